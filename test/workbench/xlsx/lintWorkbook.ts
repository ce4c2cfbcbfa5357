import { attributesOf, type LintPackage, lintOrder, resolve } from './lintParts.ts';

const order =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst';

/** Checks the list of sheets, the names and the sequence of the main part. */
export function lintWorkbook(pack: LintPackage): void {
  const name = 'xl/workbook.xml';
  const text = pack.parts.get(name) ?? '';
  lintOrder(pack, name, order);
  const sheets = attributesOf(text, 'sheet');
  const unique = (what: string, values: readonly (string | undefined)[]) => {
    if (new Set(values).size !== values.length) pack.report(`${name}: a ${what} twice`);
  };
  unique(
    'sheet name',
    sheets.map((sheet) => sheet.name?.toLowerCase()),
  );
  unique(
    'sheet id',
    sheets.map(({ sheetId }) => sheetId),
  );
  const links = attributesOf(pack.parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship');
  for (const sheet of sheets) {
    const link = links.find(({ Id }) => Id === sheet['r:id']);
    if (!link) pack.report(`${name}: ${sheet.name} links nowhere`);
    else if (!pack.parts.has(resolve(name, link.Target ?? ''))) pack.report(`${name}: no part`);
    if ((sheet.name?.length ?? 0) > 31) pack.report(`${name}: ${sheet.name} is too long`);
  }
  const names = attributesOf(text, 'definedName');
  unique(
    'name',
    names.map((one) => `${one.name?.toLowerCase()} ${one.localSheetId}`),
  );
  for (const { localSheetId } of names) {
    if (localSheetId && Number(localSheetId) >= sheets.length) pack.report(`${name}: lost name`);
  }
  for (const { activeTab = '0' } of attributesOf(text, 'workbookView')) {
    if (Number(activeTab) >= sheets.length) pack.report(`${name}: no sheet ${activeTab}`);
  }
}
