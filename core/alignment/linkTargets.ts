import type { CheckInput } from '../declare/check.ts';
import type { Place } from '../issue/issue.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import type { TableKind } from '../recognise/table.ts';
import { idColumn, textColumn } from '../sheet/column.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { namedEntries } from '../vocabulary/splitEntries.ts';

/** A cell that names rows of another list, and what its own row is called. */
export interface LinkCell {
  readonly text: string | null;
  readonly subject: string;
  readonly place: Place;
}

/** Kinds of table whose rows an option or an assumption may be linked to. */
const targetKinds: readonly TableKind[] = ['okr', 'strategy', 'scorecard', 'initiatives'];

const nameColumns = {
  id: idColumn({ header: 'ID', help: 'Short name of the row.' }),
  objective: textColumn({ header: 'Objective', help: 'Wording of an objective.' }),
  keyResult: textColumn({ header: 'Key result', help: 'Wording of a key result.' }),
  statement: textColumn({ header: 'Statement', help: 'Wording of a line of the strategy.' }),
  initiative: textColumn({ header: 'Initiative', help: 'Wording of an initiative.' }),
};

/** Ids and wordings of everything an option or an assumption may serve, folded by `nameKey`. */
export function linkTargets(
  inputs: readonly CheckInput[],
  locale: string | null,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { grid, table } of inputs) {
    if (!targetKinds.includes(table.kind)) continue;
    const quiet = Object.keys(nameColumns);
    const { rows } = readRecognised({ grid, table, locale, quiet }, nameColumns);
    for (const { values } of rows) {
      // The objective of an initiative is a link like the one that is looked up, not a row of its own.
      const objective = table.kind === 'initiatives' ? null : values.objective;
      for (const name of Object.values({ ...values, objective }))
        if (name !== null) names.add(nameKey(name));
    }
  }
  return names;
}

/** Names in a cell of links that no target bears: the cell as a whole, else its parts by comma, semicolon or line. */
export function unknownLinks(text: string | null, targets: ReadonlySet<string>): readonly string[] {
  if (text === null || targets.has(nameKey(text))) return [];
  return namedEntries(text).filter((name) => !targets.has(nameKey(name)));
}
