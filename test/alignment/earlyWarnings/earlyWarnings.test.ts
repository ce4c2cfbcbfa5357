import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageGrowth } from '../../../core/alignment/earlyWarnings/ageGrowth.ts';
import { signStatus } from '../../../core/alignment/earlyWarnings/signStatus.ts';
import { earlyWarningThresholds } from '../../../core/alignment/earlyWarnings/thresholds.ts';
import { earlyWarningsView } from '../../../core/alignment/earlyWarnings/view.ts';
import { serialOfText } from '../../../core/calendar/serial.ts';
import { changeThresholds } from '../../../core/change/thresholds.ts';
import { neutralContext } from '../../../core/declare/context.ts';
import { settingNumber } from '../../../core/declare/readSettings.ts';
import { runView } from '../../../core/declare/runView.ts';
import type { Cell, Matrix } from '../../../core/sheet/cell.ts';
import { gridOf } from '../../../core/sheet/grid.ts';
import { signalThresholds } from '../../../core/signals/thresholds.ts';
import { stakeholderThresholds } from '../../../core/stakeholders/thresholds.ts';
import { callByName } from '../../callByName.ts';
import { deepFreeze } from '../../deepFreeze.ts';
import { checkSheets } from '../../strategy/checkRows.ts';

const budget: Matrix = [
  ['ID', 'Item', 'Budget', 'Spent', 'Linked objective'],
  ['M1', 'Ovens', 100, 130, 'O-1'],
  ['M2', 'Vans', 200, 150, 'O-1'],
  ['M3', 'Tills', 100, 110, 'O-1'],
  ['M4', 'Signs', 50, null, 'O-1'],
];

const reviews: Matrix = [
  ['Review', 'Planned date', 'Held on', 'Owner'],
  ['Week', '2026-10-05', '2026-10-05', 'Ann Lee'],
  ['Week', '2026-10-12', null, 'Ann Lee'],
  ['Week', '2026-10-19', '2026-10-21', 'Ann Lee'],
  ['Week', '2026-11-14', null, 'Ann Lee'],
];

function dependencies(...asked: readonly Cell[]): Matrix {
  const header = ['From team', 'To team', 'What is needed', 'Confirmed', 'Asked on', 'Risk owner'];
  const rows = asked.map((day, index) => [
    ...['Shops', 'Office', `Thing ${index}`, 'yes', day, 'Ann Lee'],
  ]);
  return [header, ...rows];
}

describe('settings of early signs', () => {
  it('stand at the thresholds functions take when nothing is told', () => {
    const pairs = [
      ...[{ name: 'warningShare', threshold: earlyWarningThresholds.warnFrom }],
      ...[{ name: 'dependencyOldAfter', threshold: earlyWarningThresholds.oldAfter }],
      ...[{ name: 'changeGap', threshold: changeThresholds.gap }],
      ...[{ name: 'contactAfter', threshold: stakeholderThresholds.contactAfter }],
      ...[{ name: 'decideWithin', threshold: signalThresholds.decideWithin }],
    ];
    for (const { name, threshold } of pairs)
      expect(settingNumber(neutralContext, name)).toBe(threshold.value);
  });
});

describe('ageGrowth', () => {
  it('ageGrowth(nothing new) is the whole window, and less with every new case', () => {
    const old = fc.array(fc.integer({ min: 30, max: 300 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(old, fc.array(fc.nat(29), { maxLength: 12 }), (ages, fresh) => {
        expect(ageGrowth(ages, 30)).toBeCloseTo(30, 9);
        expect(ageGrowth([...ages, ...fresh], 30)).toBeLessThanOrEqual(30);
      }),
      { seed: 11, numRuns: 100 },
    );
    expect(ageGrowth([40, 50, 3, 4], 30)).toBeNull();
  });
});

describe('signStatus', () => {
  it('signStatus(share) only gets worse with more cases, and judges nothing on few', () => {
    const rank = ['calm', 'watch', 'warning'];
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 60 }), fc.nat(59), (n, hits) => {
        const here = signStatus({ hits: Math.min(hits, n - 1), n, untold: 0 }, 0.25);
        const more = signStatus({ hits: Math.min(hits, n - 1) + 1, n, untold: 0 }, 0.25);
        expect(rank.indexOf(more)).toBeGreaterThanOrEqual(rank.indexOf(here));
      }),
      { seed: 48, numRuns: 100 },
    );
    expect(signStatus({ hits: 2, n: 2, untold: 5 }, 0.25)).toBe('not enough data');
    expect(signStatus({ hits: 1, n: 4, untold: 0 }, 0.25)).toBe('warning');
    expect(signStatus({ hits: 1, n: 10, untold: 0 }, 0.25)).toBe('watch');
  });
});

