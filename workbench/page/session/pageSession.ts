import { describeIssue } from '../../../core/issue/describe.ts';
import type { MountedPanel } from '../../../panel/mount.tsx';
import { browserPreferences } from '../../../panel/state/browserPreferences.ts';
import type { OpenedFile } from '../file/openedFile.ts';
import type { FileBytes } from '../file/readFile.ts';
import type { Spreadsheet, SpreadsheetListener } from './createSpreadsheet.ts';
import { download } from './download.ts';
import { fetchWorkbook } from './fetchWorkbook.ts';
import type { PageStore } from './pageState.ts';
import { quietRefresh } from './quietRefresh.ts';

/** Where the spreadsheet and the panel go. */
export interface Places {
  readonly grid: HTMLElement;
  readonly panel: HTMLElement;
}

/** What lives on the page once it is loaded. */
export interface PageSession {
  readonly spreadsheet: Spreadsheet;
  /** Null until a workbook has been opened. */
  panel(): MountedPanel | null;
  open(file: FileBytes): Promise<void>;
}

/** Loads spreadsheet, panel and workbook at the same time and puts them together; null when that failed, with the reason shown. */
export async function startSession(store: PageStore, places: Places): Promise<PageSession | null> {
  try {
    return await loadSession(store, places);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    store.change({ stage: 'failed', message });
    return null;
  }
}

async function loadSession(store: PageStore, places: Places): Promise<PageSession> {
  const [file, { createSpreadsheet }, { createBridge }, { mountPanel }] = await Promise.all([
    fetchWorkbook().catch((error: Error) => error),
    import('./createSpreadsheet.ts'),
    import('./createBridge.ts'),
    import('../../../panel/mount.tsx'),
  ]);
  let changed = () => {};
  let panel: MountedPanel | null = null;
  const listener = listenFor(store, () => changed());
  const spreadsheet = createSpreadsheet(places.grid, listener);
  const open = async (next: FileBytes) => {
    if (!(await openInto(store, spreadsheet, next))) return;
    if (panel) return panel.restart();
    const bridge = createBridge(spreadsheet);
    const mounted = await mountPanel(places.panel, bridge, panelOptions);
    changed = quietRefresh(mounted.refresh, () => tellSlow(store));
    panel = mounted;
  };
  if (file instanceof Error) store.change({ stage: 'failed', message: file.message });
  else await open(file);
  return { spreadsheet, panel: () => panel, open };
}

const panelOptions = {
  host: 'workbench',
  separator: ',',
  theme: 'light',
  preferences: browserPreferences('tandem:'),
  reportsProgress: true,
  save: download,
} as const;

/** Opens a file and tells what the reader should know; false when it can't be opened, which leaves the open one as it is. */
async function openInto(
  store: PageStore,
  spreadsheet: Spreadsheet,
  file: FileBytes,
): Promise<boolean> {
  const outcome = await spreadsheet.open(file);
  const lines = outcome.issues.map((issue) => describeIssue(issue));
  if (!outcome.ok) {
    if (store.state.stage !== 'ready') store.change({ stage: 'failed', message: lines.join(' ') });
    else store.tell({ tone: 'error', title: `${file.name} was not opened`, lines });
    return false;
  }
  const { name, isSample } = outcome.value;
  store.change({ stage: 'ready', fileName: name, isSample, edited: false, problem: null });
  tellLimits(store, outcome.value);
  return true;
}

function tellLimits(store: PageStore, { valuesOnly }: OpenedFile): void {
  if (valuesOnly.length === 0) return;
  store.tell({
    tone: 'info',
    title: 'Too many formulas to calculate here',
    lines: [
      `${valuesOnly.join(', ')} shows the values the file was saved with. They do not change when you edit; the formulas stay in the file.`,
    ],
  });
}

function tellSlow(store: PageStore): void {
  store.tell({
    tone: 'info',
    title: 'A large workbook',
    lines: ['Looking through it takes a while, so the panel waits until you press Check up.'],
  });
}

function listenFor(store: PageStore, changed: () => void): SpreadsheetListener {
  return {
    undoChanged: (undoable) => store.change(undoable),
    cellsChanged: changed,
    cellSelected: (problem) => {
      if (problem !== null || store.state.problem !== null) store.change({ problem });
    },
    commandRefused: (sentence) =>
      store.tell({ tone: 'info', title: 'Left as it is', lines: [sentence] }),
    writing: (writing) => store.change({ writing }),
    chartsAdded: () =>
      store.tell({
        tone: 'info',
        title: 'The charts are in the file you save',
        lines: ['This page draws none in the sheet. The view Dashboard shows the same numbers.'],
      }),
  };
}
