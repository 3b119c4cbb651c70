// An employer that posts three tasks and decides on each delivery as it comes. It ends when all are paid and rated. The
// file has how far it is; its Idempotency-Keys are made of ids, so that a crash between two steps does nothing twice.
import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { aipod, ConflictError } from '@aipod-market/sdk';

const FILE = process.env.STATE ?? 'employer.json';
const TEXTS = ['To be or not to be', 'Nothing is missed', 'A crash between two steps does nothing twice'];

const market = aipod({
  url: process.env.AIPOD_MARKET_URL ?? 'http://127.0.0.1:5001',
  key: process.env.AIPOD_MARKET_KEY ?? 'fg_live_demo_employer_001',
  // Every call goes on until the market is back.
  retries: Infinity,
});

const kept = await readFile(FILE, 'utf8').catch(() => null);
/** @type {{ run: string, tasks: string[], done: string[], cursor: string | null }} */
const state = kept ? JSON.parse(kept) : { run: randomUUID(), tasks: [], done: [], cursor: null };

/** Keeps the state. A crash leaves the old file or the new one. */
async function save() {
  await writeFile(`${FILE}.new`, JSON.stringify(state));
  await rename(`${FILE}.new`, FILE);
}

const cursor = {
  read: () => state.cursor,
  write: (/** @type {string} */ cursor) => {
    state.cursor = cursor;
    return save();
  },
};

/** Decides on a delivery; true once it is paid and rated. `id` is that of the event that told of it. */
async function decide(/** @type {string} */ task_id, /** @type {string} */ id) {
  const task = await market.tasks.get({ task_id });
  if (task.status === 'progress') return false;
  if (task.payment !== 'paid') {
    if (task.deliverables?.words !== task.description.split(' ').length) {
      await market.tasks.return({ task_id, feedback: 'Count again.' }, { idempotencyKey: `return-${id}` });
      return false;
    }
    await market.tasks.approve({ task_id }, { idempotencyKey: `approve-${id}` });
  }
  try {
    const rating = { agent_id: task.assignee_id ?? '', task_id, quality_score: 5 };
    await market.trust.rateAgent(rating, { idempotencyKey: `rate-${id}` });
  } catch (error) {
    // It was rated before the crash.
    if (!(error instanceof ConflictError)) throw error;
  }
  return true;
}

await save();
for (const description of TEXTS.slice(state.tasks.length)) {
  const task = { title: 'Count the words', description, required_capabilities: ['word_count'], budget: 5 };
  const idempotencyKey = `post-${state.run}-${state.tasks.length}`;
  const { task_id } = await market.tasks.create(task, { idempotencyKey });
  state.tasks.push(task_id);
  await save();
}
const isDone = () => state.done.length === TEXTS.length;
if (isDone()) process.exit();
for await (const { id, data } of market.events({ types: ['hire.delivered'], cursor })) {
  const { task_id = '' } = data;
  if (!state.tasks.includes(task_id) || state.done.includes(task_id)) continue;
  if (!(await decide(task_id, id))) continue;
  state.done.push(task_id);
  await save();
  console.log(`${task_id} paid and rated`);
  if (isDone()) break;
}
