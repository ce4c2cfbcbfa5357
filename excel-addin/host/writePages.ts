import type { Edit } from '../../core/sheet/edit.ts';
import { type PageSetUp, pageFooter, pageMargins } from '../../core/sheet/pageSetUp.ts';

function queuePage(sheet: Excel.Worksheet, page: PageSetUp): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.zoom =
    page.length === 'one page'
      ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
      : { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins('Inches', pageMargins);
  const { defaultForAllPages: all } = pageLayout.headersFooters;
  all.leftFooter = pageFooter.left;
  all.rightFooter = pageFooter.right;
  const { repeated } = page;
  if (repeated) pageLayout.setPrintTitleRows(`$${repeated.top + 1}:$${repeated.bottom + 1}`);
}

/**
 * Sets up the pages of added sheets, after everything else and in a question of its own: Excel on a computer without
 * a printer refuses, and the sheets must stand all the same, printed as Excel prints any. ExcelApi 1.9 is enough.
 */
export async function writePages(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<void> {
  let isAsked = false;
  for (const edit of edits) {
    if (edit.kind !== 'sheet' || edit.action !== 'add' || !edit.page) continue;
    queuePage(context.workbook.worksheets.getItem(edit.sheet), edit.page);
    isAsked = true;
  }
  if (!isAsked) return;
  try {
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}
