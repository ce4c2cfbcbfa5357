import { describe, expect, it } from 'vitest';
import { vivaImport } from '../../core/import/formats/viva.ts';
import { parseParents } from '../../core/import/parseParents.ts';
import { codesOf, exported, importedRows, planOf } from './importGrid.ts';
import { vivaHeader, vivaRow } from './vivaRows.ts';

const aligned = 'Aligned To (weight, Objective ID)';

function item(Id: number | null, kind: string, parent: string | null = null) {
  return vivaRow({ Id, Title: `Row ${Id ?? 'x'}`, 'Object Type': kind, [aligned]: parent });
}

function planRows(...rows: ReturnType<typeof item>[]) {
  return planOf([exported([vivaHeader, ...rows])]);
}

describe('parseParents', () => {
  it('parseParents(two parents with brackets and commas in their titles) finds both', () => {
    const text = 'Grow (a lot), fast(weight: 50%, Id: 7), Second one(weight: 12.5%, Id: 8)';
    expect(parseParents(text, vivaImport.parentPattern)).toMatchObject([
      { id: '7', title: 'Grow (a lot), fast', weight: 50 },
      { id: '8', title: 'Second one', weight: 12.5 },
    ]);
  });

  it('parseParents(text without the pattern) is one link by its text', () => {
    expect(parseParents('Sell bread', vivaImport.parentPattern)).toEqual([
      { id: 'Sell bread', title: 'Sell bread', weight: null, text: 'Sell bread' },
    ]);
  });

  it('parseParents(a long text of brackets) comes to an end at once', () => {
    expect(parseParents('(weight: '.repeat(4000), vivaImport.parentPattern)).toHaveLength(1);
  });
});

describe('planImport keeps what belongs to what', () => {
  it('parents of objectives are kept by id', () => {
    const plan = planRows(item(1, 'Objective'), item(2, 'Objective', 'a(weight: 50%, Id: 1)'));
    expect(importedRows(plan).Objectives).toMatchObject([
      { Id: '1' },
      { Id: '2', Parent: '1', Weight: 50 },
    ]);
  });

  it('a goal under a key result goes under its objective, with a warning', () => {
    const plan = planRows(
      item(1, 'Objective'),
      item(2, 'Key result', 'a(weight: 50%, Id: 1)'),
      item(3, 'Objective', 'a(weight: 50%, Id: 2)'),
    );
    expect(importedRows(plan).Objectives?.[1]).toMatchObject({ Id: '3', Parent: '1' });
    expect(importedRows(plan).Objectives?.[1]?.Comment).toContain('Belongs to: Row 2 (2)');
    expect(codesOf(plan)).toContain('import-parent-indirect');
  });

  it('a parent that is not in the file is kept as it is written, with a warning', () => {
    const plan = planRows(item(2, 'Key result', 'Gone(weight: 50%, Id: 99)'));
    expect(importedRows(plan)['Key results']).toMatchObject([{ Objective: '99' }]);
    expect(codesOf(plan)).toContain('import-parent-missing');
  });

  it('the first of several parents counts, the others are kept', () => {
    const plan = planRows(
      item(1, 'Objective'),
      item(2, 'Objective'),
      item(3, 'Key result', 'Row 1(weight: 40%, Id: 1), Row 2(weight: 60%, Id: 2)'),
    );
    const [row] = importedRows(plan)['Key results'] ?? [];
    expect(row).toMatchObject({ Objective: '1', Weight: 40 });
    expect(row?.Comment).toContain('Belongs to: Row 2(weight: 60%, Id: 2)');
    expect(codesOf(plan)).toContain('import-parents-several');
  });

  it('key results without an objective come first, because a blank one means the one above', () => {
    const plan = planRows(
      item(1, 'Objective'),
      item(2, 'Key result', 'a(weight: 40%, Id: 1)'),
      item(3, 'Key result'),
    );
    expect(importedRows(plan)['Key results']?.map(({ Id }) => Id)).toEqual(['3', '2']);
    expect(codesOf(plan)).toContain('import-objective-none');
  });

  it('parents in a circle come to an end', () => {
    const plan = planRows(
      item(1, 'Key result', 'a(weight: 1%, Id: 2)'),
      item(2, 'Key result', 'a(weight: 1%, Id: 1)'),
    );
    expect(importedRows(plan)['Key results']?.map((row) => row.Objective ?? null)).toEqual([
      null,
      null,
    ]);
  });

  it('rows without ids get free ones, and find their parent by its title', () => {
    const plan = planOf([
      exported([
        vivaHeader,
        vivaRow({ Id: 'O-1', Title: 'Other', 'Object Type': 'Objective' }),
        vivaRow({ Title: 'Bake well', 'Object Type': 'Objective' }),
        vivaRow({
          Title: 'Win',
          'Object Type': 'Key result',
          [aligned]: 'Bake well(weight: 9%, Id: 55)',
        }),
      ]),
    ]);
    const rows = importedRows(plan);
    expect(rows.Objectives?.map(({ Id }) => Id)).toEqual(['O-1', 'O-2']);
    expect(rows['Key results']).toMatchObject([{ Id: 'KR-1', Objective: 'O-2' }]);
    expect(codesOf(plan)).toContain('import-ids-made');
  });

  it('an id used twice is told', () => {
    expect(codesOf(planRows(item(1, 'Objective'), item(1, 'Objective')))).toContain(
      'import-id-repeated',
    );
  });
});
