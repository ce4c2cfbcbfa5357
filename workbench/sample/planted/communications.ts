import { serialOfText } from '../../../core/calendar/serial.ts';
import type { Planted } from './planted.ts';

/** Mistakes planted in the communications of the made-up bakery. */
export const plantedCommunications: readonly Planted[] = [
  {
    code: 'communication-overdue',
    sheet: 'Communications',
    cell: 'F6',
    story: 'What is wasted was to be talked about every week, and was last in early October.',
    mend: { F6: serialOfText('2026-11-12') },
  },
  {
    code: 'communication-no-owner',
    sheet: 'Communications',
    cell: 'E8',
    story: 'Nobody sees to it that the second morning slot is told.',
    mend: { E8: 'Luca Brandt' },
  },
  {
    code: 'communication-not-asked',
    sheet: 'Communications',
    cell: 'I8',
    story: 'Nobody asked the drivers whether they understood which slot is theirs.',
    mend: { I8: 0.8, J8: 5 },
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
  {
    code: 'communication-reached-low',
    sheet: 'Communications',
    cell: 'G11',
    story: 'The shelf card about Saturday hung where four in ten regulars saw it.',
    mend: { G11: 118 },
  },
  {
    code: 'communication-understood-low',
    sheet: 'Communications',
    cell: 'I12',
    story: 'Half of the night shift cannot say why the dough rests longer.',
    mend: { I12: 0.83 },
  },
  {
    code: 'communication-objective-unknown',
    sheet: 'Communications',
    cell: 'K9',
    story: 'The new prices are said to serve an objective that nobody has.',
    mend: { K9: 'O-2' },
  },
  {
    code: 'strategy-line-without-message',
    sheet: 'Strategy',
    cell: 'A13',
    story: 'Bread by post is a line of the strategy, and no message speaks of it.',
    mend: { 'Communications!K5': 'S1, S3, S4' },
  },
  {
    code: 'message-reads-badly',
    sheet: 'Communications',
    cell: 'L8',
    story: 'The mail about the morning slots speaks of failure, delay and confusion only.',
    mend: {
      L8: 'From Monday there are two slots. Thank you for the good ideas; the new plan is clear and better for everybody.',
    },
  },
];
