export { type AIPod, AIPodError, aipod } from './aipod.js';
export { ApiError, type Connection, type Shrimp, ShrimpError, shrimp, TimeoutError } from './shrimp.js';
