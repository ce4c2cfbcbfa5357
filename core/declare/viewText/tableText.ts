import { type Cell, isErrorCell } from '../../sheet/cell.ts';
import type { Unit } from '../unit.ts';
import type { TableBlock } from '../view.ts';
import { valueText } from './valueText.ts';

/** A cell of a table in words; the empty text for a blank one. */
export function cellWords(cell: Cell | undefined, unit: Unit): string {
  if (cell === null || cell === undefined) return '';
  if (isErrorCell(cell)) return cell.error;
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return typeof cell === 'number' ? valueText(cell, unit) : cell;
}

function widthOf(text: string): number {
  return [...text].length;
}

/** A table as lines of text with columns that stand under each other; numbers stand at the right. */
export function tableText({ columns, rows }: TableBlock): readonly string[] {
  const cells = rows.map((row) => columns.map(({ unit }, at) => cellWords(row.cells[at], unit)));
  const isRight = columns.map((_, at) => rows.some((row) => typeof row.cells[at] === 'number'));
  const widths = columns.map(({ header }, at) =>
    cells.reduce((widest, row) => Math.max(widest, widthOf(row[at] ?? '')), widthOf(header)),
  );
  const line = (texts: readonly string[]) =>
    texts
      .map((text, at) => {
        const space = ' '.repeat((widths[at] ?? 0) - widthOf(text));
        return isRight[at] ? space + text : text + space;
      })
      .join('  ')
      .replace(/\s+$/, '');
  const rule = widths.map((width) => '-'.repeat(width));
  return [line(columns.map(({ header }) => header)), line(rule), ...cells.map(line)];
}

function tabbed(cell: Cell | undefined): string {
  if (typeof cell === 'number') return String(cell);
  return cellWords(cell, 'none').trim().replace(/\s+/g, ' ');
}

/** A table with tabs between its columns, as spreadsheets paste it; numbers keep all their digits. */
export function tableTabs({ columns, rows }: TableBlock): string {
  const lines = [
    columns.map(({ header }) => tabbed(header)),
    ...rows.map((row) => columns.map((_, at) => tabbed(row.cells[at]))),
  ];
  return lines.map((line) => line.join('\t')).join('\n');
}
