import { cellEditsBySheet } from '../../core/sheet/cellEditsBySheet.ts';
import type { Edit, Receipt } from '../../core/sheet/edit.ts';
import { formulaRegisterKey } from '../../core/sheet/formulaRegister.ts';
import { judgeEdits } from '../../core/sheet/judgeEdits.ts';
import { partRecords } from '../../core/sheet/partRecords.ts';
import { batchEdits } from './batchEdits.ts';
import { chartsThere, writeChart } from './charts.ts';
import type { OwnRule } from './colourRules.ts';
import { barsOnce, writeDataBars } from './dataBars.ts';
import { type ReadState, rereadState } from './reread.ts';
import { writeCells } from './writeCells.ts';
import { writeDressing } from './writeDressing.ts';
import { writePages } from './writePages.ts';

function writeRecord(context: Excel.RequestContext, key: string, value: string | null): void {
  const { settings } = context.workbook;
  if (value === null) settings.getItemOrNullObject(key).delete();
  else settings.add(key, value);
}

function writeStructure(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  action: 'add' | 'remove',
): void {
  const { worksheets } = context.workbook;
  for (const edit of edits) {
    if (edit.kind !== 'sheet' || edit.action !== action) continue;
    if (action === 'add') worksheets.add(edit.sheet);
    else worksheets.getItem(edit.sheet).delete();
  }
}

/** Lets every rule through once: of two edits that replace it only the first can delete it. */
function eachOnce(): (rules: readonly OwnRule[]) => readonly OwnRule[] {
  const seen = new Set<string>();
  return (rules) =>
    rules.filter(({ id }) => {
      const isNew = !seen.has(id);
      seen.add(id);
      return isNew;
    });
}

/** One request, carried out in this order; what stands before an action that fails stays done. */
function queue(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  { ownRules, hasChart, ownBars }: Pick<ReadState, 'ownRules' | 'hasChart' | 'ownBars'>,
): void {
  const { worksheets } = context.workbook;
  const { leading, trailing } = partRecords(edits);
  for (const { key, value } of leading) writeRecord(context, key, value);
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  writeStructure(context, edits, 'add');
  const notYet = eachOnce();
  const isThere = chartsThere(hasChart);
  const onlyNew = barsOnce();
  for (const [name, cells] of cellEditsBySheet(edits)) writeCells(worksheets.getItem(name), cells);
  for (const edit of edits) {
    if (!('sheet' in edit) || edit.kind === 'cell' || edit.kind === 'sheet') continue;
    if (edit.kind === 'select') continue;
    const sheet = worksheets.getItem(edit.sheet);
    if (edit.kind === 'chart') writeChart(sheet, edit, isThere(edit));
    else if (edit.kind === 'sparklines') writeDataBars(sheet, edit, onlyNew(ownBars(edit)));
    else writeDressing(sheet, edit, notYet(ownRules(edit)));
  }
  writeStructure(context, edits, 'remove');
  for (const { key, value } of trailing) writeRecord(context, key, value);
  for (const edit of edits) {
    if (edit.kind === 'select') writeDressing(worksheets.getItem(edit.sheet), edit);
  }
}

async function applyBatch(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Receipt> {
  const state = await rereadState(context, edits);
  const { applied, skipped, inverse, register } = judgeEdits(edits, state);
  if (applied.length > 0) {
    queue(context, applied, state);
    if (register !== null) writeRecord(context, formulaRegisterKey, register);
    await context.sync();
    await writePages(context, applied);
  }
  return { applied, skipped, inverse };
}

/** In a plan of several requests no request knows the inverse of the whole, so no record is given it. */
function withoutInverse(edit: Edit): Edit {
  return edit.kind === 'record' ? { ...edit, inverseWithin: undefined } : edit;
}

/**
 * Applies edits in two questions to Excel: one that reads what they are judged by, one that writes those that
 * stand; a plan too large for one request takes two for each part, and the pages of added sheets one more. Between the two nothing is locked: what a
 * colleague types in that moment is overwritten, because Excel has neither a lock nor a condition on writes.
 */
export function applyEdits(edits: readonly Edit[]): Promise<Receipt> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const receipts: Receipt[] = [];
    const batches = batchEdits(edits);
    for (const batch of batches) {
      const part = batches.length > 1 ? batch.map(withoutInverse) : batch;
      receipts.push(await applyBatch(context, part));
    }
    return {
      applied: receipts.flatMap(({ applied }) => applied),
      skipped: receipts.flatMap(({ skipped }) => skipped),
      inverse: [...receipts].reverse().flatMap(({ inverse }) => inverse),
    };
  });
}
