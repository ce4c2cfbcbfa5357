import type { ViewBlock } from '../../../core/declare/view.ts';
import { blockTable } from '../../../core/declare/viewText/blockTable.ts';
import { figureText } from '../../../core/declare/viewText/figureText.ts';
import { cellWords } from '../../../core/declare/viewText/tableText.ts';
import { linesWords } from '../../../panel/model/linesWords.ts';
import { svgText } from '../../../panel/pictures/svgText.ts';
import { blockScene } from './blockScene.ts';
import { element, htmlTable, htmlText } from './htmlText.ts';

/** One view with what it shows. */
export interface ShownView {
  readonly title: string;
  readonly summary: string;
  readonly blocks: readonly ViewBlock[];
}

/** A block as HTML: a figure or text in words, a picture drawn, with its table behind it. */
export function blockHtml(block: ViewBlock, minimumCoverage: number): string {
  if (block.block === 'figure') return element('p', htmlText(figureText(block, minimumCoverage)));
  if (block.block === 'text') return element('p', htmlText(block.text));
  const { caption, columns, rows } = blockTable(block);
  if (rows.length === 0) return '';
  const cells = rows.map((row) => columns.map(({ unit }, at) => cellWords(row.cells[at], unit)));
  const headers = columns.map(({ header }) => header);
  const scene = blockScene(block);
  if (!scene) return htmlTable(headers, cells, caption);
  const description = block.block === 'lines' ? linesWords(block) : `${caption}, as a picture`;
  const drawn = svgText(scene, { title: caption, description });
  const asTable = element('details', element('summary', 'As a table') + htmlTable(headers, cells));
  return element('div', drawn, 'wide') + asTable;
}

/** A view as a section: figures and texts in words, pictures drawn, each with its table behind it. */
export function viewHtml({ title, summary, blocks }: ShownView, minimumCoverage: number): string {
  const parts = blocks.map((block) => blockHtml(block, minimumCoverage));
  const head = element('h3', htmlText(title)) + element('p', htmlText(summary), 'quiet');
  return element('section', [head, ...parts].join('\n'));
}
