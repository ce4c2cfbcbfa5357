import type { LinesBlock, TableBlock, Tone, ViewBlock } from '../../core/declare/view.ts';
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
  const lines = [evidence.join(', '), block.note ?? ''].filter((line) => line !== '');
  const notes = lines.map((line) => `<p class="note">${htmlText(line)}</p>`).join('');
  return `<li class="figure ${tone}"><p class="label">${htmlText(block.label)}</p><p class="value">${htmlText(value)} ${chip(tone)}</p>${notes}</li>`;
}

/** Letters up to which a column of words is not broken; ours: a first and a last name. */
const shortWords = 18;

/** Numbers stand at the right; days and short words are not broken. */
function columnClass({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>, at: number): string {
  const { unit } = columns[at] ?? {};
  const isNumber = rows.some(({ cells }) => typeof cells[at] === 'number');
  if (isNumber && unit !== 'date') return 'number';
  const isShort = rows.every(
    ({ cells }) => cellWords(cells[at], unit ?? 'none').length <= shortWords,
  );
  return isShort ? 'short' : '';
}

function chip(tone: Tone): string {
  const word = toneWord(tone);
  return word === '' ? '' : `<span class="chip">${word}</span>`;
}

function tableHtml({ caption, columns, rows }: TableBlock): string {
  if (rows.length === 0) return `<h3>${htmlText(caption)}</h3><p>Nothing to show.</p>`;
  const hasTones = rows.some(({ tone }) => toneWord(tone) !== '');
  const classes = columns.map((_, at) => columnClass({ columns, rows }, at));
  const sides = (at: number) => (classes[at] ? ` class="${classes[at]}"` : '');
  const head = columns.map(
    ({ header }, at) => `<th scope="col"${sides(at)}>${htmlText(header)}</th>`,
  );
  const body = rows.map(({ cells, tone = 'plain' }) => {
    const words = columns.map(
      ({ unit }, at) => `<td${sides(at)}>${htmlText(cellWords(cells[at], unit))}</td>`,
    );
    const standing = hasTones ? `<td class="tone">${chip(tone)}</td>` : '';
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
