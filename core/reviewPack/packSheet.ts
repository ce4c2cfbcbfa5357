import { fillCell } from '../declare/layOut.ts';
import type { Unit } from '../declare/unit.ts';
import type { TableBlock, ViewBlock } from '../declare/view.ts';
import { blockTable } from '../declare/viewText/blockTable.ts';
import { shownFigure } from '../declare/viewText/figureText.ts';
import { toneWord } from '../declare/viewText/toneWord.ts';
import { brokenLines } from '../sheet/brokenLines.ts';
import { type Cell, isErrorCell } from '../sheet/cell.ts';
import type { Edit, Look } from '../sheet/edit.ts';
import { fittingWidths } from '../sheet/fittingWidths.ts';
import { ownSheetTitles } from '../sheet/ownSheet.ts';
import { rowLines } from '../sheet/rowLines.ts';
import type { ReviewPack } from './reviewPack.ts';

/** Numbers keep a little room at their right, where words may begin. */
const formats: Readonly<Partial<Record<Unit, string>>> = {
  fraction: '0%_)',
  score: '0_)',
  date: 'yyyy-mm-dd_)',
  count: '0_)',
};

/** Characters of the columns: the standing, what it is about, then whatever the tables hold. */
const bounds = [
  { least: 10, most: 10 },
  { least: 44, most: 52 },
  { least: 14, most: 34 },
];

/** One row of the sheet to be. */
interface Line {
  readonly cells: readonly Cell[];
  readonly look?: Look;
  readonly formats?: readonly (string | undefined)[];
  /** True for what runs on over the columns beside it instead of being broken into lines. */
  readonly runsOn?: boolean;
}

/** Digits that say something of a measure; more only tell how it was worked out. */
const significantDigits = 4;

function plain(cell: Cell): Cell {
  if (isErrorCell(cell)) return cell.error;
  if (typeof cell !== 'number' || Number.isInteger(cell)) return cell;
  return Number(cell.toPrecision(significantDigits));
}

/** The format of a number of any measure, with as many decimals as it has. */
function formatOf(value: number): string {
  const [, decimals = ''] = String(value).split('.');
  return decimals === '' ? '0_)' : `0.${'0'.repeat(decimals.length)}_)`;
}

/** Tables begin in the second column; the standing of a row is a word in the first. A column that numbers the rows is the first. */
function tableLines({ caption, columns, rows }: TableBlock): readonly Line[] {
  const isNumbered = columns[0]?.header === '';
  const shown = columns.map(({ unit }) => formats[unit]);
  const headers = columns.map(({ header }) => header);
  return [
    { cells: [null, caption], look: 'note', runsOn: true },
    { cells: isNumbered ? headers : ['', ...headers], look: 'header' },
    ...rows.map(({ cells, tone }) => ({
      cells: [...(isNumbered ? [] : [toneWord(tone) || null]), ...cells.map(plain)],
      formats: isNumbered ? shown : [undefined, ...shown],
      runsOn: isNumbered,
    })),
    { cells: [] },
  ];
}

function blockLines(block: ViewBlock, minimumCoverage: number): readonly Line[] {
  if (block.block === 'figure') {
    const { value, tone, evidence } = shownFigure(block, minimumCoverage);
    const beside = [...evidence, block.note ?? ''].filter((part) => part !== '').join(', ');
    return [{ cells: [toneWord(tone) || null, block.label, value, beside], runsOn: true }];
  }
  if (block.block === 'text')
    return [{ cells: [toneWord(block.tone) || null, block.text], runsOn: true }, { cells: [] }];
  return tableLines(blockTable(block));
}

function packLines(pack: ReviewPack): readonly Line[] {
  const { title, question, glance, agenda, sections, minimumCoverage } = pack;
  const linesOf = (blocks: readonly ViewBlock[]) =>
    blocks.flatMap((block) => blockLines(block, minimumCoverage));
  return [
    { cells: [ownSheetTitles.reviewPack], look: 'note', runsOn: true },
    { cells: [title], look: 'title', runsOn: true },
    { cells: [question], look: 'note', runsOn: true },
    { cells: [] },
    ...linesOf(glance),
    { cells: [] },
    ...linesOf([agenda]),
    ...sections.flatMap((section, index) => [
      {
        ...{ cells: [`${index + 1}.`, section.title, section.note], runsOn: true },
        look: 'section' as const,
      },
      ...linesOf(section.blocks),
      { cells: [] },
    ]),
  ];
}

/** A section's band goes over all columns, a header over those of its table. */
function lookEdits(sheet: string, lines: readonly Line[], widths: readonly number[]): Edit[] {
  return lines.flatMap(({ cells, look, runsOn }, row): Edit[] => {
    if (cells.length === 0 || (look === undefined && runsOn)) return [];
    const right = look === 'section' ? widths.length - 1 : Math.max(0, cells.length - 1);
    const area = { top: row, bottom: row, left: 0, right };
    const height = runsOn ? 1 : rowLines(cells, widths);
    const more = height > 1 ? { lines: height } : {};
    return [{ kind: 'format', sheet, area, look: look ?? 'text', ...more }];
  });
}

/** Sentences go on in the row below where the columns end. */
function withBrokenText(lines: readonly Line[], widths: readonly number[]): readonly Line[] {
  const room = widths.slice(1).reduce((sum, width) => sum + width, 0);
  return lines.flatMap((line) => {
    const [standing = null, text, ...more] = line.cells;
    if (!line.runsOn || line.look !== undefined || typeof text !== 'string' || more.length > 0)
      return [line];
    const [first = '', ...others] = brokenLines(text, room);
    return [
      { ...line, cells: [standing, first] },
      ...others.map((other) => ({ ...line, cells: [null, other] })),
    ];
  });
}

/** A review pack as a sheet of plain values, ready to be printed; no check reads it. */
export function packSheet(pack: ReviewPack, sheet: string): readonly Edit[] {
  const laidOut = packLines(pack);
  const table = laidOut.filter(({ runsOn }) => !runsOn).map(({ cells }) => cells);
  const widths = fittingWidths(table, bounds);
  const lines = withBrokenText(laidOut, widths);
  const page = { orientation: 'landscape', length: 'as needed' } as const;
  const edits: Edit[] = [{ kind: 'sheet', sheet, action: 'add', page }];
  lines.forEach(({ cells, formats: shown = [] }, row) => {
    cells.forEach((value, column) => {
      if (value === null || value === '') return;
      const format = typeof value === 'number' ? (shown[column] ?? formatOf(value)) : undefined;
      edits.push(fillCell({ sheet, row, column }, { value, formula: null, format }));
    });
  });
  const bottom = lines.length - 1;
  const columns = widths.map((width, column): Edit => {
    const area = { top: 0, bottom, left: column, right: column };
    return { kind: 'format', sheet, area, width };
  });
  return [...edits, ...lookEdits(sheet, lines, widths), ...columns];
}
