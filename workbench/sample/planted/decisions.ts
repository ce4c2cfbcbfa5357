import type { Planted } from './planted.ts';

/** Mistakes planted in the list of decisions of the made-up bakery. */
export const plantedDecisions: readonly Planted[] = [
  {
    code: 'decision-several-deciders',
    sheet: 'Decisions',
    cell: 'D7',
    story: 'Two people decide on the new tills.',
    mend: { D7: 'Ines Moreau' },
  },
  {
    code: 'decision-date-missing',
    sheet: 'Decisions',
    cell: 'J8',
    story: 'The gift to the soup kitchen is decided, nobody knows when.',
    mend: { J8: 46310 },
  },
  {
    code: 'decision-values-without-reason',
    sheet: 'Decisions',
    cell: 'M9',
    story: 'Cheaper butter goes against the values, and nobody wrote why.',
    mend: { M9: 'Only until the price of butter falls; the label says so.' },
  },
  {
    code: 'decision-without-bounds',
    sheet: 'Decisions',
    cell: 'I10',
    story: 'The lease cannot be undone and has neither limit nor level.',
    mend: { I10: 'up to 3,200 € a month' },
  },
  {
    code: 'decision-overdue',
    sheet: 'Decisions',
    cell: 'K11',
    story: 'The price list was to be decided two weeks ago.',
    mend: { K11: 46356 },
  },
  {
    code: 'decision-no-decider',
    sheet: 'Decisions',
    cell: 'D12',
    story: 'Nobody decides who trains the new staff.',
    mend: { D12: 'Priya Nair' },
  },
  {
    code: 'decision-values-unchecked',
    sheet: 'Decisions',
    cell: 'L5',
    story: 'The sourdough rests longer, and nobody held that against the values.',
    mend: { L5: 'yes' },
  },
  {
    code: 'decision-team-without-escalation',
    sheet: 'Decisions',
    cell: 'O6',
    story: 'The drivers may add a slot; nobody is named whom they ask beyond one van.',
    mend: { O6: 'Marta Lind' },
  },
  {
    code: 'decision-vetoes-without-scope',
    sheet: 'Decisions',
    cell: 'P7',
    story: 'Two people may stop the new tills, for any reason.',
    mend: { P7: 'Jonas Feld (hygiene), Priya Nair (queues)' },
  },
  {
    code: 'decision-team-without-limit',
    sheet: 'Decisions',
    cell: 'I8',
    story: 'The shops may give away what is left, and nothing says how much.',
    mend: { I8: 'twenty loaves a day' },
  },
  {
    code: 'decision-vetoes-many',
    sheet: 'Decisions',
    cell: 'P4',
    story: 'A quarter of the decisions can be stopped by somebody.',
    mend: { P10: null },
  },
  {
    code: 'linked-objective-unknown',
    sheet: 'Decisions',
    cell: 'N12',
    story: 'Who trains the new staff serves O-60, which does not exist.',
    mend: { N12: 'O-6' },
  },
];
