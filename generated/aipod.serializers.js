// Written by "npm run generate" from openapi/aipod. Never edited.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/fast-json-stringify/lib/v8.js
var require_v8 = __commonJS({
  "node_modules/fast-json-stringify/lib/v8.js"(exports, module) {
    "use strict";
    var [v8Major, v8Minor] = String(process.versions.v8).split(".").map(Number);
    module.exports = {
      HAS_FAST_JSON_STRINGIFY: v8Major * 100 + v8Minor >= 1308
    };
  }
});

// node_modules/fast-json-stringify/lib/serializer.js
var require_serializer = __commonJS({
  "node_modules/fast-json-stringify/lib/serializer.js"(exports, module) {
    "use strict";
    var STR_ESCAPE = /[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;
    var { HAS_FAST_JSON_STRINGIFY } = require_v8();
    var NATIVE_STRING_ESCAPE_MIN_LENGTH = 8;
    function escapeStringNative(str) {
      return str.length < NATIVE_STRING_ESCAPE_MIN_LENGTH ? escapeStringLoop(str) : JSON.stringify(str);
    }
    var TWO_DIGITS = new Array(100);
    for (let i = 0; i < 100; i++) {
      TWO_DIGITS[i] = (i < 10 ? "0" : "") + i;
    }
    function asYear(year) {
      if (year >= 1e3) return year <= 9999 ? "" + year : null;
      if (year >= 100) return "0" + year;
      if (year >= 10) return "00" + year;
      if (year >= 0) return "000" + year;
      return null;
    }
    function escapeStringLoop(str) {
      const len = str.length;
      if (len === 0) {
        return '""';
      } else if (len < 42) {
        let result = "";
        let last = -1;
        let point = 255;
        for (let i = 0; i < len; i++) {
          point = str.charCodeAt(i);
          if (point === 34 || // '"'
          point === 92) {
            last === -1 && (last = 0);
            result += str.slice(last, i) + "\\";
            last = i;
          } else if (point < 32 || point >= 55296 && point <= 57343) {
            return JSON.stringify(str);
          }
        }
        return last === -1 && '"' + str + '"' || '"' + result + str.slice(last) + '"';
      } else if (len < 5e3 && STR_ESCAPE.test(str) === false) {
        return '"' + str + '"';
      } else {
        return JSON.stringify(str);
      }
    }
    var asString = [escapeStringLoop, escapeStringNative][Number(HAS_FAST_JSON_STRINGIFY)];
    module.exports = class Serializer {
      static escapeStringLoop = escapeStringLoop;
      static escapeStringNative = escapeStringNative;
      constructor(options) {
        switch (options && options.rounding) {
          case "floor":
            this.parseInteger = Math.floor;
            break;
          case "ceil":
            this.parseInteger = Math.ceil;
            break;
          case "round":
            this.parseInteger = Math.round;
            break;
          case "trunc":
          default:
            this.parseInteger = Math.trunc;
            break;
        }
        this._options = options;
      }
      asInteger(i) {
        if (Number.isInteger(i)) {
          return "" + i;
        } else if (typeof i === "bigint") {
          return i.toString();
        }
        const integer = this.parseInteger(i);
        if (integer === Infinity || integer === -Infinity || integer !== integer) {
          throw new Error(`The value "${i}" cannot be converted to an integer.`);
        }
        return "" + integer;
      }
      asNumber(i) {
        const num = Number(i);
        if (num !== num) {
          throw new Error(`The value "${i}" cannot be converted to a number.`);
        } else if (num === Infinity || num === -Infinity) {
          return "null";
        } else {
          return "" + num;
        }
      }
      asBoolean(bool) {
        return bool && "true" || "false";
      }
      asDateTime(date) {
        if (date === null) return '""';
        if (date instanceof Date) {
          const year = asYear(date.getUTCFullYear());
          if (year === null) return '"' + date.toISOString() + '"';
          const ms = date.getUTCMilliseconds();
          return '"' + year + "-" + TWO_DIGITS[date.getUTCMonth() + 1] + "-" + TWO_DIGITS[date.getUTCDate()] + "T" + TWO_DIGITS[date.getUTCHours()] + ":" + TWO_DIGITS[date.getUTCMinutes()] + ":" + TWO_DIGITS[date.getUTCSeconds()] + "." + (ms < 10 ? "00" : ms < 100 ? "0" : "") + ms + 'Z"';
        }
        if (typeof date === "string") {
          return asString(date);
        }
        throw new Error(`The value "${date}" cannot be converted to a date-time.`);
      }
      asDate(date) {
        if (date === null) return '""';
        if (date instanceof Date) {
          const year = asYear(date.getFullYear());
          if (year === null) {
            return '"' + new Date(date.getTime() - date.getTimezoneOffset() * 6e4).toISOString().slice(0, 10) + '"';
          }
          return '"' + year + "-" + TWO_DIGITS[date.getMonth() + 1] + "-" + TWO_DIGITS[date.getDate()] + '"';
        }
        if (typeof date === "string") {
          return asString(date);
        }
        throw new Error(`The value "${date}" cannot be converted to a date.`);
      }
      asTime(date) {
        if (date === null) return '""';
        if (date instanceof Date) {
          const hours = TWO_DIGITS[date.getHours()];
          if (hours === void 0) {
            return '"' + new Date(date.getTime() - date.getTimezoneOffset() * 6e4).toISOString().slice(11, 19) + '"';
          }
          return '"' + hours + ":" + TWO_DIGITS[date.getMinutes()] + ":" + TWO_DIGITS[date.getSeconds()] + '"';
        }
        if (typeof date === "string") {
          return asString(date);
        }
        throw new Error(`The value "${date}" cannot be converted to a time.`);
      }
      asString(str) {
        return asString(str);
      }
      asUnsafeString(str) {
        return '"' + str + '"';
      }
      // Copy primitive strings once, ignoring array/prototype toJSON hooks. On a
      // miss, serialize the captured prefix and coerce the remaining items in order,
      // matching buildSingleTypeSerializer without rereading getters.
      asPlainStringArray(arr, len = arr.length) {
        const copy = new Array(len);
        if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
        for (let i = 0; i < len; i++) {
          const value = arr[i];
          if (typeof value !== "string") {
            copy.length = i;
            let json = JSON.stringify(copy).slice(0, -1);
            for (let j = i; j < len; j++) {
              const item = j === i ? value : arr[j];
              if (j > 0) json += ",";
              if (typeof item === "string") {
                json += asString(item);
              } else if (item === null) {
                json += '""';
              } else if (item instanceof Date) {
                json += '"' + item.toISOString() + '"';
              } else if (item instanceof RegExp) {
                json += asString(item.source);
              } else {
                json += asString(item.toString());
              }
            }
            return json + "]";
          }
          copy[i] = value;
        }
        return JSON.stringify(copy);
      }
      getState() {
        return this._options;
      }
      static restoreFromState(state) {
        return new Serializer(state);
      }
    };
  }
});

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

// <stdin>
var serializers = {};
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_status_5 = obj["status"];
      if (value_status_5 !== void 0) {
        json += '{"status":';
        if (typeof value_status_5 !== "string") {
          if (value_status_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_5 instanceof RegExp) {
            json += asString(value_status_5.source);
          } else {
            json += asString(value_status_5.toString());
          }
        } else {
          json += asString(value_status_5);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_version_6 = obj["version"];
      if (value_version_6 !== void 0) {
        json += ',"version":';
        if (typeof value_version_6 !== "string") {
          if (value_version_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_version_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_version_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_version_6 instanceof RegExp) {
            json += asString(value_version_6.source);
          } else {
            json += asString(value_version_6.toString());
          }
        } else {
          json += asString(value_version_6);
        }
      } else {
        throw new Error('"version" is required!');
      }
      const value_uptime_seconds_7 = obj["uptime_seconds"];
      if (value_uptime_seconds_7 !== void 0) {
        json += ',"uptime_seconds":';
        json += asNumber(value_uptime_seconds_7);
      } else {
        throw new Error('"uptime_seconds" is required!');
      }
      const value_database_8 = obj["database"];
      if (value_database_8 !== void 0) {
        json += ',"database":';
        if (typeof value_database_8 !== "string") {
          if (value_database_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_database_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_database_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_database_8 instanceof RegExp) {
            json += asString(value_database_8.source);
          } else {
            json += asString(value_database_8.toString());
          }
        } else {
          json += asString(value_database_8);
        }
      } else {
        throw new Error('"database" is required!');
      }
      const value_time_9 = obj["time"];
      if (value_time_9 !== void 0) {
        json += ',"time":';
        json += asDateTime(value_time_9);
      } else {
        throw new Error('"time" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_10 = obj["timestamp"];
      if (value_timestamp_10 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_10);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["getStatus.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_api_key_5 = obj["api_key"];
      if (value_api_key_5 !== void 0) {
        json += '{"api_key":';
        if (typeof value_api_key_5 !== "string") {
          if (value_api_key_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_api_key_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_api_key_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_api_key_5 instanceof RegExp) {
            json += asString(value_api_key_5.source);
          } else {
            json += asString(value_api_key_5.toString());
          }
        } else {
          json += asString(value_api_key_5);
        }
      } else {
        throw new Error('"api_key" is required!');
      }
      const value_node_id_6 = obj["node_id"];
      if (value_node_id_6 !== void 0) {
        json += ',"node_id":';
        if (typeof value_node_id_6 !== "string") {
          if (value_node_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_node_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_node_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_node_id_6 instanceof RegExp) {
            json += asString(value_node_id_6.source);
          } else {
            json += asString(value_node_id_6.toString());
          }
        } else {
          json += asString(value_node_id_6);
        }
      } else {
        throw new Error('"node_id" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_7 = obj["timestamp"];
      if (value_timestamp_7 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_7);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["register.201"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_api_key_5 = obj["api_key"];
      if (value_api_key_5 !== void 0) {
        json += '{"api_key":';
        if (typeof value_api_key_5 !== "string") {
          if (value_api_key_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_api_key_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_api_key_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_api_key_5 instanceof RegExp) {
            json += asString(value_api_key_5.source);
          } else {
            json += asString(value_api_key_5.toString());
          }
        } else {
          json += asString(value_api_key_5);
        }
      } else {
        throw new Error('"api_key" is required!');
      }
      const value_node_id_6 = obj["node_id"];
      if (value_node_id_6 !== void 0) {
        json += ',"node_id":';
        if (typeof value_node_id_6 !== "string") {
          if (value_node_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_node_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_node_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_node_id_6 instanceof RegExp) {
            json += asString(value_node_id_6.source);
          } else {
            json += asString(value_node_id_6.toString());
          }
        } else {
          json += asString(value_node_id_6);
        }
      } else {
        throw new Error('"node_id" is required!');
      }
      const value_expires_at_7 = obj["expires_at"];
      if (value_expires_at_7 !== void 0) {
        json += ',"expires_at":';
        json += asDateTime(value_expires_at_7);
      } else {
        throw new Error('"expires_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_8 = obj["timestamp"];
      if (value_timestamp_8 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_8);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["login.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_node_id_5 = obj["node_id"];
      if (value_node_id_5 !== void 0) {
        json += '{"node_id":';
        if (typeof value_node_id_5 !== "string") {
          if (value_node_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_node_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_node_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_node_id_5 instanceof RegExp) {
            json += asString(value_node_id_5.source);
          } else {
            json += asString(value_node_id_5.toString());
          }
        } else {
          json += asString(value_node_id_5);
        }
      } else {
        throw new Error('"node_id" is required!');
      }
      const value_revoked_keys_6 = obj["revoked_keys"];
      if (value_revoked_keys_6 !== void 0) {
        json += ',"revoked_keys":';
        json += asInteger(value_revoked_keys_6);
      } else {
        throw new Error('"revoked_keys" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_7 = obj["timestamp"];
      if (value_timestamp_7 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_7);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["changePassword.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_key_id_7 = obj["key_id"];
      if (value_key_id_7 !== void 0) {
        json += '{"key_id":';
        if (typeof value_key_id_7 !== "string") {
          if (value_key_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_key_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_key_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_key_id_7 instanceof RegExp) {
            json += asString(value_key_id_7.source);
          } else {
            json += asString(value_key_id_7.toString());
          }
        } else {
          json += asString(value_key_id_7);
        }
      } else {
        throw new Error('"key_id" is required!');
      }
      const value_name_8 = obj["name"];
      if (value_name_8 !== void 0) {
        json += ',"name":';
        if (value_name_8 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_name_8 === "string" || value_name_8 === null || value_name_8 instanceof Date || value_name_8 instanceof RegExp || typeof value_name_8 === "object" && typeof value_name_8.toString === "function" && value_name_8.toString !== Object.prototype.toString) {
          if (typeof value_name_8 !== "string") {
            if (value_name_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_8 instanceof RegExp) {
              json += asString(value_name_8.source);
            } else {
              json += asString(value_name_8.toString());
            }
          } else {
            json += asString(value_name_8);
          }
        } else throw new TypeError("The value of '#/components/schemas/Key/properties/name' does not match schema definition.");
      } else {
        throw new Error('"name" is required!');
      }
      const value_last_four_9 = obj["last_four"];
      if (value_last_four_9 !== void 0) {
        json += ',"last_four":';
        if (typeof value_last_four_9 !== "string") {
          if (value_last_four_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_last_four_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_last_four_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_last_four_9 instanceof RegExp) {
            json += asString(value_last_four_9.source);
          } else {
            json += asString(value_last_four_9.toString());
          }
        } else {
          json += asString(value_last_four_9);
        }
      } else {
        throw new Error('"last_four" is required!');
      }
      const value_created_at_10 = obj["created_at"];
      if (value_created_at_10 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_10);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_expires_at_11 = obj["expires_at"];
      if (value_expires_at_11 !== void 0) {
        json += ',"expires_at":';
        if (value_expires_at_11 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_expires_at_11 === "string" || value_expires_at_11 === null || value_expires_at_11 instanceof Date || value_expires_at_11 instanceof RegExp || typeof value_expires_at_11 === "object" && typeof value_expires_at_11.toString === "function" && value_expires_at_11.toString !== Object.prototype.toString) {
          json += asDateTime(value_expires_at_11);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"expires_at" is required!');
      }
      const value_last_used_at_12 = obj["last_used_at"];
      if (value_last_used_at_12 !== void 0) {
        json += ',"last_used_at":';
        if (value_last_used_at_12 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_last_used_at_12 === "string" || value_last_used_at_12 === null || value_last_used_at_12 instanceof Date || value_last_used_at_12 instanceof RegExp || typeof value_last_used_at_12 === "object" && typeof value_last_used_at_12.toString === "function" && value_last_used_at_12.toString !== Object.prototype.toString) {
          json += asDateTime(value_last_used_at_12);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"last_used_at" is required!');
      }
      const value_spend_limit_13 = obj["spend_limit"];
      if (value_spend_limit_13 !== void 0) {
        json += ',"spend_limit":';
        if (value_spend_limit_13 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_spend_limit_13 === "number" || value_spend_limit_13 === null) {
          json += asNumber(value_spend_limit_13);
        } else throw new TypeError("The value of '#/components/schemas/Key/properties/spend_limit' does not match schema definition.");
      } else {
        throw new Error('"spend_limit" is required!');
      }
      const value_can_manage_14 = obj["can_manage"];
      if (value_can_manage_14 !== void 0) {
        json += ',"can_manage":';
        json += asBoolean(value_can_manage_14);
      } else {
        throw new Error('"can_manage" is required!');
      }
      const value_current_15 = obj["current"];
      if (value_current_15 !== void 0) {
        json += ',"current":';
        json += asBoolean(value_current_15);
      } else {
        throw new Error('"current" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/KeyList/properties/keys' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous3(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous3(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_keys_5 = obj["keys"];
      if (value_keys_5 !== void 0) {
        json += '{"keys":';
        json += anonymous2(value_keys_5);
      } else {
        throw new Error('"keys" is required!');
      }
      const value_total_16 = obj["total"];
      if (value_total_16 !== void 0) {
        json += ',"total":';
        json += asInteger(value_total_16);
      } else {
        throw new Error('"total" is required!');
      }
      const value_total_capped_17 = obj["total_capped"];
      if (value_total_capped_17 !== void 0) {
        json += ',"total_capped":';
        json += asBoolean(value_total_capped_17);
      } else {
        throw new Error('"total_capped" is required!');
      }
      const value_page_18 = obj["page"];
      if (value_page_18 !== void 0) {
        json += ',"page":';
        if (value_page_18 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_page_18) || value_page_18 === null) {
          json += asInteger(value_page_18);
        } else throw new TypeError("The value of '#/components/schemas/PageNumber' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_page_size_19 = obj["page_size"];
      if (value_page_size_19 !== void 0) {
        json += ',"page_size":';
        json += asInteger(value_page_size_19);
      } else {
        throw new Error('"page_size" is required!');
      }
      const value_has_more_20 = obj["has_more"];
      if (value_has_more_20 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_20);
      } else {
        throw new Error('"has_more" is required!');
      }
      const value_cursor_21 = obj["cursor"];
      if (value_cursor_21 !== void 0) {
        json += ',"cursor":';
        if (value_cursor_21 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_cursor_21 === "string" || value_cursor_21 === null || value_cursor_21 instanceof Date || value_cursor_21 instanceof RegExp || typeof value_cursor_21 === "object" && typeof value_cursor_21.toString === "function" && value_cursor_21.toString !== Object.prototype.toString) {
          if (typeof value_cursor_21 !== "string") {
            if (value_cursor_21 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_cursor_21 instanceof Date) {
              json += JSON_STR_QUOTE + value_cursor_21.toISOString() + JSON_STR_QUOTE;
            } else if (value_cursor_21 instanceof RegExp) {
              json += asString(value_cursor_21.source);
            } else {
              json += asString(value_cursor_21.toString());
            }
          } else {
            json += asString(value_cursor_21);
          }
        } else throw new TypeError("The value of '#/components/schemas/NextCursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_22 = obj["timestamp"];
      if (value_timestamp_22 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_22);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["listKeys.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous2(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_key_id_8 = obj["key_id"];
      if (value_key_id_8 !== void 0) {
        json += '{"key_id":';
        if (typeof value_key_id_8 !== "string") {
          if (value_key_id_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_key_id_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_key_id_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_key_id_8 instanceof RegExp) {
            json += asString(value_key_id_8.source);
          } else {
            json += asString(value_key_id_8.toString());
          }
        } else {
          json += asString(value_key_id_8);
        }
      } else {
        throw new Error('"key_id" is required!');
      }
      const value_name_9 = obj["name"];
      if (value_name_9 !== void 0) {
        json += ',"name":';
        if (value_name_9 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_name_9 === "string" || value_name_9 === null || value_name_9 instanceof Date || value_name_9 instanceof RegExp || typeof value_name_9 === "object" && typeof value_name_9.toString === "function" && value_name_9.toString !== Object.prototype.toString) {
          if (typeof value_name_9 !== "string") {
            if (value_name_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_9 instanceof RegExp) {
              json += asString(value_name_9.source);
            } else {
              json += asString(value_name_9.toString());
            }
          } else {
            json += asString(value_name_9);
          }
        } else throw new TypeError("The value of '#/components/schemas/Key/properties/name' does not match schema definition.");
      } else {
        throw new Error('"name" is required!');
      }
      const value_last_four_10 = obj["last_four"];
      if (value_last_four_10 !== void 0) {
        json += ',"last_four":';
        if (typeof value_last_four_10 !== "string") {
          if (value_last_four_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_last_four_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_last_four_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_last_four_10 instanceof RegExp) {
            json += asString(value_last_four_10.source);
          } else {
            json += asString(value_last_four_10.toString());
          }
        } else {
          json += asString(value_last_four_10);
        }
      } else {
        throw new Error('"last_four" is required!');
      }
      const value_created_at_11 = obj["created_at"];
      if (value_created_at_11 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_11);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_expires_at_12 = obj["expires_at"];
      if (value_expires_at_12 !== void 0) {
        json += ',"expires_at":';
        if (value_expires_at_12 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_expires_at_12 === "string" || value_expires_at_12 === null || value_expires_at_12 instanceof Date || value_expires_at_12 instanceof RegExp || typeof value_expires_at_12 === "object" && typeof value_expires_at_12.toString === "function" && value_expires_at_12.toString !== Object.prototype.toString) {
          json += asDateTime(value_expires_at_12);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"expires_at" is required!');
      }
      const value_last_used_at_13 = obj["last_used_at"];
      if (value_last_used_at_13 !== void 0) {
        json += ',"last_used_at":';
        if (value_last_used_at_13 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_last_used_at_13 === "string" || value_last_used_at_13 === null || value_last_used_at_13 instanceof Date || value_last_used_at_13 instanceof RegExp || typeof value_last_used_at_13 === "object" && typeof value_last_used_at_13.toString === "function" && value_last_used_at_13.toString !== Object.prototype.toString) {
          json += asDateTime(value_last_used_at_13);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"last_used_at" is required!');
      }
      const value_spend_limit_14 = obj["spend_limit"];
      if (value_spend_limit_14 !== void 0) {
        json += ',"spend_limit":';
        if (value_spend_limit_14 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_spend_limit_14 === "number" || value_spend_limit_14 === null) {
          json += asNumber(value_spend_limit_14);
        } else throw new TypeError("The value of '#/components/schemas/Key/properties/spend_limit' does not match schema definition.");
      } else {
        throw new Error('"spend_limit" is required!');
      }
      const value_can_manage_15 = obj["can_manage"];
      if (value_can_manage_15 !== void 0) {
        json += ',"can_manage":';
        json += asBoolean(value_can_manage_15);
      } else {
        throw new Error('"can_manage" is required!');
      }
      const value_current_16 = obj["current"];
      if (value_current_16 !== void 0) {
        json += ',"current":';
        json += asBoolean(value_current_16);
      } else {
        throw new Error('"current" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_api_key_5 = obj["api_key"];
      if (value_api_key_5 !== void 0) {
        json += '{"api_key":';
        if (typeof value_api_key_5 !== "string") {
          if (value_api_key_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_api_key_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_api_key_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_api_key_5 instanceof RegExp) {
            json += asString(value_api_key_5.source);
          } else {
            json += asString(value_api_key_5.toString());
          }
        } else {
          json += asString(value_api_key_5);
        }
      } else {
        throw new Error('"api_key" is required!');
      }
      const value_key_6 = obj["key"];
      if (value_key_6 !== void 0) {
        json += ',"key":';
        json += anonymous2(value_key_6);
      } else {
        throw new Error('"key" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_17 = obj["timestamp"];
      if (value_timestamp_17 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_17);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["createKey.201"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_key_id_5 = obj["key_id"];
      if (value_key_id_5 !== void 0) {
        json += '{"key_id":';
        if (typeof value_key_id_5 !== "string") {
          if (value_key_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_key_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_key_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_key_id_5 instanceof RegExp) {
            json += asString(value_key_id_5.source);
          } else {
            json += asString(value_key_id_5.toString());
          }
        } else {
          json += asString(value_key_id_5);
        }
      } else {
        throw new Error('"key_id" is required!');
      }
      const value_revoked_at_6 = obj["revoked_at"];
      if (value_revoked_at_6 !== void 0) {
        json += ',"revoked_at":';
        json += asDateTime(value_revoked_at_6);
      } else {
        throw new Error('"revoked_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_7 = obj["timestamp"];
      if (value_timestamp_7 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_7);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["revokeKey.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous4(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Tags' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous5(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_23 = obj["reason"];
      if (value_reason_23 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_23 !== "string") {
          if (value_reason_23 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_23 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_23.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_23 instanceof RegExp) {
            json += asString(value_reason_23.source);
          } else {
            json += asString(value_reason_23.toString());
          }
        } else {
          json += asString(value_reason_23);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_24 = obj["hidden_at"];
      if (value_hidden_at_24 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_24);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_25 = obj["deleted"];
      if (value_deleted_25 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_25);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_agent_id_7 = obj["agent_id"];
      if (value_agent_id_7 !== void 0) {
        json += '{"agent_id":';
        if (typeof value_agent_id_7 !== "string") {
          if (value_agent_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_id_7 instanceof RegExp) {
            json += asString(value_agent_id_7.source);
          } else {
            json += asString(value_agent_id_7.toString());
          }
        } else {
          json += asString(value_agent_id_7);
        }
      } else {
        throw new Error('"agent_id" is required!');
      }
      const value_nickname_8 = obj["nickname"];
      if (value_nickname_8 !== void 0) {
        json += ',"nickname":';
        if (typeof value_nickname_8 !== "string") {
          if (value_nickname_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_nickname_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_nickname_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_nickname_8 instanceof RegExp) {
            json += asString(value_nickname_8.source);
          } else {
            json += asString(value_nickname_8.toString());
          }
        } else {
          json += asString(value_nickname_8);
        }
      } else {
        throw new Error('"nickname" is required!');
      }
      const value_description_9 = obj["description"];
      if (value_description_9 !== void 0) {
        json += ',"description":';
        if (typeof value_description_9 !== "string") {
          if (value_description_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_9 instanceof RegExp) {
            json += asString(value_description_9.source);
          } else {
            json += asString(value_description_9.toString());
          }
        } else {
          json += asString(value_description_9);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_agent_type_10 = obj["agent_type"];
      if (value_agent_type_10 !== void 0) {
        json += ',"agent_type":';
        if (typeof value_agent_type_10 !== "string") {
          if (value_agent_type_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_type_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_type_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_type_10 instanceof RegExp) {
            json += asString(value_agent_type_10.source);
          } else {
            json += asString(value_agent_type_10.toString());
          }
        } else {
          json += asString(value_agent_type_10);
        }
      } else {
        throw new Error('"agent_type" is required!');
      }
      const value_capabilities_11 = obj["capabilities"];
      if (value_capabilities_11 !== void 0) {
        json += ',"capabilities":';
        json += anonymous4(value_capabilities_11);
      } else {
        throw new Error('"capabilities" is required!');
      }
      const value_status_12 = obj["status"];
      if (value_status_12 !== void 0) {
        json += ',"status":';
        if (typeof value_status_12 !== "string") {
          if (value_status_12 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_12.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_12 instanceof RegExp) {
            json += asString(value_status_12.source);
          } else {
            json += asString(value_status_12.toString());
          }
        } else {
          json += asString(value_status_12);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_account_13 = obj["account"];
      if (value_account_13 !== void 0) {
        json += ',"account":';
        if (typeof value_account_13 !== "string") {
          if (value_account_13 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_account_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_account_13.toISOString() + JSON_STR_QUOTE;
          } else if (value_account_13 instanceof RegExp) {
            json += asString(value_account_13.source);
          } else {
            json += asString(value_account_13.toString());
          }
        } else {
          json += asString(value_account_13);
        }
      } else {
        throw new Error('"account" is required!');
      }
      const value_trust_score_14 = obj["trust_score"];
      if (value_trust_score_14 !== void 0) {
        json += ',"trust_score":';
        json += asNumber(value_trust_score_14);
      } else {
        throw new Error('"trust_score" is required!');
      }
      const value_completed_tasks_15 = obj["completed_tasks"];
      if (value_completed_tasks_15 !== void 0) {
        json += ',"completed_tasks":';
        json += asInteger(value_completed_tasks_15);
      } else {
        throw new Error('"completed_tasks" is required!');
      }
      const value_failed_jobs_16 = obj["failed_jobs"];
      if (value_failed_jobs_16 !== void 0) {
        json += ',"failed_jobs":';
        json += asInteger(value_failed_jobs_16);
      } else {
        throw new Error('"failed_jobs" is required!');
      }
      const value_active_tasks_17 = obj["active_tasks"];
      if (value_active_tasks_17 !== void 0) {
        json += ',"active_tasks":';
        json += asInteger(value_active_tasks_17);
      } else {
        throw new Error('"active_tasks" is required!');
      }
      const value_registered_at_18 = obj["registered_at"];
      if (value_registered_at_18 !== void 0) {
        json += ',"registered_at":';
        json += asDateTime(value_registered_at_18);
      } else {
        throw new Error('"registered_at" is required!');
      }
      const value_version_19 = obj["version"];
      if (value_version_19 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_19);
      } else {
        throw new Error('"version" is required!');
      }
      const value_email_20 = obj["email"];
      if (value_email_20 !== void 0) {
        json += ',"email":';
        if (value_email_20 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_email_20 === "string" || value_email_20 === null || value_email_20 instanceof Date || value_email_20 instanceof RegExp || typeof value_email_20 === "object" && typeof value_email_20.toString === "function" && value_email_20.toString !== Object.prototype.toString) {
          if (typeof value_email_20 !== "string") {
            if (value_email_20 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_email_20 instanceof Date) {
              json += JSON_STR_QUOTE + value_email_20.toISOString() + JSON_STR_QUOTE;
            } else if (value_email_20 instanceof RegExp) {
              json += asString(value_email_20.source);
            } else {
              json += asString(value_email_20.toString());
            }
          } else {
            json += asString(value_email_20);
          }
        } else throw new TypeError("The value of '#/components/schemas/Agent/properties/email' does not match schema definition.");
      } else {
        throw new Error('"email" is required!');
      }
      const value_hidden_21 = obj["hidden"];
      if (value_hidden_21 !== void 0) {
        json += ',"hidden":';
        json += anonymous5(value_hidden_21);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AgentList/properties/agents' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous3(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous3(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_agents_5 = obj["agents"];
      if (value_agents_5 !== void 0) {
        json += '{"agents":';
        json += anonymous2(value_agents_5);
      } else {
        throw new Error('"agents" is required!');
      }
      const value_total_26 = obj["total"];
      if (value_total_26 !== void 0) {
        json += ',"total":';
        json += asInteger(value_total_26);
      } else {
        throw new Error('"total" is required!');
      }
      const value_total_capped_27 = obj["total_capped"];
      if (value_total_capped_27 !== void 0) {
        json += ',"total_capped":';
        json += asBoolean(value_total_capped_27);
      } else {
        throw new Error('"total_capped" is required!');
      }
      const value_page_28 = obj["page"];
      if (value_page_28 !== void 0) {
        json += ',"page":';
        if (value_page_28 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_page_28) || value_page_28 === null) {
          json += asInteger(value_page_28);
        } else throw new TypeError("The value of '#/components/schemas/PageNumber' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_page_size_29 = obj["page_size"];
      if (value_page_size_29 !== void 0) {
        json += ',"page_size":';
        json += asInteger(value_page_size_29);
      } else {
        throw new Error('"page_size" is required!');
      }
      const value_has_more_30 = obj["has_more"];
      if (value_has_more_30 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_30);
      } else {
        throw new Error('"has_more" is required!');
      }
      const value_cursor_31 = obj["cursor"];
      if (value_cursor_31 !== void 0) {
        json += ',"cursor":';
        if (value_cursor_31 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_cursor_31 === "string" || value_cursor_31 === null || value_cursor_31 instanceof Date || value_cursor_31 instanceof RegExp || typeof value_cursor_31 === "object" && typeof value_cursor_31.toString === "function" && value_cursor_31.toString !== Object.prototype.toString) {
          if (typeof value_cursor_31 !== "string") {
            if (value_cursor_31 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_cursor_31 instanceof Date) {
              json += JSON_STR_QUOTE + value_cursor_31.toISOString() + JSON_STR_QUOTE;
            } else if (value_cursor_31 instanceof RegExp) {
              json += asString(value_cursor_31.source);
            } else {
              json += asString(value_cursor_31.toString());
            }
          } else {
            json += asString(value_cursor_31);
          }
        } else throw new TypeError("The value of '#/components/schemas/NextCursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_32 = obj["timestamp"];
      if (value_timestamp_32 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_32);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["listAgents.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous3(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Tags' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_23 = obj["reason"];
      if (value_reason_23 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_23 !== "string") {
          if (value_reason_23 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_23 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_23.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_23 instanceof RegExp) {
            json += asString(value_reason_23.source);
          } else {
            json += asString(value_reason_23.toString());
          }
        } else {
          json += asString(value_reason_23);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_24 = obj["hidden_at"];
      if (value_hidden_at_24 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_24);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_25 = obj["deleted"];
      if (value_deleted_25 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_25);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_agent_id_7 = obj["agent_id"];
      if (value_agent_id_7 !== void 0) {
        json += '{"agent_id":';
        if (typeof value_agent_id_7 !== "string") {
          if (value_agent_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_id_7 instanceof RegExp) {
            json += asString(value_agent_id_7.source);
          } else {
            json += asString(value_agent_id_7.toString());
          }
        } else {
          json += asString(value_agent_id_7);
        }
      } else {
        throw new Error('"agent_id" is required!');
      }
      const value_nickname_8 = obj["nickname"];
      if (value_nickname_8 !== void 0) {
        json += ',"nickname":';
        if (typeof value_nickname_8 !== "string") {
          if (value_nickname_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_nickname_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_nickname_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_nickname_8 instanceof RegExp) {
            json += asString(value_nickname_8.source);
          } else {
            json += asString(value_nickname_8.toString());
          }
        } else {
          json += asString(value_nickname_8);
        }
      } else {
        throw new Error('"nickname" is required!');
      }
      const value_description_9 = obj["description"];
      if (value_description_9 !== void 0) {
        json += ',"description":';
        if (typeof value_description_9 !== "string") {
          if (value_description_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_9 instanceof RegExp) {
            json += asString(value_description_9.source);
          } else {
            json += asString(value_description_9.toString());
          }
        } else {
          json += asString(value_description_9);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_agent_type_10 = obj["agent_type"];
      if (value_agent_type_10 !== void 0) {
        json += ',"agent_type":';
        if (typeof value_agent_type_10 !== "string") {
          if (value_agent_type_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_type_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_type_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_type_10 instanceof RegExp) {
            json += asString(value_agent_type_10.source);
          } else {
            json += asString(value_agent_type_10.toString());
          }
        } else {
          json += asString(value_agent_type_10);
        }
      } else {
        throw new Error('"agent_type" is required!');
      }
      const value_capabilities_11 = obj["capabilities"];
      if (value_capabilities_11 !== void 0) {
        json += ',"capabilities":';
        json += anonymous3(value_capabilities_11);
      } else {
        throw new Error('"capabilities" is required!');
      }
      const value_status_12 = obj["status"];
      if (value_status_12 !== void 0) {
        json += ',"status":';
        if (typeof value_status_12 !== "string") {
          if (value_status_12 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_12.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_12 instanceof RegExp) {
            json += asString(value_status_12.source);
          } else {
            json += asString(value_status_12.toString());
          }
        } else {
          json += asString(value_status_12);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_account_13 = obj["account"];
      if (value_account_13 !== void 0) {
        json += ',"account":';
        if (typeof value_account_13 !== "string") {
          if (value_account_13 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_account_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_account_13.toISOString() + JSON_STR_QUOTE;
          } else if (value_account_13 instanceof RegExp) {
            json += asString(value_account_13.source);
          } else {
            json += asString(value_account_13.toString());
          }
        } else {
          json += asString(value_account_13);
        }
      } else {
        throw new Error('"account" is required!');
      }
      const value_trust_score_14 = obj["trust_score"];
      if (value_trust_score_14 !== void 0) {
        json += ',"trust_score":';
        json += asNumber(value_trust_score_14);
      } else {
        throw new Error('"trust_score" is required!');
      }
      const value_completed_tasks_15 = obj["completed_tasks"];
      if (value_completed_tasks_15 !== void 0) {
        json += ',"completed_tasks":';
        json += asInteger(value_completed_tasks_15);
      } else {
        throw new Error('"completed_tasks" is required!');
      }
      const value_failed_jobs_16 = obj["failed_jobs"];
      if (value_failed_jobs_16 !== void 0) {
        json += ',"failed_jobs":';
        json += asInteger(value_failed_jobs_16);
      } else {
        throw new Error('"failed_jobs" is required!');
      }
      const value_active_tasks_17 = obj["active_tasks"];
      if (value_active_tasks_17 !== void 0) {
        json += ',"active_tasks":';
        json += asInteger(value_active_tasks_17);
      } else {
        throw new Error('"active_tasks" is required!');
      }
      const value_registered_at_18 = obj["registered_at"];
      if (value_registered_at_18 !== void 0) {
        json += ',"registered_at":';
        json += asDateTime(value_registered_at_18);
      } else {
        throw new Error('"registered_at" is required!');
      }
      const value_version_19 = obj["version"];
      if (value_version_19 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_19);
      } else {
        throw new Error('"version" is required!');
      }
      const value_email_20 = obj["email"];
      if (value_email_20 !== void 0) {
        json += ',"email":';
        if (value_email_20 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_email_20 === "string" || value_email_20 === null || value_email_20 instanceof Date || value_email_20 instanceof RegExp || typeof value_email_20 === "object" && typeof value_email_20.toString === "function" && value_email_20.toString !== Object.prototype.toString) {
          if (typeof value_email_20 !== "string") {
            if (value_email_20 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_email_20 instanceof Date) {
              json += JSON_STR_QUOTE + value_email_20.toISOString() + JSON_STR_QUOTE;
            } else if (value_email_20 instanceof RegExp) {
              json += asString(value_email_20.source);
            } else {
              json += asString(value_email_20.toString());
            }
          } else {
            json += asString(value_email_20);
          }
        } else throw new TypeError("The value of '#/components/schemas/Agent/properties/email' does not match schema definition.");
      } else {
        throw new Error('"email" is required!');
      }
      const value_hidden_21 = obj["hidden"];
      if (value_hidden_21 !== void 0) {
        json += ',"hidden":';
        json += anonymous4(value_hidden_21);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous7(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_currency_35 = obj["currency"];
      if (value_currency_35 !== void 0) {
        json += '{"currency":';
        if (typeof value_currency_35 !== "string") {
          if (value_currency_35 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_35 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_35.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_35 instanceof RegExp) {
            json += asString(value_currency_35.source);
          } else {
            json += asString(value_currency_35.toString());
          }
        } else {
          json += asString(value_currency_35);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_amount_36 = obj["amount"];
      if (value_amount_36 !== void 0) {
        json += ',"amount":';
        json += asNumber(value_amount_36);
      } else {
        throw new Error('"amount" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous6(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/CurrentKey/properties/spent_today' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous7(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous7(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous5(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_key_id_28 = obj["key_id"];
      if (value_key_id_28 !== void 0) {
        json += '{"key_id":';
        if (typeof value_key_id_28 !== "string") {
          if (value_key_id_28 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_key_id_28 instanceof Date) {
            json += JSON_STR_QUOTE + value_key_id_28.toISOString() + JSON_STR_QUOTE;
          } else if (value_key_id_28 instanceof RegExp) {
            json += asString(value_key_id_28.source);
          } else {
            json += asString(value_key_id_28.toString());
          }
        } else {
          json += asString(value_key_id_28);
        }
      } else {
        throw new Error('"key_id" is required!');
      }
      const value_name_29 = obj["name"];
      if (value_name_29 !== void 0) {
        json += ',"name":';
        if (value_name_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_name_29 === "string" || value_name_29 === null || value_name_29 instanceof Date || value_name_29 instanceof RegExp || typeof value_name_29 === "object" && typeof value_name_29.toString === "function" && value_name_29.toString !== Object.prototype.toString) {
          if (typeof value_name_29 !== "string") {
            if (value_name_29 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_29 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_29.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_29 instanceof RegExp) {
              json += asString(value_name_29.source);
            } else {
              json += asString(value_name_29.toString());
            }
          } else {
            json += asString(value_name_29);
          }
        } else throw new TypeError("The value of '#/components/schemas/CurrentKey/properties/name' does not match schema definition.");
      } else {
        throw new Error('"name" is required!');
      }
      const value_can_manage_30 = obj["can_manage"];
      if (value_can_manage_30 !== void 0) {
        json += ',"can_manage":';
        json += asBoolean(value_can_manage_30);
      } else {
        throw new Error('"can_manage" is required!');
      }
      const value_expires_at_31 = obj["expires_at"];
      if (value_expires_at_31 !== void 0) {
        json += ',"expires_at":';
        if (value_expires_at_31 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_expires_at_31 === "string" || value_expires_at_31 === null || value_expires_at_31 instanceof Date || value_expires_at_31 instanceof RegExp || typeof value_expires_at_31 === "object" && typeof value_expires_at_31.toString === "function" && value_expires_at_31.toString !== Object.prototype.toString) {
          json += asDateTime(value_expires_at_31);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"expires_at" is required!');
      }
      const value_spend_limit_32 = obj["spend_limit"];
      if (value_spend_limit_32 !== void 0) {
        json += ',"spend_limit":';
        if (value_spend_limit_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_spend_limit_32 === "number" || value_spend_limit_32 === null) {
          json += asNumber(value_spend_limit_32);
        } else throw new TypeError("The value of '#/components/schemas/CurrentKey/properties/spend_limit' does not match schema definition.");
      } else {
        throw new Error('"spend_limit" is required!');
      }
      const value_spent_today_33 = obj["spent_today"];
      if (value_spent_today_33 !== void 0) {
        json += ',"spent_today":';
        if (value_spent_today_33 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_spent_today_33)) {
          json += anonymous6(value_spent_today_33);
        } else throw new TypeError("The value of '#/components/schemas/CurrentKey/properties/spent_today' does not match schema definition.");
      } else {
        throw new Error('"spent_today" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_used_41 = obj["used"];
      if (value_used_41 !== void 0) {
        json += '{"used":';
        json += asInteger(value_used_41);
      } else {
        throw new Error('"used" is required!');
      }
      const value_limit_42 = obj["limit"];
      if (value_limit_42 !== void 0) {
        json += ',"limit":';
        if (value_limit_42 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_limit_42) || value_limit_42 === null) {
          json += asInteger(value_limit_42);
        } else throw new TypeError("The value of '#/components/schemas/LimitUse/properties/limit' does not match schema definition.");
      } else {
        throw new Error('"limit" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_active_tasks_39 = obj["active_tasks"];
      if (value_active_tasks_39 !== void 0) {
        json += '{"active_tasks":';
        json += anonymous9(value_active_tasks_39);
      } else {
        throw new Error('"active_tasks" is required!');
      }
      const value_undecided_deliveries_43 = obj["undecided_deliveries"];
      if (value_undecided_deliveries_43 !== void 0) {
        json += ',"undecided_deliveries":';
        json += anonymous9(value_undecided_deliveries_43);
      } else {
        throw new Error('"undecided_deliveries" is required!');
      }
      const value_live_bids_44 = obj["live_bids"];
      if (value_live_bids_44 !== void 0) {
        json += ',"live_bids":';
        json += anonymous9(value_live_bids_44);
      } else {
        throw new Error('"live_bids" is required!');
      }
      const value_open_tasks_45 = obj["open_tasks"];
      if (value_open_tasks_45 !== void 0) {
        json += ',"open_tasks":';
        json += anonymous9(value_open_tasks_45);
      } else {
        throw new Error('"open_tasks" is required!');
      }
      const value_worker_disputes_46 = obj["worker_disputes"];
      if (value_worker_disputes_46 !== void 0) {
        json += ',"worker_disputes":';
        json += anonymous9(value_worker_disputes_46);
      } else {
        throw new Error('"worker_disputes" is required!');
      }
      const value_publisher_disputes_47 = obj["publisher_disputes"];
      if (value_publisher_disputes_47 !== void 0) {
        json += ',"publisher_disputes":';
        json += anonymous9(value_publisher_disputes_47);
      } else {
        throw new Error('"publisher_disputes" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous10(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_unread_messages_50 = obj["unread_messages"];
      if (value_unread_messages_50 !== void 0) {
        json += '{"unread_messages":';
        json += asInteger(value_unread_messages_50);
      } else {
        throw new Error('"unread_messages" is required!');
      }
      const value_tasks_to_deliver_51 = obj["tasks_to_deliver"];
      if (value_tasks_to_deliver_51 !== void 0) {
        json += ',"tasks_to_deliver":';
        json += asInteger(value_tasks_to_deliver_51);
      } else {
        throw new Error('"tasks_to_deliver" is required!');
      }
      const value_overdue_tasks_52 = obj["overdue_tasks"];
      if (value_overdue_tasks_52 !== void 0) {
        json += ',"overdue_tasks":';
        json += asInteger(value_overdue_tasks_52);
      } else {
        throw new Error('"overdue_tasks" is required!');
      }
      const value_deliveries_to_review_53 = obj["deliveries_to_review"];
      if (value_deliveries_to_review_53 !== void 0) {
        json += ',"deliveries_to_review":';
        json += asInteger(value_deliveries_to_review_53);
      } else {
        throw new Error('"deliveries_to_review" is required!');
      }
      const value_bids_to_decide_54 = obj["bids_to_decide"];
      if (value_bids_to_decide_54 !== void 0) {
        json += ',"bids_to_decide":';
        json += asInteger(value_bids_to_decide_54);
      } else {
        throw new Error('"bids_to_decide" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous12(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_task_id_57 = obj["task_id"];
      if (value_task_id_57 !== void 0) {
        json += '{"task_id":';
        if (typeof value_task_id_57 !== "string") {
          if (value_task_id_57 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_57 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_57.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_57 instanceof RegExp) {
            json += asString(value_task_id_57.source);
          } else {
            json += asString(value_task_id_57.toString());
          }
        } else {
          json += asString(value_task_id_57);
        }
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_task_title_58 = obj["task_title"];
      if (value_task_title_58 !== void 0) {
        json += ',"task_title":';
        if (typeof value_task_title_58 !== "string") {
          if (value_task_title_58 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_title_58 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_title_58.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_title_58 instanceof RegExp) {
            json += asString(value_task_title_58.source);
          } else {
            json += asString(value_task_title_58.toString());
          }
        } else {
          json += asString(value_task_title_58);
        }
      } else {
        throw new Error('"task_title" is required!');
      }
      const value_bid_id_59 = obj["bid_id"];
      if (value_bid_id_59 !== void 0) {
        json += ',"bid_id":';
        if (value_bid_id_59 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_bid_id_59 === "string" || value_bid_id_59 === null || value_bid_id_59 instanceof Date || value_bid_id_59 instanceof RegExp || typeof value_bid_id_59 === "object" && typeof value_bid_id_59.toString === "function" && value_bid_id_59.toString !== Object.prototype.toString) {
          if (typeof value_bid_id_59 !== "string") {
            if (value_bid_id_59 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_bid_id_59 instanceof Date) {
              json += JSON_STR_QUOTE + value_bid_id_59.toISOString() + JSON_STR_QUOTE;
            } else if (value_bid_id_59 instanceof RegExp) {
              json += asString(value_bid_id_59.source);
            } else {
              json += asString(value_bid_id_59.toString());
            }
          } else {
            json += asString(value_bid_id_59);
          }
        } else throw new TypeError("The value of '#/components/schemas/Work/properties/bid_id' does not match schema definition.");
      } else {
        throw new Error('"bid_id" is required!');
      }
      const value_state_60 = obj["state"];
      if (value_state_60 !== void 0) {
        json += ',"state":';
        if (typeof value_state_60 !== "string") {
          if (value_state_60 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_state_60 instanceof Date) {
            json += JSON_STR_QUOTE + value_state_60.toISOString() + JSON_STR_QUOTE;
          } else if (value_state_60 instanceof RegExp) {
            json += asString(value_state_60.source);
          } else {
            json += asString(value_state_60.toString());
          }
        } else {
          json += asString(value_state_60);
        }
      } else {
        throw new Error('"state" is required!');
      }
      const value_due_at_61 = obj["due_at"];
      if (value_due_at_61 !== void 0) {
        json += ',"due_at":';
        if (value_due_at_61 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_due_at_61 === "string" || value_due_at_61 === null || value_due_at_61 instanceof Date || value_due_at_61 instanceof RegExp || typeof value_due_at_61 === "object" && typeof value_due_at_61.toString === "function" && value_due_at_61.toString !== Object.prototype.toString) {
          json += asDateTime(value_due_at_61);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"due_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous11(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Me/properties/work' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous12(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous12(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_agent_5 = obj["agent"];
      if (value_agent_5 !== void 0) {
        json += '{"agent":';
        json += anonymous2(value_agent_5);
      } else {
        throw new Error('"agent" is required!');
      }
      const value_key_26 = obj["key"];
      if (value_key_26 !== void 0) {
        json += ',"key":';
        json += anonymous5(value_key_26);
      } else {
        throw new Error('"key" is required!');
      }
      const value_limits_37 = obj["limits"];
      if (value_limits_37 !== void 0) {
        json += ',"limits":';
        json += anonymous8(value_limits_37);
      } else {
        throw new Error('"limits" is required!');
      }
      const value_waiting_48 = obj["waiting"];
      if (value_waiting_48 !== void 0) {
        json += ',"waiting":';
        json += anonymous10(value_waiting_48);
      } else {
        throw new Error('"waiting" is required!');
      }
      const value_work_55 = obj["work"];
      if (value_work_55 !== void 0) {
        json += ',"work":';
        json += anonymous11(value_work_55);
      } else {
        throw new Error('"work" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_62 = obj["timestamp"];
      if (value_timestamp_62 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_62);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["getMe.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_9 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_9 ? JSON_STR_COMMA : (addComma_9 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_9) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_kind_7 = obj["kind"];
      if (value_kind_7 !== void 0) {
        json += '{"kind":';
        if (typeof value_kind_7 !== "string") {
          if (value_kind_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_kind_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_kind_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_kind_7 instanceof RegExp) {
            json += asString(value_kind_7.source);
          } else {
            json += asString(value_kind_7.toString());
          }
        } else {
          json += asString(value_kind_7);
        }
      } else {
        throw new Error('"kind" is required!');
      }
      const value_record_8 = obj["record"];
      if (value_record_8 !== void 0) {
        json += ',"record":';
        json += anonymous4(value_record_8);
      } else {
        throw new Error('"record" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Export/properties/records' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous3(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous3(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_records_5 = obj["records"];
      if (value_records_5 !== void 0) {
        json += '{"records":';
        json += anonymous2(value_records_5);
      } else {
        throw new Error('"records" is required!');
      }
      const value_cursor_10 = obj["cursor"];
      if (value_cursor_10 !== void 0) {
        json += ',"cursor":';
        if (value_cursor_10 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_cursor_10 === "string" || value_cursor_10 === null || value_cursor_10 instanceof Date || value_cursor_10 instanceof RegExp || typeof value_cursor_10 === "object" && typeof value_cursor_10.toString === "function" && value_cursor_10.toString !== Object.prototype.toString) {
          if (typeof value_cursor_10 !== "string") {
            if (value_cursor_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_cursor_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_cursor_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_cursor_10 instanceof RegExp) {
              json += asString(value_cursor_10.source);
            } else {
              json += asString(value_cursor_10.toString());
            }
          } else {
            json += asString(value_cursor_10);
          }
        } else throw new TypeError("The value of '#/components/schemas/NextCursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      const value_has_more_11 = obj["has_more"];
      if (value_has_more_11 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_11);
      } else {
        throw new Error('"has_more" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_12 = obj["timestamp"];
      if (value_timestamp_12 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_12);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["exportData.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_9 = obj["reason"];
      if (value_reason_9 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_9 !== "string") {
          if (value_reason_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_9 instanceof RegExp) {
            json += asString(value_reason_9.source);
          } else {
            json += asString(value_reason_9.toString());
          }
        } else {
          json += asString(value_reason_9);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_count_10 = obj["count"];
      if (value_count_10 !== void 0) {
        json += ',"count":';
        json += asInteger(value_count_10);
      } else {
        throw new Error('"count" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AccountClosing/properties/blockers' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous3(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous3(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_agent_id_5 = obj["agent_id"];
      if (value_agent_id_5 !== void 0) {
        json += '{"agent_id":';
        if (typeof value_agent_id_5 !== "string") {
          if (value_agent_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_id_5 instanceof RegExp) {
            json += asString(value_agent_id_5.source);
          } else {
            json += asString(value_agent_id_5.toString());
          }
        } else {
          json += asString(value_agent_id_5);
        }
      } else {
        throw new Error('"agent_id" is required!');
      }
      const value_closed_at_6 = obj["closed_at"];
      if (value_closed_at_6 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_6 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_6 === "string" || value_closed_at_6 === null || value_closed_at_6 instanceof Date || value_closed_at_6 instanceof RegExp || typeof value_closed_at_6 === "object" && typeof value_closed_at_6.toString === "function" && value_closed_at_6.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_6);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_blockers_7 = obj["blockers"];
      if (value_blockers_7 !== void 0) {
        json += ',"blockers":';
        json += anonymous2(value_blockers_7);
      } else {
        throw new Error('"blockers" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_11 = obj["timestamp"];
      if (value_timestamp_11 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_11);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["closeAccount.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Tags' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_21 = obj["reason"];
      if (value_reason_21 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_21 !== "string") {
          if (value_reason_21 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_21.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_21 instanceof RegExp) {
            json += asString(value_reason_21.source);
          } else {
            json += asString(value_reason_21.toString());
          }
        } else {
          json += asString(value_reason_21);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_22 = obj["hidden_at"];
      if (value_hidden_at_22 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_22);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_23 = obj["deleted"];
      if (value_deleted_23 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_23);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_agent_id_5 = obj["agent_id"];
      if (value_agent_id_5 !== void 0) {
        json += '{"agent_id":';
        if (typeof value_agent_id_5 !== "string") {
          if (value_agent_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_id_5 instanceof RegExp) {
            json += asString(value_agent_id_5.source);
          } else {
            json += asString(value_agent_id_5.toString());
          }
        } else {
          json += asString(value_agent_id_5);
        }
      } else {
        throw new Error('"agent_id" is required!');
      }
      const value_nickname_6 = obj["nickname"];
      if (value_nickname_6 !== void 0) {
        json += ',"nickname":';
        if (typeof value_nickname_6 !== "string") {
          if (value_nickname_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_nickname_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_nickname_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_nickname_6 instanceof RegExp) {
            json += asString(value_nickname_6.source);
          } else {
            json += asString(value_nickname_6.toString());
          }
        } else {
          json += asString(value_nickname_6);
        }
      } else {
        throw new Error('"nickname" is required!');
      }
      const value_description_7 = obj["description"];
      if (value_description_7 !== void 0) {
        json += ',"description":';
        if (typeof value_description_7 !== "string") {
          if (value_description_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_7 instanceof RegExp) {
            json += asString(value_description_7.source);
          } else {
            json += asString(value_description_7.toString());
          }
        } else {
          json += asString(value_description_7);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_agent_type_8 = obj["agent_type"];
      if (value_agent_type_8 !== void 0) {
        json += ',"agent_type":';
        if (typeof value_agent_type_8 !== "string") {
          if (value_agent_type_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_type_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_type_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_type_8 instanceof RegExp) {
            json += asString(value_agent_type_8.source);
          } else {
            json += asString(value_agent_type_8.toString());
          }
        } else {
          json += asString(value_agent_type_8);
        }
      } else {
        throw new Error('"agent_type" is required!');
      }
      const value_capabilities_9 = obj["capabilities"];
      if (value_capabilities_9 !== void 0) {
        json += ',"capabilities":';
        json += anonymous2(value_capabilities_9);
      } else {
        throw new Error('"capabilities" is required!');
      }
      const value_status_10 = obj["status"];
      if (value_status_10 !== void 0) {
        json += ',"status":';
        if (typeof value_status_10 !== "string") {
          if (value_status_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_10 instanceof RegExp) {
            json += asString(value_status_10.source);
          } else {
            json += asString(value_status_10.toString());
          }
        } else {
          json += asString(value_status_10);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_account_11 = obj["account"];
      if (value_account_11 !== void 0) {
        json += ',"account":';
        if (typeof value_account_11 !== "string") {
          if (value_account_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_account_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_account_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_account_11 instanceof RegExp) {
            json += asString(value_account_11.source);
          } else {
            json += asString(value_account_11.toString());
          }
        } else {
          json += asString(value_account_11);
        }
      } else {
        throw new Error('"account" is required!');
      }
      const value_trust_score_12 = obj["trust_score"];
      if (value_trust_score_12 !== void 0) {
        json += ',"trust_score":';
        json += asNumber(value_trust_score_12);
      } else {
        throw new Error('"trust_score" is required!');
      }
      const value_completed_tasks_13 = obj["completed_tasks"];
      if (value_completed_tasks_13 !== void 0) {
        json += ',"completed_tasks":';
        json += asInteger(value_completed_tasks_13);
      } else {
        throw new Error('"completed_tasks" is required!');
      }
      const value_failed_jobs_14 = obj["failed_jobs"];
      if (value_failed_jobs_14 !== void 0) {
        json += ',"failed_jobs":';
        json += asInteger(value_failed_jobs_14);
      } else {
        throw new Error('"failed_jobs" is required!');
      }
      const value_active_tasks_15 = obj["active_tasks"];
      if (value_active_tasks_15 !== void 0) {
        json += ',"active_tasks":';
        json += asInteger(value_active_tasks_15);
      } else {
        throw new Error('"active_tasks" is required!');
      }
      const value_registered_at_16 = obj["registered_at"];
      if (value_registered_at_16 !== void 0) {
        json += ',"registered_at":';
        json += asDateTime(value_registered_at_16);
      } else {
        throw new Error('"registered_at" is required!');
      }
      const value_version_17 = obj["version"];
      if (value_version_17 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_17);
      } else {
        throw new Error('"version" is required!');
      }
      const value_email_18 = obj["email"];
      if (value_email_18 !== void 0) {
        json += ',"email":';
        if (value_email_18 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_email_18 === "string" || value_email_18 === null || value_email_18 instanceof Date || value_email_18 instanceof RegExp || typeof value_email_18 === "object" && typeof value_email_18.toString === "function" && value_email_18.toString !== Object.prototype.toString) {
          if (typeof value_email_18 !== "string") {
            if (value_email_18 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_email_18 instanceof Date) {
              json += JSON_STR_QUOTE + value_email_18.toISOString() + JSON_STR_QUOTE;
            } else if (value_email_18 instanceof RegExp) {
              json += asString(value_email_18.source);
            } else {
              json += asString(value_email_18.toString());
            }
          } else {
            json += asString(value_email_18);
          }
        } else throw new TypeError("The value of '#/components/schemas/Agent/properties/email' does not match schema definition.");
      } else {
        throw new Error('"email" is required!');
      }
      const value_hidden_19 = obj["hidden"];
      if (value_hidden_19 !== void 0) {
        json += ',"hidden":';
        json += anonymous3(value_hidden_19);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_24 = obj["timestamp"];
      if (value_timestamp_24 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_24);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["getAgent.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Tags' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_21 = obj["reason"];
      if (value_reason_21 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_21 !== "string") {
          if (value_reason_21 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_21.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_21 instanceof RegExp) {
            json += asString(value_reason_21.source);
          } else {
            json += asString(value_reason_21.toString());
          }
        } else {
          json += asString(value_reason_21);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_22 = obj["hidden_at"];
      if (value_hidden_at_22 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_22);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_23 = obj["deleted"];
      if (value_deleted_23 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_23);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_agent_id_5 = obj["agent_id"];
      if (value_agent_id_5 !== void 0) {
        json += '{"agent_id":';
        if (typeof value_agent_id_5 !== "string") {
          if (value_agent_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_id_5 instanceof RegExp) {
            json += asString(value_agent_id_5.source);
          } else {
            json += asString(value_agent_id_5.toString());
          }
        } else {
          json += asString(value_agent_id_5);
        }
      } else {
        throw new Error('"agent_id" is required!');
      }
      const value_nickname_6 = obj["nickname"];
      if (value_nickname_6 !== void 0) {
        json += ',"nickname":';
        if (typeof value_nickname_6 !== "string") {
          if (value_nickname_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_nickname_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_nickname_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_nickname_6 instanceof RegExp) {
            json += asString(value_nickname_6.source);
          } else {
            json += asString(value_nickname_6.toString());
          }
        } else {
          json += asString(value_nickname_6);
        }
      } else {
        throw new Error('"nickname" is required!');
      }
      const value_description_7 = obj["description"];
      if (value_description_7 !== void 0) {
        json += ',"description":';
        if (typeof value_description_7 !== "string") {
          if (value_description_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_7 instanceof RegExp) {
            json += asString(value_description_7.source);
          } else {
            json += asString(value_description_7.toString());
          }
        } else {
          json += asString(value_description_7);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_agent_type_8 = obj["agent_type"];
      if (value_agent_type_8 !== void 0) {
        json += ',"agent_type":';
        if (typeof value_agent_type_8 !== "string") {
          if (value_agent_type_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_type_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_type_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_type_8 instanceof RegExp) {
            json += asString(value_agent_type_8.source);
          } else {
            json += asString(value_agent_type_8.toString());
          }
        } else {
          json += asString(value_agent_type_8);
        }
      } else {
        throw new Error('"agent_type" is required!');
      }
      const value_capabilities_9 = obj["capabilities"];
      if (value_capabilities_9 !== void 0) {
        json += ',"capabilities":';
        json += anonymous2(value_capabilities_9);
      } else {
        throw new Error('"capabilities" is required!');
      }
      const value_status_10 = obj["status"];
      if (value_status_10 !== void 0) {
        json += ',"status":';
        if (typeof value_status_10 !== "string") {
          if (value_status_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_10 instanceof RegExp) {
            json += asString(value_status_10.source);
          } else {
            json += asString(value_status_10.toString());
          }
        } else {
          json += asString(value_status_10);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_account_11 = obj["account"];
      if (value_account_11 !== void 0) {
        json += ',"account":';
        if (typeof value_account_11 !== "string") {
          if (value_account_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_account_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_account_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_account_11 instanceof RegExp) {
            json += asString(value_account_11.source);
          } else {
            json += asString(value_account_11.toString());
          }
        } else {
          json += asString(value_account_11);
        }
      } else {
        throw new Error('"account" is required!');
      }
      const value_trust_score_12 = obj["trust_score"];
      if (value_trust_score_12 !== void 0) {
        json += ',"trust_score":';
        json += asNumber(value_trust_score_12);
      } else {
        throw new Error('"trust_score" is required!');
      }
      const value_completed_tasks_13 = obj["completed_tasks"];
      if (value_completed_tasks_13 !== void 0) {
        json += ',"completed_tasks":';
        json += asInteger(value_completed_tasks_13);
      } else {
        throw new Error('"completed_tasks" is required!');
      }
      const value_failed_jobs_14 = obj["failed_jobs"];
      if (value_failed_jobs_14 !== void 0) {
        json += ',"failed_jobs":';
        json += asInteger(value_failed_jobs_14);
      } else {
        throw new Error('"failed_jobs" is required!');
      }
      const value_active_tasks_15 = obj["active_tasks"];
      if (value_active_tasks_15 !== void 0) {
        json += ',"active_tasks":';
        json += asInteger(value_active_tasks_15);
      } else {
        throw new Error('"active_tasks" is required!');
      }
      const value_registered_at_16 = obj["registered_at"];
      if (value_registered_at_16 !== void 0) {
        json += ',"registered_at":';
        json += asDateTime(value_registered_at_16);
      } else {
        throw new Error('"registered_at" is required!');
      }
      const value_version_17 = obj["version"];
      if (value_version_17 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_17);
      } else {
        throw new Error('"version" is required!');
      }
      const value_email_18 = obj["email"];
      if (value_email_18 !== void 0) {
        json += ',"email":';
        if (value_email_18 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_email_18 === "string" || value_email_18 === null || value_email_18 instanceof Date || value_email_18 instanceof RegExp || typeof value_email_18 === "object" && typeof value_email_18.toString === "function" && value_email_18.toString !== Object.prototype.toString) {
          if (typeof value_email_18 !== "string") {
            if (value_email_18 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_email_18 instanceof Date) {
              json += JSON_STR_QUOTE + value_email_18.toISOString() + JSON_STR_QUOTE;
            } else if (value_email_18 instanceof RegExp) {
              json += asString(value_email_18.source);
            } else {
              json += asString(value_email_18.toString());
            }
          } else {
            json += asString(value_email_18);
          }
        } else throw new TypeError("The value of '#/components/schemas/Agent/properties/email' does not match schema definition.");
      } else {
        throw new Error('"email" is required!');
      }
      const value_hidden_19 = obj["hidden"];
      if (value_hidden_19 !== void 0) {
        json += ',"hidden":';
        json += anonymous3(value_hidden_19);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_24 = obj["timestamp"];
      if (value_timestamp_24 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_24);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["updateAgent.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous4(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Tags' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous5(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_38 = obj["reason"];
      if (value_reason_38 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_38 !== "string") {
          if (value_reason_38 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_38 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_38.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_38 instanceof RegExp) {
            json += asString(value_reason_38.source);
          } else {
            json += asString(value_reason_38.toString());
          }
        } else {
          json += asString(value_reason_38);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_39 = obj["hidden_at"];
      if (value_hidden_at_39 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_39);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_40 = obj["deleted"];
      if (value_deleted_40 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_40);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_task_id_7 = obj["task_id"];
      if (value_task_id_7 !== void 0) {
        json += '{"task_id":';
        if (typeof value_task_id_7 !== "string") {
          if (value_task_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_7 instanceof RegExp) {
            json += asString(value_task_id_7.source);
          } else {
            json += asString(value_task_id_7.toString());
          }
        } else {
          json += asString(value_task_id_7);
        }
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_title_8 = obj["title"];
      if (value_title_8 !== void 0) {
        json += ',"title":';
        if (typeof value_title_8 !== "string") {
          if (value_title_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_8 instanceof RegExp) {
            json += asString(value_title_8.source);
          } else {
            json += asString(value_title_8.toString());
          }
        } else {
          json += asString(value_title_8);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_9 = obj["description"];
      if (value_description_9 !== void 0) {
        json += ',"description":';
        if (typeof value_description_9 !== "string") {
          if (value_description_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_9 instanceof RegExp) {
            json += asString(value_description_9.source);
          } else {
            json += asString(value_description_9.toString());
          }
        } else {
          json += asString(value_description_9);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_required_capabilities_10 = obj["required_capabilities"];
      if (value_required_capabilities_10 !== void 0) {
        json += ',"required_capabilities":';
        json += anonymous4(value_required_capabilities_10);
      } else {
        throw new Error('"required_capabilities" is required!');
      }
      const value_budget_11 = obj["budget"];
      if (value_budget_11 !== void 0) {
        json += ',"budget":';
        json += asNumber(value_budget_11);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_currency_12 = obj["currency"];
      if (value_currency_12 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_12 !== "string") {
          if (value_currency_12 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_12.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_12 instanceof RegExp) {
            json += asString(value_currency_12.source);
          } else {
            json += asString(value_currency_12.toString());
          }
        } else {
          json += asString(value_currency_12);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_deadline_13 = obj["deadline"];
      if (value_deadline_13 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_13 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_13 === "string" || value_deadline_13 === null || value_deadline_13 instanceof Date || value_deadline_13 instanceof RegExp || typeof value_deadline_13 === "object" && typeof value_deadline_13.toString === "function" && value_deadline_13.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_13);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_14 = obj["overdue"];
      if (value_overdue_14 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_14);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_status_15 = obj["status"];
      if (value_status_15 !== void 0) {
        json += ',"status":';
        if (typeof value_status_15 !== "string") {
          if (value_status_15 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_15.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_15 instanceof RegExp) {
            json += asString(value_status_15.source);
          } else {
            json += asString(value_status_15.toString());
          }
        } else {
          json += asString(value_status_15);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_close_reason_16 = obj["close_reason"];
      if (value_close_reason_16 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_16 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_16 === "string" || value_close_reason_16 === null || value_close_reason_16 instanceof Date || value_close_reason_16 instanceof RegExp || typeof value_close_reason_16 === "object" && typeof value_close_reason_16.toString === "function" && value_close_reason_16.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_16 !== "string") {
            if (value_close_reason_16 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_16 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_16.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_16 instanceof RegExp) {
              json += asString(value_close_reason_16.source);
            } else {
              json += asString(value_close_reason_16.toString());
            }
          } else {
            json += asString(value_close_reason_16);
          }
        } else throw new TypeError("The value of '#/components/schemas/TaskSummary/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_17 = obj["hiring"];
      if (value_hiring_17 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_17 !== "string") {
          if (value_hiring_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_17 instanceof RegExp) {
            json += asString(value_hiring_17.source);
          } else {
            json += asString(value_hiring_17.toString());
          }
        } else {
          json += asString(value_hiring_17);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_funded_18 = obj["funded"];
      if (value_funded_18 !== void 0) {
        json += ',"funded":';
        if (value_funded_18 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_18 === "boolean" || value_funded_18 === null) {
          json += asBoolean(value_funded_18);
        } else throw new TypeError("The value of '#/components/schemas/Funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_payment_19 = obj["payment"];
      if (value_payment_19 !== void 0) {
        json += ',"payment":';
        if (typeof value_payment_19 !== "string") {
          if (value_payment_19 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_payment_19 instanceof Date) {
            json += JSON_STR_QUOTE + value_payment_19.toISOString() + JSON_STR_QUOTE;
          } else if (value_payment_19 instanceof RegExp) {
            json += asString(value_payment_19.source);
          } else {
            json += asString(value_payment_19.toString());
          }
        } else {
          json += asString(value_payment_19);
        }
      } else {
        throw new Error('"payment" is required!');
      }
      const value_disputed_20 = obj["disputed"];
      if (value_disputed_20 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_20);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_publisher_id_21 = obj["publisher_id"];
      if (value_publisher_id_21 !== void 0) {
        json += ',"publisher_id":';
        if (typeof value_publisher_id_21 !== "string") {
          if (value_publisher_id_21 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_publisher_id_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_publisher_id_21.toISOString() + JSON_STR_QUOTE;
          } else if (value_publisher_id_21 instanceof RegExp) {
            json += asString(value_publisher_id_21.source);
          } else {
            json += asString(value_publisher_id_21.toString());
          }
        } else {
          json += asString(value_publisher_id_21);
        }
      } else {
        throw new Error('"publisher_id" is required!');
      }
      const value_publisher_trust_22 = obj["publisher_trust"];
      if (value_publisher_trust_22 !== void 0) {
        json += ',"publisher_trust":';
        json += asNumber(value_publisher_trust_22);
      } else {
        throw new Error('"publisher_trust" is required!');
      }
      const value_assignee_id_23 = obj["assignee_id"];
      if (value_assignee_id_23 !== void 0) {
        json += ',"assignee_id":';
        if (value_assignee_id_23 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_id_23 === "string" || value_assignee_id_23 === null || value_assignee_id_23 instanceof Date || value_assignee_id_23 instanceof RegExp || typeof value_assignee_id_23 === "object" && typeof value_assignee_id_23.toString === "function" && value_assignee_id_23.toString !== Object.prototype.toString) {
          if (typeof value_assignee_id_23 !== "string") {
            if (value_assignee_id_23 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_assignee_id_23 instanceof Date) {
              json += JSON_STR_QUOTE + value_assignee_id_23.toISOString() + JSON_STR_QUOTE;
            } else if (value_assignee_id_23 instanceof RegExp) {
              json += asString(value_assignee_id_23.source);
            } else {
              json += asString(value_assignee_id_23.toString());
            }
          } else {
            json += asString(value_assignee_id_23);
          }
        } else throw new TypeError("The value of '#/components/schemas/OptionalAgentId' does not match schema definition.");
      } else {
        throw new Error('"assignee_id" is required!');
      }
      const value_assignee_trust_24 = obj["assignee_trust"];
      if (value_assignee_trust_24 !== void 0) {
        json += ',"assignee_trust":';
        if (value_assignee_trust_24 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_trust_24 === "number" || value_assignee_trust_24 === null) {
          json += asNumber(value_assignee_trust_24);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"assignee_trust" is required!');
      }
      const value_accepted_at_25 = obj["accepted_at"];
      if (value_accepted_at_25 !== void 0) {
        json += ',"accepted_at":';
        if (value_accepted_at_25 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_accepted_at_25 === "string" || value_accepted_at_25 === null || value_accepted_at_25 instanceof Date || value_accepted_at_25 instanceof RegExp || typeof value_accepted_at_25 === "object" && typeof value_accepted_at_25.toString === "function" && value_accepted_at_25.toString !== Object.prototype.toString) {
          json += asDateTime(value_accepted_at_25);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"accepted_at" is required!');
      }
      const value_due_at_26 = obj["due_at"];
      if (value_due_at_26 !== void 0) {
        json += ',"due_at":';
        if (value_due_at_26 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_due_at_26 === "string" || value_due_at_26 === null || value_due_at_26 instanceof Date || value_due_at_26 instanceof RegExp || typeof value_due_at_26 === "object" && typeof value_due_at_26.toString === "function" && value_due_at_26.toString !== Object.prototype.toString) {
          json += asDateTime(value_due_at_26);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_27 = obj["delivered_at"];
      if (value_delivered_at_27 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_27 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_27 === "string" || value_delivered_at_27 === null || value_delivered_at_27 instanceof Date || value_delivered_at_27 instanceof RegExp || typeof value_delivered_at_27 === "object" && typeof value_delivered_at_27.toString === "function" && value_delivered_at_27.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_27);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_revisions_28 = obj["revisions"];
      if (value_revisions_28 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_28);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_closed_at_29 = obj["closed_at"];
      if (value_closed_at_29 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_29 === "string" || value_closed_at_29 === null || value_closed_at_29 instanceof Date || value_closed_at_29 instanceof RegExp || typeof value_closed_at_29 === "object" && typeof value_closed_at_29.toString === "function" && value_closed_at_29.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_29);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_created_at_30 = obj["created_at"];
      if (value_created_at_30 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_30);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_31 = obj["updated_at"];
      if (value_updated_at_31 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_31);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_version_32 = obj["version"];
      if (value_version_32 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_32);
      } else {
        throw new Error('"version" is required!');
      }
      const value_amount_33 = obj["amount"];
      if (value_amount_33 !== void 0) {
        json += ',"amount":';
        if (value_amount_33 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_amount_33 === "number" || value_amount_33 === null) {
          json += asNumber(value_amount_33);
        } else throw new TypeError("The value of '#/components/schemas/TaskSummary/properties/amount' does not match schema definition.");
      } else {
        throw new Error('"amount" is required!');
      }
      const value_min_trust_34 = obj["min_trust"];
      if (value_min_trust_34 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_34 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_34 === "number" || value_min_trust_34 === null) {
          json += asNumber(value_min_trust_34);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_35 = obj["prefunded"];
      if (value_prefunded_35 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_35);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_hidden_36 = obj["hidden"];
      if (value_hidden_36 !== void 0) {
        json += ',"hidden":';
        json += anonymous5(value_hidden_36);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/TaskList/properties/tasks' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous3(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous3(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_tasks_5 = obj["tasks"];
      if (value_tasks_5 !== void 0) {
        json += '{"tasks":';
        json += anonymous2(value_tasks_5);
      } else {
        throw new Error('"tasks" is required!');
      }
      const value_total_41 = obj["total"];
      if (value_total_41 !== void 0) {
        json += ',"total":';
        json += asInteger(value_total_41);
      } else {
        throw new Error('"total" is required!');
      }
      const value_total_capped_42 = obj["total_capped"];
      if (value_total_capped_42 !== void 0) {
        json += ',"total_capped":';
        json += asBoolean(value_total_capped_42);
      } else {
        throw new Error('"total_capped" is required!');
      }
      const value_page_43 = obj["page"];
      if (value_page_43 !== void 0) {
        json += ',"page":';
        if (value_page_43 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_page_43) || value_page_43 === null) {
          json += asInteger(value_page_43);
        } else throw new TypeError("The value of '#/components/schemas/PageNumber' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_page_size_44 = obj["page_size"];
      if (value_page_size_44 !== void 0) {
        json += ',"page_size":';
        json += asInteger(value_page_size_44);
      } else {
        throw new Error('"page_size" is required!');
      }
      const value_has_more_45 = obj["has_more"];
      if (value_has_more_45 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_45);
      } else {
        throw new Error('"has_more" is required!');
      }
      const value_cursor_46 = obj["cursor"];
      if (value_cursor_46 !== void 0) {
        json += ',"cursor":';
        if (value_cursor_46 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_cursor_46 === "string" || value_cursor_46 === null || value_cursor_46 instanceof Date || value_cursor_46 instanceof RegExp || typeof value_cursor_46 === "object" && typeof value_cursor_46.toString === "function" && value_cursor_46.toString !== Object.prototype.toString) {
          if (typeof value_cursor_46 !== "string") {
            if (value_cursor_46 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_cursor_46 instanceof Date) {
              json += JSON_STR_QUOTE + value_cursor_46.toISOString() + JSON_STR_QUOTE;
            } else if (value_cursor_46 instanceof RegExp) {
              json += asString(value_cursor_46.source);
            } else {
              json += asString(value_cursor_46.toString());
            }
          } else {
            json += asString(value_cursor_46);
          }
        } else throw new TypeError("The value of '#/components/schemas/NextCursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_47 = obj["timestamp"];
      if (value_timestamp_47 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_47);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["listTasks.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Tags' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_raised_by_21 = obj["raised_by"];
      if (value_raised_by_21 !== void 0) {
        json += '{"raised_by":';
        if (typeof value_raised_by_21 !== "string") {
          if (value_raised_by_21 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_raised_by_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_raised_by_21.toISOString() + JSON_STR_QUOTE;
          } else if (value_raised_by_21 instanceof RegExp) {
            json += asString(value_raised_by_21.source);
          } else {
            json += asString(value_raised_by_21.toString());
          }
        } else {
          json += asString(value_raised_by_21);
        }
      } else {
        throw new Error('"raised_by" is required!');
      }
      const value_reason_22 = obj["reason"];
      if (value_reason_22 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_22 !== "string") {
          if (value_reason_22 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_22.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_22 instanceof RegExp) {
            json += asString(value_reason_22.source);
          } else {
            json += asString(value_reason_22.toString());
          }
        } else {
          json += asString(value_reason_22);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_raised_at_23 = obj["raised_at"];
      if (value_raised_at_23 !== void 0) {
        json += ',"raised_at":';
        json += asDateTime(value_raised_at_23);
      } else {
        throw new Error('"raised_at" is required!');
      }
      const value_decides_at_24 = obj["decides_at"];
      if (value_decides_at_24 !== void 0) {
        json += ',"decides_at":';
        if (value_decides_at_24 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_decides_at_24 === "string" || value_decides_at_24 === null || value_decides_at_24 instanceof Date || value_decides_at_24 instanceof RegExp || typeof value_decides_at_24 === "object" && typeof value_decides_at_24.toString === "function" && value_decides_at_24.toString !== Object.prototype.toString) {
          json += asDateTime(value_decides_at_24);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"decides_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_34 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_34 ? JSON_STR_COMMA : (addComma_34 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_34) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous7(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_51 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_51 ? JSON_STR_COMMA : (addComma_51 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_51) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/needs' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous6(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_47 = obj["operation_id"];
      if (value_operation_id_47 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_47 !== "string") {
          if (value_operation_id_47 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_47 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_47.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_47 instanceof RegExp) {
            json += asString(value_operation_id_47.source);
          } else {
            json += asString(value_operation_id_47.toString());
          }
        } else {
          json += asString(value_operation_id_47);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_48 = obj["method"];
      if (value_method_48 !== void 0) {
        json += ',"method":';
        if (typeof value_method_48 !== "string") {
          if (value_method_48 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_48 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_48.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_48 instanceof RegExp) {
            json += asString(value_method_48.source);
          } else {
            json += asString(value_method_48.toString());
          }
        } else {
          json += asString(value_method_48);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_49 = obj["path"];
      if (value_path_49 !== void 0) {
        json += ',"path":';
        if (typeof value_path_49 !== "string") {
          if (value_path_49 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_49 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_49.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_49 instanceof RegExp) {
            json += asString(value_path_49.source);
          } else {
            json += asString(value_path_49.toString());
          }
        } else {
          json += asString(value_path_49);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_50 = obj["body"];
      if (value_body_50 !== void 0) {
        json += ',"body":';
        if (value_body_50 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_50 === "object" && !Array.isArray(value_body_50) || value_body_50 === null) {
          json += anonymous7(value_body_50);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_52 = obj["needs"];
      if (value_needs_52 !== void 0) {
        json += ',"needs":';
        json += anonymous8(value_needs_52);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedActions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous6(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous6(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_55 = obj["reason"];
      if (value_reason_55 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_55 !== "string") {
          if (value_reason_55 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_55 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_55.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_55 instanceof RegExp) {
            json += asString(value_reason_55.source);
          } else {
            json += asString(value_reason_55.toString());
          }
        } else {
          json += asString(value_reason_55);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_56 = obj["hidden_at"];
      if (value_hidden_at_56 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_56);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_57 = obj["deleted"];
      if (value_deleted_57 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_57);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_task_id_5 = obj["task_id"];
      if (value_task_id_5 !== void 0) {
        json += '{"task_id":';
        if (typeof value_task_id_5 !== "string") {
          if (value_task_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_5 instanceof RegExp) {
            json += asString(value_task_id_5.source);
          } else {
            json += asString(value_task_id_5.toString());
          }
        } else {
          json += asString(value_task_id_5);
        }
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_title_6 = obj["title"];
      if (value_title_6 !== void 0) {
        json += ',"title":';
        if (typeof value_title_6 !== "string") {
          if (value_title_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_6 instanceof RegExp) {
            json += asString(value_title_6.source);
          } else {
            json += asString(value_title_6.toString());
          }
        } else {
          json += asString(value_title_6);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_7 = obj["description"];
      if (value_description_7 !== void 0) {
        json += ',"description":';
        if (typeof value_description_7 !== "string") {
          if (value_description_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_7 instanceof RegExp) {
            json += asString(value_description_7.source);
          } else {
            json += asString(value_description_7.toString());
          }
        } else {
          json += asString(value_description_7);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_required_capabilities_8 = obj["required_capabilities"];
      if (value_required_capabilities_8 !== void 0) {
        json += ',"required_capabilities":';
        json += anonymous2(value_required_capabilities_8);
      } else {
        throw new Error('"required_capabilities" is required!');
      }
      const value_budget_9 = obj["budget"];
      if (value_budget_9 !== void 0) {
        json += ',"budget":';
        json += asNumber(value_budget_9);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_currency_10 = obj["currency"];
      if (value_currency_10 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_10 !== "string") {
          if (value_currency_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_10 instanceof RegExp) {
            json += asString(value_currency_10.source);
          } else {
            json += asString(value_currency_10.toString());
          }
        } else {
          json += asString(value_currency_10);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_deadline_11 = obj["deadline"];
      if (value_deadline_11 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_11 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_11 === "string" || value_deadline_11 === null || value_deadline_11 instanceof Date || value_deadline_11 instanceof RegExp || typeof value_deadline_11 === "object" && typeof value_deadline_11.toString === "function" && value_deadline_11.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_11);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_12 = obj["overdue"];
      if (value_overdue_12 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_12);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_status_13 = obj["status"];
      if (value_status_13 !== void 0) {
        json += ',"status":';
        if (typeof value_status_13 !== "string") {
          if (value_status_13 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_13.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_13 instanceof RegExp) {
            json += asString(value_status_13.source);
          } else {
            json += asString(value_status_13.toString());
          }
        } else {
          json += asString(value_status_13);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_close_reason_14 = obj["close_reason"];
      if (value_close_reason_14 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_14 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_14 === "string" || value_close_reason_14 === null || value_close_reason_14 instanceof Date || value_close_reason_14 instanceof RegExp || typeof value_close_reason_14 === "object" && typeof value_close_reason_14.toString === "function" && value_close_reason_14.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_14 !== "string") {
            if (value_close_reason_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_14 instanceof RegExp) {
              json += asString(value_close_reason_14.source);
            } else {
              json += asString(value_close_reason_14.toString());
            }
          } else {
            json += asString(value_close_reason_14);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_15 = obj["hiring"];
      if (value_hiring_15 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_15 !== "string") {
          if (value_hiring_15 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_15.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_15 instanceof RegExp) {
            json += asString(value_hiring_15.source);
          } else {
            json += asString(value_hiring_15.toString());
          }
        } else {
          json += asString(value_hiring_15);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_funded_16 = obj["funded"];
      if (value_funded_16 !== void 0) {
        json += ',"funded":';
        if (value_funded_16 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_16 === "boolean" || value_funded_16 === null) {
          json += asBoolean(value_funded_16);
        } else throw new TypeError("The value of '#/components/schemas/Funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_payment_17 = obj["payment"];
      if (value_payment_17 !== void 0) {
        json += ',"payment":';
        if (typeof value_payment_17 !== "string") {
          if (value_payment_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_payment_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_payment_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_payment_17 instanceof RegExp) {
            json += asString(value_payment_17.source);
          } else {
            json += asString(value_payment_17.toString());
          }
        } else {
          json += asString(value_payment_17);
        }
      } else {
        throw new Error('"payment" is required!');
      }
      const value_disputed_18 = obj["disputed"];
      if (value_disputed_18 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_18);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_dispute_19 = obj["dispute"];
      if (value_dispute_19 !== void 0) {
        json += ',"dispute":';
        if (value_dispute_19 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_19 === "object" && !Array.isArray(value_dispute_19) || value_dispute_19 === null) {
          json += anonymous3(value_dispute_19);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/dispute' does not match schema definition.");
      } else {
        throw new Error('"dispute" is required!');
      }
      const value_dispute_reason_25 = obj["dispute_reason"];
      if (value_dispute_reason_25 !== void 0) {
        json += ',"dispute_reason":';
        if (value_dispute_reason_25 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_reason_25 === "string" || value_dispute_reason_25 === null || value_dispute_reason_25 instanceof Date || value_dispute_reason_25 instanceof RegExp || typeof value_dispute_reason_25 === "object" && typeof value_dispute_reason_25.toString === "function" && value_dispute_reason_25.toString !== Object.prototype.toString) {
          if (typeof value_dispute_reason_25 !== "string") {
            if (value_dispute_reason_25 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_dispute_reason_25 instanceof Date) {
              json += JSON_STR_QUOTE + value_dispute_reason_25.toISOString() + JSON_STR_QUOTE;
            } else if (value_dispute_reason_25 instanceof RegExp) {
              json += asString(value_dispute_reason_25.source);
            } else {
              json += asString(value_dispute_reason_25.toString());
            }
          } else {
            json += asString(value_dispute_reason_25);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/dispute_reason' does not match schema definition.");
      } else {
        throw new Error('"dispute_reason" is required!');
      }
      const value_publisher_id_26 = obj["publisher_id"];
      if (value_publisher_id_26 !== void 0) {
        json += ',"publisher_id":';
        if (typeof value_publisher_id_26 !== "string") {
          if (value_publisher_id_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_publisher_id_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_publisher_id_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_publisher_id_26 instanceof RegExp) {
            json += asString(value_publisher_id_26.source);
          } else {
            json += asString(value_publisher_id_26.toString());
          }
        } else {
          json += asString(value_publisher_id_26);
        }
      } else {
        throw new Error('"publisher_id" is required!');
      }
      const value_publisher_trust_27 = obj["publisher_trust"];
      if (value_publisher_trust_27 !== void 0) {
        json += ',"publisher_trust":';
        json += asNumber(value_publisher_trust_27);
      } else {
        throw new Error('"publisher_trust" is required!');
      }
      const value_assignee_id_28 = obj["assignee_id"];
      if (value_assignee_id_28 !== void 0) {
        json += ',"assignee_id":';
        if (value_assignee_id_28 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_id_28 === "string" || value_assignee_id_28 === null || value_assignee_id_28 instanceof Date || value_assignee_id_28 instanceof RegExp || typeof value_assignee_id_28 === "object" && typeof value_assignee_id_28.toString === "function" && value_assignee_id_28.toString !== Object.prototype.toString) {
          if (typeof value_assignee_id_28 !== "string") {
            if (value_assignee_id_28 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_assignee_id_28 instanceof Date) {
              json += JSON_STR_QUOTE + value_assignee_id_28.toISOString() + JSON_STR_QUOTE;
            } else if (value_assignee_id_28 instanceof RegExp) {
              json += asString(value_assignee_id_28.source);
            } else {
              json += asString(value_assignee_id_28.toString());
            }
          } else {
            json += asString(value_assignee_id_28);
          }
        } else throw new TypeError("The value of '#/components/schemas/OptionalAgentId' does not match schema definition.");
      } else {
        throw new Error('"assignee_id" is required!');
      }
      const value_assignee_trust_29 = obj["assignee_trust"];
      if (value_assignee_trust_29 !== void 0) {
        json += ',"assignee_trust":';
        if (value_assignee_trust_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_trust_29 === "number" || value_assignee_trust_29 === null) {
          json += asNumber(value_assignee_trust_29);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"assignee_trust" is required!');
      }
      const value_accepted_at_30 = obj["accepted_at"];
      if (value_accepted_at_30 !== void 0) {
        json += ',"accepted_at":';
        if (value_accepted_at_30 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_accepted_at_30 === "string" || value_accepted_at_30 === null || value_accepted_at_30 instanceof Date || value_accepted_at_30 instanceof RegExp || typeof value_accepted_at_30 === "object" && typeof value_accepted_at_30.toString === "function" && value_accepted_at_30.toString !== Object.prototype.toString) {
          json += asDateTime(value_accepted_at_30);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"accepted_at" is required!');
      }
      const value_due_at_31 = obj["due_at"];
      if (value_due_at_31 !== void 0) {
        json += ',"due_at":';
        if (value_due_at_31 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_due_at_31 === "string" || value_due_at_31 === null || value_due_at_31 instanceof Date || value_due_at_31 instanceof RegExp || typeof value_due_at_31 === "object" && typeof value_due_at_31.toString === "function" && value_due_at_31.toString !== Object.prototype.toString) {
          json += asDateTime(value_due_at_31);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_32 = obj["delivered_at"];
      if (value_delivered_at_32 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_32 === "string" || value_delivered_at_32 === null || value_delivered_at_32 instanceof Date || value_delivered_at_32 instanceof RegExp || typeof value_delivered_at_32 === "object" && typeof value_delivered_at_32.toString === "function" && value_delivered_at_32.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_32);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_deliverables_33 = obj["deliverables"];
      if (value_deliverables_33 !== void 0) {
        json += ',"deliverables":';
        if (value_deliverables_33 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deliverables_33 === "object" && !Array.isArray(value_deliverables_33) || value_deliverables_33 === null) {
          json += anonymous4(value_deliverables_33);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/deliverables' does not match schema definition.");
      } else {
        throw new Error('"deliverables" is required!');
      }
      const value_quality_notes_35 = obj["quality_notes"];
      if (value_quality_notes_35 !== void 0) {
        json += ',"quality_notes":';
        if (value_quality_notes_35 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_quality_notes_35 === "string" || value_quality_notes_35 === null || value_quality_notes_35 instanceof Date || value_quality_notes_35 instanceof RegExp || typeof value_quality_notes_35 === "object" && typeof value_quality_notes_35.toString === "function" && value_quality_notes_35.toString !== Object.prototype.toString) {
          if (typeof value_quality_notes_35 !== "string") {
            if (value_quality_notes_35 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_quality_notes_35 instanceof Date) {
              json += JSON_STR_QUOTE + value_quality_notes_35.toISOString() + JSON_STR_QUOTE;
            } else if (value_quality_notes_35 instanceof RegExp) {
              json += asString(value_quality_notes_35.source);
            } else {
              json += asString(value_quality_notes_35.toString());
            }
          } else {
            json += asString(value_quality_notes_35);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/quality_notes' does not match schema definition.");
      } else {
        throw new Error('"quality_notes" is required!');
      }
      const value_revisions_36 = obj["revisions"];
      if (value_revisions_36 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_36);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_feedback_37 = obj["feedback"];
      if (value_feedback_37 !== void 0) {
        json += ',"feedback":';
        if (value_feedback_37 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_feedback_37 === "string" || value_feedback_37 === null || value_feedback_37 instanceof Date || value_feedback_37 instanceof RegExp || typeof value_feedback_37 === "object" && typeof value_feedback_37.toString === "function" && value_feedback_37.toString !== Object.prototype.toString) {
          if (typeof value_feedback_37 !== "string") {
            if (value_feedback_37 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_feedback_37 instanceof Date) {
              json += JSON_STR_QUOTE + value_feedback_37.toISOString() + JSON_STR_QUOTE;
            } else if (value_feedback_37 instanceof RegExp) {
              json += asString(value_feedback_37.source);
            } else {
              json += asString(value_feedback_37.toString());
            }
          } else {
            json += asString(value_feedback_37);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/feedback' does not match schema definition.");
      } else {
        throw new Error('"feedback" is required!');
      }
      const value_closed_at_38 = obj["closed_at"];
      if (value_closed_at_38 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_38 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_38 === "string" || value_closed_at_38 === null || value_closed_at_38 instanceof Date || value_closed_at_38 instanceof RegExp || typeof value_closed_at_38 === "object" && typeof value_closed_at_38.toString === "function" && value_closed_at_38.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_38);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_created_at_39 = obj["created_at"];
      if (value_created_at_39 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_39);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_40 = obj["updated_at"];
      if (value_updated_at_40 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_40);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_version_41 = obj["version"];
      if (value_version_41 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_41);
      } else {
        throw new Error('"version" is required!');
      }
      const value_amount_42 = obj["amount"];
      if (value_amount_42 !== void 0) {
        json += ',"amount":';
        if (value_amount_42 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_amount_42 === "number" || value_amount_42 === null) {
          json += asNumber(value_amount_42);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/amount' does not match schema definition.");
      } else {
        throw new Error('"amount" is required!');
      }
      const value_min_trust_43 = obj["min_trust"];
      if (value_min_trust_43 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_43 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_43 === "number" || value_min_trust_43 === null) {
          json += asNumber(value_min_trust_43);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_44 = obj["prefunded"];
      if (value_prefunded_44 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_44);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_allowed_actions_45 = obj["allowed_actions"];
      if (value_allowed_actions_45 !== void 0) {
        json += ',"allowed_actions":';
        json += anonymous5(value_allowed_actions_45);
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      const value_hidden_53 = obj["hidden"];
      if (value_hidden_53 !== void 0) {
        json += ',"hidden":';
        json += anonymous9(value_hidden_53);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_58 = obj["timestamp"];
      if (value_timestamp_58 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_58);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["createTask.201"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Tags' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_raised_by_21 = obj["raised_by"];
      if (value_raised_by_21 !== void 0) {
        json += '{"raised_by":';
        if (typeof value_raised_by_21 !== "string") {
          if (value_raised_by_21 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_raised_by_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_raised_by_21.toISOString() + JSON_STR_QUOTE;
          } else if (value_raised_by_21 instanceof RegExp) {
            json += asString(value_raised_by_21.source);
          } else {
            json += asString(value_raised_by_21.toString());
          }
        } else {
          json += asString(value_raised_by_21);
        }
      } else {
        throw new Error('"raised_by" is required!');
      }
      const value_reason_22 = obj["reason"];
      if (value_reason_22 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_22 !== "string") {
          if (value_reason_22 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_22.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_22 instanceof RegExp) {
            json += asString(value_reason_22.source);
          } else {
            json += asString(value_reason_22.toString());
          }
        } else {
          json += asString(value_reason_22);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_raised_at_23 = obj["raised_at"];
      if (value_raised_at_23 !== void 0) {
        json += ',"raised_at":';
        json += asDateTime(value_raised_at_23);
      } else {
        throw new Error('"raised_at" is required!');
      }
      const value_decides_at_24 = obj["decides_at"];
      if (value_decides_at_24 !== void 0) {
        json += ',"decides_at":';
        if (value_decides_at_24 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_decides_at_24 === "string" || value_decides_at_24 === null || value_decides_at_24 instanceof Date || value_decides_at_24 instanceof RegExp || typeof value_decides_at_24 === "object" && typeof value_decides_at_24.toString === "function" && value_decides_at_24.toString !== Object.prototype.toString) {
          json += asDateTime(value_decides_at_24);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"decides_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_34 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_34 ? JSON_STR_COMMA : (addComma_34 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_34) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous7(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_51 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_51 ? JSON_STR_COMMA : (addComma_51 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_51) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/needs' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous6(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_47 = obj["operation_id"];
      if (value_operation_id_47 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_47 !== "string") {
          if (value_operation_id_47 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_47 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_47.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_47 instanceof RegExp) {
            json += asString(value_operation_id_47.source);
          } else {
            json += asString(value_operation_id_47.toString());
          }
        } else {
          json += asString(value_operation_id_47);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_48 = obj["method"];
      if (value_method_48 !== void 0) {
        json += ',"method":';
        if (typeof value_method_48 !== "string") {
          if (value_method_48 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_48 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_48.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_48 instanceof RegExp) {
            json += asString(value_method_48.source);
          } else {
            json += asString(value_method_48.toString());
          }
        } else {
          json += asString(value_method_48);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_49 = obj["path"];
      if (value_path_49 !== void 0) {
        json += ',"path":';
        if (typeof value_path_49 !== "string") {
          if (value_path_49 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_49 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_49.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_49 instanceof RegExp) {
            json += asString(value_path_49.source);
          } else {
            json += asString(value_path_49.toString());
          }
        } else {
          json += asString(value_path_49);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_50 = obj["body"];
      if (value_body_50 !== void 0) {
        json += ',"body":';
        if (value_body_50 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_50 === "object" && !Array.isArray(value_body_50) || value_body_50 === null) {
          json += anonymous7(value_body_50);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_52 = obj["needs"];
      if (value_needs_52 !== void 0) {
        json += ',"needs":';
        json += anonymous8(value_needs_52);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedActions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous6(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous6(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_55 = obj["reason"];
      if (value_reason_55 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_55 !== "string") {
          if (value_reason_55 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_55 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_55.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_55 instanceof RegExp) {
            json += asString(value_reason_55.source);
          } else {
            json += asString(value_reason_55.toString());
          }
        } else {
          json += asString(value_reason_55);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_56 = obj["hidden_at"];
      if (value_hidden_at_56 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_56);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_57 = obj["deleted"];
      if (value_deleted_57 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_57);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_task_id_5 = obj["task_id"];
      if (value_task_id_5 !== void 0) {
        json += '{"task_id":';
        if (typeof value_task_id_5 !== "string") {
          if (value_task_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_5 instanceof RegExp) {
            json += asString(value_task_id_5.source);
          } else {
            json += asString(value_task_id_5.toString());
          }
        } else {
          json += asString(value_task_id_5);
        }
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_title_6 = obj["title"];
      if (value_title_6 !== void 0) {
        json += ',"title":';
        if (typeof value_title_6 !== "string") {
          if (value_title_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_6 instanceof RegExp) {
            json += asString(value_title_6.source);
          } else {
            json += asString(value_title_6.toString());
          }
        } else {
          json += asString(value_title_6);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_7 = obj["description"];
      if (value_description_7 !== void 0) {
        json += ',"description":';
        if (typeof value_description_7 !== "string") {
          if (value_description_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_7 instanceof RegExp) {
            json += asString(value_description_7.source);
          } else {
            json += asString(value_description_7.toString());
          }
        } else {
          json += asString(value_description_7);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_required_capabilities_8 = obj["required_capabilities"];
      if (value_required_capabilities_8 !== void 0) {
        json += ',"required_capabilities":';
        json += anonymous2(value_required_capabilities_8);
      } else {
        throw new Error('"required_capabilities" is required!');
      }
      const value_budget_9 = obj["budget"];
      if (value_budget_9 !== void 0) {
        json += ',"budget":';
        json += asNumber(value_budget_9);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_currency_10 = obj["currency"];
      if (value_currency_10 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_10 !== "string") {
          if (value_currency_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_10 instanceof RegExp) {
            json += asString(value_currency_10.source);
          } else {
            json += asString(value_currency_10.toString());
          }
        } else {
          json += asString(value_currency_10);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_deadline_11 = obj["deadline"];
      if (value_deadline_11 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_11 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_11 === "string" || value_deadline_11 === null || value_deadline_11 instanceof Date || value_deadline_11 instanceof RegExp || typeof value_deadline_11 === "object" && typeof value_deadline_11.toString === "function" && value_deadline_11.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_11);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_12 = obj["overdue"];
      if (value_overdue_12 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_12);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_status_13 = obj["status"];
      if (value_status_13 !== void 0) {
        json += ',"status":';
        if (typeof value_status_13 !== "string") {
          if (value_status_13 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_13.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_13 instanceof RegExp) {
            json += asString(value_status_13.source);
          } else {
            json += asString(value_status_13.toString());
          }
        } else {
          json += asString(value_status_13);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_close_reason_14 = obj["close_reason"];
      if (value_close_reason_14 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_14 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_14 === "string" || value_close_reason_14 === null || value_close_reason_14 instanceof Date || value_close_reason_14 instanceof RegExp || typeof value_close_reason_14 === "object" && typeof value_close_reason_14.toString === "function" && value_close_reason_14.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_14 !== "string") {
            if (value_close_reason_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_14 instanceof RegExp) {
              json += asString(value_close_reason_14.source);
            } else {
              json += asString(value_close_reason_14.toString());
            }
          } else {
            json += asString(value_close_reason_14);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_15 = obj["hiring"];
      if (value_hiring_15 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_15 !== "string") {
          if (value_hiring_15 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_15.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_15 instanceof RegExp) {
            json += asString(value_hiring_15.source);
          } else {
            json += asString(value_hiring_15.toString());
          }
        } else {
          json += asString(value_hiring_15);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_funded_16 = obj["funded"];
      if (value_funded_16 !== void 0) {
        json += ',"funded":';
        if (value_funded_16 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_16 === "boolean" || value_funded_16 === null) {
          json += asBoolean(value_funded_16);
        } else throw new TypeError("The value of '#/components/schemas/Funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_payment_17 = obj["payment"];
      if (value_payment_17 !== void 0) {
        json += ',"payment":';
        if (typeof value_payment_17 !== "string") {
          if (value_payment_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_payment_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_payment_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_payment_17 instanceof RegExp) {
            json += asString(value_payment_17.source);
          } else {
            json += asString(value_payment_17.toString());
          }
        } else {
          json += asString(value_payment_17);
        }
      } else {
        throw new Error('"payment" is required!');
      }
      const value_disputed_18 = obj["disputed"];
      if (value_disputed_18 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_18);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_dispute_19 = obj["dispute"];
      if (value_dispute_19 !== void 0) {
        json += ',"dispute":';
        if (value_dispute_19 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_19 === "object" && !Array.isArray(value_dispute_19) || value_dispute_19 === null) {
          json += anonymous3(value_dispute_19);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/dispute' does not match schema definition.");
      } else {
        throw new Error('"dispute" is required!');
      }
      const value_dispute_reason_25 = obj["dispute_reason"];
      if (value_dispute_reason_25 !== void 0) {
        json += ',"dispute_reason":';
        if (value_dispute_reason_25 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_reason_25 === "string" || value_dispute_reason_25 === null || value_dispute_reason_25 instanceof Date || value_dispute_reason_25 instanceof RegExp || typeof value_dispute_reason_25 === "object" && typeof value_dispute_reason_25.toString === "function" && value_dispute_reason_25.toString !== Object.prototype.toString) {
          if (typeof value_dispute_reason_25 !== "string") {
            if (value_dispute_reason_25 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_dispute_reason_25 instanceof Date) {
              json += JSON_STR_QUOTE + value_dispute_reason_25.toISOString() + JSON_STR_QUOTE;
            } else if (value_dispute_reason_25 instanceof RegExp) {
              json += asString(value_dispute_reason_25.source);
            } else {
              json += asString(value_dispute_reason_25.toString());
            }
          } else {
            json += asString(value_dispute_reason_25);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/dispute_reason' does not match schema definition.");
      } else {
        throw new Error('"dispute_reason" is required!');
      }
      const value_publisher_id_26 = obj["publisher_id"];
      if (value_publisher_id_26 !== void 0) {
        json += ',"publisher_id":';
        if (typeof value_publisher_id_26 !== "string") {
          if (value_publisher_id_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_publisher_id_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_publisher_id_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_publisher_id_26 instanceof RegExp) {
            json += asString(value_publisher_id_26.source);
          } else {
            json += asString(value_publisher_id_26.toString());
          }
        } else {
          json += asString(value_publisher_id_26);
        }
      } else {
        throw new Error('"publisher_id" is required!');
      }
      const value_publisher_trust_27 = obj["publisher_trust"];
      if (value_publisher_trust_27 !== void 0) {
        json += ',"publisher_trust":';
        json += asNumber(value_publisher_trust_27);
      } else {
        throw new Error('"publisher_trust" is required!');
      }
      const value_assignee_id_28 = obj["assignee_id"];
      if (value_assignee_id_28 !== void 0) {
        json += ',"assignee_id":';
        if (value_assignee_id_28 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_id_28 === "string" || value_assignee_id_28 === null || value_assignee_id_28 instanceof Date || value_assignee_id_28 instanceof RegExp || typeof value_assignee_id_28 === "object" && typeof value_assignee_id_28.toString === "function" && value_assignee_id_28.toString !== Object.prototype.toString) {
          if (typeof value_assignee_id_28 !== "string") {
            if (value_assignee_id_28 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_assignee_id_28 instanceof Date) {
              json += JSON_STR_QUOTE + value_assignee_id_28.toISOString() + JSON_STR_QUOTE;
            } else if (value_assignee_id_28 instanceof RegExp) {
              json += asString(value_assignee_id_28.source);
            } else {
              json += asString(value_assignee_id_28.toString());
            }
          } else {
            json += asString(value_assignee_id_28);
          }
        } else throw new TypeError("The value of '#/components/schemas/OptionalAgentId' does not match schema definition.");
      } else {
        throw new Error('"assignee_id" is required!');
      }
      const value_assignee_trust_29 = obj["assignee_trust"];
      if (value_assignee_trust_29 !== void 0) {
        json += ',"assignee_trust":';
        if (value_assignee_trust_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_trust_29 === "number" || value_assignee_trust_29 === null) {
          json += asNumber(value_assignee_trust_29);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"assignee_trust" is required!');
      }
      const value_accepted_at_30 = obj["accepted_at"];
      if (value_accepted_at_30 !== void 0) {
        json += ',"accepted_at":';
        if (value_accepted_at_30 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_accepted_at_30 === "string" || value_accepted_at_30 === null || value_accepted_at_30 instanceof Date || value_accepted_at_30 instanceof RegExp || typeof value_accepted_at_30 === "object" && typeof value_accepted_at_30.toString === "function" && value_accepted_at_30.toString !== Object.prototype.toString) {
          json += asDateTime(value_accepted_at_30);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"accepted_at" is required!');
      }
      const value_due_at_31 = obj["due_at"];
      if (value_due_at_31 !== void 0) {
        json += ',"due_at":';
        if (value_due_at_31 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_due_at_31 === "string" || value_due_at_31 === null || value_due_at_31 instanceof Date || value_due_at_31 instanceof RegExp || typeof value_due_at_31 === "object" && typeof value_due_at_31.toString === "function" && value_due_at_31.toString !== Object.prototype.toString) {
          json += asDateTime(value_due_at_31);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_32 = obj["delivered_at"];
      if (value_delivered_at_32 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_32 === "string" || value_delivered_at_32 === null || value_delivered_at_32 instanceof Date || value_delivered_at_32 instanceof RegExp || typeof value_delivered_at_32 === "object" && typeof value_delivered_at_32.toString === "function" && value_delivered_at_32.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_32);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_deliverables_33 = obj["deliverables"];
      if (value_deliverables_33 !== void 0) {
        json += ',"deliverables":';
        if (value_deliverables_33 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deliverables_33 === "object" && !Array.isArray(value_deliverables_33) || value_deliverables_33 === null) {
          json += anonymous4(value_deliverables_33);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/deliverables' does not match schema definition.");
      } else {
        throw new Error('"deliverables" is required!');
      }
      const value_quality_notes_35 = obj["quality_notes"];
      if (value_quality_notes_35 !== void 0) {
        json += ',"quality_notes":';
        if (value_quality_notes_35 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_quality_notes_35 === "string" || value_quality_notes_35 === null || value_quality_notes_35 instanceof Date || value_quality_notes_35 instanceof RegExp || typeof value_quality_notes_35 === "object" && typeof value_quality_notes_35.toString === "function" && value_quality_notes_35.toString !== Object.prototype.toString) {
          if (typeof value_quality_notes_35 !== "string") {
            if (value_quality_notes_35 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_quality_notes_35 instanceof Date) {
              json += JSON_STR_QUOTE + value_quality_notes_35.toISOString() + JSON_STR_QUOTE;
            } else if (value_quality_notes_35 instanceof RegExp) {
              json += asString(value_quality_notes_35.source);
            } else {
              json += asString(value_quality_notes_35.toString());
            }
          } else {
            json += asString(value_quality_notes_35);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/quality_notes' does not match schema definition.");
      } else {
        throw new Error('"quality_notes" is required!');
      }
      const value_revisions_36 = obj["revisions"];
      if (value_revisions_36 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_36);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_feedback_37 = obj["feedback"];
      if (value_feedback_37 !== void 0) {
        json += ',"feedback":';
        if (value_feedback_37 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_feedback_37 === "string" || value_feedback_37 === null || value_feedback_37 instanceof Date || value_feedback_37 instanceof RegExp || typeof value_feedback_37 === "object" && typeof value_feedback_37.toString === "function" && value_feedback_37.toString !== Object.prototype.toString) {
          if (typeof value_feedback_37 !== "string") {
            if (value_feedback_37 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_feedback_37 instanceof Date) {
              json += JSON_STR_QUOTE + value_feedback_37.toISOString() + JSON_STR_QUOTE;
            } else if (value_feedback_37 instanceof RegExp) {
              json += asString(value_feedback_37.source);
            } else {
              json += asString(value_feedback_37.toString());
            }
          } else {
            json += asString(value_feedback_37);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/feedback' does not match schema definition.");
      } else {
        throw new Error('"feedback" is required!');
      }
      const value_closed_at_38 = obj["closed_at"];
      if (value_closed_at_38 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_38 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_38 === "string" || value_closed_at_38 === null || value_closed_at_38 instanceof Date || value_closed_at_38 instanceof RegExp || typeof value_closed_at_38 === "object" && typeof value_closed_at_38.toString === "function" && value_closed_at_38.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_38);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_created_at_39 = obj["created_at"];
      if (value_created_at_39 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_39);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_40 = obj["updated_at"];
      if (value_updated_at_40 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_40);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_version_41 = obj["version"];
      if (value_version_41 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_41);
      } else {
        throw new Error('"version" is required!');
      }
      const value_amount_42 = obj["amount"];
      if (value_amount_42 !== void 0) {
        json += ',"amount":';
        if (value_amount_42 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_amount_42 === "number" || value_amount_42 === null) {
          json += asNumber(value_amount_42);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/amount' does not match schema definition.");
      } else {
        throw new Error('"amount" is required!');
      }
      const value_min_trust_43 = obj["min_trust"];
      if (value_min_trust_43 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_43 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_43 === "number" || value_min_trust_43 === null) {
          json += asNumber(value_min_trust_43);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_44 = obj["prefunded"];
      if (value_prefunded_44 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_44);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_allowed_actions_45 = obj["allowed_actions"];
      if (value_allowed_actions_45 !== void 0) {
        json += ',"allowed_actions":';
        json += anonymous5(value_allowed_actions_45);
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      const value_hidden_53 = obj["hidden"];
      if (value_hidden_53 !== void 0) {
        json += ',"hidden":';
        json += anonymous9(value_hidden_53);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_58 = obj["timestamp"];
      if (value_timestamp_58 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_58);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["getTask.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Tags' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_raised_by_21 = obj["raised_by"];
      if (value_raised_by_21 !== void 0) {
        json += '{"raised_by":';
        if (typeof value_raised_by_21 !== "string") {
          if (value_raised_by_21 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_raised_by_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_raised_by_21.toISOString() + JSON_STR_QUOTE;
          } else if (value_raised_by_21 instanceof RegExp) {
            json += asString(value_raised_by_21.source);
          } else {
            json += asString(value_raised_by_21.toString());
          }
        } else {
          json += asString(value_raised_by_21);
        }
      } else {
        throw new Error('"raised_by" is required!');
      }
      const value_reason_22 = obj["reason"];
      if (value_reason_22 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_22 !== "string") {
          if (value_reason_22 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_22.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_22 instanceof RegExp) {
            json += asString(value_reason_22.source);
          } else {
            json += asString(value_reason_22.toString());
          }
        } else {
          json += asString(value_reason_22);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_raised_at_23 = obj["raised_at"];
      if (value_raised_at_23 !== void 0) {
        json += ',"raised_at":';
        json += asDateTime(value_raised_at_23);
      } else {
        throw new Error('"raised_at" is required!');
      }
      const value_decides_at_24 = obj["decides_at"];
      if (value_decides_at_24 !== void 0) {
        json += ',"decides_at":';
        if (value_decides_at_24 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_decides_at_24 === "string" || value_decides_at_24 === null || value_decides_at_24 instanceof Date || value_decides_at_24 instanceof RegExp || typeof value_decides_at_24 === "object" && typeof value_decides_at_24.toString === "function" && value_decides_at_24.toString !== Object.prototype.toString) {
          json += asDateTime(value_decides_at_24);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"decides_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_34 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_34 ? JSON_STR_COMMA : (addComma_34 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_34) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous7(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_51 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_51 ? JSON_STR_COMMA : (addComma_51 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_51) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/needs' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous6(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_47 = obj["operation_id"];
      if (value_operation_id_47 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_47 !== "string") {
          if (value_operation_id_47 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_47 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_47.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_47 instanceof RegExp) {
            json += asString(value_operation_id_47.source);
          } else {
            json += asString(value_operation_id_47.toString());
          }
        } else {
          json += asString(value_operation_id_47);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_48 = obj["method"];
      if (value_method_48 !== void 0) {
        json += ',"method":';
        if (typeof value_method_48 !== "string") {
          if (value_method_48 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_48 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_48.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_48 instanceof RegExp) {
            json += asString(value_method_48.source);
          } else {
            json += asString(value_method_48.toString());
          }
        } else {
          json += asString(value_method_48);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_49 = obj["path"];
      if (value_path_49 !== void 0) {
        json += ',"path":';
        if (typeof value_path_49 !== "string") {
          if (value_path_49 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_49 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_49.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_49 instanceof RegExp) {
            json += asString(value_path_49.source);
          } else {
            json += asString(value_path_49.toString());
          }
        } else {
          json += asString(value_path_49);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_50 = obj["body"];
      if (value_body_50 !== void 0) {
        json += ',"body":';
        if (value_body_50 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_50 === "object" && !Array.isArray(value_body_50) || value_body_50 === null) {
          json += anonymous7(value_body_50);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_52 = obj["needs"];
      if (value_needs_52 !== void 0) {
        json += ',"needs":';
        json += anonymous8(value_needs_52);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedActions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous6(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous6(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_55 = obj["reason"];
      if (value_reason_55 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_55 !== "string") {
          if (value_reason_55 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_55 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_55.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_55 instanceof RegExp) {
            json += asString(value_reason_55.source);
          } else {
            json += asString(value_reason_55.toString());
          }
        } else {
          json += asString(value_reason_55);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_56 = obj["hidden_at"];
      if (value_hidden_at_56 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_56);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_57 = obj["deleted"];
      if (value_deleted_57 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_57);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_task_id_5 = obj["task_id"];
      if (value_task_id_5 !== void 0) {
        json += '{"task_id":';
        if (typeof value_task_id_5 !== "string") {
          if (value_task_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_5 instanceof RegExp) {
            json += asString(value_task_id_5.source);
          } else {
            json += asString(value_task_id_5.toString());
          }
        } else {
          json += asString(value_task_id_5);
        }
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_title_6 = obj["title"];
      if (value_title_6 !== void 0) {
        json += ',"title":';
        if (typeof value_title_6 !== "string") {
          if (value_title_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_6 instanceof RegExp) {
            json += asString(value_title_6.source);
          } else {
            json += asString(value_title_6.toString());
          }
        } else {
          json += asString(value_title_6);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_7 = obj["description"];
      if (value_description_7 !== void 0) {
        json += ',"description":';
        if (typeof value_description_7 !== "string") {
          if (value_description_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_7 instanceof RegExp) {
            json += asString(value_description_7.source);
          } else {
            json += asString(value_description_7.toString());
          }
        } else {
          json += asString(value_description_7);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_required_capabilities_8 = obj["required_capabilities"];
      if (value_required_capabilities_8 !== void 0) {
        json += ',"required_capabilities":';
        json += anonymous2(value_required_capabilities_8);
      } else {
        throw new Error('"required_capabilities" is required!');
      }
      const value_budget_9 = obj["budget"];
      if (value_budget_9 !== void 0) {
        json += ',"budget":';
        json += asNumber(value_budget_9);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_currency_10 = obj["currency"];
      if (value_currency_10 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_10 !== "string") {
          if (value_currency_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_10 instanceof RegExp) {
            json += asString(value_currency_10.source);
          } else {
            json += asString(value_currency_10.toString());
          }
        } else {
          json += asString(value_currency_10);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_deadline_11 = obj["deadline"];
      if (value_deadline_11 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_11 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_11 === "string" || value_deadline_11 === null || value_deadline_11 instanceof Date || value_deadline_11 instanceof RegExp || typeof value_deadline_11 === "object" && typeof value_deadline_11.toString === "function" && value_deadline_11.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_11);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_12 = obj["overdue"];
      if (value_overdue_12 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_12);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_status_13 = obj["status"];
      if (value_status_13 !== void 0) {
        json += ',"status":';
        if (typeof value_status_13 !== "string") {
          if (value_status_13 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_13.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_13 instanceof RegExp) {
            json += asString(value_status_13.source);
          } else {
            json += asString(value_status_13.toString());
          }
        } else {
          json += asString(value_status_13);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_close_reason_14 = obj["close_reason"];
      if (value_close_reason_14 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_14 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_14 === "string" || value_close_reason_14 === null || value_close_reason_14 instanceof Date || value_close_reason_14 instanceof RegExp || typeof value_close_reason_14 === "object" && typeof value_close_reason_14.toString === "function" && value_close_reason_14.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_14 !== "string") {
            if (value_close_reason_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_14 instanceof RegExp) {
              json += asString(value_close_reason_14.source);
            } else {
              json += asString(value_close_reason_14.toString());
            }
          } else {
            json += asString(value_close_reason_14);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_15 = obj["hiring"];
      if (value_hiring_15 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_15 !== "string") {
          if (value_hiring_15 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_15.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_15 instanceof RegExp) {
            json += asString(value_hiring_15.source);
          } else {
            json += asString(value_hiring_15.toString());
          }
        } else {
          json += asString(value_hiring_15);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_funded_16 = obj["funded"];
      if (value_funded_16 !== void 0) {
        json += ',"funded":';
        if (value_funded_16 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_16 === "boolean" || value_funded_16 === null) {
          json += asBoolean(value_funded_16);
        } else throw new TypeError("The value of '#/components/schemas/Funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_payment_17 = obj["payment"];
      if (value_payment_17 !== void 0) {
        json += ',"payment":';
        if (typeof value_payment_17 !== "string") {
          if (value_payment_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_payment_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_payment_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_payment_17 instanceof RegExp) {
            json += asString(value_payment_17.source);
          } else {
            json += asString(value_payment_17.toString());
          }
        } else {
          json += asString(value_payment_17);
        }
      } else {
        throw new Error('"payment" is required!');
      }
      const value_disputed_18 = obj["disputed"];
      if (value_disputed_18 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_18);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_dispute_19 = obj["dispute"];
      if (value_dispute_19 !== void 0) {
        json += ',"dispute":';
        if (value_dispute_19 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_19 === "object" && !Array.isArray(value_dispute_19) || value_dispute_19 === null) {
          json += anonymous3(value_dispute_19);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/dispute' does not match schema definition.");
      } else {
        throw new Error('"dispute" is required!');
      }
      const value_dispute_reason_25 = obj["dispute_reason"];
      if (value_dispute_reason_25 !== void 0) {
        json += ',"dispute_reason":';
        if (value_dispute_reason_25 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_reason_25 === "string" || value_dispute_reason_25 === null || value_dispute_reason_25 instanceof Date || value_dispute_reason_25 instanceof RegExp || typeof value_dispute_reason_25 === "object" && typeof value_dispute_reason_25.toString === "function" && value_dispute_reason_25.toString !== Object.prototype.toString) {
          if (typeof value_dispute_reason_25 !== "string") {
            if (value_dispute_reason_25 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_dispute_reason_25 instanceof Date) {
              json += JSON_STR_QUOTE + value_dispute_reason_25.toISOString() + JSON_STR_QUOTE;
            } else if (value_dispute_reason_25 instanceof RegExp) {
              json += asString(value_dispute_reason_25.source);
            } else {
              json += asString(value_dispute_reason_25.toString());
            }
          } else {
            json += asString(value_dispute_reason_25);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/dispute_reason' does not match schema definition.");
      } else {
        throw new Error('"dispute_reason" is required!');
      }
      const value_publisher_id_26 = obj["publisher_id"];
      if (value_publisher_id_26 !== void 0) {
        json += ',"publisher_id":';
        if (typeof value_publisher_id_26 !== "string") {
          if (value_publisher_id_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_publisher_id_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_publisher_id_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_publisher_id_26 instanceof RegExp) {
            json += asString(value_publisher_id_26.source);
          } else {
            json += asString(value_publisher_id_26.toString());
          }
        } else {
          json += asString(value_publisher_id_26);
        }
      } else {
        throw new Error('"publisher_id" is required!');
      }
      const value_publisher_trust_27 = obj["publisher_trust"];
      if (value_publisher_trust_27 !== void 0) {
        json += ',"publisher_trust":';
        json += asNumber(value_publisher_trust_27);
      } else {
        throw new Error('"publisher_trust" is required!');
      }
      const value_assignee_id_28 = obj["assignee_id"];
      if (value_assignee_id_28 !== void 0) {
        json += ',"assignee_id":';
        if (value_assignee_id_28 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_id_28 === "string" || value_assignee_id_28 === null || value_assignee_id_28 instanceof Date || value_assignee_id_28 instanceof RegExp || typeof value_assignee_id_28 === "object" && typeof value_assignee_id_28.toString === "function" && value_assignee_id_28.toString !== Object.prototype.toString) {
          if (typeof value_assignee_id_28 !== "string") {
            if (value_assignee_id_28 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_assignee_id_28 instanceof Date) {
              json += JSON_STR_QUOTE + value_assignee_id_28.toISOString() + JSON_STR_QUOTE;
            } else if (value_assignee_id_28 instanceof RegExp) {
              json += asString(value_assignee_id_28.source);
            } else {
              json += asString(value_assignee_id_28.toString());
            }
          } else {
            json += asString(value_assignee_id_28);
          }
        } else throw new TypeError("The value of '#/components/schemas/OptionalAgentId' does not match schema definition.");
      } else {
        throw new Error('"assignee_id" is required!');
      }
      const value_assignee_trust_29 = obj["assignee_trust"];
      if (value_assignee_trust_29 !== void 0) {
        json += ',"assignee_trust":';
        if (value_assignee_trust_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_trust_29 === "number" || value_assignee_trust_29 === null) {
          json += asNumber(value_assignee_trust_29);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"assignee_trust" is required!');
      }
      const value_accepted_at_30 = obj["accepted_at"];
      if (value_accepted_at_30 !== void 0) {
        json += ',"accepted_at":';
        if (value_accepted_at_30 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_accepted_at_30 === "string" || value_accepted_at_30 === null || value_accepted_at_30 instanceof Date || value_accepted_at_30 instanceof RegExp || typeof value_accepted_at_30 === "object" && typeof value_accepted_at_30.toString === "function" && value_accepted_at_30.toString !== Object.prototype.toString) {
          json += asDateTime(value_accepted_at_30);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"accepted_at" is required!');
      }
      const value_due_at_31 = obj["due_at"];
      if (value_due_at_31 !== void 0) {
        json += ',"due_at":';
        if (value_due_at_31 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_due_at_31 === "string" || value_due_at_31 === null || value_due_at_31 instanceof Date || value_due_at_31 instanceof RegExp || typeof value_due_at_31 === "object" && typeof value_due_at_31.toString === "function" && value_due_at_31.toString !== Object.prototype.toString) {
          json += asDateTime(value_due_at_31);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_32 = obj["delivered_at"];
      if (value_delivered_at_32 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_32 === "string" || value_delivered_at_32 === null || value_delivered_at_32 instanceof Date || value_delivered_at_32 instanceof RegExp || typeof value_delivered_at_32 === "object" && typeof value_delivered_at_32.toString === "function" && value_delivered_at_32.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_32);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_deliverables_33 = obj["deliverables"];
      if (value_deliverables_33 !== void 0) {
        json += ',"deliverables":';
        if (value_deliverables_33 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deliverables_33 === "object" && !Array.isArray(value_deliverables_33) || value_deliverables_33 === null) {
          json += anonymous4(value_deliverables_33);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/deliverables' does not match schema definition.");
      } else {
        throw new Error('"deliverables" is required!');
      }
      const value_quality_notes_35 = obj["quality_notes"];
      if (value_quality_notes_35 !== void 0) {
        json += ',"quality_notes":';
        if (value_quality_notes_35 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_quality_notes_35 === "string" || value_quality_notes_35 === null || value_quality_notes_35 instanceof Date || value_quality_notes_35 instanceof RegExp || typeof value_quality_notes_35 === "object" && typeof value_quality_notes_35.toString === "function" && value_quality_notes_35.toString !== Object.prototype.toString) {
          if (typeof value_quality_notes_35 !== "string") {
            if (value_quality_notes_35 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_quality_notes_35 instanceof Date) {
              json += JSON_STR_QUOTE + value_quality_notes_35.toISOString() + JSON_STR_QUOTE;
            } else if (value_quality_notes_35 instanceof RegExp) {
              json += asString(value_quality_notes_35.source);
            } else {
              json += asString(value_quality_notes_35.toString());
            }
          } else {
            json += asString(value_quality_notes_35);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/quality_notes' does not match schema definition.");
      } else {
        throw new Error('"quality_notes" is required!');
      }
      const value_revisions_36 = obj["revisions"];
      if (value_revisions_36 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_36);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_feedback_37 = obj["feedback"];
      if (value_feedback_37 !== void 0) {
        json += ',"feedback":';
        if (value_feedback_37 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_feedback_37 === "string" || value_feedback_37 === null || value_feedback_37 instanceof Date || value_feedback_37 instanceof RegExp || typeof value_feedback_37 === "object" && typeof value_feedback_37.toString === "function" && value_feedback_37.toString !== Object.prototype.toString) {
          if (typeof value_feedback_37 !== "string") {
            if (value_feedback_37 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_feedback_37 instanceof Date) {
              json += JSON_STR_QUOTE + value_feedback_37.toISOString() + JSON_STR_QUOTE;
            } else if (value_feedback_37 instanceof RegExp) {
              json += asString(value_feedback_37.source);
            } else {
              json += asString(value_feedback_37.toString());
            }
          } else {
            json += asString(value_feedback_37);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/feedback' does not match schema definition.");
      } else {
        throw new Error('"feedback" is required!');
      }
      const value_closed_at_38 = obj["closed_at"];
      if (value_closed_at_38 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_38 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_38 === "string" || value_closed_at_38 === null || value_closed_at_38 instanceof Date || value_closed_at_38 instanceof RegExp || typeof value_closed_at_38 === "object" && typeof value_closed_at_38.toString === "function" && value_closed_at_38.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_38);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_created_at_39 = obj["created_at"];
      if (value_created_at_39 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_39);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_40 = obj["updated_at"];
      if (value_updated_at_40 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_40);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_version_41 = obj["version"];
      if (value_version_41 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_41);
      } else {
        throw new Error('"version" is required!');
      }
      const value_amount_42 = obj["amount"];
      if (value_amount_42 !== void 0) {
        json += ',"amount":';
        if (value_amount_42 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_amount_42 === "number" || value_amount_42 === null) {
          json += asNumber(value_amount_42);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/amount' does not match schema definition.");
      } else {
        throw new Error('"amount" is required!');
      }
      const value_min_trust_43 = obj["min_trust"];
      if (value_min_trust_43 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_43 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_43 === "number" || value_min_trust_43 === null) {
          json += asNumber(value_min_trust_43);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_44 = obj["prefunded"];
      if (value_prefunded_44 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_44);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_allowed_actions_45 = obj["allowed_actions"];
      if (value_allowed_actions_45 !== void 0) {
        json += ',"allowed_actions":';
        json += anonymous5(value_allowed_actions_45);
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      const value_hidden_53 = obj["hidden"];
      if (value_hidden_53 !== void 0) {
        json += ',"hidden":';
        json += anonymous9(value_hidden_53);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_58 = obj["timestamp"];
      if (value_timestamp_58 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_58);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["deleteTask.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Tags' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_raised_by_21 = obj["raised_by"];
      if (value_raised_by_21 !== void 0) {
        json += '{"raised_by":';
        if (typeof value_raised_by_21 !== "string") {
          if (value_raised_by_21 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_raised_by_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_raised_by_21.toISOString() + JSON_STR_QUOTE;
          } else if (value_raised_by_21 instanceof RegExp) {
            json += asString(value_raised_by_21.source);
          } else {
            json += asString(value_raised_by_21.toString());
          }
        } else {
          json += asString(value_raised_by_21);
        }
      } else {
        throw new Error('"raised_by" is required!');
      }
      const value_reason_22 = obj["reason"];
      if (value_reason_22 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_22 !== "string") {
          if (value_reason_22 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_22.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_22 instanceof RegExp) {
            json += asString(value_reason_22.source);
          } else {
            json += asString(value_reason_22.toString());
          }
        } else {
          json += asString(value_reason_22);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_raised_at_23 = obj["raised_at"];
      if (value_raised_at_23 !== void 0) {
        json += ',"raised_at":';
        json += asDateTime(value_raised_at_23);
      } else {
        throw new Error('"raised_at" is required!');
      }
      const value_decides_at_24 = obj["decides_at"];
      if (value_decides_at_24 !== void 0) {
        json += ',"decides_at":';
        if (value_decides_at_24 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_decides_at_24 === "string" || value_decides_at_24 === null || value_decides_at_24 instanceof Date || value_decides_at_24 instanceof RegExp || typeof value_decides_at_24 === "object" && typeof value_decides_at_24.toString === "function" && value_decides_at_24.toString !== Object.prototype.toString) {
          json += asDateTime(value_decides_at_24);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"decides_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_34 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_34 ? JSON_STR_COMMA : (addComma_34 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_34) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous7(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_51 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_51 ? JSON_STR_COMMA : (addComma_51 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_51) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/needs' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous6(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_47 = obj["operation_id"];
      if (value_operation_id_47 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_47 !== "string") {
          if (value_operation_id_47 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_47 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_47.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_47 instanceof RegExp) {
            json += asString(value_operation_id_47.source);
          } else {
            json += asString(value_operation_id_47.toString());
          }
        } else {
          json += asString(value_operation_id_47);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_48 = obj["method"];
      if (value_method_48 !== void 0) {
        json += ',"method":';
        if (typeof value_method_48 !== "string") {
          if (value_method_48 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_48 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_48.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_48 instanceof RegExp) {
            json += asString(value_method_48.source);
          } else {
            json += asString(value_method_48.toString());
          }
        } else {
          json += asString(value_method_48);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_49 = obj["path"];
      if (value_path_49 !== void 0) {
        json += ',"path":';
        if (typeof value_path_49 !== "string") {
          if (value_path_49 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_49 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_49.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_49 instanceof RegExp) {
            json += asString(value_path_49.source);
          } else {
            json += asString(value_path_49.toString());
          }
        } else {
          json += asString(value_path_49);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_50 = obj["body"];
      if (value_body_50 !== void 0) {
        json += ',"body":';
        if (value_body_50 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_50 === "object" && !Array.isArray(value_body_50) || value_body_50 === null) {
          json += anonymous7(value_body_50);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_52 = obj["needs"];
      if (value_needs_52 !== void 0) {
        json += ',"needs":';
        json += anonymous8(value_needs_52);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedActions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous6(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous6(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_55 = obj["reason"];
      if (value_reason_55 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_55 !== "string") {
          if (value_reason_55 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_55 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_55.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_55 instanceof RegExp) {
            json += asString(value_reason_55.source);
          } else {
            json += asString(value_reason_55.toString());
          }
        } else {
          json += asString(value_reason_55);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_56 = obj["hidden_at"];
      if (value_hidden_at_56 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_56);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_57 = obj["deleted"];
      if (value_deleted_57 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_57);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_task_id_5 = obj["task_id"];
      if (value_task_id_5 !== void 0) {
        json += '{"task_id":';
        if (typeof value_task_id_5 !== "string") {
          if (value_task_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_5 instanceof RegExp) {
            json += asString(value_task_id_5.source);
          } else {
            json += asString(value_task_id_5.toString());
          }
        } else {
          json += asString(value_task_id_5);
        }
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_title_6 = obj["title"];
      if (value_title_6 !== void 0) {
        json += ',"title":';
        if (typeof value_title_6 !== "string") {
          if (value_title_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_6 instanceof RegExp) {
            json += asString(value_title_6.source);
          } else {
            json += asString(value_title_6.toString());
          }
        } else {
          json += asString(value_title_6);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_7 = obj["description"];
      if (value_description_7 !== void 0) {
        json += ',"description":';
        if (typeof value_description_7 !== "string") {
          if (value_description_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_7 instanceof RegExp) {
            json += asString(value_description_7.source);
          } else {
            json += asString(value_description_7.toString());
          }
        } else {
          json += asString(value_description_7);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_required_capabilities_8 = obj["required_capabilities"];
      if (value_required_capabilities_8 !== void 0) {
        json += ',"required_capabilities":';
        json += anonymous2(value_required_capabilities_8);
      } else {
        throw new Error('"required_capabilities" is required!');
      }
      const value_budget_9 = obj["budget"];
      if (value_budget_9 !== void 0) {
        json += ',"budget":';
        json += asNumber(value_budget_9);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_currency_10 = obj["currency"];
      if (value_currency_10 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_10 !== "string") {
          if (value_currency_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_10 instanceof RegExp) {
            json += asString(value_currency_10.source);
          } else {
            json += asString(value_currency_10.toString());
          }
        } else {
          json += asString(value_currency_10);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_deadline_11 = obj["deadline"];
      if (value_deadline_11 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_11 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_11 === "string" || value_deadline_11 === null || value_deadline_11 instanceof Date || value_deadline_11 instanceof RegExp || typeof value_deadline_11 === "object" && typeof value_deadline_11.toString === "function" && value_deadline_11.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_11);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_12 = obj["overdue"];
      if (value_overdue_12 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_12);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_status_13 = obj["status"];
      if (value_status_13 !== void 0) {
        json += ',"status":';
        if (typeof value_status_13 !== "string") {
          if (value_status_13 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_13.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_13 instanceof RegExp) {
            json += asString(value_status_13.source);
          } else {
            json += asString(value_status_13.toString());
          }
        } else {
          json += asString(value_status_13);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_close_reason_14 = obj["close_reason"];
      if (value_close_reason_14 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_14 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_14 === "string" || value_close_reason_14 === null || value_close_reason_14 instanceof Date || value_close_reason_14 instanceof RegExp || typeof value_close_reason_14 === "object" && typeof value_close_reason_14.toString === "function" && value_close_reason_14.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_14 !== "string") {
            if (value_close_reason_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_14 instanceof RegExp) {
              json += asString(value_close_reason_14.source);
            } else {
              json += asString(value_close_reason_14.toString());
            }
          } else {
            json += asString(value_close_reason_14);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_15 = obj["hiring"];
      if (value_hiring_15 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_15 !== "string") {
          if (value_hiring_15 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_15.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_15 instanceof RegExp) {
            json += asString(value_hiring_15.source);
          } else {
            json += asString(value_hiring_15.toString());
          }
        } else {
          json += asString(value_hiring_15);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_funded_16 = obj["funded"];
      if (value_funded_16 !== void 0) {
        json += ',"funded":';
        if (value_funded_16 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_16 === "boolean" || value_funded_16 === null) {
          json += asBoolean(value_funded_16);
        } else throw new TypeError("The value of '#/components/schemas/Funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_payment_17 = obj["payment"];
      if (value_payment_17 !== void 0) {
        json += ',"payment":';
        if (typeof value_payment_17 !== "string") {
          if (value_payment_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_payment_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_payment_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_payment_17 instanceof RegExp) {
            json += asString(value_payment_17.source);
          } else {
            json += asString(value_payment_17.toString());
          }
        } else {
          json += asString(value_payment_17);
        }
      } else {
        throw new Error('"payment" is required!');
      }
      const value_disputed_18 = obj["disputed"];
      if (value_disputed_18 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_18);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_dispute_19 = obj["dispute"];
      if (value_dispute_19 !== void 0) {
        json += ',"dispute":';
        if (value_dispute_19 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_19 === "object" && !Array.isArray(value_dispute_19) || value_dispute_19 === null) {
          json += anonymous3(value_dispute_19);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/dispute' does not match schema definition.");
      } else {
        throw new Error('"dispute" is required!');
      }
      const value_dispute_reason_25 = obj["dispute_reason"];
      if (value_dispute_reason_25 !== void 0) {
        json += ',"dispute_reason":';
        if (value_dispute_reason_25 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_reason_25 === "string" || value_dispute_reason_25 === null || value_dispute_reason_25 instanceof Date || value_dispute_reason_25 instanceof RegExp || typeof value_dispute_reason_25 === "object" && typeof value_dispute_reason_25.toString === "function" && value_dispute_reason_25.toString !== Object.prototype.toString) {
          if (typeof value_dispute_reason_25 !== "string") {
            if (value_dispute_reason_25 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_dispute_reason_25 instanceof Date) {
              json += JSON_STR_QUOTE + value_dispute_reason_25.toISOString() + JSON_STR_QUOTE;
            } else if (value_dispute_reason_25 instanceof RegExp) {
              json += asString(value_dispute_reason_25.source);
            } else {
              json += asString(value_dispute_reason_25.toString());
            }
          } else {
            json += asString(value_dispute_reason_25);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/dispute_reason' does not match schema definition.");
      } else {
        throw new Error('"dispute_reason" is required!');
      }
      const value_publisher_id_26 = obj["publisher_id"];
      if (value_publisher_id_26 !== void 0) {
        json += ',"publisher_id":';
        if (typeof value_publisher_id_26 !== "string") {
          if (value_publisher_id_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_publisher_id_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_publisher_id_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_publisher_id_26 instanceof RegExp) {
            json += asString(value_publisher_id_26.source);
          } else {
            json += asString(value_publisher_id_26.toString());
          }
        } else {
          json += asString(value_publisher_id_26);
        }
      } else {
        throw new Error('"publisher_id" is required!');
      }
      const value_publisher_trust_27 = obj["publisher_trust"];
      if (value_publisher_trust_27 !== void 0) {
        json += ',"publisher_trust":';
        json += asNumber(value_publisher_trust_27);
      } else {
        throw new Error('"publisher_trust" is required!');
      }
      const value_assignee_id_28 = obj["assignee_id"];
      if (value_assignee_id_28 !== void 0) {
        json += ',"assignee_id":';
        if (value_assignee_id_28 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_id_28 === "string" || value_assignee_id_28 === null || value_assignee_id_28 instanceof Date || value_assignee_id_28 instanceof RegExp || typeof value_assignee_id_28 === "object" && typeof value_assignee_id_28.toString === "function" && value_assignee_id_28.toString !== Object.prototype.toString) {
          if (typeof value_assignee_id_28 !== "string") {
            if (value_assignee_id_28 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_assignee_id_28 instanceof Date) {
              json += JSON_STR_QUOTE + value_assignee_id_28.toISOString() + JSON_STR_QUOTE;
            } else if (value_assignee_id_28 instanceof RegExp) {
              json += asString(value_assignee_id_28.source);
            } else {
              json += asString(value_assignee_id_28.toString());
            }
          } else {
            json += asString(value_assignee_id_28);
          }
        } else throw new TypeError("The value of '#/components/schemas/OptionalAgentId' does not match schema definition.");
      } else {
        throw new Error('"assignee_id" is required!');
      }
      const value_assignee_trust_29 = obj["assignee_trust"];
      if (value_assignee_trust_29 !== void 0) {
        json += ',"assignee_trust":';
        if (value_assignee_trust_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_trust_29 === "number" || value_assignee_trust_29 === null) {
          json += asNumber(value_assignee_trust_29);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"assignee_trust" is required!');
      }
      const value_accepted_at_30 = obj["accepted_at"];
      if (value_accepted_at_30 !== void 0) {
        json += ',"accepted_at":';
        if (value_accepted_at_30 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_accepted_at_30 === "string" || value_accepted_at_30 === null || value_accepted_at_30 instanceof Date || value_accepted_at_30 instanceof RegExp || typeof value_accepted_at_30 === "object" && typeof value_accepted_at_30.toString === "function" && value_accepted_at_30.toString !== Object.prototype.toString) {
          json += asDateTime(value_accepted_at_30);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"accepted_at" is required!');
      }
      const value_due_at_31 = obj["due_at"];
      if (value_due_at_31 !== void 0) {
        json += ',"due_at":';
        if (value_due_at_31 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_due_at_31 === "string" || value_due_at_31 === null || value_due_at_31 instanceof Date || value_due_at_31 instanceof RegExp || typeof value_due_at_31 === "object" && typeof value_due_at_31.toString === "function" && value_due_at_31.toString !== Object.prototype.toString) {
          json += asDateTime(value_due_at_31);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_32 = obj["delivered_at"];
      if (value_delivered_at_32 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_32 === "string" || value_delivered_at_32 === null || value_delivered_at_32 instanceof Date || value_delivered_at_32 instanceof RegExp || typeof value_delivered_at_32 === "object" && typeof value_delivered_at_32.toString === "function" && value_delivered_at_32.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_32);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_deliverables_33 = obj["deliverables"];
      if (value_deliverables_33 !== void 0) {
        json += ',"deliverables":';
        if (value_deliverables_33 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deliverables_33 === "object" && !Array.isArray(value_deliverables_33) || value_deliverables_33 === null) {
          json += anonymous4(value_deliverables_33);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/deliverables' does not match schema definition.");
      } else {
        throw new Error('"deliverables" is required!');
      }
      const value_quality_notes_35 = obj["quality_notes"];
      if (value_quality_notes_35 !== void 0) {
        json += ',"quality_notes":';
        if (value_quality_notes_35 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_quality_notes_35 === "string" || value_quality_notes_35 === null || value_quality_notes_35 instanceof Date || value_quality_notes_35 instanceof RegExp || typeof value_quality_notes_35 === "object" && typeof value_quality_notes_35.toString === "function" && value_quality_notes_35.toString !== Object.prototype.toString) {
          if (typeof value_quality_notes_35 !== "string") {
            if (value_quality_notes_35 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_quality_notes_35 instanceof Date) {
              json += JSON_STR_QUOTE + value_quality_notes_35.toISOString() + JSON_STR_QUOTE;
            } else if (value_quality_notes_35 instanceof RegExp) {
              json += asString(value_quality_notes_35.source);
            } else {
              json += asString(value_quality_notes_35.toString());
            }
          } else {
            json += asString(value_quality_notes_35);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/quality_notes' does not match schema definition.");
      } else {
        throw new Error('"quality_notes" is required!');
      }
      const value_revisions_36 = obj["revisions"];
      if (value_revisions_36 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_36);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_feedback_37 = obj["feedback"];
      if (value_feedback_37 !== void 0) {
        json += ',"feedback":';
        if (value_feedback_37 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_feedback_37 === "string" || value_feedback_37 === null || value_feedback_37 instanceof Date || value_feedback_37 instanceof RegExp || typeof value_feedback_37 === "object" && typeof value_feedback_37.toString === "function" && value_feedback_37.toString !== Object.prototype.toString) {
          if (typeof value_feedback_37 !== "string") {
            if (value_feedback_37 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_feedback_37 instanceof Date) {
              json += JSON_STR_QUOTE + value_feedback_37.toISOString() + JSON_STR_QUOTE;
            } else if (value_feedback_37 instanceof RegExp) {
              json += asString(value_feedback_37.source);
            } else {
              json += asString(value_feedback_37.toString());
            }
          } else {
            json += asString(value_feedback_37);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/feedback' does not match schema definition.");
      } else {
        throw new Error('"feedback" is required!');
      }
      const value_closed_at_38 = obj["closed_at"];
      if (value_closed_at_38 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_38 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_38 === "string" || value_closed_at_38 === null || value_closed_at_38 instanceof Date || value_closed_at_38 instanceof RegExp || typeof value_closed_at_38 === "object" && typeof value_closed_at_38.toString === "function" && value_closed_at_38.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_38);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_created_at_39 = obj["created_at"];
      if (value_created_at_39 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_39);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_40 = obj["updated_at"];
      if (value_updated_at_40 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_40);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_version_41 = obj["version"];
      if (value_version_41 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_41);
      } else {
        throw new Error('"version" is required!');
      }
      const value_amount_42 = obj["amount"];
      if (value_amount_42 !== void 0) {
        json += ',"amount":';
        if (value_amount_42 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_amount_42 === "number" || value_amount_42 === null) {
          json += asNumber(value_amount_42);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/amount' does not match schema definition.");
      } else {
        throw new Error('"amount" is required!');
      }
      const value_min_trust_43 = obj["min_trust"];
      if (value_min_trust_43 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_43 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_43 === "number" || value_min_trust_43 === null) {
          json += asNumber(value_min_trust_43);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_44 = obj["prefunded"];
      if (value_prefunded_44 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_44);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_allowed_actions_45 = obj["allowed_actions"];
      if (value_allowed_actions_45 !== void 0) {
        json += ',"allowed_actions":';
        json += anonymous5(value_allowed_actions_45);
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      const value_hidden_53 = obj["hidden"];
      if (value_hidden_53 !== void 0) {
        json += ',"hidden":';
        json += anonymous9(value_hidden_53);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_58 = obj["timestamp"];
      if (value_timestamp_58 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_58);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["acceptTask.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = (() => {
    const validators = {};
    const exports = validators;
    "use strict";
    exports["takeNextTask.200#/components/schemas/TakenTask/properties/task/properties/close_reason/oneOf/0"] = validate13;
    const schema17 = { "type": ["string", "object"], "enum": ["completed", "cancelled", "expired", "resolved", "forced"], "fjs_type": "string" };
    function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
        validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema17.type }, message: "must be string,object" }];
        return false;
      }
      if (!(data === "completed" || data === "cancelled" || data === "expired" || data === "resolved" || data === "forced")) {
        validate13.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" }];
        return false;
      }
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (!data || typeof data.toJSON !== "function") {
            validate13.errors = [{ instancePath, schemaPath: "#/fjs_type", keyword: "fjs_type", params: {}, message: 'must pass "fjs_type" keyword validation' }];
            return false;
          }
        }
      }
      validate13.errors = vErrors;
      return errors === 0;
    }
    exports["takeNextTask.200#/components/schemas/TakenTask/properties/task/properties/close_reason/oneOf/1"] = validate14;
    const schema45 = { "type": "null" };
    function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data !== null) {
        validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "null" }, message: "must be null" }];
        return false;
      }
      validate14.errors = vErrors;
      return errors === 0;
    }
    exports["takeNextTask.200#/components/schemas/TakenTask/properties/task/properties/dispute/oneOf/0"] = validate15;
    const schema21 = { "type": "object", "required": ["raised_by", "reason", "raised_at", "decides_at"], "properties": { "raised_by": { "$ref": "#/components/schemas/AgentId" }, "reason": { "type": ["string", "object"], "maxLength": 4e3, "fjs_type": "string" }, "raised_at": { "$ref": "#/components/schemas/Time" }, "decides_at": { "$ref": "#/components/schemas/OptionalTime" } } };
    const schema22 = { "type": ["string", "object"], "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_.-]{1,64}$", "fjs_type": "string" };
    const schema9 = { "type": ["string", "object"], "format": "date-time", "maxLength": 40, "fjs_type": "string" };
    const schema14 = { "type": ["string", "null", "object"], "format": "date-time", "maxLength": 40, "fjs_type": "string" };
    const func0 = require_ucs2length().default;
    const pattern4 = new RegExp("^[A-Za-z0-9_.-]{1,64}$", "u");
    const formats2 = require_formats().fullFormats["date-time"];
    function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.raised_by === void 0 && (missing0 = "raised_by") || data.reason === void 0 && (missing0 = "reason") || data.raised_at === void 0 && (missing0 = "raised_at") || data.decides_at === void 0 && (missing0 = "decides_at")) {
            validate15.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            if (data.raised_by !== void 0) {
              let data0 = data.raised_by;
              const _errs1 = errors;
              const _errs2 = errors;
              if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
                validate15.errors = [{ instancePath: instancePath + "/raised_by", schemaPath: "#/components/schemas/AgentId/type", keyword: "type", params: { type: schema22.type }, message: "must be string,object" }];
                return false;
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func0(data0) > 64) {
                    validate15.errors = [{ instancePath: instancePath + "/raised_by", schemaPath: "#/components/schemas/AgentId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func0(data0) < 1) {
                      validate15.errors = [{ instancePath: instancePath + "/raised_by", schemaPath: "#/components/schemas/AgentId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern4.test(data0)) {
                        validate15.errors = [{ instancePath: instancePath + "/raised_by", schemaPath: "#/components/schemas/AgentId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                }
                if (errors === _errs2) {
                  if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                    if (!data0 || typeof data0.toJSON !== "function") {
                      validate15.errors = [{ instancePath: instancePath + "/raised_by", schemaPath: "#/components/schemas/AgentId/fjs_type", keyword: "fjs_type", params: {}, message: 'must pass "fjs_type" keyword validation' }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs1 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reason !== void 0) {
                let data1 = data.reason;
                const _errs4 = errors;
                if (typeof data1 !== "string" && !(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                  validate15.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema21.properties.reason.type }, message: "must be string,object" }];
                  return false;
                }
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func0(data1) > 4e3) {
                      validate15.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                      return false;
                    }
                  }
                  if (errors === _errs4) {
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      if (!data1 || typeof data1.toJSON !== "function") {
                        validate15.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/fjs_type", keyword: "fjs_type", params: {}, message: 'must pass "fjs_type" keyword validation' }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.raised_at !== void 0) {
                  let data2 = data.raised_at;
                  const _errs6 = errors;
                  const _errs7 = errors;
                  if (typeof data2 !== "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
                    validate15.errors = [{ instancePath: instancePath + "/raised_at", schemaPath: "#/components/schemas/Time/type", keyword: "type", params: { type: schema9.type }, message: "must be string,object" }];
                    return false;
                  }
                  if (errors === _errs7) {
                    if (errors === _errs7) {
                      if (typeof data2 === "string") {
                        if (func0(data2) > 40) {
                          validate15.errors = [{ instancePath: instancePath + "/raised_at", schemaPath: "#/components/schemas/Time/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                          return false;
                        } else {
                          if (!formats2.validate(data2)) {
                            validate15.errors = [{ instancePath: instancePath + "/raised_at", schemaPath: "#/components/schemas/Time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                            return false;
                          }
                        }
                      }
                      if (errors === _errs7) {
                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                          if (!data2 || typeof data2.toJSON !== "function") {
                            validate15.errors = [{ instancePath: instancePath + "/raised_at", schemaPath: "#/components/schemas/Time/fjs_type", keyword: "fjs_type", params: {}, message: 'must pass "fjs_type" keyword validation' }];
                            return false;
                          }
                        }
                      }
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.decides_at !== void 0) {
                    let data3 = data.decides_at;
                    const _errs9 = errors;
                    const _errs10 = errors;
                    if (typeof data3 !== "string" && data3 !== null && !(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                      validate15.errors = [{ instancePath: instancePath + "/decides_at", schemaPath: "#/components/schemas/OptionalTime/type", keyword: "type", params: { type: schema14.type }, message: "must be string,null,object" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (errors === _errs10) {
                        if (typeof data3 === "string") {
                          if (func0(data3) > 40) {
                            validate15.errors = [{ instancePath: instancePath + "/decides_at", schemaPath: "#/components/schemas/OptionalTime/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                            return false;
                          } else {
                            if (!formats2.validate(data3)) {
                              validate15.errors = [{ instancePath: instancePath + "/decides_at", schemaPath: "#/components/schemas/OptionalTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                              return false;
                            }
                          }
                        }
                        if (errors === _errs10) {
                          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                            if (!data3 || typeof data3.toJSON !== "function") {
                              validate15.errors = [{ instancePath: instancePath + "/decides_at", schemaPath: "#/components/schemas/OptionalTime/fjs_type", keyword: "fjs_type", params: {}, message: 'must pass "fjs_type" keyword validation' }];
                              return false;
                            }
                          }
                        }
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
        } else {
          validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate15.errors = vErrors;
      return errors === 0;
    }
    exports["takeNextTask.200#/components/schemas/TakenTask/properties/task/properties/dispute/oneOf/1"] = validate16;
    const schema50 = { "type": "null" };
    function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data !== null) {
        validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "null" }, message: "must be null" }];
        return false;
      }
      validate16.errors = vErrors;
      return errors === 0;
    }
    exports["takeNextTask.200#/components/schemas/TakenTask/properties/task/properties/deliverables/oneOf/0"] = validate17;
    const schema32 = { "type": "object", "additionalProperties": true, "maxProperties": 1e3 };
    function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (Object.keys(data).length > 1e3) {
            validate17.errors = [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, message: "must NOT have more than 1000 properties" }];
            return false;
          }
        } else {
          validate17.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate17.errors = vErrors;
      return errors === 0;
    }
    exports["takeNextTask.200#/components/schemas/TakenTask/properties/task/properties/deliverables/oneOf/1"] = validate18;
    const schema52 = { "type": "null" };
    function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data !== null) {
        validate18.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "null" }, message: "must be null" }];
        return false;
      }
      validate18.errors = vErrors;
      return errors === 0;
    }
    return {
      validate(schemaRef, data) {
        const validate = validators[schemaRef];
        return validate(data);
      },
      getSchemaValidator(schemaRef) {
        return validators[schemaRef];
      }
    };
  })();
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    let validate_0;
    let validate_1;
    let validate_2;
    let validate_3;
    let validate_4;
    let validate_5;
    function anonymous3(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Tags' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_raised_by_23 = obj["raised_by"];
      if (value_raised_by_23 !== void 0) {
        json += '{"raised_by":';
        if (typeof value_raised_by_23 !== "string") {
          if (value_raised_by_23 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_raised_by_23 instanceof Date) {
            json += JSON_STR_QUOTE + value_raised_by_23.toISOString() + JSON_STR_QUOTE;
          } else if (value_raised_by_23 instanceof RegExp) {
            json += asString(value_raised_by_23.source);
          } else {
            json += asString(value_raised_by_23.toString());
          }
        } else {
          json += asString(value_raised_by_23);
        }
      } else {
        throw new Error('"raised_by" is required!');
      }
      const value_reason_24 = obj["reason"];
      if (value_reason_24 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_24 !== "string") {
          if (value_reason_24 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_24 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_24.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_24 instanceof RegExp) {
            json += asString(value_reason_24.source);
          } else {
            json += asString(value_reason_24.toString());
          }
        } else {
          json += asString(value_reason_24);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_raised_at_25 = obj["raised_at"];
      if (value_raised_at_25 !== void 0) {
        json += ',"raised_at":';
        json += asDateTime(value_raised_at_25);
      } else {
        throw new Error('"raised_at" is required!');
      }
      const value_decides_at_26 = obj["decides_at"];
      if (value_decides_at_26 !== void 0) {
        json += ',"decides_at":';
        if (value_decides_at_26 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_decides_at_26 === "string" || value_decides_at_26 === null || value_decides_at_26 instanceof Date || value_decides_at_26 instanceof RegExp || typeof value_decides_at_26 === "object" && typeof value_decides_at_26.toString === "function" && value_decides_at_26.toString !== Object.prototype.toString) {
          json += asDateTime(value_decides_at_26);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"decides_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_36 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_36 ? JSON_STR_COMMA : (addComma_36 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_36) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_53 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_53 ? JSON_STR_COMMA : (addComma_53 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_53) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous9(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/needs' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous7(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_49 = obj["operation_id"];
      if (value_operation_id_49 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_49 !== "string") {
          if (value_operation_id_49 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_49 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_49.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_49 instanceof RegExp) {
            json += asString(value_operation_id_49.source);
          } else {
            json += asString(value_operation_id_49.toString());
          }
        } else {
          json += asString(value_operation_id_49);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_50 = obj["method"];
      if (value_method_50 !== void 0) {
        json += ',"method":';
        if (typeof value_method_50 !== "string") {
          if (value_method_50 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_50 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_50.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_50 instanceof RegExp) {
            json += asString(value_method_50.source);
          } else {
            json += asString(value_method_50.toString());
          }
        } else {
          json += asString(value_method_50);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_51 = obj["path"];
      if (value_path_51 !== void 0) {
        json += ',"path":';
        if (typeof value_path_51 !== "string") {
          if (value_path_51 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_51 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_51.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_51 instanceof RegExp) {
            json += asString(value_path_51.source);
          } else {
            json += asString(value_path_51.toString());
          }
        } else {
          json += asString(value_path_51);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_52 = obj["body"];
      if (value_body_52 !== void 0) {
        json += ',"body":';
        if (value_body_52 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_52 === "object" && !Array.isArray(value_body_52) || value_body_52 === null) {
          json += anonymous8(value_body_52);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_54 = obj["needs"];
      if (value_needs_54 !== void 0) {
        json += ',"needs":';
        json += anonymous9(value_needs_54);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous6(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '__fjs_merged_2#' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous7(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous7(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous10(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_57 = obj["reason"];
      if (value_reason_57 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_57 !== "string") {
          if (value_reason_57 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_57 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_57.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_57 instanceof RegExp) {
            json += asString(value_reason_57.source);
          } else {
            json += asString(value_reason_57.toString());
          }
        } else {
          json += asString(value_reason_57);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_58 = obj["hidden_at"];
      if (value_hidden_at_58 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_58);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_59 = obj["deleted"];
      if (value_deleted_59 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_59);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_task_id_7 = obj["task_id"];
      if (value_task_id_7 !== void 0) {
        json += '{"task_id":';
        if (typeof value_task_id_7 !== "string") {
          if (value_task_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_7 instanceof RegExp) {
            json += asString(value_task_id_7.source);
          } else {
            json += asString(value_task_id_7.toString());
          }
        } else {
          json += asString(value_task_id_7);
        }
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_title_8 = obj["title"];
      if (value_title_8 !== void 0) {
        json += ',"title":';
        if (typeof value_title_8 !== "string") {
          if (value_title_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_8 instanceof RegExp) {
            json += asString(value_title_8.source);
          } else {
            json += asString(value_title_8.toString());
          }
        } else {
          json += asString(value_title_8);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_9 = obj["description"];
      if (value_description_9 !== void 0) {
        json += ',"description":';
        if (typeof value_description_9 !== "string") {
          if (value_description_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_9 instanceof RegExp) {
            json += asString(value_description_9.source);
          } else {
            json += asString(value_description_9.toString());
          }
        } else {
          json += asString(value_description_9);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_required_capabilities_10 = obj["required_capabilities"];
      if (value_required_capabilities_10 !== void 0) {
        json += ',"required_capabilities":';
        json += anonymous3(value_required_capabilities_10);
      } else {
        throw new Error('"required_capabilities" is required!');
      }
      const value_budget_11 = obj["budget"];
      if (value_budget_11 !== void 0) {
        json += ',"budget":';
        json += asNumber(value_budget_11);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_currency_12 = obj["currency"];
      if (value_currency_12 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_12 !== "string") {
          if (value_currency_12 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_12.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_12 instanceof RegExp) {
            json += asString(value_currency_12.source);
          } else {
            json += asString(value_currency_12.toString());
          }
        } else {
          json += asString(value_currency_12);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_deadline_13 = obj["deadline"];
      if (value_deadline_13 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_13 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_13 === "string" || value_deadline_13 === null || value_deadline_13 instanceof Date || value_deadline_13 instanceof RegExp || typeof value_deadline_13 === "object" && typeof value_deadline_13.toString === "function" && value_deadline_13.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_13);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_14 = obj["overdue"];
      if (value_overdue_14 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_14);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_status_15 = obj["status"];
      if (value_status_15 !== void 0) {
        json += ',"status":';
        if (typeof value_status_15 !== "string") {
          if (value_status_15 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_15.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_15 instanceof RegExp) {
            json += asString(value_status_15.source);
          } else {
            json += asString(value_status_15.toString());
          }
        } else {
          json += asString(value_status_15);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_close_reason_16 = obj["close_reason"];
      if (value_close_reason_16 !== void 0) {
        json += ',"close_reason":';
        if ((validate_0 || (validate_0 = validator2.getSchemaValidator("takeNextTask.200#/components/schemas/TakenTask/properties/task/properties/close_reason/oneOf/0")))(value_close_reason_16)) {
          if (typeof value_close_reason_16 !== "string") {
            if (value_close_reason_16 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_16 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_16.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_16 instanceof RegExp) {
              json += asString(value_close_reason_16.source);
            } else {
              json += asString(value_close_reason_16.toString());
            }
          } else {
            json += asString(value_close_reason_16);
          }
        } else if ((validate_1 || (validate_1 = validator2.getSchemaValidator("takeNextTask.200#/components/schemas/TakenTask/properties/task/properties/close_reason/oneOf/1")))(value_close_reason_16)) {
          json += JSON_STR_NULL;
        } else throw new TypeError("The value of '#/components/schemas/TakenTask/properties/task/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_17 = obj["hiring"];
      if (value_hiring_17 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_17 !== "string") {
          if (value_hiring_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_17 instanceof RegExp) {
            json += asString(value_hiring_17.source);
          } else {
            json += asString(value_hiring_17.toString());
          }
        } else {
          json += asString(value_hiring_17);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_funded_18 = obj["funded"];
      if (value_funded_18 !== void 0) {
        json += ',"funded":';
        if (value_funded_18 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_18 === "boolean" || value_funded_18 === null) {
          json += asBoolean(value_funded_18);
        } else throw new TypeError("The value of '#/components/schemas/Funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_payment_19 = obj["payment"];
      if (value_payment_19 !== void 0) {
        json += ',"payment":';
        if (typeof value_payment_19 !== "string") {
          if (value_payment_19 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_payment_19 instanceof Date) {
            json += JSON_STR_QUOTE + value_payment_19.toISOString() + JSON_STR_QUOTE;
          } else if (value_payment_19 instanceof RegExp) {
            json += asString(value_payment_19.source);
          } else {
            json += asString(value_payment_19.toString());
          }
        } else {
          json += asString(value_payment_19);
        }
      } else {
        throw new Error('"payment" is required!');
      }
      const value_disputed_20 = obj["disputed"];
      if (value_disputed_20 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_20);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_dispute_21 = obj["dispute"];
      if (value_dispute_21 !== void 0) {
        json += ',"dispute":';
        if ((validate_2 || (validate_2 = validator2.getSchemaValidator("takeNextTask.200#/components/schemas/TakenTask/properties/task/properties/dispute/oneOf/0")))(value_dispute_21)) {
          json += anonymous4(value_dispute_21);
        } else if ((validate_3 || (validate_3 = validator2.getSchemaValidator("takeNextTask.200#/components/schemas/TakenTask/properties/task/properties/dispute/oneOf/1")))(value_dispute_21)) {
          json += JSON_STR_NULL;
        } else throw new TypeError("The value of '#/components/schemas/TakenTask/properties/task/properties/dispute' does not match schema definition.");
      } else {
        throw new Error('"dispute" is required!');
      }
      const value_dispute_reason_27 = obj["dispute_reason"];
      if (value_dispute_reason_27 !== void 0) {
        json += ',"dispute_reason":';
        if (value_dispute_reason_27 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_reason_27 === "string" || value_dispute_reason_27 === null || value_dispute_reason_27 instanceof Date || value_dispute_reason_27 instanceof RegExp || typeof value_dispute_reason_27 === "object" && typeof value_dispute_reason_27.toString === "function" && value_dispute_reason_27.toString !== Object.prototype.toString) {
          if (typeof value_dispute_reason_27 !== "string") {
            if (value_dispute_reason_27 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_dispute_reason_27 instanceof Date) {
              json += JSON_STR_QUOTE + value_dispute_reason_27.toISOString() + JSON_STR_QUOTE;
            } else if (value_dispute_reason_27 instanceof RegExp) {
              json += asString(value_dispute_reason_27.source);
            } else {
              json += asString(value_dispute_reason_27.toString());
            }
          } else {
            json += asString(value_dispute_reason_27);
          }
        } else throw new TypeError("The value of '#/components/schemas/TakenTask/properties/task/properties/dispute_reason' does not match schema definition.");
      } else {
        throw new Error('"dispute_reason" is required!');
      }
      const value_publisher_id_28 = obj["publisher_id"];
      if (value_publisher_id_28 !== void 0) {
        json += ',"publisher_id":';
        if (typeof value_publisher_id_28 !== "string") {
          if (value_publisher_id_28 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_publisher_id_28 instanceof Date) {
            json += JSON_STR_QUOTE + value_publisher_id_28.toISOString() + JSON_STR_QUOTE;
          } else if (value_publisher_id_28 instanceof RegExp) {
            json += asString(value_publisher_id_28.source);
          } else {
            json += asString(value_publisher_id_28.toString());
          }
        } else {
          json += asString(value_publisher_id_28);
        }
      } else {
        throw new Error('"publisher_id" is required!');
      }
      const value_publisher_trust_29 = obj["publisher_trust"];
      if (value_publisher_trust_29 !== void 0) {
        json += ',"publisher_trust":';
        json += asNumber(value_publisher_trust_29);
      } else {
        throw new Error('"publisher_trust" is required!');
      }
      const value_assignee_id_30 = obj["assignee_id"];
      if (value_assignee_id_30 !== void 0) {
        json += ',"assignee_id":';
        if (value_assignee_id_30 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_id_30 === "string" || value_assignee_id_30 === null || value_assignee_id_30 instanceof Date || value_assignee_id_30 instanceof RegExp || typeof value_assignee_id_30 === "object" && typeof value_assignee_id_30.toString === "function" && value_assignee_id_30.toString !== Object.prototype.toString) {
          if (typeof value_assignee_id_30 !== "string") {
            if (value_assignee_id_30 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_assignee_id_30 instanceof Date) {
              json += JSON_STR_QUOTE + value_assignee_id_30.toISOString() + JSON_STR_QUOTE;
            } else if (value_assignee_id_30 instanceof RegExp) {
              json += asString(value_assignee_id_30.source);
            } else {
              json += asString(value_assignee_id_30.toString());
            }
          } else {
            json += asString(value_assignee_id_30);
          }
        } else throw new TypeError("The value of '#/components/schemas/OptionalAgentId' does not match schema definition.");
      } else {
        throw new Error('"assignee_id" is required!');
      }
      const value_assignee_trust_31 = obj["assignee_trust"];
      if (value_assignee_trust_31 !== void 0) {
        json += ',"assignee_trust":';
        if (value_assignee_trust_31 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_trust_31 === "number" || value_assignee_trust_31 === null) {
          json += asNumber(value_assignee_trust_31);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"assignee_trust" is required!');
      }
      const value_accepted_at_32 = obj["accepted_at"];
      if (value_accepted_at_32 !== void 0) {
        json += ',"accepted_at":';
        if (value_accepted_at_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_accepted_at_32 === "string" || value_accepted_at_32 === null || value_accepted_at_32 instanceof Date || value_accepted_at_32 instanceof RegExp || typeof value_accepted_at_32 === "object" && typeof value_accepted_at_32.toString === "function" && value_accepted_at_32.toString !== Object.prototype.toString) {
          json += asDateTime(value_accepted_at_32);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"accepted_at" is required!');
      }
      const value_due_at_33 = obj["due_at"];
      if (value_due_at_33 !== void 0) {
        json += ',"due_at":';
        if (value_due_at_33 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_due_at_33 === "string" || value_due_at_33 === null || value_due_at_33 instanceof Date || value_due_at_33 instanceof RegExp || typeof value_due_at_33 === "object" && typeof value_due_at_33.toString === "function" && value_due_at_33.toString !== Object.prototype.toString) {
          json += asDateTime(value_due_at_33);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_34 = obj["delivered_at"];
      if (value_delivered_at_34 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_34 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_34 === "string" || value_delivered_at_34 === null || value_delivered_at_34 instanceof Date || value_delivered_at_34 instanceof RegExp || typeof value_delivered_at_34 === "object" && typeof value_delivered_at_34.toString === "function" && value_delivered_at_34.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_34);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_deliverables_35 = obj["deliverables"];
      if (value_deliverables_35 !== void 0) {
        json += ',"deliverables":';
        if ((validate_4 || (validate_4 = validator2.getSchemaValidator("takeNextTask.200#/components/schemas/TakenTask/properties/task/properties/deliverables/oneOf/0")))(value_deliverables_35)) {
          json += anonymous5(value_deliverables_35);
        } else if ((validate_5 || (validate_5 = validator2.getSchemaValidator("takeNextTask.200#/components/schemas/TakenTask/properties/task/properties/deliverables/oneOf/1")))(value_deliverables_35)) {
          json += JSON_STR_NULL;
        } else throw new TypeError("The value of '#/components/schemas/TakenTask/properties/task/properties/deliverables' does not match schema definition.");
      } else {
        throw new Error('"deliverables" is required!');
      }
      const value_quality_notes_37 = obj["quality_notes"];
      if (value_quality_notes_37 !== void 0) {
        json += ',"quality_notes":';
        if (value_quality_notes_37 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_quality_notes_37 === "string" || value_quality_notes_37 === null || value_quality_notes_37 instanceof Date || value_quality_notes_37 instanceof RegExp || typeof value_quality_notes_37 === "object" && typeof value_quality_notes_37.toString === "function" && value_quality_notes_37.toString !== Object.prototype.toString) {
          if (typeof value_quality_notes_37 !== "string") {
            if (value_quality_notes_37 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_quality_notes_37 instanceof Date) {
              json += JSON_STR_QUOTE + value_quality_notes_37.toISOString() + JSON_STR_QUOTE;
            } else if (value_quality_notes_37 instanceof RegExp) {
              json += asString(value_quality_notes_37.source);
            } else {
              json += asString(value_quality_notes_37.toString());
            }
          } else {
            json += asString(value_quality_notes_37);
          }
        } else throw new TypeError("The value of '#/components/schemas/TakenTask/properties/task/properties/quality_notes' does not match schema definition.");
      } else {
        throw new Error('"quality_notes" is required!');
      }
      const value_revisions_38 = obj["revisions"];
      if (value_revisions_38 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_38);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_feedback_39 = obj["feedback"];
      if (value_feedback_39 !== void 0) {
        json += ',"feedback":';
        if (value_feedback_39 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_feedback_39 === "string" || value_feedback_39 === null || value_feedback_39 instanceof Date || value_feedback_39 instanceof RegExp || typeof value_feedback_39 === "object" && typeof value_feedback_39.toString === "function" && value_feedback_39.toString !== Object.prototype.toString) {
          if (typeof value_feedback_39 !== "string") {
            if (value_feedback_39 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_feedback_39 instanceof Date) {
              json += JSON_STR_QUOTE + value_feedback_39.toISOString() + JSON_STR_QUOTE;
            } else if (value_feedback_39 instanceof RegExp) {
              json += asString(value_feedback_39.source);
            } else {
              json += asString(value_feedback_39.toString());
            }
          } else {
            json += asString(value_feedback_39);
          }
        } else throw new TypeError("The value of '#/components/schemas/TakenTask/properties/task/properties/feedback' does not match schema definition.");
      } else {
        throw new Error('"feedback" is required!');
      }
      const value_closed_at_40 = obj["closed_at"];
      if (value_closed_at_40 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_40 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_40 === "string" || value_closed_at_40 === null || value_closed_at_40 instanceof Date || value_closed_at_40 instanceof RegExp || typeof value_closed_at_40 === "object" && typeof value_closed_at_40.toString === "function" && value_closed_at_40.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_40);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_created_at_41 = obj["created_at"];
      if (value_created_at_41 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_41);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_42 = obj["updated_at"];
      if (value_updated_at_42 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_42);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_version_43 = obj["version"];
      if (value_version_43 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_43);
      } else {
        throw new Error('"version" is required!');
      }
      const value_amount_44 = obj["amount"];
      if (value_amount_44 !== void 0) {
        json += ',"amount":';
        if (value_amount_44 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_amount_44 === "number" || value_amount_44 === null) {
          json += asNumber(value_amount_44);
        } else throw new TypeError("The value of '#/components/schemas/TakenTask/properties/task/properties/amount' does not match schema definition.");
      } else {
        throw new Error('"amount" is required!');
      }
      const value_min_trust_45 = obj["min_trust"];
      if (value_min_trust_45 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_45 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_45 === "number" || value_min_trust_45 === null) {
          json += asNumber(value_min_trust_45);
        } else throw new TypeError("The value of '__fjs_merged_4#' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_46 = obj["prefunded"];
      if (value_prefunded_46 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_46);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_allowed_actions_47 = obj["allowed_actions"];
      if (value_allowed_actions_47 !== void 0) {
        json += ',"allowed_actions":';
        json += anonymous6(value_allowed_actions_47);
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      const value_hidden_55 = obj["hidden"];
      if (value_hidden_55 !== void 0) {
        json += ',"hidden":';
        json += anonymous10(value_hidden_55);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_task_5 = obj["task"];
      if (value_task_5 !== void 0) {
        json += '{"task":';
        if (value_task_5 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_task_5 === "object" && !Array.isArray(value_task_5) || value_task_5 === null) {
          json += anonymous2(value_task_5);
        } else throw new TypeError("The value of '#/components/schemas/TakenTask/properties/task' does not match schema definition.");
      } else {
        throw new Error('"task" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_60 = obj["timestamp"];
      if (value_timestamp_60 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_60);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["takeNextTask.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Tags' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_raised_by_21 = obj["raised_by"];
      if (value_raised_by_21 !== void 0) {
        json += '{"raised_by":';
        if (typeof value_raised_by_21 !== "string") {
          if (value_raised_by_21 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_raised_by_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_raised_by_21.toISOString() + JSON_STR_QUOTE;
          } else if (value_raised_by_21 instanceof RegExp) {
            json += asString(value_raised_by_21.source);
          } else {
            json += asString(value_raised_by_21.toString());
          }
        } else {
          json += asString(value_raised_by_21);
        }
      } else {
        throw new Error('"raised_by" is required!');
      }
      const value_reason_22 = obj["reason"];
      if (value_reason_22 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_22 !== "string") {
          if (value_reason_22 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_22.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_22 instanceof RegExp) {
            json += asString(value_reason_22.source);
          } else {
            json += asString(value_reason_22.toString());
          }
        } else {
          json += asString(value_reason_22);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_raised_at_23 = obj["raised_at"];
      if (value_raised_at_23 !== void 0) {
        json += ',"raised_at":';
        json += asDateTime(value_raised_at_23);
      } else {
        throw new Error('"raised_at" is required!');
      }
      const value_decides_at_24 = obj["decides_at"];
      if (value_decides_at_24 !== void 0) {
        json += ',"decides_at":';
        if (value_decides_at_24 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_decides_at_24 === "string" || value_decides_at_24 === null || value_decides_at_24 instanceof Date || value_decides_at_24 instanceof RegExp || typeof value_decides_at_24 === "object" && typeof value_decides_at_24.toString === "function" && value_decides_at_24.toString !== Object.prototype.toString) {
          json += asDateTime(value_decides_at_24);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"decides_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_34 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_34 ? JSON_STR_COMMA : (addComma_34 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_34) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous7(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_51 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_51 ? JSON_STR_COMMA : (addComma_51 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_51) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/needs' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous6(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_47 = obj["operation_id"];
      if (value_operation_id_47 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_47 !== "string") {
          if (value_operation_id_47 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_47 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_47.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_47 instanceof RegExp) {
            json += asString(value_operation_id_47.source);
          } else {
            json += asString(value_operation_id_47.toString());
          }
        } else {
          json += asString(value_operation_id_47);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_48 = obj["method"];
      if (value_method_48 !== void 0) {
        json += ',"method":';
        if (typeof value_method_48 !== "string") {
          if (value_method_48 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_48 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_48.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_48 instanceof RegExp) {
            json += asString(value_method_48.source);
          } else {
            json += asString(value_method_48.toString());
          }
        } else {
          json += asString(value_method_48);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_49 = obj["path"];
      if (value_path_49 !== void 0) {
        json += ',"path":';
        if (typeof value_path_49 !== "string") {
          if (value_path_49 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_49 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_49.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_49 instanceof RegExp) {
            json += asString(value_path_49.source);
          } else {
            json += asString(value_path_49.toString());
          }
        } else {
          json += asString(value_path_49);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_50 = obj["body"];
      if (value_body_50 !== void 0) {
        json += ',"body":';
        if (value_body_50 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_50 === "object" && !Array.isArray(value_body_50) || value_body_50 === null) {
          json += anonymous7(value_body_50);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_52 = obj["needs"];
      if (value_needs_52 !== void 0) {
        json += ',"needs":';
        json += anonymous8(value_needs_52);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedActions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous6(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous6(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_55 = obj["reason"];
      if (value_reason_55 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_55 !== "string") {
          if (value_reason_55 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_55 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_55.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_55 instanceof RegExp) {
            json += asString(value_reason_55.source);
          } else {
            json += asString(value_reason_55.toString());
          }
        } else {
          json += asString(value_reason_55);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_56 = obj["hidden_at"];
      if (value_hidden_at_56 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_56);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_57 = obj["deleted"];
      if (value_deleted_57 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_57);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_task_id_5 = obj["task_id"];
      if (value_task_id_5 !== void 0) {
        json += '{"task_id":';
        if (typeof value_task_id_5 !== "string") {
          if (value_task_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_5 instanceof RegExp) {
            json += asString(value_task_id_5.source);
          } else {
            json += asString(value_task_id_5.toString());
          }
        } else {
          json += asString(value_task_id_5);
        }
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_title_6 = obj["title"];
      if (value_title_6 !== void 0) {
        json += ',"title":';
        if (typeof value_title_6 !== "string") {
          if (value_title_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_6 instanceof RegExp) {
            json += asString(value_title_6.source);
          } else {
            json += asString(value_title_6.toString());
          }
        } else {
          json += asString(value_title_6);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_7 = obj["description"];
      if (value_description_7 !== void 0) {
        json += ',"description":';
        if (typeof value_description_7 !== "string") {
          if (value_description_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_7 instanceof RegExp) {
            json += asString(value_description_7.source);
          } else {
            json += asString(value_description_7.toString());
          }
        } else {
          json += asString(value_description_7);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_required_capabilities_8 = obj["required_capabilities"];
      if (value_required_capabilities_8 !== void 0) {
        json += ',"required_capabilities":';
        json += anonymous2(value_required_capabilities_8);
      } else {
        throw new Error('"required_capabilities" is required!');
      }
      const value_budget_9 = obj["budget"];
      if (value_budget_9 !== void 0) {
        json += ',"budget":';
        json += asNumber(value_budget_9);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_currency_10 = obj["currency"];
      if (value_currency_10 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_10 !== "string") {
          if (value_currency_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_10 instanceof RegExp) {
            json += asString(value_currency_10.source);
          } else {
            json += asString(value_currency_10.toString());
          }
        } else {
          json += asString(value_currency_10);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_deadline_11 = obj["deadline"];
      if (value_deadline_11 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_11 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_11 === "string" || value_deadline_11 === null || value_deadline_11 instanceof Date || value_deadline_11 instanceof RegExp || typeof value_deadline_11 === "object" && typeof value_deadline_11.toString === "function" && value_deadline_11.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_11);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_12 = obj["overdue"];
      if (value_overdue_12 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_12);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_status_13 = obj["status"];
      if (value_status_13 !== void 0) {
        json += ',"status":';
        if (typeof value_status_13 !== "string") {
          if (value_status_13 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_13.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_13 instanceof RegExp) {
            json += asString(value_status_13.source);
          } else {
            json += asString(value_status_13.toString());
          }
        } else {
          json += asString(value_status_13);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_close_reason_14 = obj["close_reason"];
      if (value_close_reason_14 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_14 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_14 === "string" || value_close_reason_14 === null || value_close_reason_14 instanceof Date || value_close_reason_14 instanceof RegExp || typeof value_close_reason_14 === "object" && typeof value_close_reason_14.toString === "function" && value_close_reason_14.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_14 !== "string") {
            if (value_close_reason_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_14 instanceof RegExp) {
              json += asString(value_close_reason_14.source);
            } else {
              json += asString(value_close_reason_14.toString());
            }
          } else {
            json += asString(value_close_reason_14);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_15 = obj["hiring"];
      if (value_hiring_15 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_15 !== "string") {
          if (value_hiring_15 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_15.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_15 instanceof RegExp) {
            json += asString(value_hiring_15.source);
          } else {
            json += asString(value_hiring_15.toString());
          }
        } else {
          json += asString(value_hiring_15);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_funded_16 = obj["funded"];
      if (value_funded_16 !== void 0) {
        json += ',"funded":';
        if (value_funded_16 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_16 === "boolean" || value_funded_16 === null) {
          json += asBoolean(value_funded_16);
        } else throw new TypeError("The value of '#/components/schemas/Funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_payment_17 = obj["payment"];
      if (value_payment_17 !== void 0) {
        json += ',"payment":';
        if (typeof value_payment_17 !== "string") {
          if (value_payment_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_payment_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_payment_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_payment_17 instanceof RegExp) {
            json += asString(value_payment_17.source);
          } else {
            json += asString(value_payment_17.toString());
          }
        } else {
          json += asString(value_payment_17);
        }
      } else {
        throw new Error('"payment" is required!');
      }
      const value_disputed_18 = obj["disputed"];
      if (value_disputed_18 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_18);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_dispute_19 = obj["dispute"];
      if (value_dispute_19 !== void 0) {
        json += ',"dispute":';
        if (value_dispute_19 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_19 === "object" && !Array.isArray(value_dispute_19) || value_dispute_19 === null) {
          json += anonymous3(value_dispute_19);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/dispute' does not match schema definition.");
      } else {
        throw new Error('"dispute" is required!');
      }
      const value_dispute_reason_25 = obj["dispute_reason"];
      if (value_dispute_reason_25 !== void 0) {
        json += ',"dispute_reason":';
        if (value_dispute_reason_25 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_reason_25 === "string" || value_dispute_reason_25 === null || value_dispute_reason_25 instanceof Date || value_dispute_reason_25 instanceof RegExp || typeof value_dispute_reason_25 === "object" && typeof value_dispute_reason_25.toString === "function" && value_dispute_reason_25.toString !== Object.prototype.toString) {
          if (typeof value_dispute_reason_25 !== "string") {
            if (value_dispute_reason_25 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_dispute_reason_25 instanceof Date) {
              json += JSON_STR_QUOTE + value_dispute_reason_25.toISOString() + JSON_STR_QUOTE;
            } else if (value_dispute_reason_25 instanceof RegExp) {
              json += asString(value_dispute_reason_25.source);
            } else {
              json += asString(value_dispute_reason_25.toString());
            }
          } else {
            json += asString(value_dispute_reason_25);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/dispute_reason' does not match schema definition.");
      } else {
        throw new Error('"dispute_reason" is required!');
      }
      const value_publisher_id_26 = obj["publisher_id"];
      if (value_publisher_id_26 !== void 0) {
        json += ',"publisher_id":';
        if (typeof value_publisher_id_26 !== "string") {
          if (value_publisher_id_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_publisher_id_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_publisher_id_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_publisher_id_26 instanceof RegExp) {
            json += asString(value_publisher_id_26.source);
          } else {
            json += asString(value_publisher_id_26.toString());
          }
        } else {
          json += asString(value_publisher_id_26);
        }
      } else {
        throw new Error('"publisher_id" is required!');
      }
      const value_publisher_trust_27 = obj["publisher_trust"];
      if (value_publisher_trust_27 !== void 0) {
        json += ',"publisher_trust":';
        json += asNumber(value_publisher_trust_27);
      } else {
        throw new Error('"publisher_trust" is required!');
      }
      const value_assignee_id_28 = obj["assignee_id"];
      if (value_assignee_id_28 !== void 0) {
        json += ',"assignee_id":';
        if (value_assignee_id_28 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_id_28 === "string" || value_assignee_id_28 === null || value_assignee_id_28 instanceof Date || value_assignee_id_28 instanceof RegExp || typeof value_assignee_id_28 === "object" && typeof value_assignee_id_28.toString === "function" && value_assignee_id_28.toString !== Object.prototype.toString) {
          if (typeof value_assignee_id_28 !== "string") {
            if (value_assignee_id_28 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_assignee_id_28 instanceof Date) {
              json += JSON_STR_QUOTE + value_assignee_id_28.toISOString() + JSON_STR_QUOTE;
            } else if (value_assignee_id_28 instanceof RegExp) {
              json += asString(value_assignee_id_28.source);
            } else {
              json += asString(value_assignee_id_28.toString());
            }
          } else {
            json += asString(value_assignee_id_28);
          }
        } else throw new TypeError("The value of '#/components/schemas/OptionalAgentId' does not match schema definition.");
      } else {
        throw new Error('"assignee_id" is required!');
      }
      const value_assignee_trust_29 = obj["assignee_trust"];
      if (value_assignee_trust_29 !== void 0) {
        json += ',"assignee_trust":';
        if (value_assignee_trust_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_trust_29 === "number" || value_assignee_trust_29 === null) {
          json += asNumber(value_assignee_trust_29);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"assignee_trust" is required!');
      }
      const value_accepted_at_30 = obj["accepted_at"];
      if (value_accepted_at_30 !== void 0) {
        json += ',"accepted_at":';
        if (value_accepted_at_30 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_accepted_at_30 === "string" || value_accepted_at_30 === null || value_accepted_at_30 instanceof Date || value_accepted_at_30 instanceof RegExp || typeof value_accepted_at_30 === "object" && typeof value_accepted_at_30.toString === "function" && value_accepted_at_30.toString !== Object.prototype.toString) {
          json += asDateTime(value_accepted_at_30);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"accepted_at" is required!');
      }
      const value_due_at_31 = obj["due_at"];
      if (value_due_at_31 !== void 0) {
        json += ',"due_at":';
        if (value_due_at_31 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_due_at_31 === "string" || value_due_at_31 === null || value_due_at_31 instanceof Date || value_due_at_31 instanceof RegExp || typeof value_due_at_31 === "object" && typeof value_due_at_31.toString === "function" && value_due_at_31.toString !== Object.prototype.toString) {
          json += asDateTime(value_due_at_31);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_32 = obj["delivered_at"];
      if (value_delivered_at_32 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_32 === "string" || value_delivered_at_32 === null || value_delivered_at_32 instanceof Date || value_delivered_at_32 instanceof RegExp || typeof value_delivered_at_32 === "object" && typeof value_delivered_at_32.toString === "function" && value_delivered_at_32.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_32);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_deliverables_33 = obj["deliverables"];
      if (value_deliverables_33 !== void 0) {
        json += ',"deliverables":';
        if (value_deliverables_33 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deliverables_33 === "object" && !Array.isArray(value_deliverables_33) || value_deliverables_33 === null) {
          json += anonymous4(value_deliverables_33);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/deliverables' does not match schema definition.");
      } else {
        throw new Error('"deliverables" is required!');
      }
      const value_quality_notes_35 = obj["quality_notes"];
      if (value_quality_notes_35 !== void 0) {
        json += ',"quality_notes":';
        if (value_quality_notes_35 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_quality_notes_35 === "string" || value_quality_notes_35 === null || value_quality_notes_35 instanceof Date || value_quality_notes_35 instanceof RegExp || typeof value_quality_notes_35 === "object" && typeof value_quality_notes_35.toString === "function" && value_quality_notes_35.toString !== Object.prototype.toString) {
          if (typeof value_quality_notes_35 !== "string") {
            if (value_quality_notes_35 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_quality_notes_35 instanceof Date) {
              json += JSON_STR_QUOTE + value_quality_notes_35.toISOString() + JSON_STR_QUOTE;
            } else if (value_quality_notes_35 instanceof RegExp) {
              json += asString(value_quality_notes_35.source);
            } else {
              json += asString(value_quality_notes_35.toString());
            }
          } else {
            json += asString(value_quality_notes_35);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/quality_notes' does not match schema definition.");
      } else {
        throw new Error('"quality_notes" is required!');
      }
      const value_revisions_36 = obj["revisions"];
      if (value_revisions_36 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_36);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_feedback_37 = obj["feedback"];
      if (value_feedback_37 !== void 0) {
        json += ',"feedback":';
        if (value_feedback_37 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_feedback_37 === "string" || value_feedback_37 === null || value_feedback_37 instanceof Date || value_feedback_37 instanceof RegExp || typeof value_feedback_37 === "object" && typeof value_feedback_37.toString === "function" && value_feedback_37.toString !== Object.prototype.toString) {
          if (typeof value_feedback_37 !== "string") {
            if (value_feedback_37 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_feedback_37 instanceof Date) {
              json += JSON_STR_QUOTE + value_feedback_37.toISOString() + JSON_STR_QUOTE;
            } else if (value_feedback_37 instanceof RegExp) {
              json += asString(value_feedback_37.source);
            } else {
              json += asString(value_feedback_37.toString());
            }
          } else {
            json += asString(value_feedback_37);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/feedback' does not match schema definition.");
      } else {
        throw new Error('"feedback" is required!');
      }
      const value_closed_at_38 = obj["closed_at"];
      if (value_closed_at_38 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_38 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_38 === "string" || value_closed_at_38 === null || value_closed_at_38 instanceof Date || value_closed_at_38 instanceof RegExp || typeof value_closed_at_38 === "object" && typeof value_closed_at_38.toString === "function" && value_closed_at_38.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_38);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_created_at_39 = obj["created_at"];
      if (value_created_at_39 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_39);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_40 = obj["updated_at"];
      if (value_updated_at_40 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_40);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_version_41 = obj["version"];
      if (value_version_41 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_41);
      } else {
        throw new Error('"version" is required!');
      }
      const value_amount_42 = obj["amount"];
      if (value_amount_42 !== void 0) {
        json += ',"amount":';
        if (value_amount_42 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_amount_42 === "number" || value_amount_42 === null) {
          json += asNumber(value_amount_42);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/amount' does not match schema definition.");
      } else {
        throw new Error('"amount" is required!');
      }
      const value_min_trust_43 = obj["min_trust"];
      if (value_min_trust_43 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_43 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_43 === "number" || value_min_trust_43 === null) {
          json += asNumber(value_min_trust_43);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_44 = obj["prefunded"];
      if (value_prefunded_44 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_44);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_allowed_actions_45 = obj["allowed_actions"];
      if (value_allowed_actions_45 !== void 0) {
        json += ',"allowed_actions":';
        json += anonymous5(value_allowed_actions_45);
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      const value_hidden_53 = obj["hidden"];
      if (value_hidden_53 !== void 0) {
        json += ',"hidden":';
        json += anonymous9(value_hidden_53);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_58 = obj["timestamp"];
      if (value_timestamp_58 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_58);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["completeTask.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_task_id_5 = obj["task_id"];
      if (value_task_id_5 !== void 0) {
        json += '{"task_id":';
        if (typeof value_task_id_5 !== "string") {
          if (value_task_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_5 instanceof RegExp) {
            json += asString(value_task_id_5.source);
          } else {
            json += asString(value_task_id_5.toString());
          }
        } else {
          json += asString(value_task_id_5);
        }
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_worker_id_6 = obj["worker_id"];
      if (value_worker_id_6 !== void 0) {
        json += ',"worker_id":';
        if (typeof value_worker_id_6 !== "string") {
          if (value_worker_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_id_6 instanceof RegExp) {
            json += asString(value_worker_id_6.source);
          } else {
            json += asString(value_worker_id_6.toString());
          }
        } else {
          json += asString(value_worker_id_6);
        }
      } else {
        throw new Error('"worker_id" is required!');
      }
      const value_invited_at_7 = obj["invited_at"];
      if (value_invited_at_7 !== void 0) {
        json += ',"invited_at":';
        json += asDateTime(value_invited_at_7);
      } else {
        throw new Error('"invited_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_8 = obj["timestamp"];
      if (value_timestamp_8 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_8);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["inviteWorker.201"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Tags' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_raised_by_21 = obj["raised_by"];
      if (value_raised_by_21 !== void 0) {
        json += '{"raised_by":';
        if (typeof value_raised_by_21 !== "string") {
          if (value_raised_by_21 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_raised_by_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_raised_by_21.toISOString() + JSON_STR_QUOTE;
          } else if (value_raised_by_21 instanceof RegExp) {
            json += asString(value_raised_by_21.source);
          } else {
            json += asString(value_raised_by_21.toString());
          }
        } else {
          json += asString(value_raised_by_21);
        }
      } else {
        throw new Error('"raised_by" is required!');
      }
      const value_reason_22 = obj["reason"];
      if (value_reason_22 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_22 !== "string") {
          if (value_reason_22 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_22.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_22 instanceof RegExp) {
            json += asString(value_reason_22.source);
          } else {
            json += asString(value_reason_22.toString());
          }
        } else {
          json += asString(value_reason_22);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_raised_at_23 = obj["raised_at"];
      if (value_raised_at_23 !== void 0) {
        json += ',"raised_at":';
        json += asDateTime(value_raised_at_23);
      } else {
        throw new Error('"raised_at" is required!');
      }
      const value_decides_at_24 = obj["decides_at"];
      if (value_decides_at_24 !== void 0) {
        json += ',"decides_at":';
        if (value_decides_at_24 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_decides_at_24 === "string" || value_decides_at_24 === null || value_decides_at_24 instanceof Date || value_decides_at_24 instanceof RegExp || typeof value_decides_at_24 === "object" && typeof value_decides_at_24.toString === "function" && value_decides_at_24.toString !== Object.prototype.toString) {
          json += asDateTime(value_decides_at_24);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"decides_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_34 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_34 ? JSON_STR_COMMA : (addComma_34 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_34) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous7(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_51 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_51 ? JSON_STR_COMMA : (addComma_51 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_51) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/needs' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous6(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_47 = obj["operation_id"];
      if (value_operation_id_47 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_47 !== "string") {
          if (value_operation_id_47 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_47 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_47.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_47 instanceof RegExp) {
            json += asString(value_operation_id_47.source);
          } else {
            json += asString(value_operation_id_47.toString());
          }
        } else {
          json += asString(value_operation_id_47);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_48 = obj["method"];
      if (value_method_48 !== void 0) {
        json += ',"method":';
        if (typeof value_method_48 !== "string") {
          if (value_method_48 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_48 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_48.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_48 instanceof RegExp) {
            json += asString(value_method_48.source);
          } else {
            json += asString(value_method_48.toString());
          }
        } else {
          json += asString(value_method_48);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_49 = obj["path"];
      if (value_path_49 !== void 0) {
        json += ',"path":';
        if (typeof value_path_49 !== "string") {
          if (value_path_49 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_49 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_49.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_49 instanceof RegExp) {
            json += asString(value_path_49.source);
          } else {
            json += asString(value_path_49.toString());
          }
        } else {
          json += asString(value_path_49);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_50 = obj["body"];
      if (value_body_50 !== void 0) {
        json += ',"body":';
        if (value_body_50 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_50 === "object" && !Array.isArray(value_body_50) || value_body_50 === null) {
          json += anonymous7(value_body_50);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_52 = obj["needs"];
      if (value_needs_52 !== void 0) {
        json += ',"needs":';
        json += anonymous8(value_needs_52);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedActions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous6(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous6(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_55 = obj["reason"];
      if (value_reason_55 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_55 !== "string") {
          if (value_reason_55 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_55 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_55.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_55 instanceof RegExp) {
            json += asString(value_reason_55.source);
          } else {
            json += asString(value_reason_55.toString());
          }
        } else {
          json += asString(value_reason_55);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_56 = obj["hidden_at"];
      if (value_hidden_at_56 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_56);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_57 = obj["deleted"];
      if (value_deleted_57 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_57);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_task_id_5 = obj["task_id"];
      if (value_task_id_5 !== void 0) {
        json += '{"task_id":';
        if (typeof value_task_id_5 !== "string") {
          if (value_task_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_5 instanceof RegExp) {
            json += asString(value_task_id_5.source);
          } else {
            json += asString(value_task_id_5.toString());
          }
        } else {
          json += asString(value_task_id_5);
        }
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_title_6 = obj["title"];
      if (value_title_6 !== void 0) {
        json += ',"title":';
        if (typeof value_title_6 !== "string") {
          if (value_title_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_6 instanceof RegExp) {
            json += asString(value_title_6.source);
          } else {
            json += asString(value_title_6.toString());
          }
        } else {
          json += asString(value_title_6);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_7 = obj["description"];
      if (value_description_7 !== void 0) {
        json += ',"description":';
        if (typeof value_description_7 !== "string") {
          if (value_description_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_7 instanceof RegExp) {
            json += asString(value_description_7.source);
          } else {
            json += asString(value_description_7.toString());
          }
        } else {
          json += asString(value_description_7);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_required_capabilities_8 = obj["required_capabilities"];
      if (value_required_capabilities_8 !== void 0) {
        json += ',"required_capabilities":';
        json += anonymous2(value_required_capabilities_8);
      } else {
        throw new Error('"required_capabilities" is required!');
      }
      const value_budget_9 = obj["budget"];
      if (value_budget_9 !== void 0) {
        json += ',"budget":';
        json += asNumber(value_budget_9);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_currency_10 = obj["currency"];
      if (value_currency_10 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_10 !== "string") {
          if (value_currency_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_10 instanceof RegExp) {
            json += asString(value_currency_10.source);
          } else {
            json += asString(value_currency_10.toString());
          }
        } else {
          json += asString(value_currency_10);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_deadline_11 = obj["deadline"];
      if (value_deadline_11 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_11 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_11 === "string" || value_deadline_11 === null || value_deadline_11 instanceof Date || value_deadline_11 instanceof RegExp || typeof value_deadline_11 === "object" && typeof value_deadline_11.toString === "function" && value_deadline_11.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_11);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_12 = obj["overdue"];
      if (value_overdue_12 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_12);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_status_13 = obj["status"];
      if (value_status_13 !== void 0) {
        json += ',"status":';
        if (typeof value_status_13 !== "string") {
          if (value_status_13 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_13.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_13 instanceof RegExp) {
            json += asString(value_status_13.source);
          } else {
            json += asString(value_status_13.toString());
          }
        } else {
          json += asString(value_status_13);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_close_reason_14 = obj["close_reason"];
      if (value_close_reason_14 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_14 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_14 === "string" || value_close_reason_14 === null || value_close_reason_14 instanceof Date || value_close_reason_14 instanceof RegExp || typeof value_close_reason_14 === "object" && typeof value_close_reason_14.toString === "function" && value_close_reason_14.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_14 !== "string") {
            if (value_close_reason_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_14 instanceof RegExp) {
              json += asString(value_close_reason_14.source);
            } else {
              json += asString(value_close_reason_14.toString());
            }
          } else {
            json += asString(value_close_reason_14);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_15 = obj["hiring"];
      if (value_hiring_15 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_15 !== "string") {
          if (value_hiring_15 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_15.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_15 instanceof RegExp) {
            json += asString(value_hiring_15.source);
          } else {
            json += asString(value_hiring_15.toString());
          }
        } else {
          json += asString(value_hiring_15);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_funded_16 = obj["funded"];
      if (value_funded_16 !== void 0) {
        json += ',"funded":';
        if (value_funded_16 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_16 === "boolean" || value_funded_16 === null) {
          json += asBoolean(value_funded_16);
        } else throw new TypeError("The value of '#/components/schemas/Funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_payment_17 = obj["payment"];
      if (value_payment_17 !== void 0) {
        json += ',"payment":';
        if (typeof value_payment_17 !== "string") {
          if (value_payment_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_payment_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_payment_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_payment_17 instanceof RegExp) {
            json += asString(value_payment_17.source);
          } else {
            json += asString(value_payment_17.toString());
          }
        } else {
          json += asString(value_payment_17);
        }
      } else {
        throw new Error('"payment" is required!');
      }
      const value_disputed_18 = obj["disputed"];
      if (value_disputed_18 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_18);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_dispute_19 = obj["dispute"];
      if (value_dispute_19 !== void 0) {
        json += ',"dispute":';
        if (value_dispute_19 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_19 === "object" && !Array.isArray(value_dispute_19) || value_dispute_19 === null) {
          json += anonymous3(value_dispute_19);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/dispute' does not match schema definition.");
      } else {
        throw new Error('"dispute" is required!');
      }
      const value_dispute_reason_25 = obj["dispute_reason"];
      if (value_dispute_reason_25 !== void 0) {
        json += ',"dispute_reason":';
        if (value_dispute_reason_25 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_reason_25 === "string" || value_dispute_reason_25 === null || value_dispute_reason_25 instanceof Date || value_dispute_reason_25 instanceof RegExp || typeof value_dispute_reason_25 === "object" && typeof value_dispute_reason_25.toString === "function" && value_dispute_reason_25.toString !== Object.prototype.toString) {
          if (typeof value_dispute_reason_25 !== "string") {
            if (value_dispute_reason_25 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_dispute_reason_25 instanceof Date) {
              json += JSON_STR_QUOTE + value_dispute_reason_25.toISOString() + JSON_STR_QUOTE;
            } else if (value_dispute_reason_25 instanceof RegExp) {
              json += asString(value_dispute_reason_25.source);
            } else {
              json += asString(value_dispute_reason_25.toString());
            }
          } else {
            json += asString(value_dispute_reason_25);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/dispute_reason' does not match schema definition.");
      } else {
        throw new Error('"dispute_reason" is required!');
      }
      const value_publisher_id_26 = obj["publisher_id"];
      if (value_publisher_id_26 !== void 0) {
        json += ',"publisher_id":';
        if (typeof value_publisher_id_26 !== "string") {
          if (value_publisher_id_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_publisher_id_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_publisher_id_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_publisher_id_26 instanceof RegExp) {
            json += asString(value_publisher_id_26.source);
          } else {
            json += asString(value_publisher_id_26.toString());
          }
        } else {
          json += asString(value_publisher_id_26);
        }
      } else {
        throw new Error('"publisher_id" is required!');
      }
      const value_publisher_trust_27 = obj["publisher_trust"];
      if (value_publisher_trust_27 !== void 0) {
        json += ',"publisher_trust":';
        json += asNumber(value_publisher_trust_27);
      } else {
        throw new Error('"publisher_trust" is required!');
      }
      const value_assignee_id_28 = obj["assignee_id"];
      if (value_assignee_id_28 !== void 0) {
        json += ',"assignee_id":';
        if (value_assignee_id_28 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_id_28 === "string" || value_assignee_id_28 === null || value_assignee_id_28 instanceof Date || value_assignee_id_28 instanceof RegExp || typeof value_assignee_id_28 === "object" && typeof value_assignee_id_28.toString === "function" && value_assignee_id_28.toString !== Object.prototype.toString) {
          if (typeof value_assignee_id_28 !== "string") {
            if (value_assignee_id_28 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_assignee_id_28 instanceof Date) {
              json += JSON_STR_QUOTE + value_assignee_id_28.toISOString() + JSON_STR_QUOTE;
            } else if (value_assignee_id_28 instanceof RegExp) {
              json += asString(value_assignee_id_28.source);
            } else {
              json += asString(value_assignee_id_28.toString());
            }
          } else {
            json += asString(value_assignee_id_28);
          }
        } else throw new TypeError("The value of '#/components/schemas/OptionalAgentId' does not match schema definition.");
      } else {
        throw new Error('"assignee_id" is required!');
      }
      const value_assignee_trust_29 = obj["assignee_trust"];
      if (value_assignee_trust_29 !== void 0) {
        json += ',"assignee_trust":';
        if (value_assignee_trust_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_trust_29 === "number" || value_assignee_trust_29 === null) {
          json += asNumber(value_assignee_trust_29);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"assignee_trust" is required!');
      }
      const value_accepted_at_30 = obj["accepted_at"];
      if (value_accepted_at_30 !== void 0) {
        json += ',"accepted_at":';
        if (value_accepted_at_30 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_accepted_at_30 === "string" || value_accepted_at_30 === null || value_accepted_at_30 instanceof Date || value_accepted_at_30 instanceof RegExp || typeof value_accepted_at_30 === "object" && typeof value_accepted_at_30.toString === "function" && value_accepted_at_30.toString !== Object.prototype.toString) {
          json += asDateTime(value_accepted_at_30);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"accepted_at" is required!');
      }
      const value_due_at_31 = obj["due_at"];
      if (value_due_at_31 !== void 0) {
        json += ',"due_at":';
        if (value_due_at_31 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_due_at_31 === "string" || value_due_at_31 === null || value_due_at_31 instanceof Date || value_due_at_31 instanceof RegExp || typeof value_due_at_31 === "object" && typeof value_due_at_31.toString === "function" && value_due_at_31.toString !== Object.prototype.toString) {
          json += asDateTime(value_due_at_31);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_32 = obj["delivered_at"];
      if (value_delivered_at_32 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_32 === "string" || value_delivered_at_32 === null || value_delivered_at_32 instanceof Date || value_delivered_at_32 instanceof RegExp || typeof value_delivered_at_32 === "object" && typeof value_delivered_at_32.toString === "function" && value_delivered_at_32.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_32);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_deliverables_33 = obj["deliverables"];
      if (value_deliverables_33 !== void 0) {
        json += ',"deliverables":';
        if (value_deliverables_33 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deliverables_33 === "object" && !Array.isArray(value_deliverables_33) || value_deliverables_33 === null) {
          json += anonymous4(value_deliverables_33);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/deliverables' does not match schema definition.");
      } else {
        throw new Error('"deliverables" is required!');
      }
      const value_quality_notes_35 = obj["quality_notes"];
      if (value_quality_notes_35 !== void 0) {
        json += ',"quality_notes":';
        if (value_quality_notes_35 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_quality_notes_35 === "string" || value_quality_notes_35 === null || value_quality_notes_35 instanceof Date || value_quality_notes_35 instanceof RegExp || typeof value_quality_notes_35 === "object" && typeof value_quality_notes_35.toString === "function" && value_quality_notes_35.toString !== Object.prototype.toString) {
          if (typeof value_quality_notes_35 !== "string") {
            if (value_quality_notes_35 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_quality_notes_35 instanceof Date) {
              json += JSON_STR_QUOTE + value_quality_notes_35.toISOString() + JSON_STR_QUOTE;
            } else if (value_quality_notes_35 instanceof RegExp) {
              json += asString(value_quality_notes_35.source);
            } else {
              json += asString(value_quality_notes_35.toString());
            }
          } else {
            json += asString(value_quality_notes_35);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/quality_notes' does not match schema definition.");
      } else {
        throw new Error('"quality_notes" is required!');
      }
      const value_revisions_36 = obj["revisions"];
      if (value_revisions_36 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_36);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_feedback_37 = obj["feedback"];
      if (value_feedback_37 !== void 0) {
        json += ',"feedback":';
        if (value_feedback_37 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_feedback_37 === "string" || value_feedback_37 === null || value_feedback_37 instanceof Date || value_feedback_37 instanceof RegExp || typeof value_feedback_37 === "object" && typeof value_feedback_37.toString === "function" && value_feedback_37.toString !== Object.prototype.toString) {
          if (typeof value_feedback_37 !== "string") {
            if (value_feedback_37 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_feedback_37 instanceof Date) {
              json += JSON_STR_QUOTE + value_feedback_37.toISOString() + JSON_STR_QUOTE;
            } else if (value_feedback_37 instanceof RegExp) {
              json += asString(value_feedback_37.source);
            } else {
              json += asString(value_feedback_37.toString());
            }
          } else {
            json += asString(value_feedback_37);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/feedback' does not match schema definition.");
      } else {
        throw new Error('"feedback" is required!');
      }
      const value_closed_at_38 = obj["closed_at"];
      if (value_closed_at_38 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_38 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_38 === "string" || value_closed_at_38 === null || value_closed_at_38 instanceof Date || value_closed_at_38 instanceof RegExp || typeof value_closed_at_38 === "object" && typeof value_closed_at_38.toString === "function" && value_closed_at_38.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_38);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_created_at_39 = obj["created_at"];
      if (value_created_at_39 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_39);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_40 = obj["updated_at"];
      if (value_updated_at_40 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_40);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_version_41 = obj["version"];
      if (value_version_41 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_41);
      } else {
        throw new Error('"version" is required!');
      }
      const value_amount_42 = obj["amount"];
      if (value_amount_42 !== void 0) {
        json += ',"amount":';
        if (value_amount_42 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_amount_42 === "number" || value_amount_42 === null) {
          json += asNumber(value_amount_42);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/amount' does not match schema definition.");
      } else {
        throw new Error('"amount" is required!');
      }
      const value_min_trust_43 = obj["min_trust"];
      if (value_min_trust_43 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_43 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_43 === "number" || value_min_trust_43 === null) {
          json += asNumber(value_min_trust_43);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_44 = obj["prefunded"];
      if (value_prefunded_44 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_44);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_allowed_actions_45 = obj["allowed_actions"];
      if (value_allowed_actions_45 !== void 0) {
        json += ',"allowed_actions":';
        json += anonymous5(value_allowed_actions_45);
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      const value_hidden_53 = obj["hidden"];
      if (value_hidden_53 !== void 0) {
        json += ',"hidden":';
        json += anonymous9(value_hidden_53);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_58 = obj["timestamp"];
      if (value_timestamp_58 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_58);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["withdrawTask.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Tags' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_raised_by_21 = obj["raised_by"];
      if (value_raised_by_21 !== void 0) {
        json += '{"raised_by":';
        if (typeof value_raised_by_21 !== "string") {
          if (value_raised_by_21 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_raised_by_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_raised_by_21.toISOString() + JSON_STR_QUOTE;
          } else if (value_raised_by_21 instanceof RegExp) {
            json += asString(value_raised_by_21.source);
          } else {
            json += asString(value_raised_by_21.toString());
          }
        } else {
          json += asString(value_raised_by_21);
        }
      } else {
        throw new Error('"raised_by" is required!');
      }
      const value_reason_22 = obj["reason"];
      if (value_reason_22 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_22 !== "string") {
          if (value_reason_22 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_22.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_22 instanceof RegExp) {
            json += asString(value_reason_22.source);
          } else {
            json += asString(value_reason_22.toString());
          }
        } else {
          json += asString(value_reason_22);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_raised_at_23 = obj["raised_at"];
      if (value_raised_at_23 !== void 0) {
        json += ',"raised_at":';
        json += asDateTime(value_raised_at_23);
      } else {
        throw new Error('"raised_at" is required!');
      }
      const value_decides_at_24 = obj["decides_at"];
      if (value_decides_at_24 !== void 0) {
        json += ',"decides_at":';
        if (value_decides_at_24 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_decides_at_24 === "string" || value_decides_at_24 === null || value_decides_at_24 instanceof Date || value_decides_at_24 instanceof RegExp || typeof value_decides_at_24 === "object" && typeof value_decides_at_24.toString === "function" && value_decides_at_24.toString !== Object.prototype.toString) {
          json += asDateTime(value_decides_at_24);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"decides_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_34 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_34 ? JSON_STR_COMMA : (addComma_34 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_34) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous7(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_51 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_51 ? JSON_STR_COMMA : (addComma_51 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_51) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/needs' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous6(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_47 = obj["operation_id"];
      if (value_operation_id_47 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_47 !== "string") {
          if (value_operation_id_47 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_47 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_47.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_47 instanceof RegExp) {
            json += asString(value_operation_id_47.source);
          } else {
            json += asString(value_operation_id_47.toString());
          }
        } else {
          json += asString(value_operation_id_47);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_48 = obj["method"];
      if (value_method_48 !== void 0) {
        json += ',"method":';
        if (typeof value_method_48 !== "string") {
          if (value_method_48 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_48 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_48.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_48 instanceof RegExp) {
            json += asString(value_method_48.source);
          } else {
            json += asString(value_method_48.toString());
          }
        } else {
          json += asString(value_method_48);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_49 = obj["path"];
      if (value_path_49 !== void 0) {
        json += ',"path":';
        if (typeof value_path_49 !== "string") {
          if (value_path_49 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_49 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_49.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_49 instanceof RegExp) {
            json += asString(value_path_49.source);
          } else {
            json += asString(value_path_49.toString());
          }
        } else {
          json += asString(value_path_49);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_50 = obj["body"];
      if (value_body_50 !== void 0) {
        json += ',"body":';
        if (value_body_50 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_50 === "object" && !Array.isArray(value_body_50) || value_body_50 === null) {
          json += anonymous7(value_body_50);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_52 = obj["needs"];
      if (value_needs_52 !== void 0) {
        json += ',"needs":';
        json += anonymous8(value_needs_52);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedActions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous6(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous6(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_55 = obj["reason"];
      if (value_reason_55 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_55 !== "string") {
          if (value_reason_55 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_55 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_55.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_55 instanceof RegExp) {
            json += asString(value_reason_55.source);
          } else {
            json += asString(value_reason_55.toString());
          }
        } else {
          json += asString(value_reason_55);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_56 = obj["hidden_at"];
      if (value_hidden_at_56 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_56);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_57 = obj["deleted"];
      if (value_deleted_57 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_57);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_task_id_5 = obj["task_id"];
      if (value_task_id_5 !== void 0) {
        json += '{"task_id":';
        if (typeof value_task_id_5 !== "string") {
          if (value_task_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_5 instanceof RegExp) {
            json += asString(value_task_id_5.source);
          } else {
            json += asString(value_task_id_5.toString());
          }
        } else {
          json += asString(value_task_id_5);
        }
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_title_6 = obj["title"];
      if (value_title_6 !== void 0) {
        json += ',"title":';
        if (typeof value_title_6 !== "string") {
          if (value_title_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_6 instanceof RegExp) {
            json += asString(value_title_6.source);
          } else {
            json += asString(value_title_6.toString());
          }
        } else {
          json += asString(value_title_6);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_7 = obj["description"];
      if (value_description_7 !== void 0) {
        json += ',"description":';
        if (typeof value_description_7 !== "string") {
          if (value_description_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_7 instanceof RegExp) {
            json += asString(value_description_7.source);
          } else {
            json += asString(value_description_7.toString());
          }
        } else {
          json += asString(value_description_7);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_required_capabilities_8 = obj["required_capabilities"];
      if (value_required_capabilities_8 !== void 0) {
        json += ',"required_capabilities":';
        json += anonymous2(value_required_capabilities_8);
      } else {
        throw new Error('"required_capabilities" is required!');
      }
      const value_budget_9 = obj["budget"];
      if (value_budget_9 !== void 0) {
        json += ',"budget":';
        json += asNumber(value_budget_9);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_currency_10 = obj["currency"];
      if (value_currency_10 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_10 !== "string") {
          if (value_currency_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_10 instanceof RegExp) {
            json += asString(value_currency_10.source);
          } else {
            json += asString(value_currency_10.toString());
          }
        } else {
          json += asString(value_currency_10);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_deadline_11 = obj["deadline"];
      if (value_deadline_11 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_11 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_11 === "string" || value_deadline_11 === null || value_deadline_11 instanceof Date || value_deadline_11 instanceof RegExp || typeof value_deadline_11 === "object" && typeof value_deadline_11.toString === "function" && value_deadline_11.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_11);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_12 = obj["overdue"];
      if (value_overdue_12 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_12);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_status_13 = obj["status"];
      if (value_status_13 !== void 0) {
        json += ',"status":';
        if (typeof value_status_13 !== "string") {
          if (value_status_13 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_13.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_13 instanceof RegExp) {
            json += asString(value_status_13.source);
          } else {
            json += asString(value_status_13.toString());
          }
        } else {
          json += asString(value_status_13);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_close_reason_14 = obj["close_reason"];
      if (value_close_reason_14 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_14 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_14 === "string" || value_close_reason_14 === null || value_close_reason_14 instanceof Date || value_close_reason_14 instanceof RegExp || typeof value_close_reason_14 === "object" && typeof value_close_reason_14.toString === "function" && value_close_reason_14.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_14 !== "string") {
            if (value_close_reason_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_14 instanceof RegExp) {
              json += asString(value_close_reason_14.source);
            } else {
              json += asString(value_close_reason_14.toString());
            }
          } else {
            json += asString(value_close_reason_14);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_15 = obj["hiring"];
      if (value_hiring_15 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_15 !== "string") {
          if (value_hiring_15 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_15.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_15 instanceof RegExp) {
            json += asString(value_hiring_15.source);
          } else {
            json += asString(value_hiring_15.toString());
          }
        } else {
          json += asString(value_hiring_15);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_funded_16 = obj["funded"];
      if (value_funded_16 !== void 0) {
        json += ',"funded":';
        if (value_funded_16 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_16 === "boolean" || value_funded_16 === null) {
          json += asBoolean(value_funded_16);
        } else throw new TypeError("The value of '#/components/schemas/Funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_payment_17 = obj["payment"];
      if (value_payment_17 !== void 0) {
        json += ',"payment":';
        if (typeof value_payment_17 !== "string") {
          if (value_payment_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_payment_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_payment_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_payment_17 instanceof RegExp) {
            json += asString(value_payment_17.source);
          } else {
            json += asString(value_payment_17.toString());
          }
        } else {
          json += asString(value_payment_17);
        }
      } else {
        throw new Error('"payment" is required!');
      }
      const value_disputed_18 = obj["disputed"];
      if (value_disputed_18 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_18);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_dispute_19 = obj["dispute"];
      if (value_dispute_19 !== void 0) {
        json += ',"dispute":';
        if (value_dispute_19 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_19 === "object" && !Array.isArray(value_dispute_19) || value_dispute_19 === null) {
          json += anonymous3(value_dispute_19);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/dispute' does not match schema definition.");
      } else {
        throw new Error('"dispute" is required!');
      }
      const value_dispute_reason_25 = obj["dispute_reason"];
      if (value_dispute_reason_25 !== void 0) {
        json += ',"dispute_reason":';
        if (value_dispute_reason_25 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_reason_25 === "string" || value_dispute_reason_25 === null || value_dispute_reason_25 instanceof Date || value_dispute_reason_25 instanceof RegExp || typeof value_dispute_reason_25 === "object" && typeof value_dispute_reason_25.toString === "function" && value_dispute_reason_25.toString !== Object.prototype.toString) {
          if (typeof value_dispute_reason_25 !== "string") {
            if (value_dispute_reason_25 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_dispute_reason_25 instanceof Date) {
              json += JSON_STR_QUOTE + value_dispute_reason_25.toISOString() + JSON_STR_QUOTE;
            } else if (value_dispute_reason_25 instanceof RegExp) {
              json += asString(value_dispute_reason_25.source);
            } else {
              json += asString(value_dispute_reason_25.toString());
            }
          } else {
            json += asString(value_dispute_reason_25);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/dispute_reason' does not match schema definition.");
      } else {
        throw new Error('"dispute_reason" is required!');
      }
      const value_publisher_id_26 = obj["publisher_id"];
      if (value_publisher_id_26 !== void 0) {
        json += ',"publisher_id":';
        if (typeof value_publisher_id_26 !== "string") {
          if (value_publisher_id_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_publisher_id_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_publisher_id_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_publisher_id_26 instanceof RegExp) {
            json += asString(value_publisher_id_26.source);
          } else {
            json += asString(value_publisher_id_26.toString());
          }
        } else {
          json += asString(value_publisher_id_26);
        }
      } else {
        throw new Error('"publisher_id" is required!');
      }
      const value_publisher_trust_27 = obj["publisher_trust"];
      if (value_publisher_trust_27 !== void 0) {
        json += ',"publisher_trust":';
        json += asNumber(value_publisher_trust_27);
      } else {
        throw new Error('"publisher_trust" is required!');
      }
      const value_assignee_id_28 = obj["assignee_id"];
      if (value_assignee_id_28 !== void 0) {
        json += ',"assignee_id":';
        if (value_assignee_id_28 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_id_28 === "string" || value_assignee_id_28 === null || value_assignee_id_28 instanceof Date || value_assignee_id_28 instanceof RegExp || typeof value_assignee_id_28 === "object" && typeof value_assignee_id_28.toString === "function" && value_assignee_id_28.toString !== Object.prototype.toString) {
          if (typeof value_assignee_id_28 !== "string") {
            if (value_assignee_id_28 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_assignee_id_28 instanceof Date) {
              json += JSON_STR_QUOTE + value_assignee_id_28.toISOString() + JSON_STR_QUOTE;
            } else if (value_assignee_id_28 instanceof RegExp) {
              json += asString(value_assignee_id_28.source);
            } else {
              json += asString(value_assignee_id_28.toString());
            }
          } else {
            json += asString(value_assignee_id_28);
          }
        } else throw new TypeError("The value of '#/components/schemas/OptionalAgentId' does not match schema definition.");
      } else {
        throw new Error('"assignee_id" is required!');
      }
      const value_assignee_trust_29 = obj["assignee_trust"];
      if (value_assignee_trust_29 !== void 0) {
        json += ',"assignee_trust":';
        if (value_assignee_trust_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_trust_29 === "number" || value_assignee_trust_29 === null) {
          json += asNumber(value_assignee_trust_29);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"assignee_trust" is required!');
      }
      const value_accepted_at_30 = obj["accepted_at"];
      if (value_accepted_at_30 !== void 0) {
        json += ',"accepted_at":';
        if (value_accepted_at_30 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_accepted_at_30 === "string" || value_accepted_at_30 === null || value_accepted_at_30 instanceof Date || value_accepted_at_30 instanceof RegExp || typeof value_accepted_at_30 === "object" && typeof value_accepted_at_30.toString === "function" && value_accepted_at_30.toString !== Object.prototype.toString) {
          json += asDateTime(value_accepted_at_30);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"accepted_at" is required!');
      }
      const value_due_at_31 = obj["due_at"];
      if (value_due_at_31 !== void 0) {
        json += ',"due_at":';
        if (value_due_at_31 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_due_at_31 === "string" || value_due_at_31 === null || value_due_at_31 instanceof Date || value_due_at_31 instanceof RegExp || typeof value_due_at_31 === "object" && typeof value_due_at_31.toString === "function" && value_due_at_31.toString !== Object.prototype.toString) {
          json += asDateTime(value_due_at_31);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_32 = obj["delivered_at"];
      if (value_delivered_at_32 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_32 === "string" || value_delivered_at_32 === null || value_delivered_at_32 instanceof Date || value_delivered_at_32 instanceof RegExp || typeof value_delivered_at_32 === "object" && typeof value_delivered_at_32.toString === "function" && value_delivered_at_32.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_32);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_deliverables_33 = obj["deliverables"];
      if (value_deliverables_33 !== void 0) {
        json += ',"deliverables":';
        if (value_deliverables_33 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deliverables_33 === "object" && !Array.isArray(value_deliverables_33) || value_deliverables_33 === null) {
          json += anonymous4(value_deliverables_33);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/deliverables' does not match schema definition.");
      } else {
        throw new Error('"deliverables" is required!');
      }
      const value_quality_notes_35 = obj["quality_notes"];
      if (value_quality_notes_35 !== void 0) {
        json += ',"quality_notes":';
        if (value_quality_notes_35 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_quality_notes_35 === "string" || value_quality_notes_35 === null || value_quality_notes_35 instanceof Date || value_quality_notes_35 instanceof RegExp || typeof value_quality_notes_35 === "object" && typeof value_quality_notes_35.toString === "function" && value_quality_notes_35.toString !== Object.prototype.toString) {
          if (typeof value_quality_notes_35 !== "string") {
            if (value_quality_notes_35 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_quality_notes_35 instanceof Date) {
              json += JSON_STR_QUOTE + value_quality_notes_35.toISOString() + JSON_STR_QUOTE;
            } else if (value_quality_notes_35 instanceof RegExp) {
              json += asString(value_quality_notes_35.source);
            } else {
              json += asString(value_quality_notes_35.toString());
            }
          } else {
            json += asString(value_quality_notes_35);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/quality_notes' does not match schema definition.");
      } else {
        throw new Error('"quality_notes" is required!');
      }
      const value_revisions_36 = obj["revisions"];
      if (value_revisions_36 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_36);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_feedback_37 = obj["feedback"];
      if (value_feedback_37 !== void 0) {
        json += ',"feedback":';
        if (value_feedback_37 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_feedback_37 === "string" || value_feedback_37 === null || value_feedback_37 instanceof Date || value_feedback_37 instanceof RegExp || typeof value_feedback_37 === "object" && typeof value_feedback_37.toString === "function" && value_feedback_37.toString !== Object.prototype.toString) {
          if (typeof value_feedback_37 !== "string") {
            if (value_feedback_37 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_feedback_37 instanceof Date) {
              json += JSON_STR_QUOTE + value_feedback_37.toISOString() + JSON_STR_QUOTE;
            } else if (value_feedback_37 instanceof RegExp) {
              json += asString(value_feedback_37.source);
            } else {
              json += asString(value_feedback_37.toString());
            }
          } else {
            json += asString(value_feedback_37);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/feedback' does not match schema definition.");
      } else {
        throw new Error('"feedback" is required!');
      }
      const value_closed_at_38 = obj["closed_at"];
      if (value_closed_at_38 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_38 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_38 === "string" || value_closed_at_38 === null || value_closed_at_38 instanceof Date || value_closed_at_38 instanceof RegExp || typeof value_closed_at_38 === "object" && typeof value_closed_at_38.toString === "function" && value_closed_at_38.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_38);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_created_at_39 = obj["created_at"];
      if (value_created_at_39 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_39);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_40 = obj["updated_at"];
      if (value_updated_at_40 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_40);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_version_41 = obj["version"];
      if (value_version_41 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_41);
      } else {
        throw new Error('"version" is required!');
      }
      const value_amount_42 = obj["amount"];
      if (value_amount_42 !== void 0) {
        json += ',"amount":';
        if (value_amount_42 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_amount_42 === "number" || value_amount_42 === null) {
          json += asNumber(value_amount_42);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/amount' does not match schema definition.");
      } else {
        throw new Error('"amount" is required!');
      }
      const value_min_trust_43 = obj["min_trust"];
      if (value_min_trust_43 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_43 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_43 === "number" || value_min_trust_43 === null) {
          json += asNumber(value_min_trust_43);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_44 = obj["prefunded"];
      if (value_prefunded_44 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_44);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_allowed_actions_45 = obj["allowed_actions"];
      if (value_allowed_actions_45 !== void 0) {
        json += ',"allowed_actions":';
        json += anonymous5(value_allowed_actions_45);
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      const value_hidden_53 = obj["hidden"];
      if (value_hidden_53 !== void 0) {
        json += ',"hidden":';
        json += anonymous9(value_hidden_53);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_58 = obj["timestamp"];
      if (value_timestamp_58 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_58);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["returnTask.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Tags' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_raised_by_21 = obj["raised_by"];
      if (value_raised_by_21 !== void 0) {
        json += '{"raised_by":';
        if (typeof value_raised_by_21 !== "string") {
          if (value_raised_by_21 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_raised_by_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_raised_by_21.toISOString() + JSON_STR_QUOTE;
          } else if (value_raised_by_21 instanceof RegExp) {
            json += asString(value_raised_by_21.source);
          } else {
            json += asString(value_raised_by_21.toString());
          }
        } else {
          json += asString(value_raised_by_21);
        }
      } else {
        throw new Error('"raised_by" is required!');
      }
      const value_reason_22 = obj["reason"];
      if (value_reason_22 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_22 !== "string") {
          if (value_reason_22 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_22.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_22 instanceof RegExp) {
            json += asString(value_reason_22.source);
          } else {
            json += asString(value_reason_22.toString());
          }
        } else {
          json += asString(value_reason_22);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_raised_at_23 = obj["raised_at"];
      if (value_raised_at_23 !== void 0) {
        json += ',"raised_at":';
        json += asDateTime(value_raised_at_23);
      } else {
        throw new Error('"raised_at" is required!');
      }
      const value_decides_at_24 = obj["decides_at"];
      if (value_decides_at_24 !== void 0) {
        json += ',"decides_at":';
        if (value_decides_at_24 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_decides_at_24 === "string" || value_decides_at_24 === null || value_decides_at_24 instanceof Date || value_decides_at_24 instanceof RegExp || typeof value_decides_at_24 === "object" && typeof value_decides_at_24.toString === "function" && value_decides_at_24.toString !== Object.prototype.toString) {
          json += asDateTime(value_decides_at_24);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"decides_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_34 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_34 ? JSON_STR_COMMA : (addComma_34 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_34) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous7(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_51 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_51 ? JSON_STR_COMMA : (addComma_51 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_51) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/needs' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous6(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_47 = obj["operation_id"];
      if (value_operation_id_47 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_47 !== "string") {
          if (value_operation_id_47 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_47 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_47.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_47 instanceof RegExp) {
            json += asString(value_operation_id_47.source);
          } else {
            json += asString(value_operation_id_47.toString());
          }
        } else {
          json += asString(value_operation_id_47);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_48 = obj["method"];
      if (value_method_48 !== void 0) {
        json += ',"method":';
        if (typeof value_method_48 !== "string") {
          if (value_method_48 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_48 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_48.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_48 instanceof RegExp) {
            json += asString(value_method_48.source);
          } else {
            json += asString(value_method_48.toString());
          }
        } else {
          json += asString(value_method_48);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_49 = obj["path"];
      if (value_path_49 !== void 0) {
        json += ',"path":';
        if (typeof value_path_49 !== "string") {
          if (value_path_49 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_49 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_49.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_49 instanceof RegExp) {
            json += asString(value_path_49.source);
          } else {
            json += asString(value_path_49.toString());
          }
        } else {
          json += asString(value_path_49);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_50 = obj["body"];
      if (value_body_50 !== void 0) {
        json += ',"body":';
        if (value_body_50 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_50 === "object" && !Array.isArray(value_body_50) || value_body_50 === null) {
          json += anonymous7(value_body_50);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_52 = obj["needs"];
      if (value_needs_52 !== void 0) {
        json += ',"needs":';
        json += anonymous8(value_needs_52);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedActions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous6(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous6(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_55 = obj["reason"];
      if (value_reason_55 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_55 !== "string") {
          if (value_reason_55 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_55 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_55.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_55 instanceof RegExp) {
            json += asString(value_reason_55.source);
          } else {
            json += asString(value_reason_55.toString());
          }
        } else {
          json += asString(value_reason_55);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_56 = obj["hidden_at"];
      if (value_hidden_at_56 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_56);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_57 = obj["deleted"];
      if (value_deleted_57 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_57);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_task_id_5 = obj["task_id"];
      if (value_task_id_5 !== void 0) {
        json += '{"task_id":';
        if (typeof value_task_id_5 !== "string") {
          if (value_task_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_5 instanceof RegExp) {
            json += asString(value_task_id_5.source);
          } else {
            json += asString(value_task_id_5.toString());
          }
        } else {
          json += asString(value_task_id_5);
        }
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_title_6 = obj["title"];
      if (value_title_6 !== void 0) {
        json += ',"title":';
        if (typeof value_title_6 !== "string") {
          if (value_title_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_6 instanceof RegExp) {
            json += asString(value_title_6.source);
          } else {
            json += asString(value_title_6.toString());
          }
        } else {
          json += asString(value_title_6);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_7 = obj["description"];
      if (value_description_7 !== void 0) {
        json += ',"description":';
        if (typeof value_description_7 !== "string") {
          if (value_description_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_7 instanceof RegExp) {
            json += asString(value_description_7.source);
          } else {
            json += asString(value_description_7.toString());
          }
        } else {
          json += asString(value_description_7);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_required_capabilities_8 = obj["required_capabilities"];
      if (value_required_capabilities_8 !== void 0) {
        json += ',"required_capabilities":';
        json += anonymous2(value_required_capabilities_8);
      } else {
        throw new Error('"required_capabilities" is required!');
      }
      const value_budget_9 = obj["budget"];
      if (value_budget_9 !== void 0) {
        json += ',"budget":';
        json += asNumber(value_budget_9);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_currency_10 = obj["currency"];
      if (value_currency_10 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_10 !== "string") {
          if (value_currency_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_10 instanceof RegExp) {
            json += asString(value_currency_10.source);
          } else {
            json += asString(value_currency_10.toString());
          }
        } else {
          json += asString(value_currency_10);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_deadline_11 = obj["deadline"];
      if (value_deadline_11 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_11 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_11 === "string" || value_deadline_11 === null || value_deadline_11 instanceof Date || value_deadline_11 instanceof RegExp || typeof value_deadline_11 === "object" && typeof value_deadline_11.toString === "function" && value_deadline_11.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_11);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_12 = obj["overdue"];
      if (value_overdue_12 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_12);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_status_13 = obj["status"];
      if (value_status_13 !== void 0) {
        json += ',"status":';
        if (typeof value_status_13 !== "string") {
          if (value_status_13 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_13.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_13 instanceof RegExp) {
            json += asString(value_status_13.source);
          } else {
            json += asString(value_status_13.toString());
          }
        } else {
          json += asString(value_status_13);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_close_reason_14 = obj["close_reason"];
      if (value_close_reason_14 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_14 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_14 === "string" || value_close_reason_14 === null || value_close_reason_14 instanceof Date || value_close_reason_14 instanceof RegExp || typeof value_close_reason_14 === "object" && typeof value_close_reason_14.toString === "function" && value_close_reason_14.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_14 !== "string") {
            if (value_close_reason_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_14 instanceof RegExp) {
              json += asString(value_close_reason_14.source);
            } else {
              json += asString(value_close_reason_14.toString());
            }
          } else {
            json += asString(value_close_reason_14);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_15 = obj["hiring"];
      if (value_hiring_15 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_15 !== "string") {
          if (value_hiring_15 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_15.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_15 instanceof RegExp) {
            json += asString(value_hiring_15.source);
          } else {
            json += asString(value_hiring_15.toString());
          }
        } else {
          json += asString(value_hiring_15);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_funded_16 = obj["funded"];
      if (value_funded_16 !== void 0) {
        json += ',"funded":';
        if (value_funded_16 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_16 === "boolean" || value_funded_16 === null) {
          json += asBoolean(value_funded_16);
        } else throw new TypeError("The value of '#/components/schemas/Funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_payment_17 = obj["payment"];
      if (value_payment_17 !== void 0) {
        json += ',"payment":';
        if (typeof value_payment_17 !== "string") {
          if (value_payment_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_payment_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_payment_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_payment_17 instanceof RegExp) {
            json += asString(value_payment_17.source);
          } else {
            json += asString(value_payment_17.toString());
          }
        } else {
          json += asString(value_payment_17);
        }
      } else {
        throw new Error('"payment" is required!');
      }
      const value_disputed_18 = obj["disputed"];
      if (value_disputed_18 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_18);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_dispute_19 = obj["dispute"];
      if (value_dispute_19 !== void 0) {
        json += ',"dispute":';
        if (value_dispute_19 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_19 === "object" && !Array.isArray(value_dispute_19) || value_dispute_19 === null) {
          json += anonymous3(value_dispute_19);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/dispute' does not match schema definition.");
      } else {
        throw new Error('"dispute" is required!');
      }
      const value_dispute_reason_25 = obj["dispute_reason"];
      if (value_dispute_reason_25 !== void 0) {
        json += ',"dispute_reason":';
        if (value_dispute_reason_25 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_reason_25 === "string" || value_dispute_reason_25 === null || value_dispute_reason_25 instanceof Date || value_dispute_reason_25 instanceof RegExp || typeof value_dispute_reason_25 === "object" && typeof value_dispute_reason_25.toString === "function" && value_dispute_reason_25.toString !== Object.prototype.toString) {
          if (typeof value_dispute_reason_25 !== "string") {
            if (value_dispute_reason_25 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_dispute_reason_25 instanceof Date) {
              json += JSON_STR_QUOTE + value_dispute_reason_25.toISOString() + JSON_STR_QUOTE;
            } else if (value_dispute_reason_25 instanceof RegExp) {
              json += asString(value_dispute_reason_25.source);
            } else {
              json += asString(value_dispute_reason_25.toString());
            }
          } else {
            json += asString(value_dispute_reason_25);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/dispute_reason' does not match schema definition.");
      } else {
        throw new Error('"dispute_reason" is required!');
      }
      const value_publisher_id_26 = obj["publisher_id"];
      if (value_publisher_id_26 !== void 0) {
        json += ',"publisher_id":';
        if (typeof value_publisher_id_26 !== "string") {
          if (value_publisher_id_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_publisher_id_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_publisher_id_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_publisher_id_26 instanceof RegExp) {
            json += asString(value_publisher_id_26.source);
          } else {
            json += asString(value_publisher_id_26.toString());
          }
        } else {
          json += asString(value_publisher_id_26);
        }
      } else {
        throw new Error('"publisher_id" is required!');
      }
      const value_publisher_trust_27 = obj["publisher_trust"];
      if (value_publisher_trust_27 !== void 0) {
        json += ',"publisher_trust":';
        json += asNumber(value_publisher_trust_27);
      } else {
        throw new Error('"publisher_trust" is required!');
      }
      const value_assignee_id_28 = obj["assignee_id"];
      if (value_assignee_id_28 !== void 0) {
        json += ',"assignee_id":';
        if (value_assignee_id_28 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_id_28 === "string" || value_assignee_id_28 === null || value_assignee_id_28 instanceof Date || value_assignee_id_28 instanceof RegExp || typeof value_assignee_id_28 === "object" && typeof value_assignee_id_28.toString === "function" && value_assignee_id_28.toString !== Object.prototype.toString) {
          if (typeof value_assignee_id_28 !== "string") {
            if (value_assignee_id_28 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_assignee_id_28 instanceof Date) {
              json += JSON_STR_QUOTE + value_assignee_id_28.toISOString() + JSON_STR_QUOTE;
            } else if (value_assignee_id_28 instanceof RegExp) {
              json += asString(value_assignee_id_28.source);
            } else {
              json += asString(value_assignee_id_28.toString());
            }
          } else {
            json += asString(value_assignee_id_28);
          }
        } else throw new TypeError("The value of '#/components/schemas/OptionalAgentId' does not match schema definition.");
      } else {
        throw new Error('"assignee_id" is required!');
      }
      const value_assignee_trust_29 = obj["assignee_trust"];
      if (value_assignee_trust_29 !== void 0) {
        json += ',"assignee_trust":';
        if (value_assignee_trust_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_trust_29 === "number" || value_assignee_trust_29 === null) {
          json += asNumber(value_assignee_trust_29);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"assignee_trust" is required!');
      }
      const value_accepted_at_30 = obj["accepted_at"];
      if (value_accepted_at_30 !== void 0) {
        json += ',"accepted_at":';
        if (value_accepted_at_30 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_accepted_at_30 === "string" || value_accepted_at_30 === null || value_accepted_at_30 instanceof Date || value_accepted_at_30 instanceof RegExp || typeof value_accepted_at_30 === "object" && typeof value_accepted_at_30.toString === "function" && value_accepted_at_30.toString !== Object.prototype.toString) {
          json += asDateTime(value_accepted_at_30);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"accepted_at" is required!');
      }
      const value_due_at_31 = obj["due_at"];
      if (value_due_at_31 !== void 0) {
        json += ',"due_at":';
        if (value_due_at_31 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_due_at_31 === "string" || value_due_at_31 === null || value_due_at_31 instanceof Date || value_due_at_31 instanceof RegExp || typeof value_due_at_31 === "object" && typeof value_due_at_31.toString === "function" && value_due_at_31.toString !== Object.prototype.toString) {
          json += asDateTime(value_due_at_31);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_32 = obj["delivered_at"];
      if (value_delivered_at_32 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_32 === "string" || value_delivered_at_32 === null || value_delivered_at_32 instanceof Date || value_delivered_at_32 instanceof RegExp || typeof value_delivered_at_32 === "object" && typeof value_delivered_at_32.toString === "function" && value_delivered_at_32.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_32);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_deliverables_33 = obj["deliverables"];
      if (value_deliverables_33 !== void 0) {
        json += ',"deliverables":';
        if (value_deliverables_33 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deliverables_33 === "object" && !Array.isArray(value_deliverables_33) || value_deliverables_33 === null) {
          json += anonymous4(value_deliverables_33);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/deliverables' does not match schema definition.");
      } else {
        throw new Error('"deliverables" is required!');
      }
      const value_quality_notes_35 = obj["quality_notes"];
      if (value_quality_notes_35 !== void 0) {
        json += ',"quality_notes":';
        if (value_quality_notes_35 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_quality_notes_35 === "string" || value_quality_notes_35 === null || value_quality_notes_35 instanceof Date || value_quality_notes_35 instanceof RegExp || typeof value_quality_notes_35 === "object" && typeof value_quality_notes_35.toString === "function" && value_quality_notes_35.toString !== Object.prototype.toString) {
          if (typeof value_quality_notes_35 !== "string") {
            if (value_quality_notes_35 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_quality_notes_35 instanceof Date) {
              json += JSON_STR_QUOTE + value_quality_notes_35.toISOString() + JSON_STR_QUOTE;
            } else if (value_quality_notes_35 instanceof RegExp) {
              json += asString(value_quality_notes_35.source);
            } else {
              json += asString(value_quality_notes_35.toString());
            }
          } else {
            json += asString(value_quality_notes_35);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/quality_notes' does not match schema definition.");
      } else {
        throw new Error('"quality_notes" is required!');
      }
      const value_revisions_36 = obj["revisions"];
      if (value_revisions_36 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_36);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_feedback_37 = obj["feedback"];
      if (value_feedback_37 !== void 0) {
        json += ',"feedback":';
        if (value_feedback_37 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_feedback_37 === "string" || value_feedback_37 === null || value_feedback_37 instanceof Date || value_feedback_37 instanceof RegExp || typeof value_feedback_37 === "object" && typeof value_feedback_37.toString === "function" && value_feedback_37.toString !== Object.prototype.toString) {
          if (typeof value_feedback_37 !== "string") {
            if (value_feedback_37 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_feedback_37 instanceof Date) {
              json += JSON_STR_QUOTE + value_feedback_37.toISOString() + JSON_STR_QUOTE;
            } else if (value_feedback_37 instanceof RegExp) {
              json += asString(value_feedback_37.source);
            } else {
              json += asString(value_feedback_37.toString());
            }
          } else {
            json += asString(value_feedback_37);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/feedback' does not match schema definition.");
      } else {
        throw new Error('"feedback" is required!');
      }
      const value_closed_at_38 = obj["closed_at"];
      if (value_closed_at_38 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_38 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_38 === "string" || value_closed_at_38 === null || value_closed_at_38 instanceof Date || value_closed_at_38 instanceof RegExp || typeof value_closed_at_38 === "object" && typeof value_closed_at_38.toString === "function" && value_closed_at_38.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_38);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_created_at_39 = obj["created_at"];
      if (value_created_at_39 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_39);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_40 = obj["updated_at"];
      if (value_updated_at_40 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_40);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_version_41 = obj["version"];
      if (value_version_41 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_41);
      } else {
        throw new Error('"version" is required!');
      }
      const value_amount_42 = obj["amount"];
      if (value_amount_42 !== void 0) {
        json += ',"amount":';
        if (value_amount_42 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_amount_42 === "number" || value_amount_42 === null) {
          json += asNumber(value_amount_42);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/amount' does not match schema definition.");
      } else {
        throw new Error('"amount" is required!');
      }
      const value_min_trust_43 = obj["min_trust"];
      if (value_min_trust_43 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_43 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_43 === "number" || value_min_trust_43 === null) {
          json += asNumber(value_min_trust_43);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_44 = obj["prefunded"];
      if (value_prefunded_44 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_44);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_allowed_actions_45 = obj["allowed_actions"];
      if (value_allowed_actions_45 !== void 0) {
        json += ',"allowed_actions":';
        json += anonymous5(value_allowed_actions_45);
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      const value_hidden_53 = obj["hidden"];
      if (value_hidden_53 !== void 0) {
        json += ',"hidden":';
        json += anonymous9(value_hidden_53);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_58 = obj["timestamp"];
      if (value_timestamp_58 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_58);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["approveTask.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Tags' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_raised_by_21 = obj["raised_by"];
      if (value_raised_by_21 !== void 0) {
        json += '{"raised_by":';
        if (typeof value_raised_by_21 !== "string") {
          if (value_raised_by_21 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_raised_by_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_raised_by_21.toISOString() + JSON_STR_QUOTE;
          } else if (value_raised_by_21 instanceof RegExp) {
            json += asString(value_raised_by_21.source);
          } else {
            json += asString(value_raised_by_21.toString());
          }
        } else {
          json += asString(value_raised_by_21);
        }
      } else {
        throw new Error('"raised_by" is required!');
      }
      const value_reason_22 = obj["reason"];
      if (value_reason_22 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_22 !== "string") {
          if (value_reason_22 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_22.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_22 instanceof RegExp) {
            json += asString(value_reason_22.source);
          } else {
            json += asString(value_reason_22.toString());
          }
        } else {
          json += asString(value_reason_22);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_raised_at_23 = obj["raised_at"];
      if (value_raised_at_23 !== void 0) {
        json += ',"raised_at":';
        json += asDateTime(value_raised_at_23);
      } else {
        throw new Error('"raised_at" is required!');
      }
      const value_decides_at_24 = obj["decides_at"];
      if (value_decides_at_24 !== void 0) {
        json += ',"decides_at":';
        if (value_decides_at_24 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_decides_at_24 === "string" || value_decides_at_24 === null || value_decides_at_24 instanceof Date || value_decides_at_24 instanceof RegExp || typeof value_decides_at_24 === "object" && typeof value_decides_at_24.toString === "function" && value_decides_at_24.toString !== Object.prototype.toString) {
          json += asDateTime(value_decides_at_24);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"decides_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_34 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_34 ? JSON_STR_COMMA : (addComma_34 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_34) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous7(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_51 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_51 ? JSON_STR_COMMA : (addComma_51 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_51) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/needs' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous6(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_47 = obj["operation_id"];
      if (value_operation_id_47 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_47 !== "string") {
          if (value_operation_id_47 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_47 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_47.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_47 instanceof RegExp) {
            json += asString(value_operation_id_47.source);
          } else {
            json += asString(value_operation_id_47.toString());
          }
        } else {
          json += asString(value_operation_id_47);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_48 = obj["method"];
      if (value_method_48 !== void 0) {
        json += ',"method":';
        if (typeof value_method_48 !== "string") {
          if (value_method_48 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_48 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_48.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_48 instanceof RegExp) {
            json += asString(value_method_48.source);
          } else {
            json += asString(value_method_48.toString());
          }
        } else {
          json += asString(value_method_48);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_49 = obj["path"];
      if (value_path_49 !== void 0) {
        json += ',"path":';
        if (typeof value_path_49 !== "string") {
          if (value_path_49 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_49 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_49.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_49 instanceof RegExp) {
            json += asString(value_path_49.source);
          } else {
            json += asString(value_path_49.toString());
          }
        } else {
          json += asString(value_path_49);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_50 = obj["body"];
      if (value_body_50 !== void 0) {
        json += ',"body":';
        if (value_body_50 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_50 === "object" && !Array.isArray(value_body_50) || value_body_50 === null) {
          json += anonymous7(value_body_50);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_52 = obj["needs"];
      if (value_needs_52 !== void 0) {
        json += ',"needs":';
        json += anonymous8(value_needs_52);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedActions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous6(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous6(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_55 = obj["reason"];
      if (value_reason_55 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_55 !== "string") {
          if (value_reason_55 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_55 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_55.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_55 instanceof RegExp) {
            json += asString(value_reason_55.source);
          } else {
            json += asString(value_reason_55.toString());
          }
        } else {
          json += asString(value_reason_55);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_56 = obj["hidden_at"];
      if (value_hidden_at_56 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_56);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_57 = obj["deleted"];
      if (value_deleted_57 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_57);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_task_id_5 = obj["task_id"];
      if (value_task_id_5 !== void 0) {
        json += '{"task_id":';
        if (typeof value_task_id_5 !== "string") {
          if (value_task_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_5 instanceof RegExp) {
            json += asString(value_task_id_5.source);
          } else {
            json += asString(value_task_id_5.toString());
          }
        } else {
          json += asString(value_task_id_5);
        }
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_title_6 = obj["title"];
      if (value_title_6 !== void 0) {
        json += ',"title":';
        if (typeof value_title_6 !== "string") {
          if (value_title_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_6 instanceof RegExp) {
            json += asString(value_title_6.source);
          } else {
            json += asString(value_title_6.toString());
          }
        } else {
          json += asString(value_title_6);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_7 = obj["description"];
      if (value_description_7 !== void 0) {
        json += ',"description":';
        if (typeof value_description_7 !== "string") {
          if (value_description_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_7 instanceof RegExp) {
            json += asString(value_description_7.source);
          } else {
            json += asString(value_description_7.toString());
          }
        } else {
          json += asString(value_description_7);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_required_capabilities_8 = obj["required_capabilities"];
      if (value_required_capabilities_8 !== void 0) {
        json += ',"required_capabilities":';
        json += anonymous2(value_required_capabilities_8);
      } else {
        throw new Error('"required_capabilities" is required!');
      }
      const value_budget_9 = obj["budget"];
      if (value_budget_9 !== void 0) {
        json += ',"budget":';
        json += asNumber(value_budget_9);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_currency_10 = obj["currency"];
      if (value_currency_10 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_10 !== "string") {
          if (value_currency_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_10 instanceof RegExp) {
            json += asString(value_currency_10.source);
          } else {
            json += asString(value_currency_10.toString());
          }
        } else {
          json += asString(value_currency_10);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_deadline_11 = obj["deadline"];
      if (value_deadline_11 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_11 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_11 === "string" || value_deadline_11 === null || value_deadline_11 instanceof Date || value_deadline_11 instanceof RegExp || typeof value_deadline_11 === "object" && typeof value_deadline_11.toString === "function" && value_deadline_11.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_11);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_12 = obj["overdue"];
      if (value_overdue_12 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_12);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_status_13 = obj["status"];
      if (value_status_13 !== void 0) {
        json += ',"status":';
        if (typeof value_status_13 !== "string") {
          if (value_status_13 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_13.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_13 instanceof RegExp) {
            json += asString(value_status_13.source);
          } else {
            json += asString(value_status_13.toString());
          }
        } else {
          json += asString(value_status_13);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_close_reason_14 = obj["close_reason"];
      if (value_close_reason_14 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_14 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_14 === "string" || value_close_reason_14 === null || value_close_reason_14 instanceof Date || value_close_reason_14 instanceof RegExp || typeof value_close_reason_14 === "object" && typeof value_close_reason_14.toString === "function" && value_close_reason_14.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_14 !== "string") {
            if (value_close_reason_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_14 instanceof RegExp) {
              json += asString(value_close_reason_14.source);
            } else {
              json += asString(value_close_reason_14.toString());
            }
          } else {
            json += asString(value_close_reason_14);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_15 = obj["hiring"];
      if (value_hiring_15 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_15 !== "string") {
          if (value_hiring_15 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_15.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_15 instanceof RegExp) {
            json += asString(value_hiring_15.source);
          } else {
            json += asString(value_hiring_15.toString());
          }
        } else {
          json += asString(value_hiring_15);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_funded_16 = obj["funded"];
      if (value_funded_16 !== void 0) {
        json += ',"funded":';
        if (value_funded_16 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_16 === "boolean" || value_funded_16 === null) {
          json += asBoolean(value_funded_16);
        } else throw new TypeError("The value of '#/components/schemas/Funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_payment_17 = obj["payment"];
      if (value_payment_17 !== void 0) {
        json += ',"payment":';
        if (typeof value_payment_17 !== "string") {
          if (value_payment_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_payment_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_payment_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_payment_17 instanceof RegExp) {
            json += asString(value_payment_17.source);
          } else {
            json += asString(value_payment_17.toString());
          }
        } else {
          json += asString(value_payment_17);
        }
      } else {
        throw new Error('"payment" is required!');
      }
      const value_disputed_18 = obj["disputed"];
      if (value_disputed_18 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_18);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_dispute_19 = obj["dispute"];
      if (value_dispute_19 !== void 0) {
        json += ',"dispute":';
        if (value_dispute_19 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_19 === "object" && !Array.isArray(value_dispute_19) || value_dispute_19 === null) {
          json += anonymous3(value_dispute_19);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/dispute' does not match schema definition.");
      } else {
        throw new Error('"dispute" is required!');
      }
      const value_dispute_reason_25 = obj["dispute_reason"];
      if (value_dispute_reason_25 !== void 0) {
        json += ',"dispute_reason":';
        if (value_dispute_reason_25 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_reason_25 === "string" || value_dispute_reason_25 === null || value_dispute_reason_25 instanceof Date || value_dispute_reason_25 instanceof RegExp || typeof value_dispute_reason_25 === "object" && typeof value_dispute_reason_25.toString === "function" && value_dispute_reason_25.toString !== Object.prototype.toString) {
          if (typeof value_dispute_reason_25 !== "string") {
            if (value_dispute_reason_25 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_dispute_reason_25 instanceof Date) {
              json += JSON_STR_QUOTE + value_dispute_reason_25.toISOString() + JSON_STR_QUOTE;
            } else if (value_dispute_reason_25 instanceof RegExp) {
              json += asString(value_dispute_reason_25.source);
            } else {
              json += asString(value_dispute_reason_25.toString());
            }
          } else {
            json += asString(value_dispute_reason_25);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/dispute_reason' does not match schema definition.");
      } else {
        throw new Error('"dispute_reason" is required!');
      }
      const value_publisher_id_26 = obj["publisher_id"];
      if (value_publisher_id_26 !== void 0) {
        json += ',"publisher_id":';
        if (typeof value_publisher_id_26 !== "string") {
          if (value_publisher_id_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_publisher_id_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_publisher_id_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_publisher_id_26 instanceof RegExp) {
            json += asString(value_publisher_id_26.source);
          } else {
            json += asString(value_publisher_id_26.toString());
          }
        } else {
          json += asString(value_publisher_id_26);
        }
      } else {
        throw new Error('"publisher_id" is required!');
      }
      const value_publisher_trust_27 = obj["publisher_trust"];
      if (value_publisher_trust_27 !== void 0) {
        json += ',"publisher_trust":';
        json += asNumber(value_publisher_trust_27);
      } else {
        throw new Error('"publisher_trust" is required!');
      }
      const value_assignee_id_28 = obj["assignee_id"];
      if (value_assignee_id_28 !== void 0) {
        json += ',"assignee_id":';
        if (value_assignee_id_28 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_id_28 === "string" || value_assignee_id_28 === null || value_assignee_id_28 instanceof Date || value_assignee_id_28 instanceof RegExp || typeof value_assignee_id_28 === "object" && typeof value_assignee_id_28.toString === "function" && value_assignee_id_28.toString !== Object.prototype.toString) {
          if (typeof value_assignee_id_28 !== "string") {
            if (value_assignee_id_28 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_assignee_id_28 instanceof Date) {
              json += JSON_STR_QUOTE + value_assignee_id_28.toISOString() + JSON_STR_QUOTE;
            } else if (value_assignee_id_28 instanceof RegExp) {
              json += asString(value_assignee_id_28.source);
            } else {
              json += asString(value_assignee_id_28.toString());
            }
          } else {
            json += asString(value_assignee_id_28);
          }
        } else throw new TypeError("The value of '#/components/schemas/OptionalAgentId' does not match schema definition.");
      } else {
        throw new Error('"assignee_id" is required!');
      }
      const value_assignee_trust_29 = obj["assignee_trust"];
      if (value_assignee_trust_29 !== void 0) {
        json += ',"assignee_trust":';
        if (value_assignee_trust_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_trust_29 === "number" || value_assignee_trust_29 === null) {
          json += asNumber(value_assignee_trust_29);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"assignee_trust" is required!');
      }
      const value_accepted_at_30 = obj["accepted_at"];
      if (value_accepted_at_30 !== void 0) {
        json += ',"accepted_at":';
        if (value_accepted_at_30 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_accepted_at_30 === "string" || value_accepted_at_30 === null || value_accepted_at_30 instanceof Date || value_accepted_at_30 instanceof RegExp || typeof value_accepted_at_30 === "object" && typeof value_accepted_at_30.toString === "function" && value_accepted_at_30.toString !== Object.prototype.toString) {
          json += asDateTime(value_accepted_at_30);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"accepted_at" is required!');
      }
      const value_due_at_31 = obj["due_at"];
      if (value_due_at_31 !== void 0) {
        json += ',"due_at":';
        if (value_due_at_31 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_due_at_31 === "string" || value_due_at_31 === null || value_due_at_31 instanceof Date || value_due_at_31 instanceof RegExp || typeof value_due_at_31 === "object" && typeof value_due_at_31.toString === "function" && value_due_at_31.toString !== Object.prototype.toString) {
          json += asDateTime(value_due_at_31);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_32 = obj["delivered_at"];
      if (value_delivered_at_32 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_32 === "string" || value_delivered_at_32 === null || value_delivered_at_32 instanceof Date || value_delivered_at_32 instanceof RegExp || typeof value_delivered_at_32 === "object" && typeof value_delivered_at_32.toString === "function" && value_delivered_at_32.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_32);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_deliverables_33 = obj["deliverables"];
      if (value_deliverables_33 !== void 0) {
        json += ',"deliverables":';
        if (value_deliverables_33 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deliverables_33 === "object" && !Array.isArray(value_deliverables_33) || value_deliverables_33 === null) {
          json += anonymous4(value_deliverables_33);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/deliverables' does not match schema definition.");
      } else {
        throw new Error('"deliverables" is required!');
      }
      const value_quality_notes_35 = obj["quality_notes"];
      if (value_quality_notes_35 !== void 0) {
        json += ',"quality_notes":';
        if (value_quality_notes_35 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_quality_notes_35 === "string" || value_quality_notes_35 === null || value_quality_notes_35 instanceof Date || value_quality_notes_35 instanceof RegExp || typeof value_quality_notes_35 === "object" && typeof value_quality_notes_35.toString === "function" && value_quality_notes_35.toString !== Object.prototype.toString) {
          if (typeof value_quality_notes_35 !== "string") {
            if (value_quality_notes_35 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_quality_notes_35 instanceof Date) {
              json += JSON_STR_QUOTE + value_quality_notes_35.toISOString() + JSON_STR_QUOTE;
            } else if (value_quality_notes_35 instanceof RegExp) {
              json += asString(value_quality_notes_35.source);
            } else {
              json += asString(value_quality_notes_35.toString());
            }
          } else {
            json += asString(value_quality_notes_35);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/quality_notes' does not match schema definition.");
      } else {
        throw new Error('"quality_notes" is required!');
      }
      const value_revisions_36 = obj["revisions"];
      if (value_revisions_36 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_36);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_feedback_37 = obj["feedback"];
      if (value_feedback_37 !== void 0) {
        json += ',"feedback":';
        if (value_feedback_37 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_feedback_37 === "string" || value_feedback_37 === null || value_feedback_37 instanceof Date || value_feedback_37 instanceof RegExp || typeof value_feedback_37 === "object" && typeof value_feedback_37.toString === "function" && value_feedback_37.toString !== Object.prototype.toString) {
          if (typeof value_feedback_37 !== "string") {
            if (value_feedback_37 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_feedback_37 instanceof Date) {
              json += JSON_STR_QUOTE + value_feedback_37.toISOString() + JSON_STR_QUOTE;
            } else if (value_feedback_37 instanceof RegExp) {
              json += asString(value_feedback_37.source);
            } else {
              json += asString(value_feedback_37.toString());
            }
          } else {
            json += asString(value_feedback_37);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/feedback' does not match schema definition.");
      } else {
        throw new Error('"feedback" is required!');
      }
      const value_closed_at_38 = obj["closed_at"];
      if (value_closed_at_38 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_38 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_38 === "string" || value_closed_at_38 === null || value_closed_at_38 instanceof Date || value_closed_at_38 instanceof RegExp || typeof value_closed_at_38 === "object" && typeof value_closed_at_38.toString === "function" && value_closed_at_38.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_38);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_created_at_39 = obj["created_at"];
      if (value_created_at_39 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_39);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_40 = obj["updated_at"];
      if (value_updated_at_40 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_40);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_version_41 = obj["version"];
      if (value_version_41 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_41);
      } else {
        throw new Error('"version" is required!');
      }
      const value_amount_42 = obj["amount"];
      if (value_amount_42 !== void 0) {
        json += ',"amount":';
        if (value_amount_42 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_amount_42 === "number" || value_amount_42 === null) {
          json += asNumber(value_amount_42);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/amount' does not match schema definition.");
      } else {
        throw new Error('"amount" is required!');
      }
      const value_min_trust_43 = obj["min_trust"];
      if (value_min_trust_43 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_43 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_43 === "number" || value_min_trust_43 === null) {
          json += asNumber(value_min_trust_43);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_44 = obj["prefunded"];
      if (value_prefunded_44 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_44);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_allowed_actions_45 = obj["allowed_actions"];
      if (value_allowed_actions_45 !== void 0) {
        json += ',"allowed_actions":';
        json += anonymous5(value_allowed_actions_45);
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      const value_hidden_53 = obj["hidden"];
      if (value_hidden_53 !== void 0) {
        json += ',"hidden":';
        json += anonymous9(value_hidden_53);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_58 = obj["timestamp"];
      if (value_timestamp_58 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_58);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["disputeTask.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Tags' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_raised_by_21 = obj["raised_by"];
      if (value_raised_by_21 !== void 0) {
        json += '{"raised_by":';
        if (typeof value_raised_by_21 !== "string") {
          if (value_raised_by_21 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_raised_by_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_raised_by_21.toISOString() + JSON_STR_QUOTE;
          } else if (value_raised_by_21 instanceof RegExp) {
            json += asString(value_raised_by_21.source);
          } else {
            json += asString(value_raised_by_21.toString());
          }
        } else {
          json += asString(value_raised_by_21);
        }
      } else {
        throw new Error('"raised_by" is required!');
      }
      const value_reason_22 = obj["reason"];
      if (value_reason_22 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_22 !== "string") {
          if (value_reason_22 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_22.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_22 instanceof RegExp) {
            json += asString(value_reason_22.source);
          } else {
            json += asString(value_reason_22.toString());
          }
        } else {
          json += asString(value_reason_22);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_raised_at_23 = obj["raised_at"];
      if (value_raised_at_23 !== void 0) {
        json += ',"raised_at":';
        json += asDateTime(value_raised_at_23);
      } else {
        throw new Error('"raised_at" is required!');
      }
      const value_decides_at_24 = obj["decides_at"];
      if (value_decides_at_24 !== void 0) {
        json += ',"decides_at":';
        if (value_decides_at_24 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_decides_at_24 === "string" || value_decides_at_24 === null || value_decides_at_24 instanceof Date || value_decides_at_24 instanceof RegExp || typeof value_decides_at_24 === "object" && typeof value_decides_at_24.toString === "function" && value_decides_at_24.toString !== Object.prototype.toString) {
          json += asDateTime(value_decides_at_24);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"decides_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_34 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_34 ? JSON_STR_COMMA : (addComma_34 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_34) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous7(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_51 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_51 ? JSON_STR_COMMA : (addComma_51 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_51) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/needs' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous6(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_47 = obj["operation_id"];
      if (value_operation_id_47 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_47 !== "string") {
          if (value_operation_id_47 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_47 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_47.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_47 instanceof RegExp) {
            json += asString(value_operation_id_47.source);
          } else {
            json += asString(value_operation_id_47.toString());
          }
        } else {
          json += asString(value_operation_id_47);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_48 = obj["method"];
      if (value_method_48 !== void 0) {
        json += ',"method":';
        if (typeof value_method_48 !== "string") {
          if (value_method_48 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_48 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_48.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_48 instanceof RegExp) {
            json += asString(value_method_48.source);
          } else {
            json += asString(value_method_48.toString());
          }
        } else {
          json += asString(value_method_48);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_49 = obj["path"];
      if (value_path_49 !== void 0) {
        json += ',"path":';
        if (typeof value_path_49 !== "string") {
          if (value_path_49 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_49 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_49.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_49 instanceof RegExp) {
            json += asString(value_path_49.source);
          } else {
            json += asString(value_path_49.toString());
          }
        } else {
          json += asString(value_path_49);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_50 = obj["body"];
      if (value_body_50 !== void 0) {
        json += ',"body":';
        if (value_body_50 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_50 === "object" && !Array.isArray(value_body_50) || value_body_50 === null) {
          json += anonymous7(value_body_50);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_52 = obj["needs"];
      if (value_needs_52 !== void 0) {
        json += ',"needs":';
        json += anonymous8(value_needs_52);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedActions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous6(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous6(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_55 = obj["reason"];
      if (value_reason_55 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_55 !== "string") {
          if (value_reason_55 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_55 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_55.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_55 instanceof RegExp) {
            json += asString(value_reason_55.source);
          } else {
            json += asString(value_reason_55.toString());
          }
        } else {
          json += asString(value_reason_55);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_56 = obj["hidden_at"];
      if (value_hidden_at_56 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_56);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_57 = obj["deleted"];
      if (value_deleted_57 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_57);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_task_id_5 = obj["task_id"];
      if (value_task_id_5 !== void 0) {
        json += '{"task_id":';
        if (typeof value_task_id_5 !== "string") {
          if (value_task_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_5 instanceof RegExp) {
            json += asString(value_task_id_5.source);
          } else {
            json += asString(value_task_id_5.toString());
          }
        } else {
          json += asString(value_task_id_5);
        }
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_title_6 = obj["title"];
      if (value_title_6 !== void 0) {
        json += ',"title":';
        if (typeof value_title_6 !== "string") {
          if (value_title_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_6 instanceof RegExp) {
            json += asString(value_title_6.source);
          } else {
            json += asString(value_title_6.toString());
          }
        } else {
          json += asString(value_title_6);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_7 = obj["description"];
      if (value_description_7 !== void 0) {
        json += ',"description":';
        if (typeof value_description_7 !== "string") {
          if (value_description_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_7 instanceof RegExp) {
            json += asString(value_description_7.source);
          } else {
            json += asString(value_description_7.toString());
          }
        } else {
          json += asString(value_description_7);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_required_capabilities_8 = obj["required_capabilities"];
      if (value_required_capabilities_8 !== void 0) {
        json += ',"required_capabilities":';
        json += anonymous2(value_required_capabilities_8);
      } else {
        throw new Error('"required_capabilities" is required!');
      }
      const value_budget_9 = obj["budget"];
      if (value_budget_9 !== void 0) {
        json += ',"budget":';
        json += asNumber(value_budget_9);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_currency_10 = obj["currency"];
      if (value_currency_10 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_10 !== "string") {
          if (value_currency_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_10 instanceof RegExp) {
            json += asString(value_currency_10.source);
          } else {
            json += asString(value_currency_10.toString());
          }
        } else {
          json += asString(value_currency_10);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_deadline_11 = obj["deadline"];
      if (value_deadline_11 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_11 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_11 === "string" || value_deadline_11 === null || value_deadline_11 instanceof Date || value_deadline_11 instanceof RegExp || typeof value_deadline_11 === "object" && typeof value_deadline_11.toString === "function" && value_deadline_11.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_11);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_12 = obj["overdue"];
      if (value_overdue_12 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_12);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_status_13 = obj["status"];
      if (value_status_13 !== void 0) {
        json += ',"status":';
        if (typeof value_status_13 !== "string") {
          if (value_status_13 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_13.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_13 instanceof RegExp) {
            json += asString(value_status_13.source);
          } else {
            json += asString(value_status_13.toString());
          }
        } else {
          json += asString(value_status_13);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_close_reason_14 = obj["close_reason"];
      if (value_close_reason_14 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_14 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_14 === "string" || value_close_reason_14 === null || value_close_reason_14 instanceof Date || value_close_reason_14 instanceof RegExp || typeof value_close_reason_14 === "object" && typeof value_close_reason_14.toString === "function" && value_close_reason_14.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_14 !== "string") {
            if (value_close_reason_14 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_14 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_14.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_14 instanceof RegExp) {
              json += asString(value_close_reason_14.source);
            } else {
              json += asString(value_close_reason_14.toString());
            }
          } else {
            json += asString(value_close_reason_14);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_15 = obj["hiring"];
      if (value_hiring_15 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_15 !== "string") {
          if (value_hiring_15 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_15.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_15 instanceof RegExp) {
            json += asString(value_hiring_15.source);
          } else {
            json += asString(value_hiring_15.toString());
          }
        } else {
          json += asString(value_hiring_15);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_funded_16 = obj["funded"];
      if (value_funded_16 !== void 0) {
        json += ',"funded":';
        if (value_funded_16 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_16 === "boolean" || value_funded_16 === null) {
          json += asBoolean(value_funded_16);
        } else throw new TypeError("The value of '#/components/schemas/Funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_payment_17 = obj["payment"];
      if (value_payment_17 !== void 0) {
        json += ',"payment":';
        if (typeof value_payment_17 !== "string") {
          if (value_payment_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_payment_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_payment_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_payment_17 instanceof RegExp) {
            json += asString(value_payment_17.source);
          } else {
            json += asString(value_payment_17.toString());
          }
        } else {
          json += asString(value_payment_17);
        }
      } else {
        throw new Error('"payment" is required!');
      }
      const value_disputed_18 = obj["disputed"];
      if (value_disputed_18 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_18);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_dispute_19 = obj["dispute"];
      if (value_dispute_19 !== void 0) {
        json += ',"dispute":';
        if (value_dispute_19 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_19 === "object" && !Array.isArray(value_dispute_19) || value_dispute_19 === null) {
          json += anonymous3(value_dispute_19);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/dispute' does not match schema definition.");
      } else {
        throw new Error('"dispute" is required!');
      }
      const value_dispute_reason_25 = obj["dispute_reason"];
      if (value_dispute_reason_25 !== void 0) {
        json += ',"dispute_reason":';
        if (value_dispute_reason_25 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_reason_25 === "string" || value_dispute_reason_25 === null || value_dispute_reason_25 instanceof Date || value_dispute_reason_25 instanceof RegExp || typeof value_dispute_reason_25 === "object" && typeof value_dispute_reason_25.toString === "function" && value_dispute_reason_25.toString !== Object.prototype.toString) {
          if (typeof value_dispute_reason_25 !== "string") {
            if (value_dispute_reason_25 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_dispute_reason_25 instanceof Date) {
              json += JSON_STR_QUOTE + value_dispute_reason_25.toISOString() + JSON_STR_QUOTE;
            } else if (value_dispute_reason_25 instanceof RegExp) {
              json += asString(value_dispute_reason_25.source);
            } else {
              json += asString(value_dispute_reason_25.toString());
            }
          } else {
            json += asString(value_dispute_reason_25);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/dispute_reason' does not match schema definition.");
      } else {
        throw new Error('"dispute_reason" is required!');
      }
      const value_publisher_id_26 = obj["publisher_id"];
      if (value_publisher_id_26 !== void 0) {
        json += ',"publisher_id":';
        if (typeof value_publisher_id_26 !== "string") {
          if (value_publisher_id_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_publisher_id_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_publisher_id_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_publisher_id_26 instanceof RegExp) {
            json += asString(value_publisher_id_26.source);
          } else {
            json += asString(value_publisher_id_26.toString());
          }
        } else {
          json += asString(value_publisher_id_26);
        }
      } else {
        throw new Error('"publisher_id" is required!');
      }
      const value_publisher_trust_27 = obj["publisher_trust"];
      if (value_publisher_trust_27 !== void 0) {
        json += ',"publisher_trust":';
        json += asNumber(value_publisher_trust_27);
      } else {
        throw new Error('"publisher_trust" is required!');
      }
      const value_assignee_id_28 = obj["assignee_id"];
      if (value_assignee_id_28 !== void 0) {
        json += ',"assignee_id":';
        if (value_assignee_id_28 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_id_28 === "string" || value_assignee_id_28 === null || value_assignee_id_28 instanceof Date || value_assignee_id_28 instanceof RegExp || typeof value_assignee_id_28 === "object" && typeof value_assignee_id_28.toString === "function" && value_assignee_id_28.toString !== Object.prototype.toString) {
          if (typeof value_assignee_id_28 !== "string") {
            if (value_assignee_id_28 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_assignee_id_28 instanceof Date) {
              json += JSON_STR_QUOTE + value_assignee_id_28.toISOString() + JSON_STR_QUOTE;
            } else if (value_assignee_id_28 instanceof RegExp) {
              json += asString(value_assignee_id_28.source);
            } else {
              json += asString(value_assignee_id_28.toString());
            }
          } else {
            json += asString(value_assignee_id_28);
          }
        } else throw new TypeError("The value of '#/components/schemas/OptionalAgentId' does not match schema definition.");
      } else {
        throw new Error('"assignee_id" is required!');
      }
      const value_assignee_trust_29 = obj["assignee_trust"];
      if (value_assignee_trust_29 !== void 0) {
        json += ',"assignee_trust":';
        if (value_assignee_trust_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_assignee_trust_29 === "number" || value_assignee_trust_29 === null) {
          json += asNumber(value_assignee_trust_29);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"assignee_trust" is required!');
      }
      const value_accepted_at_30 = obj["accepted_at"];
      if (value_accepted_at_30 !== void 0) {
        json += ',"accepted_at":';
        if (value_accepted_at_30 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_accepted_at_30 === "string" || value_accepted_at_30 === null || value_accepted_at_30 instanceof Date || value_accepted_at_30 instanceof RegExp || typeof value_accepted_at_30 === "object" && typeof value_accepted_at_30.toString === "function" && value_accepted_at_30.toString !== Object.prototype.toString) {
          json += asDateTime(value_accepted_at_30);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"accepted_at" is required!');
      }
      const value_due_at_31 = obj["due_at"];
      if (value_due_at_31 !== void 0) {
        json += ',"due_at":';
        if (value_due_at_31 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_due_at_31 === "string" || value_due_at_31 === null || value_due_at_31 instanceof Date || value_due_at_31 instanceof RegExp || typeof value_due_at_31 === "object" && typeof value_due_at_31.toString === "function" && value_due_at_31.toString !== Object.prototype.toString) {
          json += asDateTime(value_due_at_31);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_32 = obj["delivered_at"];
      if (value_delivered_at_32 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_32 === "string" || value_delivered_at_32 === null || value_delivered_at_32 instanceof Date || value_delivered_at_32 instanceof RegExp || typeof value_delivered_at_32 === "object" && typeof value_delivered_at_32.toString === "function" && value_delivered_at_32.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_32);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_deliverables_33 = obj["deliverables"];
      if (value_deliverables_33 !== void 0) {
        json += ',"deliverables":';
        if (value_deliverables_33 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deliverables_33 === "object" && !Array.isArray(value_deliverables_33) || value_deliverables_33 === null) {
          json += anonymous4(value_deliverables_33);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/deliverables' does not match schema definition.");
      } else {
        throw new Error('"deliverables" is required!');
      }
      const value_quality_notes_35 = obj["quality_notes"];
      if (value_quality_notes_35 !== void 0) {
        json += ',"quality_notes":';
        if (value_quality_notes_35 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_quality_notes_35 === "string" || value_quality_notes_35 === null || value_quality_notes_35 instanceof Date || value_quality_notes_35 instanceof RegExp || typeof value_quality_notes_35 === "object" && typeof value_quality_notes_35.toString === "function" && value_quality_notes_35.toString !== Object.prototype.toString) {
          if (typeof value_quality_notes_35 !== "string") {
            if (value_quality_notes_35 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_quality_notes_35 instanceof Date) {
              json += JSON_STR_QUOTE + value_quality_notes_35.toISOString() + JSON_STR_QUOTE;
            } else if (value_quality_notes_35 instanceof RegExp) {
              json += asString(value_quality_notes_35.source);
            } else {
              json += asString(value_quality_notes_35.toString());
            }
          } else {
            json += asString(value_quality_notes_35);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/quality_notes' does not match schema definition.");
      } else {
        throw new Error('"quality_notes" is required!');
      }
      const value_revisions_36 = obj["revisions"];
      if (value_revisions_36 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_36);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_feedback_37 = obj["feedback"];
      if (value_feedback_37 !== void 0) {
        json += ',"feedback":';
        if (value_feedback_37 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_feedback_37 === "string" || value_feedback_37 === null || value_feedback_37 instanceof Date || value_feedback_37 instanceof RegExp || typeof value_feedback_37 === "object" && typeof value_feedback_37.toString === "function" && value_feedback_37.toString !== Object.prototype.toString) {
          if (typeof value_feedback_37 !== "string") {
            if (value_feedback_37 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_feedback_37 instanceof Date) {
              json += JSON_STR_QUOTE + value_feedback_37.toISOString() + JSON_STR_QUOTE;
            } else if (value_feedback_37 instanceof RegExp) {
              json += asString(value_feedback_37.source);
            } else {
              json += asString(value_feedback_37.toString());
            }
          } else {
            json += asString(value_feedback_37);
          }
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/feedback' does not match schema definition.");
      } else {
        throw new Error('"feedback" is required!');
      }
      const value_closed_at_38 = obj["closed_at"];
      if (value_closed_at_38 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_38 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_38 === "string" || value_closed_at_38 === null || value_closed_at_38 instanceof Date || value_closed_at_38 instanceof RegExp || typeof value_closed_at_38 === "object" && typeof value_closed_at_38.toString === "function" && value_closed_at_38.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_38);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_created_at_39 = obj["created_at"];
      if (value_created_at_39 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_39);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_40 = obj["updated_at"];
      if (value_updated_at_40 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_40);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_version_41 = obj["version"];
      if (value_version_41 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_41);
      } else {
        throw new Error('"version" is required!');
      }
      const value_amount_42 = obj["amount"];
      if (value_amount_42 !== void 0) {
        json += ',"amount":';
        if (value_amount_42 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_amount_42 === "number" || value_amount_42 === null) {
          json += asNumber(value_amount_42);
        } else throw new TypeError("The value of '#/components/schemas/Task/properties/amount' does not match schema definition.");
      } else {
        throw new Error('"amount" is required!');
      }
      const value_min_trust_43 = obj["min_trust"];
      if (value_min_trust_43 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_43 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_43 === "number" || value_min_trust_43 === null) {
          json += asNumber(value_min_trust_43);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTrustScore' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_44 = obj["prefunded"];
      if (value_prefunded_44 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_44);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_allowed_actions_45 = obj["allowed_actions"];
      if (value_allowed_actions_45 !== void 0) {
        json += ',"allowed_actions":';
        json += anonymous5(value_allowed_actions_45);
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      const value_hidden_53 = obj["hidden"];
      if (value_hidden_53 !== void 0) {
        json += ',"hidden":';
        json += anonymous9(value_hidden_53);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_58 = obj["timestamp"];
      if (value_timestamp_58 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_58);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["retractDispute.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_report_id_5 = obj["report_id"];
      if (value_report_id_5 !== void 0) {
        json += '{"report_id":';
        if (typeof value_report_id_5 !== "string") {
          if (value_report_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_report_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_report_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_report_id_5 instanceof RegExp) {
            json += asString(value_report_id_5.source);
          } else {
            json += asString(value_report_id_5.toString());
          }
        } else {
          json += asString(value_report_id_5);
        }
      } else {
        throw new Error('"report_id" is required!');
      }
      const value_kind_6 = obj["kind"];
      if (value_kind_6 !== void 0) {
        json += ',"kind":';
        if (typeof value_kind_6 !== "string") {
          if (value_kind_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_kind_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_kind_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_kind_6 instanceof RegExp) {
            json += asString(value_kind_6.source);
          } else {
            json += asString(value_kind_6.toString());
          }
        } else {
          json += asString(value_kind_6);
        }
      } else {
        throw new Error('"kind" is required!');
      }
      const value_id_7 = obj["id"];
      if (value_id_7 !== void 0) {
        json += ',"id":';
        if (typeof value_id_7 !== "string") {
          if (value_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_id_7 instanceof RegExp) {
            json += asString(value_id_7.source);
          } else {
            json += asString(value_id_7.toString());
          }
        } else {
          json += asString(value_id_7);
        }
      } else {
        throw new Error('"id" is required!');
      }
      const value_task_id_8 = obj["task_id"];
      if (value_task_id_8 !== void 0) {
        json += ',"task_id":';
        if (value_task_id_8 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_task_id_8 === "string" || value_task_id_8 === null || value_task_id_8 instanceof Date || value_task_id_8 instanceof RegExp || typeof value_task_id_8 === "object" && typeof value_task_id_8.toString === "function" && value_task_id_8.toString !== Object.prototype.toString) {
          if (typeof value_task_id_8 !== "string") {
            if (value_task_id_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_task_id_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_task_id_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_task_id_8 instanceof RegExp) {
              json += asString(value_task_id_8.source);
            } else {
              json += asString(value_task_id_8.toString());
            }
          } else {
            json += asString(value_task_id_8);
          }
        } else throw new TypeError("The value of '#/components/schemas/Report/properties/task_id' does not match schema definition.");
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_reason_9 = obj["reason"];
      if (value_reason_9 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_9 !== "string") {
          if (value_reason_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_9 instanceof RegExp) {
            json += asString(value_reason_9.source);
          } else {
            json += asString(value_reason_9.toString());
          }
        } else {
          json += asString(value_reason_9);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_text_10 = obj["text"];
      if (value_text_10 !== void 0) {
        json += ',"text":';
        if (value_text_10 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_text_10 === "string" || value_text_10 === null || value_text_10 instanceof Date || value_text_10 instanceof RegExp || typeof value_text_10 === "object" && typeof value_text_10.toString === "function" && value_text_10.toString !== Object.prototype.toString) {
          if (typeof value_text_10 !== "string") {
            if (value_text_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_text_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_text_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_text_10 instanceof RegExp) {
              json += asString(value_text_10.source);
            } else {
              json += asString(value_text_10.toString());
            }
          } else {
            json += asString(value_text_10);
          }
        } else throw new TypeError("The value of '#/components/schemas/ReportText' does not match schema definition.");
      } else {
        throw new Error('"text" is required!');
      }
      const value_status_11 = obj["status"];
      if (value_status_11 !== void 0) {
        json += ',"status":';
        if (typeof value_status_11 !== "string") {
          if (value_status_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_11 instanceof RegExp) {
            json += asString(value_status_11.source);
          } else {
            json += asString(value_status_11.toString());
          }
        } else {
          json += asString(value_status_11);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_action_12 = obj["action"];
      if (value_action_12 !== void 0) {
        json += ',"action":';
        if (value_action_12 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_action_12 === "string" || value_action_12 === null || value_action_12 instanceof Date || value_action_12 instanceof RegExp || typeof value_action_12 === "object" && typeof value_action_12.toString === "function" && value_action_12.toString !== Object.prototype.toString) {
          if (typeof value_action_12 !== "string") {
            if (value_action_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_action_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_action_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_action_12 instanceof RegExp) {
              json += asString(value_action_12.source);
            } else {
              json += asString(value_action_12.toString());
            }
          } else {
            json += asString(value_action_12);
          }
        } else throw new TypeError("The value of '#/components/schemas/Report/properties/action' does not match schema definition.");
      } else {
        throw new Error('"action" is required!');
      }
      const value_created_at_13 = obj["created_at"];
      if (value_created_at_13 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_13);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_resolved_at_14 = obj["resolved_at"];
      if (value_resolved_at_14 !== void 0) {
        json += ',"resolved_at":';
        if (value_resolved_at_14 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_resolved_at_14 === "string" || value_resolved_at_14 === null || value_resolved_at_14 instanceof Date || value_resolved_at_14 instanceof RegExp || typeof value_resolved_at_14 === "object" && typeof value_resolved_at_14.toString === "function" && value_resolved_at_14.toString !== Object.prototype.toString) {
          json += asDateTime(value_resolved_at_14);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"resolved_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_15 = obj["timestamp"];
      if (value_timestamp_15 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_15);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["createReport.201"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/EventData/properties/matched_tags' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_14 = false;
      const value_task_id_15 = obj["task_id"];
      if (value_task_id_15 !== void 0) {
        json += addComma_14 ? ',"task_id":' : (addComma_14 = true, '{"task_id":');
        if (typeof value_task_id_15 !== "string") {
          if (value_task_id_15 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_15.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_15 instanceof RegExp) {
            json += asString(value_task_id_15.source);
          } else {
            json += asString(value_task_id_15.toString());
          }
        } else {
          json += asString(value_task_id_15);
        }
      }
      const value_bid_id_16 = obj["bid_id"];
      if (value_bid_id_16 !== void 0) {
        json += addComma_14 ? ',"bid_id":' : (addComma_14 = true, '{"bid_id":');
        if (typeof value_bid_id_16 !== "string") {
          if (value_bid_id_16 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_bid_id_16 instanceof Date) {
            json += JSON_STR_QUOTE + value_bid_id_16.toISOString() + JSON_STR_QUOTE;
          } else if (value_bid_id_16 instanceof RegExp) {
            json += asString(value_bid_id_16.source);
          } else {
            json += asString(value_bid_id_16.toString());
          }
        } else {
          json += asString(value_bid_id_16);
        }
      }
      const value_hire_id_17 = obj["hire_id"];
      if (value_hire_id_17 !== void 0) {
        json += addComma_14 ? ',"hire_id":' : (addComma_14 = true, '{"hire_id":');
        if (typeof value_hire_id_17 !== "string") {
          if (value_hire_id_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hire_id_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_hire_id_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_hire_id_17 instanceof RegExp) {
            json += asString(value_hire_id_17.source);
          } else {
            json += asString(value_hire_id_17.toString());
          }
        } else {
          json += asString(value_hire_id_17);
        }
      }
      const value_artifact_id_18 = obj["artifact_id"];
      if (value_artifact_id_18 !== void 0) {
        json += addComma_14 ? ',"artifact_id":' : (addComma_14 = true, '{"artifact_id":');
        if (typeof value_artifact_id_18 !== "string") {
          if (value_artifact_id_18 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_artifact_id_18 instanceof Date) {
            json += JSON_STR_QUOTE + value_artifact_id_18.toISOString() + JSON_STR_QUOTE;
          } else if (value_artifact_id_18 instanceof RegExp) {
            json += asString(value_artifact_id_18.source);
          } else {
            json += asString(value_artifact_id_18.toString());
          }
        } else {
          json += asString(value_artifact_id_18);
        }
      }
      const value_message_id_19 = obj["message_id"];
      if (value_message_id_19 !== void 0) {
        json += addComma_14 ? ',"message_id":' : (addComma_14 = true, '{"message_id":');
        if (typeof value_message_id_19 !== "string") {
          if (value_message_id_19 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_id_19 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_id_19.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_id_19 instanceof RegExp) {
            json += asString(value_message_id_19.source);
          } else {
            json += asString(value_message_id_19.toString());
          }
        } else {
          json += asString(value_message_id_19);
        }
      }
      const value_rating_id_20 = obj["rating_id"];
      if (value_rating_id_20 !== void 0) {
        json += addComma_14 ? ',"rating_id":' : (addComma_14 = true, '{"rating_id":');
        if (typeof value_rating_id_20 !== "string") {
          if (value_rating_id_20 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_rating_id_20 instanceof Date) {
            json += JSON_STR_QUOTE + value_rating_id_20.toISOString() + JSON_STR_QUOTE;
          } else if (value_rating_id_20 instanceof RegExp) {
            json += asString(value_rating_id_20.source);
          } else {
            json += asString(value_rating_id_20.toString());
          }
        } else {
          json += asString(value_rating_id_20);
        }
      }
      const value_memory_id_21 = obj["memory_id"];
      if (value_memory_id_21 !== void 0) {
        json += addComma_14 ? ',"memory_id":' : (addComma_14 = true, '{"memory_id":');
        if (typeof value_memory_id_21 !== "string") {
          if (value_memory_id_21 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_memory_id_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_memory_id_21.toISOString() + JSON_STR_QUOTE;
          } else if (value_memory_id_21 instanceof RegExp) {
            json += asString(value_memory_id_21.source);
          } else {
            json += asString(value_memory_id_21.toString());
          }
        } else {
          json += asString(value_memory_id_21);
        }
      }
      const value_report_id_22 = obj["report_id"];
      if (value_report_id_22 !== void 0) {
        json += addComma_14 ? ',"report_id":' : (addComma_14 = true, '{"report_id":');
        if (typeof value_report_id_22 !== "string") {
          if (value_report_id_22 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_report_id_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_report_id_22.toISOString() + JSON_STR_QUOTE;
          } else if (value_report_id_22 instanceof RegExp) {
            json += asString(value_report_id_22.source);
          } else {
            json += asString(value_report_id_22.toString());
          }
        } else {
          json += asString(value_report_id_22);
        }
      }
      const value_action_23 = obj["action"];
      if (value_action_23 !== void 0) {
        json += addComma_14 ? ',"action":' : (addComma_14 = true, '{"action":');
        if (typeof value_action_23 !== "string") {
          if (value_action_23 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_action_23 instanceof Date) {
            json += JSON_STR_QUOTE + value_action_23.toISOString() + JSON_STR_QUOTE;
          } else if (value_action_23 instanceof RegExp) {
            json += asString(value_action_23.source);
          } else {
            json += asString(value_action_23.toString());
          }
        } else {
          json += asString(value_action_23);
        }
      }
      const value_key_id_24 = obj["key_id"];
      if (value_key_id_24 !== void 0) {
        json += addComma_14 ? ',"key_id":' : (addComma_14 = true, '{"key_id":');
        if (typeof value_key_id_24 !== "string") {
          if (value_key_id_24 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_key_id_24 instanceof Date) {
            json += JSON_STR_QUOTE + value_key_id_24.toISOString() + JSON_STR_QUOTE;
          } else if (value_key_id_24 instanceof RegExp) {
            json += asString(value_key_id_24.source);
          } else {
            json += asString(value_key_id_24.toString());
          }
        } else {
          json += asString(value_key_id_24);
        }
      }
      const value_webhook_id_25 = obj["webhook_id"];
      if (value_webhook_id_25 !== void 0) {
        json += addComma_14 ? ',"webhook_id":' : (addComma_14 = true, '{"webhook_id":');
        if (typeof value_webhook_id_25 !== "string") {
          if (value_webhook_id_25 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_webhook_id_25 instanceof Date) {
            json += JSON_STR_QUOTE + value_webhook_id_25.toISOString() + JSON_STR_QUOTE;
          } else if (value_webhook_id_25 instanceof RegExp) {
            json += asString(value_webhook_id_25.source);
          } else {
            json += asString(value_webhook_id_25.toString());
          }
        } else {
          json += asString(value_webhook_id_25);
        }
      }
      const value_worker_id_26 = obj["worker_id"];
      if (value_worker_id_26 !== void 0) {
        json += addComma_14 ? ',"worker_id":' : (addComma_14 = true, '{"worker_id":');
        if (typeof value_worker_id_26 !== "string") {
          if (value_worker_id_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_id_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_id_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_id_26 instanceof RegExp) {
            json += asString(value_worker_id_26.source);
          } else {
            json += asString(value_worker_id_26.toString());
          }
        } else {
          json += asString(value_worker_id_26);
        }
      }
      const value_from_agent_id_27 = obj["from_agent_id"];
      if (value_from_agent_id_27 !== void 0) {
        json += addComma_14 ? ',"from_agent_id":' : (addComma_14 = true, '{"from_agent_id":');
        if (typeof value_from_agent_id_27 !== "string") {
          if (value_from_agent_id_27 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_from_agent_id_27 instanceof Date) {
            json += JSON_STR_QUOTE + value_from_agent_id_27.toISOString() + JSON_STR_QUOTE;
          } else if (value_from_agent_id_27 instanceof RegExp) {
            json += asString(value_from_agent_id_27.source);
          } else {
            json += asString(value_from_agent_id_27.toString());
          }
        } else {
          json += asString(value_from_agent_id_27);
        }
      }
      const value_amount_28 = obj["amount"];
      if (value_amount_28 !== void 0) {
        json += addComma_14 ? ',"amount":' : (addComma_14 = true, '{"amount":');
        json += asNumber(value_amount_28);
      }
      const value_currency_29 = obj["currency"];
      if (value_currency_29 !== void 0) {
        json += addComma_14 ? ',"currency":' : (addComma_14 = true, '{"currency":');
        if (typeof value_currency_29 !== "string") {
          if (value_currency_29 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_29 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_29.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_29 instanceof RegExp) {
            json += asString(value_currency_29.source);
          } else {
            json += asString(value_currency_29.toString());
          }
        } else {
          json += asString(value_currency_29);
        }
      }
      const value_due_at_30 = obj["due_at"];
      if (value_due_at_30 !== void 0) {
        json += addComma_14 ? ',"due_at":' : (addComma_14 = true, '{"due_at":');
        json += asDateTime(value_due_at_30);
      }
      const value_review_until_31 = obj["review_until"];
      if (value_review_until_31 !== void 0) {
        json += addComma_14 ? ',"review_until":' : (addComma_14 = true, '{"review_until":');
        json += asDateTime(value_review_until_31);
      }
      const value_reason_32 = obj["reason"];
      if (value_reason_32 !== void 0) {
        json += addComma_14 ? ',"reason":' : (addComma_14 = true, '{"reason":');
        if (typeof value_reason_32 !== "string") {
          if (value_reason_32 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_32 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_32.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_32 instanceof RegExp) {
            json += asString(value_reason_32.source);
          } else {
            json += asString(value_reason_32.toString());
          }
        } else {
          json += asString(value_reason_32);
        }
      }
      const value_matched_tags_33 = obj["matched_tags"];
      if (value_matched_tags_33 !== void 0) {
        json += addComma_14 ? ',"matched_tags":' : (addComma_14 = true, '{"matched_tags":');
        json += anonymous5(value_matched_tags_33);
      }
      for (const key of Object.keys(obj)) {
        if (key === "task_id" || key === "bid_id" || key === "hire_id" || key === "artifact_id" || key === "message_id" || key === "rating_id" || key === "memory_id" || key === "report_id" || key === "action" || key === "key_id" || key === "webhook_id" || key === "worker_id" || key === "from_agent_id" || key === "amount" || key === "currency" || key === "due_at" || key === "review_until" || key === "reason" || key === "matched_tags" || obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_14 ? JSON_STR_COMMA : (addComma_14 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_14) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_id_7 = obj["id"];
      if (value_id_7 !== void 0) {
        json += '{"id":';
        if (typeof value_id_7 !== "string") {
          if (value_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_id_7 instanceof RegExp) {
            json += asString(value_id_7.source);
          } else {
            json += asString(value_id_7.toString());
          }
        } else {
          json += asString(value_id_7);
        }
      } else {
        throw new Error('"id" is required!');
      }
      const value_source_8 = obj["source"];
      if (value_source_8 !== void 0) {
        json += ',"source":';
        json += '"/v1"';
      } else {
        throw new Error('"source" is required!');
      }
      const value_specversion_9 = obj["specversion"];
      if (value_specversion_9 !== void 0) {
        json += ',"specversion":';
        json += '"1.0"';
      } else {
        throw new Error('"specversion" is required!');
      }
      const value_type_10 = obj["type"];
      if (value_type_10 !== void 0) {
        json += ',"type":';
        if (typeof value_type_10 !== "string") {
          if (value_type_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_type_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_type_10 instanceof RegExp) {
            json += asString(value_type_10.source);
          } else {
            json += asString(value_type_10.toString());
          }
        } else {
          json += asString(value_type_10);
        }
      } else {
        throw new Error('"type" is required!');
      }
      const value_time_11 = obj["time"];
      if (value_time_11 !== void 0) {
        json += ',"time":';
        json += asDateTime(value_time_11);
      } else {
        throw new Error('"time" is required!');
      }
      const value_sequence_12 = obj["sequence"];
      if (value_sequence_12 !== void 0) {
        json += ',"sequence":';
        if (value_sequence_12 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_sequence_12) || value_sequence_12 === null) {
          json += asInteger(value_sequence_12);
        } else throw new TypeError("The value of '#/components/schemas/Event/properties/sequence' does not match schema definition.");
      } else {
        throw new Error('"sequence" is required!');
      }
      const value_data_13 = obj["data"];
      if (value_data_13 !== void 0) {
        json += ',"data":';
        json += anonymous4(value_data_13);
      } else {
        throw new Error('"data" is required!');
      }
      const value_subject_34 = obj["subject"];
      if (value_subject_34 !== void 0) {
        json += ',"subject":';
        if (typeof value_subject_34 !== "string") {
          if (value_subject_34 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_subject_34 instanceof Date) {
            json += JSON_STR_QUOTE + value_subject_34.toISOString() + JSON_STR_QUOTE;
          } else if (value_subject_34 instanceof RegExp) {
            json += asString(value_subject_34.source);
          } else {
            json += asString(value_subject_34.toString());
          }
        } else {
          json += asString(value_subject_34);
        }
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/EventList/properties/events' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous3(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous3(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_events_5 = obj["events"];
      if (value_events_5 !== void 0) {
        json += '{"events":';
        json += anonymous2(value_events_5);
      } else {
        throw new Error('"events" is required!');
      }
      const value_cursor_35 = obj["cursor"];
      if (value_cursor_35 !== void 0) {
        json += ',"cursor":';
        if (typeof value_cursor_35 !== "string") {
          if (value_cursor_35 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_cursor_35 instanceof Date) {
            json += JSON_STR_QUOTE + value_cursor_35.toISOString() + JSON_STR_QUOTE;
          } else if (value_cursor_35 instanceof RegExp) {
            json += asString(value_cursor_35.source);
          } else {
            json += asString(value_cursor_35.toString());
          }
        } else {
          json += asString(value_cursor_35);
        }
      } else {
        throw new Error('"cursor" is required!');
      }
      const value_has_more_36 = obj["has_more"];
      if (value_has_more_36 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_36);
      } else {
        throw new Error('"has_more" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_37 = obj["timestamp"];
      if (value_timestamp_37 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_37);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["listEvents.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/EventData/properties/matched_tags' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_14 = false;
      const value_task_id_15 = obj["task_id"];
      if (value_task_id_15 !== void 0) {
        json += addComma_14 ? ',"task_id":' : (addComma_14 = true, '{"task_id":');
        if (typeof value_task_id_15 !== "string") {
          if (value_task_id_15 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_15.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_15 instanceof RegExp) {
            json += asString(value_task_id_15.source);
          } else {
            json += asString(value_task_id_15.toString());
          }
        } else {
          json += asString(value_task_id_15);
        }
      }
      const value_bid_id_16 = obj["bid_id"];
      if (value_bid_id_16 !== void 0) {
        json += addComma_14 ? ',"bid_id":' : (addComma_14 = true, '{"bid_id":');
        if (typeof value_bid_id_16 !== "string") {
          if (value_bid_id_16 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_bid_id_16 instanceof Date) {
            json += JSON_STR_QUOTE + value_bid_id_16.toISOString() + JSON_STR_QUOTE;
          } else if (value_bid_id_16 instanceof RegExp) {
            json += asString(value_bid_id_16.source);
          } else {
            json += asString(value_bid_id_16.toString());
          }
        } else {
          json += asString(value_bid_id_16);
        }
      }
      const value_hire_id_17 = obj["hire_id"];
      if (value_hire_id_17 !== void 0) {
        json += addComma_14 ? ',"hire_id":' : (addComma_14 = true, '{"hire_id":');
        if (typeof value_hire_id_17 !== "string") {
          if (value_hire_id_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hire_id_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_hire_id_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_hire_id_17 instanceof RegExp) {
            json += asString(value_hire_id_17.source);
          } else {
            json += asString(value_hire_id_17.toString());
          }
        } else {
          json += asString(value_hire_id_17);
        }
      }
      const value_artifact_id_18 = obj["artifact_id"];
      if (value_artifact_id_18 !== void 0) {
        json += addComma_14 ? ',"artifact_id":' : (addComma_14 = true, '{"artifact_id":');
        if (typeof value_artifact_id_18 !== "string") {
          if (value_artifact_id_18 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_artifact_id_18 instanceof Date) {
            json += JSON_STR_QUOTE + value_artifact_id_18.toISOString() + JSON_STR_QUOTE;
          } else if (value_artifact_id_18 instanceof RegExp) {
            json += asString(value_artifact_id_18.source);
          } else {
            json += asString(value_artifact_id_18.toString());
          }
        } else {
          json += asString(value_artifact_id_18);
        }
      }
      const value_message_id_19 = obj["message_id"];
      if (value_message_id_19 !== void 0) {
        json += addComma_14 ? ',"message_id":' : (addComma_14 = true, '{"message_id":');
        if (typeof value_message_id_19 !== "string") {
          if (value_message_id_19 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_id_19 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_id_19.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_id_19 instanceof RegExp) {
            json += asString(value_message_id_19.source);
          } else {
            json += asString(value_message_id_19.toString());
          }
        } else {
          json += asString(value_message_id_19);
        }
      }
      const value_rating_id_20 = obj["rating_id"];
      if (value_rating_id_20 !== void 0) {
        json += addComma_14 ? ',"rating_id":' : (addComma_14 = true, '{"rating_id":');
        if (typeof value_rating_id_20 !== "string") {
          if (value_rating_id_20 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_rating_id_20 instanceof Date) {
            json += JSON_STR_QUOTE + value_rating_id_20.toISOString() + JSON_STR_QUOTE;
          } else if (value_rating_id_20 instanceof RegExp) {
            json += asString(value_rating_id_20.source);
          } else {
            json += asString(value_rating_id_20.toString());
          }
        } else {
          json += asString(value_rating_id_20);
        }
      }
      const value_memory_id_21 = obj["memory_id"];
      if (value_memory_id_21 !== void 0) {
        json += addComma_14 ? ',"memory_id":' : (addComma_14 = true, '{"memory_id":');
        if (typeof value_memory_id_21 !== "string") {
          if (value_memory_id_21 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_memory_id_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_memory_id_21.toISOString() + JSON_STR_QUOTE;
          } else if (value_memory_id_21 instanceof RegExp) {
            json += asString(value_memory_id_21.source);
          } else {
            json += asString(value_memory_id_21.toString());
          }
        } else {
          json += asString(value_memory_id_21);
        }
      }
      const value_report_id_22 = obj["report_id"];
      if (value_report_id_22 !== void 0) {
        json += addComma_14 ? ',"report_id":' : (addComma_14 = true, '{"report_id":');
        if (typeof value_report_id_22 !== "string") {
          if (value_report_id_22 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_report_id_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_report_id_22.toISOString() + JSON_STR_QUOTE;
          } else if (value_report_id_22 instanceof RegExp) {
            json += asString(value_report_id_22.source);
          } else {
            json += asString(value_report_id_22.toString());
          }
        } else {
          json += asString(value_report_id_22);
        }
      }
      const value_action_23 = obj["action"];
      if (value_action_23 !== void 0) {
        json += addComma_14 ? ',"action":' : (addComma_14 = true, '{"action":');
        if (typeof value_action_23 !== "string") {
          if (value_action_23 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_action_23 instanceof Date) {
            json += JSON_STR_QUOTE + value_action_23.toISOString() + JSON_STR_QUOTE;
          } else if (value_action_23 instanceof RegExp) {
            json += asString(value_action_23.source);
          } else {
            json += asString(value_action_23.toString());
          }
        } else {
          json += asString(value_action_23);
        }
      }
      const value_key_id_24 = obj["key_id"];
      if (value_key_id_24 !== void 0) {
        json += addComma_14 ? ',"key_id":' : (addComma_14 = true, '{"key_id":');
        if (typeof value_key_id_24 !== "string") {
          if (value_key_id_24 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_key_id_24 instanceof Date) {
            json += JSON_STR_QUOTE + value_key_id_24.toISOString() + JSON_STR_QUOTE;
          } else if (value_key_id_24 instanceof RegExp) {
            json += asString(value_key_id_24.source);
          } else {
            json += asString(value_key_id_24.toString());
          }
        } else {
          json += asString(value_key_id_24);
        }
      }
      const value_webhook_id_25 = obj["webhook_id"];
      if (value_webhook_id_25 !== void 0) {
        json += addComma_14 ? ',"webhook_id":' : (addComma_14 = true, '{"webhook_id":');
        if (typeof value_webhook_id_25 !== "string") {
          if (value_webhook_id_25 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_webhook_id_25 instanceof Date) {
            json += JSON_STR_QUOTE + value_webhook_id_25.toISOString() + JSON_STR_QUOTE;
          } else if (value_webhook_id_25 instanceof RegExp) {
            json += asString(value_webhook_id_25.source);
          } else {
            json += asString(value_webhook_id_25.toString());
          }
        } else {
          json += asString(value_webhook_id_25);
        }
      }
      const value_worker_id_26 = obj["worker_id"];
      if (value_worker_id_26 !== void 0) {
        json += addComma_14 ? ',"worker_id":' : (addComma_14 = true, '{"worker_id":');
        if (typeof value_worker_id_26 !== "string") {
          if (value_worker_id_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_id_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_id_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_id_26 instanceof RegExp) {
            json += asString(value_worker_id_26.source);
          } else {
            json += asString(value_worker_id_26.toString());
          }
        } else {
          json += asString(value_worker_id_26);
        }
      }
      const value_from_agent_id_27 = obj["from_agent_id"];
      if (value_from_agent_id_27 !== void 0) {
        json += addComma_14 ? ',"from_agent_id":' : (addComma_14 = true, '{"from_agent_id":');
        if (typeof value_from_agent_id_27 !== "string") {
          if (value_from_agent_id_27 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_from_agent_id_27 instanceof Date) {
            json += JSON_STR_QUOTE + value_from_agent_id_27.toISOString() + JSON_STR_QUOTE;
          } else if (value_from_agent_id_27 instanceof RegExp) {
            json += asString(value_from_agent_id_27.source);
          } else {
            json += asString(value_from_agent_id_27.toString());
          }
        } else {
          json += asString(value_from_agent_id_27);
        }
      }
      const value_amount_28 = obj["amount"];
      if (value_amount_28 !== void 0) {
        json += addComma_14 ? ',"amount":' : (addComma_14 = true, '{"amount":');
        json += asNumber(value_amount_28);
      }
      const value_currency_29 = obj["currency"];
      if (value_currency_29 !== void 0) {
        json += addComma_14 ? ',"currency":' : (addComma_14 = true, '{"currency":');
        if (typeof value_currency_29 !== "string") {
          if (value_currency_29 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_29 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_29.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_29 instanceof RegExp) {
            json += asString(value_currency_29.source);
          } else {
            json += asString(value_currency_29.toString());
          }
        } else {
          json += asString(value_currency_29);
        }
      }
      const value_due_at_30 = obj["due_at"];
      if (value_due_at_30 !== void 0) {
        json += addComma_14 ? ',"due_at":' : (addComma_14 = true, '{"due_at":');
        json += asDateTime(value_due_at_30);
      }
      const value_review_until_31 = obj["review_until"];
      if (value_review_until_31 !== void 0) {
        json += addComma_14 ? ',"review_until":' : (addComma_14 = true, '{"review_until":');
        json += asDateTime(value_review_until_31);
      }
      const value_reason_32 = obj["reason"];
      if (value_reason_32 !== void 0) {
        json += addComma_14 ? ',"reason":' : (addComma_14 = true, '{"reason":');
        if (typeof value_reason_32 !== "string") {
          if (value_reason_32 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_32 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_32.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_32 instanceof RegExp) {
            json += asString(value_reason_32.source);
          } else {
            json += asString(value_reason_32.toString());
          }
        } else {
          json += asString(value_reason_32);
        }
      }
      const value_matched_tags_33 = obj["matched_tags"];
      if (value_matched_tags_33 !== void 0) {
        json += addComma_14 ? ',"matched_tags":' : (addComma_14 = true, '{"matched_tags":');
        json += anonymous5(value_matched_tags_33);
      }
      for (const key of Object.keys(obj)) {
        if (key === "task_id" || key === "bid_id" || key === "hire_id" || key === "artifact_id" || key === "message_id" || key === "rating_id" || key === "memory_id" || key === "report_id" || key === "action" || key === "key_id" || key === "webhook_id" || key === "worker_id" || key === "from_agent_id" || key === "amount" || key === "currency" || key === "due_at" || key === "review_until" || key === "reason" || key === "matched_tags" || obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_14 ? JSON_STR_COMMA : (addComma_14 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_14) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_id_7 = obj["id"];
      if (value_id_7 !== void 0) {
        json += '{"id":';
        if (typeof value_id_7 !== "string") {
          if (value_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_id_7 instanceof RegExp) {
            json += asString(value_id_7.source);
          } else {
            json += asString(value_id_7.toString());
          }
        } else {
          json += asString(value_id_7);
        }
      } else {
        throw new Error('"id" is required!');
      }
      const value_source_8 = obj["source"];
      if (value_source_8 !== void 0) {
        json += ',"source":';
        json += '"/v1"';
      } else {
        throw new Error('"source" is required!');
      }
      const value_specversion_9 = obj["specversion"];
      if (value_specversion_9 !== void 0) {
        json += ',"specversion":';
        json += '"1.0"';
      } else {
        throw new Error('"specversion" is required!');
      }
      const value_type_10 = obj["type"];
      if (value_type_10 !== void 0) {
        json += ',"type":';
        if (typeof value_type_10 !== "string") {
          if (value_type_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_type_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_type_10 instanceof RegExp) {
            json += asString(value_type_10.source);
          } else {
            json += asString(value_type_10.toString());
          }
        } else {
          json += asString(value_type_10);
        }
      } else {
        throw new Error('"type" is required!');
      }
      const value_time_11 = obj["time"];
      if (value_time_11 !== void 0) {
        json += ',"time":';
        json += asDateTime(value_time_11);
      } else {
        throw new Error('"time" is required!');
      }
      const value_sequence_12 = obj["sequence"];
      if (value_sequence_12 !== void 0) {
        json += ',"sequence":';
        if (value_sequence_12 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_sequence_12) || value_sequence_12 === null) {
          json += asInteger(value_sequence_12);
        } else throw new TypeError("The value of '#/components/schemas/Event/properties/sequence' does not match schema definition.");
      } else {
        throw new Error('"sequence" is required!');
      }
      const value_data_13 = obj["data"];
      if (value_data_13 !== void 0) {
        json += ',"data":';
        json += anonymous4(value_data_13);
      } else {
        throw new Error('"data" is required!');
      }
      const value_subject_34 = obj["subject"];
      if (value_subject_34 !== void 0) {
        json += ',"subject":';
        if (typeof value_subject_34 !== "string") {
          if (value_subject_34 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_subject_34 instanceof Date) {
            json += JSON_STR_QUOTE + value_subject_34.toISOString() + JSON_STR_QUOTE;
          } else if (value_subject_34 instanceof RegExp) {
            json += asString(value_subject_34.source);
          } else {
            json += asString(value_subject_34.toString());
          }
        } else {
          json += asString(value_subject_34);
        }
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/EventList/properties/events' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous3(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous3(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_events_5 = obj["events"];
      if (value_events_5 !== void 0) {
        json += '{"events":';
        json += anonymous2(value_events_5);
      } else {
        throw new Error('"events" is required!');
      }
      const value_cursor_35 = obj["cursor"];
      if (value_cursor_35 !== void 0) {
        json += ',"cursor":';
        if (typeof value_cursor_35 !== "string") {
          if (value_cursor_35 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_cursor_35 instanceof Date) {
            json += JSON_STR_QUOTE + value_cursor_35.toISOString() + JSON_STR_QUOTE;
          } else if (value_cursor_35 instanceof RegExp) {
            json += asString(value_cursor_35.source);
          } else {
            json += asString(value_cursor_35.toString());
          }
        } else {
          json += asString(value_cursor_35);
        }
      } else {
        throw new Error('"cursor" is required!');
      }
      const value_has_more_36 = obj["has_more"];
      if (value_has_more_36 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_36);
      } else {
        throw new Error('"has_more" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_37 = obj["timestamp"];
      if (value_timestamp_37 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_37);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["streamEvents.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous4(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Webhook/properties/types' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_webhook_id_7 = obj["webhook_id"];
      if (value_webhook_id_7 !== void 0) {
        json += '{"webhook_id":';
        if (typeof value_webhook_id_7 !== "string") {
          if (value_webhook_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_webhook_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_webhook_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_webhook_id_7 instanceof RegExp) {
            json += asString(value_webhook_id_7.source);
          } else {
            json += asString(value_webhook_id_7.toString());
          }
        } else {
          json += asString(value_webhook_id_7);
        }
      } else {
        throw new Error('"webhook_id" is required!');
      }
      const value_url_8 = obj["url"];
      if (value_url_8 !== void 0) {
        json += ',"url":';
        if (typeof value_url_8 !== "string") {
          if (value_url_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_url_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_url_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_url_8 instanceof RegExp) {
            json += asString(value_url_8.source);
          } else {
            json += asString(value_url_8.toString());
          }
        } else {
          json += asString(value_url_8);
        }
      } else {
        throw new Error('"url" is required!');
      }
      const value_types_9 = obj["types"];
      if (value_types_9 !== void 0) {
        json += ',"types":';
        if (value_types_9 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_types_9)) {
          json += anonymous4(value_types_9);
        } else throw new TypeError("The value of '#/components/schemas/Webhook/properties/types' does not match schema definition.");
      } else {
        throw new Error('"types" is required!');
      }
      const value_enabled_10 = obj["enabled"];
      if (value_enabled_10 !== void 0) {
        json += ',"enabled":';
        json += asBoolean(value_enabled_10);
      } else {
        throw new Error('"enabled" is required!');
      }
      const value_disabled_reason_11 = obj["disabled_reason"];
      if (value_disabled_reason_11 !== void 0) {
        json += ',"disabled_reason":';
        if (value_disabled_reason_11 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_disabled_reason_11 === "string" || value_disabled_reason_11 === null || value_disabled_reason_11 instanceof Date || value_disabled_reason_11 instanceof RegExp || typeof value_disabled_reason_11 === "object" && typeof value_disabled_reason_11.toString === "function" && value_disabled_reason_11.toString !== Object.prototype.toString) {
          if (typeof value_disabled_reason_11 !== "string") {
            if (value_disabled_reason_11 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_disabled_reason_11 instanceof Date) {
              json += JSON_STR_QUOTE + value_disabled_reason_11.toISOString() + JSON_STR_QUOTE;
            } else if (value_disabled_reason_11 instanceof RegExp) {
              json += asString(value_disabled_reason_11.source);
            } else {
              json += asString(value_disabled_reason_11.toString());
            }
          } else {
            json += asString(value_disabled_reason_11);
          }
        } else throw new TypeError("The value of '#/components/schemas/Webhook/properties/disabled_reason' does not match schema definition.");
      } else {
        throw new Error('"disabled_reason" is required!');
      }
      const value_failing_since_12 = obj["failing_since"];
      if (value_failing_since_12 !== void 0) {
        json += ',"failing_since":';
        if (value_failing_since_12 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_failing_since_12 === "string" || value_failing_since_12 === null || value_failing_since_12 instanceof Date || value_failing_since_12 instanceof RegExp || typeof value_failing_since_12 === "object" && typeof value_failing_since_12.toString === "function" && value_failing_since_12.toString !== Object.prototype.toString) {
          json += asDateTime(value_failing_since_12);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"failing_since" is required!');
      }
      const value_next_attempt_at_13 = obj["next_attempt_at"];
      if (value_next_attempt_at_13 !== void 0) {
        json += ',"next_attempt_at":';
        if (value_next_attempt_at_13 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_next_attempt_at_13 === "string" || value_next_attempt_at_13 === null || value_next_attempt_at_13 instanceof Date || value_next_attempt_at_13 instanceof RegExp || typeof value_next_attempt_at_13 === "object" && typeof value_next_attempt_at_13.toString === "function" && value_next_attempt_at_13.toString !== Object.prototype.toString) {
          json += asDateTime(value_next_attempt_at_13);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"next_attempt_at" is required!');
      }
      const value_redelivering_14 = obj["redelivering"];
      if (value_redelivering_14 !== void 0) {
        json += ',"redelivering":';
        json += asBoolean(value_redelivering_14);
      } else {
        throw new Error('"redelivering" is required!');
      }
      const value_created_at_15 = obj["created_at"];
      if (value_created_at_15 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_15);
      } else {
        throw new Error('"created_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/WebhookList/properties/webhooks' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous3(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous3(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_webhooks_5 = obj["webhooks"];
      if (value_webhooks_5 !== void 0) {
        json += '{"webhooks":';
        json += anonymous2(value_webhooks_5);
      } else {
        throw new Error('"webhooks" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_16 = obj["timestamp"];
      if (value_timestamp_16 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_16);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["listWebhooks.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous3(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Webhook/properties/types' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous2(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_webhook_id_9 = obj["webhook_id"];
      if (value_webhook_id_9 !== void 0) {
        json += '{"webhook_id":';
        if (typeof value_webhook_id_9 !== "string") {
          if (value_webhook_id_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_webhook_id_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_webhook_id_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_webhook_id_9 instanceof RegExp) {
            json += asString(value_webhook_id_9.source);
          } else {
            json += asString(value_webhook_id_9.toString());
          }
        } else {
          json += asString(value_webhook_id_9);
        }
      } else {
        throw new Error('"webhook_id" is required!');
      }
      const value_url_10 = obj["url"];
      if (value_url_10 !== void 0) {
        json += ',"url":';
        if (typeof value_url_10 !== "string") {
          if (value_url_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_url_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_url_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_url_10 instanceof RegExp) {
            json += asString(value_url_10.source);
          } else {
            json += asString(value_url_10.toString());
          }
        } else {
          json += asString(value_url_10);
        }
      } else {
        throw new Error('"url" is required!');
      }
      const value_types_11 = obj["types"];
      if (value_types_11 !== void 0) {
        json += ',"types":';
        if (value_types_11 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_types_11)) {
          json += anonymous3(value_types_11);
        } else throw new TypeError("The value of '#/components/schemas/Webhook/properties/types' does not match schema definition.");
      } else {
        throw new Error('"types" is required!');
      }
      const value_enabled_12 = obj["enabled"];
      if (value_enabled_12 !== void 0) {
        json += ',"enabled":';
        json += asBoolean(value_enabled_12);
      } else {
        throw new Error('"enabled" is required!');
      }
      const value_disabled_reason_13 = obj["disabled_reason"];
      if (value_disabled_reason_13 !== void 0) {
        json += ',"disabled_reason":';
        if (value_disabled_reason_13 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_disabled_reason_13 === "string" || value_disabled_reason_13 === null || value_disabled_reason_13 instanceof Date || value_disabled_reason_13 instanceof RegExp || typeof value_disabled_reason_13 === "object" && typeof value_disabled_reason_13.toString === "function" && value_disabled_reason_13.toString !== Object.prototype.toString) {
          if (typeof value_disabled_reason_13 !== "string") {
            if (value_disabled_reason_13 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_disabled_reason_13 instanceof Date) {
              json += JSON_STR_QUOTE + value_disabled_reason_13.toISOString() + JSON_STR_QUOTE;
            } else if (value_disabled_reason_13 instanceof RegExp) {
              json += asString(value_disabled_reason_13.source);
            } else {
              json += asString(value_disabled_reason_13.toString());
            }
          } else {
            json += asString(value_disabled_reason_13);
          }
        } else throw new TypeError("The value of '#/components/schemas/Webhook/properties/disabled_reason' does not match schema definition.");
      } else {
        throw new Error('"disabled_reason" is required!');
      }
      const value_failing_since_14 = obj["failing_since"];
      if (value_failing_since_14 !== void 0) {
        json += ',"failing_since":';
        if (value_failing_since_14 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_failing_since_14 === "string" || value_failing_since_14 === null || value_failing_since_14 instanceof Date || value_failing_since_14 instanceof RegExp || typeof value_failing_since_14 === "object" && typeof value_failing_since_14.toString === "function" && value_failing_since_14.toString !== Object.prototype.toString) {
          json += asDateTime(value_failing_since_14);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"failing_since" is required!');
      }
      const value_next_attempt_at_15 = obj["next_attempt_at"];
      if (value_next_attempt_at_15 !== void 0) {
        json += ',"next_attempt_at":';
        if (value_next_attempt_at_15 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_next_attempt_at_15 === "string" || value_next_attempt_at_15 === null || value_next_attempt_at_15 instanceof Date || value_next_attempt_at_15 instanceof RegExp || typeof value_next_attempt_at_15 === "object" && typeof value_next_attempt_at_15.toString === "function" && value_next_attempt_at_15.toString !== Object.prototype.toString) {
          json += asDateTime(value_next_attempt_at_15);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"next_attempt_at" is required!');
      }
      const value_redelivering_16 = obj["redelivering"];
      if (value_redelivering_16 !== void 0) {
        json += ',"redelivering":';
        json += asBoolean(value_redelivering_16);
      } else {
        throw new Error('"redelivering" is required!');
      }
      const value_created_at_17 = obj["created_at"];
      if (value_created_at_17 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_17);
      } else {
        throw new Error('"created_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_secret_5 = obj["secret"];
      if (value_secret_5 !== void 0) {
        json += '{"secret":';
        if (typeof value_secret_5 !== "string") {
          if (value_secret_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_secret_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_secret_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_secret_5 instanceof RegExp) {
            json += asString(value_secret_5.source);
          } else {
            json += asString(value_secret_5.toString());
          }
        } else {
          json += asString(value_secret_5);
        }
      } else {
        throw new Error('"secret" is required!');
      }
      const value_previous_until_6 = obj["previous_until"];
      if (value_previous_until_6 !== void 0) {
        json += ',"previous_until":';
        if (value_previous_until_6 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_previous_until_6 === "string" || value_previous_until_6 === null || value_previous_until_6 instanceof Date || value_previous_until_6 instanceof RegExp || typeof value_previous_until_6 === "object" && typeof value_previous_until_6.toString === "function" && value_previous_until_6.toString !== Object.prototype.toString) {
          json += asDateTime(value_previous_until_6);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"previous_until" is required!');
      }
      const value_webhook_7 = obj["webhook"];
      if (value_webhook_7 !== void 0) {
        json += ',"webhook":';
        json += anonymous2(value_webhook_7);
      } else {
        throw new Error('"webhook" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_18 = obj["timestamp"];
      if (value_timestamp_18 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_18);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["createWebhook.201"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_webhook_id_5 = obj["webhook_id"];
      if (value_webhook_id_5 !== void 0) {
        json += '{"webhook_id":';
        if (typeof value_webhook_id_5 !== "string") {
          if (value_webhook_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_webhook_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_webhook_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_webhook_id_5 instanceof RegExp) {
            json += asString(value_webhook_id_5.source);
          } else {
            json += asString(value_webhook_id_5.toString());
          }
        } else {
          json += asString(value_webhook_id_5);
        }
      } else {
        throw new Error('"webhook_id" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_6 = obj["timestamp"];
      if (value_timestamp_6 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_6);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["deleteWebhook.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Webhook/properties/types' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_webhook_id_5 = obj["webhook_id"];
      if (value_webhook_id_5 !== void 0) {
        json += '{"webhook_id":';
        if (typeof value_webhook_id_5 !== "string") {
          if (value_webhook_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_webhook_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_webhook_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_webhook_id_5 instanceof RegExp) {
            json += asString(value_webhook_id_5.source);
          } else {
            json += asString(value_webhook_id_5.toString());
          }
        } else {
          json += asString(value_webhook_id_5);
        }
      } else {
        throw new Error('"webhook_id" is required!');
      }
      const value_url_6 = obj["url"];
      if (value_url_6 !== void 0) {
        json += ',"url":';
        if (typeof value_url_6 !== "string") {
          if (value_url_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_url_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_url_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_url_6 instanceof RegExp) {
            json += asString(value_url_6.source);
          } else {
            json += asString(value_url_6.toString());
          }
        } else {
          json += asString(value_url_6);
        }
      } else {
        throw new Error('"url" is required!');
      }
      const value_types_7 = obj["types"];
      if (value_types_7 !== void 0) {
        json += ',"types":';
        if (value_types_7 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_types_7)) {
          json += anonymous2(value_types_7);
        } else throw new TypeError("The value of '#/components/schemas/Webhook/properties/types' does not match schema definition.");
      } else {
        throw new Error('"types" is required!');
      }
      const value_enabled_8 = obj["enabled"];
      if (value_enabled_8 !== void 0) {
        json += ',"enabled":';
        json += asBoolean(value_enabled_8);
      } else {
        throw new Error('"enabled" is required!');
      }
      const value_disabled_reason_9 = obj["disabled_reason"];
      if (value_disabled_reason_9 !== void 0) {
        json += ',"disabled_reason":';
        if (value_disabled_reason_9 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_disabled_reason_9 === "string" || value_disabled_reason_9 === null || value_disabled_reason_9 instanceof Date || value_disabled_reason_9 instanceof RegExp || typeof value_disabled_reason_9 === "object" && typeof value_disabled_reason_9.toString === "function" && value_disabled_reason_9.toString !== Object.prototype.toString) {
          if (typeof value_disabled_reason_9 !== "string") {
            if (value_disabled_reason_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_disabled_reason_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_disabled_reason_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_disabled_reason_9 instanceof RegExp) {
              json += asString(value_disabled_reason_9.source);
            } else {
              json += asString(value_disabled_reason_9.toString());
            }
          } else {
            json += asString(value_disabled_reason_9);
          }
        } else throw new TypeError("The value of '#/components/schemas/Webhook/properties/disabled_reason' does not match schema definition.");
      } else {
        throw new Error('"disabled_reason" is required!');
      }
      const value_failing_since_10 = obj["failing_since"];
      if (value_failing_since_10 !== void 0) {
        json += ',"failing_since":';
        if (value_failing_since_10 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_failing_since_10 === "string" || value_failing_since_10 === null || value_failing_since_10 instanceof Date || value_failing_since_10 instanceof RegExp || typeof value_failing_since_10 === "object" && typeof value_failing_since_10.toString === "function" && value_failing_since_10.toString !== Object.prototype.toString) {
          json += asDateTime(value_failing_since_10);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"failing_since" is required!');
      }
      const value_next_attempt_at_11 = obj["next_attempt_at"];
      if (value_next_attempt_at_11 !== void 0) {
        json += ',"next_attempt_at":';
        if (value_next_attempt_at_11 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_next_attempt_at_11 === "string" || value_next_attempt_at_11 === null || value_next_attempt_at_11 instanceof Date || value_next_attempt_at_11 instanceof RegExp || typeof value_next_attempt_at_11 === "object" && typeof value_next_attempt_at_11.toString === "function" && value_next_attempt_at_11.toString !== Object.prototype.toString) {
          json += asDateTime(value_next_attempt_at_11);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"next_attempt_at" is required!');
      }
      const value_redelivering_12 = obj["redelivering"];
      if (value_redelivering_12 !== void 0) {
        json += ',"redelivering":';
        json += asBoolean(value_redelivering_12);
      } else {
        throw new Error('"redelivering" is required!');
      }
      const value_created_at_13 = obj["created_at"];
      if (value_created_at_13 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_13);
      } else {
        throw new Error('"created_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_14 = obj["timestamp"];
      if (value_timestamp_14 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_14);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["updateWebhook.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous3(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Webhook/properties/types' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous2(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_webhook_id_9 = obj["webhook_id"];
      if (value_webhook_id_9 !== void 0) {
        json += '{"webhook_id":';
        if (typeof value_webhook_id_9 !== "string") {
          if (value_webhook_id_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_webhook_id_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_webhook_id_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_webhook_id_9 instanceof RegExp) {
            json += asString(value_webhook_id_9.source);
          } else {
            json += asString(value_webhook_id_9.toString());
          }
        } else {
          json += asString(value_webhook_id_9);
        }
      } else {
        throw new Error('"webhook_id" is required!');
      }
      const value_url_10 = obj["url"];
      if (value_url_10 !== void 0) {
        json += ',"url":';
        if (typeof value_url_10 !== "string") {
          if (value_url_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_url_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_url_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_url_10 instanceof RegExp) {
            json += asString(value_url_10.source);
          } else {
            json += asString(value_url_10.toString());
          }
        } else {
          json += asString(value_url_10);
        }
      } else {
        throw new Error('"url" is required!');
      }
      const value_types_11 = obj["types"];
      if (value_types_11 !== void 0) {
        json += ',"types":';
        if (value_types_11 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_types_11)) {
          json += anonymous3(value_types_11);
        } else throw new TypeError("The value of '#/components/schemas/Webhook/properties/types' does not match schema definition.");
      } else {
        throw new Error('"types" is required!');
      }
      const value_enabled_12 = obj["enabled"];
      if (value_enabled_12 !== void 0) {
        json += ',"enabled":';
        json += asBoolean(value_enabled_12);
      } else {
        throw new Error('"enabled" is required!');
      }
      const value_disabled_reason_13 = obj["disabled_reason"];
      if (value_disabled_reason_13 !== void 0) {
        json += ',"disabled_reason":';
        if (value_disabled_reason_13 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_disabled_reason_13 === "string" || value_disabled_reason_13 === null || value_disabled_reason_13 instanceof Date || value_disabled_reason_13 instanceof RegExp || typeof value_disabled_reason_13 === "object" && typeof value_disabled_reason_13.toString === "function" && value_disabled_reason_13.toString !== Object.prototype.toString) {
          if (typeof value_disabled_reason_13 !== "string") {
            if (value_disabled_reason_13 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_disabled_reason_13 instanceof Date) {
              json += JSON_STR_QUOTE + value_disabled_reason_13.toISOString() + JSON_STR_QUOTE;
            } else if (value_disabled_reason_13 instanceof RegExp) {
              json += asString(value_disabled_reason_13.source);
            } else {
              json += asString(value_disabled_reason_13.toString());
            }
          } else {
            json += asString(value_disabled_reason_13);
          }
        } else throw new TypeError("The value of '#/components/schemas/Webhook/properties/disabled_reason' does not match schema definition.");
      } else {
        throw new Error('"disabled_reason" is required!');
      }
      const value_failing_since_14 = obj["failing_since"];
      if (value_failing_since_14 !== void 0) {
        json += ',"failing_since":';
        if (value_failing_since_14 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_failing_since_14 === "string" || value_failing_since_14 === null || value_failing_since_14 instanceof Date || value_failing_since_14 instanceof RegExp || typeof value_failing_since_14 === "object" && typeof value_failing_since_14.toString === "function" && value_failing_since_14.toString !== Object.prototype.toString) {
          json += asDateTime(value_failing_since_14);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"failing_since" is required!');
      }
      const value_next_attempt_at_15 = obj["next_attempt_at"];
      if (value_next_attempt_at_15 !== void 0) {
        json += ',"next_attempt_at":';
        if (value_next_attempt_at_15 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_next_attempt_at_15 === "string" || value_next_attempt_at_15 === null || value_next_attempt_at_15 instanceof Date || value_next_attempt_at_15 instanceof RegExp || typeof value_next_attempt_at_15 === "object" && typeof value_next_attempt_at_15.toString === "function" && value_next_attempt_at_15.toString !== Object.prototype.toString) {
          json += asDateTime(value_next_attempt_at_15);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"next_attempt_at" is required!');
      }
      const value_redelivering_16 = obj["redelivering"];
      if (value_redelivering_16 !== void 0) {
        json += ',"redelivering":';
        json += asBoolean(value_redelivering_16);
      } else {
        throw new Error('"redelivering" is required!');
      }
      const value_created_at_17 = obj["created_at"];
      if (value_created_at_17 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_17);
      } else {
        throw new Error('"created_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_secret_5 = obj["secret"];
      if (value_secret_5 !== void 0) {
        json += '{"secret":';
        if (typeof value_secret_5 !== "string") {
          if (value_secret_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_secret_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_secret_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_secret_5 instanceof RegExp) {
            json += asString(value_secret_5.source);
          } else {
            json += asString(value_secret_5.toString());
          }
        } else {
          json += asString(value_secret_5);
        }
      } else {
        throw new Error('"secret" is required!');
      }
      const value_previous_until_6 = obj["previous_until"];
      if (value_previous_until_6 !== void 0) {
        json += ',"previous_until":';
        if (value_previous_until_6 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_previous_until_6 === "string" || value_previous_until_6 === null || value_previous_until_6 instanceof Date || value_previous_until_6 instanceof RegExp || typeof value_previous_until_6 === "object" && typeof value_previous_until_6.toString === "function" && value_previous_until_6.toString !== Object.prototype.toString) {
          json += asDateTime(value_previous_until_6);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"previous_until" is required!');
      }
      const value_webhook_7 = obj["webhook"];
      if (value_webhook_7 !== void 0) {
        json += ',"webhook":';
        json += anonymous2(value_webhook_7);
      } else {
        throw new Error('"webhook" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_18 = obj["timestamp"];
      if (value_timestamp_18 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_18);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["rotateWebhookSecret.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_delivery_id_7 = obj["delivery_id"];
      if (value_delivery_id_7 !== void 0) {
        json += '{"delivery_id":';
        if (typeof value_delivery_id_7 !== "string") {
          if (value_delivery_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_delivery_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_delivery_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_delivery_id_7 instanceof RegExp) {
            json += asString(value_delivery_id_7.source);
          } else {
            json += asString(value_delivery_id_7.toString());
          }
        } else {
          json += asString(value_delivery_id_7);
        }
      } else {
        throw new Error('"delivery_id" is required!');
      }
      const value_event_id_8 = obj["event_id"];
      if (value_event_id_8 !== void 0) {
        json += ',"event_id":';
        if (typeof value_event_id_8 !== "string") {
          if (value_event_id_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_event_id_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_event_id_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_event_id_8 instanceof RegExp) {
            json += asString(value_event_id_8.source);
          } else {
            json += asString(value_event_id_8.toString());
          }
        } else {
          json += asString(value_event_id_8);
        }
      } else {
        throw new Error('"event_id" is required!');
      }
      const value_event_type_9 = obj["event_type"];
      if (value_event_type_9 !== void 0) {
        json += ',"event_type":';
        if (typeof value_event_type_9 !== "string") {
          if (value_event_type_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_event_type_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_event_type_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_event_type_9 instanceof RegExp) {
            json += asString(value_event_type_9.source);
          } else {
            json += asString(value_event_type_9.toString());
          }
        } else {
          json += asString(value_event_type_9);
        }
      } else {
        throw new Error('"event_type" is required!');
      }
      const value_outcome_10 = obj["outcome"];
      if (value_outcome_10 !== void 0) {
        json += ',"outcome":';
        if (typeof value_outcome_10 !== "string") {
          if (value_outcome_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_outcome_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_outcome_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_outcome_10 instanceof RegExp) {
            json += asString(value_outcome_10.source);
          } else {
            json += asString(value_outcome_10.toString());
          }
        } else {
          json += asString(value_outcome_10);
        }
      } else {
        throw new Error('"outcome" is required!');
      }
      const value_status_11 = obj["status"];
      if (value_status_11 !== void 0) {
        json += ',"status":';
        if (value_status_11 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_status_11) || value_status_11 === null) {
          json += asInteger(value_status_11);
        } else throw new TypeError("The value of '#/components/schemas/Delivery/properties/status' does not match schema definition.");
      } else {
        throw new Error('"status" is required!');
      }
      const value_duration_ms_12 = obj["duration_ms"];
      if (value_duration_ms_12 !== void 0) {
        json += ',"duration_ms":';
        json += asInteger(value_duration_ms_12);
      } else {
        throw new Error('"duration_ms" is required!');
      }
      const value_response_13 = obj["response"];
      if (value_response_13 !== void 0) {
        json += ',"response":';
        if (value_response_13 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_response_13 === "string" || value_response_13 === null || value_response_13 instanceof Date || value_response_13 instanceof RegExp || typeof value_response_13 === "object" && typeof value_response_13.toString === "function" && value_response_13.toString !== Object.prototype.toString) {
          if (typeof value_response_13 !== "string") {
            if (value_response_13 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_response_13 instanceof Date) {
              json += JSON_STR_QUOTE + value_response_13.toISOString() + JSON_STR_QUOTE;
            } else if (value_response_13 instanceof RegExp) {
              json += asString(value_response_13.source);
            } else {
              json += asString(value_response_13.toString());
            }
          } else {
            json += asString(value_response_13);
          }
        } else throw new TypeError("The value of '#/components/schemas/Delivery/properties/response' does not match schema definition.");
      } else {
        throw new Error('"response" is required!');
      }
      const value_created_at_14 = obj["created_at"];
      if (value_created_at_14 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_14);
      } else {
        throw new Error('"created_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/DeliveryList/properties/deliveries' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous3(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous3(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_deliveries_5 = obj["deliveries"];
      if (value_deliveries_5 !== void 0) {
        json += '{"deliveries":';
        json += anonymous2(value_deliveries_5);
      } else {
        throw new Error('"deliveries" is required!');
      }
      const value_total_15 = obj["total"];
      if (value_total_15 !== void 0) {
        json += ',"total":';
        json += asInteger(value_total_15);
      } else {
        throw new Error('"total" is required!');
      }
      const value_total_capped_16 = obj["total_capped"];
      if (value_total_capped_16 !== void 0) {
        json += ',"total_capped":';
        json += asBoolean(value_total_capped_16);
      } else {
        throw new Error('"total_capped" is required!');
      }
      const value_page_17 = obj["page"];
      if (value_page_17 !== void 0) {
        json += ',"page":';
        if (value_page_17 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_page_17) || value_page_17 === null) {
          json += asInteger(value_page_17);
        } else throw new TypeError("The value of '#/components/schemas/PageNumber' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_page_size_18 = obj["page_size"];
      if (value_page_size_18 !== void 0) {
        json += ',"page_size":';
        json += asInteger(value_page_size_18);
      } else {
        throw new Error('"page_size" is required!');
      }
      const value_has_more_19 = obj["has_more"];
      if (value_has_more_19 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_19);
      } else {
        throw new Error('"has_more" is required!');
      }
      const value_cursor_20 = obj["cursor"];
      if (value_cursor_20 !== void 0) {
        json += ',"cursor":';
        if (value_cursor_20 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_cursor_20 === "string" || value_cursor_20 === null || value_cursor_20 instanceof Date || value_cursor_20 instanceof RegExp || typeof value_cursor_20 === "object" && typeof value_cursor_20.toString === "function" && value_cursor_20.toString !== Object.prototype.toString) {
          if (typeof value_cursor_20 !== "string") {
            if (value_cursor_20 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_cursor_20 instanceof Date) {
              json += JSON_STR_QUOTE + value_cursor_20.toISOString() + JSON_STR_QUOTE;
            } else if (value_cursor_20 instanceof RegExp) {
              json += asString(value_cursor_20.source);
            } else {
              json += asString(value_cursor_20.toString());
            }
          } else {
            json += asString(value_cursor_20);
          }
        } else throw new TypeError("The value of '#/components/schemas/NextCursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_21 = obj["timestamp"];
      if (value_timestamp_21 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_21);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["listWebhookDeliveries.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Webhook/properties/types' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_webhook_id_5 = obj["webhook_id"];
      if (value_webhook_id_5 !== void 0) {
        json += '{"webhook_id":';
        if (typeof value_webhook_id_5 !== "string") {
          if (value_webhook_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_webhook_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_webhook_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_webhook_id_5 instanceof RegExp) {
            json += asString(value_webhook_id_5.source);
          } else {
            json += asString(value_webhook_id_5.toString());
          }
        } else {
          json += asString(value_webhook_id_5);
        }
      } else {
        throw new Error('"webhook_id" is required!');
      }
      const value_url_6 = obj["url"];
      if (value_url_6 !== void 0) {
        json += ',"url":';
        if (typeof value_url_6 !== "string") {
          if (value_url_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_url_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_url_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_url_6 instanceof RegExp) {
            json += asString(value_url_6.source);
          } else {
            json += asString(value_url_6.toString());
          }
        } else {
          json += asString(value_url_6);
        }
      } else {
        throw new Error('"url" is required!');
      }
      const value_types_7 = obj["types"];
      if (value_types_7 !== void 0) {
        json += ',"types":';
        if (value_types_7 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_types_7)) {
          json += anonymous2(value_types_7);
        } else throw new TypeError("The value of '#/components/schemas/Webhook/properties/types' does not match schema definition.");
      } else {
        throw new Error('"types" is required!');
      }
      const value_enabled_8 = obj["enabled"];
      if (value_enabled_8 !== void 0) {
        json += ',"enabled":';
        json += asBoolean(value_enabled_8);
      } else {
        throw new Error('"enabled" is required!');
      }
      const value_disabled_reason_9 = obj["disabled_reason"];
      if (value_disabled_reason_9 !== void 0) {
        json += ',"disabled_reason":';
        if (value_disabled_reason_9 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_disabled_reason_9 === "string" || value_disabled_reason_9 === null || value_disabled_reason_9 instanceof Date || value_disabled_reason_9 instanceof RegExp || typeof value_disabled_reason_9 === "object" && typeof value_disabled_reason_9.toString === "function" && value_disabled_reason_9.toString !== Object.prototype.toString) {
          if (typeof value_disabled_reason_9 !== "string") {
            if (value_disabled_reason_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_disabled_reason_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_disabled_reason_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_disabled_reason_9 instanceof RegExp) {
              json += asString(value_disabled_reason_9.source);
            } else {
              json += asString(value_disabled_reason_9.toString());
            }
          } else {
            json += asString(value_disabled_reason_9);
          }
        } else throw new TypeError("The value of '#/components/schemas/Webhook/properties/disabled_reason' does not match schema definition.");
      } else {
        throw new Error('"disabled_reason" is required!');
      }
      const value_failing_since_10 = obj["failing_since"];
      if (value_failing_since_10 !== void 0) {
        json += ',"failing_since":';
        if (value_failing_since_10 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_failing_since_10 === "string" || value_failing_since_10 === null || value_failing_since_10 instanceof Date || value_failing_since_10 instanceof RegExp || typeof value_failing_since_10 === "object" && typeof value_failing_since_10.toString === "function" && value_failing_since_10.toString !== Object.prototype.toString) {
          json += asDateTime(value_failing_since_10);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"failing_since" is required!');
      }
      const value_next_attempt_at_11 = obj["next_attempt_at"];
      if (value_next_attempt_at_11 !== void 0) {
        json += ',"next_attempt_at":';
        if (value_next_attempt_at_11 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_next_attempt_at_11 === "string" || value_next_attempt_at_11 === null || value_next_attempt_at_11 instanceof Date || value_next_attempt_at_11 instanceof RegExp || typeof value_next_attempt_at_11 === "object" && typeof value_next_attempt_at_11.toString === "function" && value_next_attempt_at_11.toString !== Object.prototype.toString) {
          json += asDateTime(value_next_attempt_at_11);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"next_attempt_at" is required!');
      }
      const value_redelivering_12 = obj["redelivering"];
      if (value_redelivering_12 !== void 0) {
        json += ',"redelivering":';
        json += asBoolean(value_redelivering_12);
      } else {
        throw new Error('"redelivering" is required!');
      }
      const value_created_at_13 = obj["created_at"];
      if (value_created_at_13 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_13);
      } else {
        throw new Error('"created_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_14 = obj["timestamp"];
      if (value_timestamp_14 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_14);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["redeliverEvents.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_bid_id_7 = obj["bid_id"];
      if (value_bid_id_7 !== void 0) {
        json += '{"bid_id":';
        if (typeof value_bid_id_7 !== "string") {
          if (value_bid_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_bid_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_bid_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_bid_id_7 instanceof RegExp) {
            json += asString(value_bid_id_7.source);
          } else {
            json += asString(value_bid_id_7.toString());
          }
        } else {
          json += asString(value_bid_id_7);
        }
      } else {
        throw new Error('"bid_id" is required!');
      }
      const value_task_id_8 = obj["task_id"];
      if (value_task_id_8 !== void 0) {
        json += ',"task_id":';
        if (typeof value_task_id_8 !== "string") {
          if (value_task_id_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_8 instanceof RegExp) {
            json += asString(value_task_id_8.source);
          } else {
            json += asString(value_task_id_8.toString());
          }
        } else {
          json += asString(value_task_id_8);
        }
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_task_title_9 = obj["task_title"];
      if (value_task_title_9 !== void 0) {
        json += ',"task_title":';
        if (typeof value_task_title_9 !== "string") {
          if (value_task_title_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_title_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_title_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_title_9 instanceof RegExp) {
            json += asString(value_task_title_9.source);
          } else {
            json += asString(value_task_title_9.toString());
          }
        } else {
          json += asString(value_task_title_9);
        }
      } else {
        throw new Error('"task_title" is required!');
      }
      const value_task_status_10 = obj["task_status"];
      if (value_task_status_10 !== void 0) {
        json += ',"task_status":';
        if (typeof value_task_status_10 !== "string") {
          if (value_task_status_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_status_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_status_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_status_10 instanceof RegExp) {
            json += asString(value_task_status_10.source);
          } else {
            json += asString(value_task_status_10.toString());
          }
        } else {
          json += asString(value_task_status_10);
        }
      } else {
        throw new Error('"task_status" is required!');
      }
      const value_amount_11 = obj["amount"];
      if (value_amount_11 !== void 0) {
        json += ',"amount":';
        json += asNumber(value_amount_11);
      } else {
        throw new Error('"amount" is required!');
      }
      const value_currency_12 = obj["currency"];
      if (value_currency_12 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_12 !== "string") {
          if (value_currency_12 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_12.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_12 instanceof RegExp) {
            json += asString(value_currency_12.source);
          } else {
            json += asString(value_currency_12.toString());
          }
        } else {
          json += asString(value_currency_12);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_delivery_days_13 = obj["delivery_days"];
      if (value_delivery_days_13 !== void 0) {
        json += ',"delivery_days":';
        json += asInteger(value_delivery_days_13);
      } else {
        throw new Error('"delivery_days" is required!');
      }
      const value_status_14 = obj["status"];
      if (value_status_14 !== void 0) {
        json += ',"status":';
        if (typeof value_status_14 !== "string") {
          if (value_status_14 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_14 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_14.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_14 instanceof RegExp) {
            json += asString(value_status_14.source);
          } else {
            json += asString(value_status_14.toString());
          }
        } else {
          json += asString(value_status_14);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_submitted_at_15 = obj["submitted_at"];
      if (value_submitted_at_15 !== void 0) {
        json += ',"submitted_at":';
        json += asDateTime(value_submitted_at_15);
      } else {
        throw new Error('"submitted_at" is required!');
      }
      const value_ended_at_16 = obj["ended_at"];
      if (value_ended_at_16 !== void 0) {
        json += ',"ended_at":';
        if (value_ended_at_16 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_ended_at_16 === "string" || value_ended_at_16 === null || value_ended_at_16 instanceof Date || value_ended_at_16 instanceof RegExp || typeof value_ended_at_16 === "object" && typeof value_ended_at_16.toString === "function" && value_ended_at_16.toString !== Object.prototype.toString) {
          json += asDateTime(value_ended_at_16);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"ended_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/OwnBidList/properties/bids' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous3(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous3(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_bids_5 = obj["bids"];
      if (value_bids_5 !== void 0) {
        json += '{"bids":';
        json += anonymous2(value_bids_5);
      } else {
        throw new Error('"bids" is required!');
      }
      const value_total_17 = obj["total"];
      if (value_total_17 !== void 0) {
        json += ',"total":';
        json += asInteger(value_total_17);
      } else {
        throw new Error('"total" is required!');
      }
      const value_total_capped_18 = obj["total_capped"];
      if (value_total_capped_18 !== void 0) {
        json += ',"total_capped":';
        json += asBoolean(value_total_capped_18);
      } else {
        throw new Error('"total_capped" is required!');
      }
      const value_page_19 = obj["page"];
      if (value_page_19 !== void 0) {
        json += ',"page":';
        if (value_page_19 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_page_19) || value_page_19 === null) {
          json += asInteger(value_page_19);
        } else throw new TypeError("The value of '#/components/schemas/PageNumber' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_page_size_20 = obj["page_size"];
      if (value_page_size_20 !== void 0) {
        json += ',"page_size":';
        json += asInteger(value_page_size_20);
      } else {
        throw new Error('"page_size" is required!');
      }
      const value_has_more_21 = obj["has_more"];
      if (value_has_more_21 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_21);
      } else {
        throw new Error('"has_more" is required!');
      }
      const value_cursor_22 = obj["cursor"];
      if (value_cursor_22 !== void 0) {
        json += ',"cursor":';
        if (value_cursor_22 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_cursor_22 === "string" || value_cursor_22 === null || value_cursor_22 instanceof Date || value_cursor_22 instanceof RegExp || typeof value_cursor_22 === "object" && typeof value_cursor_22.toString === "function" && value_cursor_22.toString !== Object.prototype.toString) {
          if (typeof value_cursor_22 !== "string") {
            if (value_cursor_22 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_cursor_22 instanceof Date) {
              json += JSON_STR_QUOTE + value_cursor_22.toISOString() + JSON_STR_QUOTE;
            } else if (value_cursor_22 instanceof RegExp) {
              json += asString(value_cursor_22.source);
            } else {
              json += asString(value_cursor_22.toString());
            }
          } else {
            json += asString(value_cursor_22);
          }
        } else throw new TypeError("The value of '#/components/schemas/NextCursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_23 = obj["timestamp"];
      if (value_timestamp_23 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_23);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["listOwnBids.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_18 = obj["reason"];
      if (value_reason_18 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_18 !== "string") {
          if (value_reason_18 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_18 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_18.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_18 instanceof RegExp) {
            json += asString(value_reason_18.source);
          } else {
            json += asString(value_reason_18.toString());
          }
        } else {
          json += asString(value_reason_18);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_19 = obj["hidden_at"];
      if (value_hidden_at_19 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_19);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_20 = obj["deleted"];
      if (value_deleted_20 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_20);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_message_id_7 = obj["message_id"];
      if (value_message_id_7 !== void 0) {
        json += '{"message_id":';
        if (typeof value_message_id_7 !== "string") {
          if (value_message_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_id_7 instanceof RegExp) {
            json += asString(value_message_id_7.source);
          } else {
            json += asString(value_message_id_7.toString());
          }
        } else {
          json += asString(value_message_id_7);
        }
      } else {
        throw new Error('"message_id" is required!');
      }
      const value_task_id_8 = obj["task_id"];
      if (value_task_id_8 !== void 0) {
        json += ',"task_id":';
        if (typeof value_task_id_8 !== "string") {
          if (value_task_id_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_8 instanceof RegExp) {
            json += asString(value_task_id_8.source);
          } else {
            json += asString(value_task_id_8.toString());
          }
        } else {
          json += asString(value_task_id_8);
        }
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_from_agent_id_9 = obj["from_agent_id"];
      if (value_from_agent_id_9 !== void 0) {
        json += ',"from_agent_id":';
        if (typeof value_from_agent_id_9 !== "string") {
          if (value_from_agent_id_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_from_agent_id_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_from_agent_id_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_from_agent_id_9 instanceof RegExp) {
            json += asString(value_from_agent_id_9.source);
          } else {
            json += asString(value_from_agent_id_9.toString());
          }
        } else {
          json += asString(value_from_agent_id_9);
        }
      } else {
        throw new Error('"from_agent_id" is required!');
      }
      const value_from_trust_10 = obj["from_trust"];
      if (value_from_trust_10 !== void 0) {
        json += ',"from_trust":';
        json += asNumber(value_from_trust_10);
      } else {
        throw new Error('"from_trust" is required!');
      }
      const value_to_agent_id_11 = obj["to_agent_id"];
      if (value_to_agent_id_11 !== void 0) {
        json += ',"to_agent_id":';
        if (typeof value_to_agent_id_11 !== "string") {
          if (value_to_agent_id_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_to_agent_id_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_to_agent_id_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_to_agent_id_11 instanceof RegExp) {
            json += asString(value_to_agent_id_11.source);
          } else {
            json += asString(value_to_agent_id_11.toString());
          }
        } else {
          json += asString(value_to_agent_id_11);
        }
      } else {
        throw new Error('"to_agent_id" is required!');
      }
      const value_content_12 = obj["content"];
      if (value_content_12 !== void 0) {
        json += ',"content":';
        if (typeof value_content_12 !== "string") {
          if (value_content_12 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_content_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_content_12.toISOString() + JSON_STR_QUOTE;
          } else if (value_content_12 instanceof RegExp) {
            json += asString(value_content_12.source);
          } else {
            json += asString(value_content_12.toString());
          }
        } else {
          json += asString(value_content_12);
        }
      } else {
        throw new Error('"content" is required!');
      }
      const value_message_type_13 = obj["message_type"];
      if (value_message_type_13 !== void 0) {
        json += ',"message_type":';
        if (typeof value_message_type_13 !== "string") {
          if (value_message_type_13 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_type_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_type_13.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_type_13 instanceof RegExp) {
            json += asString(value_message_type_13.source);
          } else {
            json += asString(value_message_type_13.toString());
          }
        } else {
          json += asString(value_message_type_13);
        }
      } else {
        throw new Error('"message_type" is required!');
      }
      const value_created_at_14 = obj["created_at"];
      if (value_created_at_14 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_14);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_read_at_15 = obj["read_at"];
      if (value_read_at_15 !== void 0) {
        json += ',"read_at":';
        if (value_read_at_15 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_read_at_15 === "string" || value_read_at_15 === null || value_read_at_15 instanceof Date || value_read_at_15 instanceof RegExp || typeof value_read_at_15 === "object" && typeof value_read_at_15.toString === "function" && value_read_at_15.toString !== Object.prototype.toString) {
          json += asDateTime(value_read_at_15);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"read_at" is required!');
      }
      const value_hidden_16 = obj["hidden"];
      if (value_hidden_16 !== void 0) {
        json += ',"hidden":';
        json += anonymous4(value_hidden_16);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Inbox/properties/messages' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous3(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous3(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_messages_5 = obj["messages"];
      if (value_messages_5 !== void 0) {
        json += '{"messages":';
        json += anonymous2(value_messages_5);
      } else {
        throw new Error('"messages" is required!');
      }
      const value_total_21 = obj["total"];
      if (value_total_21 !== void 0) {
        json += ',"total":';
        json += asInteger(value_total_21);
      } else {
        throw new Error('"total" is required!');
      }
      const value_total_capped_22 = obj["total_capped"];
      if (value_total_capped_22 !== void 0) {
        json += ',"total_capped":';
        json += asBoolean(value_total_capped_22);
      } else {
        throw new Error('"total_capped" is required!');
      }
      const value_page_23 = obj["page"];
      if (value_page_23 !== void 0) {
        json += ',"page":';
        if (value_page_23 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_page_23) || value_page_23 === null) {
          json += asInteger(value_page_23);
        } else throw new TypeError("The value of '#/components/schemas/PageNumber' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_page_size_24 = obj["page_size"];
      if (value_page_size_24 !== void 0) {
        json += ',"page_size":';
        json += asInteger(value_page_size_24);
      } else {
        throw new Error('"page_size" is required!');
      }
      const value_has_more_25 = obj["has_more"];
      if (value_has_more_25 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_25);
      } else {
        throw new Error('"has_more" is required!');
      }
      const value_cursor_26 = obj["cursor"];
      if (value_cursor_26 !== void 0) {
        json += ',"cursor":';
        if (value_cursor_26 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_cursor_26 === "string" || value_cursor_26 === null || value_cursor_26 instanceof Date || value_cursor_26 instanceof RegExp || typeof value_cursor_26 === "object" && typeof value_cursor_26.toString === "function" && value_cursor_26.toString !== Object.prototype.toString) {
          if (typeof value_cursor_26 !== "string") {
            if (value_cursor_26 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_cursor_26 instanceof Date) {
              json += JSON_STR_QUOTE + value_cursor_26.toISOString() + JSON_STR_QUOTE;
            } else if (value_cursor_26 instanceof RegExp) {
              json += asString(value_cursor_26.source);
            } else {
              json += asString(value_cursor_26.toString());
            }
          } else {
            json += asString(value_cursor_26);
          }
        } else throw new TypeError("The value of '#/components/schemas/NextCursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_27 = obj["timestamp"];
      if (value_timestamp_27 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_27);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["listInbox.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous2(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_16 = obj["reason"];
      if (value_reason_16 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_16 !== "string") {
          if (value_reason_16 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_16 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_16.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_16 instanceof RegExp) {
            json += asString(value_reason_16.source);
          } else {
            json += asString(value_reason_16.toString());
          }
        } else {
          json += asString(value_reason_16);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_17 = obj["hidden_at"];
      if (value_hidden_at_17 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_17);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_18 = obj["deleted"];
      if (value_deleted_18 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_18);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_message_id_5 = obj["message_id"];
      if (value_message_id_5 !== void 0) {
        json += '{"message_id":';
        if (typeof value_message_id_5 !== "string") {
          if (value_message_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_id_5 instanceof RegExp) {
            json += asString(value_message_id_5.source);
          } else {
            json += asString(value_message_id_5.toString());
          }
        } else {
          json += asString(value_message_id_5);
        }
      } else {
        throw new Error('"message_id" is required!');
      }
      const value_task_id_6 = obj["task_id"];
      if (value_task_id_6 !== void 0) {
        json += ',"task_id":';
        if (typeof value_task_id_6 !== "string") {
          if (value_task_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_6 instanceof RegExp) {
            json += asString(value_task_id_6.source);
          } else {
            json += asString(value_task_id_6.toString());
          }
        } else {
          json += asString(value_task_id_6);
        }
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_from_agent_id_7 = obj["from_agent_id"];
      if (value_from_agent_id_7 !== void 0) {
        json += ',"from_agent_id":';
        if (typeof value_from_agent_id_7 !== "string") {
          if (value_from_agent_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_from_agent_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_from_agent_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_from_agent_id_7 instanceof RegExp) {
            json += asString(value_from_agent_id_7.source);
          } else {
            json += asString(value_from_agent_id_7.toString());
          }
        } else {
          json += asString(value_from_agent_id_7);
        }
      } else {
        throw new Error('"from_agent_id" is required!');
      }
      const value_from_trust_8 = obj["from_trust"];
      if (value_from_trust_8 !== void 0) {
        json += ',"from_trust":';
        json += asNumber(value_from_trust_8);
      } else {
        throw new Error('"from_trust" is required!');
      }
      const value_to_agent_id_9 = obj["to_agent_id"];
      if (value_to_agent_id_9 !== void 0) {
        json += ',"to_agent_id":';
        if (typeof value_to_agent_id_9 !== "string") {
          if (value_to_agent_id_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_to_agent_id_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_to_agent_id_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_to_agent_id_9 instanceof RegExp) {
            json += asString(value_to_agent_id_9.source);
          } else {
            json += asString(value_to_agent_id_9.toString());
          }
        } else {
          json += asString(value_to_agent_id_9);
        }
      } else {
        throw new Error('"to_agent_id" is required!');
      }
      const value_content_10 = obj["content"];
      if (value_content_10 !== void 0) {
        json += ',"content":';
        if (typeof value_content_10 !== "string") {
          if (value_content_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_content_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_content_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_content_10 instanceof RegExp) {
            json += asString(value_content_10.source);
          } else {
            json += asString(value_content_10.toString());
          }
        } else {
          json += asString(value_content_10);
        }
      } else {
        throw new Error('"content" is required!');
      }
      const value_message_type_11 = obj["message_type"];
      if (value_message_type_11 !== void 0) {
        json += ',"message_type":';
        if (typeof value_message_type_11 !== "string") {
          if (value_message_type_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_type_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_type_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_type_11 instanceof RegExp) {
            json += asString(value_message_type_11.source);
          } else {
            json += asString(value_message_type_11.toString());
          }
        } else {
          json += asString(value_message_type_11);
        }
      } else {
        throw new Error('"message_type" is required!');
      }
      const value_created_at_12 = obj["created_at"];
      if (value_created_at_12 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_12);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_read_at_13 = obj["read_at"];
      if (value_read_at_13 !== void 0) {
        json += ',"read_at":';
        if (value_read_at_13 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_read_at_13 === "string" || value_read_at_13 === null || value_read_at_13 instanceof Date || value_read_at_13 instanceof RegExp || typeof value_read_at_13 === "object" && typeof value_read_at_13.toString === "function" && value_read_at_13.toString !== Object.prototype.toString) {
          json += asDateTime(value_read_at_13);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"read_at" is required!');
      }
      const value_hidden_14 = obj["hidden"];
      if (value_hidden_14 !== void 0) {
        json += ',"hidden":';
        json += anonymous2(value_hidden_14);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_19 = obj["timestamp"];
      if (value_timestamp_19 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_19);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["markMessageRead.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous4(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Memory/properties/participants' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Tags' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous6(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_17 = obj["reason"];
      if (value_reason_17 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_17 !== "string") {
          if (value_reason_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_17 instanceof RegExp) {
            json += asString(value_reason_17.source);
          } else {
            json += asString(value_reason_17.toString());
          }
        } else {
          json += asString(value_reason_17);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_18 = obj["hidden_at"];
      if (value_hidden_at_18 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_18);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_19 = obj["deleted"];
      if (value_deleted_19 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_19);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_memory_id_7 = obj["memory_id"];
      if (value_memory_id_7 !== void 0) {
        json += '{"memory_id":';
        if (typeof value_memory_id_7 !== "string") {
          if (value_memory_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_memory_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_memory_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_memory_id_7 instanceof RegExp) {
            json += asString(value_memory_id_7.source);
          } else {
            json += asString(value_memory_id_7.toString());
          }
        } else {
          json += asString(value_memory_id_7);
        }
      } else {
        throw new Error('"memory_id" is required!');
      }
      const value_content_8 = obj["content"];
      if (value_content_8 !== void 0) {
        json += ',"content":';
        if (typeof value_content_8 !== "string") {
          if (value_content_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_content_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_content_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_content_8 instanceof RegExp) {
            json += asString(value_content_8.source);
          } else {
            json += asString(value_content_8.toString());
          }
        } else {
          json += asString(value_content_8);
        }
      } else {
        throw new Error('"content" is required!');
      }
      const value_author_id_9 = obj["author_id"];
      if (value_author_id_9 !== void 0) {
        json += ',"author_id":';
        if (typeof value_author_id_9 !== "string") {
          if (value_author_id_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_author_id_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_author_id_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_author_id_9 instanceof RegExp) {
            json += asString(value_author_id_9.source);
          } else {
            json += asString(value_author_id_9.toString());
          }
        } else {
          json += asString(value_author_id_9);
        }
      } else {
        throw new Error('"author_id" is required!');
      }
      const value_author_trust_10 = obj["author_trust"];
      if (value_author_trust_10 !== void 0) {
        json += ',"author_trust":';
        json += asNumber(value_author_trust_10);
      } else {
        throw new Error('"author_trust" is required!');
      }
      const value_participants_11 = obj["participants"];
      if (value_participants_11 !== void 0) {
        json += ',"participants":';
        json += anonymous4(value_participants_11);
      } else {
        throw new Error('"participants" is required!');
      }
      const value_tags_12 = obj["tags"];
      if (value_tags_12 !== void 0) {
        json += ',"tags":';
        json += anonymous5(value_tags_12);
      } else {
        throw new Error('"tags" is required!');
      }
      const value_visibility_13 = obj["visibility"];
      if (value_visibility_13 !== void 0) {
        json += ',"visibility":';
        if (typeof value_visibility_13 !== "string") {
          if (value_visibility_13 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_visibility_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_visibility_13.toISOString() + JSON_STR_QUOTE;
          } else if (value_visibility_13 instanceof RegExp) {
            json += asString(value_visibility_13.source);
          } else {
            json += asString(value_visibility_13.toString());
          }
        } else {
          json += asString(value_visibility_13);
        }
      } else {
        throw new Error('"visibility" is required!');
      }
      const value_created_at_14 = obj["created_at"];
      if (value_created_at_14 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_14);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_hidden_15 = obj["hidden"];
      if (value_hidden_15 !== void 0) {
        json += ',"hidden":';
        json += anonymous6(value_hidden_15);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/MemoryList/properties/memories' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous3(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous3(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_memories_5 = obj["memories"];
      if (value_memories_5 !== void 0) {
        json += '{"memories":';
        json += anonymous2(value_memories_5);
      } else {
        throw new Error('"memories" is required!');
      }
      const value_total_20 = obj["total"];
      if (value_total_20 !== void 0) {
        json += ',"total":';
        json += asInteger(value_total_20);
      } else {
        throw new Error('"total" is required!');
      }
      const value_total_capped_21 = obj["total_capped"];
      if (value_total_capped_21 !== void 0) {
        json += ',"total_capped":';
        json += asBoolean(value_total_capped_21);
      } else {
        throw new Error('"total_capped" is required!');
      }
      const value_page_22 = obj["page"];
      if (value_page_22 !== void 0) {
        json += ',"page":';
        if (value_page_22 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_page_22) || value_page_22 === null) {
          json += asInteger(value_page_22);
        } else throw new TypeError("The value of '#/components/schemas/PageNumber' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_page_size_23 = obj["page_size"];
      if (value_page_size_23 !== void 0) {
        json += ',"page_size":';
        json += asInteger(value_page_size_23);
      } else {
        throw new Error('"page_size" is required!');
      }
      const value_has_more_24 = obj["has_more"];
      if (value_has_more_24 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_24);
      } else {
        throw new Error('"has_more" is required!');
      }
      const value_cursor_25 = obj["cursor"];
      if (value_cursor_25 !== void 0) {
        json += ',"cursor":';
        if (value_cursor_25 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_cursor_25 === "string" || value_cursor_25 === null || value_cursor_25 instanceof Date || value_cursor_25 instanceof RegExp || typeof value_cursor_25 === "object" && typeof value_cursor_25.toString === "function" && value_cursor_25.toString !== Object.prototype.toString) {
          if (typeof value_cursor_25 !== "string") {
            if (value_cursor_25 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_cursor_25 instanceof Date) {
              json += JSON_STR_QUOTE + value_cursor_25.toISOString() + JSON_STR_QUOTE;
            } else if (value_cursor_25 instanceof RegExp) {
              json += asString(value_cursor_25.source);
            } else {
              json += asString(value_cursor_25.toString());
            }
          } else {
            json += asString(value_cursor_25);
          }
        } else throw new TypeError("The value of '#/components/schemas/NextCursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      const value_search_incomplete_26 = obj["search_incomplete"];
      if (value_search_incomplete_26 !== void 0) {
        json += ',"search_incomplete":';
        json += asBoolean(value_search_incomplete_26);
      } else {
        throw new Error('"search_incomplete" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_27 = obj["timestamp"];
      if (value_timestamp_27 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_27);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["listMemories.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Memory/properties/participants' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous3(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Tags' does not match schema definition.");
      }
      const arrayLength = obj.length;
      if (typeof arrayLength === "number" && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 4294967295) {
        return asPlainStringArray(obj, arrayLength);
      }
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        if (typeof value !== "string") {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE;
          } else if (value instanceof RegExp) {
            json += asString(value.source);
          } else {
            json += asString(value.toString());
          }
        } else {
          json += asString(value);
        }
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          if (typeof value2 !== "string") {
            if (value2 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value2 instanceof Date) {
              json += JSON_STR_QUOTE + value2.toISOString() + JSON_STR_QUOTE;
            } else if (value2 instanceof RegExp) {
              json += asString(value2.source);
            } else {
              json += asString(value2.toString());
            }
          } else {
            json += asString(value2);
          }
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_15 = obj["reason"];
      if (value_reason_15 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_15 !== "string") {
          if (value_reason_15 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_15.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_15 instanceof RegExp) {
            json += asString(value_reason_15.source);
          } else {
            json += asString(value_reason_15.toString());
          }
        } else {
          json += asString(value_reason_15);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_16 = obj["hidden_at"];
      if (value_hidden_at_16 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_16);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_17 = obj["deleted"];
      if (value_deleted_17 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_17);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_memory_id_5 = obj["memory_id"];
      if (value_memory_id_5 !== void 0) {
        json += '{"memory_id":';
        if (typeof value_memory_id_5 !== "string") {
          if (value_memory_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_memory_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_memory_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_memory_id_5 instanceof RegExp) {
            json += asString(value_memory_id_5.source);
          } else {
            json += asString(value_memory_id_5.toString());
          }
        } else {
          json += asString(value_memory_id_5);
        }
      } else {
        throw new Error('"memory_id" is required!');
      }
      const value_content_6 = obj["content"];
      if (value_content_6 !== void 0) {
        json += ',"content":';
        if (typeof value_content_6 !== "string") {
          if (value_content_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_content_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_content_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_content_6 instanceof RegExp) {
            json += asString(value_content_6.source);
          } else {
            json += asString(value_content_6.toString());
          }
        } else {
          json += asString(value_content_6);
        }
      } else {
        throw new Error('"content" is required!');
      }
      const value_author_id_7 = obj["author_id"];
      if (value_author_id_7 !== void 0) {
        json += ',"author_id":';
        if (typeof value_author_id_7 !== "string") {
          if (value_author_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_author_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_author_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_author_id_7 instanceof RegExp) {
            json += asString(value_author_id_7.source);
          } else {
            json += asString(value_author_id_7.toString());
          }
        } else {
          json += asString(value_author_id_7);
        }
      } else {
        throw new Error('"author_id" is required!');
      }
      const value_author_trust_8 = obj["author_trust"];
      if (value_author_trust_8 !== void 0) {
        json += ',"author_trust":';
        json += asNumber(value_author_trust_8);
      } else {
        throw new Error('"author_trust" is required!');
      }
      const value_participants_9 = obj["participants"];
      if (value_participants_9 !== void 0) {
        json += ',"participants":';
        json += anonymous2(value_participants_9);
      } else {
        throw new Error('"participants" is required!');
      }
      const value_tags_10 = obj["tags"];
      if (value_tags_10 !== void 0) {
        json += ',"tags":';
        json += anonymous3(value_tags_10);
      } else {
        throw new Error('"tags" is required!');
      }
      const value_visibility_11 = obj["visibility"];
      if (value_visibility_11 !== void 0) {
        json += ',"visibility":';
        if (typeof value_visibility_11 !== "string") {
          if (value_visibility_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_visibility_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_visibility_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_visibility_11 instanceof RegExp) {
            json += asString(value_visibility_11.source);
          } else {
            json += asString(value_visibility_11.toString());
          }
        } else {
          json += asString(value_visibility_11);
        }
      } else {
        throw new Error('"visibility" is required!');
      }
      const value_created_at_12 = obj["created_at"];
      if (value_created_at_12 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_12);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_hidden_13 = obj["hidden"];
      if (value_hidden_13 !== void 0) {
        json += ',"hidden":';
        json += anonymous4(value_hidden_13);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_18 = obj["timestamp"];
      if (value_timestamp_18 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_18);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["createMemory.201"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_memory_id_5 = obj["memory_id"];
      if (value_memory_id_5 !== void 0) {
        json += '{"memory_id":';
        if (typeof value_memory_id_5 !== "string") {
          if (value_memory_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_memory_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_memory_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_memory_id_5 instanceof RegExp) {
            json += asString(value_memory_id_5.source);
          } else {
            json += asString(value_memory_id_5.toString());
          }
        } else {
          json += asString(value_memory_id_5);
        }
      } else {
        throw new Error('"memory_id" is required!');
      }
      const value_deleted_at_6 = obj["deleted_at"];
      if (value_deleted_at_6 !== void 0) {
        json += ',"deleted_at":';
        json += asDateTime(value_deleted_at_6);
      } else {
        throw new Error('"deleted_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_7 = obj["timestamp"];
      if (value_timestamp_7 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_7);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["deleteMemory.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_memory_id_5 = obj["memory_id"];
      if (value_memory_id_5 !== void 0) {
        json += '{"memory_id":';
        if (typeof value_memory_id_5 !== "string") {
          if (value_memory_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_memory_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_memory_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_memory_id_5 instanceof RegExp) {
            json += asString(value_memory_id_5.source);
          } else {
            json += asString(value_memory_id_5.toString());
          }
        } else {
          json += asString(value_memory_id_5);
        }
      } else {
        throw new Error('"memory_id" is required!');
      }
      const value_left_at_6 = obj["left_at"];
      if (value_left_at_6 !== void 0) {
        json += ',"left_at":';
        json += asDateTime(value_left_at_6);
      } else {
        throw new Error('"left_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_7 = obj["timestamp"];
      if (value_timestamp_7 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_7);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["leaveMemory.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_26 = obj["reason"];
      if (value_reason_26 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_26 !== "string") {
          if (value_reason_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_26 instanceof RegExp) {
            json += asString(value_reason_26.source);
          } else {
            json += asString(value_reason_26.toString());
          }
        } else {
          json += asString(value_reason_26);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_27 = obj["hidden_at"];
      if (value_hidden_at_27 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_27);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_28 = obj["deleted"];
      if (value_deleted_28 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_28);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_rating_id_14 = obj["rating_id"];
      if (value_rating_id_14 !== void 0) {
        json += '{"rating_id":';
        if (typeof value_rating_id_14 !== "string") {
          if (value_rating_id_14 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_rating_id_14 instanceof Date) {
            json += JSON_STR_QUOTE + value_rating_id_14.toISOString() + JSON_STR_QUOTE;
          } else if (value_rating_id_14 instanceof RegExp) {
            json += asString(value_rating_id_14.source);
          } else {
            json += asString(value_rating_id_14.toString());
          }
        } else {
          json += asString(value_rating_id_14);
        }
      } else {
        throw new Error('"rating_id" is required!');
      }
      const value_task_id_15 = obj["task_id"];
      if (value_task_id_15 !== void 0) {
        json += ',"task_id":';
        if (typeof value_task_id_15 !== "string") {
          if (value_task_id_15 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_15.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_15 instanceof RegExp) {
            json += asString(value_task_id_15.source);
          } else {
            json += asString(value_task_id_15.toString());
          }
        } else {
          json += asString(value_task_id_15);
        }
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_rater_id_16 = obj["rater_id"];
      if (value_rater_id_16 !== void 0) {
        json += ',"rater_id":';
        if (typeof value_rater_id_16 !== "string") {
          if (value_rater_id_16 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_rater_id_16 instanceof Date) {
            json += JSON_STR_QUOTE + value_rater_id_16.toISOString() + JSON_STR_QUOTE;
          } else if (value_rater_id_16 instanceof RegExp) {
            json += asString(value_rater_id_16.source);
          } else {
            json += asString(value_rater_id_16.toString());
          }
        } else {
          json += asString(value_rater_id_16);
        }
      } else {
        throw new Error('"rater_id" is required!');
      }
      const value_rater_trust_17 = obj["rater_trust"];
      if (value_rater_trust_17 !== void 0) {
        json += ',"rater_trust":';
        json += asNumber(value_rater_trust_17);
      } else {
        throw new Error('"rater_trust" is required!');
      }
      const value_role_18 = obj["role"];
      if (value_role_18 !== void 0) {
        json += ',"role":';
        if (typeof value_role_18 !== "string") {
          if (value_role_18 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_role_18 instanceof Date) {
            json += JSON_STR_QUOTE + value_role_18.toISOString() + JSON_STR_QUOTE;
          } else if (value_role_18 instanceof RegExp) {
            json += asString(value_role_18.source);
          } else {
            json += asString(value_role_18.toString());
          }
        } else {
          json += asString(value_role_18);
        }
      } else {
        throw new Error('"role" is required!');
      }
      const value_quality_score_19 = obj["quality_score"];
      if (value_quality_score_19 !== void 0) {
        json += ',"quality_score":';
        json += asNumber(value_quality_score_19);
      } else {
        throw new Error('"quality_score" is required!');
      }
      const value_on_time_20 = obj["on_time"];
      if (value_on_time_20 !== void 0) {
        json += ',"on_time":';
        if (value_on_time_20 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_on_time_20 === "boolean" || value_on_time_20 === null) {
          json += asBoolean(value_on_time_20);
        } else throw new TypeError("The value of '#/components/schemas/Rating/properties/on_time' does not match schema definition.");
      } else {
        throw new Error('"on_time" is required!');
      }
      const value_market_on_time_21 = obj["market_on_time"];
      if (value_market_on_time_21 !== void 0) {
        json += ',"market_on_time":';
        if (value_market_on_time_21 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_market_on_time_21 === "boolean" || value_market_on_time_21 === null) {
          json += asBoolean(value_market_on_time_21);
        } else throw new TypeError("The value of '#/components/schemas/Rating/properties/market_on_time' does not match schema definition.");
      } else {
        throw new Error('"market_on_time" is required!');
      }
      const value_comment_22 = obj["comment"];
      if (value_comment_22 !== void 0) {
        json += ',"comment":';
        if (value_comment_22 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_comment_22 === "string" || value_comment_22 === null || value_comment_22 instanceof Date || value_comment_22 instanceof RegExp || typeof value_comment_22 === "object" && typeof value_comment_22.toString === "function" && value_comment_22.toString !== Object.prototype.toString) {
          if (typeof value_comment_22 !== "string") {
            if (value_comment_22 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_comment_22 instanceof Date) {
              json += JSON_STR_QUOTE + value_comment_22.toISOString() + JSON_STR_QUOTE;
            } else if (value_comment_22 instanceof RegExp) {
              json += asString(value_comment_22.source);
            } else {
              json += asString(value_comment_22.toString());
            }
          } else {
            json += asString(value_comment_22);
          }
        } else throw new TypeError("The value of '#/components/schemas/Rating/properties/comment' does not match schema definition.");
      } else {
        throw new Error('"comment" is required!');
      }
      const value_created_at_23 = obj["created_at"];
      if (value_created_at_23 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_23);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_hidden_24 = obj["hidden"];
      if (value_hidden_24 !== void 0) {
        json += ',"hidden":';
        json += anonymous4(value_hidden_24);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Trust/properties/ratings' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous3(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous3(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_agent_id_5 = obj["agent_id"];
      if (value_agent_id_5 !== void 0) {
        json += '{"agent_id":';
        if (typeof value_agent_id_5 !== "string") {
          if (value_agent_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_id_5 instanceof RegExp) {
            json += asString(value_agent_id_5.source);
          } else {
            json += asString(value_agent_id_5.toString());
          }
        } else {
          json += asString(value_agent_id_5);
        }
      } else {
        throw new Error('"agent_id" is required!');
      }
      const value_trust_score_6 = obj["trust_score"];
      if (value_trust_score_6 !== void 0) {
        json += ',"trust_score":';
        json += asNumber(value_trust_score_6);
      } else {
        throw new Error('"trust_score" is required!');
      }
      const value_average_quality_7 = obj["average_quality"];
      if (value_average_quality_7 !== void 0) {
        json += ',"average_quality":';
        if (value_average_quality_7 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_average_quality_7 === "number" || value_average_quality_7 === null) {
          json += asNumber(value_average_quality_7);
        } else throw new TypeError("The value of '#/components/schemas/Trust/properties/average_quality' does not match schema definition.");
      } else {
        throw new Error('"average_quality" is required!');
      }
      const value_rating_count_8 = obj["rating_count"];
      if (value_rating_count_8 !== void 0) {
        json += ',"rating_count":';
        json += asInteger(value_rating_count_8);
      } else {
        throw new Error('"rating_count" is required!');
      }
      const value_on_time_rate_9 = obj["on_time_rate"];
      if (value_on_time_rate_9 !== void 0) {
        json += ',"on_time_rate":';
        if (value_on_time_rate_9 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_on_time_rate_9 === "number" || value_on_time_rate_9 === null) {
          json += asNumber(value_on_time_rate_9);
        } else throw new TypeError("The value of '#/components/schemas/Trust/properties/on_time_rate' does not match schema definition.");
      } else {
        throw new Error('"on_time_rate" is required!');
      }
      const value_completed_tasks_10 = obj["completed_tasks"];
      if (value_completed_tasks_10 !== void 0) {
        json += ',"completed_tasks":';
        json += asInteger(value_completed_tasks_10);
      } else {
        throw new Error('"completed_tasks" is required!');
      }
      const value_failed_jobs_11 = obj["failed_jobs"];
      if (value_failed_jobs_11 !== void 0) {
        json += ',"failed_jobs":';
        json += asInteger(value_failed_jobs_11);
      } else {
        throw new Error('"failed_jobs" is required!');
      }
      const value_ratings_12 = obj["ratings"];
      if (value_ratings_12 !== void 0) {
        json += ',"ratings":';
        json += anonymous2(value_ratings_12);
      } else {
        throw new Error('"ratings" is required!');
      }
      const value_total_29 = obj["total"];
      if (value_total_29 !== void 0) {
        json += ',"total":';
        json += asInteger(value_total_29);
      } else {
        throw new Error('"total" is required!');
      }
      const value_total_capped_30 = obj["total_capped"];
      if (value_total_capped_30 !== void 0) {
        json += ',"total_capped":';
        json += asBoolean(value_total_capped_30);
      } else {
        throw new Error('"total_capped" is required!');
      }
      const value_page_31 = obj["page"];
      if (value_page_31 !== void 0) {
        json += ',"page":';
        if (value_page_31 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_page_31) || value_page_31 === null) {
          json += asInteger(value_page_31);
        } else throw new TypeError("The value of '#/components/schemas/PageNumber' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_page_size_32 = obj["page_size"];
      if (value_page_size_32 !== void 0) {
        json += ',"page_size":';
        json += asInteger(value_page_size_32);
      } else {
        throw new Error('"page_size" is required!');
      }
      const value_has_more_33 = obj["has_more"];
      if (value_has_more_33 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_33);
      } else {
        throw new Error('"has_more" is required!');
      }
      const value_cursor_34 = obj["cursor"];
      if (value_cursor_34 !== void 0) {
        json += ',"cursor":';
        if (value_cursor_34 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_cursor_34 === "string" || value_cursor_34 === null || value_cursor_34 instanceof Date || value_cursor_34 instanceof RegExp || typeof value_cursor_34 === "object" && typeof value_cursor_34.toString === "function" && value_cursor_34.toString !== Object.prototype.toString) {
          if (typeof value_cursor_34 !== "string") {
            if (value_cursor_34 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_cursor_34 instanceof Date) {
              json += JSON_STR_QUOTE + value_cursor_34.toISOString() + JSON_STR_QUOTE;
            } else if (value_cursor_34 instanceof RegExp) {
              json += asString(value_cursor_34.source);
            } else {
              json += asString(value_cursor_34.toString());
            }
          } else {
            json += asString(value_cursor_34);
          }
        } else throw new TypeError("The value of '#/components/schemas/NextCursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_35 = obj["timestamp"];
      if (value_timestamp_35 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_35);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["getTrust.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_reason_19 = obj["reason"];
      if (value_reason_19 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_19 !== "string") {
          if (value_reason_19 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_19 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_19.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_19 instanceof RegExp) {
            json += asString(value_reason_19.source);
          } else {
            json += asString(value_reason_19.toString());
          }
        } else {
          json += asString(value_reason_19);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_hidden_at_20 = obj["hidden_at"];
      if (value_hidden_at_20 !== void 0) {
        json += ',"hidden_at":';
        json += asDateTime(value_hidden_at_20);
      } else {
        throw new Error('"hidden_at" is required!');
      }
      const value_deleted_21 = obj["deleted"];
      if (value_deleted_21 !== void 0) {
        json += ',"deleted":';
        json += asBoolean(value_deleted_21);
      } else {
        throw new Error('"deleted" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_rating_id_7 = obj["rating_id"];
      if (value_rating_id_7 !== void 0) {
        json += '{"rating_id":';
        if (typeof value_rating_id_7 !== "string") {
          if (value_rating_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_rating_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_rating_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_rating_id_7 instanceof RegExp) {
            json += asString(value_rating_id_7.source);
          } else {
            json += asString(value_rating_id_7.toString());
          }
        } else {
          json += asString(value_rating_id_7);
        }
      } else {
        throw new Error('"rating_id" is required!');
      }
      const value_task_id_8 = obj["task_id"];
      if (value_task_id_8 !== void 0) {
        json += ',"task_id":';
        if (typeof value_task_id_8 !== "string") {
          if (value_task_id_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_task_id_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_task_id_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_task_id_8 instanceof RegExp) {
            json += asString(value_task_id_8.source);
          } else {
            json += asString(value_task_id_8.toString());
          }
        } else {
          json += asString(value_task_id_8);
        }
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_rater_id_9 = obj["rater_id"];
      if (value_rater_id_9 !== void 0) {
        json += ',"rater_id":';
        if (typeof value_rater_id_9 !== "string") {
          if (value_rater_id_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_rater_id_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_rater_id_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_rater_id_9 instanceof RegExp) {
            json += asString(value_rater_id_9.source);
          } else {
            json += asString(value_rater_id_9.toString());
          }
        } else {
          json += asString(value_rater_id_9);
        }
      } else {
        throw new Error('"rater_id" is required!');
      }
      const value_rater_trust_10 = obj["rater_trust"];
      if (value_rater_trust_10 !== void 0) {
        json += ',"rater_trust":';
        json += asNumber(value_rater_trust_10);
      } else {
        throw new Error('"rater_trust" is required!');
      }
      const value_role_11 = obj["role"];
      if (value_role_11 !== void 0) {
        json += ',"role":';
        if (typeof value_role_11 !== "string") {
          if (value_role_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_role_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_role_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_role_11 instanceof RegExp) {
            json += asString(value_role_11.source);
          } else {
            json += asString(value_role_11.toString());
          }
        } else {
          json += asString(value_role_11);
        }
      } else {
        throw new Error('"role" is required!');
      }
      const value_quality_score_12 = obj["quality_score"];
      if (value_quality_score_12 !== void 0) {
        json += ',"quality_score":';
        json += asNumber(value_quality_score_12);
      } else {
        throw new Error('"quality_score" is required!');
      }
      const value_on_time_13 = obj["on_time"];
      if (value_on_time_13 !== void 0) {
        json += ',"on_time":';
        if (value_on_time_13 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_on_time_13 === "boolean" || value_on_time_13 === null) {
          json += asBoolean(value_on_time_13);
        } else throw new TypeError("The value of '#/components/schemas/Rating/properties/on_time' does not match schema definition.");
      } else {
        throw new Error('"on_time" is required!');
      }
      const value_market_on_time_14 = obj["market_on_time"];
      if (value_market_on_time_14 !== void 0) {
        json += ',"market_on_time":';
        if (value_market_on_time_14 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_market_on_time_14 === "boolean" || value_market_on_time_14 === null) {
          json += asBoolean(value_market_on_time_14);
        } else throw new TypeError("The value of '#/components/schemas/Rating/properties/market_on_time' does not match schema definition.");
      } else {
        throw new Error('"market_on_time" is required!');
      }
      const value_comment_15 = obj["comment"];
      if (value_comment_15 !== void 0) {
        json += ',"comment":';
        if (value_comment_15 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_comment_15 === "string" || value_comment_15 === null || value_comment_15 instanceof Date || value_comment_15 instanceof RegExp || typeof value_comment_15 === "object" && typeof value_comment_15.toString === "function" && value_comment_15.toString !== Object.prototype.toString) {
          if (typeof value_comment_15 !== "string") {
            if (value_comment_15 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_comment_15 instanceof Date) {
              json += JSON_STR_QUOTE + value_comment_15.toISOString() + JSON_STR_QUOTE;
            } else if (value_comment_15 instanceof RegExp) {
              json += asString(value_comment_15.source);
            } else {
              json += asString(value_comment_15.toString());
            }
          } else {
            json += asString(value_comment_15);
          }
        } else throw new TypeError("The value of '#/components/schemas/Rating/properties/comment' does not match schema definition.");
      } else {
        throw new Error('"comment" is required!');
      }
      const value_created_at_16 = obj["created_at"];
      if (value_created_at_16 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_16);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_hidden_17 = obj["hidden"];
      if (value_hidden_17 !== void 0) {
        json += ',"hidden":';
        json += anonymous3(value_hidden_17);
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_rating_5 = obj["rating"];
      if (value_rating_5 !== void 0) {
        json += '{"rating":';
        json += anonymous2(value_rating_5);
      } else {
        throw new Error('"rating" is required!');
      }
      const value_trust_score_22 = obj["trust_score"];
      if (value_trust_score_22 !== void 0) {
        json += ',"trust_score":';
        json += asNumber(value_trust_score_22);
      } else {
        throw new Error('"trust_score" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_23 = obj["timestamp"];
      if (value_timestamp_23 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_23);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["rateAgent.201"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_currency_13 = obj["currency"];
      if (value_currency_13 !== void 0) {
        json += '{"currency":';
        if (typeof value_currency_13 !== "string") {
          if (value_currency_13 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_13.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_13 instanceof RegExp) {
            json += asString(value_currency_13.source);
          } else {
            json += asString(value_currency_13.toString());
          }
        } else {
          json += asString(value_currency_13);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_balance_14 = obj["balance"];
      if (value_balance_14 !== void 0) {
        json += ',"balance":';
        json += asNumber(value_balance_14);
      } else {
        throw new Error('"balance" is required!');
      }
      const value_held_15 = obj["held"];
      if (value_held_15 !== void 0) {
        json += ',"held":';
        json += asNumber(value_held_15);
      } else {
        throw new Error('"held" is required!');
      }
      const value_pending_16 = obj["pending"];
      if (value_pending_16 !== void 0) {
        json += ',"pending":';
        json += asNumber(value_pending_16);
      } else {
        throw new Error('"pending" is required!');
      }
      const value_total_earned_17 = obj["total_earned"];
      if (value_total_earned_17 !== void 0) {
        json += ',"total_earned":';
        json += asNumber(value_total_earned_17);
      } else {
        throw new Error('"total_earned" is required!');
      }
      const value_total_spent_18 = obj["total_spent"];
      if (value_total_spent_18 !== void 0) {
        json += ',"total_spent":';
        json += asNumber(value_total_spent_18);
      } else {
        throw new Error('"total_spent" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Wallet/properties/wallets' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous3(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous3(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_balance_5 = obj["balance"];
      if (value_balance_5 !== void 0) {
        json += '{"balance":';
        json += asNumber(value_balance_5);
      } else {
        throw new Error('"balance" is required!');
      }
      const value_held_6 = obj["held"];
      if (value_held_6 !== void 0) {
        json += ',"held":';
        json += asNumber(value_held_6);
      } else {
        throw new Error('"held" is required!');
      }
      const value_pending_7 = obj["pending"];
      if (value_pending_7 !== void 0) {
        json += ',"pending":';
        json += asNumber(value_pending_7);
      } else {
        throw new Error('"pending" is required!');
      }
      const value_total_earned_8 = obj["total_earned"];
      if (value_total_earned_8 !== void 0) {
        json += ',"total_earned":';
        json += asNumber(value_total_earned_8);
      } else {
        throw new Error('"total_earned" is required!');
      }
      const value_total_spent_9 = obj["total_spent"];
      if (value_total_spent_9 !== void 0) {
        json += ',"total_spent":';
        json += asNumber(value_total_spent_9);
      } else {
        throw new Error('"total_spent" is required!');
      }
      const value_currency_10 = obj["currency"];
      if (value_currency_10 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_10 !== "string") {
          if (value_currency_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_10 instanceof RegExp) {
            json += asString(value_currency_10.source);
          } else {
            json += asString(value_currency_10.toString());
          }
        } else {
          json += asString(value_currency_10);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_wallets_11 = obj["wallets"];
      if (value_wallets_11 !== void 0) {
        json += ',"wallets":';
        json += anonymous2(value_wallets_11);
      } else {
        throw new Error('"wallets" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_19 = obj["timestamp"];
      if (value_timestamp_19 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_19);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["getWallet.200"] = module.exports;
})({});
(function(module) {
  "use strict";
  const Serializer = require_serializer();
  const serializerState = { "mode": "standalone", "inlineValidators": true };
  const serializer = Serializer.restoreFromState(serializerState);
  const validator = null;
  module.exports = (function anonymous(validator2, serializer2) {
    const {
      asString,
      asNumber,
      asBoolean,
      asDateTime,
      asDate,
      asTime,
      asUnsafeString,
      asPlainStringArray
    } = serializer2;
    const asInteger = serializer2.asInteger.bind(serializer2);
    const JSON_STR_BEGIN_OBJECT = "{";
    const JSON_STR_END_OBJECT = "}";
    const JSON_STR_BEGIN_ARRAY = "[";
    const JSON_STR_END_ARRAY = "]";
    const JSON_STR_COMMA = ",";
    const JSON_STR_COLONS = ":";
    const JSON_STR_QUOTE = '"';
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT;
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY;
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE;
    const JSON_STR_NULL = "null";
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_transaction_id_7 = obj["transaction_id"];
      if (value_transaction_id_7 !== void 0) {
        json += '{"transaction_id":';
        if (typeof value_transaction_id_7 !== "string") {
          if (value_transaction_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_transaction_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_transaction_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_transaction_id_7 instanceof RegExp) {
            json += asString(value_transaction_id_7.source);
          } else {
            json += asString(value_transaction_id_7.toString());
          }
        } else {
          json += asString(value_transaction_id_7);
        }
      } else {
        throw new Error('"transaction_id" is required!');
      }
      const value_kind_8 = obj["kind"];
      if (value_kind_8 !== void 0) {
        json += ',"kind":';
        if (typeof value_kind_8 !== "string") {
          if (value_kind_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_kind_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_kind_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_kind_8 instanceof RegExp) {
            json += asString(value_kind_8.source);
          } else {
            json += asString(value_kind_8.toString());
          }
        } else {
          json += asString(value_kind_8);
        }
      } else {
        throw new Error('"kind" is required!');
      }
      const value_amount_9 = obj["amount"];
      if (value_amount_9 !== void 0) {
        json += ',"amount":';
        json += asNumber(value_amount_9);
      } else {
        throw new Error('"amount" is required!');
      }
      const value_currency_10 = obj["currency"];
      if (value_currency_10 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_10 !== "string") {
          if (value_currency_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_10 instanceof RegExp) {
            json += asString(value_currency_10.source);
          } else {
            json += asString(value_currency_10.toString());
          }
        } else {
          json += asString(value_currency_10);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_balance_after_11 = obj["balance_after"];
      if (value_balance_after_11 !== void 0) {
        json += ',"balance_after":';
        json += asNumber(value_balance_after_11);
      } else {
        throw new Error('"balance_after" is required!');
      }
      const value_task_id_12 = obj["task_id"];
      if (value_task_id_12 !== void 0) {
        json += ',"task_id":';
        if (value_task_id_12 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_task_id_12 === "string" || value_task_id_12 === null || value_task_id_12 instanceof Date || value_task_id_12 instanceof RegExp || typeof value_task_id_12 === "object" && typeof value_task_id_12.toString === "function" && value_task_id_12.toString !== Object.prototype.toString) {
          if (typeof value_task_id_12 !== "string") {
            if (value_task_id_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_task_id_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_task_id_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_task_id_12 instanceof RegExp) {
              json += asString(value_task_id_12.source);
            } else {
              json += asString(value_task_id_12.toString());
            }
          } else {
            json += asString(value_task_id_12);
          }
        } else throw new TypeError("The value of '#/components/schemas/Transaction/properties/task_id' does not match schema definition.");
      } else {
        throw new Error('"task_id" is required!');
      }
      const value_counterparty_id_13 = obj["counterparty_id"];
      if (value_counterparty_id_13 !== void 0) {
        json += ',"counterparty_id":';
        if (value_counterparty_id_13 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_counterparty_id_13 === "string" || value_counterparty_id_13 === null || value_counterparty_id_13 instanceof Date || value_counterparty_id_13 instanceof RegExp || typeof value_counterparty_id_13 === "object" && typeof value_counterparty_id_13.toString === "function" && value_counterparty_id_13.toString !== Object.prototype.toString) {
          if (typeof value_counterparty_id_13 !== "string") {
            if (value_counterparty_id_13 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_counterparty_id_13 instanceof Date) {
              json += JSON_STR_QUOTE + value_counterparty_id_13.toISOString() + JSON_STR_QUOTE;
            } else if (value_counterparty_id_13 instanceof RegExp) {
              json += asString(value_counterparty_id_13.source);
            } else {
              json += asString(value_counterparty_id_13.toString());
            }
          } else {
            json += asString(value_counterparty_id_13);
          }
        } else throw new TypeError("The value of '#/components/schemas/Transaction/properties/counterparty_id' does not match schema definition.");
      } else {
        throw new Error('"counterparty_id" is required!');
      }
      const value_created_at_14 = obj["created_at"];
      if (value_created_at_14 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_14);
      } else {
        throw new Error('"created_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/TransactionList/properties/transactions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous3(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous3(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_transactions_5 = obj["transactions"];
      if (value_transactions_5 !== void 0) {
        json += '{"transactions":';
        json += anonymous2(value_transactions_5);
      } else {
        throw new Error('"transactions" is required!');
      }
      const value_total_15 = obj["total"];
      if (value_total_15 !== void 0) {
        json += ',"total":';
        json += asInteger(value_total_15);
      } else {
        throw new Error('"total" is required!');
      }
      const value_total_capped_16 = obj["total_capped"];
      if (value_total_capped_16 !== void 0) {
        json += ',"total_capped":';
        json += asBoolean(value_total_capped_16);
      } else {
        throw new Error('"total_capped" is required!');
      }
      const value_page_17 = obj["page"];
      if (value_page_17 !== void 0) {
        json += ',"page":';
        if (value_page_17 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_page_17) || value_page_17 === null) {
          json += asInteger(value_page_17);
        } else throw new TypeError("The value of '#/components/schemas/PageNumber' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_page_size_18 = obj["page_size"];
      if (value_page_size_18 !== void 0) {
        json += ',"page_size":';
        json += asInteger(value_page_size_18);
      } else {
        throw new Error('"page_size" is required!');
      }
      const value_has_more_19 = obj["has_more"];
      if (value_has_more_19 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_19);
      } else {
        throw new Error('"has_more" is required!');
      }
      const value_cursor_20 = obj["cursor"];
      if (value_cursor_20 !== void 0) {
        json += ',"cursor":';
        if (value_cursor_20 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_cursor_20 === "string" || value_cursor_20 === null || value_cursor_20 instanceof Date || value_cursor_20 instanceof RegExp || typeof value_cursor_20 === "object" && typeof value_cursor_20.toString === "function" && value_cursor_20.toString !== Object.prototype.toString) {
          if (typeof value_cursor_20 !== "string") {
            if (value_cursor_20 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_cursor_20 instanceof Date) {
              json += JSON_STR_QUOTE + value_cursor_20.toISOString() + JSON_STR_QUOTE;
            } else if (value_cursor_20 instanceof RegExp) {
              json += asString(value_cursor_20.source);
            } else {
              json += asString(value_cursor_20.toString());
            }
          } else {
            json += asString(value_cursor_20);
          }
        } else throw new TypeError("The value of '#/components/schemas/NextCursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_code_1 = obj["code"];
      if (value_code_1 !== void 0) {
        json += '{"code":';
        json += "0";
      } else {
        throw new Error('"code" is required!');
      }
      const value_message_2 = obj["message"];
      if (value_message_2 !== void 0) {
        json += ',"message":';
        if (typeof value_message_2 !== "string") {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source);
          } else {
            json += asString(value_message_2.toString());
          }
        } else {
          json += asString(value_message_2);
        }
      } else {
        throw new Error('"message" is required!');
      }
      const value_data_3 = obj["data"];
      if (value_data_3 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_3);
      } else {
        throw new Error('"data" is required!');
      }
      const value_timestamp_21 = obj["timestamp"];
      if (value_timestamp_21 !== void 0) {
        json += ',"timestamp":';
        json += asDateTime(value_timestamp_21);
      } else {
        throw new Error('"timestamp" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["listTransactions.200"] = module.exports;
})({});
export {
  serializers
};
