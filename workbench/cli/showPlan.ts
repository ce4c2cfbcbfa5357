import { cellAddress, rangeAddress } from '../../core/sheet/a1.ts';
import { type Cell, isErrorCell } from '../../core/sheet/cell.ts';
import type { CellEdit, Edit } from '../../core/sheet/edit.ts';
import { paint, type Terminal } from './terminal.ts';

function cellText({
  value,
  formula,
}: {
  readonly value: Cell;
  readonly formula: string | null;
}): string {
  if (formula !== null) return formula;
  if (value === null) return '(blank)';
  return isErrorCell(value) ? value.error : JSON.stringify(value);
}

function cellLine({ sheet, row, column, before, after }: CellEdit): string {
  return `${sheet}!${cellAddress(row, column)}: ${cellText(before)} → ${cellText(after)}`;
}

function otherLine(edit: Exclude<Edit, CellEdit>): string {
  switch (edit.kind) {
    case 'sheet':
      return `${edit.action} sheet "${edit.sheet}"`;
    case 'record':
      return `remember ${edit.key}`;
    case 'chart':
      return `${edit.sheet}: ${edit.after ? 'draw' : 'remove'} chart "${edit.name}"`;
    case 'sparklines':
      return `${edit.sheet}: ${edit.after.length} sparklines`;
    case 'freeze':
      return `${edit.sheet}: freeze ${edit.rows} rows, ${edit.columns} columns`;
    default:
      return `${edit.sheet}!${edit.area ? rangeAddress(edit.area) : ''}: ${edit.kind}`;
  }
}

/** Every change of a plan, one a line: cells old → new, then counts. */
export function showPlan(edits: readonly Edit[], terminal: Terminal): void {
  for (const edit of edits)
    terminal.out(edit.kind === 'cell' ? cellLine(edit) : paint(terminal, 'dim', otherLine(edit)));
  const counts = new Map<string, number>();
  for (const { kind } of edits) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const words = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
  terminal.out(`\n${edits.length} changes${words === '' ? '' : `: ${words}`}; nothing was written`);
}
