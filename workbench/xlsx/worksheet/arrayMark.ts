import { rangeAddress } from '../../../core/sheet/a1.ts';
import type { ArrayAnchor } from './cellXml.ts';
import { formulaReader } from './formulaReader.ts';
import { scanCells } from './scanCells.ts';

/** What the raw element of a cell says of the array formula that stands in it; null when none does. */
export function arrayMarkOf(xml: string, prefix: string): ArrayAnchor | null {
  let mark: ArrayAnchor | null = null;
  scanCells(xml, { prefix }, (cell) => {
    const formula = formulaReader(prefix)(xml, cell);
    if (formula?.kind !== 'array') return;
    const { row: top, column: left } = cell;
    const ref = rangeAddress(formula.area ?? { top, left, bottom: top, right: left });
    const opening = xml.slice(cell.start, xml.indexOf('>', cell.start));
    mark = { role: 'anchor', ref, metadata: /\scm\s*=\s*["'](\d+)["']/.exec(opening)?.[1] ?? null };
  });
  return mark;
}
