// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
export { AIPodError, aipod } from './aipod.js';
export { ApiError, ShrimpError, shrimp, TimeoutError } from './shrimp.js';
