import { isoOfSerial } from '../calendar/serial.ts';
import type { Issue, Place } from '../issue/issue.ts';
import { splitPeople } from '../vocabulary/splitEntries.ts';
import { typesWithoutTarget } from './isMeasured.ts';
import { okrIssues } from './issues.ts';
import { lintIssues } from './lintIssues.ts';
import type { KeyResultType } from './model.ts';
import { textNamesTarget } from './textNamesTarget.ts';
import { type TextSigns, textSigns } from './textSigns.ts';
import { okrThresholds } from './thresholds.ts';

/** A key result as it was written; null is blank. Dates are day serials. */
export interface LintInput {
  readonly text: string;
  readonly type: KeyResultType | null;
  readonly start: number | null;
  readonly target: number | null;
  readonly unit: string | null;
  readonly owner: string | null;
  readonly dueDate: number | null;
  readonly asOf: number | null;
}

export type LintField = keyof LintInput;

interface Subject extends LintInput {
  readonly signs: TextSigns;
  readonly placeOf: (field: LintField) => Place;
}

function lintText({ text, type, target, signs, placeOf }: Subject): Issue[] {
  const place = placeOf('text');
  const { number, vague, activity, change } = signs;
  const issues: Issue[] = [];
  const { value: longest } = okrThresholds.longestText;
  if (text.length > longest) {
    const expected = `at most ${longest} characters, one result a row`;
    issues.push(lintIssues['kr-too-long']({ place, expected, found: `${text.length} characters` }));
  }
  if (number !== null) return issues;
  const isMeasured = target !== null || (type !== null && typesWithoutTarget.includes(type));
  if (!isMeasured) {
    const expected = 'a number, a share or a date in the text, or a target';
    issues.push(
      lintIssues['kr-not-measurable']({ place, expected, found: 'no number', subject: text }),
    );
  }
  if (vague !== null) {
    const expected = 'from how much to how much';
    issues.push(lintIssues['kr-vague']({ place, expected, found: `"${vague}"` }));
  }
  if (activity !== null && change === null && type !== 'milestone' && type !== 'binary') {
    const expected = 'what will be different afterwards';
    issues.push(lintIssues['kr-activity']({ place, expected, found: `"${activity}"` }));
  }
  return issues;
}

function lintTarget({ text, type, start, target, signs, placeOf }: Subject): Issue[] {
  if (type !== null && typesWithoutTarget.includes(type)) return [];
  const place = placeOf('target');
  if (target === null && signs.number !== null) {
    const found = `"${signs.number}"`;
    return [lintIssues['kr-target-in-text']({ place, expected: 'a target cell as well', found })];
  }
  if (target === null)
    return [okrIssues['kr-no-target']({ place, expected: 'a target', found: 'blank' })];
  if (textNamesTarget(text, target, start)) return [];
  const expected = `the target ${target} in the text`;
  return [lintIssues['kr-target-differs']({ place, expected, found: `"${signs.number}"` })];
}

function lintDirection({ type, start, target, placeOf }: Subject): Issue[] {
  if (start === null || target === null) return [];
  const place = placeOf('target');
  const isLinear = type === null || type === 'increase' || type === 'decrease';
  if (isLinear && start === target) {
    const expected = `a target other than the start ${start}`;
    return [okrIssues['kr-start-equals-target']({ place, expected, found: `${target}` })];
  }
  const isWrong =
    (type === 'increase' && target < start) || (type === 'decrease' && target > start);
  if (!isWrong) return [];
  const expected = `a target ${type === 'increase' ? 'above' : 'below'} the start ${start} for ${type}`;
  return [lintIssues['kr-direction']({ place, expected, found: `${target}` })];
}

function lintUnit({ type, target, unit, signs, placeOf }: Subject): Issue[] {
  if (unit !== null || target === null || type === 'binary' || /%/.test(signs.number ?? ''))
    return [];
  const expected = 'what is counted, such as loaves or %';
  return [lintIssues['kr-no-unit']({ place: placeOf('unit'), expected, found: 'blank' })];
}

function lintOwner({ text, owner, placeOf }: Subject): Issue[] {
  const expected = 'one person';
  const place = placeOf('owner');
  const names = splitPeople(owner);
  if (names.length > 1) {
    const found = names.join(', ');
    return [lintIssues['kr-several-owners']({ place, expected, found, subject: text })];
  }
  if (owner !== null) return [];
  return [lintIssues['kr-no-owner']({ place, expected, found: 'blank', subject: text })];
}

function lintDueDate({ text, dueDate, asOf, placeOf }: Subject): Issue[] {
  const place = placeOf('dueDate');
  if (dueDate === null) {
    const expected = 'a date';
    return [lintIssues['kr-no-due-date']({ place, expected, found: 'blank', subject: text })];
  }
  if (asOf === null || dueDate >= asOf) return [];
  const expected = `a date from ${isoOfSerial(asOf)} on, or a closed key result`;
  const found = isoOfSerial(dueDate);
  return [lintIssues['kr-overdue']({ place, expected, found, subject: text })];
}

const lints = [lintText, lintTarget, lintDirection, lintUnit, lintOwner, lintDueDate];

/** What is missing or doubtful in one key result, in the order text, target, direction, unit, owner, date. */
export function lintKeyResult(input: LintInput, placeOf: (field: LintField) => Place): Issue[] {
  const subject: Subject = { ...input, signs: textSigns(input.text), placeOf };
  return lints.flatMap((lint) => lint(subject));
}
