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
  exports["getStatus.query"] = validate21;
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
  exports["register.query"] = validate22;
  const schema33 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["register.headers"] = validate23;
  const schema34 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 32, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
  const func1 = require_ucs2length().default;
  const pattern4 = new RegExp("^[!-~]+$", "u");
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
                validate23.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                validate23.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 32) {
                  validate23.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 32 }, message: "must NOT have fewer than 32 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate23.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
              }
            }
          }
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
  exports["login.query"] = validate24;
  const schema35 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate24.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["listKeys.query"] = validate25;
  const schema36 = { "type": "object", "properties": { "page": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 1e4 }], "default": 1 }, "page_size": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 100 }], "default": 20 }, "cursor": { "type": "string", "maxLength": 512, "pattern": "^[A-Za-z0-9_-]*$" } }, "required": [], "additionalProperties": false };
  const formats0 = /^-?(0|[1-9][0-9]{0,15})$/;
  const pattern5 = new RegExp("^[A-Za-z0-9_-]*$", "u");
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "page" || key0 === "page_size" || key0 === "cursor")) {
            validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                validate25.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/type", keyword: "type", params: { type: schema36.properties.page.allOf[0].type }, message: "must be string,integer" }];
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
                  validate25.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
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
                  validate25.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                  validate25.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
                  return false;
                } else {
                  if (data0 < 1 || isNaN(data0)) {
                    validate25.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
                }
              }
            }
            var valid1 = _errs5 === errors;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            let data1 = data.page_size;
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
                  validate25.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/0/type", keyword: "type", params: { type: schema36.properties.page_size.allOf[0].type }, message: "must be string,integer" }];
                  return false;
                }
              }
              if (coerced2 !== void 0) {
                data1 = coerced2;
                if (data !== void 0) {
                  data["page_size"] = coerced2;
                }
              }
            }
            if (errors === _errs8) {
              if (errors === _errs8) {
                if (typeof data1 === "string") {
                  if (!formats0.test(data1)) {
                    validate25.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
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
                    validate25.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                }
                if (coerced3 !== void 0) {
                  data1 = coerced3;
                  if (data !== void 0) {
                    data["page_size"] = coerced3;
                  }
                }
              }
              if (errors === _errs10) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 100 || isNaN(data1)) {
                    validate25.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                    return false;
                  } else {
                    if (data1 < 1 || isNaN(data1)) {
                      validate25.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                      validate25.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                      validate25.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data2)) {
                        validate25.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9_-]*$"' }];
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
        validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate25.errors = vErrors;
    return errors === 0;
  }
  validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["createKey.query"] = validate26;
  const schema37 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["createKey.headers"] = validate27;
  const schema38 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 32, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
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
                if (func1(data0) < 32) {
                  validate27.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 32 }, message: "must NOT have fewer than 32 characters" }];
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
  exports["revokeKey.query"] = validate28;
  const schema39 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["revokeKey.path"] = validate29;
  const schema40 = { "type": "object", "properties": { "key_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["key_id"], "additionalProperties": false };
  const pattern7 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
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
        let missing0;
        if (data.key_id === void 0 && (missing0 = "key_id")) {
          validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "key_id")) {
              validate29.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                    validate29.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate29.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate29.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern7.test(data0)) {
                        validate29.errors = [{ instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
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
        validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate29.errors = vErrors;
    return errors === 0;
  }
  validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["revokeKey.headers"] = validate30;
  const schema41 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
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
                validate30.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                validate30.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate30.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate30.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
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
  exports["listAgents.query"] = validate31;
  const schema42 = { "type": "object", "properties": { "capability": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "\\S" }, "min_trust": { "allOf": [{ "type": ["string", "number"], "format": "number" }, { "type": "number", "minimum": 0, "maximum": 1 }] }, "page": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 1e4 }], "default": 1 }, "page_size": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 100 }], "default": 20 }, "cursor": { "type": "string", "maxLength": 512, "pattern": "^[A-Za-z0-9_-]*$" } }, "required": [], "additionalProperties": false };
  const pattern9 = new RegExp("\\S", "u");
  const formats4 = /^-?(0|[1-9][0-9]{0,20})(\.[0-9]{1,25})?(e(\+?[0-9]{1,2}|-[0-9]{1,3}))?$/i;
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "capability" || key0 === "min_trust" || key0 === "page" || key0 === "page_size" || key0 === "cursor")) {
            validate31.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.capability !== void 0) {
            let data0 = data.capability;
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
                  validate31.errors = [{ instancePath: instancePath + "/capability", schemaPath: "#/properties/capability/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced0 !== void 0) {
                data0 = coerced0;
                if (data !== void 0) {
                  data["capability"] = coerced0;
                }
              }
            }
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) > 64) {
                  validate31.errors = [{ instancePath: instancePath + "/capability", schemaPath: "#/properties/capability/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                  return false;
                } else {
                  if (func1(data0) < 1) {
                    validate31.errors = [{ instancePath: instancePath + "/capability", schemaPath: "#/properties/capability/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern9.test(data0)) {
                      validate31.errors = [{ instancePath: instancePath + "/capability", schemaPath: "#/properties/capability/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
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
            if (data.min_trust !== void 0) {
              let data1 = data.min_trust;
              const _errs4 = errors;
              const _errs5 = errors;
              if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
                let dataType1 = typeof data1;
                let coerced1 = void 0;
                if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
                  data1 = data1[0];
                  dataType1 = typeof data1;
                  if (typeof data1 === "string" && (typeof data1 == "number" && isFinite(data1))) {
                    coerced1 = data1;
                  }
                }
                if (!(coerced1 !== void 0)) {
                  if (dataType1 == "number" || dataType1 == "boolean") {
                    coerced1 = "" + data1;
                  } else if (data1 === null) {
                    coerced1 = "";
                  } else if (dataType1 == "boolean" || data1 === null || dataType1 == "string" && data1 && data1 == +data1) {
                    coerced1 = +data1;
                  } else {
                    validate31.errors = [{ instancePath: instancePath + "/min_trust", schemaPath: "#/properties/min_trust/allOf/0/type", keyword: "type", params: { type: schema42.properties.min_trust.allOf[0].type }, message: "must be string,number" }];
                    return false;
                  }
                }
                if (coerced1 !== void 0) {
                  data1 = coerced1;
                  if (data !== void 0) {
                    data["min_trust"] = coerced1;
                  }
                }
              }
              if (errors === _errs5) {
                if (errors === _errs5) {
                  if (typeof data1 === "string") {
                    if (!formats4.test(data1)) {
                      validate31.errors = [{ instancePath: instancePath + "/min_trust", schemaPath: "#/properties/min_trust/allOf/0/format", keyword: "format", params: { format: "number" }, message: 'must match format "number"' }];
                      return false;
                    }
                  }
                }
              }
              var valid1 = _errs5 === errors;
              if (valid1) {
                const _errs7 = errors;
                if (!(typeof data1 == "number" && isFinite(data1))) {
                  let dataType2 = typeof data1;
                  let coerced2 = void 0;
                  if (dataType2 == "object" && Array.isArray(data1) && data1.length == 1) {
                    data1 = data1[0];
                    dataType2 = typeof data1;
                    if (typeof data1 == "number" && isFinite(data1)) {
                      coerced2 = data1;
                    }
                  }
                  if (!(coerced2 !== void 0)) {
                    if (dataType2 == "boolean" || data1 === null || dataType2 == "string" && data1 && data1 == +data1) {
                      coerced2 = +data1;
                    } else {
                      validate31.errors = [{ instancePath: instancePath + "/min_trust", schemaPath: "#/properties/min_trust/allOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                  }
                  if (coerced2 !== void 0) {
                    data1 = coerced2;
                    if (data !== void 0) {
                      data["min_trust"] = coerced2;
                    }
                  }
                }
                if (errors === _errs7) {
                  if (typeof data1 == "number" && isFinite(data1)) {
                    if (data1 > 1 || isNaN(data1)) {
                      validate31.errors = [{ instancePath: instancePath + "/min_trust", schemaPath: "#/properties/min_trust/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                      return false;
                    } else {
                      if (data1 < 0 || isNaN(data1)) {
                        validate31.errors = [{ instancePath: instancePath + "/min_trust", schemaPath: "#/properties/min_trust/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                }
                var valid1 = _errs7 === errors;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              let data2 = data.page;
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
                    validate31.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/type", keyword: "type", params: { type: schema42.properties.page.allOf[0].type }, message: "must be string,integer" }];
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
              if (errors === _errs10) {
                if (errors === _errs10) {
                  if (typeof data2 === "string") {
                    if (!formats0.test(data2)) {
                      validate31.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
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
                      validate31.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                  }
                  if (coerced4 !== void 0) {
                    data2 = coerced4;
                    if (data !== void 0) {
                      data["page"] = coerced4;
                    }
                  }
                }
                if (errors === _errs12) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 1e4 || isNaN(data2)) {
                      validate31.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate31.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid2 = _errs12 === errors;
              }
              var valid0 = _errs9 === errors;
              if (valid0) {
                let data3 = data.page_size;
                const _errs14 = errors;
                const _errs15 = errors;
                if (typeof data3 !== "string" && !(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  let dataType5 = typeof data3;
                  let coerced5 = void 0;
                  if (dataType5 == "object" && Array.isArray(data3) && data3.length == 1) {
                    data3 = data3[0];
                    dataType5 = typeof data3;
                    if (typeof data3 === "string" && (typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                      coerced5 = data3;
                    }
                  }
                  if (!(coerced5 !== void 0)) {
                    if (dataType5 == "number" || dataType5 == "boolean") {
                      coerced5 = "" + data3;
                    } else if (data3 === null) {
                      coerced5 = "";
                    } else if (dataType5 === "boolean" || data3 === null || dataType5 === "string" && data3 && data3 == +data3 && !(data3 % 1)) {
                      coerced5 = +data3;
                    } else {
                      validate31.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/0/type", keyword: "type", params: { type: schema42.properties.page_size.allOf[0].type }, message: "must be string,integer" }];
                      return false;
                    }
                  }
                  if (coerced5 !== void 0) {
                    data3 = coerced5;
                    if (data !== void 0) {
                      data["page_size"] = coerced5;
                    }
                  }
                }
                if (errors === _errs15) {
                  if (errors === _errs15) {
                    if (typeof data3 === "string") {
                      if (!formats0.test(data3)) {
                        validate31.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
                        return false;
                      }
                    }
                  }
                }
                var valid3 = _errs15 === errors;
                if (valid3) {
                  const _errs17 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    let dataType6 = typeof data3;
                    let coerced6 = void 0;
                    if (dataType6 == "object" && Array.isArray(data3) && data3.length == 1) {
                      data3 = data3[0];
                      dataType6 = typeof data3;
                      if (typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) {
                        coerced6 = data3;
                      }
                    }
                    if (!(coerced6 !== void 0)) {
                      if (dataType6 === "boolean" || data3 === null || dataType6 === "string" && data3 && data3 == +data3 && !(data3 % 1)) {
                        coerced6 = +data3;
                      } else {
                        validate31.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                    }
                    if (coerced6 !== void 0) {
                      data3 = coerced6;
                      if (data !== void 0) {
                        data["page_size"] = coerced6;
                      }
                    }
                  }
                  if (errors === _errs17) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 > 100 || isNaN(data3)) {
                        validate31.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                        return false;
                      } else {
                        if (data3 < 1 || isNaN(data3)) {
                          validate31.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid3 = _errs17 === errors;
                }
                var valid0 = _errs14 === errors;
                if (valid0) {
                  if (data.cursor !== void 0) {
                    let data4 = data.cursor;
                    const _errs19 = errors;
                    if (typeof data4 !== "string") {
                      let dataType7 = typeof data4;
                      let coerced7 = void 0;
                      if (dataType7 == "object" && Array.isArray(data4) && data4.length == 1) {
                        data4 = data4[0];
                        dataType7 = typeof data4;
                        if (typeof data4 === "string") {
                          coerced7 = data4;
                        }
                      }
                      if (!(coerced7 !== void 0)) {
                        if (dataType7 == "number" || dataType7 == "boolean") {
                          coerced7 = "" + data4;
                        } else if (data4 === null) {
                          coerced7 = "";
                        } else {
                          validate31.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      if (coerced7 !== void 0) {
                        data4 = coerced7;
                        if (data !== void 0) {
                          data["cursor"] = coerced7;
                        }
                      }
                    }
                    if (errors === _errs19) {
                      if (typeof data4 === "string") {
                        if (func1(data4) > 512) {
                          validate31.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                          return false;
                        } else {
                          if (!pattern5.test(data4)) {
                            validate31.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9_-]*$"' }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs19 === errors;
                  } else {
                    var valid0 = true;
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
  exports["getAgent.query"] = validate32;
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
  exports["getAgent.path"] = validate33;
  const schema44 = { "type": "object", "properties": { "agent_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_.-]{1,64}$" } }, "required": ["agent_id"], "additionalProperties": false };
  const pattern11 = new RegExp("^[A-Za-z0-9_.-]{1,64}$", "u");
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
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate33.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                    validate33.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate33.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate33.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern11.test(data0)) {
                        validate33.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
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
  exports["updateAgent.query"] = validate34;
  const schema45 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate34.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["updateAgent.path"] = validate35;
  const schema46 = { "type": "object", "properties": { "agent_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_.-]{1,64}$" } }, "required": ["agent_id"], "additionalProperties": false };
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
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate35.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                    validate35.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate35.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate35.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern11.test(data0)) {
                        validate35.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
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
        validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate35.errors = vErrors;
    return errors === 0;
  }
  validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["updateAgent.headers"] = validate36;
  const schema47 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" }, "if-match": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' } }, "required": [], "additionalProperties": true };
  const pattern14 = new RegExp('^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$', "u");
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
                validate36.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                validate36.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate36.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate36.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
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
                  validate36.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  validate36.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 1) {
                    validate36.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern14.test(data1)) {
                      validate36.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/pattern", keyword: "pattern", params: { pattern: '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' }, message: 'must match pattern "^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$"' }];
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
        validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate36.errors = vErrors;
    return errors === 0;
  }
  validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["listTasks.query"] = validate37;
  const schema48 = { "type": "object", "properties": { "status": { "type": "string", "enum": ["open", "progress", "done"] }, "capability": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "\\S" }, "page": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 1e4 }], "default": 1 }, "page_size": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 100 }], "default": 20 }, "cursor": { "type": "string", "maxLength": 512, "pattern": "^[A-Za-z0-9_-]*$" } }, "required": [], "additionalProperties": false };
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "status" || key0 === "capability" || key0 === "page" || key0 === "page_size" || key0 === "cursor")) {
            validate37.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                  validate37.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
            if (!(data0 === "open" || data0 === "progress" || data0 === "done")) {
              validate37.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema48.properties.status.enum }, message: "must be equal to one of the allowed values" }];
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
                    validate37.errors = [{ instancePath: instancePath + "/capability", schemaPath: "#/properties/capability/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate37.errors = [{ instancePath: instancePath + "/capability", schemaPath: "#/properties/capability/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data1) < 1) {
                      validate37.errors = [{ instancePath: instancePath + "/capability", schemaPath: "#/properties/capability/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern9.test(data1)) {
                        validate37.errors = [{ instancePath: instancePath + "/capability", schemaPath: "#/properties/capability/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
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
                    validate37.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/type", keyword: "type", params: { type: schema48.properties.page.allOf[0].type }, message: "must be string,integer" }];
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
                      validate37.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
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
                      validate37.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                      validate37.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate37.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid1 = _errs9 === errors;
              }
              var valid0 = _errs6 === errors;
              if (valid0) {
                let data3 = data.page_size;
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
                      validate37.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/0/type", keyword: "type", params: { type: schema48.properties.page_size.allOf[0].type }, message: "must be string,integer" }];
                      return false;
                    }
                  }
                  if (coerced4 !== void 0) {
                    data3 = coerced4;
                    if (data !== void 0) {
                      data["page_size"] = coerced4;
                    }
                  }
                }
                if (errors === _errs12) {
                  if (errors === _errs12) {
                    if (typeof data3 === "string") {
                      if (!formats0.test(data3)) {
                        validate37.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
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
                        validate37.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                    }
                    if (coerced5 !== void 0) {
                      data3 = coerced5;
                      if (data !== void 0) {
                        data["page_size"] = coerced5;
                      }
                    }
                  }
                  if (errors === _errs14) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 > 100 || isNaN(data3)) {
                        validate37.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                        return false;
                      } else {
                        if (data3 < 1 || isNaN(data3)) {
                          validate37.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                          validate37.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                          validate37.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                          return false;
                        } else {
                          if (!pattern5.test(data4)) {
                            validate37.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9_-]*$"' }];
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
        validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate37.errors = vErrors;
    return errors === 0;
  }
  validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["createTask.query"] = validate38;
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
  exports["createTask.headers"] = validate39;
  const schema50 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
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
                validate39.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                validate39.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate39.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate39.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
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
  exports["getTask.query"] = validate40;
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
  exports["getTask.path"] = validate41;
  const schema52 = { "type": "object", "properties": { "task_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["task_id"], "additionalProperties": false };
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
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate41.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.task_id !== void 0) {
              let data0 = data.task_id;
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
                    validate41.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["task_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate41.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate41.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern7.test(data0)) {
                        validate41.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
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
  exports["deleteTask.query"] = validate42;
  const schema53 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate42.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["deleteTask.path"] = validate43;
  const schema54 = { "type": "object", "properties": { "task_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["task_id"], "additionalProperties": false };
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
        let missing0;
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate43.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate43.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.task_id !== void 0) {
              let data0 = data.task_id;
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
                    validate43.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["task_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate43.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate43.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern7.test(data0)) {
                        validate43.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
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
        validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate43.errors = vErrors;
    return errors === 0;
  }
  validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["deleteTask.headers"] = validate44;
  const schema55 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
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
                validate44.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                validate44.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate44.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate44.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
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
  exports["acceptTask.query"] = validate45;
  const schema56 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate45.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["acceptTask.path"] = validate46;
  const schema57 = { "type": "object", "properties": { "task_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["task_id"], "additionalProperties": false };
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
        let missing0;
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate46.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate46.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.task_id !== void 0) {
              let data0 = data.task_id;
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
                    validate46.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["task_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate46.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate46.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern7.test(data0)) {
                        validate46.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
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
        validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate46.errors = vErrors;
    return errors === 0;
  }
  validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["acceptTask.headers"] = validate47;
  const schema58 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" }, "if-match": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' } }, "required": [], "additionalProperties": true };
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
                validate47.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                validate47.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate47.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate47.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
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
                  validate47.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  validate47.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 1) {
                    validate47.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern14.test(data1)) {
                      validate47.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/pattern", keyword: "pattern", params: { pattern: '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' }, message: 'must match pattern "^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$"' }];
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
        validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate47.errors = vErrors;
    return errors === 0;
  }
  validate47.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["completeTask.query"] = validate48;
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
  exports["completeTask.path"] = validate49;
  const schema60 = { "type": "object", "properties": { "task_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["task_id"], "additionalProperties": false };
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
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate49.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate49.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.task_id !== void 0) {
              let data0 = data.task_id;
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
                    validate49.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["task_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate49.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate49.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern7.test(data0)) {
                        validate49.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
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
  exports["completeTask.headers"] = validate50;
  const schema61 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" }, "if-match": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' } }, "required": [], "additionalProperties": true };
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
                  validate50.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  validate50.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 1) {
                    validate50.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern14.test(data1)) {
                      validate50.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/pattern", keyword: "pattern", params: { pattern: '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' }, message: 'must match pattern "^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$"' }];
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
        validate50.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate50.errors = vErrors;
    return errors === 0;
  }
  validate50.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["withdrawTask.query"] = validate51;
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
  exports["withdrawTask.path"] = validate52;
  const schema63 = { "type": "object", "properties": { "task_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["task_id"], "additionalProperties": false };
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
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.task_id !== void 0) {
              let data0 = data.task_id;
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
                    validate52.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["task_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate52.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate52.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern7.test(data0)) {
                        validate52.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
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
  exports["withdrawTask.headers"] = validate53;
  const schema64 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" }, "if-match": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' } }, "required": [], "additionalProperties": true };
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
                  validate53.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  validate53.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 1) {
                    validate53.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern14.test(data1)) {
                      validate53.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/pattern", keyword: "pattern", params: { pattern: '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' }, message: 'must match pattern "^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$"' }];
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
        validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate53.errors = vErrors;
    return errors === 0;
  }
  validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["returnTask.query"] = validate54;
  const schema65 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
  exports["returnTask.path"] = validate55;
  const schema66 = { "type": "object", "properties": { "task_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["task_id"], "additionalProperties": false };
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
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate55.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate55.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.task_id !== void 0) {
              let data0 = data.task_id;
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
                    validate55.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["task_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate55.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate55.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern7.test(data0)) {
                        validate55.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
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
  exports["returnTask.headers"] = validate56;
  const schema67 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" }, "if-match": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' } }, "required": [], "additionalProperties": true };
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
                validate56.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                validate56.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate56.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate56.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
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
                  validate56.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  validate56.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 1) {
                    validate56.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern14.test(data1)) {
                      validate56.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/pattern", keyword: "pattern", params: { pattern: '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' }, message: 'must match pattern "^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$"' }];
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
        validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate56.errors = vErrors;
    return errors === 0;
  }
  validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["approveTask.query"] = validate57;
  const schema68 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
  exports["approveTask.path"] = validate58;
  const schema69 = { "type": "object", "properties": { "task_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["task_id"], "additionalProperties": false };
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
        let missing0;
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate58.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate58.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.task_id !== void 0) {
              let data0 = data.task_id;
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
                    validate58.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["task_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate58.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate58.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern7.test(data0)) {
                        validate58.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
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
        validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate58.errors = vErrors;
    return errors === 0;
  }
  validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["approveTask.headers"] = validate59;
  const schema70 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" }, "if-match": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' } }, "required": [], "additionalProperties": true };
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
                validate59.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                validate59.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate59.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate59.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
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
                  validate59.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  validate59.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 1) {
                    validate59.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern14.test(data1)) {
                      validate59.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/pattern", keyword: "pattern", params: { pattern: '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' }, message: 'must match pattern "^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$"' }];
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
        validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate59.errors = vErrors;
    return errors === 0;
  }
  validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["disputeTask.query"] = validate60;
  const schema71 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate60.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["disputeTask.path"] = validate61;
  const schema72 = { "type": "object", "properties": { "task_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["task_id"], "additionalProperties": false };
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
        if (data.task_id === void 0 && (missing0 = "task_id")) {
          validate61.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "task_id")) {
              validate61.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.task_id !== void 0) {
              let data0 = data.task_id;
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
                    validate61.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["task_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate61.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate61.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern7.test(data0)) {
                        validate61.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
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
        validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate61.errors = vErrors;
    return errors === 0;
  }
  validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["disputeTask.headers"] = validate62;
  const schema73 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" }, "if-match": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' } }, "required": [], "additionalProperties": true };
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
                validate62.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                validate62.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate62.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate62.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
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
                  validate62.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  validate62.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 1) {
                    validate62.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern14.test(data1)) {
                      validate62.errors = [{ instancePath: instancePath + "/if-match", schemaPath: "#/properties/if-match/pattern", keyword: "pattern", params: { pattern: '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$' }, message: 'must match pattern "^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$"' }];
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
        validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate62.errors = vErrors;
    return errors === 0;
  }
  validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["listMemories.query"] = validate63;
  const schema74 = { "type": "object", "properties": { "participant": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_.-]{1,64}$" }, "tag": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "\\S" }, "q": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "\\S" }, "page": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 1e4 }], "default": 1 }, "page_size": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 100 }], "default": 20 }, "cursor": { "type": "string", "maxLength": 512, "pattern": "^[A-Za-z0-9_-]*$" } }, "required": [], "additionalProperties": false };
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "participant" || key0 === "tag" || key0 === "q" || key0 === "page" || key0 === "page_size" || key0 === "cursor")) {
            validate63.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.participant !== void 0) {
            let data0 = data.participant;
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
                  validate63.errors = [{ instancePath: instancePath + "/participant", schemaPath: "#/properties/participant/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced0 !== void 0) {
                data0 = coerced0;
                if (data !== void 0) {
                  data["participant"] = coerced0;
                }
              }
            }
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) > 64) {
                  validate63.errors = [{ instancePath: instancePath + "/participant", schemaPath: "#/properties/participant/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                  return false;
                } else {
                  if (func1(data0) < 1) {
                    validate63.errors = [{ instancePath: instancePath + "/participant", schemaPath: "#/properties/participant/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern11.test(data0)) {
                      validate63.errors = [{ instancePath: instancePath + "/participant", schemaPath: "#/properties/participant/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
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
                    validate63.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate63.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data1) < 1) {
                      validate63.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern9.test(data1)) {
                        validate63.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
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
              if (data.q !== void 0) {
                let data2 = data.q;
                const _errs6 = errors;
                if (typeof data2 !== "string") {
                  let dataType2 = typeof data2;
                  let coerced2 = void 0;
                  if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1) {
                    data2 = data2[0];
                    dataType2 = typeof data2;
                    if (typeof data2 === "string") {
                      coerced2 = data2;
                    }
                  }
                  if (!(coerced2 !== void 0)) {
                    if (dataType2 == "number" || dataType2 == "boolean") {
                      coerced2 = "" + data2;
                    } else if (data2 === null) {
                      coerced2 = "";
                    } else {
                      validate63.errors = [{ instancePath: instancePath + "/q", schemaPath: "#/properties/q/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  if (coerced2 !== void 0) {
                    data2 = coerced2;
                    if (data !== void 0) {
                      data["q"] = coerced2;
                    }
                  }
                }
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func1(data2) > 100) {
                      validate63.errors = [{ instancePath: instancePath + "/q", schemaPath: "#/properties/q/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                      return false;
                    } else {
                      if (func1(data2) < 1) {
                        validate63.errors = [{ instancePath: instancePath + "/q", schemaPath: "#/properties/q/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      } else {
                        if (!pattern9.test(data2)) {
                          validate63.errors = [{ instancePath: instancePath + "/q", schemaPath: "#/properties/q/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
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
                      validate63.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/type", keyword: "type", params: { type: schema74.properties.page.allOf[0].type }, message: "must be string,integer" }];
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
                        validate63.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
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
                        validate63.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                        validate63.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
                        return false;
                      } else {
                        if (data3 < 1 || isNaN(data3)) {
                          validate63.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs11 === errors;
                }
                var valid0 = _errs8 === errors;
                if (valid0) {
                  let data4 = data.page_size;
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
                        validate63.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/0/type", keyword: "type", params: { type: schema74.properties.page_size.allOf[0].type }, message: "must be string,integer" }];
                        return false;
                      }
                    }
                    if (coerced5 !== void 0) {
                      data4 = coerced5;
                      if (data !== void 0) {
                        data["page_size"] = coerced5;
                      }
                    }
                  }
                  if (errors === _errs14) {
                    if (errors === _errs14) {
                      if (typeof data4 === "string") {
                        if (!formats0.test(data4)) {
                          validate63.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
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
                          validate63.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                      }
                      if (coerced6 !== void 0) {
                        data4 = coerced6;
                        if (data !== void 0) {
                          data["page_size"] = coerced6;
                        }
                      }
                    }
                    if (errors === _errs16) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 > 100 || isNaN(data4)) {
                          validate63.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                          return false;
                        } else {
                          if (data4 < 1 || isNaN(data4)) {
                            validate63.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                            validate63.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate63.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                            return false;
                          } else {
                            if (!pattern5.test(data5)) {
                              validate63.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9_-]*$"' }];
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
        validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate63.errors = vErrors;
    return errors === 0;
  }
  validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["createMemory.query"] = validate64;
  const schema75 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
  exports["createMemory.headers"] = validate65;
  const schema76 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
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
                validate65.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                validate65.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate65.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate65.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
              }
            }
          }
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
  exports["deleteMemory.query"] = validate66;
  const schema77 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate66.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["deleteMemory.path"] = validate67;
  const schema78 = { "type": "object", "properties": { "memory_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" } }, "required": ["memory_id"], "additionalProperties": false };
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
        let missing0;
        if (data.memory_id === void 0 && (missing0 = "memory_id")) {
          validate67.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "memory_id")) {
              validate67.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.memory_id !== void 0) {
              let data0 = data.memory_id;
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
                    validate67.errors = [{ instancePath: instancePath + "/memory_id", schemaPath: "#/properties/memory_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data0 = coerced0;
                  if (data !== void 0) {
                    data["memory_id"] = coerced0;
                  }
                }
              }
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate67.errors = [{ instancePath: instancePath + "/memory_id", schemaPath: "#/properties/memory_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate67.errors = [{ instancePath: instancePath + "/memory_id", schemaPath: "#/properties/memory_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern7.test(data0)) {
                        validate67.errors = [{ instancePath: instancePath + "/memory_id", schemaPath: "#/properties/memory_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
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
        validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate67.errors = vErrors;
    return errors === 0;
  }
  validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["deleteMemory.headers"] = validate68;
  const schema79 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
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
                validate68.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                validate68.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate68.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate68.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
              }
            }
          }
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
  exports["getTrust.query"] = validate69;
  const schema80 = { "type": "object", "properties": { "page": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 1e4 }], "default": 1 }, "page_size": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 100 }], "default": 20 }, "cursor": { "type": "string", "maxLength": 512, "pattern": "^[A-Za-z0-9_-]*$" } }, "required": [], "additionalProperties": false };
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
        if (data.page === void 0) {
          data.page = 1;
        }
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "page" || key0 === "page_size" || key0 === "cursor")) {
            validate69.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                validate69.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/type", keyword: "type", params: { type: schema80.properties.page.allOf[0].type }, message: "must be string,integer" }];
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
                  validate69.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
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
                  validate69.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                  validate69.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
                  return false;
                } else {
                  if (data0 < 1 || isNaN(data0)) {
                    validate69.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
                }
              }
            }
            var valid1 = _errs5 === errors;
          }
          var valid0 = _errs2 === errors;
          if (valid0) {
            let data1 = data.page_size;
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
                  validate69.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/0/type", keyword: "type", params: { type: schema80.properties.page_size.allOf[0].type }, message: "must be string,integer" }];
                  return false;
                }
              }
              if (coerced2 !== void 0) {
                data1 = coerced2;
                if (data !== void 0) {
                  data["page_size"] = coerced2;
                }
              }
            }
            if (errors === _errs8) {
              if (errors === _errs8) {
                if (typeof data1 === "string") {
                  if (!formats0.test(data1)) {
                    validate69.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
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
                    validate69.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                }
                if (coerced3 !== void 0) {
                  data1 = coerced3;
                  if (data !== void 0) {
                    data["page_size"] = coerced3;
                  }
                }
              }
              if (errors === _errs10) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 100 || isNaN(data1)) {
                    validate69.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                    return false;
                  } else {
                    if (data1 < 1 || isNaN(data1)) {
                      validate69.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                      validate69.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                      validate69.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data2)) {
                        validate69.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9_-]*$"' }];
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
        validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate69.errors = vErrors;
    return errors === 0;
  }
  validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["getTrust.path"] = validate70;
  const schema81 = { "type": "object", "properties": { "agent_id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_.-]{1,64}$" } }, "required": ["agent_id"], "additionalProperties": false };
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
        if (data.agent_id === void 0 && (missing0 = "agent_id")) {
          validate70.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id")) {
              validate70.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                    validate70.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate70.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate70.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern11.test(data0)) {
                        validate70.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
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
        validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate70.errors = vErrors;
    return errors === 0;
  }
  validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["rateAgent.query"] = validate71;
  const schema82 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
  exports["rateAgent.headers"] = validate72;
  const schema83 = { "type": "object", "properties": { "idempotency-key": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$" } }, "required": [], "additionalProperties": true };
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
                validate72.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                validate72.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate72.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data0)) {
                    validate72.errors = [{ instancePath: instancePath + "/idempotency-key", schemaPath: "#/properties/idempotency-key/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' }];
                    return false;
                  }
                }
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
  exports["getWallet.query"] = validate73;
  const schema84 = { "type": "object", "properties": {}, "required": [], "additionalProperties": false };
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
        for (const key0 in data) {
          validate73.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
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
  exports["listTransactions.query"] = validate74;
  const schema85 = { "type": "object", "properties": { "currency": { "type": "string", "enum": ["CNY", "USD"] }, "kind": { "type": "string", "enum": ["funding", "hold", "release", "refund", "fee", "withdrawal"] }, "page": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 1e4 }], "default": 1 }, "page_size": { "allOf": [{ "type": ["string", "integer"], "format": "integer" }, { "type": "integer", "minimum": 1, "maximum": 100 }], "default": 20 }, "cursor": { "type": "string", "maxLength": 512, "pattern": "^[A-Za-z0-9_-]*$" } }, "required": [], "additionalProperties": false };
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
        if (data.page_size === void 0) {
          data.page_size = 20;
        }
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "currency" || key0 === "kind" || key0 === "page" || key0 === "page_size" || key0 === "cursor")) {
            validate74.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.currency !== void 0) {
            let data0 = data.currency;
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
                  validate74.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced0 !== void 0) {
                data0 = coerced0;
                if (data !== void 0) {
                  data["currency"] = coerced0;
                }
              }
            }
            if (!(data0 === "CNY" || data0 === "USD")) {
              validate74.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/enum", keyword: "enum", params: { allowedValues: schema85.properties.currency.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              let data1 = data.kind;
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
                    validate74.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced1 !== void 0) {
                  data1 = coerced1;
                  if (data !== void 0) {
                    data["kind"] = coerced1;
                  }
                }
              }
              if (!(data1 === "funding" || data1 === "hold" || data1 === "release" || data1 === "refund" || data1 === "fee" || data1 === "withdrawal")) {
                validate74.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema85.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                return false;
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
                    validate74.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/type", keyword: "type", params: { type: schema85.properties.page.allOf[0].type }, message: "must be string,integer" }];
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
                      validate74.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
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
                      validate74.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                      validate74.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate74.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid1 = _errs9 === errors;
              }
              var valid0 = _errs6 === errors;
              if (valid0) {
                let data3 = data.page_size;
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
                      validate74.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/0/type", keyword: "type", params: { type: schema85.properties.page_size.allOf[0].type }, message: "must be string,integer" }];
                      return false;
                    }
                  }
                  if (coerced4 !== void 0) {
                    data3 = coerced4;
                    if (data !== void 0) {
                      data["page_size"] = coerced4;
                    }
                  }
                }
                if (errors === _errs12) {
                  if (errors === _errs12) {
                    if (typeof data3 === "string") {
                      if (!formats0.test(data3)) {
                        validate74.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/0/format", keyword: "format", params: { format: "integer" }, message: 'must match format "integer"' }];
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
                        validate74.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                    }
                    if (coerced5 !== void 0) {
                      data3 = coerced5;
                      if (data !== void 0) {
                        data["page_size"] = coerced5;
                      }
                    }
                  }
                  if (errors === _errs14) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 > 100 || isNaN(data3)) {
                        validate74.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                        return false;
                      } else {
                        if (data3 < 1 || isNaN(data3)) {
                          validate74.errors = [{ instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                          validate74.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                          validate74.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                          return false;
                        } else {
                          if (!pattern5.test(data4)) {
                            validate74.errors = [{ instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9_-]*$"' }];
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
        validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate74.errors = vErrors;
    return errors === 0;
  }
  validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
})(validators);
(function(exports) {
  "use strict";
  exports["register.body"] = validate21;
  const schema32 = { "type": "object", "additionalProperties": false, "required": ["username"], "properties": { "username": { "type": "string", "minLength": 2, "maxLength": 64, "pattern": "^(?!\\.+$)[A-Za-z0-9_.-]{2,64}$" }, "email": { "type": "string", "format": "email", "minLength": 3, "maxLength": 254 }, "password": { "type": "string", "format": "password", "minLength": 8, "maxLength": 128 }, "nickname": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "\\S" }, "description": { "type": "string", "maxLength": 2e3 }, "capabilities": { "$ref": "#/components/schemas/Tags" } } };
  const func1 = require_ucs2length().default;
  const pattern4 = new RegExp("^(?!\\.+$)[A-Za-z0-9_.-]{2,64}$", "u");
  const pattern5 = new RegExp("\\S", "u");
  const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
  const schema33 = { "type": "array", "maxItems": 32, "items": { "$ref": "#/components/schemas/Tag" } };
  const schema34 = { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "\\S" };
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
        if (data.username === void 0 && (missing0 = "username")) {
          validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "username" || key0 === "email" || key0 === "password" || key0 === "nickname" || key0 === "description" || key0 === "capabilities")) {
              validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.username !== void 0) {
              let data0 = data.username;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate21.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 2) {
                      validate21.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }];
                      return false;
                    } else {
                      if (!pattern4.test(data0)) {
                        validate21.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/pattern", keyword: "pattern", params: { pattern: "^(?!\\.+$)[A-Za-z0-9_.-]{2,64}$" }, message: 'must match pattern "^(?!\\.+$)[A-Za-z0-9_.-]{2,64}$"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.email !== void 0) {
                let data1 = data.email;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (errors === _errs4) {
                    if (typeof data1 === "string") {
                      if (func1(data1) > 254) {
                        validate21.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" }];
                        return false;
                      } else {
                        if (func1(data1) < 3) {
                          validate21.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }];
                          return false;
                        } else {
                          if (!formats0.test(data1)) {
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
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.password !== void 0) {
                  let data2 = data.password;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (func1(data2) > 128) {
                          validate21.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                          return false;
                        } else {
                          if (func1(data2) < 8) {
                            validate21.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" }];
                            return false;
                          }
                        }
                      } else {
                        validate21.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.nickname !== void 0) {
                    let data3 = data.nickname;
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (typeof data3 === "string") {
                        if (func1(data3) > 64) {
                          validate21.errors = [{ instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                          return false;
                        } else {
                          if (func1(data3) < 1) {
                            validate21.errors = [{ instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          } else {
                            if (!pattern5.test(data3)) {
                              validate21.errors = [{ instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                              return false;
                            }
                          }
                        }
                      } else {
                        validate21.errors = [{ instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.description !== void 0) {
                      let data4 = data.description;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (typeof data4 === "string") {
                          if (func1(data4) > 2e3) {
                            validate21.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                            return false;
                          }
                        } else {
                          validate21.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.capabilities !== void 0) {
                        const _errs12 = errors;
                        if (!validate22(data.capabilities, { instancePath: instancePath + "/capabilities", parentData: data, parentDataProperty: "capabilities", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
      } else {
        validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate21.errors = vErrors;
    return errors === 0;
  }
  validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["login.body"] = validate24;
  const schema35 = { "type": "object", "additionalProperties": false, "required": ["username", "password"], "properties": { "username": { "type": "string", "minLength": 1, "maxLength": 128 }, "password": { "type": "string", "format": "password", "minLength": 1, "maxLength": 128 } } };
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
        if (data.username === void 0 && (missing0 = "username") || data.password === void 0 && (missing0 = "password")) {
          validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "username" || key0 === "password")) {
              validate24.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.username !== void 0) {
              let data0 = data.username;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 128) {
                    validate24.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate24.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  }
                } else {
                  validate24.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.password !== void 0) {
                let data1 = data.password;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (errors === _errs4) {
                    if (typeof data1 === "string") {
                      if (func1(data1) > 128) {
                        validate24.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                        return false;
                      } else {
                        if (func1(data1) < 1) {
                          validate24.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate24.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
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
        validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate24.errors = vErrors;
    return errors === 0;
  }
  validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["createKey.body"] = validate25;
  const schema36 = { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "\\S" }, "expires_at": { "$ref": "#/components/schemas/RequestTime" }, "spend_limit": { "$ref": "#/components/schemas/Money" } } };
  const schema37 = { "type": "string", "minLength": 16, "maxLength": 40, "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$" };
  const schema38 = { "type": "number", "exclusiveMinimum": 0, "maximum": 1e9 };
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
  exports["updateAgent.body"] = validate26;
  const schema39 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "nickname": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "\\S" }, "description": { "type": "string", "maxLength": 2e3 }, "email": { "type": ["string", "null"], "format": "email", "minLength": 3, "maxLength": 254 }, "capabilities": { "$ref": "#/components/schemas/Tags" }, "status": { "$ref": "#/components/schemas/AgentStatus" } } };
  const schema40 = { "type": "string", "enum": ["idle", "busy", "offline"] };
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
        if (Object.keys(data).length < 1) {
          validate26.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "nickname" || key0 === "description" || key0 === "email" || key0 === "capabilities" || key0 === "status")) {
              validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.nickname !== void 0) {
              let data0 = data.nickname;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 64) {
                    validate26.errors = [{ instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate26.errors = [{ instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data0)) {
                        validate26.errors = [{ instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate26.errors = [{ instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                let data1 = data.description;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (func1(data1) > 2e3) {
                      validate26.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                      return false;
                    }
                  } else {
                    validate26.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.email !== void 0) {
                  let data2 = data.email;
                  const _errs6 = errors;
                  if (typeof data2 !== "string" && data2 !== null) {
                    validate26.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: schema39.properties.email.type }, message: "must be string,null" }];
                    return false;
                  }
                  if (errors === _errs6) {
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (func1(data2) > 254) {
                          validate26.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" }];
                          return false;
                        } else {
                          if (func1(data2) < 3) {
                            validate26.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }];
                            return false;
                          } else {
                            if (!formats0.test(data2)) {
                              validate26.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' }];
                              return false;
                            }
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
                  if (data.capabilities !== void 0) {
                    const _errs8 = errors;
                    if (!validate22(data.capabilities, { instancePath: instancePath + "/capabilities", parentData: data, parentDataProperty: "capabilities", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.status !== void 0) {
                      let data4 = data.status;
                      const _errs9 = errors;
                      if (typeof data4 !== "string") {
                        validate26.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/AgentStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      if (!(data4 === "idle" || data4 === "busy" || data4 === "offline")) {
                        validate26.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/components/schemas/AgentStatus/enum", keyword: "enum", params: { allowedValues: schema40.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
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
  exports["createTask.body"] = validate28;
  const schema41 = { "type": "object", "additionalProperties": false, "required": ["title", "description", "budget"], "properties": { "title": { "$ref": "#/components/schemas/TaskTitle" }, "description": { "$ref": "#/components/schemas/TaskDescription" }, "required_capabilities": { "$ref": "#/components/schemas/Tags" }, "budget": { "$ref": "#/components/schemas/Money" }, "currency": { "$ref": "#/components/schemas/Currency", "default": "CNY" }, "deadline": { "$ref": "#/components/schemas/RequestTime" } } };
  const schema42 = { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "\\S" };
  const schema43 = { "type": "string", "minLength": 1, "maxLength": 1e4, "pattern": "\\S" };
  const schema45 = { "type": "string", "enum": ["CNY", "USD"] };
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
        if (data.title === void 0 && (missing0 = "title") || data.description === void 0 && (missing0 = "description") || data.budget === void 0 && (missing0 = "budget")) {
          validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "title" || key0 === "description" || key0 === "required_capabilities" || key0 === "budget" || key0 === "currency" || key0 === "deadline")) {
              validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.title !== void 0) {
              let data0 = data.title;
              const _errs2 = errors;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 200) {
                    validate28.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/components/schemas/TaskTitle/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate28.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/components/schemas/TaskTitle/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data0)) {
                        validate28.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/components/schemas/TaskTitle/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate28.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/components/schemas/TaskTitle/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                let data1 = data.description;
                const _errs5 = errors;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data1 === "string") {
                    if (func1(data1) > 1e4) {
                      validate28.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/components/schemas/TaskDescription/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }];
                      return false;
                    } else {
                      if (func1(data1) < 1) {
                        validate28.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/components/schemas/TaskDescription/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      } else {
                        if (!pattern5.test(data1)) {
                          validate28.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/components/schemas/TaskDescription/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                          return false;
                        }
                      }
                    }
                  } else {
                    validate28.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/components/schemas/TaskDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.required_capabilities !== void 0) {
                  const _errs8 = errors;
                  if (!validate22(data.required_capabilities, { instancePath: instancePath + "/required_capabilities", parentData: data, parentDataProperty: "required_capabilities", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.budget !== void 0) {
                    let data3 = data.budget;
                    const _errs9 = errors;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (typeof data3 == "number" && isFinite(data3)) {
                        if (data3 > 1e9 || isNaN(data3)) {
                          validate28.errors = [{ instancePath: instancePath + "/budget", schemaPath: "#/components/schemas/Money/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
                          return false;
                        } else {
                          if (data3 <= 0 || isNaN(data3)) {
                            validate28.errors = [{ instancePath: instancePath + "/budget", schemaPath: "#/components/schemas/Money/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                            return false;
                          }
                        }
                      } else {
                        validate28.errors = [{ instancePath: instancePath + "/budget", schemaPath: "#/components/schemas/Money/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    let data4 = data.currency;
                    const _errs12 = errors;
                    if (typeof data4 !== "string") {
                      validate28.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    if (!(data4 === "CNY" || data4 === "USD")) {
                      validate28.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/components/schemas/Currency/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs12 === errors;
                    if (valid0) {
                      if (data.deadline !== void 0) {
                        let data5 = data.deadline;
                        const _errs15 = errors;
                        const _errs16 = errors;
                        if (errors === _errs16) {
                          if (typeof data5 === "string") {
                            if (func1(data5) > 40) {
                              validate28.errors = [{ instancePath: instancePath + "/deadline", schemaPath: "#/components/schemas/RequestTime/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                              return false;
                            } else {
                              if (func1(data5) < 16) {
                                validate28.errors = [{ instancePath: instancePath + "/deadline", schemaPath: "#/components/schemas/RequestTime/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" }];
                                return false;
                              } else {
                                if (!pattern8.test(data5)) {
                                  validate28.errors = [{ instancePath: instancePath + "/deadline", schemaPath: "#/components/schemas/RequestTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$"' }];
                                  return false;
                                }
                              }
                            }
                          } else {
                            validate28.errors = [{ instancePath: instancePath + "/deadline", schemaPath: "#/components/schemas/RequestTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
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
        validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate28.errors = vErrors;
    return errors === 0;
  }
  validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  exports["completeTask.body"] = validate30;
  const schema47 = { "type": "object", "additionalProperties": false, "required": ["deliverables"], "properties": { "deliverables": { "$ref": "#/components/schemas/Deliverables" }, "quality_notes": { "type": "string", "minLength": 1, "maxLength": 4e3 } } };
  const schema48 = { "type": "object", "additionalProperties": true, "maxProperties": 1e3 };
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
        let missing0;
        if (data.deliverables === void 0 && (missing0 = "deliverables")) {
          validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "deliverables" || key0 === "quality_notes")) {
              validate30.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.deliverables !== void 0) {
              let data0 = data.deliverables;
              const _errs2 = errors;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                  if (Object.keys(data0).length > 1e3) {
                    validate30.errors = [{ instancePath: instancePath + "/deliverables", schemaPath: "#/components/schemas/Deliverables/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, message: "must NOT have more than 1000 properties" }];
                    return false;
                  }
                } else {
                  validate30.errors = [{ instancePath: instancePath + "/deliverables", schemaPath: "#/components/schemas/Deliverables/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.quality_notes !== void 0) {
                let data1 = data.quality_notes;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data1 === "string") {
                    if (func1(data1) > 4e3) {
                      validate30.errors = [{ instancePath: instancePath + "/quality_notes", schemaPath: "#/properties/quality_notes/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                      return false;
                    } else {
                      if (func1(data1) < 1) {
                        validate30.errors = [{ instancePath: instancePath + "/quality_notes", schemaPath: "#/properties/quality_notes/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    }
                  } else {
                    validate30.errors = [{ instancePath: instancePath + "/quality_notes", schemaPath: "#/properties/quality_notes/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
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
  exports["returnTask.body"] = validate31;
  const schema49 = { "type": "object", "additionalProperties": false, "required": ["feedback"], "properties": { "feedback": { "type": "string", "minLength": 1, "maxLength": 4e3, "pattern": "\\S" } } };
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
        let missing0;
        if (data.feedback === void 0 && (missing0 = "feedback")) {
          validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "feedback")) {
              validate31.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.feedback !== void 0) {
              let data0 = data.feedback;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 4e3) {
                    validate31.errors = [{ instancePath: instancePath + "/feedback", schemaPath: "#/properties/feedback/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate31.errors = [{ instancePath: instancePath + "/feedback", schemaPath: "#/properties/feedback/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data0)) {
                        validate31.errors = [{ instancePath: instancePath + "/feedback", schemaPath: "#/properties/feedback/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate31.errors = [{ instancePath: instancePath + "/feedback", schemaPath: "#/properties/feedback/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
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
  exports["disputeTask.body"] = validate32;
  const schema50 = { "type": "object", "additionalProperties": false, "required": ["reason"], "properties": { "reason": { "type": "string", "minLength": 1, "maxLength": 4e3, "pattern": "\\S" } } };
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
        if (data.reason === void 0 && (missing0 = "reason")) {
          validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "reason")) {
              validate32.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                    validate32.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate32.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data0)) {
                        validate32.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate32.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
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
  exports["createMemory.body"] = validate33;
  const schema51 = { "type": "object", "additionalProperties": false, "required": ["content"], "properties": { "content": { "type": "string", "minLength": 1, "maxLength": 32768, "pattern": "\\S" }, "participants": { "type": "array", "maxItems": 64, "uniqueItems": true, "items": { "$ref": "#/components/schemas/AgentId" } }, "tags": { "$ref": "#/components/schemas/Tags" }, "visibility": { "$ref": "#/components/schemas/Visibility", "default": "public" } } };
  const schema52 = { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_.-]{1,64}$" };
  const schema53 = { "type": "string", "enum": ["public", "participants"] };
  const func0 = require_equal().default;
  const pattern16 = new RegExp("^[A-Za-z0-9_.-]{1,64}$", "u");
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
        if (data.visibility === void 0) {
          data.visibility = "public";
        }
        let missing0;
        if (data.content === void 0 && (missing0 = "content")) {
          validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "content" || key0 === "participants" || key0 === "tags" || key0 === "visibility")) {
              validate33.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
              return false;
              break;
            }
          }
          if (_errs1 === errors) {
            if (data.content !== void 0) {
              let data0 = data.content;
              const _errs2 = errors;
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (func1(data0) > 32768) {
                    validate33.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/maxLength", keyword: "maxLength", params: { limit: 32768 }, message: "must NOT have more than 32768 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate33.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern5.test(data0)) {
                        validate33.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate33.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.participants !== void 0) {
                let data1 = data.participants;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (Array.isArray(data1)) {
                    if (data1.length > 64) {
                      validate33.errors = [{ instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data1.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data2 = data1[i0];
                        const _errs6 = errors;
                        const _errs7 = errors;
                        if (errors === _errs7) {
                          if (typeof data2 === "string") {
                            if (func1(data2) > 64) {
                              validate33.errors = [{ instancePath: instancePath + "/participants/" + i0, schemaPath: "#/components/schemas/AgentId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                              return false;
                            } else {
                              if (func1(data2) < 1) {
                                validate33.errors = [{ instancePath: instancePath + "/participants/" + i0, schemaPath: "#/components/schemas/AgentId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              } else {
                                if (!pattern16.test(data2)) {
                                  validate33.errors = [{ instancePath: instancePath + "/participants/" + i0, schemaPath: "#/components/schemas/AgentId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
                                  return false;
                                }
                              }
                            }
                          } else {
                            validate33.errors = [{ instancePath: instancePath + "/participants/" + i0, schemaPath: "#/components/schemas/AgentId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid1 = _errs6 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                      if (valid1) {
                        let i1 = data1.length;
                        let j0;
                        if (i1 > 1) {
                          outer0:
                            for (; i1--; ) {
                              for (j0 = i1; j0--; ) {
                                if (func0(data1[i1], data1[j0])) {
                                  validate33.errors = [{ instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
                                  return false;
                                  break outer0;
                                }
                              }
                            }
                        }
                      }
                    }
                  } else {
                    validate33.errors = [{ instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.tags !== void 0) {
                  const _errs9 = errors;
                  if (!validate22(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  let data4 = data.visibility;
                  const _errs10 = errors;
                  if (typeof data4 !== "string") {
                    validate33.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/components/schemas/Visibility/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  if (!(data4 === "public" || data4 === "participants")) {
                    validate33.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/components/schemas/Visibility/enum", keyword: "enum", params: { allowedValues: schema53.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs10 === errors;
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
  exports["rateAgent.body"] = validate35;
  const schema54 = { "type": "object", "additionalProperties": false, "required": ["agent_id", "task_id", "quality_score"], "properties": { "agent_id": { "$ref": "#/components/schemas/AgentId" }, "task_id": { "$ref": "#/components/schemas/RecordId" }, "quality_score": { "type": "number", "minimum": 1, "maximum": 5 }, "on_time": { "type": "boolean" }, "comment": { "type": "string", "minLength": 1, "maxLength": 2e3 } } };
  const schema56 = { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]{1,64}$" };
  const pattern18 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
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
        if (data.agent_id === void 0 && (missing0 = "agent_id") || data.task_id === void 0 && (missing0 = "task_id") || data.quality_score === void 0 && (missing0 = "quality_score")) {
          validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
          return false;
        } else {
          const _errs1 = errors;
          for (const key0 in data) {
            if (!(key0 === "agent_id" || key0 === "task_id" || key0 === "quality_score" || key0 === "on_time" || key0 === "comment")) {
              validate35.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                    validate35.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/components/schemas/AgentId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func1(data0) < 1) {
                      validate35.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/components/schemas/AgentId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    } else {
                      if (!pattern16.test(data0)) {
                        validate35.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/components/schemas/AgentId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_.-]{1,64}$"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate35.errors = [{ instancePath: instancePath + "/agent_id", schemaPath: "#/components/schemas/AgentId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs2 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.task_id !== void 0) {
                let data1 = data.task_id;
                const _errs5 = errors;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data1 === "string") {
                    if (func1(data1) > 64) {
                      validate35.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/components/schemas/RecordId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                      return false;
                    } else {
                      if (func1(data1) < 1) {
                        validate35.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/components/schemas/RecordId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      } else {
                        if (!pattern18.test(data1)) {
                          validate35.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/components/schemas/RecordId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,64}$"' }];
                          return false;
                        }
                      }
                    }
                  } else {
                    validate35.errors = [{ instancePath: instancePath + "/task_id", schemaPath: "#/components/schemas/RecordId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.quality_score !== void 0) {
                  let data2 = data.quality_score;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data2 == "number" && isFinite(data2)) {
                      if (data2 > 5 || isNaN(data2)) {
                        validate35.errors = [{ instancePath: instancePath + "/quality_score", schemaPath: "#/properties/quality_score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" }];
                        return false;
                      } else {
                        if (data2 < 1 || isNaN(data2)) {
                          validate35.errors = [{ instancePath: instancePath + "/quality_score", schemaPath: "#/properties/quality_score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    } else {
                      validate35.errors = [{ instancePath: instancePath + "/quality_score", schemaPath: "#/properties/quality_score/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.on_time !== void 0) {
                    const _errs10 = errors;
                    if (typeof data.on_time !== "boolean") {
                      validate35.errors = [{ instancePath: instancePath + "/on_time", schemaPath: "#/properties/on_time/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.comment !== void 0) {
                      let data4 = data.comment;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (typeof data4 === "string") {
                          if (func1(data4) > 2e3) {
                            validate35.errors = [{ instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                            return false;
                          } else {
                            if (func1(data4) < 1) {
                              validate35.errors = [{ instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate35.errors = [{ instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
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
      } else {
        validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
        return false;
      }
    }
    validate35.errors = vErrors;
    return errors === 0;
  }
  validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
})(validators);
export {
  validators
};
