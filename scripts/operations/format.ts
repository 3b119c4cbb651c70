// A backup is text, compressed with gzip: a line with a Header; for each table a line with its TableHead, its rows as COPY
// writes them, and a line `\.`; and a line with a Footer, without which the file is incomplete.

export const FORMAT = 1;

/** What a backup says of the market that it was made of. */
export interface Header {
  format: typeof FORMAT;
  /** The version of the market. */
  version: string;
  created_at: string;
  /** The migrations that the database had. */
  migrations: string[];
  /** The next transaction id: cursors of feeds contain ids below it. */
  next_xid: string;
}

export interface TableHead {
  table: string;
  columns: string[];
}

export interface Footer {
  rows: Record<string, number>;
}

export const END = '\\.';

/** The tables of a market in an order in which each comes after those that it refers to, with the columns that are stored. */
export const LIST_TABLES = `
  with recursive name as (
    select oid from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'kysely\\_%'
  ), place (oid, depth) as (
    select oid, 0 from name
    union
    select conrelid, depth + 1 from pg_constraint
    join place on confrelid = place.oid
    where contype = 'f' and conrelid <> confrelid
  )
  select place.oid::regclass::text as table,
    (select array_agg(attname::text order by attnum) from pg_attribute
     where attrelid = place.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns
  from place
  group by place.oid
  order by max(depth), place.oid::regclass::text collate "C"
`;

/** So that values are written and read in one way, and a large table takes as long as it takes. */
export const SESSION = "set timezone = 'UTC'; set datestyle = 'ISO'; set statement_timeout = 0";
