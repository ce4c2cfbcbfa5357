import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

/** Day serial of a day of 2026. */
function day(month: number, dayOfMonth: number): number {
  return toSerial({ year: 2026, month, day: dayOfMonth });
}

/**
 * Stakeholders of the changes of the made-up bakery Crumb & Co. Planted: strong, against and left alone (old hands),
 * strong and not spoken with for months (landlord), strong and never asked (cafés).
 */
export const stakeholdersSample: readonly SampleRow[] = [
  {
    ...{ stakeholder: 'Shop teams', influence: 4, support: 1, owner: 'Priya Nair' },
    ...{ action: 'Try the new till for a week, then say what to change' },
    communication: 'From now on Priya Nair answers for "Open the shop"',
    lastContact: day(11, 4),
  },
  {
    ...{ stakeholder: 'Old hands of the night shift', influence: 5, support: -2 },
    ...{ owner: 'Noor Haddad', lastContact: day(10, 28) },
    communication: 'Less waste: what we count each evening, and why',
  },
  {
    ...{ stakeholder: 'Landlord of the second shop', influence: 4, support: 0 },
    ...{ action: 'Show the plan for the shelf', owner: 'Marta Lind', lastContact: day(7, 20) },
  },
  {
    ...{ stakeholder: 'Cafés that order by noon', influence: 4, owner: 'Ines Moreau' },
    ...{ action: 'Ask three of them', lastContact: day(11, 9) },
    communication: 'Ordered by noon, delivered by six',
  },
  {
    ...{ stakeholder: 'Drivers', influence: 3, support: 2, owner: 'Luca Brandt' },
    ...{ action: 'Plan the routes with them', lastContact: day(11, 10) },
    communication: 'Two morning slots instead of one',
  },
  {
    ...{ stakeholder: 'Neighbours of the bakery', influence: 2, support: -1 },
    ...{ action: 'No deliveries before five', owner: 'Jonas Feld', lastContact: day(9, 30) },
  },
];
