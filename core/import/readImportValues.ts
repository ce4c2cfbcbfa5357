import type { Issue } from '../issue/issue.ts';
import { type Cell, describeCell, isErrorCell } from '../sheet/cell.ts';
import { splitEntries } from '../vocabulary/splitEntries.ts';
import type { ImportField, ImportFormat, ItemKind } from './importFormat.ts';
import type { ItemField, ItemValue } from './importItem.ts';
import type { ImportRow } from './importRows.ts';
import { importIssues } from './issues.ts';
import {
  type ImportCell,
  readImportDate,
  readImportNumber,
  readImportWord,
  textOf,
} from './readImportCell.ts';

/** What the cells of a row say, and what could not be read. */
export interface ImportValues {
  readonly values: Readonly<Partial<Record<ItemField, ItemValue>>>;
  readonly kept: readonly string[];
  readonly issues: readonly Issue[];
}

/** A cell as a line of the comment. */
export function lineOf({ header, cell }: ImportCell): string {
  return `${header}: ${isErrorCell(cell) ? cell.error : (textOf(cell) ?? '')}`;
}

/** Failed formulas of a row, whatever their column holds. */
function errorIssues(row: ImportRow): Issue[] {
  const cells = [...row.cells.values(), ...row.comments, ...row.checkIns];
  return cells.flatMap(({ cell, header, place }): Issue[] => {
    if (!isErrorCell(cell)) return [];
    const expected = `a value for ${header}`;
    return [importIssues['import-value-unread']({ place, expected, found: describeCell(cell) })];
  });
}

/** Collects what a row says; whatever cannot be read is an issue and stays in the comment. */
class Collector {
  readonly values: Partial<Record<ItemField, ItemValue>> = {};
  readonly kept: string[] = [];
  readonly issues: Issue[] = [];
  readonly row: ImportRow;

  constructor(row: ImportRow) {
    this.row = row;
  }

  take<T>(
    field: ImportField,
    read: (cell: ImportCell) => { readonly value: T | null; readonly issue?: Issue },
    put: (value: T, cell: ImportCell) => void,
  ): void {
    const cell = this.row.cells.get(field);
    if (!cell) return;
    const { value, issue } = read(cell);
    if (issue && !isErrorCell(cell.cell)) this.issues.push(issue);
    if (value !== null) put(value, cell);
    else this.kept.push(lineOf(cell));
  }

  set(field: ItemField, value: Cell, cell: ImportCell): void {
    this.values[field] = { value, line: lineOf(cell) };
  }
}

const asText = (cell: ImportCell) => ({ value: textOf(cell.cell) });

/** The first person of a cell answers for the row. */
function takePeople(row: Collector): void {
  row.take('owner', asText, (text, cell) => {
    const [owner = null, ...others] = splitEntries(text);
    row.set('owner', owner, cell);
    if (others.length > 0) row.set('coOwner', others.join(', '), cell);
  });
  row.take('coOwner', asText, (text, cell) => {
    const first = row.values.coOwner?.value;
    row.set('coOwner', typeof first === 'string' ? `${first}, ${text}` : text, cell);
  });
}

function takeDates(row: Collector): void {
  row.take('startDate', readImportDate, ({ first }, cell) => row.set('startDate', first, cell));
  row.take('dueDate', readImportDate, ({ last }, cell) => row.set('dueDate', last, cell));
  row.take('checkInDate', readImportDate, ({ first }, cell) => row.set('checkInDate', first, cell));
  if (row.row.cells.has('startDate') || row.row.cells.has('dueDate')) return;
  row.take('period', readImportDate, ({ first, last }, cell) => {
    row.set('startDate', first, cell);
    row.set('dueDate', last, cell);
  });
}

/** Digits kept of a percent that becomes a share. */
const decimals = 10;

function takeNumbers(row: Collector, { percent }: ImportFormat): void {
  const read = (cell: ImportCell) => readImportNumber(cell, percent);
  for (const field of ['start', 'target', 'current', 'weight'] as const)
    row.take(field, read, (value, cell) => row.set(field, value, cell));
  row.take('progress', read, (value, cell) => {
    const share = percent === 'points' ? value / 100 : value;
    row.set('progress', Number(share.toFixed(decimals)), cell);
  });
}

function takeStatus(row: Collector, kind: ItemKind, { statuses }: ImportFormat): void {
  if (kind === 'initiative') {
    row.take('status', asText, (text, cell) => row.set('status', text, cell));
    return;
  }
  row.take(
    'status',
    (cell) => readImportWord(cell, statuses),
    (word, cell) => {
      row.kept.push(lineOf(cell));
      if (word !== 'open' && word !== 'ended') row.set('closedAs', word, cell);
      if (word !== 'ended') return;
      const found = `"${textOf(cell.cell) ?? ''}"`;
      const subject = textOf(row.row.cells.get('title')?.cell ?? null) ?? '';
      const expected = 'Achieved, Partly achieved, Missed or Dropped';
      const issue = importIssues['import-outcome-open'];
      row.issues.push(issue({ place: cell.place, expected, found, subject }));
    },
  );
}

function takeWords(row: Collector, format: ImportFormat): void {
  for (const field of ['team', 'unit', 'priority'] as const)
    row.take(field, asText, (text, cell) => row.set(field, text, cell));
  row.take(
    'ambition',
    (cell) => readImportWord(cell, format.ambitions),
    (word, cell) => row.set('ambition', word, cell),
  );
  row.take(
    'measure',
    (cell) => readImportWord(cell, format.measures),
    (word, cell) => row.set('type', word, cell),
  );
}

/** Reads the values of a row as a row of its kind, by the words and scales of its format. */
export function readImportValues(
  row: ImportRow,
  kind: ItemKind,
  format: ImportFormat,
): ImportValues {
  const collector = new Collector(row);
  takePeople(collector);
  takeDates(collector);
  takeNumbers(collector, format);
  takeWords(collector, format);
  takeStatus(collector, kind, format);
  collector.kept.push(...row.comments.map(lineOf));
  collector.issues.push(...errorIssues(row));
  return collector;
}
