import { describe, expect, it } from 'vitest';
import { recognised } from '../strategy/checkRows.ts';

describe('recognise(calendars of reviews)', () => {
  it('finds a German one with titles, another order, blank rows and dates as text', () => {
    const rows = [
      ['Reviewkalender 2026 (erfunden)'],
      ['Stand November'],
      ['Gehalten am', 'Geplant am', 'Review', 'Turnus', 'Verantwortlich', 'Übertragene Maßnahmen'],
      ['8.10.2026', '7.10.2026', 'Zahlen', 'monatlich', 'Eva Roth', 'Regalkarten'],
      [],
      ['', '4.11.2026', 'Zahlen', 'monatlich', 'Eva Roth', ''],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'reviews',
      headerRow: 2,
      columns: { heldOn: 0, plannedOn: 1, review: 2, frequency: 3, owner: 4, carriedOver: 5 },
    });
  });

  it.each([
    ['en', ['Review', 'Kind', 'Scheduled for', 'Held on']],
    ['fr', ['Revue', 'Type', 'Prévue le', 'Tenue le']],
    ['es', ['Revisión', 'Tipo', 'Fecha prevista', 'Celebrada el']],
    ['pt', ['Revisão', 'Tipo', 'Data prevista', 'Realizada em']],
    ['it', ['Revisione', 'Tipo', 'Data prevista', 'Svolta il']],
    ['nl', ['Evaluatie', 'Soort', 'Geplande datum', 'Gehouden op']],
  ])('finds a short one in %s, with how often in a column of another name', (_, header) => {
    const rows = [
      header,
      ['Look at the week', 'weekly', '2026-11-02', '2026-11-03'],
      ['Look at the numbers', 'monthly', '2026-11-06', null],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'reviews',
      columns: { review: 0, frequency: 1, plannedOn: 2, heldOn: 3 },
    });
  });

  it.each([
    [
      'appraisals of people',
      [
        ['Employee', 'Review date', 'Reviewer', 'Rating', 'Comments'],
        ['Ann Lee', '2026-07-01', 'Bob Ray', 4, 'Good year'],
        ['Cy Orr', '2026-07-02', 'Bob Ray', 3, 'Steady'],
      ],
    ],
    [
      'reviews of customers',
      [
        ['Date', 'Customer', 'Review', 'Stars'],
        ['2026-07-01', 'Ann', 'Best bread in town', 5],
        ['2026-07-02', 'Bob', 'A bit salty', 3],
      ],
    ],
    [
      'an audit plan',
      [
        ['Audit', 'Department', 'Planned date', 'Actual date', 'Auditor', 'Status'],
        ['Hygiene', 'Bakery', '2026-07-01', '2026-07-03', 'Ann Lee', 'done'],
        ['Fire', 'Shops', '2026-08-01', null, 'Bob Ray', 'open'],
      ],
    ],
    [
      'a calendar of events',
      [
        ['Event', 'Planned date', 'Place', 'Guests'],
        ['Summer party', '2026-07-01', 'Yard', 60],
        ['Open door', '2026-08-01', 'Bakery', 200],
      ],
    ],
  ])('leaves %s alone', (_, rows) => {
    expect(recognised(rows).kind).not.toBe('reviews');
  });
});
