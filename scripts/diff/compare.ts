import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFile } from '../../src/root.ts';
import { inFolder, writeFolder } from '../generate/folders.ts';
import { basePath } from '../generate/operation_table.ts';
import type { Document } from '../generate/operations.ts';

/** A difference between two documents. */
export interface Change {
  /** Where the difference is: the parts of a JSON Pointer, unescaped and separated by spaces. */
  path: string;
  /** Whether a client of the earlier document can fail with the later one. */
  breaking: boolean;
  message: string;
}

const CONFIG = `telemetry: off
extends: [diff-recommended]
diff:
  # Clients must expect new words in responses (docs/versioning.md).
  enum-values-added: minor
`;

/** Compares a bundled document with a later one. */
export async function compare(before: Document, after: Document): Promise<Change[]> {
  const [earlier, later] = [withFullPaths(before), withFullPaths(after)];
  return inFolder(async (folder) => {
    await writeFolder(
      folder,
      new Map([
        ['base.json', JSON.stringify(earlier)],
        ['revision.json', JSON.stringify(later)],
        ['redocly.yaml', CONFIG],
      ]),
    );
    const place = (name: string) => join(folder, name);
    const redocly = projectFile('node_modules/@redocly/cli/bin/cli.js');
    const options = ['--config', place('redocly.yaml'), '--format', 'json', '--fail-on', 'none'];
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [redocly, 'diff', place('base.json'), place('revision.json'), ...options],
      { maxBuffer: 64 * 1024 * 1024 },
    );
    return [...(JSON.parse(stdout) as Report).changes.map(toChange), ...listLost(earlier, later)];
  });
}

/** Moves the path of the server into the paths: a client calls the whole, wherever a document divides it. */
function withFullPaths(document: Document): Document {
  const base = basePath(document);
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => [base + path, item]);
  return { ...document, servers: [{ url: '/' }], paths: Object.fromEntries(paths) };
}

interface Report {
  changes: {
    path: string;
    kind: string;
    impact: 'major' | 'minor' | 'patch';
    property?: string;
    verdicts: { impact: string; message: string }[];
    base?: { value: unknown };
  }[];
}

function toChange({ path, kind, impact, property, verdicts, base }: Report['changes'][number]): Change {
  const place = path.replace(/^#\//, '').replaceAll('/', ' ').replaceAll('~1', '/').replaceAll('~0', '~');
  // A public operation became private: Redocly reports only that an empty list was removed.
  const closed = kind === 'removed' && path.endsWith('/security') && isEmpty(base?.value);
  if (closed) return { path: place, breaking: true, message: 'It now requires a credential.' };
  const verdict = verdicts.find((one) => one.impact === impact);
  return {
    path: place,
    breaking: impact === 'major',
    message: verdict?.message ?? [property, kind].filter(Boolean).join(' '),
  };
}

/** What programs rely on and Redocly does not check: words in responses, defaults, the groups of the SDKs. */
function listLost(before: object, after: object): Change[] {
  const kept = new Map(listPromises(after, []));
  return [...listPromises(before, [])]
    .filter(([place]) => !kept.has(place))
    .map(([place, what]) => ({ path: place, breaking: true, message: what }));
}

/** Yields each promise by its place in the document, with the reason why losing it breaks clients. */
function* listPromises(node: unknown, path: string[]): Generator<[place: string, lost: string]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [name, value] of Object.entries(node)) {
    const place = [...path, name].join(' ');
    if (name === 'enum' && Array.isArray(value)) {
      for (const word of value) yield [`${place} ${word}`, 'A program may depend on this word.'];
    } else if (name === 'default') {
      yield [`${place} ${JSON.stringify(value)}`, 'Clients that omit it get a different value.'];
    } else if (name === 'tags' && Array.isArray(value) && 'operationId' in node) {
      yield [`${place} ${value[0]}`, 'The SDKs move this operation to another group.'];
    } else if (name !== 'example' && name !== 'examples') {
      yield* listPromises(value, [...path, name]);
    }
  }
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
