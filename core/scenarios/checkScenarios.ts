import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { chancesOf, isWhole } from './expectedValue.ts';
import { scenarioIssues } from './issues.ts';
import { missingCases, type Scenario, type ScenarioTable } from './readScenarios.ts';

type CellKey = 'worst' | 'base' | 'best' | 'worstChance' | 'baseChance' | 'bestChance';

function aboutCell(table: ScenarioTable, { row, measure, values }: Scenario, key: CellKey) {
  const found = values[key] === null ? 'blank' : `${values[key]}`;
  return { place: placeIn(table, row, key), subject: `"${measure}"`, found };
}

/** True where the better of two values, told the direction, is the first. */
function isBetter(first: number, second: number, better: Scenario['better']): boolean {
  return better === 'lower' ? first < second : first > second;
}

function worstBetter(table: ScenarioTable, scenario: Scenario): Issue[] {
  const { worst, best, direction } = scenario.values;
  if (direction === null || worst === null || best === null) return [];
  if (!isBetter(worst, best, direction)) return [];
  const expected = `${direction === 'lower' ? 'at least' : 'at most'} the best case, ${best}, as ${direction} is better`;
  const about = aboutCell(table, scenario, 'worst');
  return [scenarioIssues['scenario-worst-better']({ ...about, expected })];
}

/** The ends count in either order: which of them is wrong is another finding. */
function baseOutside(table: ScenarioTable, scenario: Scenario): Issue[] {
  const { worst, base, best } = scenario.values;
  if (worst === null || base === null || best === null) return [];
  const [low, high] = [Math.min(worst, best), Math.max(worst, best)];
  if (base >= low && base <= high) return [];
  const about = aboutCell(table, scenario, 'base');
  return [scenarioIssues['scenario-base-outside']({ ...about, expected: `${low} to ${high}` })];
}

function casesMissing(table: ScenarioTable, scenario: Scenario): Issue[] {
  return missingCases(table, scenario).flatMap((each) => {
    const about = aboutCell(table, scenario, each);
    const isUnread = table.issues.some(
      ({ place }) => place.row === scenario.row && place.column === about.place.column,
    );
    if (isUnread) return [];
    return [scenarioIssues['scenario-case-missing']({ ...about, expected: `a ${each} case` })];
  });
}

function brokenChances(table: ScenarioTable, scenario: Scenario): Issue[] {
  const { worst, base, best } = chancesOf(scenario);
  const given = [worst, base, best].filter((each): each is number => each !== null);
  if (given.length === 0 || isWhole(scenario)) return [];
  const key = (['worstChance', 'baseChance', 'bestChance'] as const).find(
    (each) => scenario.values[each] === null && table.found[each] !== undefined,
  );
  const sum = Math.round(1000 * given.reduce((total, each) => total + each, 0)) / 10;
  const about = aboutCell(table, scenario, key ?? 'bestChance');
  const found = `${given.length} chances, together ${sum} %`;
  const expected = 'three chances that make 100 %';
  return [scenarioIssues['scenario-chances']({ ...about, expected, found })];
}

/** What contradicts itself or is missing in scenarios, each at the cell that mends it. */
export function findScenarioIssues(
  table: ScenarioTable,
  scenarios: readonly Scenario[],
): readonly Issue[] {
  return scenarios.flatMap((scenario) => [
    ...worstBetter(table, scenario),
    ...baseOutside(table, scenario),
    ...casesMissing(table, scenario),
    ...brokenChances(table, scenario),
  ]);
}
