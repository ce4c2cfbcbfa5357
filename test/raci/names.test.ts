import { describe, expect, it } from 'vitest';
import { isGroupName } from '../../core/raci/groupNames.ts';
import { expectedNames, nearNames } from '../../core/raci/nearNames.ts';
import { splitKnown, splitNames } from '../../core/raci/splitNames.ts';

describe('isGroupName', () => {
  it.each([
    'Team',
    'all',
    'Everyone',
    'Sales team',
    'alle',
    'toute l’équipe',
    'todos',
    'tutti',
    '全員',
    '팀',
  ])('isGroupName(%j) is a group', (name) => {
    expect(isGroupName(name)).toBe(true);
  });

  it.each([
    'Team lead',
    'Head of department',
    'Ines',
    'Owner',
    'Allison',
    'Teamleiter',
    '팀장',
    '',
  ])('isGroupName(%j) is one person', (name) => {
    expect(isGroupName(name)).toBe(false);
  });
});

describe('splitNames', () => {
  it.each([
    ['QA, Mixer', ['QA', 'Mixer']],
    ['HR + Office', ['HR', 'Office']],
    ['Chef / Owner', ['Chef', 'Owner']],
    ['UX/UI designer', ['UX/UI designer']],
    ['Mila\nTomas', ['Mila', 'Tomas']],
    ['Sales & Marketing', ['Sales & Marketing']],
    ['—', []],
    ['Mila, n/a', ['Mila']],
  ])('splitNames(%j) gives the names', (text, names) => {
    expect(splitNames(text)).toEqual(names);
  });

  it('splitKnown divides at "and" only where both sides are names on their own', () => {
    const known = new Set(['mila', 'tomas']);
    expect(splitKnown('Mila and Tomas', known)).toEqual(['Mila', 'Tomas']);
    expect(splitKnown('Sales and Marketing', known)).toEqual(['Sales and Marketing']);
  });
});

describe('nearNames', () => {
  it('nearNames offers the likest first and nothing that is far', () => {
    const names = ['Order flour', 'Bake bread', 'Clean the oven'];
    expect(nearNames('order flower', names)).toEqual(['Order flour']);
    expect(nearNames('qqq', names)).toEqual([]);
  });

  it('expectedNames says how many there are when none is near', () => {
    expect(expectedNames('qqq', ['Bake bread'])).toBe(
      'one of the 1 in the matrix, such as Bake bread',
    );
  });
});
