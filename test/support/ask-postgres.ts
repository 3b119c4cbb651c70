import { findPostgres } from './postgres.ts';

// Acts as a test file that asks for the run's Postgres, and prints its address.

console.log(JSON.stringify(await findPostgres()));
