import type { Place } from '../../issue/issue.ts';
import { type MergedNode, mergeMentions } from './mergeMentions.ts';
import type { DraftTable, GraphNode, StrategyGraph, UnknownName } from './model.ts';
import { type FindNames, nameIndex } from './nameIndex.ts';

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

function childrenOf(nodes: readonly GraphNode[]): number[][] {
  const children: number[][] = nodes.map(() => []);
  nodes.forEach(({ parents }, position) => {
    for (const parent of parents) children[parent]?.push(position);
  });
  return children;
}

/** A parent with the cell that names it. */
interface Named {
  readonly position: number;
  readonly place: Place | null;
}

/** Each parent once, at the first cell that names it. */
function parentsOf(named: readonly Named[]): Pick<GraphNode, 'parents' | 'parentPlaces'> {
  const places = new Map<number, Place | null>();
  for (const { position, place } of named) if (!places.has(position)) places.set(position, place);
  return { parents: [...places.keys()], parentPlaces: [...places.values()] };
}

function link(
  { node, table, references }: MergedNode,
  position: number,
  find: FindNames,
): GraphNode {
  const named: Named[] = [];
  const unknown: UnknownName[] = [];
  for (const { reference, table: from } of references) {
    const place = reference.place ?? node.parentPlace;
    const found = find(reference, { position, table: from });
    named.push(...found.positions.map((parent) => ({ position: parent, place })));
    if (!reference.isHint) unknown.push(...found.unknown.map((name) => ({ name, place })));
  }
  const measured = find({ text: node.measure ?? '', levels: ['kpi'] }, { position, table });
  return {
    ...node,
    ...parentsOf(named),
    table,
    unknown,
    measures: unique(measured.positions),
    unknownMeasures: unique(measured.unknown),
  };
}

/** A measure hangs under every key result that is read from it. */
function withMeasures(nodes: readonly GraphNode[]): readonly GraphNode[] {
  const readers = new Map<number, Named[]>();
  nodes.forEach(({ measures, measurePlace }, position) => {
    for (const measure of measures) {
      const reader = { position, place: measurePlace };
      const list = readers.get(measure);
      if (list) list.push(reader);
      else readers.set(measure, [reader]);
    }
  });
  return nodes.map((node, position) => {
    const more = readers.get(position);
    if (!more) return node;
    const own = node.parents.map((parent, index) => ({
      position: parent,
      place: node.parentPlaces[index] ?? null,
    }));
    return { ...node, ...parentsOf([...own, ...more]) };
  });
}

/**
 * Joins the rows of all tables into one graph: every reference is looked up by id, or by a wording that only one
 * row has. Linear in the number of rows.
 */
export function linkNodes(tables: readonly DraftTable[]): StrategyGraph {
  const { nodes: merged, names } = mergeMentions(tables);
  const find = nameIndex(names);
  const nodes = withMeasures(merged.map((node, position) => link(node, position, find)));
  return {
    nodes,
    children: childrenOf(nodes),
    tables: tables.map(({ kind, sheet, parentHeader }) => ({ kind, sheet, parentHeader })),
  };
}
