/**
 * A script for the docs page that defines `makeSnippets`. It returns functions that write a request of Swagger UI as a
 * call of each SDK, and as JavaScript and Python that need no packages. It is a string because it runs in the browser.
 *
 * A body becomes a literal of the language, which is easier to edit than JSON in a string. A body that a literal
 * cannot represent exactly, with numbers beyond doubles or duplicate names, stays a string.
 */
export const SNIPPETS_SCRIPT = String.raw`'use strict';
// operation: its method in the SDKs, the client of its API, and the document that describes it alone.
var makeSnippets = (operation) => {
  const quote = (text) => JSON.stringify(text);

  // The parsed JSON; undefined if serializing it again would not give the same text.
  const readExactly = (text) => {
    try {
      const value = JSON.parse(text);
      const compact = text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1');
      return JSON.stringify(value) === compact ? value : undefined;
    } catch {
      return undefined;
    }
  };

  const readRequest = (request) => {
    const body = request.get('body');
    const text = body === undefined || body === '' || typeof body === 'string' ? body : JSON.stringify(body);
    return {
      url: request.get('url'),
      method: request.get('method'),
      headers: Object.entries(request.get('headers')?.toJS() ?? {}),
      text,
      value: text && readExactly(text),
    };
  };

  const javascript = (request) => {
    const { url, method, headers, text, value } = readRequest(request);
    // In a JavaScript literal this name sets the prototype; in JSON it does not.
    const literal = value !== undefined && !text.includes('__proto__');
    const indented = (json) => json.replaceAll('\n', '\n  ');
    return [
      'const response = await fetch(' + quote(url) + ', {',
      '  method: ' + quote(method) + ',',
      '  headers: {',
      ...headers.map(([name, value]) => '    ' + quote(name) + ': ' + quote(String(value)) + ','),
      '  },',
      ...(literal ? ['  body: JSON.stringify(' + indented(JSON.stringify(value, null, 2)) + '),'] : []),
      ...(text && !literal ? ['  body: ' + quote(text) + ','] : []),
      '});',
      'console.log(response.status, await response.json());',
    ].join('\n');
  };

  const writePython = (value, margin) => {
    if (value === null) return 'None';
    if (typeof value === 'boolean') return value ? 'True' : 'False';
    // JSON's numbers and strings are valid Python.
    if (typeof value !== 'object') return JSON.stringify(value);
    const items = Array.isArray(value)
      ? value.map((item) => writePython(item, margin + '    '))
      : Object.entries(value).map(([name, item]) => quote(name) + ': ' + writePython(item, margin + '    '));
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    if (items.length === 0) return open + close;
    return open + '\n' + items.map((item) => margin + '    ' + item + ',\n').join('') + margin + close;
  };

  const python = (request) => {
    const { url, method, headers, text, value } = readRequest(request);
    const data = value === undefined ? text && quote(text) : 'json.dumps(' + writePython(value, '    ') + ')';
    return [
      'import json',
      'import urllib.error',
      'import urllib.request',
      '',
      'request = urllib.request.Request(',
      '    ' + quote(url) + ',',
      '    method=' + quote(method) + ',',
      '    headers={',
      ...headers.map(([name, value]) => '        ' + quote(name) + ': ' + quote(String(value)) + ','),
      '    },',
      ...(data ? ['    data=' + data + '.encode(),'] : []),
      ')',
      'try:',
      '    response = urllib.request.urlopen(request)',
      'except urllib.error.HTTPError as error:',
      '    response = error',
      'print(response.status, json.load(response))',
    ].join('\n');
  };

  // The values of a request by name, as an SDK takes them: those of the path first, then of the query and the body.
  const readArguments = (request) => {
    const { url, headers, text, value } = readRequest(request);
    const [[path, item]] = Object.entries(operation.document.paths);
    const [base] = operation.document.servers;
    const { pathname, searchParams } = new URL(url);
    const steps = pathname.slice(new URL(base.url).pathname.length).split('/');
    const ids = path.split('/').flatMap((step, i) =>
      step.startsWith('{') ? [[step.slice(1, -1), decodeURIComponent(steps[i])]] : [],
    );
    const [{ parameters = [] }] = Object.values(item).filter((one) => one?.operationId);
    const resolve = (node) =>
      node?.$ref
        ? resolve(node.$ref.slice(2).split('/').reduce((at, step) => at[step], operation.document))
        : node;
    const typeOf = (name) => {
      const parameter = parameters.map(resolve).find((one) => one.in === 'query' && one.name === name);
      return resolve(parameter?.schema)?.type;
    };
    const query = [...searchParams].map(([name, text]) => [
      name,
      /^(integer|number|boolean)$/.test(typeOf(name)) ? JSON.parse(text) : text,
    ]);
    const key = headers.find(([name]) => name === 'Authorization')?.[1].replace('Bearer ', '');
    const is_object = typeof value === 'object' && value !== null && !Array.isArray(value);
    const is_exact = !text || (is_object && !text.includes('__proto__'));
    // An If-Match of * is the same as none: the SDKs send the version that a program has read.
    const if_match = headers.find(([name]) => name === 'If-Match')?.[1];
    const version = /^"?(\d+)"?$/.exec(if_match ?? '')?.[1];
    return { address: new URL(base.url).origin, key, version, ids, rest: [...query, ...Object.entries(value ?? {})], is_exact };
  };

  const cannot = (mark) => mark + ' The SDK cannot send this body unchanged.';

  const typescript = (request) => {
    const { address, key, version, ids, rest, is_exact } = readArguments(request);
    if (!is_exact) return cannot('//');
    const all = Object.fromEntries([...ids, ...rest]);
    const literal = JSON.stringify(all, null, 2).replaceAll(/^(\s*)"([A-Za-z_]\w*)":/gm, '$1$2:');
    return [
      'import { ' + operation.name + " } from '@aipod-market/sdk';",
      '',
      'const market = ' + operation.name + '({ url: ' + quote(address) + (key ? ', key: ' + quote(key) : '') + ' });',
      'const data = await market.' + operation.sdk + '(' + (literal === '{}' ? '' : literal) + (version ? ', { ifVersion: ' + version + ' }' : '') + ');',
      'console.log(data);',
    ].join('\n');
  };

  const avoidKeyword = (name) => (/^(from|return|with|in|is|not|pass)$/.test(name) ? name + '_' : name);

  const pythonSdk = (request) => {
    const { address, key, version, ids, rest, is_exact } = readArguments(request);
    if (!is_exact) return cannot('#');
    const lines = [
      ...ids.map(([, value]) => quote(value)),
      ...rest.map(([name, value]) => {
        const text = writePython(value, '    ');
        return /^[A-Za-z_]\w*$/.test(name) ? avoidKeyword(name) + '=' + text : '**{' + quote(name) + ': ' + text + '}';
      }),
      ...(version ? ['if_version=' + version] : []),
    ];
    const method = operation.sdk.split('.').map(avoidKeyword).join('.');
    return [
      'from aipod_market import ' + operation.client,
      '',
      'market = ' + operation.client + '(' + quote(address) + (key ? ', ' + quote(key) : '') + ')',
      'data = market.' + method + '(' + (lines.length > 0 ? '\n' + lines.map((line) => '    ' + line + ',\n').join('') : '') + ')',
      'print(data)',
    ].join('\n');
  };

  return { TypeScript: typescript, Python: pythonSdk, fetch: javascript, urllib: python };
};
`;
