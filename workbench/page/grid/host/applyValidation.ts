import { DataValidationRenderMode } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { FDataValidationBuilder } from '@univerjs/sheets-data-validation/facade';
import { rangeAddress } from '../../../../core/sheet/a1.ts';
import type { Edit, ValidationRule } from '../../../../core/sheet/edit.ts';

/** Lets an area accept only a list, numbers or dates, or anything again. */
export function applyValidation(
  edit: Extract<Edit, { kind: 'validation' }>,
  sheet: FWorksheet,
  univer: FUniver,
): null {
  const range = sheet.getRange(rangeAddress(edit.area));
  if (edit.rule === null) range.setDataValidation(null);
  else {
    const rule = ruleOf(edit.rule, univer.newDataValidation());
    range.setDataValidation(rule.setAllowInvalid(!edit.rule.strict).build());
  }
  return null;
}

/** A date is any day serial spreadsheets know: 1900-01-01 to 9999-12-31. */
const dateBounds = {
  first: new Date(Date.UTC(1900, 0, 1)),
  last: new Date(Date.UTC(9999, 11, 31)),
};

function ruleOf(rule: ValidationRule, builder: FDataValidationBuilder): FDataValidationBuilder {
  if (rule.type === 'list')
    return builder
      .requireValueInList([...rule.values])
      .setOptions({ renderMode: DataValidationRenderMode.ARROW });
  if (rule.type === 'date') return builder.requireDateBetween(dateBounds.first, dateBounds.last);
  const { minimum, maximum } = rule;
  if (minimum === undefined)
    return builder.requireNumberLessThanOrEqualTo(maximum ?? Number.MAX_VALUE);
  if (maximum === undefined) return builder.requireNumberGreaterThanOrEqualTo(minimum);
  return builder.requireNumberBetween(minimum, maximum);
}
