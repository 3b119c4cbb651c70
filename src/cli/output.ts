import { cleanJson, cleanLine, cleanLines, fit, widthOf } from './text.ts';

const { stdout, stderr } = process;
const has_colours = (stream: NodeJS.WriteStream) =>
  stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;
export type Style = keyof typeof CODES;

/** Returns a text in a colour, on a terminal that shows colours. */
export function paint(style: Style, text: string, stream: NodeJS.WriteStream = stdout): string {
  const [on, off] = CODES[style];
  return has_colours(stream) ? `\x1b[${on}m${text}\x1b[${off}m` : text;
}

/** Prints one result: its JSON with `--json`, otherwise what `write` returns. */
export function show(options: { json?: boolean }, data: unknown, write: () => string): void {
  const text = options.json ? toJson(data) : write();
  if (text !== '') stdout.write(`${text}\n`);
}

/** Prints one line of a stream of results. */
export function showLine(options: { json?: boolean }, data: unknown, write: () => string): void {
  stdout.write(`${options.json ? cleanJson(JSON.stringify(data)) : write()}\n`);
}

const toJson = (data: unknown) => cleanJson(JSON.stringify(data, null, stdout.isTTY ? 2 : 0));

/** Whether a person reads the results, not a program. */
export const is_terminal = stdout.isTTY === true;

/** Prints one line about how it goes, beside the result. */
export function note(text: string): void {
  stderr.write(`${paint('dim', cleanLine(text), stderr)}\n`);
}

export type Cell = string | number | boolean | null | undefined;

/** A column: its title, its value in a row, and the style of a value. */
export interface Column<Row> {
  title: string;
  value: (row: Row) => Cell;
  style?: (row: Row) => Style | undefined;
}

/** Writes rows as a table as wide as the terminal; elsewhere as lines of values between tabs, without titles. */
export function table<Row>(rows: readonly Row[], columns: Column<Row>[], none: string): string {
  const texts = rows.map((row) => columns.map(({ value }) => cell(value(row))));
  if (!stdout.isTTY) return texts.map((values) => values.join('\t')).join('\n');
  if (rows.length === 0) return none;
  const natural = columns.map(({ title }, index) =>
    Math.max(widthOf(title), ...texts.map((values) => widthOf(values[index] ?? ''))),
  );
  const widths = shrink(natural, (stdout.columns || 80) - 2 * (columns.length - 1));
  const line = (values: string[], styles: (Style | undefined)[]) =>
    values
      .map((value, index) => {
        const text = fit(value, widths[index] ?? 0);
        const style = styles[index];
        return style ? paint(style, text) : text;
      })
      .join('  ')
      .trimEnd();
  return [
    line(
      columns.map(({ title }) => title),
      columns.map(() => 'bold' as const),
    ),
    ...rows.map((row, index) =>
      line(
        texts[index] ?? [],
        columns.map(({ style }) => style?.(row)),
      ),
    ),
  ].join('\n');
}

/** Takes width from the widest columns until all of them fit. */
function shrink(natural: number[], room: number): number[] {
  const widths = [...natural];
  let surplus = widths.reduce((sum, width) => sum + width, 0) - room;
  while (surplus > 0) {
    const widest = Math.max(...widths);
    if (widest <= 8) break;
    widths[widths.indexOf(widest)] = widest - 1;
    surplus -= 1;
  }
  return widths;
}

/** Writes names and values, one a line. What has no value is left out. */
export function record(pairs: [name: string, value: Cell][]): string {
  const shown = pairs
    .map(([name, value]) => [name, cell(value)] as const)
    .filter(([, value]) => value !== '');
  if (!stdout.isTTY) return shown.map(([name, value]) => `${name}\t${value}`).join('\n');
  const width = Math.max(...shown.map(([name]) => widthOf(name)));
  return shown.map(([name, value]) => `${paint('dim', fit(name, width))}  ${value}`).join('\n');
}

/** A text of several lines under the other output. */
export function paragraph(text: string): string {
  return cleanLines(text)
    .split('\n')
    .map((line) => (stdout.isTTY ? `  ${line}` : line))
    .join('\n');
}

const cell = (value: Cell) => (value === null || value === undefined ? '' : cleanLine(String(value)));

/** An amount with its currency. */
export const money = (amount: number, currency: string) => `${amount} ${currency}`;

/** Shows that the program waits, on a terminal; returns what ends that. */
export function spin(text: string): () => void {
  if (!stderr.isTTY) return () => {};
  const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
  let frame = 0;
  const draw = () => {
    stderr.write(`\r${paint('cyan', frames[frame % frames.length] ?? '', stderr)} ${text}\x1b[K`);
    frame += 1;
  };
  draw();
  const timer = setInterval(draw, 100);
  let spins = true;
  return () => {
    if (!spins) return;
    spins = false;
    clearInterval(timer);
    stderr.write('\r\x1b[K');
  };
}
