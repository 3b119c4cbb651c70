// Written by "npm run generate" from openapi/shrimp. Never edited.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var validators = {};
(function(exports) {
  "use strict";
  exports["#/parts/registerAgent.query"] = validate53;
  const schema20 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate53.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate53.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate53.errors = vErrors;
    return errors === 0;
  }
  validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/108"] = validate54;
  const schema21 = { "type": "string", "minLength": 32, "maxLength": 255, "allOf": [{ "pattern": "^[!-~]+$" }] };
  const pattern3 = new RegExp("^[!-~]+$", "u");
  const func1 = require_ucs2length().default;
  function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate54.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (typeof data === "string") {
      if (!pattern3.test(data)) {
        validate54.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 255) {
          validate54.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
          return false;
        } else {
          if (func1(data) < 32) {
            validate54.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 32 }, message: "must NOT have fewer than 32 characters" }];
            return false;
          }
        }
      }
    }
    validate54.errors = vErrors;
    return errors === 0;
  }
  validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/registerAgent.headers"] = validate55;
  const schema22 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/108" } }, "required": [], "additionalProperties": true };
  function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate55.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate54(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate55.errors = vErrors;
    return errors === 0;
  }
  validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getMe.query"] = validate57;
  const schema23 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate57.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate57.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate57.errors = vErrors;
    return errors === 0;
  }
  validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/110"] = validate58;
  const schema24 = { "type": "string", "maxLength": 512, "allOf": [{ "pattern": "^[A-Za-z0-9_-]*$" }] };
  const pattern4 = new RegExp("^[A-Za-z0-9_-]*$", "u");
  function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate58.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        validate58.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9_-]*$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 512) {
          validate58.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
          return false;
        }
      }
    }
    validate58.errors = vErrors;
    return errors === 0;
  }
  validate58.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/109"] = validate59;
  const schema25 = { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 100 }] };
  const formats0 = /^-?(0|[1-9][0-9]{0,15})$/;
  function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate59.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    const _errs0 = errors;
    if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string" && (typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1)) {
          coerced0 = +data;
        } else {
          validate59.errors = [{ instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: schema25.allOf[0].type }, message: "must be string,integer" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (errors === _errs0) {
      if (errors === _errs0) {
        if (typeof data === "string") {
          if (!formats0.test(data)) {
            validate59.errors = [{ instancePath, schemaPath: "#/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
            return false;
          }
        }
      }
    }
    var valid0 = _errs0 === errors;
    if (valid0) {
      const _errs2 = errors;
      if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
        let dataType1 = typeof data;
        let coerced1 = void 0;
        if (dataType1 == "object" && Array.isArray(data) && data.length == 1) {
          data = data[0];
          dataType1 = typeof data;
          if (typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) {
            coerced1 = data;
          }
        }
        if (!(coerced1 !== void 0)) {
          if (dataType1 === "boolean" || data === null || dataType1 === "string" && data && data == +data && !(data % 1)) {
            coerced1 = +data;
          } else {
            validate59.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
        }
        if (coerced1 !== void 0) {
          data = coerced1;
          if (parentData !== void 0) {
            parentData[parentDataProperty] = coerced1;
          }
        }
      }
      if (errors === _errs2) {
        if (typeof data == "number" && isFinite(data)) {
          if (data > 100 || isNaN(data)) {
            validate59.errors = [{ instancePath, schemaPath: "#/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
            return false;
          } else {
            if (data < 1 || isNaN(data)) {
              validate59.errors = [{ instancePath, schemaPath: "#/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
              return false;
            }
          }
        }
      }
      var valid0 = _errs2 === errors;
    }
    validate59.errors = vErrors;
    return errors === 0;
  }
  validate59.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/exportData.query"] = validate60;
  const schema26 = { "type": "object", "properties": { "limit": { "$ref": "#/definitions/109", "default": 20 }, "cursor": { "$ref": "#/definitions/110" } }, "required": [], "additionalProperties": false };
  function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate60.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "limit" || key0 === "cursor")) {
            validate60.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate59(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            if (data.cursor !== void 0) {
              const _errs3 = errors;
              if (!validate58(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      } else {
        validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate60.errors = vErrors;
    return errors === 0;
  }
  validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/closeAccount.query"] = validate63;
  const schema27 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate63.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate63.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate63.errors = vErrors;
    return errors === 0;
  }
  validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getAgent.query"] = validate64;
  const schema28 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate64.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate64.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate64.errors = vErrors;
    return errors === 0;
  }
  validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/44"] = validate65;
  const schema29 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_.-]{1,64}$" }] };
  const pattern5 = new RegExp("^[A-Za-z0-9_.-]{1,64}$", "u");
  function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate65.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate65.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate65.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate65.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      }
    }
    validate65.errors = vErrors;
    return errors === 0;
  }
  validate65.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getAgent.path"] = validate66;
  const schema30 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/44" } }, "required": ["agent_id"], "additionalProperties": false };
  function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate66.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate66.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate66.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate65(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate66.errors = vErrors;
    return errors === 0;
  }
  validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateAgentStatus.query"] = validate68;
  const schema31 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate68.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate68.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate68.errors = vErrors;
    return errors === 0;
  }
  validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateAgentStatus.path"] = validate69;
  const schema32 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/44" } }, "required": ["agent_id"], "additionalProperties": false };
  function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate69.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate69.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate65(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate69.errors = vErrors;
    return errors === 0;
  }
  validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/112"] = validate71;
  const schema33 = { "type": "string", "minLength": 1, "maxLength": 255, "allOf": [{ "pattern": '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' }] };
  const pattern6 = new RegExp('^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$', "u");
  function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate71.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        validate71.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' }, message: 'must match pattern "^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 255) {
          validate71.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate71.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      }
    }
    validate71.errors = vErrors;
    return errors === 0;
  }
  validate71.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/111"] = validate72;
  const schema34 = { "type": "string", "minLength": 1, "maxLength": 255, "allOf": [{ "pattern": "^[!-~]+$" }] };
  function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate72.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (typeof data === "string") {
      if (!pattern3.test(data)) {
        validate72.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 255) {
          validate72.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate72.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      }
    }
    validate72.errors = vErrors;
    return errors === 0;
  }
  validate72.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateAgentStatus.headers"] = validate73;
  const schema35 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" }, "if-match": { "$ref": "#/definitions/112" } }, "required": [], "additionalProperties": true };
  function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate73.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          const _errs2 = errors;
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["if-match"] !== void 0) {
            const _errs3 = errors;
            if (!validate71(data["if-match"], { instancePath: instancePath + "/if-match", parentData: data, parentDataProperty: "if-match", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      } else {
        validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate73.errors = vErrors;
    return errors === 0;
  }
  validate73.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/114"] = validate76;
  const schema36 = { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 1e4 }] };
  function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate76.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    const _errs0 = errors;
    if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string" && (typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1)) {
          coerced0 = +data;
        } else {
          validate76.errors = [{ instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: schema36.allOf[0].type }, message: "must be string,integer" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (errors === _errs0) {
      if (errors === _errs0) {
        if (typeof data === "string") {
          if (!formats0.test(data)) {
            validate76.errors = [{ instancePath, schemaPath: "#/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
            return false;
          }
        }
      }
    }
    var valid0 = _errs0 === errors;
    if (valid0) {
      const _errs2 = errors;
      if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
        let dataType1 = typeof data;
        let coerced1 = void 0;
        if (dataType1 == "object" && Array.isArray(data) && data.length == 1) {
          data = data[0];
          dataType1 = typeof data;
          if (typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) {
            coerced1 = data;
          }
        }
        if (!(coerced1 !== void 0)) {
          if (dataType1 === "boolean" || data === null || dataType1 === "string" && data && data == +data && !(data % 1)) {
            coerced1 = +data;
          } else {
            validate76.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
        }
        if (coerced1 !== void 0) {
          data = coerced1;
          if (parentData !== void 0) {
            parentData[parentDataProperty] = coerced1;
          }
        }
      }
      if (errors === _errs2) {
        if (typeof data == "number" && isFinite(data)) {
          if (data > 1e4 || isNaN(data)) {
            validate76.errors = [{ instancePath, schemaPath: "#/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
            return false;
          } else {
            if (data < 1 || isNaN(data)) {
              validate76.errors = [{ instancePath, schemaPath: "#/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
              return false;
            }
          }
        }
      }
      var valid0 = _errs2 === errors;
    }
    validate76.errors = vErrors;
    return errors === 0;
  }
  validate76.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/113"] = validate77;
  const schema37 = { "type": "string", "enum": ["idle", "busy", "offline"] };
  function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate77.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (!(data === "idle" || data === "busy" || data === "offline")) {
      validate77.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate77.errors = vErrors;
    return errors === 0;
  }
  validate77.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listAgents.query"] = validate78;
  const schema38 = { "type": "object", "properties": { "status": { "$ref": "#/definitions/113" }, "page": { "$ref": "#/definitions/114", "default": 1 }, "limit": { "$ref": "#/definitions/109", "default": 20 }, "cursor": { "$ref": "#/definitions/110" } }, "required": [], "additionalProperties": false };
  function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate78.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "status" || key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate78.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            const _errs2 = errors;
            if (!validate77(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const _errs3 = errors;
            if (!validate76(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate59(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                if (data.cursor !== void 0) {
                  const _errs5 = errors;
                  if (!validate58(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      } else {
        validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate78.errors = vErrors;
    return errors === 0;
  }
  validate78.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listKeys.query"] = validate83;
  const schema39 = { "type": "object", "properties": { "page": { "$ref": "#/definitions/114", "default": 1 }, "limit": { "$ref": "#/definitions/109", "default": 20 }, "cursor": { "$ref": "#/definitions/110" } }, "required": [], "additionalProperties": false };
  function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate83.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate83.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate76(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate59(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              if (data.cursor !== void 0) {
                const _errs4 = errors;
                if (!validate58(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      } else {
        validate83.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate83.errors = vErrors;
    return errors === 0;
  }
  validate83.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createKey.query"] = validate87;
  const schema40 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate87.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate87.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate87.errors = vErrors;
    return errors === 0;
  }
  validate87.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createKey.headers"] = validate88;
  const schema41 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/108" } }, "required": [], "additionalProperties": true };
  function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate88.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate54(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate88.errors = vErrors;
    return errors === 0;
  }
  validate88.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/revokeKey.query"] = validate90;
  const schema42 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate90.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate90.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate90.errors = vErrors;
    return errors === 0;
  }
  validate90.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/115"] = validate91;
  const schema43 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_-]{1,64}$" }] };
  const pattern8 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
  function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate91.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate91.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (typeof data === "string") {
      if (!pattern8.test(data)) {
        validate91.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate91.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate91.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      }
    }
    validate91.errors = vErrors;
    return errors === 0;
  }
  validate91.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/revokeKey.path"] = validate92;
  const schema44 = { "type": "object", "properties": { "key_id": { "$ref": "#/definitions/115" } }, "required": ["key_id"], "additionalProperties": false };
  function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate92.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.key_id === void 0 && (missing0 = "key_id")) {
          validate92.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "key_id")) {
              validate92.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.key_id !== void 0) {
              if (!validate91(data.key_id, { instancePath: instancePath + "/key_id", parentData: data, parentDataProperty: "key_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate92.errors = vErrors;
    return errors === 0;
  }
  validate92.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/revokeKey.headers"] = validate94;
  const schema45 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate94.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate94.errors = vErrors;
    return errors === 0;
  }
  validate94.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/121"] = validate96;
  const schema46 = { "type": "string", "enum": ["created_at", "budget", "deadline", "trust"] };
  function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate96.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (!(data === "created_at" || data === "budget" || data === "deadline" || data === "trust")) {
      validate96.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema46.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate96.errors = vErrors;
    return errors === 0;
  }
  validate96.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/120"] = validate97;
  const schema47 = { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "\\S" };
  const pattern9 = new RegExp("\\S", "u");
  function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate97.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 100) {
          validate97.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate97.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern9.test(data)) {
              validate97.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      }
    }
    validate97.errors = vErrors;
    return errors === 0;
  }
  validate97.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/19"] = validate98;
  const schema48 = { "type": "boolean" };
  function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate98.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "boolean") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "boolean") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (data === "false" || data === 0 || data === null) {
          coerced0 = false;
        } else if (data === "true" || data === 1) {
          coerced0 = true;
        } else {
          validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    validate98.errors = vErrors;
    return errors === 0;
  }
  validate98.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/119"] = validate99;
  const schema49 = { "type": "string", "enum": ["me"] };
  function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate99.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (!(data === "me")) {
      validate99.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema49.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate99.errors = vErrors;
    return errors === 0;
  }
  validate99.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/118"] = validate100;
  const schema50 = { "type": "string", "minLength": 16, "maxLength": 40, "allOf": [{ "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$" }] };
  const pattern10 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$", "u");
  function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate100.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate100.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (typeof data === "string") {
      if (!pattern10.test(data)) {
        validate100.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 40) {
          validate100.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
          return false;
        } else {
          if (func1(data) < 16) {
            validate100.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" }];
            return false;
          }
        }
      }
    }
    validate100.errors = vErrors;
    return errors === 0;
  }
  validate100.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/117"] = validate101;
  const schema51 = { "type": "string", "enum": ["employer", "worker"] };
  function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate101.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (!(data === "employer" || data === "worker")) {
      validate101.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema51.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate101.errors = vErrors;
    return errors === 0;
  }
  validate101.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/1"] = validate102;
  const schema52 = { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "\\S" };
  function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate102.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate102.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate102.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate102.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern9.test(data)) {
              validate102.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      }
    }
    validate102.errors = vErrors;
    return errors === 0;
  }
  validate102.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/116"] = validate103;
  const schema53 = { "type": "string", "enum": ["OPEN", "ACTIVE", "REVIEW", "CLOSED"] };
  function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate103.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (!(data === "OPEN" || data === "ACTIVE" || data === "REVIEW" || data === "CLOSED")) {
      validate103.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema53.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate103.errors = vErrors;
    return errors === 0;
  }
  validate103.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listJobs.query"] = validate104;
  const schema54 = { "type": "object", "properties": { "status": { "$ref": "#/definitions/116" }, "tag": { "$ref": "#/definitions/1" }, "role": { "$ref": "#/definitions/117" }, "updated_since": { "$ref": "#/definitions/118" }, "matching": { "$ref": "#/definitions/119" }, "funded": { "$ref": "#/definitions/19" }, "q": { "$ref": "#/definitions/120" }, "sort": { "$ref": "#/definitions/121", "default": "created_at" }, "page": { "$ref": "#/definitions/114", "default": 1 }, "limit": { "$ref": "#/definitions/109", "default": 20 }, "cursor": { "$ref": "#/definitions/110" } }, "required": [], "additionalProperties": false };
  const func18 = Object.prototype.hasOwnProperty;
  function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate104.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.sort === void 0) {
          data.sort = "created_at";
        }
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func18.call(schema54.properties, key0)) {
            validate104.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            const _errs2 = errors;
            if (!validate103(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tag !== void 0) {
              const _errs3 = errors;
              if (!validate102(data.tag, { instancePath: instancePath + "/tag", parentData: data, parentDataProperty: "tag", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.role !== void 0) {
                const _errs4 = errors;
                if (!validate101(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.updated_since !== void 0) {
                  const _errs5 = errors;
                  if (!validate100(data.updated_since, { instancePath: instancePath + "/updated_since", parentData: data, parentDataProperty: "updated_since", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.matching !== void 0) {
                    const _errs6 = errors;
                    if (!validate99(data.matching, { instancePath: instancePath + "/matching", parentData: data, parentDataProperty: "matching", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.funded !== void 0) {
                      const _errs7 = errors;
                      if (!validate98(data.funded, { instancePath: instancePath + "/funded", parentData: data, parentDataProperty: "funded", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.q !== void 0) {
                        const _errs8 = errors;
                        if (!validate97(data.q, { instancePath: instancePath + "/q", parentData: data, parentDataProperty: "q", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs8 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        const _errs9 = errors;
                        if (!validate96(data.sort, { instancePath: instancePath + "/sort", parentData: data, parentDataProperty: "sort", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                        if (valid0) {
                          const _errs10 = errors;
                          if (!validate76(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                          if (valid0) {
                            const _errs11 = errors;
                            if (!validate59(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                            if (valid0) {
                              if (data.cursor !== void 0) {
                                const _errs12 = errors;
                                if (!validate58(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs12 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate104.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate104.errors = vErrors;
    return errors === 0;
  }
  validate104.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createJob.query"] = validate116;
  const schema55 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate116.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate116.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate116.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate116.errors = vErrors;
    return errors === 0;
  }
  validate116.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createJob.headers"] = validate117;
  const schema56 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate117.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate117.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate117.errors = vErrors;
    return errors === 0;
  }
  validate117.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getJob.query"] = validate119;
  const schema57 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate119.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate119.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate119.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate119.errors = vErrors;
    return errors === 0;
  }
  validate119.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getJob.path"] = validate120;
  const schema58 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" } }, "required": ["job_id"], "additionalProperties": false };
  function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate120.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate120.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate120.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate120.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate120.errors = vErrors;
    return errors === 0;
  }
  validate120.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateJob.query"] = validate122;
  const schema59 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate122.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate122.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate122.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate122.errors = vErrors;
    return errors === 0;
  }
  validate122.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateJob.path"] = validate123;
  const schema60 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" } }, "required": ["job_id"], "additionalProperties": false };
  function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate123.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate123.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate123.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate123.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate123.errors = vErrors;
    return errors === 0;
  }
  validate123.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateJob.headers"] = validate125;
  const schema61 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" }, "if-match": { "$ref": "#/definitions/112" } }, "required": [], "additionalProperties": true };
  function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate125.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          const _errs2 = errors;
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["if-match"] !== void 0) {
            const _errs3 = errors;
            if (!validate71(data["if-match"], { instancePath: instancePath + "/if-match", parentData: data, parentDataProperty: "if-match", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      } else {
        validate125.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate125.errors = vErrors;
    return errors === 0;
  }
  validate125.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/deleteJob.query"] = validate128;
  const schema62 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate128.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate128.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate128.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate128.errors = vErrors;
    return errors === 0;
  }
  validate128.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/deleteJob.path"] = validate129;
  const schema63 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" } }, "required": ["job_id"], "additionalProperties": false };
  function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate129.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate129.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate129.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate129.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate129.errors = vErrors;
    return errors === 0;
  }
  validate129.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/deleteJob.headers"] = validate131;
  const schema64 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate131.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate131.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate131.errors = vErrors;
    return errors === 0;
  }
  validate131.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listMatches.query"] = validate133;
  const schema65 = { "type": "object", "properties": { "limit": { "$ref": "#/definitions/109", "default": 10 } }, "required": [], "additionalProperties": false };
  function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate133.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.limit === void 0) {
          data.limit = 10;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "limit")) {
            validate133.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (!validate59(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate133.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate133.errors = vErrors;
    return errors === 0;
  }
  validate133.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listMatches.path"] = validate135;
  const schema66 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" } }, "required": ["job_id"], "additionalProperties": false };
  function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate135.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate135.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate135.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate135.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate135.errors = vErrors;
    return errors === 0;
  }
  validate135.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/inviteWorker.query"] = validate137;
  const schema67 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate137.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate137.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate137.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate137.errors = vErrors;
    return errors === 0;
  }
  validate137.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/inviteWorker.path"] = validate138;
  const schema68 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" } }, "required": ["job_id"], "additionalProperties": false };
  function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate138.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate138.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate138.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate138.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate138.errors = vErrors;
    return errors === 0;
  }
  validate138.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/inviteWorker.headers"] = validate140;
  const schema69 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate140.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate140.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate140.errors = vErrors;
    return errors === 0;
  }
  validate140.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/withdrawFromJob.query"] = validate142;
  const schema70 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate142.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate142.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate142.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate142.errors = vErrors;
    return errors === 0;
  }
  validate142.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/withdrawFromJob.path"] = validate143;
  const schema71 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" } }, "required": ["job_id"], "additionalProperties": false };
  function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate143.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate143.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate143.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate143.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate143.errors = vErrors;
    return errors === 0;
  }
  validate143.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/withdrawFromJob.headers"] = validate145;
  const schema72 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate145.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate145.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate145.errors = vErrors;
    return errors === 0;
  }
  validate145.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/disputeJob.query"] = validate147;
  const schema73 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate147.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate147.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate147.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate147.errors = vErrors;
    return errors === 0;
  }
  validate147.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/disputeJob.path"] = validate148;
  const schema74 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" } }, "required": ["job_id"], "additionalProperties": false };
  function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate148.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate148.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate148.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate148.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate148.errors = vErrors;
    return errors === 0;
  }
  validate148.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/disputeJob.headers"] = validate150;
  const schema75 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate150.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate150.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate150.errors = vErrors;
    return errors === 0;
  }
  validate150.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/retractDispute.query"] = validate152;
  const schema76 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate152.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate152.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate152.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate152.errors = vErrors;
    return errors === 0;
  }
  validate152.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/retractDispute.path"] = validate153;
  const schema77 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" } }, "required": ["job_id"], "additionalProperties": false };
  function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate153.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate153.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate153.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate153.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate153.errors = vErrors;
    return errors === 0;
  }
  validate153.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/retractDispute.headers"] = validate155;
  const schema78 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate155.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate155.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate155.errors = vErrors;
    return errors === 0;
  }
  validate155.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/122"] = validate157;
  const schema79 = { "type": "string", "enum": ["PENDING", "ACCEPTED", "REJECTED", "WITHDRAWN"] };
  function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate157.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (!(data === "PENDING" || data === "ACCEPTED" || data === "REJECTED" || data === "WITHDRAWN")) {
      validate157.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema79.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate157.errors = vErrors;
    return errors === 0;
  }
  validate157.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listBids.query"] = validate158;
  const schema80 = { "type": "object", "properties": { "status": { "$ref": "#/definitions/122" }, "page": { "$ref": "#/definitions/114", "default": 1 }, "limit": { "$ref": "#/definitions/109", "default": 20 }, "cursor": { "$ref": "#/definitions/110" } }, "required": [], "additionalProperties": false };
  function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate158.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "status" || key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate158.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            const _errs2 = errors;
            if (!validate157(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const _errs3 = errors;
            if (!validate76(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate59(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                if (data.cursor !== void 0) {
                  const _errs5 = errors;
                  if (!validate58(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      } else {
        validate158.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate158.errors = vErrors;
    return errors === 0;
  }
  validate158.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listBids.path"] = validate163;
  const schema81 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" } }, "required": ["job_id"], "additionalProperties": false };
  function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate163.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate163.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate163.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate163.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate163.errors = vErrors;
    return errors === 0;
  }
  validate163.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createBid.query"] = validate165;
  const schema82 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate165.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate165.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate165.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate165.errors = vErrors;
    return errors === 0;
  }
  validate165.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createBid.path"] = validate166;
  const schema83 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" } }, "required": ["job_id"], "additionalProperties": false };
  function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate166.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate166.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate166.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate166.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate166.errors = vErrors;
    return errors === 0;
  }
  validate166.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createBid.headers"] = validate168;
  const schema84 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate168.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate168.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate168.errors = vErrors;
    return errors === 0;
  }
  validate168.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/acceptBid.query"] = validate170;
  const schema85 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate170.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate170.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate170.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate170.errors = vErrors;
    return errors === 0;
  }
  validate170.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/acceptBid.path"] = validate171;
  const schema86 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" }, "bid_id": { "$ref": "#/definitions/115" } }, "required": ["job_id", "bid_id"], "additionalProperties": false };
  function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate171.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id") || data.bid_id === void 0 && (missing0 = "bid_id")) {
          validate171.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id" || key0 === "bid_id")) {
              validate171.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              const _errs2 = errors;
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.bid_id !== void 0) {
                const _errs3 = errors;
                if (!validate91(data.bid_id, { instancePath: instancePath + "/bid_id", parentData: data, parentDataProperty: "bid_id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      } else {
        validate171.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate171.errors = vErrors;
    return errors === 0;
  }
  validate171.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/acceptBid.headers"] = validate174;
  const schema87 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" }, "if-match": { "$ref": "#/definitions/112" } }, "required": [], "additionalProperties": true };
  function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate174.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          const _errs2 = errors;
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["if-match"] !== void 0) {
            const _errs3 = errors;
            if (!validate71(data["if-match"], { instancePath: instancePath + "/if-match", parentData: data, parentDataProperty: "if-match", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      } else {
        validate174.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate174.errors = vErrors;
    return errors === 0;
  }
  validate174.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/rejectBid.query"] = validate177;
  const schema88 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate177.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate177.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate177.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate177.errors = vErrors;
    return errors === 0;
  }
  validate177.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/rejectBid.path"] = validate178;
  const schema89 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" }, "bid_id": { "$ref": "#/definitions/115" } }, "required": ["job_id", "bid_id"], "additionalProperties": false };
  function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate178.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id") || data.bid_id === void 0 && (missing0 = "bid_id")) {
          validate178.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id" || key0 === "bid_id")) {
              validate178.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              const _errs2 = errors;
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.bid_id !== void 0) {
                const _errs3 = errors;
                if (!validate91(data.bid_id, { instancePath: instancePath + "/bid_id", parentData: data, parentDataProperty: "bid_id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      } else {
        validate178.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate178.errors = vErrors;
    return errors === 0;
  }
  validate178.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/rejectBid.headers"] = validate181;
  const schema90 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate181.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate181.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate181.errors = vErrors;
    return errors === 0;
  }
  validate181.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/withdrawBid.query"] = validate183;
  const schema91 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate183.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate183.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate183.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate183.errors = vErrors;
    return errors === 0;
  }
  validate183.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/withdrawBid.path"] = validate184;
  const schema92 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" }, "bid_id": { "$ref": "#/definitions/115" } }, "required": ["job_id", "bid_id"], "additionalProperties": false };
  function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate184.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id") || data.bid_id === void 0 && (missing0 = "bid_id")) {
          validate184.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id" || key0 === "bid_id")) {
              validate184.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              const _errs2 = errors;
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.bid_id !== void 0) {
                const _errs3 = errors;
                if (!validate91(data.bid_id, { instancePath: instancePath + "/bid_id", parentData: data, parentDataProperty: "bid_id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      } else {
        validate184.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate184.errors = vErrors;
    return errors === 0;
  }
  validate184.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/withdrawBid.headers"] = validate187;
  const schema93 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate187.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate187.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate187.errors = vErrors;
    return errors === 0;
  }
  validate187.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listOwnBids.query"] = validate189;
  const schema94 = { "type": "object", "properties": { "status": { "$ref": "#/definitions/122" }, "page": { "$ref": "#/definitions/114", "default": 1 }, "limit": { "$ref": "#/definitions/109", "default": 20 }, "cursor": { "$ref": "#/definitions/110" } }, "required": [], "additionalProperties": false };
  function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate189.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "status" || key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate189.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            const _errs2 = errors;
            if (!validate157(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const _errs3 = errors;
            if (!validate76(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate59(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                if (data.cursor !== void 0) {
                  const _errs5 = errors;
                  if (!validate58(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      } else {
        validate189.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate189.errors = vErrors;
    return errors === 0;
  }
  validate189.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listInbox.query"] = validate194;
  const schema95 = { "type": "object", "properties": { "unread": { "$ref": "#/definitions/19" }, "job_id": { "$ref": "#/definitions/115" }, "page": { "$ref": "#/definitions/114", "default": 1 }, "limit": { "$ref": "#/definitions/109", "default": 20 }, "cursor": { "$ref": "#/definitions/110" } }, "required": [], "additionalProperties": false };
  function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate194.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "unread" || key0 === "job_id" || key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate194.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.unread !== void 0) {
            const _errs2 = errors;
            if (!validate98(data.unread, { instancePath: instancePath + "/unread", parentData: data, parentDataProperty: "unread", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.job_id !== void 0) {
              const _errs3 = errors;
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs4 = errors;
              if (!validate76(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate59(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  if (data.cursor !== void 0) {
                    const _errs6 = errors;
                    if (!validate58(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      } else {
        validate194.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate194.errors = vErrors;
    return errors === 0;
  }
  validate194.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/sendMessage.query"] = validate200;
  const schema96 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate200.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate200.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate200.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate200.errors = vErrors;
    return errors === 0;
  }
  validate200.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/sendMessage.headers"] = validate201;
  const schema97 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate201.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate201.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate201.errors = vErrors;
    return errors === 0;
  }
  validate201.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/markMessageRead.query"] = validate203;
  const schema98 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate203.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate203.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate203.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate203.errors = vErrors;
    return errors === 0;
  }
  validate203.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/markMessageRead.path"] = validate204;
  const schema99 = { "type": "object", "properties": { "message_id": { "$ref": "#/definitions/115" } }, "required": ["message_id"], "additionalProperties": false };
  function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate204.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.message_id === void 0 && (missing0 = "message_id")) {
          validate204.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "message_id")) {
              validate204.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.message_id !== void 0) {
              if (!validate91(data.message_id, { instancePath: instancePath + "/message_id", parentData: data, parentDataProperty: "message_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate204.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate204.errors = vErrors;
    return errors === 0;
  }
  validate204.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/markMessageRead.headers"] = validate206;
  const schema100 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate206.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate206.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate206.errors = vErrors;
    return errors === 0;
  }
  validate206.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listMessages.query"] = validate208;
  const schema101 = { "type": "object", "properties": { "with": { "$ref": "#/definitions/44" }, "page": { "$ref": "#/definitions/114", "default": 1 }, "limit": { "$ref": "#/definitions/109", "default": 20 }, "cursor": { "$ref": "#/definitions/110" } }, "required": [], "additionalProperties": false };
  function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate208.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "with" || key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate208.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.with !== void 0) {
            const _errs2 = errors;
            if (!validate65(data.with, { instancePath: instancePath + "/with", parentData: data, parentDataProperty: "with", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const _errs3 = errors;
            if (!validate76(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate59(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                if (data.cursor !== void 0) {
                  const _errs5 = errors;
                  if (!validate58(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      } else {
        validate208.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate208.errors = vErrors;
    return errors === 0;
  }
  validate208.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listMessages.path"] = validate213;
  const schema102 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" } }, "required": ["job_id"], "additionalProperties": false };
  function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate213.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate213.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate213.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate213.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate213.errors = vErrors;
    return errors === 0;
  }
  validate213.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/123"] = validate215;
  const schema103 = { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 10 }] };
  function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate215.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    const _errs0 = errors;
    if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string" && (typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1)) {
          coerced0 = +data;
        } else {
          validate215.errors = [{ instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: schema103.allOf[0].type }, message: "must be string,integer" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (errors === _errs0) {
      if (errors === _errs0) {
        if (typeof data === "string") {
          if (!formats0.test(data)) {
            validate215.errors = [{ instancePath, schemaPath: "#/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
            return false;
          }
        }
      }
    }
    var valid0 = _errs0 === errors;
    if (valid0) {
      const _errs2 = errors;
      if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
        let dataType1 = typeof data;
        let coerced1 = void 0;
        if (dataType1 == "object" && Array.isArray(data) && data.length == 1) {
          data = data[0];
          dataType1 = typeof data;
          if (typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) {
            coerced1 = data;
          }
        }
        if (!(coerced1 !== void 0)) {
          if (dataType1 === "boolean" || data === null || dataType1 === "string" && data && data == +data && !(data % 1)) {
            coerced1 = +data;
          } else {
            validate215.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
        }
        if (coerced1 !== void 0) {
          data = coerced1;
          if (parentData !== void 0) {
            parentData[parentDataProperty] = coerced1;
          }
        }
      }
      if (errors === _errs2) {
        if (typeof data == "number" && isFinite(data)) {
          if (data > 10 || isNaN(data)) {
            validate215.errors = [{ instancePath, schemaPath: "#/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" }];
            return false;
          } else {
            if (data < 1 || isNaN(data)) {
              validate215.errors = [{ instancePath, schemaPath: "#/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
              return false;
            }
          }
        }
      }
      var valid0 = _errs2 === errors;
    }
    validate215.errors = vErrors;
    return errors === 0;
  }
  validate215.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listArtifacts.query"] = validate216;
  const schema104 = { "type": "object", "properties": { "page": { "$ref": "#/definitions/114", "default": 1 }, "limit": { "$ref": "#/definitions/123", "default": 10 }, "cursor": { "$ref": "#/definitions/110" } }, "required": [], "additionalProperties": false };
  function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate216.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 10;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate216.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate76(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate215(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              if (data.cursor !== void 0) {
                const _errs4 = errors;
                if (!validate58(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      } else {
        validate216.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate216.errors = vErrors;
    return errors === 0;
  }
  validate216.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listArtifacts.path"] = validate220;
  const schema105 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" } }, "required": ["job_id"], "additionalProperties": false };
  function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate220.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate220.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate220.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate220.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate220.errors = vErrors;
    return errors === 0;
  }
  validate220.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createArtifact.query"] = validate222;
  const schema106 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate222.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate222.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate222.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate222.errors = vErrors;
    return errors === 0;
  }
  validate222.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createArtifact.path"] = validate223;
  const schema107 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" } }, "required": ["job_id"], "additionalProperties": false };
  function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate223.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate223.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate223.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate223.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate223.errors = vErrors;
    return errors === 0;
  }
  validate223.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createArtifact.headers"] = validate225;
  const schema108 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate225.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate225.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate225.errors = vErrors;
    return errors === 0;
  }
  validate225.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getArtifact.query"] = validate227;
  const schema109 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate227.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate227.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate227.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate227.errors = vErrors;
    return errors === 0;
  }
  validate227.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getArtifact.path"] = validate228;
  const schema110 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" }, "artifact_id": { "$ref": "#/definitions/115" } }, "required": ["job_id", "artifact_id"], "additionalProperties": false };
  function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate228.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id") || data.artifact_id === void 0 && (missing0 = "artifact_id")) {
          validate228.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id" || key0 === "artifact_id")) {
              validate228.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              const _errs2 = errors;
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.artifact_id !== void 0) {
                const _errs3 = errors;
                if (!validate91(data.artifact_id, { instancePath: instancePath + "/artifact_id", parentData: data, parentDataProperty: "artifact_id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      } else {
        validate228.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate228.errors = vErrors;
    return errors === 0;
  }
  validate228.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createRating.query"] = validate231;
  const schema111 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate231.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate231.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate231.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate231.errors = vErrors;
    return errors === 0;
  }
  validate231.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createRating.path"] = validate232;
  const schema112 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" } }, "required": ["job_id"], "additionalProperties": false };
  function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate232.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate232.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate232.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate232.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate232.errors = vErrors;
    return errors === 0;
  }
  validate232.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createRating.headers"] = validate234;
  const schema113 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate234.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate234.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate234.errors = vErrors;
    return errors === 0;
  }
  validate234.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createReport.query"] = validate236;
  const schema114 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate236.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate236.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate236.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate236.errors = vErrors;
    return errors === 0;
  }
  validate236.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createReport.headers"] = validate237;
  const schema115 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate237.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate237.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate237.errors = vErrors;
    return errors === 0;
  }
  validate237.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/124"] = validate239;
  const schema116 = { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 0, "maximum": 60 }] };
  function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate239.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    const _errs0 = errors;
    if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string" && (typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1)) {
          coerced0 = +data;
        } else {
          validate239.errors = [{ instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: schema116.allOf[0].type }, message: "must be string,integer" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (errors === _errs0) {
      if (errors === _errs0) {
        if (typeof data === "string") {
          if (!formats0.test(data)) {
            validate239.errors = [{ instancePath, schemaPath: "#/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
            return false;
          }
        }
      }
    }
    var valid0 = _errs0 === errors;
    if (valid0) {
      const _errs2 = errors;
      if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
        let dataType1 = typeof data;
        let coerced1 = void 0;
        if (dataType1 == "object" && Array.isArray(data) && data.length == 1) {
          data = data[0];
          dataType1 = typeof data;
          if (typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) {
            coerced1 = data;
          }
        }
        if (!(coerced1 !== void 0)) {
          if (dataType1 === "boolean" || data === null || dataType1 === "string" && data && data == +data && !(data % 1)) {
            coerced1 = +data;
          } else {
            validate239.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
        }
        if (coerced1 !== void 0) {
          data = coerced1;
          if (parentData !== void 0) {
            parentData[parentDataProperty] = coerced1;
          }
        }
      }
      if (errors === _errs2) {
        if (typeof data == "number" && isFinite(data)) {
          if (data > 60 || isNaN(data)) {
            validate239.errors = [{ instancePath, schemaPath: "#/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, message: "must be <= 60" }];
            return false;
          } else {
            if (data < 0 || isNaN(data)) {
              validate239.errors = [{ instancePath, schemaPath: "#/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
              return false;
            }
          }
        }
      }
      var valid0 = _errs2 === errors;
    }
    validate239.errors = vErrors;
    return errors === 0;
  }
  validate239.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/5"] = validate240;
  const schema117 = { "type": "string", "minLength": 1, "maxLength": 1024 };
  function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate240.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate240.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 1024) {
          validate240.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate240.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      }
    }
    validate240.errors = vErrors;
    return errors === 0;
  }
  validate240.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listEvents.query"] = validate241;
  const schema118 = { "type": "object", "properties": { "after": { "$ref": "#/definitions/110" }, "types": { "$ref": "#/definitions/5" }, "wait": { "$ref": "#/definitions/124", "default": 0 }, "limit": { "$ref": "#/definitions/109", "default": 20 } }, "required": [], "additionalProperties": false };
  function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate241.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.wait === void 0) {
          data.wait = 0;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "after" || key0 === "types" || key0 === "wait" || key0 === "limit")) {
            validate241.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.after !== void 0) {
            const _errs2 = errors;
            if (!validate58(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.types !== void 0) {
              const _errs3 = errors;
              if (!validate240(data.types, { instancePath: instancePath + "/types", parentData: data, parentDataProperty: "types", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs4 = errors;
              if (!validate239(data.wait, { instancePath: instancePath + "/wait", parentData: data, parentDataProperty: "wait", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate59(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              }
            }
          }
        }
      } else {
        validate241.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate241.errors = vErrors;
    return errors === 0;
  }
  validate241.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/streamEvents.query"] = validate246;
  const schema119 = { "type": "object", "properties": { "after": { "$ref": "#/definitions/110" }, "types": { "$ref": "#/definitions/5" } }, "required": [], "additionalProperties": false };
  function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate246.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "after" || key0 === "types")) {
            validate246.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.after !== void 0) {
            const _errs2 = errors;
            if (!validate58(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.types !== void 0) {
              const _errs3 = errors;
              if (!validate240(data.types, { instancePath: instancePath + "/types", parentData: data, parentDataProperty: "types", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      } else {
        validate246.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate246.errors = vErrors;
    return errors === 0;
  }
  validate246.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/streamEvents.headers"] = validate249;
  const schema120 = { "type": "object", "properties": { "last-event-id": { "$ref": "#/definitions/110" } }, "required": [], "additionalProperties": true };
  function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate249.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["last-event-id"] !== void 0) {
          if (!validate58(data["last-event-id"], { instancePath: instancePath + "/last-event-id", parentData: data, parentDataProperty: "last-event-id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate249.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate249.errors = vErrors;
    return errors === 0;
  }
  validate249.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listWebhooks.query"] = validate251;
  const schema121 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate251.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate251.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate251.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate251.errors = vErrors;
    return errors === 0;
  }
  validate251.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createWebhook.query"] = validate252;
  const schema122 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate252.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate252.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate252.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate252.errors = vErrors;
    return errors === 0;
  }
  validate252.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createWebhook.headers"] = validate253;
  const schema123 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/108" } }, "required": [], "additionalProperties": true };
  function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate253.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate54(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate253.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate253.errors = vErrors;
    return errors === 0;
  }
  validate253.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/deleteWebhook.query"] = validate255;
  const schema124 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate255.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate255.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate255.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate255.errors = vErrors;
    return errors === 0;
  }
  validate255.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/deleteWebhook.path"] = validate256;
  const schema125 = { "type": "object", "properties": { "webhook_id": { "$ref": "#/definitions/115" } }, "required": ["webhook_id"], "additionalProperties": false };
  function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate256.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.webhook_id === void 0 && (missing0 = "webhook_id")) {
          validate256.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "webhook_id")) {
              validate256.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.webhook_id !== void 0) {
              if (!validate91(data.webhook_id, { instancePath: instancePath + "/webhook_id", parentData: data, parentDataProperty: "webhook_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate256.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate256.errors = vErrors;
    return errors === 0;
  }
  validate256.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/deleteWebhook.headers"] = validate258;
  const schema126 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate258.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate258.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate258.errors = vErrors;
    return errors === 0;
  }
  validate258.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateWebhook.query"] = validate260;
  const schema127 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate260.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate260.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate260.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate260.errors = vErrors;
    return errors === 0;
  }
  validate260.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateWebhook.path"] = validate261;
  const schema128 = { "type": "object", "properties": { "webhook_id": { "$ref": "#/definitions/115" } }, "required": ["webhook_id"], "additionalProperties": false };
  function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate261.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.webhook_id === void 0 && (missing0 = "webhook_id")) {
          validate261.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "webhook_id")) {
              validate261.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.webhook_id !== void 0) {
              if (!validate91(data.webhook_id, { instancePath: instancePath + "/webhook_id", parentData: data, parentDataProperty: "webhook_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate261.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate261.errors = vErrors;
    return errors === 0;
  }
  validate261.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateWebhook.headers"] = validate263;
  const schema129 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate263.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate263.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate263.errors = vErrors;
    return errors === 0;
  }
  validate263.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/rotateWebhookSecret.query"] = validate265;
  const schema130 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate265.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate265.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate265.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate265.errors = vErrors;
    return errors === 0;
  }
  validate265.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/rotateWebhookSecret.path"] = validate266;
  const schema131 = { "type": "object", "properties": { "webhook_id": { "$ref": "#/definitions/115" } }, "required": ["webhook_id"], "additionalProperties": false };
  function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate266.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.webhook_id === void 0 && (missing0 = "webhook_id")) {
          validate266.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "webhook_id")) {
              validate266.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.webhook_id !== void 0) {
              if (!validate91(data.webhook_id, { instancePath: instancePath + "/webhook_id", parentData: data, parentDataProperty: "webhook_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate266.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate266.errors = vErrors;
    return errors === 0;
  }
  validate266.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/rotateWebhookSecret.headers"] = validate268;
  const schema132 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/108" } }, "required": [], "additionalProperties": true };
  function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate268.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate54(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate268.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate268.errors = vErrors;
    return errors === 0;
  }
  validate268.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listWebhookDeliveries.query"] = validate270;
  const schema133 = { "type": "object", "properties": { "page": { "$ref": "#/definitions/114", "default": 1 }, "limit": { "$ref": "#/definitions/109", "default": 20 }, "cursor": { "$ref": "#/definitions/110" } }, "required": [], "additionalProperties": false };
  function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate270.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate270.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate76(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate59(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              if (data.cursor !== void 0) {
                const _errs4 = errors;
                if (!validate58(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      } else {
        validate270.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate270.errors = vErrors;
    return errors === 0;
  }
  validate270.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listWebhookDeliveries.path"] = validate274;
  const schema134 = { "type": "object", "properties": { "webhook_id": { "$ref": "#/definitions/115" } }, "required": ["webhook_id"], "additionalProperties": false };
  function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate274.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.webhook_id === void 0 && (missing0 = "webhook_id")) {
          validate274.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "webhook_id")) {
              validate274.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.webhook_id !== void 0) {
              if (!validate91(data.webhook_id, { instancePath: instancePath + "/webhook_id", parentData: data, parentDataProperty: "webhook_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate274.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate274.errors = vErrors;
    return errors === 0;
  }
  validate274.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/redeliverEvents.query"] = validate276;
  const schema135 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate276.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate276.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate276.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate276.errors = vErrors;
    return errors === 0;
  }
  validate276.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/redeliverEvents.path"] = validate277;
  const schema136 = { "type": "object", "properties": { "webhook_id": { "$ref": "#/definitions/115" } }, "required": ["webhook_id"], "additionalProperties": false };
  function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate277.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.webhook_id === void 0 && (missing0 = "webhook_id")) {
          validate277.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "webhook_id")) {
              validate277.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.webhook_id !== void 0) {
              if (!validate91(data.webhook_id, { instancePath: instancePath + "/webhook_id", parentData: data, parentDataProperty: "webhook_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate277.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate277.errors = vErrors;
    return errors === 0;
  }
  validate277.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/redeliverEvents.headers"] = validate279;
  const schema137 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate279.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate279.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate279.errors = vErrors;
    return errors === 0;
  }
  validate279.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getDashboardStats.query"] = validate281;
  const schema138 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate281.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate281.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate281.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate281.errors = vErrors;
    return errors === 0;
  }
  validate281.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listAdminAgents.query"] = validate282;
  const schema139 = { "type": "object", "properties": { "status": { "$ref": "#/definitions/113" }, "capability": { "$ref": "#/definitions/1" }, "banned": { "$ref": "#/definitions/19" }, "page": { "$ref": "#/definitions/114", "default": 1 }, "limit": { "$ref": "#/definitions/109", "default": 20 }, "cursor": { "$ref": "#/definitions/110" } }, "required": [], "additionalProperties": false };
  function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate282.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "status" || key0 === "capability" || key0 === "banned" || key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate282.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            const _errs2 = errors;
            if (!validate77(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.capability !== void 0) {
              const _errs3 = errors;
              if (!validate102(data.capability, { instancePath: instancePath + "/capability", parentData: data, parentDataProperty: "capability", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.banned !== void 0) {
                const _errs4 = errors;
                if (!validate98(data.banned, { instancePath: instancePath + "/banned", parentData: data, parentDataProperty: "banned", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                const _errs5 = errors;
                if (!validate76(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  const _errs6 = errors;
                  if (!validate59(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                  if (valid0) {
                    if (data.cursor !== void 0) {
                      const _errs7 = errors;
                      if (!validate58(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate282.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate282.errors = vErrors;
    return errors === 0;
  }
  validate282.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/banAgent.query"] = validate289;
  const schema140 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate289.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate289.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate289.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate289.errors = vErrors;
    return errors === 0;
  }
  validate289.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/banAgent.path"] = validate290;
  const schema141 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/44" } }, "required": ["agent_id"], "additionalProperties": false };
  function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate290.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate290.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate290.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate65(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate290.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate290.errors = vErrors;
    return errors === 0;
  }
  validate290.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/banAgent.headers"] = validate292;
  const schema142 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate292.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate292.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate292.errors = vErrors;
    return errors === 0;
  }
  validate292.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/unbanAgent.query"] = validate294;
  const schema143 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate294.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate294.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate294.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate294.errors = vErrors;
    return errors === 0;
  }
  validate294.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/unbanAgent.path"] = validate295;
  const schema144 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/44" } }, "required": ["agent_id"], "additionalProperties": false };
  function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate295.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate295.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate295.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate65(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate295.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate295.errors = vErrors;
    return errors === 0;
  }
  validate295.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/unbanAgent.headers"] = validate297;
  const schema145 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate297.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate297.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate297.errors = vErrors;
    return errors === 0;
  }
  validate297.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createDeposit.query"] = validate299;
  const schema146 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate299.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate299.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate299.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate299.errors = vErrors;
    return errors === 0;
  }
  validate299.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createDeposit.path"] = validate300;
  const schema147 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/44" } }, "required": ["agent_id"], "additionalProperties": false };
  function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate300.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate300.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate300.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate65(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate300.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate300.errors = vErrors;
    return errors === 0;
  }
  validate300.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createDeposit.headers"] = validate302;
  const schema148 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate302.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate302.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate302.errors = vErrors;
    return errors === 0;
  }
  validate302.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createWithdrawal.query"] = validate304;
  const schema149 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate304.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate304.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate304.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate304.errors = vErrors;
    return errors === 0;
  }
  validate304.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createWithdrawal.path"] = validate305;
  const schema150 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/44" } }, "required": ["agent_id"], "additionalProperties": false };
  function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate305.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate305.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate305.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate65(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate305.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate305.errors = vErrors;
    return errors === 0;
  }
  validate305.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createWithdrawal.headers"] = validate307;
  const schema151 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate307.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate307.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate307.errors = vErrors;
    return errors === 0;
  }
  validate307.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/126"] = validate309;
  const schema152 = { "type": "string", "enum": ["funding", "hold", "release", "refund", "fee", "withdrawal", "welcome"] };
  function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate309.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate309.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (!(data === "funding" || data === "hold" || data === "release" || data === "refund" || data === "fee" || data === "withdrawal" || data === "welcome")) {
      validate309.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema152.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate309.errors = vErrors;
    return errors === 0;
  }
  validate309.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/125"] = validate310;
  const schema153 = { "type": "string", "enum": ["CNY", "USD"] };
  function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate310.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate310.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (!(data === "CNY" || data === "USD")) {
      validate310.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema153.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate310.errors = vErrors;
    return errors === 0;
  }
  validate310.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listAgentTransactions.query"] = validate311;
  const schema154 = { "type": "object", "properties": { "currency": { "$ref": "#/definitions/125" }, "kind": { "$ref": "#/definitions/126" }, "page": { "$ref": "#/definitions/114", "default": 1 }, "limit": { "$ref": "#/definitions/109", "default": 20 }, "cursor": { "$ref": "#/definitions/110" } }, "required": [], "additionalProperties": false };
  function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate311.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "currency" || key0 === "kind" || key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate311.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.currency !== void 0) {
            const _errs2 = errors;
            if (!validate310(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs3 = errors;
              if (!validate309(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs4 = errors;
              if (!validate76(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate59(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  if (data.cursor !== void 0) {
                    const _errs6 = errors;
                    if (!validate58(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      } else {
        validate311.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate311.errors = vErrors;
    return errors === 0;
  }
  validate311.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listAgentTransactions.path"] = validate317;
  const schema155 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/44" } }, "required": ["agent_id"], "additionalProperties": false };
  function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate317.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate317.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate317.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate65(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate317.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate317.errors = vErrors;
    return errors === 0;
  }
  validate317.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/issueKey.query"] = validate319;
  const schema156 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate319.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate319.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate319.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate319.errors = vErrors;
    return errors === 0;
  }
  validate319.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/issueKey.path"] = validate320;
  const schema157 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/44" } }, "required": ["agent_id"], "additionalProperties": false };
  function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate320.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate320.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate320.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate65(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate320.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate320.errors = vErrors;
    return errors === 0;
  }
  validate320.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/issueKey.headers"] = validate322;
  const schema158 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/108" } }, "required": [], "additionalProperties": true };
  function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate322.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate54(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate322.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate322.errors = vErrors;
    return errors === 0;
  }
  validate322.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/127"] = validate324;
  const schema159 = { "type": "string", "minLength": 2, "maxLength": 4, "allOf": [{ "pattern": "^[1-9]\\d{0,2}d$" }] };
  const pattern12 = new RegExp("^[1-9]\\d{0,2}d$", "u");
  function validate324(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate324.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate324.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (typeof data === "string") {
      if (!pattern12.test(data)) {
        validate324.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[1-9]\\d{0,2}d$" }, message: 'must match pattern "^[1-9]\\d{0,2}d$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 4) {
          validate324.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" }];
          return false;
        } else {
          if (func1(data) < 2) {
            validate324.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
            return false;
          }
        }
      }
    }
    validate324.errors = vErrors;
    return errors === 0;
  }
  validate324.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listAdminJobs.query"] = validate325;
  const schema160 = { "type": "object", "properties": { "status": { "$ref": "#/definitions/116" }, "date_range": { "$ref": "#/definitions/127" }, "disputed": { "$ref": "#/definitions/19" }, "page": { "$ref": "#/definitions/114", "default": 1 }, "limit": { "$ref": "#/definitions/109", "default": 20 }, "cursor": { "$ref": "#/definitions/110" } }, "required": [], "additionalProperties": false };
  function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate325.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "status" || key0 === "date_range" || key0 === "disputed" || key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate325.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            const _errs2 = errors;
            if (!validate103(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.date_range !== void 0) {
              const _errs3 = errors;
              if (!validate324(data.date_range, { instancePath: instancePath + "/date_range", parentData: data, parentDataProperty: "date_range", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.disputed !== void 0) {
                const _errs4 = errors;
                if (!validate98(data.disputed, { instancePath: instancePath + "/disputed", parentData: data, parentDataProperty: "disputed", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                const _errs5 = errors;
                if (!validate76(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  const _errs6 = errors;
                  if (!validate59(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                  if (valid0) {
                    if (data.cursor !== void 0) {
                      const _errs7 = errors;
                      if (!validate58(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate325.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate325.errors = vErrors;
    return errors === 0;
  }
  validate325.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/forceCloseJob.query"] = validate332;
  const schema161 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate332.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate332.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate332.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate332.errors = vErrors;
    return errors === 0;
  }
  validate332.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/forceCloseJob.path"] = validate333;
  const schema162 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" } }, "required": ["job_id"], "additionalProperties": false };
  function validate333(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate333.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate333.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate333.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate333.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate333.errors = vErrors;
    return errors === 0;
  }
  validate333.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/forceCloseJob.headers"] = validate335;
  const schema163 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate335.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate335.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate335.errors = vErrors;
    return errors === 0;
  }
  validate335.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/resolveJob.query"] = validate337;
  const schema164 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate337(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate337.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate337.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate337.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate337.errors = vErrors;
    return errors === 0;
  }
  validate337.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/resolveJob.path"] = validate338;
  const schema165 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" } }, "required": ["job_id"], "additionalProperties": false };
  function validate338(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate338.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate338.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate338.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate338.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate338.errors = vErrors;
    return errors === 0;
  }
  validate338.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/resolveJob.headers"] = validate340;
  const schema166 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate340.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate340.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate340.errors = vErrors;
    return errors === 0;
  }
  validate340.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/removeComment.query"] = validate342;
  const schema167 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate342.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate342.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate342.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate342.errors = vErrors;
    return errors === 0;
  }
  validate342.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/removeComment.path"] = validate343;
  const schema168 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/115" }, "rating_id": { "$ref": "#/definitions/115" } }, "required": ["job_id", "rating_id"], "additionalProperties": false };
  function validate343(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate343.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id") || data.rating_id === void 0 && (missing0 = "rating_id")) {
          validate343.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id" || key0 === "rating_id")) {
              validate343.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              const _errs2 = errors;
              if (!validate91(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.rating_id !== void 0) {
                const _errs3 = errors;
                if (!validate91(data.rating_id, { instancePath: instancePath + "/rating_id", parentData: data, parentDataProperty: "rating_id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      } else {
        validate343.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate343.errors = vErrors;
    return errors === 0;
  }
  validate343.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/removeComment.headers"] = validate346;
  const schema169 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate346.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate346.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate346.errors = vErrors;
    return errors === 0;
  }
  validate346.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/removeMemory.query"] = validate348;
  const schema170 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate348(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate348.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate348.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate348.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate348.errors = vErrors;
    return errors === 0;
  }
  validate348.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/removeMemory.path"] = validate349;
  const schema171 = { "type": "object", "properties": { "memory_id": { "$ref": "#/definitions/115" } }, "required": ["memory_id"], "additionalProperties": false };
  function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate349.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.memory_id === void 0 && (missing0 = "memory_id")) {
          validate349.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "memory_id")) {
              validate349.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.memory_id !== void 0) {
              if (!validate91(data.memory_id, { instancePath: instancePath + "/memory_id", parentData: data, parentDataProperty: "memory_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate349.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate349.errors = vErrors;
    return errors === 0;
  }
  validate349.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/removeMemory.headers"] = validate351;
  const schema172 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate351(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate351.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate351.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate351.errors = vErrors;
    return errors === 0;
  }
  validate351.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/129"] = validate353;
  const schema173 = { "type": "string", "enum": ["agent", "job", "message", "memory", "rating"] };
  function validate353(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate353.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate353.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (!(data === "agent" || data === "job" || data === "message" || data === "memory" || data === "rating")) {
      validate353.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema173.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate353.errors = vErrors;
    return errors === 0;
  }
  validate353.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/128"] = validate354;
  const schema174 = { "type": "string", "enum": ["open", "resolved"] };
  function validate354(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate354.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate354.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (!(data === "open" || data === "resolved")) {
      validate354.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema174.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate354.errors = vErrors;
    return errors === 0;
  }
  validate354.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listReports.query"] = validate355;
  const schema175 = { "type": "object", "properties": { "status": { "$ref": "#/definitions/128" }, "kind": { "$ref": "#/definitions/129" }, "page": { "$ref": "#/definitions/114", "default": 1 }, "limit": { "$ref": "#/definitions/109", "default": 20 }, "cursor": { "$ref": "#/definitions/110" } }, "required": [], "additionalProperties": false };
  function validate355(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate355.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "status" || key0 === "kind" || key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate355.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            const _errs2 = errors;
            if (!validate354(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs3 = errors;
              if (!validate353(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs4 = errors;
              if (!validate76(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate59(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  if (data.cursor !== void 0) {
                    const _errs6 = errors;
                    if (!validate58(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      } else {
        validate355.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate355.errors = vErrors;
    return errors === 0;
  }
  validate355.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/resolveReport.query"] = validate361;
  const schema176 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate361(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate361.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate361.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate361.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate361.errors = vErrors;
    return errors === 0;
  }
  validate361.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/resolveReport.path"] = validate362;
  const schema177 = { "type": "object", "properties": { "report_id": { "$ref": "#/definitions/115" } }, "required": ["report_id"], "additionalProperties": false };
  function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate362.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.report_id === void 0 && (missing0 = "report_id")) {
          validate362.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "report_id")) {
              validate362.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.report_id !== void 0) {
              if (!validate91(data.report_id, { instancePath: instancePath + "/report_id", parentData: data, parentDataProperty: "report_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate362.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate362.errors = vErrors;
    return errors === 0;
  }
  validate362.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/resolveReport.headers"] = validate364;
  const schema178 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate364(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate364.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate364.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate364.errors = vErrors;
    return errors === 0;
  }
  validate364.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/restoreContent.query"] = validate366;
  const schema179 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate366(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate366.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate366.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate366.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate366.errors = vErrors;
    return errors === 0;
  }
  validate366.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/restoreContent.path"] = validate367;
  const schema180 = { "type": "object", "properties": { "report_id": { "$ref": "#/definitions/115" } }, "required": ["report_id"], "additionalProperties": false };
  function validate367(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate367.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.report_id === void 0 && (missing0 = "report_id")) {
          validate367.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "report_id")) {
              validate367.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.report_id !== void 0) {
              if (!validate91(data.report_id, { instancePath: instancePath + "/report_id", parentData: data, parentDataProperty: "report_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate367.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate367.errors = vErrors;
    return errors === 0;
  }
  validate367.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/restoreContent.headers"] = validate369;
  const schema181 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate369(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate369.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate369.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate369.errors = vErrors;
    return errors === 0;
  }
  validate369.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listPendingBids.query"] = validate371;
  const schema182 = { "type": "object", "properties": { "page": { "$ref": "#/definitions/114", "default": 1 }, "limit": { "$ref": "#/definitions/109", "default": 20 }, "cursor": { "$ref": "#/definitions/110" } }, "required": [], "additionalProperties": false };
  function validate371(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate371.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate371.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate76(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate59(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              if (data.cursor !== void 0) {
                const _errs4 = errors;
                if (!validate58(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      } else {
        validate371.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate371.errors = vErrors;
    return errors === 0;
  }
  validate371.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/130"] = validate375;
  const schema183 = { "type": "string", "format": "date", "minLength": 10, "maxLength": 10, "allOf": [{ "pattern": "^[12]\\d{3}-\\d{2}-\\d{2}$" }] };
  const pattern13 = new RegExp("^[12]\\d{3}-\\d{2}-\\d{2}$", "u");
  const formats8 = require_formats().fullFormats.date;
  function validate375(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate375.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string") {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else {
          validate375.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
      if (coerced0 !== void 0) {
        data = coerced0;
        if (parentData !== void 0) {
          parentData[parentDataProperty] = coerced0;
        }
      }
    }
    if (typeof data === "string") {
      if (!pattern13.test(data)) {
        validate375.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[12]\\d{3}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^[12]\\d{3}-\\d{2}-\\d{2}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (errors === 0) {
        if (typeof data === "string") {
          if (func1(data) > 10) {
            validate375.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" }];
            return false;
          } else {
            if (func1(data) < 10) {
              validate375.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" }];
              return false;
            } else {
              if (!formats8.validate(data)) {
                validate375.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                return false;
              }
            }
          }
        }
      }
    }
    validate375.errors = vErrors;
    return errors === 0;
  }
  validate375.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getDailyAnalytics.query"] = validate376;
  const schema184 = { "type": "object", "properties": { "start_date": { "$ref": "#/definitions/130" }, "end_date": { "$ref": "#/definitions/130" } }, "required": [], "additionalProperties": false };
  function validate376(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate376.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "start_date" || key0 === "end_date")) {
            validate376.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.start_date !== void 0) {
            const _errs2 = errors;
            if (!validate375(data.start_date, { instancePath: instancePath + "/start_date", parentData: data, parentDataProperty: "start_date", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.end_date !== void 0) {
              const _errs3 = errors;
              if (!validate375(data.end_date, { instancePath: instancePath + "/end_date", parentData: data, parentDataProperty: "end_date", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      } else {
        validate376.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate376.errors = vErrors;
    return errors === 0;
  }
  validate376.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listAudit.query"] = validate379;
  const schema185 = { "type": "object", "properties": { "target_id": { "$ref": "#/definitions/44" }, "page": { "$ref": "#/definitions/114", "default": 1 }, "limit": { "$ref": "#/definitions/109", "default": 20 }, "cursor": { "$ref": "#/definitions/110" } }, "required": [], "additionalProperties": false };
  function validate379(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate379.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "target_id" || key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate379.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.target_id !== void 0) {
            const _errs2 = errors;
            if (!validate65(data.target_id, { instancePath: instancePath + "/target_id", parentData: data, parentDataProperty: "target_id", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const _errs3 = errors;
            if (!validate76(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate59(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                if (data.cursor !== void 0) {
                  const _errs5 = errors;
                  if (!validate58(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      } else {
        validate379.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate379.errors = vErrors;
    return errors === 0;
  }
  validate379.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/moveClock.query"] = validate384;
  const schema186 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate384(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate384.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate384.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate384.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate384.errors = vErrors;
    return errors === 0;
  }
  validate384.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/moveClock.headers"] = validate385;
  const schema187 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/111" } }, "required": [], "additionalProperties": true };
  function validate385(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate385.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate72(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate385.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate385.errors = vErrors;
    return errors === 0;
  }
  validate385.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/registerAgent.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/registerAgent.headers"].fields = { known: { "idempotency-key": exports["#/definitions/108"] }, required: [], closed: false };
  exports["#/parts/getMe.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/exportData.query"].fields = { known: { "limit": exports["#/definitions/109"], "cursor": exports["#/definitions/110"] }, required: [], closed: true };
  exports["#/parts/closeAccount.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/getAgent.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/getAgent.path"].fields = { known: { "agent_id": exports["#/definitions/44"] }, required: ["agent_id"], closed: true };
  exports["#/parts/updateAgentStatus.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/updateAgentStatus.path"].fields = { known: { "agent_id": exports["#/definitions/44"] }, required: ["agent_id"], closed: true };
  exports["#/parts/updateAgentStatus.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"], "if-match": exports["#/definitions/112"] }, required: [], closed: false };
  exports["#/parts/listAgents.query"].fields = { known: { "status": exports["#/definitions/113"], "page": exports["#/definitions/114"], "limit": exports["#/definitions/109"], "cursor": exports["#/definitions/110"] }, required: [], closed: true };
  exports["#/parts/listKeys.query"].fields = { known: { "page": exports["#/definitions/114"], "limit": exports["#/definitions/109"], "cursor": exports["#/definitions/110"] }, required: [], closed: true };
  exports["#/parts/createKey.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createKey.headers"].fields = { known: { "idempotency-key": exports["#/definitions/108"] }, required: [], closed: false };
  exports["#/parts/revokeKey.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/revokeKey.path"].fields = { known: { "key_id": exports["#/definitions/115"] }, required: ["key_id"], closed: true };
  exports["#/parts/revokeKey.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/listJobs.query"].fields = { known: { "status": exports["#/definitions/116"], "tag": exports["#/definitions/1"], "role": exports["#/definitions/117"], "updated_since": exports["#/definitions/118"], "matching": exports["#/definitions/119"], "funded": exports["#/definitions/19"], "q": exports["#/definitions/120"], "sort": exports["#/definitions/121"], "page": exports["#/definitions/114"], "limit": exports["#/definitions/109"], "cursor": exports["#/definitions/110"] }, required: [], closed: true };
  exports["#/parts/createJob.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createJob.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/getJob.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/getJob.path"].fields = { known: { "job_id": exports["#/definitions/115"] }, required: ["job_id"], closed: true };
  exports["#/parts/updateJob.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/updateJob.path"].fields = { known: { "job_id": exports["#/definitions/115"] }, required: ["job_id"], closed: true };
  exports["#/parts/updateJob.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"], "if-match": exports["#/definitions/112"] }, required: [], closed: false };
  exports["#/parts/deleteJob.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/deleteJob.path"].fields = { known: { "job_id": exports["#/definitions/115"] }, required: ["job_id"], closed: true };
  exports["#/parts/deleteJob.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/listMatches.query"].fields = { known: { "limit": exports["#/definitions/109"] }, required: [], closed: true };
  exports["#/parts/listMatches.path"].fields = { known: { "job_id": exports["#/definitions/115"] }, required: ["job_id"], closed: true };
  exports["#/parts/inviteWorker.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/inviteWorker.path"].fields = { known: { "job_id": exports["#/definitions/115"] }, required: ["job_id"], closed: true };
  exports["#/parts/inviteWorker.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/withdrawFromJob.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/withdrawFromJob.path"].fields = { known: { "job_id": exports["#/definitions/115"] }, required: ["job_id"], closed: true };
  exports["#/parts/withdrawFromJob.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/disputeJob.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/disputeJob.path"].fields = { known: { "job_id": exports["#/definitions/115"] }, required: ["job_id"], closed: true };
  exports["#/parts/disputeJob.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/retractDispute.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/retractDispute.path"].fields = { known: { "job_id": exports["#/definitions/115"] }, required: ["job_id"], closed: true };
  exports["#/parts/retractDispute.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/listBids.query"].fields = { known: { "status": exports["#/definitions/122"], "page": exports["#/definitions/114"], "limit": exports["#/definitions/109"], "cursor": exports["#/definitions/110"] }, required: [], closed: true };
  exports["#/parts/listBids.path"].fields = { known: { "job_id": exports["#/definitions/115"] }, required: ["job_id"], closed: true };
  exports["#/parts/createBid.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createBid.path"].fields = { known: { "job_id": exports["#/definitions/115"] }, required: ["job_id"], closed: true };
  exports["#/parts/createBid.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/acceptBid.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/acceptBid.path"].fields = { known: { "job_id": exports["#/definitions/115"], "bid_id": exports["#/definitions/115"] }, required: ["job_id", "bid_id"], closed: true };
  exports["#/parts/acceptBid.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"], "if-match": exports["#/definitions/112"] }, required: [], closed: false };
  exports["#/parts/rejectBid.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/rejectBid.path"].fields = { known: { "job_id": exports["#/definitions/115"], "bid_id": exports["#/definitions/115"] }, required: ["job_id", "bid_id"], closed: true };
  exports["#/parts/rejectBid.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/withdrawBid.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/withdrawBid.path"].fields = { known: { "job_id": exports["#/definitions/115"], "bid_id": exports["#/definitions/115"] }, required: ["job_id", "bid_id"], closed: true };
  exports["#/parts/withdrawBid.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/listOwnBids.query"].fields = { known: { "status": exports["#/definitions/122"], "page": exports["#/definitions/114"], "limit": exports["#/definitions/109"], "cursor": exports["#/definitions/110"] }, required: [], closed: true };
  exports["#/parts/listInbox.query"].fields = { known: { "unread": exports["#/definitions/19"], "job_id": exports["#/definitions/115"], "page": exports["#/definitions/114"], "limit": exports["#/definitions/109"], "cursor": exports["#/definitions/110"] }, required: [], closed: true };
  exports["#/parts/sendMessage.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/sendMessage.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/markMessageRead.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/markMessageRead.path"].fields = { known: { "message_id": exports["#/definitions/115"] }, required: ["message_id"], closed: true };
  exports["#/parts/markMessageRead.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/listMessages.query"].fields = { known: { "with": exports["#/definitions/44"], "page": exports["#/definitions/114"], "limit": exports["#/definitions/109"], "cursor": exports["#/definitions/110"] }, required: [], closed: true };
  exports["#/parts/listMessages.path"].fields = { known: { "job_id": exports["#/definitions/115"] }, required: ["job_id"], closed: true };
  exports["#/parts/listArtifacts.query"].fields = { known: { "page": exports["#/definitions/114"], "limit": exports["#/definitions/123"], "cursor": exports["#/definitions/110"] }, required: [], closed: true };
  exports["#/parts/listArtifacts.path"].fields = { known: { "job_id": exports["#/definitions/115"] }, required: ["job_id"], closed: true };
  exports["#/parts/createArtifact.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createArtifact.path"].fields = { known: { "job_id": exports["#/definitions/115"] }, required: ["job_id"], closed: true };
  exports["#/parts/createArtifact.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/getArtifact.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/getArtifact.path"].fields = { known: { "job_id": exports["#/definitions/115"], "artifact_id": exports["#/definitions/115"] }, required: ["job_id", "artifact_id"], closed: true };
  exports["#/parts/createRating.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createRating.path"].fields = { known: { "job_id": exports["#/definitions/115"] }, required: ["job_id"], closed: true };
  exports["#/parts/createRating.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/createReport.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createReport.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/listEvents.query"].fields = { known: { "after": exports["#/definitions/110"], "types": exports["#/definitions/5"], "wait": exports["#/definitions/124"], "limit": exports["#/definitions/109"] }, required: [], closed: true };
  exports["#/parts/streamEvents.query"].fields = { known: { "after": exports["#/definitions/110"], "types": exports["#/definitions/5"] }, required: [], closed: true };
  exports["#/parts/streamEvents.headers"].fields = { known: { "last-event-id": exports["#/definitions/110"] }, required: [], closed: false };
  exports["#/parts/listWebhooks.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createWebhook.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createWebhook.headers"].fields = { known: { "idempotency-key": exports["#/definitions/108"] }, required: [], closed: false };
  exports["#/parts/deleteWebhook.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/deleteWebhook.path"].fields = { known: { "webhook_id": exports["#/definitions/115"] }, required: ["webhook_id"], closed: true };
  exports["#/parts/deleteWebhook.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/updateWebhook.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/updateWebhook.path"].fields = { known: { "webhook_id": exports["#/definitions/115"] }, required: ["webhook_id"], closed: true };
  exports["#/parts/updateWebhook.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/rotateWebhookSecret.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/rotateWebhookSecret.path"].fields = { known: { "webhook_id": exports["#/definitions/115"] }, required: ["webhook_id"], closed: true };
  exports["#/parts/rotateWebhookSecret.headers"].fields = { known: { "idempotency-key": exports["#/definitions/108"] }, required: [], closed: false };
  exports["#/parts/listWebhookDeliveries.query"].fields = { known: { "page": exports["#/definitions/114"], "limit": exports["#/definitions/109"], "cursor": exports["#/definitions/110"] }, required: [], closed: true };
  exports["#/parts/listWebhookDeliveries.path"].fields = { known: { "webhook_id": exports["#/definitions/115"] }, required: ["webhook_id"], closed: true };
  exports["#/parts/redeliverEvents.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/redeliverEvents.path"].fields = { known: { "webhook_id": exports["#/definitions/115"] }, required: ["webhook_id"], closed: true };
  exports["#/parts/redeliverEvents.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/getDashboardStats.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/listAdminAgents.query"].fields = { known: { "status": exports["#/definitions/113"], "capability": exports["#/definitions/1"], "banned": exports["#/definitions/19"], "page": exports["#/definitions/114"], "limit": exports["#/definitions/109"], "cursor": exports["#/definitions/110"] }, required: [], closed: true };
  exports["#/parts/banAgent.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/banAgent.path"].fields = { known: { "agent_id": exports["#/definitions/44"] }, required: ["agent_id"], closed: true };
  exports["#/parts/banAgent.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/unbanAgent.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/unbanAgent.path"].fields = { known: { "agent_id": exports["#/definitions/44"] }, required: ["agent_id"], closed: true };
  exports["#/parts/unbanAgent.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/createDeposit.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createDeposit.path"].fields = { known: { "agent_id": exports["#/definitions/44"] }, required: ["agent_id"], closed: true };
  exports["#/parts/createDeposit.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/createWithdrawal.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createWithdrawal.path"].fields = { known: { "agent_id": exports["#/definitions/44"] }, required: ["agent_id"], closed: true };
  exports["#/parts/createWithdrawal.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/listAgentTransactions.query"].fields = { known: { "currency": exports["#/definitions/125"], "kind": exports["#/definitions/126"], "page": exports["#/definitions/114"], "limit": exports["#/definitions/109"], "cursor": exports["#/definitions/110"] }, required: [], closed: true };
  exports["#/parts/listAgentTransactions.path"].fields = { known: { "agent_id": exports["#/definitions/44"] }, required: ["agent_id"], closed: true };
  exports["#/parts/issueKey.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/issueKey.path"].fields = { known: { "agent_id": exports["#/definitions/44"] }, required: ["agent_id"], closed: true };
  exports["#/parts/issueKey.headers"].fields = { known: { "idempotency-key": exports["#/definitions/108"] }, required: [], closed: false };
  exports["#/parts/listAdminJobs.query"].fields = { known: { "status": exports["#/definitions/116"], "date_range": exports["#/definitions/127"], "disputed": exports["#/definitions/19"], "page": exports["#/definitions/114"], "limit": exports["#/definitions/109"], "cursor": exports["#/definitions/110"] }, required: [], closed: true };
  exports["#/parts/forceCloseJob.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/forceCloseJob.path"].fields = { known: { "job_id": exports["#/definitions/115"] }, required: ["job_id"], closed: true };
  exports["#/parts/forceCloseJob.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/resolveJob.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/resolveJob.path"].fields = { known: { "job_id": exports["#/definitions/115"] }, required: ["job_id"], closed: true };
  exports["#/parts/resolveJob.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/removeComment.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/removeComment.path"].fields = { known: { "job_id": exports["#/definitions/115"], "rating_id": exports["#/definitions/115"] }, required: ["job_id", "rating_id"], closed: true };
  exports["#/parts/removeComment.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/removeMemory.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/removeMemory.path"].fields = { known: { "memory_id": exports["#/definitions/115"] }, required: ["memory_id"], closed: true };
  exports["#/parts/removeMemory.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/listReports.query"].fields = { known: { "status": exports["#/definitions/128"], "kind": exports["#/definitions/129"], "page": exports["#/definitions/114"], "limit": exports["#/definitions/109"], "cursor": exports["#/definitions/110"] }, required: [], closed: true };
  exports["#/parts/resolveReport.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/resolveReport.path"].fields = { known: { "report_id": exports["#/definitions/115"] }, required: ["report_id"], closed: true };
  exports["#/parts/resolveReport.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/restoreContent.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/restoreContent.path"].fields = { known: { "report_id": exports["#/definitions/115"] }, required: ["report_id"], closed: true };
  exports["#/parts/restoreContent.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  exports["#/parts/listPendingBids.query"].fields = { known: { "page": exports["#/definitions/114"], "limit": exports["#/definitions/109"], "cursor": exports["#/definitions/110"] }, required: [], closed: true };
  exports["#/parts/getDailyAnalytics.query"].fields = { known: { "start_date": exports["#/definitions/130"], "end_date": exports["#/definitions/130"] }, required: [], closed: true };
  exports["#/parts/listAudit.query"].fields = { known: { "target_id": exports["#/definitions/44"], "page": exports["#/definitions/114"], "limit": exports["#/definitions/109"], "cursor": exports["#/definitions/110"] }, required: [], closed: true };
  exports["#/parts/moveClock.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/moveClock.headers"].fields = { known: { "idempotency-key": exports["#/definitions/111"] }, required: [], closed: false };
  validators["registerAgent.query"] = exports["#/parts/registerAgent.query"];
  validators["registerAgent.headers"] = exports["#/parts/registerAgent.headers"];
  validators["getMe.query"] = exports["#/parts/getMe.query"];
  validators["exportData.query"] = exports["#/parts/exportData.query"];
  validators["closeAccount.query"] = exports["#/parts/closeAccount.query"];
  validators["getAgent.query"] = exports["#/parts/getAgent.query"];
  validators["getAgent.path"] = exports["#/parts/getAgent.path"];
  validators["updateAgentStatus.query"] = exports["#/parts/updateAgentStatus.query"];
  validators["updateAgentStatus.path"] = exports["#/parts/updateAgentStatus.path"];
  validators["updateAgentStatus.headers"] = exports["#/parts/updateAgentStatus.headers"];
  validators["listAgents.query"] = exports["#/parts/listAgents.query"];
  validators["listKeys.query"] = exports["#/parts/listKeys.query"];
  validators["createKey.query"] = exports["#/parts/createKey.query"];
  validators["createKey.headers"] = exports["#/parts/createKey.headers"];
  validators["revokeKey.query"] = exports["#/parts/revokeKey.query"];
  validators["revokeKey.path"] = exports["#/parts/revokeKey.path"];
  validators["revokeKey.headers"] = exports["#/parts/revokeKey.headers"];
  validators["listJobs.query"] = exports["#/parts/listJobs.query"];
  validators["createJob.query"] = exports["#/parts/createJob.query"];
  validators["createJob.headers"] = exports["#/parts/createJob.headers"];
  validators["getJob.query"] = exports["#/parts/getJob.query"];
  validators["getJob.path"] = exports["#/parts/getJob.path"];
  validators["updateJob.query"] = exports["#/parts/updateJob.query"];
  validators["updateJob.path"] = exports["#/parts/updateJob.path"];
  validators["updateJob.headers"] = exports["#/parts/updateJob.headers"];
  validators["deleteJob.query"] = exports["#/parts/deleteJob.query"];
  validators["deleteJob.path"] = exports["#/parts/deleteJob.path"];
  validators["deleteJob.headers"] = exports["#/parts/deleteJob.headers"];
  validators["listMatches.query"] = exports["#/parts/listMatches.query"];
  validators["listMatches.path"] = exports["#/parts/listMatches.path"];
  validators["inviteWorker.query"] = exports["#/parts/inviteWorker.query"];
  validators["inviteWorker.path"] = exports["#/parts/inviteWorker.path"];
  validators["inviteWorker.headers"] = exports["#/parts/inviteWorker.headers"];
  validators["withdrawFromJob.query"] = exports["#/parts/withdrawFromJob.query"];
  validators["withdrawFromJob.path"] = exports["#/parts/withdrawFromJob.path"];
  validators["withdrawFromJob.headers"] = exports["#/parts/withdrawFromJob.headers"];
  validators["disputeJob.query"] = exports["#/parts/disputeJob.query"];
  validators["disputeJob.path"] = exports["#/parts/disputeJob.path"];
  validators["disputeJob.headers"] = exports["#/parts/disputeJob.headers"];
  validators["retractDispute.query"] = exports["#/parts/retractDispute.query"];
  validators["retractDispute.path"] = exports["#/parts/retractDispute.path"];
  validators["retractDispute.headers"] = exports["#/parts/retractDispute.headers"];
  validators["listBids.query"] = exports["#/parts/listBids.query"];
  validators["listBids.path"] = exports["#/parts/listBids.path"];
  validators["createBid.query"] = exports["#/parts/createBid.query"];
  validators["createBid.path"] = exports["#/parts/createBid.path"];
  validators["createBid.headers"] = exports["#/parts/createBid.headers"];
  validators["acceptBid.query"] = exports["#/parts/acceptBid.query"];
  validators["acceptBid.path"] = exports["#/parts/acceptBid.path"];
  validators["acceptBid.headers"] = exports["#/parts/acceptBid.headers"];
  validators["rejectBid.query"] = exports["#/parts/rejectBid.query"];
  validators["rejectBid.path"] = exports["#/parts/rejectBid.path"];
  validators["rejectBid.headers"] = exports["#/parts/rejectBid.headers"];
  validators["withdrawBid.query"] = exports["#/parts/withdrawBid.query"];
  validators["withdrawBid.path"] = exports["#/parts/withdrawBid.path"];
  validators["withdrawBid.headers"] = exports["#/parts/withdrawBid.headers"];
  validators["listOwnBids.query"] = exports["#/parts/listOwnBids.query"];
  validators["listInbox.query"] = exports["#/parts/listInbox.query"];
  validators["sendMessage.query"] = exports["#/parts/sendMessage.query"];
  validators["sendMessage.headers"] = exports["#/parts/sendMessage.headers"];
  validators["markMessageRead.query"] = exports["#/parts/markMessageRead.query"];
  validators["markMessageRead.path"] = exports["#/parts/markMessageRead.path"];
  validators["markMessageRead.headers"] = exports["#/parts/markMessageRead.headers"];
  validators["listMessages.query"] = exports["#/parts/listMessages.query"];
  validators["listMessages.path"] = exports["#/parts/listMessages.path"];
  validators["listArtifacts.query"] = exports["#/parts/listArtifacts.query"];
  validators["listArtifacts.path"] = exports["#/parts/listArtifacts.path"];
  validators["createArtifact.query"] = exports["#/parts/createArtifact.query"];
  validators["createArtifact.path"] = exports["#/parts/createArtifact.path"];
  validators["createArtifact.headers"] = exports["#/parts/createArtifact.headers"];
  validators["getArtifact.query"] = exports["#/parts/getArtifact.query"];
  validators["getArtifact.path"] = exports["#/parts/getArtifact.path"];
  validators["createRating.query"] = exports["#/parts/createRating.query"];
  validators["createRating.path"] = exports["#/parts/createRating.path"];
  validators["createRating.headers"] = exports["#/parts/createRating.headers"];
  validators["createReport.query"] = exports["#/parts/createReport.query"];
  validators["createReport.headers"] = exports["#/parts/createReport.headers"];
  validators["listEvents.query"] = exports["#/parts/listEvents.query"];
  validators["streamEvents.query"] = exports["#/parts/streamEvents.query"];
  validators["streamEvents.headers"] = exports["#/parts/streamEvents.headers"];
  validators["listWebhooks.query"] = exports["#/parts/listWebhooks.query"];
  validators["createWebhook.query"] = exports["#/parts/createWebhook.query"];
  validators["createWebhook.headers"] = exports["#/parts/createWebhook.headers"];
  validators["deleteWebhook.query"] = exports["#/parts/deleteWebhook.query"];
  validators["deleteWebhook.path"] = exports["#/parts/deleteWebhook.path"];
  validators["deleteWebhook.headers"] = exports["#/parts/deleteWebhook.headers"];
  validators["updateWebhook.query"] = exports["#/parts/updateWebhook.query"];
  validators["updateWebhook.path"] = exports["#/parts/updateWebhook.path"];
  validators["updateWebhook.headers"] = exports["#/parts/updateWebhook.headers"];
  validators["rotateWebhookSecret.query"] = exports["#/parts/rotateWebhookSecret.query"];
  validators["rotateWebhookSecret.path"] = exports["#/parts/rotateWebhookSecret.path"];
  validators["rotateWebhookSecret.headers"] = exports["#/parts/rotateWebhookSecret.headers"];
  validators["listWebhookDeliveries.query"] = exports["#/parts/listWebhookDeliveries.query"];
  validators["listWebhookDeliveries.path"] = exports["#/parts/listWebhookDeliveries.path"];
  validators["redeliverEvents.query"] = exports["#/parts/redeliverEvents.query"];
  validators["redeliverEvents.path"] = exports["#/parts/redeliverEvents.path"];
  validators["redeliverEvents.headers"] = exports["#/parts/redeliverEvents.headers"];
  validators["getDashboardStats.query"] = exports["#/parts/getDashboardStats.query"];
  validators["listAdminAgents.query"] = exports["#/parts/listAdminAgents.query"];
  validators["banAgent.query"] = exports["#/parts/banAgent.query"];
  validators["banAgent.path"] = exports["#/parts/banAgent.path"];
  validators["banAgent.headers"] = exports["#/parts/banAgent.headers"];
  validators["unbanAgent.query"] = exports["#/parts/unbanAgent.query"];
  validators["unbanAgent.path"] = exports["#/parts/unbanAgent.path"];
  validators["unbanAgent.headers"] = exports["#/parts/unbanAgent.headers"];
  validators["createDeposit.query"] = exports["#/parts/createDeposit.query"];
  validators["createDeposit.path"] = exports["#/parts/createDeposit.path"];
  validators["createDeposit.headers"] = exports["#/parts/createDeposit.headers"];
  validators["createWithdrawal.query"] = exports["#/parts/createWithdrawal.query"];
  validators["createWithdrawal.path"] = exports["#/parts/createWithdrawal.path"];
  validators["createWithdrawal.headers"] = exports["#/parts/createWithdrawal.headers"];
  validators["listAgentTransactions.query"] = exports["#/parts/listAgentTransactions.query"];
  validators["listAgentTransactions.path"] = exports["#/parts/listAgentTransactions.path"];
  validators["issueKey.query"] = exports["#/parts/issueKey.query"];
  validators["issueKey.path"] = exports["#/parts/issueKey.path"];
  validators["issueKey.headers"] = exports["#/parts/issueKey.headers"];
  validators["listAdminJobs.query"] = exports["#/parts/listAdminJobs.query"];
  validators["forceCloseJob.query"] = exports["#/parts/forceCloseJob.query"];
  validators["forceCloseJob.path"] = exports["#/parts/forceCloseJob.path"];
  validators["forceCloseJob.headers"] = exports["#/parts/forceCloseJob.headers"];
  validators["resolveJob.query"] = exports["#/parts/resolveJob.query"];
  validators["resolveJob.path"] = exports["#/parts/resolveJob.path"];
  validators["resolveJob.headers"] = exports["#/parts/resolveJob.headers"];
  validators["removeComment.query"] = exports["#/parts/removeComment.query"];
  validators["removeComment.path"] = exports["#/parts/removeComment.path"];
  validators["removeComment.headers"] = exports["#/parts/removeComment.headers"];
  validators["removeMemory.query"] = exports["#/parts/removeMemory.query"];
  validators["removeMemory.path"] = exports["#/parts/removeMemory.path"];
  validators["removeMemory.headers"] = exports["#/parts/removeMemory.headers"];
  validators["listReports.query"] = exports["#/parts/listReports.query"];
  validators["resolveReport.query"] = exports["#/parts/resolveReport.query"];
  validators["resolveReport.path"] = exports["#/parts/resolveReport.path"];
  validators["resolveReport.headers"] = exports["#/parts/resolveReport.headers"];
  validators["restoreContent.query"] = exports["#/parts/restoreContent.query"];
  validators["restoreContent.path"] = exports["#/parts/restoreContent.path"];
  validators["restoreContent.headers"] = exports["#/parts/restoreContent.headers"];
  validators["listPendingBids.query"] = exports["#/parts/listPendingBids.query"];
  validators["getDailyAnalytics.query"] = exports["#/parts/getDailyAnalytics.query"];
  validators["listAudit.query"] = exports["#/parts/listAudit.query"];
  validators["moveClock.query"] = exports["#/parts/moveClock.query"];
  validators["moveClock.headers"] = exports["#/parts/moveClock.headers"];
})({});
(function(exports) {
  "use strict";
  exports["#/definitions/2"] = validate53;
  const schema20 = { "type": "string", "format": "email", "minLength": 3, "maxLength": 254 };
  const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
  const func1 = require_ucs2length().default;
  function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate53.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (errors === 0) {
        if (typeof data === "string") {
          if (func1(data) > 254) {
            validate53.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" }];
            return false;
          } else {
            if (func1(data) < 3) {
              validate53.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }];
              return false;
            } else {
              if (!formats0.test(data)) {
                validate53.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }];
                return false;
              }
            }
          }
        } else {
          validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
    }
    validate53.errors = vErrors;
    return errors === 0;
  }
  validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/AgentDescription"] = validate54;
  const schema21 = { "type": "string", "maxLength": 2e3 };
  function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate54.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 2e3) {
          validate54.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
          return false;
        }
      } else {
        validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate54.errors = vErrors;
    return errors === 0;
  }
  validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/Tags"] = validate55;
  const schema22 = { "type": "array", "maxItems": 32, "items": { "$ref": "#/components/schemas/Tag" } };
  const schema23 = { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "\\S" };
  const pattern3 = new RegExp("\\S", "u");
  function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate56.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate56.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate56.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate56.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate56.errors = vErrors;
    return errors === 0;
  }
  validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
  function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate55.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (Array.isArray(data)) {
        if (data.length > 32) {
          validate55.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 32 }, message: "must NOT have more than 32 items" }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate56(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      } else {
        validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate55.errors = vErrors;
    return errors === 0;
  }
  validate55.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/1"] = validate58;
  const schema24 = { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "\\S" };
  function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate58.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate58.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate58.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate58.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate58.errors = vErrors;
    return errors === 0;
  }
  validate58.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/NewAgentType"] = validate59;
  const schema25 = { "type": "string", "enum": ["worker", "employer", "all", "admin"] };
  function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate59.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "worker" || data === "employer" || data === "all" || data === "admin")) {
      validate59.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema25.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate59.errors = vErrors;
    return errors === 0;
  }
  validate59.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/0"] = validate60;
  const schema26 = { "type": "string", "minLength": 2, "maxLength": 64, "allOf": [{ "pattern": "^(?!\\.+$)[A-Za-z0-9_.-]{2,64}$" }] };
  const pattern5 = new RegExp("^(?!\\.+$)[A-Za-z0-9_.-]{2,64}$", "u");
  function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate60.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate60.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^(?!\\.+$)[A-Za-z0-9_.-]{2,64}$" }, message: 'must match pattern "^(?!\\.+$)[A-Za-z0-9_.-]{2,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate60.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 2) {
            validate60.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
            return false;
          }
        }
      } else {
        validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate60.errors = vErrors;
    return errors === 0;
  }
  validate60.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/registerAgent.body"] = validate61;
  const schema27 = { "type": "object", "additionalProperties": false, "required": ["agent_type", "name"], "properties": { "agent_id": { "$ref": "#/definitions/0" }, "agent_type": { "$ref": "#/components/schemas/NewAgentType" }, "name": { "$ref": "#/definitions/1" }, "capabilities": { "$ref": "#/components/schemas/Tags" }, "description": { "$ref": "#/components/schemas/AgentDescription" }, "email": { "$ref": "#/definitions/2" } } };
  function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate61.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.agent_type === void 0 && (missing0 = "agent_type") || data.name === void 0 && (missing0 = "name")) {
          validate61.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id" || key0 === "agent_type" || key0 === "name" || key0 === "capabilities" || key0 === "description" || key0 === "email")) {
              validate61.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              const _errs2 = errors;
              if (!validate60(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.agent_type !== void 0) {
                const _errs3 = errors;
                if (!validate59(data.agent_type, { instancePath: instancePath + "/agent_type", parentData: data, parentDataProperty: "agent_type", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.name !== void 0) {
                  const _errs4 = errors;
                  if (!validate58(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.capabilities !== void 0) {
                    const _errs5 = errors;
                    if (!validate55(data.capabilities, { instancePath: instancePath + "/capabilities", parentData: data, parentDataProperty: "capabilities", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.description !== void 0) {
                      const _errs6 = errors;
                      if (!validate54(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs6 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.email !== void 0) {
                        const _errs7 = errors;
                        if (!validate53(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs7 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate61.errors = vErrors;
    return errors === 0;
  }
  validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/19"] = validate68;
  const schema28 = { "type": "boolean" };
  function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate68.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "boolean") {
      validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
      return false;
    }
    validate68.errors = vErrors;
    return errors === 0;
  }
  validate68.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/closeAccount.body"] = validate69;
  const schema29 = { "type": "object", "additionalProperties": false, "required": ["dry_run"], "properties": { "dry_run": { "$ref": "#/definitions/19" } } };
  function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate69.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.dry_run === void 0 && (missing0 = "dry_run")) {
          validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "dry_run")) {
              validate69.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.dry_run !== void 0) {
              if (!validate68(data.dry_run, { instancePath: instancePath + "/dry_run", parentData: data, parentDataProperty: "dry_run", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate69.errors = vErrors;
    return errors === 0;
  }
  validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/AgentStatus"] = validate71;
  const schema30 = { "type": "string", "enum": ["idle", "busy", "offline"] };
  function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate71.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "idle" || data === "busy" || data === "offline")) {
      validate71.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema30.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate71.errors = vErrors;
    return errors === 0;
  }
  validate71.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateAgentStatus.body"] = validate72;
  const schema31 = { "type": "object", "additionalProperties": false, "required": ["status"], "properties": { "status": { "$ref": "#/components/schemas/AgentStatus" } } };
  function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate72.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.status === void 0 && (missing0 = "status")) {
          validate72.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "status")) {
              validate72.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.status !== void 0) {
              if (!validate71(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate72.errors = vErrors;
    return errors === 0;
  }
  validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/Money"] = validate74;
  const schema32 = { "type": "number", "exclusiveMinimum": 0, "maximum": 1e9 };
  function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate74.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data == "number" && isFinite(data)) {
        if (data > 1e9 || isNaN(data)) {
          validate74.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
          return false;
        } else {
          if (data <= 0 || isNaN(data)) {
            validate74.errors = [{ instancePath, schemaPath: "#/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
            return false;
          }
        }
      } else {
        validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
        return false;
      }
    }
    validate74.errors = vErrors;
    return errors === 0;
  }
  validate74.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/RequestTime"] = validate75;
  const schema33 = { "type": "string", "minLength": 16, "maxLength": 40, "allOf": [{ "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$" }] };
  const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$", "u");
  function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate75.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        validate75.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 40) {
          validate75.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
          return false;
        } else {
          if (func1(data) < 16) {
            validate75.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" }];
            return false;
          }
        }
      } else {
        validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate75.errors = vErrors;
    return errors === 0;
  }
  validate75.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createKey.body"] = validate76;
  const schema34 = { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/1" }, "expires_at": { "$ref": "#/components/schemas/RequestTime" }, "spend_limit": { "$ref": "#/components/schemas/Money" }, "can_manage": { "$ref": "#/definitions/19", "default": false } } };
  function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate76.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.can_manage === void 0) {
          data.can_manage = false;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "expires_at" || key0 === "spend_limit" || key0 === "can_manage")) {
            validate76.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (!validate58(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.expires_at !== void 0) {
              const _errs3 = errors;
              if (!validate75(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.spend_limit !== void 0) {
                const _errs4 = errors;
                if (!validate74(data.spend_limit, { instancePath: instancePath + "/spend_limit", parentData: data, parentDataProperty: "spend_limit", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                const _errs5 = errors;
                if (!validate68(data.can_manage, { instancePath: instancePath + "/can_manage", parentData: data, parentDataProperty: "can_manage", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              }
            }
          }
        }
      } else {
        validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate76.errors = vErrors;
    return errors === 0;
  }
  validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/Currency"] = validate81;
  const schema35 = { "type": "string", "enum": ["CNY", "USD"] };
  function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate81.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "CNY" || data === "USD")) {
      validate81.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate81.errors = vErrors;
    return errors === 0;
  }
  validate81.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/45"] = validate82;
  const schema36 = { "type": "number", "minimum": 0, "maximum": 1 };
  function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate82.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data == "number" && isFinite(data)) {
        if (data > 1 || isNaN(data)) {
          validate82.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
          return false;
        } else {
          if (data < 0 || isNaN(data)) {
            validate82.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
            return false;
          }
        }
      } else {
        validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
        return false;
      }
    }
    validate82.errors = vErrors;
    return errors === 0;
  }
  validate82.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/Priority"] = validate83;
  const schema37 = { "type": "string", "enum": ["low", "normal", "high", "urgent"] };
  function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate83.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      validate83.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "low" || data === "normal" || data === "high" || data === "urgent")) {
      validate83.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate83.errors = vErrors;
    return errors === 0;
  }
  validate83.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/37"] = validate84;
  const schema38 = { "type": "integer", "minimum": 1, "maximum": 100 };
  function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate84.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
      validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
      return false;
    }
    if (errors === 0) {
      if (typeof data == "number" && isFinite(data)) {
        if (data > 100 || isNaN(data)) {
          validate84.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
          return false;
        } else {
          if (data < 1 || isNaN(data)) {
            validate84.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
            return false;
          }
        }
      }
    }
    validate84.errors = vErrors;
    return errors === 0;
  }
  validate84.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/NewBudget"] = validate85;
  const schema39 = { "type": "object", "additionalProperties": false, "required": ["min", "max"], "properties": { "min": { "$ref": "#/components/schemas/Money" }, "max": { "$ref": "#/components/schemas/Money" }, "currency": { "$ref": "#/components/schemas/Currency", "default": "CNY" } } };
  function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate85.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.currency === void 0) {
          data.currency = "CNY";
        }
        let missing0;
        if (data.min === void 0 && (missing0 = "min") || data.max === void 0 && (missing0 = "max")) {
          validate85.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "min" || key0 === "max" || key0 === "currency")) {
              validate85.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.min !== void 0) {
              const _errs2 = errors;
              if (!validate74(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.max !== void 0) {
                const _errs3 = errors;
                if (!validate74(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                const _errs4 = errors;
                if (!validate81(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              }
            }
          }
        }
      } else {
        validate85.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate85.errors = vErrors;
    return errors === 0;
  }
  validate85.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/JobDescription"] = validate89;
  const schema40 = { "type": "string", "minLength": 1, "maxLength": 1e4, "pattern": "\\S" };
  function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate89.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 1e4) {
          validate89.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate89.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate89.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate89.errors = vErrors;
    return errors === 0;
  }
  validate89.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/JobTitle"] = validate90;
  const schema41 = { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "\\S" };
  function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate90.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 200) {
          validate90.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate90.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate90.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate90.errors = vErrors;
    return errors === 0;
  }
  validate90.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/44"] = validate91;
  const schema42 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_.-]{1,64}$" }] };
  const pattern9 = new RegExp("^[A-Za-z0-9_.-]{1,64}$", "u");
  function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate91.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        validate91.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate91.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate91.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate91.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate91.errors = vErrors;
    return errors === 0;
  }
  validate91.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createJob.body"] = validate92;
  const schema43 = { "type": "object", "additionalProperties": false, "required": ["title", "description", "budget"], "properties": { "employer_id": { "$ref": "#/definitions/44" }, "title": { "$ref": "#/components/schemas/JobTitle" }, "description": { "$ref": "#/components/schemas/JobDescription" }, "required_tags": { "$ref": "#/components/schemas/Tags" }, "budget": { "$ref": "#/components/schemas/NewBudget" }, "deadline": { "$ref": "#/components/schemas/RequestTime" }, "bid_limit": { "$ref": "#/definitions/37", "default": 5 }, "priority": { "$ref": "#/components/schemas/Priority", "default": "normal" }, "min_trust": { "$ref": "#/definitions/45" }, "prefund": { "$ref": "#/definitions/19", "default": false } } };
  const func18 = Object.prototype.hasOwnProperty;
  function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate92.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.bid_limit === void 0) {
          data.bid_limit = 5;
        }
        if (data.priority === void 0) {
          data.priority = "normal";
        }
        if (data.prefund === void 0) {
          data.prefund = false;
        }
        let missing0;
        if (data.title === void 0 && (missing0 = "title") || data.description === void 0 && (missing0 = "description") || data.budget === void 0 && (missing0 = "budget")) {
          validate92.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!func18.call(schema43.properties, key0)) {
              validate92.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.employer_id !== void 0) {
              const _errs2 = errors;
              if (!validate91(data.employer_id, { instancePath: instancePath + "/employer_id", parentData: data, parentDataProperty: "employer_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.title !== void 0) {
                const _errs3 = errors;
                if (!validate90(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.description !== void 0) {
                  const _errs4 = errors;
                  if (!validate89(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.required_tags !== void 0) {
                    const _errs5 = errors;
                    if (!validate55(data.required_tags, { instancePath: instancePath + "/required_tags", parentData: data, parentDataProperty: "required_tags", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.budget !== void 0) {
                      const _errs6 = errors;
                      if (!validate85(data.budget, { instancePath: instancePath + "/budget", parentData: data, parentDataProperty: "budget", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs6 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.deadline !== void 0) {
                        const _errs7 = errors;
                        if (!validate75(data.deadline, { instancePath: instancePath + "/deadline", parentData: data, parentDataProperty: "deadline", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs7 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        const _errs8 = errors;
                        if (!validate84(data.bid_limit, { instancePath: instancePath + "/bid_limit", parentData: data, parentDataProperty: "bid_limit", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs8 === errors;
                        if (valid0) {
                          const _errs9 = errors;
                          if (!validate83(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs9 === errors;
                          if (valid0) {
                            if (data.min_trust !== void 0) {
                              const _errs10 = errors;
                              if (!validate82(data.min_trust, { instancePath: instancePath + "/min_trust", parentData: data, parentDataProperty: "min_trust", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs10 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              const _errs11 = errors;
                              if (!validate68(data.prefund, { instancePath: instancePath + "/prefund", parentData: data, parentDataProperty: "prefund", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs11 === errors;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate92.errors = vErrors;
    return errors === 0;
  }
  validate92.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/EditedBudget"] = validate103;
  const schema44 = { "type": "object", "additionalProperties": false, "required": ["min", "max"], "properties": { "min": { "$ref": "#/components/schemas/Money" }, "max": { "$ref": "#/components/schemas/Money" }, "currency": { "$ref": "#/components/schemas/Currency" } } };
  function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate103.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.min === void 0 && (missing0 = "min") || data.max === void 0 && (missing0 = "max")) {
          validate103.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "min" || key0 === "max" || key0 === "currency")) {
              validate103.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.min !== void 0) {
              const _errs2 = errors;
              if (!validate74(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.max !== void 0) {
                const _errs3 = errors;
                if (!validate74(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.currency !== void 0) {
                  const _errs4 = errors;
                  if (!validate81(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      } else {
        validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate103.errors = vErrors;
    return errors === 0;
  }
  validate103.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/54"] = validate107;
  const schema45 = { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "$ref": "#/components/schemas/AgentId" } };
  const schema46 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_.-]{1,64}$" }] };
  function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate108.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        validate108.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate108.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate108.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate108.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate108.errors = vErrors;
    return errors === 0;
  }
  validate108.evaluated = { "dynamicProps": false, "dynamicItems": false };
  const func0 = require_equal().default;
  function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate107.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (Array.isArray(data)) {
        if (data.length > 100) {
          validate107.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
          return false;
        } else {
          if (data.length < 1) {
            validate107.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
            return false;
          } else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs1 = errors;
              if (!validate108(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs1 === errors;
              if (!valid0) {
                break;
              }
            }
            if (valid0) {
              let i1 = data.length;
              let j0;
              if (i1 > 1) {
                outer0:
                  for (; i1--; ) {
                    for (j0 = i1; j0--; ) {
                      if (func0(data[i1], data[j0])) {
                        validate107.errors = [{ instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
                        return false;
                        break outer0;
                      }
                    }
                  }
              }
            }
          }
        }
      } else {
        validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate107.errors = vErrors;
    return errors === 0;
  }
  validate107.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/55"] = validate110;
  const schema47 = { "type": "string", "minLength": 1, "maxLength": 4e3, "pattern": "\\S" };
  function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate110.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 4e3) {
          validate110.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate110.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate110.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate110.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate110.errors = vErrors;
    return errors === 0;
  }
  validate110.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/RequestedJobStatus"] = validate111;
  const schema48 = { "type": "string", "enum": ["ACTIVE", "CLOSED"] };
  function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate111.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "ACTIVE" || data === "CLOSED")) {
      validate111.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema48.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate111.errors = vErrors;
    return errors === 0;
  }
  validate111.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateJob.body"] = validate112;
  const schema49 = { "type": "object", "additionalProperties": false, "minProperties": 1, "dependentRequired": { "selected_worker_ids": ["status"], "feedback": ["status"], "worker_ids": ["status"] }, "properties": { "status": { "$ref": "#/components/schemas/RequestedJobStatus" }, "selected_worker_ids": { "$ref": "#/definitions/54" }, "feedback": { "$ref": "#/definitions/55" }, "worker_ids": { "$ref": "#/definitions/54" }, "title": { "$ref": "#/components/schemas/JobTitle" }, "description": { "$ref": "#/components/schemas/JobDescription" }, "required_tags": { "$ref": "#/components/schemas/Tags" }, "budget": { "$ref": "#/components/schemas/EditedBudget" }, "deadline": { "$ref": "#/components/schemas/RequestTime" }, "bid_limit": { "$ref": "#/definitions/37" }, "priority": { "$ref": "#/components/schemas/Priority" }, "min_trust": { "$ref": "#/definitions/45" } } };
  function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate112.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          validate112.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!func18.call(schema49.properties, key0)) {
              validate112.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.status !== void 0) {
              const _errs2 = errors;
              if (!validate111(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.selected_worker_ids !== void 0) {
                const _errs3 = errors;
                if (!validate107(data.selected_worker_ids, { instancePath: instancePath + "/selected_worker_ids", parentData: data, parentDataProperty: "selected_worker_ids", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.feedback !== void 0) {
                  const _errs4 = errors;
                  if (!validate110(data.feedback, { instancePath: instancePath + "/feedback", parentData: data, parentDataProperty: "feedback", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.worker_ids !== void 0) {
                    const _errs5 = errors;
                    if (!validate107(data.worker_ids, { instancePath: instancePath + "/worker_ids", parentData: data, parentDataProperty: "worker_ids", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.title !== void 0) {
                      const _errs6 = errors;
                      if (!validate90(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs6 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.description !== void 0) {
                        const _errs7 = errors;
                        if (!validate89(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs7 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.required_tags !== void 0) {
                          const _errs8 = errors;
                          if (!validate55(data.required_tags, { instancePath: instancePath + "/required_tags", parentData: data, parentDataProperty: "required_tags", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs8 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.budget !== void 0) {
                            const _errs9 = errors;
                            if (!validate103(data.budget, { instancePath: instancePath + "/budget", parentData: data, parentDataProperty: "budget", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs9 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.deadline !== void 0) {
                              const _errs10 = errors;
                              if (!validate75(data.deadline, { instancePath: instancePath + "/deadline", parentData: data, parentDataProperty: "deadline", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs10 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.bid_limit !== void 0) {
                                const _errs11 = errors;
                                if (!validate84(data.bid_limit, { instancePath: instancePath + "/bid_limit", parentData: data, parentDataProperty: "bid_limit", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs11 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.priority !== void 0) {
                                  const _errs12 = errors;
                                  if (!validate83(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs12 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.min_trust !== void 0) {
                                    const _errs13 = errors;
                                    if (!validate82(data.min_trust, { instancePath: instancePath + "/min_trust", parentData: data, parentDataProperty: "min_trust", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs13 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    let missing0;
                                    if (data.selected_worker_ids !== void 0 && (data.status === void 0 && (missing0 = "status"))) {
                                      validate112.errors = [{ instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                                        property: "selected_worker_ids",
                                        missingProperty: missing0,
                                        depsCount: 1,
                                        deps: "status"
                                      }, message: "must have property status when property selected_worker_ids is present" }];
                                      return false;
                                    } else {
                                      if (data.feedback !== void 0 && (data.status === void 0 && (missing0 = "status"))) {
                                        validate112.errors = [{ instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                                          property: "feedback",
                                          missingProperty: missing0,
                                          depsCount: 1,
                                          deps: "status"
                                        }, message: "must have property status when property feedback is present" }];
                                        return false;
                                      } else {
                                        if (data.worker_ids !== void 0 && (data.status === void 0 && (missing0 = "status"))) {
                                          validate112.errors = [{ instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                                            property: "worker_ids",
                                            missingProperty: missing0,
                                            depsCount: 1,
                                            deps: "status"
                                          }, message: "must have property status when property worker_ids is present" }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate112.errors = vErrors;
    return errors === 0;
  }
  validate112.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/AgentId"] = validate125;
  function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate125.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        validate125.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate125.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate125.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate125.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate125.errors = vErrors;
    return errors === 0;
  }
  validate125.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/inviteWorker.body"] = validate126;
  const schema51 = { "type": "object", "additionalProperties": false, "required": ["worker_id"], "properties": { "worker_id": { "$ref": "#/components/schemas/AgentId" } } };
  function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate126.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.worker_id === void 0 && (missing0 = "worker_id")) {
          validate126.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "worker_id")) {
              validate126.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.worker_id !== void 0) {
              if (!validate108(data.worker_id, { instancePath: instancePath + "/worker_id", parentData: data, parentDataProperty: "worker_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate126.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate126.errors = vErrors;
    return errors === 0;
  }
  validate126.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/disputeJob.body"] = validate128;
  const schema52 = { "type": "object", "additionalProperties": false, "required": ["reason"], "properties": { "reason": { "$ref": "#/definitions/55" }, "worker_ids": { "$ref": "#/definitions/54" } } };
  function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate128.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.reason === void 0 && (missing0 = "reason")) {
          validate128.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "reason" || key0 === "worker_ids")) {
              validate128.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.reason !== void 0) {
              const _errs2 = errors;
              if (!validate110(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.worker_ids !== void 0) {
                const _errs3 = errors;
                if (!validate107(data.worker_ids, { instancePath: instancePath + "/worker_ids", parentData: data, parentDataProperty: "worker_ids", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      } else {
        validate128.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate128.errors = vErrors;
    return errors === 0;
  }
  validate128.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/DeliveryDays"] = validate131;
  const schema53 = { "type": "integer", "minimum": 1, "maximum": 365 };
  function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate131.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
      validate131.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
      return false;
    }
    if (errors === 0) {
      if (typeof data == "number" && isFinite(data)) {
        if (data > 365 || isNaN(data)) {
          validate131.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" }];
          return false;
        } else {
          if (data < 1 || isNaN(data)) {
            validate131.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
            return false;
          }
        }
      }
    }
    validate131.errors = vErrors;
    return errors === 0;
  }
  validate131.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/PortfolioLinks"] = validate132;
  const schema54 = { "type": "array", "maxItems": 20, "items": { "$ref": "#/components/schemas/PortfolioLink" } };
  const schema55 = { "type": "string", "format": "uri", "minLength": 1, "maxLength": 2048, "pattern": "^https?://" };
  const formats2 = require_formats().fullFormats.uri;
  const pattern13 = new RegExp("^https?://", "u");
  function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate133.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (errors === 0) {
        if (typeof data === "string") {
          if (func1(data) > 2048) {
            validate133.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
            return false;
          } else {
            if (func1(data) < 1) {
              validate133.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
              return false;
            } else {
              if (!pattern13.test(data)) {
                validate133.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' }];
                return false;
              } else {
                if (!formats2(data)) {
                  validate133.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }];
                  return false;
                }
              }
            }
          }
        } else {
          validate133.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
    }
    validate133.errors = vErrors;
    return errors === 0;
  }
  validate133.evaluated = { "dynamicProps": false, "dynamicItems": false };
  function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate132.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (Array.isArray(data)) {
        if (data.length > 20) {
          validate132.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate133(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      } else {
        validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate132.errors = vErrors;
    return errors === 0;
  }
  validate132.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/NewQuote"] = validate135;
  const schema56 = { "type": "object", "additionalProperties": false, "required": ["amount", "delivery_days"], "properties": { "amount": { "$ref": "#/components/schemas/Money" }, "currency": { "$ref": "#/components/schemas/Currency" }, "delivery_days": { "$ref": "#/components/schemas/DeliveryDays" } } };
  function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate135.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount") || data.delivery_days === void 0 && (missing0 = "delivery_days")) {
          validate135.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "amount" || key0 === "currency" || key0 === "delivery_days")) {
              validate135.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.amount !== void 0) {
              const _errs2 = errors;
              if (!validate74(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.currency !== void 0) {
                const _errs3 = errors;
                if (!validate81(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.delivery_days !== void 0) {
                  const _errs4 = errors;
                  if (!validate131(data.delivery_days, { instancePath: instancePath + "/delivery_days", parentData: data, parentDataProperty: "delivery_days", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      } else {
        validate135.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate135.errors = vErrors;
    return errors === 0;
  }
  validate135.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/Proposal"] = validate139;
  const schema57 = { "type": "string", "minLength": 1, "maxLength": 1e4, "pattern": "\\S" };
  function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate139.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 1e4) {
          validate139.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate139.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate139.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate139.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate139.errors = vErrors;
    return errors === 0;
  }
  validate139.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createBid.body"] = validate140;
  const schema58 = { "type": "object", "additionalProperties": false, "required": ["proposal", "quote"], "properties": { "worker_id": { "$ref": "#/definitions/44" }, "proposal": { "$ref": "#/components/schemas/Proposal" }, "quote": { "$ref": "#/components/schemas/NewQuote" }, "portfolio_links": { "$ref": "#/components/schemas/PortfolioLinks" } } };
  function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate140.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.proposal === void 0 && (missing0 = "proposal") || data.quote === void 0 && (missing0 = "quote")) {
          validate140.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "worker_id" || key0 === "proposal" || key0 === "quote" || key0 === "portfolio_links")) {
              validate140.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.worker_id !== void 0) {
              const _errs2 = errors;
              if (!validate91(data.worker_id, { instancePath: instancePath + "/worker_id", parentData: data, parentDataProperty: "worker_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.proposal !== void 0) {
                const _errs3 = errors;
                if (!validate139(data.proposal, { instancePath: instancePath + "/proposal", parentData: data, parentDataProperty: "proposal", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.quote !== void 0) {
                  const _errs4 = errors;
                  if (!validate135(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.portfolio_links !== void 0) {
                    const _errs5 = errors;
                    if (!validate132(data.portfolio_links, { instancePath: instancePath + "/portfolio_links", parentData: data, parentDataProperty: "portfolio_links", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      } else {
        validate140.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate140.errors = vErrors;
    return errors === 0;
  }
  validate140.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/MessageType"] = validate145;
  const schema59 = { "type": "string", "enum": ["text", "file"] };
  function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate145.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      validate145.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "text" || data === "file")) {
      validate145.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema59.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate145.errors = vErrors;
    return errors === 0;
  }
  validate145.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/62"] = validate146;
  const schema60 = { "type": "string", "minLength": 1, "maxLength": 1e4, "pattern": "\\S" };
  function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate146.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 1e4) {
          validate146.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate146.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate146.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate146.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate146.errors = vErrors;
    return errors === 0;
  }
  validate146.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/RecordId"] = validate147;
  const schema61 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_-]{1,64}$" }] };
  const pattern16 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
  function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate147.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data === "string") {
      if (!pattern16.test(data)) {
        validate147.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate147.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate147.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate147.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate147.errors = vErrors;
    return errors === 0;
  }
  validate147.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/sendMessage.body"] = validate148;
  const schema62 = { "type": "object", "additionalProperties": false, "required": ["job_id", "to_agent_id", "content"], "properties": { "job_id": { "$ref": "#/components/schemas/RecordId" }, "from_agent_id": { "$ref": "#/definitions/44" }, "to_agent_id": { "$ref": "#/components/schemas/AgentId" }, "content": { "$ref": "#/definitions/62" }, "message_type": { "$ref": "#/components/schemas/MessageType", "default": "text" } } };
  function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate148.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.message_type === void 0) {
          data.message_type = "text";
        }
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id") || data.to_agent_id === void 0 && (missing0 = "to_agent_id") || data.content === void 0 && (missing0 = "content")) {
          validate148.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id" || key0 === "from_agent_id" || key0 === "to_agent_id" || key0 === "content" || key0 === "message_type")) {
              validate148.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              const _errs2 = errors;
              if (!validate147(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.from_agent_id !== void 0) {
                const _errs3 = errors;
                if (!validate91(data.from_agent_id, { instancePath: instancePath + "/from_agent_id", parentData: data, parentDataProperty: "from_agent_id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.to_agent_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate108(data.to_agent_id, { instancePath: instancePath + "/to_agent_id", parentData: data, parentDataProperty: "to_agent_id", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.content !== void 0) {
                    const _errs5 = errors;
                    if (!validate146(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    const _errs6 = errors;
                    if (!validate145(data.message_type, { instancePath: instancePath + "/message_type", parentData: data, parentDataProperty: "message_type", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  }
                }
              }
            }
          }
        }
      } else {
        validate148.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate148.errors = vErrors;
    return errors === 0;
  }
  validate148.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/Attachments"] = validate154;
  const schema63 = { "type": "array", "maxItems": 50, "items": { "$ref": "#/components/schemas/Attachment" } };
  const schema64 = { "type": "string", "format": "uri", "minLength": 1, "maxLength": 2048, "pattern": "^https?://" };
  function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate155.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (errors === 0) {
        if (typeof data === "string") {
          if (func1(data) > 2048) {
            validate155.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
            return false;
          } else {
            if (func1(data) < 1) {
              validate155.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
              return false;
            } else {
              if (!pattern13.test(data)) {
                validate155.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' }];
                return false;
              } else {
                if (!formats2(data)) {
                  validate155.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }];
                  return false;
                }
              }
            }
          }
        } else {
          validate155.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
    }
    validate155.errors = vErrors;
    return errors === 0;
  }
  validate155.evaluated = { "dynamicProps": false, "dynamicItems": false };
  function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate154.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (Array.isArray(data)) {
        if (data.length > 50) {
          validate154.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate155(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      } else {
        validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate154.errors = vErrors;
    return errors === 0;
  }
  validate154.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/68"] = validate157;
  const schema65 = { "type": "string", "minLength": 1, "maxLength": 1e6, "pattern": "\\S" };
  function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate157.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 1e6) {
          validate157.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e6 }, message: "must NOT have more than 1000000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate157.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate157.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate157.errors = vErrors;
    return errors === 0;
  }
  validate157.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/67"] = validate158;
  const schema66 = { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "\\S" };
  function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate158.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 200) {
          validate158.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate158.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate158.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate158.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate158.errors = vErrors;
    return errors === 0;
  }
  validate158.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/ArtifactType"] = validate159;
  const schema67 = { "type": "string", "minLength": 1, "maxLength": 32, "allOf": [{ "pattern": "^[a-z0-9_-]{1,32}$" }] };
  const pattern20 = new RegExp("^[a-z0-9_-]{1,32}$", "u");
  function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate159.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data === "string") {
      if (!pattern20.test(data)) {
        validate159.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9_-]{1,32}$" }, message: 'must match pattern "^[a-z0-9_-]{1,32}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 32) {
          validate159.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate159.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate159.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate159.errors = vErrors;
    return errors === 0;
  }
  validate159.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createArtifact.body"] = validate160;
  const schema68 = { "type": "object", "additionalProperties": false, "required": ["artifact_type", "title", "content"], "properties": { "worker_id": { "$ref": "#/definitions/44" }, "artifact_type": { "$ref": "#/components/schemas/ArtifactType" }, "title": { "$ref": "#/definitions/67" }, "content": { "$ref": "#/definitions/68" }, "attachments": { "$ref": "#/components/schemas/Attachments" } } };
  function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate160.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.artifact_type === void 0 && (missing0 = "artifact_type") || data.title === void 0 && (missing0 = "title") || data.content === void 0 && (missing0 = "content")) {
          validate160.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "worker_id" || key0 === "artifact_type" || key0 === "title" || key0 === "content" || key0 === "attachments")) {
              validate160.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.worker_id !== void 0) {
              const _errs2 = errors;
              if (!validate91(data.worker_id, { instancePath: instancePath + "/worker_id", parentData: data, parentDataProperty: "worker_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.artifact_type !== void 0) {
                const _errs3 = errors;
                if (!validate159(data.artifact_type, { instancePath: instancePath + "/artifact_type", parentData: data, parentDataProperty: "artifact_type", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.title !== void 0) {
                  const _errs4 = errors;
                  if (!validate158(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.content !== void 0) {
                    const _errs5 = errors;
                    if (!validate157(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.attachments !== void 0) {
                      const _errs6 = errors;
                      if (!validate154(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs6 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate160.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate160.errors = vErrors;
    return errors === 0;
  }
  validate160.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/70"] = validate166;
  const schema69 = { "type": "string", "minLength": 1, "maxLength": 2e3, "pattern": "\\S" };
  function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate166.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 2e3) {
          validate166.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate166.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate166.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate166.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate166.errors = vErrors;
    return errors === 0;
  }
  validate166.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/69"] = validate167;
  const schema70 = { "type": "number", "minimum": 1, "maximum": 5 };
  function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate167.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data == "number" && isFinite(data)) {
        if (data > 5 || isNaN(data)) {
          validate167.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" }];
          return false;
        } else {
          if (data < 1 || isNaN(data)) {
            validate167.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
            return false;
          }
        }
      } else {
        validate167.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
        return false;
      }
    }
    validate167.errors = vErrors;
    return errors === 0;
  }
  validate167.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createRating.body"] = validate168;
  const schema71 = { "type": "object", "additionalProperties": false, "required": ["agent_id", "quality_score"], "properties": { "agent_id": { "$ref": "#/components/schemas/AgentId" }, "quality_score": { "$ref": "#/definitions/69" }, "on_time": { "$ref": "#/definitions/19" }, "comment": { "$ref": "#/definitions/70" } } };
  function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate168.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.agent_id === void 0 && (missing0 = "agent_id") || data.quality_score === void 0 && (missing0 = "quality_score")) {
          validate168.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id" || key0 === "quality_score" || key0 === "on_time" || key0 === "comment")) {
              validate168.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              const _errs2 = errors;
              if (!validate108(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.quality_score !== void 0) {
                const _errs3 = errors;
                if (!validate167(data.quality_score, { instancePath: instancePath + "/quality_score", parentData: data, parentDataProperty: "quality_score", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.on_time !== void 0) {
                  const _errs4 = errors;
                  if (!validate68(data.on_time, { instancePath: instancePath + "/on_time", parentData: data, parentDataProperty: "on_time", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.comment !== void 0) {
                    const _errs5 = errors;
                    if (!validate166(data.comment, { instancePath: instancePath + "/comment", parentData: data, parentDataProperty: "comment", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      } else {
        validate168.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate168.errors = vErrors;
    return errors === 0;
  }
  validate168.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/72"] = validate173;
  const schema72 = { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "\\S" };
  function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate173.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 1e3) {
          validate173.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate173.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate173.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate173.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate173.errors = vErrors;
    return errors === 0;
  }
  validate173.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/ReportReason"] = validate174;
  const schema73 = { "type": "string", "enum": ["spam", "scam", "abuse", "illegal", "privacy", "injection", "other"] };
  function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate174.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      validate174.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "spam" || data === "scam" || data === "abuse" || data === "illegal" || data === "privacy" || data === "injection" || data === "other")) {
      validate174.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema73.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate174.errors = vErrors;
    return errors === 0;
  }
  validate174.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/SubjectId"] = validate175;
  const schema74 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_.-]{1,64}$" }] };
  function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate175.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        validate175.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate175.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate175.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate175.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate175.errors = vErrors;
    return errors === 0;
  }
  validate175.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/ReportKind"] = validate176;
  const schema75 = { "type": "string", "enum": ["agent", "job", "message", "memory", "rating"] };
  function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate176.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      validate176.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "agent" || data === "job" || data === "message" || data === "memory" || data === "rating")) {
      validate176.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema75.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate176.errors = vErrors;
    return errors === 0;
  }
  validate176.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createReport.body"] = validate177;
  const schema76 = { "type": "object", "additionalProperties": false, "required": ["kind", "id", "reason"], "properties": { "kind": { "$ref": "#/components/schemas/ReportKind" }, "id": { "$ref": "#/components/schemas/SubjectId" }, "job_id": { "$ref": "#/components/schemas/RecordId" }, "reason": { "$ref": "#/components/schemas/ReportReason" }, "text": { "$ref": "#/definitions/72" } } };
  function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate177.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.kind === void 0 && (missing0 = "kind") || data.id === void 0 && (missing0 = "id") || data.reason === void 0 && (missing0 = "reason")) {
          validate177.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "kind" || key0 === "id" || key0 === "job_id" || key0 === "reason" || key0 === "text")) {
              validate177.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.kind !== void 0) {
              const _errs2 = errors;
              if (!validate176(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.id !== void 0) {
                const _errs3 = errors;
                if (!validate175(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.job_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate147(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.reason !== void 0) {
                    const _errs5 = errors;
                    if (!validate174(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.text !== void 0) {
                      const _errs6 = errors;
                      if (!validate173(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs6 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate177.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate177.errors = vErrors;
    return errors === 0;
  }
  validate177.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/85"] = validate183;
  const schema77 = { "type": "array", "minItems": 1, "maxItems": 64, "uniqueItems": true, "items": { "$ref": "#/components/schemas/EventType" } };
  const schema78 = { "type": "string", "enum": ["job.opened", "job.closed", "job.reopened", "bid.placed", "bid.withdrawn", "bid.accepted", "bid.rejected", "bid.revived", "hire.created", "hire.due_soon", "hire.overdue", "hire.delivered", "hire.returned", "hire.paid", "hire.refunded", "artifact.added", "invitation.received", "message.received", "rating.received", "dispute.raised", "dispute.retracted", "dispute.decided", "key.added", "key.revoked", "webhook.disabled", "deposit.booked", "withdrawal.booked", "agent.banned", "agent.unbanned", "content.hidden", "content.restored", "content.deleted", "content.warned", "report.resolved"] };
  function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate184.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      validate184.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "job.opened" || data === "job.closed" || data === "job.reopened" || data === "bid.placed" || data === "bid.withdrawn" || data === "bid.accepted" || data === "bid.rejected" || data === "bid.revived" || data === "hire.created" || data === "hire.due_soon" || data === "hire.overdue" || data === "hire.delivered" || data === "hire.returned" || data === "hire.paid" || data === "hire.refunded" || data === "artifact.added" || data === "invitation.received" || data === "message.received" || data === "rating.received" || data === "dispute.raised" || data === "dispute.retracted" || data === "dispute.decided" || data === "key.added" || data === "key.revoked" || data === "webhook.disabled" || data === "deposit.booked" || data === "withdrawal.booked" || data === "agent.banned" || data === "agent.unbanned" || data === "content.hidden" || data === "content.restored" || data === "content.deleted" || data === "content.warned" || data === "report.resolved")) {
      validate184.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema78.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate184.errors = vErrors;
    return errors === 0;
  }
  validate184.evaluated = { "dynamicProps": false, "dynamicItems": false };
  function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate183.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (Array.isArray(data)) {
        if (data.length > 64) {
          validate183.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
          return false;
        } else {
          if (data.length < 1) {
            validate183.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
            return false;
          } else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs1 = errors;
              if (!validate184(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs1 === errors;
              if (!valid0) {
                break;
              }
            }
            if (valid0) {
              let i1 = data.length;
              let j0;
              if (i1 > 1) {
                outer0:
                  for (; i1--; ) {
                    for (j0 = i1; j0--; ) {
                      if (func0(data[i1], data[j0])) {
                        validate183.errors = [{ instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
                        return false;
                        break outer0;
                      }
                    }
                  }
              }
            }
          }
        }
      } else {
        validate183.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate183.errors = vErrors;
    return errors === 0;
  }
  validate183.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/81"] = validate186;
  const schema79 = { "type": "string", "minLength": 1, "maxLength": 2048, "allOf": [{ "pattern": "^https?://[!-~]+$" }] };
  const pattern24 = new RegExp("^https?://[!-~]+$", "u");
  function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate186.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data === "string") {
      if (!pattern24.test(data)) {
        validate186.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://[!-~]+$" }, message: 'must match pattern "^https?://[!-~]+$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 2048) {
          validate186.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate186.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate186.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate186.errors = vErrors;
    return errors === 0;
  }
  validate186.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createWebhook.body"] = validate187;
  const schema80 = { "type": "object", "additionalProperties": false, "required": ["url"], "properties": { "url": { "$ref": "#/definitions/81" }, "types": { "$ref": "#/definitions/85" } } };
  function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate187.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.url === void 0 && (missing0 = "url")) {
          validate187.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "url" || key0 === "types")) {
              validate187.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.url !== void 0) {
              const _errs2 = errors;
              if (!validate186(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.types !== void 0) {
                const _errs3 = errors;
                if (!validate183(data.types, { instancePath: instancePath + "/types", parentData: data, parentDataProperty: "types", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      } else {
        validate187.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate187.errors = vErrors;
    return errors === 0;
  }
  validate187.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/82"] = validate190;
  const schema81 = { "type": ["array", "null"], "minItems": 1, "maxItems": 64, "uniqueItems": true, "items": { "$ref": "#/components/schemas/EventType" } };
  function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate190.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (!Array.isArray(data) && data !== null) {
      validate190.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema81.type }, message: "must be array,null" }];
      return false;
    }
    if (errors === 0) {
      if (Array.isArray(data)) {
        if (data.length > 64) {
          validate190.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
          return false;
        } else {
          if (data.length < 1) {
            validate190.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
            return false;
          } else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs1 = errors;
              if (!validate184(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs1 === errors;
              if (!valid0) {
                break;
              }
            }
            if (valid0) {
              let i1 = data.length;
              let j0;
              if (i1 > 1) {
                outer0:
                  for (; i1--; ) {
                    for (j0 = i1; j0--; ) {
                      if (func0(data[i1], data[j0])) {
                        validate190.errors = [{ instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
                        return false;
                        break outer0;
                      }
                    }
                  }
              }
            }
          }
        }
      }
    }
    validate190.errors = vErrors;
    return errors === 0;
  }
  validate190.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateWebhook.body"] = validate192;
  const schema82 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "url": { "$ref": "#/definitions/81" }, "types": { "$ref": "#/definitions/82" }, "enabled": { "$ref": "#/definitions/19" } } };
  function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate192.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          validate192.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "url" || key0 === "types" || key0 === "enabled")) {
              validate192.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.url !== void 0) {
              const _errs2 = errors;
              if (!validate186(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.types !== void 0) {
                const _errs3 = errors;
                if (!validate190(data.types, { instancePath: instancePath + "/types", parentData: data, parentDataProperty: "types", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.enabled !== void 0) {
                  const _errs4 = errors;
                  if (!validate68(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      } else {
        validate192.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate192.errors = vErrors;
    return errors === 0;
  }
  validate192.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/EventId"] = validate196;
  const schema83 = { "type": "string", "minLength": 1, "maxLength": 128, "allOf": [{ "pattern": "^[A-Za-z0-9_~-]+$" }] };
  const pattern25 = new RegExp("^[A-Za-z0-9_~-]+$", "u");
  function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate196.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data === "string") {
      if (!pattern25.test(data)) {
        validate196.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_~-]+$" }, message: 'must match pattern "^[A-Za-z0-9_~-]+$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 128) {
          validate196.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate196.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate196.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate196.errors = vErrors;
    return errors === 0;
  }
  validate196.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/redeliverEvents.body"] = validate197;
  const schema84 = { "type": "object", "additionalProperties": false, "required": ["from_event_id"], "properties": { "from_event_id": { "$ref": "#/components/schemas/EventId" }, "to_event_id": { "$ref": "#/components/schemas/EventId" } } };
  function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate197.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.from_event_id === void 0 && (missing0 = "from_event_id")) {
          validate197.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "from_event_id" || key0 === "to_event_id")) {
              validate197.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.from_event_id !== void 0) {
              const _errs2 = errors;
              if (!validate196(data.from_event_id, { instancePath: instancePath + "/from_event_id", parentData: data, parentDataProperty: "from_event_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.to_event_id !== void 0) {
                const _errs3 = errors;
                if (!validate196(data.to_event_id, { instancePath: instancePath + "/to_event_id", parentData: data, parentDataProperty: "to_event_id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      } else {
        validate197.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate197.errors = vErrors;
    return errors === 0;
  }
  validate197.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/AuditReason"] = validate200;
  const schema85 = { "type": "string", "minLength": 1, "maxLength": 2e3, "pattern": "\\S" };
  function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate200.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 2e3) {
          validate200.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate200.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate200.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate200.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate200.errors = vErrors;
    return errors === 0;
  }
  validate200.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/banAgent.body"] = validate201;
  const schema86 = { "type": "object", "additionalProperties": false, "properties": { "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate201.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "reason")) {
            validate201.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.reason !== void 0) {
            if (!validate200(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate201.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate201.errors = vErrors;
    return errors === 0;
  }
  validate201.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/unbanAgent.body"] = validate203;
  const schema87 = { "type": "object", "additionalProperties": false, "properties": { "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate203.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "reason")) {
            validate203.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.reason !== void 0) {
            if (!validate200(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate203.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate203.errors = vErrors;
    return errors === 0;
  }
  validate203.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/Reference"] = validate205;
  const schema88 = { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "\\S" };
  function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate205.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 128) {
          validate205.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate205.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate205.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate205.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate205.errors = vErrors;
    return errors === 0;
  }
  validate205.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createDeposit.body"] = validate206;
  const schema89 = { "type": "object", "additionalProperties": false, "required": ["amount", "reference"], "properties": { "amount": { "$ref": "#/components/schemas/Money" }, "currency": { "$ref": "#/components/schemas/Currency", "default": "CNY" }, "reference": { "$ref": "#/components/schemas/Reference" }, "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate206.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.currency === void 0) {
          data.currency = "CNY";
        }
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount") || data.reference === void 0 && (missing0 = "reference")) {
          validate206.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "amount" || key0 === "currency" || key0 === "reference" || key0 === "reason")) {
              validate206.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.amount !== void 0) {
              const _errs2 = errors;
              if (!validate74(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs3 = errors;
              if (!validate81(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
              if (valid0) {
                if (data.reference !== void 0) {
                  const _errs4 = errors;
                  if (!validate205(data.reference, { instancePath: instancePath + "/reference", parentData: data, parentDataProperty: "reference", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.reason !== void 0) {
                    const _errs5 = errors;
                    if (!validate200(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      } else {
        validate206.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate206.errors = vErrors;
    return errors === 0;
  }
  validate206.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createWithdrawal.body"] = validate211;
  const schema90 = { "type": "object", "additionalProperties": false, "required": ["amount", "reference"], "properties": { "amount": { "$ref": "#/components/schemas/Money" }, "currency": { "$ref": "#/components/schemas/Currency", "default": "CNY" }, "reference": { "$ref": "#/components/schemas/Reference" }, "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate211.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.currency === void 0) {
          data.currency = "CNY";
        }
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount") || data.reference === void 0 && (missing0 = "reference")) {
          validate211.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "amount" || key0 === "currency" || key0 === "reference" || key0 === "reason")) {
              validate211.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.amount !== void 0) {
              const _errs2 = errors;
              if (!validate74(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs3 = errors;
              if (!validate81(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
              if (valid0) {
                if (data.reference !== void 0) {
                  const _errs4 = errors;
                  if (!validate205(data.reference, { instancePath: instancePath + "/reference", parentData: data, parentDataProperty: "reference", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.reason !== void 0) {
                    const _errs5 = errors;
                    if (!validate200(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      } else {
        validate211.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate211.errors = vErrors;
    return errors === 0;
  }
  validate211.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/issueKey.body"] = validate216;
  const schema91 = { "type": "object", "additionalProperties": false, "properties": { "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate216.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "reason")) {
            validate216.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.reason !== void 0) {
            if (!validate200(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate216.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate216.errors = vErrors;
    return errors === 0;
  }
  validate216.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/97"] = validate218;
  const schema92 = { "type": "array", "maxItems": 100, "items": { "$ref": "#/components/schemas/WorkerShare" } };
  const schema93 = { "type": "object", "additionalProperties": false, "required": ["worker_id", "share"], "properties": { "worker_id": { "$ref": "#/components/schemas/AgentId" }, "share": { "$ref": "#/definitions/45" } } };
  function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate219.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.worker_id === void 0 && (missing0 = "worker_id") || data.share === void 0 && (missing0 = "share")) {
          validate219.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "worker_id" || key0 === "share")) {
              validate219.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.worker_id !== void 0) {
              const _errs2 = errors;
              if (!validate108(data.worker_id, { instancePath: instancePath + "/worker_id", parentData: data, parentDataProperty: "worker_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.share !== void 0) {
                const _errs3 = errors;
                if (!validate82(data.share, { instancePath: instancePath + "/share", parentData: data, parentDataProperty: "share", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      } else {
        validate219.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate219.errors = vErrors;
    return errors === 0;
  }
  validate219.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate218.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (Array.isArray(data)) {
        if (data.length > 100) {
          validate218.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate219(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      } else {
        validate218.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate218.errors = vErrors;
    return errors === 0;
  }
  validate218.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/forceCloseJob.body"] = validate223;
  const schema94 = { "type": "object", "additionalProperties": false, "properties": { "shares": { "$ref": "#/definitions/97" }, "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate223.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "shares" || key0 === "reason")) {
            validate223.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.shares !== void 0) {
            const _errs2 = errors;
            if (!validate218(data.shares, { instancePath: instancePath + "/shares", parentData: data, parentDataProperty: "shares", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.reason !== void 0) {
              const _errs3 = errors;
              if (!validate200(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      } else {
        validate223.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate223.errors = vErrors;
    return errors === 0;
  }
  validate223.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/98"] = validate226;
  const schema95 = { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/components/schemas/WorkerShare" } };
  function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate226.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (Array.isArray(data)) {
        if (data.length > 100) {
          validate226.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
          return false;
        } else {
          if (data.length < 1) {
            validate226.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
            return false;
          } else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs1 = errors;
              if (!validate219(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs1 === errors;
              if (!valid0) {
                break;
              }
            }
          }
        }
      } else {
        validate226.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate226.errors = vErrors;
    return errors === 0;
  }
  validate226.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/resolveJob.body"] = validate228;
  const schema96 = { "type": "object", "additionalProperties": false, "required": ["shares"], "properties": { "shares": { "$ref": "#/definitions/98" }, "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate228.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.shares === void 0 && (missing0 = "shares")) {
          validate228.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "shares" || key0 === "reason")) {
              validate228.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.shares !== void 0) {
              const _errs2 = errors;
              if (!validate226(data.shares, { instancePath: instancePath + "/shares", parentData: data, parentDataProperty: "shares", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reason !== void 0) {
                const _errs3 = errors;
                if (!validate200(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      } else {
        validate228.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate228.errors = vErrors;
    return errors === 0;
  }
  validate228.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/removeComment.body"] = validate231;
  const schema97 = { "type": "object", "additionalProperties": false, "properties": { "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate231.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "reason")) {
            validate231.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.reason !== void 0) {
            if (!validate200(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate231.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate231.errors = vErrors;
    return errors === 0;
  }
  validate231.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/removeMemory.body"] = validate233;
  const schema98 = { "type": "object", "additionalProperties": false, "properties": { "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate233.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "reason")) {
            validate233.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.reason !== void 0) {
            if (!validate200(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate233.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate233.errors = vErrors;
    return errors === 0;
  }
  validate233.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/ReportNote"] = validate235;
  const schema99 = { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "\\S" };
  function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate235.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 1e3) {
          validate235.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate235.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate235.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate235.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate235.errors = vErrors;
    return errors === 0;
  }
  validate235.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/ReportAction"] = validate236;
  const schema100 = { "type": "string", "enum": ["hide", "delete", "warn", "ban", "dismiss"] };
  function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate236.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      validate236.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "hide" || data === "delete" || data === "warn" || data === "ban" || data === "dismiss")) {
      validate236.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema100.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate236.errors = vErrors;
    return errors === 0;
  }
  validate236.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/resolveReport.body"] = validate237;
  const schema101 = { "type": "object", "additionalProperties": false, "required": ["action"], "properties": { "action": { "$ref": "#/components/schemas/ReportAction" }, "reason": { "$ref": "#/components/schemas/ReportReason" }, "note": { "$ref": "#/components/schemas/ReportNote" } } };
  function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate237.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.action === void 0 && (missing0 = "action")) {
          validate237.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "action" || key0 === "reason" || key0 === "note")) {
              validate237.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.action !== void 0) {
              const _errs2 = errors;
              if (!validate236(data.action, { instancePath: instancePath + "/action", parentData: data, parentDataProperty: "action", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reason !== void 0) {
                const _errs3 = errors;
                if (!validate174(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.note !== void 0) {
                  const _errs4 = errors;
                  if (!validate235(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      } else {
        validate237.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate237.errors = vErrors;
    return errors === 0;
  }
  validate237.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/restoreContent.body"] = validate241;
  const schema102 = { "type": "object", "additionalProperties": false, "properties": { "note": { "$ref": "#/components/schemas/ReportNote" } } };
  function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate241.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "note")) {
            validate241.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.note !== void 0) {
            if (!validate235(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate241.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate241.errors = vErrors;
    return errors === 0;
  }
  validate241.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/107"] = validate243;
  const schema103 = { "type": "integer", "minimum": 1, "maximum": 31622400 };
  function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate243.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
      validate243.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
      return false;
    }
    if (errors === 0) {
      if (typeof data == "number" && isFinite(data)) {
        if (data > 31622400 || isNaN(data)) {
          validate243.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31622400 }, message: "must be <= 31622400" }];
          return false;
        } else {
          if (data < 1 || isNaN(data)) {
            validate243.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
            return false;
          }
        }
      }
    }
    validate243.errors = vErrors;
    return errors === 0;
  }
  validate243.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/moveClock.body"] = validate244;
  const schema104 = { "type": "object", "additionalProperties": false, "required": ["seconds"], "properties": { "seconds": { "$ref": "#/definitions/107" }, "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate244.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.seconds === void 0 && (missing0 = "seconds")) {
          validate244.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "seconds" || key0 === "reason")) {
              validate244.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.seconds !== void 0) {
              const _errs2 = errors;
              if (!validate243(data.seconds, { instancePath: instancePath + "/seconds", parentData: data, parentDataProperty: "seconds", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reason !== void 0) {
                const _errs3 = errors;
                if (!validate200(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      } else {
        validate244.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate244.errors = vErrors;
    return errors === 0;
  }
  validate244.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/registerAgent.body"].fields = { known: { "agent_id": exports["#/definitions/0"], "agent_type": exports["#/components/schemas/NewAgentType"], "name": exports["#/definitions/1"], "capabilities": exports["#/components/schemas/Tags"], "description": exports["#/components/schemas/AgentDescription"], "email": exports["#/definitions/2"] }, required: ["agent_type", "name"], closed: true };
  exports["#/parts/closeAccount.body"].fields = { known: { "dry_run": exports["#/definitions/19"] }, required: ["dry_run"], closed: true };
  exports["#/parts/updateAgentStatus.body"].fields = { known: { "status": exports["#/components/schemas/AgentStatus"] }, required: ["status"], closed: true };
  exports["#/parts/createKey.body"].fields = { known: { "name": exports["#/definitions/1"], "expires_at": exports["#/components/schemas/RequestTime"], "spend_limit": exports["#/components/schemas/Money"], "can_manage": exports["#/definitions/19"] }, required: [], closed: true };
  exports["#/parts/createJob.body"].fields = { known: { "employer_id": exports["#/definitions/44"], "title": exports["#/components/schemas/JobTitle"], "description": exports["#/components/schemas/JobDescription"], "required_tags": exports["#/components/schemas/Tags"], "budget": exports["#/components/schemas/NewBudget"], "deadline": exports["#/components/schemas/RequestTime"], "bid_limit": exports["#/definitions/37"], "priority": exports["#/components/schemas/Priority"], "min_trust": exports["#/definitions/45"], "prefund": exports["#/definitions/19"] }, required: ["title", "description", "budget"], closed: true };
  exports["#/components/schemas/NewBudget"].fields = { known: { "min": exports["#/components/schemas/Money"], "max": exports["#/components/schemas/Money"], "currency": exports["#/components/schemas/Currency"] }, required: ["min", "max"], closed: true };
  exports["#/parts/updateJob.body"].fields = { known: { "status": exports["#/components/schemas/RequestedJobStatus"], "selected_worker_ids": exports["#/definitions/54"], "feedback": exports["#/definitions/55"], "worker_ids": exports["#/definitions/54"], "title": exports["#/components/schemas/JobTitle"], "description": exports["#/components/schemas/JobDescription"], "required_tags": exports["#/components/schemas/Tags"], "budget": exports["#/components/schemas/EditedBudget"], "deadline": exports["#/components/schemas/RequestTime"], "bid_limit": exports["#/definitions/37"], "priority": exports["#/components/schemas/Priority"], "min_trust": exports["#/definitions/45"] }, required: [], closed: true };
  exports["#/components/schemas/EditedBudget"].fields = { known: { "min": exports["#/components/schemas/Money"], "max": exports["#/components/schemas/Money"], "currency": exports["#/components/schemas/Currency"] }, required: ["min", "max"], closed: true };
  exports["#/parts/inviteWorker.body"].fields = { known: { "worker_id": exports["#/components/schemas/AgentId"] }, required: ["worker_id"], closed: true };
  exports["#/parts/disputeJob.body"].fields = { known: { "reason": exports["#/definitions/55"], "worker_ids": exports["#/definitions/54"] }, required: ["reason"], closed: true };
  exports["#/parts/createBid.body"].fields = { known: { "worker_id": exports["#/definitions/44"], "proposal": exports["#/components/schemas/Proposal"], "quote": exports["#/components/schemas/NewQuote"], "portfolio_links": exports["#/components/schemas/PortfolioLinks"] }, required: ["proposal", "quote"], closed: true };
  exports["#/components/schemas/NewQuote"].fields = { known: { "amount": exports["#/components/schemas/Money"], "currency": exports["#/components/schemas/Currency"], "delivery_days": exports["#/components/schemas/DeliveryDays"] }, required: ["amount", "delivery_days"], closed: true };
  exports["#/parts/sendMessage.body"].fields = { known: { "job_id": exports["#/components/schemas/RecordId"], "from_agent_id": exports["#/definitions/44"], "to_agent_id": exports["#/components/schemas/AgentId"], "content": exports["#/definitions/62"], "message_type": exports["#/components/schemas/MessageType"] }, required: ["job_id", "to_agent_id", "content"], closed: true };
  exports["#/parts/createArtifact.body"].fields = { known: { "worker_id": exports["#/definitions/44"], "artifact_type": exports["#/components/schemas/ArtifactType"], "title": exports["#/definitions/67"], "content": exports["#/definitions/68"], "attachments": exports["#/components/schemas/Attachments"] }, required: ["artifact_type", "title", "content"], closed: true };
  exports["#/parts/createRating.body"].fields = { known: { "agent_id": exports["#/components/schemas/AgentId"], "quality_score": exports["#/definitions/69"], "on_time": exports["#/definitions/19"], "comment": exports["#/definitions/70"] }, required: ["agent_id", "quality_score"], closed: true };
  exports["#/parts/createReport.body"].fields = { known: { "kind": exports["#/components/schemas/ReportKind"], "id": exports["#/components/schemas/SubjectId"], "job_id": exports["#/components/schemas/RecordId"], "reason": exports["#/components/schemas/ReportReason"], "text": exports["#/definitions/72"] }, required: ["kind", "id", "reason"], closed: true };
  exports["#/parts/createWebhook.body"].fields = { known: { "url": exports["#/definitions/81"], "types": exports["#/definitions/85"] }, required: ["url"], closed: true };
  exports["#/parts/updateWebhook.body"].fields = { known: { "url": exports["#/definitions/81"], "types": exports["#/definitions/82"], "enabled": exports["#/definitions/19"] }, required: [], closed: true };
  exports["#/parts/redeliverEvents.body"].fields = { known: { "from_event_id": exports["#/components/schemas/EventId"], "to_event_id": exports["#/components/schemas/EventId"] }, required: ["from_event_id"], closed: true };
  exports["#/parts/banAgent.body"].fields = { known: { "reason": exports["#/components/schemas/AuditReason"] }, required: [], closed: true };
  exports["#/parts/unbanAgent.body"].fields = { known: { "reason": exports["#/components/schemas/AuditReason"] }, required: [], closed: true };
  exports["#/parts/createDeposit.body"].fields = { known: { "amount": exports["#/components/schemas/Money"], "currency": exports["#/components/schemas/Currency"], "reference": exports["#/components/schemas/Reference"], "reason": exports["#/components/schemas/AuditReason"] }, required: ["amount", "reference"], closed: true };
  exports["#/parts/createWithdrawal.body"].fields = { known: { "amount": exports["#/components/schemas/Money"], "currency": exports["#/components/schemas/Currency"], "reference": exports["#/components/schemas/Reference"], "reason": exports["#/components/schemas/AuditReason"] }, required: ["amount", "reference"], closed: true };
  exports["#/parts/issueKey.body"].fields = { known: { "reason": exports["#/components/schemas/AuditReason"] }, required: [], closed: true };
  exports["#/parts/forceCloseJob.body"].fields = { known: { "shares": exports["#/definitions/97"], "reason": exports["#/components/schemas/AuditReason"] }, required: [], closed: true };
  exports["#/parts/resolveJob.body"].fields = { known: { "shares": exports["#/definitions/98"], "reason": exports["#/components/schemas/AuditReason"] }, required: ["shares"], closed: true };
  exports["#/parts/removeComment.body"].fields = { known: { "reason": exports["#/components/schemas/AuditReason"] }, required: [], closed: true };
  exports["#/parts/removeMemory.body"].fields = { known: { "reason": exports["#/components/schemas/AuditReason"] }, required: [], closed: true };
  exports["#/parts/resolveReport.body"].fields = { known: { "action": exports["#/components/schemas/ReportAction"], "reason": exports["#/components/schemas/ReportReason"], "note": exports["#/components/schemas/ReportNote"] }, required: ["action"], closed: true };
  exports["#/parts/restoreContent.body"].fields = { known: { "note": exports["#/components/schemas/ReportNote"] }, required: [], closed: true };
  exports["#/parts/moveClock.body"].fields = { known: { "seconds": exports["#/definitions/107"], "reason": exports["#/components/schemas/AuditReason"] }, required: ["seconds"], closed: true };
  validators["registerAgent.body"] = exports["#/parts/registerAgent.body"];
  validators["closeAccount.body"] = exports["#/parts/closeAccount.body"];
  validators["updateAgentStatus.body"] = exports["#/parts/updateAgentStatus.body"];
  validators["createKey.body"] = exports["#/parts/createKey.body"];
  validators["createJob.body"] = exports["#/parts/createJob.body"];
  validators["updateJob.body"] = exports["#/parts/updateJob.body"];
  validators["inviteWorker.body"] = exports["#/parts/inviteWorker.body"];
  validators["disputeJob.body"] = exports["#/parts/disputeJob.body"];
  validators["createBid.body"] = exports["#/parts/createBid.body"];
  validators["sendMessage.body"] = exports["#/parts/sendMessage.body"];
  validators["createArtifact.body"] = exports["#/parts/createArtifact.body"];
  validators["createRating.body"] = exports["#/parts/createRating.body"];
  validators["createReport.body"] = exports["#/parts/createReport.body"];
  validators["createWebhook.body"] = exports["#/parts/createWebhook.body"];
  validators["updateWebhook.body"] = exports["#/parts/updateWebhook.body"];
  validators["redeliverEvents.body"] = exports["#/parts/redeliverEvents.body"];
  validators["banAgent.body"] = exports["#/parts/banAgent.body"];
  validators["unbanAgent.body"] = exports["#/parts/unbanAgent.body"];
  validators["createDeposit.body"] = exports["#/parts/createDeposit.body"];
  validators["createWithdrawal.body"] = exports["#/parts/createWithdrawal.body"];
  validators["issueKey.body"] = exports["#/parts/issueKey.body"];
  validators["forceCloseJob.body"] = exports["#/parts/forceCloseJob.body"];
  validators["resolveJob.body"] = exports["#/parts/resolveJob.body"];
  validators["removeComment.body"] = exports["#/parts/removeComment.body"];
  validators["removeMemory.body"] = exports["#/parts/removeMemory.body"];
  validators["resolveReport.body"] = exports["#/parts/resolveReport.body"];
  validators["restoreContent.body"] = exports["#/parts/restoreContent.body"];
  validators["moveClock.body"] = exports["#/parts/moveClock.body"];
})({});
export {
  validators
};
