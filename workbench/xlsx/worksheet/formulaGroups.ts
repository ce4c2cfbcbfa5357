import type { Rectangle } from '../../../core/sheet/grid.ts';
import { formulaReader } from './formulaReader.ts';
import { scanCells } from './scanCells.ts';
import { settleRows } from './settleRows.ts';
import { rowsText, type Worksheet } from './worksheet.ts';

/** A cell that shares the formula of a group, with the formula as it reads in this cell. */
export interface GroupMember {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Formulas that stand for more than their own cell. */
export interface FormulaGroups {
  /** Members of each shared formula; the first one holds its text. */
  readonly shared: ReadonlyMap<string, readonly GroupMember[]>;
  /** Areas of array formulas and data tables, which cannot be changed cell by cell. */
  readonly arrays: readonly Rectangle[];
}

/** Groups of a worksheet, found once; edits that are waiting are settled first. */
export function formulaGroups(worksheet: Worksheet): FormulaGroups {
  if (worksheet.groups) return worksheet.groups;
  settleRows(worksheet);
  worksheet.groups = findGroups(rowsText(worksheet), worksheet.prefix);
  return worksheet.groups;
}

function findGroups(text: string, prefix: string): FormulaGroups {
  const shared = new Map<string, GroupMember[]>();
  const arrays: Rectangle[] = [];
  if (!/\st\s*=\s*["'](?:shared|array|dataTable)["']/.test(text)) return { shared, arrays };
  const readFormula = formulaReader(prefix);
  scanCells(text, { prefix }, (cell) => {
    const formula = readFormula(text, cell);
    if (formula === null || formula.kind === 'own') return;
    const { row, column } = cell;
    if (formula.group === null) {
      arrays.push(formula.area ?? { top: row, left: column, bottom: row, right: column });
      return;
    }
    const members = shared.get(formula.group) ?? [];
    members.push({ row, column, formula: formula.text });
    shared.set(formula.group, members);
  });
  return { shared, arrays };
}
