import { describe, expect, it } from 'vitest';
import { recognise } from '../../core/recognise/recognise.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { foreignSheets } from './sheets/foreignSheets.ts';

describe.each(foreignSheets)('a sheet of $name', ({ name, rows }) => {
  it('recognise(it) says that it is none of ours, whatever its tab is called', () => {
    for (const tab of [name, 'Sheet1'])
      expect(recognise(deepFreeze(gridOf(rows, tab))).map(({ kind }) => kind)).toEqual(['none']);
  });
});
