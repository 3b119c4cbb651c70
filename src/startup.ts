/**
 * The server cannot start, for a reason its operator can mend. `message` is one line: what is wrong
 * (naming the setting, where one is at fault) and how to mend it. `main` prints it and exits with 1.
 */
export class StartupError extends Error {
  override name = 'StartupError';
}
