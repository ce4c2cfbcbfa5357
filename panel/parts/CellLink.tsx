import type { Place } from '../../core/issue/issue.ts';
import { cellOfPlace } from '../model/cellOfPlace.ts';
import { usePanel } from '../state/panelContext.ts';
import { ActionButton } from './ActionButton.tsx';
import { JumpButton } from './JumpButton.tsx';

interface CellLinkProps {
  readonly text: string;
  readonly at: Place | undefined;
}

/** Ours: a longer text is a sentence, which reads better with a button behind it than as a link. */
const longestLink = 48;

/** A text that leads to its cell, sentences with a button behind them; the text alone where the place names none. */
export function CellLink({ text, at }: CellLinkProps) {
  const { ask } = usePanel();
  const target = cellOfPlace(at);
  if (!target || text.trim() === '') return <>{text}</>;
  if (text.length > longestLink) {
    return (
      <>
        {text} <JumpButton at={at} />
      </>
    );
  }
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
