import type { Planted } from './planted.ts';

/** Mistakes planted in the capacity plan of the made-up bakery. */
export const plantedCapacity: readonly Planted[] = [
  {
    code: 'capacity-exceeded',
    sheet: 'Capacity',
    cell: 'B7',
    story: 'Online & delivery has 52 days of plans and 40 days.',
    mend: { B7: 38 },
  },
  {
    code: 'capacity-unknown',
    sheet: 'Capacity',
    cell: 'C8',
    story: 'Nobody said how many days the office has.',
    mend: { C8: 30 },
  },
];
