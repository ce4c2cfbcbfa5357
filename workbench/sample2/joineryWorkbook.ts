import { sheetEdits } from '../sample/sampleWorkbook.ts';
import { newWorkbook } from '../xlsx/newWorkbook.ts';
import { saveWorkbook } from '../xlsx/saveWorkbook.ts';
import { xlsxHost } from '../xlsx/xlsxHost.ts';
import { joinerySheets } from './joinerySheets.ts';

/** The day the planted mistakes of the joinery are meant for. */
export const joineryDay = '2026-11-15';

/** The workbook of a made-up joinery: ordinary sheets in German that know nothing of templates. */
export function joineryWorkbook(): Uint8Array {
  const [first] = joinerySheets;
  if (!first) throw new RangeError('the joinery has no sheet');
  const workbook = newWorkbook(first.name);
  const edits = joinerySheets
    .flatMap(sheetEdits)
    .filter((edit) => !(edit.kind === 'sheet' && edit.sheet === first.name));
  const { skipped } = xlsxHost(workbook).apply(edits);
  if (skipped.length > 0)
    throw new Error(`the joinery could not be laid out: ${JSON.stringify(skipped[0])}`);
  return saveWorkbook(workbook);
}
