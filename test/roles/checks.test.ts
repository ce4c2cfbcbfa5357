import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/sheet/cell.ts';
import { checkSheets, findingsIn } from '../strategy/checkRows.ts';

const header = ['Role', 'Person', 'Purpose', 'Deputy', 'Last changed'];

function role(name: string, person: Cell, deputy: Cell = null, changed: Cell = '2026-03-02') {
  return [name, person, 'What would be missing', deputy, changed];
}

const sound = [
  header,
  role('Head baker', 'Jan Feld', 'Eva Roth'),
  role('Shop lead', 'Eva Roth'),
  role('Driver', 'Tom Berg'),
];

describe('checks of roles', () => {
  it('find nothing in a sound list, and score it by the roles that are held', () => {
    const { findings, scores } = checkSheets({ Sheet1: sound });
    expect(findings).toEqual([]);
    expect(scores).toMatchObject([{ kind: 'roles', value: 1, coverage: 1 }]);
  });

  it('name a vacant role at the person, whatever stands for nobody', () => {
    for (const nobody of [null, 'tbd', 'vacant', 'unbesetzt', 'à pourvoir', '?'])
      expect(findingsIn([...sound, role('Cleaner', nobody)])).toEqual(['role-person-missing B5']);
    const { scores } = checkSheets({ Sheet1: [...sound, role('Cleaner', null)] });
    expect(scores).toMatchObject([{ value: 0.75 }]);
  });

  it('name a person once, at the fourth role; the same role twice is one', () => {
    const three = ['Cleaner', 'Buyer'].map((name) => role(name, 'tom  BERG'));
    expect(findingsIn([...sound, ...three])).toEqual([]);
    expect(findingsIn([...sound, ...three, role('Driver', 'Tom Berg')])).toEqual([]);
    const five = [...three, role('Baker', 'Tom Berg'), role('Clerk', 'Tom Berg')];
    expect(findingsIn([...sound, ...five])).toEqual(['role-person-overloaded B7']);
  });

  it('name a deputy who is the person itself', () => {
    expect(findingsIn([...sound, role('Cleaner', 'Al Moss', 'al moss')])).toEqual([
      'role-deputy-same D5',
    ]);
  });

  it('note a description older than a year, and not one of a year', () => {
    const old = role('Cleaner', 'Al Moss', null, '2025-11-14');
    const year = role('Buyer', 'Al Moss', null, '2025-11-15');
    expect(findingsIn([...sound, old, year])).toEqual(['role-stale E5']);
  });

  it('say of a day that cannot be read that it cannot, and draw nothing from it', () => {
    expect(findingsIn([...sound, role('Cleaner', 'Al Moss', null, 'last spring')])).toEqual([
      'cell-unreadable E5',
    ]);
  });
});
