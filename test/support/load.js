import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';

// tap loads this before each file that it runs. A test file is replaced by its bundle (bundle.ts). What has none, as
// before.ts and after.ts, runs through tsx. Node calls `resolve` in a thread of its own, which loads this file too.

const root = new URL('../../', import.meta.url).href;
const bundle = `${root}.tap/aipod-market-test-${process.ppid}/`;

// With it, tap follows each promise, only to name the subtest of an uncaught error. That error fails the file anyway.
const no_domain = 'data:text/javascript,export class Domain { destroy() {} }';

const cheap_argon2 = new URL('argon2.js', import.meta.url).href;

if (isMainThread) {
  const main = pathToFileURL(process.argv[1] ?? '').href;
  if (findBundled(main)) register(import.meta.url);
  else await import('tsx');
}

export async function resolve(specifier, context, next) {
  if (specifier === 'async-hook-domain') return { url: no_domain, format: 'module', shortCircuit: true };
  if (specifier === 'argon2' && context.parentURL !== cheap_argon2)
    return { url: cheap_argon2, format: 'module', shortCircuit: true };
  const url = specifier.endsWith('.ts') && findBundled(new URL(specifier, context.parentURL ?? root).href);
  return url ? { url, format: 'module', shortCircuit: true } : next(specifier, context);
}

/** Reads modules itself: tap's own hook, the next one, would send each text to the main thread and split it, for coverage. */
export async function load(url, context, next) {
  if (context.format !== 'module' || !url.startsWith('file:')) return next(url, context);
  return { format: 'module', source: await readFile(new URL(url)), shortCircuit: true };
}

function findBundled(url) {
  const bundled = url.replace(root, bundle).replace(/ts$/, 'js');
  return bundled !== url && existsSync(new URL(bundled)) ? bundled : undefined;
}
