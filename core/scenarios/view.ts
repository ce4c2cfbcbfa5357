import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import {
  type BarsBlock,
  defineView,
  type FigureBlock,
  type TableBlock,
  type ViewBlock,
} from '../declare/view.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { findScenarioIssues } from './checkScenarios.ts';
import { expectedValue } from './expectedValue.ts';
import { readScenarios, type Scenario, type ScenarioTable } from './readScenarios.ts';

interface Listed {
  readonly table: ScenarioTable;
  readonly scenario: Scenario;
  readonly issues: readonly Issue[];
}

function isComplete({ scenario: { values }, issues }: Listed): boolean {
  const { worst, base, best } = values;
  return worst !== null && base !== null && best !== null && issues.length === 0;
}

function completeFigure(listed: readonly Listed[]): FigureBlock {
  const complete = listed.filter(isComplete).length;
  const value = listed.length === 0 ? null : complete / listed.length;
  return {
    ...{ block: 'figure', label: 'Measures with three sound cases', unit: 'fraction', value },
    ...{ count: listed.length, tone: value === 1 ? 'good' : 'watch' },
    note: `${complete} of ${listed.length}`,
  };
}

function tableBlock(listed: readonly Listed[]): TableBlock {
  const headers = ['Measure', 'Unit', 'Worst', 'Base', 'Best', 'Expected', 'Key result'];
  return {
    block: 'table',
    caption: 'Cases',
    columns: headers.map((header) => ({
      header,
      unit: ['Worst', 'Base', 'Best', 'Expected'].includes(header) ? 'same as the measure' : 'none',
    })),
    rows: listed.map((each) => {
      const { measure, values, row } = each.scenario;
      const { unit, worst, base, best, keyResult } = values;
      return {
        cells: [measure, unit, worst, base, best, expectedValue(each.scenario), keyResult],
        tone: isComplete(each) ? ('plain' as const) : ('watch' as const),
        at: placeIn(each.table, row, 'measure'),
      };
    }),
  };
}

/** Distance between worst and best as a share of the base case: what swings most stands first. */
function swingBars(listed: readonly Listed[]): BarsBlock {
  const bars = listed.filter(isComplete).flatMap(({ table, scenario }) => {
    const { worst, base, best } = scenario.values;
    if (worst === null || best === null || base === null || base === 0) return [];
    const value = Math.abs((best - worst) / base);
    return [{ label: scenario.measure, value, at: placeIn(table, scenario.row, 'base') }];
  });
  const caption = 'Distance between worst and best, as a share of the base case';
  return {
    ...{ block: 'bars', caption, unit: 'fraction' },
    bars: bars.sort((a, b) => b.value - a.value),
  };
}

function blocksOf(inputs: readonly CheckInput[], { locale }: Context): readonly ViewBlock[] {
  const listed = inputs
    .filter(({ table }) => table.kind === 'scenarios')
    .flatMap((input): Listed[] => {
      const { table, scenarios } = readScenarios(input, locale);
      return scenarios.map((scenario) => ({
        ...{ table, scenario, issues: findScenarioIssues(table, [scenario]) },
      }));
    });
  return [completeFigure(listed), swingBars(listed), tableBlock(listed)];
}

/** How well or badly things may turn out, and what depends on it. */
export const scenariosView = defineView({
  id: 'scenarios',
  title: 'Scenarios',
  summary: 'How well or badly may each measure turn out, and which key result depends on it?',
  kinds: ['scenarios'],
  run: blocksOf,
});
