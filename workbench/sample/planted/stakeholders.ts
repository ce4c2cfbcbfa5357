import type { Planted } from './planted.ts';

const sheet = 'Stakeholders';

/** Mistakes planted in the stakeholders of the made-up bakery. */
export const plantedStakeholders: readonly Planted[] = [
  {
    code: 'stakeholder-opponent-without-action',
    sheet,
    cell: 'D6',
    story: 'The old hands of the night shift are strongly against, and nothing is done.',
    mend: { D6: 'Let them choose which dough rests longer' },
  },
  {
    code: 'stakeholder-no-contact',
    sheet,
    cell: 'G7',
    story: 'Nobody has talked with the landlord since July.',
    mend: { G7: 46335 },
  },
  {
    code: 'stakeholder-support-unknown',
    sheet,
    cell: 'C8',
    story: 'Nobody has asked the cafés what they think.',
    mend: { C8: 1 },
  },
];
