import type { LinesBlock, TableBlock, ViewBlock } from '../../core/declare/view.ts';
import { blockTable } from '../../core/declare/viewText/blockTable.ts';
import { shownFigure } from '../../core/declare/viewText/figureText.ts';
import { cellWords } from '../../core/declare/viewText/tableText.ts';
import { toneWord } from '../../core/declare/viewText/toneWord.ts';
import { linesScene } from '../../panel/pictures/linesScene.ts';
import { svgText } from '../../panel/pictures/svgText.ts';
import { htmlText } from './report/htmlText.ts';

/** Width of a picture in pixels: two stand beside each other on a page. */
const pictureWidth = 330;

function figureHtml(block: Extract<ViewBlock, { block: 'figure' }>, minimum: number): string {
  const { value, tone, evidence } = shownFigure(block, minimum);
  const word = toneWord(tone);
  const beside = [word, ...evidence].filter((part) => part !== '').join(', ');
  const note = block.note === undefined ? '' : `<p class="note">${htmlText(block.note)}</p>`;
  return `<li class="figure ${tone}"><p class="label">${htmlText(block.label)}</p><p class="value">${htmlText(value)}</p><p class="note">${htmlText(beside)}</p>${note}</li>`;
}

function tableHtml({ caption, columns, rows }: TableBlock): string {
  if (rows.length === 0) return `<h3>${htmlText(caption)}</h3><p>Nothing to show.</p>`;
  const isRight = columns.map((_, at) => rows.some(({ cells }) => typeof cells[at] === 'number'));
  const hasTones = rows.some(({ tone }) => toneWord(tone) !== '');
  const sides = (at: number) => (isRight[at] ? ' class="number"' : '');
  const head = columns.map(
    ({ header }, at) => `<th scope="col"${sides(at)}>${htmlText(header)}</th>`,
  );
  const body = rows.map(({ cells, tone = 'plain' }) => {
    const words = columns.map(
      ({ unit }, at) => `<td${sides(at)}>${htmlText(cellWords(cells[at], unit))}</td>`,
    );
    const standing = hasTones ? `<td class="tone">${toneWord(tone)}</td>` : '';
    return `<tr class="${tone}">${standing}${words.join('')}</tr>`;
  });
  const first = hasTones ? '<th scope="col" class="tone">Standing</th>' : '';
  return `<h3>${htmlText(caption)}</h3>\n<table aria-label="${htmlText(caption)}"><thead><tr>${first}${head.join('')}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

function linesHtml(block: LinesBlock): string {
  const { columns, rows } = blockTable(block);
  const words = rows.map(({ cells }) =>
    columns.map(({ unit }, at) => cellWords(cells[at], unit)).join(', '),
  );
  const description = `${columns.map(({ header }) => header).join(', ')}: ${words.join('; ')}`;
  const scene = linesScene(block, pictureWidth);
  const picture = svgText(scene, { title: '', description });
  return `<figure><figcaption>${htmlText(block.caption)}</figcaption>${picture}</figure>`;
}

function blockHtml(block: ViewBlock, minimum: number): string {
  switch (block.block) {
    case 'figure':
      return figureHtml(block, minimum);
    case 'text': {
      const word = toneWord(block.tone);
      const before = word === '' ? '' : `<strong>${word}:</strong> `;
      return `<p class="${block.tone ?? 'plain'}">${before}${htmlText(block.text)}</p>`;
    }
    case 'lines':
      return linesHtml(block);
    default:
      return tableHtml(blockTable(block));
  }
}

const wrappers: Readonly<Partial<Record<ViewBlock['block'], readonly [string, string]>>> = {
  figure: ['<ul class="figures">', '</ul>'],
  lines: ['<div class="pictures">', '</div>'],
};

/** Blocks of a view as HTML without scripts; figures and pictures that follow each other stand side by side. */
export function viewHtml(blocks: readonly ViewBlock[], minimumCoverage: number): string {
  const parts: string[] = [];
  blocks.forEach((block, index) => {
    const [open, close] = wrappers[block.block] ?? ['', ''];
    if (open !== '' && blocks[index - 1]?.block !== block.block) parts.push(open);
    parts.push(blockHtml(block, minimumCoverage));
    if (close !== '' && blocks[index + 1]?.block !== block.block) parts.push(close);
  });
  return parts.join('\n');
}
