import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importCommand } from '../../core/import/command.ts';
import { importFormatIds } from '../../core/import/formats.ts';
import { parseMapping, recogniseSheet } from '../../core/recognise/recogniseSheet.ts';
import { mappingKey } from '../../core/recognise/storedMapping.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { memoryHost } from '../../core/sheet/memoryHost.ts';
import { settingsEdits, settingValues } from '../../core/tracker/settingsEdits.ts';
import { exported, importedRows, planOf } from './importGrid.ts';
import { vivaHeader, vivaRow } from './vivaRows.ts';

const goals = exported([
  ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Due date', 'Shoe size'],
  ['Sell more bread', 'Loaves a day', 'Ada (made up)', 200, 260, 230, '2026-12-31', 38],
  [null, 'Waste in kg', null, 40, 20, 30, '2026-12-31', null],
]);

describe('planImport of an ordinary table', () => {
  const plan = planOf([goals]);
  const rows = importedRows(plan);

  it('is read by the recogniser; objectives named in a column become rows of their own', () => {
    expect(plan).toMatchObject({ ok: true, value: { format: 'generic' } });
    expect(rows.Objectives).toEqual([{ Id: 'O-1', Objective: 'Sell more bread' }]);
    expect(rows['Key results']).toMatchObject([
      {
        Id: 'KR-1',
        Objective: 'O-1',
        'Key result': 'Loaves a day',
        Start: 200,
        Target: 260,
        Current: 230,
      },
      {
        Id: 'KR-2',
        Objective: 'O-1',
        'Key result': 'Waste in kg',
        Start: 40,
        Target: 20,
        Current: 30,
      },
    ]);
  });

  it('is found behind sheets of something else', () => {
    const cover = exported([['Our goals'], ['Made for the board']], 'Cover');
    expect(planOf([cover, goals])).toMatchObject({ ok: true, value: { sheet: 'export' } });
  });

  it('a column without a meaning is told', () => {
    const left = plan.issues.filter(({ code }) => code === 'import-column-left');
    expect(left.map(({ place }) => place.header)).toEqual(['Shoe size']);
  });

  it('progress that stands alone becomes a key result of type percent', () => {
    const typed = exported([
      ['Objective', 'Key result', 'Owner', 'Progress'],
      ['Sell more bread', 'Open a stall', 'Ada (made up)', '45%'],
      [null, 'Print leaflets', 'Bo (made up)', '100%'],
    ]);
    expect(importedRows(planOf([typed]))['Key results']).toMatchObject([
      { Type: 'percent', Current: 0.45 },
      { Type: 'percent', Current: 1 },
    ]);
  });
});

describe('planImport of what cannot be imported', () => {
  it('an unknown format lists those there are', () => {
    const plan = planOf([goals], { format: 'gantt' });
    expect(plan).toMatchObject({ ok: false });
    expect(plan.issues[0]).toMatchObject({ code: 'import-format-unknown', found: 'gantt' });
    expect(plan.issues[0]?.expected).toContain('viva');
  });

  it('a format whose header is not there says which headers were expected and found', () => {
    const plan = planOf([goals], { format: 'trello' });
    expect(plan).toMatchObject({ ok: false });
    expect(plan.issues[0]?.expected).toContain('Card ID');
    expect(plan.issues[0]?.found).toContain('Key result');
  });

  it('a sheet that is not there lists the sheets', () => {
    expect(planOf([goals], { sheet: 'Nowhere' }).issues[0]).toMatchObject({
      code: 'import-sheet-missing',
      expected: 'one of export',
    });
  });

  it('a table of something else is an issue and no plan', () => {
    const people = exported([
      ['Name', 'Phone'],
      ['Ada (made up)', '555 0100'],
      ['Bo (made up)', '555 0101'],
    ]);
    expect(planOf([people])).toMatchObject({ ok: false, issues: [{ code: 'import-nothing' }] });
  });

  it('a row with numbers and no title is an error with its place', () => {
    const plan = planOf([
      exported([
        vivaHeader,
        vivaRow({ Id: 1, Title: 'Goal', 'Object Type': 'Objective' }),
        vivaRow({ Id: 2, 'Object Type': 'Objective' }),
      ]),
    ]);
    expect(plan.issues).toContainEqual(
      expect.objectContaining({
        code: 'import-title-missing',
        severity: 'error',
        place: { sheet: 'export', row: 2, column: 0 },
      }),
    );
  });
});

