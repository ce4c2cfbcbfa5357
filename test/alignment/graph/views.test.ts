import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../core/alignment/graph/buildGraph.ts';
import { graphCheck, graphViews } from '../../../core/alignment/graph/index.ts';
import { neutralContext } from '../../../core/declare/context.ts';
import type { ViewBlock } from '../../../core/declare/view.ts';
import { recogniseSheet } from '../../../core/recognise/recogniseSheet.ts';
import { gridOf } from '../../../core/sheet/grid.ts';
import { workbookDay } from '../../../core/tracker/workbookDay.ts';
import { planted } from '../../../workbench/sample/planted.ts';
import { sampleWorkbook } from '../../../workbench/sample/sampleWorkbook.ts';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';
import { deepFreeze } from '../../deepFreeze.ts';
import { changed, kpis, type Sheets, strategy, whole } from './checkGraph.ts';

function inputsOf(sheets: Sheets) {
  return Object.entries(sheets).flatMap(([sheet, rows]) => {
    const grid = deepFreeze(gridOf(rows, sheet));
    return recogniseSheet(grid, []).map((table) => ({ grid, table }));
  });
}

function blocksOf(id: string, sheets: Sheets): readonly ViewBlock[] {
  const view = graphViews.find((each) => each.id === id);
  if (!view) throw new Error(`no view ${id}`);
  return view.run(inputsOf(sheets), neutralContext);
}

function only<B extends ViewBlock['block']>(blocks: readonly ViewBlock[], kind: B) {
  const found = blocks.filter((each) => each.block === kind) as Extract<ViewBlock, { block: B }>[];
  const [first] = found;
  if (!first) throw new Error(`no ${kind}`);
  return first;
}

describe('views of the strategy graph', () => {
  it.each(graphViews)('$id says in words that an empty workbook has nothing to show', (view) => {
    const blocks = view.run([], neutralContext);
    const silent = blocks.filter((each) =>
      each.block === 'figure' ? !each.note || each.value !== null : each.block !== 'text',
    );
    expect(blocks.length).toBeGreaterThan(0);
    expect(silent).toEqual([]);
  });

  it('strategy-tree shows every row once, under a parent that is shown, with its cell', () => {
    const { nodes } = only(blocksOf('strategy-tree', whole), 'tree');
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ids.size).toBe(nodes.length);
    expect(nodes.every(({ parent, at }) => at && (parent === null || ids.has(parent)))).toBe(true);
    expect(nodes.filter(({ parent }) => parent === null).map(({ label }) => label)).toEqual([
      'V The bread people cross town for',
      'K2 Energy a loaf',
    ]);
  });

  it('strategy-tree keeps many rows that stand alone folded under one line, the vision never', () => {
    const more = ['K3', 'K4', 'K5'].map((id) => [id, id, 'Bob Ray', 'kg', 'lower', 'monthly', 1]);
    const nodesOf = (sheets: Sheets) => only(blocksOf('strategy-tree', sheets), 'tree').nodes;
    const nodes = nodesOf({ Strategy: strategy.slice(0, 2), KPIs: [...kpis, ...more] });
    expect(nodes.map(({ id, parent, label }) => [id === 'alone', parent, label])).toEqual([
      [false, null, 'V The bread people cross town for'],
      ...['K1 Unsold bread', 'K2 Energy a loaf', 'K3', 'K4', 'K5'].map((label) => [
        ...[false, 'alone', label],
      ]),
      [true, null, 'Not attached (5)'],
    ]);
    expect(nodes.filter(({ isFolded }) => isFolded)).toHaveLength(1);
    const few = nodesOf({ Strategy: strategy.slice(0, 2), KPIs: kpis });
    expect(few.map(({ parent }) => parent)).toEqual([null, null, null]);
  });

  it('strategy-tree marks what is broken, and names protected exploration', () => {
    const broken = { ...whole, Objectives: changed(whole.Objectives, 'O-1', 'Parent', 'B9') };
    const { nodes } = only(blocksOf('strategy-tree', broken), 'tree');
    const looks = Object.fromEntries(
      nodes.map(({ label, tone, note }) => [label.split(' ')[0], [tone, note]]),
    );
    expect(looks['O-1']).toEqual(['bad', 'B9 is not listed']);
    expect(looks['O-2']).toEqual(['bad', 'leads nowhere']);
    expect(looks.B2).toEqual(['plain', 'explore']);
  });

  it('strategy-map links what it shows only, by lanes from the top', () => {
    const { lanes, nodes, links } = only(blocksOf('strategy-map', whole), 'lanes');
    expect(lanes.map(({ id }) => id)).toEqual([
      'vision',
      'strategy',
      'no perspective',
      'objective',
    ]);
    const ids = new Set(nodes.map(({ id }) => id));
    expect(links.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
    expect(links).toHaveLength(7);
  });

  it('x-matrix ties each side to the next, strong where one names the other', () => {
    const matrix = only(blocksOf('x-matrix', whole), 'crossMatrix');
    const idOf = (label: string) =>
      [matrix.south, matrix.west, matrix.north, matrix.east]
        .flatMap(({ items }) => items)
        .find((item) => item.label.startsWith(label))?.id;
    const strength = (from: string, to: string) =>
      matrix.links.find((link) => link.from === idOf(from) && link.to === idOf(to))?.strength;
    expect(strength('I-1', 'KR-1')).toBe('strong');
    expect(strength('KR-1', 'O-1')).toBe('strong');
    expect(strength('O-1', 'S1')).toBe('weak');
    expect(strength('I-1', 'O-1')).toBe('weak');
    expect(strength('I-2', 'S1')).toBeUndefined();
    expect(matrix.people?.items.map(({ label }) => label)).toEqual(['Bob Ray', 'Ann Lee']);
  });

  it('line-of-sight gives health, exploration and every level with its number of rows', () => {
    const blocks = blocksOf('line-of-sight', whole);
    expect(blocks[0]).toMatchObject({ value: 100, coverage: 1, tone: 'good' });
    expect(blocks[1]).toMatchObject({ value: 2 / 7, count: 7 });
    const { rows } = only(blocks, 'table');
    expect(rows.map(({ cells }) => [cells[0], cells[1], cells[2]])).toEqual([
      ['visions', 1, 1],
      ['strategy lines', 2, 1],
      ['scorecard objectives', 2, 1],
      ['objectives', 3, 1],
      ['key results', 2, 1],
      ['measures', 2, 0.5],
      ['initiatives', 2, 1],
      ['budget lines', 2, 1],
    ]);
  });
});

describe('the graph of the sample', () => {
  const opened = openWorkbook(sampleWorkbook());
  if (!opened.ok) throw new Error('the sample does not open');
  const { grids } = xlsxHost(opened.value).read({ layers: ['formulas', 'merges'] });
  const inputs = grids.flatMap((grid) =>
    recogniseSheet(grid, []).map((table) => ({ grid, table })),
  );

  it('has at least 150 nodes of every level', () => {
    const { nodes } = buildGraph(inputs, neutralContext);
    expect(nodes.length).toBeGreaterThanOrEqual(150);
    expect(new Set(nodes.map(({ level }) => level)).size).toBeGreaterThanOrEqual(11);
  });

  it('has a planted mistake for every rule of the graph', () => {
    const { issues } = graphCheck.run(inputs, { ...neutralContext, today: workbookDay(grids) });
    const found = new Set(issues.map(({ code }) => code));
    const codes = new Set(planted.map(({ code }) => code));
    expect([...found].filter((code) => !codes.has(code))).toEqual([]);
    expect(found.size).toBeGreaterThanOrEqual(17);
  });
});
