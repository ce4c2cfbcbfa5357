import type { Layer, Needs, Reading, ReadingWatch } from '../../core/sheet/edit.ts';
import type { Grid } from '../../core/sheet/grid.ts';
import { type AskedSheet, askSheets, mergesOf, visibleSheetNames } from './askSheets.ts';
import { askDateSystem } from './dateSystem.ts';
import { gridOfRange } from './gridOfRange.ts';

/** Ours: cells of one layer in one answer, at about half of the 5 MB an answer on the web may have. */
const cellsPerAnswer = 150_000;

function contentsOf(layers: readonly Layer[]): string[] {
  return [
    'values',
    ...(layers.includes('formulas') ? ['formulas'] : []),
    ...(layers.includes('formats') ? ['numberFormat'] : []),
  ];
}

function withMerges(grid: Grid, asked: AskedSheet): Grid {
  const merges = mergesOf(asked);
  return merges === null ? grid : { ...grid, merges };
}

function emptyGrid(sheet: string): Grid {
  return { sheet, top: 0, left: 0, rows: [] };
}

/** Every used cell of every wanted sheet in one answer. */
async function gridsAtOnce(context: Excel.RequestContext, needs: Needs): Promise<Grid[]> {
  const { layers = [] } = needs;
  const properties = [...contentsOf(layers), 'rowIndex', 'columnIndex'];
  const asked = await askSheets(context, needs, properties);
  return asked.map((one) => {
    const { name } = one.sheet;
    const grid = one.range.isNullObject ? emptyGrid(name) : gridOfRange(name, one.range, layers);
    return withMerges(grid, one);
  });
}

/** The used cells of one sheet, so many rows at a time; `tell` is called after each block with its rows. */
async function gridInBlocks(
  context: Excel.RequestContext,
  asked: AskedSheet,
  { layers, tell }: { readonly layers: readonly Layer[]; tell(rows: number): void },
): Promise<Grid> {
  const { sheet, range } = asked;
  if (range.isNullObject) return emptyGrid(sheet.name);
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const contents = contentsOf(layers);
  const height = Math.max(1, Math.floor(cellsPerAnswer / (columnCount * contents.length)));
  const blocks: Grid[] = [];
  for (let done = 0; done < rowCount; done += height) {
    const rows = Math.min(height, rowCount - done);
    const block = sheet.getRangeByIndexes(rowIndex + done, columnIndex, rows, columnCount);
    block.load([...contents, 'rowIndex', 'columnIndex']);
    await context.sync();
    blocks.push(gridOfRange(sheet.name, block, layers));
    tell(rows);
  }
  return joinBlocks(blocks, sheet.name);
}

function joinBlocks(blocks: readonly Grid[], sheet: string): Grid {
  const [first = emptyGrid(sheet)] = blocks;
  return {
    ...first,
    rows: blocks.flatMap(({ rows }) => rows),
    ...(first.formulas ? { formulas: blocks.flatMap(({ formulas = [] }) => formulas) } : {}),
    ...(first.formats ? { formats: blocks.flatMap(({ formats = [] }) => formats) } : {}),
  };
}

/** Rows read, told to whoever waits. Throws between two blocks once nobody does. */
function rowCounter(asked: readonly AskedSheet[], watch: ReadingWatch | undefined) {
  const total = asked.reduce(
    (sum, { range }) => sum + (range.isNullObject ? 0 : range.rowCount),
    0,
  );
  let done = 0;
  return (rows: number) => {
    done += rows;
    watch?.tell(done, total);
    if (watch?.isStopped()) throw new Error('The reading was stopped.');
  };
}

async function gridsInBlocks(
  context: Excel.RequestContext,
  needs: Needs,
  watch?: ReadingWatch,
): Promise<Grid[]> {
  const extent = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];
  const asked = await askSheets(context, needs, extent);
  const { layers = [] } = needs;
  const grids: Grid[] = [];
  const tell = rowCounter(asked, watch);
  for (const one of asked) {
    grids.push(withMerges(await gridInBlocks(context, one, { layers, tell }), one));
  }
  return grids;
}

function askRecords(context: Excel.RequestContext, keys: readonly string[]): Excel.Setting[] {
  return keys.map((key) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load(['key', 'value']);
    return setting;
  });
}

function recordsOf(settings: readonly Excel.Setting[]): Record<string, string> {
  const records: Record<string, string> = {};
  for (const setting of settings) {
    if (!setting.isNullObject) records[setting.key] = String(setting.value);
  }
  return records;
}

type ReadGrids = (
  context: Excel.RequestContext,
  needs: Needs,
  watch?: ReadingWatch,
) => Promise<Grid[]>;

function readBy(readGrids: ReadGrids, needs: Needs, watch?: ReadingWatch): Promise<Reading> {
  return Excel.run(async (context) => {
    const culture = context.application.cultureInfo;
    culture.load('name');
    const settings = askRecords(context, needs.records ?? []);
    const refuseOtherDates = askDateSystem(context);
    const grids = await readGrids(context, needs, watch);
    refuseOtherDates();
    return {
      grids,
      records: recordsOf(settings),
      settings: { locale: culture.name || null, timeZone: null },
    };
  });
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
}

/** How Excel on the web says that an answer has more than 5 MB. */
const tooLarge = 'ResponsePayloadSizeLimitExceeded';

async function readAny(needs: Needs, watch?: ReadingWatch): Promise<Reading> {
  try {
    return await readBy(gridsAtOnce, needs);
  } catch (error) {
    if (codeOf(error) !== tooLarge) throw error;
    return readBy(gridsInBlocks, needs, watch);
  }
}

/**
 * Reads what is needed in one question to Excel (two when the workbook has very many sheets). Where the answer
 * is too large for that, the rows come in blocks, each in a question of its own. Where Excel does not follow the
 * chain of sheets past the last one, the names are asked for first. Between two blocks the reading breaks off once
 * nobody waits for it.
 */
export async function readWorkbook(needs: Needs, watch?: ReadingWatch): Promise<Reading> {
  try {
    return await readAny(needs, watch);
  } catch (error) {
    if (needs.sheets || codeOf(error) !== 'ItemNotFound') throw error;
    const sheets = await Excel.run(visibleSheetNames);
    return readAny({ ...needs, sheets }, watch);
  }
}
