import type { Issue } from '../issue/issue.ts';
import { placeIn, type Table } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import type { MeasureColumns } from './columns.ts';
import { scorecardIssues } from './issues.ts';
import { type MeasureRow, measureRows } from './measureRows.ts';
import type { Measure, Objective, Perspective } from './model.ts';
import { scoreRow } from './scoreRow.ts';

/** A scorecard as a tree, with the rows it was read from and what was wrong in them. */
export interface BuiltScorecard {
  readonly perspectives: readonly Perspective[];
  readonly rows: readonly MeasureRow[];
  readonly issues: readonly Issue[];
}

/** Groups in order of first appearance; case and spaces of the name do not matter. */
function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = nameKey(nameOf(item));
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** The one weight of a group whose rows may all repeat it; a second, different one is an issue. */
function groupWeight(
  group: readonly MeasureRow[],
  table: Table<MeasureColumns>,
  { key, subject, issues }: WeightQuestion,
): number | null {
  let weight: number | null = null;
  for (const { row } of group) {
    const value = row.values[key];
    if (value === null) continue;
    if (weight !== null && value !== weight) {
      const place = placeIn(table, row.row, key);
      issues.push(
        scorecardIssues['scorecard-weight-conflict']({
          place,
          expected: `${weight}`,
          found: `${value}`,
          subject,
        }),
      );
    }
    weight = weight ?? value;
  }
  return weight;
}

interface WeightQuestion {
  readonly key: 'objectiveWeight' | 'perspectiveWeight';
  readonly subject: string;
  readonly issues: Issue[];
}

function measureOf(entry: MeasureRow, table: Table<MeasureColumns>, issues: Issue[]): Measure {
  const { values } = entry.row;
  const scored = scoreRow(table, entry.row);
  const applies = values.applies !== false;
  if (applies) issues.push(...scored.issues);
  const { score, previous, due } = scored;
  const { weight, leading } = values;
  return {
    ...{ name: entry.measure ?? '', row: entry.row.row, score, previous, weight, due, applies },
    leading: leading === 'leading' || leading === 'lagging' ? leading : null,
  };
}

function objectiveOf(
  group: readonly MeasureRow[],
  table: Table<MeasureColumns>,
  issues: Issue[],
): Objective {
  const name = group[0]?.objective ?? '';
  const question = { key: 'objectiveWeight', subject: `"${name}"`, issues } as const;
  return {
    name,
    row: group[0]?.row.row ?? 0,
    weight: groupWeight(group, table, question),
    measures: group
      .filter(({ measure }) => measure !== null)
      .map((entry) => measureOf(entry, table, issues)),
  };
}

/** Rows that only name their perspective form no objective. */
function isPart({ objective, measure }: MeasureRow): boolean {
  return objective !== '' || measure !== null;
}

/** The tree of perspectives, objectives and measures of a table, each measure scored. */
export function buildScorecard(table: Table<MeasureColumns>): BuiltScorecard {
  const { rows, issues: found } = measureRows(table);
  const issues: Issue[] = [...found];
  const perspectives = groupBy(rows, ({ perspective }) => perspective).map((group): Perspective => {
    const name = group[0]?.perspective ?? '';
    const question = { key: 'perspectiveWeight', subject: `"${name}"`, issues } as const;
    return {
      name,
      row: group[0]?.row.row ?? 0,
      weight: groupWeight(group, table, question),
      objectives: groupBy(group.filter(isPart), ({ objective }) => objective).map((part) =>
        objectiveOf(part, table, issues),
      ),
    };
  });
  return { perspectives, rows, issues };
}
