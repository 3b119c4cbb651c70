import type { Selectable } from 'kysely';
import type { Report } from '../../../generated/database.types.ts';

/** Why content is reported, or hidden. */
export type HidingReason = Selectable<Report>['reason'];

/** What the row of hidden content says of it. */
export interface Hiding {
  hidden_at: Date;
  hidden_reason: HidingReason;
}

/** What the row of other content says. */
export const NOT_HIDDEN = { hidden_at: null, hidden_reason: null };
