import type vm from 'node:vm';
import { criteria, ruleBuilder, validationBuilder } from './builders.ts';
import { chartsService } from './chartMembers.ts';
import type { FakeBook } from './fakeBook.ts';
import { type RangeSurroundings, rangeService } from './fakeRange.ts';
import { FakeSheet } from './fakeSheet.ts';
import { makeSheetService } from './sheetService.ts';
import { ServiceException, strict } from './strict.ts';
import { dateMaker } from './wallDate.ts';

const metadataLimit = 30_000;

function menuService(book: FakeBook): object {
  const menu: object = strict('Menu', {
    addItem(label: string, run: string) {
      book.menu.push(`${label} -> ${run}`);
      return menu;
    },
    addSeparator: () => menu,
    addToUi: () => undefined,
  });
  return menu;
}

function uiService(book: FakeBook): object {
  return strict('Ui', {
    createAddonMenu: () => menuService(book),
    showSidebar(page: { getContent(): string }) {
      if (book.mode !== 'FULL') book.refuse('Ui.showSidebar');
      book.shown.push(page.getContent());
    },
  });
}

function metadataFinder(book: FakeBook, inRealm: (list: readonly object[]) => readonly object[]) {
  let wanted = '';
  const entry = (key: string): object =>
    strict('DeveloperMetadata', {
      getValue: () => book.metadata.get(key) ?? null,
      setValue(value: string) {
        book.writes('setMetadata');
        if (value.length > metadataLimit) throw new ServiceException('fake: too much metadata');
        book.metadata.set(key, value);
      },
      remove() {
        book.writes('removeMetadata');
        book.metadata.delete(key);
      },
    });
  const finder: object = strict('DeveloperMetadataFinder', {
    withKey(key: string) {
      wanted = key;
      return finder;
    },
    find() {
      book.reads('findMetadata');
      return inRealm(book.metadata.has(wanted) ? [entry(wanted)] : []);
    },
  });
  return finder;
}

function lockService(book: FakeBook): object {
  const lock = strict('Lock', {
    tryLock() {
      if (book.lockedElsewhere) return false;
      book.lock = 'held';
      return true;
    },
    releaseLock() {
      book.lock = 'free';
    },
  });
  return strict('LockService', { getDocumentLock: () => lock });
}

function spreadsheetService(book: FakeBook, realm: vm.Context): object {
  const dates = dateMaker(realm, book.timeZone);
  const known = new Map<FakeSheet, object>();
  const around: RangeSurroundings = {
    book,
    dates,
    sheetService(sheet) {
      const existing = known.get(sheet);
      if (existing) return existing;
      const service = makeSheetService(book, sheet, around);
      known.set(sheet, service);
      return service;
    },
  };
  const sheetNamed = (name: string) => book.sheets.find((sheet) => sheet.name === name);
  return strict('Spreadsheet', {
    getSpreadsheetLocale: () => book.locale,
    getSpreadsheetTimeZone: () => book.timeZone,
    getSheets: () => dates.inRealm(book.sheets.map(around.sheetService)),
    getNumSheets: () => book.sheets.length,
    getSheetByName(name: string) {
      const sheet = sheetNamed(name);
      return sheet ? around.sheetService(sheet) : null;
    },
    insertSheet(name: string, index: number) {
      book.writes('insertSheet');
      if (book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
        throw new ServiceException(
          `A sheet with the name "${name}" already exists. Please enter another name.`,
        );
      }
      const sheet = new FakeSheet(name);
      book.sheets.splice(index, 0, sheet);
      return around.sheetService(sheet);
    },
    deleteSheet(service: object) {
      book.writes('deleteSheet');
      const at = book.sheets.findIndex((sheet) => known.get(sheet) === service);
      if (at < 0) throw new ServiceException('fake: deleting a sheet that is not there');
      if (book.sheets.length === 1) {
        throw new ServiceException("You can't remove all the sheets in a document.");
      }
      book.sheets.splice(at, 1);
    },
    getActiveCell() {
      const sheet = book.sheets[0];
      if (!sheet) throw new ServiceException('fake: no sheet');
      return rangeService(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, around);
    },
    createDeveloperMetadataFinder: () => metadataFinder(book, (list) => dates.inRealm(list)),
    addDeveloperMetadata(key: string, value: string) {
      book.writes('addMetadata');
      if (value.length > metadataLimit) throw new ServiceException('fake: too much metadata');
      book.metadata.set(key, value);
    },
  });
}

function pageService(book: FakeBook, page: string): object {
  const output = (text: string): object => {
    let content = text;
    const self: object = strict('HtmlOutput', {
      setTitle: () => self,
      getContent: () => content,
      setContent(changed: string) {
        content = changed;
        return self;
      },
    });
    return self;
  };
  return strict('HtmlService', {
    createHtmlOutputFromFile(name: string) {
      if (name !== 'sidebar') throw new ServiceException(`No HTML file named ${name} was found.`);
      book.count('createHtmlOutputFromFile');
      return output(page);
    },
  });
}

/** The services a script finds around it, by their global names. */
export function fakeServices(
  book: FakeBook,
  realm: vm.Context,
  page = '',
): Readonly<Record<string, object>> {
  const spreadsheet = spreadsheetService(book, realm);
  return {
    SpreadsheetApp: strict('SpreadsheetApp', {
      ProtectionType: { SHEET: 'SHEET', RANGE: 'RANGE' },
      DataValidationCriteria: criteria,
      WrapStrategy: { WRAP: 'WRAP', OVERFLOW: 'OVERFLOW', CLIP: 'CLIP' },
      getActiveSpreadsheet() {
        if (book.mode === 'NONE') book.refuse('SpreadsheetApp.getActiveSpreadsheet');
        return spreadsheet;
      },
      getUi() {
        if (book.mode === 'CUSTOM_FUNCTION') {
          throw new ServiceException('Cannot call SpreadsheetApp.getUi() from this context.');
        }
        return uiService(book);
      },
      newDataValidation: validationBuilder,
      newConditionalFormatRule: ruleBuilder,
      flush: () => book.count('flush'),
    }),
    Charts: chartsService,
    LockService: lockService(book),
    HtmlService: pageService(book, page),
    ScriptApp: strict('ScriptApp', {
      AuthMode: { FULL: 'FULL' },
      requireScopes() {
        book.count('requireScopes');
      },
    }),
  };
}
