/**
 * What every page of the market shares: colours, text, focus, header and footer. The colours follow the reader's
 * setting.
 */
export const PAGE_STYLE = `
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
pre {
  margin-block: 0.6rem; padding: 0.85rem 0.95rem; border: 1px solid var(--edge); border-radius: 0.6rem; background: var(--code); color: var(--on-code);
  font: 0.8rem/1.65 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
  white-space: pre; overflow-x: auto;
}
footer { gap: 0 1.5rem; margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.9rem; }
footer p:last-child { display: flex; gap: 1.5rem; }
@media (min-width: 44rem) {
  body { padding-inline: 2rem; }
  pre { font-size: 0.875rem; }
}
@media (prefers-contrast: more) { :root { --quiet: var(--ink); --line: var(--ink); } }
`;
