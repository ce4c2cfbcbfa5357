import type { Severity } from '../../core/issue/issue.ts';
import type { TableKind } from '../../core/recognise/table.ts';
import { roleWords } from '../../core/vocabulary/roleWords.ts';

/** What each kind of table is called; one sheet of it. Kinds to come may stand here before they are recognised. */
const kindNames: Readonly<Record<string, string>> = {
  okr: 'Objectives and key results',
  raci: 'Responsibility matrix',
  scorecard: 'Balanced scorecard',
  kpi: 'Indicators',
  survey: 'Survey answers',
  initiatives: 'Initiatives',
  'check-ins': 'Check-ins',
  history: 'History of scores',
  'target-changes': 'Target changes',
  budget: 'Budget',
  capacity: 'Capacity',
  decisions: 'Decisions',
  ties: 'Who talks to whom',
  strategy: 'Strategy',
  roles: 'Roles',
  dependencies: 'Dependencies',
  milestones: 'Joint milestones',
  communications: 'Communication plan',
  commitments: 'Commitments',
  incentives: 'Incentives',
  recognition: 'Recognition',
  swot: 'Strengths and weaknesses',
  tows: 'Strategic options',
  fit: 'Strategy fit',
  assumptions: 'Assumptions',
  rankings: 'Rankings of priorities',
  recall: 'Recall of priorities',
  messages: 'Messages of leaders',
  culture: 'Culture profile',
  members: 'People and teams',
  partners: 'Partners',
  'misalignment-cost': 'Cost of misalignment',
  waste: 'Waste',
  'value-stream': 'Value stream',
  bets: 'Bets',
  balance: 'Exploring and exploiting',
  automation: 'Automation',
  money: 'Money',
  lean: 'Lean',
  sentiment: 'Sentiment of messages',
  change: 'Steps of a change',
  stakeholders: 'Stakeholders',
  signals: 'Signals',
  'kpi-library': 'Library of indicators',
  scenarios: 'Scenarios',
  outcomes: 'Long-term outcomes',
  rhythm: 'Rhythm of rituals',
  'rituals-held': 'Rituals held',
  reviews: 'Reviews',
  worklog: 'Work log',
  none: 'Not a tracker',
};

/** What a kind of table is called. */
export function kindName(kind: TableKind): string {
  return kindNames[kind] ?? roleName(kind);
}

/** What a subject of functions is called; undefined for one that is no kind of table. */
export function subjectName(subject: string): string | undefined {
  return kindNames[subject];
}

/** What scores of a kind are called together; a kind that is not here is named by its own word. */
const scoreNames: Readonly<Record<string, string>> = {
  okr: 'OKRs by sheet',
  objective: 'Objectives',
  raci: 'Responsibilities',
  scorecard: 'Scorecards',
  perspective: 'Perspectives',
  kpi: 'Indicators',
  strategy: 'Strategy: lines with an owner',
  roles: 'Roles with a person',
  decisions: 'Decisions with one decider',
  assumptions: 'Assumptions tested',
  fit: 'Fit of the elements',
  'swot-external': 'SWOT: outside',
  'swot-internal': 'SWOT: inside',
  commitments: 'Commitments kept',
  incentives: 'Rewarded measures without conflict',
  dependencies: 'Dependencies confirmed',
  ties: 'Contacts across departments (E-I index)',
  culture: 'Dimensions of the culture that agree',
  partners: 'Partners covered',
  waste: 'Wastes with a countermeasure',
  'value-stream': 'Process-cycle efficiency',
  bets: 'Bets that held',
  automation: 'Automations that pass the gate',
  rhythm: 'Rituals held as planned',
  reviews: 'Reviews held in time',
  worklog: 'Unplanned share of work',
  communications: 'Messages reached in time',
  change: 'Steps of a change that keep their order',
  stakeholders: 'Support, weighted by influence',
  'joint-objectives': 'Objectives of two or more departments',
};

/** Heading above the scores of a kind. */
export function scoreHeading(kind: string): string {
  return scoreNames[kind] ?? roleName(kind);
}

/** Severity as a word, one and many. */
export const severityNames: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['Error', 'Errors'],
  warning: ['Warning', 'Warnings'],
  info: ['Note', 'Notes'],
};

/** From what matters most. */
export const severityOrder: readonly Severity[] = ['error', 'warning', 'info'];

/** `1 error`, `3 errors`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const wordsOfRoles = new Map<string, string>(Object.entries(roleWords));

/** A role or other camel-case name as words: `keyResult` → `Key result`. */
export function roleName(role: string): string {
  const words = wordsOfRoles.get(role) ?? role.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
