import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import fastify, { type FastifyInstance, type FastifyReply, LogController } from 'fastify';
import { BODY_LIMIT, type Dialect } from '../contract/operations.ts';
import { Failure, type FailureCode, invalidInput } from '../domain/kernel/failure.ts';
import { answerError, findEnvelope, PLAIN } from './errors.ts';
import { readBareTargets } from './request_target.ts';

/** What the server itself needs to know, before anything is mounted on it. */
export interface ServerOptions {
  /** A level of pino, or `silent`. */
  log_level: string;
  /** Where the log is written; stdout unless given. */
  log_stream?: { write(line: string): void };
  /** Whose X-Forwarded-For to believe: nobody's, that of one proxy in front, or of addresses and subnets. */
  trust_proxy: boolean | string | string[];
  /** Those whose envelope an answer wears that Fastify gives before a route is found. */
  dialects: Dialect[];
  /** How long a request may take to arrive, in milliseconds; what else callers have time for is never longer. */
  request_timeout_ms?: number;
}

/**
 * How long callers may take, in milliseconds. Whoever is slow is gone within a minute, at whatever point: the
 * first byte, the request, the next look at who is late and the farewell make 59 seconds together.
 */
export const PATIENCE = {
  /** A new connection's first byte. */
  first_byte_ms: 10_000,
  headers_ms: 20_000,
  request_ms: 45_000,
  /** Between two looks at who is late. */
  check_ms: 2_000,
  /** An answer of up to 10 MiB, from its first byte to its last; as long again for each further 10 MiB. */
  answer_ms: 45_000,
  /** For the caller to close its side too, once it was refused. */
  farewell_ms: 2_000,
};

/** Makes the server: its log, its bounds, and answers to whatever no route serves. */
export function createServer(options: ServerOptions): FastifyInstance {
  const { log_level, log_stream, trust_proxy, dialects, request_timeout_ms = PATIENCE.request_ms } = options;
  const atMost = (ms: number) => Math.min(ms, request_timeout_ms);
  const app = fastify({
    logger: {
      level: log_level,
      redact: { paths: [...SECRETS, ...ROWS], censor: '[redacted]' },
      ...(log_stream && { stream: log_stream }),
    },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request_id' }),
    genReqId: () => randomUUID(),
    // Believed to its beginning, the header would be the caller's own to write.
    trustProxy: trust_proxy === true ? (_address, hop) => hop === 0 : trust_proxy,
    bodyLimit: BODY_LIMIT,
    requestTimeout: request_timeout_ms,
    // A socket on which nothing moves. Longer than any request takes, and than keep-alive.
    connectionTimeout: 120_000,
    http: {
      // Ours is an answer with a reason, below.
      requireHostHeader: false,
      headersTimeout: atMost(PATIENCE.headers_ms),
      connectionsCheckingInterval: Math.min(PATIENCE.check_ms, request_timeout_ms / 2),
    },
    routerOptions: { maxParamLength: 512 },
    // Ours is an answer in the envelope, below.
    return503OnClosing: false,
    clientErrorHandler: refuseConnection,
    frameworkErrors: (error, request, reply) => {
      logFinished(reply);
      answerError(findEnvelope(dialects, request.url), error, request, reply);
    },
  });

  const targets = readBareTargets(app.server, atMost(PATIENCE.first_byte_ms));
  app.addHook('preClose', async () => targets.end());
  app.addHook('onRequest', (request, reply, done) => {
    logFinished(reply);
    reply.header('x-request-id', request.id);
    done(refuseTarget(request.raw));
  });
  // To expect something is a wish (RFC 9110, 10.1.1), and nothing is expected that the market has.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
  app.server.on('connect', (_request, socket: Socket) => refuseSocket(socket, 405, 'method_not_allowed'));
  refuseWhileClosing(app);
  cutWhoeverDoesNotRead(app, atMost(PATIENCE.answer_ms));
  // Outside the dialects nothing takes a body. Left unread, it cannot turn a 404 into another error.
  app.removeAllContentTypeParsers();
  app.setErrorHandler((error, request, reply) => answerError(PLAIN, error, request, reply));
  app.setNotFoundHandler((request, reply) => answerError(PLAIN, new Failure('not_found'), request, reply));
  return app;
}

