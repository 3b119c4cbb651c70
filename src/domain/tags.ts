/** Tags as they are kept and compared: trimmed, NFC, lower case, without doubles. */
export function normalizeTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map(normalizeTag))];
}

/** One tag as it is kept and compared. */
export function normalizeTag(tag: string): string {
  return tag.trim().normalize('NFC').toLowerCase();
}
