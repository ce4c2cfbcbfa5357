import { nameKey } from '../../statistics/nameKey.ts';
import { namesNobody } from '../../vocabulary/namesNobody.ts';
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

function keyOf(level: LevelId, name: string, table: number | null): string {
  return `${table ?? ''}|${level}|${nameKey(name)}`;
}

/** True for a text that can name a row: it holds a letter or a digit and does not stand for "none". */
function isName(text: string): boolean {
  return !namesNobody(text.replace(/\d/g, 'x'));
}

function splitNames(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(isName);
}

class NameMap {
  readonly #positions = new Map<string, Set<number>>();

  add(key: string, position: number): void {
    const positions = this.#positions.get(key);
    if (positions) positions.add(position);
    else this.#positions.set(key, new Set([position]));
  }

  /** Every node of that name but the one that asks. */
  others(key: string, asking: number): readonly number[] {
    return [...(this.#positions.get(key) ?? [])].filter((position) => position !== asking);
  }

  has(key: string, position: number): boolean {
    return this.#positions.get(key)?.has(position) ?? false;
  }
}

/**
 * Indexes nodes by level, id and wording. Ids go before wordings, the likelier level and the own table before
 * others; a wording that several rows share names none of them.
 */
export function nameIndex(nodes: readonly NamedNode[]): FindNames {
  const [ids, wordings] = [new NameMap(), new NameMap()];
  for (const { node, position, table } of nodes) {
    for (const scope of [null, table]) {
      if (node.id !== null) ids.add(keyOf(node.level, node.id, scope), position);
      wordings.add(keyOf(node.level, node.label, scope), position);
    }
  }
  const find = (name: string, { levels, isOwnTable }: Reference, from: Origin): number | null => {
    const scopes = isOwnTable ? [from.table] : [from.table, null];
    const keys = levels.flatMap((level) => scopes.map((scope) => keyOf(level, name, scope)));
    for (const key of keys) {
      const [first] = ids.others(key, from.position);
      if (first !== undefined) return first;
    }
    for (const key of keys) {
      const [only, ...more] = wordings.others(key, from.position);
      if (only !== undefined && more.length === 0) return only;
    }
    const isSelf = keys.some(
      (key) => ids.has(key, from.position) || wordings.has(key, from.position),
    );
    return isSelf ? from.position : null;
  };
  return (reference, from) => {
    if (!isName(reference.text)) return { positions: [], unknown: [] };
    const whole = find(reference.text, reference, from);
    if (whole !== null) return { positions: [whole], unknown: [] };
    const names = splitNames(reference.text);
    const found = names.map((name) => find(name, reference, from));
    return {
      positions: found.flatMap((position) => position ?? []),
      unknown: names.filter((_, index) => found[index] === null),
    };
  };
}
