import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFile } from '../../src/root.ts';

/** A difference between two documents. */
export interface Change {
  /** Where, as a JSON Pointer without its escapes. */
  path: string;
  /** Whether a client of the earlier document may fail with the later. */
  breaking: boolean;
  message: string;
}

const CONFIG = `telemetry: off
extends: [diff-recommended]
diff:
  # Clients are told to expect new words in answers (docs/versioning.md).
  enum-values-added: minor
`;

/** Compares a bundled document with the later one in a file. */
export async function compare(before: object, after: string): Promise<Change[]> {
  const folder = await mkdtemp(join(tmpdir(), 'aipod-market-diff-'));
  try {
    const [base, config] = [join(folder, 'base.json'), join(folder, 'redocly.yaml')];
    await writeFile(base, JSON.stringify(before));
    await writeFile(config, CONFIG);
    const redocly = projectFile('node_modules/@redocly/cli/bin/cli.js');
    const options = ['--config', config, '--format', 'json', '--fail-on', 'none'];
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [redocly, 'diff', base, after, ...options],
      { maxBuffer: 64 * 1024 * 1024 },
    );
    return (JSON.parse(stdout) as Report).changes.map(toChange);
  } finally {
    await rm(folder, { recursive: true });
  }
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
  // An operation that was open to everyone: Redocly sees an empty list go.
  const closed = kind === 'removed' && path.endsWith('/security') && isEmpty(base?.value);
  if (closed) return { path: place, breaking: true, message: 'It wants a credential now.' };
  const verdict = verdicts.find((one) => one.impact === impact);
  return {
    path: place,
    breaking: impact === 'major',
    message: verdict?.message ?? [property, kind].filter(Boolean).join(' '),
  };
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
