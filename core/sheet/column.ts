import type { Cell } from './cell.ts';
import type { DayOfSpan } from './cellValue.ts';

/**
 * What a column holds. Numbers: `fraction` is a share (0.45 = 45 %), `score` 0–100, `date` a day serial,
 * `money` an amount in the sheet's currency, `days` a duration. Text: `person` names somebody, `id` names a row.
 */
export type ColumnKind =
  | 'text'
  | 'person'
  | 'id'
  | 'choice'
  | 'number'
  | 'fraction'
  | 'score'
  | 'money'
  | 'days'
  | 'date'
  | 'flag';

/** A per-row calculation as a native formula and as TypeScript; a test proves both equal in a real spreadsheet engine. */
export interface ComputedColumn {
  /**
   * Formula in spreadsheet language with a leading `=`. `{key}` stands for the row's cell of that column,
   * `{setting:asOf}` for the absolute address of a setting. Functions common to Excel 2016, Sheets and LibreOffice 7.4 only.
   */
  readonly formula: string;
  /** The same calculation: the row's values by column key and the settings by name; `''` shows as blank. */
  readonly calculate: (
    row: Readonly<Record<string, Cell>>,
    settings: Readonly<Record<string, Cell>>,
  ) => Cell;
}

/** One column of a blueprint; its key in the column set is the vocabulary role it is found by. */
export interface Column<T extends string | number | boolean = string | number | boolean> {
  readonly header: string;
  readonly kind: ColumnKind;
  readonly help: string;
  /** A table without this column cannot be read. */
  readonly required: boolean;
  /** Vocabulary role, when it is not the key. */
  readonly role?: string;
  /** For `choice`: the words allowed; anything else is an issue. */
  readonly choices?: readonly T[];
  /** Other words for the choices, lower case: `{ up: 'increase' }`. */
  readonly synonyms?: Readonly<Record<string, T>>;
  readonly minimum?: number;
  readonly maximum?: number;
  /** For numbers: a checkbox counts as 1 or 0. */
  readonly flagsCount?: boolean;
  readonly computed?: ComputedColumn;
  /** For an id: how fresh ids begin, as in `KR-1`; without it none are made up. */
  readonly idPrefix?: string;
  /** For a date: which day is meant where the cell names a month, quarter or year; the first when left out. */
  readonly day?: DayOfSpan;
  /** Width in characters. */
  readonly width?: number;
}

export type Columns = Readonly<Record<string, Column>>;

export type ValueOf<C> = C extends Column<infer T> ? T : never;

type Options<T extends string | number | boolean> = Omit<Column<T>, 'kind' | 'required'> & {
  readonly required?: boolean;
};

function column<T extends string | number | boolean>(
  kind: ColumnKind,
  options: Options<T>,
): Column<T> {
  return { required: false, ...options, kind };
}

export const textColumn = (options: Options<string>): Column<string> => column('text', options);
export const personColumn = (options: Options<string>): Column<string> => column('person', options);
export const idColumn = (options: Options<string>): Column<string> => column('id', options);
export const numberColumn = (options: Options<number>): Column<number> => column('number', options);
export const fractionColumn = (options: Options<number>): Column<number> =>
  column('fraction', options);
export const scoreColumn = (options: Options<number>): Column<number> => column('score', options);
export const moneyColumn = (options: Options<number>): Column<number> => column('money', options);
export const dateColumn = (options: Options<number>): Column<number> => column('date', options);
export const flagColumn = (options: Options<boolean>): Column<boolean> => column('flag', options);
/** A column of one of `choices`, which may go by other words too (`synonyms`). */
export function choiceColumn<T extends string>(
  options: Options<T> & { readonly choices: readonly T[] },
): Column<T> {
  return column<T>('choice', options);
}
