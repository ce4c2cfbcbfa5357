import type { Cell } from '../../core/sheet/cell.ts';

/** A sheet as somebody might have typed it before Tandem. Everybody named in it is made up. */
export interface OrdinarySheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  /** Zero-based row of the header, which is set off. */
  readonly headerRow: number;
}

/** An old goal list in the style of many: a title, targets inside the text, decimal commas, dates by hand. */
const shopGoals: OrdinarySheet = {
  name: 'Shop goals (old list)',
  widths: [22, 30, 14, 8, 8, 8, 12, 34],
  headerRow: 2,
  rows: [
    ['Goals of the shops, autumn 2026 – typed up by Lea (made up)'],
    [],
    ['Goal', 'Key result', 'Who', 'From', 'Target', 'Now', 'By when', 'Remarks'],
    [
      'Shorter queues',
      'Minutes waiting at noon',
      'Lea Roth',
      9,
      '≤ 4',
      6,
      '31.12.2026',
      'counted by hand',
    ],
    ['', 'Tills open at noon', 'Lea Roth', 2, 4, 3, '31.12.2026', ''],
    [
      'Nothing left at six',
      'Loaves left at closing time',
      'Tom Okafor',
      38,
      15,
      '24,5',
      '31.12.2026',
      '',
    ],
    [
      '',
      'Share sold to the soup kitchen',
      '',
      '10 %',
      '60 %',
      '35 %',
      '31.12.2026',
      'nobody asked yet who does it',
    ],
  ],
};

/** Figures with a column a month, as they are often kept. */
const shopCounts: OrdinarySheet = {
  name: 'Shop counts (old list)',
  widths: [26, 14, 10, 10, 8, 8, 8, 8, 11],
  headerRow: 2,
  rows: [
    ['Counted in the shops, 2026 (made up)'],
    [],
    ['KPI', 'Owner', 'Unit', 'Direction', 'Target', 'June', 'July', 'August', 'September'],
    ['Queue at noon', 'Lea Roth', 'people', 'lower', 4, 9, 8, 7, 6],
    ['Cups lent out', 'Lea Roth', 'cups', 'higher', 60, 41, 45, 52, 58],
    ['Birthday cakes ordered', 'Tom Okafor', 'cakes', 'higher', 20, 12, 15, 14, 17],
  ],
};

/** A list that is nothing of Tandem's business. */
const suppliers: OrdinarySheet = {
  name: 'Suppliers',
  widths: [30, 12, 12, 14],
  headerRow: 0,
  rows: [
    ['Supplier', 'Goods', 'Telephone', 'Pays in days'],
    ['Mill on the river (made up)', 'Flour', '555 0142', 30],
    ['Dairy Alm (made up)', 'Butter', '555 0177', 14],
  ],
};

/** Ordinary sheets of the sample workbook; they follow its trackers. */
export const ordinarySheets: readonly OrdinarySheet[] = [shopGoals, suppliers, shopCounts];
