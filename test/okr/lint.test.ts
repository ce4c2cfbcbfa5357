import { describe, expect, it } from 'vitest';
import { textSigns } from '../../core/okr/textSigns.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { answer } from './call.ts';

const complete: Cell[] = [
  'Raise regulars from 120 to 180',
  'increase',
  120,
  180,
  'people',
  'Ana',
  '2026-12-31',
  '2026-11-01',
];

/** Codes for the complete key result with some arguments replaced. */
function codes(changes: Readonly<Record<number, Cell>>): Cell[] {
  const table = answer(
    'KR_LINT',
    ...complete.map((cell, index) => (index in changes ? (changes[index] ?? null) : cell)),
  );
  return (table as Cell[][]).slice(1).map(([code]) => code ?? null);
}

describe('KR_LINT', () => {
  it('says "ok" in one row when there is nothing to say', () => {
    expect(answer('KR_LINT', ...complete)).toEqual([
      ['Code', 'Severity', 'Message'],
      ['ok', 'ok', 'No issues found.'],
    ]);
  });

  it.each([
    ['kr-no-owner', { 5: null }],
    ['kr-several-owners', { 5: 'Ana, Ben' }],
    ['kr-no-due-date', { 6: null }],
    ['kr-overdue', { 6: '2026-10-31' }],
    ['kr-no-unit', { 4: null }],
    ['kr-start-equals-target', { 2: 180 }],
    ['kr-direction', { 2: 200 }],
    ['kr-target-in-text', { 3: null }],
    ['kr-target-differs', { 3: 175 }],
  ])('%s and nothing else', (code, changes) => {
    expect(codes(changes)).toEqual([code]);
  });

  it.each([
    [
      'a wish without number or target',
      { 0: 'Better bread', 3: null },
      ['kr-not-measurable', 'kr-vague', 'kr-no-target'],
    ],
    ['an activity', { 0: 'Launch the new website' }, ['kr-activity']],
    ['an activity in German', { 0: 'Neue Webseite entwickeln' }, ['kr-activity']],
    ['an activity as a milestone', { 0: 'Launch the new website', 1: 'milestone' }, []],
    [
      'a very long text',
      { 0: `Raise regulars from 120 to 180 ${'and keep them '.repeat(15)}` },
      ['kr-too-long'],
    ],
    [
      'a band without a target',
      { 0: 'Hold wages at 30 to 34% of revenue', 1: 'band', 2: null, 3: null },
      [],
    ],
    ['a due date that is today', { 6: '2026-11-01' }, []],
    ['a falling number without a type', { 0: 'Cut waste to 20', 1: null, 2: 40, 3: 20 }, []],
    ['a target in percent', { 0: 'Raise share to 45 %', 2: 0.2, 3: 0.45, 4: null }, []],
    ['a target in thousands', { 0: 'Raise revenue to 95k', 2: 82000, 3: 95000 }, []],
    ['a number that names something', { 0: 'Open shop 3 and fill it' }, []],
  ] as const)('%s', (_, changes, expected) => {
    const found = codes(changes as Readonly<Record<number, Cell>>);
    expect(found).toEqual(expected.length === 0 ? ['ok'] : expected);
  });

  it('needs a text', () => {
    expect(answer('KR_LINT', null)).toContain('argument-missing');
  });
});

describe('SMART_CHECK', () => {
  const met = (...args: Cell[]) =>
    (answer('SMART_CHECK', ...args) as Cell[][]).slice(1).map(([, isMet]) => isMet);

  it('always answers five rows, each with the rule that decided', () => {
    const table = answer('SMART_CHECK', 'Better') as Cell[][];
    expect(table.map(([criterion]) => criterion)).toEqual([
      'Criterion',
      'Specific',
      'Measurable',
      'Achievable',
      'Relevant',
      'Time-bound',
    ]);
    expect(
      table.slice(1).every(([, isMet, rule]) => isMet === false && String(rule).length > 10),
    ).toBe(true);
  });

  it.each([
    ['English', 'Cut waste from 46 to 25 kg by March', [true, true, true, true, true]],
    ['German', 'Abfall bis März von 46 auf 25 kg senken', [true, true, true, true, true]],
    ['French', 'Réduire les pertes de 46 à 25 kg en mars', [true, true, true, true, true]],
    ['Spanish', 'Reducir la merma de 46 a 25 kg en marzo', [true, true, true, true, true]],
    [
      'a promise of everything',
      'Reply to every complaint in 2026 within 1 day',
      [true, true, false, true, true],
    ],
    ['an activity', 'Organise a tasting with the neighbours', [true, false, true, false, false]],
  ])('reads %s', (_, text, expected) => {
    expect(met(text, null, null, 'Ana')).toEqual(expected);
  });
});

describe('textSigns', () => {
  it('textSigns takes years, dates, quarters and row labels for no measure', () => {
    for (const text of [
      'KR1: be known by 2026',
      'Ready in Q3',
      'Live on 31.12.2026',
      '1. be loved',
      'Ready by 2026-12-31',
    ])
      expect(textSigns(text).number).toBeNull();
    expect(textSigns('Sell 1,500 loaves').number).toBe('1,500');
    expect(textSigns('Double the orders').number).toBe('double');
  });

  it('textSigns finds words whole, not as parts of others', () => {
    expect(textSigns('Mayor visits the store').deadline).toBeNull();
    expect(textSigns('Visit in May').deadline).toBe('may');
  });
});
