import { invalid } from './failure.ts';
import type { CoreField } from './field_errors.ts';

/** The maximum length of a stored tag, in characters. Lower case and NFC can make a tag longer than it was sent. */
export const MAX_TAG_LENGTH = 64;

/**
 * Tags as they are stored and compared: trimmed, NFC, lower case, without duplicates. Fails with
 * validation_failed (tag_length) for the element of `field`.
 */
export function normalizeTags(tags: readonly string[], field: CoreField = 'tags'): string[] {
  const normalized = tags.map(normalizeTag);
  const long = normalized.findIndex(isLongTag);
  if (long >= 0) throw invalid([field, long], 'tag_length', { limit: MAX_TAG_LENGTH });
  return [...new Set(normalized)];
}

/** One tag as it is stored and compared. NFC comes last: a lower-case letter can compose where its capital does not. */
export function normalizeTag(tag: string): string {
  return tag.trim().toLowerCase().normalize('NFC');
}

/** Whether a normalised tag is longer than a stored one can be. */
export function isLongTag(tag: string): boolean {
  return [...tag].length > MAX_TAG_LENGTH;
}
