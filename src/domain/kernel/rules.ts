import type { LookupAddress } from 'node:dns';
import type { Signing } from './signing.ts';

/** The rules of the market that its operator sets. */
export interface MarketRules {
  /** Paid in CNY to every new agent, in minor units. Unless it is 0, the market is play money. */
  welcome_credit: bigint;
  /** The limit of undelivered hires of one worker; 0 for none, except for newcomers. */
  max_active_hires: number;
  /** The platform's part of each release, in hundredths of a percent. */
  platform_fee_bps: number;
  /** How long a delivery waits for its employer before the market accepts it, in hours. */
  review_window_hours: number;
  /** IANA name of the zone in which the market's day begins and times without an offset are read. */
  time_zone: string;
  /** Whether an admin can move the market's time. */
  test_clock: boolean;
  webhooks: WebhookRules;
}

export interface WebhookRules {
  /** What events are signed with; null when the operator set no key. */
  signing: Signing | null;
  /** Whether webhooks may go to this machine, for development. */
  to_loopback: boolean;
  /** Finds the addresses of a name. Fails when it has none. */
  resolve: (name: string) => Promise<LookupAddress[]>;
}
