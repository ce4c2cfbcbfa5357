/** What a column can mean, over all kinds of table. */
export const roles = [
  ...['objective', 'keyResult', 'owner', 'coOwner', 'team', 'department', 'person', 'parent', 'id'],
  ...['start', 'target', 'current', 'progress', 'unit', 'weight', 'confidence', 'status'],
  ...['dueDate', 'startDate', 'end', 'checkInDate', 'timestamp', 'period', 'priority'],
  ...['comment', 'note', 'task', 'responsible', 'accountable', 'consulted', 'informed'],
  ...['support', 'driver', 'approver', 'contributor', 'perspective', 'measure', 'actual'],
  ...['baseline', 'frequency', 'initiative', 'direction', 'aggregation', 'type', 'low', 'high'],
  ...['commit', 'stretch', 'guardrail', 'minimum', 'maximum', 'redFlag', 'leading', 'formula'],
  ...['question', 'respondent', 'decision', 'decidedOn', 'decider', 'budget', 'amount'],
  ...['tieFrom', 'tieTo', 'tieStrength'],
  // Strategy, roles and decisions.
  ...['level', 'statement', 'behaviour', 'explore', 'horizon', 'role', 'purpose', 'decisionRights'],
  ...['measuresOwned', 'changedOn', 'scope', 'reversible', 'limit', 'valuesCheck'],
  // A name or description of whatever the table lists.
  'label',
  ...['reason', 'place', 'method', 'choices'],
] as const;

export type Role = (typeof roles)[number];

/** Kinds a word such as "OKR" or "RACI" in a title or sheet name speaks for. */
export type HintedKind =
  | 'okr'
  | 'raci'
  | 'scorecard'
  | 'kpi'
  | 'survey'
  | 'initiatives'
  | 'check-ins'
  | 'budget'
  | 'decisions'
  | 'ties'
  | 'strategy'
  | 'roles'
  | 'none';

/** What a line of a strategy is, from the top. */
export const strategyLevels = ['vision', 'mission', 'value', 'strategy', 'objective'] as const;

export type StrategyLevel = (typeof strategyLevels)[number];

/** Where a decision stands: still to be taken, taken, dropped, or overtaken by a later one. */
export const decisionStates = ['open', 'decided', 'withdrawn', 'replaced'] as const;

export type DecisionState = (typeof decisionStates)[number];

/** What a status word says about the work it stands beside. */
export type StatusMeaning = 'done' | 'onTrack' | 'atRisk' | 'offTrack' | 'notStarted' | 'dropped';

/** Words that tell what a number inside a sentence is: "from 20 to 45", "at least 90". */
export type TargetWord =
  | 'from'
  | 'to'
  | 'by'
  | 'increase'
  | 'decrease'
  | 'atLeast'
  | 'atMost'
  | 'between'
  | 'and'
  | 'within';

/**
 * The words of one language. Every value is a comma-separated list; words after a semicolon are
 * used for other things as well and count less. Case, accents and plural s do not matter.
 */
export interface Vocabulary {
  /** ISO 639-1 code. */
  readonly language: string;
  /** True where the noun that decides stands last ("sales target"), false where it stands first. */
  readonly nounLast: boolean;
  /** True where nouns are glued together and the last one decides: "Überprüfungshäufigkeit". */
  readonly compounds?: boolean;
  /** Words that add no meaning to a header: articles, prepositions. */
  readonly fillers: string;
  readonly headers: Readonly<Partial<Record<Role, string>>>;
  readonly kinds: Readonly<Partial<Record<HintedKind, string>>>;
  /** What the lines of a strategy are called in a column that says so. */
  readonly strategyLevels?: Readonly<Partial<Record<StrategyLevel, string>>>;
  /** What a list of decisions writes into its status. */
  readonly decisionStates?: Readonly<Partial<Record<DecisionState, string>>>;
  /** Headers typical of sheets about something else: stock, addresses, risks, hours. */
  readonly foreign: string;
  /** Answers to "how often". */
  readonly frequencies: string;
  /** First words of totals and averages rows. */
  readonly totals: string;
  /** Texts that stand for "no value". */
  readonly missing: string;
  readonly yes: string;
  readonly no: string;
  readonly status: Readonly<Partial<Record<StatusMeaning, string>>>;
  /** Twelve names in order, alternatives separated by `/`. */
  readonly months: string;
  readonly quarter: string;
  /** Names of balanced-scorecard perspectives; after the semicolon those that name much else. */
  readonly perspectives: string;
  /** Answers on a survey's scale. */
  readonly scale: string;
  /** What the letters R, A, C, I stand for, in this order, then other duties; after the semicolon words that are people's titles as well. */
  readonly duties: string;
  readonly targetWords: Readonly<Partial<Record<TargetWord, string>>>;
  /** Words that begin an objective line, a phase row and a note row. */
  readonly sections: string;
}
