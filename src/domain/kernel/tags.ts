import { invalid } from './failure.ts';
import type { CoreField } from './field_errors.ts';
import { dropInvisible, isOneLine } from './text.ts';

/** The maximum length of a stored tag, in characters. NFKC can make a tag longer than it was sent. */
export const MAX_TAG_LENGTH = 64;

/** The tag of a job without tags, which any worker can do. */
export const NO_TAG = '';

/**
 * Tags as they are stored and compared, without duplicates. Fails with validation_failed (tag_text, tag_length) for
 * the first element of `field` at fault.
 */
export function normalizeTags(tags: readonly string[], field: CoreField = 'tags'): string[] {
  const normalized = tags.map(normalizeTag);
  for (const [i, tag] of normalized.entries()) {
    if (!isOneLine(tag)) throw invalid([field, i], 'tag_text');
    if (isLongTag(tag)) throw invalid([field, i], 'tag_length', { limit: MAX_TAG_LENGTH });
  }
  return [...new Set(normalized)];
}

/**
 * One tag as it is stored and compared: NFKC, without invisible characters, lower case, trimmed. The second NFKC is
 * needed: a lower-case letter can compose where its capital does not.
 */
export function normalizeTag(tag: string): string {
  return dropInvisible(tag.normalize('NFKC')).toLowerCase().normalize('NFKC').trim();
}

/** Whether a normalised tag is longer than a stored one can be. */
export function isLongTag(tag: string): boolean {
  return [...tag].length > MAX_TAG_LENGTH;
}
