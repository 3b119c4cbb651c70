import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../src/contract/language.ts';
import { DocumentError } from './document_error.ts';
import { linkWords } from './errors.ts';
import { type Guide, renderGuide } from './guide_html.ts';

/** The order in which pages list the topics. Others follow. */
const ORDER = ['keys', 'money', 'states', 'retries', 'errors', 'paging', 'events', 'limits', 'clients'];

type Translations = Record<Language, Guide>;

/** The guides by topic. */
export type Guides = Map<string, Translations>;

/**
 * Reads the guides of a folder, `<topic>.en.md` and `<topic>.zh.md`. Throws a DocumentError if a translation is
 * missing, if translations have different headings or anchors, or if a link to a guide leads nowhere.
 */
export async function readGuides(folder: string): Promise<Guides> {
  const guides: Guides = new Map();
  for (const topic of await listTopics(folder)) guides.set(topic, await readTopic(folder, topic));
  const complaints = [...guides].flatMap(([topic, translations]) => [
    ...compareAnchors(topic, translations),
    ...(['en', 'zh'] as const).flatMap((language) => checkLinks(guides, topic, language)),
  ]);
  if (complaints.length > 0) throw new DocumentError(complaints.join('\n'));
  return guides;
}

async function listTopics(folder: string): Promise<string[]> {
  const files = await readdir(folder);
  const topics = new Set(files.flatMap((file) => /^(\w+)\.(?:en|zh)\.md$/.exec(file)?.[1] ?? []));
  return [...ORDER.filter((topic) => topics.delete(topic)), ...[...topics].sort()];
}

async function readTopic(folder: string, topic: string): Promise<Translations> {
  const en = await readGuide(folder, { topic, language: 'en' });
  const ids = en.headings.map(({ id }) => id);
  return { en, zh: await readGuide(folder, { topic, language: 'zh', ids }) };
}

async function readGuide(
  folder: string,
  { topic, language, ids }: { topic: string; language: Language; ids?: string[] },
): Promise<Guide> {
  const file = `${topic}.${language}.md`;
  const source = await readFile(join(folder, file), 'utf8').catch(() => {
    throw new DocumentError(`docs/guides/${file} is missing: write the translation`);
  });
  const pages = topic === 'errors' ? linkWords(source, language) : new Map<string, string>();
  return renderGuide(source, { name: `docs/guides/${file}`, ids, pages });
}

function compareAnchors(topic: string, { en, zh }: Translations): string[] {
  const lost = en.anchors.filter((anchor) => !zh.anchors.includes(anchor));
  const added = zh.anchors.filter((anchor) => !en.anchors.includes(anchor));
  return [...lost, ...added].map((anchor) => `docs/guides: only one translation of ${topic} has #${anchor}`);
}

/** Names the links of a guide that lead to no anchor of a guide in the same language. */
function checkLinks(guides: Guides, topic: string, language: Language): string[] {
  const links = guides.get(topic)?.[language].links ?? [];
  const lost = links.filter((href) => {
    const [, target = topic, lang = language, anchor] = /^(?:(\w+)\.(\w+)\.md)?(?:#(.+))?$/.exec(href) ?? [];
    const guide = lang === language ? guides.get(target)?.[language] : undefined;
    return !guide || (anchor !== undefined && !guide.anchors.includes(anchor));
  });
  return lost.map((href) => `docs/guides/${topic}.${language}.md: the link ${href} leads nowhere`);
}

/** Writes the guides as a module with their HTML. */
export function writeGuides(guides: Guides): string {
  const texts = [...guides].map(
    ([topic, { en, zh }]) => `  ${topic}: {\n    en: ${writeGuide(en)},\n    zh: ${writeGuide(zh)},\n  },\n`,
  );
  return `// Written by "npm run generate" from docs/guides. Never edited.

export interface Guide {
  title: string;
  /** What the guide is about, in one sentence. */
  summary: string;
  /** The sections, with their anchors. */
  headings: { id: string; text: string }[];
  /** The guide as HTML, without title and summary. */
  html: string;
  markdown: string;
}

export type Topic = ${[...guides.keys()].map((topic) => `'${topic}'`).join(' | ')};

export const guides: Record<Topic, Record<'en' | 'zh', Guide>> = {
${texts.join('')}};
`;
}

function writeGuide({ title, summary, headings, html, markdown }: Guide): string {
  const members = [
    `title: ${JSON.stringify(title)}`,
    `summary: ${JSON.stringify(summary)}`,
    `headings: ${JSON.stringify(headings)}`,
    `html: ${writeLines(html)}`,
    `markdown: ${writeLines(markdown)}`,
  ];
  return `{\n${members.map((member) => `      ${member},\n`).join('')}    }`;
}

/** A text as an expression: one line for each of its lines, so that a diff shows what has changed. */
export function writeLines(text: string): string {
  const lines = text.split('\n').map((line) => `        ${JSON.stringify(line)},\n`);
  return `[\n${lines.join('')}      ].join('\\n')`;
}
