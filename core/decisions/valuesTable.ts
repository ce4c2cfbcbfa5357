import { type Cell, isBlank } from '../sheet/cell.ts';
import type { Grid } from '../sheet/grid.ts';
import { choiceWords } from '../vocabulary/choiceWords.ts';
import { matchHeader } from '../vocabulary/matchHeader.ts';
import { decisionStates, type Role } from '../vocabulary/vocabulary.ts';
import { yesOrNo } from '../vocabulary/yesOrNo.ts';

/** One thing held against the values: what it is, whether it is approved, and the answer to each value. */
export interface ValuesRow {
  /** Zero-based row in the range. */
  readonly row: number;
  readonly subject: string;
  readonly isApproved: boolean;
  readonly reason: string | null;
  /** As written, by value. */
  readonly answers: readonly (string | null)[];
}

/** Answers about values, as a range holds them. */
export interface ValuesTable {
  readonly values: readonly { readonly name: string; readonly column: number }[];
  readonly rows: readonly ValuesRow[];
}

const subjectRoles: readonly Role[] = ['decision', 'objective', 'initiative', 'keyResult', 'label'];
const valueRoles: readonly Role[] = ['valuesCheck', 'livedValue', 'label'];
const states = choiceWords(decisionStates, (each) => each.decisionStates ?? {});

/** A header that means something else for sure holds no answers about a value, even if they are yes and no. Ours. */
const sureHeader = 0.85;

function textOf(cell: Cell | undefined): string | null {
  if (cell === undefined || isBlank(cell) || typeof cell === 'object') return null;
  return typeof cell === 'boolean' ? String(cell) : String(cell).trim();
}

function headerIndex({ rows }: Grid): number {
  return rows.findIndex((cells) => cells.filter((cell) => textOf(cell) !== null).length >= 2);
}

function columnOf(headers: readonly (string | null)[], roles: readonly Role[]): number {
  for (const role of roles) {
    const column = headers.findIndex((header) => {
      const match = matchHeader(header ?? '').find((each) => each.role === role);
      return match !== undefined && match.score >= 0.7;
    });
    if (column >= 0) return column;
  }
  return -1;
}

function meansSomethingElse(header: string): boolean {
  const [best] = matchHeader(header);
  return best !== undefined && best.score >= sureHeader && !valueRoles.includes(best.role);
}

/** True where at least half of what stands in the column says yes or no. */
function holdsAnswers(body: readonly (readonly Cell[])[], column: number): boolean {
  const texts = body.flatMap((cells) => textOf(cells[column]) ?? []);
  const answers = texts.filter((text) => yesOrNo(text) !== null);
  return answers.length > 0 && answers.length * 2 >= texts.length;
}

function isApproved(status: string | null): boolean {
  const word = status?.toLowerCase() ?? '';
  return word === 'decided' || states[word] === 'decided' || yesOrNo(status) === true;
}

/** Reads a range of decisions or objectives with one column of yes and no for each value; null where it holds none. */
export function readValuesTable(grid: Grid): ValuesTable | null {
  const top = headerIndex(grid);
  const headers = (grid.rows[top] ?? []).map((cell) => textOf(cell));
  const body = grid.rows.slice(top + 1);
  const [status, reason] = [columnOf(headers, ['status']), columnOf(headers, ['reason'])];
  const subject = Math.max(0, columnOf(headers, subjectRoles));
  const values = headers.flatMap((header, column) => {
    if (header === null || [status, reason, subject].includes(column)) return [];
    if (meansSomethingElse(header) || !holdsAnswers(body, column)) return [];
    return [{ name: header, column }];
  });
  if (values.length === 0) return null;
  const rows = body.flatMap((cells, index) => {
    const text = textOf(cells[subject]);
    const answers = values.map(({ column }) => textOf(cells[column]));
    const state = textOf(cells[status]);
    if (text === null || [...answers, state].every((each) => each === null)) return [];
    const about = { row: grid.top + top + 1 + index, subject: text, isApproved: isApproved(state) };
    return [{ ...about, reason: textOf(cells[reason]), answers }];
  });
  return { values, rows };
}
