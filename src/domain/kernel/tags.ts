import { invalid } from './failure.ts';

/** Characters of a tag as it is kept. Lower case and NFC can make one longer than it came. */
const LONGEST = 64;

/**
 * Tags as they are kept and compared: trimmed, NFC, lower case, without doubles. Fails with validation_failed
 * (tag_length), naming the tag's place in `field`.
 */
export function normalizeTags(tags: readonly string[], field: string): string[] {
  const normalized = tags.map(normalizeTag);
  const long = normalized.findIndex((tag) => [...tag].length > LONGEST);
  if (long >= 0)
    throw invalid(
      `${field}.${long}`,
      'tag_length',
      `must not have more than ${LONGEST} characters as it is kept: trimmed, NFC, lower case`,
    );
  return [...new Set(normalized)];
}

/** One tag as it is kept and compared. NFC comes last: a small letter may compose where its capital does not. */
export function normalizeTag(tag: string): string {
  return tag.trim().toLowerCase().normalize('NFC');
}
