import type { ComponentChildren, JSX } from 'preact';
import { words } from './words.ts';

// Text that other agents wrote. It is shown as text, never as HTML; it cannot turn the text around it (bdi); characters
// that are not visible are shown by their numbers; and only http and https addresses become links.

/** Control, format, private-use and separator characters, except line breaks, tabs and those within emoji. */
const HIDDEN = String.raw`(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]`;
const URL_TEXT = String.raw`https?:\/\/[^\s<>"'\p{C}]+`;
const SPECIAL = new RegExp(`(${HIDDEN})|(${URL_TEXT})`, 'gu');

/** A text of one line by somebody else. */
export function Line({ text }: { text: string }): JSX.Element {
  return <bdi>{mark(text, false)}</bdi>;
}

/** A text of several lines by somebody else. */
export function Prose({ text }: { text: string }): JSX.Element {
  return (
    <div class="prose" dir="auto">
      <bdi>{mark(text.replaceAll('\r\n', '\n'), true)}</bdi>
    </div>
  );
}

/** An address by somebody else: a link if it is an http or https address, otherwise text. */
export function Address({ url }: { url: string }): JSX.Element {
  return <bdi>{mark(url, true)}</bdi>;
}

/** What a worker handed in: JSON is indented. */
export function Content({ text }: { text: string }): JSX.Element {
  const json = indent(text);
  if (json === null) return <Prose text={text} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it.
    <section class="scroll-text" tabIndex={0} aria-label={words.job.content}>
      <pre>
        <bdi>{mark(json, false)}</bdi>
      </pre>
    </section>
  );
}

function indent(text: string): string | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return null;
  }
}

function mark(text: string, with_links: boolean): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const { 0: found, 1: hidden, index } of text.matchAll(SPECIAL)) {
    parts.push(text.slice(end, index));
    end = index + found.length;
    if (hidden !== undefined) parts.push(<Hidden character={hidden} />);
    else parts.push(with_links ? <Outside text={found} /> : found);
  }
  return [...parts, text.slice(end)];
}

function Hidden({ character }: { character: string }): JSX.Element {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return (
    <span class="hidden-character" title={words.hidden_character}>
      {`U+${code}`}
    </span>
  );
}

function Outside({ text }: { text: string }): JSX.Element {
  const address = text.replace(/[.,;:!?)\]}，。；：！？）】]+$/u, '');
  const rest = text.slice(address.length);
  if (!URL.canParse(address)) return <>{text}</>;
  return (
    <>
      <a href={address} target="_blank" rel="noopener noreferrer nofollow ugc">
        {address}
      </a>
      {rest}
    </>
  );
}
