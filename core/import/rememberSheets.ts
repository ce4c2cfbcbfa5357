import type { Blueprint } from '../declare/blueprint.ts';
import { blueprintHeaderRow } from '../declare/layOut.ts';
import { recognise } from '../recognise/recognise.ts';
import { parseMapping } from '../recognise/recogniseSheet.ts';
import { mappingKey, type StoredTable, storeTable } from '../recognise/storedMapping.ts';
import type { RecognisedTable } from '../recognise/table.ts';
import type { Edit } from '../sheet/edit.ts';
import type { ImportSource } from './findSource.ts';

/** A sheet an import lays out. */
export interface LaidSheet {
  readonly sheet: string;
  readonly blueprint: Blueprint;
}

/** Headers are compared without case, as stored mappings keep them. */
function storedOf({ sheet, blueprint }: LaidSheet): StoredTable {
  const columns = Object.entries(blueprint.columns).map(
    ([key, { header, role = key }], column) => ({
      role,
      header: header.toLowerCase(),
      column,
    }),
  );
  return { sheet, kind: blueprint.kind, headerRow: blueprintHeaderRow, columns };
}

/** The tables an import was taken from, as tables of nothing. */
function sourceTables(source: ImportSource): StoredTable[] {
  const { grid } = source;
  const tables: readonly RecognisedTable[] = source.format
    ? [
        {
          sheet: grid.sheet,
          range: '',
          kind: 'none',
          headerRow: source.header.row,
          columns: { label: source.header.columns.map(({ column }) => column) },
          confidence: 1,
          why: [],
        },
      ]
    : recognise(grid).map((table) => ({ ...table, kind: 'none' as const }));
  return tables.flatMap((table) => storeTable(grid, table) ?? []);
}

/**
 * Keeps in the workbook what the new sheets are, and that the export is nothing to be read any more: otherwise a
 * check-up would count every goal twice.
 */
export function rememberSheets(
  source: ImportSource,
  laid: readonly LaidSheet[],
  records: Readonly<Record<string, string>>,
): Edit {
  const told = new Set([source.grid.sheet, ...laid.map(({ sheet }) => sheet)]);
  const others = parseMapping(records).filter(({ sheet }) => !told.has(sheet));
  const value = JSON.stringify([...others, ...sourceTables(source), ...laid.map(storedOf)]);
  return { kind: 'record', key: mappingKey, before: records[mappingKey] ?? null, value };
}
