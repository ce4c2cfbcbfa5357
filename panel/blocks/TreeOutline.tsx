import { useMemo, useRef, useState } from 'preact/hooks';
import type { TreeBlock } from '../../core/declare/view.ts';
import { orderTree, type TreeRow } from '../../core/declare/viewText/orderTree.ts';
import { cellOfPlace } from '../model/cellOfPlace.ts';
import { treeKey } from '../model/treeKey.ts';
import { firstUnfolded, foldable, visibleRows } from '../model/visibleRows.ts';
import { Icon } from '../parts/Icon.tsx';
import { ToneMark } from '../parts/ToneMark.tsx';
import { usePanel } from '../state/panelContext.ts';

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
  const { ask, busy } = usePanel();
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => orderTree(block.nodes), [block]);
  const [unfolded, setUnfolded] = useState(() => firstUnfolded(rows));
  const [focus, setFocus] = useState(0);
  const visible = visibleRows(rows, unfolded);
  const stop = visible.includes(focus) ? focus : (visible[0] ?? 0);
  const change = (indexes: readonly number[], isOpen: boolean) => {
    const next = new Set(unfolded);
    for (const index of indexes) {
      if (isOpen) next.add(index);
      else next.delete(index);
    }
    setUnfolded(next);
  };
  const jump = (index: number) => {
    const target = cellOfPlace(rows[index]?.node.at);
    if (target && busy === null) void ask({ type: 'jump', ...target }, `Going to ${target.cell}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = treeKey(event.key, { rows, visible, unfolded, focus: stop });
    if (!move) return;
    event.preventDefault();
    if (move.move === 'jump') jump(stop);
    else if (move.move === 'focus') {
      list.current?.querySelector<HTMLElement>(`[data-row="${move.row}"]`)?.focus();
    } else change(move.rows, move.move === 'unfold');
  };
  const all = foldable(rows);
  return (
    <>
      <div class="picture-foot">
        <button type="button" class="button small" onClick={() => setUnfolded(all)}>
          Unfold all
        </button>
        <button type="button" class="button small" onClick={() => setUnfolded(new Set())}>
          Fold all
        </button>
      </div>
      <div class="outline" role="tree" aria-label={block.caption} ref={list} onKeyDown={onKeyDown}>
        {visible.map((index) => (
          <OutlineRow
            key={index}
            row={rows[index] as TreeRow}
            index={index}
            isUnfolded={unfolded.has(index)}
            isStop={index === stop}
            focus={setFocus}
            toggle={(row) => change([row], !unfolded.has(row))}
            jump={jump}
          />
        ))}
      </div>
      <p class="quiet hint">Arrow keys move and fold, Enter goes to the cell.</p>
    </>
  );
}
