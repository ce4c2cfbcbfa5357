import { areaOf } from './fakeRange.ts';
import { registerRule } from './sheetService.ts';
import { ServiceException, strict } from './strict.ts';

/** `SpreadsheetApp.newDataValidation()`: answers a plain object that says what was asked for. */
export function validationBuilder(): object {
  const rule: Record<string, unknown> = {};
  const set = (criterion: string, ...values: readonly unknown[]): object => {
    rule.criterion = criterion;
    rule.values = JSON.parse(JSON.stringify(values));
    return builder;
  };
  const number = (name: string) => (value: unknown) => {
    if (typeof value !== 'number') throw new ServiceException(`fake: ${name} wants a number`);
    return set(name, value);
  };
  const builder: object = strict('DataValidationBuilder', {
    setAllowInvalid(allowed: boolean) {
      rule.allowInvalid = allowed;
      return builder;
    },
    requireValueInList(list: readonly string[], dropdown: boolean) {
      if (list.length > 500) {
        throw new ServiceException(
          'The data validation rule has more items than the limit of 500.',
        );
      }
      return set('list', list, dropdown);
    },
    requireNumberBetween: (low: number, high: number) => set('between', low, high),
    requireNumberGreaterThanOrEqualTo: number('at least'),
    requireNumberLessThanOrEqualTo: number('at most'),
    requireDate: () => set('date'),
    build() {
      if (!rule.criterion) throw new ServiceException('fake: a validation without criterion');
      return { ...rule };
    },
  });
  return builder;
}

/** `SpreadsheetApp.newConditionalFormatRule()`. */
export function ruleBuilder(): object {
  let formula = '';
  let ranges: readonly object[] = [];
  const builder: object = strict('ConditionalFormatRuleBuilder', {
    whenFormulaSatisfied(text: string) {
      if (!text.startsWith('=')) throw new ServiceException('fake: a rule formula begins with =');
      formula = text;
      return builder;
    },
    setBackground: () => builder,
    setFontColor: () => builder,
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
      registerRule(service, { areas, formula });
      return service;
    },
  });
  return builder;
}
