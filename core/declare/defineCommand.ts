import type { Issue } from '../issue/issue.ts';
import type { Edit, Needs, Reading } from '../sheet/edit.ts';
import type { Context } from './context.ts';
import type { Steps } from './steps.ts';

/** Plain data for the panel. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** What a command answers: changes to preview, something to show, what is wrong. */
export interface CommandResult {
  readonly edits: readonly Edit[];
  /** Plain JSON data for whoever shows it; each command documents its own. */
  readonly view: unknown;
  readonly issues: readonly Issue[];
}

/** Something a user starts from the menu, ribbon, panel or command line. Pure: one read before, one apply after. */
export interface CommandDefinition {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  /**
   * True when the same options on the same workbook give the same plan again, which only fills blank cells and
   * adds sheets: work that breaks off half way can then be finished or taken back.
   */
  readonly restartable?: boolean;
  /** What must be read for these options. */
  needs(options: Readonly<Record<string, Json>>): Needs;
  run(reading: Reading, options: Readonly<Record<string, Json>>, context: Context): CommandResult;
  /** The same in steps, where working it out takes long on large workbooks. */
  runInSteps?(
    reading: Reading,
    options: Readonly<Record<string, Json>>,
    context: Context,
  ): Steps<CommandResult>;
  /**
   * For commands that add rows to a list others write to as well: what is still missing after the changes were made,
   * read anew. Nothing is missing when it answers no edits.
   */
  settle?(
    reading: Reading,
    options: Readonly<Record<string, Json>>,
    context: Context,
  ): readonly Edit[];
}

/** Declares a command. */
export function defineCommand(command: CommandDefinition): CommandDefinition {
  return command;
}
