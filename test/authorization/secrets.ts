import { createHash } from 'node:crypto';

// Texts that can be told wherever they turn up, each with who may read it.

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
  | 'reference';

const hidden_from_admins: Kind[] = ['password', 'retry', 'memory', 'key_name'];

/** An answer of the market, as its caller got it. */
export interface Answer {
  /** Of the request, as `GET /v1/tasks`. */
  name: string;
  key: string | undefined;
  status: number;
  /** Headers and body. */
  text: string;
  /** The key that it issues, and whose that is. */
  issued?: { key: string; agent_id: string | undefined } | undefined;
}

/** Every secret of a run, and what has come out of them. */
export class Secrets {
  /** What was read by somebody who may not, as `email in GET /v1/agents 200 for agent_3`. */
  readonly leaks: string[] = [];
  /** What was told to its readers when they read. */
  readonly told = new Set<Kind>();
  readonly #marks: { kind: Kind; readers: string[] }[] = [];
  readonly #holders = new Map<string, string>();
  readonly #digests = new Set<string>();

  /** A new secret of a kind, for these agents and, unless it is hidden from them, admins. */
  make(kind: Kind, ...readers: string[]): string {
    this.#marks.push({ kind, readers: hidden_from_admins.includes(kind) ? readers : [...readers, 'admin'] });
    return `secret-${kind}-${this.#marks.length - 1}`;
  }

  /** Makes a key known, and its SHA-256 in hex and in base64. */
  learnKey(key: string, agent_id: string): void {
    this.#holders.set(key, agent_id);
    const hash = createHash('sha256').update(key).digest();
    this.#digests.add(hash.toString('hex')).add(hash.toString('base64').slice(0, 43));
  }

  /** Notes what an answer tells its caller that is not the caller's to know. */
  check({ name, key, status, text, issued }: Answer): void {
    const caller = this.#holders.get(key ?? '');
    const holder = issued && (issued.agent_id ?? caller);
    if (issued && holder) this.learnKey(issued.key, holder);
    const found = this.findIn(issued ? text.replace(issued.key, '') : text);
    for (const { kind, readers } of found.marks) {
      // A refusal has nothing to tell.
      const may_read = status < 400 && caller !== undefined && readers.includes(caller);
      if (!may_read) this.leaks.push(`${kind} in ${name} ${status} for ${caller}`);
      else if (name.startsWith('GET')) this.told.add(kind);
    }
    for (const what of found.credentials) this.leaks.push(`${what} in ${name} ${status} for ${caller}`);
  }

  /** Which secrets stand in a text, and what of keys and passwords. */
  findIn(text: string) {
    return {
      marks: [...text.matchAll(/secret-\w+-(\d+)/g)].map(
        ([, number]) => this.#marks[Number(number)] as { kind: Kind; readers: string[] },
      ),
      credentials: [
        ...(/fg_live_/.test(text) ? ['a key'] : []),
        ...(/argon2/i.test(text) ? ["a password's hash"] : []),
        ...(/password/i.test(text) ? ['a password'] : []),
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

/** Every part of so many characters. */
function slide(runs: string[], width: number): string[] {
  return runs.flatMap((run) =>
    Array.from({ length: run.length - width + 1 }, (_, at) => run.slice(at, at + width)),
  );
}
