import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import { circlesIn } from './circles.ts';
import { strategyIssues } from './issues.ts';
import type { StrategyRow, StrategyTable } from './readStrategy.ts';

/** Names a row can be referred to by: its id and its whole statement. */
function namesOf({ values: { id, statement } }: StrategyRow): readonly string[] {
  return [id, statement].flatMap((name) => (name === null ? [] : [nameKey(name)]));
}

/** The parents a cell names: as a whole where it is listed so, else separated by commas, semicolons or lines. */
function parentsOf(text: string | null, known: ReadonlyMap<string, string>): readonly string[] {
  if (text === null || namesNobody(text.replace(/\d/g, 'x'))) return [];
  const whole = nameKey(text);
  if (known.has(whole)) return [whole];
  return text
    .split(/[,;\n]/)
    .map(nameKey)
    .filter((name) => name !== '');
}

function keyOf(row: StrategyRow): string {
  return namesOf(row)[0] ?? '';
}

/** Parents that no strategy of the workbook lists, and rows that serve themselves in the end. */
export function checkParents(tables: readonly StrategyTable[]): Issue[] {
  const rows = tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
  const known = new Map(
    rows.flatMap(({ row }) => namesOf(row).map((name) => [name, keyOf(row)] as const)),
  );
  const above = new Map<string, readonly string[]>();
  for (const { row } of rows) {
    const parents = parentsOf(row.values.parent, known).map((name) => known.get(name) ?? name);
    // An ID that stands twice is a finding of its own: the first row with it counts.
    if (!above.has(keyOf(row))) above.set(keyOf(row), parents);
  }
  const circles = circlesIn(above);
  return rows.flatMap(({ table, row }) => {
    const { parent, statement } = row.values;
    const place = placeIn(table, row.row, 'parent');
    const about = { place, subject: `"${statement}"`, found: parent ?? 'blank' };
    const parents = parentsOf(parent, known);
    const unknown = parents.filter((name) => !known.has(name));
    if (unknown.length > 0) {
      const expected = 'the ID of a row of the strategy';
      return [strategyIssues['strategy-parent-unknown']({ ...about, expected })];
    }
    if (parents.length === 0 || !circles.has(keyOf(row))) return [];
    const expected = 'something above it';
    return [strategyIssues['strategy-parent-circle']({ ...about, expected })];
  });
}
