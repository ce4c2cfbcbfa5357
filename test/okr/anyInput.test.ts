import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { okrFunctions } from '../../core/okr/index.ts';
import { keyResultTypes } from '../../core/okr/model.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { call } from './call.ts';
import { runCheck } from './runCheck.ts';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.double(),
  fc.boolean(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom<Cell>(
    'Objective',
    'Key result',
    'Current',
    'Target',
    'Weight',
    'O-1',
    '45%',
    '≥ 90 %',
    {
      error: '#N/A',
    },
  ),
);
const matrix = fc.array(fc.array(cell, { minLength: 1, maxLength: 9 }), {
  minLength: 1,
  maxLength: 9,
});

describe('any input', () => {
  it.each(okrFunctions)(
    '$name answers a value or an issue, and never throws',
    ({ name, parameters }) => {
      const argument = fc.oneof(cell, matrix);
      const count = Object.keys(parameters).length;
      fc.assert(
        fc.property(fc.array(argument, { maxLength: count }), (args) => {
          const outcome = call(name, ...args);
          const cells = outcome.ok ? [outcome.value].flat(2) : [];
          const broken = cells.filter((each) => typeof each === 'number' && !Number.isFinite(each));
          expect(broken).toEqual([]);
          expect(cells.length + outcome.issues.length).toBeGreaterThan(0);
        }),
        { seed: 3, numRuns: 300 },
      );
    },
  );

  it('the check reads any cells in any layout', () => {
    const places = fc.constantFrom(
      ...(['column', 'column-merged', 'section-row', 'title-above', 'across', 'absent'] as const),
    );
    const columns = {
      objective: 0,
      keyResult: 1,
      start: 2,
      target: 3,
      current: 4,
      weight: 5,
      dueDate: 6,
    };
    fc.assert(
      fc.property(matrix, places, (rows, objectiveAt) => {
        const { scores, issues } = runCheck(rows, { columns, objectiveAt });
        for (const { value, coverage } of scores) {
          expect(value === null || (value >= 0 && value <= 1)).toBe(true);
          expect(coverage >= 0 && coverage <= 1).toBe(true);
        }
        expect(issues.every(({ code }) => code !== '')).toBe(true);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('numbers at the edge of what a cell can hold end in a value or an issue', () => {
    const edge = fc.constantFrom<Cell>(-1.7e308, -1, -5e-324, 0, 5e-324, 1, 1.7e308, null);
    const type = fc.constantFrom(...keyResultTypes);
    fc.assert(
      fc.property(
        type,
        fc.array(edge, { minLength: 5, maxLength: 5 }),
        fc.boolean(),
        (word, numbers, raw) => {
          const outcome = call('KR_PROGRESS', word, ...numbers, raw);
          expect(outcome.ok ? Number.isFinite(outcome.value) : outcome.issues.length > 0).toBe(
            true,
          );
          call('KR_STATUS', numbers[0], numbers[1], 'upraise', null, null, null, true);
          call('OKR_SCORE', [['Start', 'Target', 'Current', 'Weight'], numbers.slice(0, 4)]);
          call('OKR_SCORE', [['Progress', 'Weight'], numbers.slice(0, 2), numbers.slice(2, 4)]);
        },
      ),
      { seed: 3, numRuns: 2000 },
    );
  });

  it('KR_LINT and SMART_CHECK read a very long text without hanging', () => {
    for (const part of ['1,', '9 ', 'KR1 ', 'better ', '1.1.', '٣', '%'])
      for (const name of ['KR_LINT', 'SMART_CHECK'])
        expect(call(name, part.repeat(20_000)).ok).toBe(true);
  });
});
