import type { CellEdit, Edit } from '../../core/sheet/edit.ts';

/** Characters of a list that is written into the rule itself. Source: Microsoft, data validation limits. */
const longestList = 255;

/** Excel separates the words of a list by commas and knows no other way than a range to hold longer ones. */
function refuseList(edit: Edit): readonly [string, string] | null {
  if (edit.kind !== 'validation' || edit.rule?.type !== 'list') return null;
  const { values } = edit.rule;
  const withComma = values.find((value) => value.includes(','));
  if (withComma !== undefined) return ['words without a comma in the list', withComma];
  const { length } = values.join(',');
  return length > longestList
    ? [`a list of at most ${longestList} characters`, `${length} characters`]
    : null;
}

/** Characters of a text and of a formula in a cell. Source: Microsoft, Excel specifications and limits. */
const longestText = 32_767;
const longestFormula = 8192;

function refuseText({ after: { value, formula } }: CellEdit): readonly [string, string] | null {
  if (formula !== null && formula.length > longestFormula) {
    return [`a formula of at most ${longestFormula} characters`, `${formula.length}`];
  }
  const length = formula === null && typeof value === 'string' ? value.length : 0;
  return length > longestText ? [`at most ${longestText} characters in a cell`, `${length}`] : null;
}

/** Why Excel would not take the edit, as (expected, found): it refuses in the middle of a plan otherwise. */
export function cannotWrite(edit: Edit): readonly [string, string] | null {
  return edit.kind === 'cell' ? refuseText(edit) : refuseList(edit);
}
