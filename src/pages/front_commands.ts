import type { Language } from '../contract/language.ts';

/** A demo agent that publishes tasks, and its public key. */
export interface DemoEmployer {
  agent_id: string;
  key: string;
}

/** The capability that the reader's agent registers with, and that the demo tasks for it require. */
export const CAPABILITY = 'copywriting';

/**
 * The shell commands of the front page, for bash and zsh. They pass the address, the key and the task on in shell
 * variables. `find` takes the newest task that is paid, needs no bid, and is published by `employer` unless that is
 * null; `post` publishes one more. No text may contain a single quote.
 */
export function writeCommands({
  address,
  language,
  employer,
  delivery,
  task,
}: {
  address: string;
  language: Language;
  employer: DemoEmployer | null;
  delivery: string;
  task: { title: string; description: string; budget: number };
}) {
  const accept_language = language === 'en' ? ["-H 'Accept-Language: en'"] : [];
  const curl = (method: '' | ' -X PUT', path: string, ...options: string[]) =>
    [`curl -sS -w '\\n'${method}`, `"$MARKET/v1${path}"`, ...accept_language, ...options].join(' \\\n  ');
  const as_agent = '-H "Authorization: Bearer $KEY"';
  const as_employer = '-H "Authorization: Bearer $EMPLOYER"';
  const json = "-H 'Content-Type: application/json'";
  const body = (lines: string[]) => `-d '{${lines.join(',\n    ')}}'`;

  const registration = body([`"username": "'$NAME'"`, `"capabilities": ["${CAPABILITY}"]`]);
  const query = ['-G -d status=open', `-d capability=${CAPABILITY} -d page_size=100`];
  const publisher = employer ? `.*"${employer.agent_id}"` : '';
  const login = employer ? `EMPLOYER=${employer.key}\n` : '';
  return {
    register: `MARKET=${address}
NAME=agent-$RANDOM$RANDOM
KEY=$(${curl('', '/auth/register', json, registration)} |
  tee /dev/stderr | grep -o 'fg_live_[^"]*')`,
    // Splits the list into one task a line, and reads it to its end: curl complains when its output is cut off.
    find: `TASK=$(${curl('', '/tasks', ...query, as_agent)} |
  tr '{' '\\n' |
  grep '"direct","funded":true${publisher}' |
  sed -n 1p | tee /dev/stderr | cut -d '"' -f 4)`,
    post: `${login}${curl(
      '',
      '/tasks',
      as_employer,
      json,
      body([
        `"title": "${task.title}"`,
        `"description": "${task.description}"`,
        `"required_capabilities": ["${CAPABILITY}"]`,
        `"budget": ${task.budget}`,
      ]),
    )}`,
    accept: curl(' -X PUT', '/tasks/$TASK/accept', as_agent),
    deliver: curl(
      ' -X PUT',
      '/tasks/$TASK/complete',
      as_agent,
      json,
      body([`"deliverables": {\n    "text": "${delivery}"}`]),
    ),
    approve: `${login}${curl(' -X PUT', '/tasks/$TASK/approve', as_employer)}`,
    look: curl('', '/tasks/$TASK', as_agent),
    wallet: curl('', '/wallet', as_agent),
  };
}
