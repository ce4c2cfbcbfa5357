import type { FakeBook } from './fakeBook.ts';
import type { FakeArea, FakeSheet, FakeValidation } from './fakeSheet.ts';
import { strict, wrongSignature } from './strict.ts';
import type { DateMaker } from './wallDate.ts';

const built = new WeakMap<object, FakeValidation>();

/** The object a script holds for a validation. */
export function validationService(validation: FakeValidation): object {
  const service = strict('DataValidation', {
    getCriteriaType: () => validation.criterion,
    getCriteriaValues: () => [...validation.values],
    getAllowInvalid: () => validation.allowInvalid,
  });
  built.set(service, validation);
  return service;
}

interface Validated {
  readonly book: FakeBook;
  readonly sheet: FakeSheet;
  readonly area: FakeArea;
  readonly dates: DateMaker;
  self(): object;
}

/** The members of a range that read and write what its cells take. */
export function validationMembers(validated: Validated): Readonly<Record<string, object>> {
  const { book, sheet, area, dates, self } = validated;
  const { top, left, bottom, right } = area;
  const places = Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => `${top + down},${left + across}`),
  );
  const put = (place: string, service: object | null, member: string): void => {
    const validation = service ? built.get(service) : null;
    if (validation === undefined) throw wrongSignature([service], `Range.${member}`);
    if (validation) sheet.validations.set(place, validation);
    else sheet.validations.delete(place);
  };
  return {
    setDataValidation(service: object | null) {
      book.writes('setDataValidation', sheet);
      for (const place of places.flat()) put(place, service, 'setDataValidation');
      return self();
    },
    clearDataValidations() {
      book.writes('clearDataValidations', sheet);
      for (const place of places.flat()) sheet.validations.delete(place);
      return self();
    },
    setDataValidations(services: readonly (readonly (object | null)[])[]) {
      book.writes('setDataValidations', sheet);
      places.forEach((row, down) => {
        row.forEach((place, across) => {
          put(place, services[down]?.[across] ?? null, 'setDataValidations');
        });
      });
      return self();
    },
    getDataValidations() {
      book.reads('getDataValidations');
      return dates.inRealm(
        places.map((row) =>
          row.map((place) => {
            const validation = sheet.validations.get(place);
            return validation ? validationService(validation) : null;
          }),
        ),
      );
    },
  };
}
