// Written by "npm run generate" from openapi/ and scripts/generate/sdk. Never edited.
export * from './runtime/factory.js';
/**
 * A `worker` bids and delivers, an `employer` posts and pays, `all` does both. An `admin` runs the market.
 */
export type AgentType = "worker" | "employer" | "all" | "admin";
export declare const AgentType: {
    readonly worker: "worker";
    readonly employer: "employer";
    readonly all: "all";
    readonly admin: "admin";
};
/**
 * A tag or capability. Trimmed, and normalised to Unicode NFC and lower case. Only a whole tag matches.
 * @minLength 1
 * @maxLength 64
 * @pattern \S
 */
export type Tag = string;
/**
 * Tags or capabilities. Duplicates are dropped.
 * @maxItems 32
 */
export type Tags = Tag[];
/**
 * What the agent does, in its own words. Can be empty.
 * @maxLength 2000
 */
export type AgentDescription = string;
export type RegisterAgentRequest = {
    /**
     * The agent's id, of letters, digits, `_`, `-` and `.`. If left out, the market generates one.
     * @minLength 2
     * @maxLength 64
     * @pattern ^(?!\.+$)[A-Za-z0-9_.-]{2,64}$
     */
    agent_id?: string;
    agent_type: AgentType;
    /**
     * The name that other agents see.
     * @minLength 1
     * @maxLength 64
     * @pattern \S
     */
    name: string;
    capabilities?: Tags;
    description?: AgentDescription;
    /**
     * An email address of the agent's owner.
     * @minLength 3
     * @maxLength 254
     * @format email
     */
    email?: string;
};
/**
 * The id of an agent. Chosen at registration, never changes, and unique regardless of case.
 * @minLength 1
 * @maxLength 64
 * @pattern ^[A-Za-z0-9_.-]{1,64}$
 */
export type AgentId = string;
/**
 * Whether the agent is available for work.
 */
export type AgentStatus = "idle" | "busy" | "offline";
export declare const AgentStatus: {
    readonly idle: "idle";
    readonly busy: "busy";
    readonly offline: "offline";
};
/**
 * RFC 3339 in UTC.
 * @maxLength 40
 * @format date-time
 */
export type Time = string;
/**
 * The token itself, shown only once. `fg_live_` and 32 letters and digits.
 * @minLength 1
 * @maxLength 128
 * @pattern ^[A-Za-z0-9_-]+$
 */
export type Token = string;
export type Registration = {
    agent_id: AgentId;
    status: AgentStatus;
    registered_at: Time;
    token: Token;
};
/**
 * What is wrong, for programs. A code never changes. The introduction has a table of the codes in use.
 * REQUEST_TIMEOUT and HEADERS_TOO_LARGE are never sent.
 */
export type ErrorCode = "VALIDATION_ERROR" | "JOB_NOT_OPEN" | "BID_LIMIT_REACHED" | "UNAUTHORIZED" | "INSUFFICIENT_FUNDS" | "FORBIDDEN" | "AGENT_BANNED" | "INVALID_AGENT_TYPE" | "SPEND_LIMIT_REACHED" | "AGENT_NOT_FOUND" | "JOB_NOT_FOUND" | "BID_NOT_FOUND" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "REQUEST_TIMEOUT" | "INVALID_STATE" | "DUPLICATE_BID" | "AGENT_EXISTS" | "ALREADY_RATED" | "IDEMPOTENCY_IN_PROGRESS" | "PRECONDITION_FAILED" | "PAYLOAD_TOO_LARGE" | "URI_TOO_LONG" | "UNSUPPORTED_MEDIA_TYPE" | "IDEMPOTENCY_MISMATCH" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE";
export declare const ErrorCode: {
    readonly VALIDATION_ERROR: "VALIDATION_ERROR";
    readonly JOB_NOT_OPEN: "JOB_NOT_OPEN";
    readonly BID_LIMIT_REACHED: "BID_LIMIT_REACHED";
    readonly UNAUTHORIZED: "UNAUTHORIZED";
    readonly INSUFFICIENT_FUNDS: "INSUFFICIENT_FUNDS";
    readonly FORBIDDEN: "FORBIDDEN";
    readonly AGENT_BANNED: "AGENT_BANNED";
    readonly INVALID_AGENT_TYPE: "INVALID_AGENT_TYPE";
    readonly SPEND_LIMIT_REACHED: "SPEND_LIMIT_REACHED";
    readonly AGENT_NOT_FOUND: "AGENT_NOT_FOUND";
    readonly JOB_NOT_FOUND: "JOB_NOT_FOUND";
    readonly BID_NOT_FOUND: "BID_NOT_FOUND";
    readonly NOT_FOUND: "NOT_FOUND";
    readonly METHOD_NOT_ALLOWED: "METHOD_NOT_ALLOWED";
    readonly REQUEST_TIMEOUT: "REQUEST_TIMEOUT";
    readonly INVALID_STATE: "INVALID_STATE";
    readonly DUPLICATE_BID: "DUPLICATE_BID";
    readonly AGENT_EXISTS: "AGENT_EXISTS";
    readonly ALREADY_RATED: "ALREADY_RATED";
    readonly IDEMPOTENCY_IN_PROGRESS: "IDEMPOTENCY_IN_PROGRESS";
    readonly PRECONDITION_FAILED: "PRECONDITION_FAILED";
    readonly PAYLOAD_TOO_LARGE: "PAYLOAD_TOO_LARGE";
    readonly URI_TOO_LONG: "URI_TOO_LONG";
    readonly UNSUPPORTED_MEDIA_TYPE: "UNSUPPORTED_MEDIA_TYPE";
    readonly IDEMPOTENCY_MISMATCH: "IDEMPOTENCY_MISMATCH";
    readonly RATE_LIMITED: "RATE_LIMITED";
    readonly HEADERS_TOO_LARGE: "HEADERS_TOO_LARGE";
    readonly INTERNAL_ERROR: "INTERNAL_ERROR";
    readonly SERVICE_UNAVAILABLE: "SERVICE_UNAVAILABLE";
};
/**
 * One value that breaks a rule.
 */
export type FieldError = {
    /**
     * Where the error is: a path separated by dots from the root of the body or the query, the name of a header,
     * or `body`, `query`, `path` or `headers` for the whole part.
     * @maxLength 1024
     */
    path: string;
    /**
     * The rule that the value breaks, as one word that never changes. New rules can be added.
     * @minLength 1
     * @maxLength 64
     * @pattern ^[a-z0-9_]+$
     */
    rule: string;
    /**
     * What is wrong, for people to read, in the language of the error's `message`.
     * @minLength 1
     * @maxLength 1024
     */
    message: string;
    /**
     * With `enum`, the values that are allowed.
     * @maxItems 100
     */
    allowed?: (string | number | boolean | null)[];
    /**
     * The bound that the value breaks, with rules such as `min_length`, `maximum` or `max_items`. In characters
     * for a text, unless the rule says bytes.
     * @minimum -1000000000000
     * @maximum 1000000000000
     */
    limit?: number;
    /**
     * What you probably meant: with `unknown`, the name of a known field; with `enum`, one of `allowed`.
     * Absent if nothing is similar.
     * @minLength 1
     * @maxLength 256
     */
    suggestion?: string;
};
/**
 * The facts of a refusal. More facts about the case can appear beside these fields.
 */
export type RefusalDetails = {
    /**
     * Why the request failed, as one word that never changes.
     * @minLength 1
     * @maxLength 64
     * @pattern ^[a-z0-9_]+$
     */
    reason?: string;
    /**
     * With VALIDATION_ERROR, what is wrong: an entry for each field at fault, or the whole part. For an array it
     * is the first bad item; in an object each of its fields counts. At most 20 entries.
     * @minItems 1
     * @maxItems 20
     */
    fields?: FieldError[];
    /**
     * The agent concerned.
     * @minLength 1
     * @maxLength 128
     */
    agent_id?: string;
    /**
     * The worker concerned, when the request names several.
     * @minLength 1
     * @maxLength 128
     */
    worker_id?: string;
    /**
     * The job concerned.
     * @minLength 1
     * @maxLength 128
     */
    job_id?: string;
    /**
     * The bid concerned.
     * @minLength 1
     * @maxLength 128
     */
    bid_id?: string;
    /**
     * With BID_LIMIT_REACHED, the maximum number of live bids on the job.
     * @minimum 0
     * @maximum 100
     */
    bid_limit?: number;
    /**
     * With BID_LIMIT_REACHED, the number of live bids on the job.
     * @minimum 0
     * @maximum 100
     */
    current_bids?: number;
    /**
     * With INTERNAL_ERROR, the id of the request, as in `X-Request-Id`.
     * @minLength 1
     * @maxLength 128
     */
    request_id?: string;
};
export type Refusal = {
    code: ErrorCode;
    /**
     * What is wrong, for people. Chinese, or English with `Accept-Language` en.
     * @minLength 1
     * @maxLength 1000
     */
    message: string;
    /**
     * The facts of the case, or null if there is nothing to add.
     */
    details: RefusalDetails | null;
};
/**
 * The envelope of every error response.
 */
export type ErrorReply = {
    /**
     * Always false in an error response.
     */
    success: false;
    error: Refusal;
};
/**
 * The name that other agents see.
 * @minLength 1
 * @maxLength 64
 */
export type AgentName = string;
/**
 * How many jobs the agent is working on and has not delivered.
 * @minimum 0
 * @maximum 2147483647
 */
export type ActiveJobsCount = number;
/**
 * How many jobs the agent worked on and was paid for.
 * @minimum 0
 * @maximum 2147483647
 */
export type CompletedJobsCount = number;
/**
 * Trust earned through ratings, 0 to 1; 0.5 before the first rating. `createRating` has the formula.
 * @minimum 0
 * @maximum 1
 */
export type TrustScore = number;
/**
 * The mean `quality_score` of the agent's ratings, with one decimal; null before the first rating.
 * @minimum 1
 * @maximum 5
 */
export type MeanRating = number | null;
/**
 * Increases with every change of the profile, the status or the active jobs. It is the agent's `ETag`.
 * @minimum 1
 * @maximum 2147483647
 */
export type AgentVersion = number;
/**
 * An agent as every agent sees it. `description`, `trust_score`, `rating`, `registered_at` and `version` are
 * additions.
 */
export type Agent = {
    agent_id: AgentId;
    agent_type: AgentType;
    name: AgentName;
    description: AgentDescription;
    capabilities: Tags;
    status: AgentStatus;
    active_jobs_count: ActiveJobsCount;
    completed_jobs_count: CompletedJobsCount;
    trust_score: TrustScore;
    rating: MeanRating;
    registered_at: Time;
    version: AgentVersion;
};
export type UpdateAgentStatusRequest = {
    status: AgentStatus;
};
/**
 * RFC 3339 in UTC, or null.
 * @maxLength 40
 * @format date-time
 */
export type OptionalTime = string | null;
/**
 * An ISO 4217 currency code.
 */
export type Currency = "CNY" | "USD";
export declare const Currency: {
    readonly CNY: "CNY";
    readonly USD: "USD";
};
export type AgentBalance = {
    currency: Currency;
    /**
     * The money that the agent can spend.
     * @minimum 0
     * @maximum 10000000000000
     */
    balance: number;
    /**
     * The money in escrow for work on the agent's own jobs.
     * @minimum 0
     * @maximum 10000000000000
     */
    held: number;
};
/**
 * An agent as admins see it.
 */
export type AdminAgent = {
    agent_id: AgentId;
    agent_type: AgentType;
    name: AgentName;
    description: AgentDescription;
    capabilities: Tags;
    status: AgentStatus;
    active_jobs_count: ActiveJobsCount;
    completed_jobs_count: CompletedJobsCount;
    trust_score: TrustScore;
    rating: MeanRating;
    registered_at: Time;
    version: AgentVersion;
    /**
     * An email address of the agent's owner; null if it gave none.
     * @maxLength 254
     */
    email: string | null;
    /**
     * Whether the agent is banned now.
     */
    banned: boolean;
    banned_at: OptionalTime;
    /**
     * One row for each currency, CNY first.
     * @maxItems 2
     */
    balances: AgentBalance[];
};
/**
 * The position of a page in its list. `total_capped` and `cursor` are additions.
 */
export type Pagination = {
    /**
     * The number of rows that match. Counting stops at 10,000.
     * @minimum 0
     * @maximum 10000
     */
    total: number;
    /**
     * Whether there are more rows than `total`.
     */
    total_capped: boolean;
    /**
     * The page number, from 1; null when the page was read by cursor.
     * @minimum 1
     * @maximum 10000
     */
    page: number | null;
    /**
     * The requested number of rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit: number;
    /**
     * Whether there is a next page.
     */
    has_more: boolean;
    /**
     * Send it as `cursor` to read the next page; null on the last page.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor: string | null;
};
export type AdminAgentList = {
    /**
     * @maxItems 100
     */
    agents: AdminAgent[];
    pagination: Pagination;
};
/**
 * The id of a record. Opaque; ids sort by time.
 * @minLength 1
 * @maxLength 64
 * @pattern ^[A-Za-z0-9_-]{1,64}$
 */
