import { useEffect, useRef, useState } from 'preact/hooks';

/** Ours: the room in the Google sidebar, before the page has said how wide it is. */
const firstWidth = 268;

/** The width of an element in whole pixels, and again whenever it changes. */
export function useWidth() {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(firstWidth);
  useEffect(() => {
    if (!element.current) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    watch.observe(element.current);
    return () => watch.disconnect();
  }, []);
  return { element, width };
}
