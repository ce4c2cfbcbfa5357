import { localBridge } from '../../panel/handler/localBridge.ts';
import { separatorOf } from '../../panel/model/separatorOf.ts';
import { mountPanel } from '../../panel/mount.tsx';
import { type Tab, tabs } from '../../panel/state/view.ts';
import type { ScriptRunner } from './callScript.ts';
import { sidebarSession } from './sidebarSession.ts';

/** The wire to the script, which Sheets puts into the page. */
declare const google: { readonly script: { readonly run: ScriptRunner } };

function firstTab(): Tab {
  const wanted = document.body.dataset.view;
  return tabs.find((tab) => tab === wanted) ?? 'overview';
}

async function start(): Promise<void> {
  const element = document.getElementById('panel');
  if (!element) throw new Error('the sidebar has no place for the panel');
  const panel = await mountPanel(element, localBridge(sidebarSession(google.script.run)), {
    host: 'sheets',
    separator: separatorOf(document.body.dataset.locale ?? ''),
    theme: 'light',
  });
  const tab = firstTab();
  if (tab !== 'overview') panel.open({ tab });
}

void start();
