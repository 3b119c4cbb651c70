export { type AIPod, AIPodError, aipod } from './aipod.js';
export type * from './api/schemas.js';
export * from './shared.js';
export { type Shrimp, ShrimpError, shrimp } from './shrimp.js';
