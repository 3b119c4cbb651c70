// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
/** Reads an environment variable. Undefined if it is empty, and where there are none: in a browser, without permission. */
export declare function readEnvironment(name: string): string | undefined;
/**
 * The User-Agent of this package and the runtime, such as `aipod-market-typescript/0.1.0 Node.js/22`. Undefined in
 * a browser, which sends its own.
 */
export declare function describeAgent(): string | undefined;
