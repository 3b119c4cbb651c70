import { CommanderError } from 'commander';
import { ApiError, ConnectionError } from '../../generated/sdk/typescript/esm/index.js';

/** The exit codes of the program, as its README lists them. */
export const EXIT = {
  refused: 1,
  usage: 2,
  forbidden: 3,
  not_found: 4,
  unavailable: 5,
  other_version: 6,
  interrupted: 130,
  terminated: 143,
} as const;

type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A failure that the program itself finds. `message` is one line: what is wrong and how to fix it. */
export class CliError extends Error {
  override name = 'CliError';
  readonly exit_code: ExitCode;
  readonly reason: string;

  constructor(exit_code: ExitCode, reason: string, message: string) {
    super(message);
    this.exit_code = exit_code;
    this.reason = reason;
  }
}

/** What the program says of a failure, and how it exits. */
export interface Described {
  exit_code: number;
  /** One word that never changes. */
  reason: string;
  /** One line: what is wrong and how to fix it. */
  message: string;
  /** The page of the market about the refusal. */
  help: string | null;
  /** The status of the market's response. */
  status: number | null;
  code: string | number | null;
  details: unknown;
  request_id: string | null;
}

/** Describes any failure of a command. Never throws. */
export function describeError(error: unknown): Described {
  const nothing = { help: null, status: null, code: null, details: null, request_id: null };
  if (error instanceof CliError)
    return { ...nothing, exit_code: error.exit_code, reason: error.reason, message: error.message };
  if (error instanceof ApiError) return describeRefusal(error);
  if (error instanceof CommanderError)
    return { ...nothing, exit_code: EXIT.usage, reason: 'usage', message: explainUsage(error) };
  if (error instanceof ConnectionError) {
    const message = `No response came from the market (${error.message}). A write may have been carried out: look before you repeat it.`;
    return { ...nothing, exit_code: EXIT.unavailable, reason: 'no_response', message };
  }
  const message = error instanceof Error ? error.message : String(error);
  // The SDK throws these for an argument that cannot be sent, such as an empty id.
  if (error instanceof TypeError)
    return { ...nothing, exit_code: EXIT.usage, reason: 'bad_argument', message: endSentence(message) };
  return { ...nothing, exit_code: EXIT.refused, reason: 'unexpected', message };
}

function explainUsage({ code, message }: CommanderError): string {
  if (code === 'commander.help') return 'No command is named: "aipod-market --help" lists them.';
  const wrong = message.replace(/^error: /, '').replaceAll('\n', ' ');
  return `${/[.)]$/.test(wrong) ? wrong : `${wrong}.`} Add --help to see how the command is used.`;
}

function describeRefusal(error: ApiError): Described {
  const { status, code = null, details, requestId: request_id, help } = error;
  return {
    exit_code: exitCodeOf(status),
    reason: error.reason ?? (code === null ? 'not_the_market' : String(code)),
    message: [
      error.userMessage ?? `${error.url} returned ${status}, which is not the market's`,
      ...listFixes(error),
    ]
      .map(endSentence)
      .join(' '),
    help: help ? new URL(help, error.url).href : null,
    status,
    code,
    details,
    request_id,
  };
}

const endSentence = (text: string) => (/[.!?。！？]$/.test(text) ? text : `${text}.`);

function listFixes({ status, fields, userMessage = '', retryAfter }: ApiError): string[] {
  const unsaid = fields.filter(({ message }) => !userMessage.includes(message));
  return [
    ...unsaid.map(({ path, message }) => `${path}: ${message}`),
    ...(status === 401 ? ['Run "aipod-market login", or check AIPOD_KEY and --key.'] : []),
    ...(retryAfter === null ? [] : [`Try again in ${retryAfter} s.`]),
  ];
}

function exitCodeOf(status: number): ExitCode {
  if (status === 401 || status === 403) return EXIT.forbidden;
  if (status === 404) return EXIT.not_found;
  return status === 429 || status >= 500 ? EXIT.unavailable : EXIT.refused;
}
