import { optionalDate, tableParameter } from '../../declare/parameter.ts';
import { ordinaryWorklogColumns } from '../columns.ts';

export const worklogParameter = tableParameter({
  help: 'One row a piece of work, with headers such as Date, Hours, Planned, Linked objective, Problem, Repeat of.',
  columns: ordinaryWorklogColumns,
  tolerant: true,
});

export const fromParameter = optionalDate({
  help: 'First day that counts; from the beginning when left out.',
});

export const toParameter = optionalDate({
  help: 'Last day that counts; to the end when left out.',
});

/** Made-up work that the examples share, from 5 to 20 October 2026. */
export const exampleWorklog = [
  ['ID', 'Date', 'Hours', 'Planned', 'Problem', 'Repeat of'],
  ['L1', 46_300, 6, 'yes', null, null],
  ['L2', 46_301, 2, 'no', 'Oven 2 too cold', null],
  ['L3', 46_308, 5, 'yes', null, null],
  ['L4', 46_309, 1, 'no', 'oven 2: too cold!', null],
  ['L5', 46_315, 1, 'no', 'No heat again', 'L2'],
  ['L6', 46_315, 5, null, null, null],
] as const;
