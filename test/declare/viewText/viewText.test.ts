import { describe, expect, it } from 'vitest';
import type { FigureBlock } from '../../../core/declare/view.ts';
import { blockTable } from '../../../core/declare/viewText/blockTable.ts';
import { matrixLinks } from '../../../core/declare/viewText/crossMatrixTable.ts';
import { figureText, shownFigure } from '../../../core/declare/viewText/figureText.ts';
import { networkPartners } from '../../../core/declare/viewText/networkTable.ts';
import { tableTabs, tableText } from '../../../core/declare/viewText/tableText.ts';
import { viewText } from '../../../core/declare/viewText/viewText.ts';
import { deepFreeze } from '../../deepFreeze.ts';
import { standInNetwork } from '../../panel/standInNetworks.ts';
import {
  standInBars,
  standInHeatMap,
  standInLanes,
  standInMatrix,
  standInTree,
} from '../../panel/standInPictures.ts';

const figure: FigureBlock = {
  block: 'figure',
  label: 'Owners named',
  value: 0.72,
  unit: 'fraction',
  coverage: 0.8,
  count: 12,
  tone: 'watch',
};

describe('figureText', () => {
  it('figureText(figure, minimumCoverage) says what the number stands on', () => {
    expect(figureText(figure, 0.6)).toBe('Owners named: 72 % (Watch; n = 12, 80 % has data)');
  });

  it('shownFigure(figure, minimumCoverage) has neither number nor tone below the least coverage', () => {
    expect(shownFigure(figure, 0.8)).toMatchObject({ enough: true, tone: 'watch' });
    expect(shownFigure(figure, 0.81)).toMatchObject({
      enough: false,
      tone: 'plain',
      value: 'Not enough data',
    });
    expect(figureText({ ...figure, value: null, note: 'Too few' }, 0)).toBe(
      'Owners named: Not enough data (n = 12, 80 % has data) – Too few',
    );
  });
});

describe('blockTable', () => {
  it('blockTable(tree) says level, type and standing in reading order', () => {
    const { rows } = blockTable(deepFreeze(standInTree));
    expect(rows[1]?.cells).toEqual([
      2,
      '  Bread people come back for',
      'strategy line',
      'Good',
      null,
    ]);
    expect(rows).toHaveLength(standInTree.nodes.length);
  });

  it('blockTable(lanes) names what leads where, and leaves out links to nothing', () => {
    const { rows } = blockTable(deepFreeze(standInLanes));
    const dough = rows.find(({ cells }) => String(cells[1]).startsWith('Dough'));
    expect(dough?.cells.slice(4)).toEqual([
      'Regulars come twice a week; Deliveries leave on time',
      'Two bakers for every station; Apprentices stay',
    ]);
    expect(rows[0]?.cells[5]).toBe('Regulars come twice a week');
  });

  it('blockTable(bars) keeps a missing value missing', () => {
    const { rows, columns } = blockTable(deepFreeze(standInBars));
    expect(columns.map(({ header }) => header)).toEqual(['What', 'Value', 'Standing', 'Note']);
    expect(rows[3]?.cells).toEqual(['Jonas', null, '', 'Too few answers']);
  });

  it('blockTable(heatMap) has one column a column and says what empty means', () => {
    const { rows, columns, caption } = blockTable(deepFreeze(standInHeatMap));
    expect(columns).toHaveLength(standInHeatMap.columns.length + 1);
    expect(rows[0]?.cells[4]).toBe(null);
    expect(caption).toBe('Agreement by question and team (empty: fewer than 5 answers)');
  });

  it('blockTable(crossMatrix) names every item with what it is linked with', () => {
    const { rows } = blockTable(deepFreeze(standInMatrix));
    expect(rows[0]?.cells).toEqual([
      'Three-year aims',
      'Known in the whole quarter',
      'Regulars twice a week; Cafés order first (weak)',
    ]);
    expect(rows[1]?.cells[2]).toBe('no link');
  });

  it('blockTable(network) puts those with the most partners first', () => {
    const { rows } = blockTable(deepFreeze(standInNetwork));
    const counts = rows.map(({ cells }) => Number(cells[2]));
    expect(counts).toEqual([...counts].sort((left, right) => right - left));
  });
});

describe('networkPartners', () => {
  it('networkPartners(block) counts a tie for both of its ends alike and none with oneself', () => {
    const partners = networkPartners({
      ...standInNetwork,
      ties: [
        { from: 'Ines', to: 'Tomas', weight: 2 },
        { from: 'Tomas', to: 'Ines', weight: 3 },
        { from: 'Ines', to: 'Ines', weight: 9 },
        { from: 'Ines', to: 'Nobody', weight: 9 },
      ],
    });
    expect(partners.get('Ines')).toEqual([{ id: 'Tomas', weight: 5 }]);
    expect(partners.get('Tomas')).toEqual([{ id: 'Ines', weight: 5 }]);
    expect(partners.get('Mira')).toEqual([]);
  });
});

describe('matrixLinks', () => {
  it('matrixLinks(block) is the same from both ends', () => {
    const links = matrixLinks(deepFreeze(standInMatrix));
    for (const [id, own] of links) {
      for (const { id: other, strength } of own) {
        expect(links.get(other)).toContainEqual({ id, strength });
      }
    }
  });
});

describe('tableText', () => {
  const table = blockTable(standInBars);

  it('tableText(table) stands its columns under each other, numbers at the right', () => {
    expect(tableText(table).slice(0, 4)).toEqual([
      'What                            Value  Standing  Note',
      '------------------------------  -----  --------  --------------------------------------',
      'Ines                                9  Problem   More than twice the middle of the team',
      'Tomas                               4  Good',
    ]);
  });

  it('tableTabs(table) keeps every digit and breaks no cell', () => {
    const tabs = tableTabs({
      ...table,
      columns: [
        { header: 'Share', unit: 'fraction' },
        { header: 'Who', unit: 'none' },
      ],
      rows: [{ cells: [0.123456789, 'two\nlines\tand a tab'] }, { cells: [null, true] }],
    });
    expect(tabs).toBe('Share\tWho\n0.123456789\ttwo lines and a tab\n\tyes');
  });
});

describe('viewText', () => {
  it('viewText(view) is the title, then figures and sentences a line each, pictures as tables', () => {
    const text = viewText({
      title: 'Load',
      minimumCoverage: 0.6,
      blocks: deepFreeze([
        figure,
        { ...figure, label: 'People', value: 3, unit: 'count' },
        { block: 'text', text: 'Ines has too much.', tone: 'bad' },
        { ...standInBars, bars: [] },
      ]),
    });
    expect(text.split('\n')).toEqual([
      ...['Load', '====', ''],
      'Owners named: 72 % (Watch; n = 12, 80 % has data)',
      'People: 3 (Watch; n = 12, 80 % has data)',
      ...['', 'Problem: Ines has too much.', ''],
      ...['Tasks each person answers for', '', 'Nothing to show.', ''],
    ]);
  });
});
