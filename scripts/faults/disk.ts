import { execFile } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { registerAgent, writeMemory } from './agents.ts';
import type { Fault } from './fault.ts';
import { until, untilReady } from './market.ts';

const SIZE_MB = 256;
const FULL_MS = 5_000;
/** Writers of memories of 30 KB, too large for the space that is left. */
const LARGE_WRITERS = 4;

/** Mounts a small disk for the data. Returns a `reason` if this machine does not allow it. */
export async function mountDisk(): Promise<{ folder: string; remove(): Promise<void> } | { reason: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'aipod-disk-'));
  const run = promisify(execFile);
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MB}m,mode=0755`, 'aipod-faults', folder]);
  } catch (error) {
    await rm(folder, { recursive: true });
    const { stderr, message } = error as Error & { stderr?: string };
    return { reason: `cannot mount a file system here (${(stderr || message).trim()})` };
  }
  const remove = async () => {
    await run('umount', [folder]);
    await rm(folder, { recursive: true });
  };
  return { folder, remove };
}

/** The disk of the data folder is full for a while. */
export function diskFull(folder: string): Fault {
  return {
    name: 'full disk, free again after 5 s',
    data_dir: join(folder, 'data'),
    async inject({ market, client, expect }) {
      const writer = await registerAgent(client);
      const refused_before = client.unavailable;
      const filler = join(folder, 'filler');
      await fill(filler);
      let full = true;
      const text = 'x'.repeat(30_000);
      const writers = Array.from({ length: LARGE_WRITERS }, async () => {
        while (full) await writeMemory(client, writer, { text });
      });
      await until(async () => client.unavailable > refused_before);
      await pause(FULL_MS);
      await rm(filler);
      const free = performance.now();
      full = false;
      await untilReady(market);
      await writeMemory(client, writer);
      const ready_ms = performance.now() - free;
      expect(
        (await Promise.allSettled(writers)).every(({ status }) => status === 'fulfilled'),
        'a writer gave up',
      );
      return ready_ms;
    },
  };
}

async function fill(file: string): Promise<void> {
  const handle = await open(file, 'w');
  const block = Buffer.alloc(1024 * 1024);
  try {
    for (;;) await handle.write(block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    await handle.close();
  }
}
