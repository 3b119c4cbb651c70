/**
 * Makes a function that answers what `load` does, called one at a time and anew only `max_age_ms` after it
 * was done, however many ask. Answers null where it failed, or took longer than `patience_ms`.
 */
export function remember<T>(
  load: () => Promise<T>,
  { max_age_ms, patience_ms }: { max_age_ms: number; patience_ms: number },
): () => Promise<T | null> {
  let loading: Promise<T | null> | undefined;
  let until = Number.POSITIVE_INFINITY;
  return () => {
    if (!loading || performance.now() >= until) {
      until = Number.POSITIVE_INFINITY;
      loading = load()
        .catch(() => null)
        .finally(() => {
          until = performance.now() + max_age_ms;
        });
    }
    return inTime(loading, patience_ms);
  };
}

async function inTime<T>(promise: Promise<T | null>, patience_ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience_ms, null);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
