import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** One answer as it came over the wire. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export type Chunk = string | Buffer;

export interface TalkOptions {
  /** Of the requests that are to be answered: answers to HEAD have no body. */
  methods?: string[];
  /** Says after the last chunk that no more will come. */
  half_close?: boolean;
}

/** How long the server may say nothing before it counts as silent, in milliseconds. */
const SILENCE_MS = 10_000;

/** How long one waits for an answer too many. */
const LULL_MS = 30;

/**
 * Writes to a connection of its own, chunk by chunk, and reads until the server ends it or has answered each
 * of `methods` and says no more. Throws on half an answer, on none, and on bytes that are no answer.
 */
export async function talk(
  port: number,
  chunks: Chunk[],
  { methods = ['GET'], half_close = false }: TalkOptions = {},
): Promise<Reply[]> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  const received: Buffer[] = [];
  let ended = false;
  socket.on('data', (data: Buffer) => received.push(data));
  socket.on('end', () => {
    ended = true;
  });
  // A server that has refused may hang up while we still write.
  socket.on('error', () => {
    ended = true;
  });
  try {
    for (const chunk of chunks) await write(socket, chunk);
    if (half_close) socket.end();
    const read = () => readReplies(Buffer.concat(received), methods);
    const deadline = Date.now() + SILENCE_MS;
    while (!ended && read().replies.length < methods.length) {
      assert(Date.now() < deadline, `silent for ${SILENCE_MS} ms after ${Buffer.concat(received)}`);
      await sleep(3);
    }
    if (!ended) await sleep(LULL_MS);
    const { replies, rest } = read();
    assert(rest.length === 0, `no answer: ${rest.toString('latin1').slice(0, 300)}`);
    assert(replies.length > 0, 'the connection ended without an answer');
    return replies;
  } finally {
    socket.destroy();
  }
}

function write(socket: Socket, chunk: Chunk): Promise<void> {
  return new Promise((resolve) => socket.write(chunk, () => resolve()));
}

/** The whole answers at the beginning of the bytes, interim ones left out, and what follows them. */
function readReplies(bytes: Buffer, methods: string[]): { replies: Reply[]; rest: Buffer } {
  const replies: Reply[] = [];
  let rest = bytes;
  for (;;) {
    const end = rest.indexOf('\r\n\r\n');
    const [line = '', ...fields] = rest.subarray(0, Math.max(end, 0)).toString('latin1').split('\r\n');
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(line)?.[1]);
    if (end < 0 || !status) return { replies, rest };
    const headers = Object.fromEntries(fields.map(splitField));
    const bare = status < 200 || status === 204 || methods[replies.length] === 'HEAD';
    const length = bare ? 0 : Number(headers['content-length']);
    // The market says how long its answers are; what leaves that to the connection has no body worth the name.
    assert(Number.isInteger(length), `an answer of no length: ${line}`);
    if (rest.length < end + 4 + length) return { replies, rest };
    const body = rest.subarray(end + 4, end + 4 + length).toString();
    if (status >= 200) replies.push({ status, headers, body });
    rest = rest.subarray(end + 4 + length);
  }
}

function splitField(field: string): [name: string, value: string] {
  const colon = field.indexOf(':');
  return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()];
}
