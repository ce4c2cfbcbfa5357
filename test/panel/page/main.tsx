import { toSerial } from '../../../core/calendar/serial.ts';
import { rangeAddress } from '../../../core/sheet/a1.ts';
import type { Host } from '../../../core/sheet/edit.ts';
import { memoryHost } from '../../../core/sheet/memoryHost.ts';
import { catalogOffer } from '../../../panel/handler/catalogOffer.ts';
import { localBridge } from '../../../panel/handler/localBridge.ts';
import { pageMemory, type Session } from '../../../panel/handler/session.ts';
import { mountPanel, type PanelOptions } from '../../../panel/mount.tsx';
import { bakeryGrids } from '../bakery.ts';
import { standInOffer } from '../standInOffer.ts';

const element = document.getElementById('panel');
if (!element) throw new Error('the test page has no #panel');

const today = toSerial({ year: 2026, month: 4, day: 20 });
const host = element.dataset.wanted;
const workbook = memoryHost(bakeryGrids);
/** The page's title tells the test what a host would have shown. */
const recordingHost: Host = {
  read: (needs) => {
    if (document.body.dataset.fails) throw new Error('The test wants a failure.');
    return workbook.read(needs);
  },
  apply: (edits) => {
    for (const edit of edits) {
      if (edit.kind === 'select') document.title = `${edit.sheet}!${rangeAddress(edit.area)}`;
    }
    return workbook.apply(edits);
  },
};
const session: Session = {
  host: recordingHost,
  offer: {
    ...standInOffer,
    functions: [...standInOffer.functions, ...catalogOffer.functions],
  },
  memory: pageMemory(),
  context: ({ locale, timeZone }) => ({ today, locale, timeZone }),
  insertFormula: (formula) => {
    document.title = formula;
    return { type: 'insert', place: 'Team goals!J4' };
  },
};
const options: PanelOptions = {
  host: host === 'excel' || host === 'sheets' ? host : 'workbench',
  separator: ';',
};
void mountPanel(element, localBridge(session), options);
