/**
 * A script for the docs page. It makes `requestSnippets`, a plugin for Swagger UI that shows a request as
 * JavaScript and as Python, for programs that have nothing installed. It stands here as text, since it runs
 * in the browser.
 *
 * A body is written out as a literal of the language, easier to change than JSON in a string, as long as the
 * literal says exactly the same: numbers beyond doubles, or names given twice, would not.
 */
export const snippets_script = String.raw`'use strict';
var requestSnippets = () => {
  const quote = (text) => JSON.stringify(text);

  // The value that a text means as JSON; undefined where writing that value anew says something else.
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
    // In a literal, unlike in JSON, this name would set the prototype.
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
    // Numbers and strings of JSON mean the same in Python.
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
