import assert from 'node:assert/strict';
import type {
  A_Expr,
  Alias,
  InsertStmt,
  JoinExpr,
  Node,
  RangeVar,
  SelectStmt,
  SubLink,
  WithClause,
} from 'libpg-query';
import type { Problem } from './lint.ts';
import { COLUMNS, OWNERS } from './owners.ts';
import {
  type Columns,
  partsOf,
  type Query,
  type Relation,
  rename,
  type Scope,
  termsIn,
  textsOf,
} from './scopes.ts';

/**
 * Finds the tables of a statement that are read together and whose owner columns it does not equate, directly or through
 * other columns, parameters or constants. Subqueries count as read together with the tables of FROM around them, those
 * of a union not with each other.
 */
export function findJoins(statement: Node, sameAs: (parameter: number) => number): Problem[] {
  const scopes: Scope[] = [];
  const equal = new Map<string, string>();
  let relations_count = 0;

  queryOf(statement, undefined, new Map());
  return scopes.flatMap(({ sources, subqueries }) => [
    ...sources.flatMap((source, place) =>
      sources.slice(0, place).flatMap((other) => compare(other.relations, source)),
    ),
    ...subqueries.flatMap((query) => sources.flatMap((source) => compare(source.relations, query))),
  ]);

  function compare(outer: Relation[], { relations, is_correlated }: Query): Problem[] {
    const rule = is_correlated ? 'correlated_across_owners' : 'join_across_owners';
    return outer.flatMap((one) =>
      relations
        .filter((other) => find(one.owner) !== find(other.owner))
        .map((other) => ({ rule, detail: [one.table, other.table].sort().join(' and ') }) as const),
    );
  }

  function queryOf(node: Node, parent: Scope | undefined, ctes: Scope['ctes']): Query {
    if ('SelectStmt' in node) return select(node.SelectStmt, parent, ctes);
    if ('InsertStmt' in node) return insert(node.InsertStmt, ctes);
    const statement =
      'UpdateStmt' in node ? node.UpdateStmt : 'DeleteStmt' in node ? node.DeleteStmt : undefined;
    if (!statement) return { columns: [], relations: [], is_correlated: false };
    const scope = open(undefined, ctes, statement.withClause);
    addTable(statement.relation as RangeVar, scope);
    const { fromClause, usingClause, targetList } = statement as Partial<Record<string, Node[]>>;
    for (const item of [...(fromClause ?? []), ...(usingClause ?? [])]) addSource(item, scope);
    visitCondition(statement.whereClause, scope);
    visit(targetList, scope);
    return close(scope, outputs(statement.returningClause?.exprs, scope));
  }

  function insert(statement: InsertStmt, ctes: Scope['ctes']): Query {
    const scope = open(undefined, ctes, statement.withClause);
    if (statement.selectStmt) queryOf(statement.selectStmt, undefined, scope.ctes);
    addTable(statement.relation as RangeVar, scope);
    visit(statement.onConflictClause, scope);
    return close(scope, outputs(statement.returningClause?.exprs, scope));
  }

  function select(statement: SelectStmt, parent: Scope | undefined, ctes: Scope['ctes']): Query {
    const scope = open(parent, ctes, statement.withClause);
    const { larg, rarg, targetList, fromClause, whereClause, ...rest } = statement;
    if (larg && rarg) {
      const [left, right] = [larg, rarg].map((part) => select(part, parent, scope.ctes)) as [Query, Query];
      const columns = left.columns.map(([name, terms], place): Columns[number] => [
        name,
        [...terms, ...(right.columns[place]?.[1] ?? [])],
      ]);
      visit(rest.sortClause, scope);
      return {
        columns,
        relations: [...left.relations, ...right.relations],
        is_correlated: left.is_correlated || right.is_correlated,
      };
    }
    for (const item of fromClause ?? []) addSource(item, scope);
    visitCondition(whereClause, scope);
    visit([rest.valuesLists, rest.groupClause, rest.havingClause, rest.windowClause, rest.sortClause], scope);
    visit([rest.distinctClause, rest.limitCount, rest.limitOffset], scope);
    return close(scope, outputs(targetList, scope));
  }

  function open(parent: Scope | undefined, outer: Scope['ctes'], clause: WithClause | undefined): Scope {
    const ctes = new Map(outer);
    for (const node of clause?.ctes ?? []) {
      assert('CommonTableExpr' in node);
      const { ctename = '', ctequery, aliascolnames } = node.CommonTableExpr;
      const query = queryOf(ctequery as Node, parent, ctes);
      ctes.set(ctename, { ...query, columns: rename(query.columns, aliascolnames) });
    }
    const scope = { sources: [], subqueries: [], ctes, parent, is_correlated: false };
    scopes.push(scope);
    return scope;
  }

  function close({ sources, subqueries, is_correlated }: Scope, columns: Columns): Query {
    return {
      columns,
      relations: [...sources, ...subqueries].flatMap((part) => part.relations),
      is_correlated,
    };
  }

  function addSource(item: Node, scope: Scope): void {
    if ('RangeVar' in item) addTable(item.RangeVar, scope);
    else if ('JoinExpr' in item) addJoin(item.JoinExpr, scope);
    else if ('RangeSubselect' in item) {
      const { subquery, alias, lateral } = item.RangeSubselect;
      const query = queryOf(subquery as Node, lateral ? scope : scope.parent, scope.ctes);
      // Without LATERAL, only the query around this one can be what it refers to.
      if (!lateral && query.is_correlated) scope.is_correlated = true;
      addAs(alias, { ...query, is_correlated: Boolean(lateral) && query.is_correlated }, scope);
    } else if ('RangeFunction' in item) {
      const { functions, alias } = item.RangeFunction;
      visit(functions, scope);
      addAs(alias, { columns: [], relations: [], is_correlated: false }, scope);
    }
  }

  function addJoin({ larg, rarg, usingClause, quals }: JoinExpr, scope: Scope): void {
    const start = scope.sources.length;
    addSource(larg as Node, scope);
    const middle = scope.sources.length;
    addSource(rarg as Node, scope);
    for (const name of textsOf(usingClause)) {
      equate(termsIn(scope.sources.slice(start, middle), name), termsIn(scope.sources.slice(middle), name));
    }
    visitCondition(quals, scope);
  }

  function addTable({ relname = '', alias }: RangeVar, scope: Scope): void {
    const cte = scope.ctes.get(relname);
    if (cte) addAs(alias ?? { aliasname: relname }, { ...cte, is_correlated: false }, scope);
    else addAs(alias ?? { aliasname: relname }, tableOf(relname), scope);
  }

  function addAs(alias: Alias | undefined, query: Query, scope: Scope): void {
    const columns = rename(query.columns, alias?.colnames);
    scope.sources.push({ ...query, columns, alias: alias?.aliasname ?? '' });
  }

  /** A table as a query that reads it. Tables of Postgres itself have no columns here. */
  function tableOf(table: string): Query {
    relations_count += 1;
    const term = (column: string) => `${table} ${relations_count} ${column}`;
    const columns = (COLUMNS.get(table) ?? []).map((column): Columns[number] => [column, [term(column)]]);
    const owner = OWNERS[table as keyof typeof OWNERS];
    return { columns, relations: owner ? [{ table, owner: term(owner) }] : [], is_correlated: false };
  }

  function outputs(targets: Node[] | undefined, scope: Scope): Columns {
    return (targets ?? []).flatMap((target): Columns => {
      assert('ResTarget' in target);
      const { name, val } = target.ResTarget;
      visit(val, scope);
      const fields = val && 'ColumnRef' in val ? (val.ColumnRef.fields ?? []) : [];
      const [qualifier] = textsOf(fields);
      if (fields.some((field) => 'A_Star' in field)) {
        const starred = scope.sources.filter(({ alias }) => qualifier === undefined || alias === qualifier);
        return starred.flatMap(({ columns }) => columns);
      }
      return [[name ?? textsOf(fields).at(-1) ?? '', termsOf(val, scope)]];
    });
  }

  /** Visits a condition, and notes what it equates in every row that meets it. */
  function visitCondition(node: Node | undefined, scope: Scope): void {
    if (!node) return;
    if ('BoolExpr' in node && node.BoolExpr.boolop === 'AND_EXPR') {
      for (const part of node.BoolExpr.args ?? []) visitCondition(part, scope);
      return;
    }
    if ('A_Expr' in node && textsOf(node.A_Expr.name)[0] === '=') equateSides(node.A_Expr, scope);
    visit(node, scope);
  }

  function equateSides({ kind, lexpr, rexpr }: A_Expr, scope: Scope): void {
    if (kind !== 'AEXPR_OP') return;
    const [left, right] = [partsOf(lexpr), partsOf(rexpr)];
    for (const [place, part] of left.entries()) equate(termsOf(part, scope), termsOf(right[place], scope));
  }

  /** Visits whatever a tree contains: names and subqueries. */
  function visit(tree: unknown, scope: Scope): void {
    if (Array.isArray(tree)) for (const item of tree) visit(item, scope);
    if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return;
    const node = tree as Node;
    if ('SubLink' in node) addSubquery(node.SubLink, scope);
    else if ('ColumnRef' in node) termsOf(node, scope);
    else if ('A_Expr' in node && node.A_Expr.kind === 'AEXPR_OP_ANY') {
      const { lexpr, rexpr } = node.A_Expr;
      visit(lexpr, scope);
      if (rexpr && 'SubLink' in rexpr)
        addSubquery({ ...rexpr.SubLink, ...(lexpr && { testexpr: lexpr }) }, scope);
      else visit(rexpr, scope);
    } else for (const value of Object.values(tree)) visit(value, scope);
  }

  function addSubquery({ subselect, testexpr }: SubLink, scope: Scope): void {
    visit(testexpr, scope);
    const query = queryOf(subselect as Node, scope, scope.ctes);
    for (const [place, part] of partsOf(testexpr).entries())
      equate(termsOf(part, scope), query.columns[place]?.[1] ?? []);
    scope.subqueries.push(query);
  }

  /** The terms that an expression is, and not only contains. */
  function termsOf(node: Node | undefined, scope: Scope): string[] {
    if (!node) return [];
    if ('TypeCast' in node) return termsOf(node.TypeCast.arg, scope);
    if ('CollateClause' in node) return termsOf(node.CollateClause.arg, scope);
    if ('ParamRef' in node) return [`$${sameAs(node.ParamRef.number ?? 0)}`];
    if ('A_Const' in node) return [JSON.stringify({ ...node.A_Const, location: 0 })];
    if (!('ColumnRef' in node)) return [];
    const names = textsOf(node.ColumnRef.fields);
    const column = names.at(-1) ?? '';
    const qualifier = names.at(-2);
    for (
      let at: Scope | undefined = scope, passed: Scope[] = [];
      at;
      passed = [...passed, at], at = at.parent
    ) {
      const named = at.sources.filter(({ alias }) => qualifier === undefined || alias === qualifier);
      const terms = termsIn(named, column);
      const is_here = qualifier === undefined ? terms.length > 0 : named.length > 0;
      if (!is_here) continue;
      for (const inner of passed) inner.is_correlated = true;
      return terms;
    }
    return [];
  }

  function equate(left: string[], right: string[]): void {
    for (const one of left) for (const other of right) equal.set(find(one), find(other));
  }

  /** The same term for all terms that are equal. */
  function find(term: string): string {
    const next = equal.get(term);
    return next === undefined || next === term ? term : find(next);
  }
}
