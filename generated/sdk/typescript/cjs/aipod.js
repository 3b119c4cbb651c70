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
exports.AIPodError = void 0;
exports.aipod = aipod;
const aipod_groups_js_1 = require("./api/aipod.groups.js");
const connection_js_1 = require("./connection.js");
const errors_js_1 = require("./errors.js");
__exportStar(require("./shared.js"), exports);
/** Any refusal of AIPod, whatever its class: `instanceof AIPodError` narrows `code` to its statuses. */
class AIPodError extends errors_js_1.ApiError {
    static [Symbol.hasInstance](error) {
        return error instanceof errors_js_1.ApiError && typeof error.code === 'number';
    }
}
exports.AIPodError = AIPodError;
/** Creates a client of the AIPod API, `/v1`. It sends nothing before its first call. */
function aipod(connection = {}) {
    return (0, aipod_groups_js_1.group)({ settings: (0, connection_js_1.configure)(connection, aipod_groups_js_1.PREFIX), readRefusal });
}
/** A malformed refusal is not the market's. */
function readRefusal(body, status) {
    const { code, message, data } = body;
    if (code !== status || typeof message !== 'string' || data === undefined)
        return null;
    return { code, message, details: (data?.details ?? null) };
}
