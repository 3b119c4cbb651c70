import type { FastifyInstance } from 'fastify';
import { llms, reference, skill } from '../../generated/agent_texts.ts';
import { guides } from '../../generated/guides.ts';
import { addressOf, fillAddress } from './address.ts';
import type { ListedDocument } from './docs_page.ts';
import { rememberTexts, sendPrepared } from './prepared.ts';
import { CATALOG, type TypedLink, writeLinkHeader } from './typed_links.ts';

/**
 * Serves what programs look for at an address that they do not know: `/llms.txt`, `/llms-full.txt`, `/skill.md`,
 * `/openapi.json` (the first document), `/.well-known/agent-card.json` (A2A), `/robots.txt`, `/.well-known/api-catalog` (RFC 9727), and with a
 * `security_contact` `/.well-known/security.txt` (RFC 9116).
 */
export function serveDiscovery(
  app: FastifyInstance,
  {
    documents,
    writeCard,
    public_url,
    security_contact,
  }: {
    documents: [ListedDocument, ...ListedDocument[]];
    /** Writes the market's card of A2A for readers who reached it at an address. */
    writeCard: (address: string) => string;
    public_url: string | null;
    security_contact: string | null;
  },
): void {
  const [first, ...others] = documents;
  const alternates = others.map(({ name, title }) => ({
    href: `/openapi/${name}.json`,
    rel: 'alternate',
    type: JSON_TYPE,
    title,
  }));
  const resources: Resource[] = [
    { path: '/llms.txt', type: TEXT, write: writeLlms },
    { path: '/llms-full.txt', type: TEXT, write: writeFullText },
    { path: '/skill.md', type: MARKDOWN, write: (address) => fillAddress(skill, address) },
    {
      path: '/openapi.json',
      type: JSON_TYPE,
      write: (address) => fillAddress(JSON.stringify(first.document), address),
      links: alternates,
    },
    { path: CARD, type: JSON_TYPE, write: writeCard },
    { path: '/robots.txt', type: TEXT, write: () => ROBOTS },
    {
      path: CATALOG.href,
      type: `${CATALOG.type}; profile="https://www.rfc-editor.org/info/rfc9727"`,
      write: (address) => writeCatalog(documents, address),
      links: [CATALOG],
    },
  ];
  for (const resource of resources) serve(app, resource, public_url);
  if (security_contact !== null) serveSecurity(app, security_contact, public_url);
}

/** Returns what an agent must know to work on the market at an address, in the form of llmstxt.org. */
export function writeLlms(address: string): string {
  return fillAddress(llms, address);
}

interface Resource {
  path: string;
  type: string;
  /** The content for a reader who reached the market at `address`. */
  write: (address: string) => string;
  links?: TypedLink[];
}

const CARD = '/.well-known/agent-card.json';
const TEXT = 'text/plain; charset=utf-8';
const MARKDOWN = 'text/markdown; charset=utf-8';
const JSON_TYPE = 'application/json';
const CACHED = 'public, max-age=300';

function serve(
  app: FastifyInstance,
  { path, type, write, links }: Resource,
  public_url: string | null,
): void {
  const prepare = rememberTexts();
  app.get(path, async (request, reply) => {
    const address = addressOf(request, public_url);
    reply.headers({
      'content-type': type,
      'cache-control': CACHED,
      ...(links && { link: writeLinkHeader(links) }),
    });
    return sendPrepared(
      request,
      reply,
      prepare(address, () => write(address)),
    );
  });
}

/** `/llms.txt`, the guides in English, and every operation. */
function writeFullText(address: string): string {
  const texts = [llms, ...Object.values(guides).map(({ en }) => en.markdown), reference];
  return fillAddress(texts.join('\n'), address);
}

const ROBOTS = `# For agents: /llms.txt
User-agent: *
Allow: /
`;

/** Lists the APIs as a linkset (RFC 9264). The market has one health check, which is in the first API. */
function writeCatalog([first, ...others]: [ListedDocument, ...ListedDocument[]], address: string): string {
  const status = [{ href: `${address}${first.prefix}/status`, type: JSON_TYPE }];
  const linkset = [first, ...others].map(({ name, title, prefix }) => ({
    anchor: address + prefix,
    'service-desc': [{ href: `${address}/openapi/${name}.json`, type: JSON_TYPE, title }],
    'service-doc': [
      { href: `${address}/docs/${name}`, type: 'text/html', title },
      { href: `${address}/llms.txt`, type: 'text/plain', title: 'For agents' },
    ],
    status,
  }));
  const a2a = {
    anchor: `${address}/a2a`,
    'service-desc': [{ href: address + CARD, type: JSON_TYPE, title: 'A2A' }],
    'service-doc': [{ href: `${address}/llms.txt`, type: 'text/plain', title: 'For agents' }],
  };
  return JSON.stringify({ linkset: [...linkset, a2a] }, null, 2);
}

/** A reader should not trust a security.txt for longer, in days. */
const SECURITY_TXT_DAYS = 90;

function serveSecurity(app: FastifyInstance, contact: string, public_url: string | null): void {
  const path = '/.well-known/security.txt';
  const prepare = rememberTexts();
  app.get(path, async (request, reply) => {
    const address = addressOf(request, public_url);
    const midnight = new Date().setUTCHours(0, 0, 0, 0);
    const expires = new Date(midnight + SECURITY_TXT_DAYS * 86_400_000).toISOString();
    reply.headers({ 'content-type': TEXT, 'cache-control': CACHED });
    const write = () =>
      `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: zh, en\nCanonical: ${address}${path}\n`;
    return sendPrepared(request, reply, prepare(`${address} ${expires}`, write));
  });
}
