import type { FastifyInstance } from 'fastify';
import { hash, type Prepared, prepare, sendPrepared } from './prepared.ts';

/** A file that pages load. */
export interface Asset {
  /** Its name in the URL, such as `docs.js`. */
  name: string;
  type: string;
  content: string | Buffer;
}

/**
 * Serves files under `/assets/`, with a hash of their content in the name, so that browsers keep them for ever.
 * Returns their URLs by name, and `compressAll`, which compresses all of them before they are asked for.
 */
export function serveAssets(
  app: FastifyInstance,
  assets: Asset[],
): { urls: Map<string, string>; compressAll: () => void } {
  const bodies: Prepared[] = [];
  const urls = new Map<string, string>();
  for (const { name, type, content } of assets) {
    const url = `/assets/${name.replace('.', `.${hash(content)}.`)}`;
    const body = prepare(content, 10);
    app.get(url, async (request, reply) => {
      reply.headers({ 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' });
      return sendPrepared(request, reply, body);
    });
    bodies.push(body);
    urls.set(name, url);
  }
  return { urls, compressAll: () => void bodies.map(({ br }) => br()) };
}
