import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialOfText } from '../../core/calendar/serial.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { placeCell } from '../../core/issue/describe.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import { reviewChecks, reviewsView } from '../../core/reviews/index.ts';
import { actionsIn } from '../../core/reviews/readReviews.ts';
import { reviewAdherence, reviewStanding } from '../../core/reviews/reviewAdherence.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { callByName } from '../callByName.ts';
import { deepFreeze } from '../deepFreeze.ts';

const settings = { seed: 20261115, numRuns: 300 };
const header = [
  ...['Review', 'Cadence', 'Planned date', 'Held on', 'Decisions', 'Actions'],
  'Actions carried over',
];
const sound = ['Week', 'weekly', '2026-11-09', '2026-11-10', 'Two slots', null, null];
const next = ['Week', 'weekly', '2026-11-16', null, null, null, null];

function inputsOf(rows: Matrix) {
  const grid = deepFreeze(gridOf(rows, 'Reviews'));
  return recognise(grid).map((table) => ({ grid, table }));
}

function contextOf(typed: Readonly<Record<string, Cell>> = {}) {
  return { ...neutralContext, today: serialOfText('2026-11-15'), settings: typed };
}

function check(rows: Matrix, typed: Readonly<Record<string, Cell>> = {}) {
  const context = contextOf(typed);
  const results = inputsOf(rows).flatMap((input) =>
    reviewChecks.map((each) => each.run(input, context)),
  );
  return {
    codes: results
      .flatMap(({ issues }) => issues)
      .map(({ code, place: { row, column } }) => `${code} ${placeCell({ row, column })}`),
    scores: results.flatMap(({ scores }) => scores),
  };
}

const found = (...rows: readonly (readonly Cell[])[]) =>
  check([header, sound, ...rows, next]).codes;

const optionalDay = fc.option(fc.integer({ min: 46_000, max: 46_060 }));
const review = fc.record({ plannedOn: optionalDay, heldOn: optionalDay });
const limits = fc.record({
  asOf: fc.integer({ min: 46_000, max: 46_070 }),
  grace: fc.integer({ min: 0, max: 9 }),
});

describe('reviewStanding', () => {
  const standing = (heldOn: number | null, asOf: number) =>
    reviewStanding({ plannedOn: 100, heldOn }, { asOf, grace: 3 });

  it('reviewStanding(the last day of grace) is in time; the day after it is late or missed', () => {
    expect([
      standing(103, 110),
      standing(104, 110),
      standing(null, 103),
      standing(null, 104),
    ]).toEqual(['in time', 'late', 'not due', 'missed']);
  });

  it('reviewStanding(held after the day asked for) is not held yet', () => {
    expect([standing(102, 101), standing(110, 105)]).toEqual(['not due', 'missed']);
  });

  it('reviewStanding(held before its day) is in time', () => {
    expect(standing(90, 95)).toBe('in time');
  });
});

describe('reviewAdherence', () => {
  it('reviewAdherence(any reviews) counts every planned one once; shares lie from 0 to 1', () => {
    fc.assert(
      fc.property(fc.array(review, { maxLength: 20 }), limits, (reviews, at) => {
        const { adherence, missRate, inTime, late, missed, due, notDue } = reviewAdherence(
          deepFreeze(reviews),
          at,
        );
        expect(inTime + late + missed).toBe(due);
        expect(due + notDue).toBe(reviews.filter(({ plannedOn }) => plannedOn !== null).length);
        expect(adherence === null).toBe(due === 0);
        expect((adherence ?? 0) + (missRate ?? 0)).toBeLessThanOrEqual(1 + 1e-12);
      }),
      settings,
    );
  });

  it('reviewAdherence(more grace) never holds fewer in time', () => {
    fc.assert(
      fc.property(fc.array(review, { maxLength: 20 }), limits, (reviews, at) => {
        const more = reviewAdherence(reviews, { ...at, grace: at.grace + 1 });
        expect(more.inTime).toBeGreaterThanOrEqual(reviewAdherence(reviews, at).inTime);
        expect(more.missed).toBeLessThanOrEqual(reviewAdherence(reviews, at).missed);
      }),
      settings,
    );
  });
});

describe('actionsIn', () => {
  it('actionsIn(a cell) splits at lines and semicolons, at commas only between ids', () => {
    expect(actionsIn('- Cards, new\n- Manual')).toEqual(['Cards, new', 'Manual']);
    expect(actionsIn('A1, A2; A3')).toEqual(['A1', 'A2', 'A3']);
    expect(actionsIn('3')).toEqual([]);
    expect(actionsIn(' – ')).toEqual([]);
    expect(actionsIn(null)).toEqual([]);
  });
});

