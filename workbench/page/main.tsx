import './page.css';
import { functions } from '../../core/catalog.ts';
import { openWorkbook } from '../xlsx/openWorkbook.ts';

const container = document.getElementById('page');
if (container) {
  const t = [performance.now()];
  const answer = await fetch('/api/workbook');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const { createGrid } = await import('./grid/createGrid.ts');
  const { openInGrid } = await import('./grid/openInGrid.ts');
  const { toWorkbookData } = await import('./open/toWorkbookData.ts');
  const { createGridHost } = await import('./grid/host/createGridHost.ts');
  const grid = createGrid({
    container,
    functions,
    context: () => ({ today: null, locale: null, timeZone: null }),
  });
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  const shown = toWorkbookData(opened.value, { id: 'w', name: 'x', isOurs: () => false });
  t.push(performance.now());
  const book = await openInGrid(grid, {
    data: shown.data,
    records: {},
    settings: { locale: null, timeZone: null },
    dress: () => {},
  });
  t.push(performance.now());
  Object.assign(window, { grid, book, shown, host: createGridHost(book), t });
}
