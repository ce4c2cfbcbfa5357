import { describe, expect, it } from 'vitest';
import { callByName } from '../callByName.ts';
import { findingsIn } from '../strategy/checkRows.ts';

const roles = [
  ['Rolle', 'Person', 'Zweck', 'Stellvertretung', 'Zuletzt geändert'],
  ['Backstube', 'Jan Feld', 'Brot ist gut', 'Jan Feld', '1.10.2025'],
  ['Laden', 'vakant', 'Gäste kommen wieder', null, '1.10.2026'],
  ['Büro', 'Eva Roth', 'Zahlen stimmen', 'Jan Feld', '1.10.2026'],
];

describe('ROLE_ISSUES', () => {
  it('ROLE_ISSUES(the range of a sheet) finds what the check-up finds', () => {
    const { value } = callByName('ROLE_ISSUES', roles, '2026-11-15');
    const codes = Array.isArray(value) ? value.slice(1).map((row) => `${row[1]} ${row[2]}`) : [];
    expect(codes.sort()).toEqual(findingsIn(roles).sort());
    expect(codes).toContain('role-stale E2');
  });

  it('ROLE_ISSUES(no day) tells no age', () => {
    const { value } = callByName('ROLE_ISSUES', roles);
    expect(JSON.stringify(value)).not.toContain('role-stale');
  });
});

describe('ROLE_COVERAGE', () => {
  it('ROLE_COVERAGE(people, roles, several in a cell, vacant roles) counts each person once', () => {
    const owners = [
      ['Jan Feld', 'EVA  ROTH'],
      ['Eva Roth & Max Klee', 'Laden'],
      [null, 'tbd'],
    ];
    expect(callByName('ROLE_COVERAGE', owners, roles, true).value).toMatchObject([
      {},
      [0.5, 2, 4, 'Max Klee, Laden'],
    ]);
  });

  it('ROLE_COVERAGE(nobody, blank, no roles) answers the issue', () => {
    expect(callByName('ROLE_COVERAGE', [[12, null]], roles).codes).toEqual(['role-nobody-owns']);
    expect(callByName('ROLE_COVERAGE', null, roles).codes).toEqual(['argument-missing']);
    expect(callByName('ROLE_COVERAGE', [['Jan']], [['Price'], [3]]).value).toBeUndefined();
  });
});
