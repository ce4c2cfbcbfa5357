import type { RecognisedTable, TableKind } from '../../core/recognise/table.ts';
import { kindName } from './words.ts';

export interface ConvertibleSheet {
  readonly sheet: string;
  readonly kinds: string;
}

/** Kinds with a template whose columns a conversion can append. */
const convertible: readonly TableKind[] = ['okr', 'raci', 'scorecard', 'kpi'];

/** Sheets with at least one table that can become a tracker, with the kinds in words. */
export function convertibleSheets(tables: readonly RecognisedTable[]): readonly ConvertibleSheet[] {
  const kinds = new Map<string, Set<string>>();
  for (const { sheet, kind } of tables) {
    if (!convertible.includes(kind)) continue;
    kinds.set(sheet, (kinds.get(sheet) ?? new Set()).add(kindName(kind)));
  }
  return [...kinds].map(([sheet, names]) => ({ sheet, kinds: [...names].join(', ') }));
}
