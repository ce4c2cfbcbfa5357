import type { CrossMatrixBlock, MatrixArm } from '../../core/declare/view.ts';
import { matrixArms, matrixLinks } from '../../core/declare/viewText/crossMatrixTable.ts';
import { countOf } from '../model/words.ts';
import { JumpButton } from '../parts/JumpButton.tsx';
import { ToneMark } from '../parts/ToneMark.tsx';
import { crossMatrixScene } from '../pictures/crossMatrixScene.ts';
import { PictureFrame } from './PictureFrame.tsx';
import { SceneView } from './SceneView.tsx';
import { ScrollBox } from './ScrollBox.tsx';

type Links = ReturnType<typeof matrixLinks>;

interface ItemProps {
  readonly item: MatrixArm['items'][number];
  readonly arms: readonly MatrixArm[];
  readonly links: Links;
}

/** What an item is linked with, arm by arm. */
function Partners({ item, arms, links }: ItemProps) {
  const own = new Map((links.get(item.id) ?? []).map(({ id, strength }) => [id, strength]));
  return (
    <>
      {arms.map(({ title, items }) => {
        const partners = items.filter(({ id }) => own.has(id));
        if (partners.length === 0) return null;
        return (
          <div key={title} class="partners">
            <p class="quiet">{title}</p>
            <ul>
              {partners.map(({ id, label }) => (
                <li key={id}>
                  <span aria-hidden="true">{own.get(id) === 'weak' ? '○' : '●'}</span> {label}
                  {own.get(id) === 'weak' && <span class="quiet"> weak</span>}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

function Item({ item, arms, links }: ItemProps) {
  const count = links.get(item.id)?.length ?? 0;
  return (
    <li class="matrix-item">
      <details>
        <summary>
          <span class="matrix-label">{item.label}</span>
          <span class="quiet">
            {count === 0 ? <ToneMark tone="watch" withWord={false} /> : null}
            {count === 0 ? 'no link' : countOf(count, 'link')}
          </span>
        </summary>
        <Partners item={item} arms={arms} links={links} />
      </details>
      <JumpButton at={item.at} />
    </li>
  );
}

/** Ours: above, the arms stand folded, so that all of them are seen. */
const mostItemsOpen = 24;

function armWords({ items }: MatrixArm, links: Links): string {
  const alone = items.filter(({ id }) => (links.get(id)?.length ?? 0) === 0).length;
  return alone === 0 ? String(items.length) : `${items.length}, ${alone} without a link`;
}

function Lists({ block }: { readonly block: CrossMatrixBlock }) {
  const arms = matrixArms(block);
  const links = matrixLinks(block);
  const count = arms.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <>
      {arms.map((arm) => (
        <details key={arm.title} class="matrix-arm" open={count <= mostItemsOpen}>
          <summary>
            {arm.title} <span class="quiet">{armWords(arm, links)}</span>
          </summary>
          <ul class="rows">
            {arm.items.map((item) => (
              <Item key={item.id} item={item} arms={arms} links={links} />
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function Cross({ block }: { readonly block: CrossMatrixBlock }) {
  return (
    <>
      <ScrollBox label={`${block.caption}, scrolls sideways`}>
        <SceneView scene={crossMatrixScene(block)} label={block.caption} />
      </ScrollBox>
      <p class="quiet">● strong link, ○ weak link</p>
    </>
  );
}

/** An X-matrix, folded into lists of linked items where there is no room for the cross. */
export function CrossMatrixView({ block }: { readonly block: CrossMatrixBlock }) {
  return (
    <PictureFrame
      block={block}
      shows={[
        { name: 'Lists', content: () => <Lists block={block} /> },
        { name: 'Picture', content: () => <Cross block={block} /> },
      ]}
      scene={() => crossMatrixScene(block)}
    />
  );
}
