import type { Cell } from '../sheet/cell.ts';

const keys = [
  ...(['vision', 'mission', 'values', 'strategy', 'structure'] as const),
  ...(['processes', 'technology', 'culture', 'people'] as const),
];

/** Upper half only; "." is a pair nobody rated yet. Planted: "?" and the "-" of structure and strategy. */
const rows: readonly (readonly [name: string, codes: string, note: Cell])[] = [
  ['Vision', '. + + + 0 0 . + .', 'Made-up sample: the vision is known in both shops.'],
  ['Mission', '. . + + 0 + . + .', null],
  ['Values', '. . . 0 - ? . + .', 'Rotas are made by the shops; nobody asks the night shift.'],
  ['Strategy', '. . . . + - . + .', null],
  ['Structure', '. . . - . + . 0 .', null],
  ['Processes', '. . . . . . . - .', 'Recipes are kept in heads, and heads go on holiday.'],
  ['Technology', '. . . . . . . . .', null],
  ['Culture', '. . . . . . . . .', null],
  ['People', '. . . . . . . . .', null],
];

/**
 * How the nine elements of the made-up bakery Crumb & Co. go together. Planted: a pair rated twice and
 * differently, a code nobody can read, a conflict without a note, and too few pairs rated.
 */
export const fitSample: readonly Readonly<Record<string, Cell>>[] = rows.map(
  ([element, codes, note]) => {
    const cells = codes.split(' ').map((code) => (code === '.' ? null : code));
    return {
      element,
      ...Object.fromEntries(keys.map((key, index) => [key, cells[index] ?? null])),
      note,
    };
  },
);
