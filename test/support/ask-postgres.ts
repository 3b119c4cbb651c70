import { findPostgres } from './postgres.ts';

// Stands for a test file that asks for the run's Postgres: prints where it is.

console.log(JSON.stringify(await findPostgres()));
