import { communicationColumns } from '../../communications/columns.ts';
import type { NewRow } from '../../declare/appendList/appendRow.ts';
import { recallLines } from '../../ranking/checks.ts';
import { leaderKeys } from '../../ranking/columns.ts';
import { officialPriorities } from '../../ranking/officialPriorities.ts';
import { readRankings } from '../../ranking/readRankings.ts';
import { recallScore } from '../../ranking/recallScore.ts';
import { rankingThresholds } from '../../ranking/thresholds.ts';
import type { Facts } from '../derailers/model.ts';
import { objectiveLevels } from '../graph/levels.ts';
import type { GraphNode } from '../graph/model.ts';
import type { Filling, KnownList } from './realigner.ts';

export const communicationList: KnownList = {
  ...{ kind: 'communications', columns: communicationColumns, idKey: 'message' },
};

/** Share of leaders that must name a priority for it to need no telling. Ours: a majority carries a message on. */
const namedByMost = 0.5;

/** Days in which a proposed message is to be told. Ours: two weeks leave time to prepare it and are not yet forgotten. */
const daysToTell = 14;

function tellBy({ context: { today } }: Facts): number | null {
  return today === null ? null : today + daysToTell;
}

/** A communication for every official top priority that fewer than half of the leaders asked can name. */
export function communicationRows(facts: Facts): readonly NewRow[] {
  const { inputs, context } = facts;
  const lines = recallLines(inputs, context.locale);
  return inputs.flatMap((input): NewRow[] => {
    if (input.table.kind !== 'rankings') return [];
    const names = officialPriorities(readRankings(input)).map(({ name }) => name);
    const top = rankingThresholds.top.value;
    const { namedBy, n } = recallScore(lines, names, top);
    if (n === 0) return [];
    const forgotten = names
      .slice(0, top)
      .filter((_, index) => (namedBy[index] ?? 0) < namedByMost * n);
    return forgotten.map((message) => ({ message, sentOn: tellBy(facts) }));
  });
}

/** Objectives that serve no other objective: what everybody should know. */
function topObjectives({ graph: { nodes } }: Facts): readonly GraphNode[] {
  return nodes.filter(({ level, parents }) => {
    const isObjective = objectiveLevels.includes(level);
    return (
      isObjective && !parents.some((at) => objectiveLevels.includes(nodes[at]?.level ?? 'other'))
    );
  });
}

/** Whoever answers for those objectives, each once. */
function leaders(facts: Facts): readonly string[] {
  return [...new Set(topObjectives(facts).flatMap(({ owners }) => owners))];
}

/** A fresh plan of communication: what leaders forget, and the objectives at the top. */
export function planToTell(facts: Facts): Filling {
  const objectives = topObjectives(facts).map(
    ({ label, id }): NewRow => ({ message: label, objective: id, sentOn: tellBy(facts) }),
  );
  return { rows: [...communicationRows(facts), ...objectives] };
}

/** The objectives at the top to be ranked, with those who answer for them over the columns. */
export function prioritiesToRank(facts: Facts): Filling {
  const rows = topObjectives(facts).map(({ label }): NewRow => ({ priority: label }));
  const names = leaders(facts).slice(0, leaderKeys.length);
  const headers = Object.fromEntries(names.map((name, at) => [leaderKeys[at] ?? '', name]));
  return { rows, headers };
}

/** Those who answer for the objectives at the top, to be asked for the priorities. */
export function leadersToAsk(facts: Facts): Filling {
  return { rows: leaders(facts).map((person) => ({ person })) };
}
