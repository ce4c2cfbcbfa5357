import { useState } from 'preact/hooks';
import type { LanesBlock } from '../../core/declare/view.ts';
import { lanesScene } from '../pictures/lanesScene.ts';
import { useWidth } from '../state/useWidth.ts';
import { Details, LinkedLabels } from './Details.tsx';
import { PictureFrame } from './PictureFrame.tsx';
import { SceneView } from './SceneView.tsx';

/** Width of an exported picture in pixels: across a page. */
const exportWidth = 760;

function Chosen({ block, id }: { readonly block: LanesBlock; readonly id: string }) {
  const node = block.nodes.find((one) => one.id === id);
  if (!node) return null;
  const labels = (ids: readonly string[]) =>
    block.nodes.filter((one) => ids.includes(one.id)).map(({ label }) => label);
  const leads = block.links.filter(({ from }) => from === id).map(({ to }) => to);
  const comes = block.links.filter(({ to }) => to === id).map(({ from }) => from);
  const { type, label, tone, note, at } = node;
  return (
    <Details type={type} label={label} tone={tone} note={note} at={at}>
      <LinkedLabels word="Leads to:" labels={labels(leads)} />
      <LinkedLabels word="Comes from:" labels={labels(comes)} />
      {leads.length + comes.length === 0 && <p class="quiet">No arrow begins or ends here.</p>}
    </Details>
  );
}

function StrategyMap({ block }: { readonly block: LanesBlock }) {
  const { element, width } = useWidth();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <div ref={element}>
      <SceneView
        scene={lanesScene(block, width, chosen)}
        label={block.caption}
        chosen={chosen}
        choose={(id) => setChosen(id === chosen ? null : id)}
      />
      {chosen === null ? (
        <p class="quiet hint">Choose a card to see what it leads to.</p>
      ) : (
        <Chosen block={block} id={chosen} />
      )}
    </div>
  );
}

/** A strategy map: lanes, cards and arrows. */
export function LanesView({ block }: { readonly block: LanesBlock }) {
  return (
    <PictureFrame
      block={block}
      shows={[{ name: 'Picture', content: () => <StrategyMap block={block} /> }]}
      scene={() => lanesScene(block, exportWidth)}
    />
  );
}
