import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { rangeAddress } from '../../../../core/sheet/a1.ts';
import type { Edit } from '../../../../core/sheet/edit.ts';

const scrollToRange = 'sheet.operation.scroll-to-range';

/** Brings a sheet to the front, selects an area of it and scrolls until it is seen. */
export function applySelect(
  { area }: Extract<Edit, { kind: 'select' }>,
  sheet: FWorksheet,
  univer: FUniver,
): null {
  sheet.activate();
  const range = sheet.getRange(rangeAddress(area));
  range.activate();
  // A sheet just brought to the front is laid out with the next frame; only then can it be scrolled.
  requestAnimationFrame(() => {
    univer.executeCommand(scrollToRange, { range: range.getRange() });
  });
  return null;
}
