import type { Planted } from './planted.ts';

/** Mistakes planted in the list of automations of the made-up bakery. */
export const plantedAutomation: readonly Planted[] = [
  {
    code: 'automation-no-objective',
    sheet: 'Automation',
    cell: 'C6',
    story: 'A screen changes by the hour, for no objective.',
    mend: { C6: 'O-5' },
  },
  {
    code: 'automation-no-baseline',
    sheet: 'Automation',
    cell: 'E7',
    story: 'Flour orders itself, and nobody weighed what was thrown away before.',
    mend: { E7: '14 kilos a week' },
  },
  {
    code: 'automation-no-accountable',
    sheet: 'Automation',
    cell: 'G8',
    story: 'Invoices match themselves, and nobody answers for it.',
    mend: { G8: 'Ines Moreau' },
  },
  {
    code: 'automation-personal-data-unanswered',
    sheet: 'Automation',
    cell: 'H9',
    story: 'Answers to complaints are drafted, and nobody said from which data.',
    mend: { H9: 'none' },
  },
  {
    code: 'automation-no-legal-basis',
    sheet: 'Automation',
    cell: 'I10',
    story: 'Days of illness plan the shifts, on no basis.',
    mend: { I10: 'consent' },
  },
];
