// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
export declare const VERSION = "0.1.0";
