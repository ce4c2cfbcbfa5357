import type { Issue, Place } from '../issue/issue.ts';
import type { AssumptionState } from '../vocabulary/vocabulary.ts';

/** One assumption of a log. */
export interface Assumption {
  readonly id: string | null;
  readonly text: string;
  readonly objective: string | null;
  readonly evidence: string | null;
  /** 0 to 1; null where it is blank or cannot be read. */
  readonly confidence: number | null;
  readonly impact: string | null;
  /** Day serials. */
  readonly testedOn: number | null;
  readonly nextTest: number | null;
  readonly owner: string | null;
  readonly state: AssumptionState | null;
  /** False where a cell of its test days holds something that is no date. */
  readonly datesRead: boolean;
  readonly at: Readonly<Record<AssumptionCell, Place>>;
}

export type AssumptionCell =
  | 'assumption'
  | 'objective'
  | 'evidence'
  | 'confidence'
  | 'testedOn'
  | 'nextTest'
  | 'owner';

/** A log as read. */
export interface AssumptionLog {
  readonly sheet: string;
  readonly assumptions: readonly Assumption[];
  readonly issues: readonly Issue[];
  readonly has: (key: AssumptionCell) => boolean;
}

/** True for what still has to hold: not shown wrong, and not given up. */
export function isAlive({ state }: Assumption): boolean {
  return state !== 'refuted' && state !== 'retired';
}
