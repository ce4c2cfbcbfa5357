import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Whether more of a box's content lies beyond its left and right edge. */
export interface SidewaysRoom {
  readonly left: boolean;
  readonly right: boolean;
}

/** Ours: browsers round widths, so a pixel is no content. */
const leastHidden = 2;

function roomOf({ scrollLeft, clientWidth, scrollWidth }: HTMLElement): SidewaysRoom {
  return {
    left: scrollLeft >= leastHidden,
    right: scrollWidth - clientWidth - scrollLeft >= leastHidden,
  };
}

/** The box that scrolls, what lies beyond its edges now, and what to call when it was scrolled. */
export function useSidewaysRoom() {
  const element = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<SidewaysRoom>({ left: false, right: false });
  const measure = useCallback(() => {
    if (!element.current) return;
    const found = roomOf(element.current);
    setRoom((known) => (known.left === found.left && known.right === found.right ? known : found));
  }, []);
  useEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    for (const child of box.children) watch.observe(child);
    return () => watch.disconnect();
  }, [measure]);
  return { element, room, measure };
}