describe('planImport and the workbook', () => {
  const viva = exported([
    ['Exported for you'],
    [],
    vivaHeader,
    vivaRow({ Id: 1, Title: 'Goal', 'Object Type': 'Objective' }),
    vivaRow({
      Id: 2,
      Title: 'Result',
      Start: 0,
      Target: 10,
      'Object Type': 'Key result',
      'Aligned To (weight, Objective ID)': 'Goal(weight: 100%, Id: 1)',
      Checkins:
        'Checkin Date: 2026-03-10; Current Value: 4; Checkin Date: 2026-03-17; Current Value: 5; Note: Fine;',
    }),
    vivaRow({
      Id: 3,
      Title: 'Work',
      'Object Type': 'Project',
      Status: 'Behind',
      'Aligned To (weight, Objective ID)': 'Result(weight: 0%, Id: 2)',
    }),
  ]);

  it('keeps the sheets that are there, and their names free', () => {
    const mine = exported([['mine']], 'Objectives');
    const plan = planOf([mine, viva]);
    if (!plan.ok) throw new Error('no plan');
    const host = memoryHost([mine, viva]);
    expect(host.apply(plan.value.edits).skipped).toEqual([]);
    const { grids } = host.read({});
    expect(grids.map(({ sheet }) => sheet)).toEqual([
      'Objectives',
      'export',
      'Tandem settings',
      'Objectives (2)',
      'Key results',
      'Initiatives',
      'Check-ins',
    ]);
    expect(grids[0]?.rows).toEqual([['mine']]);
  });

  it('undo takes every new sheet away again', () => {
    const plan = planOf([viva]);
    if (!plan.ok) throw new Error('no plan');
    const host = memoryHost([viva]);
    host.apply(host.apply(plan.value.edits).inverse);
    expect(host.read({}).grids.map(({ sheet }) => sheet)).toEqual(['export']);
  });

  it('the new sheets are known for what they are, and the export is read no more', () => {
    const plan = planOf([viva]);
    if (!plan.ok) throw new Error('no plan');
    const host = memoryHost([viva]);
    host.apply(plan.value.edits);
    const { grids, records } = host.read({ records: [mappingKey] });
    const kinds = grids.map((grid) => [
      grid.sheet,
      recogniseSheet(grid, parseMapping(records)).map(({ kind }) => kind),
    ]);
    expect(Object.fromEntries(kinds)).toEqual({
      export: ['none'],
      'Tandem settings': ['none'],
      Objectives: ['okr'],
      'Key results': ['okr'],
      Initiatives: ['initiatives'],
      'Check-ins': ['check-ins'],
    });
  });

  it('what the user settled about other sheets stays', () => {
    const stored = '[{"sheet":"Mine","kind":"kpi","headerRow":0,"columns":[]}]';
    const plan = planOf([viva], { records: { [mappingKey]: stored } });
    if (!plan.ok) throw new Error('no plan');
    const record = plan.value.edits.find(({ kind }) => kind === 'record');
    expect(record).toMatchObject({ key: mappingKey, before: stored });
    expect(JSON.stringify(record)).toContain('Mine');
  });

  it('the command answers the same edits and says what it read', () => {
    const command = importCommand({ values: settingValues, edits: settingsEdits });
    const reading = { grids: [viva], records: {}, settings: { locale: null, timeZone: null } };
    const context = { today: 46347, locale: null, timeZone: null };
    const result = command.run(reading, { format: 'auto', frozen: true }, context);
    const plan = planOf([viva]);
    expect(result.edits).toEqual(plan.ok ? plan.value.edits : null);
    expect(result.view).toMatchObject({ format: 'viva', sheet: 'export' });
  });
});

describe('planImport of any cells', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constant(null),
    fc.string({ maxLength: 40 }),
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.boolean(),
    fc.constant({ error: '#N/A' as const }),
    fc.constantFrom(
      'Objective',
      'Key result',
      'x(weight: 5%, Id: 1)',
      '2026-03-10',
      'Checkin Date: 2026-03-10; Current Value: ;',
      '=1+1',
    ),
  );
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 26 }), {
    minLength: 1,
    maxLength: 6,
  });

  it('ends in a plan whose cells hold no formula of the file, or in issues', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...importFormatIds), (body, format) => {
        const plan = planOf([exported([vivaHeader, ...body])], { format });
        if (!plan.ok) return plan.issues.length > 0;
        const names = new Set(plan.value.sheets.map(({ sheet }) => sheet));
        return plan.value.edits.every((edit) => {
          if (edit.kind !== 'cell' || !names.has(edit.sheet)) return true;
          const { value, formula } = edit.after;
          const isSound = typeof value !== 'number' || Number.isFinite(value);
          return isSound && (formula === null || formula.includes('$'));
        });
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });
});