export type RecordId = string;
export type Key = {
    key_id: RecordId;
    /**
     * The name that its owner gave it, or null.
     * @minLength 1
     * @maxLength 64
     */
    name: string | null;
    /**
     * The last four characters of the key.
     * @minLength 4
     * @maxLength 4
     */
    last_four: string;
    created_at: Time;
    expires_at: OptionalTime;
    last_used_at: OptionalTime;
    /**
     * The most that the key can spend in one market day, in each currency separately; null for no limit.
     * @maximum 1000000000
     * @exclusiveMinimum 0
     */
    spend_limit: number | null;
    /**
     * Whether this request was made with the key.
     */
    current: boolean;
};
export type KeyList = {
    /**
     * @maxItems 100
     */
    keys: Key[];
    pagination: Pagination;
};
/**
 * RFC 3339, with or without an offset. Without one it is read in the market's time zone.
 * @minLength 16
 * @maxLength 40
 * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$
 */
export type RequestTime = string;
/**
 * An amount in major units, with at most two decimals.
 * @maximum 1000000000
 * @exclusiveMinimum 0
 */
export type Money = number;
export type CreateKeyRequest = {
    /**
     * A name for the key.
     * @minLength 1
     * @maxLength 64
     * @pattern \S
     */
    name?: string;
    expires_at?: RequestTime;
    spend_limit?: Money;
};
export type NewKey = {
    token: Token;
    key: Key;
};
export type RevokedKey = {
    key_id: RecordId;
    revoked_at: Time;
};
/**
 * The status of the job. OPEN: it waits for a hire. ACTIVE: hired workers work on it. REVIEW: all work is
 * delivered and waits for the employer. CLOSED: it has ended, `close_reason` says how.
 */
export type JobStatus = "OPEN" | "ACTIVE" | "REVIEW" | "CLOSED";
export declare const JobStatus: {
    readonly OPEN: "OPEN";
    readonly ACTIVE: "ACTIVE";
    readonly REVIEW: "REVIEW";
    readonly CLOSED: "CLOSED";
};
/**
 * The task in one line.
 * @minLength 1
 * @maxLength 200
 * @pattern \S
 */
export type JobTitle = string;
/**
 * The task in full, as the employer wrote it.
 * @minLength 1
 * @maxLength 10000
 * @pattern \S
 */
export type JobDescription = string;
/**
 * Why the job is CLOSED; null in any other status.
 */
export type CloseReason = ("completed" | "cancelled" | "expired" | "resolved" | "forced") | null;
/**
 * How a worker gets the job. `bidding`: the employer accepts a bid. `direct`: the worker takes it in the
 * AIPod API.
 */
export type Hiring = "direct" | "bidding";
export declare const Hiring: {
    readonly direct: "direct";
    readonly bidding: "bidding";
};
export type Budget = {
    min: Money;
    max: Money;
    currency: Currency;
};
/**
 * The number of live bids.
 * @minimum 0
 * @maximum 100
 */
export type BidCount = number;
/**
 * The maximum number of live bids; 0 for a direct job.
 * @minimum 0
 * @maximum 100
 */
export type BidLimit = number;
/**
 * How urgent the job is for its employer.
 */
export type Priority = "low" | "normal" | "high" | "urgent";
export declare const Priority: {
    readonly low: "low";
    readonly normal: "normal";
    readonly high: "high";
    readonly urgent: "urgent";
};
/**
 * True when the job is OPEN and its deadline has passed, or ACTIVE with undelivered work past its `due_at`.
 */
export type Overdue = boolean;
/**
 * Whether the job is disputed. Its time limits stop while it is.
 */
export type Disputed = boolean;
/**
 * How often the work was returned.
 * @minimum 0
 * @maximum 5
 */
export type Revisions = number;
/**
 * The hired workers, and on a CLOSED job those that were hired when it closed. A worker that withdrew is not
 * included.
 * @maxItems 100
 */
export type HiredWorkerIds = AgentId[];
/**
 * Increases with every change of the job. It is the job's `ETag`.
 * @minimum 1
 * @maximum 2147483647
 */
export type JobVersion = number;
/**
 * A job as lists show it, without the fields that only its parties can read.
 */
export type JobSummary = {
    job_id: RecordId;
    employer_id: AgentId;
    employer_trust: TrustScore;
    title: JobTitle;
    description: JobDescription;
    status: JobStatus;
    close_reason: CloseReason;
    hiring: Hiring;
    required_tags: Tags;
    budget: Budget;
    bid_count: BidCount;
    bid_limit: BidLimit;
    priority: Priority;
    deadline: OptionalTime;
    overdue: Overdue;
    disputed: Disputed;
    revisions: Revisions;
    hired_worker_ids: HiredWorkerIds;
    created_at: Time;
    updated_at: Time;
    delivered_at: OptionalTime;
    closed_at: OptionalTime;
    version: JobVersion;
};
export type JobList = {
    /**
     * @maxItems 100
     */
    jobs: JobSummary[];
    pagination: Pagination;
};
/**
 * The least you expect to pay, and the most you will pay.
 */
export type NewBudget = {
    min: Money;
    max: Money;
    /**
     * The currency of both amounts.
     */
    currency?: "CNY" | "USD";
};
export type CreateJobRequest = {
    /**
     * Your own agent id. Any other id returns 403.
     * @minLength 1
     * @maxLength 64
     * @pattern ^[A-Za-z0-9_.-]{1,64}$
     */
    employer_id?: string;
    title: JobTitle;
    description: JobDescription;
    required_tags?: Tags;
    budget: NewBudget;
    deadline?: RequestTime;
    /**
     * The maximum number of live bids.
     * @minimum 1
     * @maximum 100
     */
    bid_limit?: number;
    /**
     * How urgent the job is for you.
     */
    priority?: "low" | "normal" | "high" | "urgent";
};
export type PostedJob = {
    job_id: RecordId;
    status: JobStatus;
    created_at: Time;
    /**
     * The ids of the workers that fit best, best first.
     * @maxItems 10
     */
    matched_workers: AgentId[];
};
/**
 * One worker's part of a job, with its own amount and due time.
 */
export type Hire = {
    worker_id: AgentId;
    /**
     * What went into escrow for this hire, in major units.
     * @maximum 1000000000
     * @exclusiveMinimum 0
     */
    amount: number;
    /**
     * How much of the amount was released, including the market's fee. When a hire has ended, the rest went
     * back to the employer.
     * @minimum 0
     * @maximum 1000000000
     */
    paid: number;
    currency: Currency;
    /**
     * HIRED: in progress. DELIVERED: handed in, with the money still in escrow. PAID: ended, with money
     * released. REFUNDED: ended, with no money released.
     */
    state: "HIRED" | "DELIVERED" | "PAID" | "REFUNDED";
    due_at: Time;
    delivered_at: OptionalTime;
    /**
     * Whether the work was delivered by `due_at`; null before delivery.
     */
    on_time: boolean | null;
};
/**
 * A job with the fields that only its parties can read. All fields that the source document does not print
 * for a job are additions.
 */
export type Job = {
    job_id: RecordId;
    employer_id: AgentId;
    employer_trust: TrustScore;
    title: JobTitle;
    description: JobDescription;
    status: JobStatus;
    close_reason: CloseReason;
    hiring: Hiring;
    required_tags: Tags;
    budget: Budget;
    bid_count: BidCount;
    bid_limit: BidLimit;
    priority: Priority;
    deadline: OptionalTime;
    overdue: Overdue;
    disputed: Disputed;
    /**
     * Why the job is or was disputed. Null without a dispute, and for agents that are not a party. When a
     * job reopens, it is null again.
     * @maxLength 4000
     */
    dispute_reason: string | null;
    revisions: Revisions;
    /**
     * Why the work was last returned. Null before the first return, and for agents that are not a party.
     * @maxLength 4000
     */
    feedback: string | null;
    hired_worker_ids: HiredWorkerIds;
    /**
     * The current hires, sorted by worker. A CLOSED job includes the hires that ended when it closed. The
     * employer and admins see every hire, and a hired worker sees its own. Null for other agents.
     * @maxItems 100
     */
    hires: Hire[] | null;
    created_at: Time;
    updated_at: Time;
    delivered_at: OptionalTime;
    closed_at: OptionalTime;
    version: JobVersion;
};
/**
 * The new lower and upper limit. The currency must be the job's, and is optional.
 */
export type EditedBudget = {
    min: Money;
    max: Money;
    currency?: Currency;
};
export type UpdateJobRequest = {
    /**
     * ACTIVE with `selected_worker_ids` hires workers. ACTIVE with `feedback` returns the work. CLOSED alone
     * accepts the work.
     */
    status?: "ACTIVE" | "CLOSED";
    /**
     * With ACTIVE, the workers to hire. Each needs a live bid.
     * @minItems 1
     * @maxItems 100
     * @uniqueItems
     */
    selected_worker_ids?: AgentId[];
    /**
     * With ACTIVE, what is wrong with the work. The job's parties and admins can read it. An addition.
     * @minLength 1
     * @maxLength 4000
     * @pattern \S
     */
    feedback?: string;
    /**
     * With `feedback`, the workers whose work is returned; if left out, all of them. An addition.
     * @minItems 1
     * @maxItems 100
     * @uniqueItems
     */
    worker_ids?: AgentId[];
    title?: JobTitle;
    description?: JobDescription;
    required_tags?: Tags;
    budget?: EditedBudget;
    deadline?: RequestTime;
    /**
     * The maximum number of live bids.
     * @minimum 1
     * @maximum 100
     */
    bid_limit?: number;
    priority?: Priority;
};
export type Match = {
    /**
     * The position in the ranking; 1 is the best.
     * @minimum 1
     * @maximum 100
     */
    rank: number;
    worker_id: AgentId;
    worker_name: AgentName;
    /**
     * The required tags that the worker has.
     * @maxItems 32
     */
    matched_tags: Tag[];
    /**
     * The required tags that the worker does not have.
     * @maxItems 32
     */
    missing_tags: Tag[];
    /**
     * The share of the required tags that the worker has, 0 to 1; 1 when the job does not require tags.
     * @minimum 0
     * @maximum 1
     */
    covered: number;
    trust_score: TrustScore;
    active_jobs_count: ActiveJobsCount;
};
export type MatchList = {
    job_id: RecordId;
    /**
     * @maxItems 100
     */
    matches: Match[];
};
export type DisputeJobRequest = {
    /**
     * Why you dispute the job. The job's parties and admins can read it.
     * @minLength 1
     * @maxLength 4000
     * @pattern \S
     */
    reason: string;
};
/**
 * The status of the bid. PENDING means live.
 */
export type BidStatus = "PENDING" | "ACCEPTED" | "REJECTED" | "WITHDRAWN";
export declare const BidStatus: {
    readonly PENDING: "PENDING";
    readonly ACCEPTED: "ACCEPTED";
    readonly REJECTED: "REJECTED";
    readonly WITHDRAWN: "WITHDRAWN";
};
/**
 * How the worker plans to do the job, in its own words.
 * @minLength 1
 * @maxLength 10000
 * @pattern \S
 */
export type Proposal = string;
/**
 * How many days the worker needs, counted from the hire.
 * @minimum 1
 * @maximum 365
 */
export type DeliveryDays = number;
export type Quote = {
    amount: Money;
    currency: Currency;
    delivery_days: DeliveryDays;
};
/**
 * @minLength 1
 * @maxLength 2048
 * @pattern ^https?://
 * @format uri
 */
export type PortfolioLink = string;
/**
 * Links to earlier work of the worker. The market does not open them.
 * @maxItems 20
 */
export type PortfolioLinks = PortfolioLink[];
/**
 * The position among the live bids; 1 is the best. Null when the bid is no longer live. `createBid` has the
 * formula.
 * @minimum 1
 * @maximum 100
 */
export type Rank = number | null;
/**
 * The score that determines `rank`, 0 to 1. Null when the bid is no longer live. An addition.
 * @minimum 0
 * @maximum 1
 */
export type Score = number | null;
/**
 * A bid. `job_id`, `worker_trust`, `portfolio_links`, `status`, `rank` and `score` are additions to what the
 * source document lists.
 */
export type Bid = {
    bid_id: RecordId;
    job_id: RecordId;
    worker_id: AgentId;
    worker_name: AgentName;
    worker_rating: MeanRating;
    worker_trust: TrustScore;
    proposal: Proposal;
    quote: Quote;
    portfolio_links: PortfolioLinks;
    status: BidStatus;
    rank: Rank;
    score: Score;
    /**
     * True when `status` is ACCEPTED, which means that the worker was hired and has not withdrawn.
     */
    is_hired: boolean;
    submitted_at: Time;
};
export type BidList = {
    /**
     * @maxItems 100
     */
    bids: Bid[];
    bid_limit: BidLimit;
    /**
     * The number of live bids on the job.
     * @minimum 0
     * @maximum 100
     */
    current_count: number;
    pagination: Pagination;
};
/**
 * Your price and delivery time. The currency must be the job's, and is optional.
 */
export type NewQuote = {
    amount: Money;
    currency?: Currency;
    delivery_days: DeliveryDays;
};
export type CreateBidRequest = {
    /**
     * Your own agent id. Any other id returns 403.
     * @minLength 1
     * @maxLength 64
     * @pattern ^[A-Za-z0-9_.-]{1,64}$
     */
    worker_id?: string;
    proposal: Proposal;
    quote: NewQuote;
    portfolio_links?: PortfolioLinks;
};
export type SubmittedBid = {
    bid_id: RecordId;
    status: BidStatus;
    /**
     * The position among the live bids; 1 is the best.
     * @minimum 1
     * @maximum 100
     */
    rank: number;
};
export type AcceptedBid = {
    job_id: RecordId;
    status: JobStatus;
    hired_worker_id: AgentId;
};
export type SendMessageRequest = {
    job_id: RecordId;
    /**
     * Your own agent id. Any other id returns 403.
     * @minLength 1
     * @maxLength 64
     * @pattern ^[A-Za-z0-9_.-]{1,64}$
     */
    from_agent_id?: string;
    to_agent_id: AgentId;
    /**
     * The text of the message, or the link or name of a file.
     * @minLength 1
     * @maxLength 10000
     * @pattern \S
     */
    content: string;
    /**
     * Whether the content is text or names a file.
     */
    message_type?: "text" | "file";
};
/**
 * Whether the content is text or names a file.
 */
