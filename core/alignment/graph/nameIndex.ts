import { nameKey } from '../../statistics/nameKey.ts';
import { namesNobody } from '../../vocabulary/namesNobody.ts';
import { namedEntries } from '../../vocabulary/splitEntries.ts';
import type { LevelId } from './levels.ts';
import type { DraftNode, Reference } from './model.ts';

/** A node under one of its names: its position, and the table the name stands in. */
export interface NamedNode {
  readonly node: Pick<DraftNode, 'level' | 'id' | 'label'>;
  readonly position: number;
  readonly table: number;
}

/** Where a reference stands: a row that bears the very name it refers to means another one, where there is one. */
export type Origin = Pick<NamedNode, 'position' | 'table'>;

export interface Found {
  readonly positions: readonly number[];
  readonly unknown: readonly string[];
}

/** Finds what a cell names. */
export type FindNames = (reference: Reference, from: Origin) => Found;

/** True for a text that can name a row: it holds a letter or a digit and does not stand for "none". */
function isName(text: string): boolean {
  return !namesNobody(text.replace(/\d/g, 'x'));
}

/** Positions that share a name; three tell whether one asking row leaves none, one or several others. */
const mostKept = 3;

/** Rows of one level by the same name: of all tables, and of each. */
interface Bucket {
  readonly all: number[];
  readonly byTable: Map<number, number[]>;
}

type Names = Map<string, Map<LevelId, Bucket>>;

function keep(positions: number[], position: number): void {
  if (positions.length < mostKept && !positions.includes(position)) positions.push(position);
}

function addName(names: Names, key: string, { node, position, table }: NamedNode): void {
  const levels = names.get(key) ?? new Map<LevelId, Bucket>();
  names.set(key, levels);
  const bucket = levels.get(node.level) ?? { all: [], byTable: new Map<number, number[]>() };
  levels.set(node.level, bucket);
  keep(bucket.all, position);
  const own = bucket.byTable.get(table) ?? [];
  bucket.byTable.set(table, own);
  keep(own, position);
}

/** Rows of a name, the likelier level and the own table first, without the row that asks. */
function* others(
  levels: Map<LevelId, Bucket> | undefined,
  reference: Reference,
  from: Origin,
): Iterable<readonly number[]> {
  if (!levels) return;
  for (const level of reference.levels) {
    const bucket = levels.get(level);
    const own = bucket?.byTable.get(from.table) ?? [];
    for (const positions of reference.isOwnTable ? [own] : [own, bucket?.all ?? []])
      yield positions.filter((position) => position !== from.position);
  }
}

/** True where the row that asks bears the name itself. */
function isSelf(names: Names, key: string, { levels }: Reference, { position }: Origin): boolean {
  const buckets = names.get(key);
  return levels.some((level) => buckets?.get(level)?.all.includes(position) ?? false);
}

/**
 * Indexes nodes by level, id and wording. Ids go before wordings, the likelier level and the own table before
 * others; a wording that several rows share names none of them.
 */
export function nameIndex(nodes: readonly NamedNode[]): FindNames {
  const [ids, wordings]: readonly [Names, Names] = [new Map(), new Map()];
  for (const named of nodes) {
    if (named.node.id !== null) addName(ids, nameKey(named.node.id), named);
    addName(wordings, nameKey(named.node.label), named);
  }
  const find = (name: string, reference: Reference, from: Origin): number | null => {
    const key = nameKey(name);
    for (const [first] of others(ids.get(key), reference, from))
      if (first !== undefined) return first;
    for (const [only, ...more] of others(wordings.get(key), reference, from))
      if (only !== undefined && more.length === 0) return only;
    const isOwn = isSelf(ids, key, reference, from) || isSelf(wordings, key, reference, from);
    return isOwn ? from.position : null;
  };
  return (reference, from) => {
    if (reference.text.trim() === '') return { positions: [], unknown: [] };
    const whole = find(reference.text, reference, from);
    if (whole !== null) return { positions: [whole], unknown: [] };
    if (!isName(reference.text)) return { positions: [], unknown: [] };
    const names = namedEntries(reference.text);
    const found = names.map((name) => find(name, reference, from));
    return {
      positions: found.flatMap((position) => position ?? []),
      unknown: names.filter((_, index) => found[index] === null),
    };
  };
}
