const LEVELS: Record<number, string> = { 40: 'WARN ', 50: 'ERROR ', 60: 'FATAL ' };

/** What a terminal does not need in each line. */
const LEFT_OUT = ['level', 'time', 'pid', 'hostname', 'msg', 'err', 'request_id'];

/**
 * Returns a line of the log as a terminal shows it: short, with the local time. An error adds its stack. A line that is not
 * JSON stays as it is.
 */
export function prettyLine(line: string): string {
  let entry: Record<string, unknown>;
  try {
    entry = JSON.parse(line);
  } catch {
    return line;
  }
  const time = new Date(String(entry.time)).toTimeString().slice(0, 8);
  if (entry.msg === 'request') return `${time} ${describeRequest(entry)}\n`;
  const facts = Object.entries(entry)
    .filter(([name]) => !LEFT_OUT.includes(name))
    .map(([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const { stack, message } = (entry.err ?? {}) as { stack?: string; message?: string };
  const cause = stack ?? message;
  return `${time} ${LEVELS[Number(entry.level)] ?? ''}${entry.msg}${facts.join('')}\n${cause ? `${cause}\n` : ''}`;
}

function describeRequest({ status, method, route, params, ...entry }: Record<string, unknown>): string {
  const ids = (params ?? {}) as Record<string, string>;
  const path = String(route ?? 'unknown path').replaceAll(/:(\w+)/g, (name, key) => ids[key] ?? name);
  const why = entry.code === undefined ? '' : ` ${[entry.code, entry.reason].filter(Boolean).join(' ')}`;
  return `${status} ${method} ${path} ${entry.agent_id ?? entry.address}${why} ${entry.ms} ms`;
}
