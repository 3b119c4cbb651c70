import type { OpenApiDocument } from '../../src/contract/operations.ts';
import type { Described } from '../support/invalid_requests.ts';
import { everything, type Filler, fillers, texts } from './corpus.ts';
import { numbers, structures, times } from './corpus_json.ts';
import { type Location, listHeaders, listLocations, quoted, raw, type Value } from './locations.ts';

/** The minimum number of texts for a location. */
const SHARE: Record<Location['in'], number> = {
  body: 10,
  body_name: 8,
  path: 10,
  query: 7,
  query_name: 6,
  header: 2,
};

/** One value of the corpus in one location of a valid request. */
export type Mutation = [location: Location, value: Value];

/**
 * The mutations of one operation. Every text is in some location of every operation, and every structure is
 * in some location of every operation with a body; a `costly` operation gets only some of them. No location
 * gets all values: `turn` differs for each operation and sets where in the corpus each list begins.
 */
export function* listMutations(
  document: OpenApiDocument,
  operation: Described,
  turn: number,
  costly = false,
): Iterable<Mutation> {
  const locations = [...listLocations(document, operation), ...listHeaders(operation.parameters)];
  const shares = locations.reduce((sum, location) => sum + SHARE[location.in], 0);
  const scale = costly ? 0.1 : Math.max(1, texts.length / shares);
  const bodies = locations.filter((location) => location.in === 'body').length;
  const text = deal(texts, turn * 17);
  const number = deal(numbers, turn * 7);
  const time = deal(times, turn * 7);
  const structure = deal(structures, turn * 7);
  const filler = deal<Filler>(Object.values(fillers), turn * 7);

  for (const [i, location] of locations.entries()) {
    if (costly && location.in === 'header' && (i + turn) % 4 > 0) continue;
    // The server hashes each password that is long enough, which is slow.
    const few = location.schema.format === 'password';
    const count = few ? 3 : Math.ceil(SHARE[location.in] * scale);
    for (const one of text.take(count, (one) => fits(location, one))) yield [location, quoted(one)];
    if (location.in.endsWith('_name')) yield* LONG_NAMES.map((name): Mutation => [location, quoted(name)]);
    if (location.in === 'header' || location.in.endsWith('_name')) continue;

    const { type, maxLength = 0, enum: allowed, pattern = '', format } = location.schema;
    const is_number = type === 'number' || type === 'integer' || type === undefined;
    const is_time = pattern.includes('T\\d') || format === 'date';
    const is_text = maxLength > 0 && !allowed && !is_time;
    for (const one of is_number ? [...INFINITE, ...number.take(6)] : number.take(2))
      yield [location, raw(one)];
    for (const one of time.take(is_time ? 16 : 2)) yield [location, quoted(one)];
    if (is_text)
      for (const fill of [fillers.grows, ...filler.take(2)]) yield [location, quoted(fill(maxLength))];
    if (location.in !== 'body') continue;
    if (is_text || type === undefined) yield [location, quoted(everything)];
    for (const one of structure.take(Math.ceil(structures.length / bodies))) yield [location, raw(one)];
  }
  const anywhere = locations.find((location) => location.in === 'query_name') as Location;
  for (const one of costly ? [] : text.left()) yield [anywhere, quoted(one)];
}

/** Numbers that parse to infinity. */
const INFINITE = ['1e400', `1${'0'.repeat(400)}`];

/** A refusal repeats the name that it refuses, so long names test the limit of its length. */
const LONG_NAMES = ['x'.repeat(600), '😀'.repeat(2_000)];

interface Deal<T> {
  /** Returns the next `count` values that fit, and starts again at the end of the list. */
  take(count: number, fits?: (one: T) => boolean): T[];
  /** Returns the values that were never taken. */
  left(): T[];
}

function deal<T>(list: T[], start: number): Deal<T> {
  const from = start % list.length;
  const round = [...list.slice(from), ...list.slice(0, from)];
  const untaken = new Set(round);
  let queue = [...round];
  return {
    take(count, fits = () => true) {
      const taken: T[] = [];
      if (queue.filter(fits).length < count) queue = [...queue, ...round];
      queue = queue.filter((one) => {
        const mine = taken.length < count && fits(one);
        if (mine) taken.push(one);
        return !mine;
      });
      for (const one of taken) untaken.delete(one);
      return taken;
    },
    left: () => [...untaken],
  };
}

/** Whether a request can carry a text in a location, and the server then reads it in that location. */
function fits(location: Location, text: string): boolean {
  // The HTTP parser refuses all other characters; wire.test.ts covers them.
  if (location.in === 'header') return !/[^\P{Cc}\t\u0080-\u009f]|\p{Cs}/u.test(text);
  return location.in !== 'path' || !UNREACHABLE.test(text);
}

/**
 * Path segments that URL parsers resolve, and unpaired surrogates, which a URL cannot carry: no operation
 * gets these.
 */
const UNREACHABLE = /^(\.|%2e){1,2}$|\p{Cs}/iu;
