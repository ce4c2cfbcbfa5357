import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../../core/sheet/cell.ts';
import { joined, joinSheets, matrixOf, roles, soundRows } from './joinSheets.ts';

const meeting: Matrix = [['Hand out orders', 'A', null, null, 'R', null, null]];
const raci = matrixOf([...soundRows, ...meeting]);
const dependencyHeader = [
  'Id',
  'From key result',
  'From team',
  'To team',
  'What is needed',
  'Confirmed',
];

describe('raciJoinsCheck, departments', () => {
  it('names somebody of another department who does the work, at the letter', () => {
    const [issue, ...others] = joinSheets({ Roles: roles, RACI: raci });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: 'raci-no-dependency',
      severity: 'info',
      place: { sheet: 'RACI', row: 4, column: 4 },
      found: 'Di Fox (Shops) does it for Ann Lee (Online)',
    });
  });

  it('is silent with a dependency between the two, whichever asks', () => {
    for (const teams of [
      ['Online', 'Shops'],
      ['shops', 'ONLINE'],
    ]) {
      const rows = [dependencyHeader, ['D-1', null, ...teams, 'A shelf', 'yes']];
      expect(joined({ Roles: roles, RACI: raci, Dependencies: rows })).toEqual([]);
    }
    const other = [dependencyHeader, ['D-1', null, 'Online', 'Bakery', 'Loaves', 'yes']];
    expect(joined({ Roles: roles, RACI: raci, Dependencies: other })).toHaveLength(1);
  });

  it('takes the asking team from the key result, and that from its objective', () => {
    const objectives = [
      ['Id', 'Objective', 'Owner', 'Team', 'Start date', 'Due date'],
      ['O-1', 'Orders without waiting', 'Ann Lee', 'Online', '2026-10-01', '2026-12-31'],
    ];
    const keyResults = [
      ['Id', 'Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current'],
      ['KR-1', 'O-1', 'Sell 400 orders a week', 'Ann Lee', 240, 400, 330],
    ];
    const rows = [dependencyHeader, ['D-1', 'KR-1', null, 'Shops', 'A shelf', 'yes']];
    const sheets = { Roles: roles, RACI: raci, Objectives: objectives, OKRs: keyResults };
    expect(joined({ ...sheets, Dependencies: rows })).toEqual([]);
    expect(joined(sheets)).toEqual(['raci-no-dependency RACI!E5']);
  });

  it('is silent where the objective of one team hangs under one of the other', () => {
    const objectives = [
      ['Id', 'Objective', 'Parent', 'Owner', 'Team'],
      ['O-1', 'Everybody orders here', null, 'Ann Lee', 'Online'],
      ['O-2', 'Guests come back', 'O-1', 'Di Fox', 'Shops'],
    ];
    expect(joined({ Roles: roles, RACI: raci, Objectives: objectives })).toEqual([]);
  });

  it('names each pair of departments once, with how many further tasks it stands for', () => {
    const more = [...meeting, ['Fill the shelf', null, null, 'A', 'R', null, null]];
    const issues = joinSheets({ Roles: roles, RACI: matrixOf([...soundRows, ...more]) });
    expect(issues.map(({ found }) => found)).toEqual([
      'Di Fox (Shops) does it for Ann Lee (Online), and on 1 more task',
    ]);
  });

  it('passes over people of whom no department is known, and those who share one', () => {
    const rows = matrixOf([...soundRows, ['Pack', 'A', null, 'R', null, null, null]]);
    expect(joined({ Roles: roles, RACI: rows })).toEqual([]);
    expect(joined({ RACI: raci })).toEqual([]);
    const few = roles.filter(([role]) => role !== 'Shop lead');
    expect(joined({ Roles: few, RACI: raci })).toEqual([]);
  });

  it('takes the department from the team of somebody’s objectives where no role tells', () => {
    const objectives = [
      ['Id', 'Objective', 'Owner', 'Team'],
      ['O-1', 'Everybody orders here', 'Ann Lee', 'Online'],
      ['O-2', 'Guests come back', 'Di Fox', 'Shops'],
    ];
    expect(joined({ RACI: raci, Objectives: objectives })).toEqual(['raci-no-dependency RACI!E5']);
  });
});
