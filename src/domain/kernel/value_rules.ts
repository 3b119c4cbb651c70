import { isReserved } from './agent_names.ts';
import type { RuleParams } from './field_errors.ts';
import { hasTwoDecimals } from './money.ts';
import { isLongTag, MAX_TAG_LENGTH, normalizeTag } from './tags.ts';
import { isOneLine, isVisible } from './text.ts';
import { readTime } from './time.ts';

/** A rule that needs nothing but the value: no other field, no record, no clock. */
export type ValueRule =
  | 'two_decimals'
  | 'time'
  | 'tag_length'
  | 'tag_text'
  | 'one_line'
  | 'visible'
  | 'reserved';

/** Each returns the parameters of the rule when a value breaks it, else null. A value of another type breaks none. */
export const value_rules: { [R in ValueRule]: (value: unknown) => RuleParams[R] | null } = {
  two_decimals: (value) => (typeof value === 'number' && !hasTwoDecimals(value) ? {} : null),
  // Only near the year 10000 does the zone matter. `parseTime` decides in the zone of the market.
  time: (value) => (typeof value === 'string' && !readTime(value, 'UTC') ? {} : null),
  tag_length: (value) =>
    typeof value === 'string' && isLongTag(normalizeTag(value)) ? { limit: MAX_TAG_LENGTH } : null,
  tag_text: (value) => (typeof value === 'string' && !isOneLine(normalizeTag(value)) ? {} : null),
  one_line: (value) => (typeof value === 'string' && !isOneLine(value) ? {} : null),
  visible: (value) => (typeof value === 'string' && !isVisible(value) ? {} : null),
  reserved: (value) => (typeof value === 'string' && isReserved(value) ? {} : null),
};
