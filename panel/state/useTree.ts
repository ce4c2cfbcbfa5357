import { useMemo, useRef, useState } from 'preact/hooks';
import type { TreeBlock } from '../../core/declare/view.ts';
import { orderTree } from '../../core/declare/viewText/orderTree.ts';
import { cellOfPlace } from '../model/cellOfPlace.ts';
import { treeKey } from '../model/treeKey.ts';
import { firstUnfolded, foldable, visibleRows } from '../model/visibleRows.ts';
import { usePanel } from './panelContext.ts';

/** A tree that folds: which rows are seen, which has the focus, and what keys do. */
export function useTree(block: TreeBlock) {
  const { ask, busy } = usePanel();
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => orderTree(block.nodes), [block]);
  const [unfolded, setUnfolded] = useState(() => firstUnfolded(rows));
  const [focus, setFocus] = useState(0);
  const visible = visibleRows(rows, unfolded);
  const stop = visible.includes(focus) ? focus : (visible[0] ?? 0);
  const change = (indexes: readonly number[], isOpen: boolean) => {
    const kept = [...unfolded].filter((index) => !indexes.includes(index));
    setUnfolded(new Set(isOpen ? [...kept, ...indexes] : kept));
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
  return {
    ...{ list, rows, visible, unfolded, stop, setFocus, jump, onKeyDown },
    toggle: (index: number) => change([index], !unfolded.has(index)),
    unfoldAll: () => setUnfolded(foldable(rows)),
    foldAll: () => setUnfolded(new Set()),
  };
}
