import { describe, expect, it } from 'vitest';
import { milestoneOwners } from '../../core/dependencies/milestoneOwners.ts';
import { splitDepartments } from '../../core/dependencies/splitDepartments.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { found, tableWith } from './rowsWith.ts';

const headers = {
  id: 'Id',
  milestone: 'Milestone',
  departments: 'Departments',
  owners: 'Owner of each',
  dueDate: 'Due',
  doneOn: 'Done on',
} as const;

const sound = {
  ...{ id: 'M-1', milestone: 'Second van on the road', departments: 'Delivery, Office' },
  ...{ owners: 'Ann Lee, Bob Ray', dueDate: '2026-12-15' },
};

const changed = (changes: Readonly<Partial<Record<keyof typeof headers, Cell>>>) =>
  found(tableWith(headers, sound, changes));

describe('checks of joint milestones', () => {
  it('find nothing in a sound list', () => {
    expect(changed({})).toEqual([]);
  });

  it('name a milestone of one department alone, or of none', () => {
    expect(changed({ departments: 'Office', owners: 'Bob Ray' })).toEqual([
      'milestone-one-department C3',
    ]);
    expect(changed({ departments: 'Office; office', owners: 'Bob Ray' })).toEqual([
      'milestone-one-department C3',
    ]);
    expect(changed({ departments: null })).toEqual(['milestone-one-department C3']);
  });

  it('name a department without an owner', () => {
    expect(changed({ owners: 'Ann Lee' })).toEqual(['milestone-owner-missing D3']);
    expect(changed({ owners: 'Ann Lee, tbd' })).toEqual(['milestone-owner-missing D3']);
    expect(changed({ owners: null })).toEqual(['milestone-owner-missing D3']);
    expect(changed({ owners: 'Delivery: Ann Lee' })).toEqual(['milestone-owner-missing D3']);
    expect(changed({ owners: 'Office: Bob Ray; Delivery: Ann Lee' })).toEqual([]);
  });

  it('name a milestone whose day has passed and that is not reached; its own day is in time', () => {
    expect(changed({ dueDate: '2026-11-14' })).toEqual(['milestone-overdue F3']);
    expect(changed({ dueDate: '2026-11-15' })).toEqual([]);
    expect(changed({ dueDate: '2026-11-14', doneOn: '2026-11-20' })).toEqual([]);
    expect(changed({ dueDate: '2026-11-14', doneOn: 'nearly' })).toEqual(['cell-unreadable F3']);
  });
});

describe('splitDepartments', () => {
  it('splitDepartments keeps "Online & delivery" whole and counts each department once', () => {
    expect(splitDepartments('Online & delivery, Office; office\nShops / HR')).toEqual([
      ...['Online & delivery', 'Office', 'Shops', 'HR'],
    ]);
    expect(splitDepartments(null)).toEqual([]);
    expect(splitDepartments('n/a')).toEqual([]);
  });
});

describe('milestoneOwners', () => {
  it('milestoneOwners goes by the name of the department, then by order', () => {
    const owners = milestoneOwners(['Shops', 'Office', 'HR'], 'office: Bob Ray, Ann Lee');
    expect(owners.map(({ owner }) => owner)).toEqual(['Ann Lee', 'Bob Ray', null]);
  });
});
