import { tableParameter } from '../../../declare/parameter.ts';
import { rangeColumns } from '../rangeColumns.ts';

/** The range every function of the graph takes. */
export const rowsParameter = tableParameter({
  help: 'One row a vision, line, objective, key result, initiative …, with ID, level and parent.',
  columns: rangeColumns,
  tolerant: true,
});

/** A made-up graph that the examples share. */
export const exampleRows = [
  ['ID', 'Level', 'Parent', 'Owner', 'Explore'],
  ['V', 'Vision', null, 'Marta', null],
  ['S1', 'Strategy', 'V', 'Marta', null],
  ['O-1', 'Objective', 'S1', 'Jonas', null],
  ['O-2', 'Objective', null, 'Priya', null],
  ['KR-1', 'Key result', 'O-1', 'Jonas', null],
] as const;
