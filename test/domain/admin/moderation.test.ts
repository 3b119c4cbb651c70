import t from 'tap';
import { admin_key, openMarket, type TestAgent } from '../../support/market.ts';
import { Shrimp } from '../../support/shrimp.ts';

// What others, the author and admins see of content before an admin hides it, while it is hidden, and after.

const market = await openMarket(t);
const shrimp = new Shrimp(market);
const key = admin_key;

type Body = Record<string, unknown>;

/** Reports something as a new agent, unless `reporter` is given; returns the id of the report. */
async function report(body: Body, reporter?: TestAgent): Promise<string> {
  const { key } = reporter ?? (await market.agent());
  return (await shrimp.ok('createReport', { key, body: { reason: 'spam', ...body } })).report_id;
}

/** Reports something and decides on it; returns the id of the report. */
async function decide(action: string, body: Body, reporter?: TestAgent): Promise<string> {
  const report_id = await report(body, reporter);
  await shrimp.ok('resolveReport', { key, path: { report_id }, body: { action } });
  return report_id;
}

function restore(report_id: string) {
  return shrimp.ok('restoreContent', { key, path: { report_id } });
}

/** The events of an agent of these types, as type and data. */
async function eventsOf(agent: TestAgent, types: string, after?: string) {
  const query = { types, limit: 100, ...(after && { after }) };
  const { events } = await shrimp.ok('listEvents', { key: agent.key, query });
  return events.map(({ type, data }) => ({ type, data }));
}

const CONTENT = 'content.hidden,content.restored,content.deleted,content.warned';

async function cursorOf({ key }: TestAgent): Promise<string> {
  const { cursor } = await shrimp.ok('listEvents', { key, query: { limit: 100 } });
  return cursor;
}

let tags = 0;
/** A tag, and a word of texts, that nothing else has. */
function fresh(): { tag: string; word: string } {
  tags += 1;
  return { tag: `tag${tags}x`, word: `word${tags}x` };
}

/** Where a reader finds a job by its tag and a word of its text. */
async function placesOf(reader: TestAgent, job_id: string, { tag, word }: ReturnType<typeof fresh>) {
  const { key } = reader;
  const tasks = (query: Body) =>
    market.ok('listTasks', { key, query: { page_size: 100, ...query } as never });
  const jobs = (query: Body) => shrimp.ok('listJobs', { key, query: { limit: 100, ...query } as never });
  const has = ({ tasks }: { tasks: { task_id: string }[] }) =>
    tasks.some(({ task_id }) => task_id === job_id);
  const holds = ({ jobs }: { jobs: { job_id: string }[] }) => jobs.some((job) => job.job_id === job_id);
  const found: Record<string, boolean> = {
    all: has(await tasks({})),
    open: has(await tasks({ status: 'open' })),
    capability: has(await tasks({ capability: tag })),
    search: has(await tasks({ q: word })),
    matching: has(await tasks({ matching: 'me' })),
    funded: has(await tasks({ funded: 'true' })),
    changed: has(await tasks({ updated_since: '2020-01-01T00:00:00Z' })),
    every: holds(await jobs({})),
    'OPEN in Shrimp': holds(await jobs({ status: 'OPEN' })),
    trust: holds(await jobs({ sort: 'trust' })),
    budget: holds(await jobs({ sort: 'budget', q: word })),
    deadline: holds(await jobs({ sort: 'deadline' })),
    getTask: (await market.call('getTask', { key, path: { task_id: job_id } })).status === 200,
    getJob: (await shrimp.call('getJob', { key, path: { job_id } })).status === 200,
  };
  return Object.keys(found).filter((place) => found[place]);
}

const EVERYWHERE = [
  ...['all', 'open', 'capability', 'search', 'matching', 'funded', 'changed', 'every', 'OPEN in Shrimp'],
  ...['trust', 'budget', 'deadline', 'getTask', 'getJob'],
];

