import { describe, expect, it } from 'vitest';
import { partnersView } from '../../core/alignment/partnersView.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { recogniseSheet } from '../../core/recognise/recogniseSheet.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { codes, value } from '../network/ask.ts';
import { checkSheets, findingsIn, recognised } from '../strategy/checkRows.ts';

const header = ['Partner', 'Shared objective', 'Shared measure', 'Owner', 'Next review'];
const sound: Cell[] = ['River mill', 'Better flour', 'Flour on time', 'Ann Lee', '2027-01-18'];

function listWith(changes: Readonly<Record<number, Cell>>): Cell[][] {
  const second = sound.map((cell, column) =>
    column in changes ? (changes[column] ?? null) : cell,
  );
  return [header, sound, second.map((cell, column) => (column === 0 ? 'School kitchen' : cell))];
}

describe('PARTNER_COVERAGE', () => {
  const asOf = '2026-11-15';

  it('PARTNER_COVERAGE(partners, day) counts those with objective, measure and a review ahead', () => {
    expect(value('PARTNER_COVERAGE', listWith({}), asOf)).toBe(1);
    for (const column of [1, 2, 4])
      expect(value('PARTNER_COVERAGE', listWith({ [column]: null }), asOf)).toBe(0.5);
    expect(value('PARTNER_COVERAGE', listWith({ 2: 'n/a' }), asOf)).toBe(0.5);
  });

  it('PARTNER_COVERAGE counts a review on the day itself, and at most so many days ahead', () => {
    expect(value('PARTNER_COVERAGE', listWith({ 4: asOf }), asOf)).toBe(1);
    expect(value('PARTNER_COVERAGE', listWith({ 4: '2026-11-14' }), asOf)).toBe(0.5);
    expect(value('PARTNER_COVERAGE', listWith({}), asOf, 64)).toBe(1);
    expect(value('PARTNER_COVERAGE', listWith({}), asOf, 63)).toBe(0);
  });

  it('PARTNER_COVERAGE of nobody, of errors and without a day says what is wrong', () => {
    expect(codes('PARTNER_COVERAGE', [header, [null, 'O-1', null, null, null]], asOf)).toEqual([
      'partner-none',
    ]);
    expect(codes('PARTNER_COVERAGE', listWith({ 4: { error: '#REF!' } }), asOf)).toEqual([
      'cell-error',
    ]);
    expect(codes('PARTNER_COVERAGE', listWith({}), null)).toEqual(['argument-missing']);
  });
});

describe('checks of partners', () => {
  it('find nothing in a sound list, and score its coverage', () => {
    const { findings, scores } = checkSheets({ Sheet1: listWith({}) });
    expect(findings).toEqual([]);
    expect(scores).toMatchObject([{ kind: 'partners', value: 1, coverage: 1 }]);
  });

  it('name what is missing, each at its cell', () => {
    expect(findingsIn(listWith({ 1: null }))).toEqual(['partner-no-objective B3']);
    expect(findingsIn(listWith({ 2: 'tbd' }))).toEqual(['partner-no-measure C3']);
    expect(findingsIn(listWith({ 4: null }))).toEqual(['partner-no-review E3']);
    expect(findingsIn(listWith({ 4: '2026-11-14' }))).toEqual(['partner-review-overdue E3']);
    expect(findingsIn(listWith({ 4: '2026-11-15' }))).toEqual([]);
    expect(findingsIn(listWith({ 4: 'soon' }))).toEqual(['cell-unreadable E3']);
  });

  it('do not miss a column that the list does not have, but give no score without it', () => {
    const rows = listWith({}).map((row) => row.filter((_, column) => column !== 2));
    const { findings, scores } = checkSheets({ Sheet1: rows });
    expect(findings).toEqual([]);
    expect(scores[0]?.coverage).toBeCloseTo(2 / 3, 12);
    expect(scores[0]?.value).toBeNull();
    expect(codes('PARTNER_COVERAGE', rows, '2026-11-15')).toEqual(['partner-column-missing']);
  });

  it('name an id of an objective that nobody lists; an objective in words may be the partner’s own', () => {
    const goals: Matrix = [
      ['ID', 'Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current'],
      ['O-1', 'Better bread', 'Loaves praised', 'Ann Lee', 0, 10, 5],
      ['O-2', 'Less waste', 'Loaves left', 'Ann Lee', 30, 10, 20],
    ];
    const found = (objective: string) =>
      checkSheets({ Goals: goals, Partners: listWith({ 1: objective }) })
        .findings.filter(({ sheet }) => sheet === 'Partners')
        .map(({ code, cell }) => `${code} ${cell}`);
    expect(found('O-1')).toEqual([]);
    expect(found('O-77')).toEqual(['partner-objective-unknown B3']);
    expect(found('O-1, O-78')).toEqual(['partner-objective-unknown B3']);
    expect(found('Feed the school')).toEqual([]);
  });
});

