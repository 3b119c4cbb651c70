import type { RuleParams } from './field_errors.ts';
import { hasTwoDecimals } from './money.ts';
import { isLongTag, MAX_TAG_LENGTH, normalizeTag } from './tags.ts';
import { readTime } from './time.ts';

/** A rule that needs nothing but the value: no other field, no record, no clock. */
export type ValueRule = 'two_decimals' | 'time' | 'tag_length';

/** Each returns the parameters of the rule when a value breaks it, else null. A value of another type breaks none. */
export const value_rules: { [R in ValueRule]: (value: unknown) => RuleParams[R] | null } = {
  two_decimals: (value) => (typeof value === 'number' && !hasTwoDecimals(value) ? {} : null),
  // Only near the year 10000 does the zone matter. `parseTime` decides in the zone of the market.
  time: (value) => (typeof value === 'string' && !readTime(value, 'UTC') ? {} : null),
  tag_length: (value) =>
    typeof value === 'string' && isLongTag(normalizeTag(value)) ? { limit: MAX_TAG_LENGTH } : null,
};
