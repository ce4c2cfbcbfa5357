import type { NetworkBlock } from '../../../core/declare/view.ts';
import type { PictureBlock } from '../../../core/declare/viewText/blockTable.ts';
import { barsScene } from '../../../panel/pictures/barsScene.ts';
import { crossMatrixScene } from '../../../panel/pictures/crossMatrixScene.ts';
import { withGroupLegend } from '../../../panel/pictures/groupLegendMarks.ts';
import { heatMapScene } from '../../../panel/pictures/heatMapScene.ts';
import { lanesScene } from '../../../panel/pictures/lanesScene.ts';
import { linesScene } from '../../../panel/pictures/linesScene.ts';
import { networkRadius } from '../../../panel/pictures/networkRadius.ts';
import { networkScene } from '../../../panel/pictures/networkScene.ts';
import { placeNetwork } from '../../../panel/pictures/placeNetwork.ts';
import { reduceNetwork } from '../../../panel/pictures/reduceNetwork.ts';
import type { Scene } from '../../../panel/pictures/scene.ts';
import { treeScene } from '../../../panel/pictures/treeScene.ts';

/** Pixels: what stands beside text on a page, what needs the whole page, and the side of a network. */
const widths = { bars: 480, page: 760, network: 760 } as const;

/** Ours: above, names cover each other on paper, and placing them takes long. */
const mostPeople = 150;

function wholeNetwork(block: NetworkBlock): Scene | null {
  if (block.nodes.length > mostPeople) return null;
  const network = reduceNetwork(block);
  const placement = placeNetwork(network);
  while (placement.step());
  const radius = networkRadius(network, block, 1.5);
  const look = { side: widths.network, chosen: null, radius };
  return withGroupLegend(networkScene(network, placement.places(), look), network.groups);
}

/** The picture of a block; null for tables and for networks too large to read on a page. */
export function blockScene(block: PictureBlock): Scene | null {
  switch (block.block) {
    case 'table':
      return null;
    case 'bars':
      return barsScene(block, widths.bars);
    case 'heatMap':
      return heatMapScene(block);
    case 'tree':
      return treeScene(block);
    case 'lanes':
      return lanesScene(block, widths.page);
    case 'crossMatrix':
      return crossMatrixScene(block);
    case 'lines':
      return linesScene(block, widths.bars);
    case 'network':
      return wholeNetwork(block);
  }
}
