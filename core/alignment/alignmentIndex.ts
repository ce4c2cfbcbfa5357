import type { TableKind } from '../recognise/table.ts';
import type { DerailerId, EvidenceState } from './derailers/model.ts';

/** Something that drove an index and can be mended. */
export interface EvidenceRow {
  readonly state: Exclude<EvidenceState, 'good'>;
  readonly sheet: string | null;
  /** A1 address; null where no single cell shows it. */
  readonly cell: string | null;
  readonly text: string;
  /** How many items read the same, such as contacts nobody is named in. */
  readonly count: number;
}

/** One source of evidence of a derailer. */
export interface EvidencePart {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
  /** Share of good items from which its value is 1, up to 1. */
  readonly enough: number;
  /** Share of its items that is good, held against the share that is enough, 0–1; null without items. */
  readonly value: number | null;
  /** Share of its items about which something is known, 0–1. */
  readonly coverage: number;
  readonly good: number;
  readonly bad: number;
  readonly unknown: number;
  /** Kinds of sheet that would give items, where it has none. */
  readonly missing: readonly TableKind[];
  /** What is not good, faulty before unknown, then in reading order. */
  readonly rows: readonly EvidenceRow[];
}

/** What a snapshot of the history says; `value` is null where there was not enough data then. */
export interface TrendPoint {
  readonly day: number;
  readonly value: number | null;
}

/** One derailer's index, 0 (worst) to 100 (none of it). */
export interface DerailerIndex {
  readonly id: DerailerId;
  readonly title: string;
  readonly meaning: string;
  readonly value: number | null;
  readonly coverage: number;
  /** Of the derailer in the overall index, from the settings. */
  readonly weight: number;
  /** Value in the latest snapshot of an earlier day; null where the history has none. */
  readonly before: number | null;
  /** Snapshots of earlier days, the oldest first. */
  readonly trend: readonly TrendPoint[];
  readonly evidence: readonly EvidencePart[];
  readonly realigner: { readonly command: string; readonly title: string };
}

/** What one derailer gives to the overall index. */
export interface IndexPart {
  readonly id: DerailerId;
  /** Of the weight of all derailers with a value, 0–1. */
  readonly share: number;
  /** `share` × its value; the parts sum to the index. */
  readonly points: number;
}

/** The alignment index; `value` is null while no derailer can be computed from the workbook. */
export interface AlignmentIndex {
  /** 0–100: mean of the derailers that have a value, by their weights. */
  readonly value: number | null;
  /** Mean of the coverages of all derailers, by their weights. */
  readonly coverage: number;
  /** Whether the coverage reaches the least one of the settings; below it views show no number. */
  readonly enough: boolean;
  readonly derailers: readonly DerailerIndex[];
  readonly parts: readonly IndexPart[];
  /** The latest snapshot of an earlier day; null where the history has none. */
  readonly before: TrendPoint | null;
  /** Snapshots of earlier days, the oldest first; the last one is `before`. */
  readonly trend: readonly TrendPoint[];
  /** Day serial it was worked out for; null where no day is known. */
  readonly asOf: number | null;
  /** The next review or ritual; null where no calendar names one. */
  readonly next: { readonly day: number; readonly name: string } | null;
}

/** An index that claims nothing: no derailer has been measured. */
export const unmeasuredIndex: AlignmentIndex = {
  ...{
    value: null,
    coverage: 0,
    enough: false,
    derailers: [],
    parts: [],
    before: null,
    next: null,
  },
  ...{ trend: [], asOf: null },
};

/** The index as views and snapshots show it: null, "not enough data", where too little is known. */
export function shownIndex({ value, enough }: AlignmentIndex): number | null {
  return enough ? value : null;
}

/** Score id of the overall index in snapshots of the history. */
export const indexScoreId = 'alignment-index';

/** Score id of a derailer in snapshots of the history. */
export function derailerScoreId(id: DerailerId): string {
  return `${indexScoreId}/${id}`;
}
