import type { Session } from '../market.ts';

/** What every view gets. */
export interface View {
  session: Session;
  /** The steps of the address after the name of the view. */
  rest: string[];
  query: URLSearchParams;
}
