import { describe, expect, it } from 'vitest';
import { codes, figure, value } from './ask.ts';

const least = [null, null, 1] as const;

function isolatesOf(
  rows: Parameters<typeof value>[1],
  members: Parameters<typeof value>[1] = null,
) {
  return value('NETWORK_ISOLATES', rows, members, 1);
}

describe('NETWORK functions read contacts', () => {
  it('NETWORK_SUMMARY(list) in any order, with titles above, German headers and a decimal comma', () => {
    const rows = [
      ['Kontakte im Herbst (erfunden)'],
      [],
      ['Kontakte pro Woche', 'an Person', 'von Person', 'von Abteilung', 'an Abteilung'],
      ['1,5', 'Bea', 'Ada', 'Laden', 'Ofen'],
      [],
      ['2', 'Cem', 'Ada', 'Laden', 'Ofen'],
      ['0', 'Dov', 'Ada', 'Laden', 'Ofen'],
    ];
    expect(figure('People (n)', rows, ...least)).toBe(4);
    expect(figure('Ties', rows, ...least)).toBe(2);
    expect(isolatesOf(rows)).toEqual([
      ['Person', 'Department'],
      ['Dov', 'Ofen'],
    ]);
  });

  it('NETWORK_SUMMARY(list without header) takes the documented order', () => {
    const rows = [
      ['Ada', 'Shop', 'Bea', 'Oven', 3],
      ['Bea', 'Oven', 'Cem', 'Oven', 1],
    ];
    expect(value('EI_INDEX', rows, null, 'network', null, false, null, 1, false)).toBe(0);
  });

  it('NETWORK_SUMMARY(matrix) reads numbers, ticks and blanks, and leaves the diagonal out', () => {
    const rows = [
      ['', 'Department', 'Ada', 'Bea', 'Cem'],
      ['Ada', 'Shop', 9, 'x', null],
      ['Bea', 'Shop', 1, null, null],
      ['Cem', 'Oven', '✓', 0, '–'],
    ];
    expect(figure('Ties', rows, ...least)).toBe(3);
    expect(figure('Reciprocity', rows, ...least)).toBeCloseTo(2 / 3, 12);
    expect(figure('E-I index', rows, ...least)).toBeCloseTo(-1 / 3, 12);
  });

  it('NETWORK_SUMMARY(matrix with a broken cell) names the cell', () => {
    const rows = [
      ['', 'Ada', 'Bea', 'Cem'],
      ['Ada', null, -2, null],
      ['Bea', 1, null, { error: '#REF!' as const }],
      ['Cem', null, null, null],
    ];
    expect(codes('NETWORK_SUMMARY', rows, ...least)).toEqual([
      'tie-cell-unreadable',
      'tie-cell-unreadable',
    ]);
  });

  it('NETWORK_ISOLATES(answers) splits names in one cell and reads several columns', () => {
    const rows = [
      ['Name', 'Abteilung', 'arbeitet mit 1', 'arbeitet mit 2'],
      ['Roth, Eva', 'Laden', 'Ada; Bea', 'Cem'],
      ['Ada', 'Laden', 'Roth, Eva', null],
      ['Dov', 'Ofen', 'n/a', null],
    ];
    expect(isolatesOf(rows)).toEqual([
      ['Person', 'Department'],
      ['Dov', 'Ofen'],
    ]);
    expect(figure('People (n)', rows, ...least)).toBe(5);
    expect(figure('Ties', rows, null, true, 1)).toBe(4);
  });

  it('NETWORK_SUMMARY(answers to a form) takes every question for names', () => {
    const rows = [
      ['Timestamp', 'Your name', 'Whose advice do you seek most often?', 'Who asks you?'],
      ['2026-10-01 09:00', 'Ada', 'Bea, Cem', 'Dov'],
      ['2026-10-01 09:05', 'Bea', 'Cem', null],
    ];
    expect(figure('People (n)', rows, ...least)).toBe(4);
    expect(figure('Ties', rows, null, true, 1)).toBe(4);
  });

  it('NETWORK_SUMMARY(names spelled differently) takes case and spaces for the same', () => {
    const rows = [
      ['From person', 'To person'],
      ['Ada  Lee', 'Bea'],
      ['ada lee', 'BEA'],
    ];
    expect(figure('Ties', rows, ...least)).toBe(1);
  });

  it('NETWORK_SUMMARY(staff numbers) takes numbers for names', () => {
    const rows = [
      ['From person', 'To person'],
      [1001, 1002],
      [1002, 1003],
    ];
    expect(figure('People (n)', rows, ...least)).toBe(3);
  });

  it('EI_INDEX(contacts, people with departments) warns of people without one and leaves them out', () => {
    const ties = [
      ['From person', 'To person'],
      ['Ada', 'Bea'],
      ['Ada', 'Cem'],
      ['Ada', 'Dov'],
    ];
    const members = [
      ['Person', 'Department'],
      ['ADA', 'Shop'],
      ['Bea', 'Shop'],
      ['Cem', 'Oven'],
      ['Eli', 'Oven'],
    ];
    const args = [ties, members, null, null, null, null, 1] as const;
    expect(value('EI_INDEX', ...args)).toBe(0);
    expect(codes('EI_INDEX', ...args)).toEqual(['network-department-missing']);
    expect(isolatesOf(ties, members)).toEqual([
      ['Person', 'Department'],
      ['Eli', 'Oven'],
    ]);
  });
});

