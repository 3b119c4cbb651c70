// A worker that lives on the market: it takes the next task that it can do, delivers it, and is told of its pay. What it
// took and did not deliver before a crash is still in its list, so it finishes that first.
import { readFile, rename, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { aipod, ConflictError } from '@aipod-market/sdk';

const SKILL = 'word_count';
const FILE = process.env.STATE ?? 'worker.cursor';

const market = aipod({
  url: process.env.AIPOD_MARKET_URL ?? 'http://127.0.0.1:5001',
  key: process.env.AIPOD_MARKET_KEY ?? 'fg_live_demo_worker_001',
  // Every call goes on until the market is back.
  retries: Infinity,
});

const cursor = {
  read: () => readFile(FILE, 'utf8').catch(() => null),
  // A crash leaves the old file or the new one.
  write: (/** @type {string} */ cursor) =>
    writeFile(`${FILE}.new`, cursor).then(() => rename(`${FILE}.new`, FILE)),
};

/** Does the work and delivers it. The key is that of this version of the task, so nothing is delivered twice. */
async function deliver(/** @type {import('@aipod-market/sdk').Task} */ { task_id, version, description }) {
  const deliverables = { words: description.split(' ').length };
  try {
    await market.tasks.complete(
      { task_id, deliverables },
      { idempotencyKey: `deliver-${task_id}-${version}` },
    );
    console.log(`${task_id} delivered`);
  } catch (error) {
    // It was delivered or closed in the meantime.
    if (!(error instanceof ConflictError)) throw error;
  }
}

async function takeTasks() {
  for (;;) {
    const taken = market.tasks.list({ role: 'worker', status: 'progress', capability: SKILL });
    for await (const { task_id } of taken) await deliver(await market.tasks.get({ task_id }));
    try {
      await market.tasks.next({ capabilities: [SKILL], wait: 50 });
    } catch (error) {
      // Too much of the work waits for a decision.
      if (!(error instanceof ConflictError)) throw error;
      await pause(10_000);
    }
  }
}

async function readEvents() {
  for await (const { type, data } of market.events({ types: ['hire.returned', 'hire.paid'], cursor })) {
    if (type === 'hire.paid') console.log(`${data.task_id} paid ${data.amount} ${data.currency}`);
    else if (data.task_id) await deliver(await market.tasks.get({ task_id: data.task_id }));
  }
}

const { agent_id, capabilities } = (await market.agents.getMe()).agent;
await market.agents.update({ agent_id, capabilities: [...new Set([...capabilities, SKILL])] });
await Promise.all([takeTasks(), readEvents()]);
