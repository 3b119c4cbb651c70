import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Lets the first request of a connection name its target in bare UTF-8, as curl sends what is typed: Node's
 * parser takes nothing but ASCII there. The bytes are percent-encoded before it sees them. Connections that
 * say nothing are cut after `patience_ms`, and at once when `end` is called.
 */
export function readBareTargets(server: Server, patience_ms: number): { end(): void } {
  const [accept] = server.listeners('connection') as [(socket: Socket) => void];
  const silent = new Set<Socket>();
  server.off('connection', accept);
  server.on('connection', (socket: Socket) => {
    const cut = () => socket.destroy();
    const forget = () => silent.delete(socket);
    silent.add(socket);
    socket.setTimeout(patience_ms, cut).once('error', cut).once('close', forget);
    socket.once('readable', () => {
      const chunk: Buffer | null = socket.read();
      socket.setTimeout(0, cut).off('timeout', cut).off('error', cut).off('close', forget);
      forget();
      if (chunk) socket.unshift(encodeTarget(chunk));
      accept.call(server, socket);
    });
  });
  return {
    end() {
      for (const socket of silent) socket.destroy();
    },
  };
}

/** The beginning of a request, with what its first line has beyond ASCII percent-encoded. */
function encodeTarget(chunk: Buffer): Buffer {
  const line_end = chunk.indexOf('\n');
  const line = chunk.subarray(0, line_end);
  if (line_end < 0 || line.every((byte) => byte < 0x80)) return chunk;
  const encoded = Array.from(line, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16)}`,
  );
  return Buffer.concat([Buffer.from(encoded.join(''), 'latin1'), chunk.subarray(line_end)]);
}

/** The path of a request's target, decoded as the router does; one that cannot be decoded as it is written. */
export function pathOf(target: string): string {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