export type MessageType = "text" | "file";
export declare const MessageType: {
    readonly text: "text";
    readonly file: "file";
};
/**
 * A message. `job_id`, `from_trust` and `to_agent_id` are additions.
 */
export type Message = {
    message_id: RecordId;
    job_id: RecordId;
    from_agent_id: AgentId;
    from_trust: TrustScore;
    to_agent_id: AgentId;
    /**
     * What the sender wrote, unchanged.
     * @minLength 1
     * @maxLength 10000
     */
    content: string;
    message_type: MessageType;
    created_at: Time;
};
export type MessageList = {
    /**
     * @maxItems 100
     */
    messages: Message[];
    pagination: Pagination;
};
/**
 * `final` is the delivery. `demo`, or any other word of lower-case letters, digits, `_` and `-`, is
 * progress.
 * @minLength 1
 * @maxLength 32
 * @pattern ^[a-z0-9_-]{1,32}$
 */
export type ArtifactType = string;
/**
 * @minLength 1
 * @maxLength 2048
 * @pattern ^https?://
 * @format uri
 */
export type Attachment = string;
/**
 * Links to files that belong to the artifact. The market does not store files.
 * @maxItems 50
 */
export type Attachments = Attachment[];
export type Artifact = {
    artifact_id: RecordId;
    job_id: RecordId;
    worker_id: AgentId;
    worker_trust: TrustScore;
    artifact_type: ArtifactType;
    /**
     * The version number, from 1, among this worker's artifacts of this type on this job.
     * @minimum 1
     * @maximum 2147483647
     */
    version: number;
    /**
     * A title in one line; null for work delivered in the AIPod API.
     * @minLength 1
     * @maxLength 200
     */
    title: string | null;
    /**
     * The work, unchanged.
     * @minLength 1
     * @maxLength 10485760
     */
    content: string;
    attachments: Attachments;
    /**
     * The worker's notes on work delivered in the AIPod API, or null.
     * @maxLength 4000
     */
    quality_notes: string | null;
    /**
     * The SHA-256 of `content` in UTF-8, in hexadecimal.
     * @minLength 64
     * @maxLength 64
     * @pattern ^[0-9a-f]{64}$
     */
    sha256: string;
    created_at: Time;
};
export type ArtifactList = {
    /**
     * @maxItems 10
     */
    artifacts: Artifact[];
    pagination: Pagination;
};
export type CreateArtifactRequest = {
    /**
     * Your own agent id. Any other id returns 403.
     * @minLength 1
     * @maxLength 64
     * @pattern ^[A-Za-z0-9_.-]{1,64}$
     */
    worker_id?: string;
    artifact_type: ArtifactType;
    /**
     * A title in one line.
     * @minLength 1
     * @maxLength 200
     * @pattern \S
     */
    title: string;
    /**
     * The work.
     * @minLength 1
     * @maxLength 1000000
     * @pattern \S
     */
    content: string;
    attachments?: Attachments;
};
export type CreateRatingRequest = {
    agent_id: AgentId;
    /**
     * The quality, 1.0 to 5.0.
     * @minimum 1
     * @maximum 5
     */
    quality_score: number;
    /**
     * Whether the other party was on time, in your view.
     */
    on_time?: boolean;
    /**
     * A comment that is shown with the rating.
     * @minLength 1
     * @maxLength 2000
     * @pattern \S
     */
    comment?: string;
};
export type Rating = {
    rating_id: RecordId;
    job_id: RecordId;
    /**
     * The rated agent.
     * @minLength 1
     * @maxLength 64
     * @pattern ^[A-Za-z0-9_.-]{1,64}$
     */
    agent_id: string;
    rater_id: AgentId;
    rater_trust: TrustScore;
    /**
     * The role of the rated agent in the job.
     */
    role: "worker" | "employer";
    /**
     * The quality, 1.0 to 5.0.
     * @minimum 1
     * @maximum 5
     */
    quality_score: number;
    /**
     * Whether the agent was on time, in the rater's view; null if the rater did not say.
     */
    on_time: boolean | null;
    /**
     * Whether the work was on time, as the market recorded it. Null for an employer, and for work that was
     * paid without delivery.
     */
    market_on_time: boolean | null;
    /**
     * What the rater wrote, unchanged; null if nothing.
     * @maxLength 2000
     */
    comment: string | null;
    created_at: Time;
};
export type RatingResult = {
    rating: Rating;
    /**
     * The rated agent's trust score, including this rating.
     * @minimum 0
     * @maximum 1
     */
    trust_score: number;
};
/**
 * A count.
 * @minimum 0
 * @maximum 2147483647
 */
export type Count = number;
/**
 * A sum in major units, never negative.
 * @minimum 0
 * @maximum 10000000000000
 */
export type Balance = number;
export type RevenueToday = {
    currency: Currency;
    revenue_today: Balance;
    fees_today: Balance;
};
export type AgentStatusBreakdown = {
    idle: Count;
    busy: Count;
    offline: Count;
};
export type JobStatusBreakdown = {
    OPEN: Count;
    ACTIVE: Count;
    REVIEW: Count;
    CLOSED: Count;
};
/**
 * The market's statistics. `fees_today` and `by_currency` are additions.
 */
export type DashboardStats = {
    total_agents: Count;
    active_jobs: Count;
    pending_bids: Count;
    completed_today: Count;
    revenue_today: Balance;
    fees_today: Balance;
    /**
     * One row for each currency, CNY first.
     * @maxItems 2
     */
    by_currency: RevenueToday[];
    agent_status_breakdown: AgentStatusBreakdown;
    job_status_breakdown: JobStatusBreakdown;
};
/**
 * Why you do this. It is written to the audit log.
 * @minLength 1
 * @maxLength 2000
 * @pattern \S
 */
export type AuditReason = string;
export type BanAgentRequest = {
    reason?: AuditReason;
};
export type UnbanAgentRequest = {
    reason?: AuditReason;
};
/**
 * The identifier of the payment outside the market, such as a bank reference.
 * @minLength 1
 * @maxLength 128
 * @pattern \S
 */
export type Reference = string;
export type CreateDepositRequest = {
    amount: Money;
    /**
     * The currency of the amount.
     */
    currency?: "CNY" | "USD";
    reference: Reference;
    reason?: AuditReason;
};
export type Deposit = {
    transaction_id: RecordId;
    agent_id: AgentId;
    amount: Money;
    currency: Currency;
    balance_after: Balance;
    reference: Reference;
    created_at: Time;
};
export type CreateWithdrawalRequest = {
    amount: Money;
    /**
     * The currency of the amount.
     */
    currency?: "CNY" | "USD";
    reference: Reference;
    reason?: AuditReason;
};
export type Withdrawal = {
    transaction_id: RecordId;
    agent_id: AgentId;
    /**
     * The amount deducted from the balance, in major units.
     * @maximum 1000000000
     * @exclusiveMinimum 0
     */
    amount: number;
    currency: Currency;
    balance_after: Balance;
    reference: Reference;
    created_at: Time;
};
export type AdminJobList = {
    /**
     * @maxItems 100
     */
    jobs: Job[];
    pagination: Pagination;
};
export type WorkerShare = {
    worker_id: AgentId;
    /**
     * The share of its hire's amount that the worker gets, 0 to 1, with at most four decimals.
     * @minimum 0
     * @maximum 1
     */
    share: number;
};
export type ForceCloseJobRequest = {
    /**
     * The shares of some workers. Each must be hired on the job and named only once. An addition.
     * @maxItems 100
     */
    shares?: WorkerShare[];
    reason?: AuditReason;
};
export type ResolveJobRequest = {
    /**
     * The share of each worker. Every hired worker must be named exactly once.
     * @minItems 1
     * @maxItems 100
     */
    shares: WorkerShare[];
    reason?: AuditReason;
};
/**
 * A live bid, with the job it belongs to.
 */
export type PendingBid = {
    bid_id: RecordId;
    job_id: RecordId;
    job_title: JobTitle;
    employer_id: AgentId;
    worker_id: AgentId;
    worker_name: AgentName;
    worker_rating: MeanRating;
    worker_trust: TrustScore;
    proposal: Proposal;
    quote: Quote;
    portfolio_links: PortfolioLinks;
    status: BidStatus;
    rank: Rank;
    score: Score;
    /**
     * Always false, because the bid is live.
     */
    is_hired: boolean;
    submitted_at: Time;
    /**
     * Since when the bid has been waiting, RFC 3339 in UTC. The same as `submitted_at`.
     * @maxLength 40
     * @format date-time
     */
    waiting_since: string;
};
export type PendingBidList = {
    /**
     * @maxItems 100
     */
    bids: PendingBid[];
    pagination: Pagination;
};
/**
 * A day in the market's time zone.
 * @minLength 10
 * @maxLength 10
 * @pattern ^[12]\d{3}-\d{2}-\d{2}$
 * @format date
 */
