import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Test } from 'tap';
import { listen } from '../../src/http/server.ts';
import { Answers, holdPlain, legible } from './answers.ts';
import { type Door, listDoors } from './doors.ts';
import { type Prepared, prepareMarket } from './prepared.ts';
import { type Chunk, type Reply, type TalkOptions, talk } from './sockets.ts';

/** What is sent over a connection of its own, and what may be the answer. */
export interface Case {
  name: string;
  send: Chunk | Chunk[];
  /** Any of these. */
  status: number[];
  /** A refusal wears the envelope of its door, unless it is plain JSON; either where Node's versions differ. */
  plain?: boolean | 'either';
  /** It is refused before an operation is found. */
  unread?: boolean;
  options?: TalkOptions;
}

/** A case to run, by its name. */
export type Check = [name: string, run: () => Promise<void>];

/** Connections at a time. */
const LANES = 8;

/** A prepared market that listens, and the ways to speak to it. */
export class Wire {
  readonly prepared: Prepared;
  readonly doors: Door[];
  readonly #port: number;
  readonly #answers: Map<Door, Answers>;
  #texts = 0;
  answered = 0;

  static async open(t: Test): Promise<Wire> {
    const prepared = await prepareMarket(t);
    const url = await listen(prepared.market.app, { host: '127.0.0.1', port: 0 });
    return new Wire(prepared, Number(new URL(url).port));
  }

  constructor(prepared: Prepared, port: number) {
    this.prepared = prepared;
    this.#port = port;
    this.doors = listDoors(prepared);
    this.#answers = new Map(this.doors.map((door) => [door, new Answers(prepared.market.app, door.dialect)]));
  }

  /** A text that nobody else writes. */
  freshText(): string {
    this.#texts += 1;
    return `written ${this.#texts}.`;
  }

  /** How many records have this text. */
  async countWritten(text: string): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select ((select count(*) from memory where content = ${text})
        + (select count(*) from job where title = ${text}))::integer as count
    `.execute(this.prepared.market.db);
    return rows[0]?.count ?? 0;
  }

  /** Sends over a connection of its own; answers whatever came back, each whole. */
  async exchange(send: Chunk | Chunk[], options?: TalkOptions): Promise<Reply[]> {
    const replies = await talk(this.#port, [send].flat(), options);
    this.answered += replies.length;
    return replies;
  }

  /** Sends a case, and holds the answer to what it may be. Only what is no request may follow it. */
  async try(door: Door, id: string, { send, options, status, plain, unread }: Case): Promise<Reply> {
    const [reply, ...more] = await this.exchange(send, options);
    assert(reply);
    for (const { status, ...rest } of more) {
      assert.equal(status, 400, 'a second request was answered');
      holdPlain({ ...rest, status, text: rest.body });
    }
    assert(status.includes(reply.status), `${reply.status}: ${reply.body}`);
    const bare = plain === 'either' ? isPlain(reply) : plain;
    this.hold(door, unread ? null : id, reply, bare);
    return reply;
  }

  hold(door: Door, id: string | null, reply: Reply, plain = false): void {
    const answer = { ...reply, text: reply.body };
    // These headers were never read.
    if (plain || reply.status === 431) holdPlain(answer);
    else this.#answers.get(door)?.hold(id, answer);
  }
}

/** Whether an answer says that it is no dialect's, as what the parser refuses does. */
export function isPlain({ body }: Reply): boolean {
  return body.startsWith('{"error"');
}

/** Runs checks side by side; answers what was wrong, in words that a report can carry. */
export async function gather(checks: Check[]): Promise<string[]> {
  const wrong: string[] = [];
  const waiting = [...checks];
  async function work() {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, run] = next;
      await run().catch((error: Error) => wrong.push(legible(`${name}: ${error.message}`)));
    }
  }
  await Promise.all(Array.from({ length: LANES }, work));
  return wrong;
}
