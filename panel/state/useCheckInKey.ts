import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Panel } from './panelContext.ts';

const typing = 'input, select, textarea';

/** One key leads to the check-in, wherever the focus is in the panel but where somebody types. */
export function useCheckInKey(
  page: RefObject<HTMLElement | null>,
  { open, overview }: Pick<Panel, 'open' | 'overview'>,
): void {
  const isReady = overview !== null;
  useEffect(() => {
    const panel = page.current?.closest<HTMLElement>('.tandem');
    if (!panel || !isReady) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const changed = event.ctrlKey || event.metaKey || event.altKey;
      const isTyping = event.target instanceof Element && event.target.matches(typing);
      if (event.key.toLowerCase() !== 'c' || changed || isTyping) return;
      event.preventDefault();
      open({ tab: 'overview', checkIn: true });
    };
    panel.addEventListener('keydown', onKeyDown);
    return () => panel.removeEventListener('keydown', onKeyDown);
  }, [page, open, isReady]);
}
