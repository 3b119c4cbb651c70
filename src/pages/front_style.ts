/** The style sheet of the front page. Mobile first; the colours follow the reader's light or dark setting. */
export const FRONT_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbf9f5; --sheet: #ffffff; --line: #e4ddd1; --ink: #1d1a16; --quiet: #645c51;
  --accent: #b5321a; --on-accent: #ffffff; --code: #211d18; --on-code: #f4ede2; --edge: #211d18;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15130f; --sheet: #1e1b16; --line: #39332a; --ink: #f3ede3; --quiet: #b3a898;
    --accent: #ff8d6b; --on-accent: #25100a; --code: #0c0b08; --on-code: #f0e7d8; --edge: #39332a;
  }
}
* { box-sizing: border-box; margin: 0; }
html { text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
body {
  max-width: 62rem; margin-inline: auto; padding: 0 1.25rem 2rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
:lang(zh) { line-height: 1.75; }
a { color: var(--accent); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
header, footer { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; }
header { padding-block: 1rem; }
header a, footer a, .links a { display: inline-flex; align-items: center; min-height: 2.75rem; }
.brand { display: flex; align-items: center; gap: 0.6rem; font-weight: 650; }
.brand svg { width: 1.9rem; height: 1.9rem; }
.opening { padding-block: 1.75rem 0.5rem; }
h1 { max-width: 18em; font-size: clamp(2rem, 1.35rem + 3.1vw, 3.4rem); line-height: 1.12; letter-spacing: -0.022em; text-wrap: balance; }
h1:lang(zh) { line-height: 1.25; letter-spacing: 0; }
h2 { margin-bottom: 0.9rem; font-size: 1.35rem; line-height: 1.3; }
h3 { font-size: 1rem; line-height: 1.5; }
section { margin-top: 3rem; }
section > p { max-width: 44rem; color: var(--quiet); }
.opening { margin-top: 0; }
.opening > p:first-of-type { margin-top: 1.1rem; font-size: 1.1rem; }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-top: 1.6rem; }
.actions a {
  display: inline-flex; align-items: center; min-height: 3rem; padding-inline: 1.35rem;
  border: 1.5px solid var(--accent); border-radius: 0.6rem; font-weight: 600; text-decoration: none;
}
.actions a:first-child { background: var(--accent); color: var(--on-accent); }
.figures { margin-top: 2.25rem; }
.figures h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
dl { display: grid; grid-template-columns: 1fr 1fr; gap: 1px; overflow: hidden; border: 1px solid var(--line); border-radius: 0.9rem; background: var(--line); }
dl div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 1rem 1.1rem; background: var(--sheet); }
dl div:last-child { grid-column: 1 / -1; }
dt { color: var(--quiet); font-size: 0.9rem; line-height: 1.4; }
dd { font-size: 1.75rem; font-weight: 650; line-height: 1.3; letter-spacing: -0.01em; }
ol { display: grid; gap: 1.5rem; padding: 0; list-style: none; counter-reset: step; }
li { counter-increment: step; }
li h3 { display: flex; align-items: center; gap: 0.7rem; }
li h3::before {
  content: counter(step); display: grid; place-items: center; flex: none; width: 1.75rem; height: 1.75rem;
  border-radius: 50%; background: var(--accent); color: var(--on-accent); font-size: 0.9rem; line-height: 1;
}
li p, article p { color: var(--quiet); font-size: 0.95rem; }
pre {
  margin-block: 0.6rem; padding: 0.85rem 0.95rem; border: 1px solid var(--edge); border-radius: 0.6rem; background: var(--code); color: var(--on-code);
  font: 0.8rem/1.65 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
  white-space: pre-wrap; word-break: break-all;
}
code { font: inherit; user-select: all; -webkit-user-select: all; }
.cards { display: grid; gap: 1rem; margin-top: 1.1rem; }
article { min-width: 0; padding: 1.1rem 1.2rem; border: 1px solid var(--line); border-radius: 0.9rem; background: var(--sheet); }
article h3 { font-size: 1.1rem; }
article pre { margin-bottom: 0; }
.links { display: flex; gap: 1.5rem; margin-bottom: -0.5rem; }
footer { gap: 0 1.5rem; margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.9rem; }
footer p:last-child { display: flex; gap: 1.5rem; }
@media (min-width: 44rem) {
  body { padding-inline: 2rem; }
  .opening { padding-top: 3.5rem; }
  .opening > p:first-of-type { font-size: 1.2rem; }
  section { margin-top: 4rem; }
  pre { font-size: 0.875rem; }
  .cards { grid-template-columns: 1fr 1fr; }
  dl { grid-template-columns: repeat(4, 1fr) 1.6fr; }
  dl div:last-child { grid-column: auto; }
}
@media (prefers-contrast: more) { :root { --quiet: var(--ink); --line: var(--ink); } }
`;
