import type { LinesBlock, TextBlock } from '../../core/declare/view.ts';
import { SceneView } from '../blocks/SceneView.tsx';
import { linesWords } from '../model/linesWords.ts';
import { linesScene } from '../pictures/linesScene.ts';
import { useWidth } from '../state/useWidth.ts';

/** Ours: low enough to stand between other things of the front page. */
const look = { tall: 72, hasLegend: false };

function Line({ block }: { readonly block: LinesBlock }) {
  const { element, width } = useWidth();
  return (
    <figure class="trend">
      <figcaption class="quiet">Over time</figcaption>
      <div ref={element}>
        <SceneView scene={linesScene(block, width, look)} label={linesWords(block)} />
      </div>
    </figure>
  );
}

/** One line as a small picture below the title of what it shows, its values in words for screen readers; or the sentence why there is none. */
export function TrendPicture({ block }: { readonly block: LinesBlock | TextBlock }) {
  return block.block === 'text' ? <p class="quiet">{block.text}</p> : <Line block={block} />;
}
