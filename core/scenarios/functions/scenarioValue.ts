import { defineFunction } from '../../declare/defineFunction.ts';
import { choiceParameter, hasHeaderParameter, textParameter } from '../../declare/parameter.ts';
import type { Issue } from '../../issue/issue.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { placeIn } from '../../sheet/table.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import { choiceWords } from '../../vocabulary/choiceWords.ts';
import { type ScenarioCase, scenarioCases } from '../../vocabulary/vocabulary.ts';
import { expectedValue } from '../expectedValue.ts';
import { scenarioIssues } from '../issues.ts';
import { type Scenario, type ScenarioTable, scenariosIn } from '../readScenarios.ts';
import { exampleScenarios, scenariosParameter } from './scenariosParameter.ts';

type Which = ScenarioCase | 'expected';

const cases: readonly Which[] = [...scenarioCases, 'expected'];

function unknown(kpi: string, scenarios: readonly Scenario[]): Issue {
  const names = scenarios.slice(0, 6).map(({ measure }) => measure);
  const place = { argument: 'scenarios' };
  const expected = `one of ${names.join(', ')}`;
  return scenarioIssues['scenario-unknown']({ place, expected, found: `"${kpi}"` });
}

function noValue(table: ScenarioTable, scenario: Scenario, which: Which): Issue {
  const subject = `"${scenario.measure}"`;
  if (which === 'expected') {
    const expected = 'three chances that make 100 %, and a value for each case';
    const place = placeIn(table, scenario.row);
    return scenarioIssues['scenario-no-value']({ place, subject, expected, found: 'less' });
  }
  const place = placeIn(table, scenario.row, which);
  const expected = `a number for the ${which} case`;
  return scenarioIssues['scenario-no-value']({ place, subject, expected, found: 'blank' });
}

export const scenarioValue = defineFunction({
  name: 'SCENARIO_VALUE',
  subject: 'scenarios',
  summary: 'Value of a measure in the worst, base or best case, or the value expected.',
  definition:
    'The value of the measure’s row in the column of the case; expected: the mean of the three weighted by their chances, which make 100 %. Of a measure listed twice the first row counts. Names are compared without regard to case and spaces.',
  parameters: {
    scenarios: scenariosParameter,
    kpi: textParameter({ help: 'Name of the measure.' }),
    scenario: choiceParameter<Which>({
      help: 'Which case.',
      choices: cases,
      synonyms: choiceWords(scenarioCases, (each) => each.scenarioCases ?? {}),
      fallback: 'base',
    }),
    hasHeader: hasHeaderParameter,
  },
  result: { shape: 'value', unit: 'same as the measure', help: 'In the unit of the measure.' },
  examples: [
    { note: 'Worst case', arguments: [exampleScenarios, 'flour price', 'worst'], result: 620 },
    { note: 'Base when left out', arguments: [exampleScenarios, 'Orders a day'], result: 60 },
    {
      note: 'Weighted by chances of 25, 50 and 25 %',
      arguments: [exampleScenarios, 'Flour price', 'expected'],
      result: 550,
    },
    {
      note: 'Without chances nothing is expected',
      arguments: [exampleScenarios, 'Orders a day', 'expected'],
      result: { issue: 'scenario-no-value' },
    },
    {
      note: 'A measure that is not listed',
      arguments: [exampleScenarios, 'Rent'],
      result: { issue: 'scenario-unknown' },
    },
  ],
  related: ['SCENARIO_RANGE'],
  calculate({ scenarios, kpi, scenario: which }) {
    const listed = scenariosIn(scenarios);
    const found = listed.find(({ measure }) => nameKey(measure) === nameKey(kpi));
    if (found === undefined) return fail(unknown(kpi, listed));
    const value = which === 'expected' ? expectedValue(found) : found.values[which];
    return value === null ? fail(noValue(scenarios, found, which)) : succeed(value);
  },
});
