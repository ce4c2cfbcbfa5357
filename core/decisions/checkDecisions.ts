import { isoOfSerial } from '../calendar/serial.ts';
import type { CheckResult, Score } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { namedPeople } from '../vocabulary/splitEntries.ts';
import { yesOrNo } from '../vocabulary/yesOrNo.ts';
import { decisionIssues } from './issues.ts';
import { aboutCell, type Decision, type DecisionTable, isAlive } from './readDecisions.ts';
import { teamFrame } from './teamFrame.ts';
import { manyVetoes, vetoesWithoutScope } from './vetoes.ts';

/** What a check of decisions is told beyond the list. */
export interface DecisionLimits {
  /** Day on which open decisions are overdue; null: not told. */
  readonly today: number | null;
  /** Share of decisions that may carry a veto. */
  readonly vetoShare: number;
}

type RowCheck = (table: DecisionTable, decision: Decision, today: number | null) => Issue[];

const oneDecider: RowCheck = (table, decision) => {
  const { deciders } = decision;
  if (table.found.decider === undefined || !isAlive(decision) || deciders.length === 1) return [];
  const code = deciders.length === 0 ? 'decision-no-decider' : 'decision-several-deciders';
  const about = aboutCell(table, decision, 'decider');
  return [decisionIssues[code]({ ...about, expected: 'exactly one person' })];
};

const deciderInformed: RowCheck = (table, decision) => {
  const informed = namedPeople(decision.values.informed).map(nameKey);
  const [decider] = decision.deciders;
  if (!isAlive(decision) || decider === undefined || !informed.includes(nameKey(decider)))
    return [];
  const about = aboutCell(table, decision, 'informed');
  const expected = 'people other than the decider';
  return [decisionIssues['decision-decider-only-informed']({ ...about, expected })];
};

const dayOfDecision: RowCheck = (table, decision) => {
  const { state, values } = decision;
  if (table.found.decidedOn === undefined || state !== 'decided') return [];
  const about = aboutCell(table, decision, 'decidedOn');
  const isUnread = table.issues.some(
    ({ place }) => place.column === about.place.column && place.row === decision.row,
  );
  if (values.decidedOn !== null || isUnread) return [];
  return [decisionIssues['decision-date-missing']({ ...about, expected: 'a day' })];
};

const overdue: RowCheck = (table, decision, today) => {
  const { dueDate } = decision.values;
  if (today === null || decision.state !== 'open' || dueDate === null || dueDate >= today)
    return [];
  const about = aboutCell(table, decision, 'dueDate');
  const found = `due on ${isoOfSerial(dueDate)}`;
  const expected = 'a decision by its day, or a new day';
  return [decisionIssues['decision-overdue']({ ...about, found, expected })];
};

const bounds: RowCheck = (table, decision) => {
  const { reversible, limit, scope } = decision.values;
  const { found } = table;
  const key = found.limit !== undefined ? 'limit' : 'scope';
  const isBare = limit === null && scope === null && found[key] !== undefined;
  if (!isAlive(decision) || yesOrNo(reversible) !== false || !isBare) return [];
  const about = aboutCell(table, decision, key);
  return [decisionIssues['decision-without-bounds']({ ...about, expected: 'a limit or a level' })];
};

const againstValues: RowCheck = (table, decision) => {
  const { valuesCheck, reason } = decision.values;
  const isPlainNo =
    valuesCheck !== null && !/\s/.test(valuesCheck) && yesOrNo(valuesCheck) === false;
  if (!isAlive(decision) || !isPlainNo || reason !== null) return [];
  const key = table.found.reason === undefined ? 'valuesCheck' : 'reason';
  const about = aboutCell(table, decision, key);
  return [decisionIssues['decision-values-without-reason']({ ...about, expected: 'a reason' })];
};

const unchecked: RowCheck = (table, decision) => {
  const isMissing = table.found.valuesCheck !== undefined && decision.values.valuesCheck === null;
  if (decision.state !== 'decided' || !isMissing) return [];
  const about = aboutCell(table, decision, 'valuesCheck');
  return [decisionIssues['decision-values-unchecked']({ ...about, expected: 'yes or no' })];
};

const rowChecks: readonly RowCheck[] = [
  ...[oneDecider, deciderInformed, dayOfDecision, overdue, bounds, againstValues, unchecked],
  ...[teamFrame, vetoesWithoutScope],
];

/** What a list of decisions lacks, each at the cell that mends it. */
export function findDecisionIssues(
  table: DecisionTable,
  decisions: readonly Decision[],
  { today, vetoShare }: DecisionLimits,
): readonly Issue[] {
  return [
    ...decisions.flatMap((decision) => rowChecks.flatMap((run) => run(table, decision, today))),
    ...manyVetoes(table, decisions, vetoShare),
  ];
}

/** Share of taken decisions with exactly one decider; covers the decisions of which it is known whether they are taken. */
function deciderScore(
  { found, sheet }: DecisionTable,
  decisions: readonly Decision[],
  today: number | null,
): Score[] {
  const told = decisions.filter(({ state }) => state !== null);
  const taken = told.filter(({ state }) => state === 'decided');
  if (found.decider === undefined || taken.length === 0) return [];
  const clear = taken.filter(({ deciders }) => deciders.length === 1);
  return [
    {
      ...{ id: `decisions/${sheet}`, kind: 'decisions', label: sheet, asOf: today },
      ...{ value: clear.length / taken.length, unit: 'fraction' },
      coverage: told.length / decisions.length,
    },
  ];
}

/** What a list of decisions lacks, each at the cell that mends it, and the share that one person decided. */
export function checkDecisions(
  table: DecisionTable,
  decisions: readonly Decision[],
  limits: DecisionLimits,
): CheckResult {
  return {
    scores: deciderScore(table, decisions, limits.today),
    issues: [...table.issues, ...findDecisionIssues(table, decisions, limits)],
  };
}
