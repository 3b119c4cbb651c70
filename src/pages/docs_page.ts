/** Style sheet that the docs page adds to Swagger UI's own. */
export const DOCS_STYLE = `
.swagger-ui .topbar .topbar-wrapper { gap: 1rem }
.swagger-ui .topbar .link { flex: none }
.swagger-ui .topbar .link img { display: block; height: 32px }
.swagger-ui .renderedMarkdown table { display: block; overflow-x: auto }

@media (max-width: 640px) {
  .swagger-ui .wrapper, .swagger-ui .topbar .wrapper { padding: 0 12px }
  .swagger-ui .topbar .topbar-wrapper { flex-flow: row nowrap; align-items: center; gap: 0.5rem }
  .swagger-ui .topbar .download-url-wrapper { flex: 1; width: auto; min-width: 0 }
  .swagger-ui .topbar .select-label span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .swagger-ui .topbar .select-label select { min-height: 44px }
  .swagger-ui .info { margin: 24px 0 }
  .swagger-ui .info .title { overflow-wrap: anywhere }
  .swagger-ui .opblock-tag { flex-wrap: wrap }
  .swagger-ui .opblock-tag small { flex: 1 1 100%; order: 1; min-width: 0; padding: 0 }
  .swagger-ui .scheme-container { padding: 16px 0 }
  .swagger-ui .execute-wrapper .btn, .swagger-ui .btn-group .btn, .swagger-ui .try-out .btn, .swagger-ui .btn.authorize { min-height: 44px }
  .swagger-ui .opblock .opblock-summary-operation-id, .swagger-ui .response-col_links { display: none }
  .swagger-ui .opblock .opblock-summary-path { max-width: none }
  .swagger-ui .responses-inner { padding: 12px }
  .swagger-ui .execute-wrapper { padding: 16px 12px }
  .swagger-ui table tbody tr td { min-width: 0 }
  .swagger-ui .response-col_status { width: 3.5rem }
  .swagger-ui .curl-command pre code { white-space: pre-wrap !important; overflow-wrap: anywhere }
  .swagger-ui .dialog-ux .modal-ux { min-width: 0; width: calc(100% - 24px) }
}
`;

/** A script that defines `docsPage`, a plugin for Swagger UI that links the logo to the front page. */
export const DOCS_SCRIPT = `'use strict';
var docsPage = ({ React }) => ({
  wrapComponents: {
    // Only the logo's link has no href.
    Link: (Link) => (props) =>
      React.createElement(Link, 'href' in props ? props : { ...props, href: '/', 'aria-label': 'Front page' }),
  },
});
`;
