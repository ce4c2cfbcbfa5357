import type { SheetCell } from '../model/cellOfPlace.ts';
import { usePanel } from '../state/panelContext.ts';
import { ActionButton } from './ActionButton.tsx';
import { Icon } from './Icon.tsx';

/** The way to a cell by its address. */
export function CellButton({ sheet, cell }: SheetCell) {
  const { ask } = usePanel();
  return (
    <ActionButton
      class="jump"
      label={`Go to ${sheet} ${cell}`}
      act={() => ask({ type: 'jump', sheet, cell }, `Going to ${cell}`)}
    >
      {cell}
      <Icon name="jump" />
    </ActionButton>
  );
}
