import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import { readRecognised } from '../../recognise/readRecognised.ts';
import { idColumn, textColumn } from '../../sheet/column.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import { wordsOf } from '../../vocabulary/normaliseText.ts';
import { splitEntries } from '../../vocabulary/splitEntries.ts';

/** What lists of KPIs, scorecards and key results call their measures. */
export interface MeasureIndex {
  /** The one key under which a measure goes, whether its id or its name is given (folded by `nameKey`); null: not listed. */
  readonly find: (key: string) => string | null;
  /** Ids and names in lists of KPIs and scorecards, folded by `nameKey`. */
  readonly names: ReadonlySet<string>;
  /** Runs of whole words within names, so that "sales" is found in "Sales a month". */
  readonly phrases: ReadonlySet<string>;
  /** Keys of measures that stand under a scorecard's objective or are read by a key result. */
  readonly claimed: ReadonlySet<string>;
  /** Ids and wordings of objectives and key results. */
  readonly goals: ReadonlySet<string>;
}

const columns = {
  id: idColumn({ header: 'ID', help: 'Short name.' }),
  measure: textColumn({ header: 'Measure', help: 'What is measured.' }),
  keyResult: textColumn({ header: 'Key result', help: 'What is to be reached.' }),
  objective: textColumn({ header: 'Objective', help: 'What it serves.' }),
  linkedMeasure: textColumn({ header: 'Linked KPI', help: 'The measure it is read from.' }),
};

interface Draft {
  readonly keys: Map<string, string>;
  readonly phrases: Set<string>;
  readonly claims: Set<string>;
  readonly goals: Set<string>;
}

/** The longest run of words a name may be known by without being the whole name. Ours: measures are short. */
const longestPhrase = 4;

function addPhrases({ phrases }: Draft, name: string): void {
  const words = wordsOf(name);
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= Math.min(words.length, from + longestPhrase); to++)
      phrases.add(words.slice(from, to).join(' '));
}

function addMeasure(draft: Draft, id: string | null, name: string): string {
  const key = nameKey(name);
  const known = draft.keys.get(key) ?? key;
  draft.keys.set(key, known);
  if (id !== null && !draft.keys.has(nameKey(id))) draft.keys.set(nameKey(id), known);
  addPhrases(draft, name);
  return known;
}

function readTable(draft: Draft, { grid, table }: CheckInput, locale: string | null): void {
  const quiet = Object.keys(columns);
  for (const { values } of readRecognised({ grid, table, locale, quiet }, columns).rows) {
    const { id, measure, keyResult, objective, linkedMeasure } = values;
    if (table.kind === 'okr') {
      for (const name of [id, keyResult, objective])
        if (name !== null) draft.goals.add(nameKey(name));
      if (keyResult !== null) addPhrases(draft, keyResult);
      for (const name of splitEntries(linkedMeasure)) draft.claims.add(nameKey(name));
    } else if (measure !== null) {
      const key = addMeasure(draft, id, measure);
      if (table.kind === 'scorecard') draft.claims.add(key);
    }
  }
}

/** Reads every list of KPIs, scorecard and list of key results once. */
export function readMeasures(inputs: readonly CheckInput[], { locale }: Context): MeasureIndex {
  const draft: Draft = { keys: new Map(), phrases: new Set(), claims: new Set(), goals: new Set() };
  for (const input of inputs)
    if (['kpi', 'scorecard', 'okr'].includes(input.table.kind)) readTable(draft, input, locale);
  const find = (key: string) => draft.keys.get(key) ?? (draft.goals.has(key) ? key : null);
  return {
    ...{ find, names: new Set(draft.keys.keys()), phrases: draft.phrases, goals: draft.goals },
    claimed: new Set([...draft.claims].map((key) => find(key) ?? key)),
  };
}