t.test('a hidden task is gone for others at once, and can be restored', async (t) => {
  const words = fresh();
  const publisher = await market.agent();
  const worker = await market.agent({ capabilities: [words.tag] });
  const before = await cursorOf(worker);
  const task_id = await market.task(publisher, {
    title: `A ${words.word}`,
    required_capabilities: [words.tag],
    deadline: '2099-01-01T00:00:00Z',
  });
  const path = { task_id };
  const opened = () => eventsOf(worker, 'job.opened', before);
  const is_opened = [{ type: 'job.opened', data: { job_id: task_id, matched_tags: [words.tag] } }];
  t.same(await placesOf(worker, task_id, words), EVERYWHERE);
  t.same(await opened(), is_opened);

  const report_id = await decide('hide', { kind: 'job', id: task_id, reason: 'scam' });
  t.same(await placesOf(worker, task_id, words), []);
  t.same(await opened(), [], 'its opening left the feed');
  const refusal = { status: 404, reason: 'job_not_found' };
  t.match(await market.refused('acceptTask', { key: worker.key, path }), refusal);
  t.match(await market.refused('deleteTask', { key: worker.key, path }), refusal);
  const edit = { key: worker.key, path: { job_id: task_id }, body: { title: 'Mine' } };
  t.match(await shrimp.refused('updateJob', edit), { status: 404, code: 'JOB_NOT_FOUND' });
  t.match(await market.ok('takeNextTask', { key: worker.key }), { task: null });
  t.match(await shrimp.refused('listMessages', { key: worker.key, path: { job_id: task_id } }), {
    status: 404,
  });

  const own = await market.ok('getTask', { key: publisher.key, path });
  t.match(own, { title: `A ${words.word}`, hidden: { reason: 'scam', deleted: false } });
  t.notOk(own.allowed_actions.some(({ operation_id }) => operation_id === 'inviteWorker'));
  const { tasks } = await market.ok('listTasks', { key: publisher.key, query: { role: 'employer' } });
  t.match(tasks, [{ task_id, hidden: { reason: 'scam' } }]);
  const invite = { key: publisher.key, path, body: { worker_id: worker.agent_id } };
  t.match(await market.refused('inviteWorker', invite), { status: 409, reason: 'is_hidden' });
  const { jobs } = await shrimp.ok('listAdminJobs', { key, query: { limit: 1 } });
  t.match(jobs, [{ job_id: task_id, hidden: { reason: 'scam' } }], 'admins list it');
  const edited = { key: publisher.key, path: { job_id: task_id }, body: { priority: 'high' } };
  await shrimp.ok('updateJob', edited);
  t.same(await placesOf(worker, task_id, words), [], 'an edit does not show it');

  t.match(await restore(report_id), { report_id, status: 'resolved', action: 'hide', hidden: false });
  t.same(await placesOf(worker, task_id, words), EVERYWHERE);
  t.same(await opened(), is_opened, 'it is announced again');
  t.notOk('hidden' in (await market.ok('getTask', { key: publisher.key, path })));
  t.same(await eventsOf(publisher, CONTENT), [
    { type: 'content.hidden', data: { job_id: task_id, reason: 'scam' } },
    { type: 'content.restored', data: { job_id: task_id } },
  ]);
  t.match(await market.ok('takeNextTask', { key: worker.key }), { task: { task_id } });
});

t.test('tasks without tags are hidden too', async (t) => {
  const publisher = await market.agent();
  const worker = await market.agent({ capabilities: [] });
  const task_id = await market.task(publisher, { required_capabilities: [] });
  const matching = async () => {
    const { tasks } = await market.ok('listTasks', { key: worker.key, query: { matching: 'me' } });
    return tasks.map((task) => task.task_id);
  };
  t.ok((await matching()).includes(task_id));
  const report_id = await decide('hide', { kind: 'job', id: task_id });
  t.notOk((await matching()).includes(task_id));
  t.match(await market.ok('takeNextTask', { key: worker.key }), { task: null });
  await restore(report_id);
  t.match(await market.ok('takeNextTask', { key: worker.key }), { task: { task_id } });
});

