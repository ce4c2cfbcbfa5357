import { parseMapping } from '../../core/recognise/recogniseSheet.ts';
import {
  mappingKey,
  restoreTable,
  type StoredTable,
  storeTable,
} from '../../core/recognise/storedMapping.ts';
import type { Edit } from '../../core/sheet/edit.ts';
import type { Grid } from '../../core/sheet/grid.ts';
import { undoEdit, undoKey } from '../../core/tracker/undoRecord.ts';
import type { ErrorReply, PanelRequest, RememberReply, TableCorrection } from '../bridge.ts';
import { errorReply } from '../errorReply.ts';
import { after, type Maybe } from './maybe.ts';
import type { Session } from './session.ts';
import { pushUndo } from './undoList.ts';

type RememberRequest = Extract<PanelRequest, { type: 'remember' }>;

function toStore(grid: Grid | undefined, correction: TableCorrection): StoredTable | null {
  if (!grid) return null;
  const stored = storeTable(grid, { ...correction, confidence: 1, why: [] });
  return stored && stored.columns.length > 0 ? stored : null;
}

/** The stored tables without the one that stands in this range. */
function withoutRange(
  stored: readonly StoredTable[],
  grid: Grid | undefined,
  range: string,
): readonly StoredTable[] {
  const stands = (table: StoredTable) =>
    grid !== undefined && table.sheet === grid.sheet && restoreTable(grid, table)?.range === range;
  return stored.filter((table) => !stands(table));
}

/** How the correction is taken back, also after the panel was closed. */
function undoNote(title: string, edit: Edit, records: Readonly<Record<string, string>>): Edit {
  const entry = { title, command: '', options: {}, today: null, locale: null, restartable: false };
  return undoEdit([edit], entry, records);
}

/** Keeps a correction in the workbook itself, so that everyone who opens it is understood the same way. */
export function answerRemember(
  { correction }: RememberRequest,
  { host, memory }: Session,
): Maybe<RememberReply | ErrorReply> {
  const { sheet, range } = correction;
  return after(
    host.read({ sheets: [sheet], records: [mappingKey, undoKey] }),
    ({ grids, records }) => {
      const grid = grids.find((one) => one.sheet === sheet);
      const settled = toStore(grid, correction);
      if (!settled) {
        return errorReply(
          'remember-nothing',
          'A table needs a header row and at least one column with a meaning.',
          'Choose the header row and give a column its meaning.',
        );
      }
      const others = withoutRange(parseMapping(records), grid, range);
      const value = JSON.stringify([...others, settled]);
      const before = records[mappingKey] ?? null;
      const title = `Reading of ${sheet}`;
      const keep: Edit = { kind: 'record', key: mappingKey, before, value };
      const undo = host.isAtomic ? [] : [undoNote(title, keep, records)];
      return after(host.apply([keep, ...undo]), (receipt) => {
        if (!receipt.applied.some((edit) => edit.kind === 'record' && edit.key === mappingKey)) {
          return errorReply(
            'remember-failed',
            'The correction could not be kept: somebody else changed it at the same moment.',
            'Open the table again and repeat the change.',
          );
        }
        pushUndo(memory, { title, inverse: receipt.inverse });
        return { type: 'remember', sheet, range };
      });
    },
  );
}
