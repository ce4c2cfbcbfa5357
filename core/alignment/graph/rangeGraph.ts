import type { Issue } from '../../issue/issue.ts';
import { fail, type Outcome, succeed } from '../../issue/outcome.ts';
import { placeIn } from '../../sheet/table.ts';
import { isExplore } from '../../vocabulary/isExplore.ts';
import { namedPeople } from '../../vocabulary/splitEntries.ts';
import { graphIssues } from './issues.ts';
import { levelOfWord } from './levelOfWord.ts';
import { type LevelId, levelIds, levels } from './levels.ts';
import { linkNodes } from './linkNodes.ts';
import type { DraftNode, StrategyGraph } from './model.ts';
import type { RangeTable } from './rangeColumns.ts';
import { draftNode } from './read/draft.ts';

type RangeRow = RangeTable['rows'][number];

type ReadLevel = (word: string) => LevelId | null;

/** Looks each word up once: a range has many rows and few levels. */
function levelReader(): ReadLevel {
  const known = new Map<string, LevelId | null>();
  return (word) => {
    if (!known.has(word)) known.set(word, levelOfWord(word));
    return known.get(word) ?? null;
  };
}

/** The column that names levels: `type` only where no other does and its words are levels. */
function levelKey({ rows, found }: RangeTable, read: ReadLevel): 'level' | 'type' | null {
  if (found.level !== undefined) return 'level';
  const isLevel = rows.some(({ values: { type } }) => type !== null && read(type) !== null);
  return isLevel ? 'type' : null;
}

/** Levels by how likely a row of one serves them: those above it first, the nearest before the others. */
function servedBy(id: LevelId): readonly LevelId[] {
  const rank = levels[id].rank ?? 9;
  const distance = (other: LevelId) => {
    const gap = rank - (levels[other].rank ?? 9);
    return gap >= 0 ? gap : 20 - gap;
  };
  return [...levelIds].sort((left, right) => distance(left) - distance(right));
}

const served = new Map(levelIds.map((id) => [id, servedBy(id)]));

function nodeOf(table: RangeTable, { row, values }: RangeRow, level: LevelId): DraftNode {
  const { id, parent, owner, explore, name, objective } = values;
  return draftNode({
    ...{ level, id, label: name ?? objective ?? id ?? '', owners: namedPeople(owner) },
    hasOwnerColumn: table.found.owner !== undefined,
    place: placeIn(table, row, 'id'),
    parentPlace: table.found.parent === undefined ? null : placeIn(table, row, 'parent'),
    references: parent === null ? [] : [{ text: parent, levels: served.get(level) ?? levelIds }],
    isExplore: isExplore(explore) === true,
  });
}

/** The graph of one range; a level in words nobody knows is an issue, a row without id is left out. */
export function rangeGraph(table: RangeTable): Outcome<StrategyGraph> {
  const broken = table.issues.filter(({ severity }) => severity === 'error');
  if (broken.length > 0) return fail(...broken);
  const read = levelReader();
  const key = levelKey(table, read);
  const nodes: DraftNode[] = [];
  const issues: Issue[] = [];
  for (const row of table.rows) {
    const word = key === null ? null : row.values[key];
    const level = key === null ? 'objective' : word === null ? 'other' : read(word);
    if (row.values.id === null) continue;
    if (level === null) {
      const place = placeIn(table, row.row, key ?? 'level');
      const expected = 'vision, strategy, objective, key result, KPI, initiative or another level';
      issues.push(graphIssues['graph-level-unknown']({ place, expected, found: `"${word}"` }));
    } else nodes.push(nodeOf(table, row, level));
  }
  if (issues.length > 0) return fail(...issues);
  const place = table.argument === undefined ? {} : { argument: table.argument };
  return succeed(linkNodes([{ kind: 'range', sheet: '', nodes, parentHeader: place }]));
}
