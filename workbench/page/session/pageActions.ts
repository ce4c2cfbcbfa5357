import { describeIssue } from '../../../core/issue/describe.ts';
import type { View } from '../../../panel/state/view.ts';
import { newFileName } from '../file/newFileName.ts';
import type { SavedFile } from '../file/saveFile.ts';
import type { PageActions } from '../shell/actions.ts';
import { download } from './download.ts';
import type { PageSession } from './pageSession.ts';
import type { PageStore } from './pageState.ts';
import { pickFile } from './pickFile.ts';

/** The page's controls, at work on the session once there is one. */
export function pageActions(store: PageStore, session: () => PageSession | null): PageActions {
  const openChosen = async (file: File) => {
    if (store.state.writing) return;
    if (store.state.edited && !window.confirm(unsavedQuestion(store, file))) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    await session()?.open({ name: file.name, bytes, isSample: false });
  };
  const show = (view: View) => {
    store.change({ panelOpen: true });
    session()?.panel()?.open(view);
  };
  return {
    pickFile: () => pickFile((file) => void openChosen(file)),
    openDropped: (file) => void openChosen(file),
    save: () => void saveAs(store, session()),
    undo: () => void session()?.spreadsheet.undo(),
    redo: () => void session()?.spreadsheet.redo(),
    addTracker: () => show({ tab: 'build' }),
    convertSheet: () => {
      const sheet = session()?.spreadsheet.activeSheet() ?? '';
      show({ tab: 'build', plan: { command: 'convert', options: { sheet } } });
    },
    checkUp: () => {
      show({ tab: 'findings' });
      void session()?.panel()?.check();
    },
    togglePanel: () => store.change({ panelOpen: !store.state.panelOpen }),
    resizePanel: (panelWidth) => store.change({ panelWidth }),
  };
}

function unsavedQuestion(store: PageStore, next: File): string {
  return `${store.state.fileName} has changes that are not saved. Open ${next.name} and lose them?`;
}

async function saveAs(store: PageStore, session: PageSession | null): Promise<void> {
  if (!session || store.state.writing) return;
  store.change({ saving: true });
  try {
    const outcome = await session.spreadsheet.save();
    if (outcome.ok) keep(store, outcome.value);
    else {
      const lines = outcome.issues.map((issue) => describeIssue(issue));
      store.tell({ tone: 'error', title: 'The workbook was not saved', lines });
    }
  } finally {
    store.change({ saving: false });
  }
}

function keep(store: PageStore, saved: SavedFile): void {
  const name = newFileName(store.state.fileName);
  download(name, saved.bytes);
  if (saved.refused.length > 0) {
    const title = `${name} is saved, without ${count(saved.refused.length, 'change')}`;
    store.tell({ tone: 'error', title, lines: saved.refused.slice(0, 6) });
    return;
  }
  const line = `${count(saved.cells, 'cell')} and ${count(saved.sheets, 'new sheet')} written; everything else is as it was.`;
  store.tell({ tone: 'good', title: `${name} is saved`, lines: [line] });
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