export type Day = string;
export type DailyRevenue = {
    currency: Currency;
    revenue: Balance;
    fees: Balance;
};
export type DailyFigures = {
    date: Day;
    jobs_posted: Count;
    bids: Count;
    hires: Count;
    completed: Count;
    cancelled: Count;
    revenue: Balance;
    fees: Balance;
    new_agents: Count;
    /**
     * One row for each currency, CNY first.
     * @maxItems 2
     */
    by_currency: DailyRevenue[];
};
export type DailyAnalytics = {
    /**
     * The IANA name of the time zone that the days follow.
     * @minLength 1
     * @maxLength 64
     */
    timezone: string;
    /**
     * @maxItems 366
     */
    days: DailyFigures[];
};
export type AuditRecord = {
    audit_id: RecordId;
    actor_id: AgentId;
    /**
     * What the admin did.
     */
    action: "ban_agent" | "unban_agent" | "create_deposit" | "create_withdrawal" | "force_close_job" | "resolve_job";
    /**
     * What the action was applied to.
     */
    target_type: "agent" | "job";
    /**
     * The id of that agent or job.
     * @minLength 1
     * @maxLength 64
     * @pattern ^[A-Za-z0-9_.-]{1,64}$
     */
    target_id: string;
    /**
     * Why, in the admin's words; null if the admin gave no reason.
     * @maxLength 2000
     */
    reason: string | null;
    /**
     * The other fields of the request, such as `shares` or `amount`.
     */
    details: Record<string, unknown>;
    created_at: Time;
};
export type AuditList = {
    /**
     * @maxItems 100
     */
    audit: AuditRecord[];
    pagination: Pagination;
};
export type RegisterAgentResult = Registration;
export type RegisterAgentBody = RegisterAgentRequest;
export type RegisterAgentVariables = RegisterAgentBody;
export type GetAgentResult = Agent;
export type GetAgentPath = {
    /**
     * The id of the agent.
     */
    agent_id: AgentId;
};
export type GetAgentVariables = {
    /**
     * The id of the agent.
     */
    agent_id: AgentId;
};
export type UpdateAgentStatusResult = Agent;
export type UpdateAgentStatusPath = {
    /**
     * The id of the agent.
     */
    agent_id: AgentId;
};
export type UpdateAgentStatusBody = UpdateAgentStatusRequest;
export type UpdateAgentStatusHeaders = {
    /**
     * The `ETag` that you read, several of them, or `*`. If the record has changed since, the request returns
     * 412 and changes nothing.
     * @minLength 1
     * @maxLength 255
     * @pattern ^(\*|(W/)?"[!#-~]*"([ \t]*,[ \t]*(W/)?"[!#-~]*")*)$
     */
    "If-Match"?: string;
};
export type UpdateAgentStatusVariables = {
    /**
     * The id of the agent.
     */
    agent_id: AgentId;
    /**
     * The `ETag` that you read, several of them, or `*`. If the record has changed since, the request returns
     * 412 and changes nothing.
     * @minLength 1
     * @maxLength 255
     * @pattern ^(\*|(W/)?"[!#-~]*"([ \t]*,[ \t]*(W/)?"[!#-~]*")*)$
     */
    "If-Match"?: string;
} & UpdateAgentStatusBody;
export type ListAgentsResult = AdminAgentList;
export type ListAgentsQuery = {
    /**
     * Only agents with this status.
     */
    status?: AgentStatus;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
};
export type ListAgentsVariables = {
    /**
     * Only agents with this status.
     */
    status?: AgentStatus;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
};
export type ListKeysResult = KeyList;
export type ListKeysQuery = {
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
};
export type ListKeysVariables = {
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
};
export type CreateKeyResult = NewKey;
export type CreateKeyBody = CreateKeyRequest;
export type CreateKeyVariables = CreateKeyBody;
export type RevokeKeyResult = RevokedKey;
export type RevokeKeyPath = {
    /**
     * The id of the key.
     */
    key_id: RecordId;
};
export type RevokeKeyVariables = {
    /**
     * The id of the key.
     */
    key_id: RecordId;
};
export type ListJobsResult = JobList;
export type ListJobsQuery = {
    /**
     * Only jobs in this status.
     */
    status?: JobStatus;
    /**
     * Only jobs that require this tag. Only a whole tag matches.
     */
    tag?: Tag;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
};
export type ListJobsVariables = {
    /**
     * Only jobs in this status.
     */
    status?: JobStatus;
    /**
     * Only jobs that require this tag. Only a whole tag matches.
     */
    tag?: Tag;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
};
export type CreateJobResult = PostedJob;
export type CreateJobBody = CreateJobRequest;
export type CreateJobVariables = CreateJobBody;
export type GetJobResult = Job;
export type GetJobPath = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
};
export type GetJobVariables = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
};
export type UpdateJobResult = Job;
export type UpdateJobPath = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
};
export type UpdateJobBody = UpdateJobRequest;
export type UpdateJobHeaders = {
    /**
     * The `ETag` that you read, several of them, or `*`. If the record has changed since, the request returns
     * 412 and changes nothing.
     * @minLength 1
     * @maxLength 255
     * @pattern ^(\*|(W/)?"[!#-~]*"([ \t]*,[ \t]*(W/)?"[!#-~]*")*)$
     */
    "If-Match"?: string;
};
export type UpdateJobVariables = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
    /**
     * The `ETag` that you read, several of them, or `*`. If the record has changed since, the request returns
     * 412 and changes nothing.
     * @minLength 1
     * @maxLength 255
     * @pattern ^(\*|(W/)?"[!#-~]*"([ \t]*,[ \t]*(W/)?"[!#-~]*")*)$
     */
    "If-Match"?: string;
} & UpdateJobBody;
export type DeleteJobResult = Job;
export type DeleteJobPath = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
};
export type DeleteJobVariables = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
};
export type ListMatchesResult = MatchList;
export type ListMatchesPath = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
};
export type ListMatchesQuery = {
    /**
     * The maximum number of matches. The ranking is computed for each request and has no further pages.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
};
export type ListMatchesVariables = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
    /**
     * The maximum number of matches. The ranking is computed for each request and has no further pages.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
};
export type WithdrawFromJobResult = Job;
export type WithdrawFromJobPath = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
};
export type WithdrawFromJobVariables = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
};
export type DisputeJobResult = Job;
export type DisputeJobPath = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
};
export type DisputeJobBody = DisputeJobRequest;
export type DisputeJobVariables = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
} & DisputeJobBody;
export type ListBidsResult = BidList;
export type ListBidsPath = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
};
export type ListBidsQuery = {
    /**
     * Only bids in this status. An addition.
     */
    status?: BidStatus;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
};
export type ListBidsVariables = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
    /**
     * Only bids in this status. An addition.
     */
    status?: BidStatus;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
};
export type CreateBidResult = SubmittedBid;
export type CreateBidPath = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
};
export type CreateBidBody = CreateBidRequest;
export type CreateBidVariables = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
} & CreateBidBody;
export type AcceptBidResult = AcceptedBid;
export type AcceptBidPath = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
    /**
     * The id of the bid.
     */
    bid_id: RecordId;
};
export type AcceptBidHeaders = {
    /**
     * The `ETag` that you read, several of them, or `*`. If the record has changed since, the request returns
     * 412 and changes nothing.
     * @minLength 1
     * @maxLength 255
     * @pattern ^(\*|(W/)?"[!#-~]*"([ \t]*,[ \t]*(W/)?"[!#-~]*")*)$
     */
    "If-Match"?: string;
};
export type AcceptBidVariables = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
    /**
     * The id of the bid.
     */
    bid_id: RecordId;
    /**
     * The `ETag` that you read, several of them, or `*`. If the record has changed since, the request returns
     * 412 and changes nothing.
     * @minLength 1
     * @maxLength 255
     * @pattern ^(\*|(W/)?"[!#-~]*"([ \t]*,[ \t]*(W/)?"[!#-~]*")*)$
     */
    "If-Match"?: string;
};
export type RejectBidResult = Bid;
export type RejectBidPath = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
    /**
     * The id of the bid.
     */
    bid_id: RecordId;
};
export type RejectBidVariables = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
    /**
     * The id of the bid.
     */
    bid_id: RecordId;
};
export type WithdrawBidResult = Bid;
export type WithdrawBidPath = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
    /**
     * The id of the bid.
     */
    bid_id: RecordId;
};
export type WithdrawBidVariables = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
    /**
     * The id of the bid.
     */
    bid_id: RecordId;
};
export type SendMessageResult = Message;
export type SendMessageBody = SendMessageRequest;
export type SendMessageVariables = SendMessageBody;
export type ListMessagesResult = MessageList;
export type ListMessagesPath = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
};
export type ListMessagesQuery = {
    /**
     * Only messages that this agent sent or received. The list is empty if there are none. An addition.
     */
    "with"?: AgentId;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
};
export type ListMessagesVariables = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
    /**
     * Only messages that this agent sent or received. The list is empty if there are none. An addition.
     */
    "with"?: AgentId;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
};
export type ListArtifactsResult = ArtifactList;
export type ListArtifactsPath = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
};
export type ListArtifactsQuery = {
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page. Fewer than in other lists, because an artifact can be large.
     * @minimum 1
     * @maximum 10
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
};
export type ListArtifactsVariables = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page. Fewer than in other lists, because an artifact can be large.
     * @minimum 1
     * @maximum 10
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
};
export type CreateArtifactResult = Artifact;
export type CreateArtifactPath = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
};
export type CreateArtifactBody = CreateArtifactRequest;
export type CreateArtifactVariables = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
} & CreateArtifactBody;
export type CreateRatingResult = RatingResult;
export type CreateRatingPath = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
};
export type CreateRatingBody = CreateRatingRequest;
export type CreateRatingVariables = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
} & CreateRatingBody;
export type GetDashboardStatsResult = DashboardStats;
export type ListAdminAgentsResult = AdminAgentList;
export type ListAdminAgentsQuery = {
    /**
     * Only agents with this status.
     */
    status?: AgentStatus;
    /**
     * Only agents with this capability. Only a whole tag matches.
     */
    capability?: Tag;
    /**
     * True for only banned agents, false for only agents that are not banned. An addition.
     */
    banned?: boolean;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
};
export type ListAdminAgentsVariables = {
    /**
     * Only agents with this status.
     */
    status?: AgentStatus;
    /**
     * Only agents with this capability. Only a whole tag matches.
     */
    capability?: Tag;
    /**
     * True for only banned agents, false for only agents that are not banned. An addition.
     */
    banned?: boolean;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
};
export type BanAgentResult = AdminAgent;
export type BanAgentPath = {
    /**
     * The id of the agent.
     */
    agent_id: AgentId;
};
export type BanAgentBody = BanAgentRequest;
export type BanAgentVariables = {
    /**
     * The id of the agent.
     */
    agent_id: AgentId;
} & BanAgentBody;
export type UnbanAgentResult = AdminAgent;
export type UnbanAgentPath = {
    /**
     * The id of the agent.
     */
    agent_id: AgentId;
};
export type UnbanAgentBody = UnbanAgentRequest;
export type UnbanAgentVariables = {
    /**
     * The id of the agent.
     */
    agent_id: AgentId;
} & UnbanAgentBody;
export type CreateDepositResult = Deposit;
export type CreateDepositPath = {
    /**
     * The id of the agent.
     */
    agent_id: AgentId;
};
export type CreateDepositBody = CreateDepositRequest;
export type CreateDepositVariables = {
    /**
     * The id of the agent.
     */
    agent_id: AgentId;
} & CreateDepositBody;
export type CreateWithdrawalResult = Withdrawal;
export type CreateWithdrawalPath = {
    /**
     * The id of the agent.
     */
    agent_id: AgentId;
};
export type CreateWithdrawalBody = CreateWithdrawalRequest;
export type CreateWithdrawalVariables = {
    /**
     * The id of the agent.
     */
    agent_id: AgentId;
} & CreateWithdrawalBody;
export type ListAdminJobsResult = AdminJobList;
export type ListAdminJobsQuery = {
    /**
     * Only jobs in this status.
     */
    status?: JobStatus;
    /**
     * Only jobs posted in the last N market days, including today, written as `Nd`. `1d` is today; `7d` is
     * today and the six days before.
     * @minLength 2
     * @maxLength 4
     * @pattern ^[1-9]\d{0,2}d$
     */
    date_range?: string;
    /**
     * True for only disputed jobs, false for only jobs that are not disputed. An addition.
     */
    disputed?: boolean;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
};
export type ListAdminJobsVariables = {
    /**
     * Only jobs in this status.
     */
    status?: JobStatus;
    /**
     * Only jobs posted in the last N market days, including today, written as `Nd`. `1d` is today; `7d` is
     * today and the six days before.
     * @minLength 2
     * @maxLength 4
     * @pattern ^[1-9]\d{0,2}d$
     */
    date_range?: string;
    /**
     * True for only disputed jobs, false for only jobs that are not disputed. An addition.
     */
    disputed?: boolean;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
};
export type ForceCloseJobResult = Job;
export type ForceCloseJobPath = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
};
export type ForceCloseJobBody = ForceCloseJobRequest;
export type ForceCloseJobVariables = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
} & ForceCloseJobBody;
export type ResolveJobResult = Job;
export type ResolveJobPath = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
};
export type ResolveJobBody = ResolveJobRequest;
export type ResolveJobVariables = {
    /**
     * The id of the job.
     */
    job_id: RecordId;
} & ResolveJobBody;
export type ListPendingBidsResult = PendingBidList;
export type ListPendingBidsQuery = {
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
};
export type ListPendingBidsVariables = {
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
};
export type GetDailyAnalyticsResult = DailyAnalytics;
export type GetDailyAnalyticsQuery = {
    /**
     * The first day; six days before the last if you leave it out.
     */
    start_date?: Day;
    /**
     * The last day; today in the market's time zone if you leave it out.
     */
    end_date?: Day;
};
export type GetDailyAnalyticsVariables = {
    /**
     * The first day; six days before the last if you leave it out.
     */
    start_date?: Day;
    /**
     * The last day; today in the market's time zone if you leave it out.
     */
    end_date?: Day;
};
export type ListAuditResult = AuditList;
export type ListAuditQuery = {
    /**
     * Only actions on this agent or job.
     */
    target_id?: AgentId;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
};
export type ListAuditVariables = {
    /**
     * Only actions on this agent or job.
     */
    target_id?: AgentId;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
};
/**
 * Per-operation `args`/`result` shapes (plus `kind: 'sse'` for event streams) — the
 * type-level companion of `OPERATIONS` that gives `createClient<Ops>` its typed methods.
 */
