import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import pino from 'pino';
import { BODY_LIMIT, type Dialect } from '../contract/operations.ts';
import { Failure, type FailureCode, invalidInput } from '../domain/kernel/failure.ts';
import { type FinishedRequest, logFinished } from './access_log.ts';
import { answerError, findEnvelope, PLAIN } from './errors.ts';
import { openLogStream } from './log_stream.ts';
import { nameRequests } from './request_id.ts';
import { readBareTargets } from './request_target.ts';

/** The settings of the server itself. */
export interface ServerOptions {
  /** A level of pino, or `silent`. */
  log_level: string;
  /** Whether the log on stdout is for people; default JSON. */
  pretty_log?: boolean;
  /** Where the log is written; default stdout. */
  log_stream?: { write(line: string): void };
  /** Whose X-Forwarded-For to believe: false for nobody, true for one proxy in front, or addresses and subnets. */
  trust_proxy: boolean | string | string[];
  /** Dialects whose error envelope is used when a request fails before it is routed. */
  dialects: Dialect[];
  /** Is called when a request is over. */
  finished?: (request: FinishedRequest) => void;
  /** How long a request can take to arrive, in milliseconds. No other timeout of a client is longer. */
  request_timeout_ms?: number;
}

/**
 * Timeouts for slow clients, in milliseconds. First byte, request, check interval and linger add up to 59
 * seconds, so that no request takes longer than a minute to arrive, and a response has another minute.
 */
export const TIMEOUTS = {
  /** Until the first byte of a new connection. */
  first_byte_ms: 10_000,
  headers_ms: 20_000,
  request_ms: 45_000,
  /** The interval at which late requests are looked for. */
  check_ms: 2_000,
  /** From the first byte to the last of a response, whatever its size. */
  response_ms: 60_000,
  /** For the request on a connection that was made just before the server stopped to listen. */
  arrival_ms: 500,
  /** For the client to close its side too, after a refusal. */
  linger_ms: 2_000,
};

/** After so many turns of the event loop the server stops to listen, whoever waits. */
const MOST_TURNS = 10_000;

/** Makes the server: its log, its limits, and the responses where no route matches. */
export function createServer(options: ServerOptions): FastifyInstance {
  const { log_level, pretty_log = false, log_stream, trust_proxy, dialects } = options;
  const { request_timeout_ms = TIMEOUTS.request_ms } = options;
  const atMost = (ms: number) => Math.min(ms, request_timeout_ms);
  const log = {
    level: log_level,
    timestamp: pino.stdTimeFunctions.isoTime,
    ...(log_stream ? { stream: log_stream } : openLogStream(pretty_log)),
  };
  // Its lines have nothing to redact, and looking for it costs more than writing them.
  const requests = pino(log, log.stream);
  const app = fastify({
    logger: { ...log, redact: { paths: [...SECRETS, ...ROWS], censor: '[redacted]' } },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request_id' }),
    genReqId: nameRequests(trust_proxy),
    // The client writes the beginning of the header, so only its last address can be believed.
    trustProxy: trust_proxy === true ? (_address, hop) => hop === 0 : trust_proxy,
    bodyLimit: BODY_LIMIT,
    requestTimeout: request_timeout_ms,
    // For an idle socket: longer than any request takes, and than keep-alive.
    connectionTimeout: 120_000,
    http: {
      // Refused below, with a reason.
      requireHostHeader: false,
      headersTimeout: atMost(TIMEOUTS.headers_ms),
      connectionsCheckingInterval: Math.min(TIMEOUTS.check_ms, request_timeout_ms / 2),
    },
    schemaController: { compilersFactory: { buildValidator: takeNoSchema, buildSerializer: takeNoSchema } },
    routerOptions: { maxParamLength: 512 },
    // Refused below, in the envelope.
    return503OnClosing: false,
    clientErrorHandler: refuseConnection,
    frameworkErrors: (error, request, reply) => {
      logFinished(requests, reply, options.finished);
      answerError(findEnvelope(dialects, request.url), error, reply);
    },
  });

  const targets = readBareTargets(app.server, atMost(TIMEOUTS.first_byte_ms));
  app.addHook('preClose', async () => targets.end());
  app.addHook('onRequest', (request, reply, done) => {
    logFinished(requests, reply, options.finished);
    reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff' });
    done(refuseTarget(request.raw));
  });
  // The market supports no expectations. RFC 9110 §10.1.1 lets a server ignore `Expect`.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
  app.server.on('connect', (_request, socket: Socket) => refuseSocket(socket, 405, 'method_not_allowed'));
  app.addHook('onSend', (_request, reply, _payload, done) => {
    // RFC 8259 §11 defines no charset for JSON. Fastify adds one.
    if (reply.getHeader('content-type') === 'application/json; charset=utf-8')
      reply.header('content-type', 'application/json');
    done();
  });
  if (trust_proxy === false) warnOfProxies(app);
  refuseWhileClosing(app);
  cutSlowReaders(app, atMost(TIMEOUTS.response_ms));
  // Outside the dialects no route takes a body. An unread body cannot turn a 404 into another error.
  app.removeAllContentTypeParsers();
  app.setErrorHandler((error, _request, reply) => answerError(PLAIN, error, reply));
  app.setNotFoundHandler((_request, reply) => answerError(PLAIN, new Failure('not_found'), reply));
  return app;
}

