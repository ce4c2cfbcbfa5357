import type { CheckInput } from '../declare/check.ts';
import type { Edit } from '../sheet/edit.ts';
import type { DashboardBlock } from './block.ts';
import { blockHeight, firstBlockRow, layOutBlock, layOutHead } from './layOutDashboard.ts';
import { progressBlock } from './progressBlock.ts';
import { raciLoadBlock } from './raciLoadBlock.ts';
import { reviewsBlock } from './reviewsBlock.ts';
import { scorecardBlock } from './scorecardBlock.ts';
import { trendBlock } from './trendBlock.ts';

export interface DashboardInput {
  readonly inputs: readonly CheckInput[];
  /** Name of the sheet; must be free. */
  readonly sheet: string;
  /** Day the trackers are worked out for. */
  readonly asOf: number;
  readonly today: number;
  /** Least coverage as the settings have it, 0–1. */
  readonly least: number;
}

type MakeBlock = (input: DashboardInput, firstRow: number) => DashboardBlock;

/** From top to bottom; `firstRow` is the row the block's own formulas begin in. */
const blocks: readonly MakeBlock[] = [
  ({ inputs, least }, firstRow) => progressBlock(inputs, { firstRow, least }),
  ({ inputs, least }, firstRow) => scorecardBlock(inputs, { firstRow, least }),
  ({ inputs }) => raciLoadBlock(inputs),
  ({ inputs, asOf }, firstRow) => reviewsBlock(inputs, { asOf, firstRow }),
  ({ inputs }, firstRow) => trendBlock(inputs, firstRow),
];

/**
 * A sheet of native formulas and charts over the trackers there are; a block whose tracker is missing says which.
 * Nothing that exists changes.
 */
export function planDashboard(input: DashboardInput): Edit[] {
  const { sheet, asOf, today } = input;
  const edits = layOutHead(sheet, { asOf, today });
  let top = firstBlockRow;
  for (const make of blocks) {
    const block = make(input, top + 2);
    edits.push(...layOutBlock(sheet, block, top));
    top += blockHeight(block);
  }
  return edits;
}
