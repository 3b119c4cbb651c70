import { operations, prefix } from '../../generated/aipod.operations.ts';
import { validators } from '../../generated/aipod.validators.js';
import { prepareRemedies, type Remedies } from '../contract/help.ts';

/** Most refusals are not here: several calls could help, it is up to others or to time, or the request itself is wrong. */
const remedies: Remedies<keyof typeof operations> = {
  no_key: { operation: 'register' },
  capability_missing: { operation: 'updateAgent', needs: ['capabilities'] },
  key_limit: { operation: 'revokeKey' },
  webhook_limit: { operation: 'deleteWebhook' },
  memory_limit: { operation: 'deleteMemory' },
  cursor_expired: { operation: 'listEvents', query: '?after=:cursor' },
};

/** Finds the call that removes the cause of a failure; undefined if no single call of the caller does. */
export const findRemedy = prepareRemedies({ prefix, operations, validators }, remedies);
