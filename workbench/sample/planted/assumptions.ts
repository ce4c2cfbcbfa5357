import type { Planted } from './planted.ts';

/** Mistakes planted in the log of assumptions of the made-up bakery. */
export const plantedAssumptions: readonly Planted[] = [
  {
    code: 'assumption-confident-without-evidence',
    sheet: 'Assumptions',
    cell: 'D6',
    story: 'Everybody is sure that offices order by the week; nobody asked one.',
    mend: { D6: 'Two offices signed for a month' },
  },
  {
    code: 'assumption-refuted-linked',
    sheet: 'Assumptions',
    cell: 'C7',
    story: 'Parcels break, and the ordering objective still counts on them.',
    mend: { J7: 'retired' },
  },
  {
    code: 'assumption-stale',
    sheet: 'Assumptions',
    cell: 'G8',
    story: 'Whether the college sends graduates was last asked in June.',
    mend: { G8: 46335 },
  },
  {
    code: 'assumption-owner-missing',
    sheet: 'Assumptions',
    cell: 'I10',
    story: 'Nobody looks after what the cafés do.',
    mend: { I10: 'Ines Moreau' },
  },
  {
    code: 'assumption-tested-in-future',
    sheet: 'Assumptions',
    cell: 'G11',
    story: 'The price rise was tested next month, says the log.',
    mend: { G11: 46300 },
  },
  {
    code: 'assumption-confidence-unread',
    sheet: 'Assumptions',
    cell: 'E12',
    story: 'Somebody is 170 % sure.',
    mend: { E12: 0.7 },
  },
  {
    code: 'assumption-objective-unknown',
    sheet: 'Assumptions',
    cell: 'C13',
    story: 'The numbers serve O-99; a digit too many.',
    mend: { C13: 'O-9' },
  },
];
