import { describe, expect, it } from 'vitest';
import { recognised } from '../strategy/checkRows.ts';

describe('recognise(logs of work)', () => {
  it('finds a German one with titles, another order, blank rows, decimal commas and dates as text', () => {
    const rows = [
      ['Arbeitslog der Brotzeit (erfunden)'],
      [],
      ['Geplant', 'Stunden', 'Datum', 'Mitarbeiter', 'Problem', 'Wiederholung von'],
      ['ja', '6,5', '5.10.2026', 'Eva Roth', '', ''],
      [],
      ['nein', '2,0', '6.10.2026', 'Jan Feld', 'Ofen kalt', ''],
      ['nein', '1,5', '9.10.2026', 'Jan Feld', '', 'Ofen kalt'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'worklog',
      headerRow: 2,
      columns: { plannedWork: 0, hours: 1, workedOn: 2, problem: 4, repeatOf: 5 },
    });
  });

  it.each([
    ['en', ['Date', 'Hours', 'Unplanned', 'Problem']],
    ['fr', ['Date', 'Heures', 'Imprévu', 'Problème']],
    ['es', ['Fecha', 'Horas', 'Imprevisto', 'Problema']],
    ['pt', ['Data', 'Horas', 'Imprevisto', 'Problema']],
    ['it', ['Data', 'Ore', 'Imprevisto', 'Problema']],
    ['nl', ['Datum', 'Uren', 'Ongepland', 'Probleem']],
  ])('finds one in %s whose column says what was not planned', (_, header) => {
    const rows = [
      header,
      ['2026-10-05', 6, 'no', null],
      ['2026-10-06', 2, 'yes', 'Oven too cold'],
      ['2026-10-07', 1, 'yes', 'Oven too cold'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'worklog',
      columns: { workedOn: 0, hours: 1, unplannedWork: 2, problem: 3 },
    });
  });

  it.each([
    [
      'a time sheet',
      [
        ['Date', 'Employee', 'Project', 'Task', 'Hours'],
        ['2026-10-05', 'Ann Lee', 'Tills', 'Training', 6],
        ['2026-10-06', 'Bob Ray', 'Tills', 'Set up', 4],
      ],
    ],
    [
      'planned beside actual hours',
      [
        ['Task', 'Planned hours', 'Actual hours', 'Employee'],
        ['Training', 6, 8, 'Ann Lee'],
        ['Set up', 4, 3, 'Bob Ray'],
      ],
    ],
    [
      'hours planned and worked under bare headers',
      [
        ['Employee', 'Planned', 'Hours', 'Rate'],
        ['Ann Lee', 40, 38, 21],
        ['Bob Ray', 38, 41, 19],
        ['Cy Orr', 20, 22, 20],
      ],
    ],
    [
      'a list of issues',
      [
        ['ID', 'Issue', 'Reported by', 'Date', 'Status', 'Resolution'],
        ['I1', 'Oven too cold', 'Ann', '2026-10-05', 'open', null],
        ['I2', 'Till stuck', 'Bob', '2026-10-06', 'closed', 'Restarted'],
      ],
    ],
    [
      'absences',
      [
        ['Employee', 'Date', 'Hours', 'Planned', 'Reason'],
        ['Ann Lee', '2026-01-02', 8, 'yes', 'holiday'],
        ['Bob Ray', '2026-01-03', 8, 'no', 'sick'],
        ['Cy Orr', '2026-01-04', 4, 'no', 'sick'],
      ],
    ],
    [
      'downtime of machines',
      [
        ['Date', 'Machine', 'Downtime hours', 'Planned/Unplanned', 'Cause'],
        ['2026-01-02', 'Oven 1', 3, 'Unplanned', 'belt'],
        ['2026-01-05', 'Mixer', 2, 'Planned', 'service'],
      ],
    ],
    [
      'a roster',
      [
        ['Name', 'Monday', 'Tuesday', 'Wednesday', 'Hours'],
        ['Ann Lee', '6-14', '6-14', 'off', 16],
        ['Bob Ray', 'off', '14-22', '14-22', 16],
      ],
    ],
  ])('leaves %s alone', (_, rows) => {
    expect(recognised(rows).kind).not.toBe('worklog');
  });
});
