import { describe, expect, it } from 'vitest';
import { checkSheet, recognised } from '../budget/readSheet.ts';

const header = [
  'Id',
  'Initiative',
  'Objective',
  'Owner',
  'Status',
  'Progress',
  'Start date',
  'Due date',
];
const sound = [
  header,
  ['I-1', 'Second till at noon', 'KR-1', 'Ann Lee', 'in progress', 0.5, '2026-10-01', '2026-12-31'],
  ['I-2', 'Ask for reviews', 'KR-2', 'Bob Ray', 'done', 1, '2026-09-01', '2026-10-15'],
];

describe('checks of initiatives', () => {
  it('find nothing in a sound list, and score how far it is', () => {
    const { found, scores } = checkSheet(sound);
    expect(found).toEqual([]);
    expect(scores).toMatchObject([{ kind: 'initiatives', value: 0.75, coverage: 1 }]);
  });

  it('name what is overdue, unless it is done or dropped, in any language', () => {
    const late = [
      'I-3',
      'Flour scales',
      'KR-3',
      'Ann Lee',
      'late',
      0.2,
      '2026-09-01',
      '2026-10-31',
    ];
    expect(checkSheet([...sound, late]).found).toEqual(['initiative-overdue H4']);
    for (const status of ['erledigt', 'terminé', 'cancelled', '✓'])
      expect(
        checkSheet([...sound, late.map((cell) => (cell === 'late' ? status : cell))]).found,
      ).toEqual([]);
  });

  it('name nobody in charge, days the wrong way round and an id that stands twice', () => {
    const rows = [
      ...sound,
      ['i-1', 'New sign', 'KR-3', 'tbd', 'planned', 0, '2026-12-20', '2026-12-10'],
    ];
    expect(checkSheet(rows).found).toEqual([
      'initiative-dates-reversed H4',
      'initiative-id-repeated A4',
      'initiative-no-owner D4',
    ]);
  });

  it('say nothing of owners where a list keeps none', () => {
    const rows = sound.map((row) =>
      row.map((cell, at) => (at === 3 && cell !== 'Owner' ? null : cell)),
    );
    expect(checkSheet(rows).found).toEqual([]);
  });

  it('read a German list with a title, dates as text and decimal commas', () => {
    const rows = [
      ['Maßnahmenplan (erfunden)'],
      ['Fällig am', 'Maßnahme', 'Verantwortlich', 'Ziel', 'Beginn', 'Fortschritt', 'Status'],
      ['31.10.2026', 'Waage für Mehl', 'Ann Lee', 'O-1', '01.09.2026', '20,5 %', 'in Arbeit'],
      [],
      ['31.12.2026', 'Zweite Kasse', 'Bob Ray', 'O-2', '01.10.2026', '50 %', 'in Arbeit'],
    ];
    expect(recognised(rows)).toMatchObject({ kind: 'initiatives', headerRow: 1 });
    const { found, scores } = checkSheet(rows);
    expect(found).toEqual(['initiative-overdue A3']);
    expect(scores[0]?.value).toBeCloseTo(0.3525, 9);
  });
});
