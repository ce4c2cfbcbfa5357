import { useEffect, useMemo, useState } from 'preact/hooks';
import type { NetworkBlock } from '../../core/declare/view.ts';
import { networkPartners } from '../../core/declare/viewText/networkTable.ts';
import { countOf } from '../model/words.ts';
import { networkRadius } from '../pictures/networkRadius.ts';
import { networkScene } from '../pictures/networkScene.ts';
import { type DrawnNetwork, reduceNetwork } from '../pictures/reduceNetwork.ts';
import { type ShownPlacement, usePlacement } from '../state/usePlacement.ts';
import { useWidth } from '../state/useWidth.ts';
import { Details, LinkedLabels } from './Details.tsx';
import { FindNode } from './FindNode.tsx';
import { GroupLegend } from './GroupLegend.tsx';
import { NetworkCanvas } from './NetworkCanvas.tsx';
import { SceneView } from './SceneView.tsx';
import { ScrollBox } from './ScrollBox.tsx';

/** Ours: more elements than this make a page slow; a canvas draws them in one go. */
const mostElements = 250;
const zooms: readonly number[] = [1, 1.6, 2.6];
const namedPartners = 8;

function Chosen({ shown, id }: { readonly shown: NetworkBlock; readonly id: string }) {
  const node = shown.nodes.find((one) => one.id === id);
  const partners = useMemo(() => networkPartners(shown), [shown]).get(id) ?? [];
  if (!node) return null;
  const labels = new Map(shown.nodes.map((one) => [one.id, one.label]));
  const { label, group, tone, note, at } = node;
  const named = partners.slice(0, namedPartners).map((one) => labels.get(one.id) ?? one.id);
  const rest = partners.length - named.length;
  return (
    <Details type={group === label ? 'Group' : group} label={label} tone={tone} note={note} at={at}>
      <LinkedLabels
        word={`Tied with ${partners.length}:`}
        labels={rest > 0 ? [...named, `${rest} more`] : named}
      />
      {partners.length === 0 && <p class="quiet">Tied with nobody.</p>}
    </Details>
  );
}

function PlacingBar({ share, stop }: ShownPlacement) {
  if (share >= 1) return null;
  return (
    <div class="placing">
      <progress value={share} max={1} aria-label="Laying out the network" />
      <button type="button" class="button small" onClick={stop}>
        Stop here
      </button>
    </div>
  );
}

function tieWords({ ties, hidden }: DrawnNetwork): string {
  const all = countOf(ties.length + hidden.length, 'tie');
  return hidden.length === 0 ? all : `${all}, of which the ${ties.length} heaviest are drawn`;
}

interface NetworkPictureProps {
  /** All people, for the legend and the size of groups. */
  readonly block: NetworkBlock;
  /** What is drawn: the people, or their groups. */
  readonly shown: NetworkBlock;
  /** Called when this form of the network comes up. */
  onShow(): void;
}

function Zoom({ zoom, change }: { readonly zoom: number; change(zoom: number): void }) {
  const at = zooms.indexOf(zoom);
  return (
    <div class="picture-foot">
      <button
        type="button"
        class="button small"
        aria-disabled={at === zooms.length - 1}
        onClick={() => change(zooms[at + 1] ?? zoom)}
      >
        Larger
      </button>
      <button
        type="button"
        class="button small"
        aria-disabled={at === 0}
        onClick={() => change(zooms[at - 1] ?? zoom)}
      >
        Smaller
      </button>
    </div>
  );
}

/** A network as a drawing that settles before the reader's eyes, with its legend and what was chosen. */
export function NetworkPicture({ block, shown, onShow }: NetworkPictureProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it comes up
  useEffect(onShow, [shown]);
  const { element, width } = useWidth();
  const network = useMemo(() => reduceNetwork(shown), [shown]);
  const placement = usePlacement(network);
  const [chosen, setChosen] = useState<string | null>(null);
  const [zoom, setZoom] = useState<number>(1);
  const radius = useMemo(() => networkRadius(network, block), [network, block]);
  const side = Math.round(width * zoom);
  const scene = useMemo(
    () => networkScene(network, placement.places, { side, chosen, radius }),
    [network, placement.places, side, chosen, radius],
  );
  const label = `${shown.caption}: ${countOf(shown.nodes.length, 'node')}, ${tieWords(network)}`;
  const choose = (id: string) => setChosen(id === chosen ? null : id);
  const isLarge = network.nodes.length > mostElements;
  return (
    <div ref={element} class="network">
      <PlacingBar {...placement} />
      <ScrollBox label={`${shown.caption}, drawing`}>
        {isLarge ? (
          <NetworkCanvas scene={scene} label={label} choose={choose} />
        ) : (
          <SceneView scene={scene} label={label} chosen={chosen} choose={choose} />
        )}
      </ScrollBox>
      <Zoom zoom={zoom} change={setZoom} />
      {chosen !== null && <Chosen shown={shown} id={chosen} />}
      {isLarge && <FindNode nodes={shown.nodes} choose={setChosen} />}
      {network.groups.length > 1 && <GroupLegend whole={block} groups={network.groups} />}
      <p class="quiet">{tieWords(network)}.</p>
    </div>
  );
}
