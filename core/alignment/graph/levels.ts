/** Levels of the strategy graph, from the top; the four below `scorecard objective` that name people are objectives of a part of the company. */
export const levelIds = [
  'vision',
  'mission',
  'value',
  'strategy',
  'scorecard objective',
  'company',
  'department',
  'team',
  'person',
  'objective',
  'key result',
  'kpi',
  'responsibility',
  'initiative',
  'budget',
  'milestone',
  'dependency',
  'other',
] as const;

export type LevelId = (typeof levelIds)[number];

/** How a level stands to the others. */
export interface Level {
  /** Distance from the top; null for what hangs beside the levels: measures, responsibilities, work, money. */
  readonly rank: number | null;
  /** Order among objectives of one rank: company, department, team, person; null where the level says nothing of it. */
  readonly step: number | null;
  /** False for what may stand alone without being a fault. */
  readonly needsParent: boolean;
  readonly label: string;
  readonly plural: string;
}

/** Rank of objectives; the levels of a company's parts share it. */
const objectiveRank = 3;

function named(label: string, plural = `${label}s`): Pick<Level, 'label' | 'plural'> {
  return { label, plural };
}

function spine(rank: number, step: number | null = null) {
  return { rank, step, needsParent: true };
}

const beside = { rank: null, step: null };

export const levels: Readonly<Record<LevelId, Level>> = {
  vision: { ...spine(0), needsParent: false, ...named('vision') },
  mission: { ...spine(0), needsParent: false, ...named('mission') },
  value: { ...spine(0), needsParent: false, ...named('value') },
  strategy: { ...spine(1), ...named('strategy line') },
  'scorecard objective': { ...spine(2), ...named('scorecard objective') },
  company: { ...spine(objectiveRank, 1), ...named('company objective') },
  department: { ...spine(objectiveRank, 2), ...named('department objective') },
  team: { ...spine(objectiveRank, 3), ...named('team objective') },
  person: { ...spine(objectiveRank, 4), ...named('personal objective') },
  objective: { ...spine(objectiveRank), ...named('objective') },
  'key result': { ...spine(4), ...named('key result') },
  kpi: { ...beside, needsParent: false, ...named('measure') },
  responsibility: {
    ...beside,
    needsParent: false,
    ...named('responsibility', 'responsibilities'),
  },
  initiative: { ...beside, needsParent: true, ...named('initiative') },
  budget: { ...beside, needsParent: true, ...named('budget line') },
  milestone: { ...beside, needsParent: false, ...named('joint milestone') },
  dependency: { ...beside, needsParent: false, ...named('dependency', 'dependencies') },
  // A row of a strategy whose level cannot be read: what names it names something listed.
  other: { ...beside, needsParent: false, ...named('row') },
};

/** Levels that say what is to be achieved in a cycle. */
export const objectiveLevels: readonly LevelId[] = levelIds.filter(
  (id) => levels[id].rank === objectiveRank,
);
