import { catalogOffer } from '../../../panel/handler/catalogOffer.ts';
import { localBridge } from '../../../panel/handler/localBridge.ts';
import { pageMemory } from '../../../panel/handler/session.ts';
import { mountPanel } from '../../../panel/mount.tsx';
import { sampleWorkbook } from '../../../workbench/sample/sampleWorkbook.ts';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';

const element = document.getElementById('panel');
const opened = openWorkbook(sampleWorkbook());
if (!element || !opened.ok) throw new Error('the sample does not open');

void mountPanel(
  element,
  localBridge({
    host: xlsxHost(opened.value),
    offer: catalogOffer,
    memory: pageMemory(),
    context: ({ locale, timeZone }) => ({ today: null, locale, timeZone }),
  }),
  { host: 'sheets', separator: ',' },
);
