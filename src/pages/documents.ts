import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import type { OpenApiDocument } from '../contract/operations.ts';
import { addressOf } from './address.ts';
import { type Compressed, compress, hash, sendCompressed } from './assets.ts';

/** The address in the documents that the address of the market replaces. */
const WRITTEN = 'http://localhost:5001';

/** A document under its name in URLs. */
export interface NamedDocument {
  name: string;
  document: OpenApiDocument;
}

/**
 * Serves each document as `/openapi/<name>.json` and `.yaml`, with the market's address in its URLs: `public_url`,
 * otherwise the address of the request.
 */
export function serveDocuments(
  app: FastifyInstance,
  documents: NamedDocument[],
  public_url: string | null,
): void {
  for (const { name, document } of documents) {
    // A scope for each document: Fastify's swagger plugin holds one.
    app.register(async (scope) => {
      await scope.register(swagger, { mode: 'static', specification: { document: document as never } });
      for (const [format, type] of Object.entries(TYPES)) {
        const write = () =>
          format === 'yaml' ? scope.swagger({ yaml: true }) : JSON.stringify(scope.swagger());
        const prepare = prepareFor(write);
        scope.get(`/openapi/${name}.${format}`, async (request, reply) => {
          const { body, etag } = prepare(addressOf(request, public_url));
          reply.headers({ 'content-type': type, 'cache-control': 'public, max-age=300', etag });
          if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
          return sendCompressed(request, reply, body);
        });
      }
    });
  }
}

const TYPES = { json: 'application/json', yaml: 'application/yaml; charset=utf-8' };

/** A Host header can contain anything, so only so many addresses are remembered. */
const MAX_ADDRESSES = 20;

/** Writes a document once for each address. Anybody can ask with new addresses, so the compression is fast. */
function prepareFor(write: () => string): (address: string) => { body: Compressed; etag: string } {
  const prepared = new Map<string, { body: Compressed; etag: string }>();
  return (address) => {
    const known = prepared.get(address);
    if (known) return known;
    const text = write().replaceAll(WRITTEN, address);
    // The tag is weak, since it is the same for every encoding.
    const made = { body: compress(text, 5), etag: `W/"${hash(text)}"` };
    if (prepared.size >= MAX_ADDRESSES) prepared.clear();
    prepared.set(address, made);
    return made;
  };
}
