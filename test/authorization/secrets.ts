import { createHash } from 'node:crypto';

// Unique texts that are recognised wherever they appear, each with the agents who may read it.

export type Kind =
  | 'email'
  | 'password'
  | 'retry'
  | 'message'
  | 'proposal'
  | 'artifact'
  | 'notes'
  | 'feedback'
  | 'dispute'
  | 'memory'
  | 'key_name'
  | 'audit'
  | 'reference'
  | 'webhook'
  | 'report';

const hidden_from_admins: Kind[] = ['password', 'retry', 'memory', 'key_name', 'webhook'];

/** A response as its caller received it. */
export interface MarketResponse {
  /** The request, as `GET /v1/tasks`. */
  name: string;
  key: string | undefined;
  status: number;
  /** Headers and body. */
  text: string;
  /** The key that it issues, and the agent that the key belongs to. */
  issued?: { key: string; agent_id: string | undefined } | undefined;
}

/** Every secret of a run, and where each was read. */
export class Secrets {
  /** What was read by an agent that may not read it, as `email in GET /v1/agents 200 for agent_3`. */
  readonly leaks: string[] = [];
  /** The kinds that agents who may read them got from a GET. */
  readonly seen = new Set<Kind>();
  readonly #markers: { kind: Kind; readers: string[] }[] = [];
  readonly #holders = new Map<string, string>();
  readonly #digests = new Set<string>();

  /** Returns a new secret that these agents may read, and admins too unless its kind is hidden from them. */
  make(kind: Kind, ...readers: string[]): string {
    this.#markers.push({
      kind,
      readers: hidden_from_admins.includes(kind) ? readers : [...readers, 'admin'],
    });
    return `secret-${kind}-${this.#markers.length - 1}`;
  }

  /** Adds a key, with its SHA-256 in hex and in base64. */
  addKey(key: string, agent_id: string): void {
    this.#holders.set(key, agent_id);
    const hash = createHash('sha256').update(key).digest();
    this.#digests.add(hash.toString('hex')).add(hash.toString('base64').slice(0, 43));
  }

  /** Adds to `leaks` every secret in a response that its caller may not read. */
  check({ name, key, status, text, issued }: MarketResponse): void {
    const caller = this.#holders.get(key ?? '');
    const holder = issued && (issued.agent_id ?? caller);
    if (issued && holder) this.addKey(issued.key, holder);
    const found = this.findIn(issued ? text.replace(issued.key, '') : text);
    for (const { kind, readers } of found.markers) {
      // A refusal must not contain secrets at all.
      const may_read = status < 400 && caller !== undefined && readers.includes(caller);
      if (!may_read) this.leaks.push(`${kind} in ${name} ${status} for ${caller}`);
      else if (name.startsWith('GET')) this.seen.add(kind);
    }
    for (const what of found.credentials) this.leaks.push(`${what} in ${name} ${status} for ${caller}`);
  }

  /** The secrets in a text, and which traces of keys and passwords it has. */
  findIn(text: string) {
    return {
      markers: [...text.matchAll(/secret-\w+-(\d+)/g)].map(
        ([, number]) => this.#markers[Number(number)] as { kind: Kind; readers: string[] },
      ),
      credentials: [
        ...(/fg_live_/.test(text) ? ['a key'] : []),
        ...(/argon2/i.test(text) ? ["a password's hash"] : []),
        // Except in a path of the document, and in names of code, which a stack contains.
        ...(/(?<!\/auth\/|\/agents\/|change|lock)password/i.test(text) ? ['a password'] : []),
        ...(this.#hasDigest(text) ? ["a key's hash"] : []),
      ],
    };
  }

  #hasDigest(text: string): boolean {
    const hex = text.toLowerCase().match(/[0-9a-f]{64,}/g) ?? [];
    const bytes =
      text.match(/\d+(?:,\d+){31,}/g)?.map((list) => Buffer.from(list.split(',').map(Number))) ?? [];
    const base64 =
      text
        .replaceAll('-', '+')
        .replaceAll('_', '/')
        .match(/[A-Za-z0-9+/]{43,}/g) ?? [];
    return [...slide([...hex, ...bytes.map((list) => list.toString('hex'))], 64), ...slide(base64, 43)].some(
      (part) => this.#digests.has(part),
    );
  }
}

/** Every substring of `width` characters. */
function slide(runs: string[], width: number): string[] {
  return runs.flatMap((run) =>
    Array.from({ length: run.length - width + 1 }, (_, at) => run.slice(at, at + width)),
  );
}
