import { MAX_ELEMENTS, parseBody } from '../contract/json_body.ts';
import { Failure } from '../domain/kernel/failure.ts';
import { Refused } from '../doors/caller.ts';

/** The errors of JSON-RPC and of A2A 1.0 that the market returns, by their names there. */
const CODES = {
  PARSE_ERROR: -32_700,
  INVALID_REQUEST: -32_600,
  METHOD_NOT_FOUND: -32_601,
  INVALID_PARAMS: -32_602,
  INTERNAL: -32_603,
  /** JSON-RPC leaves it to the server: a refusal of the market for which A2A has no error. */
  REFUSED: -32_000,
  TASK_NOT_FOUND: -32_001,
  TASK_NOT_CANCELABLE: -32_002,
  PUSH_NOTIFICATION_NOT_SUPPORTED: -32_003,
  UNSUPPORTED_OPERATION: -32_004,
  CONTENT_TYPE_NOT_SUPPORTED: -32_005,
  VERSION_NOT_SUPPORTED: -32_009,
} as const;

export type ErrorName = keyof typeof CODES;

/** A detail of an error, in the ProtoJSON form of `google.protobuf.Any`. */
type Detail = { '@type': string } & Record<string, unknown>;

/** What the protocol answers instead of a result. */
export class RpcError extends Error {
  readonly reason: ErrorName;
  readonly details: Detail[];
  /** The id of the request, where reading it failed after its id. */
  readonly id: RpcId;

  constructor(reason: ErrorName, message: string, details: Detail[] = [], id: RpcId = null) {
    super(message);
    this.reason = reason;
    this.details = details;
    this.id = id;
  }
}

/** The error for a parameter that is missing or wrong; `field` as a path in dots. */
export function invalidParam(field: string, description: string): RpcError {
  return new RpcError('INVALID_PARAMS', `${field} ${description}`, [violations([{ field, description }])]);
}

/** The error for a task that does not exist, or not for this caller. */
export function taskNotFound(id: string): RpcError {
  return new RpcError('TASK_NOT_FOUND', `There is no task ${id} of yours.`);
}

/** Whether an error is the market's refusal with one of these codes. */
export function isRefused(error: unknown, ...codes: string[]): error is Refused {
  return error instanceof Refused && codes.includes(codeOf(error));
}

/** The code of a refusal. Those of AIPod are numbers, and the market's own words stand for them. */
function codeOf({ facts }: Refused): string {
  return String(facts.code).toUpperCase();
}

/** The protocol's error for a refusal of the market, with its code, reason and facts among the details. */
export function toRpcError(refused: Refused, named?: ErrorName): RpcError {
  const { message, facts, status } = refused;
  const code = codeOf(refused);
  const {
    code: _,
    fields,
    ...rest
  } = facts as { code: string; fields?: { path: string; message: string }[] };
  const reason =
    named ?? ERRORS[code] ?? (status >= 500 ? 'INTERNAL' : status === 400 ? 'INVALID_PARAMS' : 'REFUSED');
  const texts = Object.entries(rest).flatMap(([name, value]) =>
    typeof value === 'object' ? [] : [[name, String(value)]],
  );
  return new RpcError(reason, message, [
    errorInfo(code, 'aipod-market', Object.fromEntries(texts)),
    ...(fields
      ? [violations(fields.map(({ path, message }) => ({ field: path, description: message })))]
      : []),
    { '@type': `${TYPES}google.protobuf.Struct`, value: facts },
  ]);
}

/** The errors of refusals whose status does not tell them. */
const ERRORS: Record<string, ErrorName> = {
  JOB_NOT_OPEN: 'REFUSED',
  BID_LIMIT_REACHED: 'REFUSED',
  IDEMPOTENCY_MISMATCH: 'INVALID_PARAMS',
  PAYLOAD_TOO_LARGE: 'INVALID_REQUEST',
  UNSUPPORTED_MEDIA_TYPE: 'INVALID_REQUEST',
};

/** A response with an error. */
export function failed(id: RpcId, { reason, message, details }: RpcError) {
  const is_own = CODES[reason] > -32_100 && CODES[reason] < -32_000;
  const data = is_own ? [errorInfo(reason, 'a2a-protocol.org', {}), ...details] : details;
  return {
    jsonrpc: '2.0',
    id,
    error: { code: CODES[reason], message, ...(data.length > 0 && { data }) },
  };
}

/** A response with a result. */
export function succeeded(id: RpcId, result: unknown) {
  return { jsonrpc: '2.0', id, result };
}

const TYPES = 'type.googleapis.com/';

function errorInfo(reason: string, domain: string, metadata: Record<string, string>): Detail {
  return { '@type': `${TYPES}google.rpc.ErrorInfo`, reason, domain, metadata };
}

function violations(fieldViolations: { field: string; description: string }[]): Detail {
  return { '@type': `${TYPES}google.rpc.BadRequest`, fieldViolations };
}

export type RpcId = string | number | null;

/** A call of a method, with parameters that are not checked. */
export interface RpcCall {
  id: RpcId;
  method: string;
  params: Record<string, unknown>;
}

/** Reads a request of JSON-RPC 2.0. Throws an `RpcError` for what is none, a batch and a notification too. */
export function readCall(body: Buffer): RpcCall {
  const request = parse(body);
  if (Array.isArray(request)) throw new RpcError('INVALID_REQUEST', 'Send one request, not a batch.');
  if (!isObject(request) || request.jsonrpc !== '2.0' || typeof request.method !== 'string') {
    throw new RpcError('INVALID_REQUEST', 'The body is not a request of JSON-RPC 2.0.');
  }
  const { id, method, params = {} } = request;
  if (!isId(id)) throw new RpcError('INVALID_REQUEST', 'id must be a text or a number.');
  if (!isObject(params)) throw new RpcError('INVALID_PARAMS', 'params must be an object.', [], id);
  return { id, method, params };
}

function parse(body: Buffer): unknown {
  try {
    return parseBody(body, MAX_ELEMENTS);
  } catch (error) {
    const [fault] = (error instanceof Failure && error.details?.errors) || [];
    if (!fault) throw error;
    if (fault.rule === 'body_elements') {
      throw new RpcError('INVALID_REQUEST', `The body has more than ${MAX_ELEMENTS} elements.`);
    }
    if (fault.rule === 'duplicate_member') {
      throw new RpcError('INVALID_REQUEST', 'An object of the body names a member twice.');
    }
    throw new RpcError('PARSE_ERROR', 'The body is not JSON in UTF-8.');
  }
}

function isId(id: unknown): id is string | number {
  return typeof id === 'string' ? id.length <= MAX_ID : typeof id === 'number' && Number.isFinite(id);
}

/** In characters. */
const MAX_ID = 255;

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
