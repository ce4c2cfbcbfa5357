import type { CheckResult, Score } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { type ChangeStep, changeSteps } from '../vocabulary/vocabulary.ts';
import { changeStepLabels, stepLabel } from './changeSteps.ts';
import { gateOf } from './gateOf.ts';
import { changeIssues } from './issues.ts';
import { type ChangeRow, type ChangeTable, firstRows, type Programme } from './readChange.ts';
import { changeThresholds } from './thresholds.ts';

function subjectOf({ name }: Programme, step: ChangeStep | null, text: string | null): string {
  const label = step === null ? (text ?? '') : stepLabel(step);
  return name === null ? `"${label}"` : `"${label}" of ${name}`;
}

function aboutRow(table: ChangeTable, programme: Programme, row: ChangeRow) {
  const subject = subjectOf(programme, row.step, row.values.step);
  return (key: 'step' | 'completion' | 'evidence') => ({
    ...{ subject, place: placeIn(table, row.row, key) },
    found: row.values[key] === null ? 'blank' : `${row.values[key]}`,
  });
}

function rowIssues(table: ChangeTable, programme: Programme): Issue[] {
  const counted = new Set(firstRows(programme).values());
  const unread = new Set(table.issues.map(({ place }) => `${place.row} ${place.column}`));
  return programme.rows.flatMap((row) => {
    const about = aboutRow(table, programme, row);
    const { completion, evidence } = row.values;
    if (row.step === null) {
      const expected = `one of ${changeStepLabels.join(', ')}`;
      return [changeIssues['change-step-unknown']({ ...about('step'), expected })];
    }
    if (!counted.has(row)) {
      const expected = 'each step once for a programme';
      return [changeIssues['change-step-repeated']({ ...about('step'), expected })];
    }
    if (completion === null) {
      const isUnread = unread.has(`${row.row} ${table.found.completion}`);
      if (table.found.completion === undefined || isUnread) return [];
      const expected = 'a rating from 1 to 5';
      return [changeIssues['change-step-unrated']({ ...about('completion'), expected })];
    }
    const isBare = evidence === null && table.found.evidence !== undefined;
    if (!isBare || completion < changeThresholds.evidenceFrom.value) return [];
    const expected = `what shows a rating of ${completion}`;
    return [changeIssues['change-without-evidence']({ ...about('evidence'), expected })];
  });
}

function missingSteps(table: ChangeTable, programme: Programme): Issue[] {
  const present = firstRows(programme);
  const missing = changeSteps.filter((step) => !present.has(step));
  const [first] = programme.rows;
  const isUnclear = programme.rows.some(({ step }) => step === null);
  if (missing.length === 0 || first === undefined || isUnclear) return [];
  const subject = programme.name === null ? 'the change' : `"${programme.name}"`;
  const found = `no ${missing.map(stepLabel).join(', ')}`;
  const place = placeIn(table, first.row, 'step');
  return [changeIssues['change-step-missing']({ place, subject, expected: 'all eight', found })];
}

/** One finding an earlier step, at its rating: it is what holds the later ones back. */
function aheadIssues(table: ChangeTable, programme: Programme, gap: number): Issue[] {
  const rows = firstRows(programme);
  const { broken } = gateOf(programme, gap);
  return changeSteps.flatMap((step) => {
    const pairs = broken.filter(({ earlier }) => earlier === step);
    const row = rows.get(step);
    if (row === undefined || pairs.length === 0) return [];
    const ahead = pairs.map(({ later, laterRating }) => `${stepLabel(later)} at ${laterRating}`);
    const expected = `later steps less than ${gap} above ${row.values.completion}`;
    const about = aboutRow(table, programme, row)('completion');
    return [changeIssues['change-step-ahead']({ ...about, expected, found: ahead.join(', ') })];
  });
}

/** What is wrong with the steps of a change, each at the cell that mends it. */
export function findChangeIssues(
  table: ChangeTable,
  programmes: readonly Programme[],
  gap: number,
): readonly Issue[] {
  return programmes.flatMap((programme) => [
    ...rowIssues(table, programme),
    ...missingSteps(table, programme),
    ...aheadIssues(table, programme, gap),
  ]);
}

/** Findings and the share of steps in order, one score a programme. */
export function checkChange(
  { table, programmes }: { readonly table: ChangeTable; readonly programmes: readonly Programme[] },
  { gap, today }: { readonly gap: number; readonly today: number | null },
): CheckResult {
  const scores = programmes.flatMap((programme): Score[] => {
    const { score, coverage, rated } = gateOf(programme, gap);
    const label = programme.name ?? table.sheet;
    if (rated < changeThresholds.leastRated.value) return [];
    const id = `change/${table.sheet}/${label}`;
    return [{ id, kind: 'change', label, value: score, unit: 'score', coverage, asOf: today }];
  });
  return { scores, issues: [...table.issues, ...findChangeIssues(table, programmes, gap)] };
}
