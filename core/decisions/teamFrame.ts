import type { Issue } from '../issue/issue.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import { decisionLevelOf } from './decisionLevelOf.ts';
import { decisionIssues } from './issues.ts';
import { aboutCell, type Decision, type DecisionTable, isAlive } from './readDecisions.ts';

/** What a decision of a team lacks to be free within a frame: first a limit, else somebody to ask beyond it. */
export function teamFrame(table: DecisionTable, decision: Decision): Issue[] {
  const { scope, limit, escalation } = decision.values;
  if (!isAlive(decision) || decisionLevelOf(scope) !== 'team') return [];
  if (limit === null && table.found.limit !== undefined) {
    const about = aboutCell(table, decision, 'limit');
    const expected = 'an amount, a time or a condition';
    return [decisionIssues['decision-team-without-limit']({ ...about, expected })];
  }
  if (!namesNobody(escalation) || table.found.escalation === undefined) return [];
  const about = aboutCell(table, decision, 'escalation');
  const expected = 'who is asked when the limit is reached';
  return [decisionIssues['decision-team-without-escalation']({ ...about, expected })];
}
