import type { Issue } from '../issue/issue.ts';
import { describeCell } from '../sheet/cell.ts';
import type { ImportFormat, ItemKind } from './importFormat.ts';
import type { ImportItem, ParentLink } from './importItem.ts';
import type { ImportRow } from './importRows.ts';
import { importIssues } from './issues.ts';
import { parseParents } from './parseParents.ts';
import { readCheckIns } from './readCheckIns.ts';
import { readImportWord, textOf } from './readImportCell.ts';
import { readImportValues } from './readImportValues.ts';

/** A row as an item; null where it cannot be one, with the issue that says why. */
export interface ReadItem {
  readonly item: ImportItem | null;
  readonly issues: readonly Issue[];
}

interface KindReading {
  readonly kind: ItemKind | null;
  readonly issues: readonly Issue[];
}

function kindOf(row: ImportRow, format: ImportFormat, subject: string): KindReading {
  const cell = row.cells.get('kind');
  const words = Object.keys(format.kinds).join(', ');
  if (!cell) {
    if (format.defaultKind) return { kind: format.defaultKind, issues: [] };
    const place = row.cells.get('title')?.place ?? {};
    const expected = `a kind of row (${words})`;
    const found = 'none';
    return {
      kind: null,
      issues: [importIssues['import-kind-unknown']({ place, expected, found, subject })],
    };
  }
  const { value } = readImportWord(cell, format.kinds);
  if (value !== null) return { kind: value, issues: [] };
  const { place } = cell;
  const found = describeCell(cell.cell);
  if (format.otherKind) {
    const issue = importIssues['import-kind-assumed']({ place, expected: words, found });
    return { kind: format.otherKind, issues: [issue] };
  }
  const expected = `one of ${words}`;
  return {
    kind: null,
    issues: [importIssues['import-kind-unknown']({ place, expected, found, subject })],
  };
}

function parentsOf(row: ImportRow, { parentPattern }: ImportFormat): readonly ParentLink[] {
  const parent = textOf(row.cells.get('parent')?.cell ?? null);
  if (parent !== null) return parseParents(parent, parentPattern);
  const objective = textOf(row.cells.get('objective')?.cell ?? null);
  return objective === null ? [] : [{ id: null, title: objective, weight: null, text: objective }];
}

/** Reads one row of an export file as an objective, key result or initiative. */
export function readImportItem(row: ImportRow, format: ImportFormat): ReadItem {
  const titleCell = row.cells.get('title');
  const title = textOf(titleCell?.cell ?? null);
  if (title === null) {
    const [first] = [...row.cells.values(), ...row.comments, ...row.checkIns];
    const place = titleCell?.place ?? first?.place ?? {};
    const found = describeCell(titleCell?.cell ?? null);
    const issue = importIssues['import-title-missing'];
    return { item: null, issues: [issue({ place, expected: 'a title', found })] };
  }
  const { kind, issues } = kindOf(row, format, title);
  if (kind === null) return { item: null, issues };
  const read = readImportValues(row, kind, format);
  const checkIns = readCheckIns(row.checkIns, format);
  const item: ImportItem = {
    kind,
    place: titleCell?.place ?? {},
    id: textOf(row.cells.get('id')?.cell ?? null),
    otherId: textOf(row.cells.get('otherId')?.cell ?? null),
    title,
    parents: parentsOf(row, format),
    values: read.values,
    description: textOf(row.cells.get('description')?.cell ?? null),
    kept: read.kept,
    checkIns: checkIns.checkIns,
  };
  return { item, issues: [...issues, ...read.issues, ...checkIns.issues] };
}
