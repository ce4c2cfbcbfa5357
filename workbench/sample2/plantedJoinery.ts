import type { Planted } from '../sample/planted/planted.ts';

/** Every planted mistake of the joinery; the check-up finds exactly these. Everybody named is made up. */
export const plantedJoinery: readonly Planted[] = [
  {
    ...{ sheet: 'Ziele', cell: 'C7', code: 'okr-parent-unknown' },
    story: 'The goal of the office hangs under Z9, which nobody has written down.',
    mend: { C7: 'Z1' },
  },
  {
    ...{ sheet: 'Schlüsselergebnisse', cell: 'D4', code: 'kr-no-owner' },
    story: 'Nobody answers for the hours of rework.',
    mend: { D4: 'Ben Voss' },
  },
  {
    ...{ sheet: 'Schlüsselergebnisse', cell: 'F5', code: 'kr-start-equals-target' },
    story: 'Quotes within a day begin and end at five days.',
    mend: { F5: 1 },
  },
  {
    ...{ sheet: 'Zuständigkeiten', cell: 'A3', code: 'raci-several-accountable' },
    story: 'Two people answer for the measuring of stairs.',
    mend: { B3: 'I' },
  },
  {
    ...{ sheet: 'Zuständigkeiten', cell: 'A6', code: 'raci-no-accountable' },
    story: 'Dirk Lohe sharpens the blades; nobody answers for it.',
    mend: { E6: 'A/R' },
  },
  {
    ...{ sheet: 'Entscheidungen', cell: 'C3', code: 'decision-several-deciders' },
    story: 'Which woods are kept in stock was decided by two people.',
    mend: { C3: 'Ada Kern' },
  },
  {
    ...{ sheet: 'Kommunikationsplan', cell: 'E4', code: 'communication-no-owner' },
    story: 'Nobody sees to the new price list.',
    mend: { E4: 'Cleo Rast' },
  },
  {
    ...{ sheet: 'Abhängigkeiten', cell: 'F3', code: 'dependency-unconfirmed' },
    story: 'The workshop has not said whether it hands over its times, needed in five days.',
    mend: { F3: 'ja' },
  },
  {
    ...{ sheet: 'Zusagen', cell: 'G3', code: 'commitment-overdue' },
    story: 'The template for quotes was promised for 6 November; nobody said whether it is there.',
    mend: { G3: 'ja', H3: 46330 },
  },
];
