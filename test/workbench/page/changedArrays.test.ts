import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/sheet/cell.ts';
import { changedArrays, ownCells } from '../../../workbench/page/file/changedArrays.ts';
import { changedCells } from '../../../workbench/page/file/changedCells.ts';
import type { FileArray } from '../../../workbench/xlsx/arrays/readArrays.ts';
import { deepFreeze } from '../../deepFreeze.ts';

const formula = '=OKR_CASCADE(E1:G3)';
const spelled = '=TANDEM.OKR_CASCADE(E1:G3)';
const area = { top: 0, left: 1, bottom: 1, right: 1 };
const inFile: readonly FileArray[] = [{ area, formula, metadata: '3' }];
const callsCatalogue = (text: string) => text.includes('OKR_');

/** A sheet whose column B begins with a formula and shows the values given. */
function state(values: readonly Cell[], { text = formula as string | null, reach = 2 } = {}) {
  const bottom = reach - 1;
  return deepFreeze({
    grid: {
      ...{ sheet: 'One', top: 0, left: 0 },
      rows: values.map((value) => [null, value]),
      formulas: values.map((_, row) => [null, row === 0 ? text : null]),
      formats: values.map(() => [null, null]),
    },
    spills: reach === 0 ? [] : [{ top: 0, left: 1, bottom, right: 1 }],
  });
}

const start = state(['a', 1]);
const compare = (now: typeof start, file = inFile, before = start) =>
  changedArrays({ start: before, now, inFile: deepFreeze(file), callsCatalogue });

describe('changedArrays', () => {
  it('answers nothing when nothing changed', () => {
    expect(compare(start)).toEqual({ apart: [], written: [] });
  });

  it('writes new results into the array the file has', () => {
    expect(compare(state(['a', 2]))).toEqual({
      apart: [area],
      written: [{ sheet: 'One', area, formula, values: [['a'], [2]], extent: { metadata: '3' } }],
    });
  });

  it('follows a result that grew or shrank', () => {
    const longer = compare(state(['a', 1, 2], { reach: 3 })).written[0];
    expect([longer?.area.bottom, longer?.values]).toEqual([2, [['a'], [1], [2]]]);
    const shorter = compare(state(['a', null], { reach: 0 })).written[0];
    expect([shorter?.area.bottom, shorter?.values]).toEqual([0, [['a']]]);
  });

  it('takes an array apart whose formula was deleted or became another one', () => {
    const gone = compare(state([null, null], { text: null, reach: 0 }));
    expect(gone).toEqual({ apart: [area], written: [] });
    const single = compare(state([5, null], { text: '=SUM(E1:E3)', reach: 0 }));
    expect(single).toEqual({ apart: [area], written: [] });
    const other = compare(state([5, 6], { text: '=E1:E2*2' }));
    expect(other.written.map(({ extent }) => extent)).toEqual(['dynamic']);
  });

  it('keeps the results of a formula that was spelled for another program', () => {
    const now = state([{ error: '#NAME?' }, null], { text: spelled, reach: 0 });
    expect(compare(now).written).toEqual([
      { sheet: 'One', area, formula: spelled, values: [['a'], [1]], extent: 'dynamic' },
    ]);
  });

  it('leaves alone what the page shows by its values, and what it cannot work out', () => {
    const shown = state(['a', 1], { text: null, reach: 0 });
    expect(compare(shown, inFile, shown)).toEqual({ apart: [], written: [] });
    const unknown = state([{ error: '#NAME?' }, null], { reach: 0 });
    expect(compare(unknown)).toEqual({ apart: [], written: [] });
  });

  it('keeps an array of fixed size fixed, unless a function of ours outgrew it', () => {
    const fixed = [{ area, formula, metadata: null }];
    expect(compare(state(['a', 2]), fixed).written[0]?.extent).toBe('fixed');
    const grown = compare(state(['a', 2, 3], { reach: 3 }), fixed).written[0];
    expect([grown?.extent, grown?.area.bottom]).toEqual(['dynamic', 2]);
    const cell = [{ area: { ...area, bottom: 0 }, formula, metadata: null }];
    const single = compare(state(['b', 2]), cell).written[0];
    expect([single?.extent, single?.area.bottom]).toEqual(['fixed', 0]);
  });

  it('makes an array of a formula that was written here, and of ours', () => {
    const blank = state([], { text: null, reach: 0 });
    expect(compare(start, [], blank).written.map(({ extent }) => extent)).toEqual(['dynamic']);
    expect(compare(state(['a', 2]), []).written).toHaveLength(1);
    expect(compare(start, []).written).toEqual([]);
  });

  it('does not make an array of a plain formula of the file that only reads a range', () => {
    const text = '=E1:E2';
    const now = state(['a', 2], { text });
    expect(compare(now, [], state(['a', 1], { text }))).toEqual({ apart: [], written: [] });
  });
});

describe('ownCells', () => {
  it('leaves out what a formula fills, so that it is nobody’s change', () => {
    expect(ownCells(start).rows).toEqual([
      [null, 'a'],
      [null, null],
    ]);
    const changes = (now: typeof start) =>
      changedCells({ start: ownCells(start), now: ownCells(now), inFile: () => ownCells(start) });
    expect(changes(state(['a', 2]))).toEqual([]);
    expect(changes(state(['a', 2, 3], { reach: 3 }))).toEqual([]);
    const typed = changes(state([{ error: '#SPILL!' }, 'mine'], { reach: 1 }));
    expect(typed.map(({ row, after }) => [row, after.value])).toEqual([
      [0, { error: '#SPILL!' }],
      [1, 'mine'],
    ]);
  });
});