describe('NETWORK functions refuse', () => {
  const list = [
    ['From person', 'To person', 'Contacts a week'],
    ['Ada', 'Bea', 1],
  ];

  it('EI_INDEX(nobody has a department) and EI_INDEX(no contact) name what is missing', () => {
    expect(codes('EI_INDEX', list, null, null, null, null, null, 1)).toEqual([
      'network-no-departments',
    ]);
    const alone = [
      ['From person', 'From department', 'To person'],
      ['Ada', 'Shop', null],
      ['Bea', 'Oven', null],
    ];
    expect(codes('EI_INDEX', alone, null, null, null, null, null, 1)).toEqual(['network-no-ties']);
  });

  it('NETWORK_SUMMARY(error, text and negative counts) names each cell', () => {
    const rows = [
      ...list,
      ['Ada', 'Cem', 'often'],
      ['Ada', 'Dov', -1],
      ['Ada', { error: '#N/A' as const }, 1],
    ];
    expect(codes('NETWORK_SUMMARY', rows, ...least).sort()).toEqual([
      'cell-error',
      'cell-unreadable',
      'value-out-of-range',
    ]);
  });

  it('NETWORK_SUMMARY(no people at all) says so', () => {
    expect(codes('NETWORK_SUMMARY', [list[0] ?? []], ...least)).toEqual(['network-no-ties']);
  });
});

describe('nothing is shown about too few people', () => {
  const rows = [
    ['From person', 'From department', 'To person', 'To department'],
    ...['Ada', 'Bea', 'Cem', 'Dov', 'Eli'].map((name) => [name, 'Shop', 'Fay', 'Oven']),
  ];

  it('NETWORK_SUMMARY(four people) is refused with the default of five', () => {
    expect(codes('NETWORK_SUMMARY', rows.slice(0, 4))).toEqual(['network-too-few-people']);
    expect(figure('People (n)', rows)).toBe(6);
  });

  it('EI_INDEX(by department) and NETWORK_MIXING leave small departments blank', () => {
    expect(value('EI_INDEX', rows, null, 'department')).toEqual([
      ['Department', 'People', 'External', 'Internal', 'E-I'],
      ['Shop', 5, 5, 0, 1],
      ['Oven', null, null, null, null],
    ]);
    expect(value('NETWORK_MIXING', rows)).toEqual([
      ['Department', 'Shop', 'Oven'],
      ['Shop', 0, null],
      ['Oven', null, null],
    ]);
    expect(codes('EI_INDEX', rows, null, null, 'Oven')).toEqual(['network-too-few-people']);
    expect(codes('EI_INDEX', rows, null, null, 'Cellar')).toEqual(['network-group-unknown']);
  });
});
