import type { CheckInput } from '../declare/check.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { placeIn, type Row, type Table } from '../sheet/table.ts';
import { choiceWords } from '../vocabulary/choiceWords.ts';
import { towsTypeOf } from '../vocabulary/towsType.ts';
import { decisionStates } from '../vocabulary/vocabulary.ts';
import { yesOrNo } from '../vocabulary/yesOrNo.ts';
import { type TowsColumns, towsColumns } from './columns.ts';
import type { Option, OptionList } from './model.ts';

const stateWords = choiceWords(decisionStates, (each) => each.decisionStates ?? {});

/** True for "rejected", "verworfen", "no": what will not be done needs no factors and no objective. */
function isDropped(decision: string | null): boolean {
  if (decision === null) return false;
  return stateWords[decision.trim().toLowerCase()] === 'withdrawn' || yesOrNo(decision) === false;
}

function optionOf(table: Table<TowsColumns>, { row, values }: Row<TowsColumns>): Option {
  const { id, option, towsType, factors, objective, decision } = values;
  const at = (key: keyof TowsColumns) => placeIn(table, row, key);
  return {
    ...{ id, text: option ?? '', type: towsTypeOf(towsType), typed: towsType },
    ...{ factors, objective, decision, dropped: isDropped(decision) },
    at: {
      ...{ option: at('option'), type: at('towsType') },
      ...{ factors: at('factors'), objective: at('objective') },
    },
  };
}

/** The options of a list; rows without an option are headings and left out. */
export function optionsOfTable(table: Table<TowsColumns>): OptionList {
  const { found } = table;
  return {
    sheet: table.sheet,
    options: table.rows
      .filter(({ values }) => values.option !== null)
      .map((row) => optionOf(table, row)),
    issues: table.issues,
    has: {
      type: found.towsType !== undefined,
      factors: found.factors !== undefined,
      objective: found.objective !== undefined,
    },
  };
}

/** Reads a recognised list of strategic options. */
export function readOptions({ grid, table }: CheckInput, locale: string | null): OptionList {
  return optionsOfTable(readRecognised({ grid, table, locale }, towsColumns));
}
