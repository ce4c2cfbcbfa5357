import { describe, expect, it } from 'vitest';
import { recognise } from '../../core/recognise/recognise.ts';
import { everydaySheets } from './sheets/everydaySheets.ts';
import { moreOkrSheets } from './sheets/moreOkrSheets.ts';
import { okrSheets as firstOkrSheets } from './sheets/okrSheets.ts';
import { otherSheets as firstOtherSheets } from './sheets/otherSheets.ts';
import { raciSheets } from './sheets/raciSheets.ts';
import { gridOfSheet, type LabelledSheet } from './sheets/sheet.ts';
import { worldSheets } from './sheets/worldSheets.ts';

const okrSheets = [...firstOkrSheets, ...moreOkrSheets];
const otherSheets = [...firstOtherSheets, ...everydaySheets, ...worldSheets];

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

describe('recognise, several tables on a sheet', () => {
  const read = (text: string) =>
    recognise(gridOfSheet({ name: 'sheet', text, kind: '', headerRow: null })).map(
      ({ kind, headerRow, range, columns }) => ({ kind, headerRow, range, columns }),
    );

  it('recognise(two OKR tables side by side) finds both', () => {
    const tables = read(`
Objective|Key Result|Target||Objective|Key Result|Target
Delight regulars|Raise repeat visits|45||Grow the shop|Sign the lease|1
Delight regulars|Cut the queue|6||Grow the shop|Open a second oven|1`);
    expect(tables).toEqual([
      {
        kind: 'okr',
        headerRow: 0,
        range: 'A1:C3',
        columns: { objective: 0, keyResult: 1, target: 2 },
      },
      {
        kind: 'okr',
        headerRow: 0,
        range: 'E1:G3',
        columns: { objective: 4, keyResult: 5, target: 6 },
      },
    ]);
  });

  it('recognise(OKRs beside a responsibility matrix) finds both', () => {
    const tables = read(`
Objective|Key Result|Target||Task|Ada|Bo|Cy
Delight regulars|Raise repeat visits|45||Buy flour|R|A|I
Delight regulars|Cut the queue|6||Bake bread|A|R|C`);
    expect(tables.map(({ kind, range }) => [kind, range])).toEqual([
      ['okr', 'A1:C3'],
      ['raci', 'E1:H3'],
    ]);
  });

  it('recognise(OKRs above a list of KPIs) finds both, each with its own rows', () => {
    const tables = read(`
Objective|Key Result|Target
Delight regulars|Raise repeat visits|45
Delight regulars|Cut the queue|6

Our KPIs
KPI|Unit|Frequency|Target|Actual
Waiting time|min|Weekly|6|9
Reviews|stars|Monthly|4.8|4.5`);
    expect(tables.map(({ kind, range }) => [kind, range])).toEqual([
      ['okr', 'A1:C3'],
      ['kpi', 'A6:E8'],
    ]);
  });

  it('recognise(a matrix above OKRs) finds both', () => {
    const tables = read(`
Task|Ada|Bo|Cy
Buy flour|R|A|I
Bake bread|A|R|C

Objective|Key Result|Owner|Target
Delight regulars|Raise repeat visits|Ada|45
Delight regulars|Cut the queue|Bo|6`);
    expect(tables.map(({ kind, range }) => [kind, range])).toEqual([
      ['raci', 'A1:D3'],
      ['okr', 'A5:D7'],
    ]);
  });

  it('recognise(a sheet of notes) is one entry of kind none', () => {
    expect(read('Call the landlord about the lease')).toEqual([
      { kind: 'none', headerRow: null, range: '', columns: {} },
    ]);
  });
});
