import type { Planted } from './planted.ts';

/** Mistakes planted in the list of decisions of the made-up bakery. */
export const plantedDecisions: readonly Planted[] = [
  {
    code: 'decision-several-deciders',
    sheet: 'Decisions',
    cell: 'D7',
    story: 'Two people decide on the new tills.',
  },
  {
    code: 'decision-date-missing',
    sheet: 'Decisions',
    cell: 'J8',
    story: 'The gift to the soup kitchen is decided, nobody knows when.',
  },
  {
    code: 'decision-values-without-reason',
    sheet: 'Decisions',
    cell: 'M9',
    story: 'Cheaper butter goes against the values, and nobody wrote why.',
  },
  {
    code: 'decision-without-bounds',
    sheet: 'Decisions',
    cell: 'I10',
    story: 'The lease cannot be undone and has neither limit nor level.',
  },
  {
    code: 'decision-overdue',
    sheet: 'Decisions',
    cell: 'K11',
    story: 'The price list was to be decided two weeks ago.',
  },
  {
    code: 'decision-no-decider',
    sheet: 'Decisions',
    cell: 'D12',
    story: 'Nobody decides who trains the new staff.',
  },
];
