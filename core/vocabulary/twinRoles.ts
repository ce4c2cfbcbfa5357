import type { Role } from './vocabulary.ts';

/**
 * Roles that the same words name in different kinds of table: what an OKR sheet calls current value a
 * scorecard calls actual. A word of the first speaks for the second with the given share of its score.
 */
export const twinRoles: readonly (readonly [Role, Role, number])[] = [
  ['current', 'actual', 0.95],
  ['actual', 'current', 0.95],
  ['start', 'baseline', 0.95],
  ['baseline', 'start', 0.95],
  ['dueDate', 'end', 0.95],
  ['end', 'dueDate', 0.9],
  ['comment', 'note', 0.95],
  ['note', 'comment', 0.95],
  ['team', 'department', 0.9],
  ['department', 'team', 0.95],
  ['owner', 'responsible', 0.8],
  ['responsible', 'owner', 0.9],
  ['measure', 'keyResult', 0.45],
  ['keyResult', 'measure', 0.4],
  ['task', 'initiative', 0.4],
  ['initiative', 'task', 0.7],
  ['owner', 'person', 0.5],
  ['owner', 'decider', 0.5],
  ['linkedMeasure', 'keyResult', 0.8],
  ['linkedMeasure', 'measure', 0.8],
  ['owner', 'promisedBy', 0.8],
  ['budget', 'amount', 0.8],
  ['amount', 'budget', 0.6],
  ['low', 'minimum', 0.8],
  ['minimum', 'low', 0.8],
  ['high', 'maximum', 0.8],
  ['maximum', 'high', 0.8],
];
