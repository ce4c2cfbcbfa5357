import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incentiveColumns } from '../../core/incentives/incentiveColumns.ts';
import { incentiveConflicts } from '../../core/incentives/incentiveConflicts.ts';
import { incentivesIn } from '../../core/incentives/readIncentives.ts';
import { weightSums } from '../../core/incentives/weightSums.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { readTable } from '../../core/sheet/readTable.ts';
import { callByName } from '../callByName.ts';
import { deepFreeze } from '../deepFreeze.ts';

const header = ['Person', 'Team', 'Measure', 'Direction', 'Moves with', 'Pulls against'];
const settings = { seed: 20261116, numRuns: 200 };

function read(rows: readonly (readonly Cell[])[]) {
  return incentivesIn(readTable(deepFreeze(gridOf([header, ...rows])), incentiveColumns));
}

/** Pairs of people as text, with the reason. */
function pairs(rows: readonly (readonly Cell[])[]): string[] {
  return incentiveConflicts(read(rows)).flatMap(({ reason, left, right }) =>
    left.flatMap((one) => right.map((other) => `${reason}: ${one.party} – ${other.party}`)),
  );
}

const ann = ['Ann', null, 'Sales', 'more', null, null];
const bob = ['Bob', null, 'Sales', 'less', null, null];

const direction = fc.constantFrom('more', 'less', null);
const measure = fc.constantFrom('M1', 'M2', 'M3');
const links = fc.constantFrom(null, 'M1', 'M2, M3');
const row = fc.tuple(
  ...([fc.constantFrom('Ann', 'Bob', 'Cy'), fc.constant(null), measure, direction] as const),
  ...([links, links] as const),
);
const rows = fc.array(row, { minLength: 1, maxLength: 10 });

/** Unordered pairs, so that the order of rows does not matter. */
function sortedPairs(cells: readonly (readonly Cell[])[]): string[] {
  const found = incentiveConflicts(read(cells)).flatMap(({ reason, left, right }) =>
    left.flatMap((one) =>
      right.map((other) => {
        const sides = [one, other].map((each) => `${each.party} ${each.measureKey}`).sort();
        return `${reason}: ${sides.join(' – ')}`;
      }),
    ),
  );
  return [...new Set(found)].filter((pair) => !pair.startsWith('trade-off')).sort();
}

describe('incentiveConflicts', () => {
  it('incentiveConflicts(opposite directions of one measure) finds the pair, whatever the words', () => {
    expect(pairs([ann, bob])).toEqual(['opposite: Ann – Bob']);
    expect(pairs([ann, ['Bob', null, 'sales ', '↓', null, null]])).toEqual(['opposite: Ann – Bob']);
    expect(pairs([ann, ['Bob', null, 'Sales', 'higher', null, null]])).toEqual([]);
  });

  it('incentiveConflicts(linked measures) finds opposite directions, whichever names the other', () => {
    const less = ['Bob', null, 'Visits', 'less', null, null];
    const linked = ['Ann', null, 'Sales', 'more', 'Visits', null];
    const back = ['Bob', null, 'Visits', 'less', 'Sales', null];
    for (const list of [
      [linked, less],
      [ann, back],
      [linked, back],
    ])
      expect(pairs(list)).toHaveLength(1);
    expect(pairs([linked, ['Bob', null, 'Visits', 'more', null, null]])).toEqual([]);
  });

  it('incentiveConflicts(a link of a link) finds none', () => {
    const chain = [
      ['Ann', null, 'Sales', 'more', 'Visits', null],
      ['Cy', null, 'Visits', 'more', 'Calls', null],
      ['Bob', null, 'Calls', 'less', null, null],
    ];
    expect(pairs(chain)).toEqual(['linked: Cy – Bob']);
  });

  it('incentiveConflicts(a trade-off) finds whoever is rewarded for what it costs, and only who pushes', () => {
    const costly = ['Ann', null, 'Sales', 'more', null, 'Unsold bread'];
    const waste = ['Bob', null, 'Unsold bread', 'less', null, null];
    const quiet = ['Cy', null, 'Sales', 'less', null, null];
    expect(pairs([costly, waste])).toEqual(['trade-off: Ann – Bob']);
    expect(pairs([costly, waste, quiet])).toEqual(['opposite: Ann – Cy', 'trade-off: Ann – Bob']);
  });

  it('incentiveConflicts(whoever holds both sides) finds none: they can weigh them', () => {
    expect(pairs([ann, ['Ann', null, 'Sales', 'less', null, null]])).toEqual([]);
    const both = [
      ['Ann', null, 'Sales', 'more', null, 'Unsold bread'],
      ['Ann', null, 'Unsold bread', 'less', null, null],
    ];
    expect(pairs(both)).toEqual([]);
  });

  it('incentiveConflicts(teams and nobody) takes a team for a party and nobody for none', () => {
    expect(pairs([ann, [null, 'Floor', 'Sales', 'less', null, null]])).toEqual([
      'opposite: Ann – Floor',
    ]);
    expect(pairs([ann, ['tbd', null, 'Sales', 'less', null, null]])).toEqual([]);
    expect(pairs([ann, ['Bob', null, 'Sales', null, null, null]])).toEqual([]);
  });

  it('incentiveConflicts(any list) pairs different people only, and the order of rows does not matter', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        for (const { left, right } of incentiveConflicts(read(cells)))
          for (const one of left)
            for (const other of right) expect(one.party).not.toBe(other.party);
        expect(sortedPairs([...cells].reverse())).toEqual(sortedPairs(cells));
      }),
      settings,
    );
  });
});

