const TEXTS = ['text/markdown', 'text/plain'] as const;

/**
 * Returns the text type for a reader with this `Accept`; null if it names HTML and does not prefer a text. Markdown wins over
 * HTML of the same weight, because no browser names it; plain text does not. Programs that name neither get plain text.
 */
export function chooseText(accept: string | undefined): (typeof TEXTS)[number] | null {
  const weights = readWeights(accept ?? '');
  const weigh = (type: string) => weights.get(type) ?? 0;
  const html = weigh('text/html');
  const [markdown, plain] = TEXTS.map(weigh) as [number, number];
  if (markdown > 0 && markdown >= html && markdown >= plain) return 'text/markdown';
  return html === 0 || plain > html ? 'text/plain' : null;
}

/** The weights of the types that an `Accept` header names. */
function readWeights(accept: string): Map<string, number> {
  return new Map(
    accept.split(',').map((part) => {
      const [type = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return [type, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
    }),
  );
}
