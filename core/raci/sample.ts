import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

/** Keys of the people's columns of the blueprint. */
export const peopleKeys = [
  'personA',
  'personB',
  'personC',
  'personD',
  'personE',
  'personF',
] as const;

/** People of the made-up bakery Crumb & Co, by column key. */
export const samplePeople: Readonly<Record<(typeof peopleKeys)[number], string>> = {
  personA: 'Marta Lind (owner)',
  personB: 'Jonas Feld (head baker)',
  personC: 'Priya Nair (shops)',
  personD: 'Luca Brandt (delivery)',
  personE: 'Ines Moreau (office)',
  personF: 'Noor Haddad (online)',
};

/** Task, then the letters of the six people; the planted mistakes are named beside them. */
const lines: readonly (readonly [string, ...(string | null)[]])[] = [
  ['Set the weekly bread plan', 'A', 'R', 'C', null, null, 'I'],
  ['Order flour and yeast', 'I', 'A/R', null, null, 'C', null],
  ['Choose a new flour supplier', 'A', 'R', null, null, 'C', 'I'],
  ['Bake the morning bread', null, 'A/R', 'I', 'I', null, null],
  // Two people accountable.
  ['Set prices', 'A', 'C', 'A', null, 'R', 'I'],
  ['Open the shop', null, 'I', 'A/R', null, null, null],
  ['Plan the shop shifts', 'A', 'C', 'R', 'I', null, null],
  // Nobody accountable.
  ['Answer complaints', 'I', 'C', 'R', 'C', null, 'R'],
  ['Plan the delivery rounds', 'I', null, 'C', 'A/R', null, 'C'],
  ['Service the van', 'A', null, null, 'R', 'I', null],
  // Nobody responsible.
  ['Check allergen labels', 'A', 'C', 'C', null, null, 'I'],
  ['Keep the online shop up to date', 'A', null, 'C', null, null, 'R'],
  ['Pay suppliers', 'A', null, null, null, 'R', 'I'],
  // Only listeners.
  ['Renew the hygiene certificate', 'I', 'C', 'C', null, null, null],
  ['Hire and train staff', 'A', 'R', 'R', 'C', 'I', null],
  ['Close the month', 'A', null, 'I', null, 'R', null],
  // Another department does it, and no dependency says so.
  ['Hand out online orders', null, null, 'R', 'A', null, 'I'],
];

/** Day serial of a day of 2026. */
function day(month: number, dayOfMonth: number): number {
  return toSerial({ year: 2026, month, day: dayOfMonth });
}

/** What stands beside the letters, by task; planted: somebody else owns KR-24, nobody was told about the van. */
const links: Readonly<Record<string, Readonly<Record<string, Cell>>>> = {
  'Bake the morning bread': { linkedMeasure: 'KR-9' },
  'Open the shop': { linkedMeasure: 'KR-13', accountableSince: day(10, 12) },
  'Plan the delivery rounds': { linkedMeasure: 'KR-24' },
  'Service the van': { accountableSince: day(11, 2) },
};

/** The sample rows of the blueprint; the owner is accountable for more than half of them, as in many small firms. */
export const sampleRows: readonly Readonly<Record<string, Cell>>[] = lines.map(
  ([task, ...letters]) => {
    const row: Record<string, Cell> = { task, linkedMeasure: null, accountableSince: null };
    peopleKeys.forEach((key, index) => {
      row[key] = letters[index] ?? null;
    });
    return { ...row, ...links[task] };
  },
);
