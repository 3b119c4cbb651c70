import { existsSync } from 'node:fs';
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';

// tap loads this before each file that it runs. A test file is replaced by its bundle (bundle.ts). What has none, as
// before.ts and after.ts, runs through tsx. Node calls `resolve` in a thread of its own, which loads this file too.

const root = new URL('../../', import.meta.url).href;
const bundle = `${root}.tap/aipod-market-test-${process.ppid}/`;

// With it, tap follows each promise, only to name the subtest of an uncaught error. That error fails the file anyway.
const no_domain = 'data:text/javascript,export class Domain { destroy() {} }';

if (isMainThread) {
  const main = pathToFileURL(process.argv[1] ?? '').href;
  if (findBundled(main)) register(import.meta.url);
  else await import('tsx');
}

export async function resolve(specifier, context, next) {
  if (specifier === 'async-hook-domain') return { url: no_domain, format: 'module', shortCircuit: true };
  const url = specifier.endsWith('.ts') && findBundled(new URL(specifier, context.parentURL ?? root).href);
  return url ? { url, format: 'module', shortCircuit: true } : next(specifier, context);
}

function findBundled(url) {
  const bundled = url.replace(root, bundle).replace(/ts$/, 'js');
  return bundled !== url && existsSync(new URL(bundled)) ? bundled : undefined;
}
