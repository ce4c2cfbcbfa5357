import { describe, expect, it } from 'vitest';
import { graphFunctions } from '../../../core/alignment/graph/functions.ts';
import { levelOfWord } from '../../../core/alignment/graph/levelOfWord.ts';
import { callFunction } from '../../../core/declare/callFunction.ts';
import { neutralContext } from '../../../core/declare/context.ts';
import type { RawArgument } from '../../../core/declare/parameter.ts';
import type { Cell } from '../../../core/sheet/cell.ts';
import { deepFreeze } from '../../deepFreeze.ts';

function call(name: string, ...raw: RawArgument[]) {
  const definition = graphFunctions.find((each) => each.name === name);
  if (!definition) throw new Error(`no function ${name}`);
  return callFunction(definition, deepFreeze(raw), neutralContext);
}

function answer(name: string, ...raw: RawArgument[]) {
  const outcome = call(name, ...raw);
  return outcome.ok ? outcome.value : outcome.issues.map(({ code }) => code);
}

const rows = [
  ['ID', 'Level', 'Parent', 'Owner'],
  ['V', 'Vision', null, 'Ann'],
  ['S1', 'Strategy', 'V', 'Ann'],
  ['O-1', 'Company', 'S1', 'Bob'],
  ['O-2', 'Department', 'O-1', 'Bob'],
  ['O-3', 'Team', 'O-1', null],
  ['K', 'KPI', null, null],
];

describe('levelOfWord', () => {
  it.each([
    ['Vision', 'vision'],
    ['strategische Maßnahme', 'initiative'],
    ['Schlüsselergebnis', 'key result'],
    ['Résultat clé', 'key result'],
    ['Iniciativa', 'initiative'],
    ['Scorecard objective', 'scorecard objective'],
    ['Objective', 'objective'],
    ['Team', 'team'],
    ['budget line', 'budget'],
  ])('levelOfWord(%s) is %s', (word, level) => {
    expect(levelOfWord(word)).toBe(level);
  });

  it('levelOfWord(a word for no level) is null', () => {
    for (const word of ['aspirational', 'committed', 'blue', ''])
      expect(levelOfWord(word)).toBeNull();
  });
});

describe('ALIGN_HEALTH', () => {
  it('ALIGN_HEALTH counts a skipped level and a missing owner a quarter each', () => {
    expect(answer('ALIGN_HEALTH', rows)).toBeCloseTo(100 * (1 - 0.5 / 4), 9);
  });

  it('ALIGN_HEALTH counts what hangs under an orphan as broken too', () => {
    const broken = rows.map((row) => (row[0] === 'S1' ? ['S1', 'Strategy', null, 'Ann'] : row));
    expect(answer('ALIGN_HEALTH', broken)).toBe(0);
  });

  it('ALIGN_HEALTH exempts exploration up to the share, and no more', () => {
    const more = [
      ['ID', 'Level', 'Parent', 'Explore'],
      ['V', 'Vision', null, null],
      ...['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7'].map((id) => [id, 'Strategy', 'V', null]),
      ...['X1', 'X2', 'X3', 'X4'].map((id) => [id, 'Strategy', null, 'yes']),
    ];
    // 0.3 ÷ 0.7 × 7 rows in sight are 3 rows exempt; the fourth counts.
    expect(answer('ALIGN_HEALTH', more, 0.3, true)).toEqual([
      ['Health', 'Rows judged', 'In sight', 'Exempt'],
      [100 * (1 - 1 / 11), 11, 7, 3],
    ]);
    expect(answer('ALIGN_HEALTH', more, 0)).toBeCloseTo(100 * (1 - 4 / 11), 9);
    expect(answer('ALIGN_HEALTH', more, 1)).toBe(100);
  });

  it('ALIGN_HEALTH(an ordinary list of objectives without levels) takes blank parents as tops', () => {
    const list = [
      ['Id', 'Objective', 'Parent', 'Type'],
      ['O1', 'Bread people talk about', null, 'aspirational'],
      ['O2', 'The best crust', 'O1', 'committed'],
      ['O3', 'Cafés', 'O9', 'committed'],
    ];
    expect(answer('ALIGN_HEALTH', list)).toBe(50);
  });

  it('ALIGN_HEALTH(levels by name, ids as numbers) finds parents of the level above first', () => {
    const numbered = [
      ['No', 'Level', 'Parent'],
      [1, 'Vision', null],
      [2, 'Strategy', 1],
      [3, 'Objective', 2],
    ];
    expect(answer('ALIGN_HEALTH', numbered)).toBe(100);
  });

  it('ALIGN_HEALTH(bad input) answers named issues', () => {
    const odd = rows.map((row) => (row[0] === 'S1' ? ['S1', 'Purple', 'V', 'Ann'] : row));
    expect(answer('ALIGN_HEALTH', odd)).toEqual(['graph-level-unknown']);
    expect(answer('ALIGN_HEALTH', [[null, null]])).not.toBe(0);
    expect(
      answer('ALIGN_HEALTH', [
        ['Level', 'Parent'],
        ['Vision', null],
      ]),
    ).toEqual(['column-missing']);
    const failed = rows.map((row): Cell[] =>
      row[0] === 'S1' ? ['S1', 'Strategy', { error: '#REF!' }, 'Ann'] : row,
    );
    expect(answer('ALIGN_HEALTH', failed)).toEqual(['cell-error']);
    expect(answer('ALIGN_HEALTH', rows, 2)).not.toBe(100);
  });
});

