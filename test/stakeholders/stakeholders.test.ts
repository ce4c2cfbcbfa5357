import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralContext } from '../../core/declare/context.ts';
import { runView } from '../../core/declare/runView.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { readInfluence, readSupport } from '../../core/stakeholders/readLevels.ts';
import { stakeholdersView } from '../../core/stakeholders/view.ts';
import { callByName } from '../callByName.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { checkSheets, findingsIn } from '../strategy/checkRows.ts';

const header = ['Stakeholder', 'Influence', 'Support for the change'];

function listOf(...rows: readonly (readonly Cell[])[]): Matrix {
  return [header, ...rows];
}

describe('readInfluence and readSupport', () => {
  it('read numbers and words of several languages, and nothing off the scale', () => {
    expect(['5', 'high', 'mittel', 'LOW', '2,5'].map(readInfluence)).toEqual([5, 5, 3, 1, 2.5]);
    expect(['0', '6', '-1', 'a lot', ''].map(readInfluence)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    const words = ['-2', '−1', '+1', 'champion', 'dagegen', 'neutre', 'a favor'];
    expect(words.map(readSupport)).toEqual([-2, -1, 1, 2, -1, 0, 1]);
    expect(['3', '-3', 'grumpy'].map(readSupport)).toEqual([null, null, null]);
  });
});

describe('STAKEHOLDER_SUPPORT', () => {
  it('STAKEHOLDER_SUPPORT(known pairs) is their mean weighted by influence', () => {
    const pair = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: -2, max: 2 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 20 }), (pairs) => {
        const rows = pairs.map(([influence, support], index) => [`S${index}`, influence, support]);
        const { value } = callByName('STAKEHOLDER_SUPPORT', listOf(...rows));
        const weighted = pairs.reduce((sum, [influence, support]) => sum + influence * support, 0);
        const all = pairs.reduce((sum, [influence]) => sum + influence, 0);
        expect(value).toBeCloseTo(weighted / all, 12);
      }),
      { seed: 36, numRuns: 100 },
    );
  });

  it('STAKEHOLDER_SUPPORT(little of the influence known) warns and gives the number all the same', () => {
    const { value, codes } = callByName(
      'STAKEHOLDER_SUPPORT',
      listOf(['A', 1, 2], ['B', 5, null]),
      true,
    );
    expect(value).toEqual([
      ['Support', 'n', 'Listed', 'Coverage'],
      [2, 1, 2, 1 / 6],
    ]);
    expect(codes).toEqual(['stakeholder-coverage-low']);
  });

  it('STAKEHOLDER_SUPPORT(blank is not neutral; errors and words off the scale) answers issues', () => {
    expect(callByName('STAKEHOLDER_SUPPORT', listOf(['A', 4, null])).codes).toEqual([
      'stakeholder-none-rated',
    ]);
    expect(callByName('STAKEHOLDER_SUPPORT', listOf(['A', 4, 'grumpy'])).codes).toEqual([
      'stakeholder-level-unread',
    ]);
    expect(callByName('STAKEHOLDER_SUPPORT', listOf(['A', { error: '#N/A' }, 1])).codes).toEqual([
      'cell-error',
    ]);
  });
});

describe('STAKEHOLDER_GRID', () => {
  it('STAKEHOLDER_GRID(each corner) names its quadrant; four is influence, zero is not for', () => {
    const { value } = callByName(
      'STAKEHOLDER_GRID',
      listOf(['A', 4, 1], ['B', 4, 0], ['C', 3, 1], ['D', 3, 0], ['E', null, 1]),
    );
    expect(value).toEqual([
      ['Stakeholder', 'Influence', 'Support', 'Quadrant'],
      ['A', 4, 1, 'keep close'],
      ['B', 4, 0, 'win over'],
      ['C', 3, 1, 'keep informed'],
      ['D', 3, 0, 'watch'],
      ['E', null, 1, 'unknown'],
    ]);
  });
});

describe('checks of stakeholders', () => {
  const full = [...header, 'Action', 'Last contact'];
  const sheet = (...cells: readonly Cell[]): Matrix => [
    full,
    ['Drivers', 3, 1, 'Plan routes', '2026-11-01'],
    cells,
  ];

  it('find nothing where those with influence are spoken with, and score the support', () => {
    const rows = sheet('Night shift', 5, -2, 'Ask them', '2026-11-01');
    const { findings, scores } = checkSheets({ List: rows });
    expect(findings).toEqual([]);
    expect(scores).toMatchObject([{ kind: 'stakeholders', value: 25 * (-7 / 8 + 2), coverage: 1 }]);
  });

  it('name strong opponents without an action; weak ones, neutral ones and dashes are told apart', () => {
    const found = (...cells: readonly Cell[]) => findingsIn(sheet(...cells, '2026-11-01'));
    expect(found('Night shift', 5, -1, null)).toEqual(['stakeholder-opponent-without-action D3']);
    expect(found('Night shift', 5, -1, '–')).toEqual(['stakeholder-opponent-without-action D3']);
    expect(found('Night shift', 3, -2, null)).toEqual([]);
    expect(found('Night shift', 5, 0, null)).toEqual([]);
  });

  it('name a contact older than the setting; the last day is in time, never is too late', () => {
    const found = (day: Cell) => findingsIn(sheet('Landlord', 4, 0, 'Talk', day));
    expect(found('2026-09-16')).toEqual([]);
    expect(found('2026-09-15')).toEqual(['stakeholder-no-contact E3']);
    expect(found(null)).toEqual(['stakeholder-no-contact E3']);
    expect(found('last week')).toEqual(['cell-unreadable E3']);
  });

  it('name those with influence whom nobody asked, and words off the scale', () => {
    expect(findingsIn(sheet('Cafés', 4, null, 'Ask', '2026-11-01'))).toEqual([
      'stakeholder-support-unknown C3',
    ]);
    expect(findingsIn(sheet('Cafés', 4, 'grumpy', 'Ask', '2026-11-01'))).toEqual([
      'stakeholder-level-unread C3',
    ]);
  });
});

describe('view of stakeholders', () => {
  it('counts who stands where and shows the quadrants', () => {
    const rows = listOf(['A', 5, -2], ['B', 5, -2], ['C', 1, 2], ['D', 4, null]);
    const grid = deepFreeze(gridOf(rows, 'List'));
    const { blocks } = runView(stakeholdersView, { grids: [grid] }, neutralContext);
    const [figure, map, table] = blocks;
    expect(figure).toMatchObject({ value: (-10 - 10 + 2) / 11, count: 3, coverage: 11 / 15 });
    expect(map).toMatchObject({ block: 'heatMap' });
    if (map?.block === 'heatMap') {
      expect(map.values[0]).toEqual([2, null, null, null, null]);
      expect(map.values[4]).toEqual([null, null, null, null, 1]);
    }
    expect(table).toMatchObject({
      rows: [{ tone: 'bad' }, {}, { tone: 'plain' }, { tone: 'plain' }],
    });
  });
});
