import { describe, expect, it } from 'vitest';
import type { Cell, Matrix } from '../../../core/sheet/cell.ts';
import { joined, joinSheets, keyResults, matrixOf, soundRows } from './joinSheets.ts';

/** A matrix in which Di Fox answers for opening the shop since that day. */
function raciSince(since: Cell): Matrix {
  return matrixOf(
    soundRows.map((row) => (row[0] === 'Open the shop' ? [...row.slice(0, 6), since] : row)),
  );
}

const header = ['Audience', 'Message', 'Channel', 'Owner', 'Date'];

function told(...rows: Matrix): Matrix {
  return [header, ['All', 'Our year', 'Meeting', 'Ann Lee', '2026-10-02'], ...rows];
}

describe('raciJoinsCheck, changes in mid-cycle', () => {
  it('names a change that nobody was told, at its day', () => {
    const [issue, ...others] = joinSheets({ OKRs: keyResults, RACI: raciSince('2026-11-02') });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: 'raci-change-not-told',
      severity: 'info',
      place: { sheet: 'RACI', row: 3, column: 6 },
    });
    expect(issue?.found).toContain('2026-11-02');
  });

  it.each([
    [
      'the task in the message',
      ['Shops', 'Who answers for “Open the shop”', 'Mail', 'Ann', '2026-11-02'],
    ],
    ['the person in the message', ['Shops', 'From now on ask DI FOX', 'Mail', 'Ann', '2026-11-10']],
    ['the person as the audience', ['Di Fox', 'What is yours now', 'Talk', 'Ann', '2026-12-01']],
  ])('is silent with a later communication that names %s', (_, row) => {
    const sheets = { OKRs: keyResults, RACI: raciSince('2026-11-02'), Plan: told(row) };
    expect(joined(sheets)).toEqual([]);
  });

  it.each([
    [
      'before the change',
      ['Shops', 'Who answers for “Open the shop”', 'Mail', 'Ann', '2026-11-01'],
    ],
    ['without a day', ['Shops', 'Who answers for “Open the shop”', 'Mail', 'Ann', null]],
    [
      'about somebody whose name only begins so',
      ['Shops', 'Ask Di Foxworth', 'Mail', 'Ann', '2026-11-03'],
    ],
  ])('is not silenced by a communication %s', (_, row) => {
    const sheets = { OKRs: keyResults, RACI: raciSince('2026-11-02'), Plan: told(row) };
    expect(joined(sheets)).toEqual(['raci-change-not-told RACI!G4']);
  });

  it('leaves changes before the cycle, on its first day and in the future alone', () => {
    for (const since of ['2026-09-30', '2026-10-01', '2026-11-16', null])
      expect(joined({ OKRs: keyResults, RACI: raciSince(since) })).toEqual([]);
    expect(joined({ OKRs: keyResults, RACI: raciSince('2026-10-02') })).toHaveLength(1);
    expect(joined({ OKRs: keyResults, RACI: raciSince('2026-11-15') })).toHaveLength(1);
  });

  it('claims nothing where no cycle runs', () => {
    const past = keyResults.map((row) =>
      row.map((cell) => (cell === '2026-12-31' || cell === '2026-12-15' ? '2026-11-14' : cell)),
    );
    expect(joined({ OKRs: past, RACI: raciSince('2026-11-02') })).toEqual([]);
    expect(joined({ RACI: raciSince('2026-11-02') })).toEqual([]);
  });

  it('names a day that cannot be read instead of passing over it', () => {
    const rows = matrixOf(
      soundRows.map((row, index) => [...row.slice(0, 6), index === 0 ? 'last week' : '2026-09-01']),
    );
    expect(joined({ OKRs: keyResults, RACI: rows })).toEqual(['cell-unreadable RACI!G2']);
  });
});
