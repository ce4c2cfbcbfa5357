import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellChange, ChangeKind } from '../../../panel/cellChange.ts';
import { countChanges } from '../../../panel/model/countChanges.ts';
import { groupChanges, presentFirst } from '../../../panel/model/groupChanges.ts';
import { receiptNotice } from '../../../panel/model/receiptNotice.ts';
import { deepFreeze } from '../../deepFreeze.ts';

function formulaChange(cell: string, formula: string): CellChange {
  return { sheet: 'S', cell, kind: 'fills', before: '', after: '1', formula };
}

describe('changes', () => {
  it('groupChanges(changes) makes one run of a formula filled down, and keeps others apart', () => {
    const groups = groupChanges([
      formulaChange('B2', '=$A2*Settings!$B$4'),
      formulaChange('B3', '=$A3*Settings!$B$4'),
      formulaChange('B4', '=$A4*Settings!$B$4'),
      formulaChange('B5', '=$A4*Settings!$B$4'),
      { sheet: 'S', cell: 'A1', kind: 'fills', before: '', after: 'Head', formula: null },
    ]);
    expect(groups[0]?.runs.map(({ cells }) => cells)).toEqual(['A1', 'B2:B4', 'B5']);
  });

  it('groupChanges(changes) puts rows of plain values one after the other', () => {
    const value = (cell: string): CellChange => ({ ...formulaChange(cell, ''), formula: null });
    const [group] = groupChanges(['A5', 'A4', 'C5', 'B4', 'AA4'].map(value));
    expect(group?.runs.map(({ cells }) => cells)).toEqual(['A4', 'B4', 'AA4', 'A5', 'C5']);
  });

  it('presentFirst(groups, present) begins with what is overwritten and ends with new sheets', () => {
    const changes: CellChange[] = [
      { ...formulaChange('A1', '=1'), sheet: 'New' },
      { ...formulaChange('A1', '=1'), sheet: 'Filled' },
      { ...formulaChange('A1', '=1'), sheet: 'Overwritten', kind: 'replaces' },
    ];
    const groups = presentFirst(groupChanges(changes), ['Filled', 'Overwritten']);
    expect(groups.map(({ sheet }) => sheet)).toEqual(['Overwritten', 'Filled', 'New']);
  });

  it('groupChanges(changes) does not take row numbers inside texts for addresses', () => {
    const groups = groupChanges([formulaChange('B2', '="A2"'), formulaChange('B3', '="A3"')]);
    expect(groups[0]?.runs.map(({ cells }) => cells)).toEqual(['B2', 'B3']);
  });

  it('groupChanges(changes) puts every change in exactly one run (law)', () => {
    const change = fc.record({
      sheet: fc.constantFrom('One', 'Two'),
      cell: fc
        .tuple(fc.constantFrom('A', 'B', 'AA'), fc.integer({ min: 1, max: 9 }))
        .map(([letters, row]) => `${letters}${row}`),
      kind: fc.constantFrom<ChangeKind>('fills', 'replaces', 'respells', 'clears'),
      before: fc.string(),
      after: fc.string(),
      formula: fc.constantFrom(null, '=A1', '=A2', '=B$1'),
    });
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const groups = groupChanges(deepFreeze(changes));
        const shown = groups.flatMap(({ runs }) => runs.flatMap((run) => run.changes));
        expect(new Set(shown)).toEqual(new Set(changes));
        expect(shown.length).toBe(changes.length);
        expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(changes.length);
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it('countChanges(plan) counts blanks filled, cells overwritten, formulas and those respelled', () => {
    const changes: CellChange[] = [
      formulaChange('B2', '=A2'),
      { ...formulaChange('B3', '=A3'), kind: 'replaces' },
      { ...formulaChange('B4', ''), kind: 'clears', formula: null },
      { ...formulaChange('B5', '=A5'), kind: 'respells' },
    ];
    expect(countChanges({ changes, others: ['x'] })).toEqual({
      fills: 1,
      replaces: 1,
      respells: 1,
      clears: 1,
      formulas: 2,
      others: 1,
    });
  });

  it('receiptNotice(receipt) says what was left out and why', () => {
    expect(receiptNotice({ applied: 1, skipped: [], undo: 'x' })).toMatchObject({
      tone: 'good',
      sentence: '1 change written.',
    });
    const skipped = ['a', 'b', 'c', 'd'].map((reason) => ({ place: 'S!A1', reason }));
    expect(receiptNotice({ applied: 0, skipped, undo: null })).toEqual({
      tone: 'info',
      sentence: '0 changes written. 4 left out:',
      remedy: 'a b c And 1 more.',
    });
  });
});
