import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import type { OpenApiDocument } from '../contract/operations.ts';
import { addressOf, fillAddress } from './address.ts';
import { rememberTexts, sendPrepared } from './prepared.ts';

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
        const prepare = rememberTexts();
        scope.get(`/openapi/${name}.${format}`, async (request, reply) => {
          const address = addressOf(request, public_url);
          reply.headers({ 'content-type': type, 'cache-control': 'public, max-age=300' });
          return sendPrepared(
            request,
            reply,
            prepare(address, () => fillAddress(write(), address)),
          );
        });
      }
    });
  }
}

const TYPES = { json: 'application/json', yaml: 'application/yaml; charset=utf-8' };
