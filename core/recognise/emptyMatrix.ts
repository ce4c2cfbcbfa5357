import { dutyWords, wordKey } from '../vocabulary/wordSets.ts';
import { coreDuties } from './duties.ts';
import type { FoundTable } from './found.ts';
import { findHints } from './hints.ts';
import { filledColumns, type SheetView, textAt } from './sheetView.ts';

/** Ours: templates are small, and name at least three people. */
const limits = { rows: 60, people: 3, explained: 3, tasks: 2 } as const;

/** "R - Responsible", "A = Accountable", "C: Consulted" → the letter. */
function explainedLetter(text: string): string | null {
  const match = /^["“(]?([RACI])["”)]?\s*[-–—:=(]+\s*(\p{L}+)/u.exec(text);
  return match && dutyWords.has(wordKey(match[2] ?? '')) ? (match[1] ?? null) : null;
}

function isAnnounced(view: SheetView): boolean {
  const rows = view.texts.slice(0, limits.rows);
  const letters = new Set(rows.flatMap((row) => row.map(explainedLetter)));
  const explained = coreDuties.filter((duty) => letters.has(duty)).length;
  if (explained >= limits.explained) return true;
  const titles = rows
    .filter((row) => row.filter((text) => text !== '').length <= 2)
    .flatMap((row) => row.filter((text) => text !== ''));
  const hint = findHints([view.sheet, ...titles].map((text) => ({ text, share: 1 }))).get('raci');
  return (hint ?? 0) >= 0.7;
}

/** Rows after the header in which only the first column is filled. */
function taskRows(view: SheetView, header: number, task: number): number[] {
  const rows: number[] = [];
  for (let row = header + 1; row < Math.min(view.height, header + limits.rows); row += 1) {
    const filled = filledColumns(view, row);
    if (filled.length > 2) return [];
    if (filled[0] === task) rows.push(row);
  }
  return rows;
}

/** A responsibility matrix not yet filled in, told by its legend or title; null when there is none. */
export function findEmptyMatrix(view: SheetView): FoundTable | null {
  if (!isAnnounced(view)) return null;
  for (let header = 0; header < Math.min(view.height, limits.rows); header += 1) {
    const filled = filledColumns(view, header);
    if (
      filled.length < limits.people ||
      filled.some((column) => textAt(view, header, column).length > 60)
    )
      continue;
    const first = filled[0] ?? 0;
    const blankCorner = taskRows(view, header, first).length < limits.tasks;
    const task = blankCorner ? first - 1 : first;
    const tasks = task < 0 ? [] : taskRows(view, header, task);
    const people = blankCorner ? filled : filled.slice(1);
    if (tasks.length < limits.tasks || people.length < limits.people) continue;
    return {
      kind: 'raci',
      headerRow: header,
      lastRow: tasks[tasks.length - 1] ?? header,
      left: task,
      right: people[people.length - 1] ?? task,
      columns: { task, people },
      confidence: 0.6,
      why: [
        'a legend or title announces a responsibility matrix',
        'tasks are listed, the letters are still to come',
      ],
    };
  }
  return null;
}
