import type { Cadence } from '../calendar/cadence.ts';
import type { Role } from './roles.ts';
import type { WorkKind } from './workKind.ts';

export { type Role, roles } from './roles.ts';

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
  | 'commitments'
  | 'incentives'
  | 'recognition'
  | 'swot'
  | 'tows'
  | 'fit'
  | 'assumptions'
  | 'capacity'
  | 'dependencies'
  | 'milestones'
  | 'communications'
  | 'culture'
  | 'partners'
  | 'rankings'
  | 'recall'
  | 'messages'
  | 'history'
  | 'target-changes'
  | 'rhythm'
  | 'rituals-held'
  | 'reviews'
  | 'worklog'
  | 'misalignment-cost'
  | 'waste'
  | 'value-stream'
  | 'bets'
  | 'balance'
  | 'automation'
  | 'change'
  | 'stakeholders'
  | 'signals'
  | 'kpi-library'
  | 'scenarios'
  | 'outcomes'
  | 'none';

/** What a line of a strategy is, from the top. */
export const strategyLevels = ['vision', 'mission', 'value', 'strategy', 'objective'] as const;

export type StrategyLevel = (typeof strategyLevels)[number];

/** Where a decision stands: still to be taken, taken, dropped, or overtaken by a later one. */
export const decisionStates = ['open', 'decided', 'withdrawn', 'replaced'] as const;

export type DecisionState = (typeof decisionStates)[number];

/** Whether a promise was kept; open until then. */
export const commitmentStates = ['yes', 'no', 'open'] as const;

export type CommitmentState = (typeof commitmentStates)[number];

/** As far down as a decision may be taken. */
export const decisionLevels = ['team', 'department', 'company'] as const;

export type DecisionLevel = (typeof decisionLevels)[number];

/** What a factor of a SWOT is: the first two lie inside the company, the last two outside. */
export const swotTypes = ['strength', 'weakness', 'opportunity', 'threat'] as const;

export type SwotType = (typeof swotTypes)[number];

/** The nine elements whose fit is rated pair by pair. */
export const fitElements = [
  ...(['vision', 'mission', 'values', 'strategy', 'structure', 'processes'] as const),
  ...(['technology', 'culture', 'people'] as const),
] as const;

export type FitElement = (typeof fitElements)[number];

/** How two elements go together: they strengthen, do not touch, or hinder each other. */
export type FitSign = 'plus' | 'zero' | 'minus';

/** How much, in words: how sure somebody is, or how bad it would be. */
export type Degree = 'high' | 'medium' | 'low';

/** Where an assumption stands: not settled yet, holding so far, shown wrong, or no longer needed. */
export const assumptionStates = ['open', 'confirmed', 'refuted', 'retired'] as const;

export type AssumptionState = (typeof assumptionStates)[number];

/** What a cost of misalignment is made of. */
export const costComponents = [
  ...(['work without objective', 'rework', 'duplicate work', 'decision delay'] as const),
  ...(['orphan spend', 'other'] as const),
] as const;

export type CostComponent = (typeof costComponents)[number];

/** The eight wastes. */
export const wasteTypes = [
  ...(['defects', 'overproduction', 'waiting', 'unused talent', 'transport'] as const),
  ...(['inventory', 'motion', 'extra processing'] as const),
] as const;

export type WasteType = (typeof wasteTypes)[number];

/** What is done with a bet once something is known. */
export const betDecisions = ['keep', 'change', 'stop'] as const;

export type BetDecision = (typeof betDecisions)[number];

/** The eight steps of a change in their order, after Kotter, each by one word. */
export const changeSteps = [
  ...(['urgency', 'coalition', 'vision', 'people', 'barriers', 'wins', 'pace', 'anchor'] as const),
] as const;

export type ChangeStep = (typeof changeSteps)[number];

/** Where somebody stands towards a change, from −2 to 2. */
export const supportLevels = ['strongAgainst', 'against', 'neutral', 'for', 'strongFor'] as const;

export type SupportLevel = (typeof supportLevels)[number];

/** Whether a measure moves before the result or with it. */
export const indicatorTimes = ['leading', 'lagging'] as const;

export type IndicatorTime = (typeof indicatorTimes)[number];

/** The cases of a scenario. */
export const scenarioCases = ['worst', 'base', 'best'] as const;

export type ScenarioCase = (typeof scenarioCases)[number];

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
  /** What a list of promises writes where it says whether one was kept. */
  readonly commitmentStates?: Readonly<Partial<Record<CommitmentState, string>>>;
  /** How often something is done, in words that mean one cadence only. */
  readonly cadences?: Readonly<Partial<Record<Cadence, string>>>;
  /** What a log of work writes where it says whether work was planned. */
  readonly workKinds?: Readonly<Partial<Record<WorkKind, string>>>;
  /** What the levels at which decisions are taken are called. */
  readonly decisionLevels?: Readonly<Partial<Record<DecisionLevel, string>>>;
  /** What the four blocks of a SWOT are called. */
  readonly swotTypes?: Readonly<Partial<Record<SwotType, string>>>;
  /** What the elements of a fit matrix are called. */
  readonly fitElements?: Readonly<Partial<Record<FitElement, string>>>;
  /** Words in the cells of a fit matrix. */
  readonly fitSigns?: Readonly<Partial<Record<FitSign, string>>>;
  /** Words for how sure somebody is, or how bad it would be. */
  readonly degrees?: Readonly<Partial<Record<Degree, string>>>;
  /** What a log of assumptions writes into its status. */
  readonly assumptionStates?: Readonly<Partial<Record<AssumptionState, string>>>;
  /** What the parts of a cost of misalignment are called. */
  readonly costComponents?: Readonly<Partial<Record<CostComponent, string>>>;
  /** What the eight wastes are called. */
  readonly wasteTypes?: Readonly<Partial<Record<WasteType, string>>>;
  /** What a board of bets writes into its decision. */
  readonly betDecisions?: Readonly<Partial<Record<BetDecision, string>>>;
  /** What the steps of a change are called. */
  readonly changeSteps?: Readonly<Partial<Record<ChangeStep, string>>>;
  /** Words for where somebody stands towards a change. */
  readonly supportLevels?: Readonly<Partial<Record<SupportLevel, string>>>;
  /** What tells leading measures from lagging ones. */
  readonly indicatorTimes?: Readonly<Partial<Record<IndicatorTime, string>>>;
  /** What the cases of a scenario are called. */
  readonly scenarioCases?: Readonly<Partial<Record<ScenarioCase, string>>>;
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
  /** Scales of answers, each from the lowest step to the highest: steps by comma, wordings of one step by `/`. */
  readonly answerScales?: readonly string[];
  /** Answers that are none: "don't know". */
  readonly noAnswer?: string;
  /** Words that carry no meaning of their own when two sentences are compared. */
  readonly stopWords?: string;
  /** What the letters R, A, C, I stand for, in this order, then other duties; after the semicolon words that are people's titles as well. */
  readonly duties: string;
  readonly targetWords: Readonly<Partial<Record<TargetWord, string>>>;
  /** Words that begin an objective line, a phase row and a note row. */
  readonly sections: string;
}
