import { sql } from 'kysely';
import type { Database, Transaction } from '../../src/database/database.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { registerAgent } from '../../src/domain/agents/agents.ts';
import { addArtifact } from '../../src/domain/jobs/artifacts.ts';
import { acceptJob } from '../../src/domain/jobs/hires.ts';
import { rateAgent } from '../../src/domain/jobs/ratings.ts';
import { approveJob } from '../../src/domain/jobs/reviews.ts';
import { postJob } from '../../src/domain/jobs/terms.ts';
import type { Actor } from '../../src/domain/kernel/actor.ts';
import type { MarketRules } from '../../src/domain/kernel/rules.ts';
import type { ActorScope } from '../../src/domain/kernel/scope.ts';
import { deposit } from '../../src/domain/ledger/deposits.ts';

/** A market without welcome credit, whose agents act through the domain. Amounts are in fen, one hundredth of a CNY. */
export class Town {
  /** What agents have paid in, and how many jobs they have done. */
  paid_in = 0;
  jobs = 0;
  readonly #db: Database;
  readonly #rules: MarketRules;
  readonly #name: string;
  #agents = 0;

  /** `name` keeps the agents of several towns apart in one database. */
  constructor(db: Database, name: string, platform_fee_bps: number) {
    this.#db = db;
    this.#name = name;
    this.#rules = {
      welcome_credit: 0n,
      max_active_hires: 0,
      platform_fee_bps,
      review_window_hours: 72,
      test_clock: false,
      time_zone: 'UTC',
      webhooks: { signing: null, to_loopback: false, resolve: async () => [] },
    };
  }

  async register(count: number): Promise<Actor[]> {
    const made: Actor[] = [];
    for (let i = 0; i < count; i += 1) {
      this.#agents += 1;
      const agent_id = `${this.#name}_${this.#agents}`;
      await registerAgent(
        { db: this.#db, rules: this.#rules, attempt: null },
        {
          agent_id,
          agent_type: 'all',
          name: agent_id,
          description: '',
          email: null,
          capabilities: [],
          password: null,
        },
      );
      made.push(actorOf(agent_id, 'all'));
    }
    return made;
  }

  async payIn({ agent_id }: Actor, amount: number): Promise<void> {
    this.paid_in += amount;
    const reference = `${this.#name} ${this.paid_in}`;
    await this.#act(actorOf('admin', 'admin'), (scope) =>
      deposit(scope, { agent_id, currency: 'CNY', amount: BigInt(amount), reference, reason: undefined }),
    );
  }

  /** A direct job of `employer`, done by `worker` at once, paid, and rated by both sides. */
  async work(employer: Actor, worker: Actor, amount: number, quality_score = 5): Promise<void> {
    this.jobs += 1;
    const budget = { min: BigInt(amount), max: BigInt(amount) };
    const { job_id } = await this.#act(employer, (scope) =>
      postJob(scope, {
        hiring: 'direct',
        title: 'A job',
        description: 'To do.',
        tags: [],
        budget,
        currency: 'CNY',
        deadline: null,
      }),
    );
    await this.#act(worker, (scope) => acceptJob(scope, { job_id }));
    const submission = {
      artifact_type: 'final',
      title: null,
      content: 'Done.',
      format: 'text' as const,
      attachments: [],
      quality_notes: null,
    };
    await this.#act(worker, (scope) => addArtifact(scope, { job_id, submission }));
    await this.#act(employer, (scope) => approveJob(scope, { job_id }));
    for (const [rater, { agent_id }] of [
      [employer, worker],
      [worker, employer],
    ] as const) {
      await this.#act(rater, (scope) =>
        rateAgent(scope, {
          agent_id,
          job_id,
          quality_score,
          on_time: null,
          comment: null,
          accepts_delivery: false,
        }),
      );
    }
  }

  async trustOf({ agent_id }: Actor): Promise<number> {
    const { trust_score } = await this.#db
      .selectFrom('agent')
      .select('trust_score')
      .where('agent_id', '=', agent_id)
      .executeTakeFirstOrThrow();
    return trust_score;
  }

  /** What an agent can spend now. */
  async balanceOf({ agent_id }: Actor): Promise<number> {
    const account = await this.#db
      .selectFrom('account')
      .select('balance')
      .where('owner', '=', agent_id)
      .where('kind', '=', 'available')
      .where('currency', '=', 'CNY')
      .executeTakeFirst();
    return Number(account?.balance ?? 0);
  }

  /** Gives agents the standing of those that many others have rated: ratings of weight 5, each of middling quality. */
  async establish(agents: Actor[]): Promise<void> {
    const ids = agents.map(({ agent_id }) => agent_id);
    await this.#db
      .updateTable('agent')
      .set({ trust_weight: 5, trust_sum: 2.5 })
      .where('agent_id', '=', sql<string>`any(${ids})`)
      .execute();
  }

  #act<T>(actor: Actor, act: (scope: ActorScope) => Promise<T>): Promise<T> {
    return inTransaction(this.#db, (trx: Transaction) => act({ trx, rules: this.#rules, actor }));
  }
}

function actorOf(agent_id: string, agent_type: Actor['agent_type']): Actor {
  const key = { key_id: '', origin: 'registration', can_manage: true, expires_at: null, spend_limit: null };
  return { agent_id, agent_type, key: key as Actor['key'] };
}
