import type { Report } from '../../../core/declare/report.ts';
import type { Edit, Receipt, SkippedEdit } from '../../../core/sheet/edit.ts';
import { applyChart } from '../charts/applyChart.ts';
import { applySparklines } from '../charts/applySparklines.ts';
import type { OpenWorkbook } from '../workbook.ts';
import { applyCell } from './applyCell.ts';
import { applyFilter } from './applyFilter.ts';
import { applyFormat } from './applyFormat.ts';
import { applyFreeze } from './applyFreeze.ts';
import { applyRecord } from './applyRecord.ts';
import { applySelect } from './applySelect.ts';
import { applySheet } from './applySheet.ts';
import { applyValidation } from './applyValidation.ts';
import { ApplySession, type EditResult } from './session.ts';

/** Changes between two reports; ours, because asking the clock costs about as much as making one. */
const reportEvery = 500;

/** Applies edits in order, in place. An edit that cannot be made safely is skipped with its reason and changes nothing. */
export function applyEdits(
  workbook: OpenWorkbook,
  edits: readonly Edit[],
  report?: Report,
): Receipt {
  const session = new ApplySession(workbook);
  const applied: Edit[] = [];
  const skipped: SkippedEdit[] = [];
  const inverse: Edit[][] = [];
  for (const [done, edit] of edits.entries()) {
    if (done % reportEvery === 0) report?.({ stage: 'making changes', done, total: edits.length });
    const result = applyEdit(session, edit);
    if ('issue' in result) {
      skipped.push({ edit, issue: result.issue });
    } else {
      applied.push(edit);
      inverse.push([...result.inverse]);
    }
  }
  session.storeRegister();
  return { applied, skipped, inverse: inverse.reverse().flat() };
}

function applyEdit(session: ApplySession, edit: Edit): EditResult {
  switch (edit.kind) {
    case 'cell':
      return applyCell(session, edit);
    case 'sheet':
      return applySheet(session, edit);
    case 'record':
      return applyRecord(session, edit);
    case 'validation':
      return applyValidation(session, edit);
    case 'format':
      return applyFormat(session, edit);
    case 'freeze':
      return applyFreeze(session, edit);
    case 'filter':
      return applyFilter(session, edit);
    case 'chart':
      return applyChart(session, edit);
    case 'sparklines':
      return applySparklines(session, edit);
    case 'select':
      return applySelect(session, edit);
  }
}
