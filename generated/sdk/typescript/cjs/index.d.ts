// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
export { type AIPod, AIPodError, aipod } from './aipod.js';
export type * from './api/schemas.js';
export * from './shared.js';
export { type Shrimp, ShrimpError, shrimp } from './shrimp.js';
