import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../../core/sheet/cell.ts';
import { checkSheets } from '../../strategy/checkRows.ts';

const roles: Matrix = [
  ['Role', 'Person', 'Team', 'Purpose', 'Measures owned', 'Deputy', 'Last changed'],
  [
    'Managing director',
    'Ann Lee',
    'Company',
    'Keeps us together',
    'Sales',
    'Bob Ray',
    '2026-03-01',
  ],
  ['Head baker', 'Bob Ray', 'Floor', 'Bread is good', null, null, '2026-03-01'],
];
const keyResults = (owners: readonly string[]): Matrix => [
  ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Start date', 'Due date'],
  ...owners.map((owner, index) => [
    ...['Better bread', `Raise score ${index} from 1 to 5`, owner, 1, 5, 2],
    ...['2026-10-01', '2026-12-31'],
  ]),
];
const kpis: Matrix = [
  ['ID', 'KPI', 'Owner', 'Unit', 'Direction', 'Frequency', 'Target'],
  ['K1', 'Sales a month', 'Ann Lee', 'thousand', 'higher', 'monthly', 56],
  ['K2', 'Complaints', 'Ann Lee', 'count', 'lower', 'monthly', 5],
];
const codes = [
  ...['person-without-role', 'role-deputy-needed', 'role-measure-unlisted'],
  'role-change-not-told',
];

/** Findings of the joins of roles only: `code sheet!cell found`. */
function found(sheets: Readonly<Record<string, Matrix>>): string[] {
  return checkSheets(sheets)
    .findings.filter(({ code }) => codes.includes(code))
    .map((each) => `${each.code} ${each.sheet}!${each.cell} ${each.found}`);
}

function withRole(changes: Readonly<Record<number, string | null>>, row = 2): Matrix {
  return roles.map((cells, index) =>
    index === row ? cells.map((cell, column) => changes[column] ?? cell) : cells,
  );
}

describe('joins of roles', () => {
  it('name whoever answers for something without a role, once, at the first cell', () => {
    const sheets = { Roles: roles, KRs: keyResults(['Ann Lee', 'Cy Orr', 'cy orr']), KPIs: kpis };
    expect(found(sheets)).toEqual(['person-without-role KRs!C3 2 key results']);
  });

  it('know people by first name, initial, title behind the name, role or team', () => {
    const names = [
      'Ann',
      'B. Ray',
      'Ray, Bob',
      'Bob Ray (baker)',
      'head baker',
      'Floor',
      'ANN LEE',
    ];
    expect(found({ Roles: roles, KRs: keyResults(names) })).toEqual([]);
  });

  it('know several holders of one role, and a last name before a first name', () => {
    const shared = withRole({ 1: 'Bob Ray, Cy Orr' });
    expect(found({ Roles: shared, KRs: keyResults(['Cy Orr', 'Bob Ray']) })).toEqual([]);
    const inverted = withRole({ 1: 'Ray, Bob' });
    expect(found({ Roles: inverted, KRs: keyResults(['Bob Ray', 'Cy Orr']) })).toEqual([
      'person-without-role KRs!C3 1 key result',
    ]);
  });

  it('stay silent without a list of roles', () => {
    expect(found({ KRs: keyResults(['Ann Lee', 'Cy Orr']), KPIs: kpis })).toEqual([]);
  });

  it('name whoever is accountable in a matrix and decides without a role', () => {
    const raci = [
      ['Task', 'Ann Lee', 'Dee Fox'],
      ['Bake bread', 'A', 'R'],
      ['Open the shop', 'R', 'A'],
      ['Order flour', 'A/R', 'C'],
    ];
    const decisions = [
      ['Decision', 'Decider', 'Decided on', 'Status'],
      ['New oven', 'Eve Ash', '2026-10-10', 'decided'],
      ['Old oven', 'Gil Orr', '2026-10-10', 'withdrawn'],
    ];
    expect(found({ Roles: roles, RACI: raci, Decisions: decisions })).toEqual([
      'person-without-role RACI!C3 1 task',
      'person-without-role Decisions!B2 1 decision',
    ]);
  });

  it('ask for a deputy of whoever answers for much, from the number the workbook sets', () => {
    const many = Array.from({ length: 10 }, () => 'Bob Ray');
    const sheets = { Roles: roles, KRs: keyResults(many) };
    expect(found(sheets)).toEqual(['role-deputy-needed Roles!F3 10 key results']);
    expect(found({ ...sheets, KRs: keyResults(many.slice(1)) })).toEqual([]);
    expect(found({ ...sheets, Roles: withRole({ 5: 'Ann Lee' }) })).toEqual([]);
    const setting = [['Tandem settings'], [], ['Setting', 'Value'], ['Deputy from', 11]];
    expect(found({ ...sheets, 'Tandem settings': setting })).toEqual([]);
  });

  it('name measures of a role that no list has; fuller words on the list will do', () => {
    const sheets = { Roles: withRole({ 4: 'Sales, K2, Flour a loaf' }), KPIs: kpis };
    expect(found(sheets)).toEqual(['role-measure-unlisted Roles!E3 "Flour a loaf"']);
    expect(found({ Roles: withRole({ 4: 'Flour a loaf' }) })).toEqual([]);
  });

  it('name a change within the cycle that no communication tells, where there is a plan', () => {
    const plan = (message: string, day: string) => [
      ['Audience', 'Message', 'Channel', 'Owner', 'Date'],
      ['All staff', 'Where we are going', 'Meeting', 'Ann Lee', '2026-10-02'],
      ['All staff', message, 'Meeting', 'Ann Lee', day],
    ];
    const sheets = {
      Roles: withRole({ 6: '2026-10-20' }),
      KRs: keyResults(['Ann Lee', 'Bob Ray']),
    };
    const told = (message: string, day: string) => found({ ...sheets, Plan: plan(message, day) });
    expect(told('New slots', '2026-10-25')).toEqual([
      'role-change-not-told Roles!G3 the change of 2026-10-20 and no such communication',
    ]);
    expect(told('Bob Ray leads the bakery now', '2026-10-19')).toHaveLength(1);
    expect(told('Bob Ray leads the bakery now', '2026-10-20')).toEqual([]);
    expect(told('What the head baker decides', '2026-10-25')).toEqual([]);
    expect(found(sheets)).toEqual([]);
  });
});
