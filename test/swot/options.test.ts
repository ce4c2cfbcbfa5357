import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/sheet/cell.ts';
import { answerOf } from './call.ts';

const factors = [
  ['ID', 'Factor', 'SWOT type', 'Weight', 'Rating'],
  ['S1', 'Good bread', 'strength', 0.85, 4],
  ['W1', 'No ordering page', 'weakness', 0.15, 1],
  ['O1', 'Cafés', 'opportunity', 0.5, 3],
  ['T1', 'Supermarket', 'threat', 0.5, 2],
] as const;

function optionsOf(...rows: readonly (readonly Cell[])[]): Cell[][] {
  return [['Strategic option', 'TOWS type', 'Factors used', 'Linked objective', 'Decision']].concat(
    rows as string[][],
  );
}

/** Ids of the unused factors. */
function unused(options: readonly (readonly Cell[])[], ...more: readonly number[]): unknown {
  const answer = answerOf('SWOT_UNUSED', factors, options, ...more);
  return (answer as Cell[][]).slice(1).map(([id]) => id);
}

function codes(...rows: readonly (readonly Cell[])[]): unknown {
  const answer = answerOf('TOWS_ISSUES', factors, optionsOf(...rows));
  return (answer as Cell[][])
    .slice(1)
    .map(([severity, code, cell]) => (code === null ? severity : `${code} ${cell}`));
}

describe('SWOT_UNUSED', () => {
  it('SWOT_UNUSED names heavy factors, heaviest first; the threshold itself is heavy', () => {
    expect(unused(optionsOf(['Crates', 'SO', 'O1', 'O-1', null]))).toEqual(['S1', 'T1', 'W1']);
    expect(unused(optionsOf(['Crates', 'SO', 'O1', 'O-1', null]), 0.16)).toEqual(['S1', 'T1']);
  });

  it('SWOT_UNUSED finds ids however they are written, and factors by their text', () => {
    for (const used of [
      'S1, W1, O1; T1',
      's-1 + w 1 & o1/T1',
      'S1 W1\nO1 and T1',
      'S1–W1, O1 x T1',
    ])
      expect(unused(optionsOf(['Crates', 'SO', used, 'O-1', null]))).toEqual(['none']);
    expect(unused(optionsOf(['Crates', 'SO', 'good bread, Cafés', 'O-1', null]))).toEqual([
      'T1',
      'W1',
    ]);
  });

  it('SWOT_UNUSED counts nothing that a rejected option uses', () => {
    const rejected = optionsOf(['Crates', 'SO', 'S1, W1, O1, T1', 'O-1', 'rejected']);
    expect(unused(rejected)).toEqual(['S1', 'O1', 'T1', 'W1']);
  });

  it('SWOT_UNUSED numbers factors without an id by their type', () => {
    const drawn = [
      ['Strengths', 'Weaknesses', 'Opportunities', 'Threats'],
      ['Good bread\nLoyal guests', 'No page', 'Cafés', 'Supermarket'],
    ];
    const options = optionsOf(['Crates', 'SO', 'S1, O1, W1, T1', 'O-1', null]);
    const answer = answerOf('SWOT_UNUSED', drawn, options) as Cell[][];
    expect(answer.slice(1)).toEqual([['S2', 'Loyal guests', 'strength', 1 / 3]]);
  });
});

describe('TOWS_ISSUES', () => {
  it('TOWS_ISSUES finds nothing in options that rest on what their type says', () => {
    expect(
      codes(
        ['Crates', 'SO', 'S1, O1', 'O-1', 'adopted'],
        ['Page', 'W-O', 'W1, O1', 'O-2', null],
        ['Tasting', 'Strength and threat', 'S1, T1', 'O-3', null],
      ),
    ).toEqual(['ok']);
  });

  it('TOWS_ISSUES names a type that does not go with the factors, at the type', () => {
    expect(codes(['Page', 'SO', 'W1, O1', 'O-1', null])).toEqual(['tows-type-mismatch B2']);
    expect(codes(['Page', 'SO', 'S1', 'O-1', null])).toEqual(['tows-type-mismatch B2']);
    expect(codes(['Page', 'SO', 'S1, O1, T1', 'O-1', null])).toEqual(['tows-type-mismatch B2']);
    expect(codes(['Page', 'offensive', 'S1, O1', 'O-1', null])).toEqual(['tows-type-mismatch B2']);
  });

  it('TOWS_ISSUES names unknown factors once, and says nothing of the type then', () => {
    expect(codes(['Page', 'WO', 'W1, O7', 'O-1', null])).toEqual(['tows-factor-unknown C2']);
    expect(codes(['Page', 'WO', 'rain', 'O-1', null])).toEqual(['tows-factor-unknown C2']);
  });

  it('TOWS_ISSUES names options without factors and without an objective, in the order of cells', () => {
    expect(codes(['Page', 'WO', null, 'n/a', null])).toEqual([
      'tows-factors-missing C2',
      'tows-no-objective D2',
    ]);
  });

  it('TOWS_ISSUES leaves rejected options alone, in any language', () => {
    for (const decision of ['rejected', 'verworfen', 'no'])
      expect(codes(['Page', 'SO', 'X9', null, decision])).toEqual(['ok']);
  });

  it('TOWS_ISSUES refuses a range without options', () => {
    expect(answerOf('TOWS_ISSUES', factors, [['Strategic option', 'TOWS type']])).toEqual([
      'table-empty',
    ]);
    expect(
      answerOf('TOWS_ISSUES', [['Bread', 1]], optionsOf(['Page', 'SO', 'S1', 'O', null])),
    ).toEqual(['swot-not-found']);
  });
});
