import { parseRange } from '../../core/sheet/a1.ts';
import type { Layer, Needs, Reading } from '../../core/sheet/edit.ts';
import type { Grid, Rectangle } from '../../core/sheet/grid.ts';
import { gridOfRange } from './gridOfRange.ts';
import { sheetChain, sheetsAfter } from './sheetChain.ts';

/** Ours: sheets beyond the first question come in questions of this many. */
const furtherLength = 96;

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly merges: Excel.RangeAreas | null;
}

/** Merged areas can only be asked for from ExcelApi 1.13; without it a grid says nothing of them. */
function knowsMerges(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}

function propertiesOf(layers: readonly Layer[]): string[] {
  return [
    ...['values', 'rowIndex', 'columnIndex'],
    ...(layers.includes('formulas') ? ['formulas'] : []),
    ...(layers.includes('formats') ? ['numberFormat'] : []),
  ];
}

function ask(sheet: Excel.Worksheet, layers: readonly Layer[]): AskedSheet {
  sheet.load('name');
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load(propertiesOf(layers));
  if (!layers.includes('merges') || !knowsMerges()) return { sheet, range, merges: null };
  const merges = range.getMergedAreasOrNullObject();
  merges.load('address');
  return { sheet, range, merges };
}

function mergesOf(areas: Excel.RangeAreas | null): readonly Rectangle[] {
  if (!areas || areas.isNullObject) return [];
  return areas.address.split(',').flatMap((address) => {
    const area = parseRange(address.slice(address.lastIndexOf('!') + 1));
    return area ? [area] : [];
  });
}

function toGrid({ sheet, range, merges }: AskedSheet, layers: readonly Layer[]): Grid {
  const { name } = sheet;
  const grid: Grid = range.isNullObject
    ? { sheet: name, top: 0, left: 0, rows: [] }
    : gridOfRange(name, range, layers);
  return merges === null ? grid : { ...grid, merges: mergesOf(merges) };
}

function askNamed(
  context: Excel.RequestContext,
  names: readonly string[],
  layers: readonly Layer[],
): AskedSheet[] {
  const { worksheets } = context.workbook;
  return names.map((name) => ask(worksheets.getItemOrNullObject(name), layers));
}

/** The rest of a workbook that has more sheets than the first question reached. */
async function askRest(
  context: Excel.RequestContext,
  asked: AskedSheet[],
  layers: readonly Layer[],
): Promise<AskedSheet[]> {
  const last = asked[asked.length - 1];
  if (!last || last.sheet.isNullObject) return asked;
  const rest = sheetsAfter(last.sheet, furtherLength).map((sheet) => ask(sheet, layers));
  await context.sync();
  return askRest(context, [...asked, ...rest], layers);
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

/** Reads what is needed in one question to Excel (two when the workbook has very many sheets). */
export function readWorkbook({ sheets, layers = [], records = [] }: Needs): Promise<Reading> {
  return Excel.run(async (context) => {
    const culture = context.application.cultureInfo;
    culture.load('name');
    const settings = askRecords(context, records);
    const first = sheets
      ? askNamed(context, sheets, layers)
      : sheetChain(context).map((sheet) => ask(sheet, layers));
    await context.sync();
    const asked = sheets ? first : await askRest(context, first, layers);
    const present = asked.filter(({ sheet }) => !sheet.isNullObject);
    return {
      grids: present.map((one) => toGrid(one, layers)),
      records: recordsOf(settings),
      settings: { locale: culture.name || null, timeZone: null },
    };
  });
}