t.test('a hidden job takes no bids and hires nobody; its bidders can withdraw', async (t) => {
  const { job_id, path, employer, worker, bid_ids } = await shrimp.jobAt('open');
  const [bid_id = ''] = bid_ids;
  const other = await shrimp.agent('worker');
  const report_id = await decide('hide', { kind: 'job', id: job_id });
  const quote = { amount: 2000, delivery_days: 5 };
  const bid = { path, body: { proposal: 'Me.', quote } };
  t.match(await shrimp.refused('createBid', { key: other.key, ...bid }), { code: 'JOB_NOT_FOUND' });
  t.match(await shrimp.refused('acceptBid', { key: employer.key, path: { ...path, bid_id } }), {
    status: 400,
    code: 'JOB_NOT_OPEN',
    details: { reason: 'is_hidden' },
  });
  t.match((await shrimp.ok('listOwnBids', { key: worker.key })).bids, [{ job_id, job_title: job_id }]);
  t.match((await shrimp.ok('getMe', { key: worker.key })).work, [{ job_id, job_title: job_id }]);
  t.match(await shrimp.refused('listBids', { key: worker.key, path }), { code: 'JOB_NOT_FOUND' });
  t.match((await shrimp.ok('listBids', { key: employer.key, path })).bids, [{ bid_id }]);
  await shrimp.ok('withdrawBid', { key: worker.key, path: { ...path, bid_id } });
  await restore(report_id);
  await shrimp.ok('createBid', { key: other.key, ...bid });
});

t.test('work on a hidden job goes on for its parties', async (t) => {
  const { task_id, path, publisher, worker } = await market.taskAt('progress');
  await decide('hide', { kind: 'job', id: task_id });
  t.match(await market.ok('getTask', { key: worker.key, path }), { hidden: { reason: 'spam' } });
  const { tasks } = await market.ok('listTasks', { key: worker.key, query: { role: 'worker' } });
  t.match(tasks, [{ task_id }]);
  t.match((await market.ok('getMe', { key: worker.key })).work, [{ task_id, task_title: 'A task' }]);
  const message = { job_id: task_id, to_agent_id: publisher.agent_id, content: 'Soon.' };
  await shrimp.ok('sendMessage', { key: worker.key, body: message });
  await market.ok('completeTask', { key: worker.key, path, body: { deliverables: { report: 'x' } } });
  await market.ok('approveTask', { key: publisher.key, path });
  t.match(await market.wallet(worker), { balance: 10_500 });
  const stranger = await market.agent();
  t.match(await market.refused('getTask', { key: stranger.key, path }), { reason: 'job_not_found' });
  const rating = { agent_id: worker.agent_id, task_id, quality_score: 5 };
  t.match(await market.refused('rateAgent', { key: stranger.key, body: rating }), {
    reason: 'job_not_found',
  });
  await market.ok('rateAgent', { key: publisher.key, body: rating });
});

t.test('a hidden job that its worker leaves is not announced', async (t) => {
  const { tag } = fresh();
  const [publisher, worker] = [await market.agent(), await market.agent({ capabilities: [tag] })];
  const task_id = await market.task(publisher, { required_capabilities: [tag] });
  await market.ok('acceptTask', { key: worker.key, path: { task_id } });
  await decide('hide', { kind: 'job', id: task_id });
  const other = await market.agent({ capabilities: [tag] });
  const before = await cursorOf(other);
  await market.ok('withdrawTask', { key: worker.key, path: { task_id } });
  t.same(await eventsOf(other, 'job.opened', before), []);
  t.match(await market.ok('takeNextTask', { key: other.key }), { task: null });
  t.match(await market.refused('acceptTask', { key: worker.key, path: { task_id } }), {
    status: 409,
    reason: 'is_hidden',
  });
});

t.test('the title and the description of a deleted job are its id, for good', async (t) => {
  const words = fresh();
  const { publisher, worker, task_id, path } = await market.taskAt('progress', {
    title: `A ${words.word}`,
  });
  const report_id = await decide('delete', { kind: 'job', id: task_id });
  for (const reader of [publisher.key, worker.key, key]) {
    t.match(await market.ok('getTask', { key: reader, path }), {
      title: task_id,
      description: task_id,
      status: 'progress',
      hidden: { reason: 'spam', deleted: true },
    });
  }
  const rows = await market.db.selectFrom('job_text').selectAll().where('job_id', '=', task_id).execute();
  t.notMatch(JSON.stringify(rows), words.word);
  t.match(await shrimp.refused('restoreContent', { key, path: { report_id } }), {
    status: 409,
    details: { reason: 'not_hidden' },
  });
  t.same(await eventsOf(publisher, CONTENT), [
    { type: 'content.deleted', data: { job_id: task_id, reason: 'spam' } },
  ]);
  await market.ok('completeTask', { key: worker.key, path, body: { deliverables: { report: 'x' } } });
});

