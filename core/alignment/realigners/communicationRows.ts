import { type CommunicationColumns, communicationColumns } from '../../communications/columns.ts';
import type { ListForm } from '../../declare/appendList/appendList.ts';
import type { NewRow } from '../../declare/appendList/appendRow.ts';
import { recallLines } from '../../ranking/checks.ts';
import { officialPriorities } from '../../ranking/officialPriorities.ts';
import { readRankings } from '../../ranking/readRankings.ts';
import { recallScore } from '../../ranking/recallScore.ts';
import { rankingThresholds } from '../../ranking/thresholds.ts';
import type { Facts } from '../derailers/model.ts';
import { appendMissing } from './appendMissing.ts';

const form: ListForm<CommunicationColumns> = {
  ...{ kind: 'communications', columns: communicationColumns, idKey: 'message' },
};

/** Share of leaders that must name a priority for it to need no telling. Ours: a majority carries a message on. */
const namedByMost = 0.5;

/** A communication for every official top priority that fewer than half of the leaders asked can name. */
export function communicationRows(facts: Facts) {
  const { inputs, context } = facts;
  const lines = recallLines(inputs, context.locale);
  const rows = inputs.flatMap((input): NewRow[] => {
    if (input.table.kind !== 'rankings') return [];
    const names = officialPriorities(readRankings(input)).map(({ name }) => name);
    const top = rankingThresholds.top.value;
    const { namedBy, n } = recallScore(lines, names, top);
    if (n === 0) return [];
    const forgotten = names
      .slice(0, top)
      .filter((_, index) => (namedBy[index] ?? 0) < namedByMost * n);
    return forgotten.map((message) => ({ message }));
  });
  return appendMissing(facts, form, rows);
}
