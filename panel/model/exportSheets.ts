import { settingsSheet } from '../../core/declare/settings.ts';

/** Sheets that can hold an export: all but the one of Tandem's settings, which the import never reads. */
export function exportSheets(sheets: readonly string[]): readonly string[] {
  return sheets.filter((sheet) => sheet !== settingsSheet);
}
