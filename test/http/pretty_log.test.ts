import t from 'tap';
import { prettyLine } from '../../src/http/pretty_log.ts';

const time = '2026-03-28T08:00:00.000Z';
const clock = new Date(time).toTimeString().slice(0, 8);
const show = (entry: object) =>
  prettyLine(`${JSON.stringify({ level: 30, time, pid: 1, hostname: 'h', ...entry })}\n`);

t.test('a request is one short line', async (t) => {
  const request = { msg: 'request', request_id: 'r', method: 'PUT', route: '/v1/tasks/:task_id', ms: 3.2 };
  const known = { params: { task_id: 'task_1' }, agent_id: 'ann', key_id: 'key_1', address: '192.0.2.1' };
  t.equal(show({ ...request, ...known, status: 200 }), `${clock} 200 PUT /v1/tasks/task_1 ann 3.2 ms\n`);
  const refused = { status: 401, agent_id: null, address: '192.0.2.1', code: 'unauthorized' };
  t.equal(
    show({ ...request, ...refused, reason: 'key_unknown' }),
    `${clock} 401 PUT /v1/tasks/:task_id 192.0.2.1 unauthorized key_unknown 3.2 ms\n`,
  );
  t.match(
    show({ ...request, ...refused, route: null }),
    '401 PUT unknown path 192.0.2.1 unauthorized 3.2 ms',
  );
});

t.test('other lines have their facts, and an error its stack', async (t) => {
  t.equal(show({ msg: 'admin act', action: 'ban_agent' }), `${clock} admin act action=ban_agent\n`);
  const err = { message: 'no', stack: 'Error: no\n    at x' };
  t.equal(
    show({ level: 50, msg: 'the sweep failed', err, id: ['a'] }),
    `${clock} ERROR the sweep failed id=["a"]\nError: no\n    at x\n`,
  );
  t.equal(show({ level: 40, msg: 'lost', err: { message: 'no' } }), `${clock} WARN lost\nno\n`);
});

t.test('a line that is not JSON stays as it is', async (t) => {
  t.equal(prettyLine('hello\n'), 'hello\n');
});
