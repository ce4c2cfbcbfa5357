import type { Planted } from './planted.ts';

const sheet = 'Change steps';

/** Mistakes planted in the changes of the made-up bakery. */
export const plantedChange: readonly Planted[] = [
  {
    code: 'change-step-ahead',
    sheet,
    cell: 'C8',
    story: 'Wins are celebrated before the shops have heard that less waste is wanted.',
    mend: { C8: 3 },
  },
  {
    code: 'change-without-evidence',
    sheet,
    cell: 'D10',
    story: 'Early wins are said to be mostly there, and nothing shows it.',
    mend: { D10: 'Leftovers of the bakery floor down from 41 to 30 kg an evening' },
  },
  {
    code: 'change-step-unrated',
    sheet,
    cell: 'C11',
    story: 'Nobody said whether the pace is kept.',
    mend: { C11: 2 },
  },
  {
    code: 'change-step-missing',
    sheet,
    cell: 'B13',
    story: 'What makes the new tills last is left out.',
    mend: { B20: '8 Made to last' },
  },
  {
    code: 'change-step-repeated',
    sheet,
    cell: 'B20',
    story:
      'The early wins of the tills stand there twice; the second row was meant as the last step.',
    mend: { D20: 'Counting with the new tills stands in the shop handbook' },
  },
  {
    code: 'change-step-unknown',
    sheet,
    cell: 'B28',
    story: 'Sending the last invoice is no step of a change.',
    mend: { B28: '8 Made to last' },
  },
];
