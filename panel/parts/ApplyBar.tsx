import { ActionButton } from './ActionButton.tsx';

interface ApplyBarProps {
  /** On the main button. */
  readonly words: string;
  apply(): void;
  cancel(): void;
}

/** The decision at the foot of a page, always in sight. */
export function ApplyBar({ words, apply, cancel }: ApplyBarProps) {
  return (
    <div class="apply-bar">
      <button type="button" class="button" onClick={cancel}>
        Cancel
      </button>
      <ActionButton class="button primary" act={apply}>
        {words}
      </ActionButton>
    </div>
  );
}
