import { setTimeout as pause } from 'node:timers/promises';
import { auctionAll, type Expected, type Group, registerGroups } from './auctions.ts';
import { checkEvents } from './event_checks.ts';
import { beginReaders, follow, type Reader } from './event_reader.ts';
import type { Fault, FaultContext } from './fault.ts';
import { postgresKilled, serverKilled } from './kills.ts';
import { type Market, until } from './market.ts';

const DAY_S = 86_400;
/** What arrives for so long after the last event that was due would be one too many. */
const SETTLE_MS = 1_500;
const CATCH_UP_MS = 60_000;

/**
 * Agents cause events while the server and Postgres are killed in turn, `kills` times in each of two rounds, and
 * subscribers follow their feeds. One of them leaves in the first round and comes back a day of the test clock later, at
 * the end of the second. Every subscriber must have received every event once and in order.
 */
export function eventsUnderKills({
  kills = 5,
  groups: group_count = 8,
  workers = 24,
  jobs = 12,
}: {
  kills?: number;
  groups?: number;
  workers?: number;
  /** How many jobs each group has in a round. */
  jobs?: number;
}): Fault {
  const expected: Expected = new Map();
  let groups: Group[] = [];
  let readers: Reader[] = [];
  return {
    name: 'events while the server and Postgres are killed',
    env: { TEST_CLOCK: 'on' },
    quiet: true,
    async inject(context, round) {
      const { market, client, note } = context;
      if (round === 1) {
        groups = await registerGroups(client, group_count, workers);
        const agents = groups.flatMap((group) => [group.employer, ...group.workers]);
        readers = await beginReaders(market.address, agents);
      } else await passDay(market);
      const [employer, away, ...others] = readers as [Reader, Reader, ...Reader[]];
      const present = [employer, ...others];

      const stop = new AbortController();
      const leave = new AbortController();
      const following: Promise<void>[] = [];
      const begin = (reader: Reader, { signal }: AbortController) => {
        const followed = follow(market.address, reader, signal);
        // Awaited only at the end of the round.
        followed.catch(() => {});
        following.push(followed);
      };
      for (const reader of present) begin(reader, stop);
      if (round === 1) begin(away, leave);
      let ready_ms = 0;
      try {
        const load = startLoad(context, groups, { jobs, expected });
        for (let kill = 1; kill <= kills; kill += 1) {
          await load.reaches(kill / (kills + 1));
          const { inject } = (round + kill) % 2 ? postgresKilled : serverKilled;
          ready_ms = Math.max(ready_ms, await inject(context, kill));
          leave.abort();
        }
        await load.done;
        if (round === 2) {
          const missed = countOf(expected, away) - away.received.length;
          note(`one subscriber was away for a day, and missed ${missed} events`);
          begin(away, stop);
        }
        await catchUp(round === 2 ? readers : present, expected);
      } finally {
        leave.abort();
        stop.abort();
      }
      await Promise.all(following);
      if (round === 2) await report(context, { readers, expected, kills: 2 * kills });
      return ready_ms;
    },
  };
}

/** Waits until readers have as many events as they must, and then for what would be too many. */
async function catchUp(readers: Reader[], expected: Expected): Promise<void> {
  const end = performance.now() + CATCH_UP_MS;
  const hasAll = (reader: Reader) => reader.received.length >= countOf(expected, reader);
  while (!readers.every(hasAll) && performance.now() < end) await pause(50);
  await pause(SETTLE_MS);
}

async function report(
  { market, note, expect }: FaultContext,
  { readers, expected, kills }: { readers: Reader[]; expected: Expected; kills: number },
): Promise<void> {
  const { own, opened, lost, doubled, out_of_order, problems } = await checkEvents(market, readers, expected);
  const failures = readers.reduce((sum, reader) => sum + reader.failures, 0);
  note(
    `${readers.length} subscribers received ${own} events of their logs and ${opened} openings, ` +
      `over ${kills} kills and ${failures} failed connections: ` +
      `${lost} lost, ${doubled} doubled, ${out_of_order} out of order`,
  );
  for (const problem of problems) expect(false, problem);
}

function countOf(expected: Expected, { agent }: Reader): number {
  return [...(expected.get(agent.agent_id)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
}

/** Starts the auctions of a round. */
function startLoad(
  { client }: FaultContext,
  groups: Group[],
  { jobs, expected }: { jobs: number; expected: Expected },
) {
  let count = 0;
  let is_over = false;
  const onJob = () => {
    count += 1;
  };
  const done = auctionAll(client, groups, { jobs, expected, onJob }).finally(() => {
    is_over = true;
  });
  // Awaited only after the kills.
  done.catch(() => {});
  return {
    done,
    /** Waits until this part of the jobs is done. */
    async reaches(part: number) {
      while (!is_over && count < part * jobs * groups.length) await pause(20);
    },
  };
}

/** Moves the test clock by a day. */
async function passDay({ address, admin_key }: Market): Promise<void> {
  await until(async () => {
    const response = await fetch(`${address}/api/v1/admin/clock`, {
      method: 'POST',
      headers: { authorization: `Bearer ${admin_key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ seconds: DAY_S, reason: 'A subscriber is away.' }),
    });
    await response.arrayBuffer();
    return response.ok;
  });
}
