import type { Role } from '../vocabulary/vocabulary.ts';
import type { FoundTable } from './found.ts';
import type { HeaderMatcher } from './headerCell.ts';
import type { HeaderRow } from './headerRows.ts';
import { findTaskColumn } from './raciTask.ts';
import type { SheetView } from './sheetView.ts';

const raciRoles: readonly Role[] = [
  'responsible',
  'accountable',
  'consulted',
  'informed',
  'support',
];
const daciRoles: readonly Role[] = ['driver', 'approver', 'contributor', 'informed'];

/** Least header score of a duty, and least number of different duties. Ours: "owner" alone is no matrix. */
const needed = { score: 0.8, duties: 3 } as const;

function dutyHeaders(header: HeaderRow, roles: readonly Role[]): Readonly<Record<string, number>> {
  const columns: Record<string, number> = {};
  const used = new Set<number>();
  for (const role of roles) {
    const best = header.cells
      .filter(({ column }) => !used.has(column))
      .map(({ column, matches }) => ({
        column,
        score: Math.max(
          0,
          ...matches.filter((match) => match.role === role).map(({ score }) => score),
        ),
      }))
      .filter(({ score }) => score >= needed.score)
      .sort((a, b) => b.score - a.score || a.column - b.column)[0];
    if (!best) continue;
    columns[role] = best.column;
    used.add(best.column);
  }
  return columns;
}

/** A matrix with headers Responsible, Accountable, … and names in the cells; null when the row is no such header. */
export function raciOfNames(
  view: SheetView,
  header: HeaderRow,
  body: { rows: readonly number[]; lastRow: number; matcher: HeaderMatcher },
): FoundTable | null {
  const found = [dutyHeaders(header, raciRoles), dutyHeaders(header, daciRoles)].sort(
    (a, b) => Object.keys(b).length - Object.keys(a).length,
  )[0];
  const duties = found ? Object.keys(found) : [];
  if (!found || duties.length < needed.duties) return null;
  const people = Object.values(found);
  const task = findTaskColumn(view, { ...body, people, header: header.row });
  return {
    kind: 'raci',
    headerRow: header.row,
    lastRow: body.lastRow,
    left: Math.min(...people, task ?? people[0] ?? 0),
    right: Math.max(...people),
    columns: { ...(task === null ? {} : { task }), ...found },
    confidence: 0.55 + duties.length * 0.1,
    why: [`headers name the duties ${duties.join(', ')}`],
  };
}