/** Refuses a request without exactly one Host in HTTP/1.1, and the target `*`, which names no resource. */
function refuseTarget({ rawHeaders, httpVersion, url }: IncomingMessage): Failure | undefined {
  if (url === '*') return new Failure('not_found');
  const hosts = rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host').length;
  if (hosts === 1 || (hosts === 0 && httpVersion !== '1.1')) return undefined;
  return invalidInput('host', 'host_header');
}

/** Listens, without Fastify's own lines about it. Returns the address as a URL. Fails as `listen` does. */
export async function listen(app: FastifyInstance, address: { host: string; port: number }): Promise<string> {
  await app.ready();
  const { level } = app.log;
  app.log.level = 'silent';
  try {
    return await app.listen(address);
  } finally {
    app.log.level = level;
  }
}

/** Lets what has begun finish, refuses what comes after, and keeps no connection open for more. */
function refuseWhileClosing(app: FastifyInstance): void {
  let sweep: NodeJS.Timeout | undefined;
  app.addHook('preClose', async () => {
    // Connections whose answer was on its way just now would stay for as long as keep-alive lasts.
    sweep = setInterval(() => app.server.closeIdleConnections(), 100);
  });
  // Fastify runs these once its server is closed.
  app.addHook('onClose', async () => clearInterval(sweep));
  app.addHook('onRequest', (request, _reply, done) => {
    done(sweep && request.url !== '/livez' ? new Failure('unavailable') : undefined);
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (sweep) reply.header('connection', 'close');
    done();
  });
}

/** Ends the connection of a caller that does not take its answer in time: what is left of it stays in memory. */
function cutWhoeverDoesNotRead(app: FastifyInstance, answer_ms: number): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const { length = 0 } = (payload ?? {}) as { length?: number };
    const patience_ms = answer_ms * Math.max(1, length / (10 * 1024 * 1024));
    const timer = setTimeout(() => request.raw.socket.destroy(), patience_ms).unref();
    reply.raw.once('close', () => clearTimeout(timer));
    done();
  });
}

/** A second guard: nothing is meant to log these. */
const SECRETS = ['authorization', 'cookie', '["set-cookie"]', 'api_key', 'password', 'token'].flatMap(
  (name) => {
    const step = name.startsWith('[') ? name : `.${name}`;
    return [name, `*${step}`, `*.*${step}`];
  },
);

/** Where Postgres repeats the row that it refuses, which may hold a message, an e-mail, a hash. */
const ROWS = ['err.detail', 'err.where'];

/** Writes one line once the answer is out, or the caller gone before. */
function logFinished(reply: FastifyReply): void {
  const started = performance.now();
  reply.raw.once('close', () => {
    const { method, routeOptions } = reply.request;
    reply.log.info(
      {
        method,
        route: routeOptions.url ?? null,
        // The status that web servers log for a caller who hung up.
        status: reply.raw.writableEnded ? reply.statusCode : 499,
        ms: Math.round((performance.now() - started) * 10) / 10,
      },
      'request',
    );
  });
}

/** Answers what is not HTTP enough to become a request, after the answers that its connection still owes. */
function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  const [status, code] = CONNECTION_ERRORS[error.code ?? ''] ?? [400, 'validation_failed'];
  const refuse = () => {
    const owed = (socket as Socket & { _httpMessage?: ServerResponse | null })._httpMessage;
    // The next in line is known once this one has ended. One whose request is cut off would wait for ever.
    if (owed?.req.complete && !owed.writableFinished) owed.once('close', () => setImmediate(refuse));
    else refuseSocket(socket, status, code);
  };
  refuse();
}

/** Nothing after it can be trusted: the connection ends. */
function refuseSocket(socket: Socket, status: number, code: FailureCode): void {
  if (!socket.writable) return;
  const body = JSON.stringify({ error: { code, message: STATUS_CODES[status] } });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  // Its own side a caller may leave open, and go on sending.
  setTimeout(() => socket.destroy(), PATIENCE.farewell_ms).unref();
}

const CONNECTION_ERRORS: Record<string, [status: number, code: FailureCode]> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'request_timeout'],
  HPE_HEADER_OVERFLOW: [431, 'headers_too_large'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'payload_too_large'],
};
