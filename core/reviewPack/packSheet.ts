import { fillCell } from '../declare/layOut.ts';
import type { Unit } from '../declare/unit.ts';
import type { TableBlock, ViewBlock } from '../declare/view.ts';
import { blockTable } from '../declare/viewText/blockTable.ts';
import { figureText } from '../declare/viewText/figureText.ts';
import { toneWord } from '../declare/viewText/toneWord.ts';
import { type Cell, isErrorCell } from '../sheet/cell.ts';
import type { Edit, Look } from '../sheet/edit.ts';
import { ownSheetTitles } from '../sheet/ownSheet.ts';
import type { ReviewPack } from './reviewPack.ts';

const formats: Readonly<Partial<Record<Unit, string>>> = {
  fraction: '0%',
  score: '0',
  date: 'yyyy-mm-dd',
  count: '0',
};

/** Characters of the columns: the first holds the standing, the second the long texts. */
const widths = [11, 46, 22, 18, 30, 14, 30, 14, 14, 12, 12, 12, 14];

/** One row of the sheet to be. */
interface Line {
  readonly cells: readonly Cell[];
  readonly look?: Look;
  readonly formats?: readonly (string | undefined)[];
}

function plain(cell: Cell): Cell {
  return isErrorCell(cell) ? cell.error : cell;
}

/** Tables begin in the second column; the standing of a row is a word in the first. */
function tableLines({ caption, columns, rows }: TableBlock): readonly Line[] {
  const shown = columns.map(({ unit }) => formats[unit]);
  return [
    { cells: [null, caption], look: 'note' },
    { cells: ['', ...columns.map(({ header }) => header)], look: 'header' },
    ...rows.map(({ cells, tone }) => ({
      cells: [toneWord(tone) || null, ...cells.map(plain)],
      formats: [undefined, ...shown],
    })),
    { cells: [] },
  ];
}

function blockLines(block: ViewBlock, minimumCoverage: number): readonly Line[] {
  if (block.block === 'figure') return [{ cells: [null, figureText(block, minimumCoverage)] }];
  if (block.block === 'text')
    return [{ cells: [toneWord(block.tone) || null, block.text] }, { cells: [] }];
  return tableLines(blockTable(block));
}

function packLines(pack: ReviewPack): readonly Line[] {
  const { title, question, agenda, sections, minimumCoverage } = pack;
  return [
    { cells: [ownSheetTitles.reviewPack, title], look: 'title' },
    { cells: [null, question], look: 'note' },
    { cells: [] },
    ...blockLines(agenda, minimumCoverage),
    ...sections.flatMap((section, index) => [
      { cells: [`${index + 1}.`, section.title, section.note], look: 'section' as const },
      ...section.blocks.flatMap((block) => blockLines(block, minimumCoverage)),
      { cells: [] },
    ]),
  ];
}

/** A review pack as a sheet of plain values, ready to be printed; no check reads it. */
export function packSheet(pack: ReviewPack, sheet: string): readonly Edit[] {
  const lines = packLines(pack);
  const page = { orientation: 'landscape', length: 'as needed' } as const;
  const edits: Edit[] = [{ kind: 'sheet', sheet, action: 'add', page }];
  lines.forEach(({ cells, look, formats: shown = [] }, row) => {
    cells.forEach((value, column) => {
      if (value === null || value === '') return;
      const format = typeof value === 'number' ? shown[column] : undefined;
      edits.push(fillCell({ sheet, row, column }, { value, formula: null, format }));
    });
    if (look === undefined) return;
    const area = { top: row, bottom: row, left: 0, right: Math.max(0, cells.length - 1) };
    edits.push({ kind: 'format', sheet, area, look });
  });
  const bottom = lines.length - 1;
  const columns = widths.map((width, column): Edit => {
    const area = { top: 0, bottom, left: column, right: column };
    return { kind: 'format', sheet, area, width };
  });
  return [...edits, ...columns];
}
