import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildScript, loadScript } from './loadScript.ts';
import { openBook } from './openBook.ts';

let folder: string;
let page: string;
beforeAll(async () => {
  folder = await buildScript('real');
  page = await readFile(path.join(folder, 'sidebar.html'), 'utf8');
});

describe('the built script', () => {
  it('loads in a realm without any service, as it must while no permission was given', async () => {
    const script = await loadScript(folder);
    expect(script.evaluate('typeof onOpen')).toBe('function');
  });

  it('onOpen() fills the menu when the add-on may do nothing yet', async () => {
    const { book, script } = await openBook(folder, { mode: 'NONE' });
    script.evaluate('onOpen()');
    expect(book.menu).toEqual([
      'Open Tandem -> openPanel',
      'Check up -> openFindings',
      'Add or convert -> openBuild',
      'Functions -> openFunctions',
    ]);
    expect(book.calls).toEqual({});
  });

  it('onInstall() fills the menu of the file it is installed from', async () => {
    const { book, script } = await openBook(folder);
    script.evaluate('onInstall()');
    expect(book.menu).toHaveLength(4);
  });

  it('every menu item names a function the script has', async () => {
    const { book, script } = await openBook(folder, { mode: 'NONE' });
    script.evaluate('onOpen()');
    for (const item of book.menu) {
      expect(script.evaluate(`typeof ${item.split(' -> ')[1]}`)).toBe('function');
    }
  });

  it.each([
    ['openPanel', 'overview'],
    ['openFindings', 'findings'],
    ['openBuild', 'build'],
    ['openFunctions', 'functions'],
  ])('%s() asks for its scopes and shows the panel on %s', async (run, view) => {
    const { book, script } = await openBook(folder, {}, page);
    script.evaluate(`${run}()`);
    expect(book.calls.requireScopes).toBe(1);
    expect(book.shown[0]).toContain(`<main id="panel" data-view="${view}" data-locale="en_US">`);
  });

  it('a custom function may read the zone but never write or show anything', async () => {
    const { script } = await openBook(folder, { mode: 'CUSTOM_FUNCTION' });
    expect(() => script.evaluate('openPanel()')).toThrow('Cannot call SpreadsheetApp.getUi()');
    expect(() => script.call('insertFormula', ['=1'])).toThrow(
      'You do not have permission to call setFormula',
    );
  });

  it('insertFormula() writes into the active cell and answers its place', async () => {
    const { book, script } = await openBook(folder, { locale: 'de_DE', sheets: ['OKRs'] });
    expect(JSON.parse(String(script.call('insertFormula', ['=OKR_SCORE(A1:E9,0.5)'])))).toBe(
      'OKRs!A1',
    );
    expect(book.sheet('OKRs').cell(0, 0).formula).toBe('=OKR_SCORE(A1:E9;0,5)');
  });
});

describe('sidebar.html', () => {
  it('is one page: nothing is loaded from elsewhere, no template literal is left', () => {
    expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/);
    expect(page).not.toContain('`');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain('<base target="_top" />');
  });

  it('has no handlers in its markup', () => {
    const markup = page.replace(/<script>[\s\S]*<\/script>/, '');
    expect(markup).not.toMatch(/\son\w+=/);
  });
});
