import { tableParameter } from '../../declare/parameter.ts';
import { betColumns } from '../columns.ts';

/** The range every function of the subject takes first. */
export const betsParameter = tableParameter({
  help: 'One row a bet, with headers such as Hypothesis, Started, Test result, Decision, Decided on.',
  columns: betColumns,
  tolerant: true,
});

/** A made-up board that the examples share. */
export const exampleBets = [
  ['Hypothesis', 'Started', 'Test result', 'Decision', 'Decided on'],
  ['Guests pay for longer rest', '2026-09-07', 'confirmed', 'keep', '2026-09-28'],
  ['Offices order weekly', '2026-08-31', 'refuted', 'stop', '2026-10-05'],
  ['Cards bring regulars back', '2026-10-05', null, null, null],
];
