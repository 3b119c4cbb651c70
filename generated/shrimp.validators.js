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
  exports["#/definitions/102"] = validate54;
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
  const schema22 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/102" } }, "required": [], "additionalProperties": true };
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
  exports["#/parts/getAgent.query"] = validate58;
  const schema24 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate58.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate58.errors = vErrors;
    return errors === 0;
  }
  validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/40"] = validate59;
  const schema25 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_.-]{1,64}$" }] };
  const pattern4 = new RegExp("^[A-Za-z0-9_.-]{1,64}$", "u");
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
          validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate59.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate59.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate59.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      }
    }
    validate59.errors = vErrors;
    return errors === 0;
  }
  validate59.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getAgent.path"] = validate60;
  const schema26 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/40" } }, "required": ["agent_id"], "additionalProperties": false };
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
        let missing0;
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate60.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate60.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate59(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
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
  exports["#/parts/updateAgentStatus.query"] = validate62;
  const schema27 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate62.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate62.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate62.errors = vErrors;
    return errors === 0;
  }
  validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateAgentStatus.path"] = validate63;
  const schema28 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/40" } }, "required": ["agent_id"], "additionalProperties": false };
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
        let missing0;
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate63.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate63.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate59(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
          }
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
  exports["#/definitions/104"] = validate65;
  const schema29 = { "type": "string", "minLength": 1, "maxLength": 255, "allOf": [{ "pattern": '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' }] };
  const pattern5 = new RegExp('^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$', "u");
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
        validate65.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' }, message: 'must match pattern "^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 255) {
          validate65.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
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
  exports["#/definitions/103"] = validate66;
  const schema30 = { "type": "string", "minLength": 1, "maxLength": 255, "allOf": [{ "pattern": "^[!-~]+$" }] };
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
          validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate66.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 255) {
          validate66.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate66.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      }
    }
    validate66.errors = vErrors;
    return errors === 0;
  }
  validate66.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateAgentStatus.headers"] = validate67;
  const schema31 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" }, "if-match": { "$ref": "#/definitions/104" } }, "required": [], "additionalProperties": true };
  function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate67.evaluated;
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
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["if-match"] !== void 0) {
            const _errs3 = errors;
            if (!validate65(data["if-match"], { instancePath: instancePath + "/if-match", parentData: data, parentDataProperty: "if-match", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      } else {
        validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate67.errors = vErrors;
    return errors === 0;
  }
  validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/108"] = validate70;
  const schema32 = { "type": "string", "maxLength": 512, "allOf": [{ "pattern": "^[A-Za-z0-9_-]*$" }] };
  const pattern7 = new RegExp("^[A-Za-z0-9_-]*$", "u");
  function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate70.evaluated;
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
          validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      if (!pattern7.test(data)) {
        validate70.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9_-]*$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 512) {
          validate70.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
          return false;
        }
      }
    }
    validate70.errors = vErrors;
    return errors === 0;
  }
  validate70.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/107"] = validate71;
  const schema33 = { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 100 }] };
  const formats0 = /^-?(0|[1-9][0-9]{0,15})$/;
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
          validate71.errors = [{ instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: schema33.allOf[0].type }, message: "must be string,integer" }];
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
            validate71.errors = [{ instancePath, schemaPath: "#/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
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
            validate71.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
            validate71.errors = [{ instancePath, schemaPath: "#/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
            return false;
          } else {
            if (data < 1 || isNaN(data)) {
              validate71.errors = [{ instancePath, schemaPath: "#/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
              return false;
            }
          }
        }
      }
      var valid0 = _errs2 === errors;
    }
    validate71.errors = vErrors;
    return errors === 0;
  }
  validate71.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/106"] = validate72;
  const schema34 = { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 1e4 }] };
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
          validate72.errors = [{ instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: schema34.allOf[0].type }, message: "must be string,integer" }];
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
            validate72.errors = [{ instancePath, schemaPath: "#/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
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
            validate72.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
            validate72.errors = [{ instancePath, schemaPath: "#/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
            return false;
          } else {
            if (data < 1 || isNaN(data)) {
              validate72.errors = [{ instancePath, schemaPath: "#/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
              return false;
            }
          }
        }
      }
      var valid0 = _errs2 === errors;
    }
    validate72.errors = vErrors;
    return errors === 0;
  }
  validate72.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/105"] = validate73;
  const schema35 = { "type": "string", "enum": ["idle", "busy", "offline"] };
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
          validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate73.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate73.errors = vErrors;
    return errors === 0;
  }
  validate73.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listAgents.query"] = validate74;
  const schema36 = { "type": "object", "properties": { "status": { "$ref": "#/definitions/105" }, "page": { "$ref": "#/definitions/106", "default": 1 }, "limit": { "$ref": "#/definitions/107", "default": 20 }, "cursor": { "$ref": "#/definitions/108" } }, "required": [], "additionalProperties": false };
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
            validate74.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            const _errs2 = errors;
            if (!validate73(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const _errs3 = errors;
            if (!validate72(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate71(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                if (data.cursor !== void 0) {
                  const _errs5 = errors;
                  if (!validate70(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
        validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate74.errors = vErrors;
    return errors === 0;
  }
  validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listKeys.query"] = validate79;
  const schema37 = { "type": "object", "properties": { "page": { "$ref": "#/definitions/106", "default": 1 }, "limit": { "$ref": "#/definitions/107", "default": 20 }, "cursor": { "$ref": "#/definitions/108" } }, "required": [], "additionalProperties": false };
  function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate79.evaluated;
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
            validate79.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate72(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate71(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              if (data.cursor !== void 0) {
                const _errs4 = errors;
                if (!validate70(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
        validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate79.errors = vErrors;
    return errors === 0;
  }
  validate79.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createKey.query"] = validate83;
  const schema38 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate83.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/createKey.headers"] = validate84;
  const schema39 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/102" } }, "required": [], "additionalProperties": true };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate54(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate84.errors = vErrors;
    return errors === 0;
  }
  validate84.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/revokeKey.query"] = validate86;
  const schema40 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate86.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate86.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate86.errors = vErrors;
    return errors === 0;
  }
  validate86.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/109"] = validate87;
  const schema41 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_-]{1,64}$" }] };
  const pattern8 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
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
          validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate87.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate87.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate87.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      }
    }
    validate87.errors = vErrors;
    return errors === 0;
  }
  validate87.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/revokeKey.path"] = validate88;
  const schema42 = { "type": "object", "properties": { "key_id": { "$ref": "#/definitions/109" } }, "required": ["key_id"], "additionalProperties": false };
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
        let missing0;
        if (data.key_id === void 0 && (missing0 = "key_id")) {
          validate88.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "key_id")) {
              validate88.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.key_id !== void 0) {
              if (!validate87(data.key_id, { instancePath: instancePath + "/key_id", parentData: data, parentDataProperty: "key_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
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
  exports["#/parts/revokeKey.headers"] = validate90;
  const schema43 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
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
  exports["#/definitions/115"] = validate92;
  const schema44 = { "type": "string", "enum": ["created_at", "budget", "deadline", "trust"] };
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
          validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate92.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate92.errors = vErrors;
    return errors === 0;
  }
  validate92.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/114"] = validate93;
  const schema45 = { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "\\S" };
  const pattern9 = new RegExp("\\S", "u");
  function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate93.evaluated;
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
          validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
          validate93.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate93.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern9.test(data)) {
              validate93.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      }
    }
    validate93.errors = vErrors;
    return errors === 0;
  }
  validate93.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/19"] = validate94;
  const schema46 = { "type": "boolean" };
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
          validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
    validate94.errors = vErrors;
    return errors === 0;
  }
  validate94.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/113"] = validate95;
  const schema47 = { "type": "string", "enum": ["me"] };
  function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate95.evaluated;
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
          validate95.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate95.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema47.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate95.errors = vErrors;
    return errors === 0;
  }
  validate95.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/112"] = validate96;
  const schema48 = { "type": "string", "minLength": 16, "maxLength": 40, "allOf": [{ "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$" }] };
  const pattern10 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$", "u");
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
    if (typeof data === "string") {
      if (!pattern10.test(data)) {
        validate96.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 40) {
          validate96.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
          return false;
        } else {
          if (func1(data) < 16) {
            validate96.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" }];
            return false;
          }
        }
      }
    }
    validate96.errors = vErrors;
    return errors === 0;
  }
  validate96.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/111"] = validate97;
  const schema49 = { "type": "string", "enum": ["employer", "worker"] };
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
    if (!(data === "employer" || data === "worker")) {
      validate97.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema49.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate97.errors = vErrors;
    return errors === 0;
  }
  validate97.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/1"] = validate98;
  const schema50 = { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "\\S" };
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
          validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
          validate98.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate98.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern9.test(data)) {
              validate98.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      }
    }
    validate98.errors = vErrors;
    return errors === 0;
  }
  validate98.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/110"] = validate99;
  const schema51 = { "type": "string", "enum": ["OPEN", "ACTIVE", "REVIEW", "CLOSED"] };
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
    if (!(data === "OPEN" || data === "ACTIVE" || data === "REVIEW" || data === "CLOSED")) {
      validate99.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema51.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate99.errors = vErrors;
    return errors === 0;
  }
  validate99.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listJobs.query"] = validate100;
  const schema52 = { "type": "object", "properties": { "status": { "$ref": "#/definitions/110" }, "tag": { "$ref": "#/definitions/1" }, "role": { "$ref": "#/definitions/111" }, "updated_since": { "$ref": "#/definitions/112" }, "matching": { "$ref": "#/definitions/113" }, "funded": { "$ref": "#/definitions/19" }, "q": { "$ref": "#/definitions/114" }, "sort": { "$ref": "#/definitions/115", "default": "created_at" }, "page": { "$ref": "#/definitions/106", "default": 1 }, "limit": { "$ref": "#/definitions/107", "default": 20 }, "cursor": { "$ref": "#/definitions/108" } }, "required": [], "additionalProperties": false };
  const func18 = Object.prototype.hasOwnProperty;
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
          if (!func18.call(schema52.properties, key0)) {
            validate100.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            const _errs2 = errors;
            if (!validate99(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tag !== void 0) {
              const _errs3 = errors;
              if (!validate98(data.tag, { instancePath: instancePath + "/tag", parentData: data, parentDataProperty: "tag", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.role !== void 0) {
                const _errs4 = errors;
                if (!validate97(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.updated_since !== void 0) {
                  const _errs5 = errors;
                  if (!validate96(data.updated_since, { instancePath: instancePath + "/updated_since", parentData: data, parentDataProperty: "updated_since", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.matching !== void 0) {
                    const _errs6 = errors;
                    if (!validate95(data.matching, { instancePath: instancePath + "/matching", parentData: data, parentDataProperty: "matching", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.funded !== void 0) {
                      const _errs7 = errors;
                      if (!validate94(data.funded, { instancePath: instancePath + "/funded", parentData: data, parentDataProperty: "funded", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.q !== void 0) {
                        const _errs8 = errors;
                        if (!validate93(data.q, { instancePath: instancePath + "/q", parentData: data, parentDataProperty: "q", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs8 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        const _errs9 = errors;
                        if (!validate92(data.sort, { instancePath: instancePath + "/sort", parentData: data, parentDataProperty: "sort", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                        if (valid0) {
                          const _errs10 = errors;
                          if (!validate72(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                          if (valid0) {
                            const _errs11 = errors;
                            if (!validate71(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                            if (valid0) {
                              if (data.cursor !== void 0) {
                                const _errs12 = errors;
                                if (!validate70(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
        validate100.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate100.errors = vErrors;
    return errors === 0;
  }
  validate100.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createJob.query"] = validate112;
  const schema53 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate112.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/createJob.headers"] = validate113;
  const schema54 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
  function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate113.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate113.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate113.errors = vErrors;
    return errors === 0;
  }
  validate113.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getJob.query"] = validate115;
  const schema55 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate115.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate115.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate115.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate115.errors = vErrors;
    return errors === 0;
  }
  validate115.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getJob.path"] = validate116;
  const schema56 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" } }, "required": ["job_id"], "additionalProperties": false };
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
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate116.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate116.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
          }
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
  exports["#/parts/updateJob.query"] = validate118;
  const schema57 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate118.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate118.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate118.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate118.errors = vErrors;
    return errors === 0;
  }
  validate118.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateJob.path"] = validate119;
  const schema58 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" } }, "required": ["job_id"], "additionalProperties": false };
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
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate119.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate119.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
          }
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
  exports["#/parts/updateJob.headers"] = validate121;
  const schema59 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" }, "if-match": { "$ref": "#/definitions/104" } }, "required": [], "additionalProperties": true };
  function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate121.evaluated;
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
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["if-match"] !== void 0) {
            const _errs3 = errors;
            if (!validate65(data["if-match"], { instancePath: instancePath + "/if-match", parentData: data, parentDataProperty: "if-match", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      } else {
        validate121.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate121.errors = vErrors;
    return errors === 0;
  }
  validate121.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/deleteJob.query"] = validate124;
  const schema60 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate124.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate124.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate124.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate124.errors = vErrors;
    return errors === 0;
  }
  validate124.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/deleteJob.path"] = validate125;
  const schema61 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" } }, "required": ["job_id"], "additionalProperties": false };
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
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate125.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate125.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
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
  exports["#/parts/deleteJob.headers"] = validate127;
  const schema62 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
  function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate127.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate127.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate127.errors = vErrors;
    return errors === 0;
  }
  validate127.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listMatches.query"] = validate129;
  const schema63 = { "type": "object", "properties": { "limit": { "$ref": "#/definitions/107", "default": 10 } }, "required": [], "additionalProperties": false };
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
        if (data.limit === void 0) {
          data.limit = 10;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "limit")) {
            validate129.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (!validate71(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
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
  exports["#/parts/listMatches.path"] = validate131;
  const schema64 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" } }, "required": ["job_id"], "additionalProperties": false };
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
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate131.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate131.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
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
  exports["#/parts/inviteWorker.query"] = validate133;
  const schema65 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate133.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/inviteWorker.path"] = validate134;
  const schema66 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" } }, "required": ["job_id"], "additionalProperties": false };
  function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate134.evaluated;
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
          validate134.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate134.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate134.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate134.errors = vErrors;
    return errors === 0;
  }
  validate134.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/inviteWorker.headers"] = validate136;
  const schema67 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
  function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate136.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate136.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate136.errors = vErrors;
    return errors === 0;
  }
  validate136.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/withdrawFromJob.query"] = validate138;
  const schema68 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate138.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/withdrawFromJob.path"] = validate139;
  const schema69 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" } }, "required": ["job_id"], "additionalProperties": false };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate139.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate139.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate139.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate139.errors = vErrors;
    return errors === 0;
  }
  validate139.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/withdrawFromJob.headers"] = validate141;
  const schema70 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
  function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate141.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate141.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate141.errors = vErrors;
    return errors === 0;
  }
  validate141.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/disputeJob.query"] = validate143;
  const schema71 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate143.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/disputeJob.path"] = validate144;
  const schema72 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" } }, "required": ["job_id"], "additionalProperties": false };
  function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate144.evaluated;
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
          validate144.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate144.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate144.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate144.errors = vErrors;
    return errors === 0;
  }
  validate144.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/disputeJob.headers"] = validate146;
  const schema73 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate146.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate146.errors = vErrors;
    return errors === 0;
  }
  validate146.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/retractDispute.query"] = validate148;
  const schema74 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate148.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/retractDispute.path"] = validate149;
  const schema75 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" } }, "required": ["job_id"], "additionalProperties": false };
  function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate149.evaluated;
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
          validate149.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate149.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate149.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate149.errors = vErrors;
    return errors === 0;
  }
  validate149.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/retractDispute.headers"] = validate151;
  const schema76 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
  function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate151.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate151.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate151.errors = vErrors;
    return errors === 0;
  }
  validate151.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/116"] = validate153;
  const schema77 = { "type": "string", "enum": ["PENDING", "ACCEPTED", "REJECTED", "WITHDRAWN"] };
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
          validate153.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate153.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema77.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate153.errors = vErrors;
    return errors === 0;
  }
  validate153.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listBids.query"] = validate154;
  const schema78 = { "type": "object", "properties": { "status": { "$ref": "#/definitions/116" }, "page": { "$ref": "#/definitions/106", "default": 1 }, "limit": { "$ref": "#/definitions/107", "default": 20 }, "cursor": { "$ref": "#/definitions/108" } }, "required": [], "additionalProperties": false };
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
            validate154.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            const _errs2 = errors;
            if (!validate153(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const _errs3 = errors;
            if (!validate72(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate71(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                if (data.cursor !== void 0) {
                  const _errs5 = errors;
                  if (!validate70(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
        validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate154.errors = vErrors;
    return errors === 0;
  }
  validate154.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listBids.path"] = validate159;
  const schema79 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" } }, "required": ["job_id"], "additionalProperties": false };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate159.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate159.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate159.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate159.errors = vErrors;
    return errors === 0;
  }
  validate159.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createBid.query"] = validate161;
  const schema80 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate161.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate161.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate161.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate161.errors = vErrors;
    return errors === 0;
  }
  validate161.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createBid.path"] = validate162;
  const schema81 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" } }, "required": ["job_id"], "additionalProperties": false };
  function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate162.evaluated;
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
          validate162.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate162.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate162.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate162.errors = vErrors;
    return errors === 0;
  }
  validate162.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createBid.headers"] = validate164;
  const schema82 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
  function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate164.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate164.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate164.errors = vErrors;
    return errors === 0;
  }
  validate164.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/acceptBid.query"] = validate166;
  const schema83 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate166.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/acceptBid.path"] = validate167;
  const schema84 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" }, "bid_id": { "$ref": "#/definitions/109" } }, "required": ["job_id", "bid_id"], "additionalProperties": false };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id") || data.bid_id === void 0 && (missing0 = "bid_id")) {
          validate167.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id" || key0 === "bid_id")) {
              validate167.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              const _errs2 = errors;
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.bid_id !== void 0) {
                const _errs3 = errors;
                if (!validate87(data.bid_id, { instancePath: instancePath + "/bid_id", parentData: data, parentDataProperty: "bid_id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
        validate167.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate167.errors = vErrors;
    return errors === 0;
  }
  validate167.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/acceptBid.headers"] = validate170;
  const schema85 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" }, "if-match": { "$ref": "#/definitions/104" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          const _errs2 = errors;
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["if-match"] !== void 0) {
            const _errs3 = errors;
            if (!validate65(data["if-match"], { instancePath: instancePath + "/if-match", parentData: data, parentDataProperty: "if-match", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
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
  exports["#/parts/rejectBid.query"] = validate173;
  const schema86 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate173.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate173.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate173.errors = vErrors;
    return errors === 0;
  }
  validate173.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/rejectBid.path"] = validate174;
  const schema87 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" }, "bid_id": { "$ref": "#/definitions/109" } }, "required": ["job_id", "bid_id"], "additionalProperties": false };
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
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id") || data.bid_id === void 0 && (missing0 = "bid_id")) {
          validate174.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id" || key0 === "bid_id")) {
              validate174.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              const _errs2 = errors;
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.bid_id !== void 0) {
                const _errs3 = errors;
                if (!validate87(data.bid_id, { instancePath: instancePath + "/bid_id", parentData: data, parentDataProperty: "bid_id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
        validate174.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate174.errors = vErrors;
    return errors === 0;
  }
  validate174.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/rejectBid.headers"] = validate177;
  const schema88 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
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
  exports["#/parts/withdrawBid.query"] = validate179;
  const schema89 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate179.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate179.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate179.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate179.errors = vErrors;
    return errors === 0;
  }
  validate179.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/withdrawBid.path"] = validate180;
  const schema90 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" }, "bid_id": { "$ref": "#/definitions/109" } }, "required": ["job_id", "bid_id"], "additionalProperties": false };
  function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate180.evaluated;
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
          validate180.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id" || key0 === "bid_id")) {
              validate180.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              const _errs2 = errors;
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.bid_id !== void 0) {
                const _errs3 = errors;
                if (!validate87(data.bid_id, { instancePath: instancePath + "/bid_id", parentData: data, parentDataProperty: "bid_id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
        validate180.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate180.errors = vErrors;
    return errors === 0;
  }
  validate180.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/withdrawBid.headers"] = validate183;
  const schema91 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
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
  exports["#/parts/listOwnBids.query"] = validate185;
  const schema92 = { "type": "object", "properties": { "status": { "$ref": "#/definitions/116" }, "page": { "$ref": "#/definitions/106", "default": 1 }, "limit": { "$ref": "#/definitions/107", "default": 20 }, "cursor": { "$ref": "#/definitions/108" } }, "required": [], "additionalProperties": false };
  function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate185.evaluated;
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
            validate185.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            const _errs2 = errors;
            if (!validate153(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const _errs3 = errors;
            if (!validate72(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate71(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                if (data.cursor !== void 0) {
                  const _errs5 = errors;
                  if (!validate70(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
        validate185.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate185.errors = vErrors;
    return errors === 0;
  }
  validate185.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listInbox.query"] = validate190;
  const schema93 = { "type": "object", "properties": { "unread": { "$ref": "#/definitions/19" }, "job_id": { "$ref": "#/definitions/109" }, "page": { "$ref": "#/definitions/106", "default": 1 }, "limit": { "$ref": "#/definitions/107", "default": 20 }, "cursor": { "$ref": "#/definitions/108" } }, "required": [], "additionalProperties": false };
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
            validate190.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.unread !== void 0) {
            const _errs2 = errors;
            if (!validate94(data.unread, { instancePath: instancePath + "/unread", parentData: data, parentDataProperty: "unread", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.job_id !== void 0) {
              const _errs3 = errors;
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs4 = errors;
              if (!validate72(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate71(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  if (data.cursor !== void 0) {
                    const _errs6 = errors;
                    if (!validate70(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
        validate190.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate190.errors = vErrors;
    return errors === 0;
  }
  validate190.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/sendMessage.query"] = validate196;
  const schema94 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate196.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate196.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate196.errors = vErrors;
    return errors === 0;
  }
  validate196.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/sendMessage.headers"] = validate197;
  const schema95 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
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
  exports["#/parts/markMessageRead.query"] = validate199;
  const schema96 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate199.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate199.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate199.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate199.errors = vErrors;
    return errors === 0;
  }
  validate199.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/markMessageRead.path"] = validate200;
  const schema97 = { "type": "object", "properties": { "message_id": { "$ref": "#/definitions/109" } }, "required": ["message_id"], "additionalProperties": false };
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
        let missing0;
        if (data.message_id === void 0 && (missing0 = "message_id")) {
          validate200.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "message_id")) {
              validate200.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.message_id !== void 0) {
              if (!validate87(data.message_id, { instancePath: instancePath + "/message_id", parentData: data, parentDataProperty: "message_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
          }
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
  exports["#/parts/markMessageRead.headers"] = validate202;
  const schema98 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
  function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate202.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate202.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate202.errors = vErrors;
    return errors === 0;
  }
  validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listMessages.query"] = validate204;
  const schema99 = { "type": "object", "properties": { "with": { "$ref": "#/definitions/40" }, "page": { "$ref": "#/definitions/106", "default": 1 }, "limit": { "$ref": "#/definitions/107", "default": 20 }, "cursor": { "$ref": "#/definitions/108" } }, "required": [], "additionalProperties": false };
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "with" || key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate204.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.with !== void 0) {
            const _errs2 = errors;
            if (!validate59(data.with, { instancePath: instancePath + "/with", parentData: data, parentDataProperty: "with", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const _errs3 = errors;
            if (!validate72(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate71(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                if (data.cursor !== void 0) {
                  const _errs5 = errors;
                  if (!validate70(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
        validate204.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate204.errors = vErrors;
    return errors === 0;
  }
  validate204.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listMessages.path"] = validate209;
  const schema100 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" } }, "required": ["job_id"], "additionalProperties": false };
  function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate209.evaluated;
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
          validate209.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate209.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate209.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate209.errors = vErrors;
    return errors === 0;
  }
  validate209.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/117"] = validate211;
  const schema101 = { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 10 }] };
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
          validate211.errors = [{ instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: schema101.allOf[0].type }, message: "must be string,integer" }];
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
            validate211.errors = [{ instancePath, schemaPath: "#/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
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
            validate211.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
            validate211.errors = [{ instancePath, schemaPath: "#/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" }];
            return false;
          } else {
            if (data < 1 || isNaN(data)) {
              validate211.errors = [{ instancePath, schemaPath: "#/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
              return false;
            }
          }
        }
      }
      var valid0 = _errs2 === errors;
    }
    validate211.errors = vErrors;
    return errors === 0;
  }
  validate211.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listArtifacts.query"] = validate212;
  const schema102 = { "type": "object", "properties": { "page": { "$ref": "#/definitions/106", "default": 1 }, "limit": { "$ref": "#/definitions/117", "default": 10 }, "cursor": { "$ref": "#/definitions/108" } }, "required": [], "additionalProperties": false };
  function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate212.evaluated;
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
            validate212.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate72(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate211(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              if (data.cursor !== void 0) {
                const _errs4 = errors;
                if (!validate70(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
        validate212.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate212.errors = vErrors;
    return errors === 0;
  }
  validate212.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listArtifacts.path"] = validate216;
  const schema103 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" } }, "required": ["job_id"], "additionalProperties": false };
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
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate216.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate216.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
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
  exports["#/parts/createArtifact.query"] = validate218;
  const schema104 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate218.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate218.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate218.errors = vErrors;
    return errors === 0;
  }
  validate218.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createArtifact.path"] = validate219;
  const schema105 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" } }, "required": ["job_id"], "additionalProperties": false };
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
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate219.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate219.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
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
  exports["#/parts/createArtifact.headers"] = validate221;
  const schema106 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
  function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate221.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate221.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate221.errors = vErrors;
    return errors === 0;
  }
  validate221.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getArtifact.query"] = validate223;
  const schema107 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate223.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/getArtifact.path"] = validate224;
  const schema108 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" }, "artifact_id": { "$ref": "#/definitions/109" } }, "required": ["job_id", "artifact_id"], "additionalProperties": false };
  function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate224.evaluated;
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
          validate224.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id" || key0 === "artifact_id")) {
              validate224.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              const _errs2 = errors;
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.artifact_id !== void 0) {
                const _errs3 = errors;
                if (!validate87(data.artifact_id, { instancePath: instancePath + "/artifact_id", parentData: data, parentDataProperty: "artifact_id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
        validate224.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate224.errors = vErrors;
    return errors === 0;
  }
  validate224.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createRating.query"] = validate227;
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
  exports["#/parts/createRating.path"] = validate228;
  const schema110 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" } }, "required": ["job_id"], "additionalProperties": false };
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
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate228.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate228.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
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
  exports["#/parts/createRating.headers"] = validate230;
  const schema111 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
  function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate230.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate230.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate230.errors = vErrors;
    return errors === 0;
  }
  validate230.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createReport.query"] = validate232;
  const schema112 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate232.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/createReport.headers"] = validate233;
  const schema113 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
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
  exports["#/definitions/118"] = validate235;
  const schema114 = { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 0, "maximum": 60 }] };
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
          validate235.errors = [{ instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: schema114.allOf[0].type }, message: "must be string,integer" }];
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
            validate235.errors = [{ instancePath, schemaPath: "#/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
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
            validate235.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
            validate235.errors = [{ instancePath, schemaPath: "#/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, message: "must be <= 60" }];
            return false;
          } else {
            if (data < 0 || isNaN(data)) {
              validate235.errors = [{ instancePath, schemaPath: "#/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
              return false;
            }
          }
        }
      }
      var valid0 = _errs2 === errors;
    }
    validate235.errors = vErrors;
    return errors === 0;
  }
  validate235.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/5"] = validate236;
  const schema115 = { "type": "string", "minLength": 1, "maxLength": 1024 };
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
          validate236.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
          validate236.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate236.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      }
    }
    validate236.errors = vErrors;
    return errors === 0;
  }
  validate236.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listEvents.query"] = validate237;
  const schema116 = { "type": "object", "properties": { "after": { "$ref": "#/definitions/108" }, "types": { "$ref": "#/definitions/5" }, "wait": { "$ref": "#/definitions/118", "default": 0 }, "limit": { "$ref": "#/definitions/107", "default": 20 } }, "required": [], "additionalProperties": false };
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
        if (data.wait === void 0) {
          data.wait = 0;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "after" || key0 === "types" || key0 === "wait" || key0 === "limit")) {
            validate237.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.after !== void 0) {
            const _errs2 = errors;
            if (!validate70(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.types !== void 0) {
              const _errs3 = errors;
              if (!validate236(data.types, { instancePath: instancePath + "/types", parentData: data, parentDataProperty: "types", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs4 = errors;
              if (!validate235(data.wait, { instancePath: instancePath + "/wait", parentData: data, parentDataProperty: "wait", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate71(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
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
  exports["#/parts/streamEvents.query"] = validate242;
  const schema117 = { "type": "object", "properties": { "after": { "$ref": "#/definitions/108" }, "types": { "$ref": "#/definitions/5" } }, "required": [], "additionalProperties": false };
  function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate242.evaluated;
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
            validate242.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.after !== void 0) {
            const _errs2 = errors;
            if (!validate70(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.types !== void 0) {
              const _errs3 = errors;
              if (!validate236(data.types, { instancePath: instancePath + "/types", parentData: data, parentDataProperty: "types", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      } else {
        validate242.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate242.errors = vErrors;
    return errors === 0;
  }
  validate242.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/streamEvents.headers"] = validate245;
  const schema118 = { "type": "object", "properties": { "last-event-id": { "$ref": "#/definitions/108" } }, "required": [], "additionalProperties": true };
  function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate245.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["last-event-id"] !== void 0) {
          if (!validate70(data["last-event-id"], { instancePath: instancePath + "/last-event-id", parentData: data, parentDataProperty: "last-event-id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate245.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate245.errors = vErrors;
    return errors === 0;
  }
  validate245.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listWebhooks.query"] = validate247;
  const schema119 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate247.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate247.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate247.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate247.errors = vErrors;
    return errors === 0;
  }
  validate247.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createWebhook.query"] = validate248;
  const schema120 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate248.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate248.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate248.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate248.errors = vErrors;
    return errors === 0;
  }
  validate248.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createWebhook.headers"] = validate249;
  const schema121 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/102" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate54(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
  exports["#/parts/deleteWebhook.query"] = validate251;
  const schema122 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
  exports["#/parts/deleteWebhook.path"] = validate252;
  const schema123 = { "type": "object", "properties": { "webhook_id": { "$ref": "#/definitions/109" } }, "required": ["webhook_id"], "additionalProperties": false };
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
        let missing0;
        if (data.webhook_id === void 0 && (missing0 = "webhook_id")) {
          validate252.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "webhook_id")) {
              validate252.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.webhook_id !== void 0) {
              if (!validate87(data.webhook_id, { instancePath: instancePath + "/webhook_id", parentData: data, parentDataProperty: "webhook_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
          }
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
  exports["#/parts/deleteWebhook.headers"] = validate254;
  const schema124 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
  function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate254.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate254.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate254.errors = vErrors;
    return errors === 0;
  }
  validate254.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateWebhook.query"] = validate256;
  const schema125 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate256.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/updateWebhook.path"] = validate257;
  const schema126 = { "type": "object", "properties": { "webhook_id": { "$ref": "#/definitions/109" } }, "required": ["webhook_id"], "additionalProperties": false };
  function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate257.evaluated;
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
          validate257.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "webhook_id")) {
              validate257.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.webhook_id !== void 0) {
              if (!validate87(data.webhook_id, { instancePath: instancePath + "/webhook_id", parentData: data, parentDataProperty: "webhook_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate257.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate257.errors = vErrors;
    return errors === 0;
  }
  validate257.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateWebhook.headers"] = validate259;
  const schema127 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
  function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate259.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate259.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate259.errors = vErrors;
    return errors === 0;
  }
  validate259.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/rotateWebhookSecret.query"] = validate261;
  const schema128 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate261.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/rotateWebhookSecret.path"] = validate262;
  const schema129 = { "type": "object", "properties": { "webhook_id": { "$ref": "#/definitions/109" } }, "required": ["webhook_id"], "additionalProperties": false };
  function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate262.evaluated;
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
          validate262.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "webhook_id")) {
              validate262.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.webhook_id !== void 0) {
              if (!validate87(data.webhook_id, { instancePath: instancePath + "/webhook_id", parentData: data, parentDataProperty: "webhook_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate262.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate262.errors = vErrors;
    return errors === 0;
  }
  validate262.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/rotateWebhookSecret.headers"] = validate264;
  const schema130 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/102" } }, "required": [], "additionalProperties": true };
  function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate264.evaluated;
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
        validate264.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate264.errors = vErrors;
    return errors === 0;
  }
  validate264.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listWebhookDeliveries.query"] = validate266;
  const schema131 = { "type": "object", "properties": { "page": { "$ref": "#/definitions/106", "default": 1 }, "limit": { "$ref": "#/definitions/107", "default": 20 }, "cursor": { "$ref": "#/definitions/108" } }, "required": [], "additionalProperties": false };
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate266.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate72(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate71(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              if (data.cursor !== void 0) {
                const _errs4 = errors;
                if (!validate70(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
        validate266.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate266.errors = vErrors;
    return errors === 0;
  }
  validate266.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listWebhookDeliveries.path"] = validate270;
  const schema132 = { "type": "object", "properties": { "webhook_id": { "$ref": "#/definitions/109" } }, "required": ["webhook_id"], "additionalProperties": false };
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
        let missing0;
        if (data.webhook_id === void 0 && (missing0 = "webhook_id")) {
          validate270.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "webhook_id")) {
              validate270.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.webhook_id !== void 0) {
              if (!validate87(data.webhook_id, { instancePath: instancePath + "/webhook_id", parentData: data, parentDataProperty: "webhook_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
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
  exports["#/parts/redeliverEvents.query"] = validate272;
  const schema133 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate272.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate272.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate272.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate272.errors = vErrors;
    return errors === 0;
  }
  validate272.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/redeliverEvents.path"] = validate273;
  const schema134 = { "type": "object", "properties": { "webhook_id": { "$ref": "#/definitions/109" } }, "required": ["webhook_id"], "additionalProperties": false };
  function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate273.evaluated;
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
          validate273.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "webhook_id")) {
              validate273.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.webhook_id !== void 0) {
              if (!validate87(data.webhook_id, { instancePath: instancePath + "/webhook_id", parentData: data, parentDataProperty: "webhook_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate273.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate273.errors = vErrors;
    return errors === 0;
  }
  validate273.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/redeliverEvents.headers"] = validate275;
  const schema135 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
  function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate275.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate275.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate275.errors = vErrors;
    return errors === 0;
  }
  validate275.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getDashboardStats.query"] = validate277;
  const schema136 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate277.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/listAdminAgents.query"] = validate278;
  const schema137 = { "type": "object", "properties": { "status": { "$ref": "#/definitions/105" }, "capability": { "$ref": "#/definitions/1" }, "banned": { "$ref": "#/definitions/19" }, "page": { "$ref": "#/definitions/106", "default": 1 }, "limit": { "$ref": "#/definitions/107", "default": 20 }, "cursor": { "$ref": "#/definitions/108" } }, "required": [], "additionalProperties": false };
  function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate278.evaluated;
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
            validate278.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            const _errs2 = errors;
            if (!validate73(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.capability !== void 0) {
              const _errs3 = errors;
              if (!validate98(data.capability, { instancePath: instancePath + "/capability", parentData: data, parentDataProperty: "capability", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.banned !== void 0) {
                const _errs4 = errors;
                if (!validate94(data.banned, { instancePath: instancePath + "/banned", parentData: data, parentDataProperty: "banned", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                const _errs5 = errors;
                if (!validate72(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  const _errs6 = errors;
                  if (!validate71(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                  if (valid0) {
                    if (data.cursor !== void 0) {
                      const _errs7 = errors;
                      if (!validate70(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
        validate278.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate278.errors = vErrors;
    return errors === 0;
  }
  validate278.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/banAgent.query"] = validate285;
  const schema138 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate285.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate285.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate285.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate285.errors = vErrors;
    return errors === 0;
  }
  validate285.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/banAgent.path"] = validate286;
  const schema139 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/40" } }, "required": ["agent_id"], "additionalProperties": false };
  function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate286.evaluated;
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
          validate286.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate286.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate59(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate286.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate286.errors = vErrors;
    return errors === 0;
  }
  validate286.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/banAgent.headers"] = validate288;
  const schema140 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
  function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate288.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate288.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate288.errors = vErrors;
    return errors === 0;
  }
  validate288.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/unbanAgent.query"] = validate290;
  const schema141 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate290.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/unbanAgent.path"] = validate291;
  const schema142 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/40" } }, "required": ["agent_id"], "additionalProperties": false };
  function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate291.evaluated;
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
          validate291.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate291.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate59(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate291.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate291.errors = vErrors;
    return errors === 0;
  }
  validate291.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/unbanAgent.headers"] = validate293;
  const schema143 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
  function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate293.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate293.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate293.errors = vErrors;
    return errors === 0;
  }
  validate293.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createDeposit.query"] = validate295;
  const schema144 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate295.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/createDeposit.path"] = validate296;
  const schema145 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/40" } }, "required": ["agent_id"], "additionalProperties": false };
  function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate296.evaluated;
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
          validate296.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate296.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate59(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate296.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate296.errors = vErrors;
    return errors === 0;
  }
  validate296.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createDeposit.headers"] = validate298;
  const schema146 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
  function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate298.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate298.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate298.errors = vErrors;
    return errors === 0;
  }
  validate298.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createWithdrawal.query"] = validate300;
  const schema147 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate300.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/createWithdrawal.path"] = validate301;
  const schema148 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/40" } }, "required": ["agent_id"], "additionalProperties": false };
  function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate301.evaluated;
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
          validate301.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate301.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate59(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate301.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate301.errors = vErrors;
    return errors === 0;
  }
  validate301.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createWithdrawal.headers"] = validate303;
  const schema149 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
  function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate303.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate303.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate303.errors = vErrors;
    return errors === 0;
  }
  validate303.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/issueKey.query"] = validate305;
  const schema150 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate305.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/issueKey.path"] = validate306;
  const schema151 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/40" } }, "required": ["agent_id"], "additionalProperties": false };
  function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate306.evaluated;
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
          validate306.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate306.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate59(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate306.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate306.errors = vErrors;
    return errors === 0;
  }
  validate306.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/issueKey.headers"] = validate308;
  const schema152 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/102" } }, "required": [], "additionalProperties": true };
  function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate308.evaluated;
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
        validate308.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate308.errors = vErrors;
    return errors === 0;
  }
  validate308.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/119"] = validate310;
  const schema153 = { "type": "string", "minLength": 2, "maxLength": 4, "allOf": [{ "pattern": "^[1-9]\\d{0,2}d$" }] };
  const pattern12 = new RegExp("^[1-9]\\d{0,2}d$", "u");
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
    if (typeof data === "string") {
      if (!pattern12.test(data)) {
        validate310.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[1-9]\\d{0,2}d$" }, message: 'must match pattern "^[1-9]\\d{0,2}d$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 4) {
          validate310.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" }];
          return false;
        } else {
          if (func1(data) < 2) {
            validate310.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
            return false;
          }
        }
      }
    }
    validate310.errors = vErrors;
    return errors === 0;
  }
  validate310.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listAdminJobs.query"] = validate311;
  const schema154 = { "type": "object", "properties": { "status": { "$ref": "#/definitions/110" }, "date_range": { "$ref": "#/definitions/119" }, "disputed": { "$ref": "#/definitions/19" }, "page": { "$ref": "#/definitions/106", "default": 1 }, "limit": { "$ref": "#/definitions/107", "default": 20 }, "cursor": { "$ref": "#/definitions/108" } }, "required": [], "additionalProperties": false };
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
          if (!(key0 === "status" || key0 === "date_range" || key0 === "disputed" || key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate311.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            const _errs2 = errors;
            if (!validate99(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.date_range !== void 0) {
              const _errs3 = errors;
              if (!validate310(data.date_range, { instancePath: instancePath + "/date_range", parentData: data, parentDataProperty: "date_range", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.disputed !== void 0) {
                const _errs4 = errors;
                if (!validate94(data.disputed, { instancePath: instancePath + "/disputed", parentData: data, parentDataProperty: "disputed", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                const _errs5 = errors;
                if (!validate72(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  const _errs6 = errors;
                  if (!validate71(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                  if (valid0) {
                    if (data.cursor !== void 0) {
                      const _errs7 = errors;
                      if (!validate70(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
        validate311.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate311.errors = vErrors;
    return errors === 0;
  }
  validate311.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/forceCloseJob.query"] = validate318;
  const schema155 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate318.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate318.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate318.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate318.errors = vErrors;
    return errors === 0;
  }
  validate318.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/forceCloseJob.path"] = validate319;
  const schema156 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" } }, "required": ["job_id"], "additionalProperties": false };
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
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate319.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate319.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
          }
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
  exports["#/parts/forceCloseJob.headers"] = validate321;
  const schema157 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
  function validate321(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate321.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate321.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate321.errors = vErrors;
    return errors === 0;
  }
  validate321.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/resolveJob.query"] = validate323;
  const schema158 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate323.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate323.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate323.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate323.errors = vErrors;
    return errors === 0;
  }
  validate323.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/resolveJob.path"] = validate324;
  const schema159 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" } }, "required": ["job_id"], "additionalProperties": false };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate324.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate324.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate324.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate324.errors = vErrors;
    return errors === 0;
  }
  validate324.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/resolveJob.headers"] = validate326;
  const schema160 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
  function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate326.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate326.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate326.errors = vErrors;
    return errors === 0;
  }
  validate326.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/removeComment.query"] = validate328;
  const schema161 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate328.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate328.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate328.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate328.errors = vErrors;
    return errors === 0;
  }
  validate328.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/removeComment.path"] = validate329;
  const schema162 = { "type": "object", "properties": { "job_id": { "$ref": "#/definitions/109" }, "rating_id": { "$ref": "#/definitions/109" } }, "required": ["job_id", "rating_id"], "additionalProperties": false };
  function validate329(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate329.evaluated;
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
          validate329.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id" || key0 === "rating_id")) {
              validate329.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              const _errs2 = errors;
              if (!validate87(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.rating_id !== void 0) {
                const _errs3 = errors;
                if (!validate87(data.rating_id, { instancePath: instancePath + "/rating_id", parentData: data, parentDataProperty: "rating_id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
        validate329.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate329.errors = vErrors;
    return errors === 0;
  }
  validate329.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/removeComment.headers"] = validate332;
  const schema163 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
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
  exports["#/parts/removeMemory.query"] = validate334;
  const schema164 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate334(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate334.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate334.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate334.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate334.errors = vErrors;
    return errors === 0;
  }
  validate334.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/removeMemory.path"] = validate335;
  const schema165 = { "type": "object", "properties": { "memory_id": { "$ref": "#/definitions/109" } }, "required": ["memory_id"], "additionalProperties": false };
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
        let missing0;
        if (data.memory_id === void 0 && (missing0 = "memory_id")) {
          validate335.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "memory_id")) {
              validate335.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.memory_id !== void 0) {
              if (!validate87(data.memory_id, { instancePath: instancePath + "/memory_id", parentData: data, parentDataProperty: "memory_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
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
  exports["#/parts/removeMemory.headers"] = validate337;
  const schema166 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
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
  exports["#/definitions/121"] = validate339;
  const schema167 = { "type": "string", "enum": ["agent", "job", "message", "memory", "rating"] };
  function validate339(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate339.evaluated;
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
          validate339.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate339.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema167.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate339.errors = vErrors;
    return errors === 0;
  }
  validate339.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/120"] = validate340;
  const schema168 = { "type": "string", "enum": ["open", "resolved"] };
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
          validate340.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate340.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema168.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate340.errors = vErrors;
    return errors === 0;
  }
  validate340.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listReports.query"] = validate341;
  const schema169 = { "type": "object", "properties": { "status": { "$ref": "#/definitions/120" }, "kind": { "$ref": "#/definitions/121" }, "page": { "$ref": "#/definitions/106", "default": 1 }, "limit": { "$ref": "#/definitions/107", "default": 20 }, "cursor": { "$ref": "#/definitions/108" } }, "required": [], "additionalProperties": false };
  function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate341.evaluated;
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
            validate341.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            const _errs2 = errors;
            if (!validate340(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs3 = errors;
              if (!validate339(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs4 = errors;
              if (!validate72(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate71(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  if (data.cursor !== void 0) {
                    const _errs6 = errors;
                    if (!validate70(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
        validate341.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate341.errors = vErrors;
    return errors === 0;
  }
  validate341.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/resolveReport.query"] = validate347;
  const schema170 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate347.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate347.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate347.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate347.errors = vErrors;
    return errors === 0;
  }
  validate347.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/resolveReport.path"] = validate348;
  const schema171 = { "type": "object", "properties": { "report_id": { "$ref": "#/definitions/109" } }, "required": ["report_id"], "additionalProperties": false };
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
        let missing0;
        if (data.report_id === void 0 && (missing0 = "report_id")) {
          validate348.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "report_id")) {
              validate348.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.report_id !== void 0) {
              if (!validate87(data.report_id, { instancePath: instancePath + "/report_id", parentData: data, parentDataProperty: "report_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
          }
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
  exports["#/parts/resolveReport.headers"] = validate350;
  const schema172 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
  function validate350(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate350.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate350.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate350.errors = vErrors;
    return errors === 0;
  }
  validate350.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/restoreContent.query"] = validate352;
  const schema173 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate352.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate352.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate352.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate352.errors = vErrors;
    return errors === 0;
  }
  validate352.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/restoreContent.path"] = validate353;
  const schema174 = { "type": "object", "properties": { "report_id": { "$ref": "#/definitions/109" } }, "required": ["report_id"], "additionalProperties": false };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.report_id === void 0 && (missing0 = "report_id")) {
          validate353.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "report_id")) {
              validate353.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.report_id !== void 0) {
              if (!validate87(data.report_id, { instancePath: instancePath + "/report_id", parentData: data, parentDataProperty: "report_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate353.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate353.errors = vErrors;
    return errors === 0;
  }
  validate353.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/restoreContent.headers"] = validate355;
  const schema175 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
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
  exports["#/parts/listPendingBids.query"] = validate357;
  const schema176 = { "type": "object", "properties": { "page": { "$ref": "#/definitions/106", "default": 1 }, "limit": { "$ref": "#/definitions/107", "default": 20 }, "cursor": { "$ref": "#/definitions/108" } }, "required": [], "additionalProperties": false };
  function validate357(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate357.evaluated;
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
            validate357.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate72(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate71(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              if (data.cursor !== void 0) {
                const _errs4 = errors;
                if (!validate70(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
        validate357.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate357.errors = vErrors;
    return errors === 0;
  }
  validate357.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/122"] = validate361;
  const schema177 = { "type": "string", "format": "date", "minLength": 10, "maxLength": 10, "allOf": [{ "pattern": "^[12]\\d{3}-\\d{2}-\\d{2}$" }] };
  const pattern13 = new RegExp("^[12]\\d{3}-\\d{2}-\\d{2}$", "u");
  const formats8 = require_formats().fullFormats.date;
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
          validate361.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate361.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[12]\\d{3}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^[12]\\d{3}-\\d{2}-\\d{2}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (errors === 0) {
        if (typeof data === "string") {
          if (func1(data) > 10) {
            validate361.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" }];
            return false;
          } else {
            if (func1(data) < 10) {
              validate361.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" }];
              return false;
            } else {
              if (!formats8.validate(data)) {
                validate361.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                return false;
              }
            }
          }
        }
      }
    }
    validate361.errors = vErrors;
    return errors === 0;
  }
  validate361.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getDailyAnalytics.query"] = validate362;
  const schema178 = { "type": "object", "properties": { "start_date": { "$ref": "#/definitions/122" }, "end_date": { "$ref": "#/definitions/122" } }, "required": [], "additionalProperties": false };
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
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "start_date" || key0 === "end_date")) {
            validate362.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.start_date !== void 0) {
            const _errs2 = errors;
            if (!validate361(data.start_date, { instancePath: instancePath + "/start_date", parentData: data, parentDataProperty: "start_date", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.end_date !== void 0) {
              const _errs3 = errors;
              if (!validate361(data.end_date, { instancePath: instancePath + "/end_date", parentData: data, parentDataProperty: "end_date", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
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
  exports["#/parts/listAudit.query"] = validate365;
  const schema179 = { "type": "object", "properties": { "target_id": { "$ref": "#/definitions/40" }, "page": { "$ref": "#/definitions/106", "default": 1 }, "limit": { "$ref": "#/definitions/107", "default": 20 }, "cursor": { "$ref": "#/definitions/108" } }, "required": [], "additionalProperties": false };
  function validate365(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate365.evaluated;
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
            validate365.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.target_id !== void 0) {
            const _errs2 = errors;
            if (!validate59(data.target_id, { instancePath: instancePath + "/target_id", parentData: data, parentDataProperty: "target_id", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const _errs3 = errors;
            if (!validate72(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate71(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                if (data.cursor !== void 0) {
                  const _errs5 = errors;
                  if (!validate70(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
        validate365.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate365.errors = vErrors;
    return errors === 0;
  }
  validate365.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/moveClock.query"] = validate370;
  const schema180 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate370(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate370.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate370.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate370.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate370.errors = vErrors;
    return errors === 0;
  }
  validate370.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/moveClock.headers"] = validate371;
  const schema181 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/103" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate66(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
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
  exports["#/parts/registerAgent.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/registerAgent.headers"].fields = { known: { "idempotency-key": exports["#/definitions/102"] }, required: [], closed: false };
  exports["#/parts/getMe.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/getAgent.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/getAgent.path"].fields = { known: { "agent_id": exports["#/definitions/40"] }, required: ["agent_id"], closed: true };
  exports["#/parts/updateAgentStatus.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/updateAgentStatus.path"].fields = { known: { "agent_id": exports["#/definitions/40"] }, required: ["agent_id"], closed: true };
  exports["#/parts/updateAgentStatus.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"], "if-match": exports["#/definitions/104"] }, required: [], closed: false };
  exports["#/parts/listAgents.query"].fields = { known: { "status": exports["#/definitions/105"], "page": exports["#/definitions/106"], "limit": exports["#/definitions/107"], "cursor": exports["#/definitions/108"] }, required: [], closed: true };
  exports["#/parts/listKeys.query"].fields = { known: { "page": exports["#/definitions/106"], "limit": exports["#/definitions/107"], "cursor": exports["#/definitions/108"] }, required: [], closed: true };
  exports["#/parts/createKey.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createKey.headers"].fields = { known: { "idempotency-key": exports["#/definitions/102"] }, required: [], closed: false };
  exports["#/parts/revokeKey.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/revokeKey.path"].fields = { known: { "key_id": exports["#/definitions/109"] }, required: ["key_id"], closed: true };
  exports["#/parts/revokeKey.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/listJobs.query"].fields = { known: { "status": exports["#/definitions/110"], "tag": exports["#/definitions/1"], "role": exports["#/definitions/111"], "updated_since": exports["#/definitions/112"], "matching": exports["#/definitions/113"], "funded": exports["#/definitions/19"], "q": exports["#/definitions/114"], "sort": exports["#/definitions/115"], "page": exports["#/definitions/106"], "limit": exports["#/definitions/107"], "cursor": exports["#/definitions/108"] }, required: [], closed: true };
  exports["#/parts/createJob.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createJob.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/getJob.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/getJob.path"].fields = { known: { "job_id": exports["#/definitions/109"] }, required: ["job_id"], closed: true };
  exports["#/parts/updateJob.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/updateJob.path"].fields = { known: { "job_id": exports["#/definitions/109"] }, required: ["job_id"], closed: true };
  exports["#/parts/updateJob.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"], "if-match": exports["#/definitions/104"] }, required: [], closed: false };
  exports["#/parts/deleteJob.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/deleteJob.path"].fields = { known: { "job_id": exports["#/definitions/109"] }, required: ["job_id"], closed: true };
  exports["#/parts/deleteJob.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/listMatches.query"].fields = { known: { "limit": exports["#/definitions/107"] }, required: [], closed: true };
  exports["#/parts/listMatches.path"].fields = { known: { "job_id": exports["#/definitions/109"] }, required: ["job_id"], closed: true };
  exports["#/parts/inviteWorker.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/inviteWorker.path"].fields = { known: { "job_id": exports["#/definitions/109"] }, required: ["job_id"], closed: true };
  exports["#/parts/inviteWorker.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/withdrawFromJob.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/withdrawFromJob.path"].fields = { known: { "job_id": exports["#/definitions/109"] }, required: ["job_id"], closed: true };
  exports["#/parts/withdrawFromJob.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/disputeJob.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/disputeJob.path"].fields = { known: { "job_id": exports["#/definitions/109"] }, required: ["job_id"], closed: true };
  exports["#/parts/disputeJob.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/retractDispute.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/retractDispute.path"].fields = { known: { "job_id": exports["#/definitions/109"] }, required: ["job_id"], closed: true };
  exports["#/parts/retractDispute.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/listBids.query"].fields = { known: { "status": exports["#/definitions/116"], "page": exports["#/definitions/106"], "limit": exports["#/definitions/107"], "cursor": exports["#/definitions/108"] }, required: [], closed: true };
  exports["#/parts/listBids.path"].fields = { known: { "job_id": exports["#/definitions/109"] }, required: ["job_id"], closed: true };
  exports["#/parts/createBid.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createBid.path"].fields = { known: { "job_id": exports["#/definitions/109"] }, required: ["job_id"], closed: true };
  exports["#/parts/createBid.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/acceptBid.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/acceptBid.path"].fields = { known: { "job_id": exports["#/definitions/109"], "bid_id": exports["#/definitions/109"] }, required: ["job_id", "bid_id"], closed: true };
  exports["#/parts/acceptBid.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"], "if-match": exports["#/definitions/104"] }, required: [], closed: false };
  exports["#/parts/rejectBid.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/rejectBid.path"].fields = { known: { "job_id": exports["#/definitions/109"], "bid_id": exports["#/definitions/109"] }, required: ["job_id", "bid_id"], closed: true };
  exports["#/parts/rejectBid.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/withdrawBid.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/withdrawBid.path"].fields = { known: { "job_id": exports["#/definitions/109"], "bid_id": exports["#/definitions/109"] }, required: ["job_id", "bid_id"], closed: true };
  exports["#/parts/withdrawBid.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/listOwnBids.query"].fields = { known: { "status": exports["#/definitions/116"], "page": exports["#/definitions/106"], "limit": exports["#/definitions/107"], "cursor": exports["#/definitions/108"] }, required: [], closed: true };
  exports["#/parts/listInbox.query"].fields = { known: { "unread": exports["#/definitions/19"], "job_id": exports["#/definitions/109"], "page": exports["#/definitions/106"], "limit": exports["#/definitions/107"], "cursor": exports["#/definitions/108"] }, required: [], closed: true };
  exports["#/parts/sendMessage.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/sendMessage.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/markMessageRead.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/markMessageRead.path"].fields = { known: { "message_id": exports["#/definitions/109"] }, required: ["message_id"], closed: true };
  exports["#/parts/markMessageRead.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/listMessages.query"].fields = { known: { "with": exports["#/definitions/40"], "page": exports["#/definitions/106"], "limit": exports["#/definitions/107"], "cursor": exports["#/definitions/108"] }, required: [], closed: true };
  exports["#/parts/listMessages.path"].fields = { known: { "job_id": exports["#/definitions/109"] }, required: ["job_id"], closed: true };
  exports["#/parts/listArtifacts.query"].fields = { known: { "page": exports["#/definitions/106"], "limit": exports["#/definitions/117"], "cursor": exports["#/definitions/108"] }, required: [], closed: true };
  exports["#/parts/listArtifacts.path"].fields = { known: { "job_id": exports["#/definitions/109"] }, required: ["job_id"], closed: true };
  exports["#/parts/createArtifact.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createArtifact.path"].fields = { known: { "job_id": exports["#/definitions/109"] }, required: ["job_id"], closed: true };
  exports["#/parts/createArtifact.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/getArtifact.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/getArtifact.path"].fields = { known: { "job_id": exports["#/definitions/109"], "artifact_id": exports["#/definitions/109"] }, required: ["job_id", "artifact_id"], closed: true };
  exports["#/parts/createRating.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createRating.path"].fields = { known: { "job_id": exports["#/definitions/109"] }, required: ["job_id"], closed: true };
  exports["#/parts/createRating.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/createReport.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createReport.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/listEvents.query"].fields = { known: { "after": exports["#/definitions/108"], "types": exports["#/definitions/5"], "wait": exports["#/definitions/118"], "limit": exports["#/definitions/107"] }, required: [], closed: true };
  exports["#/parts/streamEvents.query"].fields = { known: { "after": exports["#/definitions/108"], "types": exports["#/definitions/5"] }, required: [], closed: true };
  exports["#/parts/streamEvents.headers"].fields = { known: { "last-event-id": exports["#/definitions/108"] }, required: [], closed: false };
  exports["#/parts/listWebhooks.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createWebhook.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createWebhook.headers"].fields = { known: { "idempotency-key": exports["#/definitions/102"] }, required: [], closed: false };
  exports["#/parts/deleteWebhook.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/deleteWebhook.path"].fields = { known: { "webhook_id": exports["#/definitions/109"] }, required: ["webhook_id"], closed: true };
  exports["#/parts/deleteWebhook.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/updateWebhook.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/updateWebhook.path"].fields = { known: { "webhook_id": exports["#/definitions/109"] }, required: ["webhook_id"], closed: true };
  exports["#/parts/updateWebhook.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/rotateWebhookSecret.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/rotateWebhookSecret.path"].fields = { known: { "webhook_id": exports["#/definitions/109"] }, required: ["webhook_id"], closed: true };
  exports["#/parts/rotateWebhookSecret.headers"].fields = { known: { "idempotency-key": exports["#/definitions/102"] }, required: [], closed: false };
  exports["#/parts/listWebhookDeliveries.query"].fields = { known: { "page": exports["#/definitions/106"], "limit": exports["#/definitions/107"], "cursor": exports["#/definitions/108"] }, required: [], closed: true };
  exports["#/parts/listWebhookDeliveries.path"].fields = { known: { "webhook_id": exports["#/definitions/109"] }, required: ["webhook_id"], closed: true };
  exports["#/parts/redeliverEvents.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/redeliverEvents.path"].fields = { known: { "webhook_id": exports["#/definitions/109"] }, required: ["webhook_id"], closed: true };
  exports["#/parts/redeliverEvents.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/getDashboardStats.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/listAdminAgents.query"].fields = { known: { "status": exports["#/definitions/105"], "capability": exports["#/definitions/1"], "banned": exports["#/definitions/19"], "page": exports["#/definitions/106"], "limit": exports["#/definitions/107"], "cursor": exports["#/definitions/108"] }, required: [], closed: true };
  exports["#/parts/banAgent.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/banAgent.path"].fields = { known: { "agent_id": exports["#/definitions/40"] }, required: ["agent_id"], closed: true };
  exports["#/parts/banAgent.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/unbanAgent.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/unbanAgent.path"].fields = { known: { "agent_id": exports["#/definitions/40"] }, required: ["agent_id"], closed: true };
  exports["#/parts/unbanAgent.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/createDeposit.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createDeposit.path"].fields = { known: { "agent_id": exports["#/definitions/40"] }, required: ["agent_id"], closed: true };
  exports["#/parts/createDeposit.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/createWithdrawal.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createWithdrawal.path"].fields = { known: { "agent_id": exports["#/definitions/40"] }, required: ["agent_id"], closed: true };
  exports["#/parts/createWithdrawal.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/issueKey.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/issueKey.path"].fields = { known: { "agent_id": exports["#/definitions/40"] }, required: ["agent_id"], closed: true };
  exports["#/parts/issueKey.headers"].fields = { known: { "idempotency-key": exports["#/definitions/102"] }, required: [], closed: false };
  exports["#/parts/listAdminJobs.query"].fields = { known: { "status": exports["#/definitions/110"], "date_range": exports["#/definitions/119"], "disputed": exports["#/definitions/19"], "page": exports["#/definitions/106"], "limit": exports["#/definitions/107"], "cursor": exports["#/definitions/108"] }, required: [], closed: true };
  exports["#/parts/forceCloseJob.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/forceCloseJob.path"].fields = { known: { "job_id": exports["#/definitions/109"] }, required: ["job_id"], closed: true };
  exports["#/parts/forceCloseJob.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/resolveJob.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/resolveJob.path"].fields = { known: { "job_id": exports["#/definitions/109"] }, required: ["job_id"], closed: true };
  exports["#/parts/resolveJob.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/removeComment.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/removeComment.path"].fields = { known: { "job_id": exports["#/definitions/109"], "rating_id": exports["#/definitions/109"] }, required: ["job_id", "rating_id"], closed: true };
  exports["#/parts/removeComment.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/removeMemory.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/removeMemory.path"].fields = { known: { "memory_id": exports["#/definitions/109"] }, required: ["memory_id"], closed: true };
  exports["#/parts/removeMemory.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/listReports.query"].fields = { known: { "status": exports["#/definitions/120"], "kind": exports["#/definitions/121"], "page": exports["#/definitions/106"], "limit": exports["#/definitions/107"], "cursor": exports["#/definitions/108"] }, required: [], closed: true };
  exports["#/parts/resolveReport.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/resolveReport.path"].fields = { known: { "report_id": exports["#/definitions/109"] }, required: ["report_id"], closed: true };
  exports["#/parts/resolveReport.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/restoreContent.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/restoreContent.path"].fields = { known: { "report_id": exports["#/definitions/109"] }, required: ["report_id"], closed: true };
  exports["#/parts/restoreContent.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  exports["#/parts/listPendingBids.query"].fields = { known: { "page": exports["#/definitions/106"], "limit": exports["#/definitions/107"], "cursor": exports["#/definitions/108"] }, required: [], closed: true };
  exports["#/parts/getDailyAnalytics.query"].fields = { known: { "start_date": exports["#/definitions/122"], "end_date": exports["#/definitions/122"] }, required: [], closed: true };
  exports["#/parts/listAudit.query"].fields = { known: { "target_id": exports["#/definitions/40"], "page": exports["#/definitions/106"], "limit": exports["#/definitions/107"], "cursor": exports["#/definitions/108"] }, required: [], closed: true };
  exports["#/parts/moveClock.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/moveClock.headers"].fields = { known: { "idempotency-key": exports["#/definitions/103"] }, required: [], closed: false };
  validators["registerAgent.query"] = exports["#/parts/registerAgent.query"];
  validators["registerAgent.headers"] = exports["#/parts/registerAgent.headers"];
  validators["getMe.query"] = exports["#/parts/getMe.query"];
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
  exports["#/components/schemas/AgentStatus"] = validate68;
  const schema28 = { "type": "string", "enum": ["idle", "busy", "offline"] };
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
    if (typeof data !== "string") {
      validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "idle" || data === "busy" || data === "offline")) {
      validate68.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema28.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate68.errors = vErrors;
    return errors === 0;
  }
  validate68.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateAgentStatus.body"] = validate69;
  const schema29 = { "type": "object", "additionalProperties": false, "required": ["status"], "properties": { "status": { "$ref": "#/components/schemas/AgentStatus" } } };
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
        if (data.status === void 0 && (missing0 = "status")) {
          validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "status")) {
              validate69.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.status !== void 0) {
              if (!validate68(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
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
  exports["#/definitions/19"] = validate71;
  const schema30 = { "type": "boolean" };
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
    if (typeof data !== "boolean") {
      validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
      return false;
    }
    validate71.errors = vErrors;
    return errors === 0;
  }
  validate71.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/Money"] = validate72;
  const schema31 = { "type": "number", "exclusiveMinimum": 0, "maximum": 1e9 };
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
      if (typeof data == "number" && isFinite(data)) {
        if (data > 1e9 || isNaN(data)) {
          validate72.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
          return false;
        } else {
          if (data <= 0 || isNaN(data)) {
            validate72.errors = [{ instancePath, schemaPath: "#/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
            return false;
          }
        }
      } else {
        validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
        return false;
      }
    }
    validate72.errors = vErrors;
    return errors === 0;
  }
  validate72.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/RequestTime"] = validate73;
  const schema32 = { "type": "string", "minLength": 16, "maxLength": 40, "allOf": [{ "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$" }] };
  const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$", "u");
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
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        validate73.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 40) {
          validate73.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
          return false;
        } else {
          if (func1(data) < 16) {
            validate73.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" }];
            return false;
          }
        }
      } else {
        validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate73.errors = vErrors;
    return errors === 0;
  }
  validate73.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createKey.body"] = validate74;
  const schema33 = { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/1" }, "expires_at": { "$ref": "#/components/schemas/RequestTime" }, "spend_limit": { "$ref": "#/components/schemas/Money" }, "can_manage": { "$ref": "#/definitions/19", "default": false } } };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.can_manage === void 0) {
          data.can_manage = false;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "expires_at" || key0 === "spend_limit" || key0 === "can_manage")) {
            validate74.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
              if (!validate73(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.spend_limit !== void 0) {
                const _errs4 = errors;
                if (!validate72(data.spend_limit, { instancePath: instancePath + "/spend_limit", parentData: data, parentDataProperty: "spend_limit", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                const _errs5 = errors;
                if (!validate71(data.can_manage, { instancePath: instancePath + "/can_manage", parentData: data, parentDataProperty: "can_manage", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              }
            }
          }
        }
      } else {
        validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate74.errors = vErrors;
    return errors === 0;
  }
  validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/Currency"] = validate79;
  const schema34 = { "type": "string", "enum": ["CNY", "USD"] };
  function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate79.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "CNY" || data === "USD")) {
      validate79.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema34.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate79.errors = vErrors;
    return errors === 0;
  }
  validate79.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/41"] = validate80;
  const schema35 = { "type": "number", "minimum": 0, "maximum": 1 };
  function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate80.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data == "number" && isFinite(data)) {
        if (data > 1 || isNaN(data)) {
          validate80.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
          return false;
        } else {
          if (data < 0 || isNaN(data)) {
            validate80.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
            return false;
          }
        }
      } else {
        validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
        return false;
      }
    }
    validate80.errors = vErrors;
    return errors === 0;
  }
  validate80.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/Priority"] = validate81;
  const schema36 = { "type": "string", "enum": ["low", "normal", "high", "urgent"] };
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
    if (!(data === "low" || data === "normal" || data === "high" || data === "urgent")) {
      validate81.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema36.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate81.errors = vErrors;
    return errors === 0;
  }
  validate81.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/32"] = validate82;
  const schema37 = { "type": "integer", "minimum": 1, "maximum": 100 };
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
    if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
      validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
      return false;
    }
    if (errors === 0) {
      if (typeof data == "number" && isFinite(data)) {
        if (data > 100 || isNaN(data)) {
          validate82.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
          return false;
        } else {
          if (data < 1 || isNaN(data)) {
            validate82.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
            return false;
          }
        }
      }
    }
    validate82.errors = vErrors;
    return errors === 0;
  }
  validate82.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/NewBudget"] = validate83;
  const schema38 = { "type": "object", "additionalProperties": false, "required": ["min", "max"], "properties": { "min": { "$ref": "#/components/schemas/Money" }, "max": { "$ref": "#/components/schemas/Money" }, "currency": { "$ref": "#/components/schemas/Currency", "default": "CNY" } } };
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
        if (data.currency === void 0) {
          data.currency = "CNY";
        }
        let missing0;
        if (data.min === void 0 && (missing0 = "min") || data.max === void 0 && (missing0 = "max")) {
          validate83.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "min" || key0 === "max" || key0 === "currency")) {
              validate83.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.min !== void 0) {
              const _errs2 = errors;
              if (!validate72(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.max !== void 0) {
                const _errs3 = errors;
                if (!validate72(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                const _errs4 = errors;
                if (!validate79(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
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
  exports["#/components/schemas/JobDescription"] = validate87;
  const schema39 = { "type": "string", "minLength": 1, "maxLength": 1e4, "pattern": "\\S" };
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
      if (typeof data === "string") {
        if (func1(data) > 1e4) {
          validate87.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate87.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate87.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate87.errors = vErrors;
    return errors === 0;
  }
  validate87.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/JobTitle"] = validate88;
  const schema40 = { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "\\S" };
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
      if (typeof data === "string") {
        if (func1(data) > 200) {
          validate88.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate88.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate88.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate88.errors = vErrors;
    return errors === 0;
  }
  validate88.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/40"] = validate89;
  const schema41 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_.-]{1,64}$" }] };
  const pattern9 = new RegExp("^[A-Za-z0-9_.-]{1,64}$", "u");
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
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        validate89.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate89.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate89.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
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
  exports["#/parts/createJob.body"] = validate90;
  const schema42 = { "type": "object", "additionalProperties": false, "required": ["title", "description", "budget"], "properties": { "employer_id": { "$ref": "#/definitions/40" }, "title": { "$ref": "#/components/schemas/JobTitle" }, "description": { "$ref": "#/components/schemas/JobDescription" }, "required_tags": { "$ref": "#/components/schemas/Tags" }, "budget": { "$ref": "#/components/schemas/NewBudget" }, "deadline": { "$ref": "#/components/schemas/RequestTime" }, "bid_limit": { "$ref": "#/definitions/32", "default": 5 }, "priority": { "$ref": "#/components/schemas/Priority", "default": "normal" }, "min_trust": { "$ref": "#/definitions/41" }, "prefund": { "$ref": "#/definitions/19", "default": false } } };
  const func18 = Object.prototype.hasOwnProperty;
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
          validate90.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!func18.call(schema42.properties, key0)) {
              validate90.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.employer_id !== void 0) {
              const _errs2 = errors;
              if (!validate89(data.employer_id, { instancePath: instancePath + "/employer_id", parentData: data, parentDataProperty: "employer_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.title !== void 0) {
                const _errs3 = errors;
                if (!validate88(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.description !== void 0) {
                  const _errs4 = errors;
                  if (!validate87(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
                      if (!validate83(data.budget, { instancePath: instancePath + "/budget", parentData: data, parentDataProperty: "budget", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs6 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.deadline !== void 0) {
                        const _errs7 = errors;
                        if (!validate73(data.deadline, { instancePath: instancePath + "/deadline", parentData: data, parentDataProperty: "deadline", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs7 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        const _errs8 = errors;
                        if (!validate82(data.bid_limit, { instancePath: instancePath + "/bid_limit", parentData: data, parentDataProperty: "bid_limit", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs8 === errors;
                        if (valid0) {
                          const _errs9 = errors;
                          if (!validate81(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs9 === errors;
                          if (valid0) {
                            if (data.min_trust !== void 0) {
                              const _errs10 = errors;
                              if (!validate80(data.min_trust, { instancePath: instancePath + "/min_trust", parentData: data, parentDataProperty: "min_trust", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs10 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              const _errs11 = errors;
                              if (!validate71(data.prefund, { instancePath: instancePath + "/prefund", parentData: data, parentDataProperty: "prefund", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
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
        validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate90.errors = vErrors;
    return errors === 0;
  }
  validate90.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/EditedBudget"] = validate101;
  const schema43 = { "type": "object", "additionalProperties": false, "required": ["min", "max"], "properties": { "min": { "$ref": "#/components/schemas/Money" }, "max": { "$ref": "#/components/schemas/Money" }, "currency": { "$ref": "#/components/schemas/Currency" } } };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.min === void 0 && (missing0 = "min") || data.max === void 0 && (missing0 = "max")) {
          validate101.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "min" || key0 === "max" || key0 === "currency")) {
              validate101.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.min !== void 0) {
              const _errs2 = errors;
              if (!validate72(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.max !== void 0) {
                const _errs3 = errors;
                if (!validate72(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.currency !== void 0) {
                  const _errs4 = errors;
                  if (!validate79(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
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
        validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate101.errors = vErrors;
    return errors === 0;
  }
  validate101.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/50"] = validate105;
  const schema44 = { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "$ref": "#/components/schemas/AgentId" } };
  const schema45 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_.-]{1,64}$" }] };
  function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate106.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        validate106.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate106.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate106.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate106.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate106.errors = vErrors;
    return errors === 0;
  }
  validate106.evaluated = { "dynamicProps": false, "dynamicItems": false };
  const func0 = require_equal().default;
  function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate105.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (Array.isArray(data)) {
        if (data.length > 100) {
          validate105.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
          return false;
        } else {
          if (data.length < 1) {
            validate105.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
            return false;
          } else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs1 = errors;
              if (!validate106(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
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
                        validate105.errors = [{ instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
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
        validate105.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate105.errors = vErrors;
    return errors === 0;
  }
  validate105.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/51"] = validate108;
  const schema46 = { "type": "string", "minLength": 1, "maxLength": 4e3, "pattern": "\\S" };
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
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 4e3) {
          validate108.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate108.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate108.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
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
  exports["#/components/schemas/RequestedJobStatus"] = validate109;
  const schema47 = { "type": "string", "enum": ["ACTIVE", "CLOSED"] };
  function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate109.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      validate109.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "ACTIVE" || data === "CLOSED")) {
      validate109.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema47.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate109.errors = vErrors;
    return errors === 0;
  }
  validate109.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateJob.body"] = validate110;
  const schema48 = { "type": "object", "additionalProperties": false, "minProperties": 1, "dependentRequired": { "selected_worker_ids": ["status"], "feedback": ["status"], "worker_ids": ["status"] }, "properties": { "status": { "$ref": "#/components/schemas/RequestedJobStatus" }, "selected_worker_ids": { "$ref": "#/definitions/50" }, "feedback": { "$ref": "#/definitions/51" }, "worker_ids": { "$ref": "#/definitions/50" }, "title": { "$ref": "#/components/schemas/JobTitle" }, "description": { "$ref": "#/components/schemas/JobDescription" }, "required_tags": { "$ref": "#/components/schemas/Tags" }, "budget": { "$ref": "#/components/schemas/EditedBudget" }, "deadline": { "$ref": "#/components/schemas/RequestTime" }, "bid_limit": { "$ref": "#/definitions/32" }, "priority": { "$ref": "#/components/schemas/Priority" }, "min_trust": { "$ref": "#/definitions/41" } } };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          validate110.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!func18.call(schema48.properties, key0)) {
              validate110.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.status !== void 0) {
              const _errs2 = errors;
              if (!validate109(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.selected_worker_ids !== void 0) {
                const _errs3 = errors;
                if (!validate105(data.selected_worker_ids, { instancePath: instancePath + "/selected_worker_ids", parentData: data, parentDataProperty: "selected_worker_ids", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.feedback !== void 0) {
                  const _errs4 = errors;
                  if (!validate108(data.feedback, { instancePath: instancePath + "/feedback", parentData: data, parentDataProperty: "feedback", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.worker_ids !== void 0) {
                    const _errs5 = errors;
                    if (!validate105(data.worker_ids, { instancePath: instancePath + "/worker_ids", parentData: data, parentDataProperty: "worker_ids", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.title !== void 0) {
                      const _errs6 = errors;
                      if (!validate88(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs6 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.description !== void 0) {
                        const _errs7 = errors;
                        if (!validate87(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
                            if (!validate101(data.budget, { instancePath: instancePath + "/budget", parentData: data, parentDataProperty: "budget", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs9 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.deadline !== void 0) {
                              const _errs10 = errors;
                              if (!validate73(data.deadline, { instancePath: instancePath + "/deadline", parentData: data, parentDataProperty: "deadline", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs10 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.bid_limit !== void 0) {
                                const _errs11 = errors;
                                if (!validate82(data.bid_limit, { instancePath: instancePath + "/bid_limit", parentData: data, parentDataProperty: "bid_limit", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs11 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.priority !== void 0) {
                                  const _errs12 = errors;
                                  if (!validate81(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs12 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.min_trust !== void 0) {
                                    const _errs13 = errors;
                                    if (!validate80(data.min_trust, { instancePath: instancePath + "/min_trust", parentData: data, parentDataProperty: "min_trust", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs13 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    let missing0;
                                    if (data.selected_worker_ids !== void 0 && (data.status === void 0 && (missing0 = "status"))) {
                                      validate110.errors = [{ instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                                        property: "selected_worker_ids",
                                        missingProperty: missing0,
                                        depsCount: 1,
                                        deps: "status"
                                      }, message: "must have property status when property selected_worker_ids is present" }];
                                      return false;
                                    } else {
                                      if (data.feedback !== void 0 && (data.status === void 0 && (missing0 = "status"))) {
                                        validate110.errors = [{ instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                                          property: "feedback",
                                          missingProperty: missing0,
                                          depsCount: 1,
                                          deps: "status"
                                        }, message: "must have property status when property feedback is present" }];
                                        return false;
                                      } else {
                                        if (data.worker_ids !== void 0 && (data.status === void 0 && (missing0 = "status"))) {
                                          validate110.errors = [{ instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
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
        validate110.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate110.errors = vErrors;
    return errors === 0;
  }
  validate110.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/AgentId"] = validate123;
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
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        validate123.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate123.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate123.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate123.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate123.errors = vErrors;
    return errors === 0;
  }
  validate123.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/inviteWorker.body"] = validate124;
  const schema50 = { "type": "object", "additionalProperties": false, "required": ["worker_id"], "properties": { "worker_id": { "$ref": "#/components/schemas/AgentId" } } };
  function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate124.evaluated;
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
          validate124.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "worker_id")) {
              validate124.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.worker_id !== void 0) {
              if (!validate106(data.worker_id, { instancePath: instancePath + "/worker_id", parentData: data, parentDataProperty: "worker_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate124.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate124.errors = vErrors;
    return errors === 0;
  }
  validate124.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/disputeJob.body"] = validate126;
  const schema51 = { "type": "object", "additionalProperties": false, "required": ["reason"], "properties": { "reason": { "$ref": "#/definitions/51" }, "worker_ids": { "$ref": "#/definitions/50" } } };
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
        if (data.reason === void 0 && (missing0 = "reason")) {
          validate126.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "reason" || key0 === "worker_ids")) {
              validate126.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.reason !== void 0) {
              const _errs2 = errors;
              if (!validate108(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.worker_ids !== void 0) {
                const _errs3 = errors;
                if (!validate105(data.worker_ids, { instancePath: instancePath + "/worker_ids", parentData: data, parentDataProperty: "worker_ids", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
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
        validate126.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate126.errors = vErrors;
    return errors === 0;
  }
  validate126.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/DeliveryDays"] = validate129;
  const schema52 = { "type": "integer", "minimum": 1, "maximum": 365 };
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
    if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
      validate129.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
      return false;
    }
    if (errors === 0) {
      if (typeof data == "number" && isFinite(data)) {
        if (data > 365 || isNaN(data)) {
          validate129.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" }];
          return false;
        } else {
          if (data < 1 || isNaN(data)) {
            validate129.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
            return false;
          }
        }
      }
    }
    validate129.errors = vErrors;
    return errors === 0;
  }
  validate129.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/PortfolioLinks"] = validate130;
  const schema53 = { "type": "array", "maxItems": 20, "items": { "$ref": "#/components/schemas/PortfolioLink" } };
  const schema54 = { "type": "string", "format": "uri", "minLength": 1, "maxLength": 2048, "pattern": "^https?://" };
  const formats2 = require_formats().fullFormats.uri;
  const pattern13 = new RegExp("^https?://", "u");
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
      if (errors === 0) {
        if (typeof data === "string") {
          if (func1(data) > 2048) {
            validate131.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
            return false;
          } else {
            if (func1(data) < 1) {
              validate131.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
              return false;
            } else {
              if (!pattern13.test(data)) {
                validate131.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' }];
                return false;
              } else {
                if (!formats2(data)) {
                  validate131.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }];
                  return false;
                }
              }
            }
          }
        } else {
          validate131.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
    }
    validate131.errors = vErrors;
    return errors === 0;
  }
  validate131.evaluated = { "dynamicProps": false, "dynamicItems": false };
  function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate130.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (Array.isArray(data)) {
        if (data.length > 20) {
          validate130.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate131(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      } else {
        validate130.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate130.errors = vErrors;
    return errors === 0;
  }
  validate130.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/NewQuote"] = validate133;
  const schema55 = { "type": "object", "additionalProperties": false, "required": ["amount", "delivery_days"], "properties": { "amount": { "$ref": "#/components/schemas/Money" }, "currency": { "$ref": "#/components/schemas/Currency" }, "delivery_days": { "$ref": "#/components/schemas/DeliveryDays" } } };
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
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount") || data.delivery_days === void 0 && (missing0 = "delivery_days")) {
          validate133.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "amount" || key0 === "currency" || key0 === "delivery_days")) {
              validate133.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.amount !== void 0) {
              const _errs2 = errors;
              if (!validate72(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.currency !== void 0) {
                const _errs3 = errors;
                if (!validate79(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.delivery_days !== void 0) {
                  const _errs4 = errors;
                  if (!validate129(data.delivery_days, { instancePath: instancePath + "/delivery_days", parentData: data, parentDataProperty: "delivery_days", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
        validate133.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate133.errors = vErrors;
    return errors === 0;
  }
  validate133.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/Proposal"] = validate137;
  const schema56 = { "type": "string", "minLength": 1, "maxLength": 1e4, "pattern": "\\S" };
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
      if (typeof data === "string") {
        if (func1(data) > 1e4) {
          validate137.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate137.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate137.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate137.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate137.errors = vErrors;
    return errors === 0;
  }
  validate137.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createBid.body"] = validate138;
  const schema57 = { "type": "object", "additionalProperties": false, "required": ["proposal", "quote"], "properties": { "worker_id": { "$ref": "#/definitions/40" }, "proposal": { "$ref": "#/components/schemas/Proposal" }, "quote": { "$ref": "#/components/schemas/NewQuote" }, "portfolio_links": { "$ref": "#/components/schemas/PortfolioLinks" } } };
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
        if (data.proposal === void 0 && (missing0 = "proposal") || data.quote === void 0 && (missing0 = "quote")) {
          validate138.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "worker_id" || key0 === "proposal" || key0 === "quote" || key0 === "portfolio_links")) {
              validate138.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.worker_id !== void 0) {
              const _errs2 = errors;
              if (!validate89(data.worker_id, { instancePath: instancePath + "/worker_id", parentData: data, parentDataProperty: "worker_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.proposal !== void 0) {
                const _errs3 = errors;
                if (!validate137(data.proposal, { instancePath: instancePath + "/proposal", parentData: data, parentDataProperty: "proposal", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.quote !== void 0) {
                  const _errs4 = errors;
                  if (!validate133(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.portfolio_links !== void 0) {
                    const _errs5 = errors;
                    if (!validate130(data.portfolio_links, { instancePath: instancePath + "/portfolio_links", parentData: data, parentDataProperty: "portfolio_links", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
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
        validate138.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate138.errors = vErrors;
    return errors === 0;
  }
  validate138.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/MessageType"] = validate143;
  const schema58 = { "type": "string", "enum": ["text", "file"] };
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
    if (typeof data !== "string") {
      validate143.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "text" || data === "file")) {
      validate143.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema58.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate143.errors = vErrors;
    return errors === 0;
  }
  validate143.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/58"] = validate144;
  const schema59 = { "type": "string", "minLength": 1, "maxLength": 1e4, "pattern": "\\S" };
  function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate144.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 1e4) {
          validate144.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate144.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate144.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate144.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate144.errors = vErrors;
    return errors === 0;
  }
  validate144.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/RecordId"] = validate145;
  const schema60 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_-]{1,64}$" }] };
  const pattern16 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
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
    if (typeof data === "string") {
      if (!pattern16.test(data)) {
        validate145.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate145.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate145.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate145.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate145.errors = vErrors;
    return errors === 0;
  }
  validate145.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/sendMessage.body"] = validate146;
  const schema61 = { "type": "object", "additionalProperties": false, "required": ["job_id", "to_agent_id", "content"], "properties": { "job_id": { "$ref": "#/components/schemas/RecordId" }, "from_agent_id": { "$ref": "#/definitions/40" }, "to_agent_id": { "$ref": "#/components/schemas/AgentId" }, "content": { "$ref": "#/definitions/58" }, "message_type": { "$ref": "#/components/schemas/MessageType", "default": "text" } } };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.message_type === void 0) {
          data.message_type = "text";
        }
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id") || data.to_agent_id === void 0 && (missing0 = "to_agent_id") || data.content === void 0 && (missing0 = "content")) {
          validate146.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id" || key0 === "from_agent_id" || key0 === "to_agent_id" || key0 === "content" || key0 === "message_type")) {
              validate146.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              const _errs2 = errors;
              if (!validate145(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.from_agent_id !== void 0) {
                const _errs3 = errors;
                if (!validate89(data.from_agent_id, { instancePath: instancePath + "/from_agent_id", parentData: data, parentDataProperty: "from_agent_id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.to_agent_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate106(data.to_agent_id, { instancePath: instancePath + "/to_agent_id", parentData: data, parentDataProperty: "to_agent_id", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.content !== void 0) {
                    const _errs5 = errors;
                    if (!validate144(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    const _errs6 = errors;
                    if (!validate143(data.message_type, { instancePath: instancePath + "/message_type", parentData: data, parentDataProperty: "message_type", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
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
        validate146.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate146.errors = vErrors;
    return errors === 0;
  }
  validate146.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/Attachments"] = validate152;
  const schema62 = { "type": "array", "maxItems": 50, "items": { "$ref": "#/components/schemas/Attachment" } };
  const schema63 = { "type": "string", "format": "uri", "minLength": 1, "maxLength": 2048, "pattern": "^https?://" };
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
      if (errors === 0) {
        if (typeof data === "string") {
          if (func1(data) > 2048) {
            validate153.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
            return false;
          } else {
            if (func1(data) < 1) {
              validate153.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
              return false;
            } else {
              if (!pattern13.test(data)) {
                validate153.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' }];
                return false;
              } else {
                if (!formats2(data)) {
                  validate153.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }];
                  return false;
                }
              }
            }
          }
        } else {
          validate153.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
    }
    validate153.errors = vErrors;
    return errors === 0;
  }
  validate153.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
      if (Array.isArray(data)) {
        if (data.length > 50) {
          validate152.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate153(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      } else {
        validate152.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate152.errors = vErrors;
    return errors === 0;
  }
  validate152.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/65"] = validate155;
  const schema64 = { "type": "string", "minLength": 1, "maxLength": 1e6, "pattern": "\\S" };
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
      if (typeof data === "string") {
        if (func1(data) > 1e6) {
          validate155.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e6 }, message: "must NOT have more than 1000000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate155.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate155.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate155.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate155.errors = vErrors;
    return errors === 0;
  }
  validate155.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/64"] = validate156;
  const schema65 = { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "\\S" };
  function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate156.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 200) {
          validate156.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate156.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate156.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate156.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate156.errors = vErrors;
    return errors === 0;
  }
  validate156.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/ArtifactType"] = validate157;
  const schema66 = { "type": "string", "minLength": 1, "maxLength": 32, "allOf": [{ "pattern": "^[a-z0-9_-]{1,32}$" }] };
  const pattern20 = new RegExp("^[a-z0-9_-]{1,32}$", "u");
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
    if (typeof data === "string") {
      if (!pattern20.test(data)) {
        validate157.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9_-]{1,32}$" }, message: 'must match pattern "^[a-z0-9_-]{1,32}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 32) {
          validate157.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate157.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
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
  exports["#/parts/createArtifact.body"] = validate158;
  const schema67 = { "type": "object", "additionalProperties": false, "required": ["artifact_type", "title", "content"], "properties": { "worker_id": { "$ref": "#/definitions/40" }, "artifact_type": { "$ref": "#/components/schemas/ArtifactType" }, "title": { "$ref": "#/definitions/64" }, "content": { "$ref": "#/definitions/65" }, "attachments": { "$ref": "#/components/schemas/Attachments" } } };
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
        let missing0;
        if (data.artifact_type === void 0 && (missing0 = "artifact_type") || data.title === void 0 && (missing0 = "title") || data.content === void 0 && (missing0 = "content")) {
          validate158.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "worker_id" || key0 === "artifact_type" || key0 === "title" || key0 === "content" || key0 === "attachments")) {
              validate158.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.worker_id !== void 0) {
              const _errs2 = errors;
              if (!validate89(data.worker_id, { instancePath: instancePath + "/worker_id", parentData: data, parentDataProperty: "worker_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.artifact_type !== void 0) {
                const _errs3 = errors;
                if (!validate157(data.artifact_type, { instancePath: instancePath + "/artifact_type", parentData: data, parentDataProperty: "artifact_type", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.title !== void 0) {
                  const _errs4 = errors;
                  if (!validate156(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.content !== void 0) {
                    const _errs5 = errors;
                    if (!validate155(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.attachments !== void 0) {
                      const _errs6 = errors;
                      if (!validate152(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
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
        validate158.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate158.errors = vErrors;
    return errors === 0;
  }
  validate158.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/67"] = validate164;
  const schema68 = { "type": "string", "minLength": 1, "maxLength": 2e3, "pattern": "\\S" };
  function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate164.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 2e3) {
          validate164.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate164.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate164.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate164.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate164.errors = vErrors;
    return errors === 0;
  }
  validate164.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/66"] = validate165;
  const schema69 = { "type": "number", "minimum": 1, "maximum": 5 };
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
      if (typeof data == "number" && isFinite(data)) {
        if (data > 5 || isNaN(data)) {
          validate165.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" }];
          return false;
        } else {
          if (data < 1 || isNaN(data)) {
            validate165.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
            return false;
          }
        }
      } else {
        validate165.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
        return false;
      }
    }
    validate165.errors = vErrors;
    return errors === 0;
  }
  validate165.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createRating.body"] = validate166;
  const schema70 = { "type": "object", "additionalProperties": false, "required": ["agent_id", "quality_score"], "properties": { "agent_id": { "$ref": "#/components/schemas/AgentId" }, "quality_score": { "$ref": "#/definitions/66" }, "on_time": { "$ref": "#/definitions/19" }, "comment": { "$ref": "#/definitions/67" } } };
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
        if (data.agent_id === void 0 && (missing0 = "agent_id") || data.quality_score === void 0 && (missing0 = "quality_score")) {
          validate166.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id" || key0 === "quality_score" || key0 === "on_time" || key0 === "comment")) {
              validate166.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              const _errs2 = errors;
              if (!validate106(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.quality_score !== void 0) {
                const _errs3 = errors;
                if (!validate165(data.quality_score, { instancePath: instancePath + "/quality_score", parentData: data, parentDataProperty: "quality_score", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.on_time !== void 0) {
                  const _errs4 = errors;
                  if (!validate71(data.on_time, { instancePath: instancePath + "/on_time", parentData: data, parentDataProperty: "on_time", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.comment !== void 0) {
                    const _errs5 = errors;
                    if (!validate164(data.comment, { instancePath: instancePath + "/comment", parentData: data, parentDataProperty: "comment", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
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
        validate166.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate166.errors = vErrors;
    return errors === 0;
  }
  validate166.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/69"] = validate171;
  const schema71 = { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "\\S" };
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
      if (typeof data === "string") {
        if (func1(data) > 1e3) {
          validate171.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate171.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate171.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate171.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate171.errors = vErrors;
    return errors === 0;
  }
  validate171.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/ReportReason"] = validate172;
  const schema72 = { "type": "string", "enum": ["spam", "scam", "abuse", "illegal", "privacy", "injection", "other"] };
  function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate172.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "spam" || data === "scam" || data === "abuse" || data === "illegal" || data === "privacy" || data === "injection" || data === "other")) {
      validate172.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema72.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate172.errors = vErrors;
    return errors === 0;
  }
  validate172.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/SubjectId"] = validate173;
  const schema73 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_.-]{1,64}$" }] };
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
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        validate173.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate173.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate173.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
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
  exports["#/components/schemas/ReportKind"] = validate174;
  const schema74 = { "type": "string", "enum": ["agent", "job", "message", "memory", "rating"] };
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
    if (!(data === "agent" || data === "job" || data === "message" || data === "memory" || data === "rating")) {
      validate174.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema74.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate174.errors = vErrors;
    return errors === 0;
  }
  validate174.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createReport.body"] = validate175;
  const schema75 = { "type": "object", "additionalProperties": false, "required": ["kind", "id", "reason"], "properties": { "kind": { "$ref": "#/components/schemas/ReportKind" }, "id": { "$ref": "#/components/schemas/SubjectId" }, "job_id": { "$ref": "#/components/schemas/RecordId" }, "reason": { "$ref": "#/components/schemas/ReportReason" }, "text": { "$ref": "#/definitions/69" } } };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.kind === void 0 && (missing0 = "kind") || data.id === void 0 && (missing0 = "id") || data.reason === void 0 && (missing0 = "reason")) {
          validate175.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "kind" || key0 === "id" || key0 === "job_id" || key0 === "reason" || key0 === "text")) {
              validate175.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.kind !== void 0) {
              const _errs2 = errors;
              if (!validate174(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.id !== void 0) {
                const _errs3 = errors;
                if (!validate173(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.job_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate145(data.job_id, { instancePath: instancePath + "/job_id", parentData: data, parentDataProperty: "job_id", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.reason !== void 0) {
                    const _errs5 = errors;
                    if (!validate172(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.text !== void 0) {
                      const _errs6 = errors;
                      if (!validate171(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
        validate175.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate175.errors = vErrors;
    return errors === 0;
  }
  validate175.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/82"] = validate181;
  const schema76 = { "type": "array", "minItems": 1, "maxItems": 64, "uniqueItems": true, "items": { "$ref": "#/components/schemas/EventType" } };
  const schema77 = { "type": "string", "enum": ["job.opened", "job.closed", "job.reopened", "bid.placed", "bid.withdrawn", "bid.accepted", "bid.rejected", "bid.revived", "hire.created", "hire.due_soon", "hire.overdue", "hire.delivered", "hire.returned", "hire.paid", "hire.refunded", "artifact.added", "invitation.received", "message.received", "rating.received", "dispute.raised", "dispute.retracted", "dispute.decided", "key.added", "key.revoked", "webhook.disabled", "deposit.booked", "withdrawal.booked", "agent.banned", "agent.unbanned", "content.hidden", "content.restored", "content.deleted", "content.warned", "report.resolved"] };
  function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate182.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
      validate182.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "job.opened" || data === "job.closed" || data === "job.reopened" || data === "bid.placed" || data === "bid.withdrawn" || data === "bid.accepted" || data === "bid.rejected" || data === "bid.revived" || data === "hire.created" || data === "hire.due_soon" || data === "hire.overdue" || data === "hire.delivered" || data === "hire.returned" || data === "hire.paid" || data === "hire.refunded" || data === "artifact.added" || data === "invitation.received" || data === "message.received" || data === "rating.received" || data === "dispute.raised" || data === "dispute.retracted" || data === "dispute.decided" || data === "key.added" || data === "key.revoked" || data === "webhook.disabled" || data === "deposit.booked" || data === "withdrawal.booked" || data === "agent.banned" || data === "agent.unbanned" || data === "content.hidden" || data === "content.restored" || data === "content.deleted" || data === "content.warned" || data === "report.resolved")) {
      validate182.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema77.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate182.errors = vErrors;
    return errors === 0;
  }
  validate182.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
      if (Array.isArray(data)) {
        if (data.length > 64) {
          validate181.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
          return false;
        } else {
          if (data.length < 1) {
            validate181.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
            return false;
          } else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs1 = errors;
              if (!validate182(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
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
                        validate181.errors = [{ instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
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
        validate181.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate181.errors = vErrors;
    return errors === 0;
  }
  validate181.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/78"] = validate184;
  const schema78 = { "type": "string", "minLength": 1, "maxLength": 2048, "allOf": [{ "pattern": "^https?://[!-~]+$" }] };
  const pattern24 = new RegExp("^https?://[!-~]+$", "u");
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
    if (typeof data === "string") {
      if (!pattern24.test(data)) {
        validate184.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://[!-~]+$" }, message: 'must match pattern "^https?://[!-~]+$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 2048) {
          validate184.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate184.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate184.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate184.errors = vErrors;
    return errors === 0;
  }
  validate184.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createWebhook.body"] = validate185;
  const schema79 = { "type": "object", "additionalProperties": false, "required": ["url"], "properties": { "url": { "$ref": "#/definitions/78" }, "types": { "$ref": "#/definitions/82" } } };
  function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate185.evaluated;
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
          validate185.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "url" || key0 === "types")) {
              validate185.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.url !== void 0) {
              const _errs2 = errors;
              if (!validate184(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.types !== void 0) {
                const _errs3 = errors;
                if (!validate181(data.types, { instancePath: instancePath + "/types", parentData: data, parentDataProperty: "types", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
        validate185.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate185.errors = vErrors;
    return errors === 0;
  }
  validate185.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/79"] = validate188;
  const schema80 = { "type": ["array", "null"], "minItems": 1, "maxItems": 64, "uniqueItems": true, "items": { "$ref": "#/components/schemas/EventType" } };
  function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate188.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (!Array.isArray(data) && data !== null) {
      validate188.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema80.type }, message: "must be array,null" }];
      return false;
    }
    if (errors === 0) {
      if (Array.isArray(data)) {
        if (data.length > 64) {
          validate188.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
          return false;
        } else {
          if (data.length < 1) {
            validate188.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
            return false;
          } else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs1 = errors;
              if (!validate182(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
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
                        validate188.errors = [{ instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
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
    validate188.errors = vErrors;
    return errors === 0;
  }
  validate188.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateWebhook.body"] = validate190;
  const schema81 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "url": { "$ref": "#/definitions/78" }, "types": { "$ref": "#/definitions/79" }, "enabled": { "$ref": "#/definitions/19" } } };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          validate190.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "url" || key0 === "types" || key0 === "enabled")) {
              validate190.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.url !== void 0) {
              const _errs2 = errors;
              if (!validate184(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.types !== void 0) {
                const _errs3 = errors;
                if (!validate188(data.types, { instancePath: instancePath + "/types", parentData: data, parentDataProperty: "types", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.enabled !== void 0) {
                  const _errs4 = errors;
                  if (!validate71(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
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
        validate190.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate190.errors = vErrors;
    return errors === 0;
  }
  validate190.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/EventId"] = validate194;
  const schema82 = { "type": "string", "minLength": 1, "maxLength": 128, "allOf": [{ "pattern": "^[A-Za-z0-9_~-]+$" }] };
  const pattern25 = new RegExp("^[A-Za-z0-9_~-]+$", "u");
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
    if (typeof data === "string") {
      if (!pattern25.test(data)) {
        validate194.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_~-]+$" }, message: 'must match pattern "^[A-Za-z0-9_~-]+$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 128) {
          validate194.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate194.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate194.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate194.errors = vErrors;
    return errors === 0;
  }
  validate194.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/redeliverEvents.body"] = validate195;
  const schema83 = { "type": "object", "additionalProperties": false, "required": ["from_event_id"], "properties": { "from_event_id": { "$ref": "#/components/schemas/EventId" }, "to_event_id": { "$ref": "#/components/schemas/EventId" } } };
  function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate195.evaluated;
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
          validate195.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "from_event_id" || key0 === "to_event_id")) {
              validate195.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.from_event_id !== void 0) {
              const _errs2 = errors;
              if (!validate194(data.from_event_id, { instancePath: instancePath + "/from_event_id", parentData: data, parentDataProperty: "from_event_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.to_event_id !== void 0) {
                const _errs3 = errors;
                if (!validate194(data.to_event_id, { instancePath: instancePath + "/to_event_id", parentData: data, parentDataProperty: "to_event_id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
        validate195.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate195.errors = vErrors;
    return errors === 0;
  }
  validate195.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/AuditReason"] = validate198;
  const schema84 = { "type": "string", "minLength": 1, "maxLength": 2e3, "pattern": "\\S" };
  function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate198.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 2e3) {
          validate198.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate198.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate198.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate198.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate198.errors = vErrors;
    return errors === 0;
  }
  validate198.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/banAgent.body"] = validate199;
  const schema85 = { "type": "object", "additionalProperties": false, "properties": { "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate199.evaluated;
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
            validate199.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.reason !== void 0) {
            if (!validate198(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate199.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate199.errors = vErrors;
    return errors === 0;
  }
  validate199.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/unbanAgent.body"] = validate201;
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
            if (!validate198(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
  exports["#/components/schemas/Reference"] = validate203;
  const schema87 = { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "\\S" };
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
      if (typeof data === "string") {
        if (func1(data) > 128) {
          validate203.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate203.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate203.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate203.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate203.errors = vErrors;
    return errors === 0;
  }
  validate203.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createDeposit.body"] = validate204;
  const schema88 = { "type": "object", "additionalProperties": false, "required": ["amount", "reference"], "properties": { "amount": { "$ref": "#/components/schemas/Money" }, "currency": { "$ref": "#/components/schemas/Currency", "default": "CNY" }, "reference": { "$ref": "#/components/schemas/Reference" }, "reason": { "$ref": "#/components/schemas/AuditReason" } } };
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
        if (data.currency === void 0) {
          data.currency = "CNY";
        }
        let missing0;
        if (data.amount === void 0 && (missing0 = "amount") || data.reference === void 0 && (missing0 = "reference")) {
          validate204.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "amount" || key0 === "currency" || key0 === "reference" || key0 === "reason")) {
              validate204.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.amount !== void 0) {
              const _errs2 = errors;
              if (!validate72(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs3 = errors;
              if (!validate79(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
              if (valid0) {
                if (data.reference !== void 0) {
                  const _errs4 = errors;
                  if (!validate203(data.reference, { instancePath: instancePath + "/reference", parentData: data, parentDataProperty: "reference", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.reason !== void 0) {
                    const _errs5 = errors;
                    if (!validate198(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
        validate204.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate204.errors = vErrors;
    return errors === 0;
  }
  validate204.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createWithdrawal.body"] = validate209;
  const schema89 = { "type": "object", "additionalProperties": false, "required": ["amount", "reference"], "properties": { "amount": { "$ref": "#/components/schemas/Money" }, "currency": { "$ref": "#/components/schemas/Currency", "default": "CNY" }, "reference": { "$ref": "#/components/schemas/Reference" }, "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate209.evaluated;
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
          validate209.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "amount" || key0 === "currency" || key0 === "reference" || key0 === "reason")) {
              validate209.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.amount !== void 0) {
              const _errs2 = errors;
              if (!validate72(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs3 = errors;
              if (!validate79(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
              if (valid0) {
                if (data.reference !== void 0) {
                  const _errs4 = errors;
                  if (!validate203(data.reference, { instancePath: instancePath + "/reference", parentData: data, parentDataProperty: "reference", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.reason !== void 0) {
                    const _errs5 = errors;
                    if (!validate198(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
        validate209.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate209.errors = vErrors;
    return errors === 0;
  }
  validate209.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/issueKey.body"] = validate214;
  const schema90 = { "type": "object", "additionalProperties": false, "properties": { "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate214.evaluated;
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
            validate214.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.reason !== void 0) {
            if (!validate198(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate214.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate214.errors = vErrors;
    return errors === 0;
  }
  validate214.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/90"] = validate216;
  const schema91 = { "type": "array", "maxItems": 100, "items": { "$ref": "#/components/schemas/WorkerShare" } };
  const schema92 = { "type": "object", "additionalProperties": false, "required": ["worker_id", "share"], "properties": { "worker_id": { "$ref": "#/components/schemas/AgentId" }, "share": { "$ref": "#/definitions/41" } } };
  function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate217.evaluated;
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
          validate217.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "worker_id" || key0 === "share")) {
              validate217.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.worker_id !== void 0) {
              const _errs2 = errors;
              if (!validate106(data.worker_id, { instancePath: instancePath + "/worker_id", parentData: data, parentDataProperty: "worker_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.share !== void 0) {
                const _errs3 = errors;
                if (!validate80(data.share, { instancePath: instancePath + "/share", parentData: data, parentDataProperty: "share", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
        validate217.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate217.errors = vErrors;
    return errors === 0;
  }
  validate217.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (Array.isArray(data)) {
        if (data.length > 100) {
          validate216.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate217(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      } else {
        validate216.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate216.errors = vErrors;
    return errors === 0;
  }
  validate216.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/forceCloseJob.body"] = validate221;
  const schema93 = { "type": "object", "additionalProperties": false, "properties": { "shares": { "$ref": "#/definitions/90" }, "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate221.evaluated;
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
            validate221.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.shares !== void 0) {
            const _errs2 = errors;
            if (!validate216(data.shares, { instancePath: instancePath + "/shares", parentData: data, parentDataProperty: "shares", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.reason !== void 0) {
              const _errs3 = errors;
              if (!validate198(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      } else {
        validate221.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate221.errors = vErrors;
    return errors === 0;
  }
  validate221.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/91"] = validate224;
  const schema94 = { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/components/schemas/WorkerShare" } };
  function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate224.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (Array.isArray(data)) {
        if (data.length > 100) {
          validate224.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
          return false;
        } else {
          if (data.length < 1) {
            validate224.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
            return false;
          } else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs1 = errors;
              if (!validate217(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
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
        validate224.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate224.errors = vErrors;
    return errors === 0;
  }
  validate224.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/resolveJob.body"] = validate226;
  const schema95 = { "type": "object", "additionalProperties": false, "required": ["shares"], "properties": { "shares": { "$ref": "#/definitions/91" }, "reason": { "$ref": "#/components/schemas/AuditReason" } } };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.shares === void 0 && (missing0 = "shares")) {
          validate226.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "shares" || key0 === "reason")) {
              validate226.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.shares !== void 0) {
              const _errs2 = errors;
              if (!validate224(data.shares, { instancePath: instancePath + "/shares", parentData: data, parentDataProperty: "shares", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reason !== void 0) {
                const _errs3 = errors;
                if (!validate198(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
        validate226.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate226.errors = vErrors;
    return errors === 0;
  }
  validate226.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/removeComment.body"] = validate229;
  const schema96 = { "type": "object", "additionalProperties": false, "properties": { "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate229.evaluated;
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
            validate229.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.reason !== void 0) {
            if (!validate198(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate229.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate229.errors = vErrors;
    return errors === 0;
  }
  validate229.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/removeMemory.body"] = validate231;
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
            if (!validate198(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
  exports["#/components/schemas/ReportNote"] = validate233;
  const schema98 = { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "\\S" };
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
      if (typeof data === "string") {
        if (func1(data) > 1e3) {
          validate233.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate233.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate233.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate233.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate233.errors = vErrors;
    return errors === 0;
  }
  validate233.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/ReportAction"] = validate234;
  const schema99 = { "type": "string", "enum": ["hide", "delete", "warn", "ban", "dismiss"] };
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
    if (typeof data !== "string") {
      validate234.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "hide" || data === "delete" || data === "warn" || data === "ban" || data === "dismiss")) {
      validate234.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema99.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate234.errors = vErrors;
    return errors === 0;
  }
  validate234.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/resolveReport.body"] = validate235;
  const schema100 = { "type": "object", "additionalProperties": false, "required": ["action"], "properties": { "action": { "$ref": "#/components/schemas/ReportAction" }, "reason": { "$ref": "#/components/schemas/ReportReason" }, "note": { "$ref": "#/components/schemas/ReportNote" } } };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.action === void 0 && (missing0 = "action")) {
          validate235.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "action" || key0 === "reason" || key0 === "note")) {
              validate235.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.action !== void 0) {
              const _errs2 = errors;
              if (!validate234(data.action, { instancePath: instancePath + "/action", parentData: data, parentDataProperty: "action", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reason !== void 0) {
                const _errs3 = errors;
                if (!validate172(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.note !== void 0) {
                  const _errs4 = errors;
                  if (!validate233(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
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
        validate235.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate235.errors = vErrors;
    return errors === 0;
  }
  validate235.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/restoreContent.body"] = validate239;
  const schema101 = { "type": "object", "additionalProperties": false, "properties": { "note": { "$ref": "#/components/schemas/ReportNote" } } };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "note")) {
            validate239.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.note !== void 0) {
            if (!validate233(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        validate239.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate239.errors = vErrors;
    return errors === 0;
  }
  validate239.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/101"] = validate241;
  const schema102 = { "type": "integer", "minimum": 1, "maximum": 31622400 };
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
    if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
      validate241.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
      return false;
    }
    if (errors === 0) {
      if (typeof data == "number" && isFinite(data)) {
        if (data > 31622400 || isNaN(data)) {
          validate241.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31622400 }, message: "must be <= 31622400" }];
          return false;
        } else {
          if (data < 1 || isNaN(data)) {
            validate241.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
            return false;
          }
        }
      }
    }
    validate241.errors = vErrors;
    return errors === 0;
  }
  validate241.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/moveClock.body"] = validate242;
  const schema103 = { "type": "object", "additionalProperties": false, "required": ["seconds"], "properties": { "seconds": { "$ref": "#/definitions/101" }, "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate242.evaluated;
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
          validate242.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "seconds" || key0 === "reason")) {
              validate242.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.seconds !== void 0) {
              const _errs2 = errors;
              if (!validate241(data.seconds, { instancePath: instancePath + "/seconds", parentData: data, parentDataProperty: "seconds", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reason !== void 0) {
                const _errs3 = errors;
                if (!validate198(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
        validate242.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate242.errors = vErrors;
    return errors === 0;
  }
  validate242.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/registerAgent.body"].fields = { known: { "agent_id": exports["#/definitions/0"], "agent_type": exports["#/components/schemas/NewAgentType"], "name": exports["#/definitions/1"], "capabilities": exports["#/components/schemas/Tags"], "description": exports["#/components/schemas/AgentDescription"], "email": exports["#/definitions/2"] }, required: ["agent_type", "name"], closed: true };
  exports["#/parts/updateAgentStatus.body"].fields = { known: { "status": exports["#/components/schemas/AgentStatus"] }, required: ["status"], closed: true };
  exports["#/parts/createKey.body"].fields = { known: { "name": exports["#/definitions/1"], "expires_at": exports["#/components/schemas/RequestTime"], "spend_limit": exports["#/components/schemas/Money"], "can_manage": exports["#/definitions/19"] }, required: [], closed: true };
  exports["#/parts/createJob.body"].fields = { known: { "employer_id": exports["#/definitions/40"], "title": exports["#/components/schemas/JobTitle"], "description": exports["#/components/schemas/JobDescription"], "required_tags": exports["#/components/schemas/Tags"], "budget": exports["#/components/schemas/NewBudget"], "deadline": exports["#/components/schemas/RequestTime"], "bid_limit": exports["#/definitions/32"], "priority": exports["#/components/schemas/Priority"], "min_trust": exports["#/definitions/41"], "prefund": exports["#/definitions/19"] }, required: ["title", "description", "budget"], closed: true };
  exports["#/components/schemas/NewBudget"].fields = { known: { "min": exports["#/components/schemas/Money"], "max": exports["#/components/schemas/Money"], "currency": exports["#/components/schemas/Currency"] }, required: ["min", "max"], closed: true };
  exports["#/parts/updateJob.body"].fields = { known: { "status": exports["#/components/schemas/RequestedJobStatus"], "selected_worker_ids": exports["#/definitions/50"], "feedback": exports["#/definitions/51"], "worker_ids": exports["#/definitions/50"], "title": exports["#/components/schemas/JobTitle"], "description": exports["#/components/schemas/JobDescription"], "required_tags": exports["#/components/schemas/Tags"], "budget": exports["#/components/schemas/EditedBudget"], "deadline": exports["#/components/schemas/RequestTime"], "bid_limit": exports["#/definitions/32"], "priority": exports["#/components/schemas/Priority"], "min_trust": exports["#/definitions/41"] }, required: [], closed: true };
  exports["#/components/schemas/EditedBudget"].fields = { known: { "min": exports["#/components/schemas/Money"], "max": exports["#/components/schemas/Money"], "currency": exports["#/components/schemas/Currency"] }, required: ["min", "max"], closed: true };
  exports["#/parts/inviteWorker.body"].fields = { known: { "worker_id": exports["#/components/schemas/AgentId"] }, required: ["worker_id"], closed: true };
  exports["#/parts/disputeJob.body"].fields = { known: { "reason": exports["#/definitions/51"], "worker_ids": exports["#/definitions/50"] }, required: ["reason"], closed: true };
  exports["#/parts/createBid.body"].fields = { known: { "worker_id": exports["#/definitions/40"], "proposal": exports["#/components/schemas/Proposal"], "quote": exports["#/components/schemas/NewQuote"], "portfolio_links": exports["#/components/schemas/PortfolioLinks"] }, required: ["proposal", "quote"], closed: true };
  exports["#/components/schemas/NewQuote"].fields = { known: { "amount": exports["#/components/schemas/Money"], "currency": exports["#/components/schemas/Currency"], "delivery_days": exports["#/components/schemas/DeliveryDays"] }, required: ["amount", "delivery_days"], closed: true };
  exports["#/parts/sendMessage.body"].fields = { known: { "job_id": exports["#/components/schemas/RecordId"], "from_agent_id": exports["#/definitions/40"], "to_agent_id": exports["#/components/schemas/AgentId"], "content": exports["#/definitions/58"], "message_type": exports["#/components/schemas/MessageType"] }, required: ["job_id", "to_agent_id", "content"], closed: true };
  exports["#/parts/createArtifact.body"].fields = { known: { "worker_id": exports["#/definitions/40"], "artifact_type": exports["#/components/schemas/ArtifactType"], "title": exports["#/definitions/64"], "content": exports["#/definitions/65"], "attachments": exports["#/components/schemas/Attachments"] }, required: ["artifact_type", "title", "content"], closed: true };
  exports["#/parts/createRating.body"].fields = { known: { "agent_id": exports["#/components/schemas/AgentId"], "quality_score": exports["#/definitions/66"], "on_time": exports["#/definitions/19"], "comment": exports["#/definitions/67"] }, required: ["agent_id", "quality_score"], closed: true };
  exports["#/parts/createReport.body"].fields = { known: { "kind": exports["#/components/schemas/ReportKind"], "id": exports["#/components/schemas/SubjectId"], "job_id": exports["#/components/schemas/RecordId"], "reason": exports["#/components/schemas/ReportReason"], "text": exports["#/definitions/69"] }, required: ["kind", "id", "reason"], closed: true };
  exports["#/parts/createWebhook.body"].fields = { known: { "url": exports["#/definitions/78"], "types": exports["#/definitions/82"] }, required: ["url"], closed: true };
  exports["#/parts/updateWebhook.body"].fields = { known: { "url": exports["#/definitions/78"], "types": exports["#/definitions/79"], "enabled": exports["#/definitions/19"] }, required: [], closed: true };
  exports["#/parts/redeliverEvents.body"].fields = { known: { "from_event_id": exports["#/components/schemas/EventId"], "to_event_id": exports["#/components/schemas/EventId"] }, required: ["from_event_id"], closed: true };
  exports["#/parts/banAgent.body"].fields = { known: { "reason": exports["#/components/schemas/AuditReason"] }, required: [], closed: true };
  exports["#/parts/unbanAgent.body"].fields = { known: { "reason": exports["#/components/schemas/AuditReason"] }, required: [], closed: true };
  exports["#/parts/createDeposit.body"].fields = { known: { "amount": exports["#/components/schemas/Money"], "currency": exports["#/components/schemas/Currency"], "reference": exports["#/components/schemas/Reference"], "reason": exports["#/components/schemas/AuditReason"] }, required: ["amount", "reference"], closed: true };
  exports["#/parts/createWithdrawal.body"].fields = { known: { "amount": exports["#/components/schemas/Money"], "currency": exports["#/components/schemas/Currency"], "reference": exports["#/components/schemas/Reference"], "reason": exports["#/components/schemas/AuditReason"] }, required: ["amount", "reference"], closed: true };
  exports["#/parts/issueKey.body"].fields = { known: { "reason": exports["#/components/schemas/AuditReason"] }, required: [], closed: true };
  exports["#/parts/forceCloseJob.body"].fields = { known: { "shares": exports["#/definitions/90"], "reason": exports["#/components/schemas/AuditReason"] }, required: [], closed: true };
  exports["#/parts/resolveJob.body"].fields = { known: { "shares": exports["#/definitions/91"], "reason": exports["#/components/schemas/AuditReason"] }, required: ["shares"], closed: true };
  exports["#/parts/removeComment.body"].fields = { known: { "reason": exports["#/components/schemas/AuditReason"] }, required: [], closed: true };
  exports["#/parts/removeMemory.body"].fields = { known: { "reason": exports["#/components/schemas/AuditReason"] }, required: [], closed: true };
  exports["#/parts/resolveReport.body"].fields = { known: { "action": exports["#/components/schemas/ReportAction"], "reason": exports["#/components/schemas/ReportReason"], "note": exports["#/components/schemas/ReportNote"] }, required: ["action"], closed: true };
  exports["#/parts/restoreContent.body"].fields = { known: { "note": exports["#/components/schemas/ReportNote"] }, required: [], closed: true };
  exports["#/parts/moveClock.body"].fields = { known: { "seconds": exports["#/definitions/101"], "reason": exports["#/components/schemas/AuditReason"] }, required: ["seconds"], closed: true };
  validators["registerAgent.body"] = exports["#/parts/registerAgent.body"];
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
