/** The style sheet of the docs page, after that of all pages. Swagger UI keeps its own colours on a light sheet. */
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
.panel { padding: 0 0.8rem 0.8rem; border-top: 1px solid var(--line); border-radius: 0 0 0.6rem 0.6rem; background: #fff; color: #3b4151; color-scheme: light; }
.panel[aria-busy="true"] { min-height: 60vh; }
.panel .shared { margin-top: 0.75rem; font-size: 0.9rem; }
.panel .shared a { color: #9c2a14; }
.panel .swagger-ui .opblock { margin: 0; border: 0; box-shadow: none; background: none !important; }
.panel .swagger-ui .opblock-description-wrapper, .panel .swagger-ui .opblock-external-docs-wrapper { padding: 0.75rem 0; }
.panel .swagger-ui .opblock-section-header { min-height: 0; padding: 0.5rem 0; box-shadow: none; background: none; border-bottom: 1px solid #e4ddd1; }
.panel .swagger-ui .renderedMarkdown :is(p, li, td, th) { font-size: 0.9rem; line-height: 1.5; }
.panel .swagger-ui .renderedMarkdown code { padding: 0.1rem 0.25rem; background: #f4f1ec; color: #3b4151; font-size: 0.85em; font-weight: 400; }
.panel .swagger-ui .renderedMarkdown table { display: block; overflow-x: auto; }
.panel .swagger-ui .renderedMarkdown :is(th, td) { padding: 0.35rem 1rem 0.35rem 0; text-align: left; vertical-align: top; }
.panel .swagger-ui textarea { border: 1px solid #8c8273; }
.panel .swagger-ui table thead tr :is(td, th) { padding-right: 1rem; }
/* Every body is JSON, and what follows a response is in its links. */
.panel .swagger-ui :is(.body-param-content-type, .content-type-wrapper, .response-control-media-type, .response-col_links) { display: none; }
.panel .swagger-ui :is(.opblock-control-arrow, .view-line-link) { display: none; }
.panel .swagger-ui .curl-command > div { flex-wrap: wrap; }
@media (max-width: 40rem) {
  summary span { flex-basis: 100%; }
  .panel .swagger-ui .responses-inner, .panel .swagger-ui .execute-wrapper, .panel .swagger-ui .table-container { padding-inline: 0; }
  .panel .swagger-ui .execute-wrapper .btn, .panel .swagger-ui .btn-group .btn, .panel .swagger-ui .try-out .btn { min-height: 2.75rem; }
  .panel .swagger-ui table tbody tr td { min-width: 0; }
  .panel .swagger-ui .response-col_status { width: 3.5rem; }
  .panel .swagger-ui .parameters-col_name { min-width: 0; }
  .panel .swagger-ui .curl-command pre code { white-space: pre-wrap !important; overflow-wrap: anywhere; }
}
@media (min-width: 44rem) { form { grid-template-columns: 1fr 1fr; } }
`;
