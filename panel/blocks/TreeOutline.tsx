import type { TreeBlock } from '../../core/declare/view.ts';
import type { TreeRow } from '../../core/declare/viewText/orderTree.ts';
import { cellOfPlace } from '../model/cellOfPlace.ts';
import { Icon } from '../parts/Icon.tsx';
import { ToneMark } from '../parts/ToneMark.tsx';
import { useTree } from '../state/useTree.ts';

interface OutlineRowProps {
  readonly row: TreeRow;
  readonly index: number;
  readonly isUnfolded: boolean;
  readonly isStop: boolean;
  focus(index: number): void;
  toggle(index: number): void;
  jump(index: number): void;
}

/** Deeper levels keep this indent, so that words have room in a narrow pane. */
const deepestIndent = 6;

function OutlineRow({ row, index, isUnfolded, isStop, focus, toggle, jump }: OutlineRowProps) {
  const { node, depth, children, position, siblings, loose } = row;
  const target = cellOfPlace(node.at);
  return (
    <div
      role="treeitem"
      class={`outline-row indent-${Math.min(depth, deepestIndent)}`}
      aria-level={depth + 1}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={children > 0 ? isUnfolded : undefined}
      aria-selected={isStop}
      tabIndex={isStop ? 0 : -1}
      data-row={index}
      onFocus={() => focus(index)}
    >
      <span class="twisty" onClick={() => toggle(index)} aria-hidden="true">
        {children > 0 && <Icon name="next" />}
      </span>
      <span class="outline-text">
        <span class="quiet">
          {node.type}
          {children > 0 && !isUnfolded && ` · ${children} below`}
          {loose && ' · hangs under nothing'}
        </span>
        <span>
          {node.label} <ToneMark tone={node.tone} />
        </span>
        {node.note !== undefined && <span class="quiet">{node.note}</span>}
      </span>
      {target && (
        <span class="jump" onClick={() => jump(index)} aria-hidden="true">
          {target.cell}
          <Icon name="jump" />
        </span>
      )}
    </div>
  );
}

/** A tree that folds: arrow keys move, fold and unfold, Enter goes to the cell. */
export function TreeOutline({ block }: { readonly block: TreeBlock }) {
  const tree = useTree(block);
  return (
    <>
      <div class="picture-foot">
        <button type="button" class="button small" onClick={tree.unfoldAll}>
          Unfold all
        </button>
        <button type="button" class="button small" onClick={tree.foldAll}>
          Fold all
        </button>
      </div>
      <div
        class="outline"
        role="tree"
        aria-label={block.caption}
        ref={tree.list}
        onKeyDown={tree.onKeyDown}
      >
        {tree.visible.map((index) => (
          <OutlineRow
            key={index}
            row={tree.rows[index] as TreeRow}
            index={index}
            isUnfolded={tree.unfolded.has(index)}
            isStop={index === tree.stop}
            focus={tree.setFocus}
            toggle={tree.toggle}
            jump={tree.jump}
          />
        ))}
      </div>
      <p class="quiet hint">Arrow keys move and fold, Enter goes to the cell.</p>
    </>
  );
}
