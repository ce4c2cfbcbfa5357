import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognitionColumns } from '../../core/incentives/recognitionColumns.ts';
import { recognitionShare } from '../../core/incentives/recognitionShare.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { readTable } from '../../core/sheet/readTable.ts';
import { callByName } from '../callByName.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { findingsIn } from '../strategy/checkRows.ts';

const header = ['Recognised on', 'Recognised', 'Recognised by', 'For what', 'Value lived'];

function read(rows: readonly (readonly Cell[])[]) {
  return readTable(deepFreeze(gridOf([header, ...rows])), recognitionColumns).rows;
}

const entries = read([
  ['2026-10-01', 'Ann, Bob', 'Cy', 'Stayed', 'W1'],
  ['2026-11-01', 'ann', 'Bob', 'Helped', null],
  [null, 'Dan', 'Bob', 'Rang', 'W2; W1'],
]);
const names = (...all: readonly string[]) => all.map((name) => [name]);

describe('recognitionShare', () => {
  it('recognitionShare(people) counts each once, several in one cell, any case', () => {
    const share = recognitionShare(entries, {
      expected: names('Ann', 'Bob', 'Cy', 'ANN'),
      by: 'people',
    });
    expect(share).toMatchObject({ recognised: 2, expected: 3, leftOut: ['Cy'], coverage: 1 });
    expect(share.share).toBeCloseTo(2 / 3, 12);
  });

  it('recognitionShare(a period) leaves out entries without a day', () => {
    const from = 46_327;
    const period = { expected: names('Ann', 'Dan'), by: 'people', from } as const;
    expect(recognitionShare(entries, period)).toMatchObject({ recognised: 1, entries: 1 });
    expect(recognitionShare(entries, { ...period, from: null, to: from - 1 })).toMatchObject({
      ...{ recognised: 1, entries: 1 },
    });
  });

  it('recognitionShare(values) takes an id or a wording for one value, and covers what names one', () => {
    const expected = [['W1', 'Honest'], ['W2'], ['W3']];
    const share = recognitionShare(entries, { expected, by: 'values' });
    expect(share).toMatchObject({ recognised: 2, leftOut: ['W3'], entries: 2 });
    expect(share.coverage).toBeCloseTo(2 / 3, 12);
  });

  it('recognitionShare(nobody expected) is no number', () => {
    expect(recognitionShare(entries, { expected: [], by: 'people' }).share).toBeNull();
  });

  it('recognitionShare(one more entry) never takes anybody away', () => {
    const name = fc.constantFrom('Ann', 'Bob', 'Cy', 'Dan');
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), name, (before, more) => {
        const expected = names('Ann', 'Bob', 'Cy');
        const shareOf = (people: readonly string[]) =>
          recognitionShare(read(people.map((person) => [null, person, 'Eve', 'x', null])), {
            ...{ expected, by: 'people' },
          }).share ?? 0;
        expect(shareOf([...before, more])).toBeGreaterThanOrEqual(shareOf(before));
        expect(shareOf([...before, more])).toBeLessThanOrEqual(1);
      }),
      { seed: 20261117, numRuns: 100 },
    );
  });
});

describe('RECOGNITION_SHARE', () => {
  it('RECOGNITION_SHARE(blank, a wrong word, nobody) answers the issue', () => {
    const list = [header, ['2026-10-01', 'Ann', 'Bob', 'Stayed', 'W1']];
    expect(callByName('RECOGNITION_SHARE', null, [['Ann']]).codes).toEqual(['argument-missing']);
    expect(callByName('RECOGNITION_SHARE', list, [['Ann']], 'teams').codes).toEqual([
      'argument-kind',
    ]);
    expect(callByName('RECOGNITION_SHARE', list, [[null, '']]).value).toBeUndefined();
  });
});

describe('checks of incentives and recognition', () => {
  const incentives = ['Person', 'Measure', 'Direction', 'Weight', 'Reward'];

  it('name nobody, no direction and weights off a whole', () => {
    const rows = [
      ...[incentives, ['Ann', 'Sales', 'more', 0.5, 'Bonus'], ['Ann', 'Visits', null, 0.4, 'Day']],
      [null, 'Calls', 'less', null, 'Dinner'],
    ];
    expect(findingsIn(rows)).toEqual([
      'incentive-weights D2',
      'incentive-no-direction C3',
      'incentive-nobody A4',
    ]);
  });

  it('do not name a direction that cannot be read twice', () => {
    const rows = [
      incentives,
      ['Ann', 'Sales', 'sideways', 1, 'Bonus'],
      ['Bob', 'Visits', 'more', 1, 'Day'],
    ];
    expect(findingsIn(rows)).toEqual(['cell-unreadable C2']);
  });

  it('name praise of oneself and thanks for nothing named', () => {
    const rows = [
      header,
      ['2026-10-01', 'Ann Lee', 'ann lee', 'Stayed to close', 'W1'],
      ['2026-10-02', 'Bob Ray', 'Ann Lee', null, 'W1'],
      ['2026-10-03', 'Cy Orr', 'Ann Lee', 'Rang customers', 'W1'],
    ];
    expect(findingsIn(rows)).toEqual([
      'recognition-of-oneself C2',
      'recognition-without-reason D3',
    ]);
  });
});
