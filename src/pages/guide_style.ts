import { PAGE_STYLE } from './page_style.ts';

/** The style sheet of the guides. Mobile first. */
export const GUIDE_STYLE = `${PAGE_STYLE}
html { scroll-padding-top: 1rem; }
a.brand { color: inherit; text-decoration: none; }
nav ul { padding: 0; list-style: none; }
nav a { display: flex; align-items: center; min-height: 2.75rem; }
.topics ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; border-block: 1px solid var(--line); }
.topics a { text-decoration: none; }
.topics a[aria-current] { color: var(--ink); font-weight: 650; box-shadow: inset 0 -3px var(--accent); }
main { min-width: 0; margin-top: 2.25rem; }
h1 { font-size: clamp(1.9rem, 1.5rem + 2vw, 2.6rem); line-height: 1.2; letter-spacing: -0.015em; }
h1:lang(zh) { line-height: 1.3; letter-spacing: 0; }
h1 + p { margin-top: 0.8rem; max-width: 44rem; color: var(--quiet); font-size: 1.1rem; }
.contents { margin-top: 1.5rem; padding: 0.75rem 1.1rem; border: 1px solid var(--line); border-radius: 0.9rem; background: var(--sheet); }
.contents h2 { margin: 0; font-size: 0.95rem; }
.contents ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 0 1.5rem; }
article h2 { margin-top: 2.75rem; font-size: 1.4rem; line-height: 1.3; }
article h3 { margin-top: 1.75rem; font-size: 1.1rem; }
article p, article li { max-width: 44rem; overflow-wrap: anywhere; }
article p, article ul, article ol, article pre, .table { margin-top: 0.9rem; margin-bottom: 0; }
article ul, article ol { padding-left: 1.4rem; }
li + li { margin-top: 0.35rem; }
nav li + li { margin-top: 0; }
:not(pre) > code { font: 0.9em ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
.table { overflow-x: auto; border: 1px solid var(--line); border-radius: 0.9rem; background: var(--sheet); }
table { width: 100%; border-collapse: collapse; font-size: 0.925rem; line-height: 1.5; }
th, td { min-width: 5.5rem; padding: 0.6rem 0.9rem; text-align: left; vertical-align: top; }
th { color: var(--quiet); font-weight: 600; }
tr + tr > td, tbody td { border-top: 1px solid var(--line); }
td:nth-last-child(-n + 2):not(:first-child) { min-width: 11rem; }
td a[id] { color: inherit; text-decoration: none; }
td a[id]:hover { text-decoration: underline; }
tr:has(:target) { background: var(--paper); box-shadow: inset 3px 0 var(--accent); }
@media (min-width: 44rem) { h1 + p { font-size: 1.2rem; } }
`;
