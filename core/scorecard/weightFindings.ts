import type { Issue } from '../issue/issue.ts';
import { placeIn, type Table } from '../sheet/table.ts';
import type { MeasureColumns } from './columns.ts';
import type { Perspective } from './model.ts';
import { type Weighted, weightIssues } from './siblingWeights.ts';

type WeightKey = 'weight' | 'objectiveWeight' | 'perspectiveWeight';

/** What is wrong with the weights at the three levels, each at the cell that mends it. */
export function weightFindings(
  perspectives: readonly Perspective[],
  table: Table<MeasureColumns>,
): readonly Issue[] {
  const at = (key: WeightKey) => (part: { name: string; row: number; weight: number | null }) => ({
    ...{ name: part.name, weight: part.weight, place: placeIn(table, part.row, key) },
  });
  const level = (parent: string, siblings: readonly Weighted[]) => weightIssues(parent, siblings);
  return [
    ...level('the scorecard', perspectives.map(at('perspectiveWeight'))),
    ...perspectives.flatMap(({ name, objectives }) => [
      ...level(name ? `"${name}"` : 'the scorecard', objectives.map(at('objectiveWeight'))),
      ...objectives.flatMap((objective) =>
        level(
          objective.name || name ? `"${objective.name || name}"` : 'the scorecard',
          objective.measures.filter(({ applies }) => applies).map(at('weight')),
        ),
      ),
    ]),
  ];
}
