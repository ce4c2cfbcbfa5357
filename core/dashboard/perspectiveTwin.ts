import type { Measure, Objective } from '../scorecard/model.ts';
import { rollUpScorecard } from '../scorecard/rollUpScorecard.ts';
import { type Cell, isBlank } from '../sheet/cell.ts';
import { sameText } from './groupTwin.ts';
import type { PerspectiveColumns } from './perspectiveColumns.ts';
import { columnValues } from './source.ts';

function membersOf({ source, perspective, measure }: PerspectiveColumns, group: string) {
  const measures = columnValues(source, measure);
  return columnValues(source, perspective).flatMap((key, index) =>
    sameText(key, group) && !isBlank(measures[index] ?? null) ? [index] : [],
  );
}

/** Different objectives of a perspective, in the order they come; one without a name where the scorecard has none. */
export function objectiveNames(columns: PerspectiveColumns, group: string): readonly string[] {
  const names = columns.objective === null ? [] : columnValues(columns.source, columns.objective);
  const found = new Map<string, string>();
  for (const row of membersOf(columns, group)) {
    const name = String(names[row] ?? '');
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), name);
  }
  return found.size === 0 ? [''] : [...found.values()];
}

function objectivesOf(columns: PerspectiveColumns, group: string): readonly Objective[] {
  const { source, objective, weight, objectiveWeight, score } = columns;
  const cells = (column: number | null): readonly Cell[] =>
    column === null ? [] : columnValues(source, column);
  const [names, weights, ofObjectives] = [objective, weight, objectiveWeight].map(cells);
  const scores = columnValues(source, score);
  const numberAt = (list: readonly Cell[] | undefined, index: number) => {
    const cell = list?.[index];
    return typeof cell === 'number' ? cell : null;
  };
  const objectives = new Map<string, { weight: number | null; measures: Measure[] }>();
  for (const row of membersOf(columns, group)) {
    const key = String(names?.[row] ?? '').toLowerCase();
    const known = objectives.get(key) ?? { weight: null, measures: [] };
    known.weight = known.weight ?? numberAt(ofObjectives, row);
    known.measures.push({
      ...{ name: '', row, score: numberAt(scores, row), weight: numberAt(weights, row) },
      ...{ previous: null, due: true, applies: true, leading: null },
    });
    objectives.set(key, known);
  }
  return [...objectives.values()].map((each) => ({ ...each, name: '', row: 0 }));
}

/** Score and coverage of a perspective, from the rows the formulas count, by the scorecard's own roll-up. */
export function rollUpOf(columns: PerspectiveColumns, group: string) {
  const perspective = {
    ...{ name: group, row: 0, weight: null },
    objectives: objectivesOf(columns, group),
  };
  const weighting = columns.isOverall ? 'overall' : 'siblings';
  const { perspectives } = rollUpScorecard([perspective], { policy: 'proportional', weighting });
  return { score: perspectives[0]?.score ?? null, coverage: perspectives[0]?.coverage ?? 0 };
}
