import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Bridge } from './bridge.ts';
import type { Separator } from './model/formulaText.ts';
import { NoticeBar } from './parts/NoticeBar.tsx';
import { panelId, Tabs, tabId } from './parts/Tabs.tsx';
import { TopBar } from './parts/TopBar.tsx';
import { type Panel, PanelContext } from './state/panelContext.ts';
import { useAsk } from './state/useAsk.ts';
import { useAskOnce } from './state/useAskOnce.ts';
import { useOverview } from './state/useOverview.ts';
import { useViewPlace } from './state/useViewPlace.ts';
import type { Notice, Tab, View } from './state/view.ts';
import { Build } from './views/Build.tsx';
import { Findings } from './views/Findings.tsx';
import { Functions } from './views/Functions.tsx';
import { Overview } from './views/Overview.tsx';
import { Scores } from './views/Scores.tsx';

const pages: Readonly<Record<Tab, () => preact.ComponentChild>> = {
  overview: () => <Overview />,
  findings: () => <Findings />,
  scores: () => <Scores />,
  build: () => <Build />,
  functions: () => <Functions />,
};

interface AppProps {
  readonly bridge: Bridge;
  readonly separator: Separator;
  readonly functionPrefix: string;
  readonly reportsProgress: boolean;
  /** Called once with what a host may do from outside. */
  onReady(controls: PanelControls): void;
}

/** What a host may do with the panel from outside. */
export interface PanelControls {
  /** Checks the workbook again without disturbing what the user does. */
  refresh(): Promise<void>;
  open(view: View): void;
}

/** The whole sidebar. */
export function App(props: AppProps) {
  const { bridge, separator, functionPrefix, reportsProgress, onReady } = props;
  const [view, setView] = useState<View>({ tab: 'overview' });
  const [notice, setNotice] = useState<Notice | null>(null);
  const { ask, busy, progress } = useAsk({ bridge, reportsProgress, tell: setNotice });
  const { overview, check } = useOverview(ask);
  const { templates, functions } = useAskOnce(ask);
  const { page, onScroll } = useViewPlace(view);
  const refresh = useCallback(() => check('Checking the workbook'), [check]);
  useEffect(() => {
    onReady({ refresh: () => check(null), open: setView });
    void refresh();
  }, [check, refresh, onReady]);
  const panel = useMemo<Panel>(
    () => ({
      ...{ overview, view, notice, busy, progress, separator, functionPrefix },
      ...{ ask, templates, functions, refresh, open: setView, tell: setNotice },
    }),
    [
      overview,
      view,
      notice,
      busy,
      progress,
      separator,
      functionPrefix,
      ask,
      templates,
      functions,
      refresh,
    ],
  );
  return (
    <PanelContext.Provider value={panel}>
      <TopBar />
      <Tabs
        chosen={view.tab}
        counts={{ findings: overview?.findings.length ?? 0 }}
        choose={(tab) => setView({ tab })}
      />
      <NoticeBar notice={notice} dismiss={() => setNotice(null)} />
      <div
        class="page"
        role="tabpanel"
        id={panelId(view.tab)}
        aria-labelledby={tabId(view.tab)}
        aria-busy={busy !== null}
        ref={page}
        onScroll={onScroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a tab panel that scrolls must be reachable by keyboard
        tabIndex={0}
        key={view.tab}
      >
        {pages[view.tab]()}
      </div>
    </PanelContext.Provider>
  );
}
