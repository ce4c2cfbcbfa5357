import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';
import { changeStepLabels } from './changeSteps.ts';

type SampleRow = Readonly<Record<string, Cell>>;

/** Day serial of a day of 2026. */
function day(month: number, dayOfMonth: number): number {
  return toSerial({ year: 2026, month, day: dayOfMonth });
}

type Line = readonly [completion: number | null, evidence: string | null, owner: string | null];

function programme(name: string, ratedOn: number, lines: readonly Line[]): SampleRow[] {
  return lines.map(([completion, evidence, owner], index) => ({
    ...{ programme: name, step: changeStepLabels[index] ?? null, completion, evidence, owner },
    ratedOn,
  }));
}

const waste = programme('Less waste in every shift', day(11, 2), [
  [5, 'Bins weighed in front of everybody: 41 kg in one evening', 'Jonas Feld'],
  [4, 'Tom, Lea and Noor meet on Mondays', 'Jonas Feld'],
  [4, 'One sentence over the oven: nothing left at six', 'Jonas Feld'],
  [2, 'Told on the bakery floor, not yet in the shops', 'Tom Okafor'],
  [3, 'Scales bought, third bake agreed', 'Noor Haddad'],
  [4, null, 'Tom Okafor'],
  [null, null, 'Jonas Feld'],
  [1, null, 'Marta Lind'],
]);

const tills = programme('One till system for both shops', day(11, 9), [
  [4, 'Three evenings of counting twice', 'Ines Moreau'],
  [4, 'Ines and both shop leads', 'Ines Moreau'],
  [4, 'Numbers by the fifth of the month', 'Ines Moreau'],
  [4, 'Shown at the staff meeting of October', 'Lea Roth'],
  [3, 'Old tills go back to the lender', 'Sam Weiss'],
  [3, 'First month closed on the sixth', 'Ines Moreau'],
  [2, 'Second shop follows in December', 'Sam Weiss'],
]);

/** Told in words of its own, and once more than needed. */
const extra: SampleRow = {
  programme: 'One till system for both shops',
  step: '6 Early wins',
  completion: 3,
  evidence: 'Told again for the November meeting',
  owner: 'Lea Roth',
  ratedOn: day(11, 9),
};

const parcels = [
  ...programme('Bread by post', day(10, 26), [
    [2, 'Fifty letters from people who moved away', 'Luca Brandt'],
    [2, 'Luca and Noor', 'Luca Brandt'],
    [2, null, 'Luca Brandt'],
    [1, null, 'Luca Brandt'],
    [1, null, 'Noor Haddad'],
    [1, null, 'Luca Brandt'],
    [1, null, 'Luca Brandt'],
  ]),
  {
    ...{ programme: 'Bread by post', step: 'Send the last invoice', completion: 1 },
    ...{ owner: 'Luca Brandt', ratedOn: day(10, 26) },
  },
];

/**
 * Changes of the made-up bakery Crumb & Co. Planted: wins and way cleared before everybody is told (two points),
 * wins without evidence, a step nobody rated (waste); the last step is left out and one stands twice (tills);
 * something that is no step (parcels).
 */
export const changeSample: readonly SampleRow[] = [...waste, ...tills, extra, ...parcels];
