import type { SparklineEdit } from '../../core/sheet/sparkline.ts';

/** Colour of Tandem's bars, by which they are known again: Excel keeps no other mark. */
const colour = '#8fc7c1';

/** Bars of ours on the numbers of a plan: where they are, and Excel's name for each. */
export interface OwnBars {
  readonly values: string;
  readonly ids: readonly string[];
}

function rangesOf({ before, after }: SparklineEdit): readonly string[] {
  return [...new Set([...before, ...after].map(({ values }) => values))];
}

/** Asks, within the question that is being put together, for Tandem's bars on the numbers of an edit. */
export function askOwnBars(sheet: Excel.Worksheet, edit: SparklineEdit): () => readonly OwnBars[] {
  const asked = rangesOf(edit).map((values) => {
    const { conditionalFormats } = sheet.getRange(values);
    conditionalFormats.load(
      'items/id,items/type,items/dataBarOrNullObject/positiveFormat/fillColor',
    );
    return { values, conditionalFormats };
  });
  return () =>
    asked.map(({ values, conditionalFormats }) => ({
      values,
      ids: conditionalFormats.items.flatMap(({ id, type, dataBarOrNullObject: bar }) =>
        type === 'DataBar' && bar.positiveFormat.fillColor.toLowerCase() === colour ? [id] : [],
      ),
    }));
}

/** Lets every bar through once: of two edits that replace it only the first can delete it. */
export function barsOnce(): (bars: readonly OwnBars[]) => readonly OwnBars[] {
  const seen = new Set<string>();
  return (bars) =>
    bars.map(({ values, ids }) => ({
      values,
      ids: ids.filter((id) => {
        const isNew = !seen.has(id);
        seen.add(id);
        return isNew;
      }),
    }));
}

/**
 * Queues data bars on the numbers themselves: Excel's add-ins can draw no sparklines (ExcelApi 1.21 has none). The
 * cells the sparklines were meant for stay blank.
 */
export function writeDataBars(
  sheet: Excel.Worksheet,
  { after }: SparklineEdit,
  own: readonly OwnBars[],
): void {
  for (const { values, ids } of own) {
    const { conditionalFormats } = sheet.getRange(values);
    for (const id of ids) conditionalFormats.getItem(id).delete();
  }
  for (const { values } of after) {
    const { dataBar } = sheet.getRange(values).conditionalFormats.add('DataBar');
    dataBar.positiveFormat.fillColor = colour;
    dataBar.positiveFormat.gradientFill = false;
  }
}
