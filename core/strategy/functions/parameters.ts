import { tableParameter } from '../../declare/parameter.ts';
import { strategyColumns } from '../columns.ts';

/** The range the functions of the subject take. */
export const compassParameter = tableParameter({
  help: 'The strategy on one sheet: ID, level, statement, parent, owner, horizon, explore, behaviour.',
  columns: strategyColumns,
  tolerant: true,
});

/** A made-up strategy that the examples share. */
export const exampleCompass = [
  ['ID', 'Level', 'Statement', 'Parent', 'Owner', 'Behaviour'],
  ['V', 'Vision', 'The bread people cross town for', null, 'Marta', null],
  ['W1', 'Value', 'Honest in what goes in', 'V', null, 'Every shelf card names the mill.'],
  ['W2', 'Value', 'Good neighbours', 'V', null, null],
  ['S1', 'Strategy', 'Sell more bread that keeps', 'V', 'Marta', null],
  ['B1', 'Objective', 'Regulars come twice a week', 'S1', null, null],
] as const;
