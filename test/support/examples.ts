/** Fields that hold one word, or one sentence, of a list. */
const WORDS = /(^|\.)(code|reason|rule|success)$|^(error\.)?message$/;

/**
 * How a JSON value looks, in facts that another value can share: which fields each object has, of which type
 * each value is, and what the market says of itself. A document's example looks like real
 * answers when each of its facts is a fact of one of them.
 */
export function listFacts(value: unknown): string[] {
  return collect(value, '');
}

function collect(value: unknown, at: string): string[] {
  if (Array.isArray(value)) return [`${at} is a list`, ...value.flatMap((item) => collect(item, `${at}[]`))];
  if (typeof value !== 'object' || value === null) {
    const said = WORDS.test(at) ? JSON.stringify(value) : value === null ? 'null' : typeof value;
    return [`${at} is ${said}`];
  }
  const fields = Object.entries(value);
  const names = fields.map(([name]) => name).sort();
  return [
    `${at} has ${names}`,
    ...fields.flatMap(([name, inner]) => collect(inner, at === '' ? name : `${at}.${name}`)),
  ];
}
