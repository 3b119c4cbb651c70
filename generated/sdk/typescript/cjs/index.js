// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TimeoutError = exports.shrimp = exports.ShrimpError = exports.ApiError = exports.aipod = exports.AIPodError = void 0;
var aipod_js_1 = require("./aipod.js");
Object.defineProperty(exports, "AIPodError", { enumerable: true, get: function () { return aipod_js_1.AIPodError; } });
Object.defineProperty(exports, "aipod", { enumerable: true, get: function () { return aipod_js_1.aipod; } });
var shrimp_js_1 = require("./shrimp.js");
Object.defineProperty(exports, "ApiError", { enumerable: true, get: function () { return shrimp_js_1.ApiError; } });
Object.defineProperty(exports, "ShrimpError", { enumerable: true, get: function () { return shrimp_js_1.ShrimpError; } });
Object.defineProperty(exports, "shrimp", { enumerable: true, get: function () { return shrimp_js_1.shrimp; } });
Object.defineProperty(exports, "TimeoutError", { enumerable: true, get: function () { return shrimp_js_1.TimeoutError; } });
