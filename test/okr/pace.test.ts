import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDay } from '../../core/okr/sampleDay.ts';
import { answer } from './call.ts';

const [start, end] = [sampleDay('2026-01-01'), sampleDay('2026-03-31')];

describe('KR_PACE', () => {
  it.each([
    ['0 on the first day by the exclusive convention', [start, end, start], 0],
    ['1 on the last day', [start, end, end], 1],
    ['0 before the start', [start, end, start - 5, 'inclusive'], 0],
    ['1 after the end', [start, end, end + 5, 'workdays'], 1],
    ['counts the first day by the inclusive convention', [start, end, start, 'inclusive'], 1 / 90],
    ['1 on the only day of a period, inclusive', [start, start, start, 'inclusive'], 1],
    [
      'leaves holidays out of working days',
      ['2026-03-02', '2026-03-06', '2026-03-04', 'workdays', [['2026-03-03']]],
      0.5,
    ],
  ] as const)('is %s', (_, args, expected) => {
    expect(answer('KR_PACE', ...args)).toBeCloseTo(expected, 12);
  });

  it('goes straight through the shares that phases plan, whatever their order', () => {
    const phases = [
      ['Date', 'Expected share'],
      [start + 60, 0.8],
      [start + 30, 0.2],
    ];
    const at = (days: number) => answer('KR_PACE', start, end, start + days, '', null, phases);
    expect(at(15)).toBeCloseTo(0.1, 12);
    expect(at(30)).toBeCloseTo(0.2, 12);
    expect(at(45)).toBeCloseTo(0.5, 12);
    expect(at(60)).toBeCloseTo(0.8, 12);
    expect(at(89)).toBeCloseTo(1, 12);
  });

  it.each([
    ['the end before the start', [end, start, start], 'pace-dates-reversed'],
    ['a period of no days', [start, start, start], 'pace-no-days'],
    [
      'a weekend without a working day',
      ['2026-03-07', '2026-03-08', '2026-03-07', 'workdays'],
      'pace-no-days',
    ],
    ['a phase outside the period', [start, end, start, '', null, [[end + 9, 0.5]]], 'pace-phase'],
    [
      'two shares for one day',
      [
        start,
        end,
        start,
        '',
        null,
        [
          [start + 9, 0.5],
          [start + 9, 0.6],
        ],
      ],
      'pace-phase',
    ],
    [
      'a plan that falls',
      [
        start,
        end,
        start,
        '',
        null,
        [
          [start + 9, 0.5],
          [start + 19, 0.4],
        ],
      ],
      'pace-phase',
    ],
    ['a share above 1', [start, end, start, '', null, [[start + 9, 40]]], 'value-out-of-range'],
    ['a holiday that is no date', [start, end, start, 'workdays', [['Easter']]], 'argument-kind'],
    ['a blank date', [start, null, start], 'argument-missing'],
  ] as const)('answers an issue for %s', (_, args, code) => {
    expect(answer('KR_PACE', ...args)).toContain(code);
  });

  it('never falls as days go by, by any convention', () => {
    const days = fc.integer({ min: -30, max: 150 });
    const convention = fc.constantFrom('exclusive', 'inclusive', 'workdays');
    fc.assert(
      fc.property(days, days, convention, (one, other, name) => {
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
        const before = answer('KR_PACE', start, end, start + earlier, name) as number;
        const after = answer('KR_PACE', start, end, start + later, name) as number;
        expect(after).toBeGreaterThanOrEqual(before);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
      }),
      { seed: 20261121 },
    );
  });
});
