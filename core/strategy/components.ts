import { nameKey } from '../statistics/nameKey.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import { needsOwner, type StrategyRow } from './readStrategy.ts';

/** What a strategy on one sheet consists of. */
export const componentIds = [
  'vision',
  'mission',
  'values',
  'strategy',
  'operations',
  'people',
] as const;

export type ComponentId = (typeof componentIds)[number];

/** One component: how many rows it has and how many of them are complete. */
export interface Component {
  readonly id: ComponentId;
  readonly count: number;
  readonly complete: number;
  /** 0–100; 0 where there is no row. */
  readonly score: number;
}

type Rule = (row: StrategyRow, names: ReadonlySet<string>) => boolean;

function isFilled(text: string | null): boolean {
  return !namesNobody(text);
}

/** True where a row names something the strategy lists. */
const servesListed: Rule = ({ values: { parent } }, names) =>
  parent !== null &&
  (names.has(nameKey(parent)) || parent.split(/[,;\n]/).every((name) => names.has(nameKey(name))));

const hasLevel =
  (level: string): Rule =>
  ({ values }) =>
    values.level === level;

/** Which rows a component consists of, and when one of them is complete. */
const rules: Readonly<Record<ComponentId, readonly [isPart: Rule, isComplete: Rule]>> = {
  vision: [hasLevel('vision'), ({ values }) => isFilled(values.statement)],
  mission: [hasLevel('mission'), ({ values }) => isFilled(values.statement)],
  values: [hasLevel('value'), ({ values }) => isFilled(values.behaviour)],
  strategy: [hasLevel('strategy'), servesListed],
  operations: [hasLevel('objective'), servesListed],
  people: [needsOwner, ({ values }) => isFilled(values.owner)],
};

/** Ids and statements of lines: what an objective has to name. */
function namesOf(rows: readonly StrategyRow[], levels: readonly string[]): ReadonlySet<string> {
  const listed = rows.filter(({ values: { level } }) => level !== null && levels.includes(level));
  const names = listed.flatMap(({ values: { id, statement } }) => [id, statement]);
  return new Set(names.flatMap((name) => (name === null ? [] : [nameKey(name)])));
}

/** Levels that lines of the strategy may serve, and that objectives may. */
const servedBy: Readonly<Partial<Record<ComponentId, readonly string[]>>> = {
  strategy: ['vision', 'mission', 'strategy'],
  operations: ['strategy'],
};

/**
 * The six components of a strategy: vision and mission stated, values with a behaviour, lines that serve vision or
 * mission, objectives (operations) that serve a line, and people: owners of lines and objectives.
 */
export function components(rows: readonly StrategyRow[]): readonly Component[] {
  return componentIds.map((id) => {
    const [isPart, isComplete] = rules[id];
    const names = namesOf(rows, servedBy[id] ?? []);
    const parts = rows.filter((row) => isPart(row, names));
    const complete = parts.filter((row) => isComplete(row, names)).length;
    const score = parts.length === 0 ? 0 : (100 * complete) / parts.length;
    return { id, count: parts.length, complete, score };
  });
}
