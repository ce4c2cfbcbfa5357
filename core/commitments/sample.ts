import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

/** Day serial of a day of 2026. */
function day(month: number, dayOfMonth: number): number {
  return toSerial({ year: 2026, month, day: dayOfMonth });
}

const kept: readonly SampleRow[] = [
  {
    ...{ id: 'C1', commitment: 'Rota of November on the wall by the 25th' },
    ...{ promisedBy: 'Priya Nair', promisedTo: 'Lea Roth', madeOn: day(10, 5) },
    ...{ dueDate: day(10, 25), kept: 'yes', closedOn: day(10, 24), objective: 'O-6' },
  },
  {
    ...{ id: 'C2', commitment: 'Second delivery slot runs for a week without a call' },
    ...{ promisedBy: 'Luca Brandt', promisedTo: 'Ines Moreau', madeOn: day(10, 12) },
    ...{ dueDate: day(10, 26), kept: 'yes', closedOn: day(10, 26), objective: 'O-8' },
  },
  {
    ...{ id: 'C3', commitment: 'Numbers of September on the table by the fifth' },
    ...{ promisedBy: 'Ines Moreau', promisedTo: 'Marta Lind', madeOn: day(9, 28) },
    ...{ dueDate: day(10, 5), kept: 'yes', closedOn: day(10, 5), objective: 'O-9' },
  },
  {
    ...{ id: 'C4', commitment: 'Oven plan that leaves the last hour free for cleaning' },
    ...{ promisedBy: 'Jonas Feld', promisedTo: 'Noor Haddad', madeOn: day(10, 1) },
    ...{ dueDate: day(10, 31), kept: 'yes', closedOn: day(10, 29), objective: 'O-3' },
  },
  {
    ...{ id: 'C5', commitment: 'Evening count of unsold bread every day of October' },
    ...{ promisedBy: 'Tom Okafor', promisedTo: 'Jonas Feld', madeOn: day(9, 30) },
    ...{ dueDate: day(10, 31), kept: 'yes', closedOn: day(11, 1), objective: 'O-4' },
  },
];

const notKept: readonly SampleRow[] = [
  {
    ...{ id: 'C6', commitment: 'Two shop assistants trained on the new tills' },
    ...{ promisedBy: 'Lea Roth', promisedTo: 'Priya Nair', madeOn: day(10, 6) },
    ...{ dueDate: day(10, 30), kept: 'no', closedOn: day(10, 30), objective: 'O-6' },
    reason: 'The tills came two weeks late',
  },
  {
    ...{ id: 'C7', commitment: 'Van insured for the second driver' },
    ...{ promisedBy: 'Ines Moreau', promisedTo: 'Luca Brandt', madeOn: day(10, 8) },
    ...{ dueDate: day(10, 22), kept: 'no', closedOn: day(10, 23), objective: 'O-8' },
  },
];

const open: readonly SampleRow[] = [
  {
    ...{ id: 'C8', commitment: 'Write down how the night hands over to the morning' },
    ...{ promisedBy: 'Noor Haddad', promisedTo: 'Jonas Feld', madeOn: day(10, 14) },
    ...{ dueDate: day(11, 6), kept: 'open', objective: 'O-3' },
  },
  {
    ...{ id: 'C9', commitment: 'Price of flour fixed with the mill for the winter' },
    ...{ promisedTo: 'Jonas Feld', madeOn: day(10, 20), dueDate: day(11, 27), kept: 'open' },
    objective: 'O-4',
  },
  {
    ...{ id: 'C10', commitment: 'Ask ten regulars what they miss on the shelf' },
    ...{ promisedBy: 'Lea Roth', promisedTo: 'Priya Nair', madeOn: day(11, 2), kept: 'open' },
    objective: 'O-5',
  },
  {
    ...{ id: 'C11', commitment: 'Checkout asks for the day of delivery first' },
    ...{ promisedBy: 'Luca Brandt', promisedTo: 'Priya Nair', madeOn: day(10, 19) },
    ...{ dueDate: day(11, 13), closedOn: day(11, 12), objective: 'O-7' },
  },
  {
    ...{ id: 'C12', commitment: 'Three cafés visited with a bread basket' },
    ...{ promisedBy: 'Ines Moreau', promisedTo: 'Marta Lind', madeOn: day(11, 9) },
    ...{ dueDate: day(9, 30), kept: 'yes', closedOn: day(11, 13), objective: 'O-10' },
  },
  {
    ...{ id: 'C13', commitment: 'Staff meeting moved to the quiet hour' },
    ...{ promisedBy: 'Marta Lind', promisedTo: 'Noor Haddad', madeOn: day(11, 9) },
    ...{ dueDate: day(11, 20), kept: 'open', objective: 'O-6' },
  },
  {
    ...{ id: 'C14', commitment: 'Shelf cards name the mill for every loaf' },
    ...{ promisedBy: 'Jonas Feld', promisedTo: 'Lea Roth', madeOn: day(11, 4) },
    ...{ dueDate: day(11, 30), kept: 'open', objective: 'O-3' },
  },
];

/**
 * Commitments of the made-up bakery Crumb & Co. Planted: not kept without a reason (C7), overdue (C8), nobody
 * promised it (C9), no day (C10), closed without an outcome (C11), due before it was made (C12).
 */
export const commitmentsSample: readonly SampleRow[] = [...kept, ...notKept, ...open];
