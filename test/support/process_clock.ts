import type { Test } from 'tap';

/** Sets the clock of this process off by `hours`, ahead or behind, until the test `t` ends. */
export function shiftProcessClock(t: Test, hours: number): void {
  const { now } = Date;
  Date.now = () => now() + hours * 3_600_000;
  t.teardown(() => {
    Date.now = now;
  });
}
