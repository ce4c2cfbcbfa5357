import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Panel } from './panelContext.ts';

/** Escape stops what takes long, as the button in the top bar does. */
export function useStopKey(
  page: RefObject<HTMLElement | null>,
  { ask, busy, progress }: Pick<Panel, 'ask' | 'busy' | 'progress'>,
): void {
  const canStop = busy !== null && progress !== null;
  useEffect(() => {
    const panel = page.current?.closest<HTMLElement>('.tandem');
    if (!panel || !canStop) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      void ask({ type: 'cancel' }, null);
    };
    panel.addEventListener('keydown', onKeyDown);
    return () => panel.removeEventListener('keydown', onKeyDown);
  }, [page, ask, canStop]);
}
