import type { ComponentChildren } from 'preact';
import { usePanel } from '../state/panelContext.ts';

interface ActionButtonProps {
  readonly class: string;
  /** Accessible name, where the words inside do not say enough; must contain them. */
  readonly label?: string;
  readonly title?: string;
  /** True while the action cannot be taken for a reason of its own. */
  readonly rests?: boolean;
  /** Whether what the button unfolds is open; left out where it unfolds nothing. */
  readonly expanded?: boolean;
  readonly children: ComponentChildren;
  act(): void;
}

/** A button that asks the host something: it rests while anything is under way, and keeps the focus meanwhile. */
export function ActionButton(props: ActionButtonProps) {
  const { busy } = usePanel();
  const resting = busy !== null || props.rests === true;
  return (
    <button
      type="button"
      class={props.class}
      aria-label={props.label}
      title={props.title}
      aria-disabled={resting}
      aria-expanded={props.expanded}
      onClick={() => {
        if (!resting) props.act();
      }}
    >
      {props.children}
    </button>
  );
}
