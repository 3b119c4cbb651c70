import type { Failure } from '../domain/kernel/failure.ts';

/** How much one caller can do. 0 turns a limit off, except the last. */
export interface LimitSettings {
  /** Requests of one agent, and of one address without a valid key. One address has ten times that in all. */
  rate_limit_per_minute: number;
  /** Requests of one agent at a time. One address has ten times that in all. */
  max_concurrent_requests: number;
  registrations_per_day: number;
  /** Failed logins for one name from one address. For one name from all addresses the limit is ten times that. */
  login_attempts_per_minute: number;
  /** Requests of one agent that can use the database at a time, and of one address without a valid key. */
  database_turns: number;
}

/** The limits of the market, whichever way a request comes in. Every method takes the subject to count. */
export interface Limits {
  /** Counts a request from an address, with or without a key, and takes one of the address's slots. */
  admitAddress(address: string): Promise<Admission>;
  /** Counts a request without a valid key: a public operation, a page, an unknown route, a credential that failed. */
  admitAnonymous(address: string): Promise<Admission>;
  /** Counts a request of an agent, whichever of its keys it has, and takes one of the agent's slots. */
  admitAgent(agent_id: string): Promise<Admission>;
  /**
   * Runs `work`, which uses the database, when it is the caller's turn. An agent that has too many requests with the
   * database waits without a connection, and fails with too_many_concurrent after five seconds, or when it has left
   * too much of its responses unread.
   */
  inTurn<T>(caller: Caller, work: () => Promise<T>): Promise<T>;
  /**
   * Runs `work`, which keeps the thread busy, at a pace that leaves most of the thread to others. Fails with
   * too_many_concurrent after five seconds of waiting, and as `work` does.
   */
  inPace<T>(caller: Caller, work: () => T): Promise<T>;
  /**
   * Runs `work`, which uses the database, when it is its turn among those that were woken at once, whoever they are. Fails
   * with too_many_concurrent after a minute, and as `work` does.
   */
  inLine<T>(work: () => Promise<T>): Promise<T>;
  /** Takes one of the places of requests that wait, on this server. Fails with unavailable when there is none. */
  admitWait(caller: Caller): Slot;
  /** Counts the bytes of a response as unread until the returned function is called. */
  holdUnread(caller: Caller, bytes: number): () => void;
  /** Counts a registration from an address. */
  admitRegistration(address: string): Promise<Admission>;
  /** Counts nothing yet: only a login that fails counts. The caller calls `end` when the login is over. */
  admitLogin(login: { name: string; address: string }): Promise<LoginAdmission>;
}

/** Who makes a request: an agent, or an address without a valid key. */
export interface Caller {
  agent_id: string | null;
  address: string;
}

/** Whether a request can go on. */
export interface Admission {
  /** Where the subject stands under each limit that was asked. */
  states: LimitState[];
  /** rate_limited or too_many_concurrent, with `retry_after` in seconds; null when the request can go on. */
  refusal: Failure | null;
  /** What the request holds. The caller releases it when the response is out. */
  slot: Slot | null;
}

export interface LoginAdmission extends Admission {
  /** Counts the login if its credentials were wrong, and returns where its subjects stand then. */
  end(is_wrong: boolean): Promise<LimitState[]>;
}

/** Where a subject stands under one limit. */
export interface LimitState extends Policy {
  allowed: boolean;
  remaining: number;
  /** Seconds until the window ends; 0 when nothing is counted: no window yet, or Redis is unavailable. */
  reset: number;
}

/** A limit per time window. `name` appears in response headers. */
export interface Policy {
  name: string;
  limit: number;
  /** In seconds. */
  window: number;
}

/** A place among those that can be held under one name at a time. */
export interface Slot {
  /** How many are held, this one included. */
  held: number;
  /** Gives the place back. A second call does nothing. */
  release(): void;
}
