import { contentTypeOf } from './package/contentTypes.ts';
import type { OpenWorkbook } from './workbook.ts';

/** Endings by the content type of the main part; Excel refuses a file whose ending and type disagree. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/sheet\.macroEnabled/i, '.xlsm'],
  [/template\.macroEnabled/i, '.xltm'],
  [/template\.main/i, '.xltx'],
];

/** Ending that the file of a workbook must have: `.xlsx`, or `.xlsm` when it holds macros, `.xltx` and `.xltm` for templates. */
export function fileEnding(workbook: OpenWorkbook): string {
  const type = contentTypeOf(workbook.parts, workbook.part) ?? '';
  return endings.find(([pattern]) => pattern.test(type))?.[1] ?? '.xlsx';
}
