import type { Settings } from './connection.js';

/** Where the arguments of an operation go. Those that neither `path` nor `query` name are the body. */
export interface Operation {
  method: string;
  /** Such as `/jobs/{job_id}`. */
  path: string;
  query?: readonly string[];
  /** Whether it takes a body. */
  body?: true;
  /** Whether it is sent without a key. */
  public?: true;
  /** In a list: the field of a page that has the rows. */
  rows?: string;
}

/** A request before it has its headers. */
export interface Request {
  method: string;
  /** The path below that of the API. */
  path: string;
  query?: Query | undefined;
  /** Sent as JSON. */
  body?: unknown;
  public?: true | undefined;
}

type QueryValue = string | number | boolean | null | undefined;

/** An array is sent as one parameter for each item; null and undefined are left out. */
export type Query = Record<string, QueryValue | readonly QueryValue[]>;

/** Puts arguments in their places. Throws a TypeError for one that is missing in the path, or is unknown. */
export function fillRequest(operation: Operation, args: object = {}): Request {
  const { method, path, query: names = [] } = operation;
  const rest = new Map(Object.entries(args).filter(([, value]) => value !== undefined));
  const take = (name: string) => {
    const value: unknown = rest.get(name);
    rest.delete(name);
    return value;
  };
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) => {
    const id = String(take(name) ?? '');
    if (!id) throw new TypeError(`${method} ${path} needs ${name}`);
    return encodeURIComponent(id);
  });
  const query = Object.fromEntries(names.map((name) => [name, take(name)])) as Query;
  const [surplus] = rest.keys();
  if (surplus !== undefined && !operation.body) throw new TypeError(`${method} ${path} takes no ${surplus}`);
  const body = rest.size > 0 ? Object.fromEntries(rest) : undefined;
  return { method, path: filled, query, body, public: operation.public };
}

/** The address of a request. Throws a TypeError if it is not valid, or leads to another path. */
export function writeAddress({ base }: Settings, { path, query = {} }: Request): string {
  if (/\/(\.|%2e){1,2}(?=[/?#]|$)/i.test(path)) throw new TypeError(`An id must not be . or ..: ${path}`);
  // In a page the address of the market can be relative.
  const url = new URL(base + path, globalThis.location?.href);
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value].flat()) {
      if (item !== null && item !== undefined) url.searchParams.append(name, String(item));
    }
  }
  return url.href;
}
