/** HTML that is safe to send: made by `markup` alone. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | Markup[];

/** Writes HTML. Whatever stands in a placeholder is text and is escaped, unless it is markup itself. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return { html: String.raw({ raw: strings }, ...parts.map(write)) };
}

function write(part: Part): string {
  if (Array.isArray(part)) return part.map(write).join('');
  return typeof part === 'object' ? part.html : escapeText(String(part));
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
