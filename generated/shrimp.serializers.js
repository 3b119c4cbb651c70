// Written by "npm run generate" from openapi/shrimp. Never edited.
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
      const value_agent_id_4 = obj["agent_id"];
      if (value_agent_id_4 !== void 0) {
        json += '{"agent_id":';
        if (typeof value_agent_id_4 !== "string") {
          if (value_agent_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_id_4 instanceof RegExp) {
            json += asString(value_agent_id_4.source);
          } else {
            json += asString(value_agent_id_4.toString());
          }
        } else {
          json += asString(value_agent_id_4);
        }
      } else {
        throw new Error('"agent_id" is required!');
      }
      const value_status_5 = obj["status"];
      if (value_status_5 !== void 0) {
        json += ',"status":';
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
      const value_registered_at_6 = obj["registered_at"];
      if (value_registered_at_6 !== void 0) {
        json += ',"registered_at":';
        json += asDateTime(value_registered_at_6);
      } else {
        throw new Error('"registered_at" is required!');
      }
      const value_token_7 = obj["token"];
      if (value_token_7 !== void 0) {
        json += ',"token":';
        if (typeof value_token_7 !== "string") {
          if (value_token_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_token_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_token_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_token_7 instanceof RegExp) {
            json += asString(value_token_7.source);
          } else {
            json += asString(value_token_7.toString());
          }
        } else {
          json += asString(value_token_7);
        }
      } else {
        throw new Error('"token" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["registerAgent.201"] = module.exports;
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
    function anonymous2(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_agent_id_6 = obj["agent_id"];
      if (value_agent_id_6 !== void 0) {
        json += '{"agent_id":';
        if (typeof value_agent_id_6 !== "string") {
          if (value_agent_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_id_6 instanceof RegExp) {
            json += asString(value_agent_id_6.source);
          } else {
            json += asString(value_agent_id_6.toString());
          }
        } else {
          json += asString(value_agent_id_6);
        }
      } else {
        throw new Error('"agent_id" is required!');
      }
      const value_agent_type_7 = obj["agent_type"];
      if (value_agent_type_7 !== void 0) {
        json += ',"agent_type":';
        if (typeof value_agent_type_7 !== "string") {
          if (value_agent_type_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_type_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_type_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_type_7 instanceof RegExp) {
            json += asString(value_agent_type_7.source);
          } else {
            json += asString(value_agent_type_7.toString());
          }
        } else {
          json += asString(value_agent_type_7);
        }
      } else {
        throw new Error('"agent_type" is required!');
      }
      const value_name_8 = obj["name"];
      if (value_name_8 !== void 0) {
        json += ',"name":';
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
      } else {
        throw new Error('"name" is required!');
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
      const value_capabilities_10 = obj["capabilities"];
      if (value_capabilities_10 !== void 0) {
        json += ',"capabilities":';
        json += anonymous3(value_capabilities_10);
      } else {
        throw new Error('"capabilities" is required!');
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
      const value_account_12 = obj["account"];
      if (value_account_12 !== void 0) {
        json += ',"account":';
        if (typeof value_account_12 !== "string") {
          if (value_account_12 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_account_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_account_12.toISOString() + JSON_STR_QUOTE;
          } else if (value_account_12 instanceof RegExp) {
            json += asString(value_account_12.source);
          } else {
            json += asString(value_account_12.toString());
          }
        } else {
          json += asString(value_account_12);
        }
      } else {
        throw new Error('"account" is required!');
      }
      const value_active_jobs_count_13 = obj["active_jobs_count"];
      if (value_active_jobs_count_13 !== void 0) {
        json += ',"active_jobs_count":';
        json += asInteger(value_active_jobs_count_13);
      } else {
        throw new Error('"active_jobs_count" is required!');
      }
      const value_completed_jobs_count_14 = obj["completed_jobs_count"];
      if (value_completed_jobs_count_14 !== void 0) {
        json += ',"completed_jobs_count":';
        json += asInteger(value_completed_jobs_count_14);
      } else {
        throw new Error('"completed_jobs_count" is required!');
      }
      const value_failed_jobs_15 = obj["failed_jobs"];
      if (value_failed_jobs_15 !== void 0) {
        json += ',"failed_jobs":';
        json += asInteger(value_failed_jobs_15);
      } else {
        throw new Error('"failed_jobs" is required!');
      }
      const value_trust_score_16 = obj["trust_score"];
      if (value_trust_score_16 !== void 0) {
        json += ',"trust_score":';
        json += asNumber(value_trust_score_16);
      } else {
        throw new Error('"trust_score" is required!');
      }
      const value_rating_17 = obj["rating"];
      if (value_rating_17 !== void 0) {
        json += ',"rating":';
        if (value_rating_17 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_rating_17 === "number" || value_rating_17 === null) {
          json += asNumber(value_rating_17);
        } else throw new TypeError("The value of '#/components/schemas/MeanRating' does not match schema definition.");
      } else {
        throw new Error('"rating" is required!');
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
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous6(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_currency_30 = obj["currency"];
      if (value_currency_30 !== void 0) {
        json += '{"currency":';
        if (typeof value_currency_30 !== "string") {
          if (value_currency_30 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_30 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_30.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_30 instanceof RegExp) {
            json += asString(value_currency_30.source);
          } else {
            json += asString(value_currency_30.toString());
          }
        } else {
          json += asString(value_currency_30);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_amount_31 = obj["amount"];
      if (value_amount_31 !== void 0) {
        json += ',"amount":';
        json += asNumber(value_amount_31);
      } else {
        throw new Error('"amount" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/CurrentKey/properties/spent_today' does not match schema definition.");
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
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_key_id_23 = obj["key_id"];
      if (value_key_id_23 !== void 0) {
        json += '{"key_id":';
        if (typeof value_key_id_23 !== "string") {
          if (value_key_id_23 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_key_id_23 instanceof Date) {
            json += JSON_STR_QUOTE + value_key_id_23.toISOString() + JSON_STR_QUOTE;
          } else if (value_key_id_23 instanceof RegExp) {
            json += asString(value_key_id_23.source);
          } else {
            json += asString(value_key_id_23.toString());
          }
        } else {
          json += asString(value_key_id_23);
        }
      } else {
        throw new Error('"key_id" is required!');
      }
      const value_name_24 = obj["name"];
      if (value_name_24 !== void 0) {
        json += ',"name":';
        if (value_name_24 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_name_24 === "string" || value_name_24 === null || value_name_24 instanceof Date || value_name_24 instanceof RegExp || typeof value_name_24 === "object" && typeof value_name_24.toString === "function" && value_name_24.toString !== Object.prototype.toString) {
          if (typeof value_name_24 !== "string") {
            if (value_name_24 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_24 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_24.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_24 instanceof RegExp) {
              json += asString(value_name_24.source);
            } else {
              json += asString(value_name_24.toString());
            }
          } else {
            json += asString(value_name_24);
          }
        } else throw new TypeError("The value of '#/components/schemas/CurrentKey/properties/name' does not match schema definition.");
      } else {
        throw new Error('"name" is required!');
      }
      const value_can_manage_25 = obj["can_manage"];
      if (value_can_manage_25 !== void 0) {
        json += ',"can_manage":';
        json += asBoolean(value_can_manage_25);
      } else {
        throw new Error('"can_manage" is required!');
      }
      const value_expires_at_26 = obj["expires_at"];
      if (value_expires_at_26 !== void 0) {
        json += ',"expires_at":';
        if (value_expires_at_26 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_expires_at_26 === "string" || value_expires_at_26 === null || value_expires_at_26 instanceof Date || value_expires_at_26 instanceof RegExp || typeof value_expires_at_26 === "object" && typeof value_expires_at_26.toString === "function" && value_expires_at_26.toString !== Object.prototype.toString) {
          json += asDateTime(value_expires_at_26);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"expires_at" is required!');
      }
      const value_spend_limit_27 = obj["spend_limit"];
      if (value_spend_limit_27 !== void 0) {
        json += ',"spend_limit":';
        if (value_spend_limit_27 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_spend_limit_27 === "number" || value_spend_limit_27 === null) {
          json += asNumber(value_spend_limit_27);
        } else throw new TypeError("The value of '#/components/schemas/CurrentKey/properties/spend_limit' does not match schema definition.");
      } else {
        throw new Error('"spend_limit" is required!');
      }
      const value_spent_today_28 = obj["spent_today"];
      if (value_spent_today_28 !== void 0) {
        json += ',"spent_today":';
        if (value_spent_today_28 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_spent_today_28)) {
          json += anonymous5(value_spent_today_28);
        } else throw new TypeError("The value of '#/components/schemas/CurrentKey/properties/spent_today' does not match schema definition.");
      } else {
        throw new Error('"spent_today" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_used_36 = obj["used"];
      if (value_used_36 !== void 0) {
        json += '{"used":';
        json += asInteger(value_used_36);
      } else {
        throw new Error('"used" is required!');
      }
      const value_limit_37 = obj["limit"];
      if (value_limit_37 !== void 0) {
        json += ',"limit":';
        if (value_limit_37 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_limit_37) || value_limit_37 === null) {
          json += asInteger(value_limit_37);
        } else throw new TypeError("The value of '#/components/schemas/LimitUse/properties/limit' does not match schema definition.");
      } else {
        throw new Error('"limit" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous7(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_active_hires_34 = obj["active_hires"];
      if (value_active_hires_34 !== void 0) {
        json += '{"active_hires":';
        json += anonymous8(value_active_hires_34);
      } else {
        throw new Error('"active_hires" is required!');
      }
      const value_undecided_deliveries_38 = obj["undecided_deliveries"];
      if (value_undecided_deliveries_38 !== void 0) {
        json += ',"undecided_deliveries":';
        json += anonymous8(value_undecided_deliveries_38);
      } else {
        throw new Error('"undecided_deliveries" is required!');
      }
      const value_live_bids_39 = obj["live_bids"];
      if (value_live_bids_39 !== void 0) {
        json += ',"live_bids":';
        json += anonymous8(value_live_bids_39);
      } else {
        throw new Error('"live_bids" is required!');
      }
      const value_open_jobs_40 = obj["open_jobs"];
      if (value_open_jobs_40 !== void 0) {
        json += ',"open_jobs":';
        json += anonymous8(value_open_jobs_40);
      } else {
        throw new Error('"open_jobs" is required!');
      }
      const value_worker_disputes_41 = obj["worker_disputes"];
      if (value_worker_disputes_41 !== void 0) {
        json += ',"worker_disputes":';
        json += anonymous8(value_worker_disputes_41);
      } else {
        throw new Error('"worker_disputes" is required!');
      }
      const value_employer_disputes_42 = obj["employer_disputes"];
      if (value_employer_disputes_42 !== void 0) {
        json += ',"employer_disputes":';
        json += anonymous8(value_employer_disputes_42);
      } else {
        throw new Error('"employer_disputes" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_unread_messages_45 = obj["unread_messages"];
      if (value_unread_messages_45 !== void 0) {
        json += '{"unread_messages":';
        json += asInteger(value_unread_messages_45);
      } else {
        throw new Error('"unread_messages" is required!');
      }
      const value_hires_to_deliver_46 = obj["hires_to_deliver"];
      if (value_hires_to_deliver_46 !== void 0) {
        json += ',"hires_to_deliver":';
        json += asInteger(value_hires_to_deliver_46);
      } else {
        throw new Error('"hires_to_deliver" is required!');
      }
      const value_overdue_hires_47 = obj["overdue_hires"];
      if (value_overdue_hires_47 !== void 0) {
        json += ',"overdue_hires":';
        json += asInteger(value_overdue_hires_47);
      } else {
        throw new Error('"overdue_hires" is required!');
      }
      const value_deliveries_to_review_48 = obj["deliveries_to_review"];
      if (value_deliveries_to_review_48 !== void 0) {
        json += ',"deliveries_to_review":';
        json += asInteger(value_deliveries_to_review_48);
      } else {
        throw new Error('"deliveries_to_review" is required!');
      }
      const value_bids_to_decide_49 = obj["bids_to_decide"];
      if (value_bids_to_decide_49 !== void 0) {
        json += ',"bids_to_decide":';
        json += asInteger(value_bids_to_decide_49);
      } else {
        throw new Error('"bids_to_decide" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous11(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_job_id_52 = obj["job_id"];
      if (value_job_id_52 !== void 0) {
        json += '{"job_id":';
        if (typeof value_job_id_52 !== "string") {
          if (value_job_id_52 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_52 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_52.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_52 instanceof RegExp) {
            json += asString(value_job_id_52.source);
          } else {
            json += asString(value_job_id_52.toString());
          }
        } else {
          json += asString(value_job_id_52);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_job_title_53 = obj["job_title"];
      if (value_job_title_53 !== void 0) {
        json += ',"job_title":';
        if (typeof value_job_title_53 !== "string") {
          if (value_job_title_53 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_title_53 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_title_53.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_title_53 instanceof RegExp) {
            json += asString(value_job_title_53.source);
          } else {
            json += asString(value_job_title_53.toString());
          }
        } else {
          json += asString(value_job_title_53);
        }
      } else {
        throw new Error('"job_title" is required!');
      }
      const value_bid_id_54 = obj["bid_id"];
      if (value_bid_id_54 !== void 0) {
        json += ',"bid_id":';
        if (value_bid_id_54 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_bid_id_54 === "string" || value_bid_id_54 === null || value_bid_id_54 instanceof Date || value_bid_id_54 instanceof RegExp || typeof value_bid_id_54 === "object" && typeof value_bid_id_54.toString === "function" && value_bid_id_54.toString !== Object.prototype.toString) {
          if (typeof value_bid_id_54 !== "string") {
            if (value_bid_id_54 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_bid_id_54 instanceof Date) {
              json += JSON_STR_QUOTE + value_bid_id_54.toISOString() + JSON_STR_QUOTE;
            } else if (value_bid_id_54 instanceof RegExp) {
              json += asString(value_bid_id_54.source);
            } else {
              json += asString(value_bid_id_54.toString());
            }
          } else {
            json += asString(value_bid_id_54);
          }
        } else throw new TypeError("The value of '#/components/schemas/Work/properties/bid_id' does not match schema definition.");
      } else {
        throw new Error('"bid_id" is required!');
      }
      const value_state_55 = obj["state"];
      if (value_state_55 !== void 0) {
        json += ',"state":';
        if (typeof value_state_55 !== "string") {
          if (value_state_55 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_state_55 instanceof Date) {
            json += JSON_STR_QUOTE + value_state_55.toISOString() + JSON_STR_QUOTE;
          } else if (value_state_55 instanceof RegExp) {
            json += asString(value_state_55.source);
          } else {
            json += asString(value_state_55.toString());
          }
        } else {
          json += asString(value_state_55);
        }
      } else {
        throw new Error('"state" is required!');
      }
      const value_due_at_56 = obj["due_at"];
      if (value_due_at_56 !== void 0) {
        json += ',"due_at":';
        if (value_due_at_56 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_due_at_56 === "string" || value_due_at_56 === null || value_due_at_56 instanceof Date || value_due_at_56 instanceof RegExp || typeof value_due_at_56 === "object" && typeof value_due_at_56.toString === "function" && value_due_at_56.toString !== Object.prototype.toString) {
          json += asDateTime(value_due_at_56);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"due_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous10(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Me/properties/work' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous11(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous11(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_agent_4 = obj["agent"];
      if (value_agent_4 !== void 0) {
        json += '{"agent":';
        json += anonymous2(value_agent_4);
      } else {
        throw new Error('"agent" is required!');
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
        } else throw new TypeError("The value of '#/components/schemas/Me/properties/email' does not match schema definition.");
      } else {
        throw new Error('"email" is required!');
      }
      const value_key_21 = obj["key"];
      if (value_key_21 !== void 0) {
        json += ',"key":';
        json += anonymous4(value_key_21);
      } else {
        throw new Error('"key" is required!');
      }
      const value_limits_32 = obj["limits"];
      if (value_limits_32 !== void 0) {
        json += ',"limits":';
        json += anonymous7(value_limits_32);
      } else {
        throw new Error('"limits" is required!');
      }
      const value_waiting_43 = obj["waiting"];
      if (value_waiting_43 !== void 0) {
        json += ',"waiting":';
        json += anonymous9(value_waiting_43);
      } else {
        throw new Error('"waiting" is required!');
      }
      const value_work_50 = obj["work"];
      if (value_work_50 !== void 0) {
        json += ',"work":';
        json += anonymous10(value_work_50);
      } else {
        throw new Error('"work" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
      let addComma_8 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_8 ? JSON_STR_COMMA : (addComma_8 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_8) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_kind_6 = obj["kind"];
      if (value_kind_6 !== void 0) {
        json += '{"kind":';
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
      const value_record_7 = obj["record"];
      if (value_record_7 !== void 0) {
        json += ',"record":';
        json += anonymous4(value_record_7);
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
      const value_records_4 = obj["records"];
      if (value_records_4 !== void 0) {
        json += '{"records":';
        json += anonymous2(value_records_4);
      } else {
        throw new Error('"records" is required!');
      }
      const value_cursor_9 = obj["cursor"];
      if (value_cursor_9 !== void 0) {
        json += ',"cursor":';
        if (value_cursor_9 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_cursor_9 === "string" || value_cursor_9 === null || value_cursor_9 instanceof Date || value_cursor_9 instanceof RegExp || typeof value_cursor_9 === "object" && typeof value_cursor_9.toString === "function" && value_cursor_9.toString !== Object.prototype.toString) {
          if (typeof value_cursor_9 !== "string") {
            if (value_cursor_9 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_cursor_9 instanceof Date) {
              json += JSON_STR_QUOTE + value_cursor_9.toISOString() + JSON_STR_QUOTE;
            } else if (value_cursor_9 instanceof RegExp) {
              json += asString(value_cursor_9.source);
            } else {
              json += asString(value_cursor_9.toString());
            }
          } else {
            json += asString(value_cursor_9);
          }
        } else throw new TypeError("The value of '#/components/schemas/Export/properties/cursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      const value_has_more_10 = obj["has_more"];
      if (value_has_more_10 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_10);
      } else {
        throw new Error('"has_more" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
      const value_reason_8 = obj["reason"];
      if (value_reason_8 !== void 0) {
        json += '{"reason":';
        if (typeof value_reason_8 !== "string") {
          if (value_reason_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_8 instanceof RegExp) {
            json += asString(value_reason_8.source);
          } else {
            json += asString(value_reason_8.toString());
          }
        } else {
          json += asString(value_reason_8);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_count_9 = obj["count"];
      if (value_count_9 !== void 0) {
        json += ',"count":';
        json += asInteger(value_count_9);
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
      const value_agent_id_4 = obj["agent_id"];
      if (value_agent_id_4 !== void 0) {
        json += '{"agent_id":';
        if (typeof value_agent_id_4 !== "string") {
          if (value_agent_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_id_4 instanceof RegExp) {
            json += asString(value_agent_id_4.source);
          } else {
            json += asString(value_agent_id_4.toString());
          }
        } else {
          json += asString(value_agent_id_4);
        }
      } else {
        throw new Error('"agent_id" is required!');
      }
      const value_closed_at_5 = obj["closed_at"];
      if (value_closed_at_5 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_5 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_5 === "string" || value_closed_at_5 === null || value_closed_at_5 instanceof Date || value_closed_at_5 instanceof RegExp || typeof value_closed_at_5 === "object" && typeof value_closed_at_5.toString === "function" && value_closed_at_5.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_5);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_blockers_6 = obj["blockers"];
      if (value_blockers_6 !== void 0) {
        json += ',"blockers":';
        json += anonymous2(value_blockers_6);
      } else {
        throw new Error('"blockers" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_agent_id_4 = obj["agent_id"];
      if (value_agent_id_4 !== void 0) {
        json += '{"agent_id":';
        if (typeof value_agent_id_4 !== "string") {
          if (value_agent_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_id_4 instanceof RegExp) {
            json += asString(value_agent_id_4.source);
          } else {
            json += asString(value_agent_id_4.toString());
          }
        } else {
          json += asString(value_agent_id_4);
        }
      } else {
        throw new Error('"agent_id" is required!');
      }
      const value_agent_type_5 = obj["agent_type"];
      if (value_agent_type_5 !== void 0) {
        json += ',"agent_type":';
        if (typeof value_agent_type_5 !== "string") {
          if (value_agent_type_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_type_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_type_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_type_5 instanceof RegExp) {
            json += asString(value_agent_type_5.source);
          } else {
            json += asString(value_agent_type_5.toString());
          }
        } else {
          json += asString(value_agent_type_5);
        }
      } else {
        throw new Error('"agent_type" is required!');
      }
      const value_name_6 = obj["name"];
      if (value_name_6 !== void 0) {
        json += ',"name":';
        if (typeof value_name_6 !== "string") {
          if (value_name_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_name_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_name_6 instanceof RegExp) {
            json += asString(value_name_6.source);
          } else {
            json += asString(value_name_6.toString());
          }
        } else {
          json += asString(value_name_6);
        }
      } else {
        throw new Error('"name" is required!');
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
      const value_capabilities_8 = obj["capabilities"];
      if (value_capabilities_8 !== void 0) {
        json += ',"capabilities":';
        json += anonymous2(value_capabilities_8);
      } else {
        throw new Error('"capabilities" is required!');
      }
      const value_status_9 = obj["status"];
      if (value_status_9 !== void 0) {
        json += ',"status":';
        if (typeof value_status_9 !== "string") {
          if (value_status_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_9 instanceof RegExp) {
            json += asString(value_status_9.source);
          } else {
            json += asString(value_status_9.toString());
          }
        } else {
          json += asString(value_status_9);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_account_10 = obj["account"];
      if (value_account_10 !== void 0) {
        json += ',"account":';
        if (typeof value_account_10 !== "string") {
          if (value_account_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_account_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_account_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_account_10 instanceof RegExp) {
            json += asString(value_account_10.source);
          } else {
            json += asString(value_account_10.toString());
          }
        } else {
          json += asString(value_account_10);
        }
      } else {
        throw new Error('"account" is required!');
      }
      const value_active_jobs_count_11 = obj["active_jobs_count"];
      if (value_active_jobs_count_11 !== void 0) {
        json += ',"active_jobs_count":';
        json += asInteger(value_active_jobs_count_11);
      } else {
        throw new Error('"active_jobs_count" is required!');
      }
      const value_completed_jobs_count_12 = obj["completed_jobs_count"];
      if (value_completed_jobs_count_12 !== void 0) {
        json += ',"completed_jobs_count":';
        json += asInteger(value_completed_jobs_count_12);
      } else {
        throw new Error('"completed_jobs_count" is required!');
      }
      const value_failed_jobs_13 = obj["failed_jobs"];
      if (value_failed_jobs_13 !== void 0) {
        json += ',"failed_jobs":';
        json += asInteger(value_failed_jobs_13);
      } else {
        throw new Error('"failed_jobs" is required!');
      }
      const value_trust_score_14 = obj["trust_score"];
      if (value_trust_score_14 !== void 0) {
        json += ',"trust_score":';
        json += asNumber(value_trust_score_14);
      } else {
        throw new Error('"trust_score" is required!');
      }
      const value_rating_15 = obj["rating"];
      if (value_rating_15 !== void 0) {
        json += ',"rating":';
        if (value_rating_15 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_rating_15 === "number" || value_rating_15 === null) {
          json += asNumber(value_rating_15);
        } else throw new TypeError("The value of '#/components/schemas/MeanRating' does not match schema definition.");
      } else {
        throw new Error('"rating" is required!');
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
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_agent_id_4 = obj["agent_id"];
      if (value_agent_id_4 !== void 0) {
        json += '{"agent_id":';
        if (typeof value_agent_id_4 !== "string") {
          if (value_agent_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_id_4 instanceof RegExp) {
            json += asString(value_agent_id_4.source);
          } else {
            json += asString(value_agent_id_4.toString());
          }
        } else {
          json += asString(value_agent_id_4);
        }
      } else {
        throw new Error('"agent_id" is required!');
      }
      const value_agent_type_5 = obj["agent_type"];
      if (value_agent_type_5 !== void 0) {
        json += ',"agent_type":';
        if (typeof value_agent_type_5 !== "string") {
          if (value_agent_type_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_type_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_type_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_type_5 instanceof RegExp) {
            json += asString(value_agent_type_5.source);
          } else {
            json += asString(value_agent_type_5.toString());
          }
        } else {
          json += asString(value_agent_type_5);
        }
      } else {
        throw new Error('"agent_type" is required!');
      }
      const value_name_6 = obj["name"];
      if (value_name_6 !== void 0) {
        json += ',"name":';
        if (typeof value_name_6 !== "string") {
          if (value_name_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_name_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_name_6 instanceof RegExp) {
            json += asString(value_name_6.source);
          } else {
            json += asString(value_name_6.toString());
          }
        } else {
          json += asString(value_name_6);
        }
      } else {
        throw new Error('"name" is required!');
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
      const value_capabilities_8 = obj["capabilities"];
      if (value_capabilities_8 !== void 0) {
        json += ',"capabilities":';
        json += anonymous2(value_capabilities_8);
      } else {
        throw new Error('"capabilities" is required!');
      }
      const value_status_9 = obj["status"];
      if (value_status_9 !== void 0) {
        json += ',"status":';
        if (typeof value_status_9 !== "string") {
          if (value_status_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_9 instanceof RegExp) {
            json += asString(value_status_9.source);
          } else {
            json += asString(value_status_9.toString());
          }
        } else {
          json += asString(value_status_9);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_account_10 = obj["account"];
      if (value_account_10 !== void 0) {
        json += ',"account":';
        if (typeof value_account_10 !== "string") {
          if (value_account_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_account_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_account_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_account_10 instanceof RegExp) {
            json += asString(value_account_10.source);
          } else {
            json += asString(value_account_10.toString());
          }
        } else {
          json += asString(value_account_10);
        }
      } else {
        throw new Error('"account" is required!');
      }
      const value_active_jobs_count_11 = obj["active_jobs_count"];
      if (value_active_jobs_count_11 !== void 0) {
        json += ',"active_jobs_count":';
        json += asInteger(value_active_jobs_count_11);
      } else {
        throw new Error('"active_jobs_count" is required!');
      }
      const value_completed_jobs_count_12 = obj["completed_jobs_count"];
      if (value_completed_jobs_count_12 !== void 0) {
        json += ',"completed_jobs_count":';
        json += asInteger(value_completed_jobs_count_12);
      } else {
        throw new Error('"completed_jobs_count" is required!');
      }
      const value_failed_jobs_13 = obj["failed_jobs"];
      if (value_failed_jobs_13 !== void 0) {
        json += ',"failed_jobs":';
        json += asInteger(value_failed_jobs_13);
      } else {
        throw new Error('"failed_jobs" is required!');
      }
      const value_trust_score_14 = obj["trust_score"];
      if (value_trust_score_14 !== void 0) {
        json += ',"trust_score":';
        json += asNumber(value_trust_score_14);
      } else {
        throw new Error('"trust_score" is required!');
      }
      const value_rating_15 = obj["rating"];
      if (value_rating_15 !== void 0) {
        json += ',"rating":';
        if (value_rating_15 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_rating_15 === "number" || value_rating_15 === null) {
          json += asNumber(value_rating_15);
        } else throw new TypeError("The value of '#/components/schemas/MeanRating' does not match schema definition.");
      } else {
        throw new Error('"rating" is required!');
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
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["updateAgentStatus.200"] = module.exports;
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
    function anonymous6(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_currency_25 = obj["currency"];
      if (value_currency_25 !== void 0) {
        json += '{"currency":';
        if (typeof value_currency_25 !== "string") {
          if (value_currency_25 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_25 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_25.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_25 instanceof RegExp) {
            json += asString(value_currency_25.source);
          } else {
            json += asString(value_currency_25.toString());
          }
        } else {
          json += asString(value_currency_25);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_balance_26 = obj["balance"];
      if (value_balance_26 !== void 0) {
        json += ',"balance":';
        json += asNumber(value_balance_26);
      } else {
        throw new Error('"balance" is required!');
      }
      const value_held_27 = obj["held"];
      if (value_held_27 !== void 0) {
        json += ',"held":';
        json += asNumber(value_held_27);
      } else {
        throw new Error('"held" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AdminAgent/properties/balances' does not match schema definition.");
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
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_agent_id_6 = obj["agent_id"];
      if (value_agent_id_6 !== void 0) {
        json += '{"agent_id":';
        if (typeof value_agent_id_6 !== "string") {
          if (value_agent_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_id_6 instanceof RegExp) {
            json += asString(value_agent_id_6.source);
          } else {
            json += asString(value_agent_id_6.toString());
          }
        } else {
          json += asString(value_agent_id_6);
        }
      } else {
        throw new Error('"agent_id" is required!');
      }
      const value_agent_type_7 = obj["agent_type"];
      if (value_agent_type_7 !== void 0) {
        json += ',"agent_type":';
        if (typeof value_agent_type_7 !== "string") {
          if (value_agent_type_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_type_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_type_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_type_7 instanceof RegExp) {
            json += asString(value_agent_type_7.source);
          } else {
            json += asString(value_agent_type_7.toString());
          }
        } else {
          json += asString(value_agent_type_7);
        }
      } else {
        throw new Error('"agent_type" is required!');
      }
      const value_name_8 = obj["name"];
      if (value_name_8 !== void 0) {
        json += ',"name":';
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
      } else {
        throw new Error('"name" is required!');
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
      const value_capabilities_10 = obj["capabilities"];
      if (value_capabilities_10 !== void 0) {
        json += ',"capabilities":';
        json += anonymous4(value_capabilities_10);
      } else {
        throw new Error('"capabilities" is required!');
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
      const value_account_12 = obj["account"];
      if (value_account_12 !== void 0) {
        json += ',"account":';
        if (typeof value_account_12 !== "string") {
          if (value_account_12 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_account_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_account_12.toISOString() + JSON_STR_QUOTE;
          } else if (value_account_12 instanceof RegExp) {
            json += asString(value_account_12.source);
          } else {
            json += asString(value_account_12.toString());
          }
        } else {
          json += asString(value_account_12);
        }
      } else {
        throw new Error('"account" is required!');
      }
      const value_active_jobs_count_13 = obj["active_jobs_count"];
      if (value_active_jobs_count_13 !== void 0) {
        json += ',"active_jobs_count":';
        json += asInteger(value_active_jobs_count_13);
      } else {
        throw new Error('"active_jobs_count" is required!');
      }
      const value_completed_jobs_count_14 = obj["completed_jobs_count"];
      if (value_completed_jobs_count_14 !== void 0) {
        json += ',"completed_jobs_count":';
        json += asInteger(value_completed_jobs_count_14);
      } else {
        throw new Error('"completed_jobs_count" is required!');
      }
      const value_failed_jobs_15 = obj["failed_jobs"];
      if (value_failed_jobs_15 !== void 0) {
        json += ',"failed_jobs":';
        json += asInteger(value_failed_jobs_15);
      } else {
        throw new Error('"failed_jobs" is required!');
      }
      const value_trust_score_16 = obj["trust_score"];
      if (value_trust_score_16 !== void 0) {
        json += ',"trust_score":';
        json += asNumber(value_trust_score_16);
      } else {
        throw new Error('"trust_score" is required!');
      }
      const value_rating_17 = obj["rating"];
      if (value_rating_17 !== void 0) {
        json += ',"rating":';
        if (value_rating_17 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_rating_17 === "number" || value_rating_17 === null) {
          json += asNumber(value_rating_17);
        } else throw new TypeError("The value of '#/components/schemas/MeanRating' does not match schema definition.");
      } else {
        throw new Error('"rating" is required!');
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
        } else throw new TypeError("The value of '#/components/schemas/AdminAgent/properties/email' does not match schema definition.");
      } else {
        throw new Error('"email" is required!');
      }
      const value_banned_21 = obj["banned"];
      if (value_banned_21 !== void 0) {
        json += ',"banned":';
        json += asBoolean(value_banned_21);
      } else {
        throw new Error('"banned" is required!');
      }
      const value_banned_at_22 = obj["banned_at"];
      if (value_banned_at_22 !== void 0) {
        json += ',"banned_at":';
        if (value_banned_at_22 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_banned_at_22 === "string" || value_banned_at_22 === null || value_banned_at_22 instanceof Date || value_banned_at_22 instanceof RegExp || typeof value_banned_at_22 === "object" && typeof value_banned_at_22.toString === "function" && value_banned_at_22.toString !== Object.prototype.toString) {
          json += asDateTime(value_banned_at_22);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"banned_at" is required!');
      }
      const value_balances_23 = obj["balances"];
      if (value_balances_23 !== void 0) {
        json += ',"balances":';
        json += anonymous5(value_balances_23);
      } else {
        throw new Error('"balances" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AdminAgentList/properties/agents' does not match schema definition.");
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
    function anonymous7(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_total_30 = obj["total"];
      if (value_total_30 !== void 0) {
        json += '{"total":';
        json += asInteger(value_total_30);
      } else {
        throw new Error('"total" is required!');
      }
      const value_total_capped_31 = obj["total_capped"];
      if (value_total_capped_31 !== void 0) {
        json += ',"total_capped":';
        json += asBoolean(value_total_capped_31);
      } else {
        throw new Error('"total_capped" is required!');
      }
      const value_page_32 = obj["page"];
      if (value_page_32 !== void 0) {
        json += ',"page":';
        if (value_page_32 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_page_32) || value_page_32 === null) {
          json += asInteger(value_page_32);
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/page' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_limit_33 = obj["limit"];
      if (value_limit_33 !== void 0) {
        json += ',"limit":';
        json += asInteger(value_limit_33);
      } else {
        throw new Error('"limit" is required!');
      }
      const value_has_more_34 = obj["has_more"];
      if (value_has_more_34 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_34);
      } else {
        throw new Error('"has_more" is required!');
      }
      const value_cursor_35 = obj["cursor"];
      if (value_cursor_35 !== void 0) {
        json += ',"cursor":';
        if (value_cursor_35 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_cursor_35 === "string" || value_cursor_35 === null || value_cursor_35 instanceof Date || value_cursor_35 instanceof RegExp || typeof value_cursor_35 === "object" && typeof value_cursor_35.toString === "function" && value_cursor_35.toString !== Object.prototype.toString) {
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
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/cursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_agents_4 = obj["agents"];
      if (value_agents_4 !== void 0) {
        json += '{"agents":';
        json += anonymous2(value_agents_4);
      } else {
        throw new Error('"agents" is required!');
      }
      const value_pagination_28 = obj["pagination"];
      if (value_pagination_28 !== void 0) {
        json += ',"pagination":';
        json += anonymous7(value_pagination_28);
      } else {
        throw new Error('"pagination" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_key_id_6 = obj["key_id"];
      if (value_key_id_6 !== void 0) {
        json += '{"key_id":';
        if (typeof value_key_id_6 !== "string") {
          if (value_key_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_key_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_key_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_key_id_6 instanceof RegExp) {
            json += asString(value_key_id_6.source);
          } else {
            json += asString(value_key_id_6.toString());
          }
        } else {
          json += asString(value_key_id_6);
        }
      } else {
        throw new Error('"key_id" is required!');
      }
      const value_name_7 = obj["name"];
      if (value_name_7 !== void 0) {
        json += ',"name":';
        if (value_name_7 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_name_7 === "string" || value_name_7 === null || value_name_7 instanceof Date || value_name_7 instanceof RegExp || typeof value_name_7 === "object" && typeof value_name_7.toString === "function" && value_name_7.toString !== Object.prototype.toString) {
          if (typeof value_name_7 !== "string") {
            if (value_name_7 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_name_7 instanceof Date) {
              json += JSON_STR_QUOTE + value_name_7.toISOString() + JSON_STR_QUOTE;
            } else if (value_name_7 instanceof RegExp) {
              json += asString(value_name_7.source);
            } else {
              json += asString(value_name_7.toString());
            }
          } else {
            json += asString(value_name_7);
          }
        } else throw new TypeError("The value of '#/components/schemas/Key/properties/name' does not match schema definition.");
      } else {
        throw new Error('"name" is required!');
      }
      const value_last_four_8 = obj["last_four"];
      if (value_last_four_8 !== void 0) {
        json += ',"last_four":';
        if (typeof value_last_four_8 !== "string") {
          if (value_last_four_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_last_four_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_last_four_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_last_four_8 instanceof RegExp) {
            json += asString(value_last_four_8.source);
          } else {
            json += asString(value_last_four_8.toString());
          }
        } else {
          json += asString(value_last_four_8);
        }
      } else {
        throw new Error('"last_four" is required!');
      }
      const value_created_at_9 = obj["created_at"];
      if (value_created_at_9 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_9);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_expires_at_10 = obj["expires_at"];
      if (value_expires_at_10 !== void 0) {
        json += ',"expires_at":';
        if (value_expires_at_10 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_expires_at_10 === "string" || value_expires_at_10 === null || value_expires_at_10 instanceof Date || value_expires_at_10 instanceof RegExp || typeof value_expires_at_10 === "object" && typeof value_expires_at_10.toString === "function" && value_expires_at_10.toString !== Object.prototype.toString) {
          json += asDateTime(value_expires_at_10);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"expires_at" is required!');
      }
      const value_last_used_at_11 = obj["last_used_at"];
      if (value_last_used_at_11 !== void 0) {
        json += ',"last_used_at":';
        if (value_last_used_at_11 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_last_used_at_11 === "string" || value_last_used_at_11 === null || value_last_used_at_11 instanceof Date || value_last_used_at_11 instanceof RegExp || typeof value_last_used_at_11 === "object" && typeof value_last_used_at_11.toString === "function" && value_last_used_at_11.toString !== Object.prototype.toString) {
          json += asDateTime(value_last_used_at_11);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"last_used_at" is required!');
      }
      const value_spend_limit_12 = obj["spend_limit"];
      if (value_spend_limit_12 !== void 0) {
        json += ',"spend_limit":';
        if (value_spend_limit_12 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_spend_limit_12 === "number" || value_spend_limit_12 === null) {
          json += asNumber(value_spend_limit_12);
        } else throw new TypeError("The value of '#/components/schemas/Key/properties/spend_limit' does not match schema definition.");
      } else {
        throw new Error('"spend_limit" is required!');
      }
      const value_can_manage_13 = obj["can_manage"];
      if (value_can_manage_13 !== void 0) {
        json += ',"can_manage":';
        json += asBoolean(value_can_manage_13);
      } else {
        throw new Error('"can_manage" is required!');
      }
      const value_current_14 = obj["current"];
      if (value_current_14 !== void 0) {
        json += ',"current":';
        json += asBoolean(value_current_14);
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
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_total_17 = obj["total"];
      if (value_total_17 !== void 0) {
        json += '{"total":';
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
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/page' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_limit_20 = obj["limit"];
      if (value_limit_20 !== void 0) {
        json += ',"limit":';
        json += asInteger(value_limit_20);
      } else {
        throw new Error('"limit" is required!');
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
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/cursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_keys_4 = obj["keys"];
      if (value_keys_4 !== void 0) {
        json += '{"keys":';
        json += anonymous2(value_keys_4);
      } else {
        throw new Error('"keys" is required!');
      }
      const value_pagination_15 = obj["pagination"];
      if (value_pagination_15 !== void 0) {
        json += ',"pagination":';
        json += anonymous4(value_pagination_15);
      } else {
        throw new Error('"pagination" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_token_4 = obj["token"];
      if (value_token_4 !== void 0) {
        json += '{"token":';
        if (typeof value_token_4 !== "string") {
          if (value_token_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_token_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_token_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_token_4 instanceof RegExp) {
            json += asString(value_token_4.source);
          } else {
            json += asString(value_token_4.toString());
          }
        } else {
          json += asString(value_token_4);
        }
      } else {
        throw new Error('"token" is required!');
      }
      const value_key_5 = obj["key"];
      if (value_key_5 !== void 0) {
        json += ',"key":';
        json += anonymous2(value_key_5);
      } else {
        throw new Error('"key" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
      const value_key_id_4 = obj["key_id"];
      if (value_key_id_4 !== void 0) {
        json += '{"key_id":';
        if (typeof value_key_id_4 !== "string") {
          if (value_key_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_key_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_key_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_key_id_4 instanceof RegExp) {
            json += asString(value_key_id_4.source);
          } else {
            json += asString(value_key_id_4.toString());
          }
        } else {
          json += asString(value_key_id_4);
        }
      } else {
        throw new Error('"key_id" is required!');
      }
      const value_revoked_at_5 = obj["revoked_at"];
      if (value_revoked_at_5 !== void 0) {
        json += ',"revoked_at":';
        json += asDateTime(value_revoked_at_5);
      } else {
        throw new Error('"revoked_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
      const value_min_17 = obj["min"];
      if (value_min_17 !== void 0) {
        json += '{"min":';
        json += asNumber(value_min_17);
      } else {
        throw new Error('"min" is required!');
      }
      const value_max_18 = obj["max"];
      if (value_max_18 !== void 0) {
        json += ',"max":';
        json += asNumber(value_max_18);
      } else {
        throw new Error('"max" is required!');
      }
      const value_currency_19 = obj["currency"];
      if (value_currency_19 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_19 !== "string") {
          if (value_currency_19 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_19 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_19.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_19 instanceof RegExp) {
            json += asString(value_currency_19.source);
          } else {
            json += asString(value_currency_19.toString());
          }
        } else {
          json += asString(value_currency_19);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous6(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/HiredWorkerIds' does not match schema definition.");
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
      const value_job_id_6 = obj["job_id"];
      if (value_job_id_6 !== void 0) {
        json += '{"job_id":';
        if (typeof value_job_id_6 !== "string") {
          if (value_job_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_6 instanceof RegExp) {
            json += asString(value_job_id_6.source);
          } else {
            json += asString(value_job_id_6.toString());
          }
        } else {
          json += asString(value_job_id_6);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_employer_id_7 = obj["employer_id"];
      if (value_employer_id_7 !== void 0) {
        json += ',"employer_id":';
        if (typeof value_employer_id_7 !== "string") {
          if (value_employer_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_employer_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_employer_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_employer_id_7 instanceof RegExp) {
            json += asString(value_employer_id_7.source);
          } else {
            json += asString(value_employer_id_7.toString());
          }
        } else {
          json += asString(value_employer_id_7);
        }
      } else {
        throw new Error('"employer_id" is required!');
      }
      const value_employer_trust_8 = obj["employer_trust"];
      if (value_employer_trust_8 !== void 0) {
        json += ',"employer_trust":';
        json += asNumber(value_employer_trust_8);
      } else {
        throw new Error('"employer_trust" is required!');
      }
      const value_title_9 = obj["title"];
      if (value_title_9 !== void 0) {
        json += ',"title":';
        if (typeof value_title_9 !== "string") {
          if (value_title_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_9 instanceof RegExp) {
            json += asString(value_title_9.source);
          } else {
            json += asString(value_title_9.toString());
          }
        } else {
          json += asString(value_title_9);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_10 = obj["description"];
      if (value_description_10 !== void 0) {
        json += ',"description":';
        if (typeof value_description_10 !== "string") {
          if (value_description_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_10 instanceof RegExp) {
            json += asString(value_description_10.source);
          } else {
            json += asString(value_description_10.toString());
          }
        } else {
          json += asString(value_description_10);
        }
      } else {
        throw new Error('"description" is required!');
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
      const value_close_reason_12 = obj["close_reason"];
      if (value_close_reason_12 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_12 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_12 === "string" || value_close_reason_12 === null || value_close_reason_12 instanceof Date || value_close_reason_12 instanceof RegExp || typeof value_close_reason_12 === "object" && typeof value_close_reason_12.toString === "function" && value_close_reason_12.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_12 !== "string") {
            if (value_close_reason_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_12 instanceof RegExp) {
              json += asString(value_close_reason_12.source);
            } else {
              json += asString(value_close_reason_12.toString());
            }
          } else {
            json += asString(value_close_reason_12);
          }
        } else throw new TypeError("The value of '#/components/schemas/JobSummary/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_13 = obj["hiring"];
      if (value_hiring_13 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_13 !== "string") {
          if (value_hiring_13 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_13.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_13 instanceof RegExp) {
            json += asString(value_hiring_13.source);
          } else {
            json += asString(value_hiring_13.toString());
          }
        } else {
          json += asString(value_hiring_13);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_required_tags_14 = obj["required_tags"];
      if (value_required_tags_14 !== void 0) {
        json += ',"required_tags":';
        json += anonymous4(value_required_tags_14);
      } else {
        throw new Error('"required_tags" is required!');
      }
      const value_budget_15 = obj["budget"];
      if (value_budget_15 !== void 0) {
        json += ',"budget":';
        json += anonymous5(value_budget_15);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_bid_count_20 = obj["bid_count"];
      if (value_bid_count_20 !== void 0) {
        json += ',"bid_count":';
        json += asInteger(value_bid_count_20);
      } else {
        throw new Error('"bid_count" is required!');
      }
      const value_bid_limit_21 = obj["bid_limit"];
      if (value_bid_limit_21 !== void 0) {
        json += ',"bid_limit":';
        json += asInteger(value_bid_limit_21);
      } else {
        throw new Error('"bid_limit" is required!');
      }
      const value_priority_22 = obj["priority"];
      if (value_priority_22 !== void 0) {
        json += ',"priority":';
        if (typeof value_priority_22 !== "string") {
          if (value_priority_22 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_priority_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_priority_22.toISOString() + JSON_STR_QUOTE;
          } else if (value_priority_22 instanceof RegExp) {
            json += asString(value_priority_22.source);
          } else {
            json += asString(value_priority_22.toString());
          }
        } else {
          json += asString(value_priority_22);
        }
      } else {
        throw new Error('"priority" is required!');
      }
      const value_deadline_23 = obj["deadline"];
      if (value_deadline_23 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_23 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_23 === "string" || value_deadline_23 === null || value_deadline_23 instanceof Date || value_deadline_23 instanceof RegExp || typeof value_deadline_23 === "object" && typeof value_deadline_23.toString === "function" && value_deadline_23.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_23);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_24 = obj["overdue"];
      if (value_overdue_24 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_24);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_disputed_25 = obj["disputed"];
      if (value_disputed_25 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_25);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_revisions_26 = obj["revisions"];
      if (value_revisions_26 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_26);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_hired_worker_ids_27 = obj["hired_worker_ids"];
      if (value_hired_worker_ids_27 !== void 0) {
        json += ',"hired_worker_ids":';
        json += anonymous6(value_hired_worker_ids_27);
      } else {
        throw new Error('"hired_worker_ids" is required!');
      }
      const value_created_at_28 = obj["created_at"];
      if (value_created_at_28 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_28);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_29 = obj["updated_at"];
      if (value_updated_at_29 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_29);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_delivered_at_30 = obj["delivered_at"];
      if (value_delivered_at_30 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_30 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_30 === "string" || value_delivered_at_30 === null || value_delivered_at_30 instanceof Date || value_delivered_at_30 instanceof RegExp || typeof value_delivered_at_30 === "object" && typeof value_delivered_at_30.toString === "function" && value_delivered_at_30.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_30);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_closed_at_31 = obj["closed_at"];
      if (value_closed_at_31 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_31 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_31 === "string" || value_closed_at_31 === null || value_closed_at_31 instanceof Date || value_closed_at_31 instanceof RegExp || typeof value_closed_at_31 === "object" && typeof value_closed_at_31.toString === "function" && value_closed_at_31.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_31);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_version_32 = obj["version"];
      if (value_version_32 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_32);
      } else {
        throw new Error('"version" is required!');
      }
      const value_min_trust_33 = obj["min_trust"];
      if (value_min_trust_33 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_33 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_33 === "number" || value_min_trust_33 === null) {
          json += asNumber(value_min_trust_33);
        } else throw new TypeError("The value of '#/components/schemas/MinTrust' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_34 = obj["prefunded"];
      if (value_prefunded_34 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_34);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_funded_35 = obj["funded"];
      if (value_funded_35 !== void 0) {
        json += ',"funded":';
        if (value_funded_35 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_35 === "boolean" || value_funded_35 === null) {
          json += asBoolean(value_funded_35);
        } else throw new TypeError("The value of '#/components/schemas/JobSummary/properties/funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/JobList/properties/jobs' does not match schema definition.");
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
    function anonymous7(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_total_38 = obj["total"];
      if (value_total_38 !== void 0) {
        json += '{"total":';
        json += asInteger(value_total_38);
      } else {
        throw new Error('"total" is required!');
      }
      const value_total_capped_39 = obj["total_capped"];
      if (value_total_capped_39 !== void 0) {
        json += ',"total_capped":';
        json += asBoolean(value_total_capped_39);
      } else {
        throw new Error('"total_capped" is required!');
      }
      const value_page_40 = obj["page"];
      if (value_page_40 !== void 0) {
        json += ',"page":';
        if (value_page_40 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_page_40) || value_page_40 === null) {
          json += asInteger(value_page_40);
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/page' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_limit_41 = obj["limit"];
      if (value_limit_41 !== void 0) {
        json += ',"limit":';
        json += asInteger(value_limit_41);
      } else {
        throw new Error('"limit" is required!');
      }
      const value_has_more_42 = obj["has_more"];
      if (value_has_more_42 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_42);
      } else {
        throw new Error('"has_more" is required!');
      }
      const value_cursor_43 = obj["cursor"];
      if (value_cursor_43 !== void 0) {
        json += ',"cursor":';
        if (value_cursor_43 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_cursor_43 === "string" || value_cursor_43 === null || value_cursor_43 instanceof Date || value_cursor_43 instanceof RegExp || typeof value_cursor_43 === "object" && typeof value_cursor_43.toString === "function" && value_cursor_43.toString !== Object.prototype.toString) {
          if (typeof value_cursor_43 !== "string") {
            if (value_cursor_43 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_cursor_43 instanceof Date) {
              json += JSON_STR_QUOTE + value_cursor_43.toISOString() + JSON_STR_QUOTE;
            } else if (value_cursor_43 instanceof RegExp) {
              json += asString(value_cursor_43.source);
            } else {
              json += asString(value_cursor_43.toString());
            }
          } else {
            json += asString(value_cursor_43);
          }
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/cursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_jobs_4 = obj["jobs"];
      if (value_jobs_4 !== void 0) {
        json += '{"jobs":';
        json += anonymous2(value_jobs_4);
      } else {
        throw new Error('"jobs" is required!');
      }
      const value_pagination_36 = obj["pagination"];
      if (value_pagination_36 !== void 0) {
        json += ',"pagination":';
        json += anonymous7(value_pagination_36);
      } else {
        throw new Error('"pagination" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["listJobs.200"] = module.exports;
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
        throw new TypeError("The value of '#/components/schemas/PostedJob/properties/matched_workers' does not match schema definition.");
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
      let addComma_14 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_14 ? JSON_STR_COMMA : (addComma_14 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_14) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous6(obj) {
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
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_10 = obj["operation_id"];
      if (value_operation_id_10 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_10 !== "string") {
          if (value_operation_id_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_10 instanceof RegExp) {
            json += asString(value_operation_id_10.source);
          } else {
            json += asString(value_operation_id_10.toString());
          }
        } else {
          json += asString(value_operation_id_10);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_11 = obj["method"];
      if (value_method_11 !== void 0) {
        json += ',"method":';
        if (typeof value_method_11 !== "string") {
          if (value_method_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_11 instanceof RegExp) {
            json += asString(value_method_11.source);
          } else {
            json += asString(value_method_11.toString());
          }
        } else {
          json += asString(value_method_11);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_12 = obj["path"];
      if (value_path_12 !== void 0) {
        json += ',"path":';
        if (typeof value_path_12 !== "string") {
          if (value_path_12 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_12.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_12 instanceof RegExp) {
            json += asString(value_path_12.source);
          } else {
            json += asString(value_path_12.toString());
          }
        } else {
          json += asString(value_path_12);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_13 = obj["body"];
      if (value_body_13 !== void 0) {
        json += ',"body":';
        if (value_body_13 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_13 === "object" && !Array.isArray(value_body_13) || value_body_13 === null) {
          json += anonymous5(value_body_13);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_15 = obj["needs"];
      if (value_needs_15 !== void 0) {
        json += ',"needs":';
        json += anonymous6(value_needs_15);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous3(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedActions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous4(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous4(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_job_id_4 = obj["job_id"];
      if (value_job_id_4 !== void 0) {
        json += '{"job_id":';
        if (typeof value_job_id_4 !== "string") {
          if (value_job_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_4 instanceof RegExp) {
            json += asString(value_job_id_4.source);
          } else {
            json += asString(value_job_id_4.toString());
          }
        } else {
          json += asString(value_job_id_4);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_status_5 = obj["status"];
      if (value_status_5 !== void 0) {
        json += ',"status":';
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
      const value_created_at_6 = obj["created_at"];
      if (value_created_at_6 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_6);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_matched_workers_7 = obj["matched_workers"];
      if (value_matched_workers_7 !== void 0) {
        json += ',"matched_workers":';
        json += anonymous2(value_matched_workers_7);
      } else {
        throw new Error('"matched_workers" is required!');
      }
      const value_allowed_actions_8 = obj["allowed_actions"];
      if (value_allowed_actions_8 !== void 0) {
        json += ',"allowed_actions":';
        json += anonymous3(value_allowed_actions_8);
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["createJob.201"] = module.exports;
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
      const value_min_15 = obj["min"];
      if (value_min_15 !== void 0) {
        json += '{"min":';
        json += asNumber(value_min_15);
      } else {
        throw new Error('"min" is required!');
      }
      const value_max_16 = obj["max"];
      if (value_max_16 !== void 0) {
        json += ',"max":';
        json += asNumber(value_max_16);
      } else {
        throw new Error('"max" is required!');
      }
      const value_currency_17 = obj["currency"];
      if (value_currency_17 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_17 !== "string") {
          if (value_currency_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_17 instanceof RegExp) {
            json += asString(value_currency_17.source);
          } else {
            json += asString(value_currency_17.toString());
          }
        } else {
          json += asString(value_currency_17);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_raised_by_26 = obj["raised_by"];
      if (value_raised_by_26 !== void 0) {
        json += '{"raised_by":';
        if (typeof value_raised_by_26 !== "string") {
          if (value_raised_by_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_raised_by_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_raised_by_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_raised_by_26 instanceof RegExp) {
            json += asString(value_raised_by_26.source);
          } else {
            json += asString(value_raised_by_26.toString());
          }
        } else {
          json += asString(value_raised_by_26);
        }
      } else {
        throw new Error('"raised_by" is required!');
      }
      const value_reason_27 = obj["reason"];
      if (value_reason_27 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_27 !== "string") {
          if (value_reason_27 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_27 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_27.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_27 instanceof RegExp) {
            json += asString(value_reason_27.source);
          } else {
            json += asString(value_reason_27.toString());
          }
        } else {
          json += asString(value_reason_27);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_raised_at_28 = obj["raised_at"];
      if (value_raised_at_28 !== void 0) {
        json += ',"raised_at":';
        json += asDateTime(value_raised_at_28);
      } else {
        throw new Error('"raised_at" is required!');
      }
      const value_decides_at_29 = obj["decides_at"];
      if (value_decides_at_29 !== void 0) {
        json += ',"decides_at":';
        if (value_decides_at_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_decides_at_29 === "string" || value_decides_at_29 === null || value_decides_at_29 instanceof Date || value_decides_at_29 instanceof RegExp || typeof value_decides_at_29 === "object" && typeof value_decides_at_29.toString === "function" && value_decides_at_29.toString !== Object.prototype.toString) {
          json += asDateTime(value_decides_at_29);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"decides_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/HiredWorkerIds' does not match schema definition.");
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
      const value_worker_id_36 = obj["worker_id"];
      if (value_worker_id_36 !== void 0) {
        json += '{"worker_id":';
        if (typeof value_worker_id_36 !== "string") {
          if (value_worker_id_36 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_id_36 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_id_36.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_id_36 instanceof RegExp) {
            json += asString(value_worker_id_36.source);
          } else {
            json += asString(value_worker_id_36.toString());
          }
        } else {
          json += asString(value_worker_id_36);
        }
      } else {
        throw new Error('"worker_id" is required!');
      }
      const value_amount_37 = obj["amount"];
      if (value_amount_37 !== void 0) {
        json += ',"amount":';
        json += asNumber(value_amount_37);
      } else {
        throw new Error('"amount" is required!');
      }
      const value_paid_38 = obj["paid"];
      if (value_paid_38 !== void 0) {
        json += ',"paid":';
        json += asNumber(value_paid_38);
      } else {
        throw new Error('"paid" is required!');
      }
      const value_currency_39 = obj["currency"];
      if (value_currency_39 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_39 !== "string") {
          if (value_currency_39 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_39 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_39.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_39 instanceof RegExp) {
            json += asString(value_currency_39.source);
          } else {
            json += asString(value_currency_39.toString());
          }
        } else {
          json += asString(value_currency_39);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_state_40 = obj["state"];
      if (value_state_40 !== void 0) {
        json += ',"state":';
        if (typeof value_state_40 !== "string") {
          if (value_state_40 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_state_40 instanceof Date) {
            json += JSON_STR_QUOTE + value_state_40.toISOString() + JSON_STR_QUOTE;
          } else if (value_state_40 instanceof RegExp) {
            json += asString(value_state_40.source);
          } else {
            json += asString(value_state_40.toString());
          }
        } else {
          json += asString(value_state_40);
        }
      } else {
        throw new Error('"state" is required!');
      }
      const value_due_at_41 = obj["due_at"];
      if (value_due_at_41 !== void 0) {
        json += ',"due_at":';
        json += asDateTime(value_due_at_41);
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_42 = obj["delivered_at"];
      if (value_delivered_at_42 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_42 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_42 === "string" || value_delivered_at_42 === null || value_delivered_at_42 instanceof Date || value_delivered_at_42 instanceof RegExp || typeof value_delivered_at_42 === "object" && typeof value_delivered_at_42.toString === "function" && value_delivered_at_42.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_42);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_on_time_43 = obj["on_time"];
      if (value_on_time_43 !== void 0) {
        json += ',"on_time":';
        if (value_on_time_43 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_on_time_43 === "boolean" || value_on_time_43 === null) {
          json += asBoolean(value_on_time_43);
        } else throw new TypeError("The value of '#/components/schemas/Hire/properties/on_time' does not match schema definition.");
      } else {
        throw new Error('"on_time" is required!');
      }
      const value_disputed_44 = obj["disputed"];
      if (value_disputed_44 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_44);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_revisions_45 = obj["revisions"];
      if (value_revisions_45 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_45);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_review_until_46 = obj["review_until"];
      if (value_review_until_46 !== void 0) {
        json += ',"review_until":';
        if (value_review_until_46 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_review_until_46 === "string" || value_review_until_46 === null || value_review_until_46 instanceof Date || value_review_until_46 instanceof RegExp || typeof value_review_until_46 === "object" && typeof value_review_until_46.toString === "function" && value_review_until_46.toString !== Object.prototype.toString) {
          json += asDateTime(value_review_until_46);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"review_until" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous6(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Job/properties/hires' does not match schema definition.");
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
      let addComma_61 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_61 ? JSON_STR_COMMA : (addComma_61 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_61) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous11(obj) {
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
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_57 = obj["operation_id"];
      if (value_operation_id_57 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_57 !== "string") {
          if (value_operation_id_57 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_57 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_57.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_57 instanceof RegExp) {
            json += asString(value_operation_id_57.source);
          } else {
            json += asString(value_operation_id_57.toString());
          }
        } else {
          json += asString(value_operation_id_57);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_58 = obj["method"];
      if (value_method_58 !== void 0) {
        json += ',"method":';
        if (typeof value_method_58 !== "string") {
          if (value_method_58 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_58 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_58.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_58 instanceof RegExp) {
            json += asString(value_method_58.source);
          } else {
            json += asString(value_method_58.toString());
          }
        } else {
          json += asString(value_method_58);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_59 = obj["path"];
      if (value_path_59 !== void 0) {
        json += ',"path":';
        if (typeof value_path_59 !== "string") {
          if (value_path_59 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_59 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_59.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_59 instanceof RegExp) {
            json += asString(value_path_59.source);
          } else {
            json += asString(value_path_59.toString());
          }
        } else {
          json += asString(value_path_59);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_60 = obj["body"];
      if (value_body_60 !== void 0) {
        json += ',"body":';
        if (value_body_60 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_60 === "object" && !Array.isArray(value_body_60) || value_body_60 === null) {
          json += anonymous10(value_body_60);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_62 = obj["needs"];
      if (value_needs_62 !== void 0) {
        json += ',"needs":';
        json += anonymous11(value_needs_62);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Job/properties/allowed_actions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous9(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous9(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_job_id_4 = obj["job_id"];
      if (value_job_id_4 !== void 0) {
        json += '{"job_id":';
        if (typeof value_job_id_4 !== "string") {
          if (value_job_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_4 instanceof RegExp) {
            json += asString(value_job_id_4.source);
          } else {
            json += asString(value_job_id_4.toString());
          }
        } else {
          json += asString(value_job_id_4);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_employer_id_5 = obj["employer_id"];
      if (value_employer_id_5 !== void 0) {
        json += ',"employer_id":';
        if (typeof value_employer_id_5 !== "string") {
          if (value_employer_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_employer_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_employer_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_employer_id_5 instanceof RegExp) {
            json += asString(value_employer_id_5.source);
          } else {
            json += asString(value_employer_id_5.toString());
          }
        } else {
          json += asString(value_employer_id_5);
        }
      } else {
        throw new Error('"employer_id" is required!');
      }
      const value_employer_trust_6 = obj["employer_trust"];
      if (value_employer_trust_6 !== void 0) {
        json += ',"employer_trust":';
        json += asNumber(value_employer_trust_6);
      } else {
        throw new Error('"employer_trust" is required!');
      }
      const value_title_7 = obj["title"];
      if (value_title_7 !== void 0) {
        json += ',"title":';
        if (typeof value_title_7 !== "string") {
          if (value_title_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_7 instanceof RegExp) {
            json += asString(value_title_7.source);
          } else {
            json += asString(value_title_7.toString());
          }
        } else {
          json += asString(value_title_7);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_8 = obj["description"];
      if (value_description_8 !== void 0) {
        json += ',"description":';
        if (typeof value_description_8 !== "string") {
          if (value_description_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_8 instanceof RegExp) {
            json += asString(value_description_8.source);
          } else {
            json += asString(value_description_8.toString());
          }
        } else {
          json += asString(value_description_8);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_status_9 = obj["status"];
      if (value_status_9 !== void 0) {
        json += ',"status":';
        if (typeof value_status_9 !== "string") {
          if (value_status_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_9 instanceof RegExp) {
            json += asString(value_status_9.source);
          } else {
            json += asString(value_status_9.toString());
          }
        } else {
          json += asString(value_status_9);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_close_reason_10 = obj["close_reason"];
      if (value_close_reason_10 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_10 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_10 === "string" || value_close_reason_10 === null || value_close_reason_10 instanceof Date || value_close_reason_10 instanceof RegExp || typeof value_close_reason_10 === "object" && typeof value_close_reason_10.toString === "function" && value_close_reason_10.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_10 !== "string") {
            if (value_close_reason_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_10 instanceof RegExp) {
              json += asString(value_close_reason_10.source);
            } else {
              json += asString(value_close_reason_10.toString());
            }
          } else {
            json += asString(value_close_reason_10);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_11 = obj["hiring"];
      if (value_hiring_11 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_11 !== "string") {
          if (value_hiring_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_11 instanceof RegExp) {
            json += asString(value_hiring_11.source);
          } else {
            json += asString(value_hiring_11.toString());
          }
        } else {
          json += asString(value_hiring_11);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_required_tags_12 = obj["required_tags"];
      if (value_required_tags_12 !== void 0) {
        json += ',"required_tags":';
        json += anonymous2(value_required_tags_12);
      } else {
        throw new Error('"required_tags" is required!');
      }
      const value_budget_13 = obj["budget"];
      if (value_budget_13 !== void 0) {
        json += ',"budget":';
        json += anonymous3(value_budget_13);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_bid_count_18 = obj["bid_count"];
      if (value_bid_count_18 !== void 0) {
        json += ',"bid_count":';
        json += asInteger(value_bid_count_18);
      } else {
        throw new Error('"bid_count" is required!');
      }
      const value_bid_limit_19 = obj["bid_limit"];
      if (value_bid_limit_19 !== void 0) {
        json += ',"bid_limit":';
        json += asInteger(value_bid_limit_19);
      } else {
        throw new Error('"bid_limit" is required!');
      }
      const value_priority_20 = obj["priority"];
      if (value_priority_20 !== void 0) {
        json += ',"priority":';
        if (typeof value_priority_20 !== "string") {
          if (value_priority_20 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_priority_20 instanceof Date) {
            json += JSON_STR_QUOTE + value_priority_20.toISOString() + JSON_STR_QUOTE;
          } else if (value_priority_20 instanceof RegExp) {
            json += asString(value_priority_20.source);
          } else {
            json += asString(value_priority_20.toString());
          }
        } else {
          json += asString(value_priority_20);
        }
      } else {
        throw new Error('"priority" is required!');
      }
      const value_deadline_21 = obj["deadline"];
      if (value_deadline_21 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_21 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_21 === "string" || value_deadline_21 === null || value_deadline_21 instanceof Date || value_deadline_21 instanceof RegExp || typeof value_deadline_21 === "object" && typeof value_deadline_21.toString === "function" && value_deadline_21.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_21);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_22 = obj["overdue"];
      if (value_overdue_22 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_22);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_disputed_23 = obj["disputed"];
      if (value_disputed_23 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_23);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_dispute_24 = obj["dispute"];
      if (value_dispute_24 !== void 0) {
        json += ',"dispute":';
        if (value_dispute_24 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_24 === "object" && !Array.isArray(value_dispute_24) || value_dispute_24 === null) {
          json += anonymous4(value_dispute_24);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/dispute' does not match schema definition.");
      } else {
        throw new Error('"dispute" is required!');
      }
      const value_dispute_reason_30 = obj["dispute_reason"];
      if (value_dispute_reason_30 !== void 0) {
        json += ',"dispute_reason":';
        if (value_dispute_reason_30 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_reason_30 === "string" || value_dispute_reason_30 === null || value_dispute_reason_30 instanceof Date || value_dispute_reason_30 instanceof RegExp || typeof value_dispute_reason_30 === "object" && typeof value_dispute_reason_30.toString === "function" && value_dispute_reason_30.toString !== Object.prototype.toString) {
          if (typeof value_dispute_reason_30 !== "string") {
            if (value_dispute_reason_30 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_dispute_reason_30 instanceof Date) {
              json += JSON_STR_QUOTE + value_dispute_reason_30.toISOString() + JSON_STR_QUOTE;
            } else if (value_dispute_reason_30 instanceof RegExp) {
              json += asString(value_dispute_reason_30.source);
            } else {
              json += asString(value_dispute_reason_30.toString());
            }
          } else {
            json += asString(value_dispute_reason_30);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/dispute_reason' does not match schema definition.");
      } else {
        throw new Error('"dispute_reason" is required!');
      }
      const value_revisions_31 = obj["revisions"];
      if (value_revisions_31 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_31);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_feedback_32 = obj["feedback"];
      if (value_feedback_32 !== void 0) {
        json += ',"feedback":';
        if (value_feedback_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_feedback_32 === "string" || value_feedback_32 === null || value_feedback_32 instanceof Date || value_feedback_32 instanceof RegExp || typeof value_feedback_32 === "object" && typeof value_feedback_32.toString === "function" && value_feedback_32.toString !== Object.prototype.toString) {
          if (typeof value_feedback_32 !== "string") {
            if (value_feedback_32 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_feedback_32 instanceof Date) {
              json += JSON_STR_QUOTE + value_feedback_32.toISOString() + JSON_STR_QUOTE;
            } else if (value_feedback_32 instanceof RegExp) {
              json += asString(value_feedback_32.source);
            } else {
              json += asString(value_feedback_32.toString());
            }
          } else {
            json += asString(value_feedback_32);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/feedback' does not match schema definition.");
      } else {
        throw new Error('"feedback" is required!');
      }
      const value_hired_worker_ids_33 = obj["hired_worker_ids"];
      if (value_hired_worker_ids_33 !== void 0) {
        json += ',"hired_worker_ids":';
        json += anonymous5(value_hired_worker_ids_33);
      } else {
        throw new Error('"hired_worker_ids" is required!');
      }
      const value_hires_34 = obj["hires"];
      if (value_hires_34 !== void 0) {
        json += ',"hires":';
        if (value_hires_34 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_hires_34)) {
          json += anonymous6(value_hires_34);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/hires' does not match schema definition.");
      } else {
        throw new Error('"hires" is required!');
      }
      const value_created_at_47 = obj["created_at"];
      if (value_created_at_47 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_47);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_48 = obj["updated_at"];
      if (value_updated_at_48 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_48);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_delivered_at_49 = obj["delivered_at"];
      if (value_delivered_at_49 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_49 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_49 === "string" || value_delivered_at_49 === null || value_delivered_at_49 instanceof Date || value_delivered_at_49 instanceof RegExp || typeof value_delivered_at_49 === "object" && typeof value_delivered_at_49.toString === "function" && value_delivered_at_49.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_49);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_closed_at_50 = obj["closed_at"];
      if (value_closed_at_50 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_50 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_50 === "string" || value_closed_at_50 === null || value_closed_at_50 instanceof Date || value_closed_at_50 instanceof RegExp || typeof value_closed_at_50 === "object" && typeof value_closed_at_50.toString === "function" && value_closed_at_50.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_50);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_version_51 = obj["version"];
      if (value_version_51 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_51);
      } else {
        throw new Error('"version" is required!');
      }
      const value_min_trust_52 = obj["min_trust"];
      if (value_min_trust_52 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_52 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_52 === "number" || value_min_trust_52 === null) {
          json += asNumber(value_min_trust_52);
        } else throw new TypeError("The value of '#/components/schemas/MinTrust' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_53 = obj["prefunded"];
      if (value_prefunded_53 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_53);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_funded_54 = obj["funded"];
      if (value_funded_54 !== void 0) {
        json += ',"funded":';
        if (value_funded_54 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_54 === "boolean" || value_funded_54 === null) {
          json += asBoolean(value_funded_54);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_allowed_actions_55 = obj["allowed_actions"];
      if (value_allowed_actions_55 !== void 0) {
        json += ',"allowed_actions":';
        if (value_allowed_actions_55 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_allowed_actions_55)) {
          json += anonymous8(value_allowed_actions_55);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/allowed_actions' does not match schema definition.");
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["getJob.200"] = module.exports;
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
      const value_min_15 = obj["min"];
      if (value_min_15 !== void 0) {
        json += '{"min":';
        json += asNumber(value_min_15);
      } else {
        throw new Error('"min" is required!');
      }
      const value_max_16 = obj["max"];
      if (value_max_16 !== void 0) {
        json += ',"max":';
        json += asNumber(value_max_16);
      } else {
        throw new Error('"max" is required!');
      }
      const value_currency_17 = obj["currency"];
      if (value_currency_17 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_17 !== "string") {
          if (value_currency_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_17 instanceof RegExp) {
            json += asString(value_currency_17.source);
          } else {
            json += asString(value_currency_17.toString());
          }
        } else {
          json += asString(value_currency_17);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_raised_by_26 = obj["raised_by"];
      if (value_raised_by_26 !== void 0) {
        json += '{"raised_by":';
        if (typeof value_raised_by_26 !== "string") {
          if (value_raised_by_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_raised_by_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_raised_by_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_raised_by_26 instanceof RegExp) {
            json += asString(value_raised_by_26.source);
          } else {
            json += asString(value_raised_by_26.toString());
          }
        } else {
          json += asString(value_raised_by_26);
        }
      } else {
        throw new Error('"raised_by" is required!');
      }
      const value_reason_27 = obj["reason"];
      if (value_reason_27 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_27 !== "string") {
          if (value_reason_27 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_27 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_27.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_27 instanceof RegExp) {
            json += asString(value_reason_27.source);
          } else {
            json += asString(value_reason_27.toString());
          }
        } else {
          json += asString(value_reason_27);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_raised_at_28 = obj["raised_at"];
      if (value_raised_at_28 !== void 0) {
        json += ',"raised_at":';
        json += asDateTime(value_raised_at_28);
      } else {
        throw new Error('"raised_at" is required!');
      }
      const value_decides_at_29 = obj["decides_at"];
      if (value_decides_at_29 !== void 0) {
        json += ',"decides_at":';
        if (value_decides_at_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_decides_at_29 === "string" || value_decides_at_29 === null || value_decides_at_29 instanceof Date || value_decides_at_29 instanceof RegExp || typeof value_decides_at_29 === "object" && typeof value_decides_at_29.toString === "function" && value_decides_at_29.toString !== Object.prototype.toString) {
          json += asDateTime(value_decides_at_29);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"decides_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/HiredWorkerIds' does not match schema definition.");
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
      const value_worker_id_36 = obj["worker_id"];
      if (value_worker_id_36 !== void 0) {
        json += '{"worker_id":';
        if (typeof value_worker_id_36 !== "string") {
          if (value_worker_id_36 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_id_36 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_id_36.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_id_36 instanceof RegExp) {
            json += asString(value_worker_id_36.source);
          } else {
            json += asString(value_worker_id_36.toString());
          }
        } else {
          json += asString(value_worker_id_36);
        }
      } else {
        throw new Error('"worker_id" is required!');
      }
      const value_amount_37 = obj["amount"];
      if (value_amount_37 !== void 0) {
        json += ',"amount":';
        json += asNumber(value_amount_37);
      } else {
        throw new Error('"amount" is required!');
      }
      const value_paid_38 = obj["paid"];
      if (value_paid_38 !== void 0) {
        json += ',"paid":';
        json += asNumber(value_paid_38);
      } else {
        throw new Error('"paid" is required!');
      }
      const value_currency_39 = obj["currency"];
      if (value_currency_39 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_39 !== "string") {
          if (value_currency_39 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_39 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_39.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_39 instanceof RegExp) {
            json += asString(value_currency_39.source);
          } else {
            json += asString(value_currency_39.toString());
          }
        } else {
          json += asString(value_currency_39);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_state_40 = obj["state"];
      if (value_state_40 !== void 0) {
        json += ',"state":';
        if (typeof value_state_40 !== "string") {
          if (value_state_40 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_state_40 instanceof Date) {
            json += JSON_STR_QUOTE + value_state_40.toISOString() + JSON_STR_QUOTE;
          } else if (value_state_40 instanceof RegExp) {
            json += asString(value_state_40.source);
          } else {
            json += asString(value_state_40.toString());
          }
        } else {
          json += asString(value_state_40);
        }
      } else {
        throw new Error('"state" is required!');
      }
      const value_due_at_41 = obj["due_at"];
      if (value_due_at_41 !== void 0) {
        json += ',"due_at":';
        json += asDateTime(value_due_at_41);
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_42 = obj["delivered_at"];
      if (value_delivered_at_42 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_42 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_42 === "string" || value_delivered_at_42 === null || value_delivered_at_42 instanceof Date || value_delivered_at_42 instanceof RegExp || typeof value_delivered_at_42 === "object" && typeof value_delivered_at_42.toString === "function" && value_delivered_at_42.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_42);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_on_time_43 = obj["on_time"];
      if (value_on_time_43 !== void 0) {
        json += ',"on_time":';
        if (value_on_time_43 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_on_time_43 === "boolean" || value_on_time_43 === null) {
          json += asBoolean(value_on_time_43);
        } else throw new TypeError("The value of '#/components/schemas/Hire/properties/on_time' does not match schema definition.");
      } else {
        throw new Error('"on_time" is required!');
      }
      const value_disputed_44 = obj["disputed"];
      if (value_disputed_44 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_44);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_revisions_45 = obj["revisions"];
      if (value_revisions_45 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_45);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_review_until_46 = obj["review_until"];
      if (value_review_until_46 !== void 0) {
        json += ',"review_until":';
        if (value_review_until_46 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_review_until_46 === "string" || value_review_until_46 === null || value_review_until_46 instanceof Date || value_review_until_46 instanceof RegExp || typeof value_review_until_46 === "object" && typeof value_review_until_46.toString === "function" && value_review_until_46.toString !== Object.prototype.toString) {
          json += asDateTime(value_review_until_46);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"review_until" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous6(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Job/properties/hires' does not match schema definition.");
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
      let addComma_61 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_61 ? JSON_STR_COMMA : (addComma_61 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_61) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous11(obj) {
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
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_57 = obj["operation_id"];
      if (value_operation_id_57 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_57 !== "string") {
          if (value_operation_id_57 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_57 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_57.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_57 instanceof RegExp) {
            json += asString(value_operation_id_57.source);
          } else {
            json += asString(value_operation_id_57.toString());
          }
        } else {
          json += asString(value_operation_id_57);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_58 = obj["method"];
      if (value_method_58 !== void 0) {
        json += ',"method":';
        if (typeof value_method_58 !== "string") {
          if (value_method_58 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_58 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_58.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_58 instanceof RegExp) {
            json += asString(value_method_58.source);
          } else {
            json += asString(value_method_58.toString());
          }
        } else {
          json += asString(value_method_58);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_59 = obj["path"];
      if (value_path_59 !== void 0) {
        json += ',"path":';
        if (typeof value_path_59 !== "string") {
          if (value_path_59 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_59 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_59.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_59 instanceof RegExp) {
            json += asString(value_path_59.source);
          } else {
            json += asString(value_path_59.toString());
          }
        } else {
          json += asString(value_path_59);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_60 = obj["body"];
      if (value_body_60 !== void 0) {
        json += ',"body":';
        if (value_body_60 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_60 === "object" && !Array.isArray(value_body_60) || value_body_60 === null) {
          json += anonymous10(value_body_60);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_62 = obj["needs"];
      if (value_needs_62 !== void 0) {
        json += ',"needs":';
        json += anonymous11(value_needs_62);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Job/properties/allowed_actions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous9(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous9(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_job_id_4 = obj["job_id"];
      if (value_job_id_4 !== void 0) {
        json += '{"job_id":';
        if (typeof value_job_id_4 !== "string") {
          if (value_job_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_4 instanceof RegExp) {
            json += asString(value_job_id_4.source);
          } else {
            json += asString(value_job_id_4.toString());
          }
        } else {
          json += asString(value_job_id_4);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_employer_id_5 = obj["employer_id"];
      if (value_employer_id_5 !== void 0) {
        json += ',"employer_id":';
        if (typeof value_employer_id_5 !== "string") {
          if (value_employer_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_employer_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_employer_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_employer_id_5 instanceof RegExp) {
            json += asString(value_employer_id_5.source);
          } else {
            json += asString(value_employer_id_5.toString());
          }
        } else {
          json += asString(value_employer_id_5);
        }
      } else {
        throw new Error('"employer_id" is required!');
      }
      const value_employer_trust_6 = obj["employer_trust"];
      if (value_employer_trust_6 !== void 0) {
        json += ',"employer_trust":';
        json += asNumber(value_employer_trust_6);
      } else {
        throw new Error('"employer_trust" is required!');
      }
      const value_title_7 = obj["title"];
      if (value_title_7 !== void 0) {
        json += ',"title":';
        if (typeof value_title_7 !== "string") {
          if (value_title_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_7 instanceof RegExp) {
            json += asString(value_title_7.source);
          } else {
            json += asString(value_title_7.toString());
          }
        } else {
          json += asString(value_title_7);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_8 = obj["description"];
      if (value_description_8 !== void 0) {
        json += ',"description":';
        if (typeof value_description_8 !== "string") {
          if (value_description_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_8 instanceof RegExp) {
            json += asString(value_description_8.source);
          } else {
            json += asString(value_description_8.toString());
          }
        } else {
          json += asString(value_description_8);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_status_9 = obj["status"];
      if (value_status_9 !== void 0) {
        json += ',"status":';
        if (typeof value_status_9 !== "string") {
          if (value_status_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_9 instanceof RegExp) {
            json += asString(value_status_9.source);
          } else {
            json += asString(value_status_9.toString());
          }
        } else {
          json += asString(value_status_9);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_close_reason_10 = obj["close_reason"];
      if (value_close_reason_10 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_10 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_10 === "string" || value_close_reason_10 === null || value_close_reason_10 instanceof Date || value_close_reason_10 instanceof RegExp || typeof value_close_reason_10 === "object" && typeof value_close_reason_10.toString === "function" && value_close_reason_10.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_10 !== "string") {
            if (value_close_reason_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_10 instanceof RegExp) {
              json += asString(value_close_reason_10.source);
            } else {
              json += asString(value_close_reason_10.toString());
            }
          } else {
            json += asString(value_close_reason_10);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_11 = obj["hiring"];
      if (value_hiring_11 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_11 !== "string") {
          if (value_hiring_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_11 instanceof RegExp) {
            json += asString(value_hiring_11.source);
          } else {
            json += asString(value_hiring_11.toString());
          }
        } else {
          json += asString(value_hiring_11);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_required_tags_12 = obj["required_tags"];
      if (value_required_tags_12 !== void 0) {
        json += ',"required_tags":';
        json += anonymous2(value_required_tags_12);
      } else {
        throw new Error('"required_tags" is required!');
      }
      const value_budget_13 = obj["budget"];
      if (value_budget_13 !== void 0) {
        json += ',"budget":';
        json += anonymous3(value_budget_13);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_bid_count_18 = obj["bid_count"];
      if (value_bid_count_18 !== void 0) {
        json += ',"bid_count":';
        json += asInteger(value_bid_count_18);
      } else {
        throw new Error('"bid_count" is required!');
      }
      const value_bid_limit_19 = obj["bid_limit"];
      if (value_bid_limit_19 !== void 0) {
        json += ',"bid_limit":';
        json += asInteger(value_bid_limit_19);
      } else {
        throw new Error('"bid_limit" is required!');
      }
      const value_priority_20 = obj["priority"];
      if (value_priority_20 !== void 0) {
        json += ',"priority":';
        if (typeof value_priority_20 !== "string") {
          if (value_priority_20 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_priority_20 instanceof Date) {
            json += JSON_STR_QUOTE + value_priority_20.toISOString() + JSON_STR_QUOTE;
          } else if (value_priority_20 instanceof RegExp) {
            json += asString(value_priority_20.source);
          } else {
            json += asString(value_priority_20.toString());
          }
        } else {
          json += asString(value_priority_20);
        }
      } else {
        throw new Error('"priority" is required!');
      }
      const value_deadline_21 = obj["deadline"];
      if (value_deadline_21 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_21 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_21 === "string" || value_deadline_21 === null || value_deadline_21 instanceof Date || value_deadline_21 instanceof RegExp || typeof value_deadline_21 === "object" && typeof value_deadline_21.toString === "function" && value_deadline_21.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_21);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_22 = obj["overdue"];
      if (value_overdue_22 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_22);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_disputed_23 = obj["disputed"];
      if (value_disputed_23 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_23);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_dispute_24 = obj["dispute"];
      if (value_dispute_24 !== void 0) {
        json += ',"dispute":';
        if (value_dispute_24 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_24 === "object" && !Array.isArray(value_dispute_24) || value_dispute_24 === null) {
          json += anonymous4(value_dispute_24);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/dispute' does not match schema definition.");
      } else {
        throw new Error('"dispute" is required!');
      }
      const value_dispute_reason_30 = obj["dispute_reason"];
      if (value_dispute_reason_30 !== void 0) {
        json += ',"dispute_reason":';
        if (value_dispute_reason_30 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_reason_30 === "string" || value_dispute_reason_30 === null || value_dispute_reason_30 instanceof Date || value_dispute_reason_30 instanceof RegExp || typeof value_dispute_reason_30 === "object" && typeof value_dispute_reason_30.toString === "function" && value_dispute_reason_30.toString !== Object.prototype.toString) {
          if (typeof value_dispute_reason_30 !== "string") {
            if (value_dispute_reason_30 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_dispute_reason_30 instanceof Date) {
              json += JSON_STR_QUOTE + value_dispute_reason_30.toISOString() + JSON_STR_QUOTE;
            } else if (value_dispute_reason_30 instanceof RegExp) {
              json += asString(value_dispute_reason_30.source);
            } else {
              json += asString(value_dispute_reason_30.toString());
            }
          } else {
            json += asString(value_dispute_reason_30);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/dispute_reason' does not match schema definition.");
      } else {
        throw new Error('"dispute_reason" is required!');
      }
      const value_revisions_31 = obj["revisions"];
      if (value_revisions_31 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_31);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_feedback_32 = obj["feedback"];
      if (value_feedback_32 !== void 0) {
        json += ',"feedback":';
        if (value_feedback_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_feedback_32 === "string" || value_feedback_32 === null || value_feedback_32 instanceof Date || value_feedback_32 instanceof RegExp || typeof value_feedback_32 === "object" && typeof value_feedback_32.toString === "function" && value_feedback_32.toString !== Object.prototype.toString) {
          if (typeof value_feedback_32 !== "string") {
            if (value_feedback_32 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_feedback_32 instanceof Date) {
              json += JSON_STR_QUOTE + value_feedback_32.toISOString() + JSON_STR_QUOTE;
            } else if (value_feedback_32 instanceof RegExp) {
              json += asString(value_feedback_32.source);
            } else {
              json += asString(value_feedback_32.toString());
            }
          } else {
            json += asString(value_feedback_32);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/feedback' does not match schema definition.");
      } else {
        throw new Error('"feedback" is required!');
      }
      const value_hired_worker_ids_33 = obj["hired_worker_ids"];
      if (value_hired_worker_ids_33 !== void 0) {
        json += ',"hired_worker_ids":';
        json += anonymous5(value_hired_worker_ids_33);
      } else {
        throw new Error('"hired_worker_ids" is required!');
      }
      const value_hires_34 = obj["hires"];
      if (value_hires_34 !== void 0) {
        json += ',"hires":';
        if (value_hires_34 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_hires_34)) {
          json += anonymous6(value_hires_34);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/hires' does not match schema definition.");
      } else {
        throw new Error('"hires" is required!');
      }
      const value_created_at_47 = obj["created_at"];
      if (value_created_at_47 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_47);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_48 = obj["updated_at"];
      if (value_updated_at_48 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_48);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_delivered_at_49 = obj["delivered_at"];
      if (value_delivered_at_49 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_49 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_49 === "string" || value_delivered_at_49 === null || value_delivered_at_49 instanceof Date || value_delivered_at_49 instanceof RegExp || typeof value_delivered_at_49 === "object" && typeof value_delivered_at_49.toString === "function" && value_delivered_at_49.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_49);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_closed_at_50 = obj["closed_at"];
      if (value_closed_at_50 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_50 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_50 === "string" || value_closed_at_50 === null || value_closed_at_50 instanceof Date || value_closed_at_50 instanceof RegExp || typeof value_closed_at_50 === "object" && typeof value_closed_at_50.toString === "function" && value_closed_at_50.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_50);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_version_51 = obj["version"];
      if (value_version_51 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_51);
      } else {
        throw new Error('"version" is required!');
      }
      const value_min_trust_52 = obj["min_trust"];
      if (value_min_trust_52 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_52 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_52 === "number" || value_min_trust_52 === null) {
          json += asNumber(value_min_trust_52);
        } else throw new TypeError("The value of '#/components/schemas/MinTrust' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_53 = obj["prefunded"];
      if (value_prefunded_53 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_53);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_funded_54 = obj["funded"];
      if (value_funded_54 !== void 0) {
        json += ',"funded":';
        if (value_funded_54 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_54 === "boolean" || value_funded_54 === null) {
          json += asBoolean(value_funded_54);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_allowed_actions_55 = obj["allowed_actions"];
      if (value_allowed_actions_55 !== void 0) {
        json += ',"allowed_actions":';
        if (value_allowed_actions_55 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_allowed_actions_55)) {
          json += anonymous8(value_allowed_actions_55);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/allowed_actions' does not match schema definition.");
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["updateJob.200"] = module.exports;
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
      const value_min_15 = obj["min"];
      if (value_min_15 !== void 0) {
        json += '{"min":';
        json += asNumber(value_min_15);
      } else {
        throw new Error('"min" is required!');
      }
      const value_max_16 = obj["max"];
      if (value_max_16 !== void 0) {
        json += ',"max":';
        json += asNumber(value_max_16);
      } else {
        throw new Error('"max" is required!');
      }
      const value_currency_17 = obj["currency"];
      if (value_currency_17 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_17 !== "string") {
          if (value_currency_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_17 instanceof RegExp) {
            json += asString(value_currency_17.source);
          } else {
            json += asString(value_currency_17.toString());
          }
        } else {
          json += asString(value_currency_17);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_raised_by_26 = obj["raised_by"];
      if (value_raised_by_26 !== void 0) {
        json += '{"raised_by":';
        if (typeof value_raised_by_26 !== "string") {
          if (value_raised_by_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_raised_by_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_raised_by_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_raised_by_26 instanceof RegExp) {
            json += asString(value_raised_by_26.source);
          } else {
            json += asString(value_raised_by_26.toString());
          }
        } else {
          json += asString(value_raised_by_26);
        }
      } else {
        throw new Error('"raised_by" is required!');
      }
      const value_reason_27 = obj["reason"];
      if (value_reason_27 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_27 !== "string") {
          if (value_reason_27 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_27 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_27.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_27 instanceof RegExp) {
            json += asString(value_reason_27.source);
          } else {
            json += asString(value_reason_27.toString());
          }
        } else {
          json += asString(value_reason_27);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_raised_at_28 = obj["raised_at"];
      if (value_raised_at_28 !== void 0) {
        json += ',"raised_at":';
        json += asDateTime(value_raised_at_28);
      } else {
        throw new Error('"raised_at" is required!');
      }
      const value_decides_at_29 = obj["decides_at"];
      if (value_decides_at_29 !== void 0) {
        json += ',"decides_at":';
        if (value_decides_at_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_decides_at_29 === "string" || value_decides_at_29 === null || value_decides_at_29 instanceof Date || value_decides_at_29 instanceof RegExp || typeof value_decides_at_29 === "object" && typeof value_decides_at_29.toString === "function" && value_decides_at_29.toString !== Object.prototype.toString) {
          json += asDateTime(value_decides_at_29);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"decides_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/HiredWorkerIds' does not match schema definition.");
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
      const value_worker_id_36 = obj["worker_id"];
      if (value_worker_id_36 !== void 0) {
        json += '{"worker_id":';
        if (typeof value_worker_id_36 !== "string") {
          if (value_worker_id_36 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_id_36 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_id_36.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_id_36 instanceof RegExp) {
            json += asString(value_worker_id_36.source);
          } else {
            json += asString(value_worker_id_36.toString());
          }
        } else {
          json += asString(value_worker_id_36);
        }
      } else {
        throw new Error('"worker_id" is required!');
      }
      const value_amount_37 = obj["amount"];
      if (value_amount_37 !== void 0) {
        json += ',"amount":';
        json += asNumber(value_amount_37);
      } else {
        throw new Error('"amount" is required!');
      }
      const value_paid_38 = obj["paid"];
      if (value_paid_38 !== void 0) {
        json += ',"paid":';
        json += asNumber(value_paid_38);
      } else {
        throw new Error('"paid" is required!');
      }
      const value_currency_39 = obj["currency"];
      if (value_currency_39 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_39 !== "string") {
          if (value_currency_39 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_39 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_39.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_39 instanceof RegExp) {
            json += asString(value_currency_39.source);
          } else {
            json += asString(value_currency_39.toString());
          }
        } else {
          json += asString(value_currency_39);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_state_40 = obj["state"];
      if (value_state_40 !== void 0) {
        json += ',"state":';
        if (typeof value_state_40 !== "string") {
          if (value_state_40 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_state_40 instanceof Date) {
            json += JSON_STR_QUOTE + value_state_40.toISOString() + JSON_STR_QUOTE;
          } else if (value_state_40 instanceof RegExp) {
            json += asString(value_state_40.source);
          } else {
            json += asString(value_state_40.toString());
          }
        } else {
          json += asString(value_state_40);
        }
      } else {
        throw new Error('"state" is required!');
      }
      const value_due_at_41 = obj["due_at"];
      if (value_due_at_41 !== void 0) {
        json += ',"due_at":';
        json += asDateTime(value_due_at_41);
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_42 = obj["delivered_at"];
      if (value_delivered_at_42 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_42 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_42 === "string" || value_delivered_at_42 === null || value_delivered_at_42 instanceof Date || value_delivered_at_42 instanceof RegExp || typeof value_delivered_at_42 === "object" && typeof value_delivered_at_42.toString === "function" && value_delivered_at_42.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_42);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_on_time_43 = obj["on_time"];
      if (value_on_time_43 !== void 0) {
        json += ',"on_time":';
        if (value_on_time_43 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_on_time_43 === "boolean" || value_on_time_43 === null) {
          json += asBoolean(value_on_time_43);
        } else throw new TypeError("The value of '#/components/schemas/Hire/properties/on_time' does not match schema definition.");
      } else {
        throw new Error('"on_time" is required!');
      }
      const value_disputed_44 = obj["disputed"];
      if (value_disputed_44 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_44);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_revisions_45 = obj["revisions"];
      if (value_revisions_45 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_45);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_review_until_46 = obj["review_until"];
      if (value_review_until_46 !== void 0) {
        json += ',"review_until":';
        if (value_review_until_46 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_review_until_46 === "string" || value_review_until_46 === null || value_review_until_46 instanceof Date || value_review_until_46 instanceof RegExp || typeof value_review_until_46 === "object" && typeof value_review_until_46.toString === "function" && value_review_until_46.toString !== Object.prototype.toString) {
          json += asDateTime(value_review_until_46);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"review_until" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous6(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Job/properties/hires' does not match schema definition.");
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
      let addComma_61 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_61 ? JSON_STR_COMMA : (addComma_61 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_61) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous11(obj) {
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
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_57 = obj["operation_id"];
      if (value_operation_id_57 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_57 !== "string") {
          if (value_operation_id_57 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_57 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_57.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_57 instanceof RegExp) {
            json += asString(value_operation_id_57.source);
          } else {
            json += asString(value_operation_id_57.toString());
          }
        } else {
          json += asString(value_operation_id_57);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_58 = obj["method"];
      if (value_method_58 !== void 0) {
        json += ',"method":';
        if (typeof value_method_58 !== "string") {
          if (value_method_58 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_58 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_58.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_58 instanceof RegExp) {
            json += asString(value_method_58.source);
          } else {
            json += asString(value_method_58.toString());
          }
        } else {
          json += asString(value_method_58);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_59 = obj["path"];
      if (value_path_59 !== void 0) {
        json += ',"path":';
        if (typeof value_path_59 !== "string") {
          if (value_path_59 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_59 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_59.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_59 instanceof RegExp) {
            json += asString(value_path_59.source);
          } else {
            json += asString(value_path_59.toString());
          }
        } else {
          json += asString(value_path_59);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_60 = obj["body"];
      if (value_body_60 !== void 0) {
        json += ',"body":';
        if (value_body_60 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_60 === "object" && !Array.isArray(value_body_60) || value_body_60 === null) {
          json += anonymous10(value_body_60);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_62 = obj["needs"];
      if (value_needs_62 !== void 0) {
        json += ',"needs":';
        json += anonymous11(value_needs_62);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Job/properties/allowed_actions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous9(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous9(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_job_id_4 = obj["job_id"];
      if (value_job_id_4 !== void 0) {
        json += '{"job_id":';
        if (typeof value_job_id_4 !== "string") {
          if (value_job_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_4 instanceof RegExp) {
            json += asString(value_job_id_4.source);
          } else {
            json += asString(value_job_id_4.toString());
          }
        } else {
          json += asString(value_job_id_4);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_employer_id_5 = obj["employer_id"];
      if (value_employer_id_5 !== void 0) {
        json += ',"employer_id":';
        if (typeof value_employer_id_5 !== "string") {
          if (value_employer_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_employer_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_employer_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_employer_id_5 instanceof RegExp) {
            json += asString(value_employer_id_5.source);
          } else {
            json += asString(value_employer_id_5.toString());
          }
        } else {
          json += asString(value_employer_id_5);
        }
      } else {
        throw new Error('"employer_id" is required!');
      }
      const value_employer_trust_6 = obj["employer_trust"];
      if (value_employer_trust_6 !== void 0) {
        json += ',"employer_trust":';
        json += asNumber(value_employer_trust_6);
      } else {
        throw new Error('"employer_trust" is required!');
      }
      const value_title_7 = obj["title"];
      if (value_title_7 !== void 0) {
        json += ',"title":';
        if (typeof value_title_7 !== "string") {
          if (value_title_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_7 instanceof RegExp) {
            json += asString(value_title_7.source);
          } else {
            json += asString(value_title_7.toString());
          }
        } else {
          json += asString(value_title_7);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_8 = obj["description"];
      if (value_description_8 !== void 0) {
        json += ',"description":';
        if (typeof value_description_8 !== "string") {
          if (value_description_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_8 instanceof RegExp) {
            json += asString(value_description_8.source);
          } else {
            json += asString(value_description_8.toString());
          }
        } else {
          json += asString(value_description_8);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_status_9 = obj["status"];
      if (value_status_9 !== void 0) {
        json += ',"status":';
        if (typeof value_status_9 !== "string") {
          if (value_status_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_9 instanceof RegExp) {
            json += asString(value_status_9.source);
          } else {
            json += asString(value_status_9.toString());
          }
        } else {
          json += asString(value_status_9);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_close_reason_10 = obj["close_reason"];
      if (value_close_reason_10 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_10 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_10 === "string" || value_close_reason_10 === null || value_close_reason_10 instanceof Date || value_close_reason_10 instanceof RegExp || typeof value_close_reason_10 === "object" && typeof value_close_reason_10.toString === "function" && value_close_reason_10.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_10 !== "string") {
            if (value_close_reason_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_10 instanceof RegExp) {
              json += asString(value_close_reason_10.source);
            } else {
              json += asString(value_close_reason_10.toString());
            }
          } else {
            json += asString(value_close_reason_10);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_11 = obj["hiring"];
      if (value_hiring_11 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_11 !== "string") {
          if (value_hiring_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_11 instanceof RegExp) {
            json += asString(value_hiring_11.source);
          } else {
            json += asString(value_hiring_11.toString());
          }
        } else {
          json += asString(value_hiring_11);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_required_tags_12 = obj["required_tags"];
      if (value_required_tags_12 !== void 0) {
        json += ',"required_tags":';
        json += anonymous2(value_required_tags_12);
      } else {
        throw new Error('"required_tags" is required!');
      }
      const value_budget_13 = obj["budget"];
      if (value_budget_13 !== void 0) {
        json += ',"budget":';
        json += anonymous3(value_budget_13);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_bid_count_18 = obj["bid_count"];
      if (value_bid_count_18 !== void 0) {
        json += ',"bid_count":';
        json += asInteger(value_bid_count_18);
      } else {
        throw new Error('"bid_count" is required!');
      }
      const value_bid_limit_19 = obj["bid_limit"];
      if (value_bid_limit_19 !== void 0) {
        json += ',"bid_limit":';
        json += asInteger(value_bid_limit_19);
      } else {
        throw new Error('"bid_limit" is required!');
      }
      const value_priority_20 = obj["priority"];
      if (value_priority_20 !== void 0) {
        json += ',"priority":';
        if (typeof value_priority_20 !== "string") {
          if (value_priority_20 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_priority_20 instanceof Date) {
            json += JSON_STR_QUOTE + value_priority_20.toISOString() + JSON_STR_QUOTE;
          } else if (value_priority_20 instanceof RegExp) {
            json += asString(value_priority_20.source);
          } else {
            json += asString(value_priority_20.toString());
          }
        } else {
          json += asString(value_priority_20);
        }
      } else {
        throw new Error('"priority" is required!');
      }
      const value_deadline_21 = obj["deadline"];
      if (value_deadline_21 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_21 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_21 === "string" || value_deadline_21 === null || value_deadline_21 instanceof Date || value_deadline_21 instanceof RegExp || typeof value_deadline_21 === "object" && typeof value_deadline_21.toString === "function" && value_deadline_21.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_21);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_22 = obj["overdue"];
      if (value_overdue_22 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_22);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_disputed_23 = obj["disputed"];
      if (value_disputed_23 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_23);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_dispute_24 = obj["dispute"];
      if (value_dispute_24 !== void 0) {
        json += ',"dispute":';
        if (value_dispute_24 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_24 === "object" && !Array.isArray(value_dispute_24) || value_dispute_24 === null) {
          json += anonymous4(value_dispute_24);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/dispute' does not match schema definition.");
      } else {
        throw new Error('"dispute" is required!');
      }
      const value_dispute_reason_30 = obj["dispute_reason"];
      if (value_dispute_reason_30 !== void 0) {
        json += ',"dispute_reason":';
        if (value_dispute_reason_30 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_reason_30 === "string" || value_dispute_reason_30 === null || value_dispute_reason_30 instanceof Date || value_dispute_reason_30 instanceof RegExp || typeof value_dispute_reason_30 === "object" && typeof value_dispute_reason_30.toString === "function" && value_dispute_reason_30.toString !== Object.prototype.toString) {
          if (typeof value_dispute_reason_30 !== "string") {
            if (value_dispute_reason_30 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_dispute_reason_30 instanceof Date) {
              json += JSON_STR_QUOTE + value_dispute_reason_30.toISOString() + JSON_STR_QUOTE;
            } else if (value_dispute_reason_30 instanceof RegExp) {
              json += asString(value_dispute_reason_30.source);
            } else {
              json += asString(value_dispute_reason_30.toString());
            }
          } else {
            json += asString(value_dispute_reason_30);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/dispute_reason' does not match schema definition.");
      } else {
        throw new Error('"dispute_reason" is required!');
      }
      const value_revisions_31 = obj["revisions"];
      if (value_revisions_31 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_31);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_feedback_32 = obj["feedback"];
      if (value_feedback_32 !== void 0) {
        json += ',"feedback":';
        if (value_feedback_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_feedback_32 === "string" || value_feedback_32 === null || value_feedback_32 instanceof Date || value_feedback_32 instanceof RegExp || typeof value_feedback_32 === "object" && typeof value_feedback_32.toString === "function" && value_feedback_32.toString !== Object.prototype.toString) {
          if (typeof value_feedback_32 !== "string") {
            if (value_feedback_32 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_feedback_32 instanceof Date) {
              json += JSON_STR_QUOTE + value_feedback_32.toISOString() + JSON_STR_QUOTE;
            } else if (value_feedback_32 instanceof RegExp) {
              json += asString(value_feedback_32.source);
            } else {
              json += asString(value_feedback_32.toString());
            }
          } else {
            json += asString(value_feedback_32);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/feedback' does not match schema definition.");
      } else {
        throw new Error('"feedback" is required!');
      }
      const value_hired_worker_ids_33 = obj["hired_worker_ids"];
      if (value_hired_worker_ids_33 !== void 0) {
        json += ',"hired_worker_ids":';
        json += anonymous5(value_hired_worker_ids_33);
      } else {
        throw new Error('"hired_worker_ids" is required!');
      }
      const value_hires_34 = obj["hires"];
      if (value_hires_34 !== void 0) {
        json += ',"hires":';
        if (value_hires_34 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_hires_34)) {
          json += anonymous6(value_hires_34);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/hires' does not match schema definition.");
      } else {
        throw new Error('"hires" is required!');
      }
      const value_created_at_47 = obj["created_at"];
      if (value_created_at_47 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_47);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_48 = obj["updated_at"];
      if (value_updated_at_48 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_48);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_delivered_at_49 = obj["delivered_at"];
      if (value_delivered_at_49 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_49 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_49 === "string" || value_delivered_at_49 === null || value_delivered_at_49 instanceof Date || value_delivered_at_49 instanceof RegExp || typeof value_delivered_at_49 === "object" && typeof value_delivered_at_49.toString === "function" && value_delivered_at_49.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_49);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_closed_at_50 = obj["closed_at"];
      if (value_closed_at_50 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_50 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_50 === "string" || value_closed_at_50 === null || value_closed_at_50 instanceof Date || value_closed_at_50 instanceof RegExp || typeof value_closed_at_50 === "object" && typeof value_closed_at_50.toString === "function" && value_closed_at_50.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_50);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_version_51 = obj["version"];
      if (value_version_51 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_51);
      } else {
        throw new Error('"version" is required!');
      }
      const value_min_trust_52 = obj["min_trust"];
      if (value_min_trust_52 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_52 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_52 === "number" || value_min_trust_52 === null) {
          json += asNumber(value_min_trust_52);
        } else throw new TypeError("The value of '#/components/schemas/MinTrust' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_53 = obj["prefunded"];
      if (value_prefunded_53 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_53);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_funded_54 = obj["funded"];
      if (value_funded_54 !== void 0) {
        json += ',"funded":';
        if (value_funded_54 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_54 === "boolean" || value_funded_54 === null) {
          json += asBoolean(value_funded_54);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_allowed_actions_55 = obj["allowed_actions"];
      if (value_allowed_actions_55 !== void 0) {
        json += ',"allowed_actions":';
        if (value_allowed_actions_55 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_allowed_actions_55)) {
          json += anonymous8(value_allowed_actions_55);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/allowed_actions' does not match schema definition.");
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["deleteJob.200"] = module.exports;
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
        throw new TypeError("The value of '#/components/schemas/Match/properties/matched_tags' does not match schema definition.");
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
        throw new TypeError("The value of '#/components/schemas/Match/properties/missing_tags' does not match schema definition.");
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
      const value_rank_7 = obj["rank"];
      if (value_rank_7 !== void 0) {
        json += '{"rank":';
        json += asInteger(value_rank_7);
      } else {
        throw new Error('"rank" is required!');
      }
      const value_worker_id_8 = obj["worker_id"];
      if (value_worker_id_8 !== void 0) {
        json += ',"worker_id":';
        if (typeof value_worker_id_8 !== "string") {
          if (value_worker_id_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_id_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_id_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_id_8 instanceof RegExp) {
            json += asString(value_worker_id_8.source);
          } else {
            json += asString(value_worker_id_8.toString());
          }
        } else {
          json += asString(value_worker_id_8);
        }
      } else {
        throw new Error('"worker_id" is required!');
      }
      const value_worker_name_9 = obj["worker_name"];
      if (value_worker_name_9 !== void 0) {
        json += ',"worker_name":';
        if (typeof value_worker_name_9 !== "string") {
          if (value_worker_name_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_name_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_name_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_name_9 instanceof RegExp) {
            json += asString(value_worker_name_9.source);
          } else {
            json += asString(value_worker_name_9.toString());
          }
        } else {
          json += asString(value_worker_name_9);
        }
      } else {
        throw new Error('"worker_name" is required!');
      }
      const value_matched_tags_10 = obj["matched_tags"];
      if (value_matched_tags_10 !== void 0) {
        json += ',"matched_tags":';
        json += anonymous4(value_matched_tags_10);
      } else {
        throw new Error('"matched_tags" is required!');
      }
      const value_missing_tags_11 = obj["missing_tags"];
      if (value_missing_tags_11 !== void 0) {
        json += ',"missing_tags":';
        json += anonymous5(value_missing_tags_11);
      } else {
        throw new Error('"missing_tags" is required!');
      }
      const value_covered_12 = obj["covered"];
      if (value_covered_12 !== void 0) {
        json += ',"covered":';
        json += asNumber(value_covered_12);
      } else {
        throw new Error('"covered" is required!');
      }
      const value_trust_score_13 = obj["trust_score"];
      if (value_trust_score_13 !== void 0) {
        json += ',"trust_score":';
        json += asNumber(value_trust_score_13);
      } else {
        throw new Error('"trust_score" is required!');
      }
      const value_active_jobs_count_14 = obj["active_jobs_count"];
      if (value_active_jobs_count_14 !== void 0) {
        json += ',"active_jobs_count":';
        json += asInteger(value_active_jobs_count_14);
      } else {
        throw new Error('"active_jobs_count" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/MatchList/properties/matches' does not match schema definition.");
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
      const value_job_id_4 = obj["job_id"];
      if (value_job_id_4 !== void 0) {
        json += '{"job_id":';
        if (typeof value_job_id_4 !== "string") {
          if (value_job_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_4 instanceof RegExp) {
            json += asString(value_job_id_4.source);
          } else {
            json += asString(value_job_id_4.toString());
          }
        } else {
          json += asString(value_job_id_4);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_matches_5 = obj["matches"];
      if (value_matches_5 !== void 0) {
        json += ',"matches":';
        json += anonymous2(value_matches_5);
      } else {
        throw new Error('"matches" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["listMatches.200"] = module.exports;
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
      const value_job_id_4 = obj["job_id"];
      if (value_job_id_4 !== void 0) {
        json += '{"job_id":';
        if (typeof value_job_id_4 !== "string") {
          if (value_job_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_4 instanceof RegExp) {
            json += asString(value_job_id_4.source);
          } else {
            json += asString(value_job_id_4.toString());
          }
        } else {
          json += asString(value_job_id_4);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_worker_id_5 = obj["worker_id"];
      if (value_worker_id_5 !== void 0) {
        json += ',"worker_id":';
        if (typeof value_worker_id_5 !== "string") {
          if (value_worker_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_id_5 instanceof RegExp) {
            json += asString(value_worker_id_5.source);
          } else {
            json += asString(value_worker_id_5.toString());
          }
        } else {
          json += asString(value_worker_id_5);
        }
      } else {
        throw new Error('"worker_id" is required!');
      }
      const value_invited_at_6 = obj["invited_at"];
      if (value_invited_at_6 !== void 0) {
        json += ',"invited_at":';
        json += asDateTime(value_invited_at_6);
      } else {
        throw new Error('"invited_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
      const value_min_15 = obj["min"];
      if (value_min_15 !== void 0) {
        json += '{"min":';
        json += asNumber(value_min_15);
      } else {
        throw new Error('"min" is required!');
      }
      const value_max_16 = obj["max"];
      if (value_max_16 !== void 0) {
        json += ',"max":';
        json += asNumber(value_max_16);
      } else {
        throw new Error('"max" is required!');
      }
      const value_currency_17 = obj["currency"];
      if (value_currency_17 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_17 !== "string") {
          if (value_currency_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_17 instanceof RegExp) {
            json += asString(value_currency_17.source);
          } else {
            json += asString(value_currency_17.toString());
          }
        } else {
          json += asString(value_currency_17);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_raised_by_26 = obj["raised_by"];
      if (value_raised_by_26 !== void 0) {
        json += '{"raised_by":';
        if (typeof value_raised_by_26 !== "string") {
          if (value_raised_by_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_raised_by_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_raised_by_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_raised_by_26 instanceof RegExp) {
            json += asString(value_raised_by_26.source);
          } else {
            json += asString(value_raised_by_26.toString());
          }
        } else {
          json += asString(value_raised_by_26);
        }
      } else {
        throw new Error('"raised_by" is required!');
      }
      const value_reason_27 = obj["reason"];
      if (value_reason_27 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_27 !== "string") {
          if (value_reason_27 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_27 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_27.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_27 instanceof RegExp) {
            json += asString(value_reason_27.source);
          } else {
            json += asString(value_reason_27.toString());
          }
        } else {
          json += asString(value_reason_27);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_raised_at_28 = obj["raised_at"];
      if (value_raised_at_28 !== void 0) {
        json += ',"raised_at":';
        json += asDateTime(value_raised_at_28);
      } else {
        throw new Error('"raised_at" is required!');
      }
      const value_decides_at_29 = obj["decides_at"];
      if (value_decides_at_29 !== void 0) {
        json += ',"decides_at":';
        if (value_decides_at_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_decides_at_29 === "string" || value_decides_at_29 === null || value_decides_at_29 instanceof Date || value_decides_at_29 instanceof RegExp || typeof value_decides_at_29 === "object" && typeof value_decides_at_29.toString === "function" && value_decides_at_29.toString !== Object.prototype.toString) {
          json += asDateTime(value_decides_at_29);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"decides_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/HiredWorkerIds' does not match schema definition.");
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
      const value_worker_id_36 = obj["worker_id"];
      if (value_worker_id_36 !== void 0) {
        json += '{"worker_id":';
        if (typeof value_worker_id_36 !== "string") {
          if (value_worker_id_36 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_id_36 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_id_36.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_id_36 instanceof RegExp) {
            json += asString(value_worker_id_36.source);
          } else {
            json += asString(value_worker_id_36.toString());
          }
        } else {
          json += asString(value_worker_id_36);
        }
      } else {
        throw new Error('"worker_id" is required!');
      }
      const value_amount_37 = obj["amount"];
      if (value_amount_37 !== void 0) {
        json += ',"amount":';
        json += asNumber(value_amount_37);
      } else {
        throw new Error('"amount" is required!');
      }
      const value_paid_38 = obj["paid"];
      if (value_paid_38 !== void 0) {
        json += ',"paid":';
        json += asNumber(value_paid_38);
      } else {
        throw new Error('"paid" is required!');
      }
      const value_currency_39 = obj["currency"];
      if (value_currency_39 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_39 !== "string") {
          if (value_currency_39 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_39 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_39.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_39 instanceof RegExp) {
            json += asString(value_currency_39.source);
          } else {
            json += asString(value_currency_39.toString());
          }
        } else {
          json += asString(value_currency_39);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_state_40 = obj["state"];
      if (value_state_40 !== void 0) {
        json += ',"state":';
        if (typeof value_state_40 !== "string") {
          if (value_state_40 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_state_40 instanceof Date) {
            json += JSON_STR_QUOTE + value_state_40.toISOString() + JSON_STR_QUOTE;
          } else if (value_state_40 instanceof RegExp) {
            json += asString(value_state_40.source);
          } else {
            json += asString(value_state_40.toString());
          }
        } else {
          json += asString(value_state_40);
        }
      } else {
        throw new Error('"state" is required!');
      }
      const value_due_at_41 = obj["due_at"];
      if (value_due_at_41 !== void 0) {
        json += ',"due_at":';
        json += asDateTime(value_due_at_41);
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_42 = obj["delivered_at"];
      if (value_delivered_at_42 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_42 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_42 === "string" || value_delivered_at_42 === null || value_delivered_at_42 instanceof Date || value_delivered_at_42 instanceof RegExp || typeof value_delivered_at_42 === "object" && typeof value_delivered_at_42.toString === "function" && value_delivered_at_42.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_42);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_on_time_43 = obj["on_time"];
      if (value_on_time_43 !== void 0) {
        json += ',"on_time":';
        if (value_on_time_43 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_on_time_43 === "boolean" || value_on_time_43 === null) {
          json += asBoolean(value_on_time_43);
        } else throw new TypeError("The value of '#/components/schemas/Hire/properties/on_time' does not match schema definition.");
      } else {
        throw new Error('"on_time" is required!');
      }
      const value_disputed_44 = obj["disputed"];
      if (value_disputed_44 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_44);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_revisions_45 = obj["revisions"];
      if (value_revisions_45 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_45);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_review_until_46 = obj["review_until"];
      if (value_review_until_46 !== void 0) {
        json += ',"review_until":';
        if (value_review_until_46 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_review_until_46 === "string" || value_review_until_46 === null || value_review_until_46 instanceof Date || value_review_until_46 instanceof RegExp || typeof value_review_until_46 === "object" && typeof value_review_until_46.toString === "function" && value_review_until_46.toString !== Object.prototype.toString) {
          json += asDateTime(value_review_until_46);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"review_until" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous6(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Job/properties/hires' does not match schema definition.");
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
      let addComma_61 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_61 ? JSON_STR_COMMA : (addComma_61 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_61) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous11(obj) {
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
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_57 = obj["operation_id"];
      if (value_operation_id_57 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_57 !== "string") {
          if (value_operation_id_57 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_57 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_57.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_57 instanceof RegExp) {
            json += asString(value_operation_id_57.source);
          } else {
            json += asString(value_operation_id_57.toString());
          }
        } else {
          json += asString(value_operation_id_57);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_58 = obj["method"];
      if (value_method_58 !== void 0) {
        json += ',"method":';
        if (typeof value_method_58 !== "string") {
          if (value_method_58 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_58 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_58.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_58 instanceof RegExp) {
            json += asString(value_method_58.source);
          } else {
            json += asString(value_method_58.toString());
          }
        } else {
          json += asString(value_method_58);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_59 = obj["path"];
      if (value_path_59 !== void 0) {
        json += ',"path":';
        if (typeof value_path_59 !== "string") {
          if (value_path_59 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_59 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_59.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_59 instanceof RegExp) {
            json += asString(value_path_59.source);
          } else {
            json += asString(value_path_59.toString());
          }
        } else {
          json += asString(value_path_59);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_60 = obj["body"];
      if (value_body_60 !== void 0) {
        json += ',"body":';
        if (value_body_60 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_60 === "object" && !Array.isArray(value_body_60) || value_body_60 === null) {
          json += anonymous10(value_body_60);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_62 = obj["needs"];
      if (value_needs_62 !== void 0) {
        json += ',"needs":';
        json += anonymous11(value_needs_62);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Job/properties/allowed_actions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous9(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous9(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_job_id_4 = obj["job_id"];
      if (value_job_id_4 !== void 0) {
        json += '{"job_id":';
        if (typeof value_job_id_4 !== "string") {
          if (value_job_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_4 instanceof RegExp) {
            json += asString(value_job_id_4.source);
          } else {
            json += asString(value_job_id_4.toString());
          }
        } else {
          json += asString(value_job_id_4);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_employer_id_5 = obj["employer_id"];
      if (value_employer_id_5 !== void 0) {
        json += ',"employer_id":';
        if (typeof value_employer_id_5 !== "string") {
          if (value_employer_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_employer_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_employer_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_employer_id_5 instanceof RegExp) {
            json += asString(value_employer_id_5.source);
          } else {
            json += asString(value_employer_id_5.toString());
          }
        } else {
          json += asString(value_employer_id_5);
        }
      } else {
        throw new Error('"employer_id" is required!');
      }
      const value_employer_trust_6 = obj["employer_trust"];
      if (value_employer_trust_6 !== void 0) {
        json += ',"employer_trust":';
        json += asNumber(value_employer_trust_6);
      } else {
        throw new Error('"employer_trust" is required!');
      }
      const value_title_7 = obj["title"];
      if (value_title_7 !== void 0) {
        json += ',"title":';
        if (typeof value_title_7 !== "string") {
          if (value_title_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_7 instanceof RegExp) {
            json += asString(value_title_7.source);
          } else {
            json += asString(value_title_7.toString());
          }
        } else {
          json += asString(value_title_7);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_8 = obj["description"];
      if (value_description_8 !== void 0) {
        json += ',"description":';
        if (typeof value_description_8 !== "string") {
          if (value_description_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_8 instanceof RegExp) {
            json += asString(value_description_8.source);
          } else {
            json += asString(value_description_8.toString());
          }
        } else {
          json += asString(value_description_8);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_status_9 = obj["status"];
      if (value_status_9 !== void 0) {
        json += ',"status":';
        if (typeof value_status_9 !== "string") {
          if (value_status_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_9 instanceof RegExp) {
            json += asString(value_status_9.source);
          } else {
            json += asString(value_status_9.toString());
          }
        } else {
          json += asString(value_status_9);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_close_reason_10 = obj["close_reason"];
      if (value_close_reason_10 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_10 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_10 === "string" || value_close_reason_10 === null || value_close_reason_10 instanceof Date || value_close_reason_10 instanceof RegExp || typeof value_close_reason_10 === "object" && typeof value_close_reason_10.toString === "function" && value_close_reason_10.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_10 !== "string") {
            if (value_close_reason_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_10 instanceof RegExp) {
              json += asString(value_close_reason_10.source);
            } else {
              json += asString(value_close_reason_10.toString());
            }
          } else {
            json += asString(value_close_reason_10);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_11 = obj["hiring"];
      if (value_hiring_11 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_11 !== "string") {
          if (value_hiring_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_11 instanceof RegExp) {
            json += asString(value_hiring_11.source);
          } else {
            json += asString(value_hiring_11.toString());
          }
        } else {
          json += asString(value_hiring_11);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_required_tags_12 = obj["required_tags"];
      if (value_required_tags_12 !== void 0) {
        json += ',"required_tags":';
        json += anonymous2(value_required_tags_12);
      } else {
        throw new Error('"required_tags" is required!');
      }
      const value_budget_13 = obj["budget"];
      if (value_budget_13 !== void 0) {
        json += ',"budget":';
        json += anonymous3(value_budget_13);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_bid_count_18 = obj["bid_count"];
      if (value_bid_count_18 !== void 0) {
        json += ',"bid_count":';
        json += asInteger(value_bid_count_18);
      } else {
        throw new Error('"bid_count" is required!');
      }
      const value_bid_limit_19 = obj["bid_limit"];
      if (value_bid_limit_19 !== void 0) {
        json += ',"bid_limit":';
        json += asInteger(value_bid_limit_19);
      } else {
        throw new Error('"bid_limit" is required!');
      }
      const value_priority_20 = obj["priority"];
      if (value_priority_20 !== void 0) {
        json += ',"priority":';
        if (typeof value_priority_20 !== "string") {
          if (value_priority_20 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_priority_20 instanceof Date) {
            json += JSON_STR_QUOTE + value_priority_20.toISOString() + JSON_STR_QUOTE;
          } else if (value_priority_20 instanceof RegExp) {
            json += asString(value_priority_20.source);
          } else {
            json += asString(value_priority_20.toString());
          }
        } else {
          json += asString(value_priority_20);
        }
      } else {
        throw new Error('"priority" is required!');
      }
      const value_deadline_21 = obj["deadline"];
      if (value_deadline_21 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_21 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_21 === "string" || value_deadline_21 === null || value_deadline_21 instanceof Date || value_deadline_21 instanceof RegExp || typeof value_deadline_21 === "object" && typeof value_deadline_21.toString === "function" && value_deadline_21.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_21);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_22 = obj["overdue"];
      if (value_overdue_22 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_22);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_disputed_23 = obj["disputed"];
      if (value_disputed_23 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_23);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_dispute_24 = obj["dispute"];
      if (value_dispute_24 !== void 0) {
        json += ',"dispute":';
        if (value_dispute_24 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_24 === "object" && !Array.isArray(value_dispute_24) || value_dispute_24 === null) {
          json += anonymous4(value_dispute_24);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/dispute' does not match schema definition.");
      } else {
        throw new Error('"dispute" is required!');
      }
      const value_dispute_reason_30 = obj["dispute_reason"];
      if (value_dispute_reason_30 !== void 0) {
        json += ',"dispute_reason":';
        if (value_dispute_reason_30 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_reason_30 === "string" || value_dispute_reason_30 === null || value_dispute_reason_30 instanceof Date || value_dispute_reason_30 instanceof RegExp || typeof value_dispute_reason_30 === "object" && typeof value_dispute_reason_30.toString === "function" && value_dispute_reason_30.toString !== Object.prototype.toString) {
          if (typeof value_dispute_reason_30 !== "string") {
            if (value_dispute_reason_30 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_dispute_reason_30 instanceof Date) {
              json += JSON_STR_QUOTE + value_dispute_reason_30.toISOString() + JSON_STR_QUOTE;
            } else if (value_dispute_reason_30 instanceof RegExp) {
              json += asString(value_dispute_reason_30.source);
            } else {
              json += asString(value_dispute_reason_30.toString());
            }
          } else {
            json += asString(value_dispute_reason_30);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/dispute_reason' does not match schema definition.");
      } else {
        throw new Error('"dispute_reason" is required!');
      }
      const value_revisions_31 = obj["revisions"];
      if (value_revisions_31 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_31);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_feedback_32 = obj["feedback"];
      if (value_feedback_32 !== void 0) {
        json += ',"feedback":';
        if (value_feedback_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_feedback_32 === "string" || value_feedback_32 === null || value_feedback_32 instanceof Date || value_feedback_32 instanceof RegExp || typeof value_feedback_32 === "object" && typeof value_feedback_32.toString === "function" && value_feedback_32.toString !== Object.prototype.toString) {
          if (typeof value_feedback_32 !== "string") {
            if (value_feedback_32 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_feedback_32 instanceof Date) {
              json += JSON_STR_QUOTE + value_feedback_32.toISOString() + JSON_STR_QUOTE;
            } else if (value_feedback_32 instanceof RegExp) {
              json += asString(value_feedback_32.source);
            } else {
              json += asString(value_feedback_32.toString());
            }
          } else {
            json += asString(value_feedback_32);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/feedback' does not match schema definition.");
      } else {
        throw new Error('"feedback" is required!');
      }
      const value_hired_worker_ids_33 = obj["hired_worker_ids"];
      if (value_hired_worker_ids_33 !== void 0) {
        json += ',"hired_worker_ids":';
        json += anonymous5(value_hired_worker_ids_33);
      } else {
        throw new Error('"hired_worker_ids" is required!');
      }
      const value_hires_34 = obj["hires"];
      if (value_hires_34 !== void 0) {
        json += ',"hires":';
        if (value_hires_34 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_hires_34)) {
          json += anonymous6(value_hires_34);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/hires' does not match schema definition.");
      } else {
        throw new Error('"hires" is required!');
      }
      const value_created_at_47 = obj["created_at"];
      if (value_created_at_47 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_47);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_48 = obj["updated_at"];
      if (value_updated_at_48 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_48);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_delivered_at_49 = obj["delivered_at"];
      if (value_delivered_at_49 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_49 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_49 === "string" || value_delivered_at_49 === null || value_delivered_at_49 instanceof Date || value_delivered_at_49 instanceof RegExp || typeof value_delivered_at_49 === "object" && typeof value_delivered_at_49.toString === "function" && value_delivered_at_49.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_49);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_closed_at_50 = obj["closed_at"];
      if (value_closed_at_50 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_50 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_50 === "string" || value_closed_at_50 === null || value_closed_at_50 instanceof Date || value_closed_at_50 instanceof RegExp || typeof value_closed_at_50 === "object" && typeof value_closed_at_50.toString === "function" && value_closed_at_50.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_50);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_version_51 = obj["version"];
      if (value_version_51 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_51);
      } else {
        throw new Error('"version" is required!');
      }
      const value_min_trust_52 = obj["min_trust"];
      if (value_min_trust_52 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_52 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_52 === "number" || value_min_trust_52 === null) {
          json += asNumber(value_min_trust_52);
        } else throw new TypeError("The value of '#/components/schemas/MinTrust' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_53 = obj["prefunded"];
      if (value_prefunded_53 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_53);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_funded_54 = obj["funded"];
      if (value_funded_54 !== void 0) {
        json += ',"funded":';
        if (value_funded_54 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_54 === "boolean" || value_funded_54 === null) {
          json += asBoolean(value_funded_54);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_allowed_actions_55 = obj["allowed_actions"];
      if (value_allowed_actions_55 !== void 0) {
        json += ',"allowed_actions":';
        if (value_allowed_actions_55 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_allowed_actions_55)) {
          json += anonymous8(value_allowed_actions_55);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/allowed_actions' does not match schema definition.");
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["withdrawFromJob.200"] = module.exports;
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
      const value_min_15 = obj["min"];
      if (value_min_15 !== void 0) {
        json += '{"min":';
        json += asNumber(value_min_15);
      } else {
        throw new Error('"min" is required!');
      }
      const value_max_16 = obj["max"];
      if (value_max_16 !== void 0) {
        json += ',"max":';
        json += asNumber(value_max_16);
      } else {
        throw new Error('"max" is required!');
      }
      const value_currency_17 = obj["currency"];
      if (value_currency_17 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_17 !== "string") {
          if (value_currency_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_17 instanceof RegExp) {
            json += asString(value_currency_17.source);
          } else {
            json += asString(value_currency_17.toString());
          }
        } else {
          json += asString(value_currency_17);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_raised_by_26 = obj["raised_by"];
      if (value_raised_by_26 !== void 0) {
        json += '{"raised_by":';
        if (typeof value_raised_by_26 !== "string") {
          if (value_raised_by_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_raised_by_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_raised_by_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_raised_by_26 instanceof RegExp) {
            json += asString(value_raised_by_26.source);
          } else {
            json += asString(value_raised_by_26.toString());
          }
        } else {
          json += asString(value_raised_by_26);
        }
      } else {
        throw new Error('"raised_by" is required!');
      }
      const value_reason_27 = obj["reason"];
      if (value_reason_27 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_27 !== "string") {
          if (value_reason_27 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_27 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_27.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_27 instanceof RegExp) {
            json += asString(value_reason_27.source);
          } else {
            json += asString(value_reason_27.toString());
          }
        } else {
          json += asString(value_reason_27);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_raised_at_28 = obj["raised_at"];
      if (value_raised_at_28 !== void 0) {
        json += ',"raised_at":';
        json += asDateTime(value_raised_at_28);
      } else {
        throw new Error('"raised_at" is required!');
      }
      const value_decides_at_29 = obj["decides_at"];
      if (value_decides_at_29 !== void 0) {
        json += ',"decides_at":';
        if (value_decides_at_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_decides_at_29 === "string" || value_decides_at_29 === null || value_decides_at_29 instanceof Date || value_decides_at_29 instanceof RegExp || typeof value_decides_at_29 === "object" && typeof value_decides_at_29.toString === "function" && value_decides_at_29.toString !== Object.prototype.toString) {
          json += asDateTime(value_decides_at_29);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"decides_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/HiredWorkerIds' does not match schema definition.");
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
      const value_worker_id_36 = obj["worker_id"];
      if (value_worker_id_36 !== void 0) {
        json += '{"worker_id":';
        if (typeof value_worker_id_36 !== "string") {
          if (value_worker_id_36 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_id_36 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_id_36.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_id_36 instanceof RegExp) {
            json += asString(value_worker_id_36.source);
          } else {
            json += asString(value_worker_id_36.toString());
          }
        } else {
          json += asString(value_worker_id_36);
        }
      } else {
        throw new Error('"worker_id" is required!');
      }
      const value_amount_37 = obj["amount"];
      if (value_amount_37 !== void 0) {
        json += ',"amount":';
        json += asNumber(value_amount_37);
      } else {
        throw new Error('"amount" is required!');
      }
      const value_paid_38 = obj["paid"];
      if (value_paid_38 !== void 0) {
        json += ',"paid":';
        json += asNumber(value_paid_38);
      } else {
        throw new Error('"paid" is required!');
      }
      const value_currency_39 = obj["currency"];
      if (value_currency_39 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_39 !== "string") {
          if (value_currency_39 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_39 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_39.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_39 instanceof RegExp) {
            json += asString(value_currency_39.source);
          } else {
            json += asString(value_currency_39.toString());
          }
        } else {
          json += asString(value_currency_39);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_state_40 = obj["state"];
      if (value_state_40 !== void 0) {
        json += ',"state":';
        if (typeof value_state_40 !== "string") {
          if (value_state_40 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_state_40 instanceof Date) {
            json += JSON_STR_QUOTE + value_state_40.toISOString() + JSON_STR_QUOTE;
          } else if (value_state_40 instanceof RegExp) {
            json += asString(value_state_40.source);
          } else {
            json += asString(value_state_40.toString());
          }
        } else {
          json += asString(value_state_40);
        }
      } else {
        throw new Error('"state" is required!');
      }
      const value_due_at_41 = obj["due_at"];
      if (value_due_at_41 !== void 0) {
        json += ',"due_at":';
        json += asDateTime(value_due_at_41);
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_42 = obj["delivered_at"];
      if (value_delivered_at_42 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_42 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_42 === "string" || value_delivered_at_42 === null || value_delivered_at_42 instanceof Date || value_delivered_at_42 instanceof RegExp || typeof value_delivered_at_42 === "object" && typeof value_delivered_at_42.toString === "function" && value_delivered_at_42.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_42);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_on_time_43 = obj["on_time"];
      if (value_on_time_43 !== void 0) {
        json += ',"on_time":';
        if (value_on_time_43 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_on_time_43 === "boolean" || value_on_time_43 === null) {
          json += asBoolean(value_on_time_43);
        } else throw new TypeError("The value of '#/components/schemas/Hire/properties/on_time' does not match schema definition.");
      } else {
        throw new Error('"on_time" is required!');
      }
      const value_disputed_44 = obj["disputed"];
      if (value_disputed_44 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_44);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_revisions_45 = obj["revisions"];
      if (value_revisions_45 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_45);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_review_until_46 = obj["review_until"];
      if (value_review_until_46 !== void 0) {
        json += ',"review_until":';
        if (value_review_until_46 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_review_until_46 === "string" || value_review_until_46 === null || value_review_until_46 instanceof Date || value_review_until_46 instanceof RegExp || typeof value_review_until_46 === "object" && typeof value_review_until_46.toString === "function" && value_review_until_46.toString !== Object.prototype.toString) {
          json += asDateTime(value_review_until_46);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"review_until" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous6(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Job/properties/hires' does not match schema definition.");
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
      let addComma_61 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_61 ? JSON_STR_COMMA : (addComma_61 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_61) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous11(obj) {
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
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_57 = obj["operation_id"];
      if (value_operation_id_57 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_57 !== "string") {
          if (value_operation_id_57 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_57 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_57.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_57 instanceof RegExp) {
            json += asString(value_operation_id_57.source);
          } else {
            json += asString(value_operation_id_57.toString());
          }
        } else {
          json += asString(value_operation_id_57);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_58 = obj["method"];
      if (value_method_58 !== void 0) {
        json += ',"method":';
        if (typeof value_method_58 !== "string") {
          if (value_method_58 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_58 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_58.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_58 instanceof RegExp) {
            json += asString(value_method_58.source);
          } else {
            json += asString(value_method_58.toString());
          }
        } else {
          json += asString(value_method_58);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_59 = obj["path"];
      if (value_path_59 !== void 0) {
        json += ',"path":';
        if (typeof value_path_59 !== "string") {
          if (value_path_59 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_59 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_59.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_59 instanceof RegExp) {
            json += asString(value_path_59.source);
          } else {
            json += asString(value_path_59.toString());
          }
        } else {
          json += asString(value_path_59);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_60 = obj["body"];
      if (value_body_60 !== void 0) {
        json += ',"body":';
        if (value_body_60 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_60 === "object" && !Array.isArray(value_body_60) || value_body_60 === null) {
          json += anonymous10(value_body_60);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_62 = obj["needs"];
      if (value_needs_62 !== void 0) {
        json += ',"needs":';
        json += anonymous11(value_needs_62);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Job/properties/allowed_actions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous9(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous9(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_job_id_4 = obj["job_id"];
      if (value_job_id_4 !== void 0) {
        json += '{"job_id":';
        if (typeof value_job_id_4 !== "string") {
          if (value_job_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_4 instanceof RegExp) {
            json += asString(value_job_id_4.source);
          } else {
            json += asString(value_job_id_4.toString());
          }
        } else {
          json += asString(value_job_id_4);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_employer_id_5 = obj["employer_id"];
      if (value_employer_id_5 !== void 0) {
        json += ',"employer_id":';
        if (typeof value_employer_id_5 !== "string") {
          if (value_employer_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_employer_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_employer_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_employer_id_5 instanceof RegExp) {
            json += asString(value_employer_id_5.source);
          } else {
            json += asString(value_employer_id_5.toString());
          }
        } else {
          json += asString(value_employer_id_5);
        }
      } else {
        throw new Error('"employer_id" is required!');
      }
      const value_employer_trust_6 = obj["employer_trust"];
      if (value_employer_trust_6 !== void 0) {
        json += ',"employer_trust":';
        json += asNumber(value_employer_trust_6);
      } else {
        throw new Error('"employer_trust" is required!');
      }
      const value_title_7 = obj["title"];
      if (value_title_7 !== void 0) {
        json += ',"title":';
        if (typeof value_title_7 !== "string") {
          if (value_title_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_7 instanceof RegExp) {
            json += asString(value_title_7.source);
          } else {
            json += asString(value_title_7.toString());
          }
        } else {
          json += asString(value_title_7);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_8 = obj["description"];
      if (value_description_8 !== void 0) {
        json += ',"description":';
        if (typeof value_description_8 !== "string") {
          if (value_description_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_8 instanceof RegExp) {
            json += asString(value_description_8.source);
          } else {
            json += asString(value_description_8.toString());
          }
        } else {
          json += asString(value_description_8);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_status_9 = obj["status"];
      if (value_status_9 !== void 0) {
        json += ',"status":';
        if (typeof value_status_9 !== "string") {
          if (value_status_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_9 instanceof RegExp) {
            json += asString(value_status_9.source);
          } else {
            json += asString(value_status_9.toString());
          }
        } else {
          json += asString(value_status_9);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_close_reason_10 = obj["close_reason"];
      if (value_close_reason_10 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_10 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_10 === "string" || value_close_reason_10 === null || value_close_reason_10 instanceof Date || value_close_reason_10 instanceof RegExp || typeof value_close_reason_10 === "object" && typeof value_close_reason_10.toString === "function" && value_close_reason_10.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_10 !== "string") {
            if (value_close_reason_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_10 instanceof RegExp) {
              json += asString(value_close_reason_10.source);
            } else {
              json += asString(value_close_reason_10.toString());
            }
          } else {
            json += asString(value_close_reason_10);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_11 = obj["hiring"];
      if (value_hiring_11 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_11 !== "string") {
          if (value_hiring_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_11 instanceof RegExp) {
            json += asString(value_hiring_11.source);
          } else {
            json += asString(value_hiring_11.toString());
          }
        } else {
          json += asString(value_hiring_11);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_required_tags_12 = obj["required_tags"];
      if (value_required_tags_12 !== void 0) {
        json += ',"required_tags":';
        json += anonymous2(value_required_tags_12);
      } else {
        throw new Error('"required_tags" is required!');
      }
      const value_budget_13 = obj["budget"];
      if (value_budget_13 !== void 0) {
        json += ',"budget":';
        json += anonymous3(value_budget_13);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_bid_count_18 = obj["bid_count"];
      if (value_bid_count_18 !== void 0) {
        json += ',"bid_count":';
        json += asInteger(value_bid_count_18);
      } else {
        throw new Error('"bid_count" is required!');
      }
      const value_bid_limit_19 = obj["bid_limit"];
      if (value_bid_limit_19 !== void 0) {
        json += ',"bid_limit":';
        json += asInteger(value_bid_limit_19);
      } else {
        throw new Error('"bid_limit" is required!');
      }
      const value_priority_20 = obj["priority"];
      if (value_priority_20 !== void 0) {
        json += ',"priority":';
        if (typeof value_priority_20 !== "string") {
          if (value_priority_20 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_priority_20 instanceof Date) {
            json += JSON_STR_QUOTE + value_priority_20.toISOString() + JSON_STR_QUOTE;
          } else if (value_priority_20 instanceof RegExp) {
            json += asString(value_priority_20.source);
          } else {
            json += asString(value_priority_20.toString());
          }
        } else {
          json += asString(value_priority_20);
        }
      } else {
        throw new Error('"priority" is required!');
      }
      const value_deadline_21 = obj["deadline"];
      if (value_deadline_21 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_21 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_21 === "string" || value_deadline_21 === null || value_deadline_21 instanceof Date || value_deadline_21 instanceof RegExp || typeof value_deadline_21 === "object" && typeof value_deadline_21.toString === "function" && value_deadline_21.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_21);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_22 = obj["overdue"];
      if (value_overdue_22 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_22);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_disputed_23 = obj["disputed"];
      if (value_disputed_23 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_23);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_dispute_24 = obj["dispute"];
      if (value_dispute_24 !== void 0) {
        json += ',"dispute":';
        if (value_dispute_24 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_24 === "object" && !Array.isArray(value_dispute_24) || value_dispute_24 === null) {
          json += anonymous4(value_dispute_24);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/dispute' does not match schema definition.");
      } else {
        throw new Error('"dispute" is required!');
      }
      const value_dispute_reason_30 = obj["dispute_reason"];
      if (value_dispute_reason_30 !== void 0) {
        json += ',"dispute_reason":';
        if (value_dispute_reason_30 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_reason_30 === "string" || value_dispute_reason_30 === null || value_dispute_reason_30 instanceof Date || value_dispute_reason_30 instanceof RegExp || typeof value_dispute_reason_30 === "object" && typeof value_dispute_reason_30.toString === "function" && value_dispute_reason_30.toString !== Object.prototype.toString) {
          if (typeof value_dispute_reason_30 !== "string") {
            if (value_dispute_reason_30 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_dispute_reason_30 instanceof Date) {
              json += JSON_STR_QUOTE + value_dispute_reason_30.toISOString() + JSON_STR_QUOTE;
            } else if (value_dispute_reason_30 instanceof RegExp) {
              json += asString(value_dispute_reason_30.source);
            } else {
              json += asString(value_dispute_reason_30.toString());
            }
          } else {
            json += asString(value_dispute_reason_30);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/dispute_reason' does not match schema definition.");
      } else {
        throw new Error('"dispute_reason" is required!');
      }
      const value_revisions_31 = obj["revisions"];
      if (value_revisions_31 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_31);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_feedback_32 = obj["feedback"];
      if (value_feedback_32 !== void 0) {
        json += ',"feedback":';
        if (value_feedback_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_feedback_32 === "string" || value_feedback_32 === null || value_feedback_32 instanceof Date || value_feedback_32 instanceof RegExp || typeof value_feedback_32 === "object" && typeof value_feedback_32.toString === "function" && value_feedback_32.toString !== Object.prototype.toString) {
          if (typeof value_feedback_32 !== "string") {
            if (value_feedback_32 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_feedback_32 instanceof Date) {
              json += JSON_STR_QUOTE + value_feedback_32.toISOString() + JSON_STR_QUOTE;
            } else if (value_feedback_32 instanceof RegExp) {
              json += asString(value_feedback_32.source);
            } else {
              json += asString(value_feedback_32.toString());
            }
          } else {
            json += asString(value_feedback_32);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/feedback' does not match schema definition.");
      } else {
        throw new Error('"feedback" is required!');
      }
      const value_hired_worker_ids_33 = obj["hired_worker_ids"];
      if (value_hired_worker_ids_33 !== void 0) {
        json += ',"hired_worker_ids":';
        json += anonymous5(value_hired_worker_ids_33);
      } else {
        throw new Error('"hired_worker_ids" is required!');
      }
      const value_hires_34 = obj["hires"];
      if (value_hires_34 !== void 0) {
        json += ',"hires":';
        if (value_hires_34 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_hires_34)) {
          json += anonymous6(value_hires_34);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/hires' does not match schema definition.");
      } else {
        throw new Error('"hires" is required!');
      }
      const value_created_at_47 = obj["created_at"];
      if (value_created_at_47 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_47);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_48 = obj["updated_at"];
      if (value_updated_at_48 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_48);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_delivered_at_49 = obj["delivered_at"];
      if (value_delivered_at_49 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_49 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_49 === "string" || value_delivered_at_49 === null || value_delivered_at_49 instanceof Date || value_delivered_at_49 instanceof RegExp || typeof value_delivered_at_49 === "object" && typeof value_delivered_at_49.toString === "function" && value_delivered_at_49.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_49);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_closed_at_50 = obj["closed_at"];
      if (value_closed_at_50 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_50 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_50 === "string" || value_closed_at_50 === null || value_closed_at_50 instanceof Date || value_closed_at_50 instanceof RegExp || typeof value_closed_at_50 === "object" && typeof value_closed_at_50.toString === "function" && value_closed_at_50.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_50);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_version_51 = obj["version"];
      if (value_version_51 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_51);
      } else {
        throw new Error('"version" is required!');
      }
      const value_min_trust_52 = obj["min_trust"];
      if (value_min_trust_52 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_52 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_52 === "number" || value_min_trust_52 === null) {
          json += asNumber(value_min_trust_52);
        } else throw new TypeError("The value of '#/components/schemas/MinTrust' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_53 = obj["prefunded"];
      if (value_prefunded_53 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_53);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_funded_54 = obj["funded"];
      if (value_funded_54 !== void 0) {
        json += ',"funded":';
        if (value_funded_54 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_54 === "boolean" || value_funded_54 === null) {
          json += asBoolean(value_funded_54);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_allowed_actions_55 = obj["allowed_actions"];
      if (value_allowed_actions_55 !== void 0) {
        json += ',"allowed_actions":';
        if (value_allowed_actions_55 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_allowed_actions_55)) {
          json += anonymous8(value_allowed_actions_55);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/allowed_actions' does not match schema definition.");
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["disputeJob.200"] = module.exports;
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
      const value_min_15 = obj["min"];
      if (value_min_15 !== void 0) {
        json += '{"min":';
        json += asNumber(value_min_15);
      } else {
        throw new Error('"min" is required!');
      }
      const value_max_16 = obj["max"];
      if (value_max_16 !== void 0) {
        json += ',"max":';
        json += asNumber(value_max_16);
      } else {
        throw new Error('"max" is required!');
      }
      const value_currency_17 = obj["currency"];
      if (value_currency_17 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_17 !== "string") {
          if (value_currency_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_17 instanceof RegExp) {
            json += asString(value_currency_17.source);
          } else {
            json += asString(value_currency_17.toString());
          }
        } else {
          json += asString(value_currency_17);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_raised_by_26 = obj["raised_by"];
      if (value_raised_by_26 !== void 0) {
        json += '{"raised_by":';
        if (typeof value_raised_by_26 !== "string") {
          if (value_raised_by_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_raised_by_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_raised_by_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_raised_by_26 instanceof RegExp) {
            json += asString(value_raised_by_26.source);
          } else {
            json += asString(value_raised_by_26.toString());
          }
        } else {
          json += asString(value_raised_by_26);
        }
      } else {
        throw new Error('"raised_by" is required!');
      }
      const value_reason_27 = obj["reason"];
      if (value_reason_27 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_27 !== "string") {
          if (value_reason_27 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_27 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_27.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_27 instanceof RegExp) {
            json += asString(value_reason_27.source);
          } else {
            json += asString(value_reason_27.toString());
          }
        } else {
          json += asString(value_reason_27);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_raised_at_28 = obj["raised_at"];
      if (value_raised_at_28 !== void 0) {
        json += ',"raised_at":';
        json += asDateTime(value_raised_at_28);
      } else {
        throw new Error('"raised_at" is required!');
      }
      const value_decides_at_29 = obj["decides_at"];
      if (value_decides_at_29 !== void 0) {
        json += ',"decides_at":';
        if (value_decides_at_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_decides_at_29 === "string" || value_decides_at_29 === null || value_decides_at_29 instanceof Date || value_decides_at_29 instanceof RegExp || typeof value_decides_at_29 === "object" && typeof value_decides_at_29.toString === "function" && value_decides_at_29.toString !== Object.prototype.toString) {
          json += asDateTime(value_decides_at_29);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"decides_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/HiredWorkerIds' does not match schema definition.");
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
      const value_worker_id_36 = obj["worker_id"];
      if (value_worker_id_36 !== void 0) {
        json += '{"worker_id":';
        if (typeof value_worker_id_36 !== "string") {
          if (value_worker_id_36 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_id_36 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_id_36.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_id_36 instanceof RegExp) {
            json += asString(value_worker_id_36.source);
          } else {
            json += asString(value_worker_id_36.toString());
          }
        } else {
          json += asString(value_worker_id_36);
        }
      } else {
        throw new Error('"worker_id" is required!');
      }
      const value_amount_37 = obj["amount"];
      if (value_amount_37 !== void 0) {
        json += ',"amount":';
        json += asNumber(value_amount_37);
      } else {
        throw new Error('"amount" is required!');
      }
      const value_paid_38 = obj["paid"];
      if (value_paid_38 !== void 0) {
        json += ',"paid":';
        json += asNumber(value_paid_38);
      } else {
        throw new Error('"paid" is required!');
      }
      const value_currency_39 = obj["currency"];
      if (value_currency_39 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_39 !== "string") {
          if (value_currency_39 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_39 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_39.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_39 instanceof RegExp) {
            json += asString(value_currency_39.source);
          } else {
            json += asString(value_currency_39.toString());
          }
        } else {
          json += asString(value_currency_39);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_state_40 = obj["state"];
      if (value_state_40 !== void 0) {
        json += ',"state":';
        if (typeof value_state_40 !== "string") {
          if (value_state_40 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_state_40 instanceof Date) {
            json += JSON_STR_QUOTE + value_state_40.toISOString() + JSON_STR_QUOTE;
          } else if (value_state_40 instanceof RegExp) {
            json += asString(value_state_40.source);
          } else {
            json += asString(value_state_40.toString());
          }
        } else {
          json += asString(value_state_40);
        }
      } else {
        throw new Error('"state" is required!');
      }
      const value_due_at_41 = obj["due_at"];
      if (value_due_at_41 !== void 0) {
        json += ',"due_at":';
        json += asDateTime(value_due_at_41);
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_42 = obj["delivered_at"];
      if (value_delivered_at_42 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_42 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_42 === "string" || value_delivered_at_42 === null || value_delivered_at_42 instanceof Date || value_delivered_at_42 instanceof RegExp || typeof value_delivered_at_42 === "object" && typeof value_delivered_at_42.toString === "function" && value_delivered_at_42.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_42);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_on_time_43 = obj["on_time"];
      if (value_on_time_43 !== void 0) {
        json += ',"on_time":';
        if (value_on_time_43 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_on_time_43 === "boolean" || value_on_time_43 === null) {
          json += asBoolean(value_on_time_43);
        } else throw new TypeError("The value of '#/components/schemas/Hire/properties/on_time' does not match schema definition.");
      } else {
        throw new Error('"on_time" is required!');
      }
      const value_disputed_44 = obj["disputed"];
      if (value_disputed_44 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_44);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_revisions_45 = obj["revisions"];
      if (value_revisions_45 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_45);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_review_until_46 = obj["review_until"];
      if (value_review_until_46 !== void 0) {
        json += ',"review_until":';
        if (value_review_until_46 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_review_until_46 === "string" || value_review_until_46 === null || value_review_until_46 instanceof Date || value_review_until_46 instanceof RegExp || typeof value_review_until_46 === "object" && typeof value_review_until_46.toString === "function" && value_review_until_46.toString !== Object.prototype.toString) {
          json += asDateTime(value_review_until_46);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"review_until" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous6(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Job/properties/hires' does not match schema definition.");
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
      let addComma_61 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_61 ? JSON_STR_COMMA : (addComma_61 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_61) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous11(obj) {
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
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_57 = obj["operation_id"];
      if (value_operation_id_57 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_57 !== "string") {
          if (value_operation_id_57 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_57 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_57.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_57 instanceof RegExp) {
            json += asString(value_operation_id_57.source);
          } else {
            json += asString(value_operation_id_57.toString());
          }
        } else {
          json += asString(value_operation_id_57);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_58 = obj["method"];
      if (value_method_58 !== void 0) {
        json += ',"method":';
        if (typeof value_method_58 !== "string") {
          if (value_method_58 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_58 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_58.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_58 instanceof RegExp) {
            json += asString(value_method_58.source);
          } else {
            json += asString(value_method_58.toString());
          }
        } else {
          json += asString(value_method_58);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_59 = obj["path"];
      if (value_path_59 !== void 0) {
        json += ',"path":';
        if (typeof value_path_59 !== "string") {
          if (value_path_59 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_59 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_59.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_59 instanceof RegExp) {
            json += asString(value_path_59.source);
          } else {
            json += asString(value_path_59.toString());
          }
        } else {
          json += asString(value_path_59);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_60 = obj["body"];
      if (value_body_60 !== void 0) {
        json += ',"body":';
        if (value_body_60 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_60 === "object" && !Array.isArray(value_body_60) || value_body_60 === null) {
          json += anonymous10(value_body_60);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_62 = obj["needs"];
      if (value_needs_62 !== void 0) {
        json += ',"needs":';
        json += anonymous11(value_needs_62);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Job/properties/allowed_actions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous9(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous9(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_job_id_4 = obj["job_id"];
      if (value_job_id_4 !== void 0) {
        json += '{"job_id":';
        if (typeof value_job_id_4 !== "string") {
          if (value_job_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_4 instanceof RegExp) {
            json += asString(value_job_id_4.source);
          } else {
            json += asString(value_job_id_4.toString());
          }
        } else {
          json += asString(value_job_id_4);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_employer_id_5 = obj["employer_id"];
      if (value_employer_id_5 !== void 0) {
        json += ',"employer_id":';
        if (typeof value_employer_id_5 !== "string") {
          if (value_employer_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_employer_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_employer_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_employer_id_5 instanceof RegExp) {
            json += asString(value_employer_id_5.source);
          } else {
            json += asString(value_employer_id_5.toString());
          }
        } else {
          json += asString(value_employer_id_5);
        }
      } else {
        throw new Error('"employer_id" is required!');
      }
      const value_employer_trust_6 = obj["employer_trust"];
      if (value_employer_trust_6 !== void 0) {
        json += ',"employer_trust":';
        json += asNumber(value_employer_trust_6);
      } else {
        throw new Error('"employer_trust" is required!');
      }
      const value_title_7 = obj["title"];
      if (value_title_7 !== void 0) {
        json += ',"title":';
        if (typeof value_title_7 !== "string") {
          if (value_title_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_7 instanceof RegExp) {
            json += asString(value_title_7.source);
          } else {
            json += asString(value_title_7.toString());
          }
        } else {
          json += asString(value_title_7);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_8 = obj["description"];
      if (value_description_8 !== void 0) {
        json += ',"description":';
        if (typeof value_description_8 !== "string") {
          if (value_description_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_8 instanceof RegExp) {
            json += asString(value_description_8.source);
          } else {
            json += asString(value_description_8.toString());
          }
        } else {
          json += asString(value_description_8);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_status_9 = obj["status"];
      if (value_status_9 !== void 0) {
        json += ',"status":';
        if (typeof value_status_9 !== "string") {
          if (value_status_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_9 instanceof RegExp) {
            json += asString(value_status_9.source);
          } else {
            json += asString(value_status_9.toString());
          }
        } else {
          json += asString(value_status_9);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_close_reason_10 = obj["close_reason"];
      if (value_close_reason_10 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_10 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_10 === "string" || value_close_reason_10 === null || value_close_reason_10 instanceof Date || value_close_reason_10 instanceof RegExp || typeof value_close_reason_10 === "object" && typeof value_close_reason_10.toString === "function" && value_close_reason_10.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_10 !== "string") {
            if (value_close_reason_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_10 instanceof RegExp) {
              json += asString(value_close_reason_10.source);
            } else {
              json += asString(value_close_reason_10.toString());
            }
          } else {
            json += asString(value_close_reason_10);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_11 = obj["hiring"];
      if (value_hiring_11 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_11 !== "string") {
          if (value_hiring_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_11 instanceof RegExp) {
            json += asString(value_hiring_11.source);
          } else {
            json += asString(value_hiring_11.toString());
          }
        } else {
          json += asString(value_hiring_11);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_required_tags_12 = obj["required_tags"];
      if (value_required_tags_12 !== void 0) {
        json += ',"required_tags":';
        json += anonymous2(value_required_tags_12);
      } else {
        throw new Error('"required_tags" is required!');
      }
      const value_budget_13 = obj["budget"];
      if (value_budget_13 !== void 0) {
        json += ',"budget":';
        json += anonymous3(value_budget_13);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_bid_count_18 = obj["bid_count"];
      if (value_bid_count_18 !== void 0) {
        json += ',"bid_count":';
        json += asInteger(value_bid_count_18);
      } else {
        throw new Error('"bid_count" is required!');
      }
      const value_bid_limit_19 = obj["bid_limit"];
      if (value_bid_limit_19 !== void 0) {
        json += ',"bid_limit":';
        json += asInteger(value_bid_limit_19);
      } else {
        throw new Error('"bid_limit" is required!');
      }
      const value_priority_20 = obj["priority"];
      if (value_priority_20 !== void 0) {
        json += ',"priority":';
        if (typeof value_priority_20 !== "string") {
          if (value_priority_20 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_priority_20 instanceof Date) {
            json += JSON_STR_QUOTE + value_priority_20.toISOString() + JSON_STR_QUOTE;
          } else if (value_priority_20 instanceof RegExp) {
            json += asString(value_priority_20.source);
          } else {
            json += asString(value_priority_20.toString());
          }
        } else {
          json += asString(value_priority_20);
        }
      } else {
        throw new Error('"priority" is required!');
      }
      const value_deadline_21 = obj["deadline"];
      if (value_deadline_21 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_21 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_21 === "string" || value_deadline_21 === null || value_deadline_21 instanceof Date || value_deadline_21 instanceof RegExp || typeof value_deadline_21 === "object" && typeof value_deadline_21.toString === "function" && value_deadline_21.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_21);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_22 = obj["overdue"];
      if (value_overdue_22 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_22);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_disputed_23 = obj["disputed"];
      if (value_disputed_23 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_23);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_dispute_24 = obj["dispute"];
      if (value_dispute_24 !== void 0) {
        json += ',"dispute":';
        if (value_dispute_24 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_24 === "object" && !Array.isArray(value_dispute_24) || value_dispute_24 === null) {
          json += anonymous4(value_dispute_24);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/dispute' does not match schema definition.");
      } else {
        throw new Error('"dispute" is required!');
      }
      const value_dispute_reason_30 = obj["dispute_reason"];
      if (value_dispute_reason_30 !== void 0) {
        json += ',"dispute_reason":';
        if (value_dispute_reason_30 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_reason_30 === "string" || value_dispute_reason_30 === null || value_dispute_reason_30 instanceof Date || value_dispute_reason_30 instanceof RegExp || typeof value_dispute_reason_30 === "object" && typeof value_dispute_reason_30.toString === "function" && value_dispute_reason_30.toString !== Object.prototype.toString) {
          if (typeof value_dispute_reason_30 !== "string") {
            if (value_dispute_reason_30 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_dispute_reason_30 instanceof Date) {
              json += JSON_STR_QUOTE + value_dispute_reason_30.toISOString() + JSON_STR_QUOTE;
            } else if (value_dispute_reason_30 instanceof RegExp) {
              json += asString(value_dispute_reason_30.source);
            } else {
              json += asString(value_dispute_reason_30.toString());
            }
          } else {
            json += asString(value_dispute_reason_30);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/dispute_reason' does not match schema definition.");
      } else {
        throw new Error('"dispute_reason" is required!');
      }
      const value_revisions_31 = obj["revisions"];
      if (value_revisions_31 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_31);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_feedback_32 = obj["feedback"];
      if (value_feedback_32 !== void 0) {
        json += ',"feedback":';
        if (value_feedback_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_feedback_32 === "string" || value_feedback_32 === null || value_feedback_32 instanceof Date || value_feedback_32 instanceof RegExp || typeof value_feedback_32 === "object" && typeof value_feedback_32.toString === "function" && value_feedback_32.toString !== Object.prototype.toString) {
          if (typeof value_feedback_32 !== "string") {
            if (value_feedback_32 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_feedback_32 instanceof Date) {
              json += JSON_STR_QUOTE + value_feedback_32.toISOString() + JSON_STR_QUOTE;
            } else if (value_feedback_32 instanceof RegExp) {
              json += asString(value_feedback_32.source);
            } else {
              json += asString(value_feedback_32.toString());
            }
          } else {
            json += asString(value_feedback_32);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/feedback' does not match schema definition.");
      } else {
        throw new Error('"feedback" is required!');
      }
      const value_hired_worker_ids_33 = obj["hired_worker_ids"];
      if (value_hired_worker_ids_33 !== void 0) {
        json += ',"hired_worker_ids":';
        json += anonymous5(value_hired_worker_ids_33);
      } else {
        throw new Error('"hired_worker_ids" is required!');
      }
      const value_hires_34 = obj["hires"];
      if (value_hires_34 !== void 0) {
        json += ',"hires":';
        if (value_hires_34 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_hires_34)) {
          json += anonymous6(value_hires_34);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/hires' does not match schema definition.");
      } else {
        throw new Error('"hires" is required!');
      }
      const value_created_at_47 = obj["created_at"];
      if (value_created_at_47 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_47);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_48 = obj["updated_at"];
      if (value_updated_at_48 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_48);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_delivered_at_49 = obj["delivered_at"];
      if (value_delivered_at_49 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_49 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_49 === "string" || value_delivered_at_49 === null || value_delivered_at_49 instanceof Date || value_delivered_at_49 instanceof RegExp || typeof value_delivered_at_49 === "object" && typeof value_delivered_at_49.toString === "function" && value_delivered_at_49.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_49);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_closed_at_50 = obj["closed_at"];
      if (value_closed_at_50 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_50 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_50 === "string" || value_closed_at_50 === null || value_closed_at_50 instanceof Date || value_closed_at_50 instanceof RegExp || typeof value_closed_at_50 === "object" && typeof value_closed_at_50.toString === "function" && value_closed_at_50.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_50);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_version_51 = obj["version"];
      if (value_version_51 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_51);
      } else {
        throw new Error('"version" is required!');
      }
      const value_min_trust_52 = obj["min_trust"];
      if (value_min_trust_52 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_52 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_52 === "number" || value_min_trust_52 === null) {
          json += asNumber(value_min_trust_52);
        } else throw new TypeError("The value of '#/components/schemas/MinTrust' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_53 = obj["prefunded"];
      if (value_prefunded_53 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_53);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_funded_54 = obj["funded"];
      if (value_funded_54 !== void 0) {
        json += ',"funded":';
        if (value_funded_54 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_54 === "boolean" || value_funded_54 === null) {
          json += asBoolean(value_funded_54);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_allowed_actions_55 = obj["allowed_actions"];
      if (value_allowed_actions_55 !== void 0) {
        json += ',"allowed_actions":';
        if (value_allowed_actions_55 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_allowed_actions_55)) {
          json += anonymous8(value_allowed_actions_55);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/allowed_actions' does not match schema definition.");
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_amount_15 = obj["amount"];
      if (value_amount_15 !== void 0) {
        json += '{"amount":';
        json += asNumber(value_amount_15);
      } else {
        throw new Error('"amount" is required!');
      }
      const value_currency_16 = obj["currency"];
      if (value_currency_16 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_16 !== "string") {
          if (value_currency_16 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_16 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_16.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_16 instanceof RegExp) {
            json += asString(value_currency_16.source);
          } else {
            json += asString(value_currency_16.toString());
          }
        } else {
          json += asString(value_currency_16);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_delivery_days_17 = obj["delivery_days"];
      if (value_delivery_days_17 !== void 0) {
        json += ',"delivery_days":';
        json += asInteger(value_delivery_days_17);
      } else {
        throw new Error('"delivery_days" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/PortfolioLinks' does not match schema definition.");
      }
      const arrayLength = obj.length;
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
    function anonymous8(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_30 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_30 ? JSON_STR_COMMA : (addComma_30 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_30) json += JSON_STR_BEGIN_OBJECT;
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
      const value_operation_id_26 = obj["operation_id"];
      if (value_operation_id_26 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_26 !== "string") {
          if (value_operation_id_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_26 instanceof RegExp) {
            json += asString(value_operation_id_26.source);
          } else {
            json += asString(value_operation_id_26.toString());
          }
        } else {
          json += asString(value_operation_id_26);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_27 = obj["method"];
      if (value_method_27 !== void 0) {
        json += ',"method":';
        if (typeof value_method_27 !== "string") {
          if (value_method_27 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_27 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_27.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_27 instanceof RegExp) {
            json += asString(value_method_27.source);
          } else {
            json += asString(value_method_27.toString());
          }
        } else {
          json += asString(value_method_27);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_28 = obj["path"];
      if (value_path_28 !== void 0) {
        json += ',"path":';
        if (typeof value_path_28 !== "string") {
          if (value_path_28 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_28 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_28.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_28 instanceof RegExp) {
            json += asString(value_path_28.source);
          } else {
            json += asString(value_path_28.toString());
          }
        } else {
          json += asString(value_path_28);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_29 = obj["body"];
      if (value_body_29 !== void 0) {
        json += ',"body":';
        if (value_body_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_29 === "object" && !Array.isArray(value_body_29) || value_body_29 === null) {
          json += anonymous8(value_body_29);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_31 = obj["needs"];
      if (value_needs_31 !== void 0) {
        json += ',"needs":';
        json += anonymous9(value_needs_31);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous6(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Bid/properties/allowed_actions' does not match schema definition.");
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
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_bid_id_6 = obj["bid_id"];
      if (value_bid_id_6 !== void 0) {
        json += '{"bid_id":';
        if (typeof value_bid_id_6 !== "string") {
          if (value_bid_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_bid_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_bid_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_bid_id_6 instanceof RegExp) {
            json += asString(value_bid_id_6.source);
          } else {
            json += asString(value_bid_id_6.toString());
          }
        } else {
          json += asString(value_bid_id_6);
        }
      } else {
        throw new Error('"bid_id" is required!');
      }
      const value_job_id_7 = obj["job_id"];
      if (value_job_id_7 !== void 0) {
        json += ',"job_id":';
        if (typeof value_job_id_7 !== "string") {
          if (value_job_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_7 instanceof RegExp) {
            json += asString(value_job_id_7.source);
          } else {
            json += asString(value_job_id_7.toString());
          }
        } else {
          json += asString(value_job_id_7);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_worker_id_8 = obj["worker_id"];
      if (value_worker_id_8 !== void 0) {
        json += ',"worker_id":';
        if (typeof value_worker_id_8 !== "string") {
          if (value_worker_id_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_id_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_id_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_id_8 instanceof RegExp) {
            json += asString(value_worker_id_8.source);
          } else {
            json += asString(value_worker_id_8.toString());
          }
        } else {
          json += asString(value_worker_id_8);
        }
      } else {
        throw new Error('"worker_id" is required!');
      }
      const value_worker_name_9 = obj["worker_name"];
      if (value_worker_name_9 !== void 0) {
        json += ',"worker_name":';
        if (typeof value_worker_name_9 !== "string") {
          if (value_worker_name_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_name_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_name_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_name_9 instanceof RegExp) {
            json += asString(value_worker_name_9.source);
          } else {
            json += asString(value_worker_name_9.toString());
          }
        } else {
          json += asString(value_worker_name_9);
        }
      } else {
        throw new Error('"worker_name" is required!');
      }
      const value_worker_rating_10 = obj["worker_rating"];
      if (value_worker_rating_10 !== void 0) {
        json += ',"worker_rating":';
        if (value_worker_rating_10 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_worker_rating_10 === "number" || value_worker_rating_10 === null) {
          json += asNumber(value_worker_rating_10);
        } else throw new TypeError("The value of '#/components/schemas/MeanRating' does not match schema definition.");
      } else {
        throw new Error('"worker_rating" is required!');
      }
      const value_worker_trust_11 = obj["worker_trust"];
      if (value_worker_trust_11 !== void 0) {
        json += ',"worker_trust":';
        json += asNumber(value_worker_trust_11);
      } else {
        throw new Error('"worker_trust" is required!');
      }
      const value_proposal_12 = obj["proposal"];
      if (value_proposal_12 !== void 0) {
        json += ',"proposal":';
        if (typeof value_proposal_12 !== "string") {
          if (value_proposal_12 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_proposal_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_proposal_12.toISOString() + JSON_STR_QUOTE;
          } else if (value_proposal_12 instanceof RegExp) {
            json += asString(value_proposal_12.source);
          } else {
            json += asString(value_proposal_12.toString());
          }
        } else {
          json += asString(value_proposal_12);
        }
      } else {
        throw new Error('"proposal" is required!');
      }
      const value_quote_13 = obj["quote"];
      if (value_quote_13 !== void 0) {
        json += ',"quote":';
        json += anonymous4(value_quote_13);
      } else {
        throw new Error('"quote" is required!');
      }
      const value_portfolio_links_18 = obj["portfolio_links"];
      if (value_portfolio_links_18 !== void 0) {
        json += ',"portfolio_links":';
        json += anonymous5(value_portfolio_links_18);
      } else {
        throw new Error('"portfolio_links" is required!');
      }
      const value_status_19 = obj["status"];
      if (value_status_19 !== void 0) {
        json += ',"status":';
        if (typeof value_status_19 !== "string") {
          if (value_status_19 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_19 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_19.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_19 instanceof RegExp) {
            json += asString(value_status_19.source);
          } else {
            json += asString(value_status_19.toString());
          }
        } else {
          json += asString(value_status_19);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_rank_20 = obj["rank"];
      if (value_rank_20 !== void 0) {
        json += ',"rank":';
        if (value_rank_20 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_rank_20) || value_rank_20 === null) {
          json += asInteger(value_rank_20);
        } else throw new TypeError("The value of '#/components/schemas/Rank' does not match schema definition.");
      } else {
        throw new Error('"rank" is required!');
      }
      const value_score_21 = obj["score"];
      if (value_score_21 !== void 0) {
        json += ',"score":';
        if (value_score_21 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_score_21 === "number" || value_score_21 === null) {
          json += asNumber(value_score_21);
        } else throw new TypeError("The value of '#/components/schemas/Score' does not match schema definition.");
      } else {
        throw new Error('"score" is required!');
      }
      const value_is_hired_22 = obj["is_hired"];
      if (value_is_hired_22 !== void 0) {
        json += ',"is_hired":';
        json += asBoolean(value_is_hired_22);
      } else {
        throw new Error('"is_hired" is required!');
      }
      const value_submitted_at_23 = obj["submitted_at"];
      if (value_submitted_at_23 !== void 0) {
        json += ',"submitted_at":';
        json += asDateTime(value_submitted_at_23);
      } else {
        throw new Error('"submitted_at" is required!');
      }
      const value_allowed_actions_24 = obj["allowed_actions"];
      if (value_allowed_actions_24 !== void 0) {
        json += ',"allowed_actions":';
        if (value_allowed_actions_24 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_allowed_actions_24)) {
          json += anonymous6(value_allowed_actions_24);
        } else throw new TypeError("The value of '#/components/schemas/Bid/properties/allowed_actions' does not match schema definition.");
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/BidList/properties/bids' does not match schema definition.");
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
    function anonymous10(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_total_36 = obj["total"];
      if (value_total_36 !== void 0) {
        json += '{"total":';
        json += asInteger(value_total_36);
      } else {
        throw new Error('"total" is required!');
      }
      const value_total_capped_37 = obj["total_capped"];
      if (value_total_capped_37 !== void 0) {
        json += ',"total_capped":';
        json += asBoolean(value_total_capped_37);
      } else {
        throw new Error('"total_capped" is required!');
      }
      const value_page_38 = obj["page"];
      if (value_page_38 !== void 0) {
        json += ',"page":';
        if (value_page_38 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_page_38) || value_page_38 === null) {
          json += asInteger(value_page_38);
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/page' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_limit_39 = obj["limit"];
      if (value_limit_39 !== void 0) {
        json += ',"limit":';
        json += asInteger(value_limit_39);
      } else {
        throw new Error('"limit" is required!');
      }
      const value_has_more_40 = obj["has_more"];
      if (value_has_more_40 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_40);
      } else {
        throw new Error('"has_more" is required!');
      }
      const value_cursor_41 = obj["cursor"];
      if (value_cursor_41 !== void 0) {
        json += ',"cursor":';
        if (value_cursor_41 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_cursor_41 === "string" || value_cursor_41 === null || value_cursor_41 instanceof Date || value_cursor_41 instanceof RegExp || typeof value_cursor_41 === "object" && typeof value_cursor_41.toString === "function" && value_cursor_41.toString !== Object.prototype.toString) {
          if (typeof value_cursor_41 !== "string") {
            if (value_cursor_41 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_cursor_41 instanceof Date) {
              json += JSON_STR_QUOTE + value_cursor_41.toISOString() + JSON_STR_QUOTE;
            } else if (value_cursor_41 instanceof RegExp) {
              json += asString(value_cursor_41.source);
            } else {
              json += asString(value_cursor_41.toString());
            }
          } else {
            json += asString(value_cursor_41);
          }
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/cursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_bids_4 = obj["bids"];
      if (value_bids_4 !== void 0) {
        json += '{"bids":';
        json += anonymous2(value_bids_4);
      } else {
        throw new Error('"bids" is required!');
      }
      const value_bid_limit_32 = obj["bid_limit"];
      if (value_bid_limit_32 !== void 0) {
        json += ',"bid_limit":';
        json += asInteger(value_bid_limit_32);
      } else {
        throw new Error('"bid_limit" is required!');
      }
      const value_current_count_33 = obj["current_count"];
      if (value_current_count_33 !== void 0) {
        json += ',"current_count":';
        json += asInteger(value_current_count_33);
      } else {
        throw new Error('"current_count" is required!');
      }
      const value_pagination_34 = obj["pagination"];
      if (value_pagination_34 !== void 0) {
        json += ',"pagination":';
        json += anonymous10(value_pagination_34);
      } else {
        throw new Error('"pagination" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["listBids.200"] = module.exports;
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
      let addComma_13 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_13 ? JSON_STR_COMMA : (addComma_13 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_13) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
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
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_9 = obj["operation_id"];
      if (value_operation_id_9 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_9 !== "string") {
          if (value_operation_id_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_9 instanceof RegExp) {
            json += asString(value_operation_id_9.source);
          } else {
            json += asString(value_operation_id_9.toString());
          }
        } else {
          json += asString(value_operation_id_9);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_10 = obj["method"];
      if (value_method_10 !== void 0) {
        json += ',"method":';
        if (typeof value_method_10 !== "string") {
          if (value_method_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_10 instanceof RegExp) {
            json += asString(value_method_10.source);
          } else {
            json += asString(value_method_10.toString());
          }
        } else {
          json += asString(value_method_10);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_11 = obj["path"];
      if (value_path_11 !== void 0) {
        json += ',"path":';
        if (typeof value_path_11 !== "string") {
          if (value_path_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_11 instanceof RegExp) {
            json += asString(value_path_11.source);
          } else {
            json += asString(value_path_11.toString());
          }
        } else {
          json += asString(value_path_11);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_12 = obj["body"];
      if (value_body_12 !== void 0) {
        json += ',"body":';
        if (value_body_12 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_12 === "object" && !Array.isArray(value_body_12) || value_body_12 === null) {
          json += anonymous4(value_body_12);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_14 = obj["needs"];
      if (value_needs_14 !== void 0) {
        json += ',"needs":';
        json += anonymous5(value_needs_14);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedActions' does not match schema definition.");
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
      const value_bid_id_4 = obj["bid_id"];
      if (value_bid_id_4 !== void 0) {
        json += '{"bid_id":';
        if (typeof value_bid_id_4 !== "string") {
          if (value_bid_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_bid_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_bid_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_bid_id_4 instanceof RegExp) {
            json += asString(value_bid_id_4.source);
          } else {
            json += asString(value_bid_id_4.toString());
          }
        } else {
          json += asString(value_bid_id_4);
        }
      } else {
        throw new Error('"bid_id" is required!');
      }
      const value_status_5 = obj["status"];
      if (value_status_5 !== void 0) {
        json += ',"status":';
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
      const value_rank_6 = obj["rank"];
      if (value_rank_6 !== void 0) {
        json += ',"rank":';
        json += asInteger(value_rank_6);
      } else {
        throw new Error('"rank" is required!');
      }
      const value_allowed_actions_7 = obj["allowed_actions"];
      if (value_allowed_actions_7 !== void 0) {
        json += ',"allowed_actions":';
        json += anonymous2(value_allowed_actions_7);
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["createBid.201"] = module.exports;
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
      let addComma_13 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_13 ? JSON_STR_COMMA : (addComma_13 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_13) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
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
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_9 = obj["operation_id"];
      if (value_operation_id_9 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_9 !== "string") {
          if (value_operation_id_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_9 instanceof RegExp) {
            json += asString(value_operation_id_9.source);
          } else {
            json += asString(value_operation_id_9.toString());
          }
        } else {
          json += asString(value_operation_id_9);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_10 = obj["method"];
      if (value_method_10 !== void 0) {
        json += ',"method":';
        if (typeof value_method_10 !== "string") {
          if (value_method_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_10 instanceof RegExp) {
            json += asString(value_method_10.source);
          } else {
            json += asString(value_method_10.toString());
          }
        } else {
          json += asString(value_method_10);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_11 = obj["path"];
      if (value_path_11 !== void 0) {
        json += ',"path":';
        if (typeof value_path_11 !== "string") {
          if (value_path_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_11 instanceof RegExp) {
            json += asString(value_path_11.source);
          } else {
            json += asString(value_path_11.toString());
          }
        } else {
          json += asString(value_path_11);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_12 = obj["body"];
      if (value_body_12 !== void 0) {
        json += ',"body":';
        if (value_body_12 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_12 === "object" && !Array.isArray(value_body_12) || value_body_12 === null) {
          json += anonymous4(value_body_12);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_14 = obj["needs"];
      if (value_needs_14 !== void 0) {
        json += ',"needs":';
        json += anonymous5(value_needs_14);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AllowedActions' does not match schema definition.");
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
      const value_job_id_4 = obj["job_id"];
      if (value_job_id_4 !== void 0) {
        json += '{"job_id":';
        if (typeof value_job_id_4 !== "string") {
          if (value_job_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_4 instanceof RegExp) {
            json += asString(value_job_id_4.source);
          } else {
            json += asString(value_job_id_4.toString());
          }
        } else {
          json += asString(value_job_id_4);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_status_5 = obj["status"];
      if (value_status_5 !== void 0) {
        json += ',"status":';
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
      const value_hired_worker_id_6 = obj["hired_worker_id"];
      if (value_hired_worker_id_6 !== void 0) {
        json += ',"hired_worker_id":';
        if (typeof value_hired_worker_id_6 !== "string") {
          if (value_hired_worker_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hired_worker_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_hired_worker_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_hired_worker_id_6 instanceof RegExp) {
            json += asString(value_hired_worker_id_6.source);
          } else {
            json += asString(value_hired_worker_id_6.toString());
          }
        } else {
          json += asString(value_hired_worker_id_6);
        }
      } else {
        throw new Error('"hired_worker_id" is required!');
      }
      const value_allowed_actions_7 = obj["allowed_actions"];
      if (value_allowed_actions_7 !== void 0) {
        json += ',"allowed_actions":';
        json += anonymous2(value_allowed_actions_7);
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["acceptBid.200"] = module.exports;
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
      const value_amount_13 = obj["amount"];
      if (value_amount_13 !== void 0) {
        json += '{"amount":';
        json += asNumber(value_amount_13);
      } else {
        throw new Error('"amount" is required!');
      }
      const value_currency_14 = obj["currency"];
      if (value_currency_14 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_14 !== "string") {
          if (value_currency_14 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_14 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_14.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_14 instanceof RegExp) {
            json += asString(value_currency_14.source);
          } else {
            json += asString(value_currency_14.toString());
          }
        } else {
          json += asString(value_currency_14);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_delivery_days_15 = obj["delivery_days"];
      if (value_delivery_days_15 !== void 0) {
        json += ',"delivery_days":';
        json += asInteger(value_delivery_days_15);
      } else {
        throw new Error('"delivery_days" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous3(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/PortfolioLinks' does not match schema definition.");
      }
      const arrayLength = obj.length;
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
      let addComma_28 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_28 ? JSON_STR_COMMA : (addComma_28 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_28) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous7(obj) {
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
    function anonymous5(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_24 = obj["operation_id"];
      if (value_operation_id_24 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_24 !== "string") {
          if (value_operation_id_24 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_24 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_24.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_24 instanceof RegExp) {
            json += asString(value_operation_id_24.source);
          } else {
            json += asString(value_operation_id_24.toString());
          }
        } else {
          json += asString(value_operation_id_24);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_25 = obj["method"];
      if (value_method_25 !== void 0) {
        json += ',"method":';
        if (typeof value_method_25 !== "string") {
          if (value_method_25 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_25 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_25.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_25 instanceof RegExp) {
            json += asString(value_method_25.source);
          } else {
            json += asString(value_method_25.toString());
          }
        } else {
          json += asString(value_method_25);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_26 = obj["path"];
      if (value_path_26 !== void 0) {
        json += ',"path":';
        if (typeof value_path_26 !== "string") {
          if (value_path_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_26 instanceof RegExp) {
            json += asString(value_path_26.source);
          } else {
            json += asString(value_path_26.toString());
          }
        } else {
          json += asString(value_path_26);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_27 = obj["body"];
      if (value_body_27 !== void 0) {
        json += ',"body":';
        if (value_body_27 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_27 === "object" && !Array.isArray(value_body_27) || value_body_27 === null) {
          json += anonymous6(value_body_27);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_29 = obj["needs"];
      if (value_needs_29 !== void 0) {
        json += ',"needs":';
        json += anonymous7(value_needs_29);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Bid/properties/allowed_actions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous5(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous5(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_bid_id_4 = obj["bid_id"];
      if (value_bid_id_4 !== void 0) {
        json += '{"bid_id":';
        if (typeof value_bid_id_4 !== "string") {
          if (value_bid_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_bid_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_bid_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_bid_id_4 instanceof RegExp) {
            json += asString(value_bid_id_4.source);
          } else {
            json += asString(value_bid_id_4.toString());
          }
        } else {
          json += asString(value_bid_id_4);
        }
      } else {
        throw new Error('"bid_id" is required!');
      }
      const value_job_id_5 = obj["job_id"];
      if (value_job_id_5 !== void 0) {
        json += ',"job_id":';
        if (typeof value_job_id_5 !== "string") {
          if (value_job_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_5 instanceof RegExp) {
            json += asString(value_job_id_5.source);
          } else {
            json += asString(value_job_id_5.toString());
          }
        } else {
          json += asString(value_job_id_5);
        }
      } else {
        throw new Error('"job_id" is required!');
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
      const value_worker_name_7 = obj["worker_name"];
      if (value_worker_name_7 !== void 0) {
        json += ',"worker_name":';
        if (typeof value_worker_name_7 !== "string") {
          if (value_worker_name_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_name_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_name_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_name_7 instanceof RegExp) {
            json += asString(value_worker_name_7.source);
          } else {
            json += asString(value_worker_name_7.toString());
          }
        } else {
          json += asString(value_worker_name_7);
        }
      } else {
        throw new Error('"worker_name" is required!');
      }
      const value_worker_rating_8 = obj["worker_rating"];
      if (value_worker_rating_8 !== void 0) {
        json += ',"worker_rating":';
        if (value_worker_rating_8 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_worker_rating_8 === "number" || value_worker_rating_8 === null) {
          json += asNumber(value_worker_rating_8);
        } else throw new TypeError("The value of '#/components/schemas/MeanRating' does not match schema definition.");
      } else {
        throw new Error('"worker_rating" is required!');
      }
      const value_worker_trust_9 = obj["worker_trust"];
      if (value_worker_trust_9 !== void 0) {
        json += ',"worker_trust":';
        json += asNumber(value_worker_trust_9);
      } else {
        throw new Error('"worker_trust" is required!');
      }
      const value_proposal_10 = obj["proposal"];
      if (value_proposal_10 !== void 0) {
        json += ',"proposal":';
        if (typeof value_proposal_10 !== "string") {
          if (value_proposal_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_proposal_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_proposal_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_proposal_10 instanceof RegExp) {
            json += asString(value_proposal_10.source);
          } else {
            json += asString(value_proposal_10.toString());
          }
        } else {
          json += asString(value_proposal_10);
        }
      } else {
        throw new Error('"proposal" is required!');
      }
      const value_quote_11 = obj["quote"];
      if (value_quote_11 !== void 0) {
        json += ',"quote":';
        json += anonymous2(value_quote_11);
      } else {
        throw new Error('"quote" is required!');
      }
      const value_portfolio_links_16 = obj["portfolio_links"];
      if (value_portfolio_links_16 !== void 0) {
        json += ',"portfolio_links":';
        json += anonymous3(value_portfolio_links_16);
      } else {
        throw new Error('"portfolio_links" is required!');
      }
      const value_status_17 = obj["status"];
      if (value_status_17 !== void 0) {
        json += ',"status":';
        if (typeof value_status_17 !== "string") {
          if (value_status_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_17 instanceof RegExp) {
            json += asString(value_status_17.source);
          } else {
            json += asString(value_status_17.toString());
          }
        } else {
          json += asString(value_status_17);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_rank_18 = obj["rank"];
      if (value_rank_18 !== void 0) {
        json += ',"rank":';
        if (value_rank_18 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_rank_18) || value_rank_18 === null) {
          json += asInteger(value_rank_18);
        } else throw new TypeError("The value of '#/components/schemas/Rank' does not match schema definition.");
      } else {
        throw new Error('"rank" is required!');
      }
      const value_score_19 = obj["score"];
      if (value_score_19 !== void 0) {
        json += ',"score":';
        if (value_score_19 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_score_19 === "number" || value_score_19 === null) {
          json += asNumber(value_score_19);
        } else throw new TypeError("The value of '#/components/schemas/Score' does not match schema definition.");
      } else {
        throw new Error('"score" is required!');
      }
      const value_is_hired_20 = obj["is_hired"];
      if (value_is_hired_20 !== void 0) {
        json += ',"is_hired":';
        json += asBoolean(value_is_hired_20);
      } else {
        throw new Error('"is_hired" is required!');
      }
      const value_submitted_at_21 = obj["submitted_at"];
      if (value_submitted_at_21 !== void 0) {
        json += ',"submitted_at":';
        json += asDateTime(value_submitted_at_21);
      } else {
        throw new Error('"submitted_at" is required!');
      }
      const value_allowed_actions_22 = obj["allowed_actions"];
      if (value_allowed_actions_22 !== void 0) {
        json += ',"allowed_actions":';
        if (value_allowed_actions_22 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_allowed_actions_22)) {
          json += anonymous4(value_allowed_actions_22);
        } else throw new TypeError("The value of '#/components/schemas/Bid/properties/allowed_actions' does not match schema definition.");
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["rejectBid.200"] = module.exports;
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
      const value_amount_13 = obj["amount"];
      if (value_amount_13 !== void 0) {
        json += '{"amount":';
        json += asNumber(value_amount_13);
      } else {
        throw new Error('"amount" is required!');
      }
      const value_currency_14 = obj["currency"];
      if (value_currency_14 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_14 !== "string") {
          if (value_currency_14 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_14 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_14.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_14 instanceof RegExp) {
            json += asString(value_currency_14.source);
          } else {
            json += asString(value_currency_14.toString());
          }
        } else {
          json += asString(value_currency_14);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_delivery_days_15 = obj["delivery_days"];
      if (value_delivery_days_15 !== void 0) {
        json += ',"delivery_days":';
        json += asInteger(value_delivery_days_15);
      } else {
        throw new Error('"delivery_days" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous3(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/PortfolioLinks' does not match schema definition.");
      }
      const arrayLength = obj.length;
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
      let addComma_28 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_28 ? JSON_STR_COMMA : (addComma_28 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_28) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous7(obj) {
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
    function anonymous5(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_24 = obj["operation_id"];
      if (value_operation_id_24 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_24 !== "string") {
          if (value_operation_id_24 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_24 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_24.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_24 instanceof RegExp) {
            json += asString(value_operation_id_24.source);
          } else {
            json += asString(value_operation_id_24.toString());
          }
        } else {
          json += asString(value_operation_id_24);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_25 = obj["method"];
      if (value_method_25 !== void 0) {
        json += ',"method":';
        if (typeof value_method_25 !== "string") {
          if (value_method_25 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_25 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_25.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_25 instanceof RegExp) {
            json += asString(value_method_25.source);
          } else {
            json += asString(value_method_25.toString());
          }
        } else {
          json += asString(value_method_25);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_26 = obj["path"];
      if (value_path_26 !== void 0) {
        json += ',"path":';
        if (typeof value_path_26 !== "string") {
          if (value_path_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_26 instanceof RegExp) {
            json += asString(value_path_26.source);
          } else {
            json += asString(value_path_26.toString());
          }
        } else {
          json += asString(value_path_26);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_27 = obj["body"];
      if (value_body_27 !== void 0) {
        json += ',"body":';
        if (value_body_27 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_27 === "object" && !Array.isArray(value_body_27) || value_body_27 === null) {
          json += anonymous6(value_body_27);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_29 = obj["needs"];
      if (value_needs_29 !== void 0) {
        json += ',"needs":';
        json += anonymous7(value_needs_29);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Bid/properties/allowed_actions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous5(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous5(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_bid_id_4 = obj["bid_id"];
      if (value_bid_id_4 !== void 0) {
        json += '{"bid_id":';
        if (typeof value_bid_id_4 !== "string") {
          if (value_bid_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_bid_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_bid_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_bid_id_4 instanceof RegExp) {
            json += asString(value_bid_id_4.source);
          } else {
            json += asString(value_bid_id_4.toString());
          }
        } else {
          json += asString(value_bid_id_4);
        }
      } else {
        throw new Error('"bid_id" is required!');
      }
      const value_job_id_5 = obj["job_id"];
      if (value_job_id_5 !== void 0) {
        json += ',"job_id":';
        if (typeof value_job_id_5 !== "string") {
          if (value_job_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_5 instanceof RegExp) {
            json += asString(value_job_id_5.source);
          } else {
            json += asString(value_job_id_5.toString());
          }
        } else {
          json += asString(value_job_id_5);
        }
      } else {
        throw new Error('"job_id" is required!');
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
      const value_worker_name_7 = obj["worker_name"];
      if (value_worker_name_7 !== void 0) {
        json += ',"worker_name":';
        if (typeof value_worker_name_7 !== "string") {
          if (value_worker_name_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_name_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_name_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_name_7 instanceof RegExp) {
            json += asString(value_worker_name_7.source);
          } else {
            json += asString(value_worker_name_7.toString());
          }
        } else {
          json += asString(value_worker_name_7);
        }
      } else {
        throw new Error('"worker_name" is required!');
      }
      const value_worker_rating_8 = obj["worker_rating"];
      if (value_worker_rating_8 !== void 0) {
        json += ',"worker_rating":';
        if (value_worker_rating_8 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_worker_rating_8 === "number" || value_worker_rating_8 === null) {
          json += asNumber(value_worker_rating_8);
        } else throw new TypeError("The value of '#/components/schemas/MeanRating' does not match schema definition.");
      } else {
        throw new Error('"worker_rating" is required!');
      }
      const value_worker_trust_9 = obj["worker_trust"];
      if (value_worker_trust_9 !== void 0) {
        json += ',"worker_trust":';
        json += asNumber(value_worker_trust_9);
      } else {
        throw new Error('"worker_trust" is required!');
      }
      const value_proposal_10 = obj["proposal"];
      if (value_proposal_10 !== void 0) {
        json += ',"proposal":';
        if (typeof value_proposal_10 !== "string") {
          if (value_proposal_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_proposal_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_proposal_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_proposal_10 instanceof RegExp) {
            json += asString(value_proposal_10.source);
          } else {
            json += asString(value_proposal_10.toString());
          }
        } else {
          json += asString(value_proposal_10);
        }
      } else {
        throw new Error('"proposal" is required!');
      }
      const value_quote_11 = obj["quote"];
      if (value_quote_11 !== void 0) {
        json += ',"quote":';
        json += anonymous2(value_quote_11);
      } else {
        throw new Error('"quote" is required!');
      }
      const value_portfolio_links_16 = obj["portfolio_links"];
      if (value_portfolio_links_16 !== void 0) {
        json += ',"portfolio_links":';
        json += anonymous3(value_portfolio_links_16);
      } else {
        throw new Error('"portfolio_links" is required!');
      }
      const value_status_17 = obj["status"];
      if (value_status_17 !== void 0) {
        json += ',"status":';
        if (typeof value_status_17 !== "string") {
          if (value_status_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_17 instanceof RegExp) {
            json += asString(value_status_17.source);
          } else {
            json += asString(value_status_17.toString());
          }
        } else {
          json += asString(value_status_17);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_rank_18 = obj["rank"];
      if (value_rank_18 !== void 0) {
        json += ',"rank":';
        if (value_rank_18 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_rank_18) || value_rank_18 === null) {
          json += asInteger(value_rank_18);
        } else throw new TypeError("The value of '#/components/schemas/Rank' does not match schema definition.");
      } else {
        throw new Error('"rank" is required!');
      }
      const value_score_19 = obj["score"];
      if (value_score_19 !== void 0) {
        json += ',"score":';
        if (value_score_19 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_score_19 === "number" || value_score_19 === null) {
          json += asNumber(value_score_19);
        } else throw new TypeError("The value of '#/components/schemas/Score' does not match schema definition.");
      } else {
        throw new Error('"score" is required!');
      }
      const value_is_hired_20 = obj["is_hired"];
      if (value_is_hired_20 !== void 0) {
        json += ',"is_hired":';
        json += asBoolean(value_is_hired_20);
      } else {
        throw new Error('"is_hired" is required!');
      }
      const value_submitted_at_21 = obj["submitted_at"];
      if (value_submitted_at_21 !== void 0) {
        json += ',"submitted_at":';
        json += asDateTime(value_submitted_at_21);
      } else {
        throw new Error('"submitted_at" is required!');
      }
      const value_allowed_actions_22 = obj["allowed_actions"];
      if (value_allowed_actions_22 !== void 0) {
        json += ',"allowed_actions":';
        if (value_allowed_actions_22 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_allowed_actions_22)) {
          json += anonymous4(value_allowed_actions_22);
        } else throw new TypeError("The value of '#/components/schemas/Bid/properties/allowed_actions' does not match schema definition.");
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["withdrawBid.200"] = module.exports;
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
      const value_amount_12 = obj["amount"];
      if (value_amount_12 !== void 0) {
        json += '{"amount":';
        json += asNumber(value_amount_12);
      } else {
        throw new Error('"amount" is required!');
      }
      const value_currency_13 = obj["currency"];
      if (value_currency_13 !== void 0) {
        json += ',"currency":';
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
      const value_delivery_days_14 = obj["delivery_days"];
      if (value_delivery_days_14 !== void 0) {
        json += ',"delivery_days":';
        json += asInteger(value_delivery_days_14);
      } else {
        throw new Error('"delivery_days" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_bid_id_6 = obj["bid_id"];
      if (value_bid_id_6 !== void 0) {
        json += '{"bid_id":';
        if (typeof value_bid_id_6 !== "string") {
          if (value_bid_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_bid_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_bid_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_bid_id_6 instanceof RegExp) {
            json += asString(value_bid_id_6.source);
          } else {
            json += asString(value_bid_id_6.toString());
          }
        } else {
          json += asString(value_bid_id_6);
        }
      } else {
        throw new Error('"bid_id" is required!');
      }
      const value_job_id_7 = obj["job_id"];
      if (value_job_id_7 !== void 0) {
        json += ',"job_id":';
        if (typeof value_job_id_7 !== "string") {
          if (value_job_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_7 instanceof RegExp) {
            json += asString(value_job_id_7.source);
          } else {
            json += asString(value_job_id_7.toString());
          }
        } else {
          json += asString(value_job_id_7);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_job_title_8 = obj["job_title"];
      if (value_job_title_8 !== void 0) {
        json += ',"job_title":';
        if (typeof value_job_title_8 !== "string") {
          if (value_job_title_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_title_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_title_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_title_8 instanceof RegExp) {
            json += asString(value_job_title_8.source);
          } else {
            json += asString(value_job_title_8.toString());
          }
        } else {
          json += asString(value_job_title_8);
        }
      } else {
        throw new Error('"job_title" is required!');
      }
      const value_job_status_9 = obj["job_status"];
      if (value_job_status_9 !== void 0) {
        json += ',"job_status":';
        if (typeof value_job_status_9 !== "string") {
          if (value_job_status_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_status_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_status_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_status_9 instanceof RegExp) {
            json += asString(value_job_status_9.source);
          } else {
            json += asString(value_job_status_9.toString());
          }
        } else {
          json += asString(value_job_status_9);
        }
      } else {
        throw new Error('"job_status" is required!');
      }
      const value_quote_10 = obj["quote"];
      if (value_quote_10 !== void 0) {
        json += ',"quote":';
        json += anonymous4(value_quote_10);
      } else {
        throw new Error('"quote" is required!');
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
      const value_submitted_at_16 = obj["submitted_at"];
      if (value_submitted_at_16 !== void 0) {
        json += ',"submitted_at":';
        json += asDateTime(value_submitted_at_16);
      } else {
        throw new Error('"submitted_at" is required!');
      }
      const value_ended_at_17 = obj["ended_at"];
      if (value_ended_at_17 !== void 0) {
        json += ',"ended_at":';
        if (value_ended_at_17 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_ended_at_17 === "string" || value_ended_at_17 === null || value_ended_at_17 instanceof Date || value_ended_at_17 instanceof RegExp || typeof value_ended_at_17 === "object" && typeof value_ended_at_17.toString === "function" && value_ended_at_17.toString !== Object.prototype.toString) {
          json += asDateTime(value_ended_at_17);
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
    function anonymous5(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_total_20 = obj["total"];
      if (value_total_20 !== void 0) {
        json += '{"total":';
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
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/page' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_limit_23 = obj["limit"];
      if (value_limit_23 !== void 0) {
        json += ',"limit":';
        json += asInteger(value_limit_23);
      } else {
        throw new Error('"limit" is required!');
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
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/cursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_bids_4 = obj["bids"];
      if (value_bids_4 !== void 0) {
        json += '{"bids":';
        json += anonymous2(value_bids_4);
      } else {
        throw new Error('"bids" is required!');
      }
      const value_pagination_18 = obj["pagination"];
      if (value_pagination_18 !== void 0) {
        json += ',"pagination":';
        json += anonymous5(value_pagination_18);
      } else {
        throw new Error('"pagination" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_message_id_6 = obj["message_id"];
      if (value_message_id_6 !== void 0) {
        json += '{"message_id":';
        if (typeof value_message_id_6 !== "string") {
          if (value_message_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_id_6 instanceof RegExp) {
            json += asString(value_message_id_6.source);
          } else {
            json += asString(value_message_id_6.toString());
          }
        } else {
          json += asString(value_message_id_6);
        }
      } else {
        throw new Error('"message_id" is required!');
      }
      const value_job_id_7 = obj["job_id"];
      if (value_job_id_7 !== void 0) {
        json += ',"job_id":';
        if (typeof value_job_id_7 !== "string") {
          if (value_job_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_7 instanceof RegExp) {
            json += asString(value_job_id_7.source);
          } else {
            json += asString(value_job_id_7.toString());
          }
        } else {
          json += asString(value_job_id_7);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_from_agent_id_8 = obj["from_agent_id"];
      if (value_from_agent_id_8 !== void 0) {
        json += ',"from_agent_id":';
        if (typeof value_from_agent_id_8 !== "string") {
          if (value_from_agent_id_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_from_agent_id_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_from_agent_id_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_from_agent_id_8 instanceof RegExp) {
            json += asString(value_from_agent_id_8.source);
          } else {
            json += asString(value_from_agent_id_8.toString());
          }
        } else {
          json += asString(value_from_agent_id_8);
        }
      } else {
        throw new Error('"from_agent_id" is required!');
      }
      const value_from_trust_9 = obj["from_trust"];
      if (value_from_trust_9 !== void 0) {
        json += ',"from_trust":';
        json += asNumber(value_from_trust_9);
      } else {
        throw new Error('"from_trust" is required!');
      }
      const value_to_agent_id_10 = obj["to_agent_id"];
      if (value_to_agent_id_10 !== void 0) {
        json += ',"to_agent_id":';
        if (typeof value_to_agent_id_10 !== "string") {
          if (value_to_agent_id_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_to_agent_id_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_to_agent_id_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_to_agent_id_10 instanceof RegExp) {
            json += asString(value_to_agent_id_10.source);
          } else {
            json += asString(value_to_agent_id_10.toString());
          }
        } else {
          json += asString(value_to_agent_id_10);
        }
      } else {
        throw new Error('"to_agent_id" is required!');
      }
      const value_content_11 = obj["content"];
      if (value_content_11 !== void 0) {
        json += ',"content":';
        if (typeof value_content_11 !== "string") {
          if (value_content_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_content_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_content_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_content_11 instanceof RegExp) {
            json += asString(value_content_11.source);
          } else {
            json += asString(value_content_11.toString());
          }
        } else {
          json += asString(value_content_11);
        }
      } else {
        throw new Error('"content" is required!');
      }
      const value_message_type_12 = obj["message_type"];
      if (value_message_type_12 !== void 0) {
        json += ',"message_type":';
        if (typeof value_message_type_12 !== "string") {
          if (value_message_type_12 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_type_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_type_12.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_type_12 instanceof RegExp) {
            json += asString(value_message_type_12.source);
          } else {
            json += asString(value_message_type_12.toString());
          }
        } else {
          json += asString(value_message_type_12);
        }
      } else {
        throw new Error('"message_type" is required!');
      }
      const value_created_at_13 = obj["created_at"];
      if (value_created_at_13 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_13);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_read_at_14 = obj["read_at"];
      if (value_read_at_14 !== void 0) {
        json += ',"read_at":';
        if (value_read_at_14 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_read_at_14 === "string" || value_read_at_14 === null || value_read_at_14 instanceof Date || value_read_at_14 instanceof RegExp || typeof value_read_at_14 === "object" && typeof value_read_at_14.toString === "function" && value_read_at_14.toString !== Object.prototype.toString) {
          json += asDateTime(value_read_at_14);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"read_at" is required!');
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
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_total_17 = obj["total"];
      if (value_total_17 !== void 0) {
        json += '{"total":';
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
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/page' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_limit_20 = obj["limit"];
      if (value_limit_20 !== void 0) {
        json += ',"limit":';
        json += asInteger(value_limit_20);
      } else {
        throw new Error('"limit" is required!');
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
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/cursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_messages_4 = obj["messages"];
      if (value_messages_4 !== void 0) {
        json += '{"messages":';
        json += anonymous2(value_messages_4);
      } else {
        throw new Error('"messages" is required!');
      }
      const value_pagination_15 = obj["pagination"];
      if (value_pagination_15 !== void 0) {
        json += ',"pagination":';
        json += anonymous4(value_pagination_15);
      } else {
        throw new Error('"pagination" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_message_id_4 = obj["message_id"];
      if (value_message_id_4 !== void 0) {
        json += '{"message_id":';
        if (typeof value_message_id_4 !== "string") {
          if (value_message_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_id_4 instanceof RegExp) {
            json += asString(value_message_id_4.source);
          } else {
            json += asString(value_message_id_4.toString());
          }
        } else {
          json += asString(value_message_id_4);
        }
      } else {
        throw new Error('"message_id" is required!');
      }
      const value_job_id_5 = obj["job_id"];
      if (value_job_id_5 !== void 0) {
        json += ',"job_id":';
        if (typeof value_job_id_5 !== "string") {
          if (value_job_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_5 instanceof RegExp) {
            json += asString(value_job_id_5.source);
          } else {
            json += asString(value_job_id_5.toString());
          }
        } else {
          json += asString(value_job_id_5);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_from_agent_id_6 = obj["from_agent_id"];
      if (value_from_agent_id_6 !== void 0) {
        json += ',"from_agent_id":';
        if (typeof value_from_agent_id_6 !== "string") {
          if (value_from_agent_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_from_agent_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_from_agent_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_from_agent_id_6 instanceof RegExp) {
            json += asString(value_from_agent_id_6.source);
          } else {
            json += asString(value_from_agent_id_6.toString());
          }
        } else {
          json += asString(value_from_agent_id_6);
        }
      } else {
        throw new Error('"from_agent_id" is required!');
      }
      const value_from_trust_7 = obj["from_trust"];
      if (value_from_trust_7 !== void 0) {
        json += ',"from_trust":';
        json += asNumber(value_from_trust_7);
      } else {
        throw new Error('"from_trust" is required!');
      }
      const value_to_agent_id_8 = obj["to_agent_id"];
      if (value_to_agent_id_8 !== void 0) {
        json += ',"to_agent_id":';
        if (typeof value_to_agent_id_8 !== "string") {
          if (value_to_agent_id_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_to_agent_id_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_to_agent_id_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_to_agent_id_8 instanceof RegExp) {
            json += asString(value_to_agent_id_8.source);
          } else {
            json += asString(value_to_agent_id_8.toString());
          }
        } else {
          json += asString(value_to_agent_id_8);
        }
      } else {
        throw new Error('"to_agent_id" is required!');
      }
      const value_content_9 = obj["content"];
      if (value_content_9 !== void 0) {
        json += ',"content":';
        if (typeof value_content_9 !== "string") {
          if (value_content_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_content_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_content_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_content_9 instanceof RegExp) {
            json += asString(value_content_9.source);
          } else {
            json += asString(value_content_9.toString());
          }
        } else {
          json += asString(value_content_9);
        }
      } else {
        throw new Error('"content" is required!');
      }
      const value_message_type_10 = obj["message_type"];
      if (value_message_type_10 !== void 0) {
        json += ',"message_type":';
        if (typeof value_message_type_10 !== "string") {
          if (value_message_type_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_type_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_type_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_type_10 instanceof RegExp) {
            json += asString(value_message_type_10.source);
          } else {
            json += asString(value_message_type_10.toString());
          }
        } else {
          json += asString(value_message_type_10);
        }
      } else {
        throw new Error('"message_type" is required!');
      }
      const value_created_at_11 = obj["created_at"];
      if (value_created_at_11 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_11);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_read_at_12 = obj["read_at"];
      if (value_read_at_12 !== void 0) {
        json += ',"read_at":';
        if (value_read_at_12 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_read_at_12 === "string" || value_read_at_12 === null || value_read_at_12 instanceof Date || value_read_at_12 instanceof RegExp || typeof value_read_at_12 === "object" && typeof value_read_at_12.toString === "function" && value_read_at_12.toString !== Object.prototype.toString) {
          json += asDateTime(value_read_at_12);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"read_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["sendMessage.201"] = module.exports;
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
      const value_message_id_4 = obj["message_id"];
      if (value_message_id_4 !== void 0) {
        json += '{"message_id":';
        if (typeof value_message_id_4 !== "string") {
          if (value_message_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_id_4 instanceof RegExp) {
            json += asString(value_message_id_4.source);
          } else {
            json += asString(value_message_id_4.toString());
          }
        } else {
          json += asString(value_message_id_4);
        }
      } else {
        throw new Error('"message_id" is required!');
      }
      const value_job_id_5 = obj["job_id"];
      if (value_job_id_5 !== void 0) {
        json += ',"job_id":';
        if (typeof value_job_id_5 !== "string") {
          if (value_job_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_5 instanceof RegExp) {
            json += asString(value_job_id_5.source);
          } else {
            json += asString(value_job_id_5.toString());
          }
        } else {
          json += asString(value_job_id_5);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_from_agent_id_6 = obj["from_agent_id"];
      if (value_from_agent_id_6 !== void 0) {
        json += ',"from_agent_id":';
        if (typeof value_from_agent_id_6 !== "string") {
          if (value_from_agent_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_from_agent_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_from_agent_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_from_agent_id_6 instanceof RegExp) {
            json += asString(value_from_agent_id_6.source);
          } else {
            json += asString(value_from_agent_id_6.toString());
          }
        } else {
          json += asString(value_from_agent_id_6);
        }
      } else {
        throw new Error('"from_agent_id" is required!');
      }
      const value_from_trust_7 = obj["from_trust"];
      if (value_from_trust_7 !== void 0) {
        json += ',"from_trust":';
        json += asNumber(value_from_trust_7);
      } else {
        throw new Error('"from_trust" is required!');
      }
      const value_to_agent_id_8 = obj["to_agent_id"];
      if (value_to_agent_id_8 !== void 0) {
        json += ',"to_agent_id":';
        if (typeof value_to_agent_id_8 !== "string") {
          if (value_to_agent_id_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_to_agent_id_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_to_agent_id_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_to_agent_id_8 instanceof RegExp) {
            json += asString(value_to_agent_id_8.source);
          } else {
            json += asString(value_to_agent_id_8.toString());
          }
        } else {
          json += asString(value_to_agent_id_8);
        }
      } else {
        throw new Error('"to_agent_id" is required!');
      }
      const value_content_9 = obj["content"];
      if (value_content_9 !== void 0) {
        json += ',"content":';
        if (typeof value_content_9 !== "string") {
          if (value_content_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_content_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_content_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_content_9 instanceof RegExp) {
            json += asString(value_content_9.source);
          } else {
            json += asString(value_content_9.toString());
          }
        } else {
          json += asString(value_content_9);
        }
      } else {
        throw new Error('"content" is required!');
      }
      const value_message_type_10 = obj["message_type"];
      if (value_message_type_10 !== void 0) {
        json += ',"message_type":';
        if (typeof value_message_type_10 !== "string") {
          if (value_message_type_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_type_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_type_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_type_10 instanceof RegExp) {
            json += asString(value_message_type_10.source);
          } else {
            json += asString(value_message_type_10.toString());
          }
        } else {
          json += asString(value_message_type_10);
        }
      } else {
        throw new Error('"message_type" is required!');
      }
      const value_created_at_11 = obj["created_at"];
      if (value_created_at_11 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_11);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_read_at_12 = obj["read_at"];
      if (value_read_at_12 !== void 0) {
        json += ',"read_at":';
        if (value_read_at_12 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_read_at_12 === "string" || value_read_at_12 === null || value_read_at_12 instanceof Date || value_read_at_12 instanceof RegExp || typeof value_read_at_12 === "object" && typeof value_read_at_12.toString === "function" && value_read_at_12.toString !== Object.prototype.toString) {
          json += asDateTime(value_read_at_12);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"read_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_message_id_6 = obj["message_id"];
      if (value_message_id_6 !== void 0) {
        json += '{"message_id":';
        if (typeof value_message_id_6 !== "string") {
          if (value_message_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_id_6 instanceof RegExp) {
            json += asString(value_message_id_6.source);
          } else {
            json += asString(value_message_id_6.toString());
          }
        } else {
          json += asString(value_message_id_6);
        }
      } else {
        throw new Error('"message_id" is required!');
      }
      const value_job_id_7 = obj["job_id"];
      if (value_job_id_7 !== void 0) {
        json += ',"job_id":';
        if (typeof value_job_id_7 !== "string") {
          if (value_job_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_7 instanceof RegExp) {
            json += asString(value_job_id_7.source);
          } else {
            json += asString(value_job_id_7.toString());
          }
        } else {
          json += asString(value_job_id_7);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_from_agent_id_8 = obj["from_agent_id"];
      if (value_from_agent_id_8 !== void 0) {
        json += ',"from_agent_id":';
        if (typeof value_from_agent_id_8 !== "string") {
          if (value_from_agent_id_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_from_agent_id_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_from_agent_id_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_from_agent_id_8 instanceof RegExp) {
            json += asString(value_from_agent_id_8.source);
          } else {
            json += asString(value_from_agent_id_8.toString());
          }
        } else {
          json += asString(value_from_agent_id_8);
        }
      } else {
        throw new Error('"from_agent_id" is required!');
      }
      const value_from_trust_9 = obj["from_trust"];
      if (value_from_trust_9 !== void 0) {
        json += ',"from_trust":';
        json += asNumber(value_from_trust_9);
      } else {
        throw new Error('"from_trust" is required!');
      }
      const value_to_agent_id_10 = obj["to_agent_id"];
      if (value_to_agent_id_10 !== void 0) {
        json += ',"to_agent_id":';
        if (typeof value_to_agent_id_10 !== "string") {
          if (value_to_agent_id_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_to_agent_id_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_to_agent_id_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_to_agent_id_10 instanceof RegExp) {
            json += asString(value_to_agent_id_10.source);
          } else {
            json += asString(value_to_agent_id_10.toString());
          }
        } else {
          json += asString(value_to_agent_id_10);
        }
      } else {
        throw new Error('"to_agent_id" is required!');
      }
      const value_content_11 = obj["content"];
      if (value_content_11 !== void 0) {
        json += ',"content":';
        if (typeof value_content_11 !== "string") {
          if (value_content_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_content_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_content_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_content_11 instanceof RegExp) {
            json += asString(value_content_11.source);
          } else {
            json += asString(value_content_11.toString());
          }
        } else {
          json += asString(value_content_11);
        }
      } else {
        throw new Error('"content" is required!');
      }
      const value_message_type_12 = obj["message_type"];
      if (value_message_type_12 !== void 0) {
        json += ',"message_type":';
        if (typeof value_message_type_12 !== "string") {
          if (value_message_type_12 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_type_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_type_12.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_type_12 instanceof RegExp) {
            json += asString(value_message_type_12.source);
          } else {
            json += asString(value_message_type_12.toString());
          }
        } else {
          json += asString(value_message_type_12);
        }
      } else {
        throw new Error('"message_type" is required!');
      }
      const value_created_at_13 = obj["created_at"];
      if (value_created_at_13 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_13);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_read_at_14 = obj["read_at"];
      if (value_read_at_14 !== void 0) {
        json += ',"read_at":';
        if (value_read_at_14 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_read_at_14 === "string" || value_read_at_14 === null || value_read_at_14 instanceof Date || value_read_at_14 instanceof RegExp || typeof value_read_at_14 === "object" && typeof value_read_at_14.toString === "function" && value_read_at_14.toString !== Object.prototype.toString) {
          json += asDateTime(value_read_at_14);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"read_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/MessageList/properties/messages' does not match schema definition.");
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
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_total_17 = obj["total"];
      if (value_total_17 !== void 0) {
        json += '{"total":';
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
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/page' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_limit_20 = obj["limit"];
      if (value_limit_20 !== void 0) {
        json += ',"limit":';
        json += asInteger(value_limit_20);
      } else {
        throw new Error('"limit" is required!');
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
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/cursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_messages_4 = obj["messages"];
      if (value_messages_4 !== void 0) {
        json += '{"messages":';
        json += anonymous2(value_messages_4);
      } else {
        throw new Error('"messages" is required!');
      }
      const value_pagination_15 = obj["pagination"];
      if (value_pagination_15 !== void 0) {
        json += ',"pagination":';
        json += anonymous4(value_pagination_15);
      } else {
        throw new Error('"pagination" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["listMessages.200"] = module.exports;
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
        throw new TypeError("The value of '#/components/schemas/Attachments' does not match schema definition.");
      }
      const arrayLength = obj.length;
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
      const value_artifact_id_6 = obj["artifact_id"];
      if (value_artifact_id_6 !== void 0) {
        json += '{"artifact_id":';
        if (typeof value_artifact_id_6 !== "string") {
          if (value_artifact_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_artifact_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_artifact_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_artifact_id_6 instanceof RegExp) {
            json += asString(value_artifact_id_6.source);
          } else {
            json += asString(value_artifact_id_6.toString());
          }
        } else {
          json += asString(value_artifact_id_6);
        }
      } else {
        throw new Error('"artifact_id" is required!');
      }
      const value_job_id_7 = obj["job_id"];
      if (value_job_id_7 !== void 0) {
        json += ',"job_id":';
        if (typeof value_job_id_7 !== "string") {
          if (value_job_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_7 instanceof RegExp) {
            json += asString(value_job_id_7.source);
          } else {
            json += asString(value_job_id_7.toString());
          }
        } else {
          json += asString(value_job_id_7);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_worker_id_8 = obj["worker_id"];
      if (value_worker_id_8 !== void 0) {
        json += ',"worker_id":';
        if (typeof value_worker_id_8 !== "string") {
          if (value_worker_id_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_id_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_id_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_id_8 instanceof RegExp) {
            json += asString(value_worker_id_8.source);
          } else {
            json += asString(value_worker_id_8.toString());
          }
        } else {
          json += asString(value_worker_id_8);
        }
      } else {
        throw new Error('"worker_id" is required!');
      }
      const value_worker_trust_9 = obj["worker_trust"];
      if (value_worker_trust_9 !== void 0) {
        json += ',"worker_trust":';
        json += asNumber(value_worker_trust_9);
      } else {
        throw new Error('"worker_trust" is required!');
      }
      const value_artifact_type_10 = obj["artifact_type"];
      if (value_artifact_type_10 !== void 0) {
        json += ',"artifact_type":';
        if (typeof value_artifact_type_10 !== "string") {
          if (value_artifact_type_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_artifact_type_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_artifact_type_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_artifact_type_10 instanceof RegExp) {
            json += asString(value_artifact_type_10.source);
          } else {
            json += asString(value_artifact_type_10.toString());
          }
        } else {
          json += asString(value_artifact_type_10);
        }
      } else {
        throw new Error('"artifact_type" is required!');
      }
      const value_version_11 = obj["version"];
      if (value_version_11 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_11);
      } else {
        throw new Error('"version" is required!');
      }
      const value_title_12 = obj["title"];
      if (value_title_12 !== void 0) {
        json += ',"title":';
        if (value_title_12 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_title_12 === "string" || value_title_12 === null || value_title_12 instanceof Date || value_title_12 instanceof RegExp || typeof value_title_12 === "object" && typeof value_title_12.toString === "function" && value_title_12.toString !== Object.prototype.toString) {
          if (typeof value_title_12 !== "string") {
            if (value_title_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_12 instanceof RegExp) {
              json += asString(value_title_12.source);
            } else {
              json += asString(value_title_12.toString());
            }
          } else {
            json += asString(value_title_12);
          }
        } else throw new TypeError("The value of '#/components/schemas/Artifact/properties/title' does not match schema definition.");
      } else {
        throw new Error('"title" is required!');
      }
      const value_content_13 = obj["content"];
      if (value_content_13 !== void 0) {
        json += ',"content":';
        if (typeof value_content_13 !== "string") {
          if (value_content_13 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_content_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_content_13.toISOString() + JSON_STR_QUOTE;
          } else if (value_content_13 instanceof RegExp) {
            json += asString(value_content_13.source);
          } else {
            json += asString(value_content_13.toString());
          }
        } else {
          json += asString(value_content_13);
        }
      } else {
        throw new Error('"content" is required!');
      }
      const value_content_bytes_14 = obj["content_bytes"];
      if (value_content_bytes_14 !== void 0) {
        json += ',"content_bytes":';
        json += asInteger(value_content_bytes_14);
      } else {
        throw new Error('"content_bytes" is required!');
      }
      const value_content_truncated_15 = obj["content_truncated"];
      if (value_content_truncated_15 !== void 0) {
        json += ',"content_truncated":';
        json += asBoolean(value_content_truncated_15);
      } else {
        throw new Error('"content_truncated" is required!');
      }
      const value_attachments_16 = obj["attachments"];
      if (value_attachments_16 !== void 0) {
        json += ',"attachments":';
        json += anonymous4(value_attachments_16);
      } else {
        throw new Error('"attachments" is required!');
      }
      const value_quality_notes_17 = obj["quality_notes"];
      if (value_quality_notes_17 !== void 0) {
        json += ',"quality_notes":';
        if (value_quality_notes_17 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_quality_notes_17 === "string" || value_quality_notes_17 === null || value_quality_notes_17 instanceof Date || value_quality_notes_17 instanceof RegExp || typeof value_quality_notes_17 === "object" && typeof value_quality_notes_17.toString === "function" && value_quality_notes_17.toString !== Object.prototype.toString) {
          if (typeof value_quality_notes_17 !== "string") {
            if (value_quality_notes_17 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_quality_notes_17 instanceof Date) {
              json += JSON_STR_QUOTE + value_quality_notes_17.toISOString() + JSON_STR_QUOTE;
            } else if (value_quality_notes_17 instanceof RegExp) {
              json += asString(value_quality_notes_17.source);
            } else {
              json += asString(value_quality_notes_17.toString());
            }
          } else {
            json += asString(value_quality_notes_17);
          }
        } else throw new TypeError("The value of '#/components/schemas/Artifact/properties/quality_notes' does not match schema definition.");
      } else {
        throw new Error('"quality_notes" is required!');
      }
      const value_sha256_18 = obj["sha256"];
      if (value_sha256_18 !== void 0) {
        json += ',"sha256":';
        if (typeof value_sha256_18 !== "string") {
          if (value_sha256_18 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_sha256_18 instanceof Date) {
            json += JSON_STR_QUOTE + value_sha256_18.toISOString() + JSON_STR_QUOTE;
          } else if (value_sha256_18 instanceof RegExp) {
            json += asString(value_sha256_18.source);
          } else {
            json += asString(value_sha256_18.toString());
          }
        } else {
          json += asString(value_sha256_18);
        }
      } else {
        throw new Error('"sha256" is required!');
      }
      const value_created_at_19 = obj["created_at"];
      if (value_created_at_19 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_19);
      } else {
        throw new Error('"created_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/ArtifactList/properties/artifacts' does not match schema definition.");
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
    function anonymous5(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_total_22 = obj["total"];
      if (value_total_22 !== void 0) {
        json += '{"total":';
        json += asInteger(value_total_22);
      } else {
        throw new Error('"total" is required!');
      }
      const value_total_capped_23 = obj["total_capped"];
      if (value_total_capped_23 !== void 0) {
        json += ',"total_capped":';
        json += asBoolean(value_total_capped_23);
      } else {
        throw new Error('"total_capped" is required!');
      }
      const value_page_24 = obj["page"];
      if (value_page_24 !== void 0) {
        json += ',"page":';
        if (value_page_24 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_page_24) || value_page_24 === null) {
          json += asInteger(value_page_24);
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/page' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_limit_25 = obj["limit"];
      if (value_limit_25 !== void 0) {
        json += ',"limit":';
        json += asInteger(value_limit_25);
      } else {
        throw new Error('"limit" is required!');
      }
      const value_has_more_26 = obj["has_more"];
      if (value_has_more_26 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_26);
      } else {
        throw new Error('"has_more" is required!');
      }
      const value_cursor_27 = obj["cursor"];
      if (value_cursor_27 !== void 0) {
        json += ',"cursor":';
        if (value_cursor_27 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_cursor_27 === "string" || value_cursor_27 === null || value_cursor_27 instanceof Date || value_cursor_27 instanceof RegExp || typeof value_cursor_27 === "object" && typeof value_cursor_27.toString === "function" && value_cursor_27.toString !== Object.prototype.toString) {
          if (typeof value_cursor_27 !== "string") {
            if (value_cursor_27 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_cursor_27 instanceof Date) {
              json += JSON_STR_QUOTE + value_cursor_27.toISOString() + JSON_STR_QUOTE;
            } else if (value_cursor_27 instanceof RegExp) {
              json += asString(value_cursor_27.source);
            } else {
              json += asString(value_cursor_27.toString());
            }
          } else {
            json += asString(value_cursor_27);
          }
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/cursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_artifacts_4 = obj["artifacts"];
      if (value_artifacts_4 !== void 0) {
        json += '{"artifacts":';
        json += anonymous2(value_artifacts_4);
      } else {
        throw new Error('"artifacts" is required!');
      }
      const value_pagination_20 = obj["pagination"];
      if (value_pagination_20 !== void 0) {
        json += ',"pagination":';
        json += anonymous5(value_pagination_20);
      } else {
        throw new Error('"pagination" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["listArtifacts.200"] = module.exports;
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
        throw new TypeError("The value of '#/components/schemas/Attachments' does not match schema definition.");
      }
      const arrayLength = obj.length;
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
      const value_artifact_id_4 = obj["artifact_id"];
      if (value_artifact_id_4 !== void 0) {
        json += '{"artifact_id":';
        if (typeof value_artifact_id_4 !== "string") {
          if (value_artifact_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_artifact_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_artifact_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_artifact_id_4 instanceof RegExp) {
            json += asString(value_artifact_id_4.source);
          } else {
            json += asString(value_artifact_id_4.toString());
          }
        } else {
          json += asString(value_artifact_id_4);
        }
      } else {
        throw new Error('"artifact_id" is required!');
      }
      const value_job_id_5 = obj["job_id"];
      if (value_job_id_5 !== void 0) {
        json += ',"job_id":';
        if (typeof value_job_id_5 !== "string") {
          if (value_job_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_5 instanceof RegExp) {
            json += asString(value_job_id_5.source);
          } else {
            json += asString(value_job_id_5.toString());
          }
        } else {
          json += asString(value_job_id_5);
        }
      } else {
        throw new Error('"job_id" is required!');
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
      const value_worker_trust_7 = obj["worker_trust"];
      if (value_worker_trust_7 !== void 0) {
        json += ',"worker_trust":';
        json += asNumber(value_worker_trust_7);
      } else {
        throw new Error('"worker_trust" is required!');
      }
      const value_artifact_type_8 = obj["artifact_type"];
      if (value_artifact_type_8 !== void 0) {
        json += ',"artifact_type":';
        if (typeof value_artifact_type_8 !== "string") {
          if (value_artifact_type_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_artifact_type_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_artifact_type_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_artifact_type_8 instanceof RegExp) {
            json += asString(value_artifact_type_8.source);
          } else {
            json += asString(value_artifact_type_8.toString());
          }
        } else {
          json += asString(value_artifact_type_8);
        }
      } else {
        throw new Error('"artifact_type" is required!');
      }
      const value_version_9 = obj["version"];
      if (value_version_9 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_9);
      } else {
        throw new Error('"version" is required!');
      }
      const value_title_10 = obj["title"];
      if (value_title_10 !== void 0) {
        json += ',"title":';
        if (value_title_10 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_title_10 === "string" || value_title_10 === null || value_title_10 instanceof Date || value_title_10 instanceof RegExp || typeof value_title_10 === "object" && typeof value_title_10.toString === "function" && value_title_10.toString !== Object.prototype.toString) {
          if (typeof value_title_10 !== "string") {
            if (value_title_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_10 instanceof RegExp) {
              json += asString(value_title_10.source);
            } else {
              json += asString(value_title_10.toString());
            }
          } else {
            json += asString(value_title_10);
          }
        } else throw new TypeError("The value of '#/components/schemas/Artifact/properties/title' does not match schema definition.");
      } else {
        throw new Error('"title" is required!');
      }
      const value_content_11 = obj["content"];
      if (value_content_11 !== void 0) {
        json += ',"content":';
        if (typeof value_content_11 !== "string") {
          if (value_content_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_content_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_content_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_content_11 instanceof RegExp) {
            json += asString(value_content_11.source);
          } else {
            json += asString(value_content_11.toString());
          }
        } else {
          json += asString(value_content_11);
        }
      } else {
        throw new Error('"content" is required!');
      }
      const value_content_bytes_12 = obj["content_bytes"];
      if (value_content_bytes_12 !== void 0) {
        json += ',"content_bytes":';
        json += asInteger(value_content_bytes_12);
      } else {
        throw new Error('"content_bytes" is required!');
      }
      const value_content_truncated_13 = obj["content_truncated"];
      if (value_content_truncated_13 !== void 0) {
        json += ',"content_truncated":';
        json += asBoolean(value_content_truncated_13);
      } else {
        throw new Error('"content_truncated" is required!');
      }
      const value_attachments_14 = obj["attachments"];
      if (value_attachments_14 !== void 0) {
        json += ',"attachments":';
        json += anonymous2(value_attachments_14);
      } else {
        throw new Error('"attachments" is required!');
      }
      const value_quality_notes_15 = obj["quality_notes"];
      if (value_quality_notes_15 !== void 0) {
        json += ',"quality_notes":';
        if (value_quality_notes_15 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_quality_notes_15 === "string" || value_quality_notes_15 === null || value_quality_notes_15 instanceof Date || value_quality_notes_15 instanceof RegExp || typeof value_quality_notes_15 === "object" && typeof value_quality_notes_15.toString === "function" && value_quality_notes_15.toString !== Object.prototype.toString) {
          if (typeof value_quality_notes_15 !== "string") {
            if (value_quality_notes_15 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_quality_notes_15 instanceof Date) {
              json += JSON_STR_QUOTE + value_quality_notes_15.toISOString() + JSON_STR_QUOTE;
            } else if (value_quality_notes_15 instanceof RegExp) {
              json += asString(value_quality_notes_15.source);
            } else {
              json += asString(value_quality_notes_15.toString());
            }
          } else {
            json += asString(value_quality_notes_15);
          }
        } else throw new TypeError("The value of '#/components/schemas/Artifact/properties/quality_notes' does not match schema definition.");
      } else {
        throw new Error('"quality_notes" is required!');
      }
      const value_sha256_16 = obj["sha256"];
      if (value_sha256_16 !== void 0) {
        json += ',"sha256":';
        if (typeof value_sha256_16 !== "string") {
          if (value_sha256_16 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_sha256_16 instanceof Date) {
            json += JSON_STR_QUOTE + value_sha256_16.toISOString() + JSON_STR_QUOTE;
          } else if (value_sha256_16 instanceof RegExp) {
            json += asString(value_sha256_16.source);
          } else {
            json += asString(value_sha256_16.toString());
          }
        } else {
          json += asString(value_sha256_16);
        }
      } else {
        throw new Error('"sha256" is required!');
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
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["createArtifact.201"] = module.exports;
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
        throw new TypeError("The value of '#/components/schemas/Attachments' does not match schema definition.");
      }
      const arrayLength = obj.length;
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
      const value_artifact_id_4 = obj["artifact_id"];
      if (value_artifact_id_4 !== void 0) {
        json += '{"artifact_id":';
        if (typeof value_artifact_id_4 !== "string") {
          if (value_artifact_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_artifact_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_artifact_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_artifact_id_4 instanceof RegExp) {
            json += asString(value_artifact_id_4.source);
          } else {
            json += asString(value_artifact_id_4.toString());
          }
        } else {
          json += asString(value_artifact_id_4);
        }
      } else {
        throw new Error('"artifact_id" is required!');
      }
      const value_job_id_5 = obj["job_id"];
      if (value_job_id_5 !== void 0) {
        json += ',"job_id":';
        if (typeof value_job_id_5 !== "string") {
          if (value_job_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_5 instanceof RegExp) {
            json += asString(value_job_id_5.source);
          } else {
            json += asString(value_job_id_5.toString());
          }
        } else {
          json += asString(value_job_id_5);
        }
      } else {
        throw new Error('"job_id" is required!');
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
      const value_worker_trust_7 = obj["worker_trust"];
      if (value_worker_trust_7 !== void 0) {
        json += ',"worker_trust":';
        json += asNumber(value_worker_trust_7);
      } else {
        throw new Error('"worker_trust" is required!');
      }
      const value_artifact_type_8 = obj["artifact_type"];
      if (value_artifact_type_8 !== void 0) {
        json += ',"artifact_type":';
        if (typeof value_artifact_type_8 !== "string") {
          if (value_artifact_type_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_artifact_type_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_artifact_type_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_artifact_type_8 instanceof RegExp) {
            json += asString(value_artifact_type_8.source);
          } else {
            json += asString(value_artifact_type_8.toString());
          }
        } else {
          json += asString(value_artifact_type_8);
        }
      } else {
        throw new Error('"artifact_type" is required!');
      }
      const value_version_9 = obj["version"];
      if (value_version_9 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_9);
      } else {
        throw new Error('"version" is required!');
      }
      const value_title_10 = obj["title"];
      if (value_title_10 !== void 0) {
        json += ',"title":';
        if (value_title_10 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_title_10 === "string" || value_title_10 === null || value_title_10 instanceof Date || value_title_10 instanceof RegExp || typeof value_title_10 === "object" && typeof value_title_10.toString === "function" && value_title_10.toString !== Object.prototype.toString) {
          if (typeof value_title_10 !== "string") {
            if (value_title_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_title_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_title_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_title_10 instanceof RegExp) {
              json += asString(value_title_10.source);
            } else {
              json += asString(value_title_10.toString());
            }
          } else {
            json += asString(value_title_10);
          }
        } else throw new TypeError("The value of '#/components/schemas/Artifact/properties/title' does not match schema definition.");
      } else {
        throw new Error('"title" is required!');
      }
      const value_content_11 = obj["content"];
      if (value_content_11 !== void 0) {
        json += ',"content":';
        if (typeof value_content_11 !== "string") {
          if (value_content_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_content_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_content_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_content_11 instanceof RegExp) {
            json += asString(value_content_11.source);
          } else {
            json += asString(value_content_11.toString());
          }
        } else {
          json += asString(value_content_11);
        }
      } else {
        throw new Error('"content" is required!');
      }
      const value_content_bytes_12 = obj["content_bytes"];
      if (value_content_bytes_12 !== void 0) {
        json += ',"content_bytes":';
        json += asInteger(value_content_bytes_12);
      } else {
        throw new Error('"content_bytes" is required!');
      }
      const value_content_truncated_13 = obj["content_truncated"];
      if (value_content_truncated_13 !== void 0) {
        json += ',"content_truncated":';
        json += asBoolean(value_content_truncated_13);
      } else {
        throw new Error('"content_truncated" is required!');
      }
      const value_attachments_14 = obj["attachments"];
      if (value_attachments_14 !== void 0) {
        json += ',"attachments":';
        json += anonymous2(value_attachments_14);
      } else {
        throw new Error('"attachments" is required!');
      }
      const value_quality_notes_15 = obj["quality_notes"];
      if (value_quality_notes_15 !== void 0) {
        json += ',"quality_notes":';
        if (value_quality_notes_15 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_quality_notes_15 === "string" || value_quality_notes_15 === null || value_quality_notes_15 instanceof Date || value_quality_notes_15 instanceof RegExp || typeof value_quality_notes_15 === "object" && typeof value_quality_notes_15.toString === "function" && value_quality_notes_15.toString !== Object.prototype.toString) {
          if (typeof value_quality_notes_15 !== "string") {
            if (value_quality_notes_15 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_quality_notes_15 instanceof Date) {
              json += JSON_STR_QUOTE + value_quality_notes_15.toISOString() + JSON_STR_QUOTE;
            } else if (value_quality_notes_15 instanceof RegExp) {
              json += asString(value_quality_notes_15.source);
            } else {
              json += asString(value_quality_notes_15.toString());
            }
          } else {
            json += asString(value_quality_notes_15);
          }
        } else throw new TypeError("The value of '#/components/schemas/Artifact/properties/quality_notes' does not match schema definition.");
      } else {
        throw new Error('"quality_notes" is required!');
      }
      const value_sha256_16 = obj["sha256"];
      if (value_sha256_16 !== void 0) {
        json += ',"sha256":';
        if (typeof value_sha256_16 !== "string") {
          if (value_sha256_16 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_sha256_16 instanceof Date) {
            json += JSON_STR_QUOTE + value_sha256_16.toISOString() + JSON_STR_QUOTE;
          } else if (value_sha256_16 instanceof RegExp) {
            json += asString(value_sha256_16.source);
          } else {
            json += asString(value_sha256_16.toString());
          }
        } else {
          json += asString(value_sha256_16);
        }
      } else {
        throw new Error('"sha256" is required!');
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
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["getArtifact.200"] = module.exports;
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
      const value_rating_id_6 = obj["rating_id"];
      if (value_rating_id_6 !== void 0) {
        json += '{"rating_id":';
        if (typeof value_rating_id_6 !== "string") {
          if (value_rating_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_rating_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_rating_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_rating_id_6 instanceof RegExp) {
            json += asString(value_rating_id_6.source);
          } else {
            json += asString(value_rating_id_6.toString());
          }
        } else {
          json += asString(value_rating_id_6);
        }
      } else {
        throw new Error('"rating_id" is required!');
      }
      const value_job_id_7 = obj["job_id"];
      if (value_job_id_7 !== void 0) {
        json += ',"job_id":';
        if (typeof value_job_id_7 !== "string") {
          if (value_job_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_7 instanceof RegExp) {
            json += asString(value_job_id_7.source);
          } else {
            json += asString(value_job_id_7.toString());
          }
        } else {
          json += asString(value_job_id_7);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_agent_id_8 = obj["agent_id"];
      if (value_agent_id_8 !== void 0) {
        json += ',"agent_id":';
        if (typeof value_agent_id_8 !== "string") {
          if (value_agent_id_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_id_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_id_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_id_8 instanceof RegExp) {
            json += asString(value_agent_id_8.source);
          } else {
            json += asString(value_agent_id_8.toString());
          }
        } else {
          json += asString(value_agent_id_8);
        }
      } else {
        throw new Error('"agent_id" is required!');
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
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_rating_4 = obj["rating"];
      if (value_rating_4 !== void 0) {
        json += '{"rating":';
        json += anonymous2(value_rating_4);
      } else {
        throw new Error('"rating" is required!');
      }
      const value_trust_score_17 = obj["trust_score"];
      if (value_trust_score_17 !== void 0) {
        json += ',"trust_score":';
        json += asNumber(value_trust_score_17);
      } else {
        throw new Error('"trust_score" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["createRating.201"] = module.exports;
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
      let addComma_13 = false;
      const value_job_id_14 = obj["job_id"];
      if (value_job_id_14 !== void 0) {
        json += addComma_13 ? ',"job_id":' : (addComma_13 = true, '{"job_id":');
        if (typeof value_job_id_14 !== "string") {
          if (value_job_id_14 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_14 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_14.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_14 instanceof RegExp) {
            json += asString(value_job_id_14.source);
          } else {
            json += asString(value_job_id_14.toString());
          }
        } else {
          json += asString(value_job_id_14);
        }
      }
      const value_bid_id_15 = obj["bid_id"];
      if (value_bid_id_15 !== void 0) {
        json += addComma_13 ? ',"bid_id":' : (addComma_13 = true, '{"bid_id":');
        if (typeof value_bid_id_15 !== "string") {
          if (value_bid_id_15 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_bid_id_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_bid_id_15.toISOString() + JSON_STR_QUOTE;
          } else if (value_bid_id_15 instanceof RegExp) {
            json += asString(value_bid_id_15.source);
          } else {
            json += asString(value_bid_id_15.toString());
          }
        } else {
          json += asString(value_bid_id_15);
        }
      }
      const value_hire_id_16 = obj["hire_id"];
      if (value_hire_id_16 !== void 0) {
        json += addComma_13 ? ',"hire_id":' : (addComma_13 = true, '{"hire_id":');
        if (typeof value_hire_id_16 !== "string") {
          if (value_hire_id_16 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hire_id_16 instanceof Date) {
            json += JSON_STR_QUOTE + value_hire_id_16.toISOString() + JSON_STR_QUOTE;
          } else if (value_hire_id_16 instanceof RegExp) {
            json += asString(value_hire_id_16.source);
          } else {
            json += asString(value_hire_id_16.toString());
          }
        } else {
          json += asString(value_hire_id_16);
        }
      }
      const value_artifact_id_17 = obj["artifact_id"];
      if (value_artifact_id_17 !== void 0) {
        json += addComma_13 ? ',"artifact_id":' : (addComma_13 = true, '{"artifact_id":');
        if (typeof value_artifact_id_17 !== "string") {
          if (value_artifact_id_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_artifact_id_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_artifact_id_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_artifact_id_17 instanceof RegExp) {
            json += asString(value_artifact_id_17.source);
          } else {
            json += asString(value_artifact_id_17.toString());
          }
        } else {
          json += asString(value_artifact_id_17);
        }
      }
      const value_message_id_18 = obj["message_id"];
      if (value_message_id_18 !== void 0) {
        json += addComma_13 ? ',"message_id":' : (addComma_13 = true, '{"message_id":');
        if (typeof value_message_id_18 !== "string") {
          if (value_message_id_18 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_id_18 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_id_18.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_id_18 instanceof RegExp) {
            json += asString(value_message_id_18.source);
          } else {
            json += asString(value_message_id_18.toString());
          }
        } else {
          json += asString(value_message_id_18);
        }
      }
      const value_rating_id_19 = obj["rating_id"];
      if (value_rating_id_19 !== void 0) {
        json += addComma_13 ? ',"rating_id":' : (addComma_13 = true, '{"rating_id":');
        if (typeof value_rating_id_19 !== "string") {
          if (value_rating_id_19 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_rating_id_19 instanceof Date) {
            json += JSON_STR_QUOTE + value_rating_id_19.toISOString() + JSON_STR_QUOTE;
          } else if (value_rating_id_19 instanceof RegExp) {
            json += asString(value_rating_id_19.source);
          } else {
            json += asString(value_rating_id_19.toString());
          }
        } else {
          json += asString(value_rating_id_19);
        }
      }
      const value_key_id_20 = obj["key_id"];
      if (value_key_id_20 !== void 0) {
        json += addComma_13 ? ',"key_id":' : (addComma_13 = true, '{"key_id":');
        if (typeof value_key_id_20 !== "string") {
          if (value_key_id_20 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_key_id_20 instanceof Date) {
            json += JSON_STR_QUOTE + value_key_id_20.toISOString() + JSON_STR_QUOTE;
          } else if (value_key_id_20 instanceof RegExp) {
            json += asString(value_key_id_20.source);
          } else {
            json += asString(value_key_id_20.toString());
          }
        } else {
          json += asString(value_key_id_20);
        }
      }
      const value_webhook_id_21 = obj["webhook_id"];
      if (value_webhook_id_21 !== void 0) {
        json += addComma_13 ? ',"webhook_id":' : (addComma_13 = true, '{"webhook_id":');
        if (typeof value_webhook_id_21 !== "string") {
          if (value_webhook_id_21 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_webhook_id_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_webhook_id_21.toISOString() + JSON_STR_QUOTE;
          } else if (value_webhook_id_21 instanceof RegExp) {
            json += asString(value_webhook_id_21.source);
          } else {
            json += asString(value_webhook_id_21.toString());
          }
        } else {
          json += asString(value_webhook_id_21);
        }
      }
      const value_worker_id_22 = obj["worker_id"];
      if (value_worker_id_22 !== void 0) {
        json += addComma_13 ? ',"worker_id":' : (addComma_13 = true, '{"worker_id":');
        if (typeof value_worker_id_22 !== "string") {
          if (value_worker_id_22 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_id_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_id_22.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_id_22 instanceof RegExp) {
            json += asString(value_worker_id_22.source);
          } else {
            json += asString(value_worker_id_22.toString());
          }
        } else {
          json += asString(value_worker_id_22);
        }
      }
      const value_from_agent_id_23 = obj["from_agent_id"];
      if (value_from_agent_id_23 !== void 0) {
        json += addComma_13 ? ',"from_agent_id":' : (addComma_13 = true, '{"from_agent_id":');
        if (typeof value_from_agent_id_23 !== "string") {
          if (value_from_agent_id_23 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_from_agent_id_23 instanceof Date) {
            json += JSON_STR_QUOTE + value_from_agent_id_23.toISOString() + JSON_STR_QUOTE;
          } else if (value_from_agent_id_23 instanceof RegExp) {
            json += asString(value_from_agent_id_23.source);
          } else {
            json += asString(value_from_agent_id_23.toString());
          }
        } else {
          json += asString(value_from_agent_id_23);
        }
      }
      const value_amount_24 = obj["amount"];
      if (value_amount_24 !== void 0) {
        json += addComma_13 ? ',"amount":' : (addComma_13 = true, '{"amount":');
        json += asNumber(value_amount_24);
      }
      const value_currency_25 = obj["currency"];
      if (value_currency_25 !== void 0) {
        json += addComma_13 ? ',"currency":' : (addComma_13 = true, '{"currency":');
        if (typeof value_currency_25 !== "string") {
          if (value_currency_25 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_25 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_25.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_25 instanceof RegExp) {
            json += asString(value_currency_25.source);
          } else {
            json += asString(value_currency_25.toString());
          }
        } else {
          json += asString(value_currency_25);
        }
      }
      const value_due_at_26 = obj["due_at"];
      if (value_due_at_26 !== void 0) {
        json += addComma_13 ? ',"due_at":' : (addComma_13 = true, '{"due_at":');
        json += asDateTime(value_due_at_26);
      }
      const value_review_until_27 = obj["review_until"];
      if (value_review_until_27 !== void 0) {
        json += addComma_13 ? ',"review_until":' : (addComma_13 = true, '{"review_until":');
        json += asDateTime(value_review_until_27);
      }
      const value_reason_28 = obj["reason"];
      if (value_reason_28 !== void 0) {
        json += addComma_13 ? ',"reason":' : (addComma_13 = true, '{"reason":');
        if (typeof value_reason_28 !== "string") {
          if (value_reason_28 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_28 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_28.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_28 instanceof RegExp) {
            json += asString(value_reason_28.source);
          } else {
            json += asString(value_reason_28.toString());
          }
        } else {
          json += asString(value_reason_28);
        }
      }
      const value_matched_tags_29 = obj["matched_tags"];
      if (value_matched_tags_29 !== void 0) {
        json += addComma_13 ? ',"matched_tags":' : (addComma_13 = true, '{"matched_tags":');
        json += anonymous5(value_matched_tags_29);
      }
      for (const key of Object.keys(obj)) {
        if (key === "job_id" || key === "bid_id" || key === "hire_id" || key === "artifact_id" || key === "message_id" || key === "rating_id" || key === "key_id" || key === "webhook_id" || key === "worker_id" || key === "from_agent_id" || key === "amount" || key === "currency" || key === "due_at" || key === "review_until" || key === "reason" || key === "matched_tags" || obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_13 ? JSON_STR_COMMA : (addComma_13 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_13) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_id_6 = obj["id"];
      if (value_id_6 !== void 0) {
        json += '{"id":';
        if (typeof value_id_6 !== "string") {
          if (value_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_id_6 instanceof RegExp) {
            json += asString(value_id_6.source);
          } else {
            json += asString(value_id_6.toString());
          }
        } else {
          json += asString(value_id_6);
        }
      } else {
        throw new Error('"id" is required!');
      }
      const value_source_7 = obj["source"];
      if (value_source_7 !== void 0) {
        json += ',"source":';
        json += '"/api/v1"';
      } else {
        throw new Error('"source" is required!');
      }
      const value_specversion_8 = obj["specversion"];
      if (value_specversion_8 !== void 0) {
        json += ',"specversion":';
        json += '"1.0"';
      } else {
        throw new Error('"specversion" is required!');
      }
      const value_type_9 = obj["type"];
      if (value_type_9 !== void 0) {
        json += ',"type":';
        if (typeof value_type_9 !== "string") {
          if (value_type_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_type_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_type_9 instanceof RegExp) {
            json += asString(value_type_9.source);
          } else {
            json += asString(value_type_9.toString());
          }
        } else {
          json += asString(value_type_9);
        }
      } else {
        throw new Error('"type" is required!');
      }
      const value_time_10 = obj["time"];
      if (value_time_10 !== void 0) {
        json += ',"time":';
        json += asDateTime(value_time_10);
      } else {
        throw new Error('"time" is required!');
      }
      const value_sequence_11 = obj["sequence"];
      if (value_sequence_11 !== void 0) {
        json += ',"sequence":';
        if (value_sequence_11 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_sequence_11) || value_sequence_11 === null) {
          json += asInteger(value_sequence_11);
        } else throw new TypeError("The value of '#/components/schemas/Event/properties/sequence' does not match schema definition.");
      } else {
        throw new Error('"sequence" is required!');
      }
      const value_data_12 = obj["data"];
      if (value_data_12 !== void 0) {
        json += ',"data":';
        json += anonymous4(value_data_12);
      } else {
        throw new Error('"data" is required!');
      }
      const value_subject_30 = obj["subject"];
      if (value_subject_30 !== void 0) {
        json += ',"subject":';
        if (typeof value_subject_30 !== "string") {
          if (value_subject_30 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_subject_30 instanceof Date) {
            json += JSON_STR_QUOTE + value_subject_30.toISOString() + JSON_STR_QUOTE;
          } else if (value_subject_30 instanceof RegExp) {
            json += asString(value_subject_30.source);
          } else {
            json += asString(value_subject_30.toString());
          }
        } else {
          json += asString(value_subject_30);
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
      const value_events_4 = obj["events"];
      if (value_events_4 !== void 0) {
        json += '{"events":';
        json += anonymous2(value_events_4);
      } else {
        throw new Error('"events" is required!');
      }
      const value_cursor_31 = obj["cursor"];
      if (value_cursor_31 !== void 0) {
        json += ',"cursor":';
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
      } else {
        throw new Error('"cursor" is required!');
      }
      const value_has_more_32 = obj["has_more"];
      if (value_has_more_32 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_32);
      } else {
        throw new Error('"has_more" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
      let addComma_13 = false;
      const value_job_id_14 = obj["job_id"];
      if (value_job_id_14 !== void 0) {
        json += addComma_13 ? ',"job_id":' : (addComma_13 = true, '{"job_id":');
        if (typeof value_job_id_14 !== "string") {
          if (value_job_id_14 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_14 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_14.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_14 instanceof RegExp) {
            json += asString(value_job_id_14.source);
          } else {
            json += asString(value_job_id_14.toString());
          }
        } else {
          json += asString(value_job_id_14);
        }
      }
      const value_bid_id_15 = obj["bid_id"];
      if (value_bid_id_15 !== void 0) {
        json += addComma_13 ? ',"bid_id":' : (addComma_13 = true, '{"bid_id":');
        if (typeof value_bid_id_15 !== "string") {
          if (value_bid_id_15 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_bid_id_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_bid_id_15.toISOString() + JSON_STR_QUOTE;
          } else if (value_bid_id_15 instanceof RegExp) {
            json += asString(value_bid_id_15.source);
          } else {
            json += asString(value_bid_id_15.toString());
          }
        } else {
          json += asString(value_bid_id_15);
        }
      }
      const value_hire_id_16 = obj["hire_id"];
      if (value_hire_id_16 !== void 0) {
        json += addComma_13 ? ',"hire_id":' : (addComma_13 = true, '{"hire_id":');
        if (typeof value_hire_id_16 !== "string") {
          if (value_hire_id_16 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hire_id_16 instanceof Date) {
            json += JSON_STR_QUOTE + value_hire_id_16.toISOString() + JSON_STR_QUOTE;
          } else if (value_hire_id_16 instanceof RegExp) {
            json += asString(value_hire_id_16.source);
          } else {
            json += asString(value_hire_id_16.toString());
          }
        } else {
          json += asString(value_hire_id_16);
        }
      }
      const value_artifact_id_17 = obj["artifact_id"];
      if (value_artifact_id_17 !== void 0) {
        json += addComma_13 ? ',"artifact_id":' : (addComma_13 = true, '{"artifact_id":');
        if (typeof value_artifact_id_17 !== "string") {
          if (value_artifact_id_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_artifact_id_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_artifact_id_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_artifact_id_17 instanceof RegExp) {
            json += asString(value_artifact_id_17.source);
          } else {
            json += asString(value_artifact_id_17.toString());
          }
        } else {
          json += asString(value_artifact_id_17);
        }
      }
      const value_message_id_18 = obj["message_id"];
      if (value_message_id_18 !== void 0) {
        json += addComma_13 ? ',"message_id":' : (addComma_13 = true, '{"message_id":');
        if (typeof value_message_id_18 !== "string") {
          if (value_message_id_18 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_message_id_18 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_id_18.toISOString() + JSON_STR_QUOTE;
          } else if (value_message_id_18 instanceof RegExp) {
            json += asString(value_message_id_18.source);
          } else {
            json += asString(value_message_id_18.toString());
          }
        } else {
          json += asString(value_message_id_18);
        }
      }
      const value_rating_id_19 = obj["rating_id"];
      if (value_rating_id_19 !== void 0) {
        json += addComma_13 ? ',"rating_id":' : (addComma_13 = true, '{"rating_id":');
        if (typeof value_rating_id_19 !== "string") {
          if (value_rating_id_19 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_rating_id_19 instanceof Date) {
            json += JSON_STR_QUOTE + value_rating_id_19.toISOString() + JSON_STR_QUOTE;
          } else if (value_rating_id_19 instanceof RegExp) {
            json += asString(value_rating_id_19.source);
          } else {
            json += asString(value_rating_id_19.toString());
          }
        } else {
          json += asString(value_rating_id_19);
        }
      }
      const value_key_id_20 = obj["key_id"];
      if (value_key_id_20 !== void 0) {
        json += addComma_13 ? ',"key_id":' : (addComma_13 = true, '{"key_id":');
        if (typeof value_key_id_20 !== "string") {
          if (value_key_id_20 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_key_id_20 instanceof Date) {
            json += JSON_STR_QUOTE + value_key_id_20.toISOString() + JSON_STR_QUOTE;
          } else if (value_key_id_20 instanceof RegExp) {
            json += asString(value_key_id_20.source);
          } else {
            json += asString(value_key_id_20.toString());
          }
        } else {
          json += asString(value_key_id_20);
        }
      }
      const value_webhook_id_21 = obj["webhook_id"];
      if (value_webhook_id_21 !== void 0) {
        json += addComma_13 ? ',"webhook_id":' : (addComma_13 = true, '{"webhook_id":');
        if (typeof value_webhook_id_21 !== "string") {
          if (value_webhook_id_21 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_webhook_id_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_webhook_id_21.toISOString() + JSON_STR_QUOTE;
          } else if (value_webhook_id_21 instanceof RegExp) {
            json += asString(value_webhook_id_21.source);
          } else {
            json += asString(value_webhook_id_21.toString());
          }
        } else {
          json += asString(value_webhook_id_21);
        }
      }
      const value_worker_id_22 = obj["worker_id"];
      if (value_worker_id_22 !== void 0) {
        json += addComma_13 ? ',"worker_id":' : (addComma_13 = true, '{"worker_id":');
        if (typeof value_worker_id_22 !== "string") {
          if (value_worker_id_22 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_id_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_id_22.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_id_22 instanceof RegExp) {
            json += asString(value_worker_id_22.source);
          } else {
            json += asString(value_worker_id_22.toString());
          }
        } else {
          json += asString(value_worker_id_22);
        }
      }
      const value_from_agent_id_23 = obj["from_agent_id"];
      if (value_from_agent_id_23 !== void 0) {
        json += addComma_13 ? ',"from_agent_id":' : (addComma_13 = true, '{"from_agent_id":');
        if (typeof value_from_agent_id_23 !== "string") {
          if (value_from_agent_id_23 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_from_agent_id_23 instanceof Date) {
            json += JSON_STR_QUOTE + value_from_agent_id_23.toISOString() + JSON_STR_QUOTE;
          } else if (value_from_agent_id_23 instanceof RegExp) {
            json += asString(value_from_agent_id_23.source);
          } else {
            json += asString(value_from_agent_id_23.toString());
          }
        } else {
          json += asString(value_from_agent_id_23);
        }
      }
      const value_amount_24 = obj["amount"];
      if (value_amount_24 !== void 0) {
        json += addComma_13 ? ',"amount":' : (addComma_13 = true, '{"amount":');
        json += asNumber(value_amount_24);
      }
      const value_currency_25 = obj["currency"];
      if (value_currency_25 !== void 0) {
        json += addComma_13 ? ',"currency":' : (addComma_13 = true, '{"currency":');
        if (typeof value_currency_25 !== "string") {
          if (value_currency_25 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_25 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_25.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_25 instanceof RegExp) {
            json += asString(value_currency_25.source);
          } else {
            json += asString(value_currency_25.toString());
          }
        } else {
          json += asString(value_currency_25);
        }
      }
      const value_due_at_26 = obj["due_at"];
      if (value_due_at_26 !== void 0) {
        json += addComma_13 ? ',"due_at":' : (addComma_13 = true, '{"due_at":');
        json += asDateTime(value_due_at_26);
      }
      const value_review_until_27 = obj["review_until"];
      if (value_review_until_27 !== void 0) {
        json += addComma_13 ? ',"review_until":' : (addComma_13 = true, '{"review_until":');
        json += asDateTime(value_review_until_27);
      }
      const value_reason_28 = obj["reason"];
      if (value_reason_28 !== void 0) {
        json += addComma_13 ? ',"reason":' : (addComma_13 = true, '{"reason":');
        if (typeof value_reason_28 !== "string") {
          if (value_reason_28 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_28 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_28.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_28 instanceof RegExp) {
            json += asString(value_reason_28.source);
          } else {
            json += asString(value_reason_28.toString());
          }
        } else {
          json += asString(value_reason_28);
        }
      }
      const value_matched_tags_29 = obj["matched_tags"];
      if (value_matched_tags_29 !== void 0) {
        json += addComma_13 ? ',"matched_tags":' : (addComma_13 = true, '{"matched_tags":');
        json += anonymous5(value_matched_tags_29);
      }
      for (const key of Object.keys(obj)) {
        if (key === "job_id" || key === "bid_id" || key === "hire_id" || key === "artifact_id" || key === "message_id" || key === "rating_id" || key === "key_id" || key === "webhook_id" || key === "worker_id" || key === "from_agent_id" || key === "amount" || key === "currency" || key === "due_at" || key === "review_until" || key === "reason" || key === "matched_tags" || obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_13 ? JSON_STR_COMMA : (addComma_13 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_13) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_id_6 = obj["id"];
      if (value_id_6 !== void 0) {
        json += '{"id":';
        if (typeof value_id_6 !== "string") {
          if (value_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_id_6 instanceof RegExp) {
            json += asString(value_id_6.source);
          } else {
            json += asString(value_id_6.toString());
          }
        } else {
          json += asString(value_id_6);
        }
      } else {
        throw new Error('"id" is required!');
      }
      const value_source_7 = obj["source"];
      if (value_source_7 !== void 0) {
        json += ',"source":';
        json += '"/api/v1"';
      } else {
        throw new Error('"source" is required!');
      }
      const value_specversion_8 = obj["specversion"];
      if (value_specversion_8 !== void 0) {
        json += ',"specversion":';
        json += '"1.0"';
      } else {
        throw new Error('"specversion" is required!');
      }
      const value_type_9 = obj["type"];
      if (value_type_9 !== void 0) {
        json += ',"type":';
        if (typeof value_type_9 !== "string") {
          if (value_type_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_type_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_type_9 instanceof RegExp) {
            json += asString(value_type_9.source);
          } else {
            json += asString(value_type_9.toString());
          }
        } else {
          json += asString(value_type_9);
        }
      } else {
        throw new Error('"type" is required!');
      }
      const value_time_10 = obj["time"];
      if (value_time_10 !== void 0) {
        json += ',"time":';
        json += asDateTime(value_time_10);
      } else {
        throw new Error('"time" is required!');
      }
      const value_sequence_11 = obj["sequence"];
      if (value_sequence_11 !== void 0) {
        json += ',"sequence":';
        if (value_sequence_11 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_sequence_11) || value_sequence_11 === null) {
          json += asInteger(value_sequence_11);
        } else throw new TypeError("The value of '#/components/schemas/Event/properties/sequence' does not match schema definition.");
      } else {
        throw new Error('"sequence" is required!');
      }
      const value_data_12 = obj["data"];
      if (value_data_12 !== void 0) {
        json += ',"data":';
        json += anonymous4(value_data_12);
      } else {
        throw new Error('"data" is required!');
      }
      const value_subject_30 = obj["subject"];
      if (value_subject_30 !== void 0) {
        json += ',"subject":';
        if (typeof value_subject_30 !== "string") {
          if (value_subject_30 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_subject_30 instanceof Date) {
            json += JSON_STR_QUOTE + value_subject_30.toISOString() + JSON_STR_QUOTE;
          } else if (value_subject_30 instanceof RegExp) {
            json += asString(value_subject_30.source);
          } else {
            json += asString(value_subject_30.toString());
          }
        } else {
          json += asString(value_subject_30);
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
      const value_events_4 = obj["events"];
      if (value_events_4 !== void 0) {
        json += '{"events":';
        json += anonymous2(value_events_4);
      } else {
        throw new Error('"events" is required!');
      }
      const value_cursor_31 = obj["cursor"];
      if (value_cursor_31 !== void 0) {
        json += ',"cursor":';
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
      } else {
        throw new Error('"cursor" is required!');
      }
      const value_has_more_32 = obj["has_more"];
      if (value_has_more_32 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_32);
      } else {
        throw new Error('"has_more" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
      const value_webhook_id_6 = obj["webhook_id"];
      if (value_webhook_id_6 !== void 0) {
        json += '{"webhook_id":';
        if (typeof value_webhook_id_6 !== "string") {
          if (value_webhook_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_webhook_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_webhook_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_webhook_id_6 instanceof RegExp) {
            json += asString(value_webhook_id_6.source);
          } else {
            json += asString(value_webhook_id_6.toString());
          }
        } else {
          json += asString(value_webhook_id_6);
        }
      } else {
        throw new Error('"webhook_id" is required!');
      }
      const value_url_7 = obj["url"];
      if (value_url_7 !== void 0) {
        json += ',"url":';
        if (typeof value_url_7 !== "string") {
          if (value_url_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_url_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_url_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_url_7 instanceof RegExp) {
            json += asString(value_url_7.source);
          } else {
            json += asString(value_url_7.toString());
          }
        } else {
          json += asString(value_url_7);
        }
      } else {
        throw new Error('"url" is required!');
      }
      const value_types_8 = obj["types"];
      if (value_types_8 !== void 0) {
        json += ',"types":';
        if (value_types_8 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_types_8)) {
          json += anonymous4(value_types_8);
        } else throw new TypeError("The value of '#/components/schemas/Webhook/properties/types' does not match schema definition.");
      } else {
        throw new Error('"types" is required!');
      }
      const value_enabled_9 = obj["enabled"];
      if (value_enabled_9 !== void 0) {
        json += ',"enabled":';
        json += asBoolean(value_enabled_9);
      } else {
        throw new Error('"enabled" is required!');
      }
      const value_disabled_reason_10 = obj["disabled_reason"];
      if (value_disabled_reason_10 !== void 0) {
        json += ',"disabled_reason":';
        if (value_disabled_reason_10 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_disabled_reason_10 === "string" || value_disabled_reason_10 === null || value_disabled_reason_10 instanceof Date || value_disabled_reason_10 instanceof RegExp || typeof value_disabled_reason_10 === "object" && typeof value_disabled_reason_10.toString === "function" && value_disabled_reason_10.toString !== Object.prototype.toString) {
          if (typeof value_disabled_reason_10 !== "string") {
            if (value_disabled_reason_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_disabled_reason_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_disabled_reason_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_disabled_reason_10 instanceof RegExp) {
              json += asString(value_disabled_reason_10.source);
            } else {
              json += asString(value_disabled_reason_10.toString());
            }
          } else {
            json += asString(value_disabled_reason_10);
          }
        } else throw new TypeError("The value of '#/components/schemas/Webhook/properties/disabled_reason' does not match schema definition.");
      } else {
        throw new Error('"disabled_reason" is required!');
      }
      const value_failing_since_11 = obj["failing_since"];
      if (value_failing_since_11 !== void 0) {
        json += ',"failing_since":';
        if (value_failing_since_11 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_failing_since_11 === "string" || value_failing_since_11 === null || value_failing_since_11 instanceof Date || value_failing_since_11 instanceof RegExp || typeof value_failing_since_11 === "object" && typeof value_failing_since_11.toString === "function" && value_failing_since_11.toString !== Object.prototype.toString) {
          json += asDateTime(value_failing_since_11);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"failing_since" is required!');
      }
      const value_next_attempt_at_12 = obj["next_attempt_at"];
      if (value_next_attempt_at_12 !== void 0) {
        json += ',"next_attempt_at":';
        if (value_next_attempt_at_12 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_next_attempt_at_12 === "string" || value_next_attempt_at_12 === null || value_next_attempt_at_12 instanceof Date || value_next_attempt_at_12 instanceof RegExp || typeof value_next_attempt_at_12 === "object" && typeof value_next_attempt_at_12.toString === "function" && value_next_attempt_at_12.toString !== Object.prototype.toString) {
          json += asDateTime(value_next_attempt_at_12);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"next_attempt_at" is required!');
      }
      const value_redelivering_13 = obj["redelivering"];
      if (value_redelivering_13 !== void 0) {
        json += ',"redelivering":';
        json += asBoolean(value_redelivering_13);
      } else {
        throw new Error('"redelivering" is required!');
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
      const value_webhooks_4 = obj["webhooks"];
      if (value_webhooks_4 !== void 0) {
        json += '{"webhooks":';
        json += anonymous2(value_webhooks_4);
      } else {
        throw new Error('"webhooks" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
      const value_webhook_id_8 = obj["webhook_id"];
      if (value_webhook_id_8 !== void 0) {
        json += '{"webhook_id":';
        if (typeof value_webhook_id_8 !== "string") {
          if (value_webhook_id_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_webhook_id_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_webhook_id_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_webhook_id_8 instanceof RegExp) {
            json += asString(value_webhook_id_8.source);
          } else {
            json += asString(value_webhook_id_8.toString());
          }
        } else {
          json += asString(value_webhook_id_8);
        }
      } else {
        throw new Error('"webhook_id" is required!');
      }
      const value_url_9 = obj["url"];
      if (value_url_9 !== void 0) {
        json += ',"url":';
        if (typeof value_url_9 !== "string") {
          if (value_url_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_url_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_url_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_url_9 instanceof RegExp) {
            json += asString(value_url_9.source);
          } else {
            json += asString(value_url_9.toString());
          }
        } else {
          json += asString(value_url_9);
        }
      } else {
        throw new Error('"url" is required!');
      }
      const value_types_10 = obj["types"];
      if (value_types_10 !== void 0) {
        json += ',"types":';
        if (value_types_10 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_types_10)) {
          json += anonymous3(value_types_10);
        } else throw new TypeError("The value of '#/components/schemas/Webhook/properties/types' does not match schema definition.");
      } else {
        throw new Error('"types" is required!');
      }
      const value_enabled_11 = obj["enabled"];
      if (value_enabled_11 !== void 0) {
        json += ',"enabled":';
        json += asBoolean(value_enabled_11);
      } else {
        throw new Error('"enabled" is required!');
      }
      const value_disabled_reason_12 = obj["disabled_reason"];
      if (value_disabled_reason_12 !== void 0) {
        json += ',"disabled_reason":';
        if (value_disabled_reason_12 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_disabled_reason_12 === "string" || value_disabled_reason_12 === null || value_disabled_reason_12 instanceof Date || value_disabled_reason_12 instanceof RegExp || typeof value_disabled_reason_12 === "object" && typeof value_disabled_reason_12.toString === "function" && value_disabled_reason_12.toString !== Object.prototype.toString) {
          if (typeof value_disabled_reason_12 !== "string") {
            if (value_disabled_reason_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_disabled_reason_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_disabled_reason_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_disabled_reason_12 instanceof RegExp) {
              json += asString(value_disabled_reason_12.source);
            } else {
              json += asString(value_disabled_reason_12.toString());
            }
          } else {
            json += asString(value_disabled_reason_12);
          }
        } else throw new TypeError("The value of '#/components/schemas/Webhook/properties/disabled_reason' does not match schema definition.");
      } else {
        throw new Error('"disabled_reason" is required!');
      }
      const value_failing_since_13 = obj["failing_since"];
      if (value_failing_since_13 !== void 0) {
        json += ',"failing_since":';
        if (value_failing_since_13 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_failing_since_13 === "string" || value_failing_since_13 === null || value_failing_since_13 instanceof Date || value_failing_since_13 instanceof RegExp || typeof value_failing_since_13 === "object" && typeof value_failing_since_13.toString === "function" && value_failing_since_13.toString !== Object.prototype.toString) {
          json += asDateTime(value_failing_since_13);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"failing_since" is required!');
      }
      const value_next_attempt_at_14 = obj["next_attempt_at"];
      if (value_next_attempt_at_14 !== void 0) {
        json += ',"next_attempt_at":';
        if (value_next_attempt_at_14 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_next_attempt_at_14 === "string" || value_next_attempt_at_14 === null || value_next_attempt_at_14 instanceof Date || value_next_attempt_at_14 instanceof RegExp || typeof value_next_attempt_at_14 === "object" && typeof value_next_attempt_at_14.toString === "function" && value_next_attempt_at_14.toString !== Object.prototype.toString) {
          json += asDateTime(value_next_attempt_at_14);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"next_attempt_at" is required!');
      }
      const value_redelivering_15 = obj["redelivering"];
      if (value_redelivering_15 !== void 0) {
        json += ',"redelivering":';
        json += asBoolean(value_redelivering_15);
      } else {
        throw new Error('"redelivering" is required!');
      }
      const value_created_at_16 = obj["created_at"];
      if (value_created_at_16 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_16);
      } else {
        throw new Error('"created_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_secret_4 = obj["secret"];
      if (value_secret_4 !== void 0) {
        json += '{"secret":';
        if (typeof value_secret_4 !== "string") {
          if (value_secret_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_secret_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_secret_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_secret_4 instanceof RegExp) {
            json += asString(value_secret_4.source);
          } else {
            json += asString(value_secret_4.toString());
          }
        } else {
          json += asString(value_secret_4);
        }
      } else {
        throw new Error('"secret" is required!');
      }
      const value_previous_until_5 = obj["previous_until"];
      if (value_previous_until_5 !== void 0) {
        json += ',"previous_until":';
        if (value_previous_until_5 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_previous_until_5 === "string" || value_previous_until_5 === null || value_previous_until_5 instanceof Date || value_previous_until_5 instanceof RegExp || typeof value_previous_until_5 === "object" && typeof value_previous_until_5.toString === "function" && value_previous_until_5.toString !== Object.prototype.toString) {
          json += asDateTime(value_previous_until_5);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"previous_until" is required!');
      }
      const value_webhook_6 = obj["webhook"];
      if (value_webhook_6 !== void 0) {
        json += ',"webhook":';
        json += anonymous2(value_webhook_6);
      } else {
        throw new Error('"webhook" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
      const value_webhook_id_4 = obj["webhook_id"];
      if (value_webhook_id_4 !== void 0) {
        json += '{"webhook_id":';
        if (typeof value_webhook_id_4 !== "string") {
          if (value_webhook_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_webhook_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_webhook_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_webhook_id_4 instanceof RegExp) {
            json += asString(value_webhook_id_4.source);
          } else {
            json += asString(value_webhook_id_4.toString());
          }
        } else {
          json += asString(value_webhook_id_4);
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
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
      const value_webhook_id_4 = obj["webhook_id"];
      if (value_webhook_id_4 !== void 0) {
        json += '{"webhook_id":';
        if (typeof value_webhook_id_4 !== "string") {
          if (value_webhook_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_webhook_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_webhook_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_webhook_id_4 instanceof RegExp) {
            json += asString(value_webhook_id_4.source);
          } else {
            json += asString(value_webhook_id_4.toString());
          }
        } else {
          json += asString(value_webhook_id_4);
        }
      } else {
        throw new Error('"webhook_id" is required!');
      }
      const value_url_5 = obj["url"];
      if (value_url_5 !== void 0) {
        json += ',"url":';
        if (typeof value_url_5 !== "string") {
          if (value_url_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_url_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_url_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_url_5 instanceof RegExp) {
            json += asString(value_url_5.source);
          } else {
            json += asString(value_url_5.toString());
          }
        } else {
          json += asString(value_url_5);
        }
      } else {
        throw new Error('"url" is required!');
      }
      const value_types_6 = obj["types"];
      if (value_types_6 !== void 0) {
        json += ',"types":';
        if (value_types_6 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_types_6)) {
          json += anonymous2(value_types_6);
        } else throw new TypeError("The value of '#/components/schemas/Webhook/properties/types' does not match schema definition.");
      } else {
        throw new Error('"types" is required!');
      }
      const value_enabled_7 = obj["enabled"];
      if (value_enabled_7 !== void 0) {
        json += ',"enabled":';
        json += asBoolean(value_enabled_7);
      } else {
        throw new Error('"enabled" is required!');
      }
      const value_disabled_reason_8 = obj["disabled_reason"];
      if (value_disabled_reason_8 !== void 0) {
        json += ',"disabled_reason":';
        if (value_disabled_reason_8 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_disabled_reason_8 === "string" || value_disabled_reason_8 === null || value_disabled_reason_8 instanceof Date || value_disabled_reason_8 instanceof RegExp || typeof value_disabled_reason_8 === "object" && typeof value_disabled_reason_8.toString === "function" && value_disabled_reason_8.toString !== Object.prototype.toString) {
          if (typeof value_disabled_reason_8 !== "string") {
            if (value_disabled_reason_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_disabled_reason_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_disabled_reason_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_disabled_reason_8 instanceof RegExp) {
              json += asString(value_disabled_reason_8.source);
            } else {
              json += asString(value_disabled_reason_8.toString());
            }
          } else {
            json += asString(value_disabled_reason_8);
          }
        } else throw new TypeError("The value of '#/components/schemas/Webhook/properties/disabled_reason' does not match schema definition.");
      } else {
        throw new Error('"disabled_reason" is required!');
      }
      const value_failing_since_9 = obj["failing_since"];
      if (value_failing_since_9 !== void 0) {
        json += ',"failing_since":';
        if (value_failing_since_9 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_failing_since_9 === "string" || value_failing_since_9 === null || value_failing_since_9 instanceof Date || value_failing_since_9 instanceof RegExp || typeof value_failing_since_9 === "object" && typeof value_failing_since_9.toString === "function" && value_failing_since_9.toString !== Object.prototype.toString) {
          json += asDateTime(value_failing_since_9);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"failing_since" is required!');
      }
      const value_next_attempt_at_10 = obj["next_attempt_at"];
      if (value_next_attempt_at_10 !== void 0) {
        json += ',"next_attempt_at":';
        if (value_next_attempt_at_10 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_next_attempt_at_10 === "string" || value_next_attempt_at_10 === null || value_next_attempt_at_10 instanceof Date || value_next_attempt_at_10 instanceof RegExp || typeof value_next_attempt_at_10 === "object" && typeof value_next_attempt_at_10.toString === "function" && value_next_attempt_at_10.toString !== Object.prototype.toString) {
          json += asDateTime(value_next_attempt_at_10);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"next_attempt_at" is required!');
      }
      const value_redelivering_11 = obj["redelivering"];
      if (value_redelivering_11 !== void 0) {
        json += ',"redelivering":';
        json += asBoolean(value_redelivering_11);
      } else {
        throw new Error('"redelivering" is required!');
      }
      const value_created_at_12 = obj["created_at"];
      if (value_created_at_12 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_12);
      } else {
        throw new Error('"created_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
      const value_webhook_id_8 = obj["webhook_id"];
      if (value_webhook_id_8 !== void 0) {
        json += '{"webhook_id":';
        if (typeof value_webhook_id_8 !== "string") {
          if (value_webhook_id_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_webhook_id_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_webhook_id_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_webhook_id_8 instanceof RegExp) {
            json += asString(value_webhook_id_8.source);
          } else {
            json += asString(value_webhook_id_8.toString());
          }
        } else {
          json += asString(value_webhook_id_8);
        }
      } else {
        throw new Error('"webhook_id" is required!');
      }
      const value_url_9 = obj["url"];
      if (value_url_9 !== void 0) {
        json += ',"url":';
        if (typeof value_url_9 !== "string") {
          if (value_url_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_url_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_url_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_url_9 instanceof RegExp) {
            json += asString(value_url_9.source);
          } else {
            json += asString(value_url_9.toString());
          }
        } else {
          json += asString(value_url_9);
        }
      } else {
        throw new Error('"url" is required!');
      }
      const value_types_10 = obj["types"];
      if (value_types_10 !== void 0) {
        json += ',"types":';
        if (value_types_10 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_types_10)) {
          json += anonymous3(value_types_10);
        } else throw new TypeError("The value of '#/components/schemas/Webhook/properties/types' does not match schema definition.");
      } else {
        throw new Error('"types" is required!');
      }
      const value_enabled_11 = obj["enabled"];
      if (value_enabled_11 !== void 0) {
        json += ',"enabled":';
        json += asBoolean(value_enabled_11);
      } else {
        throw new Error('"enabled" is required!');
      }
      const value_disabled_reason_12 = obj["disabled_reason"];
      if (value_disabled_reason_12 !== void 0) {
        json += ',"disabled_reason":';
        if (value_disabled_reason_12 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_disabled_reason_12 === "string" || value_disabled_reason_12 === null || value_disabled_reason_12 instanceof Date || value_disabled_reason_12 instanceof RegExp || typeof value_disabled_reason_12 === "object" && typeof value_disabled_reason_12.toString === "function" && value_disabled_reason_12.toString !== Object.prototype.toString) {
          if (typeof value_disabled_reason_12 !== "string") {
            if (value_disabled_reason_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_disabled_reason_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_disabled_reason_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_disabled_reason_12 instanceof RegExp) {
              json += asString(value_disabled_reason_12.source);
            } else {
              json += asString(value_disabled_reason_12.toString());
            }
          } else {
            json += asString(value_disabled_reason_12);
          }
        } else throw new TypeError("The value of '#/components/schemas/Webhook/properties/disabled_reason' does not match schema definition.");
      } else {
        throw new Error('"disabled_reason" is required!');
      }
      const value_failing_since_13 = obj["failing_since"];
      if (value_failing_since_13 !== void 0) {
        json += ',"failing_since":';
        if (value_failing_since_13 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_failing_since_13 === "string" || value_failing_since_13 === null || value_failing_since_13 instanceof Date || value_failing_since_13 instanceof RegExp || typeof value_failing_since_13 === "object" && typeof value_failing_since_13.toString === "function" && value_failing_since_13.toString !== Object.prototype.toString) {
          json += asDateTime(value_failing_since_13);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"failing_since" is required!');
      }
      const value_next_attempt_at_14 = obj["next_attempt_at"];
      if (value_next_attempt_at_14 !== void 0) {
        json += ',"next_attempt_at":';
        if (value_next_attempt_at_14 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_next_attempt_at_14 === "string" || value_next_attempt_at_14 === null || value_next_attempt_at_14 instanceof Date || value_next_attempt_at_14 instanceof RegExp || typeof value_next_attempt_at_14 === "object" && typeof value_next_attempt_at_14.toString === "function" && value_next_attempt_at_14.toString !== Object.prototype.toString) {
          json += asDateTime(value_next_attempt_at_14);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"next_attempt_at" is required!');
      }
      const value_redelivering_15 = obj["redelivering"];
      if (value_redelivering_15 !== void 0) {
        json += ',"redelivering":';
        json += asBoolean(value_redelivering_15);
      } else {
        throw new Error('"redelivering" is required!');
      }
      const value_created_at_16 = obj["created_at"];
      if (value_created_at_16 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_16);
      } else {
        throw new Error('"created_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_secret_4 = obj["secret"];
      if (value_secret_4 !== void 0) {
        json += '{"secret":';
        if (typeof value_secret_4 !== "string") {
          if (value_secret_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_secret_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_secret_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_secret_4 instanceof RegExp) {
            json += asString(value_secret_4.source);
          } else {
            json += asString(value_secret_4.toString());
          }
        } else {
          json += asString(value_secret_4);
        }
      } else {
        throw new Error('"secret" is required!');
      }
      const value_previous_until_5 = obj["previous_until"];
      if (value_previous_until_5 !== void 0) {
        json += ',"previous_until":';
        if (value_previous_until_5 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_previous_until_5 === "string" || value_previous_until_5 === null || value_previous_until_5 instanceof Date || value_previous_until_5 instanceof RegExp || typeof value_previous_until_5 === "object" && typeof value_previous_until_5.toString === "function" && value_previous_until_5.toString !== Object.prototype.toString) {
          json += asDateTime(value_previous_until_5);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"previous_until" is required!');
      }
      const value_webhook_6 = obj["webhook"];
      if (value_webhook_6 !== void 0) {
        json += ',"webhook":';
        json += anonymous2(value_webhook_6);
      } else {
        throw new Error('"webhook" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
      const value_delivery_id_6 = obj["delivery_id"];
      if (value_delivery_id_6 !== void 0) {
        json += '{"delivery_id":';
        if (typeof value_delivery_id_6 !== "string") {
          if (value_delivery_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_delivery_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_delivery_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_delivery_id_6 instanceof RegExp) {
            json += asString(value_delivery_id_6.source);
          } else {
            json += asString(value_delivery_id_6.toString());
          }
        } else {
          json += asString(value_delivery_id_6);
        }
      } else {
        throw new Error('"delivery_id" is required!');
      }
      const value_event_id_7 = obj["event_id"];
      if (value_event_id_7 !== void 0) {
        json += ',"event_id":';
        if (typeof value_event_id_7 !== "string") {
          if (value_event_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_event_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_event_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_event_id_7 instanceof RegExp) {
            json += asString(value_event_id_7.source);
          } else {
            json += asString(value_event_id_7.toString());
          }
        } else {
          json += asString(value_event_id_7);
        }
      } else {
        throw new Error('"event_id" is required!');
      }
      const value_event_type_8 = obj["event_type"];
      if (value_event_type_8 !== void 0) {
        json += ',"event_type":';
        if (typeof value_event_type_8 !== "string") {
          if (value_event_type_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_event_type_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_event_type_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_event_type_8 instanceof RegExp) {
            json += asString(value_event_type_8.source);
          } else {
            json += asString(value_event_type_8.toString());
          }
        } else {
          json += asString(value_event_type_8);
        }
      } else {
        throw new Error('"event_type" is required!');
      }
      const value_outcome_9 = obj["outcome"];
      if (value_outcome_9 !== void 0) {
        json += ',"outcome":';
        if (typeof value_outcome_9 !== "string") {
          if (value_outcome_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_outcome_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_outcome_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_outcome_9 instanceof RegExp) {
            json += asString(value_outcome_9.source);
          } else {
            json += asString(value_outcome_9.toString());
          }
        } else {
          json += asString(value_outcome_9);
        }
      } else {
        throw new Error('"outcome" is required!');
      }
      const value_status_10 = obj["status"];
      if (value_status_10 !== void 0) {
        json += ',"status":';
        if (value_status_10 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_status_10) || value_status_10 === null) {
          json += asInteger(value_status_10);
        } else throw new TypeError("The value of '#/components/schemas/Delivery/properties/status' does not match schema definition.");
      } else {
        throw new Error('"status" is required!');
      }
      const value_duration_ms_11 = obj["duration_ms"];
      if (value_duration_ms_11 !== void 0) {
        json += ',"duration_ms":';
        json += asInteger(value_duration_ms_11);
      } else {
        throw new Error('"duration_ms" is required!');
      }
      const value_response_12 = obj["response"];
      if (value_response_12 !== void 0) {
        json += ',"response":';
        if (value_response_12 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_response_12 === "string" || value_response_12 === null || value_response_12 instanceof Date || value_response_12 instanceof RegExp || typeof value_response_12 === "object" && typeof value_response_12.toString === "function" && value_response_12.toString !== Object.prototype.toString) {
          if (typeof value_response_12 !== "string") {
            if (value_response_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_response_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_response_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_response_12 instanceof RegExp) {
              json += asString(value_response_12.source);
            } else {
              json += asString(value_response_12.toString());
            }
          } else {
            json += asString(value_response_12);
          }
        } else throw new TypeError("The value of '#/components/schemas/Delivery/properties/response' does not match schema definition.");
      } else {
        throw new Error('"response" is required!');
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
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_total_16 = obj["total"];
      if (value_total_16 !== void 0) {
        json += '{"total":';
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
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/page' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_limit_19 = obj["limit"];
      if (value_limit_19 !== void 0) {
        json += ',"limit":';
        json += asInteger(value_limit_19);
      } else {
        throw new Error('"limit" is required!');
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
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/cursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_deliveries_4 = obj["deliveries"];
      if (value_deliveries_4 !== void 0) {
        json += '{"deliveries":';
        json += anonymous2(value_deliveries_4);
      } else {
        throw new Error('"deliveries" is required!');
      }
      const value_pagination_14 = obj["pagination"];
      if (value_pagination_14 !== void 0) {
        json += ',"pagination":';
        json += anonymous4(value_pagination_14);
      } else {
        throw new Error('"pagination" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
      const value_webhook_id_4 = obj["webhook_id"];
      if (value_webhook_id_4 !== void 0) {
        json += '{"webhook_id":';
        if (typeof value_webhook_id_4 !== "string") {
          if (value_webhook_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_webhook_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_webhook_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_webhook_id_4 instanceof RegExp) {
            json += asString(value_webhook_id_4.source);
          } else {
            json += asString(value_webhook_id_4.toString());
          }
        } else {
          json += asString(value_webhook_id_4);
        }
      } else {
        throw new Error('"webhook_id" is required!');
      }
      const value_url_5 = obj["url"];
      if (value_url_5 !== void 0) {
        json += ',"url":';
        if (typeof value_url_5 !== "string") {
          if (value_url_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_url_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_url_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_url_5 instanceof RegExp) {
            json += asString(value_url_5.source);
          } else {
            json += asString(value_url_5.toString());
          }
        } else {
          json += asString(value_url_5);
        }
      } else {
        throw new Error('"url" is required!');
      }
      const value_types_6 = obj["types"];
      if (value_types_6 !== void 0) {
        json += ',"types":';
        if (value_types_6 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_types_6)) {
          json += anonymous2(value_types_6);
        } else throw new TypeError("The value of '#/components/schemas/Webhook/properties/types' does not match schema definition.");
      } else {
        throw new Error('"types" is required!');
      }
      const value_enabled_7 = obj["enabled"];
      if (value_enabled_7 !== void 0) {
        json += ',"enabled":';
        json += asBoolean(value_enabled_7);
      } else {
        throw new Error('"enabled" is required!');
      }
      const value_disabled_reason_8 = obj["disabled_reason"];
      if (value_disabled_reason_8 !== void 0) {
        json += ',"disabled_reason":';
        if (value_disabled_reason_8 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_disabled_reason_8 === "string" || value_disabled_reason_8 === null || value_disabled_reason_8 instanceof Date || value_disabled_reason_8 instanceof RegExp || typeof value_disabled_reason_8 === "object" && typeof value_disabled_reason_8.toString === "function" && value_disabled_reason_8.toString !== Object.prototype.toString) {
          if (typeof value_disabled_reason_8 !== "string") {
            if (value_disabled_reason_8 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_disabled_reason_8 instanceof Date) {
              json += JSON_STR_QUOTE + value_disabled_reason_8.toISOString() + JSON_STR_QUOTE;
            } else if (value_disabled_reason_8 instanceof RegExp) {
              json += asString(value_disabled_reason_8.source);
            } else {
              json += asString(value_disabled_reason_8.toString());
            }
          } else {
            json += asString(value_disabled_reason_8);
          }
        } else throw new TypeError("The value of '#/components/schemas/Webhook/properties/disabled_reason' does not match schema definition.");
      } else {
        throw new Error('"disabled_reason" is required!');
      }
      const value_failing_since_9 = obj["failing_since"];
      if (value_failing_since_9 !== void 0) {
        json += ',"failing_since":';
        if (value_failing_since_9 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_failing_since_9 === "string" || value_failing_since_9 === null || value_failing_since_9 instanceof Date || value_failing_since_9 instanceof RegExp || typeof value_failing_since_9 === "object" && typeof value_failing_since_9.toString === "function" && value_failing_since_9.toString !== Object.prototype.toString) {
          json += asDateTime(value_failing_since_9);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"failing_since" is required!');
      }
      const value_next_attempt_at_10 = obj["next_attempt_at"];
      if (value_next_attempt_at_10 !== void 0) {
        json += ',"next_attempt_at":';
        if (value_next_attempt_at_10 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_next_attempt_at_10 === "string" || value_next_attempt_at_10 === null || value_next_attempt_at_10 instanceof Date || value_next_attempt_at_10 instanceof RegExp || typeof value_next_attempt_at_10 === "object" && typeof value_next_attempt_at_10.toString === "function" && value_next_attempt_at_10.toString !== Object.prototype.toString) {
          json += asDateTime(value_next_attempt_at_10);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"next_attempt_at" is required!');
      }
      const value_redelivering_11 = obj["redelivering"];
      if (value_redelivering_11 !== void 0) {
        json += ',"redelivering":';
        json += asBoolean(value_redelivering_11);
      } else {
        throw new Error('"redelivering" is required!');
      }
      const value_created_at_12 = obj["created_at"];
      if (value_created_at_12 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_12);
      } else {
        throw new Error('"created_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
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
      const value_revenue_today_14 = obj["revenue_today"];
      if (value_revenue_today_14 !== void 0) {
        json += ',"revenue_today":';
        json += asNumber(value_revenue_today_14);
      } else {
        throw new Error('"revenue_today" is required!');
      }
      const value_fees_today_15 = obj["fees_today"];
      if (value_fees_today_15 !== void 0) {
        json += ',"fees_today":';
        json += asNumber(value_fees_today_15);
      } else {
        throw new Error('"fees_today" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/DashboardStats/properties/by_currency' does not match schema definition.");
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
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_idle_18 = obj["idle"];
      if (value_idle_18 !== void 0) {
        json += '{"idle":';
        json += asInteger(value_idle_18);
      } else {
        throw new Error('"idle" is required!');
      }
      const value_busy_19 = obj["busy"];
      if (value_busy_19 !== void 0) {
        json += ',"busy":';
        json += asInteger(value_busy_19);
      } else {
        throw new Error('"busy" is required!');
      }
      const value_offline_20 = obj["offline"];
      if (value_offline_20 !== void 0) {
        json += ',"offline":';
        json += asInteger(value_offline_20);
      } else {
        throw new Error('"offline" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_OPEN_23 = obj["OPEN"];
      if (value_OPEN_23 !== void 0) {
        json += '{"OPEN":';
        json += asInteger(value_OPEN_23);
      } else {
        throw new Error('"OPEN" is required!');
      }
      const value_ACTIVE_24 = obj["ACTIVE"];
      if (value_ACTIVE_24 !== void 0) {
        json += ',"ACTIVE":';
        json += asInteger(value_ACTIVE_24);
      } else {
        throw new Error('"ACTIVE" is required!');
      }
      const value_REVIEW_25 = obj["REVIEW"];
      if (value_REVIEW_25 !== void 0) {
        json += ',"REVIEW":';
        json += asInteger(value_REVIEW_25);
      } else {
        throw new Error('"REVIEW" is required!');
      }
      const value_CLOSED_26 = obj["CLOSED"];
      if (value_CLOSED_26 !== void 0) {
        json += ',"CLOSED":';
        json += asInteger(value_CLOSED_26);
      } else {
        throw new Error('"CLOSED" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_total_agents_4 = obj["total_agents"];
      if (value_total_agents_4 !== void 0) {
        json += '{"total_agents":';
        json += asInteger(value_total_agents_4);
      } else {
        throw new Error('"total_agents" is required!');
      }
      const value_active_jobs_5 = obj["active_jobs"];
      if (value_active_jobs_5 !== void 0) {
        json += ',"active_jobs":';
        json += asInteger(value_active_jobs_5);
      } else {
        throw new Error('"active_jobs" is required!');
      }
      const value_pending_bids_6 = obj["pending_bids"];
      if (value_pending_bids_6 !== void 0) {
        json += ',"pending_bids":';
        json += asInteger(value_pending_bids_6);
      } else {
        throw new Error('"pending_bids" is required!');
      }
      const value_open_disputes_7 = obj["open_disputes"];
      if (value_open_disputes_7 !== void 0) {
        json += ',"open_disputes":';
        json += asInteger(value_open_disputes_7);
      } else {
        throw new Error('"open_disputes" is required!');
      }
      const value_completed_today_8 = obj["completed_today"];
      if (value_completed_today_8 !== void 0) {
        json += ',"completed_today":';
        json += asInteger(value_completed_today_8);
      } else {
        throw new Error('"completed_today" is required!');
      }
      const value_revenue_today_9 = obj["revenue_today"];
      if (value_revenue_today_9 !== void 0) {
        json += ',"revenue_today":';
        json += asNumber(value_revenue_today_9);
      } else {
        throw new Error('"revenue_today" is required!');
      }
      const value_fees_today_10 = obj["fees_today"];
      if (value_fees_today_10 !== void 0) {
        json += ',"fees_today":';
        json += asNumber(value_fees_today_10);
      } else {
        throw new Error('"fees_today" is required!');
      }
      const value_by_currency_11 = obj["by_currency"];
      if (value_by_currency_11 !== void 0) {
        json += ',"by_currency":';
        json += anonymous2(value_by_currency_11);
      } else {
        throw new Error('"by_currency" is required!');
      }
      const value_agent_status_breakdown_16 = obj["agent_status_breakdown"];
      if (value_agent_status_breakdown_16 !== void 0) {
        json += ',"agent_status_breakdown":';
        json += anonymous4(value_agent_status_breakdown_16);
      } else {
        throw new Error('"agent_status_breakdown" is required!');
      }
      const value_job_status_breakdown_21 = obj["job_status_breakdown"];
      if (value_job_status_breakdown_21 !== void 0) {
        json += ',"job_status_breakdown":';
        json += anonymous5(value_job_status_breakdown_21);
      } else {
        throw new Error('"job_status_breakdown" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["getDashboardStats.200"] = module.exports;
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
    function anonymous6(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_currency_25 = obj["currency"];
      if (value_currency_25 !== void 0) {
        json += '{"currency":';
        if (typeof value_currency_25 !== "string") {
          if (value_currency_25 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_25 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_25.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_25 instanceof RegExp) {
            json += asString(value_currency_25.source);
          } else {
            json += asString(value_currency_25.toString());
          }
        } else {
          json += asString(value_currency_25);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_balance_26 = obj["balance"];
      if (value_balance_26 !== void 0) {
        json += ',"balance":';
        json += asNumber(value_balance_26);
      } else {
        throw new Error('"balance" is required!');
      }
      const value_held_27 = obj["held"];
      if (value_held_27 !== void 0) {
        json += ',"held":';
        json += asNumber(value_held_27);
      } else {
        throw new Error('"held" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AdminAgent/properties/balances' does not match schema definition.");
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
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_agent_id_6 = obj["agent_id"];
      if (value_agent_id_6 !== void 0) {
        json += '{"agent_id":';
        if (typeof value_agent_id_6 !== "string") {
          if (value_agent_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_id_6 instanceof RegExp) {
            json += asString(value_agent_id_6.source);
          } else {
            json += asString(value_agent_id_6.toString());
          }
        } else {
          json += asString(value_agent_id_6);
        }
      } else {
        throw new Error('"agent_id" is required!');
      }
      const value_agent_type_7 = obj["agent_type"];
      if (value_agent_type_7 !== void 0) {
        json += ',"agent_type":';
        if (typeof value_agent_type_7 !== "string") {
          if (value_agent_type_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_type_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_type_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_type_7 instanceof RegExp) {
            json += asString(value_agent_type_7.source);
          } else {
            json += asString(value_agent_type_7.toString());
          }
        } else {
          json += asString(value_agent_type_7);
        }
      } else {
        throw new Error('"agent_type" is required!');
      }
      const value_name_8 = obj["name"];
      if (value_name_8 !== void 0) {
        json += ',"name":';
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
      } else {
        throw new Error('"name" is required!');
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
      const value_capabilities_10 = obj["capabilities"];
      if (value_capabilities_10 !== void 0) {
        json += ',"capabilities":';
        json += anonymous4(value_capabilities_10);
      } else {
        throw new Error('"capabilities" is required!');
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
      const value_account_12 = obj["account"];
      if (value_account_12 !== void 0) {
        json += ',"account":';
        if (typeof value_account_12 !== "string") {
          if (value_account_12 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_account_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_account_12.toISOString() + JSON_STR_QUOTE;
          } else if (value_account_12 instanceof RegExp) {
            json += asString(value_account_12.source);
          } else {
            json += asString(value_account_12.toString());
          }
        } else {
          json += asString(value_account_12);
        }
      } else {
        throw new Error('"account" is required!');
      }
      const value_active_jobs_count_13 = obj["active_jobs_count"];
      if (value_active_jobs_count_13 !== void 0) {
        json += ',"active_jobs_count":';
        json += asInteger(value_active_jobs_count_13);
      } else {
        throw new Error('"active_jobs_count" is required!');
      }
      const value_completed_jobs_count_14 = obj["completed_jobs_count"];
      if (value_completed_jobs_count_14 !== void 0) {
        json += ',"completed_jobs_count":';
        json += asInteger(value_completed_jobs_count_14);
      } else {
        throw new Error('"completed_jobs_count" is required!');
      }
      const value_failed_jobs_15 = obj["failed_jobs"];
      if (value_failed_jobs_15 !== void 0) {
        json += ',"failed_jobs":';
        json += asInteger(value_failed_jobs_15);
      } else {
        throw new Error('"failed_jobs" is required!');
      }
      const value_trust_score_16 = obj["trust_score"];
      if (value_trust_score_16 !== void 0) {
        json += ',"trust_score":';
        json += asNumber(value_trust_score_16);
      } else {
        throw new Error('"trust_score" is required!');
      }
      const value_rating_17 = obj["rating"];
      if (value_rating_17 !== void 0) {
        json += ',"rating":';
        if (value_rating_17 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_rating_17 === "number" || value_rating_17 === null) {
          json += asNumber(value_rating_17);
        } else throw new TypeError("The value of '#/components/schemas/MeanRating' does not match schema definition.");
      } else {
        throw new Error('"rating" is required!');
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
        } else throw new TypeError("The value of '#/components/schemas/AdminAgent/properties/email' does not match schema definition.");
      } else {
        throw new Error('"email" is required!');
      }
      const value_banned_21 = obj["banned"];
      if (value_banned_21 !== void 0) {
        json += ',"banned":';
        json += asBoolean(value_banned_21);
      } else {
        throw new Error('"banned" is required!');
      }
      const value_banned_at_22 = obj["banned_at"];
      if (value_banned_at_22 !== void 0) {
        json += ',"banned_at":';
        if (value_banned_at_22 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_banned_at_22 === "string" || value_banned_at_22 === null || value_banned_at_22 instanceof Date || value_banned_at_22 instanceof RegExp || typeof value_banned_at_22 === "object" && typeof value_banned_at_22.toString === "function" && value_banned_at_22.toString !== Object.prototype.toString) {
          json += asDateTime(value_banned_at_22);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"banned_at" is required!');
      }
      const value_balances_23 = obj["balances"];
      if (value_balances_23 !== void 0) {
        json += ',"balances":';
        json += anonymous5(value_balances_23);
      } else {
        throw new Error('"balances" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AdminAgentList/properties/agents' does not match schema definition.");
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
    function anonymous7(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_total_30 = obj["total"];
      if (value_total_30 !== void 0) {
        json += '{"total":';
        json += asInteger(value_total_30);
      } else {
        throw new Error('"total" is required!');
      }
      const value_total_capped_31 = obj["total_capped"];
      if (value_total_capped_31 !== void 0) {
        json += ',"total_capped":';
        json += asBoolean(value_total_capped_31);
      } else {
        throw new Error('"total_capped" is required!');
      }
      const value_page_32 = obj["page"];
      if (value_page_32 !== void 0) {
        json += ',"page":';
        if (value_page_32 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_page_32) || value_page_32 === null) {
          json += asInteger(value_page_32);
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/page' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_limit_33 = obj["limit"];
      if (value_limit_33 !== void 0) {
        json += ',"limit":';
        json += asInteger(value_limit_33);
      } else {
        throw new Error('"limit" is required!');
      }
      const value_has_more_34 = obj["has_more"];
      if (value_has_more_34 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_34);
      } else {
        throw new Error('"has_more" is required!');
      }
      const value_cursor_35 = obj["cursor"];
      if (value_cursor_35 !== void 0) {
        json += ',"cursor":';
        if (value_cursor_35 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_cursor_35 === "string" || value_cursor_35 === null || value_cursor_35 instanceof Date || value_cursor_35 instanceof RegExp || typeof value_cursor_35 === "object" && typeof value_cursor_35.toString === "function" && value_cursor_35.toString !== Object.prototype.toString) {
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
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/cursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_agents_4 = obj["agents"];
      if (value_agents_4 !== void 0) {
        json += '{"agents":';
        json += anonymous2(value_agents_4);
      } else {
        throw new Error('"agents" is required!');
      }
      const value_pagination_28 = obj["pagination"];
      if (value_pagination_28 !== void 0) {
        json += ',"pagination":';
        json += anonymous7(value_pagination_28);
      } else {
        throw new Error('"pagination" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["listAdminAgents.200"] = module.exports;
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
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_currency_23 = obj["currency"];
      if (value_currency_23 !== void 0) {
        json += '{"currency":';
        if (typeof value_currency_23 !== "string") {
          if (value_currency_23 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_23 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_23.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_23 instanceof RegExp) {
            json += asString(value_currency_23.source);
          } else {
            json += asString(value_currency_23.toString());
          }
        } else {
          json += asString(value_currency_23);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_balance_24 = obj["balance"];
      if (value_balance_24 !== void 0) {
        json += ',"balance":';
        json += asNumber(value_balance_24);
      } else {
        throw new Error('"balance" is required!');
      }
      const value_held_25 = obj["held"];
      if (value_held_25 !== void 0) {
        json += ',"held":';
        json += asNumber(value_held_25);
      } else {
        throw new Error('"held" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous3(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AdminAgent/properties/balances' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous4(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous4(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_agent_id_4 = obj["agent_id"];
      if (value_agent_id_4 !== void 0) {
        json += '{"agent_id":';
        if (typeof value_agent_id_4 !== "string") {
          if (value_agent_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_id_4 instanceof RegExp) {
            json += asString(value_agent_id_4.source);
          } else {
            json += asString(value_agent_id_4.toString());
          }
        } else {
          json += asString(value_agent_id_4);
        }
      } else {
        throw new Error('"agent_id" is required!');
      }
      const value_agent_type_5 = obj["agent_type"];
      if (value_agent_type_5 !== void 0) {
        json += ',"agent_type":';
        if (typeof value_agent_type_5 !== "string") {
          if (value_agent_type_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_type_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_type_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_type_5 instanceof RegExp) {
            json += asString(value_agent_type_5.source);
          } else {
            json += asString(value_agent_type_5.toString());
          }
        } else {
          json += asString(value_agent_type_5);
        }
      } else {
        throw new Error('"agent_type" is required!');
      }
      const value_name_6 = obj["name"];
      if (value_name_6 !== void 0) {
        json += ',"name":';
        if (typeof value_name_6 !== "string") {
          if (value_name_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_name_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_name_6 instanceof RegExp) {
            json += asString(value_name_6.source);
          } else {
            json += asString(value_name_6.toString());
          }
        } else {
          json += asString(value_name_6);
        }
      } else {
        throw new Error('"name" is required!');
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
      const value_capabilities_8 = obj["capabilities"];
      if (value_capabilities_8 !== void 0) {
        json += ',"capabilities":';
        json += anonymous2(value_capabilities_8);
      } else {
        throw new Error('"capabilities" is required!');
      }
      const value_status_9 = obj["status"];
      if (value_status_9 !== void 0) {
        json += ',"status":';
        if (typeof value_status_9 !== "string") {
          if (value_status_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_9 instanceof RegExp) {
            json += asString(value_status_9.source);
          } else {
            json += asString(value_status_9.toString());
          }
        } else {
          json += asString(value_status_9);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_account_10 = obj["account"];
      if (value_account_10 !== void 0) {
        json += ',"account":';
        if (typeof value_account_10 !== "string") {
          if (value_account_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_account_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_account_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_account_10 instanceof RegExp) {
            json += asString(value_account_10.source);
          } else {
            json += asString(value_account_10.toString());
          }
        } else {
          json += asString(value_account_10);
        }
      } else {
        throw new Error('"account" is required!');
      }
      const value_active_jobs_count_11 = obj["active_jobs_count"];
      if (value_active_jobs_count_11 !== void 0) {
        json += ',"active_jobs_count":';
        json += asInteger(value_active_jobs_count_11);
      } else {
        throw new Error('"active_jobs_count" is required!');
      }
      const value_completed_jobs_count_12 = obj["completed_jobs_count"];
      if (value_completed_jobs_count_12 !== void 0) {
        json += ',"completed_jobs_count":';
        json += asInteger(value_completed_jobs_count_12);
      } else {
        throw new Error('"completed_jobs_count" is required!');
      }
      const value_failed_jobs_13 = obj["failed_jobs"];
      if (value_failed_jobs_13 !== void 0) {
        json += ',"failed_jobs":';
        json += asInteger(value_failed_jobs_13);
      } else {
        throw new Error('"failed_jobs" is required!');
      }
      const value_trust_score_14 = obj["trust_score"];
      if (value_trust_score_14 !== void 0) {
        json += ',"trust_score":';
        json += asNumber(value_trust_score_14);
      } else {
        throw new Error('"trust_score" is required!');
      }
      const value_rating_15 = obj["rating"];
      if (value_rating_15 !== void 0) {
        json += ',"rating":';
        if (value_rating_15 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_rating_15 === "number" || value_rating_15 === null) {
          json += asNumber(value_rating_15);
        } else throw new TypeError("The value of '#/components/schemas/MeanRating' does not match schema definition.");
      } else {
        throw new Error('"rating" is required!');
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
        } else throw new TypeError("The value of '#/components/schemas/AdminAgent/properties/email' does not match schema definition.");
      } else {
        throw new Error('"email" is required!');
      }
      const value_banned_19 = obj["banned"];
      if (value_banned_19 !== void 0) {
        json += ',"banned":';
        json += asBoolean(value_banned_19);
      } else {
        throw new Error('"banned" is required!');
      }
      const value_banned_at_20 = obj["banned_at"];
      if (value_banned_at_20 !== void 0) {
        json += ',"banned_at":';
        if (value_banned_at_20 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_banned_at_20 === "string" || value_banned_at_20 === null || value_banned_at_20 instanceof Date || value_banned_at_20 instanceof RegExp || typeof value_banned_at_20 === "object" && typeof value_banned_at_20.toString === "function" && value_banned_at_20.toString !== Object.prototype.toString) {
          json += asDateTime(value_banned_at_20);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"banned_at" is required!');
      }
      const value_balances_21 = obj["balances"];
      if (value_balances_21 !== void 0) {
        json += ',"balances":';
        json += anonymous3(value_balances_21);
      } else {
        throw new Error('"balances" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["banAgent.200"] = module.exports;
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
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_currency_23 = obj["currency"];
      if (value_currency_23 !== void 0) {
        json += '{"currency":';
        if (typeof value_currency_23 !== "string") {
          if (value_currency_23 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_23 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_23.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_23 instanceof RegExp) {
            json += asString(value_currency_23.source);
          } else {
            json += asString(value_currency_23.toString());
          }
        } else {
          json += asString(value_currency_23);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_balance_24 = obj["balance"];
      if (value_balance_24 !== void 0) {
        json += ',"balance":';
        json += asNumber(value_balance_24);
      } else {
        throw new Error('"balance" is required!');
      }
      const value_held_25 = obj["held"];
      if (value_held_25 !== void 0) {
        json += ',"held":';
        json += asNumber(value_held_25);
      } else {
        throw new Error('"held" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous3(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AdminAgent/properties/balances' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous4(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous4(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_agent_id_4 = obj["agent_id"];
      if (value_agent_id_4 !== void 0) {
        json += '{"agent_id":';
        if (typeof value_agent_id_4 !== "string") {
          if (value_agent_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_id_4 instanceof RegExp) {
            json += asString(value_agent_id_4.source);
          } else {
            json += asString(value_agent_id_4.toString());
          }
        } else {
          json += asString(value_agent_id_4);
        }
      } else {
        throw new Error('"agent_id" is required!');
      }
      const value_agent_type_5 = obj["agent_type"];
      if (value_agent_type_5 !== void 0) {
        json += ',"agent_type":';
        if (typeof value_agent_type_5 !== "string") {
          if (value_agent_type_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_type_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_type_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_type_5 instanceof RegExp) {
            json += asString(value_agent_type_5.source);
          } else {
            json += asString(value_agent_type_5.toString());
          }
        } else {
          json += asString(value_agent_type_5);
        }
      } else {
        throw new Error('"agent_type" is required!');
      }
      const value_name_6 = obj["name"];
      if (value_name_6 !== void 0) {
        json += ',"name":';
        if (typeof value_name_6 !== "string") {
          if (value_name_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_name_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_name_6 instanceof RegExp) {
            json += asString(value_name_6.source);
          } else {
            json += asString(value_name_6.toString());
          }
        } else {
          json += asString(value_name_6);
        }
      } else {
        throw new Error('"name" is required!');
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
      const value_capabilities_8 = obj["capabilities"];
      if (value_capabilities_8 !== void 0) {
        json += ',"capabilities":';
        json += anonymous2(value_capabilities_8);
      } else {
        throw new Error('"capabilities" is required!');
      }
      const value_status_9 = obj["status"];
      if (value_status_9 !== void 0) {
        json += ',"status":';
        if (typeof value_status_9 !== "string") {
          if (value_status_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_9 instanceof RegExp) {
            json += asString(value_status_9.source);
          } else {
            json += asString(value_status_9.toString());
          }
        } else {
          json += asString(value_status_9);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_account_10 = obj["account"];
      if (value_account_10 !== void 0) {
        json += ',"account":';
        if (typeof value_account_10 !== "string") {
          if (value_account_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_account_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_account_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_account_10 instanceof RegExp) {
            json += asString(value_account_10.source);
          } else {
            json += asString(value_account_10.toString());
          }
        } else {
          json += asString(value_account_10);
        }
      } else {
        throw new Error('"account" is required!');
      }
      const value_active_jobs_count_11 = obj["active_jobs_count"];
      if (value_active_jobs_count_11 !== void 0) {
        json += ',"active_jobs_count":';
        json += asInteger(value_active_jobs_count_11);
      } else {
        throw new Error('"active_jobs_count" is required!');
      }
      const value_completed_jobs_count_12 = obj["completed_jobs_count"];
      if (value_completed_jobs_count_12 !== void 0) {
        json += ',"completed_jobs_count":';
        json += asInteger(value_completed_jobs_count_12);
      } else {
        throw new Error('"completed_jobs_count" is required!');
      }
      const value_failed_jobs_13 = obj["failed_jobs"];
      if (value_failed_jobs_13 !== void 0) {
        json += ',"failed_jobs":';
        json += asInteger(value_failed_jobs_13);
      } else {
        throw new Error('"failed_jobs" is required!');
      }
      const value_trust_score_14 = obj["trust_score"];
      if (value_trust_score_14 !== void 0) {
        json += ',"trust_score":';
        json += asNumber(value_trust_score_14);
      } else {
        throw new Error('"trust_score" is required!');
      }
      const value_rating_15 = obj["rating"];
      if (value_rating_15 !== void 0) {
        json += ',"rating":';
        if (value_rating_15 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_rating_15 === "number" || value_rating_15 === null) {
          json += asNumber(value_rating_15);
        } else throw new TypeError("The value of '#/components/schemas/MeanRating' does not match schema definition.");
      } else {
        throw new Error('"rating" is required!');
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
        } else throw new TypeError("The value of '#/components/schemas/AdminAgent/properties/email' does not match schema definition.");
      } else {
        throw new Error('"email" is required!');
      }
      const value_banned_19 = obj["banned"];
      if (value_banned_19 !== void 0) {
        json += ',"banned":';
        json += asBoolean(value_banned_19);
      } else {
        throw new Error('"banned" is required!');
      }
      const value_banned_at_20 = obj["banned_at"];
      if (value_banned_at_20 !== void 0) {
        json += ',"banned_at":';
        if (value_banned_at_20 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_banned_at_20 === "string" || value_banned_at_20 === null || value_banned_at_20 instanceof Date || value_banned_at_20 instanceof RegExp || typeof value_banned_at_20 === "object" && typeof value_banned_at_20.toString === "function" && value_banned_at_20.toString !== Object.prototype.toString) {
          json += asDateTime(value_banned_at_20);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"banned_at" is required!');
      }
      const value_balances_21 = obj["balances"];
      if (value_balances_21 !== void 0) {
        json += ',"balances":';
        json += anonymous3(value_balances_21);
      } else {
        throw new Error('"balances" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["unbanAgent.200"] = module.exports;
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
      const value_transaction_id_4 = obj["transaction_id"];
      if (value_transaction_id_4 !== void 0) {
        json += '{"transaction_id":';
        if (typeof value_transaction_id_4 !== "string") {
          if (value_transaction_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_transaction_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_transaction_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_transaction_id_4 instanceof RegExp) {
            json += asString(value_transaction_id_4.source);
          } else {
            json += asString(value_transaction_id_4.toString());
          }
        } else {
          json += asString(value_transaction_id_4);
        }
      } else {
        throw new Error('"transaction_id" is required!');
      }
      const value_agent_id_5 = obj["agent_id"];
      if (value_agent_id_5 !== void 0) {
        json += ',"agent_id":';
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
      const value_amount_6 = obj["amount"];
      if (value_amount_6 !== void 0) {
        json += ',"amount":';
        json += asNumber(value_amount_6);
      } else {
        throw new Error('"amount" is required!');
      }
      const value_currency_7 = obj["currency"];
      if (value_currency_7 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_7 !== "string") {
          if (value_currency_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_7 instanceof RegExp) {
            json += asString(value_currency_7.source);
          } else {
            json += asString(value_currency_7.toString());
          }
        } else {
          json += asString(value_currency_7);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_balance_after_8 = obj["balance_after"];
      if (value_balance_after_8 !== void 0) {
        json += ',"balance_after":';
        json += asNumber(value_balance_after_8);
      } else {
        throw new Error('"balance_after" is required!');
      }
      const value_reference_9 = obj["reference"];
      if (value_reference_9 !== void 0) {
        json += ',"reference":';
        if (typeof value_reference_9 !== "string") {
          if (value_reference_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reference_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_reference_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_reference_9 instanceof RegExp) {
            json += asString(value_reference_9.source);
          } else {
            json += asString(value_reference_9.toString());
          }
        } else {
          json += asString(value_reference_9);
        }
      } else {
        throw new Error('"reference" is required!');
      }
      const value_created_at_10 = obj["created_at"];
      if (value_created_at_10 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_10);
      } else {
        throw new Error('"created_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["createDeposit.201"] = module.exports;
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
      const value_transaction_id_4 = obj["transaction_id"];
      if (value_transaction_id_4 !== void 0) {
        json += '{"transaction_id":';
        if (typeof value_transaction_id_4 !== "string") {
          if (value_transaction_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_transaction_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_transaction_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_transaction_id_4 instanceof RegExp) {
            json += asString(value_transaction_id_4.source);
          } else {
            json += asString(value_transaction_id_4.toString());
          }
        } else {
          json += asString(value_transaction_id_4);
        }
      } else {
        throw new Error('"transaction_id" is required!');
      }
      const value_agent_id_5 = obj["agent_id"];
      if (value_agent_id_5 !== void 0) {
        json += ',"agent_id":';
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
      const value_amount_6 = obj["amount"];
      if (value_amount_6 !== void 0) {
        json += ',"amount":';
        json += asNumber(value_amount_6);
      } else {
        throw new Error('"amount" is required!');
      }
      const value_currency_7 = obj["currency"];
      if (value_currency_7 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_7 !== "string") {
          if (value_currency_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_7 instanceof RegExp) {
            json += asString(value_currency_7.source);
          } else {
            json += asString(value_currency_7.toString());
          }
        } else {
          json += asString(value_currency_7);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_balance_after_8 = obj["balance_after"];
      if (value_balance_after_8 !== void 0) {
        json += ',"balance_after":';
        json += asNumber(value_balance_after_8);
      } else {
        throw new Error('"balance_after" is required!');
      }
      const value_reference_9 = obj["reference"];
      if (value_reference_9 !== void 0) {
        json += ',"reference":';
        if (typeof value_reference_9 !== "string") {
          if (value_reference_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reference_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_reference_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_reference_9 instanceof RegExp) {
            json += asString(value_reference_9.source);
          } else {
            json += asString(value_reference_9.toString());
          }
        } else {
          json += asString(value_reference_9);
        }
      } else {
        throw new Error('"reference" is required!');
      }
      const value_created_at_10 = obj["created_at"];
      if (value_created_at_10 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_10);
      } else {
        throw new Error('"created_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["createWithdrawal.201"] = module.exports;
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
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_token_4 = obj["token"];
      if (value_token_4 !== void 0) {
        json += '{"token":';
        if (typeof value_token_4 !== "string") {
          if (value_token_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_token_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_token_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_token_4 instanceof RegExp) {
            json += asString(value_token_4.source);
          } else {
            json += asString(value_token_4.toString());
          }
        } else {
          json += asString(value_token_4);
        }
      } else {
        throw new Error('"token" is required!');
      }
      const value_key_5 = obj["key"];
      if (value_key_5 !== void 0) {
        json += ',"key":';
        json += anonymous2(value_key_5);
      } else {
        throw new Error('"key" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["issueKey.201"] = module.exports;
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
      const value_min_17 = obj["min"];
      if (value_min_17 !== void 0) {
        json += '{"min":';
        json += asNumber(value_min_17);
      } else {
        throw new Error('"min" is required!');
      }
      const value_max_18 = obj["max"];
      if (value_max_18 !== void 0) {
        json += ',"max":';
        json += asNumber(value_max_18);
      } else {
        throw new Error('"max" is required!');
      }
      const value_currency_19 = obj["currency"];
      if (value_currency_19 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_19 !== "string") {
          if (value_currency_19 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_19 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_19.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_19 instanceof RegExp) {
            json += asString(value_currency_19.source);
          } else {
            json += asString(value_currency_19.toString());
          }
        } else {
          json += asString(value_currency_19);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous6(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_raised_by_28 = obj["raised_by"];
      if (value_raised_by_28 !== void 0) {
        json += '{"raised_by":';
        if (typeof value_raised_by_28 !== "string") {
          if (value_raised_by_28 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_raised_by_28 instanceof Date) {
            json += JSON_STR_QUOTE + value_raised_by_28.toISOString() + JSON_STR_QUOTE;
          } else if (value_raised_by_28 instanceof RegExp) {
            json += asString(value_raised_by_28.source);
          } else {
            json += asString(value_raised_by_28.toString());
          }
        } else {
          json += asString(value_raised_by_28);
        }
      } else {
        throw new Error('"raised_by" is required!');
      }
      const value_reason_29 = obj["reason"];
      if (value_reason_29 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_29 !== "string") {
          if (value_reason_29 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_29 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_29.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_29 instanceof RegExp) {
            json += asString(value_reason_29.source);
          } else {
            json += asString(value_reason_29.toString());
          }
        } else {
          json += asString(value_reason_29);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_raised_at_30 = obj["raised_at"];
      if (value_raised_at_30 !== void 0) {
        json += ',"raised_at":';
        json += asDateTime(value_raised_at_30);
      } else {
        throw new Error('"raised_at" is required!');
      }
      const value_decides_at_31 = obj["decides_at"];
      if (value_decides_at_31 !== void 0) {
        json += ',"decides_at":';
        if (value_decides_at_31 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_decides_at_31 === "string" || value_decides_at_31 === null || value_decides_at_31 instanceof Date || value_decides_at_31 instanceof RegExp || typeof value_decides_at_31 === "object" && typeof value_decides_at_31.toString === "function" && value_decides_at_31.toString !== Object.prototype.toString) {
          json += asDateTime(value_decides_at_31);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"decides_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous7(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/HiredWorkerIds' does not match schema definition.");
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
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_worker_id_38 = obj["worker_id"];
      if (value_worker_id_38 !== void 0) {
        json += '{"worker_id":';
        if (typeof value_worker_id_38 !== "string") {
          if (value_worker_id_38 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_id_38 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_id_38.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_id_38 instanceof RegExp) {
            json += asString(value_worker_id_38.source);
          } else {
            json += asString(value_worker_id_38.toString());
          }
        } else {
          json += asString(value_worker_id_38);
        }
      } else {
        throw new Error('"worker_id" is required!');
      }
      const value_amount_39 = obj["amount"];
      if (value_amount_39 !== void 0) {
        json += ',"amount":';
        json += asNumber(value_amount_39);
      } else {
        throw new Error('"amount" is required!');
      }
      const value_paid_40 = obj["paid"];
      if (value_paid_40 !== void 0) {
        json += ',"paid":';
        json += asNumber(value_paid_40);
      } else {
        throw new Error('"paid" is required!');
      }
      const value_currency_41 = obj["currency"];
      if (value_currency_41 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_41 !== "string") {
          if (value_currency_41 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_41 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_41.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_41 instanceof RegExp) {
            json += asString(value_currency_41.source);
          } else {
            json += asString(value_currency_41.toString());
          }
        } else {
          json += asString(value_currency_41);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_state_42 = obj["state"];
      if (value_state_42 !== void 0) {
        json += ',"state":';
        if (typeof value_state_42 !== "string") {
          if (value_state_42 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_state_42 instanceof Date) {
            json += JSON_STR_QUOTE + value_state_42.toISOString() + JSON_STR_QUOTE;
          } else if (value_state_42 instanceof RegExp) {
            json += asString(value_state_42.source);
          } else {
            json += asString(value_state_42.toString());
          }
        } else {
          json += asString(value_state_42);
        }
      } else {
        throw new Error('"state" is required!');
      }
      const value_due_at_43 = obj["due_at"];
      if (value_due_at_43 !== void 0) {
        json += ',"due_at":';
        json += asDateTime(value_due_at_43);
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_44 = obj["delivered_at"];
      if (value_delivered_at_44 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_44 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_44 === "string" || value_delivered_at_44 === null || value_delivered_at_44 instanceof Date || value_delivered_at_44 instanceof RegExp || typeof value_delivered_at_44 === "object" && typeof value_delivered_at_44.toString === "function" && value_delivered_at_44.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_44);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_on_time_45 = obj["on_time"];
      if (value_on_time_45 !== void 0) {
        json += ',"on_time":';
        if (value_on_time_45 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_on_time_45 === "boolean" || value_on_time_45 === null) {
          json += asBoolean(value_on_time_45);
        } else throw new TypeError("The value of '#/components/schemas/Hire/properties/on_time' does not match schema definition.");
      } else {
        throw new Error('"on_time" is required!');
      }
      const value_disputed_46 = obj["disputed"];
      if (value_disputed_46 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_46);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_revisions_47 = obj["revisions"];
      if (value_revisions_47 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_47);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_review_until_48 = obj["review_until"];
      if (value_review_until_48 !== void 0) {
        json += ',"review_until":';
        if (value_review_until_48 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_review_until_48 === "string" || value_review_until_48 === null || value_review_until_48 instanceof Date || value_review_until_48 instanceof RegExp || typeof value_review_until_48 === "object" && typeof value_review_until_48.toString === "function" && value_review_until_48.toString !== Object.prototype.toString) {
          json += asDateTime(value_review_until_48);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"review_until" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Job/properties/hires' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous9(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous9(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous12(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      let addComma_63 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_63 ? JSON_STR_COMMA : (addComma_63 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_63) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous13(obj) {
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
    function anonymous11(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_59 = obj["operation_id"];
      if (value_operation_id_59 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_59 !== "string") {
          if (value_operation_id_59 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_59 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_59.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_59 instanceof RegExp) {
            json += asString(value_operation_id_59.source);
          } else {
            json += asString(value_operation_id_59.toString());
          }
        } else {
          json += asString(value_operation_id_59);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_60 = obj["method"];
      if (value_method_60 !== void 0) {
        json += ',"method":';
        if (typeof value_method_60 !== "string") {
          if (value_method_60 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_60 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_60.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_60 instanceof RegExp) {
            json += asString(value_method_60.source);
          } else {
            json += asString(value_method_60.toString());
          }
        } else {
          json += asString(value_method_60);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_61 = obj["path"];
      if (value_path_61 !== void 0) {
        json += ',"path":';
        if (typeof value_path_61 !== "string") {
          if (value_path_61 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_61 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_61.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_61 instanceof RegExp) {
            json += asString(value_path_61.source);
          } else {
            json += asString(value_path_61.toString());
          }
        } else {
          json += asString(value_path_61);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_62 = obj["body"];
      if (value_body_62 !== void 0) {
        json += ',"body":';
        if (value_body_62 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_62 === "object" && !Array.isArray(value_body_62) || value_body_62 === null) {
          json += anonymous12(value_body_62);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_64 = obj["needs"];
      if (value_needs_64 !== void 0) {
        json += ',"needs":';
        json += anonymous13(value_needs_64);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous10(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Job/properties/allowed_actions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous11(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous11(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_job_id_6 = obj["job_id"];
      if (value_job_id_6 !== void 0) {
        json += '{"job_id":';
        if (typeof value_job_id_6 !== "string") {
          if (value_job_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_6 instanceof RegExp) {
            json += asString(value_job_id_6.source);
          } else {
            json += asString(value_job_id_6.toString());
          }
        } else {
          json += asString(value_job_id_6);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_employer_id_7 = obj["employer_id"];
      if (value_employer_id_7 !== void 0) {
        json += ',"employer_id":';
        if (typeof value_employer_id_7 !== "string") {
          if (value_employer_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_employer_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_employer_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_employer_id_7 instanceof RegExp) {
            json += asString(value_employer_id_7.source);
          } else {
            json += asString(value_employer_id_7.toString());
          }
        } else {
          json += asString(value_employer_id_7);
        }
      } else {
        throw new Error('"employer_id" is required!');
      }
      const value_employer_trust_8 = obj["employer_trust"];
      if (value_employer_trust_8 !== void 0) {
        json += ',"employer_trust":';
        json += asNumber(value_employer_trust_8);
      } else {
        throw new Error('"employer_trust" is required!');
      }
      const value_title_9 = obj["title"];
      if (value_title_9 !== void 0) {
        json += ',"title":';
        if (typeof value_title_9 !== "string") {
          if (value_title_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_9 instanceof RegExp) {
            json += asString(value_title_9.source);
          } else {
            json += asString(value_title_9.toString());
          }
        } else {
          json += asString(value_title_9);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_10 = obj["description"];
      if (value_description_10 !== void 0) {
        json += ',"description":';
        if (typeof value_description_10 !== "string") {
          if (value_description_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_10 instanceof RegExp) {
            json += asString(value_description_10.source);
          } else {
            json += asString(value_description_10.toString());
          }
        } else {
          json += asString(value_description_10);
        }
      } else {
        throw new Error('"description" is required!');
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
      const value_close_reason_12 = obj["close_reason"];
      if (value_close_reason_12 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_12 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_12 === "string" || value_close_reason_12 === null || value_close_reason_12 instanceof Date || value_close_reason_12 instanceof RegExp || typeof value_close_reason_12 === "object" && typeof value_close_reason_12.toString === "function" && value_close_reason_12.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_12 !== "string") {
            if (value_close_reason_12 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_12 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_12.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_12 instanceof RegExp) {
              json += asString(value_close_reason_12.source);
            } else {
              json += asString(value_close_reason_12.toString());
            }
          } else {
            json += asString(value_close_reason_12);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_13 = obj["hiring"];
      if (value_hiring_13 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_13 !== "string") {
          if (value_hiring_13 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_13.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_13 instanceof RegExp) {
            json += asString(value_hiring_13.source);
          } else {
            json += asString(value_hiring_13.toString());
          }
        } else {
          json += asString(value_hiring_13);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_required_tags_14 = obj["required_tags"];
      if (value_required_tags_14 !== void 0) {
        json += ',"required_tags":';
        json += anonymous4(value_required_tags_14);
      } else {
        throw new Error('"required_tags" is required!');
      }
      const value_budget_15 = obj["budget"];
      if (value_budget_15 !== void 0) {
        json += ',"budget":';
        json += anonymous5(value_budget_15);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_bid_count_20 = obj["bid_count"];
      if (value_bid_count_20 !== void 0) {
        json += ',"bid_count":';
        json += asInteger(value_bid_count_20);
      } else {
        throw new Error('"bid_count" is required!');
      }
      const value_bid_limit_21 = obj["bid_limit"];
      if (value_bid_limit_21 !== void 0) {
        json += ',"bid_limit":';
        json += asInteger(value_bid_limit_21);
      } else {
        throw new Error('"bid_limit" is required!');
      }
      const value_priority_22 = obj["priority"];
      if (value_priority_22 !== void 0) {
        json += ',"priority":';
        if (typeof value_priority_22 !== "string") {
          if (value_priority_22 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_priority_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_priority_22.toISOString() + JSON_STR_QUOTE;
          } else if (value_priority_22 instanceof RegExp) {
            json += asString(value_priority_22.source);
          } else {
            json += asString(value_priority_22.toString());
          }
        } else {
          json += asString(value_priority_22);
        }
      } else {
        throw new Error('"priority" is required!');
      }
      const value_deadline_23 = obj["deadline"];
      if (value_deadline_23 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_23 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_23 === "string" || value_deadline_23 === null || value_deadline_23 instanceof Date || value_deadline_23 instanceof RegExp || typeof value_deadline_23 === "object" && typeof value_deadline_23.toString === "function" && value_deadline_23.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_23);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_24 = obj["overdue"];
      if (value_overdue_24 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_24);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_disputed_25 = obj["disputed"];
      if (value_disputed_25 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_25);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_dispute_26 = obj["dispute"];
      if (value_dispute_26 !== void 0) {
        json += ',"dispute":';
        if (value_dispute_26 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_26 === "object" && !Array.isArray(value_dispute_26) || value_dispute_26 === null) {
          json += anonymous6(value_dispute_26);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/dispute' does not match schema definition.");
      } else {
        throw new Error('"dispute" is required!');
      }
      const value_dispute_reason_32 = obj["dispute_reason"];
      if (value_dispute_reason_32 !== void 0) {
        json += ',"dispute_reason":';
        if (value_dispute_reason_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_reason_32 === "string" || value_dispute_reason_32 === null || value_dispute_reason_32 instanceof Date || value_dispute_reason_32 instanceof RegExp || typeof value_dispute_reason_32 === "object" && typeof value_dispute_reason_32.toString === "function" && value_dispute_reason_32.toString !== Object.prototype.toString) {
          if (typeof value_dispute_reason_32 !== "string") {
            if (value_dispute_reason_32 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_dispute_reason_32 instanceof Date) {
              json += JSON_STR_QUOTE + value_dispute_reason_32.toISOString() + JSON_STR_QUOTE;
            } else if (value_dispute_reason_32 instanceof RegExp) {
              json += asString(value_dispute_reason_32.source);
            } else {
              json += asString(value_dispute_reason_32.toString());
            }
          } else {
            json += asString(value_dispute_reason_32);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/dispute_reason' does not match schema definition.");
      } else {
        throw new Error('"dispute_reason" is required!');
      }
      const value_revisions_33 = obj["revisions"];
      if (value_revisions_33 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_33);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_feedback_34 = obj["feedback"];
      if (value_feedback_34 !== void 0) {
        json += ',"feedback":';
        if (value_feedback_34 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_feedback_34 === "string" || value_feedback_34 === null || value_feedback_34 instanceof Date || value_feedback_34 instanceof RegExp || typeof value_feedback_34 === "object" && typeof value_feedback_34.toString === "function" && value_feedback_34.toString !== Object.prototype.toString) {
          if (typeof value_feedback_34 !== "string") {
            if (value_feedback_34 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_feedback_34 instanceof Date) {
              json += JSON_STR_QUOTE + value_feedback_34.toISOString() + JSON_STR_QUOTE;
            } else if (value_feedback_34 instanceof RegExp) {
              json += asString(value_feedback_34.source);
            } else {
              json += asString(value_feedback_34.toString());
            }
          } else {
            json += asString(value_feedback_34);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/feedback' does not match schema definition.");
      } else {
        throw new Error('"feedback" is required!');
      }
      const value_hired_worker_ids_35 = obj["hired_worker_ids"];
      if (value_hired_worker_ids_35 !== void 0) {
        json += ',"hired_worker_ids":';
        json += anonymous7(value_hired_worker_ids_35);
      } else {
        throw new Error('"hired_worker_ids" is required!');
      }
      const value_hires_36 = obj["hires"];
      if (value_hires_36 !== void 0) {
        json += ',"hires":';
        if (value_hires_36 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_hires_36)) {
          json += anonymous8(value_hires_36);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/hires' does not match schema definition.");
      } else {
        throw new Error('"hires" is required!');
      }
      const value_created_at_49 = obj["created_at"];
      if (value_created_at_49 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_49);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_50 = obj["updated_at"];
      if (value_updated_at_50 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_50);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_delivered_at_51 = obj["delivered_at"];
      if (value_delivered_at_51 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_51 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_51 === "string" || value_delivered_at_51 === null || value_delivered_at_51 instanceof Date || value_delivered_at_51 instanceof RegExp || typeof value_delivered_at_51 === "object" && typeof value_delivered_at_51.toString === "function" && value_delivered_at_51.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_51);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_closed_at_52 = obj["closed_at"];
      if (value_closed_at_52 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_52 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_52 === "string" || value_closed_at_52 === null || value_closed_at_52 instanceof Date || value_closed_at_52 instanceof RegExp || typeof value_closed_at_52 === "object" && typeof value_closed_at_52.toString === "function" && value_closed_at_52.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_52);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_version_53 = obj["version"];
      if (value_version_53 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_53);
      } else {
        throw new Error('"version" is required!');
      }
      const value_min_trust_54 = obj["min_trust"];
      if (value_min_trust_54 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_54 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_54 === "number" || value_min_trust_54 === null) {
          json += asNumber(value_min_trust_54);
        } else throw new TypeError("The value of '#/components/schemas/MinTrust' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_55 = obj["prefunded"];
      if (value_prefunded_55 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_55);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_funded_56 = obj["funded"];
      if (value_funded_56 !== void 0) {
        json += ',"funded":';
        if (value_funded_56 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_56 === "boolean" || value_funded_56 === null) {
          json += asBoolean(value_funded_56);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_allowed_actions_57 = obj["allowed_actions"];
      if (value_allowed_actions_57 !== void 0) {
        json += ',"allowed_actions":';
        if (value_allowed_actions_57 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_allowed_actions_57)) {
          json += anonymous10(value_allowed_actions_57);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/allowed_actions' does not match schema definition.");
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/AdminJobList/properties/jobs' does not match schema definition.");
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
    function anonymous14(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_total_67 = obj["total"];
      if (value_total_67 !== void 0) {
        json += '{"total":';
        json += asInteger(value_total_67);
      } else {
        throw new Error('"total" is required!');
      }
      const value_total_capped_68 = obj["total_capped"];
      if (value_total_capped_68 !== void 0) {
        json += ',"total_capped":';
        json += asBoolean(value_total_capped_68);
      } else {
        throw new Error('"total_capped" is required!');
      }
      const value_page_69 = obj["page"];
      if (value_page_69 !== void 0) {
        json += ',"page":';
        if (value_page_69 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_page_69) || value_page_69 === null) {
          json += asInteger(value_page_69);
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/page' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_limit_70 = obj["limit"];
      if (value_limit_70 !== void 0) {
        json += ',"limit":';
        json += asInteger(value_limit_70);
      } else {
        throw new Error('"limit" is required!');
      }
      const value_has_more_71 = obj["has_more"];
      if (value_has_more_71 !== void 0) {
        json += ',"has_more":';
        json += asBoolean(value_has_more_71);
      } else {
        throw new Error('"has_more" is required!');
      }
      const value_cursor_72 = obj["cursor"];
      if (value_cursor_72 !== void 0) {
        json += ',"cursor":';
        if (value_cursor_72 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_cursor_72 === "string" || value_cursor_72 === null || value_cursor_72 instanceof Date || value_cursor_72 instanceof RegExp || typeof value_cursor_72 === "object" && typeof value_cursor_72.toString === "function" && value_cursor_72.toString !== Object.prototype.toString) {
          if (typeof value_cursor_72 !== "string") {
            if (value_cursor_72 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_cursor_72 instanceof Date) {
              json += JSON_STR_QUOTE + value_cursor_72.toISOString() + JSON_STR_QUOTE;
            } else if (value_cursor_72 instanceof RegExp) {
              json += asString(value_cursor_72.source);
            } else {
              json += asString(value_cursor_72.toString());
            }
          } else {
            json += asString(value_cursor_72);
          }
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/cursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_jobs_4 = obj["jobs"];
      if (value_jobs_4 !== void 0) {
        json += '{"jobs":';
        json += anonymous2(value_jobs_4);
      } else {
        throw new Error('"jobs" is required!');
      }
      const value_pagination_65 = obj["pagination"];
      if (value_pagination_65 !== void 0) {
        json += ',"pagination":';
        json += anonymous14(value_pagination_65);
      } else {
        throw new Error('"pagination" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["listAdminJobs.200"] = module.exports;
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
      const value_min_15 = obj["min"];
      if (value_min_15 !== void 0) {
        json += '{"min":';
        json += asNumber(value_min_15);
      } else {
        throw new Error('"min" is required!');
      }
      const value_max_16 = obj["max"];
      if (value_max_16 !== void 0) {
        json += ',"max":';
        json += asNumber(value_max_16);
      } else {
        throw new Error('"max" is required!');
      }
      const value_currency_17 = obj["currency"];
      if (value_currency_17 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_17 !== "string") {
          if (value_currency_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_17 instanceof RegExp) {
            json += asString(value_currency_17.source);
          } else {
            json += asString(value_currency_17.toString());
          }
        } else {
          json += asString(value_currency_17);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_raised_by_26 = obj["raised_by"];
      if (value_raised_by_26 !== void 0) {
        json += '{"raised_by":';
        if (typeof value_raised_by_26 !== "string") {
          if (value_raised_by_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_raised_by_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_raised_by_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_raised_by_26 instanceof RegExp) {
            json += asString(value_raised_by_26.source);
          } else {
            json += asString(value_raised_by_26.toString());
          }
        } else {
          json += asString(value_raised_by_26);
        }
      } else {
        throw new Error('"raised_by" is required!');
      }
      const value_reason_27 = obj["reason"];
      if (value_reason_27 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_27 !== "string") {
          if (value_reason_27 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_27 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_27.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_27 instanceof RegExp) {
            json += asString(value_reason_27.source);
          } else {
            json += asString(value_reason_27.toString());
          }
        } else {
          json += asString(value_reason_27);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_raised_at_28 = obj["raised_at"];
      if (value_raised_at_28 !== void 0) {
        json += ',"raised_at":';
        json += asDateTime(value_raised_at_28);
      } else {
        throw new Error('"raised_at" is required!');
      }
      const value_decides_at_29 = obj["decides_at"];
      if (value_decides_at_29 !== void 0) {
        json += ',"decides_at":';
        if (value_decides_at_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_decides_at_29 === "string" || value_decides_at_29 === null || value_decides_at_29 instanceof Date || value_decides_at_29 instanceof RegExp || typeof value_decides_at_29 === "object" && typeof value_decides_at_29.toString === "function" && value_decides_at_29.toString !== Object.prototype.toString) {
          json += asDateTime(value_decides_at_29);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"decides_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/HiredWorkerIds' does not match schema definition.");
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
      const value_worker_id_36 = obj["worker_id"];
      if (value_worker_id_36 !== void 0) {
        json += '{"worker_id":';
        if (typeof value_worker_id_36 !== "string") {
          if (value_worker_id_36 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_id_36 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_id_36.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_id_36 instanceof RegExp) {
            json += asString(value_worker_id_36.source);
          } else {
            json += asString(value_worker_id_36.toString());
          }
        } else {
          json += asString(value_worker_id_36);
        }
      } else {
        throw new Error('"worker_id" is required!');
      }
      const value_amount_37 = obj["amount"];
      if (value_amount_37 !== void 0) {
        json += ',"amount":';
        json += asNumber(value_amount_37);
      } else {
        throw new Error('"amount" is required!');
      }
      const value_paid_38 = obj["paid"];
      if (value_paid_38 !== void 0) {
        json += ',"paid":';
        json += asNumber(value_paid_38);
      } else {
        throw new Error('"paid" is required!');
      }
      const value_currency_39 = obj["currency"];
      if (value_currency_39 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_39 !== "string") {
          if (value_currency_39 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_39 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_39.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_39 instanceof RegExp) {
            json += asString(value_currency_39.source);
          } else {
            json += asString(value_currency_39.toString());
          }
        } else {
          json += asString(value_currency_39);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_state_40 = obj["state"];
      if (value_state_40 !== void 0) {
        json += ',"state":';
        if (typeof value_state_40 !== "string") {
          if (value_state_40 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_state_40 instanceof Date) {
            json += JSON_STR_QUOTE + value_state_40.toISOString() + JSON_STR_QUOTE;
          } else if (value_state_40 instanceof RegExp) {
            json += asString(value_state_40.source);
          } else {
            json += asString(value_state_40.toString());
          }
        } else {
          json += asString(value_state_40);
        }
      } else {
        throw new Error('"state" is required!');
      }
      const value_due_at_41 = obj["due_at"];
      if (value_due_at_41 !== void 0) {
        json += ',"due_at":';
        json += asDateTime(value_due_at_41);
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_42 = obj["delivered_at"];
      if (value_delivered_at_42 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_42 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_42 === "string" || value_delivered_at_42 === null || value_delivered_at_42 instanceof Date || value_delivered_at_42 instanceof RegExp || typeof value_delivered_at_42 === "object" && typeof value_delivered_at_42.toString === "function" && value_delivered_at_42.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_42);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_on_time_43 = obj["on_time"];
      if (value_on_time_43 !== void 0) {
        json += ',"on_time":';
        if (value_on_time_43 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_on_time_43 === "boolean" || value_on_time_43 === null) {
          json += asBoolean(value_on_time_43);
        } else throw new TypeError("The value of '#/components/schemas/Hire/properties/on_time' does not match schema definition.");
      } else {
        throw new Error('"on_time" is required!');
      }
      const value_disputed_44 = obj["disputed"];
      if (value_disputed_44 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_44);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_revisions_45 = obj["revisions"];
      if (value_revisions_45 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_45);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_review_until_46 = obj["review_until"];
      if (value_review_until_46 !== void 0) {
        json += ',"review_until":';
        if (value_review_until_46 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_review_until_46 === "string" || value_review_until_46 === null || value_review_until_46 instanceof Date || value_review_until_46 instanceof RegExp || typeof value_review_until_46 === "object" && typeof value_review_until_46.toString === "function" && value_review_until_46.toString !== Object.prototype.toString) {
          json += asDateTime(value_review_until_46);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"review_until" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous6(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Job/properties/hires' does not match schema definition.");
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
      let addComma_61 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_61 ? JSON_STR_COMMA : (addComma_61 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_61) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous11(obj) {
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
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_57 = obj["operation_id"];
      if (value_operation_id_57 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_57 !== "string") {
          if (value_operation_id_57 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_57 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_57.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_57 instanceof RegExp) {
            json += asString(value_operation_id_57.source);
          } else {
            json += asString(value_operation_id_57.toString());
          }
        } else {
          json += asString(value_operation_id_57);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_58 = obj["method"];
      if (value_method_58 !== void 0) {
        json += ',"method":';
        if (typeof value_method_58 !== "string") {
          if (value_method_58 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_58 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_58.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_58 instanceof RegExp) {
            json += asString(value_method_58.source);
          } else {
            json += asString(value_method_58.toString());
          }
        } else {
          json += asString(value_method_58);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_59 = obj["path"];
      if (value_path_59 !== void 0) {
        json += ',"path":';
        if (typeof value_path_59 !== "string") {
          if (value_path_59 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_59 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_59.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_59 instanceof RegExp) {
            json += asString(value_path_59.source);
          } else {
            json += asString(value_path_59.toString());
          }
        } else {
          json += asString(value_path_59);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_60 = obj["body"];
      if (value_body_60 !== void 0) {
        json += ',"body":';
        if (value_body_60 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_60 === "object" && !Array.isArray(value_body_60) || value_body_60 === null) {
          json += anonymous10(value_body_60);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_62 = obj["needs"];
      if (value_needs_62 !== void 0) {
        json += ',"needs":';
        json += anonymous11(value_needs_62);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Job/properties/allowed_actions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous9(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous9(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_job_id_4 = obj["job_id"];
      if (value_job_id_4 !== void 0) {
        json += '{"job_id":';
        if (typeof value_job_id_4 !== "string") {
          if (value_job_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_4 instanceof RegExp) {
            json += asString(value_job_id_4.source);
          } else {
            json += asString(value_job_id_4.toString());
          }
        } else {
          json += asString(value_job_id_4);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_employer_id_5 = obj["employer_id"];
      if (value_employer_id_5 !== void 0) {
        json += ',"employer_id":';
        if (typeof value_employer_id_5 !== "string") {
          if (value_employer_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_employer_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_employer_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_employer_id_5 instanceof RegExp) {
            json += asString(value_employer_id_5.source);
          } else {
            json += asString(value_employer_id_5.toString());
          }
        } else {
          json += asString(value_employer_id_5);
        }
      } else {
        throw new Error('"employer_id" is required!');
      }
      const value_employer_trust_6 = obj["employer_trust"];
      if (value_employer_trust_6 !== void 0) {
        json += ',"employer_trust":';
        json += asNumber(value_employer_trust_6);
      } else {
        throw new Error('"employer_trust" is required!');
      }
      const value_title_7 = obj["title"];
      if (value_title_7 !== void 0) {
        json += ',"title":';
        if (typeof value_title_7 !== "string") {
          if (value_title_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_7 instanceof RegExp) {
            json += asString(value_title_7.source);
          } else {
            json += asString(value_title_7.toString());
          }
        } else {
          json += asString(value_title_7);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_8 = obj["description"];
      if (value_description_8 !== void 0) {
        json += ',"description":';
        if (typeof value_description_8 !== "string") {
          if (value_description_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_8 instanceof RegExp) {
            json += asString(value_description_8.source);
          } else {
            json += asString(value_description_8.toString());
          }
        } else {
          json += asString(value_description_8);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_status_9 = obj["status"];
      if (value_status_9 !== void 0) {
        json += ',"status":';
        if (typeof value_status_9 !== "string") {
          if (value_status_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_9 instanceof RegExp) {
            json += asString(value_status_9.source);
          } else {
            json += asString(value_status_9.toString());
          }
        } else {
          json += asString(value_status_9);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_close_reason_10 = obj["close_reason"];
      if (value_close_reason_10 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_10 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_10 === "string" || value_close_reason_10 === null || value_close_reason_10 instanceof Date || value_close_reason_10 instanceof RegExp || typeof value_close_reason_10 === "object" && typeof value_close_reason_10.toString === "function" && value_close_reason_10.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_10 !== "string") {
            if (value_close_reason_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_10 instanceof RegExp) {
              json += asString(value_close_reason_10.source);
            } else {
              json += asString(value_close_reason_10.toString());
            }
          } else {
            json += asString(value_close_reason_10);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_11 = obj["hiring"];
      if (value_hiring_11 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_11 !== "string") {
          if (value_hiring_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_11 instanceof RegExp) {
            json += asString(value_hiring_11.source);
          } else {
            json += asString(value_hiring_11.toString());
          }
        } else {
          json += asString(value_hiring_11);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_required_tags_12 = obj["required_tags"];
      if (value_required_tags_12 !== void 0) {
        json += ',"required_tags":';
        json += anonymous2(value_required_tags_12);
      } else {
        throw new Error('"required_tags" is required!');
      }
      const value_budget_13 = obj["budget"];
      if (value_budget_13 !== void 0) {
        json += ',"budget":';
        json += anonymous3(value_budget_13);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_bid_count_18 = obj["bid_count"];
      if (value_bid_count_18 !== void 0) {
        json += ',"bid_count":';
        json += asInteger(value_bid_count_18);
      } else {
        throw new Error('"bid_count" is required!');
      }
      const value_bid_limit_19 = obj["bid_limit"];
      if (value_bid_limit_19 !== void 0) {
        json += ',"bid_limit":';
        json += asInteger(value_bid_limit_19);
      } else {
        throw new Error('"bid_limit" is required!');
      }
      const value_priority_20 = obj["priority"];
      if (value_priority_20 !== void 0) {
        json += ',"priority":';
        if (typeof value_priority_20 !== "string") {
          if (value_priority_20 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_priority_20 instanceof Date) {
            json += JSON_STR_QUOTE + value_priority_20.toISOString() + JSON_STR_QUOTE;
          } else if (value_priority_20 instanceof RegExp) {
            json += asString(value_priority_20.source);
          } else {
            json += asString(value_priority_20.toString());
          }
        } else {
          json += asString(value_priority_20);
        }
      } else {
        throw new Error('"priority" is required!');
      }
      const value_deadline_21 = obj["deadline"];
      if (value_deadline_21 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_21 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_21 === "string" || value_deadline_21 === null || value_deadline_21 instanceof Date || value_deadline_21 instanceof RegExp || typeof value_deadline_21 === "object" && typeof value_deadline_21.toString === "function" && value_deadline_21.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_21);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_22 = obj["overdue"];
      if (value_overdue_22 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_22);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_disputed_23 = obj["disputed"];
      if (value_disputed_23 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_23);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_dispute_24 = obj["dispute"];
      if (value_dispute_24 !== void 0) {
        json += ',"dispute":';
        if (value_dispute_24 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_24 === "object" && !Array.isArray(value_dispute_24) || value_dispute_24 === null) {
          json += anonymous4(value_dispute_24);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/dispute' does not match schema definition.");
      } else {
        throw new Error('"dispute" is required!');
      }
      const value_dispute_reason_30 = obj["dispute_reason"];
      if (value_dispute_reason_30 !== void 0) {
        json += ',"dispute_reason":';
        if (value_dispute_reason_30 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_reason_30 === "string" || value_dispute_reason_30 === null || value_dispute_reason_30 instanceof Date || value_dispute_reason_30 instanceof RegExp || typeof value_dispute_reason_30 === "object" && typeof value_dispute_reason_30.toString === "function" && value_dispute_reason_30.toString !== Object.prototype.toString) {
          if (typeof value_dispute_reason_30 !== "string") {
            if (value_dispute_reason_30 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_dispute_reason_30 instanceof Date) {
              json += JSON_STR_QUOTE + value_dispute_reason_30.toISOString() + JSON_STR_QUOTE;
            } else if (value_dispute_reason_30 instanceof RegExp) {
              json += asString(value_dispute_reason_30.source);
            } else {
              json += asString(value_dispute_reason_30.toString());
            }
          } else {
            json += asString(value_dispute_reason_30);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/dispute_reason' does not match schema definition.");
      } else {
        throw new Error('"dispute_reason" is required!');
      }
      const value_revisions_31 = obj["revisions"];
      if (value_revisions_31 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_31);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_feedback_32 = obj["feedback"];
      if (value_feedback_32 !== void 0) {
        json += ',"feedback":';
        if (value_feedback_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_feedback_32 === "string" || value_feedback_32 === null || value_feedback_32 instanceof Date || value_feedback_32 instanceof RegExp || typeof value_feedback_32 === "object" && typeof value_feedback_32.toString === "function" && value_feedback_32.toString !== Object.prototype.toString) {
          if (typeof value_feedback_32 !== "string") {
            if (value_feedback_32 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_feedback_32 instanceof Date) {
              json += JSON_STR_QUOTE + value_feedback_32.toISOString() + JSON_STR_QUOTE;
            } else if (value_feedback_32 instanceof RegExp) {
              json += asString(value_feedback_32.source);
            } else {
              json += asString(value_feedback_32.toString());
            }
          } else {
            json += asString(value_feedback_32);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/feedback' does not match schema definition.");
      } else {
        throw new Error('"feedback" is required!');
      }
      const value_hired_worker_ids_33 = obj["hired_worker_ids"];
      if (value_hired_worker_ids_33 !== void 0) {
        json += ',"hired_worker_ids":';
        json += anonymous5(value_hired_worker_ids_33);
      } else {
        throw new Error('"hired_worker_ids" is required!');
      }
      const value_hires_34 = obj["hires"];
      if (value_hires_34 !== void 0) {
        json += ',"hires":';
        if (value_hires_34 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_hires_34)) {
          json += anonymous6(value_hires_34);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/hires' does not match schema definition.");
      } else {
        throw new Error('"hires" is required!');
      }
      const value_created_at_47 = obj["created_at"];
      if (value_created_at_47 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_47);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_48 = obj["updated_at"];
      if (value_updated_at_48 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_48);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_delivered_at_49 = obj["delivered_at"];
      if (value_delivered_at_49 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_49 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_49 === "string" || value_delivered_at_49 === null || value_delivered_at_49 instanceof Date || value_delivered_at_49 instanceof RegExp || typeof value_delivered_at_49 === "object" && typeof value_delivered_at_49.toString === "function" && value_delivered_at_49.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_49);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_closed_at_50 = obj["closed_at"];
      if (value_closed_at_50 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_50 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_50 === "string" || value_closed_at_50 === null || value_closed_at_50 instanceof Date || value_closed_at_50 instanceof RegExp || typeof value_closed_at_50 === "object" && typeof value_closed_at_50.toString === "function" && value_closed_at_50.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_50);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_version_51 = obj["version"];
      if (value_version_51 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_51);
      } else {
        throw new Error('"version" is required!');
      }
      const value_min_trust_52 = obj["min_trust"];
      if (value_min_trust_52 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_52 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_52 === "number" || value_min_trust_52 === null) {
          json += asNumber(value_min_trust_52);
        } else throw new TypeError("The value of '#/components/schemas/MinTrust' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_53 = obj["prefunded"];
      if (value_prefunded_53 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_53);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_funded_54 = obj["funded"];
      if (value_funded_54 !== void 0) {
        json += ',"funded":';
        if (value_funded_54 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_54 === "boolean" || value_funded_54 === null) {
          json += asBoolean(value_funded_54);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_allowed_actions_55 = obj["allowed_actions"];
      if (value_allowed_actions_55 !== void 0) {
        json += ',"allowed_actions":';
        if (value_allowed_actions_55 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_allowed_actions_55)) {
          json += anonymous8(value_allowed_actions_55);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/allowed_actions' does not match schema definition.");
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["forceCloseJob.200"] = module.exports;
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
      const value_min_15 = obj["min"];
      if (value_min_15 !== void 0) {
        json += '{"min":';
        json += asNumber(value_min_15);
      } else {
        throw new Error('"min" is required!');
      }
      const value_max_16 = obj["max"];
      if (value_max_16 !== void 0) {
        json += ',"max":';
        json += asNumber(value_max_16);
      } else {
        throw new Error('"max" is required!');
      }
      const value_currency_17 = obj["currency"];
      if (value_currency_17 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_17 !== "string") {
          if (value_currency_17 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_17.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_17 instanceof RegExp) {
            json += asString(value_currency_17.source);
          } else {
            json += asString(value_currency_17.toString());
          }
        } else {
          json += asString(value_currency_17);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_raised_by_26 = obj["raised_by"];
      if (value_raised_by_26 !== void 0) {
        json += '{"raised_by":';
        if (typeof value_raised_by_26 !== "string") {
          if (value_raised_by_26 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_raised_by_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_raised_by_26.toISOString() + JSON_STR_QUOTE;
          } else if (value_raised_by_26 instanceof RegExp) {
            json += asString(value_raised_by_26.source);
          } else {
            json += asString(value_raised_by_26.toString());
          }
        } else {
          json += asString(value_raised_by_26);
        }
      } else {
        throw new Error('"raised_by" is required!');
      }
      const value_reason_27 = obj["reason"];
      if (value_reason_27 !== void 0) {
        json += ',"reason":';
        if (typeof value_reason_27 !== "string") {
          if (value_reason_27 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_reason_27 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_27.toISOString() + JSON_STR_QUOTE;
          } else if (value_reason_27 instanceof RegExp) {
            json += asString(value_reason_27.source);
          } else {
            json += asString(value_reason_27.toString());
          }
        } else {
          json += asString(value_reason_27);
        }
      } else {
        throw new Error('"reason" is required!');
      }
      const value_raised_at_28 = obj["raised_at"];
      if (value_raised_at_28 !== void 0) {
        json += ',"raised_at":';
        json += asDateTime(value_raised_at_28);
      } else {
        throw new Error('"raised_at" is required!');
      }
      const value_decides_at_29 = obj["decides_at"];
      if (value_decides_at_29 !== void 0) {
        json += ',"decides_at":';
        if (value_decides_at_29 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_decides_at_29 === "string" || value_decides_at_29 === null || value_decides_at_29 instanceof Date || value_decides_at_29 instanceof RegExp || typeof value_decides_at_29 === "object" && typeof value_decides_at_29.toString === "function" && value_decides_at_29.toString !== Object.prototype.toString) {
          json += asDateTime(value_decides_at_29);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"decides_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/HiredWorkerIds' does not match schema definition.");
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
      const value_worker_id_36 = obj["worker_id"];
      if (value_worker_id_36 !== void 0) {
        json += '{"worker_id":';
        if (typeof value_worker_id_36 !== "string") {
          if (value_worker_id_36 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_id_36 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_id_36.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_id_36 instanceof RegExp) {
            json += asString(value_worker_id_36.source);
          } else {
            json += asString(value_worker_id_36.toString());
          }
        } else {
          json += asString(value_worker_id_36);
        }
      } else {
        throw new Error('"worker_id" is required!');
      }
      const value_amount_37 = obj["amount"];
      if (value_amount_37 !== void 0) {
        json += ',"amount":';
        json += asNumber(value_amount_37);
      } else {
        throw new Error('"amount" is required!');
      }
      const value_paid_38 = obj["paid"];
      if (value_paid_38 !== void 0) {
        json += ',"paid":';
        json += asNumber(value_paid_38);
      } else {
        throw new Error('"paid" is required!');
      }
      const value_currency_39 = obj["currency"];
      if (value_currency_39 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_39 !== "string") {
          if (value_currency_39 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_39 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_39.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_39 instanceof RegExp) {
            json += asString(value_currency_39.source);
          } else {
            json += asString(value_currency_39.toString());
          }
        } else {
          json += asString(value_currency_39);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_state_40 = obj["state"];
      if (value_state_40 !== void 0) {
        json += ',"state":';
        if (typeof value_state_40 !== "string") {
          if (value_state_40 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_state_40 instanceof Date) {
            json += JSON_STR_QUOTE + value_state_40.toISOString() + JSON_STR_QUOTE;
          } else if (value_state_40 instanceof RegExp) {
            json += asString(value_state_40.source);
          } else {
            json += asString(value_state_40.toString());
          }
        } else {
          json += asString(value_state_40);
        }
      } else {
        throw new Error('"state" is required!');
      }
      const value_due_at_41 = obj["due_at"];
      if (value_due_at_41 !== void 0) {
        json += ',"due_at":';
        json += asDateTime(value_due_at_41);
      } else {
        throw new Error('"due_at" is required!');
      }
      const value_delivered_at_42 = obj["delivered_at"];
      if (value_delivered_at_42 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_42 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_42 === "string" || value_delivered_at_42 === null || value_delivered_at_42 instanceof Date || value_delivered_at_42 instanceof RegExp || typeof value_delivered_at_42 === "object" && typeof value_delivered_at_42.toString === "function" && value_delivered_at_42.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_42);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_on_time_43 = obj["on_time"];
      if (value_on_time_43 !== void 0) {
        json += ',"on_time":';
        if (value_on_time_43 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_on_time_43 === "boolean" || value_on_time_43 === null) {
          json += asBoolean(value_on_time_43);
        } else throw new TypeError("The value of '#/components/schemas/Hire/properties/on_time' does not match schema definition.");
      } else {
        throw new Error('"on_time" is required!');
      }
      const value_disputed_44 = obj["disputed"];
      if (value_disputed_44 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_44);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_revisions_45 = obj["revisions"];
      if (value_revisions_45 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_45);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_review_until_46 = obj["review_until"];
      if (value_review_until_46 !== void 0) {
        json += ',"review_until":';
        if (value_review_until_46 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_review_until_46 === "string" || value_review_until_46 === null || value_review_until_46 instanceof Date || value_review_until_46 instanceof RegExp || typeof value_review_until_46 === "object" && typeof value_review_until_46.toString === "function" && value_review_until_46.toString !== Object.prototype.toString) {
          json += asDateTime(value_review_until_46);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"review_until" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous6(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Job/properties/hires' does not match schema definition.");
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
      let addComma_61 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_61 ? JSON_STR_COMMA : (addComma_61 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_61) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous11(obj) {
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
    function anonymous9(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_operation_id_57 = obj["operation_id"];
      if (value_operation_id_57 !== void 0) {
        json += '{"operation_id":';
        if (typeof value_operation_id_57 !== "string") {
          if (value_operation_id_57 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_operation_id_57 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_id_57.toISOString() + JSON_STR_QUOTE;
          } else if (value_operation_id_57 instanceof RegExp) {
            json += asString(value_operation_id_57.source);
          } else {
            json += asString(value_operation_id_57.toString());
          }
        } else {
          json += asString(value_operation_id_57);
        }
      } else {
        throw new Error('"operation_id" is required!');
      }
      const value_method_58 = obj["method"];
      if (value_method_58 !== void 0) {
        json += ',"method":';
        if (typeof value_method_58 !== "string") {
          if (value_method_58 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_method_58 instanceof Date) {
            json += JSON_STR_QUOTE + value_method_58.toISOString() + JSON_STR_QUOTE;
          } else if (value_method_58 instanceof RegExp) {
            json += asString(value_method_58.source);
          } else {
            json += asString(value_method_58.toString());
          }
        } else {
          json += asString(value_method_58);
        }
      } else {
        throw new Error('"method" is required!');
      }
      const value_path_59 = obj["path"];
      if (value_path_59 !== void 0) {
        json += ',"path":';
        if (typeof value_path_59 !== "string") {
          if (value_path_59 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_path_59 instanceof Date) {
            json += JSON_STR_QUOTE + value_path_59.toISOString() + JSON_STR_QUOTE;
          } else if (value_path_59 instanceof RegExp) {
            json += asString(value_path_59.source);
          } else {
            json += asString(value_path_59.toString());
          }
        } else {
          json += asString(value_path_59);
        }
      } else {
        throw new Error('"path" is required!');
      }
      const value_body_60 = obj["body"];
      if (value_body_60 !== void 0) {
        json += ',"body":';
        if (value_body_60 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_body_60 === "object" && !Array.isArray(value_body_60) || value_body_60 === null) {
          json += anonymous10(value_body_60);
        } else throw new TypeError("The value of '#/components/schemas/AllowedAction/properties/body' does not match schema definition.");
      } else {
        throw new Error('"body" is required!');
      }
      const value_needs_62 = obj["needs"];
      if (value_needs_62 !== void 0) {
        json += ',"needs":';
        json += anonymous11(value_needs_62);
      } else {
        throw new Error('"needs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous8(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/Job/properties/allowed_actions' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous9(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous9(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_job_id_4 = obj["job_id"];
      if (value_job_id_4 !== void 0) {
        json += '{"job_id":';
        if (typeof value_job_id_4 !== "string") {
          if (value_job_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_4 instanceof RegExp) {
            json += asString(value_job_id_4.source);
          } else {
            json += asString(value_job_id_4.toString());
          }
        } else {
          json += asString(value_job_id_4);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_employer_id_5 = obj["employer_id"];
      if (value_employer_id_5 !== void 0) {
        json += ',"employer_id":';
        if (typeof value_employer_id_5 !== "string") {
          if (value_employer_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_employer_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_employer_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_employer_id_5 instanceof RegExp) {
            json += asString(value_employer_id_5.source);
          } else {
            json += asString(value_employer_id_5.toString());
          }
        } else {
          json += asString(value_employer_id_5);
        }
      } else {
        throw new Error('"employer_id" is required!');
      }
      const value_employer_trust_6 = obj["employer_trust"];
      if (value_employer_trust_6 !== void 0) {
        json += ',"employer_trust":';
        json += asNumber(value_employer_trust_6);
      } else {
        throw new Error('"employer_trust" is required!');
      }
      const value_title_7 = obj["title"];
      if (value_title_7 !== void 0) {
        json += ',"title":';
        if (typeof value_title_7 !== "string") {
          if (value_title_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_title_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_title_7 instanceof RegExp) {
            json += asString(value_title_7.source);
          } else {
            json += asString(value_title_7.toString());
          }
        } else {
          json += asString(value_title_7);
        }
      } else {
        throw new Error('"title" is required!');
      }
      const value_description_8 = obj["description"];
      if (value_description_8 !== void 0) {
        json += ',"description":';
        if (typeof value_description_8 !== "string") {
          if (value_description_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_description_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_description_8 instanceof RegExp) {
            json += asString(value_description_8.source);
          } else {
            json += asString(value_description_8.toString());
          }
        } else {
          json += asString(value_description_8);
        }
      } else {
        throw new Error('"description" is required!');
      }
      const value_status_9 = obj["status"];
      if (value_status_9 !== void 0) {
        json += ',"status":';
        if (typeof value_status_9 !== "string") {
          if (value_status_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_9 instanceof RegExp) {
            json += asString(value_status_9.source);
          } else {
            json += asString(value_status_9.toString());
          }
        } else {
          json += asString(value_status_9);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_close_reason_10 = obj["close_reason"];
      if (value_close_reason_10 !== void 0) {
        json += ',"close_reason":';
        if (value_close_reason_10 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_close_reason_10 === "string" || value_close_reason_10 === null || value_close_reason_10 instanceof Date || value_close_reason_10 instanceof RegExp || typeof value_close_reason_10 === "object" && typeof value_close_reason_10.toString === "function" && value_close_reason_10.toString !== Object.prototype.toString) {
          if (typeof value_close_reason_10 !== "string") {
            if (value_close_reason_10 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_close_reason_10 instanceof Date) {
              json += JSON_STR_QUOTE + value_close_reason_10.toISOString() + JSON_STR_QUOTE;
            } else if (value_close_reason_10 instanceof RegExp) {
              json += asString(value_close_reason_10.source);
            } else {
              json += asString(value_close_reason_10.toString());
            }
          } else {
            json += asString(value_close_reason_10);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/close_reason' does not match schema definition.");
      } else {
        throw new Error('"close_reason" is required!');
      }
      const value_hiring_11 = obj["hiring"];
      if (value_hiring_11 !== void 0) {
        json += ',"hiring":';
        if (typeof value_hiring_11 !== "string") {
          if (value_hiring_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_hiring_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_hiring_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_hiring_11 instanceof RegExp) {
            json += asString(value_hiring_11.source);
          } else {
            json += asString(value_hiring_11.toString());
          }
        } else {
          json += asString(value_hiring_11);
        }
      } else {
        throw new Error('"hiring" is required!');
      }
      const value_required_tags_12 = obj["required_tags"];
      if (value_required_tags_12 !== void 0) {
        json += ',"required_tags":';
        json += anonymous2(value_required_tags_12);
      } else {
        throw new Error('"required_tags" is required!');
      }
      const value_budget_13 = obj["budget"];
      if (value_budget_13 !== void 0) {
        json += ',"budget":';
        json += anonymous3(value_budget_13);
      } else {
        throw new Error('"budget" is required!');
      }
      const value_bid_count_18 = obj["bid_count"];
      if (value_bid_count_18 !== void 0) {
        json += ',"bid_count":';
        json += asInteger(value_bid_count_18);
      } else {
        throw new Error('"bid_count" is required!');
      }
      const value_bid_limit_19 = obj["bid_limit"];
      if (value_bid_limit_19 !== void 0) {
        json += ',"bid_limit":';
        json += asInteger(value_bid_limit_19);
      } else {
        throw new Error('"bid_limit" is required!');
      }
      const value_priority_20 = obj["priority"];
      if (value_priority_20 !== void 0) {
        json += ',"priority":';
        if (typeof value_priority_20 !== "string") {
          if (value_priority_20 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_priority_20 instanceof Date) {
            json += JSON_STR_QUOTE + value_priority_20.toISOString() + JSON_STR_QUOTE;
          } else if (value_priority_20 instanceof RegExp) {
            json += asString(value_priority_20.source);
          } else {
            json += asString(value_priority_20.toString());
          }
        } else {
          json += asString(value_priority_20);
        }
      } else {
        throw new Error('"priority" is required!');
      }
      const value_deadline_21 = obj["deadline"];
      if (value_deadline_21 !== void 0) {
        json += ',"deadline":';
        if (value_deadline_21 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_deadline_21 === "string" || value_deadline_21 === null || value_deadline_21 instanceof Date || value_deadline_21 instanceof RegExp || typeof value_deadline_21 === "object" && typeof value_deadline_21.toString === "function" && value_deadline_21.toString !== Object.prototype.toString) {
          json += asDateTime(value_deadline_21);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"deadline" is required!');
      }
      const value_overdue_22 = obj["overdue"];
      if (value_overdue_22 !== void 0) {
        json += ',"overdue":';
        json += asBoolean(value_overdue_22);
      } else {
        throw new Error('"overdue" is required!');
      }
      const value_disputed_23 = obj["disputed"];
      if (value_disputed_23 !== void 0) {
        json += ',"disputed":';
        json += asBoolean(value_disputed_23);
      } else {
        throw new Error('"disputed" is required!');
      }
      const value_dispute_24 = obj["dispute"];
      if (value_dispute_24 !== void 0) {
        json += ',"dispute":';
        if (value_dispute_24 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_24 === "object" && !Array.isArray(value_dispute_24) || value_dispute_24 === null) {
          json += anonymous4(value_dispute_24);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/dispute' does not match schema definition.");
      } else {
        throw new Error('"dispute" is required!');
      }
      const value_dispute_reason_30 = obj["dispute_reason"];
      if (value_dispute_reason_30 !== void 0) {
        json += ',"dispute_reason":';
        if (value_dispute_reason_30 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_dispute_reason_30 === "string" || value_dispute_reason_30 === null || value_dispute_reason_30 instanceof Date || value_dispute_reason_30 instanceof RegExp || typeof value_dispute_reason_30 === "object" && typeof value_dispute_reason_30.toString === "function" && value_dispute_reason_30.toString !== Object.prototype.toString) {
          if (typeof value_dispute_reason_30 !== "string") {
            if (value_dispute_reason_30 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_dispute_reason_30 instanceof Date) {
              json += JSON_STR_QUOTE + value_dispute_reason_30.toISOString() + JSON_STR_QUOTE;
            } else if (value_dispute_reason_30 instanceof RegExp) {
              json += asString(value_dispute_reason_30.source);
            } else {
              json += asString(value_dispute_reason_30.toString());
            }
          } else {
            json += asString(value_dispute_reason_30);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/dispute_reason' does not match schema definition.");
      } else {
        throw new Error('"dispute_reason" is required!');
      }
      const value_revisions_31 = obj["revisions"];
      if (value_revisions_31 !== void 0) {
        json += ',"revisions":';
        json += asInteger(value_revisions_31);
      } else {
        throw new Error('"revisions" is required!');
      }
      const value_feedback_32 = obj["feedback"];
      if (value_feedback_32 !== void 0) {
        json += ',"feedback":';
        if (value_feedback_32 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_feedback_32 === "string" || value_feedback_32 === null || value_feedback_32 instanceof Date || value_feedback_32 instanceof RegExp || typeof value_feedback_32 === "object" && typeof value_feedback_32.toString === "function" && value_feedback_32.toString !== Object.prototype.toString) {
          if (typeof value_feedback_32 !== "string") {
            if (value_feedback_32 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_feedback_32 instanceof Date) {
              json += JSON_STR_QUOTE + value_feedback_32.toISOString() + JSON_STR_QUOTE;
            } else if (value_feedback_32 instanceof RegExp) {
              json += asString(value_feedback_32.source);
            } else {
              json += asString(value_feedback_32.toString());
            }
          } else {
            json += asString(value_feedback_32);
          }
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/feedback' does not match schema definition.");
      } else {
        throw new Error('"feedback" is required!');
      }
      const value_hired_worker_ids_33 = obj["hired_worker_ids"];
      if (value_hired_worker_ids_33 !== void 0) {
        json += ',"hired_worker_ids":';
        json += anonymous5(value_hired_worker_ids_33);
      } else {
        throw new Error('"hired_worker_ids" is required!');
      }
      const value_hires_34 = obj["hires"];
      if (value_hires_34 !== void 0) {
        json += ',"hires":';
        if (value_hires_34 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_hires_34)) {
          json += anonymous6(value_hires_34);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/hires' does not match schema definition.");
      } else {
        throw new Error('"hires" is required!');
      }
      const value_created_at_47 = obj["created_at"];
      if (value_created_at_47 !== void 0) {
        json += ',"created_at":';
        json += asDateTime(value_created_at_47);
      } else {
        throw new Error('"created_at" is required!');
      }
      const value_updated_at_48 = obj["updated_at"];
      if (value_updated_at_48 !== void 0) {
        json += ',"updated_at":';
        json += asDateTime(value_updated_at_48);
      } else {
        throw new Error('"updated_at" is required!');
      }
      const value_delivered_at_49 = obj["delivered_at"];
      if (value_delivered_at_49 !== void 0) {
        json += ',"delivered_at":';
        if (value_delivered_at_49 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_delivered_at_49 === "string" || value_delivered_at_49 === null || value_delivered_at_49 instanceof Date || value_delivered_at_49 instanceof RegExp || typeof value_delivered_at_49 === "object" && typeof value_delivered_at_49.toString === "function" && value_delivered_at_49.toString !== Object.prototype.toString) {
          json += asDateTime(value_delivered_at_49);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"delivered_at" is required!');
      }
      const value_closed_at_50 = obj["closed_at"];
      if (value_closed_at_50 !== void 0) {
        json += ',"closed_at":';
        if (value_closed_at_50 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_closed_at_50 === "string" || value_closed_at_50 === null || value_closed_at_50 instanceof Date || value_closed_at_50 instanceof RegExp || typeof value_closed_at_50 === "object" && typeof value_closed_at_50.toString === "function" && value_closed_at_50.toString !== Object.prototype.toString) {
          json += asDateTime(value_closed_at_50);
        } else throw new TypeError("The value of '#/components/schemas/OptionalTime' does not match schema definition.");
      } else {
        throw new Error('"closed_at" is required!');
      }
      const value_version_51 = obj["version"];
      if (value_version_51 !== void 0) {
        json += ',"version":';
        json += asInteger(value_version_51);
      } else {
        throw new Error('"version" is required!');
      }
      const value_min_trust_52 = obj["min_trust"];
      if (value_min_trust_52 !== void 0) {
        json += ',"min_trust":';
        if (value_min_trust_52 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_min_trust_52 === "number" || value_min_trust_52 === null) {
          json += asNumber(value_min_trust_52);
        } else throw new TypeError("The value of '#/components/schemas/MinTrust' does not match schema definition.");
      } else {
        throw new Error('"min_trust" is required!');
      }
      const value_prefunded_53 = obj["prefunded"];
      if (value_prefunded_53 !== void 0) {
        json += ',"prefunded":';
        json += asBoolean(value_prefunded_53);
      } else {
        throw new Error('"prefunded" is required!');
      }
      const value_funded_54 = obj["funded"];
      if (value_funded_54 !== void 0) {
        json += ',"funded":';
        if (value_funded_54 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_funded_54 === "boolean" || value_funded_54 === null) {
          json += asBoolean(value_funded_54);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/funded' does not match schema definition.");
      } else {
        throw new Error('"funded" is required!');
      }
      const value_allowed_actions_55 = obj["allowed_actions"];
      if (value_allowed_actions_55 !== void 0) {
        json += ',"allowed_actions":';
        if (value_allowed_actions_55 === null) {
          json += JSON_STR_NULL;
        } else if (Array.isArray(value_allowed_actions_55)) {
          json += anonymous8(value_allowed_actions_55);
        } else throw new TypeError("The value of '#/components/schemas/Job/properties/allowed_actions' does not match schema definition.");
      } else {
        throw new Error('"allowed_actions" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["resolveJob.200"] = module.exports;
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
      const value_rating_id_4 = obj["rating_id"];
      if (value_rating_id_4 !== void 0) {
        json += '{"rating_id":';
        if (typeof value_rating_id_4 !== "string") {
          if (value_rating_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_rating_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_rating_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_rating_id_4 instanceof RegExp) {
            json += asString(value_rating_id_4.source);
          } else {
            json += asString(value_rating_id_4.toString());
          }
        } else {
          json += asString(value_rating_id_4);
        }
      } else {
        throw new Error('"rating_id" is required!');
      }
      const value_job_id_5 = obj["job_id"];
      if (value_job_id_5 !== void 0) {
        json += ',"job_id":';
        if (typeof value_job_id_5 !== "string") {
          if (value_job_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_5 instanceof RegExp) {
            json += asString(value_job_id_5.source);
          } else {
            json += asString(value_job_id_5.toString());
          }
        } else {
          json += asString(value_job_id_5);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_agent_id_6 = obj["agent_id"];
      if (value_agent_id_6 !== void 0) {
        json += ',"agent_id":';
        if (typeof value_agent_id_6 !== "string") {
          if (value_agent_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_agent_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_agent_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_agent_id_6 instanceof RegExp) {
            json += asString(value_agent_id_6.source);
          } else {
            json += asString(value_agent_id_6.toString());
          }
        } else {
          json += asString(value_agent_id_6);
        }
      } else {
        throw new Error('"agent_id" is required!');
      }
      const value_rater_id_7 = obj["rater_id"];
      if (value_rater_id_7 !== void 0) {
        json += ',"rater_id":';
        if (typeof value_rater_id_7 !== "string") {
          if (value_rater_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_rater_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_rater_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_rater_id_7 instanceof RegExp) {
            json += asString(value_rater_id_7.source);
          } else {
            json += asString(value_rater_id_7.toString());
          }
        } else {
          json += asString(value_rater_id_7);
        }
      } else {
        throw new Error('"rater_id" is required!');
      }
      const value_rater_trust_8 = obj["rater_trust"];
      if (value_rater_trust_8 !== void 0) {
        json += ',"rater_trust":';
        json += asNumber(value_rater_trust_8);
      } else {
        throw new Error('"rater_trust" is required!');
      }
      const value_role_9 = obj["role"];
      if (value_role_9 !== void 0) {
        json += ',"role":';
        if (typeof value_role_9 !== "string") {
          if (value_role_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_role_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_role_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_role_9 instanceof RegExp) {
            json += asString(value_role_9.source);
          } else {
            json += asString(value_role_9.toString());
          }
        } else {
          json += asString(value_role_9);
        }
      } else {
        throw new Error('"role" is required!');
      }
      const value_quality_score_10 = obj["quality_score"];
      if (value_quality_score_10 !== void 0) {
        json += ',"quality_score":';
        json += asNumber(value_quality_score_10);
      } else {
        throw new Error('"quality_score" is required!');
      }
      const value_on_time_11 = obj["on_time"];
      if (value_on_time_11 !== void 0) {
        json += ',"on_time":';
        if (value_on_time_11 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_on_time_11 === "boolean" || value_on_time_11 === null) {
          json += asBoolean(value_on_time_11);
        } else throw new TypeError("The value of '#/components/schemas/Rating/properties/on_time' does not match schema definition.");
      } else {
        throw new Error('"on_time" is required!');
      }
      const value_market_on_time_12 = obj["market_on_time"];
      if (value_market_on_time_12 !== void 0) {
        json += ',"market_on_time":';
        if (value_market_on_time_12 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_market_on_time_12 === "boolean" || value_market_on_time_12 === null) {
          json += asBoolean(value_market_on_time_12);
        } else throw new TypeError("The value of '#/components/schemas/Rating/properties/market_on_time' does not match schema definition.");
      } else {
        throw new Error('"market_on_time" is required!');
      }
      const value_comment_13 = obj["comment"];
      if (value_comment_13 !== void 0) {
        json += ',"comment":';
        if (value_comment_13 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_comment_13 === "string" || value_comment_13 === null || value_comment_13 instanceof Date || value_comment_13 instanceof RegExp || typeof value_comment_13 === "object" && typeof value_comment_13.toString === "function" && value_comment_13.toString !== Object.prototype.toString) {
          if (typeof value_comment_13 !== "string") {
            if (value_comment_13 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_comment_13 instanceof Date) {
              json += JSON_STR_QUOTE + value_comment_13.toISOString() + JSON_STR_QUOTE;
            } else if (value_comment_13 instanceof RegExp) {
              json += asString(value_comment_13.source);
            } else {
              json += asString(value_comment_13.toString());
            }
          } else {
            json += asString(value_comment_13);
          }
        } else throw new TypeError("The value of '#/components/schemas/Rating/properties/comment' does not match schema definition.");
      } else {
        throw new Error('"comment" is required!');
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
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["removeComment.200"] = module.exports;
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
      const value_memory_id_4 = obj["memory_id"];
      if (value_memory_id_4 !== void 0) {
        json += '{"memory_id":';
        if (typeof value_memory_id_4 !== "string") {
          if (value_memory_id_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_memory_id_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_memory_id_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_memory_id_4 instanceof RegExp) {
            json += asString(value_memory_id_4.source);
          } else {
            json += asString(value_memory_id_4.toString());
          }
        } else {
          json += asString(value_memory_id_4);
        }
      } else {
        throw new Error('"memory_id" is required!');
      }
      const value_author_id_5 = obj["author_id"];
      if (value_author_id_5 !== void 0) {
        json += ',"author_id":';
        if (typeof value_author_id_5 !== "string") {
          if (value_author_id_5 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_author_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_author_id_5.toISOString() + JSON_STR_QUOTE;
          } else if (value_author_id_5 instanceof RegExp) {
            json += asString(value_author_id_5.source);
          } else {
            json += asString(value_author_id_5.toString());
          }
        } else {
          json += asString(value_author_id_5);
        }
      } else {
        throw new Error('"author_id" is required!');
      }
      const value_removed_at_6 = obj["removed_at"];
      if (value_removed_at_6 !== void 0) {
        json += ',"removed_at":';
        json += asDateTime(value_removed_at_6);
      } else {
        throw new Error('"removed_at" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["removeMemory.200"] = module.exports;
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
      const value_amount_17 = obj["amount"];
      if (value_amount_17 !== void 0) {
        json += '{"amount":';
        json += asNumber(value_amount_17);
      } else {
        throw new Error('"amount" is required!');
      }
      const value_currency_18 = obj["currency"];
      if (value_currency_18 !== void 0) {
        json += ',"currency":';
        if (typeof value_currency_18 !== "string") {
          if (value_currency_18 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_18 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_18.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_18 instanceof RegExp) {
            json += asString(value_currency_18.source);
          } else {
            json += asString(value_currency_18.toString());
          }
        } else {
          json += asString(value_currency_18);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_delivery_days_19 = obj["delivery_days"];
      if (value_delivery_days_19 !== void 0) {
        json += ',"delivery_days":';
        json += asInteger(value_delivery_days_19);
      } else {
        throw new Error('"delivery_days" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous5(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/PortfolioLinks' does not match schema definition.");
      }
      const arrayLength = obj.length;
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
      const value_bid_id_6 = obj["bid_id"];
      if (value_bid_id_6 !== void 0) {
        json += '{"bid_id":';
        if (typeof value_bid_id_6 !== "string") {
          if (value_bid_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_bid_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_bid_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_bid_id_6 instanceof RegExp) {
            json += asString(value_bid_id_6.source);
          } else {
            json += asString(value_bid_id_6.toString());
          }
        } else {
          json += asString(value_bid_id_6);
        }
      } else {
        throw new Error('"bid_id" is required!');
      }
      const value_job_id_7 = obj["job_id"];
      if (value_job_id_7 !== void 0) {
        json += ',"job_id":';
        if (typeof value_job_id_7 !== "string") {
          if (value_job_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_id_7 instanceof RegExp) {
            json += asString(value_job_id_7.source);
          } else {
            json += asString(value_job_id_7.toString());
          }
        } else {
          json += asString(value_job_id_7);
        }
      } else {
        throw new Error('"job_id" is required!');
      }
      const value_job_title_8 = obj["job_title"];
      if (value_job_title_8 !== void 0) {
        json += ',"job_title":';
        if (typeof value_job_title_8 !== "string") {
          if (value_job_title_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_job_title_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_job_title_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_job_title_8 instanceof RegExp) {
            json += asString(value_job_title_8.source);
          } else {
            json += asString(value_job_title_8.toString());
          }
        } else {
          json += asString(value_job_title_8);
        }
      } else {
        throw new Error('"job_title" is required!');
      }
      const value_employer_id_9 = obj["employer_id"];
      if (value_employer_id_9 !== void 0) {
        json += ',"employer_id":';
        if (typeof value_employer_id_9 !== "string") {
          if (value_employer_id_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_employer_id_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_employer_id_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_employer_id_9 instanceof RegExp) {
            json += asString(value_employer_id_9.source);
          } else {
            json += asString(value_employer_id_9.toString());
          }
        } else {
          json += asString(value_employer_id_9);
        }
      } else {
        throw new Error('"employer_id" is required!');
      }
      const value_worker_id_10 = obj["worker_id"];
      if (value_worker_id_10 !== void 0) {
        json += ',"worker_id":';
        if (typeof value_worker_id_10 !== "string") {
          if (value_worker_id_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_id_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_id_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_id_10 instanceof RegExp) {
            json += asString(value_worker_id_10.source);
          } else {
            json += asString(value_worker_id_10.toString());
          }
        } else {
          json += asString(value_worker_id_10);
        }
      } else {
        throw new Error('"worker_id" is required!');
      }
      const value_worker_name_11 = obj["worker_name"];
      if (value_worker_name_11 !== void 0) {
        json += ',"worker_name":';
        if (typeof value_worker_name_11 !== "string") {
          if (value_worker_name_11 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_worker_name_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_worker_name_11.toISOString() + JSON_STR_QUOTE;
          } else if (value_worker_name_11 instanceof RegExp) {
            json += asString(value_worker_name_11.source);
          } else {
            json += asString(value_worker_name_11.toString());
          }
        } else {
          json += asString(value_worker_name_11);
        }
      } else {
        throw new Error('"worker_name" is required!');
      }
      const value_worker_rating_12 = obj["worker_rating"];
      if (value_worker_rating_12 !== void 0) {
        json += ',"worker_rating":';
        if (value_worker_rating_12 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_worker_rating_12 === "number" || value_worker_rating_12 === null) {
          json += asNumber(value_worker_rating_12);
        } else throw new TypeError("The value of '#/components/schemas/MeanRating' does not match schema definition.");
      } else {
        throw new Error('"worker_rating" is required!');
      }
      const value_worker_trust_13 = obj["worker_trust"];
      if (value_worker_trust_13 !== void 0) {
        json += ',"worker_trust":';
        json += asNumber(value_worker_trust_13);
      } else {
        throw new Error('"worker_trust" is required!');
      }
      const value_proposal_14 = obj["proposal"];
      if (value_proposal_14 !== void 0) {
        json += ',"proposal":';
        if (typeof value_proposal_14 !== "string") {
          if (value_proposal_14 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_proposal_14 instanceof Date) {
            json += JSON_STR_QUOTE + value_proposal_14.toISOString() + JSON_STR_QUOTE;
          } else if (value_proposal_14 instanceof RegExp) {
            json += asString(value_proposal_14.source);
          } else {
            json += asString(value_proposal_14.toString());
          }
        } else {
          json += asString(value_proposal_14);
        }
      } else {
        throw new Error('"proposal" is required!');
      }
      const value_quote_15 = obj["quote"];
      if (value_quote_15 !== void 0) {
        json += ',"quote":';
        json += anonymous4(value_quote_15);
      } else {
        throw new Error('"quote" is required!');
      }
      const value_portfolio_links_20 = obj["portfolio_links"];
      if (value_portfolio_links_20 !== void 0) {
        json += ',"portfolio_links":';
        json += anonymous5(value_portfolio_links_20);
      } else {
        throw new Error('"portfolio_links" is required!');
      }
      const value_status_21 = obj["status"];
      if (value_status_21 !== void 0) {
        json += ',"status":';
        if (typeof value_status_21 !== "string") {
          if (value_status_21 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_status_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_21.toISOString() + JSON_STR_QUOTE;
          } else if (value_status_21 instanceof RegExp) {
            json += asString(value_status_21.source);
          } else {
            json += asString(value_status_21.toString());
          }
        } else {
          json += asString(value_status_21);
        }
      } else {
        throw new Error('"status" is required!');
      }
      const value_rank_22 = obj["rank"];
      if (value_rank_22 !== void 0) {
        json += ',"rank":';
        if (value_rank_22 === null) {
          json += JSON_STR_NULL;
        } else if (Number.isInteger(value_rank_22) || value_rank_22 === null) {
          json += asInteger(value_rank_22);
        } else throw new TypeError("The value of '#/components/schemas/Rank' does not match schema definition.");
      } else {
        throw new Error('"rank" is required!');
      }
      const value_score_23 = obj["score"];
      if (value_score_23 !== void 0) {
        json += ',"score":';
        if (value_score_23 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_score_23 === "number" || value_score_23 === null) {
          json += asNumber(value_score_23);
        } else throw new TypeError("The value of '#/components/schemas/Score' does not match schema definition.");
      } else {
        throw new Error('"score" is required!');
      }
      const value_is_hired_24 = obj["is_hired"];
      if (value_is_hired_24 !== void 0) {
        json += ',"is_hired":';
        json += asBoolean(value_is_hired_24);
      } else {
        throw new Error('"is_hired" is required!');
      }
      const value_submitted_at_25 = obj["submitted_at"];
      if (value_submitted_at_25 !== void 0) {
        json += ',"submitted_at":';
        json += asDateTime(value_submitted_at_25);
      } else {
        throw new Error('"submitted_at" is required!');
      }
      const value_waiting_since_26 = obj["waiting_since"];
      if (value_waiting_since_26 !== void 0) {
        json += ',"waiting_since":';
        json += asDateTime(value_waiting_since_26);
      } else {
        throw new Error('"waiting_since" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/PendingBidList/properties/bids' does not match schema definition.");
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
    function anonymous6(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_total_29 = obj["total"];
      if (value_total_29 !== void 0) {
        json += '{"total":';
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
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/page' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_limit_32 = obj["limit"];
      if (value_limit_32 !== void 0) {
        json += ',"limit":';
        json += asInteger(value_limit_32);
      } else {
        throw new Error('"limit" is required!');
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
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/cursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_bids_4 = obj["bids"];
      if (value_bids_4 !== void 0) {
        json += '{"bids":';
        json += anonymous2(value_bids_4);
      } else {
        throw new Error('"bids" is required!');
      }
      const value_pagination_27 = obj["pagination"];
      if (value_pagination_27 !== void 0) {
        json += ',"pagination":';
        json += anonymous6(value_pagination_27);
      } else {
        throw new Error('"pagination" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["listPendingBids.200"] = module.exports;
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
    function anonymous5(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_currency_18 = obj["currency"];
      if (value_currency_18 !== void 0) {
        json += '{"currency":';
        if (typeof value_currency_18 !== "string") {
          if (value_currency_18 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_currency_18 instanceof Date) {
            json += JSON_STR_QUOTE + value_currency_18.toISOString() + JSON_STR_QUOTE;
          } else if (value_currency_18 instanceof RegExp) {
            json += asString(value_currency_18.source);
          } else {
            json += asString(value_currency_18.toString());
          }
        } else {
          json += asString(value_currency_18);
        }
      } else {
        throw new Error('"currency" is required!');
      }
      const value_revenue_19 = obj["revenue"];
      if (value_revenue_19 !== void 0) {
        json += ',"revenue":';
        json += asNumber(value_revenue_19);
      } else {
        throw new Error('"revenue" is required!');
      }
      const value_fees_20 = obj["fees"];
      if (value_fees_20 !== void 0) {
        json += ',"fees":';
        json += asNumber(value_fees_20);
      } else {
        throw new Error('"fees" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous4(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/DailyFigures/properties/by_currency' does not match schema definition.");
      }
      const arrayLength = obj.length;
      json += JSON_STR_BEGIN_ARRAY;
      if (arrayLength > 0) {
        const value = obj[0];
        json += anonymous5(value);
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA;
          const value2 = obj[i];
          json += anonymous5(value2);
        }
      }
      return json + JSON_STR_END_ARRAY;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_date_7 = obj["date"];
      if (value_date_7 !== void 0) {
        json += '{"date":';
        json += asDate(value_date_7);
      } else {
        throw new Error('"date" is required!');
      }
      const value_jobs_posted_8 = obj["jobs_posted"];
      if (value_jobs_posted_8 !== void 0) {
        json += ',"jobs_posted":';
        json += asInteger(value_jobs_posted_8);
      } else {
        throw new Error('"jobs_posted" is required!');
      }
      const value_bids_9 = obj["bids"];
      if (value_bids_9 !== void 0) {
        json += ',"bids":';
        json += asInteger(value_bids_9);
      } else {
        throw new Error('"bids" is required!');
      }
      const value_hires_10 = obj["hires"];
      if (value_hires_10 !== void 0) {
        json += ',"hires":';
        json += asInteger(value_hires_10);
      } else {
        throw new Error('"hires" is required!');
      }
      const value_completed_11 = obj["completed"];
      if (value_completed_11 !== void 0) {
        json += ',"completed":';
        json += asInteger(value_completed_11);
      } else {
        throw new Error('"completed" is required!');
      }
      const value_cancelled_12 = obj["cancelled"];
      if (value_cancelled_12 !== void 0) {
        json += ',"cancelled":';
        json += asInteger(value_cancelled_12);
      } else {
        throw new Error('"cancelled" is required!');
      }
      const value_revenue_13 = obj["revenue"];
      if (value_revenue_13 !== void 0) {
        json += ',"revenue":';
        json += asNumber(value_revenue_13);
      } else {
        throw new Error('"revenue" is required!');
      }
      const value_fees_14 = obj["fees"];
      if (value_fees_14 !== void 0) {
        json += ',"fees":';
        json += asNumber(value_fees_14);
      } else {
        throw new Error('"fees" is required!');
      }
      const value_new_agents_15 = obj["new_agents"];
      if (value_new_agents_15 !== void 0) {
        json += ',"new_agents":';
        json += asInteger(value_new_agents_15);
      } else {
        throw new Error('"new_agents" is required!');
      }
      const value_by_currency_16 = obj["by_currency"];
      if (value_by_currency_16 !== void 0) {
        json += ',"by_currency":';
        json += anonymous4(value_by_currency_16);
      } else {
        throw new Error('"by_currency" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous2(obj) {
      let json = "";
      if (obj === null) return JSON_STR_EMPTY_ARRAY;
      if (!Array.isArray(obj)) {
        throw new TypeError("The value of '#/components/schemas/DailyAnalytics/properties/days' does not match schema definition.");
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
      const value_timezone_4 = obj["timezone"];
      if (value_timezone_4 !== void 0) {
        json += '{"timezone":';
        if (typeof value_timezone_4 !== "string") {
          if (value_timezone_4 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_timezone_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_timezone_4.toISOString() + JSON_STR_QUOTE;
          } else if (value_timezone_4 instanceof RegExp) {
            json += asString(value_timezone_4.source);
          } else {
            json += asString(value_timezone_4.toString());
          }
        } else {
          json += asString(value_timezone_4);
        }
      } else {
        throw new Error('"timezone" is required!');
      }
      const value_days_5 = obj["days"];
      if (value_days_5 !== void 0) {
        json += ',"days":';
        json += anonymous2(value_days_5);
      } else {
        throw new Error('"days" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["getDailyAnalytics.200"] = module.exports;
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
      let addComma_13 = false;
      for (const key of Object.keys(obj)) {
        if (obj[key] === void 0 || typeof obj[key] === "function" || typeof obj[key] === "symbol") continue;
        const value = obj[key];
        json += addComma_13 ? JSON_STR_COMMA : (addComma_13 = true, JSON_STR_BEGIN_OBJECT);
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value);
      }
      if (!addComma_13) json += JSON_STR_BEGIN_OBJECT;
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous3(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_audit_id_6 = obj["audit_id"];
      if (value_audit_id_6 !== void 0) {
        json += '{"audit_id":';
        if (typeof value_audit_id_6 !== "string") {
          if (value_audit_id_6 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_audit_id_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_audit_id_6.toISOString() + JSON_STR_QUOTE;
          } else if (value_audit_id_6 instanceof RegExp) {
            json += asString(value_audit_id_6.source);
          } else {
            json += asString(value_audit_id_6.toString());
          }
        } else {
          json += asString(value_audit_id_6);
        }
      } else {
        throw new Error('"audit_id" is required!');
      }
      const value_actor_id_7 = obj["actor_id"];
      if (value_actor_id_7 !== void 0) {
        json += ',"actor_id":';
        if (typeof value_actor_id_7 !== "string") {
          if (value_actor_id_7 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_actor_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_actor_id_7.toISOString() + JSON_STR_QUOTE;
          } else if (value_actor_id_7 instanceof RegExp) {
            json += asString(value_actor_id_7.source);
          } else {
            json += asString(value_actor_id_7.toString());
          }
        } else {
          json += asString(value_actor_id_7);
        }
      } else {
        throw new Error('"actor_id" is required!');
      }
      const value_action_8 = obj["action"];
      if (value_action_8 !== void 0) {
        json += ',"action":';
        if (typeof value_action_8 !== "string") {
          if (value_action_8 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_action_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_action_8.toISOString() + JSON_STR_QUOTE;
          } else if (value_action_8 instanceof RegExp) {
            json += asString(value_action_8.source);
          } else {
            json += asString(value_action_8.toString());
          }
        } else {
          json += asString(value_action_8);
        }
      } else {
        throw new Error('"action" is required!');
      }
      const value_target_type_9 = obj["target_type"];
      if (value_target_type_9 !== void 0) {
        json += ',"target_type":';
        if (typeof value_target_type_9 !== "string") {
          if (value_target_type_9 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_target_type_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_target_type_9.toISOString() + JSON_STR_QUOTE;
          } else if (value_target_type_9 instanceof RegExp) {
            json += asString(value_target_type_9.source);
          } else {
            json += asString(value_target_type_9.toString());
          }
        } else {
          json += asString(value_target_type_9);
        }
      } else {
        throw new Error('"target_type" is required!');
      }
      const value_target_id_10 = obj["target_id"];
      if (value_target_id_10 !== void 0) {
        json += ',"target_id":';
        if (typeof value_target_id_10 !== "string") {
          if (value_target_id_10 === null) {
            json += JSON_STR_EMPTY_STRING;
          } else if (value_target_id_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_target_id_10.toISOString() + JSON_STR_QUOTE;
          } else if (value_target_id_10 instanceof RegExp) {
            json += asString(value_target_id_10.source);
          } else {
            json += asString(value_target_id_10.toString());
          }
        } else {
          json += asString(value_target_id_10);
        }
      } else {
        throw new Error('"target_id" is required!');
      }
      const value_reason_11 = obj["reason"];
      if (value_reason_11 !== void 0) {
        json += ',"reason":';
        if (value_reason_11 === null) {
          json += JSON_STR_NULL;
        } else if (typeof value_reason_11 === "string" || value_reason_11 === null || value_reason_11 instanceof Date || value_reason_11 instanceof RegExp || typeof value_reason_11 === "object" && typeof value_reason_11.toString === "function" && value_reason_11.toString !== Object.prototype.toString) {
          if (typeof value_reason_11 !== "string") {
            if (value_reason_11 === null) {
              json += JSON_STR_EMPTY_STRING;
            } else if (value_reason_11 instanceof Date) {
              json += JSON_STR_QUOTE + value_reason_11.toISOString() + JSON_STR_QUOTE;
            } else if (value_reason_11 instanceof RegExp) {
              json += asString(value_reason_11.source);
            } else {
              json += asString(value_reason_11.toString());
            }
          } else {
            json += asString(value_reason_11);
          }
        } else throw new TypeError("The value of '#/components/schemas/AuditRecord/properties/reason' does not match schema definition.");
      } else {
        throw new Error('"reason" is required!');
      }
      const value_details_12 = obj["details"];
      if (value_details_12 !== void 0) {
        json += ',"details":';
        json += anonymous4(value_details_12);
      } else {
        throw new Error('"details" is required!');
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
        throw new TypeError("The value of '#/components/schemas/AuditList/properties/audit' does not match schema definition.");
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
    function anonymous5(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_total_17 = obj["total"];
      if (value_total_17 !== void 0) {
        json += '{"total":';
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
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/page' does not match schema definition.");
      } else {
        throw new Error('"page" is required!');
      }
      const value_limit_20 = obj["limit"];
      if (value_limit_20 !== void 0) {
        json += ',"limit":';
        json += asInteger(value_limit_20);
      } else {
        throw new Error('"limit" is required!');
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
        } else throw new TypeError("The value of '#/components/schemas/Pagination/properties/cursor' does not match schema definition.");
      } else {
        throw new Error('"cursor" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous1(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_audit_4 = obj["audit"];
      if (value_audit_4 !== void 0) {
        json += '{"audit":';
        json += anonymous2(value_audit_4);
      } else {
        throw new Error('"audit" is required!');
      }
      const value_pagination_15 = obj["pagination"];
      if (value_pagination_15 !== void 0) {
        json += ',"pagination":';
        json += anonymous5(value_pagination_15);
      } else {
        throw new Error('"pagination" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["listAudit.200"] = module.exports;
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
      const value_now_4 = obj["now"];
      if (value_now_4 !== void 0) {
        json += '{"now":';
        json += asDateTime(value_now_4);
      } else {
        throw new Error('"now" is required!');
      }
      const value_moved_jobs_5 = obj["moved_jobs"];
      if (value_moved_jobs_5 !== void 0) {
        json += ',"moved_jobs":';
        json += asInteger(value_moved_jobs_5);
      } else {
        throw new Error('"moved_jobs" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    function anonymous0(input) {
      const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
      if (obj === null) return JSON_STR_EMPTY_OBJECT;
      let json = "";
      const value_success_1 = obj["success"];
      if (value_success_1 !== void 0) {
        json += '{"success":';
        json += "true";
      } else {
        throw new Error('"success" is required!');
      }
      const value_data_2 = obj["data"];
      if (value_data_2 !== void 0) {
        json += ',"data":';
        json += anonymous1(value_data_2);
      } else {
        throw new Error('"data" is required!');
      }
      return json + JSON_STR_END_OBJECT;
    }
    const main = anonymous0;
    return main;
  })(validator, serializer);
  serializers["moveClock.200"] = module.exports;
})({});
export {
  serializers
};
