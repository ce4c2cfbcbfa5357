import { localBridge } from '../../panel/handler/localBridge.ts';
import { separatorOf } from '../../panel/model/separatorOf.ts';
import { mountPanel } from '../../panel/mount.tsx';
import { browserPreferences } from '../../panel/state/browserPreferences.ts';
import { type Tab, tabs } from '../../panel/state/view.ts';
import type { ScriptRunner } from './callScript.ts';
import { sidebarSession } from './sidebarSession.ts';

/** The wire to the script, which Sheets puts into the page. */
declare const google: { readonly script: { readonly run: ScriptRunner } };

function firstTab(wanted: string | undefined): Tab {
  return tabs.find((tab) => tab === wanted) ?? 'overview';
}

async function start(): Promise<void> {
  const element = document.getElementById('panel');
  if (!element) throw new Error('the sidebar has no place for the panel');
  const { view, locale = '' } = element.dataset;
  const panel = await mountPanel(element, localBridge(sidebarSession(google.script.run)), {
    host: 'sheets',
    reportsProgress: true,
    separator: separatorOf(locale),
    preferences: browserPreferences('tandem:'),
    theme: 'light',
  });
  const tab = firstTab(view);
  if (tab !== 'overview') panel.open({ tab });
}

void start();
