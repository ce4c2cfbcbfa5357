import type { LinesBlock } from '../../core/declare/view.ts';
import { linesScene } from '../pictures/linesScene.ts';
import { useWidth } from '../state/useWidth.ts';
import { PictureFrame } from './PictureFrame.tsx';
import { SceneView } from './SceneView.tsx';

/** Width of an exported picture in pixels: a column of a document. */
const exportWidth = 480;

function Lines({ block }: { readonly block: LinesBlock }) {
  const { element, width } = useWidth();
  return (
    <div ref={element}>
      <SceneView scene={linesScene(block, width)} label={block.caption} />
    </div>
  );
}

/** Values over their axis, with what is ahead and where it has to be; every value stands in its text form. */
export function LinesView({ block }: { readonly block: LinesBlock }) {
  return (
    <PictureFrame
      block={block}
      shows={[{ name: 'Picture', content: () => <Lines block={block} /> }]}
      scene={() => linesScene(block, exportWidth)}
    />
  );
}