describe('weightSums', () => {
  const weighted = (weights: readonly Cell[]) => {
    const grid = gridOf([
      ['Person', 'Measure', 'Weight'],
      ...weights.map((weight, index) => ['Ann', `M${index}`, weight]),
    ]);
    return weightSums(incentivesIn(readTable(deepFreeze(grid), incentiveColumns)));
  };

  it('weightSums(shares, percents, texts) passes a whole and thirds, and names the rest', () => {
    expect(weighted([0.5, 0.5])).toEqual([]);
    expect(weighted([50, 50])).toEqual([]);
    expect(weighted(['50 %', '50 %'])).toEqual([]);
    expect(weighted([0.33, 0.33, 0.33])).toEqual([]);
    expect(weighted([0.5, 0.4])).toMatchObject([{ party: 'Ann' }]);
    expect(weighted([0.5, 0.4])[0]?.sum).toBeCloseTo(0.9, 12);
    expect(weighted([60, 50])[0]?.sum).toBeCloseTo(1.1, 12);
  });

  it('weightSums(no weights at all) passes them over', () => {
    expect(weighted([null, null])).toEqual([]);
  });
});

describe('INCENTIVE_CONFLICT', () => {
  it('INCENTIVE_CONFLICT(claimed measures) leaves out those, and without links tells none', () => {
    const list = [
      ['Person', 'Measure', 'Direction'],
      ['Ann', 'Sales', 'more'],
      ['Bob', 'Visits', 'more'],
    ];
    expect(callByName('INCENTIVE_CONFLICT', list).value).toMatchObject([{}, { 0: 'ok' }]);
    expect(callByName('INCENTIVE_CONFLICT', list, [['sales']]).value).toMatchObject([
      {},
      ['unclaimed', 'Bob', 'Visits', 'more', null, null, null],
    ]);
  });

  it('INCENTIVE_CONFLICT(many against many) lists the first pairs and says that there are more', () => {
    const side = (name: string, pull: string) =>
      Array.from({ length: 40 }, (_, index) => [`${name} ${index}`, 'Sales', pull]);
    const list = [['Person', 'Measure', 'Direction'], ...side('A', 'more'), ...side('B', 'less')];
    const { value } = callByName('INCENTIVE_CONFLICT', list);
    expect(value).toHaveLength(502);
    expect(Array.isArray(value) ? value[501]?.[0] : null).toBe('more');
  });

  it('INCENTIVE_CONFLICT(blank, no measures) answers the issue', () => {
    expect(callByName('INCENTIVE_CONFLICT', null).codes).toEqual(['argument-missing']);
    expect(
      callByName('INCENTIVE_CONFLICT', [
        ['Person', 'Reward'],
        ['Ann', 'x'],
      ]).codes,
    ).toEqual(['column-missing']);
  });
});
