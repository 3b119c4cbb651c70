import { createStore, useStore } from './store.ts';

/** Where the reader is: the part of the address after `#/`. */
export interface Route {
  /** Its steps, such as `['jobs', 'job_1']`. */
  path: string[];
  query: URLSearchParams;
}

const route = createStore(readRoute());
addEventListener('hashchange', () => route.set(readRoute()));

/** Returns where the reader is, and renders again when it changes. */
export function useRoute(): Route {
  return useStore(route);
}

/** Writes the address of a view. */
export function href(path: string[], query: Record<string, string | undefined> = {}): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const text = new URLSearchParams(given).toString();
  return `#/${path.map(encodeURIComponent).join('/')}${text && `?${text}`}`;
}

/** Goes to a view. */
export function go(path: string[], query: Record<string, string | undefined> = {}): void {
  location.hash = href(path, query);
}

/** Changes the query of the view without a step in the history. */
export function changeQuery(changes: Record<string, string | undefined>): void {
  const { path, query } = route.get();
  history.replaceState(null, '', href(path, { ...Object.fromEntries(query), ...changes }));
  route.set(readRoute());
}

function readRoute(): Route {
  const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?');
  return { path: path.split('/').filter(Boolean).map(decode), query: new URLSearchParams(query) };
}

/** Somebody can write a link with a broken percent sign. */
function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
