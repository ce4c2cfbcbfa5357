import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { FunctionsReply, TemplatesReply } from '../bridge.ts';
import type { ViewsReply } from '../viewMessages.ts';
import type { Panel } from './panelContext.ts';

/** What never changes while the panel is open. */
interface Kept {
  templates?: TemplatesReply;
  functions?: FunctionsReply;
  views?: ViewsReply;
}

/** Templates, functions and names of views, asked for once: in a host over a wire every question costs a second. */
export function useAskOnce(ask: Panel['ask']) {
  const kept = useRef<Kept>({});
  const templates = useCallback(async () => {
    kept.current.templates ??= (await ask({ type: 'templates' }, 'Loading templates')) ?? undefined;
    return kept.current.templates?.templates ?? [];
  }, [ask]);
  const functions = useCallback(async () => {
    kept.current.functions ??= (await ask({ type: 'functions' }, 'Loading functions')) ?? undefined;
    return kept.current.functions?.functions ?? [];
  }, [ask]);
  const views = useCallback(async () => {
    kept.current.views ??= (await ask({ type: 'views' }, 'Loading views')) ?? undefined;
    return kept.current.views?.views ?? [];
  }, [ask]);
  return useMemo(() => ({ templates, functions, views }), [templates, functions, views]);
}
