import type { Facts, Failure, FailureCode, Reason } from '../domain/kernel/failure.ts';
import type { CoreField, FieldError, Rule, SchemaRule } from '../domain/kernel/field_errors.ts';
import type { Language, Message } from './language.ts';
import { with_suggestion, wordParams } from './schema_words.ts';
import { failures, reasons, rules } from './words.ts';

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
  /** What is wrong and what to do. It names the first refused field, and says how many more there are. */
  message: string;
  fields: ExplainedField[] | undefined;
  /** By their wire names. */
  facts: Record<string, unknown>;
}

/** A refused field. */
export interface ExplainedField {
  /** In dots. */
  path: string;
  rule: Rule;
  message: string;
  /** The values that the rule allows. */
  allowed?: unknown[];
  /** The bound that the rule sets. */
  limit?: number;
  /** What the caller probably meant: a field or a value. */
  suggestion?: string;
}

/** Puts a failure into the words of a dialect: message, refused fields and facts. */
export function explain(failure: Failure, language: Language, vocabulary: Vocabulary): Explained {
  const { code } = failure;
  const { reason, errors, ...facts } = failure.details ?? {};
  const { own = {}, wire } = vocabulary;
  const fields = errors?.map((error) => explainError(error, language, vocabulary));
  const head = fill((own.failures?.[code] ?? failures[code])[language], { language, vocabulary });
  const cause = fields
    ? summarize(fields, language)
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

function summarize([first, ...others]: ExplainedField[], language: Language): string {
  const cause = `${first?.path} ${first?.message}`;
  if (others.length === 0) return cause;
  return language === 'zh'
    ? `${cause}（另有 ${others.length} 处错误）`
    : `${cause} (and ${others.length} more)`;
}

function explainError(error: FieldError, language: Language, vocabulary: Vocabulary): ExplainedField {
  const { rule, params, suggestion } = error;
  const similar = suggestion === undefined ? undefined : with_suggestion[rule as SchemaRule];
  const template = (similar ?? vocabulary.own?.rules?.[rule] ?? rules[rule])[language];
  const values = { ...params, suggestion, ...wordParams(params, language) };
  return {
    path: 'sent' in error ? clip(error.sent) : writePath(error.field, vocabulary.wire),
    rule,
    message: clip(fill(template, { language, vocabulary, params: values })),
    ...('allowed' in params && { allowed: params.allowed }),
    ...('limit' in params && { limit: params.limit }),
    ...(suggestion !== undefined && { suggestion }),
  };
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
