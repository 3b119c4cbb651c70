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
exports.ShrimpError = void 0;
exports.shrimp = shrimp;
const shrimp_groups_js_1 = require("./api/shrimp.groups.js");
const connection_js_1 = require("./connection.js");
const errors_js_1 = require("./errors.js");
const send_js_1 = require("./send.js");
__exportStar(require("./shared.js"), exports);
/** Any refusal of Shrimp Market, whatever its class: `instanceof ShrimpError` narrows `code` to its words. */
class ShrimpError extends errors_js_1.ApiError {
    static [Symbol.hasInstance](error) {
        return error instanceof errors_js_1.ApiError && typeof error.code === 'string';
    }
}
exports.ShrimpError = ShrimpError;
/** Creates a client of the Shrimp Market API, `/api/v1`. It sends nothing before its first call. */
function shrimp(connection = {}) {
    return (0, shrimp_groups_js_1.group)({ settings: (0, connection_js_1.configure)(connection, shrimp_groups_js_1.PREFIX), readRefusal });
}
/** A malformed refusal is not the market's. */
function readRefusal({ success, error }) {
    if (success !== false || !(0, send_js_1.isRecord)(error))
        return null;
    const { code, message, details } = error;
    if (typeof code !== 'string' || typeof message !== 'string')
        return null;
    return { code, message, details: (details ?? null) };
}
