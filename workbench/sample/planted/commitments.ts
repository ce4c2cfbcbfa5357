import type { Planted } from './planted.ts';

/** Mistakes planted in the commitments of the made-up bakery. */
export const plantedCommitments: readonly Planted[] = [
  {
    code: 'commitment-without-reason',
    sheet: 'Commitments',
    cell: 'J11',
    story: 'The van was not insured in time, and nobody wrote what got in the way.',
    mend: { J11: 'The insurer wanted the licence first' },
  },
  {
    code: 'commitment-overdue',
    sheet: 'Commitments',
    cell: 'G12',
    story: 'The handover of the night was to be written down by the sixth.',
    mend: { G12: 'yes', H12: 46332 },
  },
  {
    code: 'commitment-no-owner',
    sheet: 'Commitments',
    cell: 'C13',
    story: 'The price of flour is promised by nobody.',
    mend: { C13: 'Ines Moreau' },
  },
  {
    code: 'commitment-no-due-date',
    sheet: 'Commitments',
    cell: 'F14',
    story: 'Ten regulars are to be asked, some day.',
    mend: { F14: 46356 },
  },
  {
    code: 'commitment-outcome-missing',
    sheet: 'Commitments',
    cell: 'G15',
    story: 'The checkout is closed without saying whether the promise was kept.',
    mend: { G15: 'yes' },
  },
  {
    code: 'commitment-days-crossed',
    sheet: 'Commitments',
    cell: 'F16',
    story: 'The cafés were to be visited before anybody had promised it.',
    mend: { F16: 46342 },
  },
];
