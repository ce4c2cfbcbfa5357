import type { CheckInput } from '../declare/check.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import type { Row, Table } from '../sheet/table.ts';
import { type ScenarioCase, scenarioCases } from '../vocabulary/vocabulary.ts';
import { totalWords, wordKey } from '../vocabulary/wordSets.ts';
import { type ScenarioColumns, scenarioColumns } from './columns.ts';

export type ScenarioTable = Table<ScenarioColumns>;

/** One measure in its cases. */
export interface Scenario extends Row<ScenarioColumns> {
  readonly measure: string;
  /** Which way is better: told, or else from worst to best; null where neither tells. */
  readonly better: 'higher' | 'lower' | null;
}

function betterOf({ direction, worst, best }: Row<ScenarioColumns>['values']): Scenario['better'] {
  if (direction !== null) return direction;
  if (worst === null || best === null || worst === best) return null;
  return best > worst ? 'higher' : 'lower';
}

/** The scenarios of a table; headings without any case, and totals, are left out. */
export function scenariosIn(table: ScenarioTable): readonly Scenario[] {
  return table.rows.flatMap((row) => {
    const { measure } = row.values;
    const isSaid = scenarioCases.some((each) => row.values[each] !== null);
    if (measure === null || totalWords.has(wordKey(measure))) return [];
    return isSaid || row.values.keyResult !== null
      ? [{ ...row, measure, better: betterOf(row.values) }]
      : [];
  });
}

/** Cases that have a column and no value. */
export function missingCases({ found }: ScenarioTable, { values }: Scenario): ScenarioCase[] {
  return scenarioCases.filter((each) => found[each] !== undefined && values[each] === null);
}

/** Reads a recognised table of scenarios. */
export function readScenarios(
  { grid, table }: CheckInput,
  locale: string | null,
): { readonly table: ScenarioTable; readonly scenarios: readonly Scenario[] } {
  const read: ScenarioTable = readRecognised({ grid, table, locale }, scenarioColumns);
  return { table: read, scenarios: scenariosIn(read) };
}
