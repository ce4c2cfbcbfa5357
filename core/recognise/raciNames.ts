import type { Role } from '../vocabulary/vocabulary.ts';
import { besideColumns } from './besideColumns.ts';
import { sampleRows } from './columnProfile.ts';
import { readDuties } from './duties.ts';
import type { FoundTable } from './found.ts';
import type { HeaderMatcher } from './headerCell.ts';
import type { HeaderRow } from './headerRows.ts';
import { findHints } from './hints.ts';
import { findTaskColumn } from './raciTask.ts';
import { type SheetView, textAt } from './sheetView.ts';

const raciRoles: readonly Role[] = [
  'responsible',
  'accountable',
  'consulted',
  'informed',
  'support',
];
const daciRoles: readonly Role[] = ['driver', 'approver', 'contributor', 'informed'];

/** Header score from which a column is surely one of a log of decisions. Ours. */
const sureDecision = 0.9;

/** What the duties of DACI are called in a responsibility matrix. */
const sameDuty: Readonly<Partial<Record<Role, Role>>> = {
  driver: 'responsible',
  approver: 'accountable',
  contributor: 'consulted',
};

/** Least header score of a duty, and least number of different duties, fewer where a title announces a matrix. Ours: "owner" alone is none. */
const needed = { score: 0.8, duties: 3, announced: 2 } as const;

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
    columns[sameDuty[role] ?? role] = best.column;
    used.add(best.column);
  }
  return columns;
}

function isAnnounced(view: SheetView, header: HeaderRow): boolean {
  const above = view.texts.slice(Math.max(0, header.row - 8), header.row).flat();
  const texts = [view.sheet, ...above].filter((text) => text !== '');
  return (findHints(texts.map((text) => ({ text, share: 1 }))).get('raci') ?? 0) >= 0.7;
}

/** Letters below the letters: a row of the matrix, not its header. */
function holdLetters(
  view: SheetView,
  columns: readonly number[],
  rows: readonly number[],
): boolean {
  const texts = sampleRows(rows).flatMap((row) =>
    columns.map((column) => textAt(view, row, column)),
  );
  const filled = texts.filter((text) => text !== '');
  const letters = filled.filter((text) => text.length === 1 && (readDuties(text)?.length ?? 0) > 0);
  return filled.length > 0 && letters.length >= filled.length * 0.5;
}

/** Numbers below the duties: how many tasks each has, and not whose they are. */
function holdCounts(view: SheetView, columns: readonly number[], rows: readonly number[]): boolean {
  const texts = sampleRows(rows).flatMap((row) =>
    columns.map((column) => textAt(view, row, column)),
  );
  const filled = texts.filter((text) => text !== '');
  return filled.filter((text) => /^\d+([.,]\d+)?\s*%?$/.test(text)).length > filled.length * 0.5;
}

/** A day or a way back beside what is decided: a log of decisions, which names deciders, heard and told as well. */
function isDecisionLog({ cells }: HeaderRow): boolean {
  const names = (roles: readonly Role[]) =>
    cells.some(({ matches }) =>
      matches.some(({ role, score }) => roles.includes(role) && score >= sureDecision),
    );
  return names(['decision']) && names(['decidedOn', 'reversible']);
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
  if (!found || duties.length < (isAnnounced(view, header) ? needed.announced : needed.duties))
    return null;
  if (isDecisionLog(header)) return null;
  const people = Object.values(found);
  if (holdLetters(view, people, body.rows) || holdCounts(view, people, body.rows)) return null;
  const task = findTaskColumn(view, { ...body, people, header: header.row });
  const taken = task === null ? people : [...people, task];
  const beside = besideColumns(header.cells, taken, ['linkedMeasure', 'accountableSince']);
  return {
    kind: 'raci',
    headerRow: header.row,
    lastRow: body.lastRow,
    left: Math.min(...people, task ?? people[0] ?? 0),
    right: Math.max(...people),
    columns: { ...(task === null ? {} : { task }), ...beside, ...found },
    confidence: 0.55 + duties.length * 0.1,
    why: [`headers name the duties ${duties.join(', ')}`],
  };
}
