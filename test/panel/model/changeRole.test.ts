import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeRole, roleOf } from '../../../panel/model/changeRole.ts';
import { deepFreeze } from '../../deepFreeze.ts';

describe('changeRole', () => {
  const columns = deepFreeze({ objective: 0, keyResult: 1, person: [2, 3] });

  it('changeRole(columns, column, role) moves a column and keeps the rest', () => {
    expect(changeRole(columns, 1, null)).toEqual({ objective: 0, person: [2, 3] });
    expect(changeRole(columns, 3, 'owner')).toEqual({
      objective: 0,
      keyResult: 1,
      person: [2],
      owner: 3,
    });
    expect(changeRole(columns, 4, 'objective')).toEqual({ ...columns, objective: [0, 4] });
  });

  it('roleOf(changeRole(columns, column, role), column) is the role (law)', () => {
    const role = fc.constantFrom(null, 'objective', 'keyResult', 'person', 'owner');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), role, (column, wanted) => {
        const changed = changeRole(columns, column, wanted);
        expect(roleOf(changed, column)).toBe(wanted);
        for (const other of [0, 1, 2, 3].filter((one) => one !== column)) {
          expect(roleOf(changed, other)).toBe(roleOf(columns, other));
        }
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});
