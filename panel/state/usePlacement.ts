import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Point } from '../pictures/arrow.ts';
import { placeNetwork } from '../pictures/placeNetwork.ts';
import type { DrawnNetwork } from '../pictures/reduceNetwork.ts';

/** Ours: long enough to get on, short enough that the page still answers a key at once. */
const chunkMilliseconds = 24;

export interface ShownPlacement {
  readonly places: readonly Point[];
  /** Share of the steps done, 0–1; 1 when the picture stands. */
  readonly share: number;
  /** Leaves the picture as it is. */
  stop(): void;
}

/** Places a network bit by bit, so that the page stays usable meanwhile. */
export function usePlacement(network: DrawnNetwork): ShownPlacement {
  const placement = useMemo(() => placeNetwork(network), [network]);
  const [shown, setShown] = useState({ placement, share: 0, stopped: false });
  const current = shown.placement === placement ? shown : { placement, share: 0, stopped: false };
  useEffect(() => {
    if (current.stopped) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const chunk = () => {
      const until = performance.now() + chunkMilliseconds;
      let goesOn = true;
      while (goesOn && performance.now() < until) goesOn = placement.step();
      const share = goesOn ? placement.done() / placement.total : 1;
      setShown({ placement, share, stopped: false });
      if (goesOn) timer = setTimeout(chunk, 0);
    };
    chunk();
    return () => clearTimeout(timer);
  }, [placement, current.stopped]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the places change with the share
  const places = useMemo(() => placement.places(), [placement, current.share]);
  return {
    places,
    share: current.stopped ? 1 : current.share,
    stop: () => setShown({ ...current, stopped: true }),
  };
}
