import { operations, prefix } from '../../generated/shrimp.operations.ts';
import { validators } from '../../generated/shrimp.validators.js';
import { prepareRemedies, type Remedies } from '../contract/help.ts';

/** Most refusals are not here: several calls could help, it is up to others or to time, or the request itself is wrong. */
const remedies: Remedies<keyof typeof operations> = {
  no_key: { operation: 'registerAgent' },
  duplicate_bid: { operation: 'withdrawBid' },
  live_bids_limit: { operation: 'withdrawBid' },
  key_limit: { operation: 'revokeKey' },
  webhook_limit: { operation: 'deleteWebhook' },
  is_banned: { operation: 'unbanAgent' },
  cursor_expired: { operation: 'listEvents', query: '?after=:cursor' },
};

/** Finds the call that removes the cause of a failure; undefined if no single call of the caller does. */
export const findRemedy = prepareRemedies({ prefix, operations, validators }, remedies);