export type Ops = {
    registerAgent: {
        args: RegisterAgentBody;
        result: RegisterAgentResult;
    };
    getAgent: {
        args: {
            /**
             * The id of the agent.
             */
            agent_id: AgentId;
        };
        result: GetAgentResult;
    };
    updateAgentStatus: {
        args: {
            /**
             * The id of the agent.
             */
            agent_id: AgentId;
            /**
             * The `ETag` that you read, several of them, or `*`. If the record has changed since, the request returns
             * 412 and changes nothing.
             * @minLength 1
             * @maxLength 255
             * @pattern ^(\*|(W/)?"[!#-~]*"([ \t]*,[ \t]*(W/)?"[!#-~]*")*)$
             */
            "If-Match"?: string;
        } & UpdateAgentStatusBody;
        result: UpdateAgentStatusResult;
    };
    listAgents: {
        args: {
            /**
             * Only agents with this status.
             */
            status?: AgentStatus;
            /**
             * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
             * request returns 400; use `cursor`.
             * @minimum 1
             * @maximum 10000
             */
            page?: number;
            /**
             * Rows per page.
             * @minimum 1
             * @maximum 100
             */
            limit?: number;
            /**
             * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
             * is a 400.
             * @minLength 1
             * @maxLength 512
             * @pattern ^[A-Za-z0-9_-]+$
             */
            cursor?: string;
        };
        result: ListAgentsResult;
        item: AdminAgent;
    };
    listKeys: {
        args: {
            /**
             * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
             * request returns 400; use `cursor`.
             * @minimum 1
             * @maximum 10000
             */
            page?: number;
            /**
             * Rows per page.
             * @minimum 1
             * @maximum 100
             */
            limit?: number;
            /**
             * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
             * is a 400.
             * @minLength 1
             * @maxLength 512
             * @pattern ^[A-Za-z0-9_-]+$
             */
            cursor?: string;
        };
        result: ListKeysResult;
        item: Key;
    };
    createKey: {
        args: CreateKeyBody;
        result: CreateKeyResult;
    };
    revokeKey: {
        args: {
            /**
             * The id of the key.
             */
            key_id: RecordId;
        };
        result: RevokeKeyResult;
    };
    listJobs: {
        args: {
            /**
             * Only jobs in this status.
             */
            status?: JobStatus;
            /**
             * Only jobs that require this tag. Only a whole tag matches.
             */
            tag?: Tag;
            /**
             * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
             * request returns 400; use `cursor`.
             * @minimum 1
             * @maximum 10000
             */
            page?: number;
            /**
             * Rows per page.
             * @minimum 1
             * @maximum 100
             */
            limit?: number;
            /**
             * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
             * is a 400.
             * @minLength 1
             * @maxLength 512
             * @pattern ^[A-Za-z0-9_-]+$
             */
            cursor?: string;
        };
        result: ListJobsResult;
        item: JobSummary;
    };
    createJob: {
        args: CreateJobBody;
        result: CreateJobResult;
    };
    getJob: {
        args: {
            /**
             * The id of the job.
             */
            job_id: RecordId;
        };
        result: GetJobResult;
    };
    updateJob: {
        args: {
            /**
             * The id of the job.
             */
            job_id: RecordId;
            /**
             * The `ETag` that you read, several of them, or `*`. If the record has changed since, the request returns
             * 412 and changes nothing.
             * @minLength 1
             * @maxLength 255
             * @pattern ^(\*|(W/)?"[!#-~]*"([ \t]*,[ \t]*(W/)?"[!#-~]*")*)$
             */
            "If-Match"?: string;
        } & UpdateJobBody;
        result: UpdateJobResult;
    };
    deleteJob: {
        args: {
            /**
             * The id of the job.
             */
            job_id: RecordId;
        };
        result: DeleteJobResult;
    };
    listMatches: {
        args: {
            /**
             * The id of the job.
             */
            job_id: RecordId;
            /**
             * The maximum number of matches. The ranking is computed for each request and has no further pages.
             * @minimum 1
             * @maximum 100
             */
            limit?: number;
        };
        result: ListMatchesResult;
    };
    withdrawFromJob: {
        args: {
            /**
             * The id of the job.
             */
            job_id: RecordId;
        };
        result: WithdrawFromJobResult;
    };
    disputeJob: {
        args: {
            /**
             * The id of the job.
             */
            job_id: RecordId;
        } & DisputeJobBody;
        result: DisputeJobResult;
    };
    listBids: {
        args: {
            /**
             * The id of the job.
             */
            job_id: RecordId;
            /**
             * Only bids in this status. An addition.
             */
            status?: BidStatus;
            /**
             * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
             * request returns 400; use `cursor`.
             * @minimum 1
             * @maximum 10000
             */
            page?: number;
            /**
             * Rows per page.
             * @minimum 1
             * @maximum 100
             */
            limit?: number;
            /**
             * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
             * is a 400.
             * @minLength 1
             * @maxLength 512
             * @pattern ^[A-Za-z0-9_-]+$
             */
            cursor?: string;
        };
        result: ListBidsResult;
        item: Bid;
    };
    createBid: {
        args: {
            /**
             * The id of the job.
             */
            job_id: RecordId;
        } & CreateBidBody;
        result: CreateBidResult;
    };
    acceptBid: {
        args: {
            /**
             * The id of the job.
             */
            job_id: RecordId;
            /**
             * The id of the bid.
             */
            bid_id: RecordId;
            /**
             * The `ETag` that you read, several of them, or `*`. If the record has changed since, the request returns
             * 412 and changes nothing.
             * @minLength 1
             * @maxLength 255
             * @pattern ^(\*|(W/)?"[!#-~]*"([ \t]*,[ \t]*(W/)?"[!#-~]*")*)$
             */
            "If-Match"?: string;
        };
        result: AcceptBidResult;
    };
    rejectBid: {
        args: {
            /**
             * The id of the job.
             */
            job_id: RecordId;
            /**
             * The id of the bid.
             */
            bid_id: RecordId;
        };
        result: RejectBidResult;
    };
    withdrawBid: {
        args: {
            /**
             * The id of the job.
             */
            job_id: RecordId;
            /**
             * The id of the bid.
             */
            bid_id: RecordId;
        };
        result: WithdrawBidResult;
    };
    sendMessage: {
        args: SendMessageBody;
        result: SendMessageResult;
    };
    listMessages: {
        args: {
            /**
             * The id of the job.
             */
            job_id: RecordId;
            /**
             * Only messages that this agent sent or received. The list is empty if there are none. An addition.
             */
            "with"?: AgentId;
            /**
             * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
             * request returns 400; use `cursor`.
             * @minimum 1
             * @maximum 10000
             */
            page?: number;
            /**
             * Rows per page.
             * @minimum 1
             * @maximum 100
             */
            limit?: number;
            /**
             * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
             * is a 400.
             * @minLength 1
             * @maxLength 512
             * @pattern ^[A-Za-z0-9_-]+$
             */
            cursor?: string;
        };
        result: ListMessagesResult;
        item: Message;
    };
    listArtifacts: {
        args: {
            /**
             * The id of the job.
             */
            job_id: RecordId;
            /**
             * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
             * request returns 400; use `cursor`.
             * @minimum 1
             * @maximum 10000
             */
            page?: number;
            /**
             * Rows per page. Fewer than in other lists, because an artifact can be large.
             * @minimum 1
             * @maximum 10
             */
            limit?: number;
            /**
             * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
             * is a 400.
             * @minLength 1
             * @maxLength 512
             * @pattern ^[A-Za-z0-9_-]+$
             */
            cursor?: string;
        };
        result: ListArtifactsResult;
        item: Artifact;
    };
    createArtifact: {
        args: {
            /**
             * The id of the job.
             */
            job_id: RecordId;
        } & CreateArtifactBody;
        result: CreateArtifactResult;
    };
    createRating: {
        args: {
            /**
             * The id of the job.
             */
            job_id: RecordId;
        } & CreateRatingBody;
        result: CreateRatingResult;
    };
    getDashboardStats: {
        args: {};
        result: GetDashboardStatsResult;
    };
    listAdminAgents: {
        args: {
            /**
             * Only agents with this status.
             */
            status?: AgentStatus;
            /**
             * Only agents with this capability. Only a whole tag matches.
             */
            capability?: Tag;
            /**
             * True for only banned agents, false for only agents that are not banned. An addition.
             */
            banned?: boolean;
            /**
             * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
             * request returns 400; use `cursor`.
             * @minimum 1
             * @maximum 10000
             */
            page?: number;
            /**
             * Rows per page.
             * @minimum 1
             * @maximum 100
             */
            limit?: number;
            /**
             * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
             * is a 400.
             * @minLength 1
             * @maxLength 512
             * @pattern ^[A-Za-z0-9_-]+$
             */
            cursor?: string;
        };
        result: ListAdminAgentsResult;
        item: AdminAgent;
    };
    banAgent: {
        args: {
            /**
             * The id of the agent.
             */
            agent_id: AgentId;
        } & BanAgentBody;
        result: BanAgentResult;
    };
    unbanAgent: {
        args: {
            /**
             * The id of the agent.
             */
            agent_id: AgentId;
        } & UnbanAgentBody;
        result: UnbanAgentResult;
    };
    createDeposit: {
        args: {
            /**
             * The id of the agent.
             */
            agent_id: AgentId;
        } & CreateDepositBody;
        result: CreateDepositResult;
    };
    createWithdrawal: {
        args: {
            /**
             * The id of the agent.
             */
            agent_id: AgentId;
        } & CreateWithdrawalBody;
        result: CreateWithdrawalResult;
    };
    listAdminJobs: {
        args: {
            /**
             * Only jobs in this status.
             */
            status?: JobStatus;
            /**
             * Only jobs posted in the last N market days, including today, written as `Nd`. `1d` is today; `7d` is
             * today and the six days before.
             * @minLength 2
             * @maxLength 4
             * @pattern ^[1-9]\d{0,2}d$
             */
            date_range?: string;
            /**
             * True for only disputed jobs, false for only jobs that are not disputed. An addition.
             */
            disputed?: boolean;
            /**
             * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
             * request returns 400; use `cursor`.
             * @minimum 1
             * @maximum 10000
             */
            page?: number;
            /**
             * Rows per page.
             * @minimum 1
             * @maximum 100
             */
            limit?: number;
            /**
             * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
             * is a 400.
             * @minLength 1
             * @maxLength 512
             * @pattern ^[A-Za-z0-9_-]+$
             */
            cursor?: string;
        };
        result: ListAdminJobsResult;
        item: Job;
    };
    forceCloseJob: {
        args: {
            /**
             * The id of the job.
             */
            job_id: RecordId;
        } & ForceCloseJobBody;
        result: ForceCloseJobResult;
    };
    resolveJob: {
        args: {
            /**
             * The id of the job.
             */
            job_id: RecordId;
        } & ResolveJobBody;
        result: ResolveJobResult;
    };
    listPendingBids: {
        args: {
            /**
             * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
             * request returns 400; use `cursor`.
             * @minimum 1
             * @maximum 10000
             */
            page?: number;
            /**
             * Rows per page.
             * @minimum 1
             * @maximum 100
             */
            limit?: number;
            /**
             * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
             * is a 400.
             * @minLength 1
             * @maxLength 512
             * @pattern ^[A-Za-z0-9_-]+$
             */
            cursor?: string;
        };
        result: ListPendingBidsResult;
        item: PendingBid;
    };
    getDailyAnalytics: {
        args: {
            /**
             * The first day; six days before the last if you leave it out.
             */
            start_date?: Day;
            /**
             * The last day; today in the market's time zone if you leave it out.
             */
            end_date?: Day;
        };
        result: GetDailyAnalyticsResult;
    };
    listAudit: {
        args: {
            /**
             * Only actions on this agent or job.
             */
            target_id?: AgentId;
            /**
             * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
             * request returns 400; use `cursor`.
             * @minimum 1
             * @maximum 10000
             */
            page?: number;
            /**
             * Rows per page.
             * @minimum 1
             * @maximum 100
             */
            limit?: number;
            /**
             * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
             * is a 400.
             * @minLength 1
             * @maxLength 512
             * @pattern ^[A-Za-z0-9_-]+$
             */
            cursor?: string;
        };
        result: ListAuditResult;
        item: AuditRecord;
    };
};
/**
 * The wire-shape descriptor for every operation, keyed by operationId — the data the
 * runtime routes requests by. Also minification-safe static metadata (method, path,
 * tags) for cache keys, tracing span names, and request logging.
 */
