import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/sheet/cell.ts';
import { checkSheets, findingsIn } from './checkRows.ts';

const header = ['ID', 'Level', 'Statement', 'Parent', 'Owner', 'Behaviour'];
const vision = ['V', 'vision', 'The bread people cross town for', null, 'Ann Lee', null];
const mission = ['M', 'mission', 'Honest bread every morning', 'V', 'Ann Lee', null];
const value = ['W1', 'value', 'Honest', 'V', null, 'Every card names the mill'];
const line = ['S1', 'strategy', 'Waste less flour and heat', 'M', 'Bob Ray', null];
const sound: readonly (readonly Cell[])[] = [header, vision, mission, value, line];

/** The sound strategy with one cell of one row changed. */
function changed(id: string, column: string, cell: Cell): readonly (readonly Cell[])[] {
  const at = header.indexOf(column);
  return sound.map((row) => (row[0] === id ? row.map((old, i) => (i === at ? cell : old)) : row));
}

describe('checks of a strategy', () => {
  it('find nothing in a sound one, and score it by its owned lines', () => {
    const { findings, scores } = checkSheets({ Sheet1: sound });
    expect(findings).toEqual([]);
    expect(scores).toMatchObject([{ kind: 'strategy', value: 1, coverage: 1, unit: 'fraction' }]);
  });

  it('name a line without an owner, or with a stand-in for one, at the owner', () => {
    for (const nobody of [null, 'tbd', '?', '–'])
      expect(findingsIn(changed('S1', 'Owner', nobody))).toEqual(['strategy-owner-missing E5']);
  });

  it('name a value without behaviour at the behaviour, and no other row', () => {
    expect(findingsIn(changed('W1', 'Behaviour', null))).toEqual([
      'strategy-value-without-behaviour F4',
    ]);
  });

  it('name a parent that is not listed; the wording, several ids and other sheets are known', () => {
    expect(findingsIn(changed('S1', 'Parent', 'M9'))).toEqual(['strategy-parent-unknown D5']);
    expect(findingsIn(changed('S1', 'Parent', 'M, W1'))).toEqual([]);
    expect(findingsIn(changed('S1', 'Parent', 'honest  BREAD every morning'))).toEqual([]);
    const objectives = [
      ['ID', 'Level', 'Statement', 'Parent', 'Owner'],
      ['B1', 'objective', 'Regulars come twice a week', 'S1', 'Ann Lee'],
      ['B2', 'objective', 'Ovens run full or not at all', 'S1', 'Bob Ray'],
    ];
    expect(checkSheets({ Strategy: sound, 'Strategy map': objectives }).findings).toEqual([]);
  });

  it('let objectives of OKRs hang under lines of the strategy, and name those that hang under nothing', () => {
    const objectives = (parent: string) => [
      ['Id', 'Objective', 'Parent', 'Owner'],
      ['O-1', 'Be the bakery the town recommends', parent, 'Ann Lee'],
      ['O-2', 'Bake the best sourdough in town', 'O-1', 'Bob Ray'],
    ];
    const found = (parent: string) =>
      checkSheets({ Objectives: objectives(parent), Strategy: sound }).findings.map(
        ({ code, cell }) => `${code} ${cell}`,
      );
    expect(found('S1')).toEqual([]);
    expect(found('s1, W1')).toEqual([]);
    expect(found('S9')).toEqual(['okr-parent-unknown C2']);
  });

  it('name a circle once, at the row nearest to the top, and the row that is its own parent', () => {
    expect(findingsIn(changed('V', 'Parent', 'S1'))).toEqual(['strategy-parent-circle D2']);
    expect(findingsIn(changed('S1', 'Parent', 'S1'))).toEqual(['strategy-parent-circle D5']);
  });

  it('name an id that stands twice', () => {
    expect(findingsIn(changed('W1', 'ID', 'v'))).toEqual(['strategy-id-repeated A4']);
  });

  it('miss a vision only where none is written, in a row or above the table', () => {
    const without = [header, [...mission.slice(0, 3), null, 'Ann Lee', null], line];
    expect(findingsIn(without)).toEqual(['strategy-no-vision B1']);
    expect(findingsIn([['Vision: bread for the town'], [], ...without])).toEqual([]);
  });

  it('say of a level in unknown words that it cannot be read, and claim no missing vision', () => {
    const found = findingsIn(changed('V', 'Level', 'north star'));
    expect(found).toEqual(['cell-unreadable B2']);
  });

  it('say where a formula is broken', () => {
    const found = findingsIn(changed('S1', 'Owner', { error: '#REF!' }));
    expect(found).toContain('cell-error E5');
  });

  it('do not depend on the order of rows', () => {
    const faulty = [...changed('S1', 'Parent', 'M9').slice(1), ['W2', 'value', 'Brave']];
    const codes = (rows: readonly (readonly Cell[])[]) =>
      checkSheets({ Sheet1: [header, ...rows] })
        .findings.map(({ code }) => code)
        .sort();
    const options = { seed: 5, numRuns: 30 };
    fc.assert(
      fc.property(fc.shuffledSubarray(faulty, { minLength: faulty.length }), (rows) => {
        expect(codes(rows)).toEqual(codes(faulty));
      }),
      options,
    );
  });
});
