import t from 'tap';
import { lint, type Rule } from './lint.ts';
import { COLUMNS, OWNERS } from './owners.ts';

interface Case {
  good: string[];
  bad: string[];
}

const cases: Record<Rule, Case> = {
  join_across_owners: {
    good: [
      'select * from job join hire using (job_id)',
      'select * from job left join hire on hire.job_id = job.job_id and hire.state = $1',
      'select * from hire as mine, hire as theirs where mine.job_id = $1 and theirs.job_id = $1',
      'select * from job, bid as b, hire where job.job_id = b.job_id and b.job_id = hire.job_id::text',
      'select * from agent_handle as h join agent on agent.agent_id = h.agent_id',
      'select * from job join (select job_id as id from bid union all select job_id from hire) as b on b.id = job_id',
      'with found as (select job_id from bid) select * from job where job_id in (select job_id from found)',
      'update job set paid = 1 from hire where (hire.job_id, 1) = (job.job_id, 1)',
      'delete from bid using job where bid.job_id = job.job_id',
      'select * from job where job_id = any(array(select job_id from bid))',
      'insert into agent_tag (agent_id, tag) select agent_id, $1 from agent',
      'select (select count(*) from job), (select count(*) from agent)',
      'select from job union all select from agent',
    ],
    bad: [
      'select * from job join agent on agent.agent_id = job.employer_id',
      'select * from job, hire',
      'select * from job join hire on hire.job_id = job.job_id or hire.worker_id = job.employer_id',
      'select * from hire as mine, hire as theirs where mine.job_id = $1 and theirs.job_id = $2',
      'select * from job join (select worker_id as job_id from hire) as h on h.job_id = job.job_id',
      'select * from job where employer_id in (select agent_id from agent)',
      'select * from job where employer_id = any(array(select agent_id from agent))',
      'with banned as (select agent_id from agent) select * from job, banned where employer_id = agent_id',
      'update agent_tag set tie = agent.tie from agent where agent.agent_id = agent_tag.agent_id',
      'delete from bid where exists (select from agent)',
    ],
  },
  correlated_across_owners: {
    good: [
      'select (select count(*) from bid where bid.job_id = job.job_id) from job',
      'select * from job where exists (select from hire where job_id = job.job_id and state = $1)',
      'select * from job, lateral (select * from bid where job_id = job.job_id limit 1) as b',
    ],
    bad: [
      'select (select count(*) from hire where worker_id = agent_id) from agent',
      'select * from job where exists (select from agent where agent_id = job.employer_id)',
      'select * from agent, lateral (select * from job where employer_id = agent_id limit 1) as j',
      'select * from hire where job_id in (select job_id from rating where ratee_id = hire.worker_id and job_id in (select job_id from job where exists (select from agent where agent_id = ratee_id)))',
    ],
  },
  values_with_subquery: {
    good: [
      'insert into audit (audit_id) values ($1)',
      'insert into audit (audit_id) select max(audit_id) from audit',
    ],
    bad: ['insert into audit (audit_id) values ((select max(audit_id) from audit))'],
  },
  volatile_in_case: {
    good: ['select case when budget_max > $1 then sum(paid) end, now() from job'],
    bad: [
      'update job set paid = case when deadline < now() then 1 end',
      'select case when $1 then current_date end',
    ],
  },
  volatile_in_coalesce: {
    good: ["select coalesce(created_at at time zone 'Asia/Shanghai', $1), now() from job"],
    bad: [
      "select coalesce(to_char(created_at, 'YYYY'), $1) from job",
      'select coalesce(created_at at time zone zone, $1) from job',
    ],
  },
  volatile_in_returning: {
    good: ['update job set updated_at = now() returning job_id, updated_at as at'],
    bad: [
      'update job set paid = 1 returning now()',
      'insert into job (job_id) values ($1) returning random()',
    ],
  },
  volatile_in_do_update: {
    good: [
      'insert into account (owner) values ($1) on conflict (owner) do update set balance = excluded.balance + 1',
    ],
    bad: ['insert into job (job_id) values ($1) on conflict (job_id) do update set updated_at = now()'],
  },
};

for (const [rule, { good, bad }] of Object.entries(cases)) {
  t.test(rule, async (t) => {
    for (const text of good) t.same(lint(text), [], text);
    for (const text of bad) {
      const found = lint(text);
      t.ok(
        found.length > 0 && found.every((problem) => problem.rule === rule),
        `${text}: ${JSON.stringify(found)}`,
      );
    }
  });
}

t.test('parameters with equal values are one value', async (t) => {
  const text = 'select from job, hire where job.job_id = $1 and hire.job_id = $2';
  t.same(lint(text, [1, 1]), []);
  t.match(lint(text, [1, 2]), [{ rule: 'join_across_owners', detail: 'hire and job' }]);
});

t.test('every statement of a text is checked', async (t) => {
  t.same(lint('start transaction isolation level read committed; select now() as now'), []);
  t.match(lint('select 1; select from job, agent'), [{ rule: 'join_across_owners' }]);
});

t.test('every owner column is a column', async (t) => {
  t.same([...COLUMNS.keys()].sort(), Object.keys(OWNERS).sort());
  for (const [table, owner] of Object.entries(OWNERS)) {
    if (owner !== null) t.ok(COLUMNS.get(table)?.includes(owner), `${table}.${owner}`);
  }
});
