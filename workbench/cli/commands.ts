import type { CliCommand } from './command.ts';
import { build } from './commands/build.ts';
import { calendar } from './commands/calendar.ts';
import { call } from './commands/call.ts';
import { check } from './commands/check.ts';
import { conformance } from './commands/conformance.ts';
import { functionsCommand } from './commands/functions.ts';
import { importGoals } from './commands/import.ts';
import { recogniseCommand } from './commands/recognise.ts';
import { repair } from './commands/repair.ts';
import { review } from './commands/review.ts';
import { workbench } from './commands/workbench.ts';

/** Every command, in the order help lists them. */
export const commands: Readonly<Record<string, CliCommand>> = {
  recognise: recogniseCommand,
  check,
  build,
  import: importGoals,
  repair,
  review,
  calendar,
  call,
  functions: functionsCommand,
  conformance,
  workbench,
};
