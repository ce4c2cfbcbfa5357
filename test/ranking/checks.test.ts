import { describe, expect, it } from 'vitest';
import { neutralContext } from '../../core/declare/context.ts';
import { messagesView, prioritiesView } from '../../core/ranking/view.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { checkSheets } from '../strategy/checkRows.ts';

const rankings: Matrix = [
  ['Priority', 'Official rank', 'Ann', 'Bob', 'Cy'],
  ['Best sourdough in town', 1, 1, 2, 1],
  ['Deliver on time', 2, 2, 1, 3],
  ['Waste less bread', 3, 3, 3, 2],
  ['A third shop', 4, 4, 4, 4],
];

const recall: Matrix = [
  ['Leader', 'First priority named', 'Second priority named', 'Felt alignment'],
  ['Ann', 'sourdough', 'on time', 5],
  ['Bob', 'third shop', 'best sourdough', 4],
];

const messages: Matrix = [
  ['Leader', 'Our strategy in one sentence'],
  ['Ann', 'The best sourdough in town'],
  ['Bob', 'Best sourdough of the town, every day'],
  ['Cy', 'An app for everything'],
];

function findings(sheets: Readonly<Record<string, Matrix>>): string[] {
  return checkSheets(sheets).findings.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
}

function blocks(view: typeof prioritiesView, sheets: Readonly<Record<string, Matrix>>) {
  const inputs = Object.entries(sheets).flatMap(([sheet, rows]) => {
    const grid = deepFreeze(gridOf(rows, sheet));
    return recognise(grid).map((table) => ({ grid, table }));
  });
  return view.run(inputs, neutralContext);
}

describe('checks of rankings, recall and messages', () => {
  it('name an official top priority that nobody recalls, at its cell in the ranking', () => {
    expect(findings({ Ranking: rankings, Recall: recall })).toEqual([
      'priority-not-recalled Ranking!A4',
    ]);
  });

  it('say nothing of recall while fewer than two were asked', () => {
    expect(findings({ Ranking: rankings, Recall: recall.slice(0, 2) })).toEqual([]);
    expect(findings({ Ranking: rankings })).toEqual([]);
  });

  it('name felt alignment off its scale', () => {
    const felt = [...recall, ['Cy', 'less waste', null, 7]];
    expect(findings({ Ranking: rankings, Recall: felt })).toEqual([
      'recall-felt-outside Recall!D4',
    ]);
  });

  it('name the leader whose sentence stands alone', () => {
    expect(findings({ Messages: messages })).toEqual(['message-outlier Messages!B4']);
    expect(findings({ Messages: messages.slice(0, 3) })).toEqual([]);
  });
});

describe('views of rankings, recall and messages', () => {
  it('priorities: W, recall and gap with their numbers', () => {
    const found = blocks(prioritiesView, { Ranking: rankings, Recall: recall });
    const figures = found.flatMap((each) => (each.block === 'figure' ? [each] : []));
    expect(figures.map(({ value, count }) => [Number(value?.toFixed(4)), count])).toEqual([
      [0.7778, 3],
      [0.5, 2],
      [0.375, 2],
    ]);
    const [table] = found.flatMap((each) => (each.block === 'table' ? [each] : []));
    expect(table?.rows[2]).toMatchObject({
      cells: ['Waste less bread', 3, 8 / 3, 0],
      tone: 'watch',
    });
  });

  it('priorities: a recall test without a ranking says what is missing', () => {
    const found = blocks(prioritiesView, { Recall: recall });
    expect(found).toMatchObject([{ block: 'text' }]);
  });

  it('priorities: a ranking without recall shows W and no guess', () => {
    const found = blocks(prioritiesView, { Ranking: rankings });
    const figures = found.flatMap((each) => (each.block === 'figure' ? [each] : []));
    expect(figures.map(({ value }) => value === null)).toEqual([false, true, true]);
  });

  it('messages: overlap with n, the odd one marked', () => {
    const found = blocks(messagesView, { Messages: messages });
    expect(found[0]).toMatchObject({ block: 'figure', count: 3 });
    const [table] = found.flatMap((each) => (each.block === 'table' ? [each] : []));
    expect(table?.rows.map(({ cells }) => cells[3])).toEqual([null, null, 'stands alone']);
  });
});
