import type { PackageParts } from './package/parts.ts';
import type { Worksheet } from './worksheet/worksheet.ts';

/**
 * An open workbook. It changes in place as edits are applied to it; `saveWorkbook` writes what it holds now.
 */
export interface OpenWorkbook {
  readonly parts: PackageParts;
  /** Name of the workbook's main part, usually `xl/workbook.xml`. */
  readonly part: string;
  /** True when the file counts days from 1904; what is read and written through this layer is always in the 1900 system. */
  readonly date1904: boolean;
  readonly sharedStrings: readonly string[];
  /** Worksheets by part name. */
  readonly worksheets: Map<string, Worksheet>;
  /** Tells this opening of this file from every other, so that an undo state of another one is not used. */
  readonly session: string;
}
