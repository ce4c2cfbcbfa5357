import type { Edit } from '../../core/sheet/edit.ts';

/** Words a list may have, characters a cell may hold. Source: Google, limits of Sheets. */
const longestList = 500;
const longestText = 50_000;

function longestOf({ value, formula }: { value: unknown; formula: string | null }): number {
  return formula?.length ?? (typeof value === 'string' ? value.length : 0);
}

/** Why Sheets would not take the edit, as (expected, found): it refuses in the middle of a plan otherwise. */
export function cannotWrite(edit: Edit): readonly [string, string] | null {
  if (edit.kind === 'cell' && longestOf(edit.after) > longestText) {
    return [`at most ${longestText} characters in a cell`, `${longestOf(edit.after)}`];
  }
  if (edit.kind !== 'validation' || edit.rule?.type !== 'list') return null;
  const { length } = edit.rule.values;
  return length > longestList ? [`a list of at most ${longestList} words`, `${length}`] : null;
}
