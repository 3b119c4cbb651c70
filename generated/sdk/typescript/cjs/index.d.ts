// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
export { type AIPod, AIPodError, aipod } from './aipod.js';
export { ApiError, type Connection, type Shrimp, ShrimpError, shrimp, TimeoutError } from './shrimp.js';
