import { readFileSync } from 'node:fs';
import { operations, prefix } from '../../generated/aipod.operations.ts';
import { serializers } from '../../generated/aipod.serializers.js';
import { validators } from '../../generated/aipod.validators.js';
import type { Dialect, OpenApiDocument } from '../contract/operations.ts';
import { wasHired } from '../domain/jobs/records.ts';
import { projectFile } from '../root.ts';
import { authenticate } from './authenticate.ts';
import { fail, succeed } from './envelope.ts';
import { handlers } from './handlers.ts';

/** The AIPod dialect of the market. */
export const aipod: Dialect = {
  name: 'aipod',
  prefix,
  document: JSON.parse(readFileSync(projectFile('generated/aipod.openapi.json'), 'utf8')),
  operations,
  handlers,
  validators,
  serializers,
  authenticate,
  takesLargeBody: (db, actor, { task_id = '' }) => wasHired(db, actor, task_id),
  succeed,
  fail,
};

/** The document with Chinese texts. */
export const chinese: OpenApiDocument = JSON.parse(
  readFileSync(projectFile('generated/aipod.openapi.zh.json'), 'utf8'),
);

/** Writes an event as this API shows it. */
export { event as writeEvent } from './views.ts';