describe('EARLY_WARNING', () => {
  it('EARLY_WARNING(all four tables) gives a share with n each', () => {
    const work = [
      ['Initiative', 'Objective', 'Parent', 'Status'],
      ['Market', 'O-1', null, 'in progress'],
      ['Sign', null, null, 'planned'],
      ['Basket', null, 'I-1', 'in progress'],
      ['Old sign', null, null, 'done'],
    ];
    const needs = dependencies('2026-10-01', '2026-10-16', '2026-10-15');
    const { value } = callByName('EARLY_WARNING', '2026-11-15', budget, work, reviews, needs);
    expect(value).toEqual([
      ['Sign', 'Share', 'Cases', 'n', 'Status', 'Median age', 'Grown by'],
      ['Budget lines over their budget', 1 / 3, 1, 3, 'warning', null, null],
      ['Work that serves no objective', 1 / 3, 1, 3, 'warning', null, null],
      ['Reviews missed', 1 / 3, 1, 3, 'warning', null, null],
      ['Open dependencies that are old', 2 / 3, 2, 3, 'warning', 31, 30],
    ]);
  });

  it('EARLY_WARNING(thresholds of the user) counts by them', () => {
    const needs = dependencies('2026-10-01', '2026-10-16', '2026-10-15');
    const { value } = callByName(
      ...(['EARLY_WARNING', '2026-11-15', null, null, null, needs, 0.9, 31] as const),
    );
    expect((value as Matrix)[1]).toEqual([
      ...['Open dependencies that are old', 1 / 3, 1, 3, 'watch', 31, null],
    ]);
  });

  it('EARLY_WARNING(no table, no day, a share above 1) answers issues', () => {
    expect(callByName('EARLY_WARNING', '2026-11-15').codes).toEqual(['early-warning-no-table']);
    expect(callByName('EARLY_WARNING', null, budget).codes).toEqual(['argument-missing']);
    const tooMuch = callByName('EARLY_WARNING', '2026-11-15', budget, null, null, null, 1.5);
    expect(tooMuch.codes).toEqual(['argument-bounds']);
  });
});

describe('check of early warnings', () => {
  const signs = (sheets: Readonly<Record<string, Matrix>>) =>
    checkSheets(sheets)
      .findings.filter(({ code }) => code === 'early-warning')
      .map(({ sheet, cell, severity }) => `${severity} ${sheet}!${cell}`);

  it('says a large share once, for the reader, at the header of the column that tells', () => {
    expect(signs({ Budget: budget })).toEqual(['info Budget!D1']);
    expect(signs({ Needs: dependencies('2026-10-01', '2026-11-01', '2026-11-02') })).toEqual([
      'info Needs!E1',
    ]);
  });

  it('says nothing of few cases, small shares, or sheets the workbook lacks', () => {
    expect(signs({ Needs: dependencies('2026-10-01', '2026-10-02') })).toEqual([]);
    const young = dependencies('2026-11-01', '2026-11-02', '2026-11-03');
    expect(signs({ Needs: young })).toEqual([]);
  });
});

describe('view of early warnings', () => {
  it('shows a figure a sign with n and coverage, and names what no table tells', () => {
    const grids = [gridOf(budget, 'Budget'), gridOf(reviews, 'Reviews')].map(deepFreeze);
    const context = { ...neutralContext, today: serialOfText('2026-11-15') };
    const { blocks } = runView(earlyWarningsView, { grids }, context);
    expect(blocks).toMatchObject([
      { block: 'figure', value: 1 / 3, count: 3, coverage: 3 / 4, tone: 'bad' },
      { block: 'figure', value: 1 / 3, count: 3, tone: 'bad' },
      { block: 'text', text: 'Work that serves no objective: no table tells.' },
      { block: 'text', text: 'Open dependencies that are old: no table tells.' },
    ]);
  });
});
