import { serialOfText } from '../../../core/calendar/serial.ts';
import type { Planted } from './planted.ts';

/** Mistakes planted in the dependencies and joint milestones of the made-up bakery. */
export const plantedDependencies: readonly Planted[] = [
  {
    code: 'dependency-unconfirmed',
    sheet: 'Dependencies',
    cell: 'F7',
    story: 'The second van is needed in five days, and the office has not said yes.',
    mend: { F7: 'yes' },
  },
  {
    code: 'dependency-no-risk-owner',
    sheet: 'Dependencies',
    cell: 'I8',
    story: 'Nobody carries the risk that the tills are closed late.',
    mend: { I8: 'Ines Moreau' },
  },
  {
    code: 'teamwork-link-unknown',
    sheet: 'Dependencies',
    cell: 'B9',
    story: 'The rye on Saturdays hangs on KR-31, which does not exist.',
    mend: { B9: 'KR-18' },
  },
  {
    code: 'teamwork-team-unknown',
    sheet: 'Dependencies',
    cell: 'D10',
    story: 'The review card is asked of a marketing team that the bakery does not have.',
    mend: { D10: 'Shops' },
  },
  {
    code: 'milestone-overdue',
    sheet: 'Milestones',
    cell: 'F6',
    story: 'Counting what is left was due five days ago.',
    mend: { F6: serialOfText('2026-11-09') },
  },
  {
    code: 'milestone-one-department',
    sheet: 'Milestones',
    cell: 'C7',
    story: 'The office alone owns the first close with the new tills.',
    mend: { C7: 'Office, Shops', D7: 'Ines Moreau, Priya Nair' },
  },
  {
    code: 'milestone-owner-missing',
    sheet: 'Milestones',
    cell: 'D8',
    story: 'The second van has an owner in delivery and none in the office.',
    mend: { D8: 'Luca Brandt, Ines Moreau' },
  },
];
