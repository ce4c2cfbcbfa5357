import { describe, expect, it } from 'vitest';
import { exported, importedRows, planOf } from './importGrid.ts';
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
