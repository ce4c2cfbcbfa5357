import type { Issue, Place } from '../issue/issue.ts';
import type { TowsType } from '../vocabulary/towsType.ts';
import type { SwotType } from '../vocabulary/vocabulary.ts';

/** One factor of a SWOT. */
export interface Factor {
  /** As typed; without one the letter of its type and its number within it: S1, S2, W1. */
  readonly id: string;
  readonly text: string;
  readonly type: SwotType | null;
  readonly weight: number | null;
  /** 1 to 4, or whatever was typed. */
  readonly rating: number | null;
  readonly at: Readonly<Record<'factor' | 'type' | 'weight' | 'rating', Place>>;
  /** False where the cell of its type holds something that could not be read. */
  readonly typeRead: boolean;
}

/** The factors of one table, with what could not be read. */
export interface FactorList {
  readonly sheet: string;
  readonly factors: readonly Factor[];
  readonly issues: readonly Issue[];
}

/** One strategic option. */
export interface Option {
  readonly id: string | null;
  readonly text: string;
  readonly type: TowsType | null;
  /** Cell of the type as it stands; null when blank. */
  readonly typed: string | null;
  readonly factors: string | null;
  readonly objective: string | null;
  readonly decision: string | null;
  /** True for what was rejected: it needs no mending. */
  readonly dropped: boolean;
  readonly at: Readonly<Record<'option' | 'type' | 'factors' | 'objective', Place>>;
}

/** The options of one table; `has` tells which columns it has. */
export interface OptionList {
  readonly sheet: string;
  readonly options: readonly Option[];
  readonly issues: readonly Issue[];
  readonly has: Readonly<Record<'type' | 'factors' | 'objective', boolean>>;
}

/** Inside: strengths and weaknesses (IFE). Outside: opportunities and threats (EFE). */
export type Side = 'internal' | 'external';

/** The side a type of factor lies on. */
export function sideOf(type: SwotType): Side {
  return type === 'strength' || type === 'weakness' ? 'internal' : 'external';
}

/** Factors of one side. */
export function factorsOf(factors: readonly Factor[], side: Side): readonly Factor[] {
  return factors.filter(({ type }) => type !== null && sideOf(type) === side);
}
