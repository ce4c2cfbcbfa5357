import type { FigureBlock, TableBlock, TextBlock, ViewBlock } from '../view.ts';
import { barsTable } from './barsTable.ts';
import { crossMatrixTable } from './crossMatrixTable.ts';
import { heatMapTable } from './heatMapTable.ts';
import { lanesTable } from './lanesTable.ts';
import { linesTable } from './linesTable.ts';
import { networkTable } from './networkTable.ts';
import { treeTable } from './treeTable.ts';

/** A block that is drawn, or a table. */
export type PictureBlock = Exclude<ViewBlock, FigureBlock | TextBlock>;

/** Everything a picture shows, as a table. */
export function blockTable(block: PictureBlock): TableBlock {
  switch (block.block) {
    case 'table':
      return block;
    case 'bars':
      return barsTable(block);
    case 'heatMap':
      return heatMapTable(block);
    case 'tree':
      return treeTable(block);
    case 'lanes':
      return lanesTable(block);
    case 'crossMatrix':
      return crossMatrixTable(block);
    case 'network':
      return networkTable(block);
    case 'lines':
      return linesTable(block);
  }
}
