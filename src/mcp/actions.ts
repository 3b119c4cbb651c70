import type { AllowedAction } from '../contract/actions.ts';

/** A call of a tool that the caller can make next. */
export interface NextCall {
  tool: string;
  arguments: Record<string, unknown>;
  /** The names of further arguments that the call needs. */
  needs: string[];
}

/** The tool that carries out an operation: its arguments, without the job, and those that the caller adds. */
const TOOLS: Record<string, [tool: string, fixed: Record<string, unknown>, needs: string[]]> = {
  acceptTask: ['take_job', {}, []],
  createBid: ['take_job', {}, ['proposal', 'amount', 'delivery_days']],
  withdrawBid: ['decide', { action: 'withdraw_bid' }, []],
  acceptBid: ['hire', {}, ['bid_id']],
  rejectBid: ['decide', { action: 'reject_bid' }, ['bid_id']],
  inviteWorker: ['hire', {}, ['worker_id']],
  'createArtifact final': ['deliver', {}, ['title', 'content']],
  'createArtifact evidence': ['deliver', { type: 'evidence' }, ['title', 'content']],
  'updateJob CLOSED': ['decide', { action: 'approve' }, []],
  'updateJob ACTIVE': ['decide', { action: 'return' }, []],
  disputeJob: ['decide', { action: 'dispute' }, ['reason']],
  retractDispute: ['decide', { action: 'retract_dispute' }, []],
  withdrawFromJob: ['decide', { action: 'withdraw' }, []],
  deleteJob: ['decide', { action: 'cancel' }, []],
  resolveJob: ['resolve_dispute', {}, ['shares']],
  forceCloseJob: ['resolve_dispute', { force: true }, []],
};

/** What the caller can do next, as calls of tools. `allowed` are actions on one job. */
export function toCalls(job_id: string, allowed: readonly AllowedAction[]): NextCall[] {
  return allowed.flatMap(({ operation_id, body, needs, path }) => {
    const variant = body?.status ?? body?.artifact_type;
    const [tool, fixed, own] = TOOLS[variant ? `${operation_id} ${variant}` : operation_id] ?? [];
    if (!tool) return [];
    const bid_id = /\/bids\/([\w-]+)\//.exec(path)?.[1];
    const named = { job_id, ...fixed, ...(bid_id && { bid_id }) };
    const added = operation_id === 'updateJob' ? needs : (own ?? []);
    return [{ tool, arguments: named, needs: added.filter((name) => !(name in named)) }];
  });
}
