import type { Planted } from './planted.ts';

/** Mistakes planted in the log of waste and the value stream of the made-up bakery. */
export const plantedLean: readonly Planted[] = [
  {
    code: 'waste-no-countermeasure',
    sheet: 'Waste',
    cell: 'G7',
    story: 'Forty walks a night to the cold room, and nothing is done about them.',
    mend: { G7: 'Second fridge beside the oven' },
  },
  {
    code: 'waste-no-owner',
    sheet: 'Waste',
    cell: 'H8',
    story: 'Orders are to go to the till by themselves, and nobody sees to it.',
    mend: { H8: 'Tom Okafor' },
  },
  {
    code: 'waste-negative',
    sheet: 'Waste',
    cell: 'F8',
    story: 'The paper of the orders costs less than nothing.',
    mend: { F8: 12 },
  },
  {
    code: 'waste-no-size',
    sheet: 'Waste',
    cell: 'E9',
    story: 'Spare rolls are thrown away, and nobody knows how much that is.',
    mend: { E9: 6 },
  },
  {
    code: 'stream-time-missing',
    sheet: 'Value stream',
    cell: 'B8',
    story: 'Nobody took the time of packing.',
    mend: { B8: 6 },
  },
  {
    code: 'stream-time-negative',
    sheet: 'Value stream',
    cell: 'C9',
    story: 'The van arrives five minutes before it leaves.',
    mend: { C9: 0 },
  },
];
