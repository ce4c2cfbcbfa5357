import { describe, expect, it } from 'vitest';
import { findingsIn, recognised } from '../strategy/checkRows.ts';

describe('recognise(contacts)', () => {
  it('finds a German list with a title, another order and no departments', () => {
    const rows = [
      ['Wer spricht mit wem? (erfunden)'],
      [],
      ['Kontakte pro Woche', 'An Person', 'Von Person'],
      ['3,5', 'Bea Roth', 'Ada Kern'],
      [],
      ['2', 'Cem Yilmaz', 'Ada Kern'],
    ];
    expect(recognised(rows)).toEqual({
      kind: 'ties',
      headerRow: 2,
      columns: { tieStrength: 0, tieTo: 1, tieFrom: 2 },
    });
  });

  it('finds a French list with departments', () => {
    const rows = [
      ['Émetteur', 'Service émetteur', 'Destinataire', 'Service destinataire'],
      ['Anne Petit', 'Atelier', 'Luc Morin', 'Boutique'],
      ['Anne Petit', 'Atelier', 'Jean Roy', 'Boutique'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'ties',
      columns: { tieFrom: 0, tieFromGroup: 1, tieTo: 2, tieToGroup: 3 },
    });
  });

  it('finds answers that name people in one cell', () => {
    const rows = [
      ['Respondent', 'Department', 'Works most with'],
      ['Ada Kern', 'Shop', 'Bea Roth; Cem Yilmaz'],
      ['Bea Roth', 'Oven', 'Ada Kern'],
    ];
    expect(recognised(rows)).toMatchObject({ kind: 'ties', columns: { tieFrom: 0, tieTo: 2 } });
  });

  it('finds a matrix of people by a title, or by sparse cells under people’s names', () => {
    const names = ['Ada Kern', 'Bea Roth', 'Cem Yilmaz', 'Dov Levi'];
    const body = names.map((name, row) => [
      name,
      ...names.map((_, column) => (column === (row + 1) % 4 ? 2 : null)),
    ]);
    expect(recognised([['', ...names], ...body])).toEqual({
      kind: 'ties',
      headerRow: 0,
      columns: { tieFrom: 0, tieTo: [1, 2, 3, 4] },
    });
    const short = [
      ['Who works with whom (made up)'],
      ['', 'AK', 'BR', 'CY'],
      ['AK', null, 1, 2],
      ['BR', 1, null, 3],
      ['CY', 2, 3, null],
    ];
    expect(recognised(short)).toMatchObject({ kind: 'ties', headerRow: 1 });
  });
});

describe('recognise(answers to a form)', () => {
  const answers = [
    [
      'Timestamp',
      'Your name',
      'Whom do you ask for advice most often?',
      'Team',
      'Whom do you meet each week?',
    ],
    ['2026-10-01 09:00:00', 'Ada Kern', 'Bea Roth, Cem Yilmaz', 'Shop', 'Dov Levi'],
    ['2026-10-01 09:05:00', 'Bea Roth', 'Ada Kern', 'Shop', 'Ada Kern'],
    ['2026-10-01 09:07:00', 'Cem Yilmaz', 'Dov Levi', 'Oven', 'Bea Roth'],
    ['2026-10-01 09:09:00', 'Dov Levi', '', 'Oven', 'Cem Yilmaz'],
    ['2026-10-01 09:11:00', 'Eli Graf', '', 'Oven', ''],
  ];

  it('finds people who name each other under questions', () => {
    expect(recognised(answers)).toEqual({
      kind: 'ties',
      headerRow: 0,
      columns: { tieFrom: 1, department: 3, tieTo: [2, 4] },
    });
    expect(findingsIn(answers)).toEqual(['network-isolate B6']);
  });

  it('leaves staff lists with managers, and surveys about leaders, alone', () => {
    const staff = [
      ['Name', 'Manager', 'Phone'],
      ['Ada Kern', 'Dov Levi', '555 0101'],
      ['Bea Roth', 'Dov Levi', '555 0102'],
      ['Dov Levi', 'Dov Levi', '555 0103'],
    ];
    const survey = answers.map((row, index) =>
      index === 0
        ? ['Timestamp', 'Your name', 'My manager listens to me', 'x', 'I know what matters']
        : [row[0] ?? '', row[1] ?? '', 'Agree', '', 'Strongly agree'],
    );
    expect(recognised(staff).kind).toBe('none');
    expect(recognised(survey).kind).toBe('survey');
  });
});

describe('recognise leaves alone', () => {
  it('distances between towns and correlations between figures', () => {
    const distances = [
      ['km', 'Bern', 'Basel', 'Chur', 'Genf'],
      ['Bern', 0, 95, 240, 160],
      ['Basel', 95, 0, 230, 250],
      ['Chur', 240, 230, 0, 400],
      ['Genf', 160, 250, 400, 0],
    ];
    const correlations = [
      ['', 'Sales', 'Costs', 'Waste'],
      ['Sales', 1, 0.4, -0.2],
      ['Costs', 0.4, 1, 0.1],
      ['Waste', -0.2, 0.1, 1],
    ];
    for (const rows of [distances, correlations]) expect(recognised(rows).kind).toBe('none');
  });

  it('lists of contacts, messages and bookings', () => {
    const addresses = [
      ['Name', 'Contact', 'Telephone', 'City'],
      ['Ada Kern', 'Bea Roth', '555 0101', 'Bern'],
      ['Cem Yilmaz', 'Dov Levi', '555 0102', 'Basel'],
    ];
    const bookings = [
      ['From', 'To', 'Date', 'Price'],
      ['Bern', 'Basel', '2026-10-01', 40],
      ['Basel', 'Chur', '2026-10-02', 55],
    ];
    for (const rows of [addresses, bookings]) expect(recognised(rows).kind).toBe('none');
  });
});
