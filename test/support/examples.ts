/** Fields whose value comes from a closed list of words or sentences. */
const WORDS = /(^|\.)(code|reason|rule|success)$|^(error\.)?message$/;

/**
 * Describes the shape of a JSON value as a list of facts: the fields of each object, the type of each value, and the
 * value itself for words of the market. An example of a document is realistic if each of its facts is also a fact of
 * a real response.
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
