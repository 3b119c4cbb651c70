import type { operations as AipodOperations } from '../../generated/aipod.types.ts';
import type { operations as ShrimpOperations } from '../../generated/shrimp.types.ts';
import { bindOperations, type Operation } from '../contract/bind.ts';
import type { Call } from '../contract/call.ts';
import { execute, type Market } from '../contract/execute.ts';
import { chooseLanguage } from '../contract/language.ts';
import type { Data, Dialect } from '../contract/operations.ts';
import { type Followed, follow } from '../contract/stream.ts';
import type { Failure } from '../domain/kernel/failure.ts';
import { toFailure } from '../http/errors.ts';

/** The two APIs, by name. */
export interface Dialects {
  aipod: Dialect;
  shrimp: Dialect;
}

/** The parts of a request of an operation. A value that is undefined counts as absent. */
export interface Parts {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: Record<string, unknown>;
}

/** An event of the caller's, as Shrimp Market shows it. */
export type CallersEvent = Data<ShrimpOperations['streamEvents']>['events'][number];

/** Calls operations of both APIs in the name of one caller. They throw a `Refused`. */
export interface Caller {
  aipod<Id extends keyof AipodOperations & string>(id: Id, parts?: Parts): Promise<Data<AipodOperations[Id]>>;
  shrimp<Id extends keyof ShrimpOperations & string>(
    id: Id,
    parts?: Parts,
  ): Promise<Data<ShrimpOperations[Id]>>;
  /** Follows the caller's events, as `streamEvents` of Shrimp Market does. */
  follow(query: { after: string; types?: string }): AsyncGenerator<Followed<CallersEvent>, void>;
}

/** What an operation, or the tool itself, refused, in words for the caller. */
export class Refused extends Error {
  /** The code of the refusal, its reason and facts, as the API of the operation writes them. */
  readonly facts: Record<string, unknown>;
  /** The HTTP status of the refusal. */
  readonly status: number;

  constructor(message: string, facts: Record<string, unknown>, status = 400) {
    super(message);
    this.facts = facts;
    this.status = status;
  }
}

/** What a call carries beside the parts of its request. */
export interface Origin extends Omit<Call, 'path' | 'query' | 'body'> {
  request_id: string;
  /** Takes an error that the market caused. */
  log(error: unknown): void;
  /** Takes what was refused. */
  tellFailure(failure: Failure): void;
}

/** Returns what makes a caller. Throws when an operation has no handler, validator or serializer. */
export function prepareCallers(dialects: Dialects, market: Market): (origin: Origin) => Caller {
  const bound = Object.fromEntries(
    Object.values(dialects).flatMap((dialect: Dialect) =>
      bindOperations(dialect).map((operation) => [`${dialect.name}.${operation.id}`, operation]),
    ),
  );
  return (origin) => {
    const call = async (name: string, parts: Parts = {}) => {
      const operation = bound[name] as Operation;
      const { path = {}, query = {}, body } = parts;
      try {
        const answer = await execute(
          operation,
          { ...origin, path, query: present(query), body: body && present(body) },
          market,
        );
        return JSON.parse(answer.body).data;
      } catch (error) {
        throw refuse(operation.dialect, error, origin);
      }
    };
    return {
      aipod: (id, parts) => call(`aipod.${id}`, parts),
      shrimp: (id, parts) => call(`shrimp.${id}`, parts),
      async *follow(query) {
        const operation = bound['shrimp.streamEvents'] as Operation;
        try {
          yield* follow<CallersEvent>(operation, { ...origin, path: {}, query, body: undefined }, market);
        } catch (error) {
          throw refuse(operation.dialect, error, origin);
        }
      },
    };
  };
}

function present(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** The refusal for anything thrown, in the words of a dialect. */
export function refuse(
  dialect: Dialect,
  error: unknown,
  { headers, request_id, log, tellFailure }: Origin,
): Refused {
  const failure = toFailure(error);
  tellFailure(failure);
  if (failure.code === 'internal' || (failure.code === 'unavailable' && failure !== error)) log(error);
  const { status, body } = dialect.fail(failure, chooseLanguage(headers['accept-language']), request_id);
  const { error: said, message, data } = body as Refusal;
  const { code, details } = said ?? { code: failure.code, details: data?.details };
  return new Refused(said?.message ?? message ?? code, { code, ...details }, status);
}

/** The body of a refusal, in the envelope of either API. */
interface Refusal {
  error?: { code: string; message: string; details: Record<string, unknown> | null };
  message?: string;
  data?: { details: Record<string, unknown> } | null;
}
