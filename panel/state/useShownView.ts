import { useEffect, useState } from 'preact/hooks';
import type { ViewReply } from '../viewMessages.ts';
import { usePanel } from './panelContext.ts';

type Standing = 'waiting' | 'shown' | 'failed' | 'stopped';

/** What a view shows of the workbook as it was last checked; asked for again after every check-up, or by `again`. */
export function useShownView(id: string) {
  const { askOrStop, overview } = usePanel();
  const [shown, setShown] = useState<ViewReply | null>(null);
  const [standing, setStanding] = useState<Standing>('waiting');
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new check-up means that the workbook has changed
  useEffect(() => {
    let isNewest = true;
    void askOrStop({ type: 'view', id }, 'Working out the view').then((reply) => {
      if (!isNewest) return;
      if (reply?.type === 'view') setShown(reply);
      if (reply === null) setStanding('failed');
      else setStanding(reply.type === 'view' ? 'shown' : 'stopped');
    });
    return () => {
      isNewest = false;
    };
  }, [askOrStop, id, overview, asked]);
  return { shown, standing, again: () => setAsked((times) => times + 1) };
}
