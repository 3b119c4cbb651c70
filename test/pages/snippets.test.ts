import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import t from 'tap';
import { SNIPPETS_SCRIPT } from '../../src/pages/snippets.ts';
import { findProgram } from '../support/chromium.ts';
import { makeFolder } from '../support/folders.ts';

// Runs the snippets as a reader would, against a server that records the request.

const run = promisify(execFile);
const languages = [
  { name: 'javascript_fetch', ending: 'mjs', program: 'node' },
  { name: 'python_urllib', ending: 'py', program: 'python3' },
];

type Generate = (request: { get(name: string): unknown }) => string;
const { fn } = new Function(`${SNIPPETS_SCRIPT}; return requestSnippets();`)() as {
  fn: Record<string, Generate>;
};

/** A request in the form in which Swagger UI passes it to a plugin. */
function showRequest(fields: { url: string; method: string; headers: object; body?: string }) {
  const shown = { ...fields, headers: { toJS: () => fields.headers } };
  return { get: (name: string) => shown[name as keyof typeof shown] };
}

interface Arrived {
  method: string | undefined;
  url: string | undefined;
  key: string | undefined;
  body: string;
}

/** Runs a snippet of `language` for a body. Returns the request that arrived and what the snippet printed. */
async function send(language: (typeof languages)[number], folder: string, name: string, body?: string) {
  let arrived: Arrived | undefined;
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    arrived = { method, url, key: headers.authorization, body: await text(request) };
    response.writeHead(body === 'refused' ? 400 : 200, { 'content-type': 'application/json' });
    response.end('{"ok": true}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const snippet = fn[`requestSnippetGenerator_${language.name}`]?.(
    showRequest({
      url: `http://127.0.0.1:${port}/v1/tasks?q=%E4%B8%AD%22%27&page=1`,
      method: body === undefined ? 'GET' : 'POST',
      headers: { accept: '*/*', Authorization: `Bearer it's "me" \\`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body }),
    }),
  );
  const file = join(folder, `${name}.${language.ending}`);
  await writeFile(file, snippet ?? '');
  const { stdout } = await run(language.program, [file], { env: { PATH: process.env.PATH } });
  server.close();
  return { arrived: arrived as Arrived | undefined, stdout, snippet };
}

const awkward = {
  title: `"双引号" '单引号' \`\${x}\` \\ 反斜杠\\n`,
  text: 'two\nlines\r\n\ttab \u0000 \u007f \u2028 \u2029 🦐 </script>',
  half: '\ud83e',
  'a "key"': { empty: {}, none: [], list: [1, -2.5, 1e21, 1e-7, true, false, null, ['deep', { er: '' }]] },
};

for (const language of languages) {
  const skip = findProgram(language.program) ? false : `no ${language.program} in PATH`;
  t.test(`${language.name}: sends exactly what the reader sent`, { skip }, async (t) => {
    const folder = await makeFolder(t);

    await t.test('a request without a body', async (t) => {
      const { arrived, stdout } = await send(language, folder, 'no_body');
      t.same(arrived, {
        method: 'GET',
        url: `/v1/tasks?q=%E4%B8%AD%22%27&page=1`,
        key: `Bearer it's "me" \\`,
        body: '',
      });
      t.match(stdout, /^200 \{ ?['"]?ok['"]?: [Tt]rue ?\}\n$/);
    });

    await t.test('a body, as a literal', async (t) => {
      const { arrived, snippet } = await send(language, folder, 'literal', JSON.stringify(awkward, null, 2));
      t.same(JSON.parse(arrived?.body ?? ''), awkward);
      t.match(snippet, /\n {4,8}"title": /, 'one line for each field');
    });

    await t.test('a body without fields, or one that a literal would change, as text', async (t) => {
      const bodies = [
        ...['null', 'true', '0', '"x"', '[]', '{}'],
        '{"amount": 12345678901234567890}',
        '{"a":1,"a":2}',
        '{"price":4.50}',
        '{"not": "json',
        'it\'s "plain" \\ 文字\n',
      ];
      const sent = await Promise.all(bodies.map((body, i) => send(language, folder, `text_${i}`, body)));
      t.same(
        sent.map(({ arrived }) => arrived?.body),
        bodies,
      );
      const prototype = '{"__proto__":{"x":1}}';
      const { arrived } = await send(language, folder, 'prototype', prototype);
      t.equal(arrived?.body.replaceAll(' ', ''), prototype);
    });

    await t.test('a refusal is printed like any other response', async (t) => {
      t.match((await send(language, folder, 'refused', 'refused')).stdout, /^400 \{.*ok/);
    });
  });
}
