/**
 * A script for the docs page that defines `requestSnippets`, a plugin for Swagger UI. It shows a request as
 * JavaScript and as Python that need no packages. It is a string because it runs in the browser.
 *
 * A body becomes a literal of the language, which is easier to edit than JSON in a string. A body that a literal
 * cannot represent exactly, with numbers beyond doubles or duplicate names, stays a string.
 */
export const SNIPPETS_SCRIPT = String.raw`'use strict';
var requestSnippets = () => {
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

  return {
    fn: {
      requestSnippetGenerator_javascript_fetch: javascript,
      requestSnippetGenerator_python_urllib: python,
    },
  };
};
`;
