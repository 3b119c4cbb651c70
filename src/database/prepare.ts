import assert from 'node:assert/strict';
import type { Compilable, CompiledQuery, Kysely, QueryExecutorProvider } from 'kysely';
import type { DB } from '../../generated/database.types.ts';

/** A query that a Kysely builder or a `sql` template compiles. */
export type Query<Row> = Compilable<Row> | { compile(db: QueryExecutorProvider): CompiledQuery<Row> };

/** What a query is built from: the values that each call brings, and the shape that calls have in common. */
export type Build<Values, Shape, Row> = (db: Kysely<DB>, values: Values, shape: Shape) => Query<Row>;

/** A limit: a shape beyond it is compiled for every call. */
const MOST_SHAPES = 200;

/**
 * Compiles a query once and returns a function that runs it and returns its rows: with Kysely, building a query costs
 * more than running it by key. `build` receives placeholders for the values and must only pass them on, not look at
 * them. It is called once for each shape and each set of values that are defined, so it can leave out a condition
 * whose value is undefined. Constants are written with `sql.lit`: a value that is not a placeholder would be that of
 * the first call, and is refused.
 *
 *     const readTitle = prepare((db, { job_id }: { job_id: string }) =>
 *       db.selectFrom('job').select('title').where('job_id', '=', job_id),
 *     );
 *     const [job] = await readTitle(trx, { job_id });
 */
export function prepare<Values extends object, Row, Shape = undefined>(
  build: Build<Values, Shape, Row>,
): (db: Kysely<DB>, values: Values, ...shape: Shape extends undefined ? [] : [Shape]) => Promise<Row[]> {
  const compiled = new Map<string, Prepared<Row>>();
  return async (db, values, ...[shape]) => {
    const given = values as Record<string, unknown>;
    const names = Object.keys(given).filter((name) => given[name] !== undefined);
    const key = shape === undefined ? names.join() : `${names.join()} ${JSON.stringify(shape)}`;
    let query = compiled.get(key);
    if (!query) {
      query = compile(build(db, placeholdersFor(names) as Values, shape as Shape).compile(db));
      if (compiled.size < MOST_SHAPES) compiled.set(key, query);
    }
    const parameters = query.names.map((name) => given[name]);
    const { rows } = await db.executeQuery<Row>({ ...query.compiled, parameters });
    return rows;
  };
}

interface Prepared<Row> {
  compiled: CompiledQuery<Row>;
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

function placeholdersFor(names: string[]): object {
  return Object.fromEntries(names.map((name) => [name, new Placeholder(name)]));
}

function compile<Row>(compiled: CompiledQuery<Row>): Prepared<Row> {
  const names = compiled.parameters.map((parameter) => {
    assert.ok(
      parameter instanceof Placeholder,
      `a prepared query has the value ${parameter}: ${compiled.sql}`,
    );
    return parameter.name;
  });
  return { compiled, names };
}
