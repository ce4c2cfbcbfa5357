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
  readonly kind: Exclude<HintedKind, 'none' | 'raci' | 'survey'>;
  /**
   * Role → how much finding it speaks for the kind. Ours: a role no other kind has counts two to three,
   * one that many tables have counts a few tenths.
   */
  readonly weights: Readonly<Partial<Record<Role, number>>>;
  /** Groups of roles of which each must have at least one, found with the given least score. */
  readonly anchors: readonly (readonly Role[])[];
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

export const kindProfiles: readonly KindProfile[] = [
  {
    kind: 'okr',
    weights: {
      keyResult: 3,
      objective: 2.2,
      owner: 0.5,
      current: 0.8,
      target: 0.7,
      start: 0.6,
      progress: 1,
      confidence: 0.9,
      status: 0.4,
      dueDate: 0.3,
      startDate: 0.1,
      parent: 0.5,
      weight: 0.3,
      team: 0.3,
      unit: 0.3,
      type: 0.1,
      priority: 0.2,
      period: 0.3,
      comment: 0.2,
      id: 0.1,
    },
    anchors: [['keyResult', 'objective']],
    against: {
      measure: 1.1,
      perspective: 1.6,
      initiative: 0.7,
      frequency: 0.6,
      formula: 0.8,
      task: 1.1,
      decision: 1,
      question: 1,
    },
    mainText: 'keyResult',
    standIns: [{ role: 'measure', as: 'keyResult', hinted: true }],
    threshold: 2.65,
  },
  {
    kind: 'scorecard',
    weights: {
      perspective: 2.4,
      measure: 1.7,
      objective: 1.1,
      target: 0.7,
      actual: 0.8,
      baseline: 0.5,
      initiative: 0.7,
      weight: 0.5,
      unit: 0.3,
      owner: 0.3,
      frequency: 0.4,
      status: 0.4,
      direction: 0.4,
      progress: 0.2,
      minimum: 0.2,
      maximum: 0.2,
      formula: 0.2,
      comment: 0.1,
    },
    anchors: [
      ['perspective', 'objective'],
      ['measure', 'perspective'],
    ],
    against: { keyResult: 2.5, question: 1, decision: 1 },
    mainText: 'measure',
    sureAnchor: 0.85,
    standIns: [{ role: 'parent', as: 'objective', beside: 'measure' }],
    threshold: 3.2,
  },
  {
    kind: 'kpi',
    weights: {
      measure: 2.6,
      target: 0.8,
      actual: 0.8,
      baseline: 0.5,
      frequency: 0.9,
      unit: 0.5,
      direction: 0.8,
      formula: 0.8,
      weight: 0.5,
      owner: 0.3,
      status: 0.4,
      perspective: 0.2,
      objective: 0.2,
      redFlag: 0.6,
      minimum: 0.3,
      maximum: 0.3,
      period: 0.3,
      type: 0.2,
      comment: 0.1,
      id: 0.1,
    },
    anchors: [
      ['measure'],
      [
        ...(['target', 'actual', 'baseline', 'frequency', 'unit', 'direction'] as const),
        ...(['formula', 'weight', 'status', 'owner', 'redFlag', 'minimum', 'maximum'] as const),
      ],
    ],
    against: {
      keyResult: 2.5,
      objective: 0.5,
      perspective: 0.4,
      question: 1,
      decision: 1,
      task: 0.5,
    },
    mainText: 'measure',
    standIns: [{ role: 'parent', as: 'objective', beside: 'measure' }],
    threshold: 2.8,
  },
  {
    kind: 'initiatives',
    weights: {
      initiative: 2.4,
      owner: 0.6,
      startDate: 0.6,
      end: 0.6,
      status: 0.5,
      priority: 0.4,
      progress: 0.4,
      budget: 0.4,
      reason: 0.35,
      place: 0.25,
      method: 0.35,
      objective: 0.7,
      measure: 0.2,
      comment: 0.1,
      department: 0.2,
      id: 0.1,
    },
    anchors: [['initiative']],
    against: {
      weight: 0.5,
      unit: 0.4,
      formula: 0.4,
      keyResult: 2,
      perspective: 1,
      target: 0.4,
      actual: 0.6,
      frequency: 0.4,
      question: 1,
      decision: 0.8,
      task: 0.3,
    },
    mainText: 'initiative',
    sureAnchor: 0.68,
    standIns: [{ role: 'task', as: 'initiative', beside: 'objective' }],
    threshold: 2.8,
  },
  {
    kind: 'check-ins',
    weights: {
      checkInDate: 2,
      keyResult: 1.6,
      measure: 0.6,
      id: 0.3,
      current: 0.9,
      confidence: 0.9,
      person: 0.4,
      comment: 0.5,
      status: 0.3,
    },
    anchors: [['checkInDate'], ['keyResult', 'measure', 'id'], ['current', 'progress']],
    against: {
      target: 1,
      objective: 1,
      start: 0.6,
      weight: 0.5,
      dueDate: 0.8,
      unit: 0.5,
      frequency: 1,
      perspective: 1,
    },
    mainText: null,
    threshold: 4,
  },
  {
    kind: 'budget',
    weights: {
      budget: 1.6,
      amount: 1.2,
      objective: 1.4,
      keyResult: 1,
      initiative: 1,
      parent: 1,
      period: 0.3,
      owner: 0.2,
    },
    anchors: [
      ['budget', 'amount'],
      ['objective', 'keyResult', 'parent'],
    ],
    against: {
      target: 0.8,
      current: 0.5,
      measure: 0.8,
      perspective: 1,
      progress: 0.8,
      startDate: 0.4,
      status: 0.4,
      frequency: 0.5,
    },
    mainText: null,
    threshold: 3.4,
  },
  {
    kind: 'decisions',
    weights: {
      decision: 2.4,
      decidedOn: 1,
      decider: 1,
      comment: 0.4,
      objective: 0.3,
      status: 0.3,
      parent: 0.3,
      id: 0.1,
      owner: 0.3,
    },
    anchors: [['decision'], ['decidedOn', 'decider']],
    against: { keyResult: 1, measure: 1, target: 1, progress: 0.6 },
    mainText: null,
    threshold: 3.2,
  },
  {
    kind: 'ties',
    weights: { tieFrom: 1.4, tieTo: 1.4, tieStrength: 1.4 },
    anchors: [['tieFrom'], ['tieTo']],
    against: { target: 0.6, objective: 1, measure: 1, amount: 1, task: 0.6, startDate: 0.8 },
    mainText: null,
    threshold: 2.4,
  },
];
