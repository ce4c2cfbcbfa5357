import { areaOf } from './fakeRange.ts';
import { registerRule } from './sheetService.ts';
import { ServiceException, strict } from './strict.ts';
import { validationService } from './validationMembers.ts';

/** Criteria by name, as `SpreadsheetApp.DataValidationCriteria` lists them; the fake's are objects that say their name. */
export const criteria: Readonly<Record<string, { toString(): string }>> = Object.fromEntries(
  [
    'VALUE_IN_LIST',
    'NUMBER_BETWEEN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'DATE_IS_VALID_DATE',
  ].map((name) => [name, { toString: () => name }] as const),
);

/** `SpreadsheetApp.newDataValidation()`. */
export function validationBuilder(): object {
  let criterion = '';
  let values: readonly (string | number | boolean)[] = [];
  let allowInvalid = true;
  const set = (name: string, given: readonly (string | number | boolean)[]): object => {
    criterion = name;
    values = Array.from(given);
    return builder;
  };
  const number = (name: string) => (value: unknown) => {
    if (typeof value !== 'number') throw new ServiceException(`fake: ${name} wants a number`);
    return set(name, [value]);
  };
  const builder: object = strict('DataValidationBuilder', {
    setAllowInvalid(allowed: boolean) {
      allowInvalid = allowed;
      return builder;
    },
    requireValueInList(list: readonly string[]) {
      if (list.length > 500) {
        throw new ServiceException(
          'The data validation rule has more items than the limit of 500.',
        );
      }
      return set('VALUE_IN_LIST', list);
    },
    requireNumberBetween: (low: number, high: number) => set('NUMBER_BETWEEN', [low, high]),
    requireNumberGreaterThanOrEqualTo: number('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
    requireNumberLessThanOrEqualTo: number('NUMBER_LESS_THAN_OR_EQUAL_TO'),
    requireDate: () => set('DATE_IS_VALID_DATE', []),
    withCriteria(wanted: object, given: readonly (string | number | boolean)[]) {
      if (!Object.values(criteria).includes(wanted)) {
        throw new ServiceException('fake: no such criterion');
      }
      return set(String(wanted), given);
    },
    build() {
      if (criterion === '') throw new ServiceException('fake: a validation without criterion');
      return validationService({ criterion, values, allowInvalid });
    },
  });
  return builder;
}

/** `SpreadsheetApp.newConditionalFormatRule()`. */
export function ruleBuilder(): object {
  let formula = '';
  let fill: string | undefined;
  let font: string | undefined;
  let ranges: readonly object[] = [];
  const builder: object = strict('ConditionalFormatRuleBuilder', {
    whenFormulaSatisfied(text: string) {
      if (!text.startsWith('=')) throw new ServiceException('fake: a rule formula begins with =');
      if (/!\$?[A-Z]/.test(text.replace(/"[^"]*"/g, ''))) {
        throw new ServiceException('Conditional format rule cannot reference a different sheet.');
      }
      formula = text;
      return builder;
    },
    setBackground(colour: string) {
      fill = colour;
      return builder;
    },
    setFontColor(colour: string) {
      font = colour;
      return builder;
    },
    setRanges(list: readonly object[]) {
      ranges = Array.from(list);
      return builder;
    },
    build() {
      if (formula === '' || ranges.length === 0) {
        throw new ServiceException('fake: a colour rule needs a formula and ranges');
      }
      const service = strict('ConditionalFormatRule', { getRanges: () => ranges });
      const areas = ranges.map((range) => areaOf(range, 'ConditionalFormatRuleBuilder.setRanges'));
      registerRule(service, { areas, formula, fill, font });
      return service;
    },
  });
  return builder;
}
