import t from 'tap';
import { shareConnections } from '../../src/database/share_connections.ts';

/** A pool that answers each statement with its text, and fails for `wrong`. */
function createPool() {
  const sent: string[][] = [];
  let in_use = 0;
  const pool = {
    connect: async () => {
      const texts: string[] = [];
      sent.push(texts);
      in_use += 1;
      return {
        query: async (text: string) => {
          texts.push(text);
          if (text === 'wrong') throw new Error('wrong');
          return { rows: [{ text }] };
        },
        release: () => {
          in_use -= 1;
        },
      };
    },
    end: async () => {},
  };
  const send = shareConnections(pool as unknown as Parameters<typeof shareConnections>[0]);
  return { send, sent, in_use: () => in_use };
}

t.test('statements of one turn share connections, four at most each', async (t) => {
  const { send, sent, in_use } = createPool();
  const texts = ['a', 'b', 'c', 'd', 'e', 'f'];
  const rows = await Promise.all(texts.map((text) => send(text, [])));
  t.same(
    rows,
    texts.map((text) => [{ text }]),
    'each gets its own rows',
  );
  t.same(sent, [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
  ]);
  await send('g', []);
  t.same(sent.at(-1), ['g'], 'a later turn has its own');
  t.equal(in_use(), 0, 'all are given back');
});

t.test('a statement that fails fails alone', async (t) => {
  const { send, in_use } = createPool();
  const [before, wrong, after] = await Promise.allSettled([send('a', []), send('wrong', []), send('b', [])]);
  t.match([before, after], [{ status: 'fulfilled' }, { status: 'fulfilled' }]);
  t.match(wrong, { status: 'rejected', reason: { message: 'wrong' } });
  t.equal(in_use(), 0, 'all are given back');
});

t.test('without a connection all of them fail', async (t) => {
  const pool = { connect: () => Promise.reject(new Error('away')), end: async () => {} };
  const send = shareConnections(pool as Parameters<typeof shareConnections>[0]);
  const results = await Promise.allSettled([send('a', []), send('b', [])]);
  t.match(results, [{ reason: { message: 'away' } }, { reason: { message: 'away' } }]);
});
