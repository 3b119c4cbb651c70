/** Tags as they are kept and compared: trimmed, NFC, lower case, without doubles. */
export function normalizeTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map(normalizeTag))];
}

/** One tag as it is kept and compared. NFC comes last: a small letter may compose where its capital does not. */
export function normalizeTag(tag: string): string {
  return tag.trim().toLowerCase().normalize('NFC');
}
