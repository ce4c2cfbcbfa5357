import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import {
  defineView,
  type FigureBlock,
  type TableRow,
  type Tone,
  type ViewBlock,
} from '../declare/view.ts';
import { placeIn } from '../sheet/table.ts';
import { cycleTime } from './cycleTime.ts';
import { hitRate } from './hitRate.ts';
import { type BetRow, type BetTable, betName, betsIn, readBets } from './readBets.ts';

function hitFigure(bets: readonly BetRow[]): FigureBlock {
  const { rate, confirmed, settled, decided, coverage } = hitRate(bets.map(({ values }) => values));
  return {
    ...{ block: 'figure', label: 'Bets that held', value: rate, unit: 'fraction' },
    ...{ count: settled, coverage },
    note:
      rate === null
        ? 'No bet has a result yet.'
        : `${confirmed} of ${settled} with a result; ${decided} decided. Tests are there to find out: all of them holding would mean that nothing new was tried.`,
  };
}

function timeFigure(bets: readonly BetRow[]): FigureBlock {
  const { days, timed, decided } = cycleTime(bets.map(({ values }) => values));
  return {
    ...{ block: 'figure', label: 'Days from start to decision (median)', value: days },
    ...{ unit: 'days', count: timed },
    note: days === null ? 'No bet has both days.' : `${timed} of ${decided} decided ones`,
  };
}

/** Where a bet stands in a word, and whether somebody should look. */
function standing({ values }: BetRow, today: number | null): readonly [string, Tone] {
  const { decision, decidedOn, learnBy } = values;
  if (decision !== null) return [decision, 'plain'];
  if (decidedOn !== null) return ['decided', 'plain'];
  const isLate = today !== null && learnBy !== null && learnBy < today;
  return isLate ? ['to be decided', 'watch'] : ['running', 'plain'];
}

function rowsOf(table: BetTable, today: number | null): TableRow[] {
  return betsIn(table).map((bet) => {
    const { smallestTest, linkedMeasure, learnBy, result } = bet.values;
    const [word, tone] = standing(bet, today);
    const cells = [betName(bet), smallestTest, linkedMeasure, learnBy, result, word];
    return { cells, tone, at: placeIn(table, bet.row, 'hypothesis') };
  });
}

const headers = ['Hypothesis', 'Smallest test', 'Key result', 'Learn date', 'Result', 'Standing'];

function blocksOf(inputs: readonly CheckInput[], { locale, today }: Context): readonly ViewBlock[] {
  const tables = inputs
    .filter(({ table }) => table.kind === 'bets')
    .map((input) => readBets(input, locale));
  const bets = tables.flatMap(betsIn);
  const columns = headers.map((header) => ({
    ...{ header, unit: header === 'Learn date' ? ('date' as const) : ('none' as const) },
  }));
  const rows = tables.flatMap((table) => rowsOf(table, today));
  return [hitFigure(bets), timeFigure(bets), { block: 'table', caption: 'Bets', columns, rows }];
}

/** Which bets are running, which held, and how long it takes to know. */
export const betsView = defineView({
  id: 'bets',
  title: 'Bets',
  summary: 'What is being tried, what held, and how long it takes to know?',
  kinds: ['bets'],
  run: blocksOf,
});
