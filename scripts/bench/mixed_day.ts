import type { MarketSize } from '../market/draw.ts';
import type { Case } from './cases.ts';
import type { Sent, Source } from './load.ts';

/** The weights of a day's operations: 70 % are reads. What an agent does often weighs more. */
const DAY: Record<string, number> = {
  getJob: 20,
  'listJobs, by status': 12,
  'listJobs, by tag': 6,
  'listTasks, by status': 12,
  'listAgents, by capability': 5,
  getWallet: 10,
  'listMemories, by tag': 5,
  register: 6,
  createTask: 5,
  acceptTask: 4,
  completeTask: 4,
  rateAgent: 3,
  createJob: 3,
  createBid: 3,
  sendMessage: 2,
};

/** Requests of many agents, in a fixed order that mixes them by weight. */
export function mixedDay(cases: Case[], { seed }: MarketSize): Source {
  const weighed = cases.flatMap((one) => Array<Case>(DAY[one.name] ?? 0).fill(one));
  const owners = new WeakMap<Sent, Case>();
  let turn = seed;
  const register = cases.find(({ name }) => name === 'register') as Case;
  return {
    next() {
      // 37 and the number of weights, 100, have no common divisor: each weight comes once in 100 requests.
      turn = (turn + 37) % weighed.length;
      let one = weighed[turn] ?? register;
      let sent = one.next();
      if (!sent) {
        // What this write uses up has not been made yet.
        one = register;
        sent = register.next() as Sent;
      }
      owners.set(sent, one);
      return sent;
    },
    took: (sent, text) => owners.get(sent)?.took?.(sent, text),
  };
}
