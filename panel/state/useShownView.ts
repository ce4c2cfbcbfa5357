import { useEffect, useState } from 'preact/hooks';
import type { ViewReply } from '../viewMessages.ts';
import { usePanel } from './panelContext.ts';

/** What a view shows of the workbook as it was last checked; asked for again after every check-up. */
export function useShownView(id: string) {
  const { ask, overview } = usePanel();
  const [shown, setShown] = useState<ViewReply | null>(null);
  const [failed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new check-up means that the workbook has changed
  useEffect(() => {
    let isNewest = true;
    void ask({ type: 'view', id }, 'Working out the view').then((reply) => {
      if (!isNewest) return;
      setFailed(reply === null);
      if (reply) setShown(reply);
    });
    return () => {
      isNewest = false;
    };
  }, [ask, id, overview]);
  return { shown, failed };
}
