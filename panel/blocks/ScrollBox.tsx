import type { ComponentChildren } from 'preact';
import { type SidewaysRoom, useSidewaysRoom } from '../state/useSidewaysRoom.ts';

interface ScrollBoxProps {
  readonly label: string;
  /** Frame of a table, or none around a picture. */
  readonly frame?: 'table' | 'picture';
  readonly children: ComponentChildren;
}

function hintOf({ left, right }: SidewaysRoom): string {
  return `${left ? '← ' : ''}scrolls sideways${right ? ' →' : ''}`;
}

/** A place for something wider than the pane; where it is cut, a shadow and a line of words say that it scrolls. */
export function ScrollBox({ label, frame = 'picture', children }: ScrollBoxProps) {
  const { element, room, measure } = useSidewaysRoom();
  const isCut = room.left || room.right;
  return (
    <div class="scroll">
      {isCut && (
        <p class="scroll-hint quiet" aria-hidden="true">
          {hintOf(room)}
        </p>
      )}
      <div class="scroll-edges" data-left={room.left} data-right={room.right}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; what scrolls must be named and reachable */}
        <div
          ref={element}
          class={`${frame}-scroll`}
          role="group"
          aria-label={label}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          onScroll={measure}
        >
          {children}
        </div>
      </div>
    </div>
  );
}
