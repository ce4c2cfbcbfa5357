import { defineIssues } from '../issue/defineIssues.ts';
import type { Issue, Place } from '../issue/issue.ts';
import { type Cell, describeCell, isErrorCell } from '../sheet/cell.ts';
import type { Column, Columns } from '../sheet/column.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import type { Row, RowValues, Table } from '../sheet/table.ts';
import { columnEvidence } from '../sheet/values/columnEvidence.ts';
import { readDate } from '../sheet/values/readDate.ts';
import type { ValueContext } from '../sheet/values/reading.ts';
import { readNumber } from '../sheet/values/readNumber.ts';
import { readTargetText } from '../sheet/values/readTargetText.ts';

const scaleIssues = defineIssues({
  'percent-beside-number': {
    severity: 'warning',
    sentences: {
      en: 'Target and value are typed on two scales at {place}: expected {expected}, found {found}.',
    },
  },
});

/** A plain number above it beside a percent text was typed in percent as well. Ours: few shares go beyond twice the whole. */
const greatestShare = 2;

/** What a text says, by column key; null keys were said to be missing on purpose. */
type Said = Readonly<Record<string, Cell>>;

interface Reread {
  readonly key: string;
  readonly cell: Cell;
  readonly context: ValueContext;
}

/** A target in a sentence: the number aimed at, its start or band, and which way is better. */
function saidByTarget(text: string, context: ValueContext): Said | null {
  const reading = readTargetText(text, context);
  if (reading.kind !== 'value') return null;
  const { type, from, to, low, direction } = reading.value;
  if (type === 'change' || to === null) return null;
  if (type === 'between') return { target: null, low, high: to, direction: 'band' };
  const isLower = type === 'atMost' || direction === 'decrease';
  const isHigher = type === 'atLeast' || direction === 'increase';
  const better = isLower ? 'lower' : isHigher ? 'higher' : null;
  return { target: to, start: from, baseline: from, direction: better };
}

function saidByNumber({ key, cell, context }: Reread): Said | null {
  const reading = readNumber(cell, context);
  if (reading.kind === 'missing') return { [key]: null };
  if (reading.kind === 'issue') {
    const isSentence = key === 'target' && typeof cell === 'string';
    return isSentence ? saidByTarget(cell, context) : null;
  }
  const { value, bound } = reading.value;
  if (key !== 'target' || bound === null || bound === 'about') return { [key]: value };
  return { target: value, direction: bound === 'atMost' ? 'lower' : 'higher' };
}

function saidByDate({ key, cell, context }: Reread): Said | null {
  const reading = readDate(cell, context);
  if (reading.kind === 'missing') return { [key]: null };
  return reading.kind === 'value' ? { [key]: reading.value.first } : null;
}

function isAllowed(value: Cell | undefined, { minimum, maximum }: Column): boolean {
  if (typeof value !== 'number') return true;
  return !(minimum !== undefined && value < minimum) && !(maximum !== undefined && value > maximum);
}

function said(reread: Reread, column: Column): Said | null {
  const isWord = ['text', 'person', 'id', 'choice', 'flag'].includes(column.kind);
  if (isWord || isErrorCell(reread.cell)) return null;
  const answer = column.kind === 'date' ? saidByDate(reread) : saidByNumber(reread);
  return answer && isAllowed(answer[reread.key], column) ? answer : null;
}

/** A column's own word goes before what a sentence in another column implies. */
function withSaid(values: Readonly<Record<string, Cell>>, answer: Said, columns: Columns) {
  const fresh = Object.entries(answer).filter(([key, value]) => {
    const isDirection = key === 'direction' && columns.direction?.choices?.includes(String(value));
    const isKnown = key in columns && (key !== 'direction' || isDirection);
    return isKnown && (values[key] ?? null) === null;
  });
  return { ...values, ...Object.fromEntries(fresh) };
}

/** Cells of one row by key, as they stand in the sheet. */
function rawOf(grid: Grid, table: Table<Columns>, row: number, key: string): Cell {
  const column = table.found[key];
  return column === undefined ? null : cellAt(grid, row, column);
}

const isPercentText = (cell: Cell) => typeof cell === 'string' && /\d\s*%/.test(cell);
const isBeyondShare = (cell: Cell) => typeof cell === 'number' && Math.abs(cell) > greatestShare;

/** An issue where "90 %" is compared with a plain 92. */
function scaleIssue(grid: Grid, table: Table<Columns>, row: number): Issue | null {
  const target = rawOf(grid, table, row, 'target');
  const actual = rawOf(grid, table, row, 'actual');
  const differs =
    (isPercentText(target) && isBeyondShare(actual)) ||
    (isPercentText(actual) && isBeyondShare(target));
  if (!differs) return null;
  const place: Place = { ...(grid.sheet === '' ? {} : { sheet: grid.sheet }), row };
  return scaleIssues['percent-beside-number']({
    place: { ...place, column: table.found.target },
    expected: 'both as percent or both as plain numbers',
    found: `${describeCell(target)} for ${describeCell(actual)}`,
  });
}

/**
 * Reads once more what a plain reading left as unreadable: "€ 1.2k", "8 days", "n/a", "≥ 90 %", "from 20 to 45".
 * What is read so loses its issue; values on two scales lose their target and get one.
 */
export function rereadCells<C extends Columns>(
  table: Table<C>,
  { grid, columns, locale }: { grid: Grid; columns: Columns; locale: string | null },
): Table<C> {
  const evidence = new Map<number, ReturnType<typeof columnEvidence>>();
  const contextOf = (column: number): ValueContext => {
    const cells = table.rows.map(({ row }) => cellAt(grid, row, column));
    const known = evidence.get(column) ?? columnEvidence(cells);
    evidence.set(column, known);
    return { locale, decimal: known.decimal, dateOrder: known.dateOrder };
  };
  const answers = new Map<number, Said>();
  const issues: Issue[] = [];
  for (const issue of table.issues) {
    const { row, column } = issue.place;
    const [key] = Object.entries(table.found).find(([, place]) => place === column) ?? [];
    const declared = key === undefined ? undefined : columns[key];
    const isOpen = issue.code === 'cell-unreadable' && row !== undefined && column !== undefined;
    const cell = isOpen ? cellAt(grid, row, column) : null;
    const answer =
      isOpen && key !== undefined && declared
        ? said({ key, cell, context: contextOf(column) }, declared)
        : null;
    if (answer && row !== undefined) answers.set(row, { ...answers.get(row), ...answer });
    else issues.push(issue);
  }
  const rows = table.rows.map((row): Row<C> => {
    const values = withSaid(row.values, answers.get(row.row) ?? {}, columns);
    const isCompared = values.target !== null && values.actual !== null;
    const scale = isCompared ? scaleIssue(grid, table, row.row) : null;
    if (scale) issues.push(scale);
    const kept = scale ? { ...values, target: null } : values;
    return { row: row.row, values: kept as RowValues<C> };
  });
  return { ...table, rows, issues };
}