/** `contract/` validates and serializes, ahead of time. Fastify's own compilers take a tenth of the start to load. */
function takeNoSchema(): () => never {
  return () => {
    throw new Error('routes have no schemas of Fastify');
  };
}

/** Refuses a request without exactly one Host in HTTP/1.1, and the target `*`, which names no resource. */
function refuseTarget({ rawHeaders, httpVersion, url }: IncomingMessage): Failure | undefined {
  if (url === '*') return new Failure('not_found');
  const hosts = rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host').length;
  if (hosts === 1 || (hosts === 0 && httpVersion !== '1.1')) return undefined;
  return invalidInput('host', 'host_header');
}

/** Logs one line when a proxy forwards requests although none is trusted: then all its clients share one address. */
function warnOfProxies(app: FastifyInstance): void {
  let warned = false;
  app.addHook('onRequest', (request, _reply, done) => {
    const { 'x-forwarded-for': forwarded_for, forwarded } = request.headers;
    if (!warned && (forwarded_for ?? forwarded) !== undefined) {
      request.log.warn(
        'X-Forwarded-For or Forwarded arrived and TRUST_PROXY is off, so all clients of your proxy count as one address: set TRUST_PROXY to the address of the proxy',
      );
      warned = true;
    }
    done();
  });
}

/** Listens, without Fastify's own log lines. Returns the address as a URL. Fails as Fastify's `listen` does. */
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

declare module 'fastify' {
  interface FastifyInstance {
    /** From now on `/readyz` is 503 and connections end with their response, though the server serves until it closes. */
    retire(): void;
    /**
     * Stops to listen, and serves the connections that clients have made by then. Resolves when their requests have arrived.
     */
    stopListening(): Promise<void>;
  }
}

/** During shutdown: finishes running requests, refuses new ones, and closes idle connections. */
function refuseWhileClosing(app: FastifyInstance): void {
  let is_retired = false;
  let sweep: NodeJS.Timeout | undefined;
  app.decorate('retire', () => {
    is_retired = true;
  });
  app.decorate('stopListening', async () => {
    // Connections that wait to be accepted would be reset. The event loop accepts one in a turn: after one without, none waits.
    let has_accepted = true;
    app.server.on('connection', () => {
      has_accepted = true;
    });
    for (let turn = 0; has_accepted && turn < MOST_TURNS; turn += 1) {
      has_accepted = false;
      await new Promise(setImmediate);
    }
    // `http.Server.close` ends connections too whose request has not arrived yet.
    Server.prototype.close.call(app.server);
    await pause(TIMEOUTS.arrival_ms);
  });
  app.addHook('preClose', async () => {
    // A connection whose response was just on its way would otherwise stay open for the keep-alive timeout.
    sweep = setInterval(() => app.server.closeIdleConnections(), 100);
  });
  // Fastify runs these once its server is closed.
  app.addHook('onClose', async () => clearInterval(sweep));
  app.addHook('onRequest', (request, _reply, done) => {
    const { url } = request;
    const is_refused = sweep ? url !== '/livez' : is_retired && url === '/readyz';
    done(is_refused ? new Failure('unavailable') : undefined);
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (sweep || is_retired) reply.header('connection', 'close');
    done();
  });
}

/** Destroys the connection of a client that reads too slowly: its unsent response stays buffered in memory. */
function cutSlowReaders(app: FastifyInstance, response_ms: number): void {
  app.addHook('onSend', (request, reply, _payload, done) => {
    const timer = setTimeout(() => request.raw.socket.destroy(), response_ms).unref();
    reply.raw.once('close', () => clearTimeout(timer));
    done();
  });
}

/** A second guard: no code is meant to log these. */
const SECRETS = ['authorization', 'cookie', '["set-cookie"]', 'api_key', 'password', 'token'].flatMap(
  (name) => {
    const step = name.startsWith('[') ? name : `.${name}`;
    return [name, `*${step}`, `*.*${step}`];
  },
);

/** Postgres repeats the refused row here, which can hold a message, an e-mail or a hash. */
const ROWS = ['err.detail', 'err.where'];

/** Refuses bytes that Node cannot parse as a request, after the responses that the connection still owes. */
function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  const [status, code] = CONNECTION_ERRORS[error.code ?? ''] ?? [400, 'validation_failed'];
  const refuse = () => {
    const owed = (socket as Socket & { _httpMessage?: ServerResponse | null })._httpMessage;
    // The next response is known once this one has ended. One whose request is cut off would never end.
    if (owed?.req.complete && !owed.writableFinished) owed.once('close', () => setImmediate(refuse));
    else refuseSocket(socket, status, code);
  };
  refuse();
}

/** Ends the connection, because no byte after this one can be trusted. */
function refuseSocket(socket: Socket, status: number, code: FailureCode): void {
  if (!socket.writable) return;
  const body = JSON.stringify({ error: { code, message: STATUS_CODES[status] } });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: application/json',
    'X-Content-Type-Options: nosniff',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  // A client can leave its side open and go on sending.
  setTimeout(() => socket.destroy(), TIMEOUTS.linger_ms).unref();
}

const CONNECTION_ERRORS: Record<string, [status: number, code: FailureCode]> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'request_timeout'],
  HPE_HEADER_OVERFLOW: [431, 'headers_too_large'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'payload_too_large'],
};
