import type { DraftNode, DraftTable, Reference } from './model.ts';
import { type NamedNode, nameIndex } from './nameIndex.ts';

/** A reference with the table its cell stands in. */
export interface PlacedReference {
  readonly reference: Reference;
  readonly table: number;
}

/** A node of the graph with everything the workbook says it serves, in whichever table. */
export interface MergedNode {
  readonly node: DraftNode;
  readonly table: number;
  readonly references: readonly PlacedReference[];
}

/** Nodes of the graph, and every name they go by. */
export interface MergedNodes {
  readonly nodes: readonly MergedNode[];
  readonly names: readonly NamedNode[];
}

interface Entry {
  readonly node: DraftNode;
  readonly table: number;
}

function entriesOf(tables: readonly DraftTable[], isListed: boolean): Entry[] {
  return tables.flatMap(({ nodes }, table) =>
    nodes.filter((node) => node.isListed === isListed).map((node) => ({ node, table })),
  );
}

function toMerged({ node, table }: Entry): MergedNode {
  return { node, table, references: node.references.map((reference) => ({ reference, table })) };
}

function absorb(merged: MergedNode, mention: Entry): MergedNode {
  const { node, references } = merged;
  return {
    ...merged,
    node: { ...node, group: node.group ?? mention.node.group },
    references: [...references, ...toMerged(mention).references],
  };
}

/**
 * Key results that name objectives by id leave one unknown where most are known; a sheet of which no objective is
 * listed has its own.
 */
function tablesWithLists(mentions: readonly Entry[], targets: readonly (number | null)[]) {
  const tables = mentions.flatMap(({ node, table }, index) =>
    node.level === 'objective' && targets[index] !== null ? [table] : [],
  );
  return new Set(tables);
}

/** Joins names met in passing with the rows that list them, by id or by their whole wording. */
export function mergeMentions(tables: readonly DraftTable[]): MergedNodes {
  const listed = entriesOf(tables, true);
  const mentions = entriesOf(tables, false);
  const nodes = listed.map(toMerged);
  const names: NamedNode[] = listed.map((entry, position) => ({ ...entry, position }));
  const find = nameIndex(names);
  const targets = mentions.map(({ node, table }): number | null => {
    const reference = { text: node.label, levels: [node.level] };
    const { positions, unknown } = find(reference, { position: -1, table });
    return unknown.length === 0 && positions.length === 1 ? (positions[0] ?? null) : null;
  });
  const joined = tablesWithLists(mentions, targets);
  mentions.forEach((mention, index) => {
    const target = targets[index] ?? null;
    const known = target === null ? undefined : nodes[target];
    if (target !== null && known) {
      nodes[target] = absorb(known, mention);
      names.push({ ...mention, position: target });
    } else if (mention.node.level !== 'objective' || !joined.has(mention.table)) {
      names.push({ ...mention, position: nodes.length });
      nodes.push(toMerged(mention));
    }
  });
  return { nodes, names };
}
