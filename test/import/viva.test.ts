import { describe, expect, it } from 'vitest';
import { vivaImport } from '../../core/import/formats/viva.ts';
import { codesOf, exported, importedRows, planOf } from './importGrid.ts';
import { day, vivaHeader, vivaRow } from './vivaRows.ts';

const objective = vivaRow({
  Id: 101,
  Title: 'Be the bakery the town recommends',
  Owner: 'Marta Lind (made up)',
  'Object Type': 'Objective',
  'Goal Type': 'Aspirational Goal',
  Status: 'At Risk',
  'Progress %': 64,
});
const keyResult = vivaRow(
  {
    Id: 102,
    Title: 'Raise the net promoter score',
    Team: 'Company; Floor',
    Owner: 'Marta Lind (made up), Tom Okafor (made up)',
    'Aligned To (weight, Objective ID)':
      'Be the bakery the town recommends(weight: 14.29%, Id: 101)',
    Unit: 'points',
    Start: 42,
    Target: 60,
    'Object Type': 'Key result',
    Status: 'On Track',
    'Progress %': 50,
    Checkins:
      'Checkin Date: 2026-03-10; User: Marta Lind (made up); Note: Started; Metric Name: NPS; Status: On Track; Current Value: 48; Activity Date: 2026-03-10 20:57:08 UTC;',
  },
  [
    'Checkin Date: 2026-11-10; User: Tom Okafor (made up); Note: Better; with luck; Status: Behind; Current Value: 51;',
  ],
);

function grid(...rows: (typeof objective)[]) {
  return exported([vivaHeader, ...rows]);
}

describe('planImport of a Viva Goals export', () => {
  const rows = importedRows(planOf([grid(objective, keyResult)]));

  it('lays objectives out with id, owner, ambition and dates', () => {
    expect(rows.Objectives).toMatchObject([
      {
        Id: '101',
        Objective: 'Be the bakery the town recommends',
        Owner: 'Marta Lind (made up)',
        Type: 'aspirational',
        'Start date': day('2026-01-01'),
        'Due date': day('2026-12-31'),
      },
    ]);
  });

  it('lays key results out under their objective, with weight and numbers', () => {
    expect(rows['Key results']).toMatchObject([
      {
        Id: '102',
        Objective: '101',
        'Key result': 'Raise the net promoter score',
        Owner: 'Marta Lind (made up)',
        'Co-owner': 'Tom Okafor (made up)',
        Start: 42,
        Target: 60,
        Weight: 14.29,
        Unit: 'points',
      },
    ]);
  });

  it('takes the current value and the day from the latest check-in', () => {
    expect(rows['Key results']?.[0]).toMatchObject({
      Current: 51,
      'Last check-in': day('2026-11-10'),
    });
  });

  it('lays every check-in out, those in columns without a header too', () => {
    expect(rows['Check-ins']).toEqual([
      {
        'Check-in date': day('2026-03-10'),
        'Key result': '102',
        Current: 48,
        Owner: 'Marta Lind (made up)',
        Comment: 'Started\nStatus: On Track',
      },
      {
        'Check-in date': day('2026-11-10'),
        'Key result': '102',
        Current: 51,
        Owner: 'Tom Okafor (made up)',
        Comment: 'Better; with luck\nStatus: Behind',
      },
    ]);
  });

  it('keeps the status as text in the comment, because Tandem works out its own', () => {
    expect(rows['Key results']?.[0]?.Comment).toContain('Status: On Track');
    expect(rows['Key results']?.[0]).not.toHaveProperty('Closed as');
  });

  it('keeps the progress of an objective that has key results in the comment only', () => {
    expect(rows.Objectives?.[0]).not.toHaveProperty('Progress');
    expect(rows.Objectives?.[0]?.Comment).toContain('Progress %: 64');
  });

  it('gives an objective without anything below it its progress as a share', () => {
    expect(importedRows(planOf([grid(objective)])).Objectives?.[0]).toMatchObject({
      Progress: 0.64,
    });
  });
});

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

  it('every column of the declaration is used or has a reason', () => {
    const silent = vivaImport.columns.filter(({ use, why }) => use === 'left' && !why);
    expect(silent).toEqual([]);
  });
});
