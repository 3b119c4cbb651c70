import type { OpenApiDocument } from '../../src/contract/operations.ts';
import type { Described } from '../support/invalid_requests.ts';
import { everything, type Filling, fillings, texts } from './corpus.ts';
import { numbers, structures, times } from './corpus_json.ts';
import { listHeaders, listPlaces, type Place, quoted, raw, type Value } from './places.ts';

/** How many texts a place is given at least. */
const SHARE: Record<Place['in'], number> = {
  body: 10,
  body_name: 8,
  path: 10,
  query: 7,
  query_name: 6,
  header: 2,
};

/**
 * What to put where in requests of one operation, one place at a time. Every text, and of an operation with a
 * body every structure, stands somewhere in it; of one that is `costly` to ask only some. No place sees all of
 * them: `turn`, another for each operation, says where they begin.
 */
export function* combine(
  document: OpenApiDocument,
  operation: Described,
  turn: number,
  costly = false,
): Iterable<[Place, Value]> {
  const places = [...listPlaces(document, operation), ...listHeaders(operation.parameters)];
  const shares = places.reduce((sum, place) => sum + SHARE[place.in], 0);
  const scale = costly ? 0.1 : Math.max(1, texts.length / shares);
  const bodies = places.filter((place) => place.in === 'body').length;
  const text = deal(texts, turn * 17);
  const number = deal(numbers, turn * 7);
  const time = deal(times, turn * 7);
  const structure = deal(structures, turn * 7);
  const filling = deal<Filling>(Object.values(fillings), turn * 7);

  for (const [i, place] of places.entries()) {
    if (costly && place.in === 'header' && (i + turn) % 4 > 0) continue;
    // Each password that is long enough is hashed.
    const few = place.schema.format === 'password';
    const count = few ? 3 : Math.ceil(SHARE[place.in] * scale);
    for (const one of text.take(count, (one) => fits(place, one))) yield [place, quoted(one)];
    if (place.in.endsWith('_name')) yield* LONG_NAMES.map((name): [Place, Value] => [place, quoted(name)]);
    if (place.in === 'header' || place.in.endsWith('_name')) continue;

    const { type, maxLength = 0, enum: allowed, pattern = '', format } = place.schema;
    const is_number = type === 'number' || type === 'integer' || type === undefined;
    const is_time = pattern.includes('T\\d') || format === 'date';
    const is_text = maxLength > 0 && !allowed && !is_time;
    for (const one of is_number ? [...BEYOND, ...number.take(6)] : number.take(2)) yield [place, raw(one)];
    for (const one of time.take(is_time ? 16 : 2)) yield [place, quoted(one)];
    if (is_text)
      for (const fill of [fillings.grows, ...filling.take(2)]) yield [place, quoted(fill(maxLength))];
    if (place.in !== 'body') continue;
    if (is_text || type === undefined) yield [place, quoted(everything)];
    for (const one of structure.take(Math.ceil(structures.length / bodies))) yield [place, raw(one)];
  }
  const anywhere = places.find((place) => place.in === 'query_name') as Place;
  for (const one of costly ? [] : text.left()) yield [anywhere, quoted(one)];
}

/** Numbers that become infinite when they are read. */
const BEYOND = ['1e400', `1${'0'.repeat(400)}`];

/** Refusals repeat the name of what they refuse. */
const LONG_NAMES = ['x'.repeat(600), '😀'.repeat(2_000)];

interface Deal<T> {
  /** The next that fit, round and round. */
  take(count: number, fits?: (one: T) => boolean): T[];
  /** What nobody has taken yet. */
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

/** Whether a request can carry a text there at all, and means this place by it. */
function fits(place: Place, text: string): boolean {
  // The parser of HTTP refuses the rest, which is for another test.
  if (place.in === 'header') return !/[^\P{Cc}\t\u0080-\u009f]|\p{Cs}/u.test(text);
  return place.in !== 'path' || !STEPS.test(text);
}

/** Steps of a path, not names; and half pairs, which no URL can say: before the path is read, no operation answers. */
const STEPS = /^(\.|%2e){1,2}$|\p{Cs}/iu;
