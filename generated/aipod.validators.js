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
  exports["#/definitions/90"] = validate55;
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
  const schema23 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/90" } }, "required": [], "additionalProperties": true };
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
  exports["#/definitions/91"] = validate60;
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
  const schema27 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/90" }, "if-match": { "$ref": "#/definitions/91" } }, "required": [], "additionalProperties": true };
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
  exports["#/definitions/94"] = validate64;
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
  exports["#/definitions/93"] = validate65;
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
  exports["#/definitions/92"] = validate66;
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
  const schema31 = { "type": "object", "properties": { "page": { "$ref": "#/definitions/92", "default": 1 }, "page_size": { "$ref": "#/definitions/93", "default": 20 }, "cursor": { "$ref": "#/definitions/94" } }, "required": [], "additionalProperties": false };
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
  const schema33 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/90" } }, "required": [], "additionalProperties": true };
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
  exports["#/definitions/95"] = validate75;
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
  const schema36 = { "type": "object", "properties": { "key_id": { "$ref": "#/definitions/95" } }, "required": ["key_id"], "additionalProperties": false };
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
  exports["#/definitions/96"] = validate78;
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
  const schema38 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" } }, "required": [], "additionalProperties": true };
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
  exports["#/definitions/98"] = validate81;
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
  exports["#/definitions/97"] = validate82;
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
  const schema42 = { "type": "object", "properties": { "capability": { "$ref": "#/definitions/19" }, "min_trust": { "$ref": "#/definitions/97" }, "sort": { "$ref": "#/definitions/98", "default": "trust" }, "page": { "$ref": "#/definitions/92", "default": 1 }, "page_size": { "$ref": "#/definitions/93", "default": 20 }, "cursor": { "$ref": "#/definitions/94" } }, "required": [], "additionalProperties": false };
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
  exports["#/parts/exportData.query"] = validate92;
  const schema44 = { "type": "object", "properties": { "page_size": { "$ref": "#/definitions/93", "default": 20 }, "cursor": { "$ref": "#/definitions/94" } }, "required": [], "additionalProperties": false };
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
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "page_size" || key0 === "cursor")) {
            validate92.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          const _errs2 = errors;
          if (!validate65(data.page_size, { instancePath: instancePath + "/page_size", parentData: data, parentDataProperty: "page_size", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            if (data.cursor !== void 0) {
              const _errs3 = errors;
              if (!validate64(data.cursor, { instancePath: instancePath + "/cursor", parentData: data, parentDataProperty: "cursor", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
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
  exports["#/parts/closeAccount.query"] = validate95;
  const schema45 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
  exports["#/parts/getAgent.query"] = validate96;
  const schema46 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
  exports["#/definitions/99"] = validate97;
  const schema47 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_.-]{1,64}$" }] };
  const pattern9 = new RegExp("^[A-Za-z0-9_.-]{1,64}$", "u");
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
    if (typeof data === "string") {
      if (!pattern9.test(data)) {
        validate97.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate97.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate97.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      }
    }
    validate97.errors = vErrors;
    return errors === 0;
  }
  validate97.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getAgent.path"] = validate98;
  const schema48 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/99" } }, "required": ["agent_id"], "additionalProperties": false };
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
        let missing0;
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate98.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate98.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate97(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
                errors = vErrors.length;
              }
            }
          }
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
  exports["#/parts/updateAgent.query"] = validate100;
  const schema49 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate100.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/updateAgent.path"] = validate101;
  const schema50 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/99" } }, "required": ["agent_id"], "additionalProperties": false };
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
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate101.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate101.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate97(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
                errors = vErrors.length;
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
  exports["#/parts/updateAgent.headers"] = validate103;
  const schema51 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" }, "if-match": { "$ref": "#/definitions/91" } }, "required": [], "additionalProperties": true };
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
        validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate103.errors = vErrors;
    return errors === 0;
  }
  validate103.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/105"] = validate106;
  const schema52 = { "type": "string", "enum": ["created_at", "budget", "deadline", "trust"] };
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
    if (!(data === "created_at" || data === "budget" || data === "deadline" || data === "trust")) {
      validate106.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema52.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate106.errors = vErrors;
    return errors === 0;
  }
  validate106.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/104"] = validate107;
  const schema53 = { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "\\S" };
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
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 100) {
          validate107.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate107.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern8.test(data)) {
              validate107.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      }
    }
    validate107.errors = vErrors;
    return errors === 0;
  }
  validate107.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/26"] = validate108;
  const schema54 = { "type": "boolean" };
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
          validate108.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
    validate108.errors = vErrors;
    return errors === 0;
  }
  validate108.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/103"] = validate109;
  const schema55 = { "type": "string", "enum": ["me"] };
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
          validate109.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate109.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema55.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate109.errors = vErrors;
    return errors === 0;
  }
  validate109.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/102"] = validate110;
  const schema56 = { "type": "string", "minLength": 16, "maxLength": 40, "allOf": [{ "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$" }] };
  const pattern11 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$", "u");
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
          validate110.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
        validate110.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 40) {
          validate110.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
          return false;
        } else {
          if (func1(data) < 16) {
            validate110.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" }];
            return false;
          }
        }
      }
    }
    validate110.errors = vErrors;
    return errors === 0;
  }
  validate110.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/101"] = validate111;
  const schema57 = { "type": "string", "enum": ["employer", "worker"] };
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
          validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate111.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate111.errors = vErrors;
    return errors === 0;
  }
  validate111.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/100"] = validate112;
  const schema58 = { "type": "string", "enum": ["open", "progress", "done"] };
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
          validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate112.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema58.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate112.errors = vErrors;
    return errors === 0;
  }
  validate112.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listTasks.query"] = validate113;
  const schema59 = { "type": "object", "properties": { "status": { "$ref": "#/definitions/100" }, "capability": { "$ref": "#/definitions/19" }, "role": { "$ref": "#/definitions/101" }, "updated_since": { "$ref": "#/definitions/102" }, "matching": { "$ref": "#/definitions/103" }, "funded": { "$ref": "#/definitions/26" }, "q": { "$ref": "#/definitions/104" }, "sort": { "$ref": "#/definitions/105", "default": "created_at" }, "page": { "$ref": "#/definitions/92", "default": 1 }, "page_size": { "$ref": "#/definitions/93", "default": 20 }, "cursor": { "$ref": "#/definitions/94" } }, "required": [], "additionalProperties": false };
  const func18 = Object.prototype.hasOwnProperty;
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
          if (!func18.call(schema59.properties, key0)) {
            validate113.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            const _errs2 = errors;
            if (!validate112(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
                if (!validate111(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.updated_since !== void 0) {
                  const _errs5 = errors;
                  if (!validate110(data.updated_since, { instancePath: instancePath + "/updated_since", parentData: data, parentDataProperty: "updated_since", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.matching !== void 0) {
                    const _errs6 = errors;
                    if (!validate109(data.matching, { instancePath: instancePath + "/matching", parentData: data, parentDataProperty: "matching", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.funded !== void 0) {
                      const _errs7 = errors;
                      if (!validate108(data.funded, { instancePath: instancePath + "/funded", parentData: data, parentDataProperty: "funded", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.q !== void 0) {
                        const _errs8 = errors;
                        if (!validate107(data.q, { instancePath: instancePath + "/q", parentData: data, parentDataProperty: "q", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs8 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        const _errs9 = errors;
                        if (!validate106(data.sort, { instancePath: instancePath + "/sort", parentData: data, parentDataProperty: "sort", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
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
        validate113.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate113.errors = vErrors;
    return errors === 0;
  }
  validate113.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createTask.query"] = validate125;
  const schema60 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate125.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/createTask.headers"] = validate126;
  const schema61 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
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
  exports["#/parts/getTask.query"] = validate128;
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
  exports["#/parts/getTask.path"] = validate129;
  const schema63 = { "type": "object", "properties": { "task_id": { "$ref": "#/definitions/95" } }, "required": ["task_id"], "additionalProperties": false };
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
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate129.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate129.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
        validate129.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate129.errors = vErrors;
    return errors === 0;
  }
  validate129.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/deleteTask.query"] = validate131;
  const schema64 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate131.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/deleteTask.path"] = validate132;
  const schema65 = { "type": "object", "properties": { "task_id": { "$ref": "#/definitions/95" } }, "required": ["task_id"], "additionalProperties": false };
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
        let missing0;
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate132.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate132.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
        validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate132.errors = vErrors;
    return errors === 0;
  }
  validate132.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/deleteTask.headers"] = validate134;
  const schema66 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
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
  exports["#/parts/acceptTask.query"] = validate136;
  const schema67 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate136.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/acceptTask.path"] = validate137;
  const schema68 = { "type": "object", "properties": { "task_id": { "$ref": "#/definitions/95" } }, "required": ["task_id"], "additionalProperties": false };
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
        let missing0;
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate137.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate137.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
        validate137.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate137.errors = vErrors;
    return errors === 0;
  }
  validate137.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/acceptTask.headers"] = validate139;
  const schema69 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" }, "if-match": { "$ref": "#/definitions/91" } }, "required": [], "additionalProperties": true };
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
        validate139.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate139.errors = vErrors;
    return errors === 0;
  }
  validate139.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/106"] = validate142;
  const schema70 = { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 0, "maximum": 60 }] };
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
          validate142.errors = [{ instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: schema70.allOf[0].type }, message: "must be string,integer" }];
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
            validate142.errors = [{ instancePath, schemaPath: "#/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
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
            validate142.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
            validate142.errors = [{ instancePath, schemaPath: "#/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, message: "must be <= 60" }];
            return false;
          } else {
            if (data < 0 || isNaN(data)) {
              validate142.errors = [{ instancePath, schemaPath: "#/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
              return false;
            }
          }
        }
      }
      var valid0 = _errs2 === errors;
    }
    validate142.errors = vErrors;
    return errors === 0;
  }
  validate142.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/takeNextTask.query"] = validate143;
  const schema71 = { "type": "object", "properties": { "wait": { "$ref": "#/definitions/106", "default": 0 } }, "required": [], "additionalProperties": false };
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
        if (data.wait === void 0) {
          data.wait = 0;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "wait")) {
            validate143.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (!validate142(data.wait, { instancePath: instancePath + "/wait", parentData: data, parentDataProperty: "wait", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
            errors = vErrors.length;
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
  exports["#/parts/takeNextTask.headers"] = validate145;
  const schema72 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" } }, "required": [], "additionalProperties": true };
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
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
  exports["#/parts/completeTask.query"] = validate147;
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
  exports["#/parts/completeTask.path"] = validate148;
  const schema74 = { "type": "object", "properties": { "task_id": { "$ref": "#/definitions/95" } }, "required": ["task_id"], "additionalProperties": false };
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
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate148.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate148.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
        validate148.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate148.errors = vErrors;
    return errors === 0;
  }
  validate148.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/completeTask.headers"] = validate150;
  const schema75 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" }, "if-match": { "$ref": "#/definitions/91" } }, "required": [], "additionalProperties": true };
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
        validate150.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate150.errors = vErrors;
    return errors === 0;
  }
  validate150.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/inviteWorker.query"] = validate153;
  const schema76 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate153.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/inviteWorker.path"] = validate154;
  const schema77 = { "type": "object", "properties": { "task_id": { "$ref": "#/definitions/95" } }, "required": ["task_id"], "additionalProperties": false };
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
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate154.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate154.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
        validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate154.errors = vErrors;
    return errors === 0;
  }
  validate154.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/inviteWorker.headers"] = validate156;
  const schema78 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" } }, "required": [], "additionalProperties": true };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate156.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate156.errors = vErrors;
    return errors === 0;
  }
  validate156.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/withdrawTask.query"] = validate158;
  const schema79 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate158.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/withdrawTask.path"] = validate159;
  const schema80 = { "type": "object", "properties": { "task_id": { "$ref": "#/definitions/95" } }, "required": ["task_id"], "additionalProperties": false };
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
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate159.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate159.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
        validate159.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate159.errors = vErrors;
    return errors === 0;
  }
  validate159.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/withdrawTask.headers"] = validate161;
  const schema81 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" }, "if-match": { "$ref": "#/definitions/91" } }, "required": [], "additionalProperties": true };
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
        validate161.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate161.errors = vErrors;
    return errors === 0;
  }
  validate161.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/returnTask.query"] = validate164;
  const schema82 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate164.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/returnTask.path"] = validate165;
  const schema83 = { "type": "object", "properties": { "task_id": { "$ref": "#/definitions/95" } }, "required": ["task_id"], "additionalProperties": false };
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
        let missing0;
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate165.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate165.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
        validate165.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate165.errors = vErrors;
    return errors === 0;
  }
  validate165.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/returnTask.headers"] = validate167;
  const schema84 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" }, "if-match": { "$ref": "#/definitions/91" } }, "required": [], "additionalProperties": true };
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
        validate167.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate167.errors = vErrors;
    return errors === 0;
  }
  validate167.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/approveTask.query"] = validate170;
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
  exports["#/parts/approveTask.path"] = validate171;
  const schema86 = { "type": "object", "properties": { "task_id": { "$ref": "#/definitions/95" } }, "required": ["task_id"], "additionalProperties": false };
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
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate171.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate171.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
        validate171.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate171.errors = vErrors;
    return errors === 0;
  }
  validate171.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/approveTask.headers"] = validate173;
  const schema87 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" }, "if-match": { "$ref": "#/definitions/91" } }, "required": [], "additionalProperties": true };
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
        validate173.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate173.errors = vErrors;
    return errors === 0;
  }
  validate173.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/disputeTask.query"] = validate176;
  const schema88 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate176.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate176.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate176.errors = vErrors;
    return errors === 0;
  }
  validate176.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/disputeTask.path"] = validate177;
  const schema89 = { "type": "object", "properties": { "task_id": { "$ref": "#/definitions/95" } }, "required": ["task_id"], "additionalProperties": false };
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
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate177.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate177.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
        validate177.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate177.errors = vErrors;
    return errors === 0;
  }
  validate177.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/disputeTask.headers"] = validate179;
  const schema90 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" }, "if-match": { "$ref": "#/definitions/91" } }, "required": [], "additionalProperties": true };
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
        validate179.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate179.errors = vErrors;
    return errors === 0;
  }
  validate179.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/retractDispute.query"] = validate182;
  const schema91 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate182.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate182.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate182.errors = vErrors;
    return errors === 0;
  }
  validate182.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/retractDispute.path"] = validate183;
  const schema92 = { "type": "object", "properties": { "task_id": { "$ref": "#/definitions/95" } }, "required": ["task_id"], "additionalProperties": false };
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
        let missing0;
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate183.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate183.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
        validate183.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate183.errors = vErrors;
    return errors === 0;
  }
  validate183.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/retractDispute.headers"] = validate185;
  const schema93 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
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
  exports["#/parts/createReport.query"] = validate187;
  const schema94 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate187.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/createReport.headers"] = validate188;
  const schema95 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" } }, "required": [], "additionalProperties": true };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
        }
      } else {
        validate188.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate188.errors = vErrors;
    return errors === 0;
  }
  validate188.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/4"] = validate190;
  const schema96 = { "type": "string", "minLength": 1, "maxLength": 1024 };
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
          validate190.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
          validate190.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate190.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      }
    }
    validate190.errors = vErrors;
    return errors === 0;
  }
  validate190.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listEvents.query"] = validate191;
  const schema97 = { "type": "object", "properties": { "after": { "$ref": "#/definitions/94" }, "types": { "$ref": "#/definitions/4" }, "wait": { "$ref": "#/definitions/106", "default": 0 }, "page_size": { "$ref": "#/definitions/93", "default": 20 } }, "required": [], "additionalProperties": false };
  function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate191.evaluated;
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
            validate191.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
              if (!validate190(data.types, { instancePath: instancePath + "/types", parentData: data, parentDataProperty: "types", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              const _errs4 = errors;
              if (!validate142(data.wait, { instancePath: instancePath + "/wait", parentData: data, parentDataProperty: "wait", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
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
        validate191.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate191.errors = vErrors;
    return errors === 0;
  }
  validate191.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/streamEvents.query"] = validate196;
  const schema98 = { "type": "object", "properties": { "after": { "$ref": "#/definitions/94" }, "types": { "$ref": "#/definitions/4" } }, "required": [], "additionalProperties": false };
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
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "after" || key0 === "types")) {
            validate196.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
              if (!validate190(data.types, { instancePath: instancePath + "/types", parentData: data, parentDataProperty: "types", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
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
  exports["#/parts/streamEvents.headers"] = validate199;
  const schema99 = { "type": "object", "properties": { "last-event-id": { "$ref": "#/definitions/94" } }, "required": [], "additionalProperties": true };
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
        if (data["last-event-id"] !== void 0) {
          if (!validate64(data["last-event-id"], { instancePath: instancePath + "/last-event-id", parentData: data, parentDataProperty: "last-event-id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
  exports["#/parts/listWebhooks.query"] = validate201;
  const schema100 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
  exports["#/parts/createWebhook.query"] = validate202;
  const schema101 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate202.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/createWebhook.headers"] = validate203;
  const schema102 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/90" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate55(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
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
  exports["#/parts/deleteWebhook.query"] = validate205;
  const schema103 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate205.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate205.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate205.errors = vErrors;
    return errors === 0;
  }
  validate205.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/deleteWebhook.path"] = validate206;
  const schema104 = { "type": "object", "properties": { "webhook_id": { "$ref": "#/definitions/95" } }, "required": ["webhook_id"], "additionalProperties": false };
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
        let missing0;
        if (data.webhook_id === void 0 && (missing0 = "webhook_id")) {
          validate206.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "webhook_id")) {
              validate206.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
        validate206.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate206.errors = vErrors;
    return errors === 0;
  }
  validate206.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/deleteWebhook.headers"] = validate208;
  const schema105 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
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
  exports["#/parts/updateWebhook.query"] = validate210;
  const schema106 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
  function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate210.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate210.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate210.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate210.errors = vErrors;
    return errors === 0;
  }
  validate210.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateWebhook.path"] = validate211;
  const schema107 = { "type": "object", "properties": { "webhook_id": { "$ref": "#/definitions/95" } }, "required": ["webhook_id"], "additionalProperties": false };
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
        let missing0;
        if (data.webhook_id === void 0 && (missing0 = "webhook_id")) {
          validate211.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "webhook_id")) {
              validate211.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
        validate211.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate211.errors = vErrors;
    return errors === 0;
  }
  validate211.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateWebhook.headers"] = validate213;
  const schema108 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
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
  exports["#/parts/rotateWebhookSecret.query"] = validate215;
  const schema109 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate215.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate215.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate215.errors = vErrors;
    return errors === 0;
  }
  validate215.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/rotateWebhookSecret.path"] = validate216;
  const schema110 = { "type": "object", "properties": { "webhook_id": { "$ref": "#/definitions/95" } }, "required": ["webhook_id"], "additionalProperties": false };
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
        if (data.webhook_id === void 0 && (missing0 = "webhook_id")) {
          validate216.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "webhook_id")) {
              validate216.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
        validate216.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate216.errors = vErrors;
    return errors === 0;
  }
  validate216.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/rotateWebhookSecret.headers"] = validate218;
  const schema111 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/90" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate55(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
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
  exports["#/parts/listWebhookDeliveries.query"] = validate220;
  const schema112 = { "type": "object", "properties": { "page": { "$ref": "#/definitions/92", "default": 1 }, "page_size": { "$ref": "#/definitions/93", "default": 20 }, "cursor": { "$ref": "#/definitions/94" } }, "required": [], "additionalProperties": false };
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "page" || key0 === "page_size" || key0 === "cursor")) {
            validate220.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
        validate220.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate220.errors = vErrors;
    return errors === 0;
  }
  validate220.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listWebhookDeliveries.path"] = validate224;
  const schema113 = { "type": "object", "properties": { "webhook_id": { "$ref": "#/definitions/95" } }, "required": ["webhook_id"], "additionalProperties": false };
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
        if (data.webhook_id === void 0 && (missing0 = "webhook_id")) {
          validate224.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "webhook_id")) {
              validate224.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
        validate224.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate224.errors = vErrors;
    return errors === 0;
  }
  validate224.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/redeliverEvents.query"] = validate226;
  const schema114 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate226.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/redeliverEvents.path"] = validate227;
  const schema115 = { "type": "object", "properties": { "webhook_id": { "$ref": "#/definitions/95" } }, "required": ["webhook_id"], "additionalProperties": false };
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
        let missing0;
        if (data.webhook_id === void 0 && (missing0 = "webhook_id")) {
          validate227.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "webhook_id")) {
              validate227.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
        validate227.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate227.errors = vErrors;
    return errors === 0;
  }
  validate227.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/redeliverEvents.headers"] = validate229;
  const schema116 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
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
  exports["#/definitions/107"] = validate231;
  const schema117 = { "type": "string", "enum": ["PENDING", "ACCEPTED", "REJECTED", "WITHDRAWN"] };
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
          validate231.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate231.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema117.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate231.errors = vErrors;
    return errors === 0;
  }
  validate231.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listOwnBids.query"] = validate232;
  const schema118 = { "type": "object", "properties": { "status": { "$ref": "#/definitions/107" }, "page": { "$ref": "#/definitions/92", "default": 1 }, "page_size": { "$ref": "#/definitions/93", "default": 20 }, "cursor": { "$ref": "#/definitions/94" } }, "required": [], "additionalProperties": false };
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "status" || key0 === "page" || key0 === "page_size" || key0 === "cursor")) {
            validate232.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            const _errs2 = errors;
            if (!validate231(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
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
        validate232.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate232.errors = vErrors;
    return errors === 0;
  }
  validate232.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listInbox.query"] = validate237;
  const schema119 = { "type": "object", "properties": { "unread": { "$ref": "#/definitions/26" }, "task_id": { "$ref": "#/definitions/95" }, "page": { "$ref": "#/definitions/92", "default": 1 }, "page_size": { "$ref": "#/definitions/93", "default": 20 }, "cursor": { "$ref": "#/definitions/94" } }, "required": [], "additionalProperties": false };
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "unread" || key0 === "task_id" || key0 === "page" || key0 === "page_size" || key0 === "cursor")) {
            validate237.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.unread !== void 0) {
            const _errs2 = errors;
            if (!validate108(data.unread, { instancePath: instancePath + "/unread", parentData: data, parentDataProperty: "unread", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
        validate237.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate237.errors = vErrors;
    return errors === 0;
  }
  validate237.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/markMessageRead.query"] = validate243;
  const schema120 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          validate243.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      } else {
        validate243.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate243.errors = vErrors;
    return errors === 0;
  }
  validate243.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/markMessageRead.path"] = validate244;
  const schema121 = { "type": "object", "properties": { "message_id": { "$ref": "#/definitions/95" } }, "required": ["message_id"], "additionalProperties": false };
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
        if (data.message_id === void 0 && (missing0 = "message_id")) {
          validate244.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "message_id")) {
              validate244.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
        validate244.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate244.errors = vErrors;
    return errors === 0;
  }
  validate244.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/markMessageRead.headers"] = validate246;
  const schema122 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
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
  exports["#/parts/listMemories.query"] = validate248;
  const schema123 = { "type": "object", "properties": { "participant": { "$ref": "#/definitions/99" }, "tag": { "$ref": "#/definitions/19" }, "q": { "$ref": "#/definitions/104" }, "page": { "$ref": "#/definitions/92", "default": 1 }, "page_size": { "$ref": "#/definitions/93", "default": 20 }, "cursor": { "$ref": "#/definitions/94" } }, "required": [], "additionalProperties": false };
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "participant" || key0 === "tag" || key0 === "q" || key0 === "page" || key0 === "page_size" || key0 === "cursor")) {
            validate248.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.participant !== void 0) {
            const _errs2 = errors;
            if (!validate97(data.participant, { instancePath: instancePath + "/participant", parentData: data, parentDataProperty: "participant", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
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
                if (!validate107(data.q, { instancePath: instancePath + "/q", parentData: data, parentDataProperty: "q", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
        validate248.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate248.errors = vErrors;
    return errors === 0;
  }
  validate248.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createMemory.query"] = validate255;
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
  exports["#/parts/createMemory.headers"] = validate256;
  const schema125 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
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
  exports["#/parts/deleteMemory.query"] = validate258;
  const schema126 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate258.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/deleteMemory.path"] = validate259;
  const schema127 = { "type": "object", "properties": { "memory_id": { "$ref": "#/definitions/95" } }, "required": ["memory_id"], "additionalProperties": false };
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
        let missing0;
        if (data.memory_id === void 0 && (missing0 = "memory_id")) {
          validate259.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "memory_id")) {
              validate259.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
        validate259.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate259.errors = vErrors;
    return errors === 0;
  }
  validate259.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/deleteMemory.headers"] = validate261;
  const schema128 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
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
  exports["#/parts/leaveMemory.query"] = validate263;
  const schema129 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate263.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/leaveMemory.path"] = validate264;
  const schema130 = { "type": "object", "properties": { "memory_id": { "$ref": "#/definitions/95" } }, "required": ["memory_id"], "additionalProperties": false };
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
        let missing0;
        if (data.memory_id === void 0 && (missing0 = "memory_id")) {
          validate264.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "memory_id")) {
              validate264.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
        validate264.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate264.errors = vErrors;
    return errors === 0;
  }
  validate264.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/leaveMemory.headers"] = validate266;
  const schema131 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" } }, "required": [], "additionalProperties": true };
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
        if (data["idempotency-key"] !== void 0) {
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
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
  exports["#/parts/getTrust.query"] = validate268;
  const schema132 = { "type": "object", "properties": { "page": { "$ref": "#/definitions/92", "default": 1 }, "page_size": { "$ref": "#/definitions/93", "default": 20 }, "cursor": { "$ref": "#/definitions/94" } }, "required": [], "additionalProperties": false };
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "page" || key0 === "page_size" || key0 === "cursor")) {
            validate268.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
        validate268.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate268.errors = vErrors;
    return errors === 0;
  }
  validate268.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getTrust.path"] = validate272;
  const schema133 = { "type": "object", "properties": { "agent_id": { "$ref": "#/definitions/99" } }, "required": ["agent_id"], "additionalProperties": false };
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
        let missing0;
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate272.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate272.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              if (!validate97(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
                errors = vErrors.length;
              }
            }
          }
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
  exports["#/parts/rateAgent.query"] = validate274;
  const schema134 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate274.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["#/parts/rateAgent.headers"] = validate275;
  const schema135 = { "type": "object", "properties": { "idempotency-key": { "$ref": "#/definitions/96" } }, "required": [], "additionalProperties": true };
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
          if (!validate78(data["idempotency-key"], { instancePath: instancePath + "/idempotency-key", parentData: data, parentDataProperty: "idempotency-key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
  exports["#/parts/getWallet.query"] = validate277;
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
  exports["#/definitions/109"] = validate278;
  const schema137 = { "type": "string", "enum": ["funding", "hold", "release", "refund", "fee", "withdrawal", "welcome"] };
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
          validate278.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate278.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema137.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate278.errors = vErrors;
    return errors === 0;
  }
  validate278.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/108"] = validate279;
  const schema138 = { "type": "string", "enum": ["CNY", "USD"] };
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
          validate279.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate279.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema138.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate279.errors = vErrors;
    return errors === 0;
  }
  validate279.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/listTransactions.query"] = validate280;
  const schema139 = { "type": "object", "properties": { "currency": { "$ref": "#/definitions/108" }, "kind": { "$ref": "#/definitions/109" }, "page": { "$ref": "#/definitions/92", "default": 1 }, "page_size": { "$ref": "#/definitions/93", "default": 20 }, "cursor": { "$ref": "#/definitions/94" } }, "required": [], "additionalProperties": false };
  function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate280.evaluated;
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
            validate280.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.currency !== void 0) {
            const _errs2 = errors;
            if (!validate279(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs3 = errors;
              if (!validate278(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
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
        validate280.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate280.errors = vErrors;
    return errors === 0;
  }
  validate280.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/getStatus.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/register.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/register.headers"].fields = { known: { "idempotency-key": exports["#/definitions/90"] }, required: [], closed: false };
  exports["#/parts/login.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/changePassword.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/changePassword.headers"].fields = { known: { "idempotency-key": exports["#/definitions/90"], "if-match": exports["#/definitions/91"] }, required: [], closed: false };
  exports["#/parts/listKeys.query"].fields = { known: { "page": exports["#/definitions/92"], "page_size": exports["#/definitions/93"], "cursor": exports["#/definitions/94"] }, required: [], closed: true };
  exports["#/parts/createKey.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createKey.headers"].fields = { known: { "idempotency-key": exports["#/definitions/90"] }, required: [], closed: false };
  exports["#/parts/revokeKey.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/revokeKey.path"].fields = { known: { "key_id": exports["#/definitions/95"] }, required: ["key_id"], closed: true };
  exports["#/parts/revokeKey.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"] }, required: [], closed: false };
  exports["#/parts/listAgents.query"].fields = { known: { "capability": exports["#/definitions/19"], "min_trust": exports["#/definitions/97"], "sort": exports["#/definitions/98"], "page": exports["#/definitions/92"], "page_size": exports["#/definitions/93"], "cursor": exports["#/definitions/94"] }, required: [], closed: true };
  exports["#/parts/getMe.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/exportData.query"].fields = { known: { "page_size": exports["#/definitions/93"], "cursor": exports["#/definitions/94"] }, required: [], closed: true };
  exports["#/parts/closeAccount.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/getAgent.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/getAgent.path"].fields = { known: { "agent_id": exports["#/definitions/99"] }, required: ["agent_id"], closed: true };
  exports["#/parts/updateAgent.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/updateAgent.path"].fields = { known: { "agent_id": exports["#/definitions/99"] }, required: ["agent_id"], closed: true };
  exports["#/parts/updateAgent.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"], "if-match": exports["#/definitions/91"] }, required: [], closed: false };
  exports["#/parts/listTasks.query"].fields = { known: { "status": exports["#/definitions/100"], "capability": exports["#/definitions/19"], "role": exports["#/definitions/101"], "updated_since": exports["#/definitions/102"], "matching": exports["#/definitions/103"], "funded": exports["#/definitions/26"], "q": exports["#/definitions/104"], "sort": exports["#/definitions/105"], "page": exports["#/definitions/92"], "page_size": exports["#/definitions/93"], "cursor": exports["#/definitions/94"] }, required: [], closed: true };
  exports["#/parts/createTask.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createTask.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"] }, required: [], closed: false };
  exports["#/parts/getTask.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/getTask.path"].fields = { known: { "task_id": exports["#/definitions/95"] }, required: ["task_id"], closed: true };
  exports["#/parts/deleteTask.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/deleteTask.path"].fields = { known: { "task_id": exports["#/definitions/95"] }, required: ["task_id"], closed: true };
  exports["#/parts/deleteTask.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"] }, required: [], closed: false };
  exports["#/parts/acceptTask.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/acceptTask.path"].fields = { known: { "task_id": exports["#/definitions/95"] }, required: ["task_id"], closed: true };
  exports["#/parts/acceptTask.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"], "if-match": exports["#/definitions/91"] }, required: [], closed: false };
  exports["#/parts/takeNextTask.query"].fields = { known: { "wait": exports["#/definitions/106"] }, required: [], closed: true };
  exports["#/parts/takeNextTask.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"] }, required: [], closed: false };
  exports["#/parts/completeTask.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/completeTask.path"].fields = { known: { "task_id": exports["#/definitions/95"] }, required: ["task_id"], closed: true };
  exports["#/parts/completeTask.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"], "if-match": exports["#/definitions/91"] }, required: [], closed: false };
  exports["#/parts/inviteWorker.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/inviteWorker.path"].fields = { known: { "task_id": exports["#/definitions/95"] }, required: ["task_id"], closed: true };
  exports["#/parts/inviteWorker.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"] }, required: [], closed: false };
  exports["#/parts/withdrawTask.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/withdrawTask.path"].fields = { known: { "task_id": exports["#/definitions/95"] }, required: ["task_id"], closed: true };
  exports["#/parts/withdrawTask.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"], "if-match": exports["#/definitions/91"] }, required: [], closed: false };
  exports["#/parts/returnTask.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/returnTask.path"].fields = { known: { "task_id": exports["#/definitions/95"] }, required: ["task_id"], closed: true };
  exports["#/parts/returnTask.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"], "if-match": exports["#/definitions/91"] }, required: [], closed: false };
  exports["#/parts/approveTask.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/approveTask.path"].fields = { known: { "task_id": exports["#/definitions/95"] }, required: ["task_id"], closed: true };
  exports["#/parts/approveTask.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"], "if-match": exports["#/definitions/91"] }, required: [], closed: false };
  exports["#/parts/disputeTask.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/disputeTask.path"].fields = { known: { "task_id": exports["#/definitions/95"] }, required: ["task_id"], closed: true };
  exports["#/parts/disputeTask.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"], "if-match": exports["#/definitions/91"] }, required: [], closed: false };
  exports["#/parts/retractDispute.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/retractDispute.path"].fields = { known: { "task_id": exports["#/definitions/95"] }, required: ["task_id"], closed: true };
  exports["#/parts/retractDispute.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"] }, required: [], closed: false };
  exports["#/parts/createReport.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createReport.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"] }, required: [], closed: false };
  exports["#/parts/listEvents.query"].fields = { known: { "after": exports["#/definitions/94"], "types": exports["#/definitions/4"], "wait": exports["#/definitions/106"], "page_size": exports["#/definitions/93"] }, required: [], closed: true };
  exports["#/parts/streamEvents.query"].fields = { known: { "after": exports["#/definitions/94"], "types": exports["#/definitions/4"] }, required: [], closed: true };
  exports["#/parts/streamEvents.headers"].fields = { known: { "last-event-id": exports["#/definitions/94"] }, required: [], closed: false };
  exports["#/parts/listWebhooks.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createWebhook.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createWebhook.headers"].fields = { known: { "idempotency-key": exports["#/definitions/90"] }, required: [], closed: false };
  exports["#/parts/deleteWebhook.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/deleteWebhook.path"].fields = { known: { "webhook_id": exports["#/definitions/95"] }, required: ["webhook_id"], closed: true };
  exports["#/parts/deleteWebhook.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"] }, required: [], closed: false };
  exports["#/parts/updateWebhook.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/updateWebhook.path"].fields = { known: { "webhook_id": exports["#/definitions/95"] }, required: ["webhook_id"], closed: true };
  exports["#/parts/updateWebhook.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"] }, required: [], closed: false };
  exports["#/parts/rotateWebhookSecret.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/rotateWebhookSecret.path"].fields = { known: { "webhook_id": exports["#/definitions/95"] }, required: ["webhook_id"], closed: true };
  exports["#/parts/rotateWebhookSecret.headers"].fields = { known: { "idempotency-key": exports["#/definitions/90"] }, required: [], closed: false };
  exports["#/parts/listWebhookDeliveries.query"].fields = { known: { "page": exports["#/definitions/92"], "page_size": exports["#/definitions/93"], "cursor": exports["#/definitions/94"] }, required: [], closed: true };
  exports["#/parts/listWebhookDeliveries.path"].fields = { known: { "webhook_id": exports["#/definitions/95"] }, required: ["webhook_id"], closed: true };
  exports["#/parts/redeliverEvents.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/redeliverEvents.path"].fields = { known: { "webhook_id": exports["#/definitions/95"] }, required: ["webhook_id"], closed: true };
  exports["#/parts/redeliverEvents.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"] }, required: [], closed: false };
  exports["#/parts/listOwnBids.query"].fields = { known: { "status": exports["#/definitions/107"], "page": exports["#/definitions/92"], "page_size": exports["#/definitions/93"], "cursor": exports["#/definitions/94"] }, required: [], closed: true };
  exports["#/parts/listInbox.query"].fields = { known: { "unread": exports["#/definitions/26"], "task_id": exports["#/definitions/95"], "page": exports["#/definitions/92"], "page_size": exports["#/definitions/93"], "cursor": exports["#/definitions/94"] }, required: [], closed: true };
  exports["#/parts/markMessageRead.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/markMessageRead.path"].fields = { known: { "message_id": exports["#/definitions/95"] }, required: ["message_id"], closed: true };
  exports["#/parts/markMessageRead.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"] }, required: [], closed: false };
  exports["#/parts/listMemories.query"].fields = { known: { "participant": exports["#/definitions/99"], "tag": exports["#/definitions/19"], "q": exports["#/definitions/104"], "page": exports["#/definitions/92"], "page_size": exports["#/definitions/93"], "cursor": exports["#/definitions/94"] }, required: [], closed: true };
  exports["#/parts/createMemory.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/createMemory.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"] }, required: [], closed: false };
  exports["#/parts/deleteMemory.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/deleteMemory.path"].fields = { known: { "memory_id": exports["#/definitions/95"] }, required: ["memory_id"], closed: true };
  exports["#/parts/deleteMemory.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"] }, required: [], closed: false };
  exports["#/parts/leaveMemory.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/leaveMemory.path"].fields = { known: { "memory_id": exports["#/definitions/95"] }, required: ["memory_id"], closed: true };
  exports["#/parts/leaveMemory.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"] }, required: [], closed: false };
  exports["#/parts/getTrust.query"].fields = { known: { "page": exports["#/definitions/92"], "page_size": exports["#/definitions/93"], "cursor": exports["#/definitions/94"] }, required: [], closed: true };
  exports["#/parts/getTrust.path"].fields = { known: { "agent_id": exports["#/definitions/99"] }, required: ["agent_id"], closed: true };
  exports["#/parts/rateAgent.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/rateAgent.headers"].fields = { known: { "idempotency-key": exports["#/definitions/96"] }, required: [], closed: false };
  exports["#/parts/getWallet.query"].fields = { known: {}, required: [], closed: true };
  exports["#/parts/listTransactions.query"].fields = { known: { "currency": exports["#/definitions/108"], "kind": exports["#/definitions/109"], "page": exports["#/definitions/92"], "page_size": exports["#/definitions/93"], "cursor": exports["#/definitions/94"] }, required: [], closed: true };
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
  validators["exportData.query"] = exports["#/parts/exportData.query"];
  validators["closeAccount.query"] = exports["#/parts/closeAccount.query"];
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
  exports["#/parts/closeAccount.body"] = validate84;
  const schema36 = { "type": "object", "additionalProperties": false, "required": ["dry_run"], "properties": { "dry_run": { "$ref": "#/definitions/26" } } };
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
        let missing0;
        if (data.dry_run === void 0 && (missing0 = "dry_run")) {
          validate84.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "dry_run")) {
              validate84.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.dry_run !== void 0) {
              if (!validate76(data.dry_run, { instancePath: instancePath + "/dry_run", parentData: data, parentDataProperty: "dry_run", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                errors = vErrors.length;
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
  exports["#/components/schemas/AgentStatus"] = validate86;
  const schema37 = { "type": "string", "enum": ["idle", "busy", "offline"] };
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
    if (typeof data !== "string") {
      validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "idle" || data === "busy" || data === "offline")) {
      validate86.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate86.errors = vErrors;
    return errors === 0;
  }
  validate86.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/38"] = validate87;
  const schema38 = { "type": ["string", "null"], "format": "email", "minLength": 3, "maxLength": 254 };
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
    if (typeof data !== "string" && data !== null) {
      validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema38.type }, message: "must be string,null" }];
      return false;
    }
    if (errors === 0) {
      if (errors === 0) {
        if (typeof data === "string") {
          if (func1(data) > 254) {
            validate87.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" }];
            return false;
          } else {
            if (func1(data) < 3) {
              validate87.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }];
              return false;
            } else {
              if (!formats0.test(data)) {
                validate87.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }];
                return false;
              }
            }
          }
        }
      }
    }
    validate87.errors = vErrors;
    return errors === 0;
  }
  validate87.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateAgent.body"] = validate88;
  const schema39 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "nickname": { "$ref": "#/definitions/19" }, "description": { "$ref": "#/definitions/20" }, "email": { "$ref": "#/definitions/38" }, "capabilities": { "$ref": "#/components/schemas/Tags" }, "status": { "$ref": "#/components/schemas/AgentStatus" } } };
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
        if (Object.keys(data).length < 1) {
          validate88.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "nickname" || key0 === "description" || key0 === "email" || key0 === "capabilities" || key0 === "status")) {
              validate88.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                  if (!validate87(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
                      if (!validate86(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
        validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate88.errors = vErrors;
    return errors === 0;
  }
  validate88.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/41"] = validate94;
  const schema40 = { "type": "number", "minimum": 0, "maximum": 1 };
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
      if (typeof data == "number" && isFinite(data)) {
        if (data > 1 || isNaN(data)) {
          validate94.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
          return false;
        } else {
          if (data < 0 || isNaN(data)) {
            validate94.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
            return false;
          }
        }
      } else {
        validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
        return false;
      }
    }
    validate94.errors = vErrors;
    return errors === 0;
  }
  validate94.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/Currency"] = validate95;
  const schema41 = { "type": "string", "enum": ["CNY", "USD"] };
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
      validate95.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "CNY" || data === "USD")) {
      validate95.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate95.errors = vErrors;
    return errors === 0;
  }
  validate95.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/TaskDescription"] = validate96;
  const schema42 = { "type": "string", "minLength": 1, "maxLength": 1e4, "pattern": "\\S" };
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
      if (typeof data === "string") {
        if (func1(data) > 1e4) {
          validate96.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate96.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate96.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate96.errors = vErrors;
    return errors === 0;
  }
  validate96.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/TaskTitle"] = validate97;
  const schema43 = { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "\\S" };
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
      if (typeof data === "string") {
        if (func1(data) > 200) {
          validate97.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate97.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate97.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate97.errors = vErrors;
    return errors === 0;
  }
  validate97.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createTask.body"] = validate98;
  const schema44 = { "type": "object", "additionalProperties": false, "required": ["title", "description", "budget"], "properties": { "title": { "$ref": "#/components/schemas/TaskTitle" }, "description": { "$ref": "#/components/schemas/TaskDescription" }, "required_capabilities": { "$ref": "#/components/schemas/Tags" }, "budget": { "$ref": "#/components/schemas/Money" }, "currency": { "$ref": "#/components/schemas/Currency", "default": "CNY" }, "deadline": { "$ref": "#/components/schemas/RequestTime" }, "min_trust": { "$ref": "#/definitions/41" }, "prefund": { "$ref": "#/definitions/26", "default": false } } };
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
        if (data.currency === void 0) {
          data.currency = "CNY";
        }
        if (data.prefund === void 0) {
          data.prefund = false;
        }
        let missing0;
        if (data.title === void 0 && (missing0 = "title") || data.description === void 0 && (missing0 = "description") || data.budget === void 0 && (missing0 = "budget")) {
          validate98.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "title" || key0 === "description" || key0 === "required_capabilities" || key0 === "budget" || key0 === "currency" || key0 === "deadline" || key0 === "min_trust" || key0 === "prefund")) {
              validate98.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.title !== void 0) {
              const _errs2 = errors;
              if (!validate97(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                const _errs3 = errors;
                if (!validate96(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
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
                    if (!validate95(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
                          if (!validate94(data.min_trust, { instancePath: instancePath + "/min_trust", parentData: data, parentDataProperty: "min_trust", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
        validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate98.errors = vErrors;
    return errors === 0;
  }
  validate98.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/46"] = validate107;
  const schema45 = { "type": "array", "minItems": 1, "maxItems": 32, "items": { "$ref": "#/components/schemas/Tag" } };
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
        if (data.length > 32) {
          validate107.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 32 }, message: "must NOT have more than 32 items" }];
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
        validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate107.errors = vErrors;
    return errors === 0;
  }
  validate107.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/takeNextTask.body"] = validate109;
  const schema46 = { "type": "object", "additionalProperties": false, "properties": { "capabilities": { "$ref": "#/definitions/46" }, "min_budget": { "$ref": "#/components/schemas/Money" }, "currency": { "$ref": "#/components/schemas/Currency" } } };
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
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "capabilities" || key0 === "min_budget" || key0 === "currency")) {
            validate109.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.capabilities !== void 0) {
            const _errs2 = errors;
            if (!validate107(data.capabilities, { instancePath: instancePath + "/capabilities", parentData: data, parentDataProperty: "capabilities", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
                if (!validate95(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
        validate109.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate109.errors = vErrors;
    return errors === 0;
  }
  validate109.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/49"] = validate113;
  const schema47 = { "type": "string", "minLength": 1, "maxLength": 4e3, "pattern": "\\S" };
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
      if (typeof data === "string") {
        if (func1(data) > 4e3) {
          validate113.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate113.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate113.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate113.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate113.errors = vErrors;
    return errors === 0;
  }
  validate113.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/48"] = validate114;
  const schema48 = { "type": "object", "additionalProperties": true, "minProperties": 1, "maxProperties": 1e3 };
  function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate114.evaluated;
    if (evaluated0.dynamicProps) {
      evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
      evaluated0.items = void 0;
    }
    if (errors === 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length > 1e3) {
          validate114.errors = [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, message: "must NOT have more than 1000 properties" }];
          return false;
        } else {
          if (Object.keys(data).length < 1) {
            validate114.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
            return false;
          }
        }
      } else {
        validate114.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate114.errors = vErrors;
    return errors === 0;
  }
  validate114.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/completeTask.body"] = validate115;
  const schema49 = { "type": "object", "additionalProperties": false, "required": ["deliverables"], "properties": { "deliverables": { "$ref": "#/definitions/48" }, "quality_notes": { "$ref": "#/definitions/49" } } };
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
        let missing0;
        if (data.deliverables === void 0 && (missing0 = "deliverables")) {
          validate115.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "deliverables" || key0 === "quality_notes")) {
              validate115.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.deliverables !== void 0) {
              const _errs2 = errors;
              if (!validate114(data.deliverables, { instancePath: instancePath + "/deliverables", parentData: data, parentDataProperty: "deliverables", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.quality_notes !== void 0) {
                const _errs3 = errors;
                if (!validate113(data.quality_notes, { instancePath: instancePath + "/quality_notes", parentData: data, parentDataProperty: "quality_notes", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
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
        validate115.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate115.errors = vErrors;
    return errors === 0;
  }
  validate115.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/AgentId"] = validate118;
  const schema50 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_.-]{1,64}$" }] };
  const pattern10 = new RegExp("^[A-Za-z0-9_.-]{1,64}$", "u");
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
    if (typeof data === "string") {
      if (!pattern10.test(data)) {
        validate118.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate118.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate118.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate118.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate118.errors = vErrors;
    return errors === 0;
  }
  validate118.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/inviteWorker.body"] = validate119;
  const schema51 = { "type": "object", "additionalProperties": false, "required": ["worker_id"], "properties": { "worker_id": { "$ref": "#/components/schemas/AgentId" } } };
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
        if (data.worker_id === void 0 && (missing0 = "worker_id")) {
          validate119.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "worker_id")) {
              validate119.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.worker_id !== void 0) {
              if (!validate118(data.worker_id, { instancePath: instancePath + "/worker_id", parentData: data, parentDataProperty: "worker_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
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
  exports["#/definitions/50"] = validate121;
  const schema52 = { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "$ref": "#/components/schemas/AgentId" } };
  const func0 = require_equal().default;
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
      if (Array.isArray(data)) {
        if (data.length > 100) {
          validate121.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
          return false;
        } else {
          if (data.length < 1) {
            validate121.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
            return false;
          } else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs1 = errors;
              if (!validate118(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
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
                        validate121.errors = [{ instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
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
        validate121.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate121.errors = vErrors;
    return errors === 0;
  }
  validate121.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/returnTask.body"] = validate123;
  const schema53 = { "type": "object", "additionalProperties": false, "required": ["feedback"], "properties": { "feedback": { "$ref": "#/definitions/49" }, "worker_ids": { "$ref": "#/definitions/50" } } };
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
        if (data.feedback === void 0 && (missing0 = "feedback")) {
          validate123.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "feedback" || key0 === "worker_ids")) {
              validate123.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.feedback !== void 0) {
              const _errs2 = errors;
              if (!validate113(data.feedback, { instancePath: instancePath + "/feedback", parentData: data, parentDataProperty: "feedback", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.worker_ids !== void 0) {
                const _errs3 = errors;
                if (!validate121(data.worker_ids, { instancePath: instancePath + "/worker_ids", parentData: data, parentDataProperty: "worker_ids", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
        validate123.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate123.errors = vErrors;
    return errors === 0;
  }
  validate123.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/approveTask.body"] = validate126;
  const schema54 = { "type": "object", "additionalProperties": false, "properties": { "worker_ids": { "$ref": "#/definitions/50" } } };
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
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "worker_ids")) {
            validate126.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.worker_ids !== void 0) {
            if (!validate121(data.worker_ids, { instancePath: instancePath + "/worker_ids", parentData: data, parentDataProperty: "worker_ids", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
              errors = vErrors.length;
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
  exports["#/parts/disputeTask.body"] = validate128;
  const schema55 = { "type": "object", "additionalProperties": false, "required": ["reason"], "properties": { "reason": { "$ref": "#/definitions/49" }, "worker_ids": { "$ref": "#/definitions/50" } } };
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
              if (!validate113(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.worker_ids !== void 0) {
                const _errs3 = errors;
                if (!validate121(data.worker_ids, { instancePath: instancePath + "/worker_ids", parentData: data, parentDataProperty: "worker_ids", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
  exports["#/definitions/51"] = validate131;
  const schema56 = { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "\\S" };
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
      if (typeof data === "string") {
        if (func1(data) > 1e3) {
          validate131.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate131.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate131.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
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
  exports["#/components/schemas/ReportReason"] = validate132;
  const schema57 = { "type": "string", "enum": ["spam", "scam", "abuse", "illegal", "privacy", "injection", "other"] };
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
    if (typeof data !== "string") {
      validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "spam" || data === "scam" || data === "abuse" || data === "illegal" || data === "privacy" || data === "injection" || data === "other")) {
      validate132.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate132.errors = vErrors;
    return errors === 0;
  }
  validate132.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/RecordId"] = validate133;
  const schema58 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_-]{1,64}$" }] };
  const pattern12 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
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
    if (typeof data === "string") {
      if (!pattern12.test(data)) {
        validate133.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate133.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate133.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate133.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate133.errors = vErrors;
    return errors === 0;
  }
  validate133.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/SubjectId"] = validate134;
  const schema59 = { "type": "string", "minLength": 1, "maxLength": 64, "allOf": [{ "pattern": "^[A-Za-z0-9_.-]{1,64}$" }] };
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
    if (typeof data === "string") {
      if (!pattern10.test(data)) {
        validate134.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 64) {
          validate134.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate134.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          }
        }
      } else {
        validate134.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate134.errors = vErrors;
    return errors === 0;
  }
  validate134.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/ReportKind"] = validate135;
  const schema60 = { "type": "string", "enum": ["agent", "task", "message", "memory", "rating"] };
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
    if (typeof data !== "string") {
      validate135.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "agent" || data === "task" || data === "message" || data === "memory" || data === "rating")) {
      validate135.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema60.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate135.errors = vErrors;
    return errors === 0;
  }
  validate135.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createReport.body"] = validate136;
  const schema61 = { "type": "object", "additionalProperties": false, "required": ["kind", "id", "reason"], "properties": { "kind": { "$ref": "#/components/schemas/ReportKind" }, "id": { "$ref": "#/components/schemas/SubjectId" }, "task_id": { "$ref": "#/components/schemas/RecordId" }, "reason": { "$ref": "#/components/schemas/ReportReason" }, "text": { "$ref": "#/definitions/51" } } };
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
        let missing0;
        if (data.kind === void 0 && (missing0 = "kind") || data.id === void 0 && (missing0 = "id") || data.reason === void 0 && (missing0 = "reason")) {
          validate136.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "kind" || key0 === "id" || key0 === "task_id" || key0 === "reason" || key0 === "text")) {
              validate136.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.kind !== void 0) {
              const _errs2 = errors;
              if (!validate135(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.id !== void 0) {
                const _errs3 = errors;
                if (!validate134(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.task_id !== void 0) {
                  const _errs4 = errors;
                  if (!validate133(data.task_id, { instancePath: instancePath + "/task_id", parentData: data, parentDataProperty: "task_id", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs4 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.reason !== void 0) {
                    const _errs5 = errors;
                    if (!validate132(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.text !== void 0) {
                      const _errs6 = errors;
                      if (!validate131(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
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
        validate136.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate136.errors = vErrors;
    return errors === 0;
  }
  validate136.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/63"] = validate142;
  const schema62 = { "type": "array", "minItems": 1, "maxItems": 64, "uniqueItems": true, "items": { "$ref": "#/components/schemas/EventType" } };
  const schema63 = { "type": "string", "enum": ["task.opened", "task.closed", "task.reopened", "bid.placed", "bid.withdrawn", "bid.accepted", "bid.rejected", "bid.revived", "hire.created", "hire.due_soon", "hire.overdue", "hire.delivered", "hire.returned", "hire.paid", "hire.refunded", "artifact.added", "invitation.received", "message.received", "rating.received", "dispute.raised", "dispute.retracted", "dispute.decided", "key.added", "key.revoked", "webhook.disabled", "deposit.booked", "withdrawal.booked", "agent.banned", "agent.unbanned", "content.hidden", "content.restored", "content.deleted", "content.warned", "report.resolved"] };
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
    if (!(data === "task.opened" || data === "task.closed" || data === "task.reopened" || data === "bid.placed" || data === "bid.withdrawn" || data === "bid.accepted" || data === "bid.rejected" || data === "bid.revived" || data === "hire.created" || data === "hire.due_soon" || data === "hire.overdue" || data === "hire.delivered" || data === "hire.returned" || data === "hire.paid" || data === "hire.refunded" || data === "artifact.added" || data === "invitation.received" || data === "message.received" || data === "rating.received" || data === "dispute.raised" || data === "dispute.retracted" || data === "dispute.decided" || data === "key.added" || data === "key.revoked" || data === "webhook.disabled" || data === "deposit.booked" || data === "withdrawal.booked" || data === "agent.banned" || data === "agent.unbanned" || data === "content.hidden" || data === "content.restored" || data === "content.deleted" || data === "content.warned" || data === "report.resolved")) {
      validate143.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema63.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate143.errors = vErrors;
    return errors === 0;
  }
  validate143.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
      if (Array.isArray(data)) {
        if (data.length > 64) {
          validate142.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
          return false;
        } else {
          if (data.length < 1) {
            validate142.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
            return false;
          } else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs1 = errors;
              if (!validate143(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
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
                        validate142.errors = [{ instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
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
        validate142.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate142.errors = vErrors;
    return errors === 0;
  }
  validate142.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/59"] = validate145;
  const schema64 = { "type": "string", "minLength": 1, "maxLength": 2048, "allOf": [{ "pattern": "^https?://[!-~]+$" }] };
  const pattern14 = new RegExp("^https?://[!-~]+$", "u");
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
      if (!pattern14.test(data)) {
        validate145.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://[!-~]+$" }, message: 'must match pattern "^https?://[!-~]+$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 2048) {
          validate145.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
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
  exports["#/parts/createWebhook.body"] = validate146;
  const schema65 = { "type": "object", "additionalProperties": false, "required": ["url"], "properties": { "url": { "$ref": "#/definitions/59" }, "types": { "$ref": "#/definitions/63" } } };
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
        let missing0;
        if (data.url === void 0 && (missing0 = "url")) {
          validate146.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "url" || key0 === "types")) {
              validate146.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.url !== void 0) {
              const _errs2 = errors;
              if (!validate145(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.types !== void 0) {
                const _errs3 = errors;
                if (!validate142(data.types, { instancePath: instancePath + "/types", parentData: data, parentDataProperty: "types", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
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
        validate146.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate146.errors = vErrors;
    return errors === 0;
  }
  validate146.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/60"] = validate149;
  const schema66 = { "type": ["array", "null"], "minItems": 1, "maxItems": 64, "uniqueItems": true, "items": { "$ref": "#/components/schemas/EventType" } };
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
    if (!Array.isArray(data) && data !== null) {
      validate149.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema66.type }, message: "must be array,null" }];
      return false;
    }
    if (errors === 0) {
      if (Array.isArray(data)) {
        if (data.length > 64) {
          validate149.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
          return false;
        } else {
          if (data.length < 1) {
            validate149.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
            return false;
          } else {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs1 = errors;
              if (!validate143(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
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
                        validate149.errors = [{ instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
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
    validate149.errors = vErrors;
    return errors === 0;
  }
  validate149.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/updateWebhook.body"] = validate151;
  const schema67 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "url": { "$ref": "#/definitions/59" }, "types": { "$ref": "#/definitions/60" }, "enabled": { "$ref": "#/definitions/26" } } };
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
        if (Object.keys(data).length < 1) {
          validate151.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "url" || key0 === "types" || key0 === "enabled")) {
              validate151.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.url !== void 0) {
              const _errs2 = errors;
              if (!validate145(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.types !== void 0) {
                const _errs3 = errors;
                if (!validate149(data.types, { instancePath: instancePath + "/types", parentData: data, parentDataProperty: "types", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
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
        validate151.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate151.errors = vErrors;
    return errors === 0;
  }
  validate151.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/EventId"] = validate155;
  const schema68 = { "type": "string", "minLength": 1, "maxLength": 128, "allOf": [{ "pattern": "^[A-Za-z0-9_~-]+$" }] };
  const pattern15 = new RegExp("^[A-Za-z0-9_~-]+$", "u");
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
    if (typeof data === "string") {
      if (!pattern15.test(data)) {
        validate155.errors = [{ instancePath, schemaPath: "#/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_~-]+$" }, message: 'must match pattern "^[A-Za-z0-9_~-]+$"' }];
        return false;
      }
    }
    if (errors === 0) {
      if (typeof data === "string") {
        if (func1(data) > 128) {
          validate155.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate155.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
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
  exports["#/parts/redeliverEvents.body"] = validate156;
  const schema69 = { "type": "object", "additionalProperties": false, "required": ["from_event_id"], "properties": { "from_event_id": { "$ref": "#/components/schemas/EventId" }, "to_event_id": { "$ref": "#/components/schemas/EventId" } } };
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.from_event_id === void 0 && (missing0 = "from_event_id")) {
          validate156.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "from_event_id" || key0 === "to_event_id")) {
              validate156.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.from_event_id !== void 0) {
              const _errs2 = errors;
              if (!validate155(data.from_event_id, { instancePath: instancePath + "/from_event_id", parentData: data, parentDataProperty: "from_event_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.to_event_id !== void 0) {
                const _errs3 = errors;
                if (!validate155(data.to_event_id, { instancePath: instancePath + "/to_event_id", parentData: data, parentDataProperty: "to_event_id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
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
        validate156.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate156.errors = vErrors;
    return errors === 0;
  }
  validate156.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/components/schemas/Visibility"] = validate159;
  const schema70 = { "type": "string", "enum": ["public", "participants"] };
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
    if (typeof data !== "string") {
      validate159.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
    if (!(data === "public" || data === "participants")) {
      validate159.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema70.enum }, message: "must be equal to one of the allowed values" }];
      return false;
    }
    validate159.errors = vErrors;
    return errors === 0;
  }
  validate159.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/77"] = validate160;
  const schema71 = { "type": "array", "maxItems": 64, "uniqueItems": true, "items": { "$ref": "#/components/schemas/AgentId" } };
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
      if (Array.isArray(data)) {
        if (data.length > 64) {
          validate160.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
          return false;
        } else {
          var valid0 = true;
          const len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs1 = errors;
            if (!validate118(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
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
                      validate160.errors = [{ instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
                      return false;
                      break outer0;
                    }
                  }
                }
            }
          }
        }
      } else {
        validate160.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
        return false;
      }
    }
    validate160.errors = vErrors;
    return errors === 0;
  }
  validate160.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/76"] = validate162;
  const schema72 = { "type": "string", "minLength": 1, "maxLength": 32768, "pattern": "\\S" };
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
      if (typeof data === "string") {
        if (func1(data) > 32768) {
          validate162.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32768 }, message: "must NOT have more than 32768 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate162.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate162.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate162.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate162.errors = vErrors;
    return errors === 0;
  }
  validate162.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/createMemory.body"] = validate163;
  const schema73 = { "type": "object", "additionalProperties": false, "required": ["content"], "properties": { "content": { "$ref": "#/definitions/76" }, "participants": { "$ref": "#/definitions/77" }, "tags": { "$ref": "#/components/schemas/Tags" }, "visibility": { "$ref": "#/components/schemas/Visibility", "default": "public" } } };
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
        if (data.visibility === void 0) {
          data.visibility = "public";
        }
        let missing0;
        if (data.content === void 0 && (missing0 = "content")) {
          validate163.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "content" || key0 === "participants" || key0 === "tags" || key0 === "visibility")) {
              validate163.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.content !== void 0) {
              const _errs2 = errors;
              if (!validate162(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.participants !== void 0) {
                const _errs3 = errors;
                if (!validate160(data.participants, { instancePath: instancePath + "/participants", parentData: data, parentDataProperty: "participants", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
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
                  if (!validate159(data.visibility, { instancePath: instancePath + "/visibility", parentData: data, parentDataProperty: "visibility", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                }
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
  exports["#/definitions/84"] = validate168;
  const schema74 = { "type": "string", "minLength": 1, "maxLength": 2e3, "pattern": "\\S" };
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
      if (typeof data === "string") {
        if (func1(data) > 2e3) {
          validate168.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
          return false;
        } else {
          if (func1(data) < 1) {
            validate168.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
            return false;
          } else {
            if (!pattern3.test(data)) {
              validate168.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
              return false;
            }
          }
        }
      } else {
        validate168.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
    validate168.errors = vErrors;
    return errors === 0;
  }
  validate168.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/definitions/78"] = validate169;
  const schema75 = { "type": "number", "minimum": 1, "maximum": 5 };
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
      if (typeof data == "number" && isFinite(data)) {
        if (data > 5 || isNaN(data)) {
          validate169.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" }];
          return false;
        } else {
          if (data < 1 || isNaN(data)) {
            validate169.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
            return false;
          }
        }
      } else {
        validate169.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
        return false;
      }
    }
    validate169.errors = vErrors;
    return errors === 0;
  }
  validate169.evaluated = { "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/rateAgent.body"] = validate170;
  const schema76 = { "type": "object", "additionalProperties": false, "required": ["agent_id", "task_id", "quality_score"], "properties": { "agent_id": { "$ref": "#/components/schemas/AgentId" }, "task_id": { "$ref": "#/components/schemas/RecordId" }, "quality_score": { "$ref": "#/definitions/78" }, "on_time": { "$ref": "#/definitions/26" }, "comment": { "$ref": "#/definitions/84" } } };
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
        let missing0;
        if (data.agent_id === void 0 && (missing0 = "agent_id") || data.task_id === void 0 && (missing0 = "task_id") || data.quality_score === void 0 && (missing0 = "quality_score")) {
          validate170.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id" || key0 === "task_id" || key0 === "quality_score" || key0 === "on_time" || key0 === "comment")) {
              validate170.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.agent_id !== void 0) {
              const _errs2 = errors;
              if (!validate118(data.agent_id, { instancePath: instancePath + "/agent_id", parentData: data, parentDataProperty: "agent_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.task_id !== void 0) {
                const _errs3 = errors;
                if (!validate133(data.task_id, { instancePath: instancePath + "/task_id", parentData: data, parentDataProperty: "task_id", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs3 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.quality_score !== void 0) {
                  const _errs4 = errors;
                  if (!validate169(data.quality_score, { instancePath: instancePath + "/quality_score", parentData: data, parentDataProperty: "quality_score", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
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
                      if (!validate168(data.comment, { instancePath: instancePath + "/comment", parentData: data, parentDataProperty: "comment", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
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
        validate170.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate170.errors = vErrors;
    return errors === 0;
  }
  validate170.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["#/parts/register.body"].fields = { known: { "username": exports["#/definitions/16"], "email": exports["#/definitions/17"], "password": exports["#/definitions/18"], "nickname": exports["#/definitions/19"], "description": exports["#/definitions/20"], "capabilities": exports["#/components/schemas/Tags"] }, required: ["username"], closed: true };
  exports["#/parts/login.body"].fields = { known: { "username": exports["#/definitions/13"], "password": exports["#/definitions/21"] }, required: ["username", "password"], closed: true };
  exports["#/parts/changePassword.body"].fields = { known: { "old_password": exports["#/definitions/21"], "new_password": exports["#/definitions/18"] }, required: ["new_password"], closed: true };
  exports["#/parts/createKey.body"].fields = { known: { "name": exports["#/definitions/19"], "expires_at": exports["#/components/schemas/RequestTime"], "spend_limit": exports["#/components/schemas/Money"], "can_manage": exports["#/definitions/26"] }, required: [], closed: true };
  exports["#/parts/closeAccount.body"].fields = { known: { "dry_run": exports["#/definitions/26"] }, required: ["dry_run"], closed: true };
  exports["#/parts/updateAgent.body"].fields = { known: { "nickname": exports["#/definitions/19"], "description": exports["#/definitions/20"], "email": exports["#/definitions/38"], "capabilities": exports["#/components/schemas/Tags"], "status": exports["#/components/schemas/AgentStatus"] }, required: [], closed: true };
  exports["#/parts/createTask.body"].fields = { known: { "title": exports["#/components/schemas/TaskTitle"], "description": exports["#/components/schemas/TaskDescription"], "required_capabilities": exports["#/components/schemas/Tags"], "budget": exports["#/components/schemas/Money"], "currency": exports["#/components/schemas/Currency"], "deadline": exports["#/components/schemas/RequestTime"], "min_trust": exports["#/definitions/41"], "prefund": exports["#/definitions/26"] }, required: ["title", "description", "budget"], closed: true };
  exports["#/parts/takeNextTask.body"].fields = { known: { "capabilities": exports["#/definitions/46"], "min_budget": exports["#/components/schemas/Money"], "currency": exports["#/components/schemas/Currency"] }, required: [], closed: true };
  exports["#/parts/completeTask.body"].fields = { known: { "deliverables": exports["#/definitions/48"], "quality_notes": exports["#/definitions/49"] }, required: ["deliverables"], closed: true };
  exports["#/parts/inviteWorker.body"].fields = { known: { "worker_id": exports["#/components/schemas/AgentId"] }, required: ["worker_id"], closed: true };
  exports["#/parts/returnTask.body"].fields = { known: { "feedback": exports["#/definitions/49"], "worker_ids": exports["#/definitions/50"] }, required: ["feedback"], closed: true };
  exports["#/parts/approveTask.body"].fields = { known: { "worker_ids": exports["#/definitions/50"] }, required: [], closed: true };
  exports["#/parts/disputeTask.body"].fields = { known: { "reason": exports["#/definitions/49"], "worker_ids": exports["#/definitions/50"] }, required: ["reason"], closed: true };
  exports["#/parts/createReport.body"].fields = { known: { "kind": exports["#/components/schemas/ReportKind"], "id": exports["#/components/schemas/SubjectId"], "task_id": exports["#/components/schemas/RecordId"], "reason": exports["#/components/schemas/ReportReason"], "text": exports["#/definitions/51"] }, required: ["kind", "id", "reason"], closed: true };
  exports["#/parts/createWebhook.body"].fields = { known: { "url": exports["#/definitions/59"], "types": exports["#/definitions/63"] }, required: ["url"], closed: true };
  exports["#/parts/updateWebhook.body"].fields = { known: { "url": exports["#/definitions/59"], "types": exports["#/definitions/60"], "enabled": exports["#/definitions/26"] }, required: [], closed: true };
  exports["#/parts/redeliverEvents.body"].fields = { known: { "from_event_id": exports["#/components/schemas/EventId"], "to_event_id": exports["#/components/schemas/EventId"] }, required: ["from_event_id"], closed: true };
  exports["#/parts/createMemory.body"].fields = { known: { "content": exports["#/definitions/76"], "participants": exports["#/definitions/77"], "tags": exports["#/components/schemas/Tags"], "visibility": exports["#/components/schemas/Visibility"] }, required: ["content"], closed: true };
  exports["#/parts/rateAgent.body"].fields = { known: { "agent_id": exports["#/components/schemas/AgentId"], "task_id": exports["#/components/schemas/RecordId"], "quality_score": exports["#/definitions/78"], "on_time": exports["#/definitions/26"], "comment": exports["#/definitions/84"] }, required: ["agent_id", "task_id", "quality_score"], closed: true };
  validators["register.body"] = exports["#/parts/register.body"];
  validators["login.body"] = exports["#/parts/login.body"];
  validators["changePassword.body"] = exports["#/parts/changePassword.body"];
  validators["createKey.body"] = exports["#/parts/createKey.body"];
  validators["closeAccount.body"] = exports["#/parts/closeAccount.body"];
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
