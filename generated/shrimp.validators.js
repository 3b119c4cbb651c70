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
  exports["registerAgent.query"] = validate21;
  const schema32 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate21.errors = vErrors;
    return errors === 0;
  }
  validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["registerAgent.headers"] = validate22;
  const schema33 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 32, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
  const func1 = require_ucs2length().default;
  const pattern4 = new RegExp("^[!-~]+$", "u");
  function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate22.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate22.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate22.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 32) {
                  validate22.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 32 }, message: "must NOT have fewer than 32 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate22.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
              }
            }
          }
        }
      } else {
        validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate22.errors = vErrors;
    return errors === 0;
  }
  validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["getAgent.query"] = validate23;
  const schema34 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate23.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate23.errors = vErrors;
    return errors === 0;
  }
  validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["getAgent.path"] = validate24;
  const schema35 = { "type": "object", "properties": { "agent_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_.-]{1,64}$" } }, "required": ["agent_id"], "additionalProperties": false };
  const pattern5 = new RegExp("^[A-Za-z0-9_.-]{1,64}$", "u");
  function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate24.evaluated;
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
          validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate24.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              let data0 = data.agent_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate24.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["agent_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate24.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate24.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data0)) {
                        validate24.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate24.errors = vErrors;
    return errors === 0;
  }
  validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["updateAgentStatus.query"] = validate25;
  const schema36 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate25.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate25.errors = vErrors;
    return errors === 0;
  }
  validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["updateAgentStatus.path"] = validate26;
  const schema37 = { "type": "object", "properties": { "agent_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_.-]{1,64}$" } }, "required": ["agent_id"], "additionalProperties": false };
  function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate26.evaluated;
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
          validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              let data0 = data.agent_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate26.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["agent_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate26.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate26.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data0)) {
                        validate26.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate26.errors = vErrors;
    return errors === 0;
  }
  validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["updateAgentStatus.headers"] = validate27;
  const schema38 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" }, "if-match": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' } }, "required": [], "additionalProperties": true };
  const pattern8 = new RegExp('^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$', "u");
  function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate27.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate27.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate27.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate27.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate27.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["if-match"] !== void 0) {
            let data1 = data["if-match"];
            const _errs4 = errors;
            if (typeof data1 !== "string") {
              let dataType1 = typeof data1;
              let coerced1 = void 0;
              if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
                data1 = data1[0];
                dataType1 = typeof data1;
                if (typeof data1 === "string") {
                  coerced1 = data1;
                }
              }
              if (!(coerced1 !== void 0)) {
                if (dataType1 == "number" || dataType1 == "boolean") {
                  coerced1 = "" + data1;
                } else if (data1 === null) {
                  coerced1 = "";
                } else {
                  validate27.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced1 !== void 0) {
                data1 = coerced1;
                if (data !== void 0) {
                  data["if-match"] = coerced1;
                }
              }
            }
            if (errors === _errs4) {
              if (typeof data1 === "string") {
                if (func1(data1) > 255) {
                  validate27.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 1) {
                    validate27.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern8.test(data1)) {
                      validate27.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/pattern", keyword: "pattern", params: { pattern: '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' }, message: 'must match pattern "^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$"' }];
                      return false;
                    }
                  }
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      } else {
        validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate27.errors = vErrors;
    return errors === 0;
  }
  validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["listAgents.query"] = validate28;
  const schema39 = { "type": "object", "properties": { "status": { "type": "string", "enum": ["idle", "busy", "offline"] }, "page": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 1e4 }], "default": 1 }, "limit": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 100 }], "default": 20 }, "cursor": { "type": "string", "maxLength": 512, "pattern": "^[A-Za-z0-9_-]*$" } }, "required": [], "additionalProperties": false };
  const formats0 = /^-?(0|[1-9][0-9]{0,15})$/;
  const pattern9 = new RegExp("^[A-Za-z0-9_-]*$", "u");
  function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate28.evaluated;
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
            validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            let data0 = data.status;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              let dataType0 = typeof data0;
              let coerced0 = void 0;
              if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                data0 = data0[0];
                dataType0 = typeof data0;
                if (typeof data0 === "string") {
                  coerced0 = data0;
                }
              }
              if (!(coerced0 !== void 0)) {
                if (dataType0 == "number" || dataType0 == "boolean") {
                  coerced0 = "" + data0;
                } else if (data0 === null) {
                  coerced0 = "";
                } else {
                  validate28.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced0 !== void 0) {
                data0 = coerced0;
                if (data !== void 0) {
                  data["status"] = coerced0;
                }
              }
            }
            if (!(data0 === "idle" || data0 === "busy" || data0 === "offline")) {
              validate28.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema39.properties.status.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            let data1 = data.page;
            const _errs4 = errors;
            const _errs5 = errors;
            if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              let dataType1 = typeof data1;
              let coerced1 = void 0;
              if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
                data1 = data1[0];
                dataType1 = typeof data1;
                if (typeof data1 === "string" && (typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                  coerced1 = data1;
                }
              }
              if (!(coerced1 !== void 0)) {
                if (dataType1 == "number" || dataType1 == "boolean") {
                  coerced1 = "" + data1;
                } else if (data1 === null) {
                  coerced1 = "";
                } else if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                  coerced1 = +data1;
                } else {
                  validate28.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/type", keyword: "type", params: { type: schema39.properties.page.allOf[0].type }, message: "must be string,integer" }];
                  return false;
                }
              }
              if (coerced1 !== void 0) {
                data1 = coerced1;
                if (data !== void 0) {
                  data["page"] = coerced1;
                }
              }
            }
            if (errors === _errs5) {
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (!formats0.test(data1)) {
                    validate28.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                    return false;
                  }
                }
              }
            }
            var valid1 = _errs5 === errors;
            if (valid1) {
              const _errs7 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                let dataType2 = typeof data1;
                let coerced2 = void 0;
                if (dataType2 == "object" && Array.isArray(data1) && data1.length == 1) {
                  data1 = data1[0];
                  dataType2 = typeof data1;
                  if (typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) {
                    coerced2 = data1;
                  }
                }
                if (!(coerced2 !== void 0)) {
                  if (dataType2 === "boolean" || data1 === null || dataType2 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                    coerced2 = +data1;
                  } else {
                    validate28.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                }
                if (coerced2 !== void 0) {
                  data1 = coerced2;
                  if (data !== void 0) {
                    data["page"] = coerced2;
                  }
                }
              }
              if (errors === _errs7) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 1e4 || isNaN(data1)) {
                    validate28.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
                    return false;
                  } else {
                    if (data1 < 1 || isNaN(data1)) {
                      validate28.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
              }
              var valid1 = _errs7 === errors;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              let data2 = data.limit;
              const _errs9 = errors;
              const _errs10 = errors;
              if (typeof data2 !== "string" && !(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                let dataType3 = typeof data2;
                let coerced3 = void 0;
                if (dataType3 == "object" && Array.isArray(data2) && data2.length == 1) {
                  data2 = data2[0];
                  dataType3 = typeof data2;
                  if (typeof data2 === "string" && (typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                    coerced3 = data2;
                  }
                }
                if (!(coerced3 !== void 0)) {
                  if (dataType3 == "number" || dataType3 == "boolean") {
                    coerced3 = "" + data2;
                  } else if (data2 === null) {
                    coerced3 = "";
                  } else if (dataType3 === "boolean" || data2 === null || dataType3 === "string" && data2 && data2 == +data2 && !(data2 % 1)) {
                    coerced3 = +data2;
                  } else {
                    validate28.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/type", keyword: "type", params: { type: schema39.properties.limit.allOf[0].type }, message: "must be string,integer" }];
                    return false;
                  }
                }
                if (coerced3 !== void 0) {
                  data2 = coerced3;
                  if (data !== void 0) {
                    data["limit"] = coerced3;
                  }
                }
              }
              if (errors === _errs10) {
                if (errors === _errs10) {
                  if (typeof data2 === "string") {
                    if (!formats0.test(data2)) {
                      validate28.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                      return false;
                    }
                  }
                }
              }
              var valid2 = _errs10 === errors;
              if (valid2) {
                const _errs12 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  let dataType4 = typeof data2;
                  let coerced4 = void 0;
                  if (dataType4 == "object" && Array.isArray(data2) && data2.length == 1) {
                    data2 = data2[0];
                    dataType4 = typeof data2;
                    if (typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) {
                      coerced4 = data2;
                    }
                  }
                  if (!(coerced4 !== void 0)) {
                    if (dataType4 === "boolean" || data2 === null || dataType4 === "string" && data2 && data2 == +data2 && !(data2 % 1)) {
                      coerced4 = +data2;
                    } else {
                      validate28.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                  }
                  if (coerced4 !== void 0) {
                    data2 = coerced4;
                    if (data !== void 0) {
                      data["limit"] = coerced4;
                    }
                  }
                }
                if (errors === _errs12) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 100 || isNaN(data2)) {
                      validate28.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate28.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid2 = _errs12 === errors;
              }
              var valid0 = _errs9 === errors;
              if (valid0) {
                if (data.cursor !== void 0) {
                  let data3 = data.cursor;
                  const _errs14 = errors;
                  if (typeof data3 !== "string") {
                    let dataType5 = typeof data3;
                    let coerced5 = void 0;
                    if (dataType5 == "object" && Array.isArray(data3) && data3.length == 1) {
                      data3 = data3[0];
                      dataType5 = typeof data3;
                      if (typeof data3 === "string") {
                        coerced5 = data3;
                      }
                    }
                    if (!(coerced5 !== void 0)) {
                      if (dataType5 == "number" || dataType5 == "boolean") {
                        coerced5 = "" + data3;
                      } else if (data3 === null) {
                        coerced5 = "";
                      } else {
                        validate28.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    if (coerced5 !== void 0) {
                      data3 = coerced5;
                      if (data !== void 0) {
                        data["cursor"] = coerced5;
                      }
                    }
                  }
                  if (errors === _errs14) {
                    if (typeof data3 === "string") {
                      if (func1(data3) > 512) {
                        validate28.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                        return false;
                      } else {
                        if (!pattern9.test(data3)) {
                          validate28.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9_-]*$"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      } else {
        validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate28.errors = vErrors;
    return errors === 0;
  }
  validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["listKeys.query"] = validate29;
  const schema40 = { "type": "object", "properties": { "page": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 1e4 }], "default": 1 }, "limit": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 100 }], "default": 20 }, "cursor": { "type": "string", "maxLength": 512, "pattern": "^[A-Za-z0-9_-]*$" } }, "required": [], "additionalProperties": false };
  function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate29.evaluated;
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
            validate29.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          let data0 = data.page;
          const _errs2 = errors;
          const _errs3 = errors;
          if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string" && (typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
                coerced0 = +data0;
              } else {
                validate29.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/type", keyword: "type", params: { type: schema40.properties.page.allOf[0].type }, message: "must be string,integer" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["page"] = coerced0;
              }
            }
          }
          if (errors === _errs3) {
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!formats0.test(data0)) {
                  validate29.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                  return false;
                }
              }
            }
          }
          var valid1 = _errs3 === errors;
          if (valid1) {
            const _errs5 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              let dataType1 = typeof data0;
              let coerced1 = void 0;
              if (dataType1 == "object" && Array.isArray(data0) && data0.length == 1) {
                data0 = data0[0];
                dataType1 = typeof data0;
                if (typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) {
                  coerced1 = data0;
                }
              }
              if (!(coerced1 !== void 0)) {
                if (dataType1 === "boolean" || data0 === null || dataType1 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
                  coerced1 = +data0;
                } else {
                  validate29.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
              }
              if (coerced1 !== void 0) {
                data0 = coerced1;
                if (data !== void 0) {
                  data["page"] = coerced1;
                }
              }
            }
            if (errors === _errs5) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 1e4 || isNaN(data0)) {
                  validate29.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
                  return false;
                } else {
                  if (data0 < 1 || isNaN(data0)) {
                    validate29.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
                }
              }
            }
            var valid1 = _errs5 === errors;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            let data1 = data.limit;
            const _errs7 = errors;
            const _errs8 = errors;
            if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              let dataType2 = typeof data1;
              let coerced2 = void 0;
              if (dataType2 == "object" && Array.isArray(data1) && data1.length == 1) {
                data1 = data1[0];
                dataType2 = typeof data1;
                if (typeof data1 === "string" && (typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                  coerced2 = data1;
                }
              }
              if (!(coerced2 !== void 0)) {
                if (dataType2 == "number" || dataType2 == "boolean") {
                  coerced2 = "" + data1;
                } else if (data1 === null) {
                  coerced2 = "";
                } else if (dataType2 === "boolean" || data1 === null || dataType2 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                  coerced2 = +data1;
                } else {
                  validate29.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/type", keyword: "type", params: { type: schema40.properties.limit.allOf[0].type }, message: "must be string,integer" }];
                  return false;
                }
              }
              if (coerced2 !== void 0) {
                data1 = coerced2;
                if (data !== void 0) {
                  data["limit"] = coerced2;
                }
              }
            }
            if (errors === _errs8) {
              if (errors === _errs8) {
                if (typeof data1 === "string") {
                  if (!formats0.test(data1)) {
                    validate29.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                    return false;
                  }
                }
              }
            }
            var valid2 = _errs8 === errors;
            if (valid2) {
              const _errs10 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                let dataType3 = typeof data1;
                let coerced3 = void 0;
                if (dataType3 == "object" && Array.isArray(data1) && data1.length == 1) {
                  data1 = data1[0];
                  dataType3 = typeof data1;
                  if (typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) {
                    coerced3 = data1;
                  }
                }
                if (!(coerced3 !== void 0)) {
                  if (dataType3 === "boolean" || data1 === null || dataType3 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                    coerced3 = +data1;
                  } else {
                    validate29.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                }
                if (coerced3 !== void 0) {
                  data1 = coerced3;
                  if (data !== void 0) {
                    data["limit"] = coerced3;
                  }
                }
              }
              if (errors === _errs10) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 100 || isNaN(data1)) {
                    validate29.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                    return false;
                  } else {
                    if (data1 < 1 || isNaN(data1)) {
                      validate29.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
              }
              var valid2 = _errs10 === errors;
            }
            var valid0 = _errs7 === errors;
            if (valid0) {
              if (data.cursor !== void 0) {
                let data2 = data.cursor;
                const _errs12 = errors;
                if (typeof data2 !== "string") {
                  let dataType4 = typeof data2;
                  let coerced4 = void 0;
                  if (dataType4 == "object" && Array.isArray(data2) && data2.length == 1) {
                    data2 = data2[0];
                    dataType4 = typeof data2;
                    if (typeof data2 === "string") {
                      coerced4 = data2;
                    }
                  }
                  if (!(coerced4 !== void 0)) {
                    if (dataType4 == "number" || dataType4 == "boolean") {
                      coerced4 = "" + data2;
                    } else if (data2 === null) {
                      coerced4 = "";
                    } else {
                      validate29.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  if (coerced4 !== void 0) {
                    data2 = coerced4;
                    if (data !== void 0) {
                      data["cursor"] = coerced4;
                    }
                  }
                }
                if (errors === _errs12) {
                  if (typeof data2 === "string") {
                    if (func1(data2) > 512) {
                      validate29.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                      return false;
                    } else {
                      if (!pattern9.test(data2)) {
                        validate29.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9_-]*$"' }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      } else {
        validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate29.errors = vErrors;
    return errors === 0;
  }
  validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["createKey.query"] = validate30;
  const schema41 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate30.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate30.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate30.errors = vErrors;
    return errors === 0;
  }
  validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["createKey.headers"] = validate31;
  const schema42 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 32, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
  function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate31.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate31.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate31.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 32) {
                  validate31.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 32 }, message: "must NOT have fewer than 32 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate31.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
              }
            }
          }
        }
      } else {
        validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate31.errors = vErrors;
    return errors === 0;
  }
  validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["revokeKey.query"] = validate32;
  const schema43 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate32.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate32.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate32.errors = vErrors;
    return errors === 0;
  }
  validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["revokeKey.path"] = validate33;
  const schema44 = { "type": "object", "properties": { "key_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["key_id"], "additionalProperties": false };
  const pattern12 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
  function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate33.evaluated;
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
          validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "key_id")) {
              validate33.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.key_id !== void 0) {
              let data0 = data.key_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate33.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["key_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate33.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate33.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern12.test(data0)) {
                        validate33.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate33.errors = vErrors;
    return errors === 0;
  }
  validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["revokeKey.headers"] = validate34;
  const schema45 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
  function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate34.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate34.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate34.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate34.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate34.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
              }
            }
          }
        }
      } else {
        validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate34.errors = vErrors;
    return errors === 0;
  }
  validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["listJobs.query"] = validate35;
  const schema46 = { "type": "object", "properties": { "status": { "type": "string", "enum": ["OPEN", "ACTIVE", "REVIEW", "CLOSED"] }, "tag": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "\\S" }, "page": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 1e4 }], "default": 1 }, "limit": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 100 }], "default": 20 }, "cursor": { "type": "string", "maxLength": 512, "pattern": "^[A-Za-z0-9_-]*$" } }, "required": [], "additionalProperties": false };
  const pattern14 = new RegExp("\\S", "u");
  function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate35.evaluated;
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
          if (!(key0 === "status" || key0 === "tag" || key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate35.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            let data0 = data.status;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              let dataType0 = typeof data0;
              let coerced0 = void 0;
              if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                data0 = data0[0];
                dataType0 = typeof data0;
                if (typeof data0 === "string") {
                  coerced0 = data0;
                }
              }
              if (!(coerced0 !== void 0)) {
                if (dataType0 == "number" || dataType0 == "boolean") {
                  coerced0 = "" + data0;
                } else if (data0 === null) {
                  coerced0 = "";
                } else {
                  validate35.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced0 !== void 0) {
                data0 = coerced0;
                if (data !== void 0) {
                  data["status"] = coerced0;
                }
              }
            }
            if (!(data0 === "OPEN" || data0 === "ACTIVE" || data0 === "REVIEW" || data0 === "CLOSED")) {
              validate35.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema46.properties.status.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tag !== void 0) {
              let data1 = data.tag;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                let dataType1 = typeof data1;
                let coerced1 = void 0;
                if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
                  data1 = data1[0];
                  dataType1 = typeof data1;
                  if (typeof data1 === "string") {
                    coerced1 = data1;
                  }
                }
                if (!(coerced1 !== void 0)) {
                  if (dataType1 == "number" || dataType1 == "boolean") {
                    coerced1 = "" + data1;
                  } else if (data1 === null) {
                    coerced1 = "";
                  } else {
                    validate35.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced1 !== void 0) {
                  data1 = coerced1;
                  if (data !== void 0) {
                    data["tag"] = coerced1;
                  }
                }
              }
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func1(data1) > 64) {
                    validate35.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data1) < 1) {
                      validate35.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern14.test(data1)) {
                        validate35.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                        return false;
                      }
                    }
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              let data2 = data.page;
              const _errs6 = errors;
              const _errs7 = errors;
              if (typeof data2 !== "string" && !(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                let dataType2 = typeof data2;
                let coerced2 = void 0;
                if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1) {
                  data2 = data2[0];
                  dataType2 = typeof data2;
                  if (typeof data2 === "string" && (typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                    coerced2 = data2;
                  }
                }
                if (!(coerced2 !== void 0)) {
                  if (dataType2 == "number" || dataType2 == "boolean") {
                    coerced2 = "" + data2;
                  } else if (data2 === null) {
                    coerced2 = "";
                  } else if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1)) {
                    coerced2 = +data2;
                  } else {
                    validate35.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/type", keyword: "type", params: { type: schema46.properties.page.allOf[0].type }, message: "must be string,integer" }];
                    return false;
                  }
                }
                if (coerced2 !== void 0) {
                  data2 = coerced2;
                  if (data !== void 0) {
                    data["page"] = coerced2;
                  }
                }
              }
              if (errors === _errs7) {
                if (errors === _errs7) {
                  if (typeof data2 === "string") {
                    if (!formats0.test(data2)) {
                      validate35.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                      return false;
                    }
                  }
                }
              }
              var valid1 = _errs7 === errors;
              if (valid1) {
                const _errs9 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  let dataType3 = typeof data2;
                  let coerced3 = void 0;
                  if (dataType3 == "object" && Array.isArray(data2) && data2.length == 1) {
                    data2 = data2[0];
                    dataType3 = typeof data2;
                    if (typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) {
                      coerced3 = data2;
                    }
                  }
                  if (!(coerced3 !== void 0)) {
                    if (dataType3 === "boolean" || data2 === null || dataType3 === "string" && data2 && data2 == +data2 && !(data2 % 1)) {
                      coerced3 = +data2;
                    } else {
                      validate35.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                  }
                  if (coerced3 !== void 0) {
                    data2 = coerced3;
                    if (data !== void 0) {
                      data["page"] = coerced3;
                    }
                  }
                }
                if (errors === _errs9) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 1e4 || isNaN(data2)) {
                      validate35.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate35.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid1 = _errs9 === errors;
              }
              var valid0 = _errs6 === errors;
              if (valid0) {
                let data3 = data.limit;
                const _errs11 = errors;
                const _errs12 = errors;
                if (typeof data3 !== "string" && !(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  let dataType4 = typeof data3;
                  let coerced4 = void 0;
                  if (dataType4 == "object" && Array.isArray(data3) && data3.length == 1) {
                    data3 = data3[0];
                    dataType4 = typeof data3;
                    if (typeof data3 === "string" && (typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                      coerced4 = data3;
                    }
                  }
                  if (!(coerced4 !== void 0)) {
                    if (dataType4 == "number" || dataType4 == "boolean") {
                      coerced4 = "" + data3;
                    } else if (data3 === null) {
                      coerced4 = "";
                    } else if (dataType4 === "boolean" || data3 === null || dataType4 === "string" && data3 && data3 == +data3 && !(data3 % 1)) {
                      coerced4 = +data3;
                    } else {
                      validate35.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/type", keyword: "type", params: { type: schema46.properties.limit.allOf[0].type }, message: "must be string,integer" }];
                      return false;
                    }
                  }
                  if (coerced4 !== void 0) {
                    data3 = coerced4;
                    if (data !== void 0) {
                      data["limit"] = coerced4;
                    }
                  }
                }
                if (errors === _errs12) {
                  if (errors === _errs12) {
                    if (typeof data3 === "string") {
                      if (!formats0.test(data3)) {
                        validate35.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                        return false;
                      }
                    }
                  }
                }
                var valid2 = _errs12 === errors;
                if (valid2) {
                  const _errs14 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    let dataType5 = typeof data3;
                    let coerced5 = void 0;
                    if (dataType5 == "object" && Array.isArray(data3) && data3.length == 1) {
                      data3 = data3[0];
                      dataType5 = typeof data3;
                      if (typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) {
                        coerced5 = data3;
                      }
                    }
                    if (!(coerced5 !== void 0)) {
                      if (dataType5 === "boolean" || data3 === null || dataType5 === "string" && data3 && data3 == +data3 && !(data3 % 1)) {
                        coerced5 = +data3;
                      } else {
                        validate35.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                    }
                    if (coerced5 !== void 0) {
                      data3 = coerced5;
                      if (data !== void 0) {
                        data["limit"] = coerced5;
                      }
                    }
                  }
                  if (errors === _errs14) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 > 100 || isNaN(data3)) {
                        validate35.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                        return false;
                      } else {
                        if (data3 < 1 || isNaN(data3)) {
                          validate35.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid2 = _errs14 === errors;
                }
                var valid0 = _errs11 === errors;
                if (valid0) {
                  if (data.cursor !== void 0) {
                    let data4 = data.cursor;
                    const _errs16 = errors;
                    if (typeof data4 !== "string") {
                      let dataType6 = typeof data4;
                      let coerced6 = void 0;
                      if (dataType6 == "object" && Array.isArray(data4) && data4.length == 1) {
                        data4 = data4[0];
                        dataType6 = typeof data4;
                        if (typeof data4 === "string") {
                          coerced6 = data4;
                        }
                      }
                      if (!(coerced6 !== void 0)) {
                        if (dataType6 == "number" || dataType6 == "boolean") {
                          coerced6 = "" + data4;
                        } else if (data4 === null) {
                          coerced6 = "";
                        } else {
                          validate35.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      if (coerced6 !== void 0) {
                        data4 = coerced6;
                        if (data !== void 0) {
                          data["cursor"] = coerced6;
                        }
                      }
                    }
                    if (errors === _errs16) {
                      if (typeof data4 === "string") {
                        if (func1(data4) > 512) {
                          validate35.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                          return false;
                        } else {
                          if (!pattern9.test(data4)) {
                            validate35.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9_-]*$"' }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs16 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      } else {
        validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate35.errors = vErrors;
    return errors === 0;
  }
  validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["createJob.query"] = validate36;
  const schema47 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate36.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate36.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate36.errors = vErrors;
    return errors === 0;
  }
  validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["createJob.headers"] = validate37;
  const schema48 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
  function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate37.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate37.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate37.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate37.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate37.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
              }
            }
          }
        }
      } else {
        validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate37.errors = vErrors;
    return errors === 0;
  }
  validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["getJob.query"] = validate38;
  const schema49 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate38.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate38.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate38.errors = vErrors;
    return errors === 0;
  }
  validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["getJob.path"] = validate39;
  const schema50 = { "type": "object", "properties": { "job_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["job_id"], "additionalProperties": false };
  function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate39.evaluated;
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
          validate39.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate39.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              let data0 = data.job_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate39.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["job_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate39.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate39.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern12.test(data0)) {
                        validate39.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate39.errors = vErrors;
    return errors === 0;
  }
  validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["updateJob.query"] = validate40;
  const schema51 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate40.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate40.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate40.errors = vErrors;
    return errors === 0;
  }
  validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["updateJob.path"] = validate41;
  const schema52 = { "type": "object", "properties": { "job_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["job_id"], "additionalProperties": false };
  function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate41.evaluated;
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
          validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate41.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              let data0 = data.job_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate41.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["job_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate41.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate41.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern12.test(data0)) {
                        validate41.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate41.errors = vErrors;
    return errors === 0;
  }
  validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["updateJob.headers"] = validate42;
  const schema53 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" }, "if-match": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' } }, "required": [], "additionalProperties": true };
  function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate42.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate42.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate42.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate42.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate42.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["if-match"] !== void 0) {
            let data1 = data["if-match"];
            const _errs4 = errors;
            if (typeof data1 !== "string") {
              let dataType1 = typeof data1;
              let coerced1 = void 0;
              if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
                data1 = data1[0];
                dataType1 = typeof data1;
                if (typeof data1 === "string") {
                  coerced1 = data1;
                }
              }
              if (!(coerced1 !== void 0)) {
                if (dataType1 == "number" || dataType1 == "boolean") {
                  coerced1 = "" + data1;
                } else if (data1 === null) {
                  coerced1 = "";
                } else {
                  validate42.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced1 !== void 0) {
                data1 = coerced1;
                if (data !== void 0) {
                  data["if-match"] = coerced1;
                }
              }
            }
            if (errors === _errs4) {
              if (typeof data1 === "string") {
                if (func1(data1) > 255) {
                  validate42.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 1) {
                    validate42.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern8.test(data1)) {
                      validate42.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/pattern", keyword: "pattern", params: { pattern: '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' }, message: 'must match pattern "^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$"' }];
                      return false;
                    }
                  }
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      } else {
        validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate42.errors = vErrors;
    return errors === 0;
  }
  validate42.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["deleteJob.query"] = validate43;
  const schema54 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate43.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate43.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate43.errors = vErrors;
    return errors === 0;
  }
  validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["deleteJob.path"] = validate44;
  const schema55 = { "type": "object", "properties": { "job_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["job_id"], "additionalProperties": false };
  function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate44.evaluated;
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
          validate44.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate44.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              let data0 = data.job_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate44.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["job_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate44.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate44.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern12.test(data0)) {
                        validate44.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate44.errors = vErrors;
    return errors === 0;
  }
  validate44.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["deleteJob.headers"] = validate45;
  const schema56 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
  function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate45.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate45.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate45.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate45.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate45.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
              }
            }
          }
        }
      } else {
        validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate45.errors = vErrors;
    return errors === 0;
  }
  validate45.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["listMatches.query"] = validate46;
  const schema57 = { "type": "object", "properties": { "limit": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 100 }], "default": 10 } }, "required": [], "additionalProperties": false };
  function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate46.evaluated;
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
            validate46.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          let data0 = data.limit;
          const _errs3 = errors;
          if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string" && (typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
                coerced0 = +data0;
              } else {
                validate46.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/type", keyword: "type", params: { type: schema57.properties.limit.allOf[0].type }, message: "must be string,integer" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["limit"] = coerced0;
              }
            }
          }
          if (errors === _errs3) {
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!formats0.test(data0)) {
                  validate46.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                  return false;
                }
              }
            }
          }
          var valid1 = _errs3 === errors;
          if (valid1) {
            const _errs5 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              let dataType1 = typeof data0;
              let coerced1 = void 0;
              if (dataType1 == "object" && Array.isArray(data0) && data0.length == 1) {
                data0 = data0[0];
                dataType1 = typeof data0;
                if (typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) {
                  coerced1 = data0;
                }
              }
              if (!(coerced1 !== void 0)) {
                if (dataType1 === "boolean" || data0 === null || dataType1 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
                  coerced1 = +data0;
                } else {
                  validate46.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
              }
              if (coerced1 !== void 0) {
                data0 = coerced1;
                if (data !== void 0) {
                  data["limit"] = coerced1;
                }
              }
            }
            if (errors === _errs5) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 100 || isNaN(data0)) {
                  validate46.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                  return false;
                } else {
                  if (data0 < 1 || isNaN(data0)) {
                    validate46.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
                }
              }
            }
            var valid1 = _errs5 === errors;
          }
        }
      } else {
        validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate46.errors = vErrors;
    return errors === 0;
  }
  validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["listMatches.path"] = validate47;
  const schema58 = { "type": "object", "properties": { "job_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["job_id"], "additionalProperties": false };
  function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate47.evaluated;
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
          validate47.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate47.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              let data0 = data.job_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate47.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["job_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate47.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate47.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern12.test(data0)) {
                        validate47.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate47.errors = vErrors;
    return errors === 0;
  }
  validate47.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["withdrawFromJob.query"] = validate48;
  const schema59 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate48.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate48.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate48.errors = vErrors;
    return errors === 0;
  }
  validate48.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["withdrawFromJob.path"] = validate49;
  const schema60 = { "type": "object", "properties": { "job_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["job_id"], "additionalProperties": false };
  function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate49.evaluated;
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
          validate49.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate49.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              let data0 = data.job_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate49.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["job_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate49.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate49.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern12.test(data0)) {
                        validate49.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate49.errors = vErrors;
    return errors === 0;
  }
  validate49.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["withdrawFromJob.headers"] = validate50;
  const schema61 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
  function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate50.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate50.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate50.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate50.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate50.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
              }
            }
          }
        }
      } else {
        validate50.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate50.errors = vErrors;
    return errors === 0;
  }
  validate50.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["disputeJob.query"] = validate51;
  const schema62 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate51.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate51.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate51.errors = vErrors;
    return errors === 0;
  }
  validate51.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["disputeJob.path"] = validate52;
  const schema63 = { "type": "object", "properties": { "job_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["job_id"], "additionalProperties": false };
  function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate52.evaluated;
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
          validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              let data0 = data.job_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate52.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["job_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate52.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate52.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern12.test(data0)) {
                        validate52.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate52.errors = vErrors;
    return errors === 0;
  }
  validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["disputeJob.headers"] = validate53;
  const schema64 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate53.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate53.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate53.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate53.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
              }
            }
          }
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
  exports["listBids.query"] = validate54;
  const schema65 = { "type": "object", "properties": { "status": { "type": "string", "enum": ["PENDING", "ACCEPTED", "REJECTED", "WITHDRAWN"] }, "page": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 1e4 }], "default": 1 }, "limit": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 100 }], "default": 20 }, "cursor": { "type": "string", "maxLength": 512, "pattern": "^[A-Za-z0-9_-]*$" } }, "required": [], "additionalProperties": false };
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
            validate54.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            let data0 = data.status;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              let dataType0 = typeof data0;
              let coerced0 = void 0;
              if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                data0 = data0[0];
                dataType0 = typeof data0;
                if (typeof data0 === "string") {
                  coerced0 = data0;
                }
              }
              if (!(coerced0 !== void 0)) {
                if (dataType0 == "number" || dataType0 == "boolean") {
                  coerced0 = "" + data0;
                } else if (data0 === null) {
                  coerced0 = "";
                } else {
                  validate54.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced0 !== void 0) {
                data0 = coerced0;
                if (data !== void 0) {
                  data["status"] = coerced0;
                }
              }
            }
            if (!(data0 === "PENDING" || data0 === "ACCEPTED" || data0 === "REJECTED" || data0 === "WITHDRAWN")) {
              validate54.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema65.properties.status.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            let data1 = data.page;
            const _errs4 = errors;
            const _errs5 = errors;
            if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              let dataType1 = typeof data1;
              let coerced1 = void 0;
              if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
                data1 = data1[0];
                dataType1 = typeof data1;
                if (typeof data1 === "string" && (typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                  coerced1 = data1;
                }
              }
              if (!(coerced1 !== void 0)) {
                if (dataType1 == "number" || dataType1 == "boolean") {
                  coerced1 = "" + data1;
                } else if (data1 === null) {
                  coerced1 = "";
                } else if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                  coerced1 = +data1;
                } else {
                  validate54.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/type", keyword: "type", params: { type: schema65.properties.page.allOf[0].type }, message: "must be string,integer" }];
                  return false;
                }
              }
              if (coerced1 !== void 0) {
                data1 = coerced1;
                if (data !== void 0) {
                  data["page"] = coerced1;
                }
              }
            }
            if (errors === _errs5) {
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (!formats0.test(data1)) {
                    validate54.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                    return false;
                  }
                }
              }
            }
            var valid1 = _errs5 === errors;
            if (valid1) {
              const _errs7 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                let dataType2 = typeof data1;
                let coerced2 = void 0;
                if (dataType2 == "object" && Array.isArray(data1) && data1.length == 1) {
                  data1 = data1[0];
                  dataType2 = typeof data1;
                  if (typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) {
                    coerced2 = data1;
                  }
                }
                if (!(coerced2 !== void 0)) {
                  if (dataType2 === "boolean" || data1 === null || dataType2 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                    coerced2 = +data1;
                  } else {
                    validate54.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                }
                if (coerced2 !== void 0) {
                  data1 = coerced2;
                  if (data !== void 0) {
                    data["page"] = coerced2;
                  }
                }
              }
              if (errors === _errs7) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 1e4 || isNaN(data1)) {
                    validate54.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
                    return false;
                  } else {
                    if (data1 < 1 || isNaN(data1)) {
                      validate54.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
              }
              var valid1 = _errs7 === errors;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              let data2 = data.limit;
              const _errs9 = errors;
              const _errs10 = errors;
              if (typeof data2 !== "string" && !(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                let dataType3 = typeof data2;
                let coerced3 = void 0;
                if (dataType3 == "object" && Array.isArray(data2) && data2.length == 1) {
                  data2 = data2[0];
                  dataType3 = typeof data2;
                  if (typeof data2 === "string" && (typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                    coerced3 = data2;
                  }
                }
                if (!(coerced3 !== void 0)) {
                  if (dataType3 == "number" || dataType3 == "boolean") {
                    coerced3 = "" + data2;
                  } else if (data2 === null) {
                    coerced3 = "";
                  } else if (dataType3 === "boolean" || data2 === null || dataType3 === "string" && data2 && data2 == +data2 && !(data2 % 1)) {
                    coerced3 = +data2;
                  } else {
                    validate54.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/type", keyword: "type", params: { type: schema65.properties.limit.allOf[0].type }, message: "must be string,integer" }];
                    return false;
                  }
                }
                if (coerced3 !== void 0) {
                  data2 = coerced3;
                  if (data !== void 0) {
                    data["limit"] = coerced3;
                  }
                }
              }
              if (errors === _errs10) {
                if (errors === _errs10) {
                  if (typeof data2 === "string") {
                    if (!formats0.test(data2)) {
                      validate54.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                      return false;
                    }
                  }
                }
              }
              var valid2 = _errs10 === errors;
              if (valid2) {
                const _errs12 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  let dataType4 = typeof data2;
                  let coerced4 = void 0;
                  if (dataType4 == "object" && Array.isArray(data2) && data2.length == 1) {
                    data2 = data2[0];
                    dataType4 = typeof data2;
                    if (typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) {
                      coerced4 = data2;
                    }
                  }
                  if (!(coerced4 !== void 0)) {
                    if (dataType4 === "boolean" || data2 === null || dataType4 === "string" && data2 && data2 == +data2 && !(data2 % 1)) {
                      coerced4 = +data2;
                    } else {
                      validate54.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                  }
                  if (coerced4 !== void 0) {
                    data2 = coerced4;
                    if (data !== void 0) {
                      data["limit"] = coerced4;
                    }
                  }
                }
                if (errors === _errs12) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 100 || isNaN(data2)) {
                      validate54.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate54.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid2 = _errs12 === errors;
              }
              var valid0 = _errs9 === errors;
              if (valid0) {
                if (data.cursor !== void 0) {
                  let data3 = data.cursor;
                  const _errs14 = errors;
                  if (typeof data3 !== "string") {
                    let dataType5 = typeof data3;
                    let coerced5 = void 0;
                    if (dataType5 == "object" && Array.isArray(data3) && data3.length == 1) {
                      data3 = data3[0];
                      dataType5 = typeof data3;
                      if (typeof data3 === "string") {
                        coerced5 = data3;
                      }
                    }
                    if (!(coerced5 !== void 0)) {
                      if (dataType5 == "number" || dataType5 == "boolean") {
                        coerced5 = "" + data3;
                      } else if (data3 === null) {
                        coerced5 = "";
                      } else {
                        validate54.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    if (coerced5 !== void 0) {
                      data3 = coerced5;
                      if (data !== void 0) {
                        data["cursor"] = coerced5;
                      }
                    }
                  }
                  if (errors === _errs14) {
                    if (typeof data3 === "string") {
                      if (func1(data3) > 512) {
                        validate54.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                        return false;
                      } else {
                        if (!pattern9.test(data3)) {
                          validate54.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9_-]*$"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      } else {
        validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate54.errors = vErrors;
    return errors === 0;
  }
  validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["listBids.path"] = validate55;
  const schema66 = { "type": "object", "properties": { "job_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["job_id"], "additionalProperties": false };
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
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate55.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate55.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              let data0 = data.job_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate55.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["job_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate55.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate55.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern12.test(data0)) {
                        validate55.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
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
  exports["createBid.query"] = validate56;
  const schema67 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate56.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate56.errors = vErrors;
    return errors === 0;
  }
  validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["createBid.path"] = validate57;
  const schema68 = { "type": "object", "properties": { "job_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["job_id"], "additionalProperties": false };
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
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate57.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              let data0 = data.job_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate57.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["job_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate57.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate57.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern12.test(data0)) {
                        validate57.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
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
  exports["createBid.headers"] = validate58;
  const schema69 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate58.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate58.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate58.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate58.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
              }
            }
          }
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
  exports["acceptBid.query"] = validate59;
  const schema70 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate59.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate59.errors = vErrors;
    return errors === 0;
  }
  validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["acceptBid.path"] = validate60;
  const schema71 = { "type": "object", "properties": { "job_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" }, "bid_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["job_id", "bid_id"], "additionalProperties": false };
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
        if (data.job_id === void 0 && (missing0 = "job_id") || data.bid_id === void 0 && (missing0 = "bid_id")) {
          validate60.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id" || key0 === "bid_id")) {
              validate60.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              let data0 = data.job_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate60.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["job_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate60.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate60.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern12.test(data0)) {
                        validate60.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.bid_id !== void 0) {
                let data1 = data.bid_id;
                const _errs4 = errors;
                if (typeof data1 !== "string") {
                  let dataType1 = typeof data1;
                  let coerced1 = void 0;
                  if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
                    data1 = data1[0];
                    dataType1 = typeof data1;
                    if (typeof data1 === "string") {
                      coerced1 = data1;
                    }
                  }
                  if (!(coerced1 !== void 0)) {
                    if (dataType1 == "number" || dataType1 == "boolean") {
                      coerced1 = "" + data1;
                    } else if (data1 === null) {
                      coerced1 = "";
                    } else {
                      validate60.errors = [{ instancePath: instancePath + "/bid_id", schemaPath: "#/properties/bid_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  if (coerced1 !== void 0) {
                    data1 = coerced1;
                    if (data !== void 0) {
                      data["bid_id"] = coerced1;
                    }
                  }
                }
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func1(data1) > 64) {
                      validate60.errors = [{ instancePath: instancePath + "/bid_id", schemaPath: "#/properties/bid_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                      return false;
                    } else {
                      if (func1(data1) < 1) {
                        validate60.errors = [{ instancePath: instancePath + "/bid_id", schemaPath: "#/properties/bid_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      } else {
                        if (!pattern12.test(data1)) {
                          validate60.errors = [{ instancePath: instancePath + "/bid_id", schemaPath: "#/properties/bid_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                          return false;
                        }
                      }
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
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
  exports["acceptBid.headers"] = validate61;
  const schema72 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" }, "if-match": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate61.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate61.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate61.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate61.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["if-match"] !== void 0) {
            let data1 = data["if-match"];
            const _errs4 = errors;
            if (typeof data1 !== "string") {
              let dataType1 = typeof data1;
              let coerced1 = void 0;
              if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
                data1 = data1[0];
                dataType1 = typeof data1;
                if (typeof data1 === "string") {
                  coerced1 = data1;
                }
              }
              if (!(coerced1 !== void 0)) {
                if (dataType1 == "number" || dataType1 == "boolean") {
                  coerced1 = "" + data1;
                } else if (data1 === null) {
                  coerced1 = "";
                } else {
                  validate61.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced1 !== void 0) {
                data1 = coerced1;
                if (data !== void 0) {
                  data["if-match"] = coerced1;
                }
              }
            }
            if (errors === _errs4) {
              if (typeof data1 === "string") {
                if (func1(data1) > 255) {
                  validate61.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 1) {
                    validate61.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern8.test(data1)) {
                      validate61.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/pattern", keyword: "pattern", params: { pattern: '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' }, message: 'must match pattern "^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$"' }];
                      return false;
                    }
                  }
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
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
  exports["rejectBid.query"] = validate62;
  const schema73 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
  exports["rejectBid.path"] = validate63;
  const schema74 = { "type": "object", "properties": { "job_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" }, "bid_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["job_id", "bid_id"], "additionalProperties": false };
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
        if (data.job_id === void 0 && (missing0 = "job_id") || data.bid_id === void 0 && (missing0 = "bid_id")) {
          validate63.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id" || key0 === "bid_id")) {
              validate63.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              let data0 = data.job_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate63.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["job_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate63.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate63.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern12.test(data0)) {
                        validate63.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.bid_id !== void 0) {
                let data1 = data.bid_id;
                const _errs4 = errors;
                if (typeof data1 !== "string") {
                  let dataType1 = typeof data1;
                  let coerced1 = void 0;
                  if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
                    data1 = data1[0];
                    dataType1 = typeof data1;
                    if (typeof data1 === "string") {
                      coerced1 = data1;
                    }
                  }
                  if (!(coerced1 !== void 0)) {
                    if (dataType1 == "number" || dataType1 == "boolean") {
                      coerced1 = "" + data1;
                    } else if (data1 === null) {
                      coerced1 = "";
                    } else {
                      validate63.errors = [{ instancePath: instancePath + "/bid_id", schemaPath: "#/properties/bid_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  if (coerced1 !== void 0) {
                    data1 = coerced1;
                    if (data !== void 0) {
                      data["bid_id"] = coerced1;
                    }
                  }
                }
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func1(data1) > 64) {
                      validate63.errors = [{ instancePath: instancePath + "/bid_id", schemaPath: "#/properties/bid_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                      return false;
                    } else {
                      if (func1(data1) < 1) {
                        validate63.errors = [{ instancePath: instancePath + "/bid_id", schemaPath: "#/properties/bid_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      } else {
                        if (!pattern12.test(data1)) {
                          validate63.errors = [{ instancePath: instancePath + "/bid_id", schemaPath: "#/properties/bid_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                          return false;
                        }
                      }
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
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
  exports["rejectBid.headers"] = validate64;
  const schema75 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate64.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate64.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate64.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate64.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
              }
            }
          }
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
  exports["withdrawBid.query"] = validate65;
  const schema76 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate65.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate65.errors = vErrors;
    return errors === 0;
  }
  validate65.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["withdrawBid.path"] = validate66;
  const schema77 = { "type": "object", "properties": { "job_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" }, "bid_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["job_id", "bid_id"], "additionalProperties": false };
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
        if (data.job_id === void 0 && (missing0 = "job_id") || data.bid_id === void 0 && (missing0 = "bid_id")) {
          validate66.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id" || key0 === "bid_id")) {
              validate66.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              let data0 = data.job_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate66.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["job_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate66.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate66.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern12.test(data0)) {
                        validate66.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.bid_id !== void 0) {
                let data1 = data.bid_id;
                const _errs4 = errors;
                if (typeof data1 !== "string") {
                  let dataType1 = typeof data1;
                  let coerced1 = void 0;
                  if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
                    data1 = data1[0];
                    dataType1 = typeof data1;
                    if (typeof data1 === "string") {
                      coerced1 = data1;
                    }
                  }
                  if (!(coerced1 !== void 0)) {
                    if (dataType1 == "number" || dataType1 == "boolean") {
                      coerced1 = "" + data1;
                    } else if (data1 === null) {
                      coerced1 = "";
                    } else {
                      validate66.errors = [{ instancePath: instancePath + "/bid_id", schemaPath: "#/properties/bid_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  if (coerced1 !== void 0) {
                    data1 = coerced1;
                    if (data !== void 0) {
                      data["bid_id"] = coerced1;
                    }
                  }
                }
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func1(data1) > 64) {
                      validate66.errors = [{ instancePath: instancePath + "/bid_id", schemaPath: "#/properties/bid_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                      return false;
                    } else {
                      if (func1(data1) < 1) {
                        validate66.errors = [{ instancePath: instancePath + "/bid_id", schemaPath: "#/properties/bid_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      } else {
                        if (!pattern12.test(data1)) {
                          validate66.errors = [{ instancePath: instancePath + "/bid_id", schemaPath: "#/properties/bid_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                          return false;
                        }
                      }
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
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
  exports["withdrawBid.headers"] = validate67;
  const schema78 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
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
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate67.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate67.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate67.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate67.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
              }
            }
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
  exports["sendMessage.query"] = validate68;
  const schema79 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
  exports["sendMessage.headers"] = validate69;
  const schema80 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate69.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate69.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate69.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate69.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
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
  exports["listMessages.query"] = validate70;
  const schema81 = { "type": "object", "properties": { "with": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_.-]{1,64}$" }, "page": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 1e4 }], "default": 1 }, "limit": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 100 }], "default": 20 }, "cursor": { "type": "string", "maxLength": 512, "pattern": "^[A-Za-z0-9_-]*$" } }, "required": [], "additionalProperties": false };
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
            validate70.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.with !== void 0) {
            let data0 = data.with;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              let dataType0 = typeof data0;
              let coerced0 = void 0;
              if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                data0 = data0[0];
                dataType0 = typeof data0;
                if (typeof data0 === "string") {
                  coerced0 = data0;
                }
              }
              if (!(coerced0 !== void 0)) {
                if (dataType0 == "number" || dataType0 == "boolean") {
                  coerced0 = "" + data0;
                } else if (data0 === null) {
                  coerced0 = "";
                } else {
                  validate70.errors = [{ instancePath: instancePath + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced0 !== void 0) {
                data0 = coerced0;
                if (data !== void 0) {
                  data["with"] = coerced0;
                }
              }
            }
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) > 64) {
                  validate70.errors = [{ instancePath: instancePath + "/with", schemaPath: "#/properties/with/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                  return false;
                } else {
                  if (func1(data0) < 1) {
                    validate70.errors = [{ instancePath: instancePath + "/with", schemaPath: "#/properties/with/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern5.test(data0)) {
                      validate70.errors = [{ instancePath: instancePath + "/with", schemaPath: "#/properties/with/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
                      return false;
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            let data1 = data.page;
            const _errs4 = errors;
            const _errs5 = errors;
            if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              let dataType1 = typeof data1;
              let coerced1 = void 0;
              if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
                data1 = data1[0];
                dataType1 = typeof data1;
                if (typeof data1 === "string" && (typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                  coerced1 = data1;
                }
              }
              if (!(coerced1 !== void 0)) {
                if (dataType1 == "number" || dataType1 == "boolean") {
                  coerced1 = "" + data1;
                } else if (data1 === null) {
                  coerced1 = "";
                } else if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                  coerced1 = +data1;
                } else {
                  validate70.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/type", keyword: "type", params: { type: schema81.properties.page.allOf[0].type }, message: "must be string,integer" }];
                  return false;
                }
              }
              if (coerced1 !== void 0) {
                data1 = coerced1;
                if (data !== void 0) {
                  data["page"] = coerced1;
                }
              }
            }
            if (errors === _errs5) {
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (!formats0.test(data1)) {
                    validate70.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                    return false;
                  }
                }
              }
            }
            var valid1 = _errs5 === errors;
            if (valid1) {
              const _errs7 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                let dataType2 = typeof data1;
                let coerced2 = void 0;
                if (dataType2 == "object" && Array.isArray(data1) && data1.length == 1) {
                  data1 = data1[0];
                  dataType2 = typeof data1;
                  if (typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) {
                    coerced2 = data1;
                  }
                }
                if (!(coerced2 !== void 0)) {
                  if (dataType2 === "boolean" || data1 === null || dataType2 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                    coerced2 = +data1;
                  } else {
                    validate70.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                }
                if (coerced2 !== void 0) {
                  data1 = coerced2;
                  if (data !== void 0) {
                    data["page"] = coerced2;
                  }
                }
              }
              if (errors === _errs7) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 1e4 || isNaN(data1)) {
                    validate70.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
                    return false;
                  } else {
                    if (data1 < 1 || isNaN(data1)) {
                      validate70.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
              }
              var valid1 = _errs7 === errors;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              let data2 = data.limit;
              const _errs9 = errors;
              const _errs10 = errors;
              if (typeof data2 !== "string" && !(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                let dataType3 = typeof data2;
                let coerced3 = void 0;
                if (dataType3 == "object" && Array.isArray(data2) && data2.length == 1) {
                  data2 = data2[0];
                  dataType3 = typeof data2;
                  if (typeof data2 === "string" && (typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                    coerced3 = data2;
                  }
                }
                if (!(coerced3 !== void 0)) {
                  if (dataType3 == "number" || dataType3 == "boolean") {
                    coerced3 = "" + data2;
                  } else if (data2 === null) {
                    coerced3 = "";
                  } else if (dataType3 === "boolean" || data2 === null || dataType3 === "string" && data2 && data2 == +data2 && !(data2 % 1)) {
                    coerced3 = +data2;
                  } else {
                    validate70.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/type", keyword: "type", params: { type: schema81.properties.limit.allOf[0].type }, message: "must be string,integer" }];
                    return false;
                  }
                }
                if (coerced3 !== void 0) {
                  data2 = coerced3;
                  if (data !== void 0) {
                    data["limit"] = coerced3;
                  }
                }
              }
              if (errors === _errs10) {
                if (errors === _errs10) {
                  if (typeof data2 === "string") {
                    if (!formats0.test(data2)) {
                      validate70.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                      return false;
                    }
                  }
                }
              }
              var valid2 = _errs10 === errors;
              if (valid2) {
                const _errs12 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  let dataType4 = typeof data2;
                  let coerced4 = void 0;
                  if (dataType4 == "object" && Array.isArray(data2) && data2.length == 1) {
                    data2 = data2[0];
                    dataType4 = typeof data2;
                    if (typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) {
                      coerced4 = data2;
                    }
                  }
                  if (!(coerced4 !== void 0)) {
                    if (dataType4 === "boolean" || data2 === null || dataType4 === "string" && data2 && data2 == +data2 && !(data2 % 1)) {
                      coerced4 = +data2;
                    } else {
                      validate70.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                  }
                  if (coerced4 !== void 0) {
                    data2 = coerced4;
                    if (data !== void 0) {
                      data["limit"] = coerced4;
                    }
                  }
                }
                if (errors === _errs12) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 100 || isNaN(data2)) {
                      validate70.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate70.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid2 = _errs12 === errors;
              }
              var valid0 = _errs9 === errors;
              if (valid0) {
                if (data.cursor !== void 0) {
                  let data3 = data.cursor;
                  const _errs14 = errors;
                  if (typeof data3 !== "string") {
                    let dataType5 = typeof data3;
                    let coerced5 = void 0;
                    if (dataType5 == "object" && Array.isArray(data3) && data3.length == 1) {
                      data3 = data3[0];
                      dataType5 = typeof data3;
                      if (typeof data3 === "string") {
                        coerced5 = data3;
                      }
                    }
                    if (!(coerced5 !== void 0)) {
                      if (dataType5 == "number" || dataType5 == "boolean") {
                        coerced5 = "" + data3;
                      } else if (data3 === null) {
                        coerced5 = "";
                      } else {
                        validate70.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    if (coerced5 !== void 0) {
                      data3 = coerced5;
                      if (data !== void 0) {
                        data["cursor"] = coerced5;
                      }
                    }
                  }
                  if (errors === _errs14) {
                    if (typeof data3 === "string") {
                      if (func1(data3) > 512) {
                        validate70.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                        return false;
                      } else {
                        if (!pattern9.test(data3)) {
                          validate70.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9_-]*$"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      } else {
        validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate70.errors = vErrors;
    return errors === 0;
  }
  validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["listMessages.path"] = validate71;
  const schema82 = { "type": "object", "properties": { "job_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["job_id"], "additionalProperties": false };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate71.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate71.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              let data0 = data.job_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate71.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["job_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate71.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate71.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern12.test(data0)) {
                        validate71.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate71.errors = vErrors;
    return errors === 0;
  }
  validate71.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["listArtifacts.query"] = validate72;
  const schema83 = { "type": "object", "properties": { "page": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 1e4 }], "default": 1 }, "limit": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 10 }], "default": 10 }, "cursor": { "type": "string", "maxLength": 512, "pattern": "^[A-Za-z0-9_-]*$" } }, "required": [], "additionalProperties": false };
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 10;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate72.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          let data0 = data.page;
          const _errs2 = errors;
          const _errs3 = errors;
          if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string" && (typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
                coerced0 = +data0;
              } else {
                validate72.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/type", keyword: "type", params: { type: schema83.properties.page.allOf[0].type }, message: "must be string,integer" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["page"] = coerced0;
              }
            }
          }
          if (errors === _errs3) {
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!formats0.test(data0)) {
                  validate72.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                  return false;
                }
              }
            }
          }
          var valid1 = _errs3 === errors;
          if (valid1) {
            const _errs5 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              let dataType1 = typeof data0;
              let coerced1 = void 0;
              if (dataType1 == "object" && Array.isArray(data0) && data0.length == 1) {
                data0 = data0[0];
                dataType1 = typeof data0;
                if (typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) {
                  coerced1 = data0;
                }
              }
              if (!(coerced1 !== void 0)) {
                if (dataType1 === "boolean" || data0 === null || dataType1 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
                  coerced1 = +data0;
                } else {
                  validate72.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
              }
              if (coerced1 !== void 0) {
                data0 = coerced1;
                if (data !== void 0) {
                  data["page"] = coerced1;
                }
              }
            }
            if (errors === _errs5) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 1e4 || isNaN(data0)) {
                  validate72.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
                  return false;
                } else {
                  if (data0 < 1 || isNaN(data0)) {
                    validate72.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
                }
              }
            }
            var valid1 = _errs5 === errors;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            let data1 = data.limit;
            const _errs7 = errors;
            const _errs8 = errors;
            if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              let dataType2 = typeof data1;
              let coerced2 = void 0;
              if (dataType2 == "object" && Array.isArray(data1) && data1.length == 1) {
                data1 = data1[0];
                dataType2 = typeof data1;
                if (typeof data1 === "string" && (typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                  coerced2 = data1;
                }
              }
              if (!(coerced2 !== void 0)) {
                if (dataType2 == "number" || dataType2 == "boolean") {
                  coerced2 = "" + data1;
                } else if (data1 === null) {
                  coerced2 = "";
                } else if (dataType2 === "boolean" || data1 === null || dataType2 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                  coerced2 = +data1;
                } else {
                  validate72.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/type", keyword: "type", params: { type: schema83.properties.limit.allOf[0].type }, message: "must be string,integer" }];
                  return false;
                }
              }
              if (coerced2 !== void 0) {
                data1 = coerced2;
                if (data !== void 0) {
                  data["limit"] = coerced2;
                }
              }
            }
            if (errors === _errs8) {
              if (errors === _errs8) {
                if (typeof data1 === "string") {
                  if (!formats0.test(data1)) {
                    validate72.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                    return false;
                  }
                }
              }
            }
            var valid2 = _errs8 === errors;
            if (valid2) {
              const _errs10 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                let dataType3 = typeof data1;
                let coerced3 = void 0;
                if (dataType3 == "object" && Array.isArray(data1) && data1.length == 1) {
                  data1 = data1[0];
                  dataType3 = typeof data1;
                  if (typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) {
                    coerced3 = data1;
                  }
                }
                if (!(coerced3 !== void 0)) {
                  if (dataType3 === "boolean" || data1 === null || dataType3 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                    coerced3 = +data1;
                  } else {
                    validate72.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                }
                if (coerced3 !== void 0) {
                  data1 = coerced3;
                  if (data !== void 0) {
                    data["limit"] = coerced3;
                  }
                }
              }
              if (errors === _errs10) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 10 || isNaN(data1)) {
                    validate72.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" }];
                    return false;
                  } else {
                    if (data1 < 1 || isNaN(data1)) {
                      validate72.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
              }
              var valid2 = _errs10 === errors;
            }
            var valid0 = _errs7 === errors;
            if (valid0) {
              if (data.cursor !== void 0) {
                let data2 = data.cursor;
                const _errs12 = errors;
                if (typeof data2 !== "string") {
                  let dataType4 = typeof data2;
                  let coerced4 = void 0;
                  if (dataType4 == "object" && Array.isArray(data2) && data2.length == 1) {
                    data2 = data2[0];
                    dataType4 = typeof data2;
                    if (typeof data2 === "string") {
                      coerced4 = data2;
                    }
                  }
                  if (!(coerced4 !== void 0)) {
                    if (dataType4 == "number" || dataType4 == "boolean") {
                      coerced4 = "" + data2;
                    } else if (data2 === null) {
                      coerced4 = "";
                    } else {
                      validate72.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  if (coerced4 !== void 0) {
                    data2 = coerced4;
                    if (data !== void 0) {
                      data["cursor"] = coerced4;
                    }
                  }
                }
                if (errors === _errs12) {
                  if (typeof data2 === "string") {
                    if (func1(data2) > 512) {
                      validate72.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                      return false;
                    } else {
                      if (!pattern9.test(data2)) {
                        validate72.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9_-]*$"' }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
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
  exports["listArtifacts.path"] = validate73;
  const schema84 = { "type": "object", "properties": { "job_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["job_id"], "additionalProperties": false };
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
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate73.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate73.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              let data0 = data.job_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate73.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["job_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate73.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate73.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern12.test(data0)) {
                        validate73.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
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
  exports["createArtifact.query"] = validate74;
  const schema85 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate74.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["createArtifact.path"] = validate75;
  const schema86 = { "type": "object", "properties": { "job_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["job_id"], "additionalProperties": false };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate75.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate75.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              let data0 = data.job_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate75.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["job_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate75.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate75.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern12.test(data0)) {
                        validate75.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate75.errors = vErrors;
    return errors === 0;
  }
  validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["createArtifact.headers"] = validate76;
  const schema87 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate76.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate76.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate76.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate76.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
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
  exports["createRating.query"] = validate77;
  const schema88 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate77.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate77.errors = vErrors;
    return errors === 0;
  }
  validate77.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["createRating.path"] = validate78;
  const schema89 = { "type": "object", "properties": { "job_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["job_id"], "additionalProperties": false };
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
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate78.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate78.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              let data0 = data.job_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate78.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["job_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate78.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate78.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern12.test(data0)) {
                        validate78.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
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
  exports["createRating.headers"] = validate79;
  const schema90 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate79.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate79.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate79.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate79.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
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
  exports["getDashboardStats.query"] = validate80;
  const schema91 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate80.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate80.errors = vErrors;
    return errors === 0;
  }
  validate80.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["listAdminAgents.query"] = validate81;
  const schema92 = { "type": "object", "properties": { "status": { "type": "string", "enum": ["idle", "busy", "offline"] }, "capability": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "\\S" }, "banned": { "type": "boolean" }, "page": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 1e4 }], "default": 1 }, "limit": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 100 }], "default": 20 }, "cursor": { "type": "string", "maxLength": 512, "pattern": "^[A-Za-z0-9_-]*$" } }, "required": [], "additionalProperties": false };
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
            validate81.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            let data0 = data.status;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              let dataType0 = typeof data0;
              let coerced0 = void 0;
              if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                data0 = data0[0];
                dataType0 = typeof data0;
                if (typeof data0 === "string") {
                  coerced0 = data0;
                }
              }
              if (!(coerced0 !== void 0)) {
                if (dataType0 == "number" || dataType0 == "boolean") {
                  coerced0 = "" + data0;
                } else if (data0 === null) {
                  coerced0 = "";
                } else {
                  validate81.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced0 !== void 0) {
                data0 = coerced0;
                if (data !== void 0) {
                  data["status"] = coerced0;
                }
              }
            }
            if (!(data0 === "idle" || data0 === "busy" || data0 === "offline")) {
              validate81.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema92.properties.status.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.capability !== void 0) {
              let data1 = data.capability;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                let dataType1 = typeof data1;
                let coerced1 = void 0;
                if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
                  data1 = data1[0];
                  dataType1 = typeof data1;
                  if (typeof data1 === "string") {
                    coerced1 = data1;
                  }
                }
                if (!(coerced1 !== void 0)) {
                  if (dataType1 == "number" || dataType1 == "boolean") {
                    coerced1 = "" + data1;
                  } else if (data1 === null) {
                    coerced1 = "";
                  } else {
                    validate81.errors = [{ instancePath: instancePath + "/capability", schemaPath: "#/properties/capability/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced1 !== void 0) {
                  data1 = coerced1;
                  if (data !== void 0) {
                    data["capability"] = coerced1;
                  }
                }
              }
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func1(data1) > 64) {
                    validate81.errors = [{ instancePath: instancePath + "/capability", schemaPath: "#/properties/capability/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data1) < 1) {
                      validate81.errors = [{ instancePath: instancePath + "/capability", schemaPath: "#/properties/capability/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern14.test(data1)) {
                        validate81.errors = [{ instancePath: instancePath + "/capability", schemaPath: "#/properties/capability/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                        return false;
                      }
                    }
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.banned !== void 0) {
                let data2 = data.banned;
                const _errs6 = errors;
                if (typeof data2 !== "boolean") {
                  let dataType2 = typeof data2;
                  let coerced2 = void 0;
                  if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1) {
                    data2 = data2[0];
                    dataType2 = typeof data2;
                    if (typeof data2 === "boolean") {
                      coerced2 = data2;
                    }
                  }
                  if (!(coerced2 !== void 0)) {
                    if (data2 === "false" || data2 === 0 || data2 === null) {
                      coerced2 = false;
                    } else if (data2 === "true" || data2 === 1) {
                      coerced2 = true;
                    } else {
                      validate81.errors = [{ instancePath: instancePath + "/banned", schemaPath: "#/properties/banned/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                      return false;
                    }
                  }
                  if (coerced2 !== void 0) {
                    data2 = coerced2;
                    if (data !== void 0) {
                      data["banned"] = coerced2;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                let data3 = data.page;
                const _errs8 = errors;
                const _errs9 = errors;
                if (typeof data3 !== "string" && !(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  let dataType3 = typeof data3;
                  let coerced3 = void 0;
                  if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1) {
                    data3 = data3[0];
                    dataType3 = typeof data3;
                    if (typeof data3 === "string" && (typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                      coerced3 = data3;
                    }
                  }
                  if (!(coerced3 !== void 0)) {
                    if (dataType3 == "number" || dataType3 == "boolean") {
                      coerced3 = "" + data3;
                    } else if (data3 === null) {
                      coerced3 = "";
                    } else if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1)) {
                      coerced3 = +data3;
                    } else {
                      validate81.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/type", keyword: "type", params: { type: schema92.properties.page.allOf[0].type }, message: "must be string,integer" }];
                      return false;
                    }
                  }
                  if (coerced3 !== void 0) {
                    data3 = coerced3;
                    if (data !== void 0) {
                      data["page"] = coerced3;
                    }
                  }
                }
                if (errors === _errs9) {
                  if (errors === _errs9) {
                    if (typeof data3 === "string") {
                      if (!formats0.test(data3)) {
                        validate81.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                        return false;
                      }
                    }
                  }
                }
                var valid1 = _errs9 === errors;
                if (valid1) {
                  const _errs11 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    let dataType4 = typeof data3;
                    let coerced4 = void 0;
                    if (dataType4 == "object" && Array.isArray(data3) && data3.length == 1) {
                      data3 = data3[0];
                      dataType4 = typeof data3;
                      if (typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) {
                        coerced4 = data3;
                      }
                    }
                    if (!(coerced4 !== void 0)) {
                      if (dataType4 === "boolean" || data3 === null || dataType4 === "string" && data3 && data3 == +data3 && !(data3 % 1)) {
                        coerced4 = +data3;
                      } else {
                        validate81.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                    }
                    if (coerced4 !== void 0) {
                      data3 = coerced4;
                      if (data !== void 0) {
                        data["page"] = coerced4;
                      }
                    }
                  }
                  if (errors === _errs11) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 > 1e4 || isNaN(data3)) {
                        validate81.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
                        return false;
                      } else {
                        if (data3 < 1 || isNaN(data3)) {
                          validate81.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs11 === errors;
                }
                var valid0 = _errs8 === errors;
                if (valid0) {
                  let data4 = data.limit;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (typeof data4 !== "string" && !(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    let dataType5 = typeof data4;
                    let coerced5 = void 0;
                    if (dataType5 == "object" && Array.isArray(data4) && data4.length == 1) {
                      data4 = data4[0];
                      dataType5 = typeof data4;
                      if (typeof data4 === "string" && (typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                        coerced5 = data4;
                      }
                    }
                    if (!(coerced5 !== void 0)) {
                      if (dataType5 == "number" || dataType5 == "boolean") {
                        coerced5 = "" + data4;
                      } else if (data4 === null) {
                        coerced5 = "";
                      } else if (dataType5 === "boolean" || data4 === null || dataType5 === "string" && data4 && data4 == +data4 && !(data4 % 1)) {
                        coerced5 = +data4;
                      } else {
                        validate81.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/type", keyword: "type", params: { type: schema92.properties.limit.allOf[0].type }, message: "must be string,integer" }];
                        return false;
                      }
                    }
                    if (coerced5 !== void 0) {
                      data4 = coerced5;
                      if (data !== void 0) {
                        data["limit"] = coerced5;
                      }
                    }
                  }
                  if (errors === _errs14) {
                    if (errors === _errs14) {
                      if (typeof data4 === "string") {
                        if (!formats0.test(data4)) {
                          validate81.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid2 = _errs14 === errors;
                  if (valid2) {
                    const _errs16 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      let dataType6 = typeof data4;
                      let coerced6 = void 0;
                      if (dataType6 == "object" && Array.isArray(data4) && data4.length == 1) {
                        data4 = data4[0];
                        dataType6 = typeof data4;
                        if (typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) {
                          coerced6 = data4;
                        }
                      }
                      if (!(coerced6 !== void 0)) {
                        if (dataType6 === "boolean" || data4 === null || dataType6 === "string" && data4 && data4 == +data4 && !(data4 % 1)) {
                          coerced6 = +data4;
                        } else {
                          validate81.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                      }
                      if (coerced6 !== void 0) {
                        data4 = coerced6;
                        if (data !== void 0) {
                          data["limit"] = coerced6;
                        }
                      }
                    }
                    if (errors === _errs16) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 > 100 || isNaN(data4)) {
                          validate81.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                          return false;
                        } else {
                          if (data4 < 1 || isNaN(data4)) {
                            validate81.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid2 = _errs16 === errors;
                  }
                  var valid0 = _errs13 === errors;
                  if (valid0) {
                    if (data.cursor !== void 0) {
                      let data5 = data.cursor;
                      const _errs18 = errors;
                      if (typeof data5 !== "string") {
                        let dataType7 = typeof data5;
                        let coerced7 = void 0;
                        if (dataType7 == "object" && Array.isArray(data5) && data5.length == 1) {
                          data5 = data5[0];
                          dataType7 = typeof data5;
                          if (typeof data5 === "string") {
                            coerced7 = data5;
                          }
                        }
                        if (!(coerced7 !== void 0)) {
                          if (dataType7 == "number" || dataType7 == "boolean") {
                            coerced7 = "" + data5;
                          } else if (data5 === null) {
                            coerced7 = "";
                          } else {
                            validate81.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        if (coerced7 !== void 0) {
                          data5 = coerced7;
                          if (data !== void 0) {
                            data["cursor"] = coerced7;
                          }
                        }
                      }
                      if (errors === _errs18) {
                        if (typeof data5 === "string") {
                          if (func1(data5) > 512) {
                            validate81.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                            return false;
                          } else {
                            if (!pattern9.test(data5)) {
                              validate81.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9_-]*$"' }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs18 === errors;
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
        validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate81.errors = vErrors;
    return errors === 0;
  }
  validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["banAgent.query"] = validate82;
  const schema93 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate82.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate82.errors = vErrors;
    return errors === 0;
  }
  validate82.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["banAgent.path"] = validate83;
  const schema94 = { "type": "object", "properties": { "agent_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_.-]{1,64}$" } }, "required": ["agent_id"], "additionalProperties": false };
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
        let missing0;
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate83.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate83.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              let data0 = data.agent_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate83.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["agent_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate83.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate83.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data0)) {
                        validate83.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
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
  exports["banAgent.headers"] = validate84;
  const schema95 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
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
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate84.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate84.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate84.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate84.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
              }
            }
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
  exports["unbanAgent.query"] = validate85;
  const schema96 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate85.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["unbanAgent.path"] = validate86;
  const schema97 = { "type": "object", "properties": { "agent_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_.-]{1,64}$" } }, "required": ["agent_id"], "additionalProperties": false };
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
        let missing0;
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate86.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate86.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              let data0 = data.agent_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate86.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["agent_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate86.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate86.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data0)) {
                        validate86.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
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
  exports["unbanAgent.headers"] = validate87;
  const schema98 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate87.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate87.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate87.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate87.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
              }
            }
          }
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
  exports["createDeposit.query"] = validate88;
  const schema99 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate88.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["createDeposit.path"] = validate89;
  const schema100 = { "type": "object", "properties": { "agent_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_.-]{1,64}$" } }, "required": ["agent_id"], "additionalProperties": false };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate89.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate89.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              let data0 = data.agent_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate89.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["agent_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate89.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate89.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data0)) {
                        validate89.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate89.errors = vErrors;
    return errors === 0;
  }
  validate89.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["createDeposit.headers"] = validate90;
  const schema101 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
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
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate90.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate90.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate90.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate90.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
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
  exports["createWithdrawal.query"] = validate91;
  const schema102 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate91.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate91.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate91.errors = vErrors;
    return errors === 0;
  }
  validate91.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["createWithdrawal.path"] = validate92;
  const schema103 = { "type": "object", "properties": { "agent_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_.-]{1,64}$" } }, "required": ["agent_id"], "additionalProperties": false };
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
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate92.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate92.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              let data0 = data.agent_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate92.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["agent_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate92.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate92.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data0)) {
                        validate92.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
                        return false;
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
  exports["createWithdrawal.headers"] = validate93;
  const schema104 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate93.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate93.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate93.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate93.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
              }
            }
          }
        }
      } else {
        validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate93.errors = vErrors;
    return errors === 0;
  }
  validate93.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["listAdminJobs.query"] = validate94;
  const schema105 = { "type": "object", "properties": { "status": { "type": "string", "enum": ["OPEN", "ACTIVE", "REVIEW", "CLOSED"] }, "date_range": { "type": "string", "minLength": 2, "maxLength": 4, "pattern": "^[1-9]\\d{0,2}d$" }, "disputed": { "type": "boolean" }, "page": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 1e4 }], "default": 1 }, "limit": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 100 }], "default": 20 }, "cursor": { "type": "string", "maxLength": 512, "pattern": "^[A-Za-z0-9_-]*$" } }, "required": [], "additionalProperties": false };
  const pattern62 = new RegExp("^[1-9]\\d{0,2}d$", "u");
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "status" || key0 === "date_range" || key0 === "disputed" || key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate94.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            let data0 = data.status;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              let dataType0 = typeof data0;
              let coerced0 = void 0;
              if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                data0 = data0[0];
                dataType0 = typeof data0;
                if (typeof data0 === "string") {
                  coerced0 = data0;
                }
              }
              if (!(coerced0 !== void 0)) {
                if (dataType0 == "number" || dataType0 == "boolean") {
                  coerced0 = "" + data0;
                } else if (data0 === null) {
                  coerced0 = "";
                } else {
                  validate94.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced0 !== void 0) {
                data0 = coerced0;
                if (data !== void 0) {
                  data["status"] = coerced0;
                }
              }
            }
            if (!(data0 === "OPEN" || data0 === "ACTIVE" || data0 === "REVIEW" || data0 === "CLOSED")) {
              validate94.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema105.properties.status.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.date_range !== void 0) {
              let data1 = data.date_range;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                let dataType1 = typeof data1;
                let coerced1 = void 0;
                if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
                  data1 = data1[0];
                  dataType1 = typeof data1;
                  if (typeof data1 === "string") {
                    coerced1 = data1;
                  }
                }
                if (!(coerced1 !== void 0)) {
                  if (dataType1 == "number" || dataType1 == "boolean") {
                    coerced1 = "" + data1;
                  } else if (data1 === null) {
                    coerced1 = "";
                  } else {
                    validate94.errors = [{ instancePath: instancePath + "/date_range", schemaPath: "#/properties/date_range/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced1 !== void 0) {
                  data1 = coerced1;
                  if (data !== void 0) {
                    data["date_range"] = coerced1;
                  }
                }
              }
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func1(data1) > 4) {
                    validate94.errors = [{ instancePath: instancePath + "/date_range", schemaPath: "#/properties/date_range/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" }];
                    return false;
                  } else {
                    if (func1(data1) < 2) {
                      validate94.errors = [{ instancePath: instancePath + "/date_range", schemaPath: "#/properties/date_range/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                      return false;
                    } else {
                      if (!pattern62.test(data1)) {
                        validate94.errors = [{ instancePath: instancePath + "/date_range", schemaPath: "#/properties/date_range/pattern", keyword: "pattern", params: { pattern: "^[1-9]\\d{0,2}d$" }, message: 'must match pattern "^[1-9]\\d{0,2}d$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.disputed !== void 0) {
                let data2 = data.disputed;
                const _errs6 = errors;
                if (typeof data2 !== "boolean") {
                  let dataType2 = typeof data2;
                  let coerced2 = void 0;
                  if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1) {
                    data2 = data2[0];
                    dataType2 = typeof data2;
                    if (typeof data2 === "boolean") {
                      coerced2 = data2;
                    }
                  }
                  if (!(coerced2 !== void 0)) {
                    if (data2 === "false" || data2 === 0 || data2 === null) {
                      coerced2 = false;
                    } else if (data2 === "true" || data2 === 1) {
                      coerced2 = true;
                    } else {
                      validate94.errors = [{ instancePath: instancePath + "/disputed", schemaPath: "#/properties/disputed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                      return false;
                    }
                  }
                  if (coerced2 !== void 0) {
                    data2 = coerced2;
                    if (data !== void 0) {
                      data["disputed"] = coerced2;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                let data3 = data.page;
                const _errs8 = errors;
                const _errs9 = errors;
                if (typeof data3 !== "string" && !(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  let dataType3 = typeof data3;
                  let coerced3 = void 0;
                  if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1) {
                    data3 = data3[0];
                    dataType3 = typeof data3;
                    if (typeof data3 === "string" && (typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                      coerced3 = data3;
                    }
                  }
                  if (!(coerced3 !== void 0)) {
                    if (dataType3 == "number" || dataType3 == "boolean") {
                      coerced3 = "" + data3;
                    } else if (data3 === null) {
                      coerced3 = "";
                    } else if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1)) {
                      coerced3 = +data3;
                    } else {
                      validate94.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/type", keyword: "type", params: { type: schema105.properties.page.allOf[0].type }, message: "must be string,integer" }];
                      return false;
                    }
                  }
                  if (coerced3 !== void 0) {
                    data3 = coerced3;
                    if (data !== void 0) {
                      data["page"] = coerced3;
                    }
                  }
                }
                if (errors === _errs9) {
                  if (errors === _errs9) {
                    if (typeof data3 === "string") {
                      if (!formats0.test(data3)) {
                        validate94.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                        return false;
                      }
                    }
                  }
                }
                var valid1 = _errs9 === errors;
                if (valid1) {
                  const _errs11 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    let dataType4 = typeof data3;
                    let coerced4 = void 0;
                    if (dataType4 == "object" && Array.isArray(data3) && data3.length == 1) {
                      data3 = data3[0];
                      dataType4 = typeof data3;
                      if (typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) {
                        coerced4 = data3;
                      }
                    }
                    if (!(coerced4 !== void 0)) {
                      if (dataType4 === "boolean" || data3 === null || dataType4 === "string" && data3 && data3 == +data3 && !(data3 % 1)) {
                        coerced4 = +data3;
                      } else {
                        validate94.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                    }
                    if (coerced4 !== void 0) {
                      data3 = coerced4;
                      if (data !== void 0) {
                        data["page"] = coerced4;
                      }
                    }
                  }
                  if (errors === _errs11) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 > 1e4 || isNaN(data3)) {
                        validate94.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
                        return false;
                      } else {
                        if (data3 < 1 || isNaN(data3)) {
                          validate94.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs11 === errors;
                }
                var valid0 = _errs8 === errors;
                if (valid0) {
                  let data4 = data.limit;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (typeof data4 !== "string" && !(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    let dataType5 = typeof data4;
                    let coerced5 = void 0;
                    if (dataType5 == "object" && Array.isArray(data4) && data4.length == 1) {
                      data4 = data4[0];
                      dataType5 = typeof data4;
                      if (typeof data4 === "string" && (typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                        coerced5 = data4;
                      }
                    }
                    if (!(coerced5 !== void 0)) {
                      if (dataType5 == "number" || dataType5 == "boolean") {
                        coerced5 = "" + data4;
                      } else if (data4 === null) {
                        coerced5 = "";
                      } else if (dataType5 === "boolean" || data4 === null || dataType5 === "string" && data4 && data4 == +data4 && !(data4 % 1)) {
                        coerced5 = +data4;
                      } else {
                        validate94.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/type", keyword: "type", params: { type: schema105.properties.limit.allOf[0].type }, message: "must be string,integer" }];
                        return false;
                      }
                    }
                    if (coerced5 !== void 0) {
                      data4 = coerced5;
                      if (data !== void 0) {
                        data["limit"] = coerced5;
                      }
                    }
                  }
                  if (errors === _errs14) {
                    if (errors === _errs14) {
                      if (typeof data4 === "string") {
                        if (!formats0.test(data4)) {
                          validate94.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid2 = _errs14 === errors;
                  if (valid2) {
                    const _errs16 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      let dataType6 = typeof data4;
                      let coerced6 = void 0;
                      if (dataType6 == "object" && Array.isArray(data4) && data4.length == 1) {
                        data4 = data4[0];
                        dataType6 = typeof data4;
                        if (typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) {
                          coerced6 = data4;
                        }
                      }
                      if (!(coerced6 !== void 0)) {
                        if (dataType6 === "boolean" || data4 === null || dataType6 === "string" && data4 && data4 == +data4 && !(data4 % 1)) {
                          coerced6 = +data4;
                        } else {
                          validate94.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                      }
                      if (coerced6 !== void 0) {
                        data4 = coerced6;
                        if (data !== void 0) {
                          data["limit"] = coerced6;
                        }
                      }
                    }
                    if (errors === _errs16) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 > 100 || isNaN(data4)) {
                          validate94.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                          return false;
                        } else {
                          if (data4 < 1 || isNaN(data4)) {
                            validate94.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid2 = _errs16 === errors;
                  }
                  var valid0 = _errs13 === errors;
                  if (valid0) {
                    if (data.cursor !== void 0) {
                      let data5 = data.cursor;
                      const _errs18 = errors;
                      if (typeof data5 !== "string") {
                        let dataType7 = typeof data5;
                        let coerced7 = void 0;
                        if (dataType7 == "object" && Array.isArray(data5) && data5.length == 1) {
                          data5 = data5[0];
                          dataType7 = typeof data5;
                          if (typeof data5 === "string") {
                            coerced7 = data5;
                          }
                        }
                        if (!(coerced7 !== void 0)) {
                          if (dataType7 == "number" || dataType7 == "boolean") {
                            coerced7 = "" + data5;
                          } else if (data5 === null) {
                            coerced7 = "";
                          } else {
                            validate94.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        if (coerced7 !== void 0) {
                          data5 = coerced7;
                          if (data !== void 0) {
                            data["cursor"] = coerced7;
                          }
                        }
                      }
                      if (errors === _errs18) {
                        if (typeof data5 === "string") {
                          if (func1(data5) > 512) {
                            validate94.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                            return false;
                          } else {
                            if (!pattern9.test(data5)) {
                              validate94.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9_-]*$"' }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs18 === errors;
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
        validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate94.errors = vErrors;
    return errors === 0;
  }
  validate94.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["forceCloseJob.query"] = validate95;
  const schema106 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate95.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate95.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate95.errors = vErrors;
    return errors === 0;
  }
  validate95.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["forceCloseJob.path"] = validate96;
  const schema107 = { "type": "object", "properties": { "job_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["job_id"], "additionalProperties": false };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate96.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate96.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              let data0 = data.job_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate96.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["job_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate96.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate96.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern12.test(data0)) {
                        validate96.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate96.errors = vErrors;
    return errors === 0;
  }
  validate96.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["forceCloseJob.headers"] = validate97;
  const schema108 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate97.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate97.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate97.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate97.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
              }
            }
          }
        }
      } else {
        validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate97.errors = vErrors;
    return errors === 0;
  }
  validate97.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["resolveJob.query"] = validate98;
  const schema109 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate98.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate98.errors = vErrors;
    return errors === 0;
  }
  validate98.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["resolveJob.path"] = validate99;
  const schema110 = { "type": "object", "properties": { "job_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["job_id"], "additionalProperties": false };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.job_id === void 0 && (missing0 = "job_id")) {
          validate99.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id")) {
              validate99.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              let data0 = data.job_id;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate99.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["job_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate99.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate99.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern12.test(data0)) {
                        validate99.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate99.errors = vErrors;
    return errors === 0;
  }
  validate99.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["resolveJob.headers"] = validate100;
  const schema111 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          let data0 = data["idempotency-key"];
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string") {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate100.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["idempotency-key"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate100.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate100.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate100.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
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
  exports["listPendingBids.query"] = validate101;
  const schema112 = { "type": "object", "properties": { "page": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 1e4 }], "default": 1 }, "limit": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 100 }], "default": 20 }, "cursor": { "type": "string", "maxLength": 512, "pattern": "^[A-Za-z0-9_-]*$" } }, "required": [], "additionalProperties": false };
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate101.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          let data0 = data.page;
          const _errs2 = errors;
          const _errs3 = errors;
          if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
              data0 = data0[0];
              dataType0 = typeof data0;
              if (typeof data0 === "string" && (typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
                coerced0 = data0;
              }
            }
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
                coerced0 = +data0;
              } else {
                validate101.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/type", keyword: "type", params: { type: schema112.properties.page.allOf[0].type }, message: "must be string,integer" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["page"] = coerced0;
              }
            }
          }
          if (errors === _errs3) {
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!formats0.test(data0)) {
                  validate101.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                  return false;
                }
              }
            }
          }
          var valid1 = _errs3 === errors;
          if (valid1) {
            const _errs5 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              let dataType1 = typeof data0;
              let coerced1 = void 0;
              if (dataType1 == "object" && Array.isArray(data0) && data0.length == 1) {
                data0 = data0[0];
                dataType1 = typeof data0;
                if (typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) {
                  coerced1 = data0;
                }
              }
              if (!(coerced1 !== void 0)) {
                if (dataType1 === "boolean" || data0 === null || dataType1 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
                  coerced1 = +data0;
                } else {
                  validate101.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
              }
              if (coerced1 !== void 0) {
                data0 = coerced1;
                if (data !== void 0) {
                  data["page"] = coerced1;
                }
              }
            }
            if (errors === _errs5) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 1e4 || isNaN(data0)) {
                  validate101.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
                  return false;
                } else {
                  if (data0 < 1 || isNaN(data0)) {
                    validate101.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
                }
              }
            }
            var valid1 = _errs5 === errors;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            let data1 = data.limit;
            const _errs7 = errors;
            const _errs8 = errors;
            if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              let dataType2 = typeof data1;
              let coerced2 = void 0;
              if (dataType2 == "object" && Array.isArray(data1) && data1.length == 1) {
                data1 = data1[0];
                dataType2 = typeof data1;
                if (typeof data1 === "string" && (typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                  coerced2 = data1;
                }
              }
              if (!(coerced2 !== void 0)) {
                if (dataType2 == "number" || dataType2 == "boolean") {
                  coerced2 = "" + data1;
                } else if (data1 === null) {
                  coerced2 = "";
                } else if (dataType2 === "boolean" || data1 === null || dataType2 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                  coerced2 = +data1;
                } else {
                  validate101.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/type", keyword: "type", params: { type: schema112.properties.limit.allOf[0].type }, message: "must be string,integer" }];
                  return false;
                }
              }
              if (coerced2 !== void 0) {
                data1 = coerced2;
                if (data !== void 0) {
                  data["limit"] = coerced2;
                }
              }
            }
            if (errors === _errs8) {
              if (errors === _errs8) {
                if (typeof data1 === "string") {
                  if (!formats0.test(data1)) {
                    validate101.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                    return false;
                  }
                }
              }
            }
            var valid2 = _errs8 === errors;
            if (valid2) {
              const _errs10 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                let dataType3 = typeof data1;
                let coerced3 = void 0;
                if (dataType3 == "object" && Array.isArray(data1) && data1.length == 1) {
                  data1 = data1[0];
                  dataType3 = typeof data1;
                  if (typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) {
                    coerced3 = data1;
                  }
                }
                if (!(coerced3 !== void 0)) {
                  if (dataType3 === "boolean" || data1 === null || dataType3 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                    coerced3 = +data1;
                  } else {
                    validate101.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                }
                if (coerced3 !== void 0) {
                  data1 = coerced3;
                  if (data !== void 0) {
                    data["limit"] = coerced3;
                  }
                }
              }
              if (errors === _errs10) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 100 || isNaN(data1)) {
                    validate101.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                    return false;
                  } else {
                    if (data1 < 1 || isNaN(data1)) {
                      validate101.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
              }
              var valid2 = _errs10 === errors;
            }
            var valid0 = _errs7 === errors;
            if (valid0) {
              if (data.cursor !== void 0) {
                let data2 = data.cursor;
                const _errs12 = errors;
                if (typeof data2 !== "string") {
                  let dataType4 = typeof data2;
                  let coerced4 = void 0;
                  if (dataType4 == "object" && Array.isArray(data2) && data2.length == 1) {
                    data2 = data2[0];
                    dataType4 = typeof data2;
                    if (typeof data2 === "string") {
                      coerced4 = data2;
                    }
                  }
                  if (!(coerced4 !== void 0)) {
                    if (dataType4 == "number" || dataType4 == "boolean") {
                      coerced4 = "" + data2;
                    } else if (data2 === null) {
                      coerced4 = "";
                    } else {
                      validate101.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  if (coerced4 !== void 0) {
                    data2 = coerced4;
                    if (data !== void 0) {
                      data["cursor"] = coerced4;
                    }
                  }
                }
                if (errors === _errs12) {
                  if (typeof data2 === "string") {
                    if (func1(data2) > 512) {
                      validate101.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                      return false;
                    } else {
                      if (!pattern9.test(data2)) {
                        validate101.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9_-]*$"' }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
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
  exports["getDailyAnalytics.query"] = validate102;
  const schema113 = { "type": "object", "properties": { "start_date": { "type": "string", "format": "date", "minLength": 10, "maxLength": 10, "pattern": "^[12]\\d{3}-\\d{2}-\\d{2}$" }, "end_date": { "type": "string", "format": "date", "minLength": 10, "maxLength": 10, "pattern": "^[12]\\d{3}-\\d{2}-\\d{2}$" } }, "required": ["start_date", "end_date"], "additionalProperties": false };
  const formats38 = require_formats().fullFormats.date;
  const pattern69 = new RegExp("^[12]\\d{3}-\\d{2}-\\d{2}$", "u");
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.start_date === void 0 && (missing0 = "start_date") || data.end_date === void 0 && (missing0 = "end_date")) {
          validate102.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "start_date" || key0 === "end_date")) {
              validate102.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.start_date !== void 0) {
              let data0 = data.start_date;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                let dataType0 = typeof data0;
                let coerced0 = void 0;
                if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                  data0 = data0[0];
                  dataType0 = typeof data0;
                  if (typeof data0 === "string") {
                    coerced0 = data0;
                  }
                }
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data0;
                  } else if (data0 === null) {
                    coerced0 = "";
                  } else {
                    validate102.errors = [{ instancePath: instancePath + "/start_date", schemaPath: "#/properties/start_date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["start_date"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (errors === _errs2) {
                  if (typeof data0 === "string") {
                    if (func1(data0) > 10) {
                      validate102.errors = [{ instancePath: instancePath + "/start_date", schemaPath: "#/properties/start_date/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" }];
                      return false;
                    } else {
                      if (func1(data0) < 10) {
                        validate102.errors = [{ instancePath: instancePath + "/start_date", schemaPath: "#/properties/start_date/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" }];
                        return false;
                      } else {
                        if (!pattern69.test(data0)) {
                          validate102.errors = [{ instancePath: instancePath + "/start_date", schemaPath: "#/properties/start_date/pattern", keyword: "pattern", params: { pattern: "^[12]\\d{3}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^[12]\\d{3}-\\d{2}-\\d{2}$"' }];
                          return false;
                        } else {
                          if (!formats38.validate(data0)) {
                            validate102.errors = [{ instancePath: instancePath + "/start_date", schemaPath: "#/properties/start_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                            return false;
                          }
                        }
                      }
                    }
                  }
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.end_date !== void 0) {
                let data1 = data.end_date;
                const _errs4 = errors;
                if (typeof data1 !== "string") {
                  let dataType1 = typeof data1;
                  let coerced1 = void 0;
                  if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
                    data1 = data1[0];
                    dataType1 = typeof data1;
                    if (typeof data1 === "string") {
                      coerced1 = data1;
                    }
                  }
                  if (!(coerced1 !== void 0)) {
                    if (dataType1 == "number" || dataType1 == "boolean") {
                      coerced1 = "" + data1;
                    } else if (data1 === null) {
                      coerced1 = "";
                    } else {
                      validate102.errors = [{ instancePath: instancePath + "/end_date", schemaPath: "#/properties/end_date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  if (coerced1 !== void 0) {
                    data1 = coerced1;
                    if (data !== void 0) {
                      data["end_date"] = coerced1;
                    }
                  }
                }
                if (errors === _errs4) {
                  if (errors === _errs4) {
                    if (typeof data1 === "string") {
                      if (func1(data1) > 10) {
                        validate102.errors = [{ instancePath: instancePath + "/end_date", schemaPath: "#/properties/end_date/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" }];
                        return false;
                      } else {
                        if (func1(data1) < 10) {
                          validate102.errors = [{ instancePath: instancePath + "/end_date", schemaPath: "#/properties/end_date/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" }];
                          return false;
                        } else {
                          if (!pattern69.test(data1)) {
                            validate102.errors = [{ instancePath: instancePath + "/end_date", schemaPath: "#/properties/end_date/pattern", keyword: "pattern", params: { pattern: "^[12]\\d{3}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^[12]\\d{3}-\\d{2}-\\d{2}$"' }];
                            return false;
                          } else {
                            if (!formats38.validate(data1)) {
                              validate102.errors = [{ instancePath: instancePath + "/end_date", schemaPath: "#/properties/end_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                              return false;
                            }
                          }
                        }
                      }
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      } else {
        validate102.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate102.errors = vErrors;
    return errors === 0;
  }
  validate102.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["listAudit.query"] = validate103;
  const schema114 = { "type": "object", "properties": { "target_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_.-]{1,64}$" }, "page": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 1e4 }], "default": 1 }, "limit": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 100 }], "default": 20 }, "cursor": { "type": "string", "maxLength": 512, "pattern": "^[A-Za-z0-9_-]*$" } }, "required": [], "additionalProperties": false };
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.limit === void 0) {
          data.limit = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "target_id" || key0 === "page" || key0 === "limit" || key0 === "cursor")) {
            validate103.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.target_id !== void 0) {
            let data0 = data.target_id;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              let dataType0 = typeof data0;
              let coerced0 = void 0;
              if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
                data0 = data0[0];
                dataType0 = typeof data0;
                if (typeof data0 === "string") {
                  coerced0 = data0;
                }
              }
              if (!(coerced0 !== void 0)) {
                if (dataType0 == "number" || dataType0 == "boolean") {
                  coerced0 = "" + data0;
                } else if (data0 === null) {
                  coerced0 = "";
                } else {
                  validate103.errors = [{ instancePath: instancePath + "/target_id", schemaPath: "#/properties/target_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced0 !== void 0) {
                data0 = coerced0;
                if (data !== void 0) {
                  data["target_id"] = coerced0;
                }
              }
            }
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) > 64) {
                  validate103.errors = [{ instancePath: instancePath + "/target_id", schemaPath: "#/properties/target_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                  return false;
                } else {
                  if (func1(data0) < 1) {
                    validate103.errors = [{ instancePath: instancePath + "/target_id", schemaPath: "#/properties/target_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern5.test(data0)) {
                      validate103.errors = [{ instancePath: instancePath + "/target_id", schemaPath: "#/properties/target_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
                      return false;
                    }
                  }
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            let data1 = data.page;
            const _errs4 = errors;
            const _errs5 = errors;
            if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              let dataType1 = typeof data1;
              let coerced1 = void 0;
              if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
                data1 = data1[0];
                dataType1 = typeof data1;
                if (typeof data1 === "string" && (typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                  coerced1 = data1;
                }
              }
              if (!(coerced1 !== void 0)) {
                if (dataType1 == "number" || dataType1 == "boolean") {
                  coerced1 = "" + data1;
                } else if (data1 === null) {
                  coerced1 = "";
                } else if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                  coerced1 = +data1;
                } else {
                  validate103.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/type", keyword: "type", params: { type: schema114.properties.page.allOf[0].type }, message: "must be string,integer" }];
                  return false;
                }
              }
              if (coerced1 !== void 0) {
                data1 = coerced1;
                if (data !== void 0) {
                  data["page"] = coerced1;
                }
              }
            }
            if (errors === _errs5) {
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (!formats0.test(data1)) {
                    validate103.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                    return false;
                  }
                }
              }
            }
            var valid1 = _errs5 === errors;
            if (valid1) {
              const _errs7 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                let dataType2 = typeof data1;
                let coerced2 = void 0;
                if (dataType2 == "object" && Array.isArray(data1) && data1.length == 1) {
                  data1 = data1[0];
                  dataType2 = typeof data1;
                  if (typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) {
                    coerced2 = data1;
                  }
                }
                if (!(coerced2 !== void 0)) {
                  if (dataType2 === "boolean" || data1 === null || dataType2 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                    coerced2 = +data1;
                  } else {
                    validate103.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                }
                if (coerced2 !== void 0) {
                  data1 = coerced2;
                  if (data !== void 0) {
                    data["page"] = coerced2;
                  }
                }
              }
              if (errors === _errs7) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 1e4 || isNaN(data1)) {
                    validate103.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
                    return false;
                  } else {
                    if (data1 < 1 || isNaN(data1)) {
                      validate103.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
              }
              var valid1 = _errs7 === errors;
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              let data2 = data.limit;
              const _errs9 = errors;
              const _errs10 = errors;
              if (typeof data2 !== "string" && !(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                let dataType3 = typeof data2;
                let coerced3 = void 0;
                if (dataType3 == "object" && Array.isArray(data2) && data2.length == 1) {
                  data2 = data2[0];
                  dataType3 = typeof data2;
                  if (typeof data2 === "string" && (typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                    coerced3 = data2;
                  }
                }
                if (!(coerced3 !== void 0)) {
                  if (dataType3 == "number" || dataType3 == "boolean") {
                    coerced3 = "" + data2;
                  } else if (data2 === null) {
                    coerced3 = "";
                  } else if (dataType3 === "boolean" || data2 === null || dataType3 === "string" && data2 && data2 == +data2 && !(data2 % 1)) {
                    coerced3 = +data2;
                  } else {
                    validate103.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/type", keyword: "type", params: { type: schema114.properties.limit.allOf[0].type }, message: "must be string,integer" }];
                    return false;
                  }
                }
                if (coerced3 !== void 0) {
                  data2 = coerced3;
                  if (data !== void 0) {
                    data["limit"] = coerced3;
                  }
                }
              }
              if (errors === _errs10) {
                if (errors === _errs10) {
                  if (typeof data2 === "string") {
                    if (!formats0.test(data2)) {
                      validate103.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                      return false;
                    }
                  }
                }
              }
              var valid2 = _errs10 === errors;
              if (valid2) {
                const _errs12 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  let dataType4 = typeof data2;
                  let coerced4 = void 0;
                  if (dataType4 == "object" && Array.isArray(data2) && data2.length == 1) {
                    data2 = data2[0];
                    dataType4 = typeof data2;
                    if (typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) {
                      coerced4 = data2;
                    }
                  }
                  if (!(coerced4 !== void 0)) {
                    if (dataType4 === "boolean" || data2 === null || dataType4 === "string" && data2 && data2 == +data2 && !(data2 % 1)) {
                      coerced4 = +data2;
                    } else {
                      validate103.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                  }
                  if (coerced4 !== void 0) {
                    data2 = coerced4;
                    if (data !== void 0) {
                      data["limit"] = coerced4;
                    }
                  }
                }
                if (errors === _errs12) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 100 || isNaN(data2)) {
                      validate103.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate103.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid2 = _errs12 === errors;
              }
              var valid0 = _errs9 === errors;
              if (valid0) {
                if (data.cursor !== void 0) {
                  let data3 = data.cursor;
                  const _errs14 = errors;
                  if (typeof data3 !== "string") {
                    let dataType5 = typeof data3;
                    let coerced5 = void 0;
                    if (dataType5 == "object" && Array.isArray(data3) && data3.length == 1) {
                      data3 = data3[0];
                      dataType5 = typeof data3;
                      if (typeof data3 === "string") {
                        coerced5 = data3;
                      }
                    }
                    if (!(coerced5 !== void 0)) {
                      if (dataType5 == "number" || dataType5 == "boolean") {
                        coerced5 = "" + data3;
                      } else if (data3 === null) {
                        coerced5 = "";
                      } else {
                        validate103.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    if (coerced5 !== void 0) {
                      data3 = coerced5;
                      if (data !== void 0) {
                        data["cursor"] = coerced5;
                      }
                    }
                  }
                  if (errors === _errs14) {
                    if (typeof data3 === "string") {
                      if (func1(data3) > 512) {
                        validate103.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                        return false;
                      } else {
                        if (!pattern9.test(data3)) {
                          validate103.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9_-]*$"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs14 === errors;
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
})(validators);
(function(exports) {
  "use strict";
  exports["registerAgent.body"] = validate21;
  const schema32 = { "type": "object", "additionalProperties": false, "required": ["agent_type", "name"], "properties": { "agent_id": { "type": "string", "minLength": 2, "maxLength": 64, "pattern": "^(?!\\.+$)[A-Za-z0-9_.-]{2,64}$" }, "agent_type": { "$ref": "#/components/schemas/NewAgentType" }, "name": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "\\S" }, "capabilities": { "$ref": "#/components/schemas/Tags" }, "description": { "$ref": "#/components/schemas/AgentDescription" }, "email": { "type": "string", "format": "email", "minLength": 3, "maxLength": 254 } } };
  const schema33 = { "type": "string", "enum": ["worker", "employer", "all", "admin"] };
  const schema36 = { "type": "string", "maxLength": 2e3 };
  const func1 = require_ucs2length().default;
  const pattern4 = new RegExp("^(?!\\.+$)[A-Za-z0-9_.-]{2,64}$", "u");
  const pattern5 = new RegExp("\\S", "u");
  const schema34 = { "type": "array", "maxItems": 32, "items": { "$ref": "#/components/schemas/Tag" } };
  const schema35 = { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "\\S" };
  function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate22.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (Array.isArray(data)) {
        if (data.length > 32) {
          validate22.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 32 }, message: "must NOT have more than 32 items" }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            const _errs1 = errors;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) > 64) {
                  validate22.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Tag/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                  return false;
                } else {
                  if (func1(data0) < 1) {
                    validate22.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern5.test(data0)) {
                      validate22.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Tag/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                      return false;
                    }
                  }
                }
              } else {
                validate22.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Tag/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      } else {
        validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate22.errors = vErrors;
    return errors === 0;
  }
  validate22.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
  function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
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
          validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id" || key0 === "agent_type" || key0 === "name" || key0 === "capabilities" || key0 === "description" || key0 === "email")) {
              validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              let data0 = data.agent_id;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate21.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 2) {
                      validate21.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                      return false;
                    } else {
                      if (!pattern4.test(data0)) {
                        validate21.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/pattern", keyword: "pattern", params: { pattern: "^(?!\\.+$)[A-Za-z0-9_.-]{2,64}$" }, message: 'must match pattern "^(?!\\.+$)[A-Za-z0-9_.-]{2,64}$"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.agent_type !== void 0) {
                let data1 = data.agent_type;
                const _errs4 = errors;
                if (typeof data1 !== "string") {
                  validate21.errors = [{ instancePath: instancePath + "/agent_type", schemaPath: "#/components/schemas/NewAgentType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data1 === "worker" || data1 === "employer" || data1 === "all" || data1 === "admin")) {
                  validate21.errors = [{ instancePath: instancePath + "/agent_type", schemaPath: "#/components/schemas/NewAgentType/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.name !== void 0) {
                  let data2 = data.name;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data2 === "string") {
                      if (func1(data2) > 64) {
                        validate21.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                        return false;
                      } else {
                        if (func1(data2) < 1) {
                          validate21.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        } else {
                          if (!pattern5.test(data2)) {
                            validate21.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                            return false;
                          }
                        }
                      }
                    } else {
                      validate21.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.capabilities !== void 0) {
                    const _errs9 = errors;
                    if (!validate22(data.capabilities, { instancePath: instancePath + "/capabilities", parentData: data, parentDataProperty: "capabilities", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.description !== void 0) {
                      let data4 = data.description;
                      const _errs10 = errors;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (func1(data4) > 2e3) {
                            validate21.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/components/schemas/AgentDescription/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                            return false;
                          }
                        } else {
                          validate21.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/components/schemas/AgentDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.email !== void 0) {
                        let data5 = data.email;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (errors === _errs13) {
                            if (typeof data5 === "string") {
                              if (func1(data5) > 254) {
                                validate21.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" }];
                                return false;
                              } else {
                                if (func1(data5) < 3) {
                                  validate21.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }];
                                  return false;
                                } else {
                                  if (!formats0.test(data5)) {
                                    validate21.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }];
                                    return false;
                                  }
                                }
                              }
                            } else {
                              validate21.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs13 === errors;
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
        validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate21.errors = vErrors;
    return errors === 0;
  }
  validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["updateAgentStatus.body"] = validate24;
  const schema37 = { "type": "object", "additionalProperties": false, "required": ["status"], "properties": { "status": { "$ref": "#/components/schemas/AgentStatus" } } };
  const schema38 = { "type": "string", "enum": ["idle", "busy", "offline"] };
  function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate24.evaluated;
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
          validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "status")) {
              validate24.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.status !== void 0) {
              let data0 = data.status;
              if (typeof data0 !== "string") {
                validate24.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/AgentStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if (!(data0 === "idle" || data0 === "busy" || data0 === "offline")) {
                validate24.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/AgentStatus/enum", keyword: "enum", params: { allowedValues: schema38.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
            }
          }
        }
      } else {
        validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate24.errors = vErrors;
    return errors === 0;
  }
  validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["createKey.body"] = validate25;
  const schema39 = { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "\\S" }, "expires_at": { "$ref": "#/components/schemas/RequestTime" }, "spend_limit": { "$ref": "#/components/schemas/Money" } } };
  const schema40 = { "type": "string", "minLength": 16, "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$" };
  const schema41 = { "type": "number", "exclusiveMinimum": 0, "maximum": 1e9 };
  const pattern8 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$", "u");
  function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate25.evaluated;
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
          if (!(key0 === "name" || key0 === "expires_at" || key0 === "spend_limit")) {
            validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) > 64) {
                  validate25.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                  return false;
                } else {
                  if (func1(data0) < 1) {
                    validate25.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern5.test(data0)) {
                      validate25.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                      return false;
                    }
                  }
                }
              } else {
                validate25.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.expires_at !== void 0) {
              let data1 = data.expires_at;
              const _errs4 = errors;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (func1(data1) > 40) {
                    validate25.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/components/schemas/RequestTime/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                    return false;
                  } else {
                    if (func1(data1) < 16) {
                      validate25.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/components/schemas/RequestTime/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" }];
                      return false;
                    } else {
                      if (!pattern8.test(data1)) {
                        validate25.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/components/schemas/RequestTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate25.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/components/schemas/RequestTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.spend_limit !== void 0) {
                let data2 = data.spend_limit;
                const _errs7 = errors;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 1e9 || isNaN(data2)) {
                      validate25.errors = [{ instancePath: instancePath + "/spend_limit", schemaPath: "#/components/schemas/Money/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
                      return false;
                    } else {
                      if (data2 <= 0 || isNaN(data2)) {
                        validate25.errors = [{ instancePath: instancePath + "/spend_limit", schemaPath: "#/components/schemas/Money/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                        return false;
                      }
                    }
                  } else {
                    validate25.errors = [{ instancePath: instancePath + "/spend_limit", schemaPath: "#/components/schemas/Money/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      } else {
        validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate25.errors = vErrors;
    return errors === 0;
  }
  validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["createJob.body"] = validate26;
  const schema42 = { "type": "object", "additionalProperties": false, "required": ["title", "description", "budget"], "properties": { "employer_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_.-]{1,64}$" }, "title": { "$ref": "#/components/schemas/JobTitle" }, "description": { "$ref": "#/components/schemas/JobDescription" }, "required_tags": { "$ref": "#/components/schemas/Tags" }, "budget": { "$ref": "#/components/schemas/NewBudget" }, "deadline": { "$ref": "#/components/schemas/RequestTime" }, "bid_limit": { "type": "integer", "minimum": 1, "maximum": 100, "default": 5 }, "priority": { "$ref": "#/components/schemas/Priority", "default": "normal" } } };
  const schema43 = { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "\\S" };
  const schema44 = { "type": "string", "minLength": 1, "maxLength": 1e4, "pattern": "\\S" };
  const schema50 = { "type": "string", "enum": ["low", "normal", "high", "urgent"] };
  const pattern9 = new RegExp("^[A-Za-z0-9_.-]{1,64}$", "u");
  const schema45 = { "type": "object", "additionalProperties": false, "required": ["min", "max"], "properties": { "min": { "$ref": "#/components/schemas/Money" }, "max": { "$ref": "#/components/schemas/Money" }, "currency": { "$ref": "#/components/schemas/Currency", "default": "CNY" } } };
  const schema48 = { "type": "string", "enum": ["CNY", "USD"] };
  function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate28.evaluated;
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
          validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "min" || key0 === "max" || key0 === "currency")) {
              validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.min !== void 0) {
              let data0 = data.min;
              const _errs2 = errors;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 > 1e9 || isNaN(data0)) {
                    validate28.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/components/schemas/Money/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
                    return false;
                  } else {
                    if (data0 <= 0 || isNaN(data0)) {
                      validate28.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/components/schemas/Money/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                      return false;
                    }
                  }
                } else {
                  validate28.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/components/schemas/Money/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.max !== void 0) {
                let data1 = data.max;
                const _errs5 = errors;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data1 == "number" && isFinite(data1)) {
                    if (data1 > 1e9 || isNaN(data1)) {
                      validate28.errors = [{ instancePath: instancePath + "/max", schemaPath: "#/components/schemas/Money/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
                      return false;
                    } else {
                      if (data1 <= 0 || isNaN(data1)) {
                        validate28.errors = [{ instancePath: instancePath + "/max", schemaPath: "#/components/schemas/Money/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                        return false;
                      }
                    }
                  } else {
                    validate28.errors = [{ instancePath: instancePath + "/max", schemaPath: "#/components/schemas/Money/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                let data2 = data.currency;
                const _errs8 = errors;
                if (typeof data2 !== "string") {
                  validate28.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data2 === "CNY" || data2 === "USD")) {
                  validate28.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/components/schemas/Currency/enum", keyword: "enum", params: { allowedValues: schema48.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs8 === errors;
              }
            }
          }
        }
      } else {
        validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate28.errors = vErrors;
    return errors === 0;
  }
  validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate26.evaluated;
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
        let missing0;
        if (data.title === void 0 && (missing0 = "title") || data.description === void 0 && (missing0 = "description") || data.budget === void 0 && (missing0 = "budget")) {
          validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "employer_id" || key0 === "title" || key0 === "description" || key0 === "required_tags" || key0 === "budget" || key0 === "deadline" || key0 === "bid_limit" || key0 === "priority")) {
              validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.employer_id !== void 0) {
              let data0 = data.employer_id;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate26.errors = [{ instancePath: instancePath + "/employer_id", schemaPath: "#/properties/employer_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate26.errors = [{ instancePath: instancePath + "/employer_id", schemaPath: "#/properties/employer_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern9.test(data0)) {
                        validate26.errors = [{ instancePath: instancePath + "/employer_id", schemaPath: "#/properties/employer_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate26.errors = [{ instancePath: instancePath + "/employer_id", schemaPath: "#/properties/employer_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.title !== void 0) {
                let data1 = data.title;
                const _errs4 = errors;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data1 === "string") {
                    if (func1(data1) > 200) {
                      validate26.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/components/schemas/JobTitle/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                      return false;
                    } else {
                      if (func1(data1) < 1) {
                        validate26.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/components/schemas/JobTitle/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      } else {
                        if (!pattern5.test(data1)) {
                          validate26.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/components/schemas/JobTitle/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                          return false;
                        }
                      }
                    }
                  } else {
                    validate26.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/components/schemas/JobTitle/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.description !== void 0) {
                  let data2 = data.description;
                  const _errs7 = errors;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data2 === "string") {
                      if (func1(data2) > 1e4) {
                        validate26.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/components/schemas/JobDescription/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
                        return false;
                      } else {
                        if (func1(data2) < 1) {
                          validate26.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/components/schemas/JobDescription/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        } else {
                          if (!pattern5.test(data2)) {
                            validate26.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/components/schemas/JobDescription/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                            return false;
                          }
                        }
                      }
                    } else {
                      validate26.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/components/schemas/JobDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.required_tags !== void 0) {
                    const _errs10 = errors;
                    if (!validate22(data.required_tags, { instancePath: instancePath + "/required_tags", parentData: data, parentDataProperty: "required_tags", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.budget !== void 0) {
                      const _errs11 = errors;
                      if (!validate28(data.budget, { instancePath: instancePath + "/budget", parentData: data, parentDataProperty: "budget", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.deadline !== void 0) {
                        let data5 = data.deadline;
                        const _errs12 = errors;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (typeof data5 === "string") {
                            if (func1(data5) > 40) {
                              validate26.errors = [{ instancePath: instancePath + "/deadline", schemaPath: "#/components/schemas/RequestTime/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                              return false;
                            } else {
                              if (func1(data5) < 16) {
                                validate26.errors = [{ instancePath: instancePath + "/deadline", schemaPath: "#/components/schemas/RequestTime/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" }];
                                return false;
                              } else {
                                if (!pattern8.test(data5)) {
                                  validate26.errors = [{ instancePath: instancePath + "/deadline", schemaPath: "#/components/schemas/RequestTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$"' }];
                                  return false;
                                }
                              }
                            }
                          } else {
                            validate26.errors = [{ instancePath: instancePath + "/deadline", schemaPath: "#/components/schemas/RequestTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        let data6 = data.bid_limit;
                        const _errs15 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                          validate26.errors = [{ instancePath: instancePath + "/bid_limit", schemaPath: "#/properties/bid_limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 > 100 || isNaN(data6)) {
                              validate26.errors = [{ instancePath: instancePath + "/bid_limit", schemaPath: "#/properties/bid_limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                              return false;
                            } else {
                              if (data6 < 1 || isNaN(data6)) {
                                validate26.errors = [{ instancePath: instancePath + "/bid_limit", schemaPath: "#/properties/bid_limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs15 === errors;
                        if (valid0) {
                          let data7 = data.priority;
                          const _errs17 = errors;
                          if (typeof data7 !== "string") {
                            validate26.errors = [{ instancePath: instancePath + "/priority", schemaPath: "#/components/schemas/Priority/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          if (!(data7 === "low" || data7 === "normal" || data7 === "high" || data7 === "urgent")) {
                            validate26.errors = [{ instancePath: instancePath + "/priority", schemaPath: "#/components/schemas/Priority/enum", keyword: "enum", params: { allowedValues: schema50.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid0 = _errs17 === errors;
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
        validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate26.errors = vErrors;
    return errors === 0;
  }
  validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["updateJob.body"] = validate30;
  const schema51 = { "type": "object", "additionalProperties": false, "minProperties": 1, "dependentRequired": { "selected_worker_ids": ["status"], "feedback": ["status"], "worker_ids": ["status", "feedback"] }, "properties": { "status": { "$ref": "#/components/schemas/RequestedJobStatus" }, "selected_worker_ids": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "$ref": "#/components/schemas/AgentId" } }, "feedback": { "type": "string", "minLength": 1, "maxLength": 4e3, "pattern": "\\S" }, "worker_ids": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "$ref": "#/components/schemas/AgentId" } }, "title": { "$ref": "#/components/schemas/JobTitle" }, "description": { "$ref": "#/components/schemas/JobDescription" }, "required_tags": { "$ref": "#/components/schemas/Tags" }, "budget": { "$ref": "#/components/schemas/EditedBudget" }, "deadline": { "$ref": "#/components/schemas/RequestTime" }, "bid_limit": { "type": "integer", "minimum": 1, "maximum": 100 }, "priority": { "$ref": "#/components/schemas/Priority" } } };
  const schema52 = { "type": "string", "enum": ["ACTIVE", "CLOSED"] };
  const schema53 = { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_.-]{1,64}$" };
  const func22 = Object.prototype.hasOwnProperty;
  const func0 = require_equal().default;
  const schema57 = { "type": "object", "additionalProperties": false, "required": ["min", "max"], "properties": { "min": { "$ref": "#/components/schemas/Money" }, "max": { "$ref": "#/components/schemas/Money" }, "currency": { "$ref": "#/components/schemas/Currency" } } };
  function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate32.evaluated;
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
          validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "min" || key0 === "max" || key0 === "currency")) {
              validate32.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.min !== void 0) {
              let data0 = data.min;
              const _errs2 = errors;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 > 1e9 || isNaN(data0)) {
                    validate32.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/components/schemas/Money/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
                    return false;
                  } else {
                    if (data0 <= 0 || isNaN(data0)) {
                      validate32.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/components/schemas/Money/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                      return false;
                    }
                  }
                } else {
                  validate32.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/components/schemas/Money/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.max !== void 0) {
                let data1 = data.max;
                const _errs5 = errors;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data1 == "number" && isFinite(data1)) {
                    if (data1 > 1e9 || isNaN(data1)) {
                      validate32.errors = [{ instancePath: instancePath + "/max", schemaPath: "#/components/schemas/Money/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
                      return false;
                    } else {
                      if (data1 <= 0 || isNaN(data1)) {
                        validate32.errors = [{ instancePath: instancePath + "/max", schemaPath: "#/components/schemas/Money/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                        return false;
                      }
                    }
                  } else {
                    validate32.errors = [{ instancePath: instancePath + "/max", schemaPath: "#/components/schemas/Money/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.currency !== void 0) {
                  let data2 = data.currency;
                  const _errs8 = errors;
                  if (typeof data2 !== "string") {
                    validate32.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  if (!(data2 === "CNY" || data2 === "USD")) {
                    validate32.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/components/schemas/Currency/enum", keyword: "enum", params: { allowedValues: schema48.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      } else {
        validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate32.errors = vErrors;
    return errors === 0;
  }
  validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate30.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          validate30.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!func22.call(schema51.properties, key0)) {
              validate30.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.status !== void 0) {
              let data0 = data.status;
              const _errs2 = errors;
              if (typeof data0 !== "string") {
                validate30.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/RequestedJobStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if (!(data0 === "ACTIVE" || data0 === "CLOSED")) {
                validate30.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/RequestedJobStatus/enum", keyword: "enum", params: { allowedValues: schema52.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.selected_worker_ids !== void 0) {
                let data1 = data.selected_worker_ids;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data1)) {
                    if (data1.length > 100) {
                      validate30.errors = [{ instancePath: instancePath + "/selected_worker_ids", schemaPath: "#/properties/selected_worker_ids/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                      return false;
                    } else {
                      if (data1.length < 1) {
                        validate30.errors = [{ instancePath: instancePath + "/selected_worker_ids", schemaPath: "#/properties/selected_worker_ids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                        return false;
                      } else {
                        var valid2 = true;
                        const len0 = data1.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data2 = data1[i0];
                          const _errs7 = errors;
                          const _errs8 = errors;
                          if (errors === _errs8) {
                            if (typeof data2 === "string") {
                              if (func1(data2) > 64) {
                                validate30.errors = [{ instancePath: instancePath + "/selected_worker_ids/" + i0, schemaPath: "#/components/schemas/AgentId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                return false;
                              } else {
                                if (func1(data2) < 1) {
                                  validate30.errors = [{ instancePath: instancePath + "/selected_worker_ids/" + i0, schemaPath: "#/components/schemas/AgentId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                  return false;
                                } else {
                                  if (!pattern9.test(data2)) {
                                    validate30.errors = [{ instancePath: instancePath + "/selected_worker_ids/" + i0, schemaPath: "#/components/schemas/AgentId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
                                    return false;
                                  }
                                }
                              }
                            } else {
                              validate30.errors = [{ instancePath: instancePath + "/selected_worker_ids/" + i0, schemaPath: "#/components/schemas/AgentId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid2 = _errs7 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                        if (valid2) {
                          let i1 = data1.length;
                          let j0;
                          if (i1 > 1) {
                            outer0:
                              for (; i1--; ) {
                                for (j0 = i1; j0--; ) {
                                  if (func0(data1[i1], data1[j0])) {
                                    validate30.errors = [{ instancePath: instancePath + "/selected_worker_ids", schemaPath: "#/properties/selected_worker_ids/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
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
                    validate30.errors = [{ instancePath: instancePath + "/selected_worker_ids", schemaPath: "#/properties/selected_worker_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.feedback !== void 0) {
                  let data3 = data.feedback;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (typeof data3 === "string") {
                      if (func1(data3) > 4e3) {
                        validate30.errors = [{ instancePath: instancePath + "/feedback", schemaPath: "#/properties/feedback/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                        return false;
                      } else {
                        if (func1(data3) < 1) {
                          validate30.errors = [{ instancePath: instancePath + "/feedback", schemaPath: "#/properties/feedback/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        } else {
                          if (!pattern5.test(data3)) {
                            validate30.errors = [{ instancePath: instancePath + "/feedback", schemaPath: "#/properties/feedback/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                            return false;
                          }
                        }
                      }
                    } else {
                      validate30.errors = [{ instancePath: instancePath + "/feedback", schemaPath: "#/properties/feedback/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.worker_ids !== void 0) {
                    let data4 = data.worker_ids;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (Array.isArray(data4)) {
                        if (data4.length > 100) {
                          validate30.errors = [{ instancePath: instancePath + "/worker_ids", schemaPath: "#/properties/worker_ids/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                          return false;
                        } else {
                          if (data4.length < 1) {
                            validate30.errors = [{ instancePath: instancePath + "/worker_ids", schemaPath: "#/properties/worker_ids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                            return false;
                          } else {
                            var valid5 = true;
                            const len1 = data4.length;
                            for (let i2 = 0; i2 < len1; i2++) {
                              let data5 = data4[i2];
                              const _errs14 = errors;
                              const _errs15 = errors;
                              if (errors === _errs15) {
                                if (typeof data5 === "string") {
                                  if (func1(data5) > 64) {
                                    validate30.errors = [{ instancePath: instancePath + "/worker_ids/" + i2, schemaPath: "#/components/schemas/AgentId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                    return false;
                                  } else {
                                    if (func1(data5) < 1) {
                                      validate30.errors = [{ instancePath: instancePath + "/worker_ids/" + i2, schemaPath: "#/components/schemas/AgentId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                      return false;
                                    } else {
                                      if (!pattern9.test(data5)) {
                                        validate30.errors = [{ instancePath: instancePath + "/worker_ids/" + i2, schemaPath: "#/components/schemas/AgentId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
                                        return false;
                                      }
                                    }
                                  }
                                } else {
                                  validate30.errors = [{ instancePath: instancePath + "/worker_ids/" + i2, schemaPath: "#/components/schemas/AgentId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid5 = _errs14 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                            if (valid5) {
                              let i3 = data4.length;
                              let j1;
                              if (i3 > 1) {
                                outer1:
                                  for (; i3--; ) {
                                    for (j1 = i3; j1--; ) {
                                      if (func0(data4[i3], data4[j1])) {
                                        validate30.errors = [{ instancePath: instancePath + "/worker_ids", schemaPath: "#/properties/worker_ids/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" }];
                                        return false;
                                        break outer1;
                                      }
                                    }
                                  }
                              }
                            }
                          }
                        }
                      } else {
                        validate30.errors = [{ instancePath: instancePath + "/worker_ids", schemaPath: "#/properties/worker_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.title !== void 0) {
                      let data6 = data.title;
                      const _errs17 = errors;
                      const _errs18 = errors;
                      if (errors === _errs18) {
                        if (typeof data6 === "string") {
                          if (func1(data6) > 200) {
                            validate30.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/components/schemas/JobTitle/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                            return false;
                          } else {
                            if (func1(data6) < 1) {
                              validate30.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/components/schemas/JobTitle/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            } else {
                              if (!pattern5.test(data6)) {
                                validate30.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/components/schemas/JobTitle/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                                return false;
                              }
                            }
                          }
                        } else {
                          validate30.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/components/schemas/JobTitle/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.description !== void 0) {
                        let data7 = data.description;
                        const _errs20 = errors;
                        const _errs21 = errors;
                        if (errors === _errs21) {
                          if (typeof data7 === "string") {
                            if (func1(data7) > 1e4) {
                              validate30.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/components/schemas/JobDescription/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
                              return false;
                            } else {
                              if (func1(data7) < 1) {
                                validate30.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/components/schemas/JobDescription/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              } else {
                                if (!pattern5.test(data7)) {
                                  validate30.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/components/schemas/JobDescription/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                                  return false;
                                }
                              }
                            }
                          } else {
                            validate30.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/components/schemas/JobDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs20 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.required_tags !== void 0) {
                          const _errs23 = errors;
                          if (!validate22(data.required_tags, { instancePath: instancePath + "/required_tags", parentData: data, parentDataProperty: "required_tags", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs23 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.budget !== void 0) {
                            const _errs24 = errors;
                            if (!validate32(data.budget, { instancePath: instancePath + "/budget", parentData: data, parentDataProperty: "budget", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs24 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.deadline !== void 0) {
                              let data10 = data.deadline;
                              const _errs25 = errors;
                              const _errs26 = errors;
                              if (errors === _errs26) {
                                if (typeof data10 === "string") {
                                  if (func1(data10) > 40) {
                                    validate30.errors = [{ instancePath: instancePath + "/deadline", schemaPath: "#/components/schemas/RequestTime/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                    return false;
                                  } else {
                                    if (func1(data10) < 16) {
                                      validate30.errors = [{ instancePath: instancePath + "/deadline", schemaPath: "#/components/schemas/RequestTime/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" }];
                                      return false;
                                    } else {
                                      if (!pattern8.test(data10)) {
                                        validate30.errors = [{ instancePath: instancePath + "/deadline", schemaPath: "#/components/schemas/RequestTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$"' }];
                                        return false;
                                      }
                                    }
                                  }
                                } else {
                                  validate30.errors = [{ instancePath: instancePath + "/deadline", schemaPath: "#/components/schemas/RequestTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs25 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.bid_limit !== void 0) {
                                let data11 = data.bid_limit;
                                const _errs28 = errors;
                                if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                  validate30.errors = [{ instancePath: instancePath + "/bid_limit", schemaPath: "#/properties/bid_limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs28) {
                                  if (typeof data11 == "number" && isFinite(data11)) {
                                    if (data11 > 100 || isNaN(data11)) {
                                      validate30.errors = [{ instancePath: instancePath + "/bid_limit", schemaPath: "#/properties/bid_limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                                      return false;
                                    } else {
                                      if (data11 < 1 || isNaN(data11)) {
                                        validate30.errors = [{ instancePath: instancePath + "/bid_limit", schemaPath: "#/properties/bid_limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid0 = _errs28 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.priority !== void 0) {
                                  let data12 = data.priority;
                                  const _errs30 = errors;
                                  if (typeof data12 !== "string") {
                                    validate30.errors = [{ instancePath: instancePath + "/priority", schemaPath: "#/components/schemas/Priority/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  if (!(data12 === "low" || data12 === "normal" || data12 === "high" || data12 === "urgent")) {
                                    validate30.errors = [{ instancePath: instancePath + "/priority", schemaPath: "#/components/schemas/Priority/enum", keyword: "enum", params: { allowedValues: schema50.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid0 = _errs30 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  let missing0;
                                  if (data.selected_worker_ids !== void 0 && (data.status === void 0 && (missing0 = "status"))) {
                                    validate30.errors = [{ instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                                      property: "selected_worker_ids",
                                      missingProperty: missing0,
                                      depsCount: 1,
                                      deps: "status"
                                    }, message: "must have property status when property selected_worker_ids is present" }];
                                    return false;
                                  } else {
                                    if (data.feedback !== void 0 && (data.status === void 0 && (missing0 = "status"))) {
                                      validate30.errors = [{ instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                                        property: "feedback",
                                        missingProperty: missing0,
                                        depsCount: 1,
                                        deps: "status"
                                      }, message: "must have property status when property feedback is present" }];
                                      return false;
                                    } else {
                                      if (data.worker_ids !== void 0 && (data.status === void 0 && (missing0 = "status") || data.feedback === void 0 && (missing0 = "feedback"))) {
                                        validate30.errors = [{ instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                                          property: "worker_ids",
                                          missingProperty: missing0,
                                          depsCount: 2,
                                          deps: "status, feedback"
                                        }, message: "must have properties status, feedback when property worker_ids is present" }];
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
      } else {
        validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate30.errors = vErrors;
    return errors === 0;
  }
  validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["disputeJob.body"] = validate34;
  const schema63 = { "type": "object", "additionalProperties": false, "required": ["reason"], "properties": { "reason": { "type": "string", "minLength": 1, "maxLength": 4e3, "pattern": "\\S" } } };
  function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate34.evaluated;
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
          validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "reason")) {
              validate34.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.reason !== void 0) {
              let data0 = data.reason;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 4e3) {
                    validate34.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate34.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data0)) {
                        validate34.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate34.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
          }
        }
      } else {
        validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate34.errors = vErrors;
    return errors === 0;
  }
  validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["createBid.body"] = validate35;
  const schema64 = { "type": "object", "additionalProperties": false, "required": ["proposal", "quote"], "properties": { "worker_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_.-]{1,64}$" }, "proposal": { "$ref": "#/components/schemas/Proposal" }, "quote": { "$ref": "#/components/schemas/NewQuote" }, "portfolio_links": { "$ref": "#/components/schemas/PortfolioLinks" } } };
  const schema65 = { "type": "string", "minLength": 1, "maxLength": 1e4, "pattern": "\\S" };
  const schema66 = { "type": "object", "additionalProperties": false, "required": ["amount", "delivery_days"], "properties": { "amount": { "$ref": "#/components/schemas/Money" }, "currency": { "$ref": "#/components/schemas/Currency" }, "delivery_days": { "$ref": "#/components/schemas/DeliveryDays" } } };
  const schema69 = { "type": "integer", "minimum": 1, "maximum": 365 };
  function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate36.evaluated;
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
          validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "amount" || key0 === "currency" || key0 === "delivery_days")) {
              validate36.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.amount !== void 0) {
              let data0 = data.amount;
              const _errs2 = errors;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 > 1e9 || isNaN(data0)) {
                    validate36.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/components/schemas/Money/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
                    return false;
                  } else {
                    if (data0 <= 0 || isNaN(data0)) {
                      validate36.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/components/schemas/Money/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                      return false;
                    }
                  }
                } else {
                  validate36.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/components/schemas/Money/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.currency !== void 0) {
                let data1 = data.currency;
                const _errs5 = errors;
                if (typeof data1 !== "string") {
                  validate36.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data1 === "CNY" || data1 === "USD")) {
                  validate36.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/components/schemas/Currency/enum", keyword: "enum", params: { allowedValues: schema48.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.delivery_days !== void 0) {
                  let data2 = data.delivery_days;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                    validate36.errors = [{ instancePath: instancePath + "/delivery_days", schemaPath: "#/components/schemas/DeliveryDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data2 == "number" && isFinite(data2)) {
                      if (data2 > 365 || isNaN(data2)) {
                        validate36.errors = [{ instancePath: instancePath + "/delivery_days", schemaPath: "#/components/schemas/DeliveryDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" }];
                        return false;
                      } else {
                        if (data2 < 1 || isNaN(data2)) {
                          validate36.errors = [{ instancePath: instancePath + "/delivery_days", schemaPath: "#/components/schemas/DeliveryDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      } else {
        validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate36.errors = vErrors;
    return errors === 0;
  }
  validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  const schema70 = { "type": "array", "maxItems": 20, "items": { "$ref": "#/components/schemas/PortfolioLink" } };
  const schema71 = { "type": "string", "format": "uri", "minLength": 1, "maxLength": 2048, "pattern": "^https?://" };
  const formats2 = require_formats().fullFormats.uri;
  const pattern22 = new RegExp("^https?://", "u");
  function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate38.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (Array.isArray(data)) {
        if (data.length > 20) {
          validate38.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            const _errs1 = errors;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 2048) {
                    validate38.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/PortfolioLink/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate38.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/PortfolioLink/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern22.test(data0)) {
                        validate38.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/PortfolioLink/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' }];
                        return false;
                      } else {
                        if (!formats2(data0)) {
                          validate38.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/PortfolioLink/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }];
                          return false;
                        }
                      }
                    }
                  }
                } else {
                  validate38.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/PortfolioLink/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      } else {
        validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate38.errors = vErrors;
    return errors === 0;
  }
  validate38.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate35.evaluated;
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
          validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "worker_id" || key0 === "proposal" || key0 === "quote" || key0 === "portfolio_links")) {
              validate35.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.worker_id !== void 0) {
              let data0 = data.worker_id;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate35.errors = [{ instancePath: instancePath + "/worker_id", schemaPath: "#/properties/worker_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate35.errors = [{ instancePath: instancePath + "/worker_id", schemaPath: "#/properties/worker_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern9.test(data0)) {
                        validate35.errors = [{ instancePath: instancePath + "/worker_id", schemaPath: "#/properties/worker_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate35.errors = [{ instancePath: instancePath + "/worker_id", schemaPath: "#/properties/worker_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.proposal !== void 0) {
                let data1 = data.proposal;
                const _errs4 = errors;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data1 === "string") {
                    if (func1(data1) > 1e4) {
                      validate35.errors = [{ instancePath: instancePath + "/proposal", schemaPath: "#/components/schemas/Proposal/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
                      return false;
                    } else {
                      if (func1(data1) < 1) {
                        validate35.errors = [{ instancePath: instancePath + "/proposal", schemaPath: "#/components/schemas/Proposal/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      } else {
                        if (!pattern5.test(data1)) {
                          validate35.errors = [{ instancePath: instancePath + "/proposal", schemaPath: "#/components/schemas/Proposal/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                          return false;
                        }
                      }
                    }
                  } else {
                    validate35.errors = [{ instancePath: instancePath + "/proposal", schemaPath: "#/components/schemas/Proposal/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.quote !== void 0) {
                  const _errs7 = errors;
                  if (!validate36(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.portfolio_links !== void 0) {
                    const _errs8 = errors;
                    if (!validate38(data.portfolio_links, { instancePath: instancePath + "/portfolio_links", parentData: data, parentDataProperty: "portfolio_links", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      } else {
        validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate35.errors = vErrors;
    return errors === 0;
  }
  validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["sendMessage.body"] = validate40;
  const schema72 = { "type": "object", "additionalProperties": false, "required": ["job_id", "to_agent_id", "content"], "properties": { "job_id": { "$ref": "#/components/schemas/RecordId" }, "from_agent_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_.-]{1,64}$" }, "to_agent_id": { "$ref": "#/components/schemas/AgentId" }, "content": { "type": "string", "minLength": 1, "maxLength": 1e4, "pattern": "\\S" }, "message_type": { "$ref": "#/components/schemas/MessageType", "default": "text" } } };
  const schema73 = { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" };
  const schema75 = { "type": "string", "enum": ["text", "file"] };
  const pattern23 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
  function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate40.evaluated;
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
          validate40.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "job_id" || key0 === "from_agent_id" || key0 === "to_agent_id" || key0 === "content" || key0 === "message_type")) {
              validate40.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.job_id !== void 0) {
              let data0 = data.job_id;
              const _errs2 = errors;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate40.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/components/schemas/RecordId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate40.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/components/schemas/RecordId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern23.test(data0)) {
                        validate40.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/components/schemas/RecordId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate40.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/components/schemas/RecordId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.from_agent_id !== void 0) {
                let data1 = data.from_agent_id;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data1 === "string") {
                    if (func1(data1) > 64) {
                      validate40.errors = [{ instancePath: instancePath + "/from_agent_id", schemaPath: "#/properties/from_agent_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                      return false;
                    } else {
                      if (func1(data1) < 1) {
                        validate40.errors = [{ instancePath: instancePath + "/from_agent_id", schemaPath: "#/properties/from_agent_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      } else {
                        if (!pattern9.test(data1)) {
                          validate40.errors = [{ instancePath: instancePath + "/from_agent_id", schemaPath: "#/properties/from_agent_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
                          return false;
                        }
                      }
                    }
                  } else {
                    validate40.errors = [{ instancePath: instancePath + "/from_agent_id", schemaPath: "#/properties/from_agent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.to_agent_id !== void 0) {
                  let data2 = data.to_agent_id;
                  const _errs7 = errors;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data2 === "string") {
                      if (func1(data2) > 64) {
                        validate40.errors = [{ instancePath: instancePath + "/to_agent_id", schemaPath: "#/components/schemas/AgentId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                        return false;
                      } else {
                        if (func1(data2) < 1) {
                          validate40.errors = [{ instancePath: instancePath + "/to_agent_id", schemaPath: "#/components/schemas/AgentId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        } else {
                          if (!pattern9.test(data2)) {
                            validate40.errors = [{ instancePath: instancePath + "/to_agent_id", schemaPath: "#/components/schemas/AgentId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
                            return false;
                          }
                        }
                      }
                    } else {
                      validate40.errors = [{ instancePath: instancePath + "/to_agent_id", schemaPath: "#/components/schemas/AgentId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.content !== void 0) {
                    let data3 = data.content;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (typeof data3 === "string") {
                        if (func1(data3) > 1e4) {
                          validate40.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
                          return false;
                        } else {
                          if (func1(data3) < 1) {
                            validate40.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          } else {
                            if (!pattern5.test(data3)) {
                              validate40.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                              return false;
                            }
                          }
                        }
                      } else {
                        validate40.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    let data4 = data.message_type;
                    const _errs12 = errors;
                    if (typeof data4 !== "string") {
                      validate40.errors = [{ instancePath: instancePath + "/message_type", schemaPath: "#/components/schemas/MessageType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    if (!(data4 === "text" || data4 === "file")) {
                      validate40.errors = [{ instancePath: instancePath + "/message_type", schemaPath: "#/components/schemas/MessageType/enum", keyword: "enum", params: { allowedValues: schema75.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs12 === errors;
                  }
                }
              }
            }
          }
        }
      } else {
        validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate40.errors = vErrors;
    return errors === 0;
  }
  validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["createArtifact.body"] = validate41;
  const schema76 = { "type": "object", "additionalProperties": false, "required": ["artifact_type", "title", "content"], "properties": { "worker_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_.-]{1,64}$" }, "artifact_type": { "$ref": "#/components/schemas/ArtifactType" }, "title": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "\\S" }, "content": { "type": "string", "minLength": 1, "maxLength": 1e6, "pattern": "\\S" }, "attachments": { "$ref": "#/components/schemas/Attachments" } } };
  const schema77 = { "type": "string", "minLength": 1, "maxLength": 32, "pattern": "^[a-z0-9_-]{1,32}$" };
  const pattern28 = new RegExp("^[a-z0-9_-]{1,32}$", "u");
  const schema78 = { "type": "array", "maxItems": 50, "items": { "$ref": "#/components/schemas/Attachment" } };
  const schema79 = { "type": "string", "format": "uri", "minLength": 1, "maxLength": 2048, "pattern": "^https?://" };
  function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate42.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (Array.isArray(data)) {
        if (data.length > 50) {
          validate42.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            const _errs1 = errors;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 2048) {
                    validate42.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Attachment/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate42.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Attachment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern22.test(data0)) {
                        validate42.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Attachment/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' }];
                        return false;
                      } else {
                        if (!formats2(data0)) {
                          validate42.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Attachment/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }];
                          return false;
                        }
                      }
                    }
                  }
                } else {
                  validate42.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/components/schemas/Attachment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      } else {
        validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate42.errors = vErrors;
    return errors === 0;
  }
  validate42.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate41.evaluated;
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
          validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "worker_id" || key0 === "artifact_type" || key0 === "title" || key0 === "content" || key0 === "attachments")) {
              validate41.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.worker_id !== void 0) {
              let data0 = data.worker_id;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate41.errors = [{ instancePath: instancePath + "/worker_id", schemaPath: "#/properties/worker_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate41.errors = [{ instancePath: instancePath + "/worker_id", schemaPath: "#/properties/worker_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern9.test(data0)) {
                        validate41.errors = [{ instancePath: instancePath + "/worker_id", schemaPath: "#/properties/worker_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate41.errors = [{ instancePath: instancePath + "/worker_id", schemaPath: "#/properties/worker_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.artifact_type !== void 0) {
                let data1 = data.artifact_type;
                const _errs4 = errors;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data1 === "string") {
                    if (func1(data1) > 32) {
                      validate41.errors = [{ instancePath: instancePath + "/artifact_type", schemaPath: "#/components/schemas/ArtifactType/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" }];
                      return false;
                    } else {
                      if (func1(data1) < 1) {
                        validate41.errors = [{ instancePath: instancePath + "/artifact_type", schemaPath: "#/components/schemas/ArtifactType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      } else {
                        if (!pattern28.test(data1)) {
                          validate41.errors = [{ instancePath: instancePath + "/artifact_type", schemaPath: "#/components/schemas/ArtifactType/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9_-]{1,32}$" }, message: 'must match pattern "^[a-z0-9_-]{1,32}$"' }];
                          return false;
                        }
                      }
                    }
                  } else {
                    validate41.errors = [{ instancePath: instancePath + "/artifact_type", schemaPath: "#/components/schemas/ArtifactType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.title !== void 0) {
                  let data2 = data.title;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data2 === "string") {
                      if (func1(data2) > 200) {
                        validate41.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                        return false;
                      } else {
                        if (func1(data2) < 1) {
                          validate41.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        } else {
                          if (!pattern5.test(data2)) {
                            validate41.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                            return false;
                          }
                        }
                      }
                    } else {
                      validate41.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.content !== void 0) {
                    let data3 = data.content;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data3 === "string") {
                        if (func1(data3) > 1e6) {
                          validate41.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/maxLength", keyword: "maxLength", params: { limit: 1e6 }, message: "must NOT have more than 1000000 characters" }];
                          return false;
                        } else {
                          if (func1(data3) < 1) {
                            validate41.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          } else {
                            if (!pattern5.test(data3)) {
                              validate41.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                              return false;
                            }
                          }
                        }
                      } else {
                        validate41.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.attachments !== void 0) {
                      const _errs11 = errors;
                      if (!validate42(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs11 === errors;
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
        validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate41.errors = vErrors;
    return errors === 0;
  }
  validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["createRating.body"] = validate44;
  const schema80 = { "type": "object", "additionalProperties": false, "required": ["agent_id", "quality_score"], "properties": { "agent_id": { "$ref": "#/components/schemas/AgentId" }, "quality_score": { "type": "number", "minimum": 1, "maximum": 5 }, "on_time": { "type": "boolean" }, "comment": { "type": "string", "minLength": 1, "maxLength": 2e3, "pattern": "\\S" } } };
  function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate44.evaluated;
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
          validate44.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id" || key0 === "quality_score" || key0 === "on_time" || key0 === "comment")) {
              validate44.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              let data0 = data.agent_id;
              const _errs2 = errors;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate44.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/components/schemas/AgentId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate44.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/components/schemas/AgentId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern9.test(data0)) {
                        validate44.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/components/schemas/AgentId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate44.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/components/schemas/AgentId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.quality_score !== void 0) {
                let data1 = data.quality_score;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data1 == "number" && isFinite(data1)) {
                    if (data1 > 5 || isNaN(data1)) {
                      validate44.errors = [{ instancePath: instancePath + "/quality_score", schemaPath: "#/properties/quality_score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" }];
                      return false;
                    } else {
                      if (data1 < 1 || isNaN(data1)) {
                        validate44.errors = [{ instancePath: instancePath + "/quality_score", schemaPath: "#/properties/quality_score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  } else {
                    validate44.errors = [{ instancePath: instancePath + "/quality_score", schemaPath: "#/properties/quality_score/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.on_time !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.on_time !== "boolean") {
                    validate44.errors = [{ instancePath: instancePath + "/on_time", schemaPath: "#/properties/on_time/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.comment !== void 0) {
                    let data3 = data.comment;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data3 === "string") {
                        if (func1(data3) > 2e3) {
                          validate44.errors = [{ instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                          return false;
                        } else {
                          if (func1(data3) < 1) {
                            validate44.errors = [{ instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          } else {
                            if (!pattern5.test(data3)) {
                              validate44.errors = [{ instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                              return false;
                            }
                          }
                        }
                      } else {
                        validate44.errors = [{ instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      } else {
        validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate44.errors = vErrors;
    return errors === 0;
  }
  validate44.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["banAgent.body"] = validate45;
  const schema82 = { "type": "object", "additionalProperties": false, "properties": { "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  const schema83 = { "type": "string", "minLength": 1, "maxLength": 2e3, "pattern": "\\S" };
  function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate45.evaluated;
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
            validate45.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.reason !== void 0) {
            let data0 = data.reason;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (func1(data0) > 2e3) {
                  validate45.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                  return false;
                } else {
                  if (func1(data0) < 1) {
                    validate45.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern5.test(data0)) {
                      validate45.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                      return false;
                    }
                  }
                }
              } else {
                validate45.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
        }
      } else {
        validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate45.errors = vErrors;
    return errors === 0;
  }
  validate45.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["unbanAgent.body"] = validate46;
  const schema84 = { "type": "object", "additionalProperties": false, "properties": { "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate46.evaluated;
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
            validate46.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.reason !== void 0) {
            let data0 = data.reason;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (func1(data0) > 2e3) {
                  validate46.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                  return false;
                } else {
                  if (func1(data0) < 1) {
                    validate46.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern5.test(data0)) {
                      validate46.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                      return false;
                    }
                  }
                }
              } else {
                validate46.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
        }
      } else {
        validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate46.errors = vErrors;
    return errors === 0;
  }
  validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["createDeposit.body"] = validate47;
  const schema86 = { "type": "object", "additionalProperties": false, "required": ["amount", "reference"], "properties": { "amount": { "$ref": "#/components/schemas/Money" }, "currency": { "$ref": "#/components/schemas/Currency", "default": "CNY" }, "reference": { "$ref": "#/components/schemas/Reference" }, "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  const schema89 = { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "\\S" };
  function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate47.evaluated;
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
          validate47.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "amount" || key0 === "currency" || key0 === "reference" || key0 === "reason")) {
              validate47.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.amount !== void 0) {
              let data0 = data.amount;
              const _errs2 = errors;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 > 1e9 || isNaN(data0)) {
                    validate47.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/components/schemas/Money/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
                    return false;
                  } else {
                    if (data0 <= 0 || isNaN(data0)) {
                      validate47.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/components/schemas/Money/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                      return false;
                    }
                  }
                } else {
                  validate47.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/components/schemas/Money/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              let data1 = data.currency;
              const _errs5 = errors;
              if (typeof data1 !== "string") {
                validate47.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if (!(data1 === "CNY" || data1 === "USD")) {
                validate47.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/components/schemas/Currency/enum", keyword: "enum", params: { allowedValues: schema48.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                if (data.reference !== void 0) {
                  let data2 = data.reference;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data2 === "string") {
                      if (func1(data2) > 128) {
                        validate47.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/components/schemas/Reference/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                        return false;
                      } else {
                        if (func1(data2) < 1) {
                          validate47.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/components/schemas/Reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        } else {
                          if (!pattern5.test(data2)) {
                            validate47.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/components/schemas/Reference/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                            return false;
                          }
                        }
                      }
                    } else {
                      validate47.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/components/schemas/Reference/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.reason !== void 0) {
                    let data3 = data.reason;
                    const _errs11 = errors;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (typeof data3 === "string") {
                        if (func1(data3) > 2e3) {
                          validate47.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                          return false;
                        } else {
                          if (func1(data3) < 1) {
                            validate47.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          } else {
                            if (!pattern5.test(data3)) {
                              validate47.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                              return false;
                            }
                          }
                        }
                      } else {
                        validate47.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      } else {
        validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate47.errors = vErrors;
    return errors === 0;
  }
  validate47.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["createWithdrawal.body"] = validate48;
  const schema91 = { "type": "object", "additionalProperties": false, "required": ["amount", "reference"], "properties": { "amount": { "$ref": "#/components/schemas/Money" }, "currency": { "$ref": "#/components/schemas/Currency", "default": "CNY" }, "reference": { "$ref": "#/components/schemas/Reference" }, "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate48.evaluated;
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
          validate48.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "amount" || key0 === "currency" || key0 === "reference" || key0 === "reason")) {
              validate48.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.amount !== void 0) {
              let data0 = data.amount;
              const _errs2 = errors;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data0 == "number" && isFinite(data0)) {
                  if (data0 > 1e9 || isNaN(data0)) {
                    validate48.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/components/schemas/Money/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
                    return false;
                  } else {
                    if (data0 <= 0 || isNaN(data0)) {
                      validate48.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/components/schemas/Money/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                      return false;
                    }
                  }
                } else {
                  validate48.errors = [{ instancePath: instancePath + "/amount", schemaPath: "#/components/schemas/Money/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              let data1 = data.currency;
              const _errs5 = errors;
              if (typeof data1 !== "string") {
                validate48.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if (!(data1 === "CNY" || data1 === "USD")) {
                validate48.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/components/schemas/Currency/enum", keyword: "enum", params: { allowedValues: schema48.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                if (data.reference !== void 0) {
                  let data2 = data.reference;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data2 === "string") {
                      if (func1(data2) > 128) {
                        validate48.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/components/schemas/Reference/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                        return false;
                      } else {
                        if (func1(data2) < 1) {
                          validate48.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/components/schemas/Reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        } else {
                          if (!pattern5.test(data2)) {
                            validate48.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/components/schemas/Reference/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                            return false;
                          }
                        }
                      }
                    } else {
                      validate48.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/components/schemas/Reference/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.reason !== void 0) {
                    let data3 = data.reason;
                    const _errs11 = errors;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (typeof data3 === "string") {
                        if (func1(data3) > 2e3) {
                          validate48.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                          return false;
                        } else {
                          if (func1(data3) < 1) {
                            validate48.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          } else {
                            if (!pattern5.test(data3)) {
                              validate48.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                              return false;
                            }
                          }
                        }
                      } else {
                        validate48.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      } else {
        validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate48.errors = vErrors;
    return errors === 0;
  }
  validate48.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["forceCloseJob.body"] = validate49;
  const schema96 = { "type": "object", "additionalProperties": false, "properties": { "shares": { "type": "array", "maxItems": 100, "items": { "$ref": "#/components/schemas/WorkerShare" } }, "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  const schema97 = { "type": "object", "additionalProperties": false, "required": ["worker_id", "share"], "properties": { "worker_id": { "$ref": "#/components/schemas/AgentId" }, "share": { "type": "number", "minimum": 0, "maximum": 1 } } };
  function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate50.evaluated;
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
          validate50.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "worker_id" || key0 === "share")) {
              validate50.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.worker_id !== void 0) {
              let data0 = data.worker_id;
              const _errs2 = errors;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate50.errors = [{ instancePath: instancePath + "/worker_id", schemaPath: "#/components/schemas/AgentId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate50.errors = [{ instancePath: instancePath + "/worker_id", schemaPath: "#/components/schemas/AgentId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern9.test(data0)) {
                        validate50.errors = [{ instancePath: instancePath + "/worker_id", schemaPath: "#/components/schemas/AgentId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate50.errors = [{ instancePath: instancePath + "/worker_id", schemaPath: "#/components/schemas/AgentId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.share !== void 0) {
                let data1 = data.share;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data1 == "number" && isFinite(data1)) {
                    if (data1 > 1 || isNaN(data1)) {
                      validate50.errors = [{ instancePath: instancePath + "/share", schemaPath: "#/properties/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                      return false;
                    } else {
                      if (data1 < 0 || isNaN(data1)) {
                        validate50.errors = [{ instancePath: instancePath + "/share", schemaPath: "#/properties/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  } else {
                    validate50.errors = [{ instancePath: instancePath + "/share", schemaPath: "#/properties/share/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      } else {
        validate50.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate50.errors = vErrors;
    return errors === 0;
  }
  validate50.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate49.evaluated;
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
            validate49.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.shares !== void 0) {
            let data0 = data.shares;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 100) {
                  validate49.errors = [{ instancePath: instancePath + "/shares", schemaPath: "#/properties/shares/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs4 = errors;
                    if (!validate50(data0[i0], { instancePath: instancePath + "/shares/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate49.errors = [{ instancePath: instancePath + "/shares", schemaPath: "#/properties/shares/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.reason !== void 0) {
              let data2 = data.reason;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 2e3) {
                    validate49.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                    return false;
                  } else {
                    if (func1(data2) < 1) {
                      validate49.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data2)) {
                        validate49.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate49.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      } else {
        validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate49.errors = vErrors;
    return errors === 0;
  }
  validate49.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["resolveJob.body"] = validate52;
  const schema100 = { "type": "object", "additionalProperties": false, "required": ["shares"], "properties": { "shares": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/components/schemas/WorkerShare" } }, "reason": { "$ref": "#/components/schemas/AuditReason" } } };
  function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate52.evaluated;
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
          validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "shares" || key0 === "reason")) {
              validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.shares !== void 0) {
              let data0 = data.shares;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (Array.isArray(data0)) {
                  if (data0.length > 100) {
                    validate52.errors = [{ instancePath: instancePath + "/shares", schemaPath: "#/properties/shares/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                    return false;
                  } else {
                    if (data0.length < 1) {
                      validate52.errors = [{ instancePath: instancePath + "/shares", schemaPath: "#/properties/shares/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data0.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs4 = errors;
                        if (!validate50(data0[i0], { instancePath: instancePath + "/shares/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs4 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  }
                } else {
                  validate52.errors = [{ instancePath: instancePath + "/shares", schemaPath: "#/properties/shares/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reason !== void 0) {
                let data2 = data.reason;
                const _errs5 = errors;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func1(data2) > 2e3) {
                      validate52.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                      return false;
                    } else {
                      if (func1(data2) < 1) {
                        validate52.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      } else {
                        if (!pattern5.test(data2)) {
                          validate52.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                          return false;
                        }
                      }
                    }
                  } else {
                    validate52.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/components/schemas/AuditReason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      } else {
        validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate52.errors = vErrors;
    return errors === 0;
  }
  validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
})(validators);
export {
  validators
};
