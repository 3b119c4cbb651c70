import { readFileSync } from 'node:fs';
import { serializers } from '../../generated/aipod.serializers.js';
import { validators } from '../../generated/aipod.validators.js';
import type { Dialect } from '../contract/operations.ts';
import { projectFile } from '../root.ts';
import { authenticate } from './authenticate.ts';
import { fail, succeed } from './envelope.ts';
import { handlers } from './handlers.ts';

/** The AIPod dialect of the market. */
export const aipod: Dialect = {
  name: 'aipod',
  prefix: '/v1',
  document: JSON.parse(readFileSync(projectFile('generated/aipod.openapi.json'), 'utf8')),
  handlers,
  validators,
  serializers,
  authenticate,
  readLoginName: (body) => (body as { username: string }).username,
  succeed,
  fail,
};
