import { useMemo, useState } from 'preact/hooks';
import type { NetworkBlock } from '../../core/declare/view.ts';
import { withGroupLegend } from '../pictures/groupLegendMarks.ts';
import { groupNetwork } from '../pictures/groupNetwork.ts';
import { networkRadius } from '../pictures/networkRadius.ts';
import { networkScene } from '../pictures/networkScene.ts';
import { placeNetwork } from '../pictures/placeNetwork.ts';
import { reduceNetwork } from '../pictures/reduceNetwork.ts';
import type { Scene } from '../pictures/scene.ts';
import { NetworkPicture } from './NetworkPicture.tsx';
import { PictureFrame, type Showing } from './PictureFrame.tsx';

/** Ours: above, single people cannot be told apart in a sidebar, and groups come first. */
const mostPeople = 150;
/** Side of an exported picture in pixels. */
const exportSide = 900;

function wholeScene(block: NetworkBlock, whole: NetworkBlock): Scene {
  const network = reduceNetwork(block);
  const placement = placeNetwork(network);
  while (placement.step());
  const radius = networkRadius(network, whole, 1.5);
  const look = { side: exportSide, chosen: null, radius };
  return withGroupLegend(networkScene(network, placement.places(), look), network.groups);
}

/** Who is tied to whom: a large network by groups first, the people when asked for. */
export function NetworkView({ block }: { readonly block: NetworkBlock }) {
  const groups = useMemo(() => groupNetwork(block), [block]);
  const hasGroups = groups.nodes.length > 1 && groups.nodes.length < block.nodes.length;
  const [byGroup, setByGroup] = useState(block.nodes.length > mostPeople);
  const people: Showing = {
    name: hasGroups ? 'Everyone' : 'Picture',
    content: () => <NetworkPicture block={block} shown={block} onShow={() => setByGroup(false)} />,
  };
  const grouped: Showing = {
    name: 'Groups',
    content: () => <NetworkPicture block={block} shown={groups} onShow={() => setByGroup(true)} />,
  };
  const first = block.nodes.length > mostPeople ? [grouped, people] : [people, grouped];
  return (
    <PictureFrame
      block={block}
      shows={hasGroups ? first : [people]}
      scene={() => wholeScene(byGroup && hasGroups ? groups : block, block)}
    />
  );
}
