/** The languages in which the market speaks to people. Codes and field names never change with it. */
export type Language = 'zh' | 'en';

/** What is said to people, in each language. */
export type Message = Record<Language, string>;

/** The language that an Accept-Language header likes best; Chinese when it names neither, or both equally. */
export function chooseLanguage(header: string | undefined): Language {
  if (!header) return 'zh';
  const ranges = header.split(',').map(readRange);
  return weigh(ranges, 'en') > weigh(ranges, 'zh') ? 'en' : 'zh';
}

interface Range {
  language: string;
  quality: number;
}

function readRange(range: string): Range {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  // `en-GB` is English enough: there is one English.
  return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) || 0 };
}

/** What a language is worth, 0 to 1. `*` stands for what is not named. */
function weigh(ranges: Range[], language: Language): number {
  const named = ranges.filter((range) => range.language === language);
  const fitting = named.length > 0 ? named : ranges.filter((range) => range.language === '*');
  return Math.max(0, ...fitting.map((range) => range.quality));
}
