// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
"use strict";
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.shrimp = exports.ShrimpError = exports.aipod = exports.AIPodError = void 0;
var aipod_js_1 = require("./aipod.js");
Object.defineProperty(exports, "AIPodError", { enumerable: true, get: function () { return aipod_js_1.AIPodError; } });
Object.defineProperty(exports, "aipod", { enumerable: true, get: function () { return aipod_js_1.aipod; } });
__exportStar(require("./shared.js"), exports);
var shrimp_js_1 = require("./shrimp.js");
Object.defineProperty(exports, "ShrimpError", { enumerable: true, get: function () { return shrimp_js_1.ShrimpError; } });
Object.defineProperty(exports, "shrimp", { enumerable: true, get: function () { return shrimp_js_1.shrimp; } });
