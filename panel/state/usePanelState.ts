import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Bridge } from '../bridge.ts';
import type { Separator } from '../model/formulaText.ts';
import type { Panel } from './panelContext.ts';
import type { Preferences } from './preferences.ts';
import type { SaveFile } from './saveFile.ts';
import { useAsk } from './useAsk.ts';
import { useAskOnce } from './useAskOnce.ts';
import { useOverview } from './useOverview.ts';
import { type Notice, tabs, type View } from './view.ts';

/** What a host may do with the panel from outside. */
export interface PanelControls {
  /** Checks the workbook again without disturbing what the user does. */
  refresh(): Promise<void>;
  /** Checks the workbook because the user asked for it. */
  check(): Promise<void>;
  /** Another workbook stands there: what was shown is forgotten, and it is checked. */
  restart(): Promise<void>;
  open(view: View): void;
}

/** What the panel is told when it is put into a page. */
export interface PanelSetting {
  readonly bridge: Bridge;
  readonly separator: Separator;
  readonly functionPrefix: string;
  readonly reportsProgress: boolean;
  readonly preferences: Preferences;
  readonly save: SaveFile | null;
  /** Called once with what a host may do from outside. */
  onReady(controls: PanelControls): void;
}

/** The view the person left the panel with. */
function lastView(preferences: Preferences): View {
  return { tab: tabs.find((tab) => tab === preferences.read('tab')) ?? 'overview' };
}

/** Everything the views share; runs the first check-up. */
export function usePanelState(setting: PanelSetting): Panel {
  const { bridge, separator, functionPrefix, reportsProgress, preferences, save, onReady } =
    setting;
  const [view, open] = useState<View>(() => lastView(preferences));
  useEffect(() => preferences.write('tab', view.tab), [preferences, view.tab]);
  const [notice, tell] = useState<Notice | null>(null);
  const { ask, askOrStop, busy, progress } = useAsk({ bridge, reportsProgress, tell });
  const { overview, failed, stopped, checkedAt, check, forget } = useOverview({ askOrStop, tell });
  const once = useAskOnce(ask);
  const refresh = useCallback(() => check('Checking the workbook'), [check]);
  useEffect(() => {
    const restart = () => {
      forget();
      return refresh();
    };
    onReady({ refresh: () => check(null), check: refresh, restart, open });
    void refresh();
  }, [check, forget, refresh, onReady]);
  const asks = useMemo(
    () => ({ ask, askOrStop, ...once, refresh, open, tell }),
    [ask, askOrStop, once, refresh],
  );
  const fixed = useMemo(
    () => ({ separator, functionPrefix, preferences, save }),
    [separator, functionPrefix, preferences, save],
  );
  const standing = useMemo(
    () => ({ overview, failed, stopped, checkedAt }),
    [overview, failed, stopped, checkedAt],
  );
  return useMemo(
    () => ({ ...standing, view, notice, busy, progress, ...fixed, ...asks }),
    [standing, view, notice, busy, progress, fixed, asks],
  );
}
