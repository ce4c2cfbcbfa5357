import type { Planted } from './planted.ts';

/** Mistakes planted in the incentives and the recognition of the made-up bakery. */
export const plantedIncentives: readonly Planted[] = [
  {
    code: 'incentive-weights',
    sheet: 'Incentives',
    cell: 'E9',
    story: 'The rewards of the delivery lead make 90 %.',
    mend: { E9: 0.8 },
  },
  {
    code: 'incentive-no-direction',
    sheet: 'Incentives',
    cell: 'D15',
    story: 'The team breakfast hangs on training hours, more or fewer of them.',
    mend: { D15: 'more' },
  },
  {
    code: 'incentive-nobody',
    sheet: 'Incentives',
    cell: 'A16',
    story: 'A course of choice is promised to nobody.',
    mend: { A16: 'Lea Roth' },
  },
  {
    code: 'recognition-without-reason',
    sheet: 'Recognition',
    cell: 'D9',
    story: 'Tom was thanked, and nobody can tell what for.',
    mend: { D9: 'Counted what was left every evening of the month' },
  },
  {
    code: 'recognition-of-oneself',
    sheet: 'Recognition',
    cell: 'C10',
    story: 'The best week of the shop is praised by whoever leads it.',
    mend: { C10: 'Marta Lind' },
  },
];
