// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
export { AIPodError, aipod } from './aipod.js';
export * from './shared.js';
export { ShrimpError, shrimp } from './shrimp.js';
