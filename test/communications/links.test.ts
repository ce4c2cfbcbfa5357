import { describe, expect, it } from 'vitest';
import { commsLinksCheck } from '../../core/alignment/commsLinks.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { placeCell } from '../../core/issue/describe.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';

const strategy: Matrix = [
  ['ID', 'Level', 'Statement', 'Parent'],
  ['V', 'vision', 'Bread worth the walk', null],
  ['S1', 'strategy', 'Sell bread that keeps', 'V'],
  ['S2', 'strategy', 'Waste less', 'V'],
  ['B1', 'objective', 'Ovens run full', 'S2'],
];

function plan(...links: readonly Cell[]): Matrix {
  const rows = links.map((link, index) => [`Team ${index}`, `Message ${index}`, 'Mail', link]);
  return [['Audience', 'Message', 'Channel', 'Linked objective'], ...rows];
}

function found(...sheets: readonly Matrix[]): string[] {
  const inputs = sheets.flatMap((rows, index) => {
    const grid = deepFreeze(gridOf(rows, `Sheet${index}`));
    return recognise(grid).map((table) => ({ grid, table }));
  });
  const { issues } = commsLinksCheck.run(inputs, neutralContext);
  return issues.map(({ code, place }) => `${code} ${place.sheet}!${placeCell(place)}`);
}

describe('messages and the strategy', () => {
  it('name a line of which no message speaks, at the line', () => {
    expect(found(strategy, plan('S2', null))).toEqual(['strategy-line-without-message Sheet0!A3']);
  });

  it('count a message on what serves a line as one on the line, and several links in a cell', () => {
    expect(found(strategy, plan('S1', 'B1'))).toEqual([]);
    expect(found(strategy, plan('s1; Ovens run full'))).toEqual([]);
  });

  it('name a link to what is not listed', () => {
    expect(found(strategy, plan('S1, S2', 'S2, S9'))).toEqual([
      'communication-objective-unknown Sheet1!D3',
    ]);
  });

  it('are silent where no message says what it speaks of, or nothing is listed', () => {
    expect(found(strategy, plan(null, null))).toEqual([]);
    expect(found(plan('S1', 'S2'))).toEqual([]);
    expect(found(strategy)).toEqual([]);
  });
});
