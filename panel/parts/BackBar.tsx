import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface BackBarProps {
  readonly title: string;
  back(): void;
}

/** Heading of something opened within a tab, with the way back; takes the focus, since what was focused is gone. */
export function BackBar({ title, back }: BackBarProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="back-bar">
      <button type="button" class="icon-button" aria-label="Back" onClick={back}>
        <Icon name="back" />
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
    </div>
  );
}
