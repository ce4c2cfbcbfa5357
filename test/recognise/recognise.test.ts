import { describe, expect, it } from 'vitest';
import { recognise } from '../../core/recognise/recognise.ts';
import { okrSheets } from './sheets/okrSheets.ts';
import { otherSheets } from './sheets/otherSheets.ts';
import { raciSheets } from './sheets/raciSheets.ts';
import { gridOfSheet, type LabelledSheet } from './sheets/sheet.ts';

function readAs(sheet: LabelledSheet): object {
  const [table] = recognise(gridOfSheet(sheet));
  const { columns = {} } = sheet;
  const found = Object.fromEntries(
    Object.keys(columns).map((role) => [role, table?.columns[role]]),
  );
  return {
    kind: table?.kind,
    headerRow: table?.headerRow,
    columns: found,
    objectiveAt: sheet.objectiveAt === undefined ? undefined : table?.objectiveAt,
    blocks: sheet.blocks === undefined ? undefined : table?.blocks,
  };
}

function expected({ kind, headerRow, columns = {}, objectiveAt, blocks }: LabelledSheet): object {
  return { kind, headerRow, columns, objectiveAt, blocks };
}

describe('recognise', () => {
  it.each(okrSheets.map((sheet) => [sheet.name, sheet] as const))(
    'recognise(OKRs: %s) finds kind, header and columns',
    (_name, sheet) => {
      expect(readAs(sheet)).toEqual(expected(sheet));
    },
  );

  it.each(raciSheets.map((sheet) => [sheet.name, sheet] as const))(
    'recognise(RACI: %s) finds kind, header and columns',
    (_name, sheet) => {
      expect(readAs(sheet)).toEqual(expected(sheet));
    },
  );

  it.each(otherSheets.map((sheet) => [sheet.name, sheet] as const))(
    'recognise(%s) finds what the sheet is',
    (_name, sheet) => {
      expect(readAs(sheet)).toEqual(expected(sheet));
    },
  );
});
