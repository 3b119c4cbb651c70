import type { FastifyInstance } from 'fastify';
import type { Redis } from 'ioredis';
import { explain } from '../../src/contract/explain.ts';
import type { Dialect, Registry } from '../../src/contract/operations.ts';
import type { Database } from '../../src/database/database.ts';
import type { Arrivals } from '../../src/domain/events/arrivals.ts';
import { Failure, type FailureCode } from '../../src/domain/kernel/failure.ts';
import type { MarketRules } from '../../src/domain/kernel/rules.ts';
import { mount } from '../../src/http/mount.ts';
import { limitAddresses } from '../../src/http/rate_limits.ts';
import { createServer, type ServerOptions } from '../../src/http/server.ts';
import { createLimits } from '../../src/limits/create_limits.ts';
import type { LimitSettings } from '../../src/limits/limits.ts';
import { vocabulary } from '../../src/shrimp/wire.ts';
import { compileValidators, document, type operations, type Traits, table } from './tiny-document.ts';

/** Lets a test keep requests of `wait` running until it calls `open`. */
export interface Gate {
  waiting: number;
  open(): void;
}

/** Creates the handlers. Each login that reaches the check of its name calls `tried`. */
export function createHandlers(gate: Gate & { gate: Promise<void> }, tried: () => Promise<void>) {
  const handlers: Registry<operations, Traits> = {
    listThings: async (_context, { query }) => ({ limit: query.limit }),
    createThing: async (_context, { body }) => ({ name: body.name }),
    getThing: async ({ language, address }, { path }) => ({ id: path.thing_id, language, address }),
    updateThing: async ({ actor }, { body }) => ({ name: body?.name ?? actor.key.key_id }),
    uploadThing: async (_context, { body }) => ({ length: body.name.length }),
    register: async () => null,
    login: async (_context, { body }) => {
      await tried();
      if (body.name.startsWith('wrong')) throw new Failure('unauthorized', { reason: 'wrong_login' });
      return null;
    },
    wait: async () => {
      gate.waiting += 1;
      await gate.gate;
      return null;
    },
    fail: async (_context, { query }) => {
      if (query.code === 'crash') throw new TypeError('the secret cause');
      if (query.code === 'down') throw refused();
      throw new Failure(query.code as FailureCode);
    },
  };
  return handlers;
}

/** The error of an unreachable database. */
function refused(): Error {
  return Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' });
}

const STATUS: Partial<Record<FailureCode, number>> = {
  validation_failed: 400,
  unauthorized: 401,
  not_found: 404,
  method_not_allowed: 405,
  payload_too_large: 413,
  uri_too_long: 414,
  unsupported_media_type: 415,
  rate_limited: 429,
  too_many_concurrent: 429,
  unavailable: 503,
};

/** Creates the dialect. Each login that reaches the check of its name calls `tried`. */
export function createDialect(tried: () => Promise<void> = async () => {}): { dialect: Dialect; gate: Gate } {
  let open = () => {};
  const gate = {
    waiting: 0,
    open: () => open(),
    gate: new Promise<void>((resolve) => {
      open = resolve;
    }),
  };
  const dialect: Dialect = {
    name: 'tiny',
    prefix: '/t',
    document,
    operations: table,
    handlers: createHandlers(gate, tried),
    validators: compileValidators(),
    serializers: new Proxy({}, { get: () => JSON.stringify }),
    async authenticate(_db, authorization) {
      if (authorization === 'Bearer down') throw refused();
      const [, agent_id, key_id] = /^Bearer key-([a-z\d]+)(_\w+)?$/.exec(authorization ?? '') ?? [];
      if (!agent_id) throw new Failure('unauthorized');
      return {
        agent_id,
        agent_type: 'all',
        key: {
          key_id: agent_id + (key_id ?? ''),
          origin: 'registration',
          can_manage: true,
          expires_at: null,
          spend_limit: null,
        },
      };
    },
    takesLargeBody: async (_db, actor) => actor.agent_id === 'large',
    succeed: (data, message, language) => ({ ok: true, data, message: message?.[language] ?? null }),
    fail: (failure, language, request_id) => {
      const { fields, facts } = explain(failure, language, vocabulary);
      const { reason } = failure.details ?? {};
      const details = failure.details
        ? { ...(reason && { reason }), ...(fields && { fields }), ...facts }
        : null;
      return {
        status: STATUS[failure.code] ?? 500,
        body: { ok: false, code: failure.code, details, language, request_id },
      };
    },
  };
  return { dialect, gate };
}

/** A database whose transactions do nothing. */
const db = {
  connection: () => ({
    execute: (run: (one: object) => Promise<unknown>) =>
      run({ getExecutor: () => ({ provideConnection: async () => connection }) }),
  }),
} as unknown as Database;

const connection = { begin: () => ({ time: new Date() }), post() {}, async commit() {}, async rollback() {} };

export const OFF: LimitSettings = {
  rate_limit_per_minute: 0,
  max_concurrent_requests: 0,
  registrations_per_day: 0,
  login_attempts_per_minute: 0,
  database_turns: 1_000,
};

interface TinyOptions extends Partial<Omit<ServerOptions, 'dialects'>> {
  limits?: Partial<LimitSettings>;
  redis?: Redis | null;
  tried?: () => Promise<void>;
}

/** Starts a server of the dialect, with all limits off but those given. */
export async function startTiny(options: TinyOptions = {}): Promise<{ app: FastifyInstance; gate: Gate }> {
  const { limits, redis = null, tried, ...server } = options;
  const { dialect, gate } = createDialect(tried);
  const app = createServer({ log_level: 'silent', trust_proxy: false, dialects: [dialect], ...server });
  const limiter = await createLimits(app, { ...OFF, ...limits }, redis);
  limitAddresses(app, limiter);
  mount(app, dialect, {
    db,
    rules: {} as MarketRules,
    limits: limiter,
    arrivals: {} as Arrivals,
  });
  return { app, gate };
}

export const KEY = { authorization: 'Bearer key-1' };
