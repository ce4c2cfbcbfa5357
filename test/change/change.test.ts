import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeGate } from '../../core/change/changeGate.ts';
import { changeStepLabels } from '../../core/change/changeSteps.ts';
import { readStep } from '../../core/change/readStep.ts';
import { changeView } from '../../core/change/view.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { runView } from '../../core/declare/runView.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { changeSteps } from '../../core/vocabulary/vocabulary.ts';
import { callByName } from '../callByName.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { checkSheets, findingsIn } from '../strategy/checkRows.ts';

const header = ['Change step', 'Completion rating', 'Evidence'];

function stepsOf(ratings: readonly Cell[], evidence: Cell = 'seen'): Cell[][] {
  return [
    header,
    ...ratings.map((rating, index) => [changeStepLabels[index] ?? null, rating, evidence]),
  ];
}

describe('readStep', () => {
  it('readStep(number or words) finds the step, of several words the first', () => {
    const texts = [
      ...['1', 'Step 2: guiding coalition', '3. Form a strategic vision', 'Communicate the vision'],
      ...['Empower others to act on the vision', 'Short-term wins', 'Sustain acceleration'],
      'Verankern in der Kultur',
    ];
    expect(texts.map(readStep)).toEqual(changeSteps);
    expect(changeStepLabels.map(readStep)).toEqual(changeSteps);
  });

  it('readStep(anything else) guesses nothing', () => {
    for (const text of [null, '', 'Send the last invoice', '9', '12 months', '2026'])
      expect(readStep(text)).toBeNull();
  });
});

describe('changeGate', () => {
  const ratingsOf = (values: readonly number[]) =>
    new Map(values.map((rating, index) => [changeSteps[index] ?? 'anchor', rating] as const));

  it('changeGate(ratings that never rise by the gap) is in order, and more so with a wider gap', () => {
    const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(ratings, fc.integer({ min: 1, max: 4 }), (values, gap) => {
        const narrow = changeGate(ratingsOf(values), gap);
        const wide = changeGate(ratingsOf(values), gap + 1);
        const falling = changeGate(ratingsOf([...values].sort((a, b) => b - a)), gap);
        expect(falling.score).toBe(100);
        expect(wide.score ?? 0).toBeGreaterThanOrEqual(narrow.score ?? 101);
        expect(narrow.broken.every(({ ahead }) => ahead >= gap)).toBe(true);
        expect(narrow.coverage).toBe(values.length / 8);
      }),
      { seed: 35, numRuns: 200 },
    );
  });

  it('changeGate(the last done, the first not begun) breaks every pair with the first', () => {
    const { broken, score } = changeGate(ratingsOf([1, 3, 3, 3, 3, 3, 3, 3]), 2);
    expect(broken).toHaveLength(7);
    expect(score).toBeCloseTo(75, 12);
  });
});

describe('KOTTER_GATE', () => {
  it('KOTTER_GATE(two programmes) judges each, and warns of the one with too few ratings', () => {
    const rows = [
      ['Programme', 'Change step', 'Completion rating'],
      ['Tills', '1 Urgency', 1],
      [null, '2 Coalition', 4],
      ['Parcels', '1 Urgency', 2],
    ];
    const { value, codes } = callByName('KOTTER_GATE', rows);
    expect(value).toEqual([
      [
        'Programme',
        'Score',
        'Coverage',
        'Earlier step',
        'Its rating',
        'Later step',
        'Its rating',
        'Ahead by',
      ],
      ['Tills', 0, 0.25, '1 Why now', 1, '2 Leading group', 4, 3],
    ]);
    expect(codes).toEqual(['change-too-few-rated']);
  });

  it('KOTTER_GATE(a rating off the scale, an error, no steps) answers issues', () => {
    expect(callByName('KOTTER_GATE', stepsOf([4, 6])).codes).toEqual(['value-out-of-range']);
    const broken: Matrix = [...stepsOf([4]), ['2', { error: '#REF!' }, 'seen']];
    expect(callByName('KOTTER_GATE', broken).codes).toEqual(['cell-error']);
    expect(callByName('KOTTER_GATE', stepsOf(['high', 'low'])).codes).toEqual([
      ...['cell-unreadable', 'cell-unreadable'],
    ]);
    expect(callByName('KOTTER_GATE', [header, ['Send the invoice', 3, null]]).codes).toEqual([
      'change-too-few-rated',
    ]);
  });
});

describe('checks of changes', () => {
  it('find nothing in eight steps in order, and score them', () => {
    const { findings, scores } = checkSheets({ Steps: stepsOf([5, 4, 4, 3, 3, 2, 2, 1]) });
    expect(findings).toEqual([]);
    expect(scores).toMatchObject([{ kind: 'change', value: 100, coverage: 1 }]);
  });

  it('name the earlier step once, however many run ahead of it', () => {
    expect(findingsIn(stepsOf([1, 3, 3, 3, 3, 3, 3, 3]))).toEqual(['change-step-ahead B2']);
  });

  it('name what is rated without evidence, not rated, missing, twice or no step', () => {
    const sound = stepsOf([3, 3, 3, 3, 3, 3, 3, 3]);
    const put = (row: number, column: number, cell: Cell) =>
      sound.map((cells, index) =>
        index === row ? cells.map((each, at) => (at === column ? cell : each)) : cells,
      );
    expect(findingsIn(put(2, 2, null))).toEqual(['change-without-evidence C3']);
    expect(findingsIn(put(2, 1, null))).toEqual(['change-step-unrated B3']);
    expect(findingsIn(put(8, 0, '7'))).toEqual([
      'change-step-missing A2',
      'change-step-repeated A9',
    ]);
    expect(findingsIn(put(8, 0, 'Party'))).toEqual(['change-step-unknown A9']);
    expect(findingsIn(sound.slice(0, 8))).toEqual(['change-step-missing A2']);
  });

  it('ask for no evidence of what has hardly begun, nor in a table without such a column', () => {
    expect(findingsIn(stepsOf([2, 2, 2, 2, 2, 2, 2, 2], null))).toEqual([]);
    const bare = stepsOf([3, 3, 3, 3, 3, 3, 3, 3]).map((cells) => cells.slice(0, 2));
    expect(findingsIn(bare)).toEqual([]);
  });
});

describe('view of changes', () => {
  it('shows eight bars, names the step left behind, and says what was not rated', () => {
    const grid = deepFreeze(gridOf(stepsOf([1, 3, null, 3]), 'Steps'));
    const { blocks } = runView(changeView, { grids: [grid] }, neutralContext);
    const [figure, bars, table] = blocks;
    expect(figure).toMatchObject({ block: 'figure', coverage: 3 / 8, count: 3, tone: 'watch' });
    expect(bars).toMatchObject({
      block: 'bars',
      bars: [
        { label: '1 Why now', value: 1, note: 'left behind' },
        { value: 3 },
        { value: null, note: 'not rated' },
        { value: 3 },
        ...Array.from({ length: 4 }, () => ({ value: null, note: 'no such row' })),
      ],
    });
    expect(table).toMatchObject({ block: 'table', rows: [{}, {}] });
  });
});
