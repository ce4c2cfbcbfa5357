import type { Issue, Place } from '../issue/issue.ts';
import { yesOrNo } from '../vocabulary/yesOrNo.ts';
import { decisionIssues } from './issues.ts';
import type { ValuesRow, ValuesTable } from './valuesTable.ts';

type PlaceOf = (row: number, column: number) => Place;

/** A "no" that goes on in words gives its reason itself: "no, the mill closed". */
function saysWhy(answer: string): boolean {
  return /\s/.test(answer.trim());
}

function answerIssues(
  { values }: ValuesTable,
  { row, subject, reason, answers }: ValuesRow,
  placeOf: PlaceOf,
): Issue[] {
  return answers.flatMap((answer, index) => {
    const value = values[index];
    if (answer === null || value === undefined) return [];
    const about = {
      place: placeOf(row, value.column),
      subject: `"${subject}"`,
      found: `${value.name}: ${answer}`,
    };
    const verdict = yesOrNo(answer);
    if (verdict === null)
      return [decisionIssues['decision-values-unclear']({ ...about, expected: 'yes or no' })];
    if (verdict || reason !== null || saysWhy(answer)) return [];
    return [decisionIssues['decision-values-without-reason']({ ...about, expected: 'a reason' })];
  });
}

function approvalIssues(
  { values }: ValuesTable,
  { row, subject, isApproved, answers }: ValuesRow,
  placeOf: PlaceOf,
): Issue[] {
  const blank = answers.filter((answer) => answer === null).length;
  const first = values[answers.indexOf(null)];
  if (!isApproved || blank === 0 || first === undefined) return [];
  return [
    decisionIssues['decision-values-unchecked']({
      place: placeOf(row, first.column),
      subject: `"${subject}"`,
      expected: `yes or no for each of ${values.length}`,
      found: `${blank} left blank`,
    }),
  ];
}

/**
 * What answers about values leave open: a "no" without a reason, an answer that is neither, and what was approved
 * before every value was looked at. Soft: it names, it forbids nothing.
 */
export function checkValues(table: ValuesTable, placeOf: PlaceOf): readonly Issue[] {
  return table.rows.flatMap((row) => [
    ...answerIssues(table, row, placeOf),
    ...approvalIssues(table, row, placeOf),
  ]);
}
