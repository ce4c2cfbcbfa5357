import { tableParameter } from '../../declare/parameter.ts';
import { scenarioColumns } from '../columns.ts';

/** The range both functions about scenarios take. */
export const scenariosParameter = tableParameter({
  help: 'One row a measure, with headers such as Measure, Direction, Worst case, Base case, Best case.',
  columns: scenarioColumns,
});

export const exampleScenarios = [
  ['KPI', 'Direction', 'Worst case', 'Base case', 'Best case', 'Chance of worst', 'Chance of base'],
  ['Flour price', 'lower', 620, 540, 500, 0.25, 0.5],
  ['Orders a day', 'higher', 40, 60, 90, null, null],
].map((cells, row) => [...cells, ['Chance of best', 0.25, null][row] ?? null]);
