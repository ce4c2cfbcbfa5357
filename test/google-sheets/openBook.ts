import type { Edit, Host, Needs } from '../../core/sheet/edit.ts';
import { type BookOptions, FakeBook } from './fake/fakeBook.ts';
import { fakeServices } from './fake/services.ts';
import { loadScript, type ScriptRealm } from './loadScript.ts';

/** The built script beside a fake spreadsheet. */
export interface OpenedBook {
  readonly book: FakeBook;
  readonly script: ScriptRealm;
  /** The script's port, over JSON texts as the sidebar uses it. */
  readonly host: Host;
}

/** Loads the built script with the strict services around it. */
export async function openBook(
  folder: string,
  options: BookOptions = {},
  page = '',
): Promise<OpenedBook> {
  const book = new FakeBook(options);
  const script = await loadScript(folder, (realm) => fakeServices(book, realm, page));
  const ask = (name: string, message: Needs | readonly Edit[]) => {
    const [answer] = [script.call(name, [JSON.stringify(message)])];
    return JSON.parse(String(answer));
  };
  return {
    book,
    script,
    host: {
      read: (needs) => ask('readSpreadsheet', needs),
      apply: (edits) => ask('applyToSpreadsheet', edits),
    },
  };
}
