import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { helpPath } from '../../src/contract/help.ts';
import type { Language } from '../../src/contract/language.ts';
import type { FailureCode } from '../../src/domain/kernel/failure.ts';
import { type ErrorTables, readErrorTables } from '../diff/error_words.ts';
import { type Line, renderLine } from './guide_html.ts';

/** Writes the words that the guide to errors of a folder explains, in both languages, as a module. */
export async function writeErrors(folder: string): Promise<string> {
  const read = async (language: Language) =>
    readErrorTables(await readFile(join(folder, `errors.${language}.md`), 'utf8'));
  const [en, zh] = [await read('en'), await read('zh')];
  const rows = listRows(en).map(({ word, ...facts }) => {
    const members = Object.entries({ ...facts, en: explain(en, word), zh: explain(zh, word) });
    return `  ${word}: {\n${members.map(([name, value]) => `    ${name}: ${JSON.stringify(value)},\n`).join('')}  },\n`;
  });
  return `${HEAD}${rows.join('')}};\n`;
}

/** Returns where each word that has a page leads to, in one language of the guide to errors. */
export function linkWords(source: string, language: Language): Map<string, string> {
  const { aipod_reasons, shrimp_codes, reasons } = readErrorTables(source);
  const words = [aipod_reasons, shrimp_codes, reasons].flatMap((table) => [...table.keys()]);
  return new Map(words.map((word) => [word, `${helpPath(word)}?lang=${language}`]));
}

const HEAD = `// Written by "npm run generate" from docs/guides/errors.en.md and errors.zh.md. Never edited.

/** A line of text as HTML and as Markdown. */
export interface Line {
  html: string;
  markdown: string;
}

/** A reason, or a code of Shrimp Market. */
export interface ErrorWord {
  /** By API that sends it, the statuses that it comes with, each with the code if the API has codes. */
  sent: Partial<Record<string, string[]>>;
  /** A failure that becomes it. */
  failure: { code: string; reason: string | null };
  /** The reasons that a code comes with. */
  reasons: string[];
  en: { meaning: Line; advice: Line };
  zh: { meaning: Line; advice: Line };
}

export const errors: Record<string, ErrorWord> = {
`;

interface Row {
  word: string;
  sent: { aipod?: string[]; shrimp?: string[] };
  failure: { code: string; reason: string | null };
  reasons: string[];
}

function listRows({ aipod_reasons, shrimp_codes, reasons }: ErrorTables): Row[] {
  const withStatus = (code: string) => `${shrimp_codes.get(code)?.[0]} ${code}`;
  const specific = [...reasons].map(([word, [status = '', codes = '']]): Row => {
    const sent_codes = codes === NEVER ? [] : codes.split(', ');
    const [code] = sent_codes;
    return {
      word,
      sent: {
        ...(status !== NEVER && { aipod: [status] }),
        ...(code && { shrimp: sent_codes.map(withStatus) }),
      },
      failure:
        code === 'RATE_LIMITED'
          ? { code: word, reason: null }
          : { code: code ? toFailure(code) : (AIPOD_ONLY[word] ?? AIPOD_ONLY[status] ?? ''), reason: word },
      reasons: [],
    };
  });
  const general = [...aipod_reasons].map(
    ([word, [status = '']]): Row => ({
      word,
      sent: { aipod: [status] },
      failure: { code: word, reason: null },
      reasons: [],
    }),
  );
  const codes = [...shrimp_codes].map(([word, [, meaning = '']]): Row => {
    const found = specific.filter(({ sent }) => sent.shrimp?.includes(withStatus(word)));
    // Some codes never come without a reason.
    const first = meaning.includes('`reason`') ? found[0] : undefined;
    return {
      word,
      sent: { shrimp: [withStatus(word)] },
      failure: first?.failure ?? { code: toFailure(word), reason: null },
      reasons: found.map((row) => row.word),
    };
  });
  return [...general, ...codes, ...specific];
}

/** What a table has for an API that does not send a reason. */
const NEVER = '–';

/** The failure that becomes a code of Shrimp Market. */
function toFailure(code: string): string {
  return OTHER_NAMES[code] ?? code.toLowerCase();
}

const OTHER_NAMES: Record<string, FailureCode> = {
  VALIDATION_ERROR: 'validation_failed',
  INTERNAL_ERROR: 'internal',
  SERVICE_UNAVAILABLE: 'unavailable',
};

/** The failures of the reasons that only AIPod sends, by reason, otherwise by status. */
const AIPOD_ONLY: Record<string, FailureCode> = {
  bidding: 'job_not_open',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  409: 'invalid_state',
};

function explain(
  { aipod_reasons, shrimp_codes, reasons }: ErrorTables,
  word: string,
): { meaning: Line; advice: Line } {
  const cells = aipod_reasons.get(word) ?? shrimp_codes.get(word) ?? reasons.get(word) ?? [];
  const [meaning = '', advice = ''] = cells.slice(-2);
  return { meaning: renderLine(meaning), advice: renderLine(advice) };
}
