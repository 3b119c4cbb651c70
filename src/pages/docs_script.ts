/**
 * The script of the docs page, after those of the snippets and of one operation. It filters the list of operations,
 * and shows an opened operation with Swagger UI, which it loads with the document the first time. It is a string
 * because it runs in the browser.
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
      fetch(facts.document).then((response) => (response.ok ? response.json() : Promise.reject())),
      append('link', { rel: 'stylesheet', href: facts.style }),
      append('script', { src: facts.script }),
    ]).then(([spec]) => spec);
    return loading;
  };

  const open = async (operation) => {
    if (operation.querySelector('.panel')) return;
    const panel = Object.assign(document.createElement('div'), { className: 'panel', ariaBusy: 'true' });
    operation.append(panel);
    try {
      show(operation, panel, await load());
    } catch {
      loading = undefined;
      panel.remove();
      operation.open = false;
      found.hidden = false;
      found.textContent = found.dataset.failed;
    }
  };

  const show = (operation, panel, spec) => {
    const { document: alone, shared, guide } = takeOperation(spec, operation);
    const view = document.createElement('div');
    const heading = Object.assign(document.createElement('h3'), { textContent: operation.id.split('/')[1] });
    if (guide) heading.append(Object.assign(document.createElement('a'), { href: guide.url, textContent: guide.description }));
    const note = document.getElementById('shared').content.cloneNode(true);
    note.querySelector('span').textContent = shared.join(', ');
    panel.append(heading, view, note);
    panel.ariaBusy = 'false';
    SwaggerUIBundle({
      spec: alone,
      domNode: view,
      layout: 'OneOperation',
      docExpansion: 'full',
      defaultModelRendering: 'example',
      tryItOutEnabled: true,
      displayRequestDuration: true,
      syntaxHighlight: { theme: 'obsidian' },
      validatorUrl: null,
      requestInterceptor: (request) => prepare(request, operation),
      requestSnippetsEnabled: true,
      plugins: [oneOperation(makeSnippets({ ...facts, ...operation.dataset, document: alone }))],
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
      open(operation);
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

  // Swagger UI is dark below this class.
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const paint = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
  dark.addEventListener('change', paint);
  paint();
};

// crypto.randomUUID exists only on secure origins.
var randomId = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

docsPage();
`;
