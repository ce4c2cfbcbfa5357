import type { Finding } from '../../core/alignment/finding.ts';
import type { Score } from '../../core/declare/check.ts';
import type { RecognisedTable } from '../../core/recognise/table.ts';

export const standInTables: readonly RecognisedTable[] = [
  {
    sheet: 'Team goals',
    range: 'A3:H8',
    kind: 'okr',
    headerRow: 2,
    columns: { objective: 0, keyResult: 1, owner: 2, start: 3, target: 4, current: 5, weight: 6 },
    confidence: 0.93,
    why: ['"Key result" names key results', 'targets and current values stand side by side'],
  },
  {
    sheet: 'Who does what',
    range: 'A1:E6',
    kind: 'raci',
    headerRow: 0,
    columns: { task: 0, person: [1, 2, 3, 4] },
    confidence: 0.72,
    why: ['14 cells in 4 columns hold the letters A, C, I, R'],
  },
  {
    sheet: 'Shopping',
    range: '',
    kind: 'none',
    headerRow: null,
    columns: {},
    confidence: 0.5,
    why: ['nothing of a known kind'],
  },
];

function finding(
  code: string,
  severity: Finding['severity'],
  place: readonly [sheet: string | null, cell: string | null],
  words: readonly [message: string, expected: string, found: string],
): Finding {
  const [sheet, cell] = place;
  const [message, expected, found] = words;
  return { code, severity, sheet, cell, message, expected, found };
}

export const standInFindings: readonly Finding[] = [
  finding(
    'cell-unreadable',
    'error',
    ['Team goals', 'F6'],
    ['Team goals!F6: expected a number, found text "n/a".', 'a number', 'text "n/a"'],
  ),
  finding(
    'raci-two-accountable',
    'error',
    ['Who does what', 'B3'],
    ['"Plan the week" has two people accountable; keep one.', 'exactly one A', 'Ines, Tomas'],
  ),
  finding(
    'kr-no-owner',
    'warning',
    ['Team goals', 'C6'],
    ['Nobody owns "Sourdough sold out by noon".', 'one name', 'blank'],
  ),
  finding(
    'kr-same-start-target',
    'warning',
    ['Team goals', 'E8'],
    [
      '"Overtime hours" starts at its target, so progress cannot be told.',
      'a target other than the start',
      'number 40',
    ],
  ),
  finding(
    'raci-no-responsible',
    'warning',
    ['Who does what', 'A6'],
    ['"Price list" has no one responsible.', 'at least one R', 'no letter'],
  ),
  finding(
    'kr-no-due-date',
    'info',
    ['Team goals', 'H6'],
    ['Pace cannot be told for "Sourdough sold out by noon" without a due date.', 'a date', 'blank'],
  ),
  finding(
    'settings-missing',
    'info',
    [null, null],
    ['The workbook has no "As of" date; today was taken.', 'a date', 'blank'],
  ),
];

function score(id: string, label: string, figures: readonly [number | null, number]): Score {
  const [value, coverage] = figures;
  return { id, kind: 'objective', label, value, unit: 'fraction', coverage, asOf: 46132 };
}

export const standInScores: readonly Score[] = [
  { ...score('okr/Team goals', 'Team goals', [0.38, 0.67]), kind: 'okr' },
  score('objective/bread', 'Bread people come back for', [0.51, 0.75]),
  score('objective/calm', 'A calm morning shift', [0.12, 1]),
  score('objective/wholesale', 'A first wholesale customer', [0.9, 0.4]),
  score('objective/hire', 'A counter team of five', [null, 0]),
  { ...score('bsc/customer', 'Customer', [68.4, 0.9]), kind: 'perspective', unit: 'score' },
  {
    ...score('bsc/learning', 'Learning and growth', [41, 0.62]),
    kind: 'perspective',
    unit: 'score',
  },
];
