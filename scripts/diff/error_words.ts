import assert from 'node:assert/strict';
import type { Change } from './compare.ts';

/** The rows of a table by the word in their first cell; each has its other cells. */
type Table = Map<string, string[]>;

/** What the guide to errors explains. */
export interface ErrorTables {
  /** Cells: status, meaning, what to do. */
  aipod_reasons: Table;
  /** Cells: status, meaning, what to do. */
  shrimp_codes: Table;
  /** Cells: status in AIPod and codes in Shrimp Market, each a dash if it is never sent there; meaning, what to do. */
  reasons: Table;
  /** Cells: requirement, what to do. */
  rules: Table;
  /** Of responses outside the envelope. Cells: status, meaning, what to do. */
  bare_codes: Table;
}

/** Reads the tables of `docs/guides/errors.en.md` or of its translation. */
export function readErrorTables(markdown: string): ErrorTables {
  const tables = markdown.match(/(?:^\|.*\n?)+/gm) ?? [];
  assert.equal(tables.length, 5, 'the guide to errors has five tables');
  const [aipod_reasons, shrimp_codes, reasons, rules, bare_codes] = tables.map(readTable) as [
    Table,
    Table,
    Table,
    Table,
    Table,
  ];
  return { aipod_reasons, shrimp_codes, reasons, rules, bare_codes };
}

function readTable(text: string): Table {
  const [, , ...rows] = text.trim().split('\n');
  return new Map(
    rows.map((row) => {
      const [word = '', ...cells] = row.slice(2, -2).split(' | ');
      return [word.replaceAll('`', ''), cells];
    }),
  );
}

/** Lists the codes, reasons and rules that an earlier guide explains and a later one does not, or not alike. */
export function listLostWords(before: string, after: string): Change[] {
  const kept = new Set(listWords(after));
  return listWords(before)
    .filter((word) => !kept.has(word))
    .map((path) => ({ path, breaking: true, message: 'A program may depend on this word.' }));
}

/** Each word with each status or code that it comes with. */
function listWords(markdown: string): string[] {
  const { aipod_reasons, shrimp_codes, reasons, rules, bare_codes } = readErrorTables(markdown);
  return [
    ...[...aipod_reasons].map(([word, [status]]) => `aipod ${word} ${status}`),
    ...[...shrimp_codes].map(([word, [status]]) => `shrimp ${word} ${status}`),
    ...[...reasons].flatMap(([word, [aipod, shrimp = '']]) => [
      `aipod ${word} ${aipod}`,
      ...shrimp.split(', ').map((code) => `shrimp ${word} ${code}`),
    ]),
    ...[...rules.keys()].map((word) => `rule ${word}`),
    ...[...bare_codes].map(([word, [status]]) => `bare ${word} ${status}`),
  ].filter((word) => !word.endsWith('–'));
}
