import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** One response as it arrived on the socket. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export type Chunk = string | Buffer;

export interface TalkOptions {
  /** The methods of the requests that get a response. A response to HEAD has no body. */
  methods?: string[];
  /** Closes our side of the connection after the last chunk. */
  half_close?: boolean;
}

/** How long to wait for the next response, in milliseconds. */
const SILENCE_MS = 10_000;

/** How long to wait for a surplus response after the last one, in milliseconds. */
const LULL_MS = 30;

/**
 * Opens a connection, writes the chunks, and reads until the server closes the connection or has responded to
 * each of `methods`. Throws if a response is missing or incomplete, and on bytes that are not a response.
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
  // A server that refuses a request can close the connection before we have written all of it.
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
    assert(rest.length === 0, `not a response: ${rest.toString('latin1').slice(0, 300)}`);
    assert(replies.length > 0, 'the connection ended without a response');
    return replies;
  } finally {
    socket.destroy();
  }
}

function write(socket: Socket, chunk: Chunk): Promise<void> {
  return new Promise((resolve) => socket.write(chunk, () => resolve()));
}

/**
 * Returns the complete responses at the beginning of the bytes, without interim responses, and the remaining
 * bytes.
 */
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
    // The market always sends Content-Length. It never ends a body by closing the connection.
    assert(Number.isInteger(length), `a response without Content-Length: ${line}`);
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
