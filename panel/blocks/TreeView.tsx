import type { TreeBlock } from '../../core/declare/view.ts';
import { treeScene } from '../pictures/treeScene.ts';
import { PictureFrame } from './PictureFrame.tsx';
import { SceneView } from './SceneView.tsx';
import { ScrollBox } from './ScrollBox.tsx';
import { TreeOutline } from './TreeOutline.tsx';

/** What hangs under what: an outline that folds, and the tree as a drawing. */
export function TreeView({ block }: { readonly block: TreeBlock }) {
  return (
    <PictureFrame
      block={block}
      shows={[
        { name: 'Outline', content: () => <TreeOutline block={block} /> },
        {
          name: 'Picture',
          content: () => (
            <ScrollBox label={`${block.caption}, scrolls sideways`}>
              <SceneView scene={treeScene(block)} label={block.caption} />
            </ScrollBox>
          ),
        },
      ]}
      scene={() => treeScene(block)}
    />
  );
}
