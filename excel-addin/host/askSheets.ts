import { parseRange } from '../../core/sheet/a1.ts';
import type { Needs } from '../../core/sheet/edit.ts';
import type { Rectangle } from '../../core/sheet/grid.ts';
import { sheetChain, sheetsAfter } from './sheetChain.ts';

/** Ours: sheets beyond the first question come in questions of this many. */
const furtherLength = 96;

/** A sheet with what was asked about its used cells. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  /** Null when merged areas were not asked for, or cannot be. */
  readonly merges: Excel.RangeAreas | null;
}

/** Merged areas can only be asked for from ExcelApi 1.13; without it a grid says nothing of them. */
function knowsMerges(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}

type Ask = (sheet: Excel.Worksheet) => AskedSheet;

function asker({ layers = [] }: Needs, properties: readonly string[]): Ask {
  const merged = layers.includes('merges') && knowsMerges();
  return (sheet) => {
    sheet.load('name');
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load([...properties]);
    const merges = merged ? range.getMergedAreasOrNullObject() : null;
    merges?.load('address');
    return { sheet, range, merges };
  };
}

/** The rest of a workbook that has more sheets than the first question reached. */
async function askRest(
  context: Excel.RequestContext,
  asked: readonly AskedSheet[],
  ask: Ask,
): Promise<readonly AskedSheet[]> {
  const last = asked[asked.length - 1];
  if (!last || last.sheet.isNullObject) return asked;
  const rest = sheetsAfter(last.sheet, furtherLength).map(ask);
  await context.sync();
  return askRest(context, [...asked, ...rest], ask);
}

/** Every visible sheet by its name; for a client that does not walk from sheet to sheet past the last one. */
export async function visibleSheetNames(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  await context.sync();
  const visible = worksheets.items.filter(({ visibility }) => visibility === 'Visible');
  return visible.map(({ name }) => name);
}

/**
 * Asks for the given properties of the used cells of the wanted sheets, together with all that was queued before.
 * Sheets that are not there are left out.
 */
export async function askSheets(
  context: Excel.RequestContext,
  needs: Needs,
  properties: readonly string[],
): Promise<readonly AskedSheet[]> {
  const ask = asker(needs, properties);
  const { worksheets } = context.workbook;
  const first = needs.sheets
    ? needs.sheets.map((name) => ask(worksheets.getItemOrNullObject(name)))
    : sheetChain(context).map(ask);
  await context.sync();
  const all = needs.sheets ? first : await askRest(context, first, ask);
  return all.filter(({ sheet }) => !sheet.isNullObject);
}

/** Merged areas of a sheet that was asked for them. */
export function mergesOf({ merges }: AskedSheet): readonly Rectangle[] | null {
  if (merges === null) return null;
  if (merges.isNullObject) return [];
  return merges.address.split(',').flatMap((address) => {
    const area = parseRange(address.slice(address.lastIndexOf('!') + 1));
    return area ? [area] : [];
  });
}
