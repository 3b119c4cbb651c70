/** Fits Swagger UI to the docs page, in both colour schemes. */
export const SWAGGER_STYLE = `
html.dark-mode { background: var(--paper) }
.swagger-ui, html.dark-mode .swagger-ui { background: none; color: var(--ink); font-family: inherit }
.swagger-ui .wrapper { max-width: none; padding: 0 }
.swagger-ui .opblock { margin: 0; border: 0; border-radius: 0; background: none; box-shadow: none }
.swagger-ui .opblock-section-header { min-height: 0; padding: 0.75rem 0.8rem 0; background: none; box-shadow: none }
.swagger-ui h4, .swagger-ui h5, .swagger-ui .opblock-title { margin: 0.75rem 0 0.35rem; color: var(--ink); font-family: inherit; font-size: 1rem; font-weight: 650 }
.swagger-ui .tab-header .tab-item.active h4 span::after { display: none }
.swagger-ui .opblock-description-wrapper, .swagger-ui .responses-inner, .swagger-ui .execute-wrapper, .swagger-ui .btn-group, .swagger-ui .table-container, .swagger-ui .opblock-section-request-body > .opblock-description-wrapper { margin: 0; padding: 0.5rem 0.8rem }
.swagger-ui p, .swagger-ui li, .swagger-ui td, .swagger-ui th, .swagger-ui label, .swagger-ui .parameter__name { color: var(--ink); font-family: inherit; font-size: 0.925rem; line-height: 1.55 }
.swagger-ui .renderedMarkdown p { margin: 0 0 0.5rem }
.swagger-ui .renderedMarkdown table { display: block; overflow-x: auto }
.swagger-ui .renderedMarkdown :is(th, td) { padding: 0.35rem 1rem 0.35rem 0; text-align: start; vertical-align: top }
.swagger-ui .parameter__name { font-weight: 600 }
.swagger-ui .parameter__in, .swagger-ui .parameter__type, .swagger-ui .tab li { color: var(--quiet); padding-block: 0 }
.swagger-ui .parameter__name.required::after, .swagger-ui .parameter__name.required span, .swagger-ui .opblock-title .required { color: var(--delete) }
.swagger-ui .renderedMarkdown code { padding: 0; background: none; color: inherit; font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.9em; font-weight: 400 }
.swagger-ui a { color: var(--accent) }
.swagger-ui input[type=text], .swagger-ui select { min-height: 2.75rem }
.swagger-ui textarea.body-param__text { min-height: 6rem; field-sizing: content; font-weight: 400 }
.swagger-ui input[type=text], .swagger-ui select, .swagger-ui textarea.body-param__text { max-width: 100%; border: 1px solid var(--quiet); border-radius: 0.6rem; background-color: var(--sheet); color: var(--ink); box-shadow: none; font-size: 0.875rem }
.swagger-ui .parameters-col_description input, .swagger-ui .parameters-col_description select { width: 100%; max-width: 24rem }
.swagger-ui .btn { min-height: 2.75rem; border: 1px solid var(--quiet); border-radius: 0.6rem; background: none; box-shadow: none; color: var(--ink); font-family: inherit }
.swagger-ui .btn.execute { border-color: var(--accent); background: var(--accent); color: var(--on-accent) }
.swagger-ui .btn-group { gap: 0.5rem }
/* The page sends JSON only, and forms are always open. */
.swagger-ui .try-out, .swagger-ui .body-param-content-type, .swagger-ui .content-type-wrapper, .swagger-ui .response-control-media-type { display: none }
/* A response is a row of two columns; its links are below. */
.swagger-ui .responses-table > thead, .swagger-ui .response-col_links > i { display: none }
.swagger-ui .responses-table, .swagger-ui .responses-table > tbody { display: block; padding: 0 }
.swagger-ui .responses-table .response { display: grid; grid-template-columns: 3.5rem minmax(0, 1fr) }
.swagger-ui .responses-table .response > td { width: auto; min-width: 0; max-width: none; padding: 0.35rem 0 }
.swagger-ui .response-col_links { grid-column: 2 }
.swagger-ui .response-col_description__inner div.renderedMarkdown { padding: 0; background: none; color: var(--ink) }
.swagger-ui .response-col_description section { margin-top: 0.5rem }
.swagger-ui .refusal { border-top: 1px solid var(--line) }
.swagger-ui .refusal button { width: 100%; min-height: 1.75rem; overflow: hidden; padding: 0; border: 0; background: none; color: var(--quiet); cursor: pointer; font: inherit; text-align: start; text-overflow: ellipsis; white-space: nowrap }
.swagger-ui .refusal button[aria-expanded=true] { color: var(--ink); font-weight: 600 }
.swagger-ui details { margin: 0.35rem 0; border: 0; background: none }
.swagger-ui details > summary { display: list-item; padding: 0.35rem 0; color: var(--quiet); font-size: 0.925rem; list-style: revert }
.swagger-ui .download-contents { background: var(--code); color: var(--on-code) }
.swagger-ui .microlight, .swagger-ui .highlight-code > pre { border-radius: 0.6rem }
.swagger-ui .request-snippets { margin-bottom: 0.75rem }
.swagger-ui .request-snippets button[aria-pressed] { min-height: 2.75rem; padding: 0 0.9rem; border: 0; background: none; color: var(--quiet); cursor: pointer; font-size: 0.925rem }
.swagger-ui .request-snippets button[aria-pressed=true] { box-shadow: inset 0 -3px var(--accent); color: var(--ink); font-weight: 650 }
.swagger-ui .request-snippets .copy-to-clipboard { right: 0.6rem }
@media (max-width: 44rem) {
  .swagger-ui .request-snippets button[aria-pressed] { padding-inline: 0.5rem }
  .swagger-ui .responses-table .response { grid-template-columns: 2.5rem minmax(0, 1fr) }
  .swagger-ui .parameters, .swagger-ui .parameters tbody, .swagger-ui .parameters tr, .swagger-ui .parameters td { display: block; width: auto; max-width: none; padding: 0 }
  .swagger-ui .parameters thead { display: none }
  .swagger-ui .parameters tr { margin-bottom: 0.9rem }
  .swagger-ui .parameter__name, .swagger-ui .parameter__type, .swagger-ui .parameter__in { display: inline-block; margin-right: 0.5rem }
}
`;
