import type { HeatMapBlock, TableBlock } from '../view.ts';

/** A heat map as a table of its values; empty where a value is missing. */
export function heatMapTable({
  caption,
  unit,
  rows,
  columns,
  values,
  emptyMeans,
}: HeatMapBlock): TableBlock {
  return {
    block: 'table',
    caption: emptyMeans === undefined ? caption : `${caption} (empty: ${emptyMeans})`,
    columns: [{ header: '', unit: 'none' }, ...columns.map((header) => ({ header, unit }))],
    rows: rows.map((label, row) => ({
      cells: [label, ...columns.map((_, column) => values[row]?.[column] ?? null)],
    })),
  };
}
