import { serialOfText } from '../../../core/calendar/serial.ts';
import type { Planted } from './planted.ts';

/** Mistakes planted in the communications of the made-up bakery. */
export const plantedCommunications: readonly Planted[] = [
  {
    code: 'communication-no-owner',
    sheet: 'Communications',
    cell: 'E8',
    story: 'Nobody sees to it that the second morning slot is told.',
    mend: { E8: 'Luca Brandt' },
  },
  {
    code: 'communication-no-audience',
    sheet: 'Communications',
    cell: 'A9',
    story: 'The new prices are to be told to nobody in particular.',
    mend: { A9: 'All customers' },
  },
  {
    code: 'communication-no-date',
    sheet: 'Communications',
    cell: 'F10',
    story: 'The letter to the cafés has no day.',
    mend: { F10: serialOfText('2026-11-20') },
  },
];
