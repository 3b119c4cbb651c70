#!/usr/bin/env node
import { CommanderError } from 'commander';
import { type Described, describeError, EXIT } from './errors.ts';
import { paint } from './output.ts';
import { createProgram } from './program.ts';
import { cleanJson, cleanLine } from './text.ts';

async function main(args: string[]): Promise<void> {
  const program = createProgram();
  if (args.length === 0) return program.outputHelp();
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    report(describeError(error), args.includes('--json'));
  }
}

function report(described: Described, json: boolean): void {
  const { exit_code, reason, message, help } = described;
  process.exitCode = exit_code;
  if (json) {
    console.error(cleanJson(JSON.stringify({ error: described })));
    return;
  }
  const label = paint('red', 'error:', process.stderr);
  console.error(`${label} ${cleanLine(`${message} [${reason}]${help ? ` ${help}` : ''}`)}`);
}

// The reader of a pipe, such as `head`, can end first.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : EXIT.refused);
});

await main(process.argv.slice(2));
