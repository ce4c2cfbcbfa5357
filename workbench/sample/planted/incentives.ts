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
    code: 'incentive-trade-off',
    sheet: 'Incentives',
    cell: 'I7',
    story:
      'The shops are paid for sales, which leave bread on the shelf that the baker is paid to avoid.',
    mend: { I7: null },
  },
  {
    code: 'incentive-opposite',
    sheet: 'Incentives',
    cell: 'D11',
    story: 'One is paid for fewer complaints, another for writing more of them down.',
    mend: { D11: 'less' },
  },
  {
    code: 'incentive-linked-opposite',
    sheet: 'Incentives',
    cell: 'D13',
    story: 'The office is paid for more wholesale customers, the floor for fewer visits to them.',
    mend: { D13: 'more' },
  },
  {
    code: 'incentive-tied-to-okr',
    sheet: 'Incentives',
    cell: 'C14',
    story: 'A bonus hangs on a key result.',
    mend: { C14: 'Gross margin', D14: 'more' },
  },
  {
    code: 'incentive-measure-unclaimed',
    sheet: 'Incentives',
    cell: 'J17',
    story: 'Loyalty cards are rewarded, and no objective wants them.',
    mend: { C17: 'Net promoter score', J17: 'O-5' },
  },
  {
    code: 'incentive-measure-unknown',
    sheet: 'Incentives',
    cell: 'C18',
    story: 'A bonus hangs on loaves a head, which nobody counts.',
    mend: { C18: 'Loaves sold by noon' },
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
  {
    code: 'recognition-left-out',
    sheet: 'Recognition',
    cell: 'B4',
    story: 'Everybody was thanked by somebody, but for Ines.',
    mend: {
      A13: 46340,
      B13: 'Ines Moreau',
      C13: 'Luca Brandt',
      D13: 'Found the error in the invoices before the mill did',
      E13: 'W1',
      F13: 'O-9',
    },
  },
];
