import type { CheckResult } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import { type CostColumns, costReading } from './columns.ts';
import { moneyIssues } from './issues.ts';
import { type CostLine, type CostTable, isWorkedOut } from './readCosts.ts';

type RowCheck = (table: CostTable, line: CostLine) => Issue[];

const ends = ['low', 'base', 'high'] as const;
const endKeys = {
  worked: { low: 'low', base: 'base', high: 'high' },
  typed: { low: 'estimateLow', base: 'estimateBase', high: 'estimateHigh' },
} as const;

/** Columns an estimate is made of. */
function neededKeys(table: CostTable): readonly (keyof CostColumns)[] {
  return isWorkedOut(table)
    ? ['counted', 'low', 'base', 'high', 'money']
    : ['estimateLow', 'estimateBase', 'estimateHigh'];
}

function keyOf(table: CostTable, end: (typeof ends)[number]): keyof CostColumns {
  return (isWorkedOut(table) ? endKeys.worked : endKeys.typed)[end];
}

/** What stands in the cells of a line that an issue of reading names already. */
function isUnread(table: CostTable, { row }: CostLine, key: keyof CostColumns): boolean {
  const column = table.found[key];
  return table.issues.some(({ place }) => place.row === row && place.column === column);
}

const missing: RowCheck = (table, line) => {
  const [key, ...others] = neededKeys(table).filter((each) => line.values[each] === null);
  if (key === undefined || isUnread(table, line, key)) return [];
  const headers = [key, ...others].map((each) => costReading[each].header.toLowerCase()).join(', ');
  const about = { place: line.at(key), subject: line.subject, expected: headers };
  return [moneyIssues['cost-assumption-missing']({ ...about, found: 'blank, which is not zero' })];
};

const negative: RowCheck = (table, line) =>
  neededKeys(table).flatMap((key) => {
    const value = line.values[key];
    if (typeof value !== 'number' || value >= 0) return [];
    const about = { place: line.at(key), subject: line.subject, found: `${value}` };
    return [moneyIssues['cost-negative']({ ...about, expected: 'a number from 0 on' })];
  });

const order: RowCheck = (table, line) => {
  const { low, base, high } = line.assumed;
  const isBelow = (less: number | null, more: number | null) =>
    less === null || more === null || less <= more;
  if (isBelow(low, base) && isBelow(base, high) && isBelow(low, high)) return [];
  const key = isBelow(low, base) ? 'high' : 'base';
  const about = { place: line.at(keyOf(table, key)), subject: line.subject };
  const found = ends.map((end) => `${end} ${line.assumed[end] ?? 'blank'}`).join(', ');
  return [moneyIssues['cost-range-order']({ ...about, expected: 'low ≤ base ≤ high', found })];
};

const source: RowCheck = (table, line) => {
  const isAssumed = ends.some((end) => line.assumed[end] !== null);
  const { source: text } = line.values;
  if (table.found.source === undefined || !isAssumed || !namesNobody(text)) return [];
  const about = { place: line.at('source'), subject: line.subject, found: text ?? 'blank' };
  return [moneyIssues['cost-source-missing']({ ...about, expected: 'where they come from' })];
};

const evidence: RowCheck = (table, line) => {
  const { counted, evidence: text } = line.values;
  if (table.found.evidence === undefined || counted === null || !namesNobody(text)) return [];
  const about = { place: line.at('evidence'), subject: line.subject, found: text ?? 'blank' };
  const expected = 'the sheet and the cells that were counted';
  return [moneyIssues['cost-evidence-missing']({ ...about, expected })];
};

/** Numbers of a line that make its estimate wrong: out of order, or below zero. */
export function brokenNumbers(table: CostTable, lines: readonly CostLine[]): readonly Issue[] {
  return lines.flatMap((line) => [...negative(table, line), ...order(table, line)]);
}

/** The lines with no estimate where a number makes it wrong, so that a view can show the others. */
export function soundLines(table: CostTable, lines: readonly CostLine[]): readonly CostLine[] {
  const none = { low: null, base: null, high: null };
  return lines.map((line) =>
    brokenNumbers(table, [line]).length > 0 ? { ...line, range: none } : line,
  );
}

/** What each line of a cost of misalignment lacks, at the cell that mends it. */
export function checkCosts(table: CostTable, lines: readonly CostLine[]): CheckResult {
  const checks = [missing, negative, order, source, evidence];
  const issues = lines.flatMap((line) => checks.flatMap((run) => run(table, line)));
  return { scores: [], issues: [...table.issues, ...issues] };
}
