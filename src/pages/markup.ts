/** HTML that is safe to send. Only `markup` makes it. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | Markup[];

/** A template tag for HTML. Escapes the values of all placeholders except `Markup`. */
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
