import { describe, expect, it } from 'vitest';
import { vivaImport } from '../../core/import/formats/viva.ts';
import { codesOf, exported, importedRows, planOf } from './importGrid.ts';
import { vivaHeader, vivaRow } from './vivaRows.ts';

const objective = vivaRow({ Id: 101, Title: 'Be recommended', 'Object Type': 'Objective' });

function grid(...rows: (typeof objective)[]) {
  return exported([vivaHeader, ...rows]);
}

describe('planImport of unclear rows of a Viva Goals export', () => {
  it('a current value worked back from progress is told', () => {
    const plan = planOf([
      grid(
        objective,
        vivaRow({
          Id: 7,
          Title: 'Waste',
          Start: 38,
          Target: 15,
          'Object Type': 'Key result',
          'Aligned To (weight, Objective ID)': 'x(weight: 0%, Id: 101)',
          'Progress %': 40,
        }),
      ),
    ]);
    expect(importedRows(plan)['Key results']?.[0]).toMatchObject({ Current: 28.8, Weight: 0 });
    expect(codesOf(plan)).toContain('import-current-derived');
  });

  it('a percent beside a target of 100 stays in points', () => {
    const row = vivaRow({
      Id: 8,
      Title: 'Share',
      Start: 0,
      Target: 100,
      Unit: '%',
      'Object Type': 'Key result',
      'Aligned To (weight, Objective ID)': 'x(weight: 50%, Id: 101)',
      Checkins: 'Checkin Date: 2026-03-10; Current Value: 25%;',
    });
    expect(importedRows(planOf([grid(objective, row)]))['Key results']?.[0]).toMatchObject({
      Current: 25,
    });
  });

  it('"Postponed" closes a key result, "Closed" does not say how', () => {
    const closed = (Id: number, Status: string) =>
      vivaRow({
        Id,
        Title: `Result ${Id}`,
        Status,
        'Object Type': 'Key result',
        'Aligned To (weight, Objective ID)': 'x(weight: 50%, Id: 101)',
      });
    const plan = planOf([grid(objective, closed(1, 'Postponed'), closed(2, 'Closed'))]);
    const rows = importedRows(plan)['Key results'];
    expect(rows?.map((row) => row['Closed as'] ?? null)).toEqual(['Postponed', null]);
    expect(plan.issues).toContainEqual(
      expect.objectContaining({
        code: 'import-outcome-open',
        place: { sheet: 'export', row: 3, column: 20 },
      }),
    );
  });

  it('an unknown status is an issue with its place, and stays in the comment', () => {
    const plan = planOf([
      grid(vivaRow({ Id: 1, Title: 'Goal', 'Object Type': 'Objective', Status: 'Paused' })),
    ]);
    expect(plan.issues).toContainEqual(
      expect.objectContaining({
        code: 'import-word-unknown',
        place: { sheet: 'export', row: 1, column: 20 },
        found: 'text "Paused"',
      }),
    );
    expect(importedRows(plan).Objectives?.[0]?.Comment).toContain('Status: Paused');
  });

  it('a kind that may be two things is an error, and the row is left out', () => {
    const plan = planOf([
      grid(objective, vivaRow({ Id: 9, Title: 'Odd', 'Object Type': 'Outcome' })),
    ]);
    const issue = plan.issues.find(({ code }) => code === 'import-kind-unknown');
    expect(issue).toMatchObject({ severity: 'error', subject: 'Odd', found: 'text "Outcome"' });
    expect(Object.keys(importedRows(plan))).toEqual(['Objectives']);
  });

  it('a number that is none is an issue, stays blank and is kept', () => {
    const plan = planOf([
      grid(
        objective,
        vivaRow({
          Id: 9,
          Title: 'Odd',
          'Object Type': 'Key result',
          Target: 'soon',
          'Aligned To (weight, Objective ID)': 'x(weight: 5%, Id: 101)',
        }),
      ),
    ]);
    expect(codesOf(plan)).toContain('import-value-unread');
    expect(importedRows(plan)['Key results']?.[0]).not.toHaveProperty('Target');
    expect(importedRows(plan)['Key results']?.[0]?.Comment).toContain('Target: soon');
  });

  it('columns that are not carried over are named once, blank ones are not', () => {
    const plan = planOf([
      exported([
        [...vivaHeader, 'Mood', 'Empty'],
        [
          ...vivaRow({ Id: 1, Title: 'Goal', 'Object Type': 'Objective', Creator: 'Bo (made up)' }),
          'good',
          null,
        ],
      ]),
    ]);
    const left = plan.issues.filter(({ code }) => code === 'import-column-left');
    expect(left.map(({ place }) => place.header)).toEqual(['Creator', 'Mood']);
  });

  it('a failed formula is an issue wherever it stands, and its error is kept', () => {
    const broken = { error: '#N/A' as const };
    const row = vivaRow({ Id: 1, Title: 'Goal', 'Object Type': 'Objective', Owner: broken });
    const plan = planOf([grid(row)]);
    expect(plan.issues).toMatchObject([
      { code: 'import-value-unread', found: 'error #N/A', place: { row: 1, column: 4 } },
    ]);
    expect(importedRows(plan).Objectives?.[0]?.Comment).toContain('Owner: #N/A');
  });

  it('a share formatted as percent is read as the percent people see', () => {
    const row = vivaRow({ Id: 1, Title: 'Goal', 'Object Type': 'Objective', 'Progress %': 0.64 });
    const formats = [[], vivaHeader.map((header) => (header === 'Progress %' ? '0%' : null))];
    const rows = importedRows(planOf([{ ...grid(row), formats }]));
    expect(rows.Objectives).toMatchObject([{ Progress: 0.64 }]);
  });

  it('every column of the declaration is used or has a reason', () => {
    const silent = vivaImport.columns.filter(({ use, why }) => use === 'left' && !why);
    expect(silent).toEqual([]);
  });
});
