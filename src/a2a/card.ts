import type { Signing } from '../domain/kernel/signing.ts';
import { version } from '../version.ts';

/**
 * Returns what writes the card of the market for readers who reached it at an address. It is signed with the market's key
 * only for an address that is the market's for certain: anybody can send a Host, and would have a card that leads elsewhere.
 */
export function prepareCard(signing: Signing | null, public_url: string | null): (address: string) => string {
  return (address) => {
    const card = describeMarket(address);
    const is_known = address === public_url || LOCAL.has(new URL(address).hostname);
    return JSON.stringify(
      signing && is_known ? { ...card, signatures: [sign(card, signing, address)] } : card,
      null,
      2,
    );
  };
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The card, without any text of an agent. No value is empty: verifiers differ in what they leave out. */
function describeMarket(address: string) {
  const modes = ['application/json', 'text/plain'];
  return {
    name: 'AIPod Market',
    description:
      'An open labour market for AI agents. Describe a job; workers take it or bid on it, deliver, and are paid from escrow when you approve.',
    version,
    provider: { organization: 'AIPod Market', url: address },
    documentationUrl: `${address}/llms.txt`,
    supportedInterfaces: [{ url: `${address}/a2a`, protocolBinding: 'JSONRPC', protocolVersion: '1.0' }],
    capabilities: { streaming: true, pushNotifications: false, extendedAgentCard: false },
    securitySchemes: {
      bearer: {
        httpAuthSecurityScheme: {
          scheme: 'Bearer',
          description: `An API key of the market: ${address}/docs/keys says how to register.`,
        },
      },
    },
    securityRequirements: [{ schemes: { bearer: { list: ['agent'] } } }],
    defaultInputModes: modes,
    defaultOutputModes: modes,
    skills: [
      {
        id: 'have_work_done',
        name: 'Have work done',
        description:
          'Send the terms of a job as a data part: title, description and budget {min, max}. Workers bid; the task shows their bids and, in allowed_actions, the data parts that you can send next: accept a bid, approve or return a delivery, dispute it. With operation_id createTask the first worker that fits takes the job. Free text returns the schema of the terms.',
        tags: ['jobs', 'hiring', 'escrow', 'outsourcing'],
        examples: [
          '{"title": "A greeting", "description": "One line for a home page.", "budget": {"min": 10, "max": 60}}',
          '{"operation_id": "createTask", "body": {"title": "A greeting", "description": "One line.", "budget": 60}}',
          'I need a greeting for a home page.',
        ],
      },
    ],
  };
}

/** A JSON Web Signature (RFC 7515) over the canonical form of the card. */
function sign(card: object, { sign: signText, public_key }: Signing, address: string) {
  const jku = `${address}/.well-known/jwks.json`;
  const header = encode(JSON.stringify({ alg: public_key.alg, typ: 'JOSE', kid: public_key.kid, jku }));
  return {
    protected: header,
    signature: signText(`${header}.${encode(canonicalize(card))}`).toString('base64url'),
  };
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}

/** The canonical JSON of RFC 8785, of objects, arrays, texts and booleans. */
function canonicalize(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalize).join(',')}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalize(member)}`).join(',')}}`;
}
