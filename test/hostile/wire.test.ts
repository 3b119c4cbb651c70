import assert from 'node:assert/strict';
import t from 'tap';
import { isForged, legible } from './answers.ts';
import { texts } from './corpus.ts';
import { type Door, get, head, post } from './doors.ts';
import { framings } from './framings.ts';
import { listTargets } from './targets.ts';
import { type Case, type Check, gather, isPlain, Wire } from './wire.ts';
import { encodings, reads } from './wire_cases.ts';

// What only a socket can say: each is answered in words that end, and a request hidden in another is not done.

t.test('over a socket', async (t) => {
  const wire = await Wire.open(t);
  const { prepared, doors } = wire;

  await t.test('a read with something odd about it', async (t) => {
    const checks = doors.flatMap((door) =>
      reads(door).map(
        (one): Check => [
          `${door.dialect.name}, ${one.name}`,
          async () => void (await wire.try(door, door.list.id, one)),
        ],
      ),
    );
    t.same(await gather(checks), [], `${checks.length} cases`);
  });

  for (const [name, list] of [
    ['a body is as long as it says in one way only, and nothing in it is a request', framings],
    ['a body in another encoding', encodings],
  ] as const) {
    await t.test(name, async (t) => {
      const checks = doors.flatMap((door) => {
        const count = list(door, '', '').length;
        return Array.from({ length: count }, (_, i): Check => {
          const [text, hidden] = [wire.freshText(), wire.freshText()];
          const one = list(door, text, hidden)[i] as Case;
          const run = async () => {
            const reply = await wire.try(door, door.write.id, one);
            assert.equal(await wire.countWritten(text), reply.status === 201 ? 1 : 0, 'done as answered');
            assert.equal(await wire.countWritten(hidden), 0, 'what was hidden is not done');
          };
          return [`${door.dialect.name}, ${one.name}`, run];
        });
      });
      t.same(await gather(checks), [], `${checks.length} cases`);
    });
  }

  await t.test('other ways to write a target', async (t) => {
    const checks = doors.flatMap((door) =>
      listTargets(door).map(({ target, method = 'GET', ...rest }): Check => {
        const send = Buffer.from(head(door, method, target), target.includes('\xff') ? 'latin1' : 'utf8');
        const one = { name: target, send, ...rest };
        const run = async () => void (await wire.try(door, door.list.id, one));
        return [`${method} ${target.slice(0, 60)}`, run];
      }),
    );
    t.same(await gather(checks), [], `${checks.length} cases`);
  });

  await t.test('what other protocols begin with', async (t) => {
    const greetings = [
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      'SSH-2.0-OpenSSH_9\r\n',
      '*1\r\n$4\r\nPING\r\n',
      'EHLO localhost\r\n',
      Buffer.from('16030100c8010000c40303', 'hex'),
      Buffer.from('050100', 'hex'),
      Buffer.from('0000000804d2162f', 'hex'),
    ];
    const [door] = doors as [Door];
    const checks = greetings.map((send): Check => {
      const one = { name: '', send, status: [400], plain: true, options: { half_close: true } };
      return [send.toString('latin1'), async () => void (await wire.try(door, door.list.id, one))];
    });
    t.same(await gather(checks), []);
  });

  await t.test('the corpus as it is, in a header and in a target', async (t) => {
    const checks = texts.flatMap((text, i): Check[] => {
      const door = doors[i % 2] as Door;
      const name = ['X-Request-Id', 'X-Agent-ID', 'Authorization', 'Cookie', 'If-Match'][i % 5];
      const ask = async (send: string, id: string | null) => {
        const [reply] = await wire.exchange(send);
        assert(reply);
        // What the parser refuses never becomes a request.
        wire.hold(door, id, reply, isPlain(reply));
      };
      const readable = !/%(?![\da-f]{2})|%c0/i.test(text);
      return [
        [`${name}: ${text}`, () => ask(get(door, [`${name}: ${text}`]), door.list.id)],
        [
          `GET ${text}`,
          () => ask(get(door, [], `${door.list.path}/${text}`), readable ? door.read.id : null),
        ],
      ];
    });
    t.same(await gather(checks), [], `${checks.length} cases`);
  });

  await t.test('every path with every method', async (t) => {
    const checks = doors.flatMap((door) =>
      listPaths(door).map(({ target, declared }): Check => {
        const other = METHODS.filter((method) => !declared.includes(method));
        const run = async () => {
          if (declared.includes('HEAD')) {
            const [reply] = await wire.exchange(head(door, 'HEAD', target), { methods: ['HEAD'] });
            assert(reply && reply.status < 500 && reply.status !== 405, 'HEAD is as GET');
          }
          const requests = other.map((method) => head(door, method, target)).join('');
          const replies = await wire.exchange(requests, { methods: other });
          assert.equal(replies.length, other.length);
          for (const [i, reply] of replies.entries()) {
            assert.equal(reply.status, 405, other[i]);
            assert.deepEqual(reply.headers.allow?.split(', ').sort(), declared);
            if (other[i] !== 'HEAD') wire.hold(door, null, reply);
          }
        };
        return [target, run];
      }),
    );
    t.same(await gather(checks), [], `${checks.length} paths`);
  });

  await t.test('many requests on one connection', async (t) => {
    for (const door of doors) {
      const replies = await wire.exchange(get(door).repeat(100), { methods: Array(100).fill('GET') });
      t.equal(replies.filter(({ status }) => status === 200).length, 100);
      const [slow] = await wire.exchange([...get(door)]);
      t.equal(slow?.status, 200, 'byte by byte');
      const mixed = head(door, 'POST', `${door.dialect.prefix}/nothing`) + get(door);
      const statuses = (await wire.exchange(mixed, { methods: ['POST', 'GET'] })).map(({ status }) => status);
      t.same(statuses, [404, 200], 'a refusal keeps the next from nothing');
    }
  });

  await t.test('what follows on the connection does not take the place of an answer', async (t) => {
    for (const door of doors) {
      const text = wire.freshText();
      const written = await wire.exchange(`${post(door, text)}nonsense\r\n\r\n`, {
        methods: ['POST', 'GET'],
      });
      t.same(
        written.map(({ status }) => status),
        [201, 400],
      );
      t.equal(await wire.countWritten(text), 1);
      const read = await wire.exchange(`${get(door).repeat(3)}nonsense\r\n\r\n`, {
        methods: Array(4).fill('GET'),
      });
      t.same(
        read.map(({ status }) => status),
        [200, 200, 200, 400],
      );
    }
  });

  t.same(prepared.log.filter(isForged).slice(0, 3).map(legible), [], 'nobody forged the log, nothing broke');
  t.comment(`${wire.answered} requests`);
});

const METHODS = ['HEAD', 'TRACE', 'PATCH', 'OPTIONS', 'PROPFIND', 'GET', 'PUT', 'POST', 'DELETE'];

/** Every path of a dialect and the methods it has, in order; two paths may be read as one. */
function listPaths({ dialect }: Door): { target: string; declared: string[] }[] {
  const all = Object.entries(dialect.document.paths).map(([path, item]) => ({
    path: path.startsWith(dialect.prefix) ? path : dialect.prefix + path,
    methods: Object.keys(item).map((method) => method.toUpperCase()),
  }));
  return all.map(({ path }) => {
    const target = path.replaceAll(/\{\w+\}/g, 'x');
    const same = all.filter((other) =>
      new RegExp(`^${other.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(target),
    );
    const declared = same.flatMap(({ methods }) => methods);
    return { target, declared: [...declared, ...(declared.includes('GET') ? ['HEAD'] : [])].sort() };
  });
}
