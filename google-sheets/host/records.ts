type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Characters of all records together that a spreadsheet keeps. Source: Google, developer metadata limits. */
export const recordLimit = 30_000;

function find(spreadsheet: Spreadsheet, key: string): Metadata | null {
  return spreadsheet.createDeveloperMetadataFinder().withKey(key).find()[0] ?? null;
}

/** What the spreadsheet remembers under a key; it goes along with copies of the file. */
export function readRecord(spreadsheet: Spreadsheet, key: string): string | null {
  return find(spreadsheet, key)?.getValue() ?? null;
}

/** Remembers a text under a key; null forgets the key. Throws when the text is longer than Sheets keeps. */
export function writeRecord(spreadsheet: Spreadsheet, key: string, value: string | null): void {
  if (value !== null && value.length > recordLimit) {
    throw new Error(
      `What Tandem must remember has ${value.length} characters, more than the ${recordLimit} a spreadsheet keeps.`,
    );
  }
  const existing = find(spreadsheet, key);
  if (value === null) existing?.remove();
  else if (existing) existing.setValue(value);
  else spreadsheet.addDeveloperMetadata(key, value);
}

/** Remembers a text where the file has room for it; else forgets what stood under the key, which no longer holds. */
export function writeRecordIfItFits(
  spreadsheet: Spreadsheet,
  key: string,
  value: string | null,
): void {
  try {
    writeRecord(spreadsheet, key, value);
  } catch {
    writeRecord(spreadsheet, key, null);
  }
}
