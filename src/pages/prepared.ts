import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A body that several readers get, with its tag. Each encoding is made on first use. */
export interface Prepared {
  etag: string;
  identity: Buffer;
  br: () => Promise<Buffer>;
  gzip: () => Promise<Buffer>;
}

/**
 * Prepares a body. Brotli takes a second for each megabyte at quality 10, and 50 ms at quality 5, as gzip does.
 */
export function prepare(content: string | Buffer, quality: 5 | 10): Prepared {
  const identity = Buffer.from(content);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
  };
  return {
    // Weak, since it is the same for every encoding.
    etag: `W/"${hash(identity)}"`,
    identity,
    br: once(() => promisify(brotliCompress)(identity, { params })),
    gzip: once(() => promisify(gzip)(identity, { level: 9 })),
  };
}

/** Returns the text of a key, prepared; `write` is called when the key is new or forgotten. */
export type Prepare = (key: string, write: () => string) => Prepared;

/** Remembers texts by key. Keys can contain a Host header, which can be anything, so only so many are remembered. */
export function rememberTexts(): Prepare {
  const known = new Map<string, Prepared>();
  return (key, write) => {
    const found = known.get(key);
    if (found) return found;
    const made = prepare(write(), 5);
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(key, made);
    return made;
  };
}

const MAX_REMEMBERED = 20;

/** Sends a body in the best encoding that the reader accepts, or 304 if the reader has it. */
export async function sendPrepared(
  request: FastifyRequest,
  reply: FastifyReply,
  prepared: Prepared,
): Promise<FastifyReply> {
  const { etag, identity } = prepared;
  const vary = reply.getHeader('vary');
  reply.headers({ etag, vary: vary ? `${vary}, Accept-Encoding` : 'Accept-Encoding' });
  // A weak tag, and the strong one that some clients make of it.
  if (request.headers['if-none-match']?.includes(etag.slice(2))) return reply.code(304).send();
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = ENCODINGS.find((one) =>
    new RegExp(`\\b${one}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted),
  );
  if (encoding) reply.header('content-encoding', encoding);
  return reply.send(encoding ? await prepared[encoding]() : identity);
}

const ENCODINGS = ['br', 'gzip'] as const;

/** Names a content by its hash, for URLs and ETags. */
export function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 12);
}

/** Runs `load` at most once. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}
