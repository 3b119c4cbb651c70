// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
import type { ParseAs } from './types.js';
/**
 * Read the response body per `kind`. `'auto'` negotiates from the content type
 * (JSON, then `text/*`, then Blob); `204` responses read nothing. A `'void'`
 * operation (no declared 2xx content) still returns a JSON body the server
 * actually sends: the static type stays `void`, but silently dropping real data
 * behind a spec gap is the worse failure — consumers can reach it with a cast
 * while the API description catches up.
 */
export declare function parse(response: Response, kind: ParseAs | 'void'): Promise<unknown>;
/** Best-effort decode of a non-2xx body (JSON when declared, else text; undefined on failure). */
export declare function readError(response: Response): Promise<unknown>;
