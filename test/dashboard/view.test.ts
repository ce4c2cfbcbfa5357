import { describe, expect, it } from 'vitest';
import { dashboardView } from '../../core/dashboard/index.ts';
import { tablesOf } from '../../core/declare/tablesOf.ts';
import { openSample, today } from './dashboardWorkbook.ts';

const context = { today, locale: 'en-US', timeZone: 'UTC' };

describe('dashboardView', () => {
  it('draws the numbers of the dashboard as bars and lines', () => {
    const { grids } = openSample();
    const blocks = dashboardView.run(tablesOf({ grids, records: {} }), context);
    const drawn = blocks.filter(({ block }) => block !== 'text');
    expect(drawn.map((block) => [block.block, 'caption' in block ? block.caption : ''])).toEqual([
      ['bars', 'Progress by objective: Progress'],
      ['bars', 'Scorecard by perspective: Score'],
      ['bars', 'RACI: who carries how much: Accountable'],
      ['bars', 'Reviews and rituals: days since last held: Days since'],
      ['lines', 'Alignment over time'],
    ]);
    const [progress] = drawn;
    expect(
      progress?.block === 'bars' && progress.bars.find(({ label }) => label === 'O-19'),
    ).toEqual({ label: 'O-19', value: null, note: 'Key results 1, With data 0' });
  });

  it('draws weighted means, and nothing below the least coverage of the settings', () => {
    const inputs = tablesOf({ grids: openSample().grids, records: {} });
    const barsOf = (settings?: { minimumCoverage: number }) => {
      const bars = dashboardView
        .run(inputs, { ...context, ...(settings ? { settings } : {}) })
        .flatMap((block) => (block.block === 'bars' ? block.bars : []));
      return (label: string) => bars.find((bar) => bar.label.startsWith(label))?.value;
    };
    const standard = barsOf();
    expect(standard('O-3')).toBeCloseTo(0.6434782609, 9);
    expect(standard('Financial')).toBeCloseTo(56.1428571429, 9);
    expect([standard('O-8'), standard('People and learning')]).toEqual([null, null]);
    const lenient = barsOf({ minimumCoverage: 0.3 });
    expect(lenient('O-8')).toBeCloseTo(0.22, 2);
    expect(lenient('People and learning')).toBeCloseTo(65, 9);
  });

  it('says in words what each part needs where nothing is there', () => {
    const blocks = dashboardView.run([], context);
    expect(blocks.map(({ block }) => block)).toEqual(Array(5).fill('text'));
  });
});
