import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

/** Day serial of a day of 2026. */
function day(month: number, dayOfMonth: number): number {
  return toSerial({ year: 2026, month, day: dayOfMonth });
}

const plannedRows: readonly SampleRow[] = [
  {
    ...{ date: day(10, 20), person: 'Noor Haddad', task: 'Doughs with the longer rest', hours: 7 },
    objective: 'O-3',
  },
  {
    ...{ date: day(10, 22), person: 'Luca Brandt', task: 'Routes of the second slot', hours: 6 },
    objective: 'O-8',
  },
  { date: day(10, 28), person: 'Priya Nair', task: 'New staff learn the tills', hours: 5 },
  {
    ...{ date: day(11, 4), person: 'Ines Moreau', task: 'Numbers of October', hours: 8 },
    objective: 'O-9',
  },
  { date: day(11, 10), person: 'Luca Brandt', task: 'Checkout asks for the day', hours: 6 },
];

const unplannedRows: readonly SampleRow[] = [
  {
    ...{ date: day(10, 21), person: 'Jonas Feld', task: 'Oven coaxed back', hours: 4 },
    problem: 'Oven 2 loses heat',
  },
  {
    ...{ date: day(10, 30), person: 'Tom Okafor', task: 'Flour fetched from the mill', hours: 4 },
    problem: 'Flour ran out',
  },
  {
    ...{ date: day(11, 3), person: 'Jonas Feld', task: 'Bread baked in oven 1', hours: 5 },
    problem: 'oven 2 loses heat',
  },
  {
    ...{ date: day(11, 12), person: 'Noor Haddad', task: 'Half a night without oven', hours: 6 },
    ...{ problem: 'Cold oven again', repeatOf: 'L-6' },
  },
];

/**
 * Work of the made-up bakery Crumb & Co., logged by hand for four weeks. Planted: too much of it was not planned, one
 * oven failed three times, more than half of the hours serve no objective by name.
 */
export const worklogSample: readonly SampleRow[] = [
  ...plannedRows.map((row) => ({ ...row, planned: 'yes' })),
  ...unplannedRows.map((row) => ({ ...row, planned: 'no' })),
].map((row, index) => ({ id: `L-${index + 1}`, ...row }));
