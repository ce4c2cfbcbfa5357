import type { Issue } from '../issue/issue.ts';
import { describeCell } from '../sheet/cell.ts';
import type { ImportFormat } from './importFormat.ts';
import type { ImportCheckIn } from './importItem.ts';
import { importIssues } from './issues.ts';
import { type CheckInText, parseCheckIns } from './parseCheckIns.ts';
import { type ImportCell, readImportDate, readImportNumber, textOf } from './readImportCell.ts';

interface ReadCheckIns {
  readonly checkIns: readonly ImportCheckIn[];
  readonly issues: readonly Issue[];
}

function commentOf({ status, note }: CheckInText, statusLabel: string): string | null {
  const parts = [note, status === undefined ? undefined : `${statusLabel}: ${status}`];
  return parts.filter((part) => part !== undefined).join('\n') || null;
}

function unread(cell: ImportCell, expected: string, found: string): Issue {
  return importIssues['import-check-in-unread']({ place: cell.place, expected, found });
}

function readOne(cell: ImportCell, text: CheckInText, format: ImportFormat): ReadCheckIns {
  const date = readImportDate({ ...cell, cell: text.date ?? null }).value;
  if (date === null) {
    const found = text.date === undefined ? 'no date' : `"${text.date}"`;
    return { checkIns: [], issues: [unread(cell, 'a date', found)] };
  }
  const number = readImportNumber(
    { ...cell, cell: text.value ?? null, header: 'the check-in' },
    format.percent,
  );
  const comment = commentOf(text, format.checkInLabels?.status ?? 'Status');
  const person = text.person ?? null;
  const checkIn = { date: date.first, person, value: number.value, comment };
  return { checkIns: [checkIn], issues: number.issue ? [number.issue] : [] };
}

/** The check-ins of a row, in the order of the file; those that cannot be read are issues with their place. */
export function readCheckIns(cells: readonly ImportCell[], format: ImportFormat): ReadCheckIns {
  const { checkInLabels } = format;
  const checkIns: ImportCheckIn[] = [];
  const issues: Issue[] = [];
  for (const cell of checkInLabels ? cells : []) {
    const text = textOf(cell.cell);
    if (text === null || !checkInLabels) continue;
    const found = parseCheckIns(text, checkInLabels);
    if (found.length === 0)
      issues.push(unread(cell, `text that begins with ${checkInLabels.date}`, describeCell(text)));
    for (const one of found) {
      const read = readOne(cell, one, format);
      checkIns.push(...read.checkIns);
      issues.push(...read.issues);
    }
  }
  return { checkIns, issues };
}
