import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { View } from './view.ts';

/** Keeps how far each view was scrolled, and gives the page the focus when what had it is gone. */
export function useViewPlace(view: View) {
  const key = JSON.stringify(view);
  const page = useRef<HTMLDivElement>(null);
  const scrolled = useRef(new Map<string, number>());
  const shown = useRef(key);
  useLayoutEffect(() => {
    const element = page.current;
    if (element) element.scrollTop = scrolled.current.get(key) ?? 0;
  }, [key]);
  useEffect(() => {
    const lost = document.activeElement === document.body;
    if (lost && shown.current !== key) page.current?.focus({ preventScroll: true });
    shown.current = key;
  }, [key]);
  const onScroll = useCallback(() => {
    if (page.current) scrolled.current.set(key, page.current.scrollTop);
  }, [key]);
  return { page, onScroll };
}
