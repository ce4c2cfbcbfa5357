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
    ).toEqual({ label: 'O-19', value: null, note: 'Expected 49%, Key results 1, With data 0' });
  });

  it('says in words what each part needs where nothing is there', () => {
    const blocks = dashboardView.run([], context);
    expect(blocks.map(({ block }) => block)).toEqual(Array(5).fill('text'));
  });
});
