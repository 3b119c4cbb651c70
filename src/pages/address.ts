import type { FastifyRequest } from 'fastify';

/**
 * Returns the address under which readers reach the market, as an origin without a slash: `public_url` if it is
 * set, otherwise the one of the Host header. Readers copy it into a shell and the header can contain anything, so
 * anything but a plain host and port is replaced by localhost.
 */
export function addressOf({ protocol, host, socket }: FastifyRequest, public_url: string | null): string {
  if (public_url !== null) return public_url;
  const scheme = protocol === 'https' ? 'https' : 'http';
  const port = socket.localPort === undefined ? '' : `:${socket.localPort}`;
  return `${scheme}://${HOST.test(host ?? '') ? host : `localhost${port}`}`;
}

/** Puts the address of the market into a text that is written with the one in the documents. */
export function fillAddress(text: string, address: string): string {
  return text.replaceAll(WRITTEN, address);
}

/** The address of the market in `openapi/` and `docs/`. */
const WRITTEN = 'http://localhost:5001';

/** A name, an IPv4 address or an IPv6 address in brackets, with an optional port. */
const HOST = /^(?:[\w.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i;
