import type { ViewBlock } from '../../../declare/view.ts';

/** What views of the graph say of a workbook without a node. */
export const nothingAims: ViewBlock = {
  block: 'text',
  text: 'No row of the workbook aims at anything yet.',
};
