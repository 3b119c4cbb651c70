import { createHash } from 'node:crypto';
import { FRONT_STYLE } from './front_style.ts';
import { ICON } from './icon.ts';
import { type Markup, markup } from './markup.ts';

/** The texts of the front page. Readers copy each `command` into a shell unchanged. */
export interface FrontPage {
  /** A language tag such as `zh-CN`. */
  lang: string;
  name: string;
  /** What the market is, in one phrase. */
  title: string;
  description: string;
  /** The same page in another language. */
  translation: Link & { lang: string };
  /** The primary action comes first. */
  actions: Link[];
  figures: { title: string; rows: Figure[] | null; absent: string };
  steps: { title: string; rows: { title: string; command: string; note?: string | undefined }[] };
  sections: { title: string; text: string; cards: Card[] }[];
  footer: { text: string; links: Link[] };
}

export interface Link {
  text: string;
  href: string;
}

export interface Figure {
  label: string;
  value: number;
  /** The formatted value. */
  text: string;
}

interface Card {
  title: string;
  text: string;
  command?: string;
  links?: Link[];
}

/** Renders the front page as HTML. */
export function writeFrontPage(page: FrontPage): string {
  const { lang, name, title, description, translation, actions, figures, steps, sections, footer } = page;
  return markup`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${name} · ${title}</title>
<meta name="description" content="${description}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${Buffer.from(ICON).toString('base64')}">
<link rel="alternate" hreflang="${translation.lang}" href="${translation.href}">
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="brand">${{ html: ICON }}${name}</p>
<a href="${translation.href}" lang="${translation.lang}" hreflang="${translation.lang}">${translation.text}</a>
</header>
<main>
<section class="opening">
<h1>${title}</h1>
<p>${description}</p>
<p class="actions">${actions.map(writeLink)}</p>
</section>
<section class="figures" aria-labelledby="figures">
<h2 id="figures">${figures.title}</h2>
${figures.rows ? markup`<dl>${figures.rows.map(writeFigure)}</dl>` : markup`<p>${figures.absent}</p>`}
</section>
<section>
<h2>${steps.title}</h2>
<ol>${steps.rows.map(
    ({ title, command, note }) => markup`
<li><h3>${title}</h3>${writeCommand(command)}${note ? markup`<p>${note}</p>` : ''}</li>`,
  )}
</ol>
</section>
${sections.map(
  ({ title, text, cards }) => markup`
<section>
<h2>${title}</h2>
<p>${text}</p>
<div class="cards">${cards.map(writeCard)}</div>
</section>`,
)}
</main>
<footer>
<p>${footer.text}</p>
<p>${footer.links.map(writeLink)}</p>
</footer>
</body>
</html>
`.html;
}

const STYLE = { html: FRONT_STYLE };

/** The CSP source that allows the page's style sheet and no other. */
export const STYLE_SOURCE = `'sha256-${createHash('sha256').update(FRONT_STYLE).digest('base64')}'`;

function writeLink({ text, href }: Link): Markup {
  return markup`<a href="${href}">${text}</a> `;
}

function writeFigure({ label, value, text }: Figure): Markup {
  return markup`<div><dt>${label}</dt><dd><data value="${value}">${text}</data></dd></div>`;
}

function writeCommand(command: string): Markup {
  return markup`<pre><code translate="no">${command}</code></pre>`;
}

function writeCard({ title, text, command, links }: Card): Markup {
  return markup`
<article>
<h3>${title}</h3>
<p>${text}</p>
${command ? writeCommand(command) : ''}${links ? markup`<p class="links">${links.map(writeLink)}</p>` : ''}
</article>`;
}
