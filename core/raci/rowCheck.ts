import { type Cell, isErrorCell } from '../sheet/cell.ts';

/** What a spreadsheet counts with COUNTIF(range, "*A*") less the texts that mean "no part". */
function countContaining(cells: readonly Cell[], letter: string): number {
  return cells.filter((cell) => {
    if (typeof cell !== 'string') return false;
    const text = cell.toUpperCase();
    return text.includes(letter) && text !== 'N/A' && text !== 'NA';
  }).length;
}

/**
 * Verdict on one task of a matrix, in words: `OK`, `no letters`, `no A`, `2 A`, `no R`, or both faults.
 * Combined letters such as "A/R" count for each. Empty for a row without a task. The native formula
 * `rowCheckFormula` answers the same.
 */
export function rowCheck(task: Cell, cells: readonly Cell[]): Cell {
  if (isErrorCell(task)) return task;
  if (task === null || task === '') return '';
  if (cells.every((cell) => cell === null)) return 'no letters';
  const accountable = countContaining(cells, 'A');
  const isDone = countContaining(cells, 'R') > 0;
  if (accountable === 1 && isDone) return 'OK';
  const first = accountable === 1 ? '' : accountable === 0 ? 'no A' : `${accountable} A`;
  const second = isDone ? '' : 'no R';
  return [first, second].filter((fault) => fault !== '').join(', ');
}

/** The formula of `rowCheck` over adjoining columns, by the keys of the task and of the first and last person. */
export function rowCheckFormula(keys: {
  readonly task: string;
  readonly first: string;
  readonly last: string;
}): string {
  const people = `{${keys.first}}:{${keys.last}}`;
  const A = `(COUNTIF(${people},"*A*")-COUNTIF(${people},"N/A")-COUNTIF(${people},"NA"))`;
  const R = `COUNTIF(${people},"*R*")`;
  const faultA = `IF(${A}=1,"",IF(${A}=0,"no A",${A}&" A"))`;
  const faults = `${faultA}&IF(AND(${A}<>1,${R}=0),", ","")&IF(${R}=0,"no R","")`;
  const verdict = `IF(AND(${A}=1,${R}>0),"OK",${faults})`;
  return `=IF({${keys.task}}="","",IF(COUNTA(${people})=0,"no letters",${verdict}))`;
}
