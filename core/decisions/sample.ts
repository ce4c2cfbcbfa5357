import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

/** Day serial of a day of 2026. */
function day(month: number, dayOfMonth: number): number {
  return toSerial({ year: 2026, month, day: dayOfMonth });
}

function withStatus(status: string, rows: readonly SampleRow[]): readonly SampleRow[] {
  return rows.map((row) => ({ ...row, status }));
}

const decided = withStatus('decided', [
  {
    ...{ id: 'D1', decision: 'Longer rest for the sourdough', decider: 'Jonas Feld' },
    ...{ consulted: 'Noor Haddad', informed: 'Priya Nair, Luca Brandt', scope: 'team' },
    ...{ reversible: 'yes', limit: 'two weeks of trial', decidedOn: day(10, 5) },
    ...{ reason: 'Better crust in the blind tasting', objective: 'O-3' },
    escalation: 'Marta Lind',
  },
  {
    ...{ id: 'D2', decision: 'Second slot for morning deliveries', decider: 'Luca Brandt' },
    ...{ consulted: 'Tom Okafor', informed: 'Ines Moreau', scope: 'team', reversible: 'yes' },
    ...{ limit: 'one van', decidedOn: day(10, 12), valuesCheck: 'yes' },
    ...{ reason: 'A third of the orders asked for it', objective: 'O-8' },
  },
  {
    ...{ id: 'D3', decision: 'New till system in both shops', decider: 'Marta Lind, Ines Moreau' },
    ...{ consulted: 'Priya Nair, Lea Roth', informed: 'Jonas Feld', scope: 'company' },
    ...{ reversible: 'no', limit: 'up to 18,000 €', decidedOn: day(10, 19), valuesCheck: 'yes' },
    ...{ reason: 'Numbers by the fifth of the month', objective: 'O-9' },
    veto: 'Jonas Feld, Priya Nair',
  },
  {
    ...{ id: 'D4', decision: 'Give what is left at six to the soup kitchen' },
    ...{ decider: 'Priya Nair', consulted: 'Jonas Feld', informed: 'Lea Roth', scope: 'team' },
    ...{ reversible: 'yes', valuesCheck: 'yes', reason: 'Less waste, good neighbours' },
    ...{ objective: 'O-4', escalation: 'Marta Lind' },
  },
  {
    ...{ id: 'D5', decision: 'Cheaper butter for the croissants', decider: 'Jonas Feld' },
    ...{ consulted: 'Ines Moreau', informed: 'Priya Nair', scope: 'department' },
    ...{ reversible: 'yes', limit: 'until the end of the year', decidedOn: day(11, 2) },
    ...{ valuesCheck: 'no', reason: null, objective: 'O-2' },
  },
]);

const open = withStatus('open', [
  {
    ...{ id: 'D6', decision: 'Lease of the third shop', decider: 'Marta Lind' },
    ...{ consulted: 'Ines Moreau, Priya Nair', informed: 'Jonas Feld', reversible: 'no' },
    ...{ dueDate: day(12, 15), reason: 'Rent is fixed for ten years', objective: 'O-2' },
    veto: 'Ines Moreau (rent above a tenth of sales)',
  },
  {
    ...{ id: 'D7', decision: 'Price list for next year', decider: 'Marta Lind' },
    ...{ consulted: 'Ines Moreau', informed: 'Priya Nair', scope: 'company', reversible: 'yes' },
    ...{ limit: 'up to 4 % on average', dueDate: day(10, 31), objective: 'O-2' },
  },
  {
    ...{ id: 'D8', decision: 'Who trains the new shop staff', consulted: 'Priya Nair' },
    ...{ scope: 'department', reversible: 'yes', dueDate: day(11, 30), objective: 'O-60' },
  },
]);

const settled: readonly SampleRow[] = [
  {
    ...{ id: 'D9', decision: 'Bread by post to the whole country', status: 'withdrawn' },
    ...{ decider: 'Luca Brandt', scope: 'company', reversible: 'yes' },
    ...{ decidedOn: day(9, 21), reason: 'First find out with fifty parcels', objective: 'O-7' },
  },
  {
    ...{ id: 'D10', decision: 'Oven service every two years', status: 'replaced' },
    ...{ decider: 'Jonas Feld', scope: 'team', reversible: 'yes', decidedOn: day(6, 8) },
    reason: 'Now once a year',
  },
];

/**
 * Decisions of the made-up bakery Crumb & Co. Planted: no look at the values (D1), nobody to ask beyond the limit
 * (D2), two deciders and two vetoes for any reason (D3), no day and no limit for the team (D4), against the values
 * without a reason (D5), for good without level or limit (D6), overdue (D7), no decider and an objective nobody has
 * (D8), vetoes on a quarter of the decisions.
 */
export const decisionsSample: readonly SampleRow[] = [...decided, ...open, ...settled];
