/**
 * A script for the docs page that defines `takeOperation`, which cuts one operation out of a document, and
 * `oneOperation`, a plugin with which Swagger UI shows it. It is a string because it runs in the browser.
 */
export const OPERATION_SCRIPT = String.raw`'use strict';
// A document of one operation, without the responses that all operations share. Their statuses are returned beside it,
// and the guide that the operation names.
var takeOperation = (spec, operation) => {
  const { path } = operation.dataset;
  const method = operation.querySelector('b').textContent.toLowerCase();
  const resolve = (node) =>
    node.$ref ? resolve(node.$ref.slice(2).split('/').reduce((at, step) => at[step], spec)) : node;
  const { security, externalDocs: guide, ...facts } = spec.paths[path][method];
  const shared = [];
  const responses = {};
  for (const [status, response] of Object.entries(facts.responses)) {
    const { $ref, description } = response;
    if ($ref && !description) {
      shared.push(status);
      continue;
    }
    const { headers, ...rest } = resolve(response);
    const telling = Object.entries(headers).filter(([name]) => !/^(X-Request-Id|RateLimit.*)$/.test(name));
    responses[status] = { ...rest, description: description ?? rest.description, headers: Object.fromEntries(telling) };
  }
  const item = { parameters: spec.paths[path].parameters, [method]: { ...facts, responses } };
  const base = new URL(spec.servers[0].url).pathname;
  return {
    document: {
      openapi: spec.openapi,
      info: spec.info,
      servers: [{ url: location.origin + base }],
      paths: { [path]: item },
      components: takeComponents(spec, item),
    },
    shared,
    guide,
  };
};

// The components that a part of a document refers to, and those that they refer to. The fewer there are, the sooner
// Swagger UI shows an operation.
var takeComponents = (spec, part) => {
  const taken = {};
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    const [, kind, name] = /^#\/components\/(\w+)\/([\w.-]+)$/.exec(node.$ref) ?? [];
    if (kind && !taken[kind]?.[name]) {
      taken[kind] = { ...taken[kind], [name]: spec.components[kind][name] };
      visit(spec.components[kind][name]);
    }
    Object.values(node).forEach(visit);
  };
  visit(part);
  return taken;
};

// snippets: the names of languages, and for each a function that writes a request in it.
var oneOperation = (snippets) => ({ fn, React: { Fragment, createElement: h, useState } }) => {
  const writers = { curl: fn.requestSnippetGenerator_curl_bash, ...snippets };

  // Swagger UI's own tabs cannot be reached with the keyboard.
  const RequestSnippets = ({ request, getComponent }) => {
    const [chosen, choose] = useState('curl');
    const names = Object.keys(writers);
    const button = (name) =>
      h('button', { key: name, type: 'button', 'aria-pressed': name === chosen, onClick: () => choose(name) }, name);
    const language = { curl: 'bash', Python: 'python', urllib: 'python' }[chosen] ?? 'javascript';
    const code = h(getComponent('HighlightCode', true), { language, canCopy: true, getComponent }, writers[chosen](request));
    return h('div', { className: 'request-snippets' }, h('div', { role: 'group' }, names.map(button)), code);
  };

  // A refusal is one line until the reader opens it.
  const foldRefusal = (Response) => (props) => {
    const [open, setOpen] = useState(false);
    if (props.code < 300) return h(Response, props);
    const text = props.response.get('description')?.replaceAll('\x60', '');
    const fold = h('button', { type: 'button', 'aria-expanded': open, onClick: () => setOpen(!open) }, text);
    const line = h('tr', { className: 'response refusal' }, h('td', null, props.code), h('td', null, fold));
    return h(Fragment, null, line, open && h(Response, { ...props, code: '' }));
  };

  // The parameters of a link are in the document; the page leads to the operation.
  const linkOperation = () => ({ link }) => {
    const id = link.get('operationId');
    const target = document.querySelector('details[id$="/' + id + '"]');
    return h('p', null, h('a', { href: '#/' + target.id }, id), ' ', link.get('description'));
  };

  return {
    components: {
      OneOperation: ({ getComponent }) => h('div', { className: 'swagger-ui' }, h(getComponent('operations', true))),
      RequestSnippets,
    },
    wrapComponents: {
      // The page shows what stands around an operation in Swagger UI.
      OperationTag: () => ({ children }) => h('div', null, children),
      OperationSummary: () => () => null,
      // Before Swagger UI has resolved the operation, a click would send nothing and leave the page loading.
      execute: (Execute) => (props) => (props.operation.has('operationId') ? h(Execute, props) : null),
      response: foldRefusal,
      operationLink: linkOperation,
      headers: (Headers) => (props) => h('details', null, h('summary', null, 'Headers'), h(Headers, props)),
      // Swagger UI gives these controls no names.
      TextArea: (TextArea) => (props) => h(TextArea, { 'aria-label': 'Request body', ...props }),
      ExamplesSelect: (ExamplesSelect) => (props) => h('label', null, h(ExamplesSelect, props)),
    },
  };
};
`;
