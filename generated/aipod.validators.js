// Written by "npm run generate" from openapi/aipod. Never edited.
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
  exports["#/parts/getStatus.query"] = validate53;
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
  exports["#/parts/register.query"] = validate54;
  const schema21 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate54.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/definitions/86"] = validate55;
  const schema22 = { "type": "string", "minLength": 32, "maxLength": 255, "allOf": [{ "pattern": "^[!-~]+$" }] };
  const pattern3 = new RegExp("^[!-~]+$", "u");
  const func1 = require_ucs2length().default;
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
          validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate55.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 255) {
          validate55.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
          return false;
        } else {
          if (func1(data) < 32) {
            validate55.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 32 }, message: "must NOT have fewer than 32 characters" }];
            return false;
          }
        }
      }
    }
    validate55.errors = vErrors;
    return errors === 0;
  }
  validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/register.headers"] = validate56;
  const schema23 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/86" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate55(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
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
  exports["#/parts/login.query"] = validate58;
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
  exports["#/parts/changePassword.query"] = validate59;
  const schema25 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
  exports["#/definitions/87"] = validate60;
  const schema26 = { "type": "string", "minLength": 1, "maxLength": 255, "allOf": [{ "pattern": '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' }] };
  const pattern4 = new RegExp('^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$', "u");
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
          validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate60.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' }, message: 'must match pattern "^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 255) {
          validate60.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate60.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      }
    }
    validate60.errors = vErrors;
    return errors === 0;
  }
  validate60.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/changePassword.headers"] = validate61;
  const schema27 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/86" }, "if-match": { "$ref": "#/definitions/87" } }, "required": [], "additionalProperties": true };
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
          const _errs2 = errors;
          if (!validate55(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["if-match"] !== void 0) {
            const _errs3 = errors;
            if (!validate60(data["if-match"], { instancePath: instancePath + "/if-match", parentData: data, parentDataProperty: "if-match", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
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
  exports["#/definitions/90"] = validate64;
  const schema28 = { "type": "string", "maxLength": 512, "allOf": [{ "pattern": "^[A-Za-z0-9_-]*$" }] };
  const pattern5 = new RegExp("^[A-Za-z0-9_-]*$", "u");
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
          validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate64.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9_-]*$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 512) {
          validate64.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
          return false;
        }
      }
    }
    validate64.errors = vErrors;
    return errors === 0;
  }
  validate64.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/89"] = validate65;
  const schema29 = { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 100 }] };
  const formats0 = /^-?(0|[1-9][0-9]{0,15})$/;
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
          validate65.errors = [{ instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: schema29.allOf[0].type }, message: "must be string,integer" }];
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
            validate65.errors = [{ instancePath, schemaPath: "#/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
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
            validate65.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
            validate65.errors = [{ instancePath, schemaPath: "#/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
            return false;
          } else {
            if (data < 1 || isNaN(data)) {
              validate65.errors = [{ instancePath, schemaPath: "#/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
              return false;
            }
          }
        }
      }
      var valid0 = _errs2 === errors;
    }
    validate65.errors = vErrors;
    return errors === 0;
  }
  validate65.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/88"] = validate66;
  const schema30 = { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 1e4 }] };
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
          validate66.errors = [{ instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: schema30.allOf[0].type }, message: "must be string,integer" }];
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
            validate66.errors = [{ instancePath, schemaPath: "#/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
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
            validate66.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
            validate66.errors = [{ instancePath, schemaPath: "#/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
            return false;
          } else {
            if (data < 1 || isNaN(data)) {
              validate66.errors = [{ instancePath, schemaPath: "#/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
              return false;
            }
          }
        }
      }
      var valid0 = _errs2 === errors;
    }
    validate66.errors = vErrors;
    return errors === 0;
  }
  validate66.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listKeys.query"] = validate67;
  const schema31 = { "type": "object", "properties": { "page": { "$ref": "#/definitions/88", "default": 1 }, "page_size": { "$ref": "#/definitions/89", "default": 20 }, "cursor": { "$ref": "#/definitions/90" } }, "required": [], "additionalProperties": false };
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "page" || key0 === "page_size" || key0 === "cursor")) {
            validate67.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate66(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate65(data.page_size, { instancePath: instancePath + "/page_size", parentData: data, parentDataProperty: "page_size", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              if (data.cursor !== void 0) {
                const _errs4 = errors;
                if (!validate64(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
        validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate67.errors = vErrors;
    return errors === 0;
  }
  validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createKey.query"] = validate71;
  const schema32 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate71.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/createKey.headers"] = validate72;
  const schema33 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/86" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate55(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
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
  exports["#/parts/revokeKey.query"] = validate74;
  const schema34 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
  exports["#/definitions/91"] = validate75;
  const schema35 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_-]{1,64}$" }] };
  const pattern6 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
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
          validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate75.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate75.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate75.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      }
    }
    validate75.errors = vErrors;
    return errors === 0;
  }
  validate75.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/revokeKey.path"] = validate76;
  const schema36 = { "type": "object", "properties": { "key_id": { "$ref": "#/definitions/91" } }, "required": ["key_id"], "additionalProperties": false };
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
        let missing0;
        if (data.key_id === void 0 && (missing0 = "key_id")) {
          validate76.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "key_id")) {
              validate76.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.key_id !== void 0) {
              if (!validate75(data.key_id, { instancePath: instancePath + "/key_id", parentData: data, parentDataProperty: "key_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
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
  exports["#/definitions/92"] = validate78;
  const schema37 = { "type": "string", "minLength": 1, "maxLength": 255, "allOf": [{ "pattern": "^[!-~]+$" }] };
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
          validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate78.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 255) {
          validate78.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate78.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      }
    }
    validate78.errors = vErrors;
    return errors === 0;
  }
  validate78.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/revokeKey.headers"] = validate79;
  const schema38 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" } }, "required": [], "additionalProperties": true };
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
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
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
  exports["#/definitions/94"] = validate81;
  const schema39 = { "type": "string", "enum": ["trust", "registered_at"] };
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
          validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
    if (!(data === "trust" || data === "registered_at")) {
      validate81.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema39.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate81.errors = vErrors;
    return errors === 0;
  }
  validate81.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/93"] = validate82;
  const schema40 = { "allOf": [{ "type": ["string", "number"], "format": "number" }, { "type": "number", "minimum": 0, "maximum": 1 }] };
  const formats4 = /^-?(0|[1-9][0-9]{0,20})(\.[0-9]{1,25})?(e(\+?[0-9]{1,2}|-[0-9]{1,3}))?$/i;
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
    const _errs0 = errors;
    if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
      let dataType0 = typeof data;
      let coerced0 = void 0;
      if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
        data = data[0];
        dataType0 = typeof data;
        if (typeof data === "string" && (typeof data == "number" && isFinite(data))) {
          coerced0 = data;
        }
      }
      if (!(coerced0 !== void 0)) {
        if (dataType0 == "number" || dataType0 == "boolean") {
          coerced0 = "" + data;
        } else if (data === null) {
          coerced0 = "";
        } else if (dataType0 == "boolean" || data === null || dataType0 == "string" && data && data == +data) {
          coerced0 = +data;
        } else {
          validate82.errors = [{ instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: schema40.allOf[0].type }, message: "must be string,number" }];
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
          if (!formats4.test(data)) {
            validate82.errors = [{ instancePath, schemaPath: "#/allOf/0/format", keyword: "format", params: { format: "number" }, message: 'must match format "number"' }];
            return false;
          }
        }
      }
    }
    var valid0 = _errs0 === errors;
    if (valid0) {
      const _errs2 = errors;
      if (!(typeof data == "number" && isFinite(data))) {
        let dataType1 = typeof data;
        let coerced1 = void 0;
        if (dataType1 == "object" && Array.isArray(data) && data.length == 1) {
          data = data[0];
          dataType1 = typeof data;
          if (typeof data == "number" && isFinite(data)) {
            coerced1 = data;
          }
        }
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "boolean" || data === null || dataType1 == "string" && data && data == +data) {
            coerced1 = +data;
          } else {
            validate82.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
          if (data > 1 || isNaN(data)) {
            validate82.errors = [{ instancePath, schemaPath: "#/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
            return false;
          } else {
            if (data < 0 || isNaN(data)) {
              validate82.errors = [{ instancePath, schemaPath: "#/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
              return false;
            }
          }
        }
      }
      var valid0 = _errs2 === errors;
    }
    validate82.errors = vErrors;
    return errors === 0;
  }
  validate82.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/19"] = validate83;
  const schema41 = { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "\\S" };
  const pattern8 = new RegExp("\\S", "u");
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
          validate83.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
          validate83.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate83.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern8.test(data)) {
              validate83.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      }
    }
    validate83.errors = vErrors;
    return errors === 0;
  }
  validate83.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listAgents.query"] = validate84;
  const schema42 = { "type": "object", "properties": { "capability": { "$ref": "#/definitions/19" }, "min_trust": { "$ref": "#/definitions/93" }, "sort": { "$ref": "#/definitions/94", "default": "trust" }, "page": { "$ref": "#/definitions/88", "default": 1 }, "page_size": { "$ref": "#/definitions/89", "default": 20 }, "cursor": { "$ref": "#/definitions/90" } }, "required": [], "additionalProperties": false };
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
        if (data.sort === void 0) {
          data.sort = "trust";
        }
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "capability" || key0 === "min_trust" || key0 === "sort" || key0 === "page" || key0 === "page_size" || key0 === "cursor")) {
            validate84.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.capability !== void 0) {
            const _errs2 = errors;
            if (!validate83(data.capability, { instancePath: instancePath + "/capability", parentData: data, parentDataProperty: "capability", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.min_trust !== void 0) {
              const _errs3 = errors;
              if (!validate82(data.min_trust, { instancePath: instancePath + "/min_trust", parentData: data, parentDataProperty: "min_trust", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs4 = errors;
              if (!validate81(data.sort, { instancePath: instancePath + "/sort", parentData: data, parentDataProperty: "sort", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate66(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  const _errs6 = errors;
                  if (!validate65(data.page_size, { instancePath: instancePath + "/page_size", parentData: data, parentDataProperty: "page_size", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                  if (valid0) {
                    if (data.cursor !== void 0) {
                      const _errs7 = errors;
                      if (!validate64(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
        validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate84.errors = vErrors;
    return errors === 0;
  }
  validate84.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getMe.query"] = validate91;
  const schema43 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
  exports["#/parts/getAgent.query"] = validate92;
  const schema44 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate92.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/definitions/95"] = validate93;
  const schema45 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_.-]{1,64}$" }] };
  const pattern9 = new RegExp("^[A-Za-z0-9_.-]{1,64}$", "u");
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
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        validate93.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate93.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate93.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      }
    }
    validate93.errors = vErrors;
    return errors === 0;
  }
  validate93.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getAgent.path"] = validate94;
  const schema46 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/95" } }, "required": ["agent_id"], "additionalProperties": false };
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
        let missing0;
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate94.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate94.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate93(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
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
  exports["#/parts/updateAgent.query"] = validate96;
  const schema47 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate96.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/updateAgent.path"] = validate97;
  const schema48 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/95" } }, "required": ["agent_id"], "additionalProperties": false };
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
        let missing0;
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate97.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate97.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate93(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
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
  exports["#/parts/updateAgent.headers"] = validate99;
  const schema49 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" }, "if-match": { "$ref": "#/definitions/87" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          const _errs2 = errors;
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["if-match"] !== void 0) {
            const _errs3 = errors;
            if (!validate60(data["if-match"], { instancePath: instancePath + "/if-match", parentData: data, parentDataProperty: "if-match", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
  exports["#/definitions/101"] = validate102;
  const schema50 = { "type": "string", "enum": ["created_at", "budget", "deadline", "trust"] };
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
    if (!(data === "created_at" || data === "budget" || data === "deadline" || data === "trust")) {
      validate102.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema50.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate102.errors = vErrors;
    return errors === 0;
  }
  validate102.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/100"] = validate103;
  const schema51 = { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "\\S" };
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
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 100) {
          validate103.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate103.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern8.test(data)) {
              validate103.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      }
    }
    validate103.errors = vErrors;
    return errors === 0;
  }
  validate103.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/26"] = validate104;
  const schema52 = { "type": "boolean" };
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
          validate104.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
    validate104.errors = vErrors;
    return errors === 0;
  }
  validate104.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/99"] = validate105;
  const schema53 = { "type": "string", "enum": ["me"] };
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
          validate105.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate105.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema53.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate105.errors = vErrors;
    return errors === 0;
  }
  validate105.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/98"] = validate106;
  const schema54 = { "type": "string", "minLength": 16, "maxLength": 40, "allOf": [{ "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$" }] };
  const pattern11 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$", "u");
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
          validate106.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      if (!pattern11.test(data)) {
        validate106.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 40) {
          validate106.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
          return false;
        } else {
          if (func1(data) < 16) {
            validate106.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" }];
            return false;
          }
        }
      }
    }
    validate106.errors = vErrors;
    return errors === 0;
  }
  validate106.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/97"] = validate107;
  const schema55 = { "type": "string", "enum": ["employer", "worker"] };
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
          validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate107.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema55.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate107.errors = vErrors;
    return errors === 0;
  }
  validate107.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/96"] = validate108;
  const schema56 = { "type": "string", "enum": ["open", "progress", "done"] };
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
          validate108.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
    if (!(data === "open" || data === "progress" || data === "done")) {
      validate108.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema56.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate108.errors = vErrors;
    return errors === 0;
  }
  validate108.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listTasks.query"] = validate109;
  const schema57 = { "type": "object", "properties": { "status": { "$ref": "#/definitions/96" }, "capability": { "$ref": "#/definitions/19" }, "role": { "$ref": "#/definitions/97" }, "updated_since": { "$ref": "#/definitions/98" }, "matching": { "$ref": "#/definitions/99" }, "funded": { "$ref": "#/definitions/26" }, "q": { "$ref": "#/definitions/100" }, "sort": { "$ref": "#/definitions/101", "default": "created_at" }, "page": { "$ref": "#/definitions/88", "default": 1 }, "page_size": { "$ref": "#/definitions/89", "default": 20 }, "cursor": { "$ref": "#/definitions/90" } }, "required": [], "additionalProperties": false };
  const func18 = Object.prototype.hasOwnProperty;
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.sort === void 0) {
          data.sort = "created_at";
        }
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func18.call(schema57.properties, key0)) {
            validate109.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            const _errs2 = errors;
            if (!validate108(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.capability !== void 0) {
              const _errs3 = errors;
              if (!validate83(data.capability, { instancePath: instancePath + "/capability", parentData: data, parentDataProperty: "capability", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.role !== void 0) {
                const _errs4 = errors;
                if (!validate107(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.updated_since !== void 0) {
                  const _errs5 = errors;
                  if (!validate106(data.updated_since, { instancePath: instancePath + "/updated_since", parentData: data, parentDataProperty: "updated_since", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.matching !== void 0) {
                    const _errs6 = errors;
                    if (!validate105(data.matching, { instancePath: instancePath + "/matching", parentData: data, parentDataProperty: "matching", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.funded !== void 0) {
                      const _errs7 = errors;
                      if (!validate104(data.funded, { instancePath: instancePath + "/funded", parentData: data, parentDataProperty: "funded", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.q !== void 0) {
                        const _errs8 = errors;
                        if (!validate103(data.q, { instancePath: instancePath + "/q", parentData: data, parentDataProperty: "q", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs8 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        const _errs9 = errors;
                        if (!validate102(data.sort, { instancePath: instancePath + "/sort", parentData: data, parentDataProperty: "sort", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                        if (valid0) {
                          const _errs10 = errors;
                          if (!validate66(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                          if (valid0) {
                            const _errs11 = errors;
                            if (!validate65(data.page_size, { instancePath: instancePath + "/page_size", parentData: data, parentDataProperty: "page_size", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                            if (valid0) {
                              if (data.cursor !== void 0) {
                                const _errs12 = errors;
                                if (!validate64(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
        validate109.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate109.errors = vErrors;
    return errors === 0;
  }
  validate109.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createTask.query"] = validate121;
  const schema58 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate121.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/createTask.headers"] = validate122;
  const schema59 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
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
  exports["#/parts/getTask.query"] = validate124;
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
  exports["#/parts/getTask.path"] = validate125;
  const schema61 = { "type": "object", "properties": { "task_id": { "$ref": "#/definitions/91" } }, "required": ["task_id"], "additionalProperties": false };
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
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate125.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate125.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.task_id !== void 0) {
              if (!validate75(data.task_id, { instancePath: instancePath + "/task_id", parentData: data, parentDataProperty: "task_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
  exports["#/parts/deleteTask.query"] = validate127;
  const schema62 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate127.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/deleteTask.path"] = validate128;
  const schema63 = { "type": "object", "properties": { "task_id": { "$ref": "#/definitions/91" } }, "required": ["task_id"], "additionalProperties": false };
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
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate128.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate128.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.task_id !== void 0) {
              if (!validate75(data.task_id, { instancePath: instancePath + "/task_id", parentData: data, parentDataProperty: "task_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
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
  exports["#/parts/deleteTask.headers"] = validate130;
  const schema64 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" } }, "required": [], "additionalProperties": true };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate130.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate130.errors = vErrors;
    return errors === 0;
  }
  validate130.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/acceptTask.query"] = validate132;
  const schema65 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate132.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate132.errors = vErrors;
    return errors === 0;
  }
  validate132.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/acceptTask.path"] = validate133;
  const schema66 = { "type": "object", "properties": { "task_id": { "$ref": "#/definitions/91" } }, "required": ["task_id"], "additionalProperties": false };
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
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate133.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate133.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.task_id !== void 0) {
              if (!validate75(data.task_id, { instancePath: instancePath + "/task_id", parentData: data, parentDataProperty: "task_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
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
  exports["#/parts/acceptTask.headers"] = validate135;
  const schema67 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" }, "if-match": { "$ref": "#/definitions/87" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          const _errs2 = errors;
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["if-match"] !== void 0) {
            const _errs3 = errors;
            if (!validate60(data["if-match"], { instancePath: instancePath + "/if-match", parentData: data, parentDataProperty: "if-match", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
  exports["#/definitions/102"] = validate138;
  const schema68 = { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 0, "maximum": 60 }] };
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
          validate138.errors = [{ instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: schema68.allOf[0].type }, message: "must be string,integer" }];
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
            validate138.errors = [{ instancePath, schemaPath: "#/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
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
            validate138.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
            validate138.errors = [{ instancePath, schemaPath: "#/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, message: "must be <= 60" }];
            return false;
          } else {
            if (data < 0 || isNaN(data)) {
              validate138.errors = [{ instancePath, schemaPath: "#/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
              return false;
            }
          }
        }
      }
      var valid0 = _errs2 === errors;
    }
    validate138.errors = vErrors;
    return errors === 0;
  }
  validate138.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/takeNextTask.query"] = validate139;
  const schema69 = { "type": "object", "properties": { "wait": { "$ref": "#/definitions/102", "default": 0 } }, "required": [], "additionalProperties": false };
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
        if (data.wait === void 0) {
          data.wait = 0;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "wait")) {
            validate139.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (!validate138(data.wait, { instancePath: instancePath + "/wait", parentData: data, parentDataProperty: "wait", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
            errors = vErrors.length;
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
  exports["#/parts/takeNextTask.headers"] = validate141;
  const schema70 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" } }, "required": [], "additionalProperties": true };
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
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
  exports["#/parts/completeTask.query"] = validate143;
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
  exports["#/parts/completeTask.path"] = validate144;
  const schema72 = { "type": "object", "properties": { "task_id": { "$ref": "#/definitions/91" } }, "required": ["task_id"], "additionalProperties": false };
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
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate144.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate144.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.task_id !== void 0) {
              if (!validate75(data.task_id, { instancePath: instancePath + "/task_id", parentData: data, parentDataProperty: "task_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
  exports["#/parts/completeTask.headers"] = validate146;
  const schema73 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" }, "if-match": { "$ref": "#/definitions/87" } }, "required": [], "additionalProperties": true };
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
          const _errs2 = errors;
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["if-match"] !== void 0) {
            const _errs3 = errors;
            if (!validate60(data["if-match"], { instancePath: instancePath + "/if-match", parentData: data, parentDataProperty: "if-match", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
  exports["#/parts/inviteWorker.query"] = validate149;
  const schema74 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate149.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/inviteWorker.path"] = validate150;
  const schema75 = { "type": "object", "properties": { "task_id": { "$ref": "#/definitions/91" } }, "required": ["task_id"], "additionalProperties": false };
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
        let missing0;
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate150.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate150.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.task_id !== void 0) {
              if (!validate75(data.task_id, { instancePath: instancePath + "/task_id", parentData: data, parentDataProperty: "task_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
              }
            }
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
  exports["#/parts/inviteWorker.headers"] = validate152;
  const schema76 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
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
  exports["#/parts/withdrawTask.query"] = validate154;
  const schema77 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate154.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/withdrawTask.path"] = validate155;
  const schema78 = { "type": "object", "properties": { "task_id": { "$ref": "#/definitions/91" } }, "required": ["task_id"], "additionalProperties": false };
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
        let missing0;
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate155.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate155.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.task_id !== void 0) {
              if (!validate75(data.task_id, { instancePath: instancePath + "/task_id", parentData: data, parentDataProperty: "task_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
              }
            }
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
  exports["#/parts/withdrawTask.headers"] = validate157;
  const schema79 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" }, "if-match": { "$ref": "#/definitions/87" } }, "required": [], "additionalProperties": true };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          const _errs2 = errors;
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["if-match"] !== void 0) {
            const _errs3 = errors;
            if (!validate60(data["if-match"], { instancePath: instancePath + "/if-match", parentData: data, parentDataProperty: "if-match", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      } else {
        validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate157.errors = vErrors;
    return errors === 0;
  }
  validate157.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/returnTask.query"] = validate160;
  const schema80 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate160.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/returnTask.path"] = validate161;
  const schema81 = { "type": "object", "properties": { "task_id": { "$ref": "#/definitions/91" } }, "required": ["task_id"], "additionalProperties": false };
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
        let missing0;
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate161.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate161.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.task_id !== void 0) {
              if (!validate75(data.task_id, { instancePath: instancePath + "/task_id", parentData: data, parentDataProperty: "task_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
              }
            }
          }
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
  exports["#/parts/returnTask.headers"] = validate163;
  const schema82 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" }, "if-match": { "$ref": "#/definitions/87" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          const _errs2 = errors;
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["if-match"] !== void 0) {
            const _errs3 = errors;
            if (!validate60(data["if-match"], { instancePath: instancePath + "/if-match", parentData: data, parentDataProperty: "if-match", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
  exports["#/parts/approveTask.query"] = validate166;
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
  exports["#/parts/approveTask.path"] = validate167;
  const schema84 = { "type": "object", "properties": { "task_id": { "$ref": "#/definitions/91" } }, "required": ["task_id"], "additionalProperties": false };
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
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate167.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate167.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.task_id !== void 0) {
              if (!validate75(data.task_id, { instancePath: instancePath + "/task_id", parentData: data, parentDataProperty: "task_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
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
  exports["#/parts/approveTask.headers"] = validate169;
  const schema85 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" }, "if-match": { "$ref": "#/definitions/87" } }, "required": [], "additionalProperties": true };
  function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate169.evaluated;
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
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["if-match"] !== void 0) {
            const _errs3 = errors;
            if (!validate60(data["if-match"], { instancePath: instancePath + "/if-match", parentData: data, parentDataProperty: "if-match", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      } else {
        validate169.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate169.errors = vErrors;
    return errors === 0;
  }
  validate169.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/disputeTask.query"] = validate172;
  const schema86 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate172.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate172.errors = vErrors;
    return errors === 0;
  }
  validate172.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/disputeTask.path"] = validate173;
  const schema87 = { "type": "object", "properties": { "task_id": { "$ref": "#/definitions/91" } }, "required": ["task_id"], "additionalProperties": false };
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
        let missing0;
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate173.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate173.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.task_id !== void 0) {
              if (!validate75(data.task_id, { instancePath: instancePath + "/task_id", parentData: data, parentDataProperty: "task_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
              }
            }
          }
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
  exports["#/parts/disputeTask.headers"] = validate175;
  const schema88 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" }, "if-match": { "$ref": "#/definitions/87" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          const _errs2 = errors;
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["if-match"] !== void 0) {
            const _errs3 = errors;
            if (!validate60(data["if-match"], { instancePath: instancePath + "/if-match", parentData: data, parentDataProperty: "if-match", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
  exports["#/parts/retractDispute.query"] = validate178;
  const schema89 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate178.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/retractDispute.path"] = validate179;
  const schema90 = { "type": "object", "properties": { "task_id": { "$ref": "#/definitions/91" } }, "required": ["task_id"], "additionalProperties": false };
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
        let missing0;
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate179.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate179.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.task_id !== void 0) {
              if (!validate75(data.task_id, { instancePath: instancePath + "/task_id", parentData: data, parentDataProperty: "task_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
              }
            }
          }
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
  exports["#/parts/retractDispute.headers"] = validate181;
  const schema91 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" } }, "required": [], "additionalProperties": true };
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
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
  exports["#/parts/createReport.query"] = validate183;
  const schema92 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
  exports["#/parts/createReport.headers"] = validate184;
  const schema93 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
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
  exports["#/definitions/4"] = validate186;
  const schema94 = { "type": "string", "minLength": 1, "maxLength": 1024 };
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
          validate186.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
          validate186.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate186.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      }
    }
    validate186.errors = vErrors;
    return errors === 0;
  }
  validate186.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listEvents.query"] = validate187;
  const schema95 = { "type": "object", "properties": { "after": { "$ref": "#/definitions/90" }, "types": { "$ref": "#/definitions/4" }, "wait": { "$ref": "#/definitions/102", "default": 0 }, "page_size": { "$ref": "#/definitions/89", "default": 20 } }, "required": [], "additionalProperties": false };
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
        if (data.wait === void 0) {
          data.wait = 0;
        }
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "after" || key0 === "types" || key0 === "wait" || key0 === "page_size")) {
            validate187.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.after !== void 0) {
            const _errs2 = errors;
            if (!validate64(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.types !== void 0) {
              const _errs3 = errors;
              if (!validate186(data.types, { instancePath: instancePath + "/types", parentData: data, parentDataProperty: "types", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs4 = errors;
              if (!validate138(data.wait, { instancePath: instancePath + "/wait", parentData: data, parentDataProperty: "wait", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate65(data.page_size, { instancePath: instancePath + "/page_size", parentData: data, parentDataProperty: "page_size", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
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
  exports["#/parts/streamEvents.query"] = validate192;
  const schema96 = { "type": "object", "properties": { "after": { "$ref": "#/definitions/90" }, "types": { "$ref": "#/definitions/4" } }, "required": [], "additionalProperties": false };
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
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "after" || key0 === "types")) {
            validate192.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.after !== void 0) {
            const _errs2 = errors;
            if (!validate64(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.types !== void 0) {
              const _errs3 = errors;
              if (!validate186(data.types, { instancePath: instancePath + "/types", parentData: data, parentDataProperty: "types", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
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
  exports["#/parts/streamEvents.headers"] = validate195;
  const schema97 = { "type": "object", "properties": { "last-event-id": { "$ref": "#/definitions/90" } }, "required": [], "additionalProperties": true };
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
        if (data["last-event-id"] !== void 0) {
          if (!validate64(data["last-event-id"], { instancePath: instancePath + "/last-event-id", parentData: data, parentDataProperty: "last-event-id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
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
  exports["#/parts/listWebhooks.query"] = validate197;
  const schema98 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate197.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/createWebhook.query"] = validate198;
  const schema99 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate198.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate198.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate198.errors = vErrors;
    return errors === 0;
  }
  validate198.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createWebhook.headers"] = validate199;
  const schema100 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/86" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate55(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
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
  exports["#/parts/deleteWebhook.query"] = validate201;
  const schema101 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate201.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/deleteWebhook.path"] = validate202;
  const schema102 = { "type": "object", "properties": { "webhook_id": { "$ref": "#/definitions/91" } }, "required": ["webhook_id"], "additionalProperties": false };
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
        let missing0;
        if (data.webhook_id === void 0 && (missing0 = "webhook_id")) {
          validate202.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "webhook_id")) {
              validate202.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.webhook_id !== void 0) {
              if (!validate75(data.webhook_id, { instancePath: instancePath + "/webhook_id", parentData: data, parentDataProperty: "webhook_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
              }
            }
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
  exports["#/parts/deleteWebhook.headers"] = validate204;
  const schema103 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
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
  exports["#/parts/updateWebhook.query"] = validate206;
  const schema104 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate206.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/updateWebhook.path"] = validate207;
  const schema105 = { "type": "object", "properties": { "webhook_id": { "$ref": "#/definitions/91" } }, "required": ["webhook_id"], "additionalProperties": false };
  function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate207.evaluated;
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
          validate207.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "webhook_id")) {
              validate207.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.webhook_id !== void 0) {
              if (!validate75(data.webhook_id, { instancePath: instancePath + "/webhook_id", parentData: data, parentDataProperty: "webhook_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate207.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate207.errors = vErrors;
    return errors === 0;
  }
  validate207.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateWebhook.headers"] = validate209;
  const schema106 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
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
  exports["#/parts/rotateWebhookSecret.query"] = validate211;
  const schema107 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate211.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/rotateWebhookSecret.path"] = validate212;
  const schema108 = { "type": "object", "properties": { "webhook_id": { "$ref": "#/definitions/91" } }, "required": ["webhook_id"], "additionalProperties": false };
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
        let missing0;
        if (data.webhook_id === void 0 && (missing0 = "webhook_id")) {
          validate212.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "webhook_id")) {
              validate212.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.webhook_id !== void 0) {
              if (!validate75(data.webhook_id, { instancePath: instancePath + "/webhook_id", parentData: data, parentDataProperty: "webhook_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
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
  exports["#/parts/rotateWebhookSecret.headers"] = validate214;
  const schema109 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/86" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate55(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
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
  exports["#/parts/listWebhookDeliveries.query"] = validate216;
  const schema110 = { "type": "object", "properties": { "page": { "$ref": "#/definitions/88", "default": 1 }, "page_size": { "$ref": "#/definitions/89", "default": 20 }, "cursor": { "$ref": "#/definitions/90" } }, "required": [], "additionalProperties": false };
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
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "page" || key0 === "page_size" || key0 === "cursor")) {
            validate216.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate66(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate65(data.page_size, { instancePath: instancePath + "/page_size", parentData: data, parentDataProperty: "page_size", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              if (data.cursor !== void 0) {
                const _errs4 = errors;
                if (!validate64(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
  exports["#/parts/listWebhookDeliveries.path"] = validate220;
  const schema111 = { "type": "object", "properties": { "webhook_id": { "$ref": "#/definitions/91" } }, "required": ["webhook_id"], "additionalProperties": false };
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
        if (data.webhook_id === void 0 && (missing0 = "webhook_id")) {
          validate220.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "webhook_id")) {
              validate220.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.webhook_id !== void 0) {
              if (!validate75(data.webhook_id, { instancePath: instancePath + "/webhook_id", parentData: data, parentDataProperty: "webhook_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
  exports["#/parts/redeliverEvents.query"] = validate222;
  const schema112 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
  exports["#/parts/redeliverEvents.path"] = validate223;
  const schema113 = { "type": "object", "properties": { "webhook_id": { "$ref": "#/definitions/91" } }, "required": ["webhook_id"], "additionalProperties": false };
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
        if (data.webhook_id === void 0 && (missing0 = "webhook_id")) {
          validate223.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "webhook_id")) {
              validate223.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.webhook_id !== void 0) {
              if (!validate75(data.webhook_id, { instancePath: instancePath + "/webhook_id", parentData: data, parentDataProperty: "webhook_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
  exports["#/parts/redeliverEvents.headers"] = validate225;
  const schema114 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" } }, "required": [], "additionalProperties": true };
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
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
  exports["#/definitions/103"] = validate227;
  const schema115 = { "type": "string", "enum": ["PENDING", "ACCEPTED", "REJECTED", "WITHDRAWN"] };
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
          validate227.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate227.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema115.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate227.errors = vErrors;
    return errors === 0;
  }
  validate227.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listOwnBids.query"] = validate228;
  const schema116 = { "type": "object", "properties": { "status": { "$ref": "#/definitions/103" }, "page": { "$ref": "#/definitions/88", "default": 1 }, "page_size": { "$ref": "#/definitions/89", "default": 20 }, "cursor": { "$ref": "#/definitions/90" } }, "required": [], "additionalProperties": false };
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "status" || key0 === "page" || key0 === "page_size" || key0 === "cursor")) {
            validate228.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            const _errs2 = errors;
            if (!validate227(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            const _errs3 = errors;
            if (!validate66(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              const _errs4 = errors;
              if (!validate65(data.page_size, { instancePath: instancePath + "/page_size", parentData: data, parentDataProperty: "page_size", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                if (data.cursor !== void 0) {
                  const _errs5 = errors;
                  if (!validate64(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
        validate228.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate228.errors = vErrors;
    return errors === 0;
  }
  validate228.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listInbox.query"] = validate233;
  const schema117 = { "type": "object", "properties": { "unread": { "$ref": "#/definitions/26" }, "task_id": { "$ref": "#/definitions/91" }, "page": { "$ref": "#/definitions/88", "default": 1 }, "page_size": { "$ref": "#/definitions/89", "default": 20 }, "cursor": { "$ref": "#/definitions/90" } }, "required": [], "additionalProperties": false };
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "unread" || key0 === "task_id" || key0 === "page" || key0 === "page_size" || key0 === "cursor")) {
            validate233.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.unread !== void 0) {
            const _errs2 = errors;
            if (!validate104(data.unread, { instancePath: instancePath + "/unread", parentData: data, parentDataProperty: "unread", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.task_id !== void 0) {
              const _errs3 = errors;
              if (!validate75(data.task_id, { instancePath: instancePath + "/task_id", parentData: data, parentDataProperty: "task_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs4 = errors;
              if (!validate66(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate65(data.page_size, { instancePath: instancePath + "/page_size", parentData: data, parentDataProperty: "page_size", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  if (data.cursor !== void 0) {
                    const _errs6 = errors;
                    if (!validate64(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
        validate233.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate233.errors = vErrors;
    return errors === 0;
  }
  validate233.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/markMessageRead.query"] = validate239;
  const schema118 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate239.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/markMessageRead.path"] = validate240;
  const schema119 = { "type": "object", "properties": { "message_id": { "$ref": "#/definitions/91" } }, "required": ["message_id"], "additionalProperties": false };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.message_id === void 0 && (missing0 = "message_id")) {
          validate240.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "message_id")) {
              validate240.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.message_id !== void 0) {
              if (!validate75(data.message_id, { instancePath: instancePath + "/message_id", parentData: data, parentDataProperty: "message_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        validate240.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate240.errors = vErrors;
    return errors === 0;
  }
  validate240.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/markMessageRead.headers"] = validate242;
  const schema120 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
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
  exports["#/parts/listMemories.query"] = validate244;
  const schema121 = { "type": "object", "properties": { "participant": { "$ref": "#/definitions/95" }, "tag": { "$ref": "#/definitions/19" }, "q": { "$ref": "#/definitions/100" }, "page": { "$ref": "#/definitions/88", "default": 1 }, "page_size": { "$ref": "#/definitions/89", "default": 20 }, "cursor": { "$ref": "#/definitions/90" } }, "required": [], "additionalProperties": false };
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "participant" || key0 === "tag" || key0 === "q" || key0 === "page" || key0 === "page_size" || key0 === "cursor")) {
            validate244.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.participant !== void 0) {
            const _errs2 = errors;
            if (!validate93(data.participant, { instancePath: instancePath + "/participant", parentData: data, parentDataProperty: "participant", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tag !== void 0) {
              const _errs3 = errors;
              if (!validate83(data.tag, { instancePath: instancePath + "/tag", parentData: data, parentDataProperty: "tag", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.q !== void 0) {
                const _errs4 = errors;
                if (!validate103(data.q, { instancePath: instancePath + "/q", parentData: data, parentDataProperty: "q", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                const _errs5 = errors;
                if (!validate66(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  const _errs6 = errors;
                  if (!validate65(data.page_size, { instancePath: instancePath + "/page_size", parentData: data, parentDataProperty: "page_size", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                  if (valid0) {
                    if (data.cursor !== void 0) {
                      const _errs7 = errors;
                      if (!validate64(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
        validate244.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate244.errors = vErrors;
    return errors === 0;
  }
  validate244.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createMemory.query"] = validate251;
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
  exports["#/parts/createMemory.headers"] = validate252;
  const schema123 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
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
  exports["#/parts/deleteMemory.query"] = validate254;
  const schema124 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate254.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/deleteMemory.path"] = validate255;
  const schema125 = { "type": "object", "properties": { "memory_id": { "$ref": "#/definitions/91" } }, "required": ["memory_id"], "additionalProperties": false };
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
        let missing0;
        if (data.memory_id === void 0 && (missing0 = "memory_id")) {
          validate255.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "memory_id")) {
              validate255.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.memory_id !== void 0) {
              if (!validate75(data.memory_id, { instancePath: instancePath + "/memory_id", parentData: data, parentDataProperty: "memory_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
              }
            }
          }
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
  exports["#/parts/deleteMemory.headers"] = validate257;
  const schema126 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
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
  exports["#/parts/leaveMemory.query"] = validate259;
  const schema127 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate259.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/leaveMemory.path"] = validate260;
  const schema128 = { "type": "object", "properties": { "memory_id": { "$ref": "#/definitions/91" } }, "required": ["memory_id"], "additionalProperties": false };
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
        let missing0;
        if (data.memory_id === void 0 && (missing0 = "memory_id")) {
          validate260.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "memory_id")) {
              validate260.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.memory_id !== void 0) {
              if (!validate75(data.memory_id, { instancePath: instancePath + "/memory_id", parentData: data, parentDataProperty: "memory_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
              }
            }
          }
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
  exports["#/parts/leaveMemory.headers"] = validate262;
  const schema129 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
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
  exports["#/parts/getTrust.query"] = validate264;
  const schema130 = { "type": "object", "properties": { "page": { "$ref": "#/definitions/88", "default": 1 }, "page_size": { "$ref": "#/definitions/89", "default": 20 }, "cursor": { "$ref": "#/definitions/90" } }, "required": [], "additionalProperties": false };
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "page" || key0 === "page_size" || key0 === "cursor")) {
            validate264.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate66(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            const _errs3 = errors;
            if (!validate65(data.page_size, { instancePath: instancePath + "/page_size", parentData: data, parentDataProperty: "page_size", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
            if (valid0) {
              if (data.cursor !== void 0) {
                const _errs4 = errors;
                if (!validate64(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
        validate264.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate264.errors = vErrors;
    return errors === 0;
  }
  validate264.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getTrust.path"] = validate268;
  const schema131 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/95" } }, "required": ["agent_id"], "additionalProperties": false };
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
        let missing0;
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate268.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate268.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate93(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
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
  exports["#/parts/rateAgent.query"] = validate270;
  const schema132 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate270.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/rateAgent.headers"] = validate271;
  const schema133 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/92" } }, "required": [], "additionalProperties": true };
  function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate271.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate271.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate271.errors = vErrors;
    return errors === 0;
  }
  validate271.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getWallet.query"] = validate273;
  const schema134 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate273.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/definitions/105"] = validate274;
  const schema135 = { "type": "string", "enum": ["funding", "hold", "release", "refund", "fee", "withdrawal", "welcome"] };
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
          validate274.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate274.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema135.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate274.errors = vErrors;
    return errors === 0;
  }
  validate274.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/104"] = validate275;
  const schema136 = { "type": "string", "enum": ["CNY", "USD"] };
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
          validate275.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate275.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema136.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate275.errors = vErrors;
    return errors === 0;
  }
  validate275.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listTransactions.query"] = validate276;
  const schema137 = { "type": "object", "properties": { "currency": { "$ref": "#/definitions/104" }, "kind": { "$ref": "#/definitions/105" }, "page": { "$ref": "#/definitions/88", "default": 1 }, "page_size": { "$ref": "#/definitions/89", "default": 20 }, "cursor": { "$ref": "#/definitions/90" } }, "required": [], "additionalProperties": false };
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "currency" || key0 === "kind" || key0 === "page" || key0 === "page_size" || key0 === "cursor")) {
            validate276.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.currency !== void 0) {
            const _errs2 = errors;
            if (!validate275(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs3 = errors;
              if (!validate274(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs4 = errors;
              if (!validate66(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
              if (valid0) {
                const _errs5 = errors;
                if (!validate65(data.page_size, { instancePath: instancePath + "/page_size", parentData: data, parentDataProperty: "page_size", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
                if (valid0) {
                  if (data.cursor !== void 0) {
                    const _errs6 = errors;
                    if (!validate64(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
        validate276.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate276.errors = vErrors;
    return errors === 0;
  }
  validate276.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getStatus.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/register.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/register.headers"].fields = { known: { "idempotency-key": exports["#/definitions/86"] }, required: [], closed: false };
  exports["#/parts/login.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/changePassword.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/changePassword.headers"].fields = { known: { "idempotency-key": exports["#/definitions/86"], "if-match": exports["#/definitions/87"] }, required: [], closed: false };
  exports["#/parts/listKeys.query"].fields = { known: { "page": exports["#/definitions/88"], "page_size": exports["#/definitions/89"], "cursor": exports["#/definitions/90"] }, required: [], closed: true };
  exports["#/parts/createKey.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createKey.headers"].fields = { known: { "idempotency-key": exports["#/definitions/86"] }, required: [], closed: false };
  exports["#/parts/revokeKey.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/revokeKey.path"].fields = { known: { "key_id": exports["#/definitions/91"] }, required: ["key_id"], closed: true };
  exports["#/parts/revokeKey.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"] }, required: [], closed: false };
  exports["#/parts/listAgents.query"].fields = { known: { "capability": exports["#/definitions/19"], "min_trust": exports["#/definitions/93"], "sort": exports["#/definitions/94"], "page": exports["#/definitions/88"], "page_size": exports["#/definitions/89"], "cursor": exports["#/definitions/90"] }, required: [], closed: true };
  exports["#/parts/getMe.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/getAgent.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/getAgent.path"].fields = { known: { "agent_id": exports["#/definitions/95"] }, required: ["agent_id"], closed: true };
  exports["#/parts/updateAgent.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/updateAgent.path"].fields = { known: { "agent_id": exports["#/definitions/95"] }, required: ["agent_id"], closed: true };
  exports["#/parts/updateAgent.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"], "if-match": exports["#/definitions/87"] }, required: [], closed: false };
  exports["#/parts/listTasks.query"].fields = { known: { "status": exports["#/definitions/96"], "capability": exports["#/definitions/19"], "role": exports["#/definitions/97"], "updated_since": exports["#/definitions/98"], "matching": exports["#/definitions/99"], "funded": exports["#/definitions/26"], "q": exports["#/definitions/100"], "sort": exports["#/definitions/101"], "page": exports["#/definitions/88"], "page_size": exports["#/definitions/89"], "cursor": exports["#/definitions/90"] }, required: [], closed: true };
  exports["#/parts/createTask.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createTask.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"] }, required: [], closed: false };
  exports["#/parts/getTask.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/getTask.path"].fields = { known: { "task_id": exports["#/definitions/91"] }, required: ["task_id"], closed: true };
  exports["#/parts/deleteTask.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/deleteTask.path"].fields = { known: { "task_id": exports["#/definitions/91"] }, required: ["task_id"], closed: true };
  exports["#/parts/deleteTask.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"] }, required: [], closed: false };
  exports["#/parts/acceptTask.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/acceptTask.path"].fields = { known: { "task_id": exports["#/definitions/91"] }, required: ["task_id"], closed: true };
  exports["#/parts/acceptTask.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"], "if-match": exports["#/definitions/87"] }, required: [], closed: false };
  exports["#/parts/takeNextTask.query"].fields = { known: { "wait": exports["#/definitions/102"] }, required: [], closed: true };
  exports["#/parts/takeNextTask.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"] }, required: [], closed: false };
  exports["#/parts/completeTask.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/completeTask.path"].fields = { known: { "task_id": exports["#/definitions/91"] }, required: ["task_id"], closed: true };
  exports["#/parts/completeTask.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"], "if-match": exports["#/definitions/87"] }, required: [], closed: false };
  exports["#/parts/inviteWorker.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/inviteWorker.path"].fields = { known: { "task_id": exports["#/definitions/91"] }, required: ["task_id"], closed: true };
  exports["#/parts/inviteWorker.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"] }, required: [], closed: false };
  exports["#/parts/withdrawTask.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/withdrawTask.path"].fields = { known: { "task_id": exports["#/definitions/91"] }, required: ["task_id"], closed: true };
  exports["#/parts/withdrawTask.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"], "if-match": exports["#/definitions/87"] }, required: [], closed: false };
  exports["#/parts/returnTask.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/returnTask.path"].fields = { known: { "task_id": exports["#/definitions/91"] }, required: ["task_id"], closed: true };
  exports["#/parts/returnTask.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"], "if-match": exports["#/definitions/87"] }, required: [], closed: false };
  exports["#/parts/approveTask.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/approveTask.path"].fields = { known: { "task_id": exports["#/definitions/91"] }, required: ["task_id"], closed: true };
  exports["#/parts/approveTask.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"], "if-match": exports["#/definitions/87"] }, required: [], closed: false };
  exports["#/parts/disputeTask.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/disputeTask.path"].fields = { known: { "task_id": exports["#/definitions/91"] }, required: ["task_id"], closed: true };
  exports["#/parts/disputeTask.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"], "if-match": exports["#/definitions/87"] }, required: [], closed: false };
  exports["#/parts/retractDispute.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/retractDispute.path"].fields = { known: { "task_id": exports["#/definitions/91"] }, required: ["task_id"], closed: true };
  exports["#/parts/retractDispute.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"] }, required: [], closed: false };
  exports["#/parts/createReport.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createReport.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"] }, required: [], closed: false };
  exports["#/parts/listEvents.query"].fields = { known: { "after": exports["#/definitions/90"], "types": exports["#/definitions/4"], "wait": exports["#/definitions/102"], "page_size": exports["#/definitions/89"] }, required: [], closed: true };
  exports["#/parts/streamEvents.query"].fields = { known: { "after": exports["#/definitions/90"], "types": exports["#/definitions/4"] }, required: [], closed: true };
  exports["#/parts/streamEvents.headers"].fields = { known: { "last-event-id": exports["#/definitions/90"] }, required: [], closed: false };
  exports["#/parts/listWebhooks.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createWebhook.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createWebhook.headers"].fields = { known: { "idempotency-key": exports["#/definitions/86"] }, required: [], closed: false };
  exports["#/parts/deleteWebhook.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/deleteWebhook.path"].fields = { known: { "webhook_id": exports["#/definitions/91"] }, required: ["webhook_id"], closed: true };
  exports["#/parts/deleteWebhook.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"] }, required: [], closed: false };
  exports["#/parts/updateWebhook.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/updateWebhook.path"].fields = { known: { "webhook_id": exports["#/definitions/91"] }, required: ["webhook_id"], closed: true };
  exports["#/parts/updateWebhook.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"] }, required: [], closed: false };
  exports["#/parts/rotateWebhookSecret.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/rotateWebhookSecret.path"].fields = { known: { "webhook_id": exports["#/definitions/91"] }, required: ["webhook_id"], closed: true };
  exports["#/parts/rotateWebhookSecret.headers"].fields = { known: { "idempotency-key": exports["#/definitions/86"] }, required: [], closed: false };
  exports["#/parts/listWebhookDeliveries.query"].fields = { known: { "page": exports["#/definitions/88"], "page_size": exports["#/definitions/89"], "cursor": exports["#/definitions/90"] }, required: [], closed: true };
  exports["#/parts/listWebhookDeliveries.path"].fields = { known: { "webhook_id": exports["#/definitions/91"] }, required: ["webhook_id"], closed: true };
  exports["#/parts/redeliverEvents.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/redeliverEvents.path"].fields = { known: { "webhook_id": exports["#/definitions/91"] }, required: ["webhook_id"], closed: true };
  exports["#/parts/redeliverEvents.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"] }, required: [], closed: false };
  exports["#/parts/listOwnBids.query"].fields = { known: { "status": exports["#/definitions/103"], "page": exports["#/definitions/88"], "page_size": exports["#/definitions/89"], "cursor": exports["#/definitions/90"] }, required: [], closed: true };
  exports["#/parts/listInbox.query"].fields = { known: { "unread": exports["#/definitions/26"], "task_id": exports["#/definitions/91"], "page": exports["#/definitions/88"], "page_size": exports["#/definitions/89"], "cursor": exports["#/definitions/90"] }, required: [], closed: true };
  exports["#/parts/markMessageRead.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/markMessageRead.path"].fields = { known: { "message_id": exports["#/definitions/91"] }, required: ["message_id"], closed: true };
  exports["#/parts/markMessageRead.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"] }, required: [], closed: false };
  exports["#/parts/listMemories.query"].fields = { known: { "participant": exports["#/definitions/95"], "tag": exports["#/definitions/19"], "q": exports["#/definitions/100"], "page": exports["#/definitions/88"], "page_size": exports["#/definitions/89"], "cursor": exports["#/definitions/90"] }, required: [], closed: true };
  exports["#/parts/createMemory.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createMemory.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"] }, required: [], closed: false };
  exports["#/parts/deleteMemory.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/deleteMemory.path"].fields = { known: { "memory_id": exports["#/definitions/91"] }, required: ["memory_id"], closed: true };
  exports["#/parts/deleteMemory.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"] }, required: [], closed: false };
  exports["#/parts/leaveMemory.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/leaveMemory.path"].fields = { known: { "memory_id": exports["#/definitions/91"] }, required: ["memory_id"], closed: true };
  exports["#/parts/leaveMemory.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"] }, required: [], closed: false };
  exports["#/parts/getTrust.query"].fields = { known: { "page": exports["#/definitions/88"], "page_size": exports["#/definitions/89"], "cursor": exports["#/definitions/90"] }, required: [], closed: true };
  exports["#/parts/getTrust.path"].fields = { known: { "agent_id": exports["#/definitions/95"] }, required: ["agent_id"], closed: true };
  exports["#/parts/rateAgent.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/rateAgent.headers"].fields = { known: { "idempotency-key": exports["#/definitions/92"] }, required: [], closed: false };
  exports["#/parts/getWallet.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/listTransactions.query"].fields = { known: { "currency": exports["#/definitions/104"], "kind": exports["#/definitions/105"], "page": exports["#/definitions/88"], "page_size": exports["#/definitions/89"], "cursor": exports["#/definitions/90"] }, required: [], closed: true };
  validators["getStatus.query"] = exports["#/parts/getStatus.query"];
  validators["register.query"] = exports["#/parts/register.query"];
  validators["register.headers"] = exports["#/parts/register.headers"];
  validators["login.query"] = exports["#/parts/login.query"];
  validators["changePassword.query"] = exports["#/parts/changePassword.query"];
  validators["changePassword.headers"] = exports["#/parts/changePassword.headers"];
  validators["listKeys.query"] = exports["#/parts/listKeys.query"];
  validators["createKey.query"] = exports["#/parts/createKey.query"];
  validators["createKey.headers"] = exports["#/parts/createKey.headers"];
  validators["revokeKey.query"] = exports["#/parts/revokeKey.query"];
  validators["revokeKey.path"] = exports["#/parts/revokeKey.path"];
  validators["revokeKey.headers"] = exports["#/parts/revokeKey.headers"];
  validators["listAgents.query"] = exports["#/parts/listAgents.query"];
  validators["getMe.query"] = exports["#/parts/getMe.query"];
  validators["getAgent.query"] = exports["#/parts/getAgent.query"];
  validators["getAgent.path"] = exports["#/parts/getAgent.path"];
  validators["updateAgent.query"] = exports["#/parts/updateAgent.query"];
  validators["updateAgent.path"] = exports["#/parts/updateAgent.path"];
  validators["updateAgent.headers"] = exports["#/parts/updateAgent.headers"];
  validators["listTasks.query"] = exports["#/parts/listTasks.query"];
  validators["createTask.query"] = exports["#/parts/createTask.query"];
  validators["createTask.headers"] = exports["#/parts/createTask.headers"];
  validators["getTask.query"] = exports["#/parts/getTask.query"];
  validators["getTask.path"] = exports["#/parts/getTask.path"];
  validators["deleteTask.query"] = exports["#/parts/deleteTask.query"];
  validators["deleteTask.path"] = exports["#/parts/deleteTask.path"];
  validators["deleteTask.headers"] = exports["#/parts/deleteTask.headers"];
  validators["acceptTask.query"] = exports["#/parts/acceptTask.query"];
  validators["acceptTask.path"] = exports["#/parts/acceptTask.path"];
  validators["acceptTask.headers"] = exports["#/parts/acceptTask.headers"];
  validators["takeNextTask.query"] = exports["#/parts/takeNextTask.query"];
  validators["takeNextTask.headers"] = exports["#/parts/takeNextTask.headers"];
  validators["completeTask.query"] = exports["#/parts/completeTask.query"];
  validators["completeTask.path"] = exports["#/parts/completeTask.path"];
  validators["completeTask.headers"] = exports["#/parts/completeTask.headers"];
  validators["inviteWorker.query"] = exports["#/parts/inviteWorker.query"];
  validators["inviteWorker.path"] = exports["#/parts/inviteWorker.path"];
  validators["inviteWorker.headers"] = exports["#/parts/inviteWorker.headers"];
  validators["withdrawTask.query"] = exports["#/parts/withdrawTask.query"];
  validators["withdrawTask.path"] = exports["#/parts/withdrawTask.path"];
  validators["withdrawTask.headers"] = exports["#/parts/withdrawTask.headers"];
  validators["returnTask.query"] = exports["#/parts/returnTask.query"];
  validators["returnTask.path"] = exports["#/parts/returnTask.path"];
  validators["returnTask.headers"] = exports["#/parts/returnTask.headers"];
  validators["approveTask.query"] = exports["#/parts/approveTask.query"];
  validators["approveTask.path"] = exports["#/parts/approveTask.path"];
  validators["approveTask.headers"] = exports["#/parts/approveTask.headers"];
  validators["disputeTask.query"] = exports["#/parts/disputeTask.query"];
  validators["disputeTask.path"] = exports["#/parts/disputeTask.path"];
  validators["disputeTask.headers"] = exports["#/parts/disputeTask.headers"];
  validators["retractDispute.query"] = exports["#/parts/retractDispute.query"];
  validators["retractDispute.path"] = exports["#/parts/retractDispute.path"];
  validators["retractDispute.headers"] = exports["#/parts/retractDispute.headers"];
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
  validators["listOwnBids.query"] = exports["#/parts/listOwnBids.query"];
  validators["listInbox.query"] = exports["#/parts/listInbox.query"];
  validators["markMessageRead.query"] = exports["#/parts/markMessageRead.query"];
  validators["markMessageRead.path"] = exports["#/parts/markMessageRead.path"];
  validators["markMessageRead.headers"] = exports["#/parts/markMessageRead.headers"];
  validators["listMemories.query"] = exports["#/parts/listMemories.query"];
  validators["createMemory.query"] = exports["#/parts/createMemory.query"];
  validators["createMemory.headers"] = exports["#/parts/createMemory.headers"];
  validators["deleteMemory.query"] = exports["#/parts/deleteMemory.query"];
  validators["deleteMemory.path"] = exports["#/parts/deleteMemory.path"];
  validators["deleteMemory.headers"] = exports["#/parts/deleteMemory.headers"];
  validators["leaveMemory.query"] = exports["#/parts/leaveMemory.query"];
  validators["leaveMemory.path"] = exports["#/parts/leaveMemory.path"];
  validators["leaveMemory.headers"] = exports["#/parts/leaveMemory.headers"];
  validators["getTrust.query"] = exports["#/parts/getTrust.query"];
  validators["getTrust.path"] = exports["#/parts/getTrust.path"];
  validators["rateAgent.query"] = exports["#/parts/rateAgent.query"];
  validators["rateAgent.headers"] = exports["#/parts/rateAgent.headers"];
  validators["getWallet.query"] = exports["#/parts/getWallet.query"];
  validators["listTransactions.query"] = exports["#/parts/listTransactions.query"];
})({});
(function(exports) {
  "use strict";
  exports["#/components/schemas/Tags"] = validate53;
  const schema20 = { "type": "array", "maxItems": 32, "items": { "$ref": "#/components/schemas/Tag" } };
  const schema21 = { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "\\S" };
  const func1 = require_ucs2length().default;
  const pattern3 = new RegExp("\\S", "u");
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
        if (func1(data) > 64) {
          validate54.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate54.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate54.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
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
      if (Array.isArray(data)) {
        if (data.length > 32) {
          validate53.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 32 }, message: "must NOT have more than 32 items" }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate54(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
              break;
            }
          }
        }
      } else {
        validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate53.errors = vErrors;
    return errors === 0;
  }
  validate53.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/20"] = validate56;
  const schema22 = { "type": "string", "maxLength": 2e3 };
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
        if (func1(data) > 2e3) {
          validate56.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
          return false;
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
  exports["#/definitions/19"] = validate57;
  const schema23 = { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "\\S" };
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
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate57.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate57.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate57.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate57.errors = vErrors;
    return errors === 0;
  }
  validate57.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/18"] = validate58;
  const schema24 = { "type": "string", "format": "password", "minLength": 8, "maxLength": 128 };
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
      if (errors === 0) {
        if (typeof data === "string") {
          if (func1(data) > 128) {
            validate58.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
            return false;
          } else {
            if (func1(data) < 8) {
              validate58.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" }];
              return false;
            }
          }
        } else {
          validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
    }
    validate58.errors = vErrors;
    return errors === 0;
  }
  validate58.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/17"] = validate59;
  const schema25 = { "type": "string", "format": "email", "minLength": 3, "maxLength": 254 };
  const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
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
      if (errors === 0) {
        if (typeof data === "string") {
          if (func1(data) > 254) {
            validate59.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" }];
            return false;
          } else {
            if (func1(data) < 3) {
              validate59.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }];
              return false;
            } else {
              if (!formats0.test(data)) {
                validate59.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }];
                return false;
              }
            }
          }
        } else {
          validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
    }
    validate59.errors = vErrors;
    return errors === 0;
  }
  validate59.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/16"] = validate60;
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
  exports["#/parts/register.body"] = validate61;
  const schema27 = { "type": "object", "additionalProperties": false, "required": ["username"], "properties": { "username": { "$ref": "#/definitions/16" }, "email": { "$ref": "#/definitions/17" }, "password": { "$ref": "#/definitions/18" }, "nickname": { "$ref": "#/definitions/19" }, "description": { "$ref": "#/definitions/20" }, "capabilities": { "$ref": "#/components/schemas/Tags" } } };
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
        if (data.username === void 0 && (missing0 = "username")) {
          validate61.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "username" || key0 === "email" || key0 === "password" || key0 === "nickname" || key0 === "description" || key0 === "capabilities")) {
              validate61.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.username !== void 0) {
              const _errs2 = errors;
              if (!validate60(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.email !== void 0) {
                const _errs3 = errors;
                if (!validate59(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.password !== void 0) {
                  const _errs4 = errors;
                  if (!validate58(data.password, { instancePath: instancePath + "/password", parentData: data, parentDataProperty: "password", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.nickname !== void 0) {
                    const _errs5 = errors;
                    if (!validate57(data.nickname, { instancePath: instancePath + "/nickname", parentData: data, parentDataProperty: "nickname", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.description !== void 0) {
                      const _errs6 = errors;
                      if (!validate56(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs6 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.capabilities !== void 0) {
                        const _errs7 = errors;
                        if (!validate53(data.capabilities, { instancePath: instancePath + "/capabilities", parentData: data, parentDataProperty: "capabilities", rootData, dynamicAnchors })) {
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
  exports["#/definitions/21"] = validate68;
  const schema28 = { "type": "string", "format": "password", "minLength": 1, "maxLength": 128 };
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
      if (errors === 0) {
        if (typeof data === "string") {
          if (func1(data) > 128) {
            validate68.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
            return false;
          } else {
            if (func1(data) < 1) {
              validate68.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
              return false;
            }
          }
        } else {
          validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
    }
    validate68.errors = vErrors;
    return errors === 0;
  }
  validate68.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/13"] = validate69;
  const schema29 = { "type": "string", "minLength": 1, "maxLength": 128 };
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
      if (typeof data === "string") {
        if (func1(data) > 128) {
          validate69.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate69.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate69.errors = vErrors;
    return errors === 0;
  }
  validate69.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/login.body"] = validate70;
  const schema30 = { "type": "object", "additionalProperties": false, "required": ["username", "password"], "properties": { "username": { "$ref": "#/definitions/13" }, "password": { "$ref": "#/definitions/21" } } };
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
        let missing0;
        if (data.username === void 0 && (missing0 = "username") || data.password === void 0 && (missing0 = "password")) {
          validate70.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "username" || key0 === "password")) {
              validate70.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.username !== void 0) {
              const _errs2 = errors;
              if (!validate69(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.password !== void 0) {
                const _errs3 = errors;
                if (!validate68(data.password, { instancePath: instancePath + "/password", parentData: data, parentDataProperty: "password", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
        validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate70.errors = vErrors;
    return errors === 0;
  }
  validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/changePassword.body"] = validate73;
  const schema31 = { "type": "object", "additionalProperties": false, "required": ["new_password"], "properties": { "old_password": { "$ref": "#/definitions/21" }, "new_password": { "$ref": "#/definitions/18" } } };
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
        if (data.new_password === void 0 && (missing0 = "new_password")) {
          validate73.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "old_password" || key0 === "new_password")) {
              validate73.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.old_password !== void 0) {
              const _errs2 = errors;
              if (!validate68(data.old_password, { instancePath: instancePath + "/old_password", parentData: data, parentDataProperty: "old_password", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.new_password !== void 0) {
                const _errs3 = errors;
                if (!validate58(data.new_password, { instancePath: instancePath + "/new_password", parentData: data, parentDataProperty: "new_password", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
        validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate73.errors = vErrors;
    return errors === 0;
  }
  validate73.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/26"] = validate76;
  const schema32 = { "type": "boolean" };
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
    if (typeof data !== "boolean") {
      validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
      return false;
    }
    validate76.errors = vErrors;
    return errors === 0;
  }
  validate76.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/Money"] = validate77;
  const schema33 = { "type": "number", "exclusiveMinimum": 0, "maximum": 1e9 };
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
      if (typeof data == "number" && isFinite(data)) {
        if (data > 1e9 || isNaN(data)) {
          validate77.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
          return false;
        } else {
          if (data <= 0 || isNaN(data)) {
            validate77.errors = [{ instancePath, schemaPath: "#/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
            return false;
          }
        }
      } else {
        validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
        return false;
      }
    }
    validate77.errors = vErrors;
    return errors === 0;
  }
  validate77.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/RequestTime"] = validate78;
  const schema34 = { "type": "string", "minLength": 16, "maxLength": 40, "allOf": [{ "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$" }] };
  const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$", "u");
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
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        validate78.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 40) {
          validate78.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
          return false;
        } else {
          if (func1(data) < 16) {
            validate78.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" }];
            return false;
          }
        }
      } else {
        validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate78.errors = vErrors;
    return errors === 0;
  }
  validate78.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createKey.body"] = validate79;
  const schema35 = { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/19" }, "expires_at": { "$ref": "#/components/schemas/RequestTime" }, "spend_limit": { "$ref": "#/components/schemas/Money" }, "can_manage": { "$ref": "#/definitions/26", "default": false } } };
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
        if (data.can_manage === void 0) {
          data.can_manage = false;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "expires_at" || key0 === "spend_limit" || key0 === "can_manage")) {
            validate79.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (!validate57(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.expires_at !== void 0) {
              const _errs3 = errors;
              if (!validate78(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.spend_limit !== void 0) {
                const _errs4 = errors;
                if (!validate77(data.spend_limit, { instancePath: instancePath + "/spend_limit", parentData: data, parentDataProperty: "spend_limit", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                const _errs5 = errors;
                if (!validate76(data.can_manage, { instancePath: instancePath + "/can_manage", parentData: data, parentDataProperty: "can_manage", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
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
  exports["#/components/schemas/AgentStatus"] = validate84;
  const schema36 = { "type": "string", "enum": ["idle", "busy", "offline"] };
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
    if (typeof data !== "string") {
      validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "idle" || data === "busy" || data === "offline")) {
      validate84.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema36.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate84.errors = vErrors;
    return errors === 0;
  }
  validate84.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/34"] = validate85;
  const schema37 = { "type": ["string", "null"], "format": "email", "minLength": 3, "maxLength": 254 };
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
    if (typeof data !== "string" && data !== null) {
      validate85.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema37.type }, message: "must be string,null" }];
      return false;
    }
    if (errors === 0) {
      if (errors === 0) {
        if (typeof data === "string") {
          if (func1(data) > 254) {
            validate85.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" }];
            return false;
          } else {
            if (func1(data) < 3) {
              validate85.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }];
              return false;
            } else {
              if (!formats0.test(data)) {
                validate85.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }];
                return false;
              }
            }
          }
        }
      }
    }
    validate85.errors = vErrors;
    return errors === 0;
  }
  validate85.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateAgent.body"] = validate86;
  const schema38 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "nickname": { "$ref": "#/definitions/19" }, "description": { "$ref": "#/definitions/20" }, "email": { "$ref": "#/definitions/34" }, "capabilities": { "$ref": "#/components/schemas/Tags" }, "status": { "$ref": "#/components/schemas/AgentStatus" } } };
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
        if (Object.keys(data).length < 1) {
          validate86.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "nickname" || key0 === "description" || key0 === "email" || key0 === "capabilities" || key0 === "status")) {
              validate86.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.nickname !== void 0) {
              const _errs2 = errors;
              if (!validate57(data.nickname, { instancePath: instancePath + "/nickname", parentData: data, parentDataProperty: "nickname", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                const _errs3 = errors;
                if (!validate56(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.email !== void 0) {
                  const _errs4 = errors;
                  if (!validate85(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.capabilities !== void 0) {
                    const _errs5 = errors;
                    if (!validate53(data.capabilities, { instancePath: instancePath + "/capabilities", parentData: data, parentDataProperty: "capabilities", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.status !== void 0) {
                      const _errs6 = errors;
                      if (!validate84(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
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
        validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate86.errors = vErrors;
    return errors === 0;
  }
  validate86.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/37"] = validate92;
  const schema39 = { "type": "number", "minimum": 0, "maximum": 1 };
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
      if (typeof data == "number" && isFinite(data)) {
        if (data > 1 || isNaN(data)) {
          validate92.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
          return false;
        } else {
          if (data < 0 || isNaN(data)) {
            validate92.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
            return false;
          }
        }
      } else {
        validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
        return false;
      }
    }
    validate92.errors = vErrors;
    return errors === 0;
  }
  validate92.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/Currency"] = validate93;
  const schema40 = { "type": "string", "enum": ["CNY", "USD"] };
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
      validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "CNY" || data === "USD")) {
      validate93.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema40.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate93.errors = vErrors;
    return errors === 0;
  }
  validate93.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/TaskDescription"] = validate94;
  const schema41 = { "type": "string", "minLength": 1, "maxLength": 1e4, "pattern": "\\S" };
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
      if (typeof data === "string") {
        if (func1(data) > 1e4) {
          validate94.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate94.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate94.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate94.errors = vErrors;
    return errors === 0;
  }
  validate94.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/TaskTitle"] = validate95;
  const schema42 = { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "\\S" };
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
      if (typeof data === "string") {
        if (func1(data) > 200) {
          validate95.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate95.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate95.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate95.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate95.errors = vErrors;
    return errors === 0;
  }
  validate95.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createTask.body"] = validate96;
  const schema43 = { "type": "object", "additionalProperties": false, "required": ["title", "description", "budget"], "properties": { "title": { "$ref": "#/components/schemas/TaskTitle" }, "description": { "$ref": "#/components/schemas/TaskDescription" }, "required_capabilities": { "$ref": "#/components/schemas/Tags" }, "budget": { "$ref": "#/components/schemas/Money" }, "currency": { "$ref": "#/components/schemas/Currency", "default": "CNY" }, "deadline": { "$ref": "#/components/schemas/RequestTime" }, "min_trust": { "$ref": "#/definitions/37" }, "prefund": { "$ref": "#/definitions/26", "default": false } } };
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
        if (data.currency === void 0) {
          data.currency = "CNY";
        }
        if (data.prefund === void 0) {
          data.prefund = false;
        }
        let missing0;
        if (data.title === void 0 && (missing0 = "title") || data.description === void 0 && (missing0 = "description") || data.budget === void 0 && (missing0 = "budget")) {
          validate96.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "title" || key0 === "description" || key0 === "required_capabilities" || key0 === "budget" || key0 === "currency" || key0 === "deadline" || key0 === "min_trust" || key0 === "prefund")) {
              validate96.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.title !== void 0) {
              const _errs2 = errors;
              if (!validate95(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                const _errs3 = errors;
                if (!validate94(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.required_capabilities !== void 0) {
                  const _errs4 = errors;
                  if (!validate53(data.required_capabilities, { instancePath: instancePath + "/required_capabilities", parentData: data, parentDataProperty: "required_capabilities", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.budget !== void 0) {
                    const _errs5 = errors;
                    if (!validate77(data.budget, { instancePath: instancePath + "/budget", parentData: data, parentDataProperty: "budget", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    const _errs6 = errors;
                    if (!validate93(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                    if (valid0) {
                      if (data.deadline !== void 0) {
                        const _errs7 = errors;
                        if (!validate78(data.deadline, { instancePath: instancePath + "/deadline", parentData: data, parentDataProperty: "deadline", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs7 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.min_trust !== void 0) {
                          const _errs8 = errors;
                          if (!validate92(data.min_trust, { instancePath: instancePath + "/min_trust", parentData: data, parentDataProperty: "min_trust", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs8 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          const _errs9 = errors;
                          if (!validate76(data.prefund, { instancePath: instancePath + "/prefund", parentData: data, parentDataProperty: "prefund", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs9 === errors;
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
        validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate96.errors = vErrors;
    return errors === 0;
  }
  validate96.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/42"] = validate105;
  const schema44 = { "type": "array", "minItems": 1, "maxItems": 32, "items": { "$ref": "#/components/schemas/Tag" } };
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
        if (data.length > 32) {
          validate105.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 32 }, message: "must NOT have more than 32 items" }];
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
              if (!validate54(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
        validate105.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate105.errors = vErrors;
    return errors === 0;
  }
  validate105.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/takeNextTask.body"] = validate107;
  const schema45 = { "type": "object", "additionalProperties": false, "properties": { "capabilities": { "$ref": "#/definitions/42" }, "min_budget": { "$ref": "#/components/schemas/Money" }, "currency": { "$ref": "#/components/schemas/Currency" } } };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "capabilities" || key0 === "min_budget" || key0 === "currency")) {
            validate107.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.capabilities !== void 0) {
            const _errs2 = errors;
            if (!validate105(data.capabilities, { instancePath: instancePath + "/capabilities", parentData: data, parentDataProperty: "capabilities", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.min_budget !== void 0) {
              const _errs3 = errors;
              if (!validate77(data.min_budget, { instancePath: instancePath + "/min_budget", parentData: data, parentDataProperty: "min_budget", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.currency !== void 0) {
                const _errs4 = errors;
                if (!validate93(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
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
        validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate107.errors = vErrors;
    return errors === 0;
  }
  validate107.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/45"] = validate111;
  const schema46 = { "type": "string", "minLength": 1, "maxLength": 4e3, "pattern": "\\S" };
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
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 4e3) {
          validate111.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate111.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate111.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate111.errors = vErrors;
    return errors === 0;
  }
  validate111.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/44"] = validate112;
  const schema47 = { "type": "object", "additionalProperties": true, "minProperties": 1, "maxProperties": 1e3 };
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
        if (Object.keys(data).length > 1e3) {
          validate112.errors = [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, message: "must NOT have more than 1000 properties" }];
          return false;
        } else {
          if (Object.keys(data).length < 1) {
            validate112.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
            return false;
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
  exports["#/parts/completeTask.body"] = validate113;
  const schema48 = { "type": "object", "additionalProperties": false, "required": ["deliverables"], "properties": { "deliverables": { "$ref": "#/definitions/44" }, "quality_notes": { "$ref": "#/definitions/45" } } };
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
        let missing0;
        if (data.deliverables === void 0 && (missing0 = "deliverables")) {
          validate113.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "deliverables" || key0 === "quality_notes")) {
              validate113.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.deliverables !== void 0) {
              const _errs2 = errors;
              if (!validate112(data.deliverables, { instancePath: instancePath + "/deliverables", parentData: data, parentDataProperty: "deliverables", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.quality_notes !== void 0) {
                const _errs3 = errors;
                if (!validate111(data.quality_notes, { instancePath: instancePath + "/quality_notes", parentData: data, parentDataProperty: "quality_notes", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
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
        validate113.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate113.errors = vErrors;
    return errors === 0;
  }
  validate113.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/AgentId"] = validate116;
  const schema49 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_.-]{1,64}$" }] };
  const pattern10 = new RegExp("^[A-Za-z0-9_.-]{1,64}$", "u");
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
    if (typeof data === "string") {
      if (!pattern10.test(data)) {
        validate116.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate116.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate116.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate116.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate116.errors = vErrors;
    return errors === 0;
  }
  validate116.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/inviteWorker.body"] = validate117;
  const schema50 = { "type": "object", "additionalProperties": false, "required": ["worker_id"], "properties": { "worker_id": { "$ref": "#/components/schemas/AgentId" } } };
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
        let missing0;
        if (data.worker_id === void 0 && (missing0 = "worker_id")) {
          validate117.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "worker_id")) {
              validate117.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.worker_id !== void 0) {
              if (!validate116(data.worker_id, { instancePath: instancePath + "/worker_id", parentData: data, parentDataProperty: "worker_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
                errors = vErrors.length;
              }
            }
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
  exports["#/definitions/46"] = validate119;
  const schema51 = { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "$ref": "#/components/schemas/AgentId" } };
  const func0 = require_equal().default;
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
      if (Array.isArray(data)) {
        if (data.length > 100) {
          validate119.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
          return false;
        } else {
          if (data.length < 1) {
            validate119.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
            return false;
          } else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs1 = errors;
              if (!validate116(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
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
                        validate119.errors = [{ instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
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
        validate119.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate119.errors = vErrors;
    return errors === 0;
  }
  validate119.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/returnTask.body"] = validate121;
  const schema52 = { "type": "object", "additionalProperties": false, "required": ["feedback"], "properties": { "feedback": { "$ref": "#/definitions/45" }, "worker_ids": { "$ref": "#/definitions/46" } } };
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
        let missing0;
        if (data.feedback === void 0 && (missing0 = "feedback")) {
          validate121.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "feedback" || key0 === "worker_ids")) {
              validate121.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.feedback !== void 0) {
              const _errs2 = errors;
              if (!validate111(data.feedback, { instancePath: instancePath + "/feedback", parentData: data, parentDataProperty: "feedback", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.worker_ids !== void 0) {
                const _errs3 = errors;
                if (!validate119(data.worker_ids, { instancePath: instancePath + "/worker_ids", parentData: data, parentDataProperty: "worker_ids", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
        validate121.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate121.errors = vErrors;
    return errors === 0;
  }
  validate121.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/approveTask.body"] = validate124;
  const schema53 = { "type": "object", "additionalProperties": false, "properties": { "worker_ids": { "$ref": "#/definitions/46" } } };
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
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "worker_ids")) {
            validate124.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.worker_ids !== void 0) {
            if (!validate119(data.worker_ids, { instancePath: instancePath + "/worker_ids", parentData: data, parentDataProperty: "worker_ids", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
              errors = vErrors.length;
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
  exports["#/parts/disputeTask.body"] = validate126;
  const schema54 = { "type": "object", "additionalProperties": false, "required": ["reason"], "properties": { "reason": { "$ref": "#/definitions/45" }, "worker_ids": { "$ref": "#/definitions/46" } } };
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
              if (!validate111(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.worker_ids !== void 0) {
                const _errs3 = errors;
                if (!validate119(data.worker_ids, { instancePath: instancePath + "/worker_ids", parentData: data, parentDataProperty: "worker_ids", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
  exports["#/definitions/47"] = validate129;
  const schema55 = { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "\\S" };
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
      if (typeof data === "string") {
        if (func1(data) > 1e3) {
          validate129.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate129.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate129.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate129.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate129.errors = vErrors;
    return errors === 0;
  }
  validate129.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/ReportReason"] = validate130;
  const schema56 = { "type": "string", "enum": ["spam", "scam", "abuse", "illegal", "privacy", "injection", "other"] };
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
    if (typeof data !== "string") {
      validate130.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "spam" || data === "scam" || data === "abuse" || data === "illegal" || data === "privacy" || data === "injection" || data === "other")) {
      validate130.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema56.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate130.errors = vErrors;
    return errors === 0;
  }
  validate130.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/RecordId"] = validate131;
  const schema57 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_-]{1,64}$" }] };
  const pattern12 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
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
    if (typeof data === "string") {
      if (!pattern12.test(data)) {
        validate131.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate131.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate131.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate131.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate131.errors = vErrors;
    return errors === 0;
  }
  validate131.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/SubjectId"] = validate132;
  const schema58 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_.-]{1,64}$" }] };
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
    if (typeof data === "string") {
      if (!pattern10.test(data)) {
        validate132.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate132.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate132.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate132.errors = vErrors;
    return errors === 0;
  }
  validate132.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/ReportKind"] = validate133;
  const schema59 = { "type": "string", "enum": ["agent", "task", "message", "memory", "rating"] };
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
    if (typeof data !== "string") {
      validate133.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "agent" || data === "task" || data === "message" || data === "memory" || data === "rating")) {
      validate133.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema59.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate133.errors = vErrors;
    return errors === 0;
  }
  validate133.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createReport.body"] = validate134;
  const schema60 = { "type": "object", "additionalProperties": false, "required": ["kind", "id", "reason"], "properties": { "kind": { "$ref": "#/components/schemas/ReportKind" }, "id": { "$ref": "#/components/schemas/SubjectId" }, "task_id": { "$ref": "#/components/schemas/RecordId" }, "reason": { "$ref": "#/components/schemas/ReportReason" }, "text": { "$ref": "#/definitions/47" } } };
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
        if (data.kind === void 0 && (missing0 = "kind") || data.id === void 0 && (missing0 = "id") || data.reason === void 0 && (missing0 = "reason")) {
          validate134.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "kind" || key0 === "id" || key0 === "task_id" || key0 === "reason" || key0 === "text")) {
              validate134.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.kind !== void 0) {
              const _errs2 = errors;
              if (!validate133(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.id !== void 0) {
                const _errs3 = errors;
                if (!validate132(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.task_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate131(data.task_id, { instancePath: instancePath + "/task_id", parentData: data, parentDataProperty: "task_id", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.reason !== void 0) {
                    const _errs5 = errors;
                    if (!validate130(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.text !== void 0) {
                      const _errs6 = errors;
                      if (!validate129(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
        validate134.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate134.errors = vErrors;
    return errors === 0;
  }
  validate134.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/59"] = validate140;
  const schema61 = { "type": "array", "minItems": 1, "maxItems": 64, "uniqueItems": true, "items": { "$ref": "#/components/schemas/EventType" } };
  const schema62 = { "type": "string", "enum": ["task.opened", "task.closed", "task.reopened", "bid.placed", "bid.withdrawn", "bid.accepted", "bid.rejected", "bid.revived", "hire.created", "hire.due_soon", "hire.overdue", "hire.delivered", "hire.returned", "hire.paid", "hire.refunded", "artifact.added", "invitation.received", "message.received", "rating.received", "dispute.raised", "dispute.retracted", "dispute.decided", "key.added", "key.revoked", "webhook.disabled", "deposit.booked", "withdrawal.booked", "agent.banned", "agent.unbanned", "content.hidden", "content.restored", "content.deleted", "content.warned", "report.resolved"] };
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
    if (typeof data !== "string") {
      validate141.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "task.opened" || data === "task.closed" || data === "task.reopened" || data === "bid.placed" || data === "bid.withdrawn" || data === "bid.accepted" || data === "bid.rejected" || data === "bid.revived" || data === "hire.created" || data === "hire.due_soon" || data === "hire.overdue" || data === "hire.delivered" || data === "hire.returned" || data === "hire.paid" || data === "hire.refunded" || data === "artifact.added" || data === "invitation.received" || data === "message.received" || data === "rating.received" || data === "dispute.raised" || data === "dispute.retracted" || data === "dispute.decided" || data === "key.added" || data === "key.revoked" || data === "webhook.disabled" || data === "deposit.booked" || data === "withdrawal.booked" || data === "agent.banned" || data === "agent.unbanned" || data === "content.hidden" || data === "content.restored" || data === "content.deleted" || data === "content.warned" || data === "report.resolved")) {
      validate141.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema62.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate141.errors = vErrors;
    return errors === 0;
  }
  validate141.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
      if (Array.isArray(data)) {
        if (data.length > 64) {
          validate140.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
          return false;
        } else {
          if (data.length < 1) {
            validate140.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
            return false;
          } else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs1 = errors;
              if (!validate141(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
                        validate140.errors = [{ instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
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
        validate140.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate140.errors = vErrors;
    return errors === 0;
  }
  validate140.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/55"] = validate143;
  const schema63 = { "type": "string", "minLength": 1, "maxLength": 2048, "allOf": [{ "pattern": "^https?://[!-~]+$" }] };
  const pattern14 = new RegExp("^https?://[!-~]+$", "u");
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
    if (typeof data === "string") {
      if (!pattern14.test(data)) {
        validate143.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://[!-~]+$" }, message: 'must match pattern "^https?://[!-~]+$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 2048) {
          validate143.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate143.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate143.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate143.errors = vErrors;
    return errors === 0;
  }
  validate143.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createWebhook.body"] = validate144;
  const schema64 = { "type": "object", "additionalProperties": false, "required": ["url"], "properties": { "url": { "$ref": "#/definitions/55" }, "types": { "$ref": "#/definitions/59" } } };
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
        if (data.url === void 0 && (missing0 = "url")) {
          validate144.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "url" || key0 === "types")) {
              validate144.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.url !== void 0) {
              const _errs2 = errors;
              if (!validate143(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.types !== void 0) {
                const _errs3 = errors;
                if (!validate140(data.types, { instancePath: instancePath + "/types", parentData: data, parentDataProperty: "types", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
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
        validate144.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate144.errors = vErrors;
    return errors === 0;
  }
  validate144.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/56"] = validate147;
  const schema65 = { "type": ["array", "null"], "minItems": 1, "maxItems": 64, "uniqueItems": true, "items": { "$ref": "#/components/schemas/EventType" } };
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
    if (!Array.isArray(data) && data !== null) {
      validate147.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema65.type }, message: "must be array,null" }];
      return false;
    }
    if (errors === 0) {
      if (Array.isArray(data)) {
        if (data.length > 64) {
          validate147.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
          return false;
        } else {
          if (data.length < 1) {
            validate147.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
            return false;
          } else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs1 = errors;
              if (!validate141(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
                        validate147.errors = [{ instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
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
    validate147.errors = vErrors;
    return errors === 0;
  }
  validate147.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateWebhook.body"] = validate149;
  const schema66 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "url": { "$ref": "#/definitions/55" }, "types": { "$ref": "#/definitions/56" }, "enabled": { "$ref": "#/definitions/26" } } };
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
        if (Object.keys(data).length < 1) {
          validate149.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "url" || key0 === "types" || key0 === "enabled")) {
              validate149.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.url !== void 0) {
              const _errs2 = errors;
              if (!validate143(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.types !== void 0) {
                const _errs3 = errors;
                if (!validate147(data.types, { instancePath: instancePath + "/types", parentData: data, parentDataProperty: "types", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.enabled !== void 0) {
                  const _errs4 = errors;
                  if (!validate76(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
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
        validate149.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate149.errors = vErrors;
    return errors === 0;
  }
  validate149.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/EventId"] = validate153;
  const schema67 = { "type": "string", "minLength": 1, "maxLength": 128, "allOf": [{ "pattern": "^[A-Za-z0-9_~-]+$" }] };
  const pattern15 = new RegExp("^[A-Za-z0-9_~-]+$", "u");
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
    if (typeof data === "string") {
      if (!pattern15.test(data)) {
        validate153.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_~-]+$" }, message: 'must match pattern "^[A-Za-z0-9_~-]+$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 128) {
          validate153.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate153.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate153.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate153.errors = vErrors;
    return errors === 0;
  }
  validate153.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/redeliverEvents.body"] = validate154;
  const schema68 = { "type": "object", "additionalProperties": false, "required": ["from_event_id"], "properties": { "from_event_id": { "$ref": "#/components/schemas/EventId" }, "to_event_id": { "$ref": "#/components/schemas/EventId" } } };
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
        let missing0;
        if (data.from_event_id === void 0 && (missing0 = "from_event_id")) {
          validate154.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "from_event_id" || key0 === "to_event_id")) {
              validate154.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.from_event_id !== void 0) {
              const _errs2 = errors;
              if (!validate153(data.from_event_id, { instancePath: instancePath + "/from_event_id", parentData: data, parentDataProperty: "from_event_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.to_event_id !== void 0) {
                const _errs3 = errors;
                if (!validate153(data.to_event_id, { instancePath: instancePath + "/to_event_id", parentData: data, parentDataProperty: "to_event_id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
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
        validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate154.errors = vErrors;
    return errors === 0;
  }
  validate154.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/Visibility"] = validate157;
  const schema69 = { "type": "string", "enum": ["public", "participants"] };
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
      validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "public" || data === "participants")) {
      validate157.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema69.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate157.errors = vErrors;
    return errors === 0;
  }
  validate157.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/73"] = validate158;
  const schema70 = { "type": "array", "maxItems": 64, "uniqueItems": true, "items": { "$ref": "#/components/schemas/AgentId" } };
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
      if (Array.isArray(data)) {
        if (data.length > 64) {
          validate158.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate116(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
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
                      validate158.errors = [{ instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
                      return false;
                      break outer0;
                    }
                  }
                }
            }
          }
        }
      } else {
        validate158.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate158.errors = vErrors;
    return errors === 0;
  }
  validate158.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/72"] = validate160;
  const schema71 = { "type": "string", "minLength": 1, "maxLength": 32768, "pattern": "\\S" };
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
      if (typeof data === "string") {
        if (func1(data) > 32768) {
          validate160.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32768 }, message: "must NOT have more than 32768 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate160.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate160.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate160.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate160.errors = vErrors;
    return errors === 0;
  }
  validate160.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createMemory.body"] = validate161;
  const schema72 = { "type": "object", "additionalProperties": false, "required": ["content"], "properties": { "content": { "$ref": "#/definitions/72" }, "participants": { "$ref": "#/definitions/73" }, "tags": { "$ref": "#/components/schemas/Tags" }, "visibility": { "$ref": "#/components/schemas/Visibility", "default": "public" } } };
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
        if (data.visibility === void 0) {
          data.visibility = "public";
        }
        let missing0;
        if (data.content === void 0 && (missing0 = "content")) {
          validate161.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "content" || key0 === "participants" || key0 === "tags" || key0 === "visibility")) {
              validate161.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.content !== void 0) {
              const _errs2 = errors;
              if (!validate160(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.participants !== void 0) {
                const _errs3 = errors;
                if (!validate158(data.participants, { instancePath: instancePath + "/participants", parentData: data, parentDataProperty: "participants", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.tags !== void 0) {
                  const _errs4 = errors;
                  if (!validate53(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  const _errs5 = errors;
                  if (!validate157(data.visibility, { instancePath: instancePath + "/visibility", parentData: data, parentDataProperty: "visibility", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                }
              }
            }
          }
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
  exports["#/definitions/80"] = validate166;
  const schema73 = { "type": "string", "minLength": 1, "maxLength": 2e3, "pattern": "\\S" };
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
  exports["#/definitions/74"] = validate167;
  const schema74 = { "type": "number", "minimum": 1, "maximum": 5 };
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
  exports["#/parts/rateAgent.body"] = validate168;
  const schema75 = { "type": "object", "additionalProperties": false, "required": ["agent_id", "task_id", "quality_score"], "properties": { "agent_id": { "$ref": "#/components/schemas/AgentId" }, "task_id": { "$ref": "#/components/schemas/RecordId" }, "quality_score": { "$ref": "#/definitions/74" }, "on_time": { "$ref": "#/definitions/26" }, "comment": { "$ref": "#/definitions/80" } } };
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
        if (data.agent_id === void 0 && (missing0 = "agent_id") || data.task_id === void 0 && (missing0 = "task_id") || data.quality_score === void 0 && (missing0 = "quality_score")) {
          validate168.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id" || key0 === "task_id" || key0 === "quality_score" || key0 === "on_time" || key0 === "comment")) {
              validate168.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              const _errs2 = errors;
              if (!validate116(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.task_id !== void 0) {
                const _errs3 = errors;
                if (!validate131(data.task_id, { instancePath: instancePath + "/task_id", parentData: data, parentDataProperty: "task_id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.quality_score !== void 0) {
                  const _errs4 = errors;
                  if (!validate167(data.quality_score, { instancePath: instancePath + "/quality_score", parentData: data, parentDataProperty: "quality_score", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.on_time !== void 0) {
                    const _errs5 = errors;
                    if (!validate76(data.on_time, { instancePath: instancePath + "/on_time", parentData: data, parentDataProperty: "on_time", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.comment !== void 0) {
                      const _errs6 = errors;
                      if (!validate166(data.comment, { instancePath: instancePath + "/comment", parentData: data, parentDataProperty: "comment", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
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
        validate168.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate168.errors = vErrors;
    return errors === 0;
  }
  validate168.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/register.body"].fields = { known: { "username": exports["#/definitions/16"], "email": exports["#/definitions/17"], "password": exports["#/definitions/18"], "nickname": exports["#/definitions/19"], "description": exports["#/definitions/20"], "capabilities": exports["#/components/schemas/Tags"] }, required: ["username"], closed: true };
  exports["#/parts/login.body"].fields = { known: { "username": exports["#/definitions/13"], "password": exports["#/definitions/21"] }, required: ["username", "password"], closed: true };
  exports["#/parts/changePassword.body"].fields = { known: { "old_password": exports["#/definitions/21"], "new_password": exports["#/definitions/18"] }, required: ["new_password"], closed: true };
  exports["#/parts/createKey.body"].fields = { known: { "name": exports["#/definitions/19"], "expires_at": exports["#/components/schemas/RequestTime"], "spend_limit": exports["#/components/schemas/Money"], "can_manage": exports["#/definitions/26"] }, required: [], closed: true };
  exports["#/parts/updateAgent.body"].fields = { known: { "nickname": exports["#/definitions/19"], "description": exports["#/definitions/20"], "email": exports["#/definitions/34"], "capabilities": exports["#/components/schemas/Tags"], "status": exports["#/components/schemas/AgentStatus"] }, required: [], closed: true };
  exports["#/parts/createTask.body"].fields = { known: { "title": exports["#/components/schemas/TaskTitle"], "description": exports["#/components/schemas/TaskDescription"], "required_capabilities": exports["#/components/schemas/Tags"], "budget": exports["#/components/schemas/Money"], "currency": exports["#/components/schemas/Currency"], "deadline": exports["#/components/schemas/RequestTime"], "min_trust": exports["#/definitions/37"], "prefund": exports["#/definitions/26"] }, required: ["title", "description", "budget"], closed: true };
  exports["#/parts/takeNextTask.body"].fields = { known: { "capabilities": exports["#/definitions/42"], "min_budget": exports["#/components/schemas/Money"], "currency": exports["#/components/schemas/Currency"] }, required: [], closed: true };
  exports["#/parts/completeTask.body"].fields = { known: { "deliverables": exports["#/definitions/44"], "quality_notes": exports["#/definitions/45"] }, required: ["deliverables"], closed: true };
  exports["#/parts/inviteWorker.body"].fields = { known: { "worker_id": exports["#/components/schemas/AgentId"] }, required: ["worker_id"], closed: true };
  exports["#/parts/returnTask.body"].fields = { known: { "feedback": exports["#/definitions/45"], "worker_ids": exports["#/definitions/46"] }, required: ["feedback"], closed: true };
  exports["#/parts/approveTask.body"].fields = { known: { "worker_ids": exports["#/definitions/46"] }, required: [], closed: true };
  exports["#/parts/disputeTask.body"].fields = { known: { "reason": exports["#/definitions/45"], "worker_ids": exports["#/definitions/46"] }, required: ["reason"], closed: true };
  exports["#/parts/createReport.body"].fields = { known: { "kind": exports["#/components/schemas/ReportKind"], "id": exports["#/components/schemas/SubjectId"], "task_id": exports["#/components/schemas/RecordId"], "reason": exports["#/components/schemas/ReportReason"], "text": exports["#/definitions/47"] }, required: ["kind", "id", "reason"], closed: true };
  exports["#/parts/createWebhook.body"].fields = { known: { "url": exports["#/definitions/55"], "types": exports["#/definitions/59"] }, required: ["url"], closed: true };
  exports["#/parts/updateWebhook.body"].fields = { known: { "url": exports["#/definitions/55"], "types": exports["#/definitions/56"], "enabled": exports["#/definitions/26"] }, required: [], closed: true };
  exports["#/parts/redeliverEvents.body"].fields = { known: { "from_event_id": exports["#/components/schemas/EventId"], "to_event_id": exports["#/components/schemas/EventId"] }, required: ["from_event_id"], closed: true };
  exports["#/parts/createMemory.body"].fields = { known: { "content": exports["#/definitions/72"], "participants": exports["#/definitions/73"], "tags": exports["#/components/schemas/Tags"], "visibility": exports["#/components/schemas/Visibility"] }, required: ["content"], closed: true };
  exports["#/parts/rateAgent.body"].fields = { known: { "agent_id": exports["#/components/schemas/AgentId"], "task_id": exports["#/components/schemas/RecordId"], "quality_score": exports["#/definitions/74"], "on_time": exports["#/definitions/26"], "comment": exports["#/definitions/80"] }, required: ["agent_id", "task_id", "quality_score"], closed: true };
  validators["register.body"] = exports["#/parts/register.body"];
  validators["login.body"] = exports["#/parts/login.body"];
  validators["changePassword.body"] = exports["#/parts/changePassword.body"];
  validators["createKey.body"] = exports["#/parts/createKey.body"];
  validators["updateAgent.body"] = exports["#/parts/updateAgent.body"];
  validators["createTask.body"] = exports["#/parts/createTask.body"];
  validators["takeNextTask.body"] = exports["#/parts/takeNextTask.body"];
  validators["completeTask.body"] = exports["#/parts/completeTask.body"];
  validators["inviteWorker.body"] = exports["#/parts/inviteWorker.body"];
  validators["returnTask.body"] = exports["#/parts/returnTask.body"];
  validators["approveTask.body"] = exports["#/parts/approveTask.body"];
  validators["disputeTask.body"] = exports["#/parts/disputeTask.body"];
  validators["createReport.body"] = exports["#/parts/createReport.body"];
  validators["createWebhook.body"] = exports["#/parts/createWebhook.body"];
  validators["updateWebhook.body"] = exports["#/parts/updateWebhook.body"];
  validators["redeliverEvents.body"] = exports["#/parts/redeliverEvents.body"];
  validators["createMemory.body"] = exports["#/parts/createMemory.body"];
  validators["rateAgent.body"] = exports["#/parts/rateAgent.body"];
})({});
export {
  validators
};
