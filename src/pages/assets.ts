import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** A file that pages load. */
export interface Asset {
  /** Its name in the URL, such as `docs.js`. */
  name: string;
  type: string;
  content: string | Buffer;
}

/**
 * Serves files under `/assets/`, with a hash of their content in the name, so that browsers keep them for ever.
 * Returns their URLs by name, and `prepare`, which compresses all of them before they are asked for.
 */
export function serveAssets(
  app: FastifyInstance,
  assets: Asset[],
): { urls: Map<string, string>; prepare: () => void } {
  const bodies: Compressed[] = [];
  const urls = new Map<string, string>();
  for (const { name, type, content } of assets) {
    const url = `/assets/${name.replace('.', `.${hash(content)}.`)}`;
    const body = compress(content, 10);
    app.get(url, async (request, reply) => {
      reply.headers({ 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' });
      return sendCompressed(request, reply, body);
    });
    bodies.push(body);
    urls.set(name, url);
  }
  return { urls, prepare: () => void bodies.map(({ br }) => br()) };
}

/** A body in each encoding; each is made on first use. */
export interface Compressed {
  identity: Buffer;
  br: () => Promise<Buffer>;
  gzip: () => Promise<Buffer>;
}

/**
 * Prepares a body that several readers get. Brotli takes a second for each megabyte at quality 10, and 50 ms at
 * quality 5, as gzip does.
 */
export function compress(content: string | Buffer, quality: 5 | 10): Compressed {
  const identity = Buffer.from(content);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
  };
  return {
    identity,
    br: once(() => promisify(brotliCompress)(identity, { params })),
    gzip: once(() => promisify(gzip)(identity, { level: 9 })),
  };
}

/** Runs `load` at most once. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}

/** Sends a body in the best encoding that the reader accepts. */
export async function sendCompressed(
  request: FastifyRequest,
  reply: FastifyReply,
  body: Compressed,
): Promise<FastifyReply> {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = ENCODINGS.find((one) =>
    new RegExp(`\\b${one}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted),
  );
  reply.header('vary', 'Accept-Encoding');
  if (encoding) reply.header('content-encoding', encoding);
  return reply.send(encoding ? await body[encoding]() : body.identity);
}

const ENCODINGS = ['br', 'gzip'] as const;

/** Names a content by its hash, for URLs and ETags. */
export function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 12);
}
