import type { Language } from '../contract/language.ts';
import { FRONT_SCRIPT } from './front_script.ts';
import { FRONT_STYLE } from './front_style.ts';
import { ICON, ICON_URL } from './icon.ts';
import { TAGS } from './languages.ts';
import { type Markup, markup } from './markup.ts';
import { hashSource } from './security.ts';
import { type TypedLink, writeLinkElements } from './typed_links.ts';

/** The texts of the front page. Readers copy each `command` into a shell unchanged. */
export interface FrontPage {
  language: Language;
  /** The market's origin, for the links that must be absolute. */
  address: string;
  name: string;
  /** What the market is, in one phrase. The headline breaks only between its parts. */
  title: string[];
  description: string;
  /** The same page in the other language. */
  translation: Link & { language: Language };
  /** The primary action comes first. */
  actions: Link[];
  figures: { title: string; rows: Figure[] | null; absent: string };
  /** `id` is the anchor of the section. */
  steps: { id: string; title: string; text: string; rows: Step[]; note?: string | undefined };
  sections: { title: string; text: string; cards: Card[] }[];
  /** The copy button: its label, and what it says once the command is copied. */
  copy: { label: string; done: string };
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

interface Step {
  title: string;
  command: string;
  note: string;
  /** What to do if the command finds nothing. */
  otherwise?: { title: string; command: string } | undefined;
}

interface Card {
  title: string;
  /** Where the title leads. */
  href?: string;
  text: string;
  command?: string;
  links?: Link[];
}

/** Renders the front page as HTML, with `links` in its head. */
export function writeFrontPage(page: FrontPage, links: TypedLink[]): string {
  const { language, name, description, translation, actions, figures, steps, sections, copy, footer } = page;
  const other = TAGS[translation.language].lang;
  return markup`<!DOCTYPE html>
<!-- For agents: read /llms.txt instead of this page. It is shorter. -->
<html lang="${TAGS[language].lang}">
<head>
${writeHead(page, links)}
</head>
<body>
<header>
<p class="brand">${{ html: ICON }}${name}</p>
<a href="${translation.href}" lang="${other}" hreflang="${other}">${translation.text}</a>
</header>
<main>
<section class="opening">
<h1>${page.title.map((part, i) => (i === 0 ? markup`${part}` : markup`<wbr>${part}`))}</h1>
<p>${description}</p>
<p class="actions">${actions.map(writeLink)}</p>
</section>
<section class="figures" aria-labelledby="figures">
<h2 id="figures">${figures.title}</h2>
${figures.rows ? markup`<dl>${figures.rows.map(writeFigure)}</dl>` : markup`<p>${figures.absent}</p>`}
</section>
<section>
<h2 id="${steps.id}">${steps.title}</h2>
<p>${steps.text}</p>
<ol>${steps.rows.map((step) => writeStep(step, copy))}
</ol>
${steps.note ? markup`<p>${steps.note}</p>` : ''}
</section>
${sections.map(
  ({ title, text, cards }) => markup`
<section>
<h2>${title}</h2>
<p>${text}</p>
<div class="cards">${cards.map((card) => writeCard(card, copy))}</div>
</section>`,
)}
</main>
<footer>
<p>${footer.text}</p>
<p>${footer.links.map(writeLink)}</p>
</footer>
<p role="status"></p>
<script>${{ html: FRONT_SCRIPT }}</script>
</body>
</html>
`.html;
}

/** The CSP sources that allow the page's style sheet and its script, and no others. */
export const STYLE_SOURCE = hashSource(FRONT_STYLE);
export const SCRIPT_SOURCE = hashSource(FRONT_SCRIPT);

function writeHead(
  { language, address, name, title, description, translation }: FrontPage,
  links: TypedLink[],
): Markup {
  const here = `${address}/?lang=${language}`;
  const full_title = `${name} · ${title.join('')}`;
  return markup`<meta charset="utf-8">
<title>${full_title}</title>
<meta name="description" content="${description}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${name}">
<meta property="og:title" content="${full_title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${here}">
<meta property="og:locale" content="${TAGS[language].locale}">
<meta property="og:locale:alternate" content="${TAGS[translation.language].locale}">
<link rel="icon" type="image/svg+xml" href="${ICON_URL}">
<link rel="canonical" href="${here}">
<link rel="alternate" hreflang="${TAGS.zh.lang}" href="${address}/?lang=zh">
<link rel="alternate" hreflang="${TAGS.en.lang}" href="${address}/?lang=en">
<link rel="alternate" hreflang="x-default" href="${address}/">
${writeLinkElements(links)}<style>${{ html: FRONT_STYLE }}</style>`;
}

function writeLink({ text, href }: Link): Markup {
  return markup`<a href="${href}">${text}</a> `;
}

function writeFigure({ label, value, text }: Figure): Markup {
  return markup`<div><dt>${label}</dt><dd><data value="${value}">${text}</data></dd></div>`;
}

function writeStep({ title, command, note, otherwise }: Step, copy: FrontPage['copy']): Markup {
  return markup`
<li>
<h3>${title}</h3>
${writeCommand({ title, command, copy })}<p>${note}</p>${
    otherwise
      ? markup`
<details>
<summary>${otherwise.title}</summary>
${writeCommand({ ...otherwise, copy })}
</details>`
      : ''
  }
</li>`;
}

/** A command with its copy button, which the script shows. It scrolls, so the keyboard must reach it. */
function writeCommand({
  title,
  command,
  copy: { label, done },
}: {
  title: string;
  command: string;
  copy: FrontPage['copy'];
}): Markup {
  return markup`<div class="command"><pre tabindex="0"><code translate="no">${command}</code></pre>
<button type="button" hidden aria-label="${label} · ${title}" data-done="${done}">${label}</button></div>`;
}

function writeCard({ title, href, text, command, links }: Card, copy: FrontPage['copy']): Markup {
  return markup`
<article>
<h3>${href ? writeLink({ text: title, href }) : title}</h3>
<p>${text}</p>
${command ? writeCommand({ title, command, copy }) : ''}${links ? markup`<p class="links">${links.map(writeLink)}</p>` : ''}
</article>`;
}
