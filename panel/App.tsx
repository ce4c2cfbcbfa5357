import type { ComponentChild } from 'preact';
import { NoticeBar } from './parts/NoticeBar.tsx';
import { panelId, Tabs, tabId } from './parts/Tabs.tsx';
import { TopBar } from './parts/TopBar.tsx';
import { PanelContext } from './state/panelContext.ts';
import { useCheckInKey } from './state/useCheckInKey.ts';
import { type PanelSetting, usePanelState } from './state/usePanelState.ts';
import { useStopKey } from './state/useStopKey.ts';
import { useViewPlace } from './state/useViewPlace.ts';
import type { Tab } from './state/view.ts';
import { Build } from './views/Build.tsx';
import { Findings } from './views/Findings.tsx';
import { Functions } from './views/Functions.tsx';
import { Overview } from './views/Overview.tsx';
import { Scores } from './views/Scores.tsx';
import { Views } from './views/Views.tsx';

const pages: Readonly<Record<Tab, () => ComponentChild>> = {
  overview: () => <Overview />,
  findings: () => <Findings />,
  scores: () => <Scores />,
  views: () => <Views />,
  build: () => <Build />,
  functions: () => <Functions />,
};

/** The whole sidebar. */
export function App(setting: PanelSetting) {
  const panel = usePanelState(setting);
  const { view, notice, busy, overview, open, tell } = panel;
  const { page, onScroll } = useViewPlace(view);
  useCheckInKey(page, panel);
  useStopKey(page, panel);
  return (
    <PanelContext.Provider value={panel}>
      <TopBar />
      <Tabs
        chosen={view.tab}
        counts={{ findings: overview?.findings.length ?? 0 }}
        choose={(tab) => open({ tab })}
      />
      <NoticeBar notice={notice} dismiss={() => tell(null)} />
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
