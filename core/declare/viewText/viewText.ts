import type { ViewBlock } from '../view.ts';
import { blockTable } from './blockTable.ts';
import { figureText } from './figureText.ts';
import { tableText } from './tableText.ts';
import { toneWord } from './toneWord.ts';

function blockLines(block: ViewBlock, minimumCoverage: number): readonly string[] {
  if (block.block === 'figure') return [figureText(block, minimumCoverage)];
  if (block.block === 'text') {
    const word = toneWord(block.tone);
    return [word === '' ? block.text : `${word}: ${block.text}`];
  }
  const table = blockTable(block);
  return [table.caption, '', ...(table.rows.length > 0 ? tableText(table) : ['Nothing to show.'])];
}

export interface TextView {
  readonly title: string;
  readonly blocks: readonly ViewBlock[];
  /** Share of what could have data below which a figure says "Not enough data", 0–1. */
  readonly minimumCoverage: number;
}

/** A view as plain text: title, figures and sentences a line each, pictures as tables with columns under each other. */
export function viewText({ title, blocks, minimumCoverage }: TextView): string {
  const lines: string[] = [title, '='.repeat([...title].length)];
  let before: ViewBlock['block'] | null = null;
  for (const block of blocks) {
    if (block.block !== 'figure' || before !== 'figure') lines.push('');
    lines.push(...blockLines(block, minimumCoverage));
    before = block.block;
  }
  return `${lines.join('\n')}\n`;
}
