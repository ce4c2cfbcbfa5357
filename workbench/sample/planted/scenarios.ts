import type { Planted } from './planted.ts';

const sheet = 'Scenarios';

/** Mistakes planted in the scenarios of the made-up bakery. */
export const plantedScenarios: readonly Planted[] = [
  {
    code: 'scenario-worst-better',
    sheet,
    cell: 'D7',
    story: 'Worst and best case of the wholesale customers are the wrong way round.',
    mend: { D7: 12, F7: 16 },
  },
  {
    code: 'scenario-base-outside',
    sheet,
    cell: 'E8',
    story: 'Energy is expected to cost less than in the best case.',
    mend: { E8: 28 },
  },
  {
    code: 'scenario-case-missing',
    sheet,
    cell: 'E9',
    story: 'Nobody said how many people are expected to leave.',
    mend: { E9: 4 },
  },
  {
    code: 'scenario-chances',
    sheet,
    cell: 'I10',
    story: 'The chances of the three cases of what is left make 110 %.',
    mend: { I10: 0.2 },
  },
  {
    code: 'foresight-link-unknown',
    sheet,
    cell: 'J7',
    story: 'The wholesale customers hang on KR-31, a number that no key result has.',
    mend: { J7: 'KR-30' },
  },
];
