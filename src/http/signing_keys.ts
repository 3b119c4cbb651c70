import type { FastifyInstance } from 'fastify';
import type { Signing } from '../domain/kernel/signing.ts';

/** For how long a reader may keep the keys, in s. */
const MAX_AGE_S = 3_600;

/** Serves the public keys of the market as a JSON Web Key Set (RFC 7517). */
export function serveSigningKeys(app: FastifyInstance, signing: Signing | null): void {
  const keys = { keys: signing ? [signing.public_key] : [] };
  app.get('/.well-known/jwks.json', (_request, reply) =>
    reply
      .header('cache-control', `public, max-age=${MAX_AGE_S}`)
      .type('application/jwk-set+json')
      .send(JSON.stringify(keys)),
  );
}
