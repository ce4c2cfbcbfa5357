import { readBalance, teamsIn } from '../balance/readBalance.ts';
import { amountOf } from '../budget/amounts.ts';
import { budgetRows, readBudget } from '../budget/readBudget.ts';
import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { settingNumber } from '../declare/readSettings.ts';
import { defineView, type FigureBlock, type TableRow, type ViewBlock } from '../declare/view.ts';
import { placeIn } from '../sheet/table.ts';
import { ambidexterity } from '../statistics/ambidexterity.ts';
import { isExplore } from '../vocabulary/isExplore.ts';

/** Share of the money of all budgets whose lines are flagged as exploration. */
function moneyFigure(inputs: readonly CheckInput[], context: Context): FigureBlock {
  let [explore, total, count] = [0, 0, 0];
  for (const input of inputs.filter(({ table }) => table.kind === 'budget')) {
    const rows = budgetRows(readBudget(input, context.locale));
    const amount = amountOf(rows, 'auto');
    for (const row of rows) {
      const value = amount(row);
      if (value === null || value < 0) continue;
      total += value;
      count += 1;
      if (isExplore(row.values.explore)) explore += value;
    }
  }
  const about = {
    block: 'figure' as const,
    label: 'Money that explores',
    unit: 'fraction' as const,
  };
  if (total === 0) return { ...about, value: null, note: 'No budget with amounts is here.' };
  const note = `of ${total} in ${count} lines of budgets; a blank flag explores nothing`;
  return { ...about, value: explore / total, count, note };
}

/** Both scores of each team with balance and combined dimension; teams with few answers show none. */
function teamRows(input: CheckInput, context: Context): TableRow[] {
  const [scaleTop, fewest] = [
    settingNumber(context, 'balanceScale'),
    settingNumber(context, 'minimumAnswers'),
  ];
  const table = readBalance(input, context.locale);
  return teamsIn(table).map(({ row, values }): TableRow => {
    const { team, explore, exploit, answers } = values;
    const at = placeIn(table, row, 'team');
    if (answers !== null && answers < fewest)
      return { cells: [team, null, null, null, null, `fewer than ${fewest} answers`], at };
    const result = ambidexterity(explore, exploit, scaleTop);
    const why = explore === null || exploit === null ? 'one half not asked' : 'off the scale';
    const note = answers === null ? 'number of answers not told' : `${answers} answers`;
    return {
      cells: [
        ...[team, explore, exploit, result?.balance ?? null, result?.combined ?? null],
        result === null ? why : note,
      ],
      ...{ tone: result === null ? 'watch' : 'plain', at },
    };
  });
}

const headers = ['Team', 'Exploration', 'Exploitation', 'Balance', 'Combined', 'Note'];

function blocksOf(inputs: readonly CheckInput[], context: Context): readonly ViewBlock[] {
  const rows = inputs
    .filter(({ table }) => table.kind === 'balance')
    .flatMap((input) => teamRows(input, context));
  const columns = headers.map((header) => ({ header, unit: 'none' as const }));
  const scaleTop = settingNumber(context, 'balanceScale');
  const text = `Balance: ${scaleTop} less the difference of both scores, the higher the closer they are; it helps most where resources are few. Combined: their product, the higher the more of both.`;
  const survey: readonly ViewBlock[] = [
    { block: 'table', caption: 'Scores by team', columns, rows },
    { block: 'text', text },
  ];
  return [moneyFigure(inputs, context), ...(rows.length === 0 ? [] : survey)];
}

/** How much is spent and done to find out what is new, and how much to do better what is known. */
export const balanceView = defineView({
  id: 'balance',
  title: 'Exploring and exploiting',
  summary: 'Is there room for what is new beside what has to run?',
  kinds: ['balance', 'budget'],
  run: blocksOf,
});
