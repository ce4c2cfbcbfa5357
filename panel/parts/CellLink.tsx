import type { Place } from '../../core/issue/issue.ts';
import { cellOfPlace } from '../model/cellOfPlace.ts';
import { usePanel } from '../state/panelContext.ts';
import { ActionButton } from './ActionButton.tsx';

interface CellLinkProps {
  readonly text: string;
  readonly at: Place | undefined;
}

/** A text that leads to its cell; the text alone where the place names none. */
export function CellLink({ text, at }: CellLinkProps) {
  const { ask } = usePanel();
  const target = cellOfPlace(at);
  if (!target || text.trim() === '') return <>{text}</>;
  const { sheet, cell } = target;
  return (
    <ActionButton
      class="cell-link"
      label={`${text.trim()}: go to ${sheet} ${cell}`}
      act={() => ask({ type: 'jump', sheet, cell }, `Going to ${cell}`)}
    >
      {text}
    </ActionButton>
  );
}
