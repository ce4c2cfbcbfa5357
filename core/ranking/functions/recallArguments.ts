import { fail, type Outcome, succeed } from '../../issue/outcome.ts';
import type { Grid } from '../../sheet/grid.ts';
import type { Table } from '../../sheet/table.ts';
import type { RecallColumns } from '../columns.ts';
import { rankingIssues } from '../issues.ts';
import { officialOrder } from '../officialOrder.ts';
import { type RecallLine, recalledOf } from '../recalledOf.ts';
import { type RecallScore, recallScore } from '../recallScore.ts';

export interface RecallArguments {
  readonly named: Table<RecallColumns>;
  readonly official: Grid;
  readonly top: number;
}

/** The recall test of a function's ranges. */
export function recallArguments({ named, official, top }: RecallArguments): Outcome<{
  readonly lines: readonly RecallLine[];
  readonly score: RecallScore & { readonly recall: number };
  readonly top: number;
}> {
  const lines = recalledOf(named);
  const order = officialOrder(official);
  const score = recallScore(lines, order, top);
  const { recall } = score;
  if (recall !== null)
    return succeed({ lines, score: { ...score, recall }, top: Math.min(top, order.length) });
  return fail(
    rankingIssues['ranking-too-few']({
      place: { argument: order.length === 0 ? 'official' : 'named' },
      subject: 'Recall',
      expected: 'an official priority and a leader who named one',
      found: `${order.length} official priorities, ${score.n} leaders`,
    }),
  );
}
