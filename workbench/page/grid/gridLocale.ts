import { type ILanguagePack, mergeLocales } from '@univerjs/core';
import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import spreadsheet from '@univerjs/preset-sheets-core/locales/en-US';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/en-US';

/** The spreadsheet's own words, in English. */
export const gridLocale: ILanguagePack = mergeLocales(
  spreadsheet,
  conditionalFormatting,
  dataValidation,
);
