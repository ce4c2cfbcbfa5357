import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { findScenarioIssues } from '../checkScenarios.ts';
import { expectedValue } from '../expectedValue.ts';
import { scenarioIssues } from '../issues.ts';
import { scenariosIn } from '../readScenarios.ts';
import { exampleScenarios, scenariosParameter } from './scenariosParameter.ts';

const resultColumns = [
  { header: 'Measure', unit: 'none', help: 'As listed.' },
  { header: 'Worst', unit: 'same as the measure', help: 'Worst case.' },
  { header: 'Base', unit: 'same as the measure', help: 'Base case.' },
  { header: 'Best', unit: 'same as the measure', help: 'Best case.' },
  { header: 'Range', unit: 'same as the measure', help: 'Distance between worst and best.' },
  { header: 'Expected', unit: 'same as the measure', help: 'Mean weighted by the chances.' },
] as const;

const header = resultColumns.map((column) => column.header);

export const scenarioRange = defineFunction({
  name: 'SCENARIO_RANGE',
  subject: 'scenarios',
  summary:
    'Lists measures with their cases, the distance between worst and best, and the value expected.',
  definition:
    'Range = |best − worst|. Expected = Σ chance × value where three chances make 100 %, else blank. Where direction is told, a worst case better than the best is refused: no range would be right.',
  parameters: { scenarios: scenariosParameter, hasHeader: hasHeaderParameter },
  result: {
    shape: 'table',
    columns: resultColumns,
    help: 'One row a measure, in the order listed; blank where a case is missing.',
  },
  examples: [
    {
      note: 'A price with chances, orders without',
      arguments: [exampleScenarios],
      result: [
        [...header],
        ['Flour price', 620, 540, 500, 120, 550],
        ['Orders a day', 40, 60, 90, 50, null],
      ],
    },
    {
      note: 'Worst better than best',
      arguments: [
        [
          ['KPI', 'Direction', 'Worst case', 'Best case'],
          ['Orders a day', 'higher', 90, 40],
        ],
      ],
      result: { issue: 'scenario-worst-better' },
    },
  ],
  related: ['SCENARIO_VALUE'],
  calculate({ scenarios }) {
    const listed = scenariosIn(scenarios);
    if (listed.length === 0) {
      const place = { argument: 'scenarios' };
      const about = { place, expected: 'a measure with a case', found: 'none' };
      return fail(scenarioIssues['scenario-unknown'](about));
    }
    const issues = findScenarioIssues(scenarios, listed);
    const errors = issues.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) return fail(...errors);
    const rows = listed.map((scenario) => {
      const { worst, base, best } = scenario.values;
      const range = worst === null || best === null ? null : Math.abs(best - worst);
      return [scenario.measure, worst, base, best, range, expectedValue(scenario)];
    });
    return succeed([header, ...rows], issues);
  },
});
