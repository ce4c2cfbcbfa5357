import {
  type CheckDefinition,
  defineCheck,
  defineWorkbookCheck,
  type WorkbookCheckDefinition,
} from '../declare/check.ts';
import { checkStrategy } from './checkStrategy.ts';
import { checkVision } from './checkVision.ts';
import { readStrategy } from './readStrategy.ts';

const strategyCheck = defineCheck({
  id: 'strategy',
  kinds: ['strategy'],
  summary:
    'Lines of the strategy that nobody owns, values without a behaviour, IDs that stand twice.',
  run: (input, { locale, today }) => checkStrategy(readStrategy(input, locale), today),
});

/** Checks that the check-up runs on strategies. */
export const strategyChecks: readonly CheckDefinition[] = [strategyCheck];

/** Joins every strategy of the workbook: one vision is enough. What rows serve is judged over all sheets by the graph. */
export const strategyTreeCheck: WorkbookCheckDefinition = defineWorkbookCheck({
  id: 'strategy-tree',
  summary: 'Lines of a strategy without a vision.',
  run(inputs, { locale }) {
    const sheets = inputs
      .filter(({ table }) => table.kind === 'strategy')
      .map((input) => ({ grid: input.grid, table: readStrategy(input, locale) }));
    return { scores: [], issues: checkVision(sheets) };
  },
});
