import { raciIssues } from './issues.ts';
import type { Finding, RaciMatrix } from './model.ts';
import { personLoads } from './personLoads.ts';
import { accountableGroups } from './rules/accountableGroups.ts';
import { manyConsulted, manyInformed, manyResponsible } from './rules/crowds.ts';
import { emptyRows } from './rules/emptyRows.ts';
import { exactlyOne } from './rules/exactlyOne.ts';
import { alwaysInvolved, withoutDuty } from './rules/involvement.ts';
import { loadShares } from './rules/loadShares.ts';
import { noExchange } from './rules/noExchange.ts';
import { onlyListeners } from './rules/onlyListeners.ts';
import type { Rule, RuleInput } from './rules/rule.ts';
import { somebodyDoesIt } from './rules/somebodyDoesIt.ts';
import { duplicateTasks, unnamedTasks } from './rules/taskNames.ts';
import { topOfBoth } from './rules/topOfBoth.ts';
import { lookalikeLetters, unknownLetters } from './rules/unknownLetters.ts';
import { vetoes } from './rules/vetoes.ts';
import { tallyTask } from './tallyTask.ts';
import type { RaciLimits } from './thresholds.ts';
import { variantWords } from './variants.ts';

/** Every rule that needs the matrix alone. */
const rules: readonly Rule[] = [
  exactlyOne,
  somebodyDoesIt,
  onlyListeners,
  emptyRows,
  duplicateTasks,
  unnamedTasks,
  unknownLetters,
  lookalikeLetters,
  manyResponsible,
  manyConsulted,
  manyInformed,
  noExchange,
  vetoes,
  loadShares,
  alwaysInvolved,
  withoutDuty,
  topOfBoth,
  accountableGroups,
];

function emptyFinding(matrix: RaciMatrix): Finding {
  const issue = raciIssues['raci-no-letters']({
    place: matrix.tasks[0]?.place ?? {},
    expected: `letters of ${matrix.variant.id} (${variantWords(matrix.variant)}) beside the tasks; give each task its letters`,
    found: `${matrix.tasks.length} tasks without any`,
  });
  return { issue, task: null, person: null };
}

function byPlace(a: Finding, b: Finding): number {
  const { row = 0, column = 0 } = a.issue.place;
  const other = b.issue.place;
  return row - (other.row ?? 0) || column - (other.column ?? 0);
}

/**
 * Everything the rules find in a matrix, ordered by place. A matrix without a single letter is a form nobody
 * has filled in yet and answers one piece of information.
 */
export function lintMatrix(matrix: RaciMatrix, limits: RaciLimits): readonly Finding[] {
  if (matrix.tasks.every(({ duties }) => duties.length === 0)) return [emptyFinding(matrix)];
  const input: RuleInput = {
    matrix,
    limits,
    tallies: matrix.tasks.map(tallyTask),
    loads: personLoads(matrix),
  };
  return rules.flatMap((rule) => rule(input)).sort(byPlace);
}