describe('checks of reviews', () => {
  it('find nothing in a sound calendar', () => {
    expect(found()).toEqual([]);
  });

  it('name a review that was missed, from the day after its grace', () => {
    const planned = (day: string) => ['Week', 'weekly', day, null, null, null, null];
    expect(found(planned('2026-11-12'))).toEqual([]);
    expect(found(planned('2026-11-11'))).toEqual(['review-missed D3']);
    expect(check([header, sound, planned('2026-11-11'), next], { reviewGrace: 4 }).codes).toEqual(
      [],
    );
  });

  it('name a review of which nothing came, and one of which a number or an action came not', () => {
    const held = (decisions: Cell, actions: Cell) => [
      ...['Week', 'weekly', '2026-11-02', '2026-11-02', decisions, actions, null],
    ];
    expect(found(held(null, null))).toEqual(['review-without-outcome E3']);
    expect(found(held('–', null))).toEqual(['review-without-outcome E3']);
    expect(found(held(0, null))).toEqual(['review-without-outcome E3']);
    expect(found(held(2, null))).toEqual([]);
    expect(found(held(null, 'Cards'))).toEqual([]);
  });

  it('name an action that three reviews carried over once, at the last of them', () => {
    const carried = (day: string, actions: string) => [
      ...['Week', 'weekly', day, day, 'Slots', null, actions],
    ];
    const rows = [
      carried('2026-11-03', 'shelf  cards'),
      carried('2026-10-20', 'Shelf cards; Manual'),
      carried('2026-10-27', 'Shelf cards; Manual'),
    ];
    expect(found(...rows)).toEqual(['review-action-carried-over G3']);
    expect(found(...rows.slice(1))).toEqual([]);
    const twice = check([header, sound, ...rows, next], { carriedOverTimes: 2 }).codes;
    expect(twice).toEqual(['review-action-carried-over G3', 'review-action-carried-over G5']);
  });

  it('name a series of which none is planned ahead, by name or else by cadence', () => {
    const rows = [
      ['Numbers', 'monthly', '2026-10-07', '2026-10-07', 'x', null, null],
      ['Numbers', 'monthly', '2026-11-06', '2026-11-06', 'x', null, null],
      ['Strategy Q3', 'quarterly', '2026-10-02', '2026-10-02', 'x', null, null],
      ['Strategy Q4', 'quarterly', '2026-12-18', null, null, null, null],
    ];
    expect(found(...rows)).toEqual(['review-none-planned C4']);
  });

  it('name a day that cannot be read once, and claim nothing of columns the calendar lacks', () => {
    expect(found(['Week', 'weekly', '2026-11-02', 'soon', null, null, null])).toEqual([
      'cell-unreadable D3',
    ]);
    const bare = [
      ['Review', 'Planned date', 'Held on'],
      ['Week', '2026-11-09', '2026-11-09'],
      ['Week', '2026-11-16', null],
    ];
    expect(check(bare).codes).toEqual([]);
  });

  it('score the share held in time', () => {
    const { scores } = check([header, sound, ['Week', 'weekly', '2026-11-02', null], next]);
    expect(scores).toMatchObject([{ id: 'reviews/Reviews', value: 0.5, coverage: 1 }]);
  });
});

describe('view of reviews', () => {
  it('shows the shares, what was missed and what is carried along', () => {
    const rows = [header, sound, ['Week', 'weekly', '2026-11-02', null, null, null, 'Cards'], next];
    const blocks = reviewsView.run(inputsOf(rows), contextOf());
    expect(blocks).toMatchObject([
      { label: 'Held in time', value: 0.5, count: 2 },
      { label: 'Missed', value: 0.5, tone: 'bad' },
      { block: 'bars', bars: [{ label: 'weekly', value: 0.5 }] },
      {
        block: 'table',
        rows: [
          { tone: 'bad', at: { row: 2 } },
          { tone: 'plain', at: { row: 3 } },
        ],
      },
      { block: 'table', rows: [{ cells: ['Cards', 1, 'Week'] }] },
    ]);
  });

  it('says so without a day of reckoning', () => {
    const context = { ...contextOf(), today: null };
    expect(reviewsView.run(inputsOf([header, sound, next]), context)).toHaveLength(1);
  });
});

describe('REVIEW_ADHERENCE and REVIEW_MISS_RATE', () => {
  const german = [
    ['Review', 'Turnus', 'Geplant am', 'Gehalten am'],
    ['Woche', 'wöchentlich', '5.10.2026', '7.10.2026'],
    ['Woche', 'wöchentlich', '12.10.2026', '20.10.2026'],
    ['Zahlen', 'monatlich', '7.10.2026', ''],
  ];

  it('REVIEW_ADHERENCE(German headers and dates as text) reads them', () => {
    expect(callByName('REVIEW_ADHERENCE', german, '2026-11-15').value).toBeCloseTo(1 / 3, 12);
    expect(callByName('REVIEW_ADHERENCE', german, '2026-11-15', 8).value).toBeCloseTo(2 / 3, 12);
    expect(callByName('REVIEW_MISS_RATE', german, '2026-11-15').value).toBeCloseTo(1 / 3, 12);
    expect(callByName('REVIEW_MISS_RATE', german, '2026-11-15', null, 'monthly').value).toBe(1);
  });

  it('REVIEW_ADHERENCE(reviews noted only once held) warns', () => {
    const bare = [
      ['Review', 'Planned date', 'Held on'],
      ['Week', '2026-11-02', '2026-11-02'],
      ['Week', null, '2026-11-05'],
    ];
    const { value, codes } = callByName('REVIEW_ADHERENCE', bare, '2026-11-15');
    expect([value, codes]).toEqual([1, ['review-coverage-low']]);
  });

  it('REVIEW_ADHERENCE(blank, no day, none due, grace below 0) answers the issue', () => {
    expect(callByName('REVIEW_ADHERENCE', null, '2026-11-15').codes).toEqual(['argument-missing']);
    expect(callByName('REVIEW_ADHERENCE', german, null).codes).toEqual(['argument-missing']);
    expect(callByName('REVIEW_MISS_RATE', german, '2026-01-15').codes).toEqual(['review-none-due']);
    expect(callByName('REVIEW_ADHERENCE', german, '2026-11-15', -1).codes).toEqual([
      'argument-bounds',
    ]);
  });
});
