/** The style sheet of the docs page, after that of all pages. */
export const DOCS_STYLE = `
body { max-width: 75rem; }
header { gap: 0 1.5rem; }
.brand a { color: inherit; gap: 0.6rem; text-decoration: none; }
header nav, .guides { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
header nav a[aria-current] { color: var(--ink); font-weight: 650; text-decoration: none; }
h1 { font-size: 1.6rem; line-height: 1.3; }
h1 small, h2 small { color: var(--quiet); font-size: 0.95rem; font-weight: 400; }
.guides a { display: inline-flex; align-items: center; min-height: 2.5rem; }
form { display: grid; gap: 0.75rem; margin-block: 0.5rem 1rem; }
form label { color: var(--quiet); font-size: 0.9rem; }
form input {
  display: block; width: 100%; min-height: 2.75rem; padding-inline: 0.8rem; border: 1px solid var(--quiet); border-radius: 0.5rem;
  background: var(--sheet); color: var(--ink); font: inherit;
}
#key { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.9rem; }
section { margin-top: 1.25rem; }
h2 { margin-bottom: 0.4rem; font-size: 1.15rem; }
details { margin-bottom: 0.4rem; border: 1px solid var(--line); border-radius: 0.6rem; background: var(--sheet); scroll-margin-top: 0.5rem; }
summary { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.75rem; min-height: 2.75rem; padding: 0.35rem 0.8rem; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary:hover code { text-decoration: underline; text-underline-offset: 0.2em; }
summary b { width: 4.2rem; padding: 0.15rem 0; border-radius: 0.35rem; background: #1d5f9e; color: #fff; font-size: 0.75rem; text-align: center; }
summary .post { background: #1f6b3a; }
summary .put { background: #8a4b00; }
summary .delete { background: #b3261e; }
summary code { font: 0.875rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
summary span { color: var(--quiet); font-size: 0.9rem; }
.panel { border-top: 1px solid var(--line); }
.panel[aria-busy="true"] { min-height: 60vh; }
.panel > h3, .panel > p { padding: 0.75rem 0.8rem 0; font-size: 0.925rem; }
.panel > h3 { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; }
.panel > h3 a { font-weight: 400; }
.panel > .shared { padding-block: 0.75rem; color: var(--quiet); }
@media (max-width: 40rem) {
  summary span { flex-basis: 100%; }
}
@media (min-width: 44rem) { form { grid-template-columns: 1fr 1fr; } }
`;
