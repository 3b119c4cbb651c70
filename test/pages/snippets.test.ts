import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import t from 'tap';
import { SNIPPETS_SCRIPT } from '../../src/pages/snippets.ts';
import { findProgram } from '../support/chromium.ts';
import { makeFolder } from '../support/folders.ts';

// Runs the snippets as a reader would, against a server that records the request.

const run = promisify(execFile);
const languages = [
  { name: 'fetch', ending: 'mjs', program: 'node' },
  { name: 'urllib', ending: 'py', program: 'python3' },
];

type Generate = (request: { get(name: string): unknown }) => string;
const makeSnippets = new Function(`${SNIPPETS_SCRIPT}; return makeSnippets;`)() as (
  operation?: object,
) => Record<string, Generate>;
const snippets = makeSnippets();

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
  const snippet = snippets[language.name]?.(
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

const operation = {
  name: 'shrimp',
  client: 'Shrimp',
  sdk: 'jobs.return',
  document: {
    servers: [{ url: 'http://market.example/api/v1' }],
    paths: {
      '/jobs/{job_id}/return': {
        put: {
          operationId: 'returnJob',
          parameters: [
            { name: 'limit', in: 'query', schema: { type: 'integer' } },
            { name: 'q', in: 'query', schema: { type: 'string' } },
          ],
        },
      },
    },
  },
};

/** Stand-ins for the SDKs, which print how they are called. */
const sdks = {
  TypeScript: {
    file: 'node_modules/@aipod-market/sdk/index.mjs',
    source: `export const shrimp = (options) => ({
      jobs: { return: async (values, call) => JSON.stringify({ options, values, call }) },
    });`,
    snippet: 'sdk.mjs',
    program: 'node',
  },
  Python: {
    file: 'aipod_market.py',
    source: `import json
class Shrimp:
    def __init__(self, url, key=None):
        self.options = {"url": url, "key": key}
        self.jobs = self
    def return_(self, job_id, if_version=None, **fields):
        call = {"ifVersion": if_version}
        return json.dumps({"options": self.options, "values": {"job_id": job_id, **fields}, "call": call})`,
    snippet: 'sdk.py',
    program: 'python3',
  },
};

for (const [language, { file, source, snippet, program }] of Object.entries(sdks)) {
  const write = makeSnippets(operation)[language] as Generate;
  const url = 'http://market.example/api/v1/jobs/a%20%22b%22/return?limit=5&q=007';
  const headers = { accept: '*/*', Authorization: `Bearer it's "me" \\`, 'If-Match': '"3"' };

  const skip = findProgram(program) ? false : `no ${program} in PATH`;
  t.test(`${language}: calls the SDK with what the reader sent`, { skip }, async (t) => {
    const folder = await makeFolder(t);
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), source);
    const body = JSON.stringify(awkward, null, 2);
    const text = write(showRequest({ url, method: 'PUT', headers, body }));
    await writeFile(join(folder, snippet), text.replace("'@aipod-market/sdk'", `'./${file}'`));
    const { stdout } = await run(program, [join(folder, snippet)], { env: { PATH: process.env.PATH } });
    t.same(JSON.parse(stdout), {
      options: { url: 'http://market.example', key: `it's "me" \\` },
      values: { job_id: 'a "b"', limit: 5, q: '007', ...awkward },
      call: { ifVersion: 3 },
    });
  });

  t.test(`${language}: says so when the SDK cannot send a body`, async (t) => {
    for (const body of [
      'null',
      '[1]',
      '"x"',
      '{"a":1,"a":2}',
      '{"amount": 12345678901234567890}',
      '{"__proto__":{}}',
      '{',
    ])
      t.match(
        write(showRequest({ url, method: 'PUT', headers, body })),
        /^(\/\/|#) The SDK cannot send/,
        body,
      );
  });
}
