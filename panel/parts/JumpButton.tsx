import type { Place } from '../../core/issue/issue.ts';
import { cellOfPlace } from '../model/cellOfPlace.ts';
import { usePanel } from '../state/panelContext.ts';
import { ActionButton } from './ActionButton.tsx';
import { Icon } from './Icon.tsx';

/** The way to a cell; nothing where the place names none. */
export function JumpButton({ at }: { readonly at: Place | undefined }) {
  const { ask } = usePanel();
  const target = cellOfPlace(at);
  if (!target) return null;
  const { sheet, cell } = target;
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
