/**
 * The server cannot start, for a reason that its operator can fix. `message` is one line: what is wrong (with
 * the name of the setting, if it is a setting) and how to fix it. `main` prints it and exits with 1.
 */
export class StartupError extends Error {
  override name = 'StartupError';
}
