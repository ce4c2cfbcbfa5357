import type { HintedKind, Role } from '../vocabulary/vocabulary.ts';

/** A header word for `role` that is read as `as`: when the named role has a column too, or a title names the kind. */
export interface StandIn {
  readonly role: Role;
  readonly as: Role;
  readonly beside?: Role;
  readonly hinted?: boolean;
}

/** What a kind of table is made of. */
export interface KindProfile {
  readonly kind: Exclude<HintedKind, 'none' | 'raci' | 'survey' | 'rankings'>;
  /**
   * Role → how much finding it speaks for the kind. Ours: a role no other kind has counts two to three,
   * one that many tables have counts a few tenths.
   */
  readonly weights: Readonly<Partial<Record<Role, number>>>;
  /** Groups of roles of which each must have at least one, found with the given least score. */
  readonly anchors: readonly (readonly Role[])[];
  /** Roles whose column may hold ids of rows kept elsewhere: a check-in names its key result by id. */
  readonly references?: readonly Role[];
  /** Roles whose column may hold such ids where its header is a word of the role and nothing else, and no name stands beside it. */
  readonly ownReferences?: readonly Role[];
  /** Roles that speak against the kind when they have a column of their own. */
  readonly against: Readonly<Partial<Record<Role, number>>>;
  /** What the text column without a header word is, where the kind cannot be without one. */
  readonly mainText: Role | null;
  /** Where given, one anchor at least must be as sure as this. */
  readonly sureAnchor?: number;
  /** Words that mean a role of this kind where the condition holds, though elsewhere they mean another. */
  readonly standIns?: readonly StandIn[];
  /** Least score to be of the kind at all. */
  readonly threshold: number;
}
