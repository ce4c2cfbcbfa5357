import { describe, expect, it } from 'vitest';
import { keyResultColumns } from '../../core/okr/keyResultColumns.ts';
import { readRecognised } from '../../core/recognise/readRecognised.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import type { Grid } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';

const goals: readonly (readonly Cell[])[] = [
  ['Objective', 'Key Result', 'Owner', 'Start', 'Target', 'Current', 'Due date'],
  ['Grow', 'Sales from 10 to 20', 'Ana', 10, 20, 15, 46387],
  ['Grow', 'Complaints from 8 to 2', 'Ana', 8, 2, 5, 46387],
];
const duties: readonly (readonly Cell[])[] = [
  ['Task', 'Ana', 'Ben', 'Cem'],
  ['Order', 'A', 'R', 'I'],
  ['Bake', 'I', 'A/R', 'C'],
  ['Sell', 'C', 'A', 'R'],
];
const card: readonly (readonly Cell[])[] = [
  ['Perspective', 'Measure', 'Target', 'Actual', 'Weight'],
  ['Customer', 'NPS', 40, 35, 50],
  ['Finance', 'Margin', 10, 9, 50],
];

function gridOf(rows: readonly (readonly Cell[])[]): Grid {
  return deepFreeze({ sheet: 'All', top: 0, left: 0, rows });
}

const found = (rows: readonly (readonly Cell[])[]) =>
  recognise(gridOf(rows)).map(({ kind, range }) => `${kind} ${range}`);

describe('recognise of several tables below one another', () => {
  it.each([
    ['goals above duties', [...goals, [], ...duties], ['okr A1:G3', 'raci A5:D8']],
    ['duties above goals', [...duties, [], ...goals], ['raci A1:D4', 'okr A6:G8']],
    [
      'a scorecard, duties with a title, goals',
      [...card, [], ['Who does what'], ...duties, [], ...goals],
      ['scorecard A1:E3', 'raci A6:D9', 'okr A11:G13'],
    ],
  ])('finds all of %s', (_name, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });

  it('takes an upper header line of a matrix for no table of its own', () => {
    const upper = ['Task', 'Owner', 'Team', 'Status'];
    expect(found([upper, ...duties])).toEqual(['raci A1:D5']);
  });
});

describe('readRecognised of rows with words for numbers', () => {
  const read = (rows: readonly (readonly Cell[])[]) => {
    const grid = gridOf(rows);
    const [table] = recognise(grid);
    if (!table) throw new Error('nothing was recognised');
    return readRecognised({ grid, table, locale: null }, keyResultColumns);
  };

  it('keeps a row whose numbers are all words, and says each of them', () => {
    const wordy = ['Grow', 'Fewer phone calls', 'Ana', 'ten', 'twenty', 'fifteen', 46387];
    const { rows, issues } = read([...goals, wordy]);
    expect(rows).toHaveLength(3);
    expect(issues.map(({ found: text }) => text)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('ten'),
        expect.stringContaining('twenty'),
        expect.stringContaining('fifteen'),
      ]),
    );
  });

  it('passes over a header that stands there again, also in other words for the same', () => {
    const again = ['Goal', 'KR', 'Owner', 'Baseline', 'Target', 'Current value', 'Deadline'];
    const { rows, issues } = read([...goals, again, ...goals.slice(1), ...goals.slice(1)]);
    expect(rows).toHaveLength(6);
    expect(issues).toEqual([]);
  });
});
