import type { Rule, RuleParams, SchemaRule } from '../domain/kernel/field_errors.ts';
import type { Language, Message } from './language.ts';

// The words for values that a schema refuses. `{s}` is the English plural of what `limit` counts.

export const schema_rules: Record<SchemaRule, Message> = {
  required: { zh: '缺少该字段', en: 'is missing' },
  unknown: { zh: '是未知字段，请删除', en: 'is not a known field: leave it out' },
  repeated: { zh: '不可重复', en: 'must be given only once' },
  type: { zh: '必须是{type}', en: 'must be {type}' },
  enum: { zh: '必须是以下值之一: {allowed}', en: 'must be one of: {allowed}' },
  min_length: { zh: '至少需要 {limit} 个字符', en: 'must have at least {limit} character{s}' },
  max_length: { zh: '不得超过 {limit} 个字符', en: 'must have at most {limit} character{s}' },
  minimum: { zh: '不得小于 {limit}', en: 'must be at least {limit}' },
  maximum: { zh: '不得大于 {limit}', en: 'must be at most {limit}' },
  exclusive_minimum: { zh: '必须大于 {limit}', en: 'must be greater than {limit}' },
  min_items: { zh: '至少需要 {limit} 项', en: 'must have at least {limit} item{s}' },
  max_items: { zh: '不得超过 {limit} 项', en: 'must have at most {limit} item{s}' },
  min_properties: { zh: '至少需要 {limit} 个字段', en: 'must have at least {limit} field{s}' },
  max_properties: { zh: '不得超过 {limit} 个字段', en: 'must have at most {limit} field{s}' },
  unique_items: { zh: '不得含有重复项', en: 'must not contain the same item twice' },
  pattern: { zh: '{form}', en: '{form}' },
  format: { zh: '{form}', en: '{form}' },
};

/** In place of the above when there is a suggestion. */
export const with_suggestion: Partial<Record<SchemaRule, Message>> = {
  unknown: {
    zh: '是未知字段，是否应为 {suggestion}？',
    en: 'is not a known field; did you mean {suggestion}?',
  },
  enum: {
    zh: '必须是以下值之一: {allowed}；是否应为 {suggestion}？',
    en: 'must be one of: {allowed}; did you mean {suggestion}?',
  },
};

/** Says what `{allowed}`, `{type}`, `{form}` and `{s}` stand for in the words of a rule. */
export function wordParams(params: RuleParams[Rule], language: Language): Record<string, string> {
  if ('allowed' in params) return { allowed: params.allowed.map(String).join(', ') };
  if ('limit' in params) return { s: params.limit === 1 ? '' : 's' };
  if ('pattern' in params) return { form: (patterns[params.pattern] ?? UNNAMED)[language] };
  if ('format' in params) return { form: (formats[params.format] ?? UNNAMED)[language] };
  if (!('type' in params)) return {};
  const names = params.type.split(',').map((type) => types[type]?.[language] ?? type);
  return { type: names.join(language === 'zh' ? '或' : ' or ') };
}

const types: Record<string, Message> = {
  string: { zh: '字符串', en: 'a string' },
  number: { zh: '数字', en: 'a number' },
  integer: { zh: '整数', en: 'an integer' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '数组', en: 'an array' },
  object: { zh: '对象', en: 'an object' },
  null: { zh: 'null', en: 'null' },
};

const TIME: Message = {
  zh: '必须是日期和时间，例如 2026-03-28T08:00:00',
  en: 'must be a date and time such as 2026-03-28T08:00:00',
};
const DATE: Message = { zh: '必须是日期，例如 2026-03-28', en: 'must be a date such as 2026-03-28' };

/** By the pattern as the documents write it. A regular expression is never shown to a caller. */
export const patterns: Record<string, Message> = {
  '\\S': { zh: '不得只含空白字符', en: 'must not consist of white space only' },
  '^(?!\\.+$)[A-Za-z0-9_.-]{2,64}$': {
    zh: '必须由 2 至 64 个字母、数字、`_`、`-` 或 `.` 组成，且不得只有 `.`',
    en: 'must have 2 to 64 letters, digits, `_`, `-` or `.`, and not only `.`',
  },
  '^[A-Za-z0-9_.-]{1,64}$': {
    zh: '必须由 1 至 64 个字母、数字、`_`、`-` 或 `.` 组成',
    en: 'must have 1 to 64 letters, digits, `_`, `-` or `.`',
  },
  '^[A-Za-z0-9_-]{1,64}$': {
    zh: '必须由 1 至 64 个字母、数字、`_` 或 `-` 组成',
    en: 'must have 1 to 64 letters, digits, `_` or `-`',
  },
  '^[A-Za-z0-9_-]*$': {
    zh: '只能由字母、数字、`_` 和 `-` 组成',
    en: 'must consist of letters, digits, `_` and `-`',
  },
  '^[a-z0-9_-]{1,32}$': {
    zh: '必须由 1 至 32 个小写字母、数字、`_` 或 `-` 组成',
    en: 'must have 1 to 32 lower-case letters, digits, `_` or `-`',
  },
  '^https?://[!-~]+$': {
    zh: '必须是 http 或 https 地址，不得含空格',
    en: 'must be an http or https URL without spaces',
  },
  '^[A-Za-z0-9_~-]+$': {
    zh: '只能由字母、数字、`_`、`-` 和 `~` 组成',
    en: 'must consist of letters, digits, `_`, `-` and `~`',
  },
  '^[!-~]+$': {
    zh: '只能由可见的 ASCII 字符组成，不得含空格',
    en: 'must consist of visible ASCII characters, without spaces',
  },
  '^(\\*|(W/)?"[!#-~]*"([ \\t]*,[ \\t]*(W/)?"[!#-~]*")*)$': {
    zh: '必须是 `*`，或带引号的 ETag，例如 "3"',
    en: 'must be `*`, or ETags in quotes such as "3"',
  },
  '^https?://': { zh: '必须以 http:// 或 https:// 开头', en: 'must begin with http:// or https://' },
  '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?$': TIME,
  '^[12]\\d{3}-\\d{2}-\\d{2}$': DATE,
  '^[1-9]\\d{0,2}d$': { zh: '必须是天数，例如 30d', en: 'must be a number of days such as 30d' },
};

/** By the format of JSON Schema. */
export const formats: Record<string, Message> = {
  date: DATE,
  'date-time': TIME,
  email: { zh: '必须是电子邮件地址', en: 'must be an e-mail address' },
  uri: {
    zh: '必须是完整的 URL，例如 https://example.com/a',
    en: 'must be a complete URL such as https://example.com/a',
  },
  int32: { zh: '必须是 32 位整数', en: 'must be a 32-bit integer' },
  int64: { zh: '必须是 64 位整数', en: 'must be a 64-bit integer' },
};

/** A test makes sure that the documents have no pattern or format without words of its own. */
const UNNAMED: Message = { zh: '格式不正确', en: 'does not have the required form' };
