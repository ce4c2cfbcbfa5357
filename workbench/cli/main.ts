import packageInfo from '../../package.json' with { type: 'json' };
import { commands } from './commands.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { exitCodes, UsageError } from './usage.ts';

function help(terminal: Terminal): void {
  terminal.out(
    'tandem: turns the sheets you already have into OKR trackers, RACI matrices and scorecards.\n',
  );
  for (const { usage, summary } of Object.values(commands))
    terminal.out(`  tandem ${usage}\n      ${summary}`);
  terminal.out(
    '\nExit code: 0 no errors found, 1 errors found in the work, 2 could not read or called wrongly.',
  );
}

/** Runs one command line and answers its exit code; never throws for what a user did. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = 'help', ...rest] = words;
  if (name === 'help' || name === '--help' || name === '-h') {
    help(terminal);
    return exitCodes.clean;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (name === 'version' || name === '--version') {
    terminal.out(packageInfo.version);
    return exitCodes.clean;
  }
  if (!command) {
    terminal.error(`tandem: there is no command "${name}". "tandem help" lists them.`);
    return exitCodes.failed;
  }
  if (rest.some((word) => word === '--help' || word === '-h')) {
    terminal.out(`usage: tandem ${command.usage}\n${command.summary}`);
    return exitCodes.clean;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.error(`tandem ${name}: ${error.message}\nusage: tandem ${command.usage}`);
    return exitCodes.failed;
  }
}

/** Entry of the executable. */
export async function main(): Promise<void> {
  // A reader that has seen enough, such as `head`, closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  process.exitCode = await run(process.argv.slice(2), processTerminal());
}
