import type { RecognisedTable } from '../../core/recognise/table.ts';
import { quoteSheet } from '../../core/sheet/a1.ts';
import type { FunctionHelp, ParameterHelp } from '../bridge.ts';

/** Texts worth offering for one argument: recognised tables of the function's subject, the words of a choice, TRUE and FALSE. */
export function argumentChoices(
  parameter: ParameterHelp,
  help: FunctionHelp,
  tables: readonly RecognisedTable[],
): readonly string[] {
  if (parameter.kind === 'table' || parameter.kind === 'range') {
    return tables
      .filter(({ kind }) => kind === help.subject)
      .map(({ sheet, range }) => `${quoteSheet(sheet)}!${range}`);
  }
  if (parameter.kind === 'choice') return parameter.choices.map((choice) => `"${choice}"`);
  return parameter.kind === 'flag' ? ['TRUE', 'FALSE'] : [];
}

/** What stands in the field of an argument at first: the only or first table that fits, or the example's value. */
export function firstArgument(
  parameter: ParameterHelp,
  help: FunctionHelp,
  tables: readonly RecognisedTable[],
): string {
  if (parameter.optional) return '';
  if (parameter.example !== '') return parameter.example;
  return argumentChoices(parameter, help, tables)[0] ?? '';
}
