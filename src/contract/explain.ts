import localizeEnglish from 'ajv-i18n/localize/en/index.js';
import localizeChinese from 'ajv-i18n/localize/zh/index.js';
import type {
  CoreField,
  Facts,
  Failure,
  FailureCode,
  FieldError,
  Reason,
  Rule,
} from '../domain/kernel/failure.ts';
import type { Language, Message } from './language.ts';
import { failures, keywords, reasons, rules } from './words.ts';

/** What one dialect calls the things that messages speak of, in one language. Plurals in English end in `s`. */
export interface Nouns {
  job: string;
  employer: string;
  worker: string;
  agent: string;
  tag: string;
  /** The secret that a request is sent with. */
  credential: string;
  /** How documents write a credential that the reader fills in. */
  placeholder: string;
  /** The record of a credential. */
  key: string;
  /** The unique name that an agent chooses at registration. */
  handle: string;
}

/** Core names to wire names: of the fields of a request, and of the facts in a refusal. */
export type WireNames = Record<CoreField | keyof Facts, string>;

/** How one dialect speaks. Its own messages stand in for the common ones. */
export interface Vocabulary {
  nouns: Record<Language, Nouns>;
  wire: WireNames;
  own?: {
    failures?: Partial<Record<FailureCode, Message>>;
    reasons?: Partial<Record<Reason, Message>>;
    rules?: Partial<Record<Rule, Message>>;
  };
}

/** A refusal in the words of a dialect, without its envelope. */
export interface Explained {
  /** What is wrong and what to do. It names the first refused field. */
  message: string;
  /** `path` in dots; `rule` unless the schema says it. */
  fields: { path: string; message: string; rule?: Rule }[] | undefined;
  /** By their wire names. */
  facts: Record<string, unknown>;
}

/** Puts a failure into the words of a dialect: message, refused fields and facts. */
export function explain(failure: Failure, language: Language, vocabulary: Vocabulary): Explained {
  const { code } = failure;
  const { reason, errors, ...facts } = failure.details ?? {};
  const { own = {}, wire } = vocabulary;
  const fields = errors?.map((error) => explainError(error, language, vocabulary));
  const head = fill((own.failures?.[code] ?? failures[code])[language], { language, vocabulary });
  const [first] = fields ?? [];
  const cause = first
    ? `${first.path} ${first.message}`
    : reason && fill((own.reasons?.[reason] ?? reasons[reason])[language], { language, vocabulary });
  return {
    message: cause ? `${head}: ${cause}` : head,
    fields,
    facts: Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [
        wire[name as keyof Facts],
        name === 'locked' ? (value as CoreField[]).map((field) => wire[field]) : value,
      ]),
    ),
  };
}

function explainError(error: FieldError, language: Language, vocabulary: Vocabulary) {
  const path = 'sent' in error ? clip(error.sent) : writePath(error.field, vocabulary.wire);
  if ('keyword' in error) return { path, message: explainKeyword(error, language, vocabulary) };
  const { rule, params } = error;
  const template = (vocabulary.own?.rules?.[rule] ?? rules[rule])[language];
  return { path, message: clip(fill(template, { language, vocabulary, params })), rule };
}

function writePath(field: Extract<FieldError, { field: unknown }>['field'], wire: WireNames): string {
  const steps = typeof field === 'string' ? [field] : field;
  return steps.map((step) => (typeof step === 'number' ? step : wire[step])).join('.');
}

/** What was sent comes back in paths and messages, and the documents bound their length. */
const MAX_TEXT = 200;

function clip(text: string): string {
  // A cut must not leave half of a surrogate pair.
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT).replace(/\p{Cs}$/u, '')}…`;
}

/** What a template is filled with. */
interface Words {
  language: Language;
  vocabulary: Vocabulary;
  params?: object;
}

/** Replaces each `{name}` by a parameter, a noun of the dialect or the wire name of a field, in this order. */
function fill(template: string, { language, vocabulary, params = {} }: Words): string {
  const values: Record<string, unknown> = {
    ...vocabulary.wire,
    ...vocabulary.nouns[language],
    ...params,
  };
  const text = template.replaceAll(/\{([\w.]+)\}/g, (_, name: string) => {
    const value = values[name];
    return value instanceof Date ? value.toISOString() : String(value);
  });
  return language === 'zh' ? spaceLatin(text) : text;
}

/** Chinese typography separates Latin words and numbers from Chinese characters by a space. */
function spaceLatin(text: string): string {
  return text
    .replaceAll(/(?<=\p{Script=Han})(?=[A-Za-z0-9])/gu, ' ')
    .replaceAll(/(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu, ' ');
}

type KeywordError = Extract<FieldError, { keyword: string }>;

function explainKeyword(error: KeywordError, language: Language, vocabulary: Vocabulary): string {
  const { keyword, params } = error;
  const template = keywords[keyword]?.[language];
  if (template !== undefined)
    return clip(fill(template, { language, vocabulary, params: readValues(params) }));
  const localized = { keyword, params, message: keyword };
  localizers[language]([localized]);
  return clip(localized.message + listAllowed(params, ': '));
}

// The package exports the functions themselves, unlike its types say.
type Localize = (errors: (Pick<KeywordError, 'keyword' | 'params'> & { message: string })[]) => void;
const localizers: Record<Language, Localize> = {
  zh: localizeChinese as unknown as Localize,
  en: localizeEnglish as unknown as Localize,
};

function readValues(params: KeywordError['params']): object {
  return { ...params, allowed: listAllowed(params) };
}

/** The values of an `enum` or a `const`, which ajv-i18n leaves out. */
function listAllowed({ allowedValues, allowedValue }: KeywordError['params'], lead = ''): string {
  const allowed = (allowedValues ?? (allowedValue === undefined ? [] : [allowedValue])) as unknown[];
  const values = allowed.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return values.length > 0 ? lead + values.join(', ') : '';
}
