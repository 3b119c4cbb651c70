import assert from 'node:assert/strict';
import { channel } from 'node:diagnostics_channel';
import { type Compilable, type CompiledQuery, type Kysely, type QueryExecutorProvider, sql } from 'kysely';
import pg from 'pg';
import type { DB } from '../../generated/database.types.ts';
import type { Database, Transaction } from './database.ts';
import { UNNAMED } from './statements.ts';

/** A query that a Kysely builder or a `sql` template compiles. */
export type Query<Row> = Compilable<Row> | { compile(db: QueryExecutorProvider): CompiledQuery<Row> };

/** What a query is built from: the values that each call brings, and the shape that calls have in common. */
export type Build<Values, Shape, Row> = (db: Kysely<DB>, values: Values, shape: Shape) => Query<Row>;

/** Tells a subscriber of every prepared statement, in the call that sends it. */
const statements = channel('aipod-market:statement');

/** A limit: a shape beyond it is compiled for every call. */
const MOST_SHAPES = 200;

/**
 * Compiles a query once and returns a function that runs it and returns its rows: with Kysely, building a query costs
 * more than running it by key. `build` receives placeholders for the values and must only pass them on, not look at
 * them. It is called once for each shape and each set of values that are defined, so it can leave out a condition
 * whose value is undefined. Constants are written with `sql.lit`: a value that is not a placeholder would be that of
 * the first call, and is refused.
 *
 * The values in `planned_by`, which are texts, become literals: Postgres plans anew for each of them, because how many rows
 * have it differs widely.
 *
 *     const readTitle = prepare((db, { job_id }: { job_id: string }) =>
 *       db.selectFrom('job').select('title').where('job_id', '=', job_id),
 *     );
 *     const [job] = await readTitle(trx, { job_id });
 */
export function prepare<Values extends object, Row, Shape = undefined>(
  build: Build<Values, Shape, Row>,
  options: Options<Values> = {},
): (db: Database, ...call: Call<Values, Shape>) => Promise<Row[]> {
  const write = prepareText(build, options);
  return async (db, ...call) => {
    const { text, parameters } = write(db, ...call);
    return (await db.send(text, parameters)) as Row[];
  };
}

/**
 * The same for a statement that returns nothing. The function does not wait for it; if the statement fails, the
 * transaction fails.
 */
export function prepareWrite<Values extends object, Shape = undefined>(
  build: Build<Values, Shape, unknown>,
): (trx: Transaction, ...call: Call<Values, Shape>) => void {
  const write = prepareText(build, {});
  return (trx, ...call) => {
    const { text, parameters } = write(trx, ...call);
    trx.post(text, parameters);
  };
}

interface Options<Values> {
  planned_by?: readonly (keyof Values & string)[];
}

type Call<Values, Shape> = [values: Values, ...shape: Shape extends undefined ? [] : [Shape]];

function prepareText<Values extends object, Row, Shape>(
  build: Build<Values, Shape, Row>,
  { planned_by = [] }: Options<Values>,
): (db: Kysely<DB>, ...call: Call<Values, Shape>) => { text: string; parameters: unknown[] } {
  const compiled = new Map<string, Prepared>();
  return (db, values, ...[shape]) => {
    const given = values as Record<string, unknown>;
    const names = Object.keys(given).filter((name) => given[name] !== undefined);
    const key = shape === undefined ? names.join() : `${names.join()} ${JSON.stringify(shape)}`;
    let query = compiled.get(key);
    if (!query) {
      query = compile(build(db, placeholdersFor(names, planned_by) as Values, shape as Shape).compile(db));
      if (compiled.size < MOST_SHAPES) compiled.set(key, query);
    }
    const { template, has_literals } = query;
    const statement = {
      text: has_literals ? writeLiterals(template, given) : template,
      parameters: query.names.map((name) => given[name]),
    };
    if (statements.hasSubscribers) statements.publish(statement);
    return statement;
  };
}

interface Prepared {
  template: string;
  has_literals: boolean;
  /** The names of its parameters' values, in order. */
  names: string[];
}

/** Stands for a value while a query is compiled. */
class Placeholder {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

function placeholdersFor(names: string[], planned_by: readonly string[]): object {
  return Object.fromEntries(
    names.map((name) => [
      name,
      planned_by.includes(name) ? sql.raw(`${LITERAL}${name}${LITERAL}`) : new Placeholder(name),
    ]),
  );
}

/** Encloses the name of a value that becomes a literal. Postgres allows it nowhere. */
const LITERAL = '\0';

/** Writes values into the text of a statement. The comment keeps it from being named: there are many such texts. */
function writeLiterals(template: string, values: Record<string, unknown>): string {
  const text = template
    .split(LITERAL)
    .map((part, i) => (i % 2 === 0 ? part : pg.escapeLiteral(String(values[part]))));
  return `${UNNAMED}${text.join('')}`;
}

function compile(compiled: CompiledQuery): Prepared {
  const names = compiled.parameters.map((parameter) => {
    assert.ok(
      parameter instanceof Placeholder,
      `a prepared query has the value ${parameter}: ${compiled.sql}`,
    );
    return parameter.name;
  });
  return { template: compiled.sql, has_literals: compiled.sql.includes(LITERAL), names };
}
