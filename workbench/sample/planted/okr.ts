import type { Planted } from './planted.ts';

/** Mistakes planted in objectives and key results of the made-up bakery. */
export const plantedOkr: readonly Planted[] = [
  {
    code: 'kr-start-equals-target',
    sheet: 'Key results',
    cell: 'G30',
    story: 'A key result whose start and target are both 5: progress is undefined.',
    mend: { G30: 9 },
  },
  {
    code: 'okr-parent-unknown',
    sheet: 'Objectives',
    cell: 'C14',
    story: 'O-10 hangs under O-12, which does not exist.',
    mend: { C14: 'O-2' },
  },
  {
    code: 'objective-many-key-results',
    sheet: 'Key results',
    cell: 'B17',
    story: 'O-5 has six key results.',
    mend: { B17: 'O-6' },
  },
  {
    code: 'kr-no-owner',
    sheet: 'Key results',
    cell: 'D24',
    story: 'Nobody owns the training key result.',
    mend: { D24: 'Priya Nair' },
  },
  {
    code: 'kr-overdue',
    sheet: 'Key results',
    cell: 'Q32',
    story: 'The review of the price list was due two weeks ago.',
    mend: { Q32: 46387 },
  },
  {
    code: 'kr-no-owner',
    sheet: 'Shop goals (old list)',
    cell: 'C7',
    story: 'An old list: nobody has taken on the soup kitchen.',
    mend: { C7: 'Lea Roth' },
  },
  {
    code: 'kr-no-current',
    sheet: 'Key results',
    cell: 'H7',
    story: 'A key result without a value yet: counted as missing, not as zero.',
    mend: { H7: 24 },
  },
  {
    code: 'kr-no-current',
    sheet: 'Key results',
    cell: 'H29',
    story: 'Another without a value yet; it takes the objective below the least coverage.',
    mend: { H29: 9 },
  },
  {
    code: 'kr-override-no-end',
    sheet: 'Key results',
    cell: 'AC28',
    story: 'Noor calls late deliveries merely behind, but not until when.',
    mend: { AC28: 46356 },
  },
];
