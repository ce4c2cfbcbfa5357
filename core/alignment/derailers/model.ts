import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import type { Place } from '../../issue/issue.ts';
import type { OkrSheet } from '../../okr/readOkrSheet.ts';
import type { TableKind } from '../../recognise/table.ts';
import type { Teamwork } from '../dependencyJoins/readTeamwork.ts';
import type { StrategyGraph } from '../graph/model.ts';
import type { LinkedMatrix } from '../raciJoins/readRaci.ts';

export const derailerIds = [
  'scattered-goals',
  'fragmented-collaboration',
  'role-confusion',
  'miscommunication',
  'firefighting',
] as const;

export type DerailerId = (typeof derailerIds)[number];

/** `unknown`: the thing is there and nothing tells how it stands; it counts as not good, so that silence never pays. */
export type EvidenceState = 'good' | 'bad' | 'unknown';

/** One thing looked at: an objective, a task, a communication, a promise. */
export interface EvidenceItem {
  readonly state: EvidenceState;
  /** The cell that shows it or that mends it. */
  readonly place: Place;
  /** What it is and, unless it is good, what is the matter, in a few words. */
  readonly text: string;
}

/** What the sources of evidence look at; every table is read once for all of them. */
export interface Facts {
  readonly inputs: readonly CheckInput[];
  readonly context: Context;
  readonly graph: StrategyGraph;
  readonly teamwork: Teamwork;
  readonly matrices: readonly LinkedMatrix[];
  /** Lists of key results; objectives side by side are none. */
  readonly keyResults: readonly { readonly input: CheckInput; readonly sheet: OkrSheet }[];
}

/** Where evidence of a derailer comes from. */
export interface EvidenceSource {
  /** Stable kebab-case id; its weight is the setting `weight-<id>`. */
  readonly id: string;
  readonly derailer: DerailerId;
  /** What is good, in the plural: "Objectives that name what they serve". */
  readonly label: string;
  /** What a workbook would need for it to tell more, such as "a list of roles with who holds them". */
  readonly tells: string;
  /** Kinds of table any of which gives items. */
  readonly kinds: readonly TableKind[];
  /** Setting with the share of good items that is enough, 0–1; all of them when left out. */
  readonly enough?: string;
  /** Every item, in any order. One item's state never makes another one better. */
  collect(facts: Facts): readonly EvidenceItem[];
}

/** The items of one source with what they weigh. */
export interface WeighedEvidence {
  readonly id: string;
  readonly derailer: DerailerId;
  readonly label: string;
  readonly kinds: readonly TableKind[];
  readonly weight: number;
  /** Share of good items that is enough, above 0 and up to 1. */
  readonly enough: number;
  readonly items: readonly EvidenceItem[];
}
