/**
 * Caches the result of `load` for `max_age_ms` and runs at most one `load` at a time. The returned function
 * resolves to null if `load` fails or does not finish within `timeout_ms`.
 */
export function memoize<T>(
  load: () => Promise<T>,
  { max_age_ms, timeout_ms }: { max_age_ms: number; timeout_ms: number },
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
    return withTimeout(loading, timeout_ms);
  };
}

async function withTimeout<T>(promise: Promise<T | null>, timeout_ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, timeout_ms, null);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
