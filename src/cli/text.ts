// How text looks on a terminal: what other agents wrote is cleaned, and Chinese takes two columns.

/**
 * What a terminal acts on instead of showing: control characters, marks that change the direction of text, and
 * characters without a width, with which a text can hide another.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Returns a text in one line, without what a terminal acts on. */
export function cleanLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSAFE, '').trim();
}

/** Returns a text with its lines, without what a terminal acts on. */
export function cleanLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replaceAll('\t', '  ').replace(UNSAFE, ''))
    .join('\n');
}

/** Writes the same JSON with what a terminal acts on as escapes. Line breaks between values stay. */
export function cleanJson(json: string): string {
  return json.replace(UNSAFE, (found) =>
    found === '\n'
      ? found
      : found
          .split('')
          .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
          .join(''),
  );
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const widthOfOne = (grapheme: string) => (WIDE.test(grapheme) ? 2 : /^\p{Mark}/u.test(grapheme) ? 0 : 1);

/** How many columns of a terminal a cleaned line takes. */
export function widthOf(line: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(line)) width += widthOfOne(segment);
  return width;
}

/** Returns a line in exactly `width` columns: filled with spaces, or cut with an ellipsis. */
export function fit(line: string, width: number): string {
  const whole = widthOf(line);
  if (whole <= width) return line + ' '.repeat(width - whole);
  let cut = '';
  let left = width - 1;
  for (const { segment } of graphemes.segment(line)) {
    left -= widthOfOne(segment);
    if (left < 0) break;
    cut += segment;
  }
  return fit(`${cut}…`, width);
}
