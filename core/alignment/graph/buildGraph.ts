import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import { finishSteps, type Steps } from '../../declare/steps.ts';
import type { TableKind } from '../../recognise/table.ts';
import { linkNodes } from './linkNodes.ts';
import type { DraftTable, StrategyGraph } from './model.ts';
import { budgetNodes } from './read/budgetNodes.ts';
import { initiativeNodes } from './read/initiativeNodes.ts';
import { keyResultNodes } from './read/keyResultNodes.ts';
import { kpiNodes } from './read/kpiNodes.ts';
import { objectiveNodes } from './read/objectiveNodes.ts';
import { raciNodes } from './read/raciNodes.ts';
import { scorecardNodes } from './read/scorecardNodes.ts';
import { strategyNodes } from './read/strategyNodes.ts';
import { dependencyNodes, milestoneNodes } from './read/teamworkNodes.ts';

type ReadNodes = (input: CheckInput, context: Context) => DraftTable | null;

/** Lists of objectives and of key results; objectives side by side have no cells for what they serve. */
const okrNodes: ReadNodes = (input, context) => {
  if (input.table.objectiveAt === 'across') return null;
  const isList = input.table.columns.keyResult === undefined;
  return isList ? objectiveNodes(input, context) : keyResultNodes(input, context);
};

const readers: Readonly<Partial<Record<TableKind, ReadNodes>>> = {
  strategy: strategyNodes,
  scorecard: scorecardNodes,
  okr: okrNodes,
  kpi: kpiNodes,
  raci: raciNodes,
  initiatives: initiativeNodes,
  budget: budgetNodes,
  milestones: milestoneNodes,
  dependencies: dependencyNodes,
};

/** Kinds of table the graph is made of. */
export const graphKinds = Object.keys(readers) as readonly TableKind[];

/** As `buildGraph`, a step a table. */
export function* buildGraphSteps(
  inputs: readonly CheckInput[],
  context: Context,
): Steps<StrategyGraph> {
  const tables: DraftTable[] = [];
  const total = inputs.length + 1;
  for (const [done, input] of inputs.entries()) {
    const read = readers[input.table.kind];
    if (!read) continue;
    yield { stage: 'joining rows by their ids', done, total };
    const table = read(input, context);
    if (table) tables.push(table);
  }
  yield { stage: 'joining rows by their ids', done: inputs.length, total };
  return linkNodes(tables);
}

/**
 * One graph of everything the workbook aims at: vision, mission, values, lines of the strategy, objectives, key
 * results, measures, responsibilities, initiatives, budget lines, joint milestones and dependencies, joined by ids. Each table is read once;
 * linear in the number of rows.
 */
export function buildGraph(inputs: readonly CheckInput[], context: Context): StrategyGraph {
  return finishSteps(buildGraphSteps(inputs, context));
}
