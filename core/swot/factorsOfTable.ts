import { placeIn, type Row, type Table } from '../sheet/table.ts';
import type { SwotType } from '../vocabulary/vocabulary.ts';
import { swotTypeWords, wordKey } from '../vocabulary/wordSets.ts';
import type { SwotColumns } from './columns.ts';
import type { Factor, FactorList } from './model.ts';
import { numberFactors } from './numberFactors.ts';

/** The type that a row only announces: "Strengths" in a row of its own, as matrices of factors have it. */
function announcedType({ values }: Row<SwotColumns>): SwotType | undefined {
  const { factor, id, swotType, weight, rating, evidence } = values;
  const others = [weight, rating, evidence].filter((value) => value !== null);
  if (others.length > 0 || swotType !== null) return undefined;
  const text = factor ?? id ?? '';
  return text.length < 3 ? undefined : swotTypeWords.get(wordKey(text));
}

function factorOf(
  table: Table<SwotColumns>,
  { row, values }: Row<SwotColumns>,
  {
    announced,
    unread,
  }: { readonly announced: SwotType | null; readonly unread: ReadonlySet<number> },
): Omit<Factor, 'id'> & { readonly id: string | null } {
  const { id, factor, swotType, weight, rating } = values;
  const at = (key: keyof SwotColumns) => placeIn(table, row, key);
  const type = at('swotType');
  return {
    ...{ id, text: factor ?? '', type: swotType ?? announced, weight, rating },
    at: { factor: at('factor'), type, weight: at('weight'), rating: at('rating') },
    typeRead: !unread.has(row),
  };
}

/** Rows whose type holds something that could not be read. */
function rowsWithUnreadType({ issues, found }: Table<SwotColumns>): ReadonlySet<number> {
  const inColumn = issues.filter(
    ({ place }) => place.column !== undefined && place.column === found.swotType,
  );
  return new Set(inColumn.flatMap(({ place }) => place.row ?? []));
}

/** The factors of a list; a row that only says "Strengths" tells the type of those beneath it. */
export function factorsOfTable(table: Table<SwotColumns>): FactorList {
  const factors: ReturnType<typeof factorOf>[] = [];
  const unread = rowsWithUnreadType(table);
  let announced: SwotType | null = null;
  for (const row of table.rows) {
    const type = announcedType(row);
    if (type !== undefined) announced = type;
    else if (row.values.factor !== null) factors.push(factorOf(table, row, { announced, unread }));
  }
  return { sheet: table.sheet, factors: numberFactors(factors), issues: table.issues };
}
