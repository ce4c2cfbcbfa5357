import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/sheet/cell.ts';
import { joined, joinSheets, keyResults, matrixOf, roles, soundRows } from './joinSheets.ts';

/** Findings of a matrix whose fourth task has these letters and link. */
function found(letters: readonly Cell[], link: Cell, task = 'Plan the week'): string[] {
  const row = [task, ...letters, link, null];
  return joined({ OKRs: keyResults, RACI: matrixOf([...soundRows, row]) });
}

describe('raciJoinsCheck, owners of what a task serves', () => {
  it('names an accountable person who does not own the linked key result, at the letter', () => {
    expect(found([null, 'A/R', null, 'I'], 'KR-1')).toEqual(['raci-accountable-not-owner RACI!C5']);
    expect(found(['A/R', null, null, 'I'], 'KR-2')).toEqual(['raci-accountable-not-owner RACI!B5']);
  });

  it('is silent where the owner, or somebody who carries it as well, is accountable', () => {
    expect(found(['A/R', null, null, 'I'], 'KR-1')).toEqual([]);
    expect(found([null, 'A', null, 'R'], 'KR-2')).toEqual([]);
    expect(found([null, null, 'A/R', 'C'], 'kr-2 ')).toEqual([]);
  });

  it('links by the exact text of the key result, in the column or as the task, and never by a part of it', () => {
    expect(found(['A/R', null, null, 'I'], 'Cut waste to 25 kg')).toEqual([
      'raci-accountable-not-owner RACI!B5',
    ]);
    expect(found(['A/R', null, null, 'I'], null, 'cut waste to 25 kg')).toEqual([
      'raci-accountable-not-owner RACI!B5',
    ]);
    expect(found(['A/R', null, null, 'I'], null, 'Cut waste')).toEqual([]);
  });

  it('looks at each of several links, and says them in one finding', () => {
    expect(found(['A/R', null, null, 'I'], 'KR-1, KR-2; KR-3')).toEqual([
      'raci-accountable-not-owner RACI!B5',
    ]);
    const [issue] = joinSheets({
      OKRs: keyResults,
      RACI: matrixOf([...soundRows, ['Plan', 'A/R', null, null, 'I', 'KR-2, KR-3', null]]),
    });
    expect(issue?.found).toBe(
      'Ann Lee, and KR-2 is owned by Bob Ray, Cy Orr; KR-3 is owned by Bob Ray',
    );
    expect(issue?.severity).toBe('warning');
  });

  it('names a link that no list has at the link', () => {
    expect(found(['A/R', null, null, 'I'], 'KR-9')).toEqual(['raci-link-unknown RACI!F5']);
    expect(found([null, 'A/R', null, 'I'], 'KR-9, KR-1')).toEqual([
      'raci-accountable-not-owner RACI!C5',
      'raci-link-unknown RACI!F5',
    ]);
  });

  it('leaves tasks without exactly one accountable person, and workbooks without lists, alone', () => {
    expect(found(['R', null, null, 'I'], 'KR-1')).toEqual([]);
    expect(found([null, 'A', 'A', 'R'], 'KR-1')).toEqual([]);
    const rows = [...soundRows, ['Plan', 'A', 'R', null, null, 'KR-77', null]];
    expect(joined({ RACI: matrixOf(rows) })).toEqual([]);
  });

  it('leaves a key result without an owner alone', () => {
    const bare = keyResults.map((row, index) =>
      index === 1 ? row.map((cell, column) => (column === 3 ? null : cell)) : row,
    );
    const rows = [...soundRows, ['Plan', null, 'A', 'R', 'I', 'KR-1', null]];
    expect(joined({ OKRs: bare, RACI: matrixOf(rows) })).toEqual([]);
  });

  it('takes first names, initials, brackets and roles that may mean the owner for the owner', () => {
    const named = (name: string) => [
      ['Task', name, 'Eva', 'Finn', 'Linked key result'],
      ['Take the orders', 'A/R', 'C', null, 'KR-1'],
      ['Answer mails', 'A', 'R', 'I', null],
      ['Pack the boxes', 'I', 'A/R', 'C', null],
    ];
    for (const name of ['Ann', 'A. Lee', 'Lee, Ann', 'ANN LEE', 'Ann Lee (online)', 'Online lead'])
      expect(joined({ OKRs: keyResults, Roles: roles, RACI: named(name) })).toEqual([]);
    expect(joined({ OKRs: keyResults, Roles: roles, RACI: named('Head baker') })).toEqual([
      'raci-accountable-not-owner RACI!B2',
    ]);
  });

  it('claims nothing of names nobody else in the workbook knows while the owner has no column', () => {
    const rows = [
      ['Task', 'Manager', 'Staff', 'Linked key result'],
      ['Take the orders', 'A', 'R', 'KR-1'],
      ['Answer mails', 'A', 'R', null],
      ['Pack the boxes', 'A', 'R', null],
    ];
    expect(joined({ OKRs: keyResults, RACI: rows })).toEqual([]);
  });

  it('reads owners of measures, and lists with names under R and A, in German too', () => {
    const measures = [
      ['ID', 'Kennzahl', 'Verantwortlich', 'Einheit', 'Zielwert', 'Häufigkeit'],
      ['K1', 'Pünktliche Lieferungen', 'Eva Roth', '%', 95, 'monatlich'],
      ['K2', 'Reklamationen', 'Jan Wolf', 'Stück', 6, 'monatlich'],
    ];
    const list = [
      ['Zuständigkeiten (erfunden)'],
      [],
      [
        'Aufgabe',
        'Durchführung',
        'Rechenschaftspflichtig',
        'Konsultiert',
        'Informiert',
        'Verknüpfte Kennzahl',
      ],
      ['Touren planen', 'Kim Alt', 'Jan Wolf', '', 'Eva Roth', 'K1'],
      ['Reklamationen', 'Kim Alt', 'Jan Wolf', 'Eva Roth', '', ''],
    ];
    expect(joined({ Kennzahlen: measures, RACI: list })).toEqual([
      'raci-accountable-not-owner RACI!C4',
    ]);
  });
});