describe('ALIGN_PATH', () => {
  it('ALIGN_PATH(a row under an orphan) comes with a warning', () => {
    const broken = rows.map((row) => (row[0] === 'S1' ? ['S1', 'Strategy', null, 'Ann'] : row));
    const outcome = call('ALIGN_PATH', 'o-2', broken);
    expect(outcome.ok && outcome.value).toHaveLength(4);
    expect(outcome.issues.map(({ code }) => code)).toEqual(['graph-path-broken']);
  });

  it('ALIGN_PATH(a row in a circle) is refused with the circle', () => {
    const round = rows.map((row) => (row[0] === 'O-1' ? ['O-1', 'Company', 'O-2', 'Bob'] : row));
    const outcome = call('ALIGN_PATH', 'O-2', round);
    expect(outcome.ok).toBe(false);
    expect(outcome.issues).toMatchObject([{ code: 'graph-path-circle', found: 'O-2 → O-1' }]);
  });

  it('ALIGN_PATH(several parents) takes the one that leads to the top', () => {
    const two = rows.map((row) =>
      row[0] === 'O-2' ? ['O-2', 'Department', 'X, O-1', 'Bob'] : row,
    );
    const more = [...two, ['X', 'Company', null, 'Ann']];
    const outcome = call('ALIGN_PATH', 'O-2', more);
    const ids =
      outcome.ok && Array.isArray(outcome.value) ? outcome.value.map((row) => row[1]) : [];
    expect(ids).toEqual(['ID', 'O-2', 'O-1', 'S1', 'V']);
  });
});

describe('ALIGN_ORPHANS', () => {
  it('ALIGN_ORPHANS says why: blank, not listed, in a circle, cut off', () => {
    const broken = [
      ['ID', 'Level', 'Parent', 'Explore'],
      ['V', 'Vision', null, null],
      ['S1', 'Strategy', null, null],
      ['S2', 'Strategy', 'V9', 'yes'],
      ['A', 'Objective', 'B', null],
      ['B', 'Objective', 'A', null],
      ['C', 'Objective', 'S1', null],
    ];
    expect(answer('ALIGN_ORPHANS', broken)).toEqual([
      ['ID', 'Level', 'Cell', 'Why', 'Explore'],
      ['S1', 'strategy line', 'C3', 'serves nothing', null],
      ['S2', 'strategy line', 'C4', 'serves something that is not listed: V9', 'yes'],
      ['A', 'objective', 'C5', 'serves itself in the end', null],
      ['B', 'objective', 'C6', 'serves itself in the end', null],
      ['C', 'objective', 'C7', 'serves something that leads nowhere', null],
    ]);
  });
});
