import { serialOfText } from '../../core/calendar/serial.ts';
import { blueprints } from '../../core/catalog.ts';
import type { Edit } from '../../core/sheet/edit.ts';
import { strategyBlueprint } from '../../core/strategy/blueprint.ts';
import { addTrackers } from '../../core/tracker/addTracker.ts';
import { newWorkbook } from '../xlsx/newWorkbook.ts';
import { saveWorkbook } from '../xlsx/saveWorkbook.ts';
import { xlsxHost } from '../xlsx/xlsxHost.ts';
import { type OrdinarySheet, ordinarySheets } from './ordinarySheets.ts';

/** The day the sample stands still at, so that its planted mistakes stay as docs/sample.md says. */
export const sampleDay = '2026-11-15';

/** An ordinary sheet as edits on a new workbook. */
export function sheetEdits({ name, rows, widths, headerRow }: OrdinarySheet): Edit[] {
  const edits: Edit[] = [{ kind: 'sheet', sheet: name, action: 'add' }];
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value === null || value === '') return;
      const before = { value: null, formula: null };
      edits.push({
        kind: 'cell',
        sheet: name,
        row,
        column,
        before,
        after: { value, formula: null },
      });
    });
  });
  const right = widths.length - 1;
  const header = { top: headerRow, left: 0, bottom: headerRow, right };
  const columns = widths.map((width, column): Edit => {
    const area = { top: 0, left: column, bottom: rows.length, right: column };
    return { kind: 'format', sheet: name, area, width };
  });
  const title: Edit = {
    kind: 'format',
    sheet: name,
    area: { top: 0, left: 0, bottom: 0, right: 0 },
    look: 'title',
  };
  return [
    ...edits,
    ...columns,
    ...(headerRow > 0 ? [title] : []),
    { kind: 'format', sheet: name, area: header, look: 'section' },
  ];
}

/** The made-up bakery's workbook: it opens with the strategy, then every other template with its sample rows, and ordinary sheets to turn into trackers. */
export function sampleWorkbook(): Uint8Array {
  const today = serialOfText(sampleDay);
  if (today === null) throw new RangeError(`${sampleDay} is no date`);
  const workbook = newWorkbook(strategyBlueprint.sheet);
  const trackers = addTrackers({
    blueprints,
    grids: [],
    asOf: { today, frozen: true },
    withSample: true,
  }).filter((edit) => !(edit.kind === 'sheet' && edit.sheet === strategyBlueprint.sheet));
  const { skipped } = xlsxHost(workbook).apply([
    ...trackers,
    ...ordinarySheets.flatMap(sheetEdits),
  ]);
  if (skipped.length > 0)
    throw new Error(`the sample could not be laid out: ${JSON.stringify(skipped[0])}`);
  return saveWorkbook(workbook);
}
