import { dateParameter, optionalNumber, tableParameter } from '../../declare/parameter.ts';
import { assumptionReading } from '../columns.ts';
import { assumptionThresholds } from '../thresholds.ts';

export const assumptionsParameter = tableParameter({
  help: 'Assumptions with the day of their last test, and the next one, objective and status where they have one.',
  columns: assumptionReading,
});

export const todayParameter = dateParameter({ help: 'Day it is wanted for.' });

export const daysParameter = optionalNumber({
  help: 'Most days since the last test; the last of them is still in time. 90 when left out.',
  unit: 'days',
  minimum: 0,
  fallback: assumptionThresholds.staleAfter.value,
});

/** Made-up assumptions that the examples share. */
export const exampleAssumptions = [
  ['ID', 'Assumption', 'Linked objective', 'Last tested', 'Next test', 'Owner', 'Status'],
  ['A1', 'Guests pay for a longer rest', 'O-3', '2026-10-05', '2027-01-11', 'Jonas', 'confirmed'],
  ['A2', 'The college sends graduates', 'O-6', '2026-06-01', '2026-12-01', 'Priya', 'open'],
  ['A3', 'A second slot halves delays', 'O-3', null, null, 'Tom', 'open'],
  ['A4', 'Bread survives the post', 'O-7', '2026-03-02', null, 'Luca', 'refuted'],
] as const;
