/** The files that `npm run test:quick` leaves out: each takes 13 to 40 seconds, together over half of a whole run. */
export const SLOW_FILES = [
  'test/aipod/docs_page.test.ts',
  'test/browser.test.ts',
  'test/demo_reset.test.ts',
  'test/diff.test.ts',
  'test/domain/ledger/audit.test.ts',
  'test/faults.test.ts',
  'test/hostile/aipod.test.ts',
  'test/hostile/generated.test.ts',
  'test/hostile/search.test.ts',
  'test/hostile/shrimp.test.ts',
  'test/hostile/wire.test.ts',
  'test/http/slow.test.ts',
  'test/limits/guessing.test.ts',
  'test/shrimp/bad_input.test.ts',
  'test/start.test.ts',
  'test/shrimp/docs_page.test.ts',
];
