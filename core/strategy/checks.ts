import {
  type CheckDefinition,
  defineCheck,
  defineWorkbookCheck,
  type WorkbookCheckDefinition,
} from '../declare/check.ts';
import { checkParents } from './checkParents.ts';
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

/** Joins every strategy of the workbook: parents are looked for in all of them, and one vision is enough. */
export const strategyTreeCheck: WorkbookCheckDefinition = defineWorkbookCheck({
  id: 'strategy-tree',
  summary: 'Parents that are not listed, circles, and lines without a vision.',
  run(inputs, { locale }) {
    const sheets = inputs
      .filter(({ table }) => table.kind === 'strategy')
      .map((input) => ({ grid: input.grid, table: readStrategy(input, locale) }));
    const issues = [...checkParents(sheets.map(({ table }) => table)), ...checkVision(sheets)];
    return { scores: [], issues };
  },
});
