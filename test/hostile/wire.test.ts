import assert from 'node:assert/strict';
import t from 'tap';
import { type Client, get, head, post } from './clients.ts';
import { texts } from './corpus.ts';
import { framings } from './framings.ts';
import { isForged, legible } from './responses.ts';
import { listTargets } from './targets.ts';
import { type Case, type Check, isPlain, runChecks, Wire } from './wire.ts';
import { encodings, reads } from './wire_cases.ts';

// Requests that only a raw socket can send. Each gets a complete response, and a request hidden in the body
// of another is never carried out.

t.test('over a socket', async (t) => {
  const wire = await Wire.open(t);
  const { world, clients } = wire;

  await t.test('unusual and malformed reads', async (t) => {
    const checks = clients.flatMap((client) =>
      reads(client).map(
        (one): Check => [
          `${client.dialect.name}, ${one.name}`,
          async () => void (await wire.sendCase(client, client.list.id, one)),
        ],
      ),
    );
    t.same(await runChecks(checks), [], `${checks.length} cases`);
  });

  for (const [name, list] of [
    ['ambiguous lengths are refused, and a request in a body is not carried out', framings],
    ['bodies in other encodings and media types', encodings],
  ] as const) {
    await t.test(name, async (t) => {
      const checks = clients.flatMap((client) => {
        const count = list(client, '', '').length;
        return Array.from({ length: count }, (_, i): Check => {
          const [text, hidden] = [wire.freshText(), wire.freshText()];
          const one = list(client, text, hidden)[i] as Case;
          const run = async () => {
            const reply = await wire.sendCase(client, client.write.id, one);
            assert.equal(
              await wire.countWritten(text),
              reply.status === 201 ? 1 : 0,
              'written only with 201',
            );
            assert.equal(await wire.countWritten(hidden), 0, 'the hidden request is not carried out');
          };
          return [`${client.dialect.name}, ${one.name}`, run];
        });
      });
      t.same(await runChecks(checks), [], `${checks.length} cases`);
    });
  }

  await t.test('unusual and malformed request targets', async (t) => {
    const checks = clients.flatMap((client) =>
      listTargets(client).map(({ target, method = 'GET', ...rest }): Check => {
        const send = Buffer.from(head(client, method, target), target.includes('\xff') ? 'latin1' : 'utf8');
        const one = { name: target, send, ...rest };
        const run = async () => void (await wire.sendCase(client, client.list.id, one));
        return [`${method} ${target.slice(0, 60)}`, run];
      }),
    );
    t.same(await runChecks(checks), [], `${checks.length} cases`);
  });

  await t.test('the first bytes of other protocols', async (t) => {
    const greetings = [
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      'SSH-2.0-OpenSSH_9\r\n',
      '*1\r\n$4\r\nPING\r\n',
      'EHLO localhost\r\n',
      Buffer.from('16030100c8010000c40303', 'hex'),
      Buffer.from('050100', 'hex'),
      Buffer.from('0000000804d2162f', 'hex'),
    ];
    const [client] = clients as [Client];
    const checks = greetings.map((send): Check => {
      const one = { name: '', send, status: [400], plain: true, options: { half_close: true } };
      return [send.toString('latin1'), async () => void (await wire.sendCase(client, client.list.id, one))];
    });
    t.same(await runChecks(checks), []);
  });

  await t.test('the corpus unencoded in a header and in a target', async (t) => {
    const checks = texts.flatMap((text, i): Check[] => {
      const client = clients[i % 2] as Client;
      const name = ['X-Request-Id', 'X-Agent-ID', 'Authorization', 'Cookie', 'If-Match'][i % 5];
      const ask = async (send: string, id: string | null) => {
        const [reply] = await wire.exchange(send);
        assert(reply);
        // The HTTP parser refuses some texts with plain JSON, before the server knows the dialect.
        wire.check(client, id, reply, isPlain(reply));
      };
      const readable = !/%(?![\da-f]{2})|%c0/i.test(text);
      return [
        [`${name}: ${text}`, () => ask(get(client, [`${name}: ${text}`]), client.list.id)],
        [
          `GET ${text}`,
          () => ask(get(client, [], `${client.list.path}/${text}`), readable ? client.read.id : null),
        ],
      ];
    });
    t.same(await runChecks(checks), [], `${checks.length} cases`);
  });

  await t.test('every path with every method', async (t) => {
    const checks = clients.flatMap((client) =>
      listPaths(client).map(({ target, declared }): Check => {
        const other = METHODS.filter((method) => !declared.includes(method));
        const run = async () => {
          if (declared.includes('HEAD')) {
            const [reply] = await wire.exchange(head(client, 'HEAD', target), { methods: ['HEAD'] });
            assert(reply && reply.status < 500 && reply.status !== 405, 'HEAD works like GET');
          }
          const requests = other.map((method) => head(client, method, target)).join('');
          const replies = await wire.exchange(requests, { methods: other });
          assert.equal(replies.length, other.length);
          for (const [i, reply] of replies.entries()) {
            assert.equal(reply.status, 405, other[i]);
            assert.deepEqual(reply.headers.allow?.split(', ').sort(), declared);
            if (other[i] !== 'HEAD') wire.check(client, null, reply);
          }
        };
        return [target, run];
      }),
    );
    t.same(await runChecks(checks), [], `${checks.length} paths`);
  });

  await t.test('many requests on one connection', async (t) => {
    for (const client of clients) {
      const replies = await wire.exchange(get(client).repeat(100), { methods: Array(100).fill('GET') });
      t.equal(replies.filter(({ status }) => status === 200).length, 100);
      const [slow] = await wire.exchange([...get(client)]);
      t.equal(slow?.status, 200, 'byte by byte');
      const mixed = head(client, 'POST', `${client.dialect.prefix}/nothing`) + get(client);
      const statuses = (await wire.exchange(mixed, { methods: ['POST', 'GET'] })).map(({ status }) => status);
      t.same(statuses, [404, 200], 'a refusal does not affect the next request');
    }
  });

  await t.test('invalid bytes after a request do not replace its response', async (t) => {
    for (const client of clients) {
      const text = wire.freshText();
      const written = await wire.exchange(`${post(client, text)}nonsense\r\n\r\n`, {
        methods: ['POST', 'GET'],
      });
      t.same(
        written.map(({ status }) => status),
        [201, 400],
      );
      t.equal(await wire.countWritten(text), 1);
      const read = await wire.exchange(`${get(client).repeat(3)}nonsense\r\n\r\n`, {
        methods: Array(4).fill('GET'),
      });
      t.same(
        read.map(({ status }) => status),
        [200, 200, 200, 400],
      );
    }
  });

  t.same(
    world.log.filter(isForged).slice(0, 3).map(legible),
    [],
    'each log line is the record of one request',
  );
  t.comment(`${wire.response_count} requests`);
});

const METHODS = ['HEAD', 'TRACE', 'PATCH', 'OPTIONS', 'PROPFIND', 'GET', 'PUT', 'POST', 'DELETE'];

/**
 * Every path of a dialect with its methods, sorted. A path also gets the methods of every other path that
 * matches the same target.
 */
function listPaths({ dialect }: Client): { target: string; declared: string[] }[] {
  const all = Object.entries(dialect.document.paths).map(([path, item]) => ({
    path: path.startsWith(dialect.prefix) ? path : dialect.prefix + path,
    methods: Object.keys(item).map((method) => method.toUpperCase()),
  }));
  return all.map(({ path }) => {
    const target = path.replaceAll(/\{\w+\}/g, 'x');
    const same = all.filter((other) =>
      new RegExp(`^${other.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(target),
    );
    const declared = [...new Set(same.flatMap(({ methods }) => methods))];
    return { target, declared: [...declared, ...(declared.includes('GET') ? ['HEAD'] : [])].sort() };
  });
}
