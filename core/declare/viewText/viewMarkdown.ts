import type { TableBlock, ViewBlock } from '../view.ts';
import { blockTable } from './blockTable.ts';
import { figureText } from './figureText.ts';
import { cellWords } from './tableText.ts';
import { toneWord } from './toneWord.ts';

/** Text on one line in which no letter starts a mark of Markdown or a tag of HTML. */
export function markdownText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .trim()
    .replace(/\s+/g, ' ');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A table in the form most readers of Markdown know; the standing of a row is a word in a column of its own. */
function tableLines({ columns, rows }: TableBlock): readonly string[] {
  if (rows.length === 0) return ['Nothing to show.'];
  const hasTones = rows.some(({ tone }) => toneWord(tone) !== '');
  const isRight = columns.map((_, at) => rows.some(({ cells }) => typeof cells[at] === 'number'));
  const heads = columns.map(({ header }) => markdownText(header));
  const rules = isRight.map((right) => (right ? '---:' : '---'));
  return [
    line(hasTones ? ['', ...heads] : heads),
    line(hasTones ? ['---', ...rules] : rules),
    ...rows.map(({ cells, tone }) => {
      const words = columns.map(({ unit }, at) => markdownText(cellWords(cells[at], unit)));
      return line(hasTones ? [toneWord(tone), ...words] : words);
    }),
  ];
}

function blockLines(block: ViewBlock, minimumCoverage: number): readonly string[] {
  if (block.block === 'figure') return [`- ${markdownText(figureText(block, minimumCoverage))}`];
  if (block.block === 'text') {
    const word = toneWord(block.tone);
    const text = markdownText(block.text);
    return [word === '' ? text : `**${word}:** ${text}`];
  }
  const table = blockTable(block);
  return [`**${markdownText(table.caption)}**`, '', ...tableLines(table)];
}

/** Blocks of a view as lines of Markdown, pictures as tables; begins and ends without a blank line. */
export function viewMarkdown(
  blocks: readonly ViewBlock[],
  minimumCoverage: number,
): readonly string[] {
  const lines: string[] = [];
  let before: ViewBlock['block'] | null = null;
  for (const block of blocks) {
    if (before !== null && !(block.block === 'figure' && before === 'figure')) lines.push('');
    lines.push(...blockLines(block, minimumCoverage));
    before = block.block;
  }
  return lines;
}