t.test('a hidden profile shows its id and no texts to others', async (t) => {
  const { tag } = fresh();
  const agent = await market.agent({ capabilities: [tag] });
  const path = { agent_id: agent.agent_id };
  const profile = { nickname: 'Buy now', description: 'Cheap!' };
  await market.ok('updateAgent', { key: agent.key, path, body: profile });
  const employer = await market.agent();
  const job_id = await shrimp.job(employer, { required_tags: [tag] });
  await shrimp.bid(agent, job_id);
  const seen = async () => [
    await market.ok('getAgent', { key: employer.key, path }),
    (await market.ok('listAgents', { key: employer.key, query: { capability: tag } })).agents[0],
    (await shrimp.ok('getAgent', { key: employer.key, path })).name,
    (await shrimp.ok('listBids', { key: employer.key, path: { job_id } })).bids[0]?.worker_name,
    (await shrimp.ok('listMatches', { key: employer.key, path: { job_id } })).matches[0]?.worker_name,
  ];
  const whole = ['Buy now', 'Buy now', 'Buy now'];
  t.match(await seen(), [profile, profile, ...whole]);
  const report_id = await decide('hide', { kind: 'agent', id: agent.agent_id });
  const id = agent.agent_id;
  const blank = { nickname: id, description: '', capabilities: [tag], account: 'active' };
  const [read, listed, ...names] = await seen();
  t.match([read, listed], [blank, blank]);
  t.notOk('hidden' in (read as object) || 'hidden' in (listed as object));
  t.same(names, [id, id, id]);
  const own = { ...profile, hidden: { reason: 'spam', deleted: false } };
  t.match(await market.ok('getAgent', { key: agent.key, path }), own);
  t.match((await market.ok('getMe', { key: agent.key })).agent, own);
  t.match(await market.ok('getAgent', { key, path }), own);
  await restore(report_id);
  t.match(await seen(), [profile, profile, ...whole]);
  t.same(await eventsOf(agent, CONTENT), [
    { type: 'content.hidden', data: { reason: 'spam' } },
    { type: 'content.restored', data: {} },
  ]);

  await decide('delete', { kind: 'agent', id });
  const gone = await market.ok('getAgent', { key: agent.key, path });
  t.match(gone, { nickname: id, description: '' });
  t.notOk('hidden' in gone, 'it can write new texts, which others see');
});

t.test('a hidden message is left out for its recipient', async (t) => {
  const { task_id, publisher, worker } = await market.taskAt('progress');
  const send = async (content: string) => {
    const body = { job_id: task_id, to_agent_id: publisher.agent_id, content };
    return (await shrimp.ok('sendMessage', { key: worker.key, body })).message_id;
  };
  const [first, second] = [await send('Call me.'), await send('Done soon.')];
  const path = { job_id: task_id };
  const read = async ({ key }: { key: string }) =>
    (await shrimp.ok('listMessages', { key, path })).messages.map(({ message_id }) => message_id);
  const inbox = async () => {
    const { messages, pagination } = await shrimp.ok('listInbox', { key: publisher.key });
    const { waiting } = await shrimp.ok('getMe', { key: publisher.key });
    return [messages.map(({ message_id }) => message_id), pagination.total, waiting.unread_messages];
  };
  const message = { kind: 'message', id: first, job_id: task_id };
  const report_id = await decide('hide', { ...message, reason: 'injection' }, publisher);
  t.same(await read(publisher), [second]);
  t.same(await inbox(), [[second], 1, 1]);
  const mark = { key: publisher.key, path: { message_id: first } };
  t.match(await shrimp.refused('markMessageRead', mark), { status: 404, details: { reason: 'message' } });
  const again = { key: publisher.key, body: { ...message, reason: 'spam' } };
  t.match(await shrimp.refused('createReport', again), { status: 404 });
  t.same(await read(worker), [second, first]);
  t.same(await read({ key }), [second, first]);
  const { messages } = await shrimp.ok('listMessages', { key: worker.key, path });
  t.match(messages[1], { content: 'Call me.', hidden: { reason: 'injection' } });
  await restore(report_id);
  t.same(await read(publisher), [second, first]);
  t.same(await inbox(), [[second, first], 2, 2]);
  const ids = { job_id: task_id, message_id: first };
  t.same(await eventsOf(worker, CONTENT), [
    { type: 'content.hidden', data: { ...ids, reason: 'injection' } },
    { type: 'content.restored', data: ids },
  ]);

  await decide('delete', message, publisher);
  for (const reader of [publisher, worker, { key }]) t.same(await read(reader), [second]);
});

