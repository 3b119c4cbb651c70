/**
 * The candidate that was probably meant by `text`: one that is spelled almost like it, else one that shares its
 * words, as `required_tags` for `tags`. Returns undefined when none is near, or the text is longer than any name.
 */
export function suggest(text: string, candidates: readonly unknown[]): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const names = candidates.filter((candidate) => typeof candidate === 'string');
  const near = names
    .map((name) => ({ name, distance: distanceOf(fold(text), fold(name)) }))
    .filter(({ distance }) => distance <= mostEdits(text))
    .sort((a, b) => a.distance - b.distance);
  const words = wordsOf(text);
  return near[0]?.name ?? names.find((name) => share(words, wordsOf(name)));
}

const MAX_LENGTH = 40;

/** In a short name one edit makes another word. */
function mostEdits({ length }: string): number {
  if (length < 3) return 0;
  return length < 5 ? 1 : 2;
}

/** Spellings that differ in case or separators only are equal. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** The words of a name in snake or camel case, in the singular. */
function wordsOf(name: string): Set<string> {
  const words =
    name
      .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return new Set(words.map((word) => word.replace(/s$/, '')));
}

/** Whether one holds all words of the other. */
function share(a: Set<string>, b: Set<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return few.size > 0 && [...few].every((word) => many.has(word));
}

/** The number of letters to insert, delete or replace (Levenshtein). */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (row[j] as number) + (letter === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
