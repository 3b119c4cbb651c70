import type { Client } from './clients.ts';

/** A request target and its allowed statuses. `plain` if the target belongs to no dialect. */
export interface Target {
  target: string;
  status: number[];
  plain?: boolean;
  method?: string;
  /** The target cannot be decoded, so no operation is found. */
  unread?: boolean;
}

/** Unusual spellings of a path, and attempts to leave it. */
export function listTargets({ dialect, list }: Client): Target[] {
  const { prefix } = dialect;
  const { path } = list;
  const fine = (target: string): Target => ({ target, status: [200] });
  const none = (target: string): Target => ({ target, status: [404] });
  const bad = (target: string): Target => ({ target, status: [400] });
  const unread = (target: string): Target => ({ ...bad(target), unread: true });
  const plain = (one: Target): Target => ({ ...one, plain: true });
  const encoded = path.replace(/^\/(.)/, (_, first) => `/%${first.charCodeAt(0).toString(16)}`);
  return [
    fine(`http://elsewhere${path}`),
    fine(`HTTP://elsewhere:9${path}`),
    none(`http://elsewhere${prefix}/nothing`),
    unread(`http://elsewhere${path}/%zz`),
    { target: `http://elsewhere${path}`, status: [405], method: 'PATCH' },
    { target: `ftp://elsewhere${path}`, status: [400, 404], plain: true },
    plain(bad('elsewhere:443')),
    plain(bad(path.slice(1))),
    plain(bad('?x')),
    { target: '*', status: [400, 404], plain: true },
    { target: '*', status: [200, 204, 400, 404, 405], plain: true, method: 'OPTIONS' },
    { target: 'elsewhere:443', status: [400, 404, 405, 501], plain: true, method: 'CONNECT' },
    { target: path, status: [400, 404, 405, 501], plain: true, method: 'CONNECT' },
    fine(encoded),
    { target: encoded, status: [405], method: 'PATCH' },
    { target: `${path}#x`, status: [405], method: 'PATCH' },
    bad(`${path}#x`),
    fine(`${path}?`),
    bad(`${path}??`),
    bad(`${path}?%`),
    bad(`${path}?x=%ff`),
    bad(`${path}?__proto__=1`),
    bad(`${path}?${'x&'.repeat(4000)}`),
    bad(`${path}?_method=DELETE`),
    plain(none(`/${path}`)),
    plain(none(`/x${path}`)),
    plain(none(path.toUpperCase())),
    plain(none(`${prefix}x`)),
    plain(none(`${prefix}%2fx`)),
    none(prefix),
    none(`${prefix}/`),
    none(`${path}/`),
    none(`${path};x=1`),
    none(`${path}%2fx`),
    none(`${path}%2f..%2fx`),
    none(`${prefix}//${path.slice(prefix.length + 1)}`),
    none(`${prefix}/./${path.slice(prefix.length + 1)}`),
    none(`${prefix}/x/../..${path}`),
    none(`${prefix}/%2e%2e${path}`),
    none(`${prefix}/${'a/'.repeat(5000)}`),
    ...['..', '.', '%2e%2e', '%252e%252e', 'a%2fb', 'a%00', '%5c', '..\\x', 'a%20', '*', ':id', 'é'].map(
      (step) => bad(`${path}/${step}`),
    ),
    ...['%c0%ae', '%ed%a0%80', '%zz', '%', '\xff'].map((step) => unread(`${path}/${step}`)),
    plain(none('/docs/..%2f..%2fpackage.json')),
    plain(none('/assets/..%2f..%2fpackage.json')),
    plain(none('/assets/%2e%2e/%2e%2e/package.json')),
    plain(none('/assets/%00')),
    plain(none('/openapi/..%2fpackage.json')),
    plain(none('/openapi/aipod.json%00')),
    plain(bad('/docs/%zz')),
    plain(bad('/%')),
    plain(none('/%00')),
    plain(bad('/\0')),
    plain(bad('/ /x')),
  ];
}
