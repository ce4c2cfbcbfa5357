import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Bridge, PanelRequest, Progress, ReplyTo } from '../bridge.ts';
import type { Notice } from './view.ts';

/** Ours: often enough to look alive, seldom enough to cost the host nothing. */
const progressEvery = 700;

/** Polls how far the host is while something is under way. */
function useProgress(bridge: Bridge, busy: boolean): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    if (!busy) {
      setProgress(null);
      return undefined;
    }
    const timer = setInterval(async () => {
      const reply = await bridge.send({ type: 'progress' });
      if (reply.type === 'progress') setProgress(reply.running);
    }, progressEvery);
    return () => clearInterval(timer);
  }, [bridge, busy]);
  return progress;
}

function errorNotice(sentence: string, remedy: string): Notice {
  return { tone: 'error', sentence, remedy };
}

/** Sending with what is under way; errors become notices. */
export function useAsk(bridge: Bridge, tell: (notice: Notice | null) => void) {
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const alive = useRef(true);
  useEffect(
    () => () => {
      alive.current = false;
    },
    [],
  );
  const ask = useCallback(
    async <R extends PanelRequest>(request: R, doing: string): Promise<ReplyTo<R> | null> => {
      setWaiting((list) => [...list, doing]);
      const reply = await bridge.send(request).catch((error: unknown) => ({
        type: 'error' as const,
        code: 'bridge-rejected',
        sentence: error instanceof Error ? error.message : String(error),
        remedy: 'Try again.',
      }));
      if (!alive.current) return null;
      setWaiting((list) => list.filter((_, index) => index !== list.indexOf(doing)));
      if (reply.type === request.type) return reply as ReplyTo<R>;
      if (reply.type === 'error') tell(errorNotice(reply.sentence, reply.remedy));
      return null;
    },
    [bridge, tell],
  );
  const busy = waiting[waiting.length - 1] ?? null;
  return { ask, busy, progress: useProgress(bridge, busy !== null) };
}
