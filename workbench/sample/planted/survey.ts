import type { Planted } from './planted.ts';

/** Mistakes planted in the answers to the survey of the made-up bakery. */
export const plantedSurvey: readonly Planted[] = [
  {
    code: 'survey-few-answers',
    sheet: 'Survey',
    cell: 'A4',
    story: 'Only three of the office answered, too few to be shown.',
    mend: { A16: 'Shops', A17: 'Shops', A18: 'Shops' },
  },
  {
    code: 'survey-answer-outside',
    sheet: 'Survey',
    cell: 'M9',
    story: 'Somebody typed a six on a scale of five.',
    mend: { M9: 5 },
  },
  {
    code: 'survey-straight-line',
    sheet: 'Survey',
    cell: 'B13',
    story: 'One answer sheet says three to everything.',
    mend: { B13: 4, G13: 2 },
  },
  {
    code: 'survey-reversed-unmarked',
    sheet: 'Survey',
    cell: 'J4',
    story: 'A question asks the other way round and nobody marked it.',
    mend: {
      J4: 'Aligned actions 3: My team often works against another team’s goals. (R)',
    },
  },
  {
    code: 'survey-answer-outside',
    sheet: 'Ownership pulse',
    cell: 'F13',
    story: 'Somebody typed a six on a scale of five.',
    mend: { F13: 3 },
  },
];
