/** Reports what a step did, and how long it took. */
export async function timed<T>(
  report: (line: string) => void,
  step: Promise<T>,
  describe: (result: T) => string,
): Promise<void> {
  const begun = performance.now();
  const line = describe(await step);
  report(`${line}, ${((performance.now() - begun) / 60_000).toFixed(2)} min`);
}
