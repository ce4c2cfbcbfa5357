import { type ChartEdit, inverseChart } from '../../../../core/sheet/chart.ts';
import { refuseChart } from '../../../../core/sheet/refuseChart.ts';
import { type EditResult, type EditTask, refuseEdit } from './editTask.ts';

/** Keeps a chart for saving: the spreadsheet of this page draws none, the panel shows the same numbers. */
export function applyChart(edit: ChartEdit, task: EditTask): EditResult {
  const reason = refuseChart(edit);
  if (reason) return refuseEdit(edit, { expected: reason[0], found: reason[1] });
  task.dressings.push(edit);
  return inverseChart(edit);
}
