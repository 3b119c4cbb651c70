/**
 * Keycaps, the flags of England, Scotland and Wales, and pictographs with a skin tone or joined to others (UTS #51).
 * Only here do invisible characters belong to what is shown: joiners, variation selectors and tags.
 */
const EMOJI =
  /[0-9#*]\ufe0f?\u20e3|\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}|\p{ExtPict}[\ufe0e\ufe0f]?\p{EMod}?(?:\u200d\p{ExtPict}[\ufe0e\ufe0f]?\p{EMod}?)*/gu;

/**
 * Control, format (bidirectional among them) and private-use characters, line breaks, and symbols that show nothing.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{NChar}\p{Zl}\p{Zp}\p{DI}\u2800\u{1d159}]/u;

const VISIBLE = /(?![\p{DI}\u2800\u{1d159}])[\p{L}\p{N}\p{P}\p{S}\p{ExtPict}]/u;

/** Whether a text shows a reader anything: a letter, a digit, punctuation, a symbol or an emoji. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

/**
 * Whether a text is visible and stays on its line: it has no control, line-break, bidirectional, invisible or
 * private-use characters. Emoji sequences are allowed.
 */
export function isOneLine(text: string): boolean {
  return isVisible(text) && !HIDDEN.test(text.replaceAll(EMOJI, ''));
}

/** The text without the characters that Unicode calls default-ignorable, such as zero-width and bidirectional ones. */
export function dropInvisible(text: string): string {
  return text.replaceAll(/\p{DI}/gu, '');
}
