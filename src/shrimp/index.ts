import { readFileSync } from 'node:fs';
import { operations, prefix } from '../../generated/shrimp.operations.ts';
import { serializers } from '../../generated/shrimp.serializers.js';
import { validators } from '../../generated/shrimp.validators.js';
import type { Dialect, OpenApiDocument } from '../contract/operations.ts';
import { wasHired } from '../domain/jobs/records.ts';
import { projectFile } from '../root.ts';
import { authenticate } from './authenticate.ts';
import { fail, succeed } from './envelope.ts';
import { handlers } from './handlers.ts';

/** The Shrimp Market dialect of the market. */
export const shrimp: Dialect = {
  name: 'shrimp',
  prefix,
  document: JSON.parse(readFileSync(projectFile('generated/shrimp.openapi.json'), 'utf8')),
  operations,
  handlers,
  validators,
  serializers,
  authenticate,
  takesLargeBody: (db, actor, { job_id = '' }) => wasHired(db, actor, job_id),
  succeed,
  fail,
};

export { listPosted } from './jobs.ts';
/** The document with Chinese texts. */
export const chinese: OpenApiDocument = JSON.parse(
  readFileSync(projectFile('generated/shrimp.openapi.zh.json'), 'utf8'),
);

/** Writes an event as this API shows it. */
export { event as writeEvent } from './views.ts';
