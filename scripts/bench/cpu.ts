import { readdir, readFile } from 'node:fs/promises';

// Linux counts the CPU time of a process in ticks of 10 ms. Other systems have no /proc.
const TICK_MS = 10;

/** CPU time that a process has used so far, user and system, in milliseconds. */
export async function cpuOf(pid: number): Promise<number> {
  const { own_ms } = await readTimes(pid);
  return own_ms;
}

/** The same for a Postgres: its main process, the processes of its sessions, and those that have ended. */
export async function cpuOfPostgres(postmaster: number): Promise<number> {
  const { own_ms, ended_ms } = await readTimes(postmaster);
  const children = await childrenOf(postmaster);
  const living = await Promise.all(children.map((pid) => cpuOf(pid).catch(() => 0)));
  return living.reduce((sum, ms) => sum + ms, own_ms + ended_ms);
}

async function readTimes(pid: number): Promise<{ own_ms: number; ended_ms: number; parent: number }> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name of the program, in brackets, can contain spaces: man proc_pid_stat(5).
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const at = (field: number) => fields[field - 3] ?? 0;
  return {
    own_ms: (at(14) + at(15)) * TICK_MS,
    ended_ms: (at(16) + at(17)) * TICK_MS,
    parent: at(4),
  };
}

async function childrenOf(parent: number): Promise<number[]> {
  const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger);
  const parents = await Promise.all(
    pids.map(async (pid) => (await readTimes(pid).catch(() => ({ parent: 0 }))).parent),
  );
  return pids.filter((_, i) => parents[i] === parent);
}

/** Resident memory of a process, in MiB. */
export async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}