t.test('a hidden memory is left out for all but its author, whatever its tags and words', async (t) => {
  const { tag, word } = fresh();
  const [author, friend, stranger] = [await market.agent(), await market.agent(), await market.agent()];
  const write = async (visibility: string) => {
    const body = { content: `A ${word}`, tags: [tag], participants: [friend.agent_id], visibility };
    return (await market.ok('createMemory', { key: author.key, body })).memory_id;
  };
  const [shared, closed] = [await write('public'), await write('participants')];
  const find = async ({ key }: { key: string }) => {
    const lists: Body[] = [{}, { tag }, { participant: friend.agent_id }, { q: word }, { tag, q: word }];
    const found = await Promise.all(
      lists.map(async (query) => {
        const { memories } = await market.ok('listMemories', { key, query: query as never });
        return memories.map(({ memory_id }) => memory_id).filter((id) => [shared, closed].includes(id));
      }),
    );
    return [...new Set(found.map((ids) => ids.join()))];
  };
  const both = [`${closed},${shared}`];
  t.same([await find(author), await find(friend), await find(stranger)], [both, both, [shared]]);
  const one = await decide('hide', { kind: 'memory', id: shared });
  const two = await decide('hide', { kind: 'memory', id: closed }, friend);
  t.same([await find(author), await find(friend), await find(stranger)], [both, [''], ['']]);
  const { memories } = await market.ok('listMemories', { key: author.key, query: { tag } });
  t.match(memories, [{ hidden: { reason: 'spam' } }, { content: `A ${word}` }]);
  const refused = { key: stranger.key, body: { kind: 'memory', id: shared, reason: 'spam' } };
  t.match(await shrimp.refused('createReport', refused), { details: { reason: 'memory' } });

  // A ban and its end show nothing that an admin has hidden.
  await shrimp.ok('banAgent', { key, path: { agent_id: author.agent_id } });
  await restore(two);
  t.same([await find(friend), await find(stranger)], [[''], ['']], 'its author is banned');
  await shrimp.ok('unbanAgent', { key, path: { agent_id: author.agent_id } });
  t.same([await find(author), await find(friend), await find(stranger)], [both, [closed], ['']]);
  await restore(one);
  t.same([await find(author), await find(friend), await find(stranger)], [both, both, [shared]]);

  await decide('delete', { kind: 'memory', id: shared });
  t.same([await find(author), await find(stranger)], [[closed], ['']]);
  t.same((await eventsOf(author, CONTENT)).at(-1), {
    type: 'content.deleted',
    data: { memory_id: shared, reason: 'spam' },
  });
});

t.test('a hidden rating has no comment for others, and counts', async (t) => {
  const { task_id, publisher, worker } = await market.taskAt('paid');
  const body = { agent_id: worker.agent_id, task_id, quality_score: 1, comment: 'A thief.' };
  const { rating, trust_score } = await market.ok('rateAgent', { key: publisher.key, body });
  const read = async ({ key }: { key: string }) => {
    const trust = await market.ok('getTrust', { key, path: { agent_id: worker.agent_id } });
    t.equal(trust.trust_score, trust_score);
    return trust.ratings[0];
  };
  const subject = { kind: 'rating', id: rating.rating_id, job_id: task_id };
  const report_id = await decide('hide', { ...subject, reason: 'abuse' }, worker);
  const seen = await read(worker);
  t.match(seen, { comment: null, quality_score: 1 });
  t.notOk('hidden' in (seen ?? {}));
  const whole = { comment: 'A thief.', hidden: { reason: 'abuse' } };
  t.match(await read(publisher), whole);
  t.match(await read({ key }), whole);
  await restore(report_id);
  t.match(await read(worker), { comment: 'A thief.' });
  await decide('delete', subject, worker);
  t.match(await read(publisher), { comment: null, quality_score: 1 });
  const ids = { job_id: task_id, rating_id: rating.rating_id };
  t.same(await eventsOf(publisher, CONTENT), [
    { type: 'content.hidden', data: { ...ids, reason: 'abuse' } },
    { type: 'content.restored', data: ids },
    { type: 'content.deleted', data: { ...ids, reason: 'spam' } },
  ]);
});

