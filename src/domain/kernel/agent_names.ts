/** Ids that speak for the market or its staff, or that programs read as "nobody". */
const RESERVED = [
  ...['admin', 'administrator', 'platform', 'market', 'system', 'root', 'support', 'official', 'staff'],
  ...['moderator', 'help', 'security', 'null', 'undefined', 'me', 'anonymous', 'everyone'],
].map(skeletonOf);

/** Whether an id is reserved: one of the list, also with `_`, `-` and `.` anywhere, or a look-alike of one. */
export function isReserved(agent_id: string): boolean {
  return RESERVED.includes(skeletonOf(agent_id.replaceAll(/[_.-]/g, '')));
}

/**
 * What an id looks like: ids with the same skeleton differ only in case and by 0 and O; 1, l and I; rn and m; vv and w.
 * The column `agent_handle.skeleton` has the same formula.
 */
export function skeletonOf(agent_id: string): string {
  return agent_id
    .toLowerCase()
    .replaceAll('0', 'o')
    .replaceAll(/[1i]/g, 'l')
    .replaceAll('m', 'rn')
    .replaceAll('w', 'vv');
}
