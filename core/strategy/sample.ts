import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

const thisYear = toSerial({ year: 2026, month: 12, day: 31 });
const nextYears = toSerial({ year: 2028, month: 12, day: 31 });
const farAway = toSerial({ year: 2031, month: 12, day: 31 });

type Line = Readonly<Record<string, Cell>>;

/** Lines that share some of their values. */
function linesWith(shared: Line, lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => ({ ...shared, ...line }));
}

const top: readonly Line[] = [
  {
    id: 'V',
    level: 'vision',
    statement: 'The bread people cross town for, baked by people who stay',
    owner: 'Marta Lind',
    horizon: farAway,
    comment: 'Made-up sample: Crumb & Co. and its people do not exist.',
  },
  {
    id: 'M',
    level: 'mission',
    statement: 'Honest bread every morning, in our shops and at the door',
    parent: 'V',
    owner: 'Marta Lind',
  },
];

const values: readonly Line[] = [
  {
    id: 'W1',
    level: 'value',
    statement: 'Honest in what goes in',
    parent: 'W2',
    behaviour: 'Every shelf card names the flour, the mill and the hours of rest.',
  },
  {
    id: 'W2',
    level: 'value',
    statement: 'Nobody carries the night alone',
    parent: 'W1',
    behaviour: 'Whoever finishes first asks the others what is left, before the coat is on.',
  },
  {
    id: 'W3',
    level: 'value',
    statement: 'Good neighbours',
    parent: 'V',
    comment: 'Planted mistake: nobody could tell when it is lived.',
  },
];

const strategies = linesWith({ level: 'strategy', parent: 'M' }, [
  {
    id: 'S1',
    statement: 'Sell more of the bread that keeps',
    owner: 'Marta Lind',
    horizon: nextYears,
    explore: 'yes',
  },
  {
    id: 'S2',
    statement: 'Waste less flour, heat and time',
    owner: 'Jonas Feld',
    horizon: nextYears,
  },
  {
    id: 'S3',
    statement: 'Be the place bakers want to work',
    horizon: nextYears,
    comment: 'Planted mistake: nobody owns this line.',
  },
  {
    id: 'S4',
    statement: 'Find out whether sourdough travels by post',
    owner: 'Luca Brandt',
    horizon: thisYear,
    explore: 'yes',
    comment: 'Judged by what is learned, not by sales.',
  },
]);

const objectives = linesWith({ level: 'objective', horizon: thisYear }, [
  { id: 'B1', statement: 'Regulars come twice a week', parent: 'S1', owner: 'Priya Nair' },
  { id: 'B2', statement: 'Ovens run full or not at all', owner: 'Jonas Feld' },
  {
    ...{ id: 'B3', statement: 'Offices order by the week', parent: 'S5', owner: 'Ines Moreau' },
    comment: 'Planted mistake: there is no S5.',
  },
  { id: 'B4', statement: 'Grow profitably', parent: 'S1', owner: 'Ines Moreau' },
  { id: 'B5', statement: 'Keep costs in hand', parent: 'S2', owner: 'Jonas Feld' },
  { id: 'B6', statement: 'Fresh every morning', parent: 'S1', owner: 'Priya Nair' },
  { id: 'B7', statement: 'Loved in the quarter', parent: 'S1', owner: 'Marta Lind' },
  { id: 'B8', statement: 'Waste less', parent: 'S2', owner: 'Jonas Feld' },
  { id: 'B9', statement: 'Deliver on time', parent: 'S1', owner: 'Luca Brandt' },
  { id: 'B10', statement: 'Bakers who stay', parent: 'S3', owner: 'Marta Lind' },
  { id: 'B11', statement: 'A team that improves', parent: 'S3', owner: 'Marta Lind' },
  {
    ...{ id: 'B12', statement: 'Know what bread by post costs and brings', parent: 'S4' },
    owner: 'Luca Brandt',
  },
]);

const lineOfOffices: readonly Line[] = [
  {
    ...{ id: 'S6', level: 'strategy', statement: 'Bake for offices and schools', parent: 'M' },
    ...{ owner: 'Ines Moreau', horizon: nextYears },
  },
];

/**
 * The strategy of the made-up bakery Crumb & Co.; its objectives are those of the scorecard. Planted: a value without
 * behaviour (W3), values that serve each other (W1, W2), a line flagged as exploration though it is the daily trade
 * (S1), a line without owner (S3), objectives that serve nothing (B2) or something unknown (B3), a line nothing
 * serves (S6).
 */
export const strategySample: readonly Line[] = [
  ...[...top, ...values, ...strategies, ...objectives],
  ...lineOfOffices,
];
