import type { NewRow } from '../../declare/appendList/appendRow.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import type { Facts } from '../derailers/model.ts';
import { objectiveLevels } from '../graph/levels.ts';
import type { GraphNode, StrategyGraph } from '../graph/model.ts';
import { positionsAbove, pursuits } from '../graph/pursued.ts';
import type { Filling } from './realigner.ts';

/** A short word with a number in it, as ids are: O1, Z-3. */
const idPattern = /^\S{1,8}$/;

function looksLikeId(label: string): boolean {
  return idPattern.test(label) && /\d/.test(label);
}

/** The one who owns every key result of an objective; null where several do, or one of them belongs to nobody. */
function onlyOwner({ nodes, children }: StrategyGraph, position: number): string | null {
  const results = (children[position] ?? []).flatMap((child) => {
    const node = nodes[child];
    return node?.level === 'key result' ? [node.owners] : [];
  });
  const [first] = results[0] ?? [];
  const isOnly = results.every((owners) => owners.length === 1 && owners[0] === first);
  return isOnly ? (first ?? null) : null;
}

/** Ids O-1, O-2, … that nothing in the workbook has. */
function freeIds({ nodes }: StrategyGraph): () => string {
  const taken = new Set(nodes.flatMap(({ id, label }) => [nameKey(id ?? ''), nameKey(label)]));
  let number = 0;
  return () => {
    do number++;
    while (taken.has(nameKey(`O-${number}`)));
    return `O-${number}`;
  };
}

function parentOf({ references }: GraphNode): string | null {
  return references[0]?.text ?? null;
}

/** Objectives that key results name and no list has, each as a row: parent and owner only where the workbook says them. */
export function objectivesFound({ graph }: Facts): readonly NewRow[] {
  const nextId = freeIds(graph);
  return graph.nodes.flatMap((node, position): NewRow[] => {
    if (node.isListed || !objectiveLevels.includes(node.level)) return [];
    const { label } = node;
    const name = looksLikeId(label)
      ? { id: label, objective: null }
      : { id: nextId(), objective: label };
    return [{ ...name, parent: parentOf(node), owner: onlyOwner(graph, position) }];
  });
}

/** How other rows refer to it. */
export function nameOf({ id, label }: GraphNode): string {
  return id ?? label;
}

/** Lines of the strategy and objectives of a scorecard. */
export function isLine({ level }: GraphNode): boolean {
  return level === 'strategy' || level === 'scorecard objective';
}

const prompt = 'Nothing serves this line yet: write the objective that will.';

/** A row to be completed for each line of the strategy that nothing pursues and that no such row stands for yet. */
export function linesToServe(facts: Facts): readonly NewRow[] {
  const { graph, teamwork } = facts;
  const asked = new Set(
    teamwork.rows
      .filter(({ sort, id, text }) => sort === 'objective' && id === null && text === null)
      .map(({ above }) => nameKey(above ?? '')),
  );
  const reached = positionsAbove(graph, pursuits);
  return graph.nodes.flatMap((node, position): NewRow[] => {
    const name = nameOf(node);
    if (!isLine(node) || reached.has(position) || asked.has(nameKey(name))) return [];
    return [{ parent: name, comment: prompt }];
  });
}

/** Rows of a list of objectives. */
export function goalRows(facts: Facts): readonly NewRow[] {
  return [...objectivesFound(facts), ...linesToServe(facts)];
}

/** A fresh list of key results with a row for each objective, to be completed. */
export function keyResultRows({ graph }: Facts): Filling {
  const rows = graph.nodes.flatMap(({ level, isListed, id, label }): NewRow[] =>
    isListed && objectiveLevels.includes(level) ? [{ objective: id ?? label }] : [],
  );
  return { rows };
}
