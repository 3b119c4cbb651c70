/**
 * The snake_case name for a name of the document. A keyword of Python, and the module `types` of the client, gets an
 * underscore at its end.
 */
export function pythonName(name: string): string {
  const snake = name.replace(/(?<=[a-z0-9])[A-Z]/g, '_$&').toLowerCase();
  return KEYWORDS.has(snake) ? `${snake}_` : snake;
}

const KEYWORDS = new Set(
  `and as assert async await break class continue def del elif else except finally for from global if import in is
  lambda nonlocal not or pass raise return try types while with yield`.split(/\s+/),
);

/** The lines of a docstring, indented. Empty for an empty text. */
export function writeDocstring(text: string, indent: string): string {
  const lines = text.trim().replaceAll('\\', '\\\\').replaceAll('"""', '\\"""').split('\n');
  if (lines.join('') === '') return '';
  const inside = lines.length === 1 && !lines[0]?.endsWith('"') ? lines.join('') : `\n${lines.join('\n')}\n`;
  return indentLines(`"""${inside}"""\n`, indent);
}

/** An import of those names that a text uses; empty when it uses none. */
export function importUsed(module: string, names: string[], text: string): string {
  const code = text.replace(/""".*?"""/gs, '');
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  return used.length > 0 ? `from ${module} import ${used.join(', ')}\n` : '';
}

/** Indents every line that is not empty. */
export function indentLines(text: string, indent: string): string {
  return text.replace(/^(?=.)/gm, indent);
}

/** A value of JSON as Python writes it. */
export function writeLiteral(value: unknown): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return JSON.stringify(value);
}

/** `open`, then `parts` and `close`: on one line when that fits, otherwise one line for each part. */
export function writeList(open: string, parts: string[], close: string, indent = ''): string {
  const line = `${indent}${open}${parts.join(', ')}${close}`;
  if (line.length <= LINE_WIDTH) return `${line}\n`;
  return `${indent}${open}\n${parts.map((part) => `${indent}    ${part},\n`).join('')}${indent}${close}\n`;
}

const LINE_WIDTH = 110;
