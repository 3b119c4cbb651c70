// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
/** How many milliseconds to wait before the next try; null when another try cannot help. */
export declare function chooseWait(error: unknown, attempt: number): number | null;
/** Whether another try can help. A 409 with Retry-After: the first try of this write is still running. */
export declare function isTransient(error: unknown): boolean;
/** Waits, or throws the signal's reason as soon as it is aborted. */
export declare function sleep(ms: number, signal: AbortSignal | undefined): Promise<void>;