describe('recognise(partners)', () => {
  it('finds a German list with a title and another order', () => {
    const rows = [
      ['Unsere Partner (erfunden)'],
      [],
      ['Nächste Überprüfung', 'Partner', 'Gemeinsame Kennzahl', 'Gemeinsames Ziel'],
      ['18.01.2027', 'Mühle am Fluss', 'Mehl pünktlich', 'Besseres Brot'],
      ['30.01.2027', 'Schulküche', 'Brote', 'Weniger Abfall'],
    ];
    expect(recognised(rows)).toEqual({
      kind: 'partners',
      headerRow: 2,
      columns: { nextReview: 0, partner: 1, sharedMeasure: 2, sharedObjective: 3 },
    });
  });

  it('leaves suppliers, contacts and contracts alone', () => {
    const suppliers = [
      ['Partner', 'Telephone', 'City', 'Pays in days'],
      ['River mill', '555 0142', 'Bern', 30],
      ['Dairy', '555 0177', 'Chur', 14],
    ];
    const contracts = [
      ['Contract', 'Vendor', 'Amount', 'Review date'],
      ['Lease', 'Town', 1200, '2027-01-01'],
      ['Flour', 'Mill', 800, '2027-02-01'],
    ];
    for (const rows of [suppliers, contracts]) expect(recognised(rows).kind).toBe('none');
  });
});

describe('view of partners', () => {
  it('partnersView(partners) shows the coverage with n and each partner at its cell', () => {
    const grid = gridOf(listWith({ 1: null, 4: '2026-10-30' }), 'Partners');
    const inputs = recogniseSheet(grid, []).map((table) => ({ grid, table }));
    expect(partnersView.run(inputs, { ...neutralContext, today: 46341 })).toMatchObject([
      { block: 'figure', value: 0.5, count: 2 },
      {
        block: 'table',
        rows: [
          { tone: 'good', at: { row: 1, column: 0 } },
          {
            tone: 'bad',
            cells: ['School kitchen', 'none', 'Flour on time', 'Ann Lee', '2026-10-30, overdue'],
          },
        ],
      },
    ]);
  });

  it('partnersView(an objective that no list has) counts nothing as shared, and says so', () => {
    const partners = gridOf(listWith({ 1: 'O-77' }), 'Partners');
    const goals = gridOf(
      [
        ['Id', 'Objective', 'Owner'],
        ['O-90', 'Something else altogether', 'Ann Lee'],
        ['O-91', 'Another thing altogether', 'Ann Lee'],
      ],
      'Objectives',
    );
    const cell = 'O-77, not listed';
    const shown = (grids: readonly (typeof partners)[]) => {
      const inputs = grids.flatMap((grid) =>
        recogniseSheet(grid, []).map((table) => ({ grid, table })),
      );
      return partnersView.run(inputs, { ...neutralContext, today: 46341 });
    };
    expect(shown([partners])).toMatchObject([{ value: 1 }, { rows: [{}, { tone: 'good' }] }]);
    expect(shown([partners, goals])).toMatchObject([
      { value: 0.5, note: expect.stringContaining('1 share an objective') },
      { rows: [{ tone: 'good' }, { tone: 'watch', cells: expect.arrayContaining([cell]) }] },
    ]);
  });
});
