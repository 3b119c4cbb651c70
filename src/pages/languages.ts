import type { FastifyRequest } from 'fastify';
import { chooseLanguage, type Language } from '../contract/language.ts';

/** The tags of the languages in HTML and HTTP, and in OpenGraph. */
export const TAGS = {
  zh: { lang: 'zh-CN', locale: 'zh_CN' },
  en: { lang: 'en', locale: 'en_GB' },
} satisfies Record<Language, object>;

/** Returns the language of `?lang=zh` or `?lang=en`, otherwise the browser's. */
export function languageOf({ query, headers }: FastifyRequest): Language {
  const { lang } = query as { lang?: unknown };
  return lang === 'zh' || lang === 'en' ? lang : chooseLanguage(headers['accept-language']);
}
