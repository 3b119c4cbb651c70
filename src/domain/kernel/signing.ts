import { createHash, createPrivateKey, createPublicKey, hkdfSync, sign } from 'node:crypto';

/** The key of the market, of which everything that it signs with is made. */
export interface Signing {
  /** The secret of a webhook: 32 bytes, another one for each version. */
  secretOf(webhook_id: string, version: number): Buffer;
  /** The ed25519 signature of a text: 64 bytes. */
  sign(text: string): Buffer;
  /** The public key that verifies it, as a JSON Web Key. */
  public_key: PublicKey;
}

export interface PublicKey {
  kty: 'OKP';
  crv: 'Ed25519';
  /** 32 bytes in base64url. */
  x: string;
  kid: string;
  use: 'sig';
  alg: 'EdDSA';
}

/** How long a seed is, in bytes. */
export const SEED_BYTES = 32;

/** What stands before the seed in an ed25519 key of PKCS 8 (RFC 8410, section 7). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Makes the key of a seed of 32 random bytes. */
export function createSigning(seed: Buffer): Signing {
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const x = createPublicKey(key).export({ format: 'jwk' }).x as string;
  // The thumbprint of RFC 7638.
  const kid = createHash('sha256').update(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`).digest('base64url');
  return {
    secretOf: (webhook_id, version) =>
      Buffer.from(hkdfSync('sha256', seed, '', `webhook ${webhook_id} ${version}`, 32)),
    sign: (text) => sign(null, Buffer.from(text), key),
    public_key: { kty: 'OKP', crv: 'Ed25519', x, kid, use: 'sig', alg: 'EdDSA' },
  };
}
