import { functions } from '../../../core/catalog.ts';
import type { FunctionDefinition } from '../../../core/declare/defineFunction.ts';
import { describeFunction, signature } from '../../../core/declare/describeFunction.ts';
import type { CliCommand } from '../command.ts';
import { parseOptions } from '../options.ts';
import { paint } from '../terminal.ts';
import { exitCodes, UsageError } from '../usage.ts';

function answersTo({ name, subject }: FunctionDefinition, word: string): boolean {
  return name.includes(word.toUpperCase()) || subject === word.toLowerCase();
}

/** Functions that any of the words names by a part of the name or by the subject; all of them without a word. */
function chosenFunctions(words: readonly string[]): readonly FunctionDefinition[] {
  const unknown = words.find((word) => !functions.some((one) => answersTo(one, word)));
  if (unknown !== undefined) {
    const subjects = [...new Set(functions.map(({ subject }) => subject))].sort();
    throw new UsageError(
      `expected a part of a function's name or a subject (${subjects.join(', ')}), found "${unknown}"`,
    );
  }
  if (words.length === 0) return functions;
  return functions.filter((one) => words.some((word) => answersTo(one, word)));
}

/** Lists custom functions. */
export const functionsCommand: CliCommand = {
  usage: 'functions [WORD…] [--json]',
  summary:
    'Lists every custom function, or those of a name or subject, with parameters, units and result.',
  async run(words, terminal) {
    const { flags, files: wanted } = parseOptions(words, { json: 'flag' });
    const chosen = chosenFunctions(wanted);
    if (flags.has('json')) terminal.out(JSON.stringify(chosen.map(describeFunction), null, 2));
    else {
      for (const definition of chosen) {
        terminal.out(
          `${paint(terminal, 'bold', signature(definition))}\n    ${definition.summary}`,
        );
      }
    }
    return exitCodes.clean;
  },
};
