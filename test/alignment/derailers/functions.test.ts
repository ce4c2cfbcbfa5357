import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/sheet/cell.ts';
import { callByName } from '../../callByName.ts';

const header = ['Evidence', 'Weight', 'Good', 'Faulty', 'Unknown', 'Enough'];
const ask = (...rows: readonly (readonly Cell[])[]) =>
  callByName('DERAILER_INDEX', [header, ...rows]);

describe('DERAILER_INDEX', () => {
  it('DERAILER_INDEX of columns in another order, with a title above and a column of notes, is the same', () => {
    const range = [
      ['Evidence of the week', null, null, null, null],
      ['Faulty', 'Good', 'Note', 'Weight', 'Evidence'],
      [1, 3, 'counted by hand', 2, 'Tasks'],
    ];
    expect(callByName('DERAILER_INDEX', range).value).toBe(75);
  });

  it('a blank weight counts 1, a blank count is none, a source without rows lowers only the coverage', () => {
    expect(ask(['a', null, 1, 1, null, null], ['b', 1, 1, null, null, null]).value).toBe(75);
    expect(ask(['a', 2, 1, 1, 0, null], ['b', 1, 0, 0, 0, null]).value).toBe(50);
  });

  it('a count below 0 and a share that cannot be enough are named at their cell', () => {
    expect(ask(['a', 1, -1, 1, 0, null])).toEqual({
      value: undefined,
      codes: [expect.any(String)],
    });
    expect(ask(['a', 1, 1, 1, 0, 2]).value).toBe(undefined);
  });

  it('no evidence, and too little of it, are issues and no number', () => {
    expect(ask(['a', 1, 0, 0, 0, null])).toEqual({ value: undefined, codes: ['evidence-missing'] });
    expect(ask(['a', 1, 1, 0, 3, null])).toEqual({ value: undefined, codes: ['evidence-thin'] });
  });

  it('text and a failed formula where a count stands are issues', () => {
    expect(ask(['a', 1, 'many', 1, 0, null])).toEqual({
      value: undefined,
      codes: ['cell-unreadable'],
    });
    expect(ask(['a', 1, { error: '#REF!' }, 1, 0, null]).value).toBe(undefined);
  });
});
