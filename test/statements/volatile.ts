import type { Problem, Rule } from './lint.ts';

/**
 * The immutable functions that the market's statements call in these places. Every other function counts as not
 * immutable: before you add one, look up its `provolatile` in pg_proc for the types that it is called with.
 */
const IMMUTABLE = new Set(['array_agg', 'count', 'max', 'min', 'octet_length', 'sum']);

/** Places in which a distributed Postgres allows only immutable functions. */
const PLACES: Record<string, Rule> = {
  CaseExpr: 'volatile_in_case',
  CoalesceExpr: 'volatile_in_coalesce',
  returningClause: 'volatile_in_returning',
  onConflictClause: 'volatile_in_do_update',
};

/**
 * Finds functions that are not immutable inside CASE, COALESCE, RETURNING and DO UPDATE, and subqueries inside INSERT …
 * VALUES. An interval counts as such a function: adding it to a timestamptz depends on the session's time zone. Other
 * operators and casts are not looked at.
 */
export function findVolatile(tree: unknown): Problem[] {
  const problems: Problem[] = [];

  function visit(tree: unknown, place?: Rule): void {
    if (Array.isArray(tree)) for (const item of tree) visit(item, place);
    else if (typeof tree === 'object' && tree !== null) {
      for (const [key, value] of Object.entries(tree)) {
        const name = nameOf(key, value);
        if (place && name && !IMMUTABLE.has(name)) problems.push({ rule: place, detail: name });
        if (key === 'InsertStmt' && hasSubquery(value.selectStmt?.SelectStmt?.valuesLists)) {
          problems.push({ rule: 'values_with_subquery', detail: value.relation.relname });
        }
        visit(value, PLACES[key] ?? place);
      }
    }
  }

  visit(tree);
  return problems;
}

/** The name of the function that this node calls, or `interval`. */
function nameOf(key: string, value: Call): string | undefined {
  if (key === 'SQLValueFunction') return value.op?.replace('SVFOP_', '').toLowerCase();
  if (key === 'TypeCast') return lastOf(value.typeName?.names) === 'interval' ? 'interval' : undefined;
  if (key !== 'FuncCall') return undefined;
  const name = lastOf(value.funcname);
  // `at time zone`: with a constant zone, it is immutable.
  return name === 'timezone' && value.args?.[0] && 'A_Const' in value.args[0] ? undefined : name;
}

interface Call {
  op?: string;
  funcname?: Name[];
  typeName?: { names?: Name[] };
  args?: object[];
}

interface Name {
  String: { sval: string };
}

function lastOf(names: Name[] | undefined): string | undefined {
  return names?.at(-1)?.String.sval;
}

function hasSubquery(tree: unknown): boolean {
  return JSON.stringify(tree ?? null).includes('"SubLink":');
}
