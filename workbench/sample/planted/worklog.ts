import type { Planted } from './planted.ts';

/** Mistakes planted in the work log of the made-up bakery. */
export const plantedWorklog: readonly Planted[] = [
  {
    code: 'worklog-unplanned-high',
    sheet: 'Work log',
    cell: 'F4',
    story: 'In four weeks more than a third of the hours logged broke into the plan.',
    mend: { F11: 'yes' },
  },
  {
    code: 'worklog-problem-repeated',
    sheet: 'Work log',
    cell: 'H13',
    story:
      'The second oven lost its heat three times; the third time somebody called it by another name.',
    mend: { I13: null },
  },
  {
    code: 'worklog-hours-unlinked',
    sheet: 'Work log',
    cell: 'G4',
    story: 'Of more than half of the hours nobody can say which objective they serve.',
    mend: { G7: 'O-6' },
  },
];
