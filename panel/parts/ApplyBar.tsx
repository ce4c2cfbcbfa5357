import { useEffect, useRef } from 'preact/hooks';
import { ActionButton } from './ActionButton.tsx';

interface ApplyBarProps {
  /** On the main button. */
  readonly words: string;
  /** True where one key is to confirm: the main button has the focus. */
  readonly focused?: boolean;
  apply(): void;
  cancel(): void;
}

/** The decision at the foot of a page, always in sight. */
export function ApplyBar({ words, focused = false, apply, cancel }: ApplyBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) bar.current?.querySelector<HTMLElement>('.primary')?.focus();
  }, [focused]);
  return (
    <div class="apply-bar" ref={bar}>
      <button type="button" class="button" onClick={cancel}>
        Cancel
      </button>
      <ActionButton class="button primary" act={apply}>
        {words}
      </ActionButton>
    </div>
  );
}
