// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
export {};
