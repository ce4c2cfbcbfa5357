import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import { type ArrayFormula, writeArrays } from '../../../workbench/xlsx/arrays/writeArrays.ts';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook.ts';
import { deepFreeze } from '../../deepFreeze.ts';
import { opened } from './fixture.ts';

/** A formula that fills B2:C4 of the sheet One. */
export const block: ArrayFormula = {
  sheet: 'One',
  area: { top: 1, left: 1, bottom: 3, right: 2 },
  formula: '=OKR_CASCADE(E1:G3)',
  values: [
    ['Id', 'Score'],
    ['=O1', 0.5],
    [null, { error: '#CALC!' }],
  ],
  extent: 'dynamic',
};

/** Text of a part; of the first sheet when none is named. */
export function part(bytes: Uint8Array, name = 'xl/worksheets/sheet1.xml'): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

/** The file with the arrays in it, none of them refused. */
export function written(bytes: Uint8Array, arrays: readonly ArrayFormula[] = [block]): Uint8Array {
  const workbook = opened(bytes);
  expect(writeArrays(workbook, deepFreeze(arrays))).toEqual([]);
  return saveWorkbook(workbook);
}
