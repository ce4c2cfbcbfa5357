import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { budgetColumns } from './columns.ts';
import { budgetSample } from './sample.ts';

/** The budget with what each line pays for. */
export const budgetBlueprint: Blueprint<typeof budgetColumns> = defineBlueprint({
  id: 'budget',
  kind: 'budget',
  sheet: 'Budget',
  purpose: 'Budget by line: how much is set aside, how much is spent, and what each line pays for.',
  columns: budgetColumns,
  sample: budgetSample,
  rules: [
    {
      column: 'objective',
      formula: 'AND({planned}<>"",{objective}="")',
      tone: 'watch',
    },
    { column: 'actual', formula: 'AND({planned}<>"",{actual}>1.1*{planned})', tone: 'watch' },
    { column: 'explore', formula: '{explore}="yes"', tone: 'good' },
  ],
  settings: [],
  frozenColumns: 2,
});
