import { serialOfText } from '../../../core/calendar/serial.ts';
import type { Planted } from './planted.ts';

/** Mistakes planted in the rituals of the made-up bakery. */
export const plantedRhythm: readonly Planted[] = [
  {
    code: 'ritual-overdue',
    sheet: 'Rhythm',
    cell: 'F10',
    story: 'The drivers have not stood together for a month, though they should every week.',
    mend: { F10: serialOfText('2026-11-09') },
  },
  {
    code: 'ritual-no-owner',
    sheet: 'Rhythm',
    cell: 'C11',
    story: 'Nobody sees to it that somebody walks round the ovens.',
    mend: { C11: 'Jonas Feld' },
  },
  {
    code: 'ritual-cadence-unknown',
    sheet: 'Rhythm',
    cell: 'B12',
    story: 'Coffee with new staff takes place "when it suits".',
    mend: { B12: 'monthly' },
  },
  {
    code: 'ritual-never-held',
    sheet: 'Rhythm',
    cell: 'F13',
    story: 'The mills have waited for their afternoon since June.',
    mend: { F13: serialOfText('2026-09-08') },
  },
  {
    code: 'ritual-unlisted',
    sheet: 'Rituals held',
    cell: 'A23',
    story: 'The staff meeting of November stands in the log under another name.',
    mend: { A23: 'Staff meeting' },
  },
];
