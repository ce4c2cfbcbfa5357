import type { TreeRow } from '../../core/declare/viewText/orderTree.ts';

export interface TreeState {
  readonly rows: readonly TreeRow[];
  /** Indexes of the rows to be seen, in their order. */
  readonly visible: readonly number[];
  readonly unfolded: ReadonlySet<number>;
  /** Index of the row with the focus. */
  readonly focus: number;
}

/** What a key does in a tree: moves the focus, folds, unfolds or goes to the row's cell. */
export type TreeMove =
  | { readonly move: 'focus'; readonly row: number }
  | { readonly move: 'fold' | 'unfold'; readonly rows: readonly number[] }
  | { readonly move: 'jump' };

function focusOn(row: number | null | undefined): TreeMove | null {
  return row === null || row === undefined ? null : { move: 'focus', row };
}

function rightwards({ rows, unfolded, focus, visible }: TreeState): TreeMove | null {
  if ((rows[focus]?.children ?? 0) === 0) return null;
  if (!unfolded.has(focus)) return { move: 'unfold', rows: [focus] };
  return focusOn(visible[visible.indexOf(focus) + 1]);
}

function leftwards({ rows, unfolded, focus }: TreeState): TreeMove | null {
  if ((rows[focus]?.children ?? 0) > 0 && unfolded.has(focus)) {
    return { move: 'fold', rows: [focus] };
  }
  return focusOn(rows[focus]?.parent);
}

/** The next row to be seen whose text begins with a letter, going round at the end. */
function beginningWith({ rows, visible, focus }: TreeState, letter: string): TreeMove | null {
  const at = visible.indexOf(focus);
  const around = [...visible.slice(at + 1), ...visible.slice(0, at)];
  const wanted = letter.toLowerCase();
  const found = around.find((row) => rows[row]?.node.label.toLowerCase().startsWith(wanted));
  return focusOn(found);
}

function unfoldSiblings({ rows, focus }: TreeState): TreeMove {
  const parent = rows[focus]?.parent ?? null;
  const siblings = rows.flatMap((row, index) =>
    row.parent === parent && row.children > 0 ? [index] : [],
  );
  return { move: 'unfold', rows: siblings };
}

/** What a key does, by the keyboard pattern for trees of the ARIA Authoring Practices; null for a key without a meaning. */
export function treeKey(key: string, state: TreeState): TreeMove | null {
  const at = state.visible.indexOf(state.focus);
  switch (key) {
    case 'ArrowDown':
      return focusOn(state.visible[at + 1]);
    case 'ArrowUp':
      return focusOn(state.visible[at - 1]);
    case 'Home':
      return focusOn(state.visible[0]);
    case 'End':
      return focusOn(state.visible[state.visible.length - 1]);
    case 'ArrowRight':
      return rightwards(state);
    case 'ArrowLeft':
      return leftwards(state);
    case 'Enter':
      return { move: 'jump' };
    case '*':
      return unfoldSiblings(state);
    default:
      return /^[\p{L}\p{N}]$/u.test(key) ? beginningWith(state, key) : null;
  }
}
