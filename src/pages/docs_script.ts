/**
 * The script of the docs page, after that of the snippets. It filters the list of operations, and shows an opened
 * operation with Swagger UI, which it loads with the document the first time. It is a string because it runs in the
 * browser.
 */
export const DOCS_SCRIPT = String.raw`
var docsPage = () => {
  const facts = document.body.dataset;
  const operations = [...document.querySelectorAll('details')];

  const key = document.getElementById('key');
  key.value = localStorage.getItem('api-key') ?? facts.demoKey ?? '';
  key.addEventListener('input', () => localStorage.setItem('api-key', key.value.trim()));

  const search = document.getElementById('search');
  const found = document.getElementById('found');
  const texts = new Map(operations.map((one) => [one, (one.id + ' ' + one.textContent).toLowerCase()]));
  search.addEventListener('input', () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const [operation, text] of texts) operation.hidden = !words.every((word) => text.includes(word));
    const shown = operations.filter((one) => !one.hidden);
    for (const section of document.querySelectorAll('section'))
      section.hidden = !shown.some((one) => section.contains(one));
    found.hidden = words.length === 0;
    found.textContent = shown.length === 0 ? found.dataset.none : shown.length + ' / ' + operations.length;
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    event.preventDefault();
    search.focus();
  });

  const append = (name, fields) =>
    new Promise((resolve, reject) => {
      const element = Object.assign(document.createElement(name), fields, { onload: resolve, onerror: reject });
      document.head.append(element);
    });
  let loading;
  const load = () => {
    loading ??= Promise.all([
      fetch(facts.document).then((response) => response.json()),
      append('link', { rel: 'stylesheet', href: facts.style }),
      append('script', { src: facts.script }),
    ]).then(([spec]) => spec);
    return loading;
  };

  const show = async (operation) => {
    if (operation.querySelector('.panel')) return;
    const panel = Object.assign(document.createElement('div'), { className: 'panel', ariaBusy: 'true' });
    operation.append(panel);
    const spec = await load();
    const { document: alone, shared } = takeOperation(spec, operation);
    const view = document.createElement('div');
    const note = document.getElementById('shared').content.cloneNode(true);
    note.querySelector('span').textContent = shared.join(', ');
    panel.append(view, note);
    panel.ariaBusy = 'false';
    SwaggerUIBundle({
      spec: alone,
      domNode: view,
      layout: 'OneOperation',
      docExpansion: 'full',
      defaultModelRendering: 'example',
      tryItOutEnabled: true,
      displayRequestDuration: true,
      validatorUrl: null,
      requestInterceptor: (request) => prepare(request, operation),
      requestSnippetsEnabled: true,
      requestSnippets: SNIPPETS,
      plugins: [oneOperation, requestSnippets({ ...facts, ...operation.dataset, document: alone })],
    });
  };

  // What the reader fills in once, and the values that only Postman fills in itself.
  const prepare = (request, operation) => {
    if (!('public' in operation.dataset) && key.value) request.headers.Authorization = 'Bearer ' + key.value.trim();
    const header = 'Idempotency-Key';
    if (request.headers[header]) request.headers[header] = request.headers[header].replaceAll('{{$guid}}', randomId);
    return request;
  };

  for (const operation of operations) {
    operation.addEventListener('toggle', () => {
      if (!operation.open) return;
      history.replaceState(null, '', '#/' + operation.id);
      show(operation);
    });
  }
  const follow = () => {
    const operation = document.getElementById(decodeURIComponent(location.hash.slice(2)));
    if (!operations.includes(operation)) return;
    operation.open = true;
    operation.scrollIntoView();
  };
  addEventListener('hashchange', follow);
  follow();
};

// crypto.randomUUID exists only on secure origins.
var randomId = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

var SNIPPETS = {
  generators: {
    curl_bash: { title: 'curl', syntax: 'bash' },
    typescript_sdk: { title: 'TypeScript', syntax: 'javascript' },
    python_sdk: { title: 'Python', syntax: 'python' },
    javascript_fetch: { title: 'fetch', syntax: 'javascript' },
    python_urllib: { title: 'urllib', syntax: 'python' },
  },
  languages: ['curl_bash', 'typescript_sdk', 'python_sdk', 'javascript_fetch', 'python_urllib'],
  defaultExpanded: true,
};

// A document of one operation, with the responses that are its own. The statuses of those that all operations share
// are returned beside it.
var takeOperation = (spec, operation) => {
  const { path } = operation.dataset;
  const method = operation.querySelector('b').textContent.toLowerCase();
  const resolve = (node) =>
    node.$ref ? resolve(node.$ref.slice(2).split('/').reduce((at, step) => at[step], spec)) : node;
  const { security, ...facts } = spec.paths[path][method];
  const shared = [];
  const responses = {};
  for (const [status, response] of Object.entries(facts.responses)) {
    const { $ref, description } = response;
    if ($ref && !description) {
      shared.push(status);
      continue;
    }
    const { headers, content, description: usual } = resolve(response);
    const telling = Object.entries(headers).filter(([name]) => !/^(X-Request-Id|RateLimit.*)$/.test(name));
    responses[status] = { description: description ?? usual, headers: Object.fromEntries(telling), content };
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

// The page itself shows what stands around an operation in Swagger UI.
var oneOperation = ({ React }) => ({
  components: {
    OneOperation: ({ getComponent }) =>
      React.createElement('div', { className: 'swagger-ui' }, React.createElement(getComponent('operations', true))),
  },
  wrapComponents: {
    OperationTag: () => ({ children }) => React.createElement('div', null, children),
    OperationSummary: () => () => null,
  },
});

docsPage();
`;
