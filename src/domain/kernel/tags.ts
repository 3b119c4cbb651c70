import { type CoreField, invalid } from './failure.ts';

/** The maximum length of a stored tag, in characters. Lower case and NFC can make a tag longer than it was sent. */
const MAX_LENGTH = 64;

/**
 * Tags as they are stored and compared: trimmed, NFC, lower case, without duplicates. Fails with
 * validation_failed (tag_length) for the element of `field`.
 */
export function normalizeTags(tags: readonly string[], field: CoreField = 'tags'): string[] {
  const normalized = tags.map(normalizeTag);
  const long = normalized.findIndex((tag) => [...tag].length > MAX_LENGTH);
  if (long >= 0) throw invalid([field, long], 'tag_length', { limit: MAX_LENGTH });
  return [...new Set(normalized)];
}

/** One tag as it is stored and compared. NFC comes last: a lower-case letter can compose where its capital does not. */
export function normalizeTag(tag: string): string {
  return tag.trim().toLowerCase().normalize('NFC');
}
