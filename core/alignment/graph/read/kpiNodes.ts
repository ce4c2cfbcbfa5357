import type { CheckInput } from '../../../declare/check.ts';
import type { Context } from '../../../declare/context.ts';
import { kpiColumns } from '../../../kpi/columns.ts';
import { readRecognised } from '../../../recognise/readRecognised.ts';
import { idColumn } from '../../../sheet/column.ts';
import { placeIn } from '../../../sheet/table.ts';
import { namedPeople } from '../../../vocabulary/splitEntries.ts';
import { totalWords, wordKey } from '../../../vocabulary/wordSets.ts';
import type { DraftTable } from '../model.ts';
import { aboveWork, draftNode } from './draft.ts';

/** A list of KPIs, and what each belongs to where somebody wrote it down. */
const columns = {
  id: kpiColumns.id,
  measure: kpiColumns.measure,
  owner: kpiColumns.owner,
  objective: idColumn({ header: 'Objective', help: 'What it shows.' }),
};

/** KPIs of a list; the data of KPIs by period names them again and makes no nodes. */
export function kpiNodes({ grid, table }: CheckInput, { locale }: Context): DraftTable | null {
  if (table.columns.period !== undefined) return null;
  const read = readRecognised({ grid, table, locale }, columns);
  const { found, headerRow, sheet } = read;
  const nodes = read.rows.flatMap(({ row, values: { id, measure, owner, objective } }) => {
    if (measure === null || totalWords.has(wordKey(measure))) return [];
    const references =
      objective === null ? [] : [{ text: objective, levels: aboveWork, isHint: true }];
    return [
      draftNode({
        ...{ level: 'kpi', id, label: measure, owners: namedPeople(owner), references },
        hasOwnerColumn: found.owner !== undefined,
        place: placeIn(read, row, id === null ? 'measure' : 'id'),
        parentPlace: found.objective === undefined ? null : placeIn(read, row, 'objective'),
      }),
    ];
  });
  const header = found.objective === undefined ? 'measure' : 'objective';
  return { kind: 'kpi', sheet, nodes, parentHeader: placeIn(read, headerRow ?? 0, header) };
}
