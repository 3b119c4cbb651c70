import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Test } from 'tap';
import { listen } from '../../src/http/server.ts';
import { type Client, listClients } from './clients.ts';
import { checkPlain, legible, ResponseChecker } from './responses.ts';
import { type Chunk, type Reply, type TalkOptions, talk } from './sockets.ts';
import { openWorld, type World } from './world.ts';

/** What to send over a new connection, and the allowed responses. */
export interface Case {
  name: string;
  send: Chunk | Chunk[];
  /** The allowed statuses. */
  status: number[];
  /**
   * Whether a refusal is plain JSON rather than the error envelope of the dialect. `either`: it depends on
   * the version of Node.
   */
  plain?: boolean | 'either';
  /** Whether the request is refused before an operation is found. */
  unread?: boolean;
  options?: TalkOptions;
}

/** One check to run, with its name. */
export type Check = [name: string, run: () => Promise<void>];

/** Checks that run at the same time, each on its own connections. */
const CONCURRENCY = 8;

/** Sends raw bytes to a market that listens on a port, and checks its responses. */
export class Wire {
  readonly world: World;
  readonly clients: Client[];
  readonly #port: number;
  readonly #checkers: Map<Client, ResponseChecker>;
  #texts = 0;
  response_count = 0;

  static async open(t: Test): Promise<Wire> {
    const world = await openWorld(t);
    const url = await listen(world.market.app, { host: '127.0.0.1', port: 0 });
    return new Wire(world, Number(new URL(url).port));
  }

  constructor(world: World, port: number) {
    this.world = world;
    this.#port = port;
    this.clients = listClients(world);
    this.#checkers = new Map(
      this.clients.map((client) => [client, new ResponseChecker(world.market.app, client.dialect)]),
    );
  }

  /** Returns a text that no other request writes. */
  freshText(): string {
    this.#texts += 1;
    return `written ${this.#texts}.`;
  }

  /** Returns how many records have this text. */
  async countWritten(text: string): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select ((select count(*) from memory where content = ${text})
        + (select count(*) from job where title = ${text}))::integer as count
    `.execute(this.world.market.db);
    return rows[0]?.count ?? 0;
  }

  /** Sends over a new connection and returns the complete responses. */
  async exchange(send: Chunk | Chunk[], options?: TalkOptions): Promise<Reply[]> {
    const replies = await talk(this.#port, [send].flat(), options);
    this.response_count += replies.length;
    return replies;
  }

  /**
   * Sends a case, checks the response and returns it. Throws if the server took bytes of the case for a
   * second request that it carried out: further responses must be plain refusals with status 400.
   */
  async sendCase(client: Client, id: string, { send, options, status, plain, unread }: Case): Promise<Reply> {
    const [reply, ...more] = await this.exchange(send, options);
    assert(reply);
    for (const { status, ...rest } of more) {
      assert.equal(status, 400, 'the server carried out a second request');
      checkPlain({ ...rest, status, text: rest.body });
    }
    assert(status.includes(reply.status), `${reply.status}: ${reply.body}`);
    const expect_plain = plain === 'either' ? isPlain(reply) : plain;
    this.check(client, unread ? null : id, reply, expect_plain);
    return reply;
  }

  /** Throws unless a response is as the dialect declares it, or plain JSON if `plain`. */
  check(client: Client, id: string | null, reply: Reply, plain = false): void {
    const response = { ...reply, text: reply.body };
    // The HTTP parser sends 431 itself, before the server knows the dialect.
    if (plain || reply.status === 431) checkPlain(response);
    else this.#checkers.get(client)?.check(id, response);
  }
}

/** Whether a response is plain JSON, as for requests that the HTTP parser refuses. */
export function isPlain({ body }: Reply): boolean {
  return body.startsWith('{"error"');
}

/** Runs checks concurrently. Returns the name and the message of each that failed, in ASCII. */
export async function runChecks(checks: Check[]): Promise<string[]> {
  const wrong: string[] = [];
  const waiting = [...checks];
  async function work() {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, run] = next;
      await run().catch((error: Error) => wrong.push(legible(`${name}: ${error.message}`)));
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return wrong;
}