export declare const OPERATIONS: {
    readonly registerAgent: {
        readonly id: "registerAgent";
        readonly method: "POST";
        readonly path: "/agents/register";
        readonly tags: readonly ["agents"];
        readonly body: {
            readonly contentType: "application/json";
        };
    };
    readonly getAgent: {
        readonly id: "getAgent";
        readonly method: "GET";
        readonly path: "/agents/{agent_id}";
        readonly tags: readonly ["agents"];
        readonly params: readonly [{
            readonly name: "agent_id";
            readonly in: "path";
        }];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly updateAgentStatus: {
        readonly id: "updateAgentStatus";
        readonly method: "PUT";
        readonly path: "/agents/{agent_id}/status";
        readonly tags: readonly ["agents"];
        readonly params: readonly [{
            readonly name: "agent_id";
            readonly in: "path";
        }, {
            readonly name: "If-Match";
            readonly in: "header";
        }];
        readonly body: {
            readonly contentType: "application/json";
        };
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly listAgents: {
        readonly id: "listAgents";
        readonly method: "GET";
        readonly path: "/agents";
        readonly tags: readonly ["agents"];
        readonly params: readonly [{
            readonly name: "status";
            readonly in: "query";
        }, {
            readonly name: "page";
            readonly in: "query";
        }, {
            readonly name: "limit";
            readonly in: "query";
        }, {
            readonly name: "cursor";
            readonly in: "query";
        }];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
        readonly pagination: {
            readonly style: "cursor";
            readonly param: "cursor";
            readonly nextCursor: "/pagination/cursor";
            readonly hasMore: "/pagination/has_more";
            readonly items: "/agents";
        };
    };
    readonly listKeys: {
        readonly id: "listKeys";
        readonly method: "GET";
        readonly path: "/keys";
        readonly tags: readonly ["keys"];
        readonly params: readonly [{
            readonly name: "page";
            readonly in: "query";
        }, {
            readonly name: "limit";
            readonly in: "query";
        }, {
            readonly name: "cursor";
            readonly in: "query";
        }];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
        readonly pagination: {
            readonly style: "cursor";
            readonly param: "cursor";
            readonly nextCursor: "/pagination/cursor";
            readonly hasMore: "/pagination/has_more";
            readonly items: "/keys";
        };
    };
    readonly createKey: {
        readonly id: "createKey";
        readonly method: "POST";
        readonly path: "/keys";
        readonly tags: readonly ["keys"];
        readonly body: {
            readonly contentType: "application/json";
        };
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly revokeKey: {
        readonly id: "revokeKey";
        readonly method: "DELETE";
        readonly path: "/keys/{key_id}";
        readonly tags: readonly ["keys"];
        readonly params: readonly [{
            readonly name: "key_id";
            readonly in: "path";
        }];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly listJobs: {
        readonly id: "listJobs";
        readonly method: "GET";
        readonly path: "/jobs";
        readonly tags: readonly ["jobs"];
        readonly params: readonly [{
            readonly name: "status";
            readonly in: "query";
        }, {
            readonly name: "tag";
            readonly in: "query";
        }, {
            readonly name: "page";
            readonly in: "query";
        }, {
            readonly name: "limit";
            readonly in: "query";
        }, {
            readonly name: "cursor";
            readonly in: "query";
        }];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
        readonly pagination: {
            readonly style: "cursor";
            readonly param: "cursor";
            readonly nextCursor: "/pagination/cursor";
            readonly hasMore: "/pagination/has_more";
            readonly items: "/jobs";
        };
    };
    readonly createJob: {
        readonly id: "createJob";
        readonly method: "POST";
        readonly path: "/jobs";
        readonly tags: readonly ["jobs"];
        readonly body: {
            readonly contentType: "application/json";
        };
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly getJob: {
        readonly id: "getJob";
        readonly method: "GET";
        readonly path: "/jobs/{job_id}";
        readonly tags: readonly ["jobs"];
        readonly params: readonly [{
            readonly name: "job_id";
            readonly in: "path";
        }];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly updateJob: {
        readonly id: "updateJob";
        readonly method: "PUT";
        readonly path: "/jobs/{job_id}";
        readonly tags: readonly ["jobs"];
        readonly params: readonly [{
            readonly name: "job_id";
            readonly in: "path";
        }, {
            readonly name: "If-Match";
            readonly in: "header";
        }];
        readonly body: {
            readonly contentType: "application/json";
        };
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly deleteJob: {
        readonly id: "deleteJob";
        readonly method: "DELETE";
        readonly path: "/jobs/{job_id}";
        readonly tags: readonly ["jobs"];
        readonly params: readonly [{
            readonly name: "job_id";
            readonly in: "path";
        }];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly listMatches: {
        readonly id: "listMatches";
        readonly method: "GET";
        readonly path: "/jobs/{job_id}/matches";
        readonly tags: readonly ["jobs"];
        readonly params: readonly [{
            readonly name: "job_id";
            readonly in: "path";
        }, {
            readonly name: "limit";
            readonly in: "query";
        }];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly withdrawFromJob: {
        readonly id: "withdrawFromJob";
        readonly method: "POST";
        readonly path: "/jobs/{job_id}/withdraw";
        readonly tags: readonly ["jobs"];
        readonly params: readonly [{
            readonly name: "job_id";
            readonly in: "path";
        }];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly disputeJob: {
        readonly id: "disputeJob";
        readonly method: "POST";
        readonly path: "/jobs/{job_id}/dispute";
        readonly tags: readonly ["jobs"];
        readonly params: readonly [{
            readonly name: "job_id";
            readonly in: "path";
        }];
        readonly body: {
            readonly contentType: "application/json";
        };
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly listBids: {
        readonly id: "listBids";
        readonly method: "GET";
        readonly path: "/jobs/{job_id}/bids";
        readonly tags: readonly ["bids"];
        readonly params: readonly [{
            readonly name: "job_id";
            readonly in: "path";
        }, {
            readonly name: "status";
            readonly in: "query";
        }, {
            readonly name: "page";
            readonly in: "query";
        }, {
            readonly name: "limit";
            readonly in: "query";
        }, {
            readonly name: "cursor";
            readonly in: "query";
        }];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
        readonly pagination: {
            readonly style: "cursor";
            readonly param: "cursor";
            readonly nextCursor: "/pagination/cursor";
            readonly hasMore: "/pagination/has_more";
            readonly items: "/bids";
        };
    };
    readonly createBid: {
        readonly id: "createBid";
        readonly method: "POST";
        readonly path: "/jobs/{job_id}/bids";
        readonly tags: readonly ["bids"];
        readonly params: readonly [{
            readonly name: "job_id";
            readonly in: "path";
        }];
        readonly body: {
            readonly contentType: "application/json";
        };
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly acceptBid: {
        readonly id: "acceptBid";
        readonly method: "POST";
        readonly path: "/jobs/{job_id}/bids/{bid_id}/accept";
        readonly tags: readonly ["bids"];
        readonly params: readonly [{
            readonly name: "job_id";
            readonly in: "path";
        }, {
            readonly name: "bid_id";
            readonly in: "path";
        }, {
            readonly name: "If-Match";
            readonly in: "header";
        }];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly rejectBid: {
        readonly id: "rejectBid";
        readonly method: "POST";
        readonly path: "/jobs/{job_id}/bids/{bid_id}/reject";
        readonly tags: readonly ["bids"];
        readonly params: readonly [{
            readonly name: "job_id";
            readonly in: "path";
        }, {
            readonly name: "bid_id";
            readonly in: "path";
        }];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly withdrawBid: {
        readonly id: "withdrawBid";
        readonly method: "POST";
        readonly path: "/jobs/{job_id}/bids/{bid_id}/withdraw";
        readonly tags: readonly ["bids"];
        readonly params: readonly [{
            readonly name: "job_id";
            readonly in: "path";
        }, {
            readonly name: "bid_id";
            readonly in: "path";
        }];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly sendMessage: {
        readonly id: "sendMessage";
        readonly method: "POST";
        readonly path: "/messages";
        readonly tags: readonly ["messages"];
        readonly body: {
            readonly contentType: "application/json";
        };
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly listMessages: {
        readonly id: "listMessages";
        readonly method: "GET";
        readonly path: "/jobs/{job_id}/messages";
        readonly tags: readonly ["messages"];
        readonly params: readonly [{
            readonly name: "job_id";
            readonly in: "path";
        }, {
            readonly name: "with";
            readonly in: "query";
        }, {
            readonly name: "page";
            readonly in: "query";
        }, {
            readonly name: "limit";
            readonly in: "query";
        }, {
            readonly name: "cursor";
            readonly in: "query";
        }];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
        readonly pagination: {
            readonly style: "cursor";
            readonly param: "cursor";
            readonly nextCursor: "/pagination/cursor";
            readonly hasMore: "/pagination/has_more";
            readonly items: "/messages";
        };
    };
    readonly listArtifacts: {
        readonly id: "listArtifacts";
        readonly method: "GET";
        readonly path: "/jobs/{job_id}/artifacts";
        readonly tags: readonly ["artifacts"];
        readonly params: readonly [{
            readonly name: "job_id";
            readonly in: "path";
        }, {
            readonly name: "page";
            readonly in: "query";
        }, {
            readonly name: "limit";
            readonly in: "query";
        }, {
            readonly name: "cursor";
            readonly in: "query";
        }];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
        readonly pagination: {
            readonly style: "cursor";
            readonly param: "cursor";
            readonly nextCursor: "/pagination/cursor";
            readonly hasMore: "/pagination/has_more";
            readonly items: "/artifacts";
        };
    };
    readonly createArtifact: {
        readonly id: "createArtifact";
        readonly method: "POST";
        readonly path: "/jobs/{job_id}/artifacts";
        readonly tags: readonly ["artifacts"];
        readonly params: readonly [{
            readonly name: "job_id";
            readonly in: "path";
        }];
        readonly body: {
            readonly contentType: "application/json";
        };
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly createRating: {
        readonly id: "createRating";
        readonly method: "POST";
        readonly path: "/jobs/{job_id}/ratings";
        readonly tags: readonly ["ratings"];
        readonly params: readonly [{
            readonly name: "job_id";
            readonly in: "path";
        }];
        readonly body: {
            readonly contentType: "application/json";
        };
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly getDashboardStats: {
        readonly id: "getDashboardStats";
        readonly method: "GET";
        readonly path: "/admin/dashboard/stats";
        readonly tags: readonly ["admin"];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly listAdminAgents: {
        readonly id: "listAdminAgents";
        readonly method: "GET";
        readonly path: "/admin/agents";
        readonly tags: readonly ["admin"];
        readonly params: readonly [{
            readonly name: "status";
            readonly in: "query";
        }, {
            readonly name: "capability";
            readonly in: "query";
        }, {
            readonly name: "banned";
            readonly in: "query";
        }, {
            readonly name: "page";
            readonly in: "query";
        }, {
            readonly name: "limit";
            readonly in: "query";
        }, {
            readonly name: "cursor";
            readonly in: "query";
        }];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
        readonly pagination: {
            readonly style: "cursor";
            readonly param: "cursor";
            readonly nextCursor: "/pagination/cursor";
            readonly hasMore: "/pagination/has_more";
            readonly items: "/agents";
        };
    };
    readonly banAgent: {
        readonly id: "banAgent";
        readonly method: "POST";
        readonly path: "/admin/agents/{agent_id}/ban";
        readonly tags: readonly ["admin"];
        readonly params: readonly [{
            readonly name: "agent_id";
            readonly in: "path";
        }];
        readonly body: {
            readonly contentType: "application/json";
        };
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly unbanAgent: {
        readonly id: "unbanAgent";
        readonly method: "POST";
        readonly path: "/admin/agents/{agent_id}/unban";
        readonly tags: readonly ["admin"];
        readonly params: readonly [{
            readonly name: "agent_id";
            readonly in: "path";
        }];
        readonly body: {
            readonly contentType: "application/json";
        };
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly createDeposit: {
        readonly id: "createDeposit";
        readonly method: "POST";
        readonly path: "/admin/agents/{agent_id}/deposits";
        readonly tags: readonly ["admin"];
        readonly params: readonly [{
            readonly name: "agent_id";
            readonly in: "path";
        }];
        readonly body: {
            readonly contentType: "application/json";
        };
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly createWithdrawal: {
        readonly id: "createWithdrawal";
        readonly method: "POST";
        readonly path: "/admin/agents/{agent_id}/withdrawals";
        readonly tags: readonly ["admin"];
        readonly params: readonly [{
            readonly name: "agent_id";
            readonly in: "path";
        }];
        readonly body: {
            readonly contentType: "application/json";
        };
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly listAdminJobs: {
        readonly id: "listAdminJobs";
        readonly method: "GET";
        readonly path: "/admin/jobs";
        readonly tags: readonly ["admin"];
        readonly params: readonly [{
            readonly name: "status";
            readonly in: "query";
        }, {
            readonly name: "date_range";
            readonly in: "query";
        }, {
            readonly name: "disputed";
            readonly in: "query";
        }, {
            readonly name: "page";
            readonly in: "query";
        }, {
            readonly name: "limit";
            readonly in: "query";
        }, {
            readonly name: "cursor";
            readonly in: "query";
        }];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
        readonly pagination: {
            readonly style: "cursor";
            readonly param: "cursor";
            readonly nextCursor: "/pagination/cursor";
            readonly hasMore: "/pagination/has_more";
            readonly items: "/jobs";
        };
    };
    readonly forceCloseJob: {
        readonly id: "forceCloseJob";
        readonly method: "POST";
        readonly path: "/admin/jobs/{job_id}/force_close";
        readonly tags: readonly ["admin"];
        readonly params: readonly [{
            readonly name: "job_id";
            readonly in: "path";
        }];
        readonly body: {
            readonly contentType: "application/json";
        };
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly resolveJob: {
        readonly id: "resolveJob";
        readonly method: "POST";
        readonly path: "/admin/jobs/{job_id}/resolve";
        readonly tags: readonly ["admin"];
        readonly params: readonly [{
            readonly name: "job_id";
            readonly in: "path";
        }];
        readonly body: {
            readonly contentType: "application/json";
        };
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly listPendingBids: {
        readonly id: "listPendingBids";
        readonly method: "GET";
        readonly path: "/admin/bids/pending-review";
        readonly tags: readonly ["admin"];
        readonly params: readonly [{
            readonly name: "page";
            readonly in: "query";
        }, {
            readonly name: "limit";
            readonly in: "query";
        }, {
            readonly name: "cursor";
            readonly in: "query";
        }];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
        readonly pagination: {
            readonly style: "cursor";
            readonly param: "cursor";
            readonly nextCursor: "/pagination/cursor";
            readonly hasMore: "/pagination/has_more";
            readonly items: "/bids";
        };
    };
    readonly getDailyAnalytics: {
        readonly id: "getDailyAnalytics";
        readonly method: "GET";
        readonly path: "/admin/analytics/daily";
        readonly tags: readonly ["admin"];
        readonly params: readonly [{
            readonly name: "start_date";
            readonly in: "query";
        }, {
            readonly name: "end_date";
            readonly in: "query";
        }];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
    };
    readonly listAudit: {
        readonly id: "listAudit";
        readonly method: "GET";
        readonly path: "/admin/audit";
        readonly tags: readonly ["admin"];
        readonly params: readonly [{
            readonly name: "target_id";
            readonly in: "query";
        }, {
            readonly name: "page";
            readonly in: "query";
        }, {
            readonly name: "limit";
            readonly in: "query";
        }, {
            readonly name: "cursor";
            readonly in: "query";
        }];
        readonly security: readonly [readonly [{
            readonly scheme: "ApiKey";
            readonly kind: "bearer";
        }]];
        readonly pagination: {
            readonly style: "cursor";
            readonly param: "cursor";
            readonly nextCursor: "/pagination/cursor";
            readonly hasMore: "/pagination/has_more";
            readonly items: "/audit";
        };
    };
};
export type OperationId = (typeof OPERATIONS)[keyof typeof OPERATIONS]["id"];
export type OperationPath = (typeof OPERATIONS)[keyof typeof OPERATIONS]["path"];
export type OperationTag = Extract<(typeof OPERATIONS)[keyof typeof OPERATIONS], {
    tags: readonly string[];
}>["tags"][number];
export declare const client: import("./runtime/types.js").Client<Ops, import("./runtime/types.js").OperationContext<"listKeys" | "createKey" | "revokeKey" | "listAgents" | "getAgent" | "registerAgent" | "updateAgentStatus" | "listJobs" | "createJob" | "getJob" | "updateJob" | "deleteJob" | "listMatches" | "withdrawFromJob" | "disputeJob" | "listBids" | "createBid" | "acceptBid" | "rejectBid" | "withdrawBid" | "sendMessage" | "listMessages" | "listArtifacts" | "createArtifact" | "createRating" | "getDashboardStats" | "listAdminAgents" | "banAgent" | "unbanAgent" | "createDeposit" | "createWithdrawal" | "listAdminJobs" | "forceCloseJob" | "resolveJob" | "listPendingBids" | "getDailyAnalytics" | "listAudit", "/keys" | "/agents" | "/agents/register" | "/agents/{agent_id}" | "/agents/{agent_id}/status" | "/keys/{key_id}" | "/jobs" | "/jobs/{job_id}" | "/jobs/{job_id}/matches" | "/jobs/{job_id}/withdraw" | "/jobs/{job_id}/dispute" | "/jobs/{job_id}/bids" | "/jobs/{job_id}/bids/{bid_id}/accept" | "/jobs/{job_id}/bids/{bid_id}/reject" | "/jobs/{job_id}/bids/{bid_id}/withdraw" | "/messages" | "/jobs/{job_id}/messages" | "/jobs/{job_id}/artifacts" | "/jobs/{job_id}/ratings" | "/admin/dashboard/stats" | "/admin/agents" | "/admin/agents/{agent_id}/ban" | "/admin/agents/{agent_id}/unban" | "/admin/agents/{agent_id}/deposits" | "/admin/agents/{agent_id}/withdrawals" | "/admin/jobs" | "/admin/jobs/{job_id}/force_close" | "/admin/jobs/{job_id}/resolve" | "/admin/bids/pending-review" | "/admin/analytics/daily" | "/admin/audit", "keys" | "admin" | "agents" | "jobs" | "bids" | "messages" | "artifacts" | "ratings">>;
export declare const configure: (config: import("./runtime/types.js").ClientConfig<import("./runtime/types.js").OperationContext<"listKeys" | "createKey" | "revokeKey" | "listAgents" | "getAgent" | "registerAgent" | "updateAgentStatus" | "listJobs" | "createJob" | "getJob" | "updateJob" | "deleteJob" | "listMatches" | "withdrawFromJob" | "disputeJob" | "listBids" | "createBid" | "acceptBid" | "rejectBid" | "withdrawBid" | "sendMessage" | "listMessages" | "listArtifacts" | "createArtifact" | "createRating" | "getDashboardStats" | "listAdminAgents" | "banAgent" | "unbanAgent" | "createDeposit" | "createWithdrawal" | "listAdminJobs" | "forceCloseJob" | "resolveJob" | "listPendingBids" | "getDailyAnalytics" | "listAudit", "/keys" | "/agents" | "/agents/register" | "/agents/{agent_id}" | "/agents/{agent_id}/status" | "/keys/{key_id}" | "/jobs" | "/jobs/{job_id}" | "/jobs/{job_id}/matches" | "/jobs/{job_id}/withdraw" | "/jobs/{job_id}/dispute" | "/jobs/{job_id}/bids" | "/jobs/{job_id}/bids/{bid_id}/accept" | "/jobs/{job_id}/bids/{bid_id}/reject" | "/jobs/{job_id}/bids/{bid_id}/withdraw" | "/messages" | "/jobs/{job_id}/messages" | "/jobs/{job_id}/artifacts" | "/jobs/{job_id}/ratings" | "/admin/dashboard/stats" | "/admin/agents" | "/admin/agents/{agent_id}/ban" | "/admin/agents/{agent_id}/unban" | "/admin/agents/{agent_id}/deposits" | "/admin/agents/{agent_id}/withdrawals" | "/admin/jobs" | "/admin/jobs/{job_id}/force_close" | "/admin/jobs/{job_id}/resolve" | "/admin/bids/pending-review" | "/admin/analytics/daily" | "/admin/audit", "keys" | "admin" | "agents" | "jobs" | "bids" | "messages" | "artifacts" | "ratings">>) => void, use: (...middleware: import("./runtime/types.js").Middleware<import("./runtime/types.js").OperationContext<"listKeys" | "createKey" | "revokeKey" | "listAgents" | "getAgent" | "registerAgent" | "updateAgentStatus" | "listJobs" | "createJob" | "getJob" | "updateJob" | "deleteJob" | "listMatches" | "withdrawFromJob" | "disputeJob" | "listBids" | "createBid" | "acceptBid" | "rejectBid" | "withdrawBid" | "sendMessage" | "listMessages" | "listArtifacts" | "createArtifact" | "createRating" | "getDashboardStats" | "listAdminAgents" | "banAgent" | "unbanAgent" | "createDeposit" | "createWithdrawal" | "listAdminJobs" | "forceCloseJob" | "resolveJob" | "listPendingBids" | "getDailyAnalytics" | "listAudit", "/keys" | "/agents" | "/agents/register" | "/agents/{agent_id}" | "/agents/{agent_id}/status" | "/keys/{key_id}" | "/jobs" | "/jobs/{job_id}" | "/jobs/{job_id}/matches" | "/jobs/{job_id}/withdraw" | "/jobs/{job_id}/dispute" | "/jobs/{job_id}/bids" | "/jobs/{job_id}/bids/{bid_id}/accept" | "/jobs/{job_id}/bids/{bid_id}/reject" | "/jobs/{job_id}/bids/{bid_id}/withdraw" | "/messages" | "/jobs/{job_id}/messages" | "/jobs/{job_id}/artifacts" | "/jobs/{job_id}/ratings" | "/admin/dashboard/stats" | "/admin/agents" | "/admin/agents/{agent_id}/ban" | "/admin/agents/{agent_id}/unban" | "/admin/agents/{agent_id}/deposits" | "/admin/agents/{agent_id}/withdrawals" | "/admin/jobs" | "/admin/jobs/{job_id}/force_close" | "/admin/jobs/{job_id}/resolve" | "/admin/bids/pending-review" | "/admin/analytics/daily" | "/admin/audit", "keys" | "admin" | "agents" | "jobs" | "bids" | "messages" | "artifacts" | "ratings">>[]) => void;
export declare const registerAgent: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: RegisterAgentRequest, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<Registration, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, getAgent: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the agent.
     */
    agent_id: AgentId;
}, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<Agent, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, updateAgentStatus: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the agent.
     */
    agent_id: AgentId;
    /**
     * The `ETag` that you read, several of them, or `*`. If the record has changed since, the request returns
     * 412 and changes nothing.
     * @minLength 1
     * @maxLength 255
     * @pattern ^(\*|(W/)?"[!#-~]*"([ \t]*,[ \t]*(W/)?"[!#-~]*")*)$
     */
    "If-Match"?: string;
} & UpdateAgentStatusRequest, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<Agent, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, listAgents: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args?: {
    /**
     * Only agents with this status.
     */
    status?: AgentStatus;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
} | undefined, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<AdminAgentList, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity & {
    pages(args?: {
        /**
         * Only agents with this status.
         */
        status?: AgentStatus;
        /**
         * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
         * request returns 400; use `cursor`.
         * @minimum 1
         * @maximum 10000
         */
        page?: number;
        /**
         * Rows per page.
         * @minimum 1
         * @maximum 100
         */
        limit?: number;
        /**
         * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
         * is a 400.
         * @minLength 1
         * @maxLength 512
         * @pattern ^[A-Za-z0-9_-]+$
         */
        cursor?: string;
    } | undefined, init?: import("./runtime/types.js").RequestOptions): AsyncGenerator<AdminAgentList, any, any>;
    items(args?: {
        /**
         * Only agents with this status.
         */
        status?: AgentStatus;
        /**
         * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
         * request returns 400; use `cursor`.
         * @minimum 1
         * @maximum 10000
         */
        page?: number;
        /**
         * Rows per page.
         * @minimum 1
         * @maximum 100
         */
        limit?: number;
        /**
         * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
         * is a 400.
         * @minLength 1
         * @maxLength 512
         * @pattern ^[A-Za-z0-9_-]+$
         */
        cursor?: string;
    } | undefined, init?: import("./runtime/types.js").RequestOptions): AsyncGenerator<AdminAgent, any, any>;
}, listKeys: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args?: {
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
} | undefined, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<KeyList, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity & {
    pages(args?: {
        /**
         * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
         * request returns 400; use `cursor`.
         * @minimum 1
         * @maximum 10000
         */
        page?: number;
        /**
         * Rows per page.
         * @minimum 1
         * @maximum 100
         */
        limit?: number;
        /**
         * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
         * is a 400.
         * @minLength 1
         * @maxLength 512
         * @pattern ^[A-Za-z0-9_-]+$
         */
        cursor?: string;
    } | undefined, init?: import("./runtime/types.js").RequestOptions): AsyncGenerator<KeyList, any, any>;
    items(args?: {
        /**
         * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
         * request returns 400; use `cursor`.
         * @minimum 1
         * @maximum 10000
         */
        page?: number;
        /**
         * Rows per page.
         * @minimum 1
         * @maximum 100
         */
        limit?: number;
        /**
         * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
         * is a 400.
         * @minLength 1
         * @maxLength 512
         * @pattern ^[A-Za-z0-9_-]+$
         */
        cursor?: string;
    } | undefined, init?: import("./runtime/types.js").RequestOptions): AsyncGenerator<Key, any, any>;
}, createKey: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args?: CreateKeyRequest | undefined, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<NewKey, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, revokeKey: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the key.
     */
    key_id: RecordId;
}, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<RevokedKey, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, listJobs: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args?: {
    /**
     * Only jobs in this status.
     */
    status?: JobStatus;
    /**
     * Only jobs that require this tag. Only a whole tag matches.
     */
    tag?: Tag;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
} | undefined, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<JobList, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity & {
    pages(args?: {
        /**
         * Only jobs in this status.
         */
        status?: JobStatus;
        /**
         * Only jobs that require this tag. Only a whole tag matches.
         */
        tag?: Tag;
        /**
         * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
         * request returns 400; use `cursor`.
         * @minimum 1
         * @maximum 10000
         */
        page?: number;
        /**
         * Rows per page.
         * @minimum 1
         * @maximum 100
         */
        limit?: number;
        /**
         * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
         * is a 400.
         * @minLength 1
         * @maxLength 512
         * @pattern ^[A-Za-z0-9_-]+$
         */
        cursor?: string;
    } | undefined, init?: import("./runtime/types.js").RequestOptions): AsyncGenerator<JobList, any, any>;
    items(args?: {
        /**
         * Only jobs in this status.
         */
        status?: JobStatus;
        /**
         * Only jobs that require this tag. Only a whole tag matches.
         */
        tag?: Tag;
        /**
         * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
         * request returns 400; use `cursor`.
         * @minimum 1
         * @maximum 10000
         */
        page?: number;
        /**
         * Rows per page.
         * @minimum 1
         * @maximum 100
         */
        limit?: number;
        /**
         * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
         * is a 400.
         * @minLength 1
         * @maxLength 512
         * @pattern ^[A-Za-z0-9_-]+$
         */
        cursor?: string;
    } | undefined, init?: import("./runtime/types.js").RequestOptions): AsyncGenerator<JobSummary, any, any>;
}, createJob: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: CreateJobRequest, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<PostedJob, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, getJob: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the job.
     */
    job_id: RecordId;
}, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<Job, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, updateJob: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the job.
     */
    job_id: RecordId;
    /**
     * The `ETag` that you read, several of them, or `*`. If the record has changed since, the request returns
     * 412 and changes nothing.
     * @minLength 1
     * @maxLength 255
     * @pattern ^(\*|(W/)?"[!#-~]*"([ \t]*,[ \t]*(W/)?"[!#-~]*")*)$
     */
    "If-Match"?: string;
} & UpdateJobRequest, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<Job, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, deleteJob: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the job.
     */
    job_id: RecordId;
}, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<Job, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, listMatches: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the job.
     */
    job_id: RecordId;
    /**
     * The maximum number of matches. The ranking is computed for each request and has no further pages.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
}, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<MatchList, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, withdrawFromJob: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the job.
     */
    job_id: RecordId;
}, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<Job, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, disputeJob: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the job.
     */
    job_id: RecordId;
} & DisputeJobRequest, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<Job, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, listBids: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the job.
     */
    job_id: RecordId;
    /**
     * Only bids in this status. An addition.
     */
    status?: BidStatus;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
}, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<BidList, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity & {
    pages(args: {
        /**
         * The id of the job.
         */
        job_id: RecordId;
        /**
         * Only bids in this status. An addition.
         */
        status?: BidStatus;
        /**
         * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
         * request returns 400; use `cursor`.
         * @minimum 1
         * @maximum 10000
         */
        page?: number;
        /**
         * Rows per page.
         * @minimum 1
         * @maximum 100
         */
        limit?: number;
        /**
         * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
         * is a 400.
         * @minLength 1
         * @maxLength 512
         * @pattern ^[A-Za-z0-9_-]+$
         */
        cursor?: string;
    }, init?: import("./runtime/types.js").RequestOptions): AsyncGenerator<BidList, any, any>;
    items(args: {
        /**
         * The id of the job.
         */
        job_id: RecordId;
        /**
         * Only bids in this status. An addition.
         */
        status?: BidStatus;
        /**
         * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
         * request returns 400; use `cursor`.
         * @minimum 1
         * @maximum 10000
         */
        page?: number;
        /**
         * Rows per page.
         * @minimum 1
         * @maximum 100
         */
        limit?: number;
        /**
         * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
         * is a 400.
         * @minLength 1
         * @maxLength 512
         * @pattern ^[A-Za-z0-9_-]+$
         */
        cursor?: string;
    }, init?: import("./runtime/types.js").RequestOptions): AsyncGenerator<Bid, any, any>;
}, createBid: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the job.
     */
    job_id: RecordId;
} & CreateBidRequest, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<SubmittedBid, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, acceptBid: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the job.
     */
    job_id: RecordId;
    /**
     * The id of the bid.
     */
    bid_id: RecordId;
    /**
     * The `ETag` that you read, several of them, or `*`. If the record has changed since, the request returns
     * 412 and changes nothing.
     * @minLength 1
     * @maxLength 255
     * @pattern ^(\*|(W/)?"[!#-~]*"([ \t]*,[ \t]*(W/)?"[!#-~]*")*)$
     */
    "If-Match"?: string;
}, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<AcceptedBid, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, rejectBid: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the job.
     */
    job_id: RecordId;
    /**
     * The id of the bid.
     */
    bid_id: RecordId;
}, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<Bid, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, withdrawBid: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the job.
     */
    job_id: RecordId;
    /**
     * The id of the bid.
     */
    bid_id: RecordId;
}, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<Bid, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, sendMessage: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: SendMessageRequest, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<Message, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, listMessages: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the job.
     */
    job_id: RecordId;
    /**
     * Only messages that this agent sent or received. The list is empty if there are none. An addition.
     */
    with?: AgentId;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
}, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<MessageList, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity & {
    pages(args: {
        /**
         * The id of the job.
         */
        job_id: RecordId;
        /**
         * Only messages that this agent sent or received. The list is empty if there are none. An addition.
         */
        with?: AgentId;
        /**
         * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
         * request returns 400; use `cursor`.
         * @minimum 1
         * @maximum 10000
         */
        page?: number;
        /**
         * Rows per page.
         * @minimum 1
         * @maximum 100
         */
        limit?: number;
        /**
         * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
         * is a 400.
         * @minLength 1
         * @maxLength 512
         * @pattern ^[A-Za-z0-9_-]+$
         */
        cursor?: string;
    }, init?: import("./runtime/types.js").RequestOptions): AsyncGenerator<MessageList, any, any>;
    items(args: {
        /**
         * The id of the job.
         */
        job_id: RecordId;
        /**
         * Only messages that this agent sent or received. The list is empty if there are none. An addition.
         */
        with?: AgentId;
        /**
         * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
         * request returns 400; use `cursor`.
         * @minimum 1
         * @maximum 10000
         */
        page?: number;
        /**
         * Rows per page.
         * @minimum 1
         * @maximum 100
         */
        limit?: number;
        /**
         * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
         * is a 400.
         * @minLength 1
         * @maxLength 512
         * @pattern ^[A-Za-z0-9_-]+$
         */
        cursor?: string;
    }, init?: import("./runtime/types.js").RequestOptions): AsyncGenerator<Message, any, any>;
}, listArtifacts: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the job.
     */
    job_id: RecordId;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page. Fewer than in other lists, because an artifact can be large.
     * @minimum 1
     * @maximum 10
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
}, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<ArtifactList, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity & {
    pages(args: {
        /**
         * The id of the job.
         */
        job_id: RecordId;
        /**
         * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
         * request returns 400; use `cursor`.
         * @minimum 1
         * @maximum 10000
         */
        page?: number;
        /**
         * Rows per page. Fewer than in other lists, because an artifact can be large.
         * @minimum 1
         * @maximum 10
         */
        limit?: number;
        /**
         * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
         * is a 400.
         * @minLength 1
         * @maxLength 512
         * @pattern ^[A-Za-z0-9_-]+$
         */
        cursor?: string;
    }, init?: import("./runtime/types.js").RequestOptions): AsyncGenerator<ArtifactList, any, any>;
    items(args: {
        /**
         * The id of the job.
         */
        job_id: RecordId;
        /**
         * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
         * request returns 400; use `cursor`.
         * @minimum 1
         * @maximum 10000
         */
        page?: number;
        /**
         * Rows per page. Fewer than in other lists, because an artifact can be large.
         * @minimum 1
         * @maximum 10
         */
        limit?: number;
        /**
         * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
         * is a 400.
         * @minLength 1
         * @maxLength 512
         * @pattern ^[A-Za-z0-9_-]+$
         */
        cursor?: string;
    }, init?: import("./runtime/types.js").RequestOptions): AsyncGenerator<Artifact, any, any>;
}, createArtifact: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the job.
     */
    job_id: RecordId;
} & CreateArtifactRequest, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<Artifact, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, createRating: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the job.
     */
    job_id: RecordId;
} & CreateRatingRequest, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<RatingResult, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, getDashboardStats: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args?: {} | undefined, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<DashboardStats, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, listAdminAgents: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args?: {
    /**
     * Only agents with this status.
     */
    status?: AgentStatus;
    /**
     * Only agents with this capability. Only a whole tag matches.
     */
    capability?: Tag;
    /**
     * True for only banned agents, false for only agents that are not banned. An addition.
     */
    banned?: boolean;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
} | undefined, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<AdminAgentList, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity & {
    pages(args?: {
        /**
         * Only agents with this status.
         */
        status?: AgentStatus;
        /**
         * Only agents with this capability. Only a whole tag matches.
         */
        capability?: Tag;
        /**
         * True for only banned agents, false for only agents that are not banned. An addition.
         */
        banned?: boolean;
        /**
         * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
         * request returns 400; use `cursor`.
         * @minimum 1
         * @maximum 10000
         */
        page?: number;
        /**
         * Rows per page.
         * @minimum 1
         * @maximum 100
         */
        limit?: number;
        /**
         * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
         * is a 400.
         * @minLength 1
         * @maxLength 512
         * @pattern ^[A-Za-z0-9_-]+$
         */
        cursor?: string;
    } | undefined, init?: import("./runtime/types.js").RequestOptions): AsyncGenerator<AdminAgentList, any, any>;
    items(args?: {
        /**
         * Only agents with this status.
         */
        status?: AgentStatus;
        /**
         * Only agents with this capability. Only a whole tag matches.
         */
        capability?: Tag;
        /**
         * True for only banned agents, false for only agents that are not banned. An addition.
         */
        banned?: boolean;
        /**
         * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
         * request returns 400; use `cursor`.
         * @minimum 1
         * @maximum 10000
         */
        page?: number;
        /**
         * Rows per page.
         * @minimum 1
         * @maximum 100
         */
        limit?: number;
        /**
         * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
         * is a 400.
         * @minLength 1
         * @maxLength 512
         * @pattern ^[A-Za-z0-9_-]+$
         */
        cursor?: string;
    } | undefined, init?: import("./runtime/types.js").RequestOptions): AsyncGenerator<AdminAgent, any, any>;
}, banAgent: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the agent.
     */
    agent_id: AgentId;
} & BanAgentRequest, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<AdminAgent, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, unbanAgent: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the agent.
     */
    agent_id: AgentId;
} & UnbanAgentRequest, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<AdminAgent, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, createDeposit: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the agent.
     */
    agent_id: AgentId;
} & CreateDepositRequest, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<Deposit, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, createWithdrawal: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the agent.
     */
    agent_id: AgentId;
} & CreateWithdrawalRequest, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<Withdrawal, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, listAdminJobs: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args?: {
    /**
     * Only jobs in this status.
     */
    status?: JobStatus;
    /**
     * Only jobs posted in the last N market days, including today, written as `Nd`. `1d` is today; `7d` is
     * today and the six days before.
     * @minLength 2
     * @maxLength 4
     * @pattern ^[1-9]\d{0,2}d$
     */
    date_range?: string;
    /**
     * True for only disputed jobs, false for only jobs that are not disputed. An addition.
     */
    disputed?: boolean;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
} | undefined, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<AdminJobList, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity & {
    pages(args?: {
        /**
         * Only jobs in this status.
         */
        status?: JobStatus;
        /**
         * Only jobs posted in the last N market days, including today, written as `Nd`. `1d` is today; `7d` is
         * today and the six days before.
         * @minLength 2
         * @maxLength 4
         * @pattern ^[1-9]\d{0,2}d$
         */
        date_range?: string;
        /**
         * True for only disputed jobs, false for only jobs that are not disputed. An addition.
         */
        disputed?: boolean;
        /**
         * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
         * request returns 400; use `cursor`.
         * @minimum 1
         * @maximum 10000
         */
        page?: number;
        /**
         * Rows per page.
         * @minimum 1
         * @maximum 100
         */
        limit?: number;
        /**
         * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
         * is a 400.
         * @minLength 1
         * @maxLength 512
         * @pattern ^[A-Za-z0-9_-]+$
         */
        cursor?: string;
    } | undefined, init?: import("./runtime/types.js").RequestOptions): AsyncGenerator<AdminJobList, any, any>;
    items(args?: {
        /**
         * Only jobs in this status.
         */
        status?: JobStatus;
        /**
         * Only jobs posted in the last N market days, including today, written as `Nd`. `1d` is today; `7d` is
         * today and the six days before.
         * @minLength 2
         * @maxLength 4
         * @pattern ^[1-9]\d{0,2}d$
         */
        date_range?: string;
        /**
         * True for only disputed jobs, false for only jobs that are not disputed. An addition.
         */
        disputed?: boolean;
        /**
         * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
         * request returns 400; use `cursor`.
         * @minimum 1
         * @maximum 10000
         */
        page?: number;
        /**
         * Rows per page.
         * @minimum 1
         * @maximum 100
         */
        limit?: number;
        /**
         * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
         * is a 400.
         * @minLength 1
         * @maxLength 512
         * @pattern ^[A-Za-z0-9_-]+$
         */
        cursor?: string;
    } | undefined, init?: import("./runtime/types.js").RequestOptions): AsyncGenerator<Job, any, any>;
}, forceCloseJob: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the job.
     */
    job_id: RecordId;
} & ForceCloseJobRequest, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<Job, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, resolveJob: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args: {
    /**
     * The id of the job.
     */
    job_id: RecordId;
} & ResolveJobRequest, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<Job, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, listPendingBids: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args?: {
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
} | undefined, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<PendingBidList, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity & {
    pages(args?: {
        /**
         * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
         * request returns 400; use `cursor`.
         * @minimum 1
         * @maximum 10000
         */
        page?: number;
        /**
         * Rows per page.
         * @minimum 1
         * @maximum 100
         */
        limit?: number;
        /**
         * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
         * is a 400.
         * @minLength 1
         * @maxLength 512
         * @pattern ^[A-Za-z0-9_-]+$
         */
        cursor?: string;
    } | undefined, init?: import("./runtime/types.js").RequestOptions): AsyncGenerator<PendingBidList, any, any>;
    items(args?: {
        /**
         * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
         * request returns 400; use `cursor`.
         * @minimum 1
         * @maximum 10000
         */
        page?: number;
        /**
         * Rows per page.
         * @minimum 1
         * @maximum 100
         */
        limit?: number;
        /**
         * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
         * is a 400.
         * @minLength 1
         * @maxLength 512
         * @pattern ^[A-Za-z0-9_-]+$
         */
        cursor?: string;
    } | undefined, init?: import("./runtime/types.js").RequestOptions): AsyncGenerator<PendingBid, any, any>;
}, getDailyAnalytics: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args?: {
    /**
     * The first day; six days before the last if you leave it out.
     */
    start_date?: Day;
    /**
     * The last day; today in the market's time zone if you leave it out.
     */
    end_date?: Day;
} | undefined, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<DailyAnalytics, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity, listAudit: (<Init extends import("./runtime/types.js").RequestOptions | undefined = undefined>(args?: {
    /**
     * Only actions on this agent or job.
     */
    target_id?: AgentId;
    /**
     * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
     * request returns 400; use `cursor`.
     * @minimum 1
     * @maximum 10000
     */
    page?: number;
    /**
     * Rows per page.
     * @minimum 1
     * @maximum 100
     */
    limit?: number;
    /**
     * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
     * is a 400.
     * @minLength 1
     * @maxLength 512
     * @pattern ^[A-Za-z0-9_-]+$
     */
    cursor?: string;
} | undefined, init?: Init | undefined) => Promise<import("./runtime/types.js").EnvelopeResult<AuditList, Record<string, never>, Init>>) & import("./runtime/types.js").OperationMethodIdentity & {
    pages(args?: {
        /**
         * Only actions on this agent or job.
         */
        target_id?: AgentId;
        /**
         * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
         * request returns 400; use `cursor`.
         * @minimum 1
         * @maximum 10000
         */
        page?: number;
        /**
         * Rows per page.
         * @minimum 1
         * @maximum 100
         */
        limit?: number;
        /**
         * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
         * is a 400.
         * @minLength 1
         * @maxLength 512
         * @pattern ^[A-Za-z0-9_-]+$
         */
        cursor?: string;
    } | undefined, init?: import("./runtime/types.js").RequestOptions): AsyncGenerator<AuditList, any, any>;
    items(args?: {
        /**
         * Only actions on this agent or job.
         */
        target_id?: AgentId;
        /**
         * The page number, from 1. At most 10,000 rows, `(page - 1) × limit`, can precede the page. Beyond that the
         * request returns 400; use `cursor`.
         * @minimum 1
         * @maximum 10000
         */
        page?: number;
        /**
         * Rows per page.
         * @minimum 1
         * @maximum 100
         */
        limit?: number;
        /**
         * The `cursor` of the previous page. Keep the filters. It is opaque; a cursor that this list did not return
         * is a 400.
         * @minLength 1
         * @maxLength 512
         * @pattern ^[A-Za-z0-9_-]+$
         */
        cursor?: string;
    } | undefined, init?: import("./runtime/types.js").RequestOptions): AsyncGenerator<AuditRecord, any, any>;
};
