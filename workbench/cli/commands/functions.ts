import { functions } from '../../../core/catalog.ts';
import { describeFunction, signature } from '../../../core/declare/describeFunction.ts';
import type { CliCommand } from '../command.ts';
import { parseOptions } from '../options.ts';
import { paint } from '../terminal.ts';
import { exitCodes } from '../usage.ts';

/** Lists every custom function. */
export const functionsCommand: CliCommand = {
  usage: 'functions [--json]',
  summary: 'Lists every custom function with its parameters, units and result.',
  async run(words, terminal) {
    const { flags } = parseOptions(words, { json: 'flag' });
    if (flags.has('json')) terminal.out(JSON.stringify(functions.map(describeFunction), null, 2));
    else {
      for (const definition of functions) {
        terminal.out(
          `${paint(terminal, 'bold', signature(definition))}\n    ${definition.summary}`,
        );
      }
    }
    return exitCodes.clean;
  },
};
