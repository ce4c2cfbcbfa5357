import type { RepairTarget } from '../../core/repair/repairFormula.ts';

/** Where repaired formulas can be used, with how they are written there. */
export const repairChoices: readonly {
  readonly value: RepairTarget;
  readonly words: string;
  readonly note: string;
}[] = [
  { value: 'excel', words: 'Excel', note: 'Written =TANDEM.OKR_SCORE(…), as the add-in has it.' },
  { value: 'sheets', words: 'Google Sheets', note: 'Written =OKR_SCORE(…), as Sheets has it.' },
];

/** The program formulas are most likely repaired for: the one whose spelling works where the panel is open. */
export function likelyTarget(functionPrefix: string): RepairTarget {
  return functionPrefix === '' ? 'sheets' : 'excel';
}
