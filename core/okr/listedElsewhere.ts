import type { CheckInput } from '../declare/check.ts';
import { parseRange } from '../sheet/a1.ts';
import { cellAt } from '../sheet/grid.ts';
import { nameKey } from '../statistics/nameKey.ts';

/** Columns whose texts an objective may name as what it serves. */
const naming = ['id', 'statement', 'objective'] as const;

function namesIn({ grid, table }: CheckInput): string[] {
  const last = parseRange(table.range)?.bottom ?? -1;
  const columns = naming.flatMap((role) => {
    const column = table.columns[role];
    return typeof column === 'number' ? [column] : [];
  });
  const names: string[] = [];
  for (let row = (table.headerRow ?? -1) + 1; row <= last; row++)
    for (const column of columns) names.push(nameKey(String(cellAt(grid, row, column) ?? '')));
  return names.filter((name) => name !== '');
}

/**
 * Tells of a parent whether strategies or scorecards of the workbook list all it names, by id or wording: an
 * objective may hang under a line of the strategy as well as under another objective.
 */
export function listedElsewhere(inputs: readonly CheckInput[]): (parent: string) => boolean {
  const lists = inputs.filter(({ table: { kind } }) => kind === 'strategy' || kind === 'scorecard');
  const known = new Set(lists.flatMap(namesIn));
  return (parent) =>
    known.has(nameKey(parent)) || parent.split(/[,;\n]/).every((name) => known.has(nameKey(name)));
}
