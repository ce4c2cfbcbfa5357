import type { Edit } from '../../core/sheet/edit.ts';

/** Where the plan dresses the sheet "Goals". */
export const dressedArea = { top: 0, left: 0, bottom: 3, right: 1 };

const on = { sheet: 'Goals', area: dressedArea } as const;

/** Everything a sheet can be dressed with beside its cells: looks, colour rules, a list, a freeze, a filter. */
export const dressingPlan: readonly Edit[] = [
  { kind: 'format', ...on, look: 'header', width: 20, numberFormat: '0%' },
  { kind: 'format', ...on, conditional: [{ formula: '$B1>0.5', tone: 'good' }] },
  { kind: 'validation', ...on, rule: { type: 'list', values: ['a', 'b'], strict: true } },
  { kind: 'freeze', sheet: 'Goals', rows: 1, columns: 1 },
  { kind: 'filter', ...on },
];