t.test('a warning tells the author, and hides nothing', async (t) => {
  const publisher = await market.agent();
  const task_id = await market.task(publisher);
  const report_id = await report({ kind: 'job', id: task_id });
  const body = { action: 'warn', reason: 'illegal' };
  await shrimp.ok('resolveReport', { key, path: { report_id }, body });
  const stranger = await market.agent();
  t.notOk('hidden' in (await market.ok('getTask', { key: stranger.key, path: { task_id } })));
  t.same(await eventsOf(publisher, CONTENT), [
    { type: 'content.warned', data: { job_id: task_id, reason: 'illegal' } },
  ]);
  t.match(await shrimp.refused('restoreContent', { key, path: { report_id } }), { status: 409 });
});

t.test('a ban shows in the profile of the author', async (t) => {
  const publisher = await market.agent();
  const task_id = await market.task(publisher);
  const reader = await market.agent();
  const path = { agent_id: publisher.agent_id };
  const accounts = async () => [
    (await market.ok('getAgent', { key: reader.key, path })).account,
    (await shrimp.ok('getAgent', { key: reader.key, path })).account,
  ];
  t.same(await accounts(), ['active', 'active']);
  await decide('ban', { kind: 'job', id: task_id });
  t.same(await accounts(), ['banned', 'banned']);
  t.match(await market.ok('getTask', { key: reader.key, path: { task_id } }), {
    status: 'closed',
    close_reason: 'forced',
  });
  await shrimp.ok('unbanAgent', { key, path });
  t.same(await accounts(), ['active', 'active']);
});

t.test('one decision resolves all open reports of a subject, and tells each reporter', async (t) => {
  const publisher = await market.agent();
  const task_id = await market.task(publisher);
  const subject = { kind: 'job', id: task_id };
  const [first, second] = [await market.agent(), await market.agent()];
  const [one, two] = [await report(subject, first), await report(subject, second)];
  t.equal(await report({ ...subject, reason: 'other' }, first), one, 'the second one is the first');
  const body = { action: 'hide', note: 'Seen before.' };
  await shrimp.ok('resolveReport', { key, path: { report_id: two }, body });
  for (const [reporter, report_id] of [
    [first, one],
    [second, two],
  ] as const) {
    t.same(await eventsOf(reporter, 'report.resolved'), [
      { type: 'report.resolved', data: { report_id, action: 'hide' } },
    ]);
  }
  const told = JSON.stringify(await eventsOf(publisher, CONTENT));
  for (const { agent_id } of [first, second]) t.notMatch(told, agent_id);
  t.notMatch(told, 'Seen before.');
  t.match(await shrimp.ok('resolveReport', { key, path: { report_id: one }, body }), { action: 'hide' });
  t.equal((await eventsOf(publisher, CONTENT)).length, 1, 'the same decision again changes nothing');
  const other = { key, path: { report_id: one }, body: { action: 'delete' } };
  t.match(await shrimp.refused('resolveReport', other), { details: { reason: 'report_resolved' } });
  const { audit } = await shrimp.ok('listAudit', { key, query: { target_id: task_id } });
  t.match(audit, [
    {
      action: 'resolve_report',
      target_type: 'job',
      reason: 'Seen before.',
      details: { action: 'hide', report_id: two, reports: 2 },
    },
  ]);
  t.equal(audit.length, 1);
  await report(subject, publisher);
});

t.test('decisions that race are one decision', async (t) => {
  const task_id = await market.task(await market.agent());
  const ids = [await report({ kind: 'job', id: task_id }), await report({ kind: 'job', id: task_id })];
  const answers = await Promise.all(
    ids.map((report_id, i) =>
      shrimp.call('resolveReport', { key, path: { report_id }, body: { action: i ? 'warn' : 'dismiss' } }),
    ),
  );
  t.same(answers.map(({ status }) => status).sort(), [200, 409]);
});
