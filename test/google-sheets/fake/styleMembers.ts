import type { FakeBook } from './fakeBook.ts';
import type { FakeArea, FakeSheet } from './fakeSheet.ts';
import { ServiceException, wrongSignature } from './strict.ts';
import type { DateMaker } from './wallDate.ts';

/** What a cell looks like that nobody formatted. */
const untouched: Readonly<Record<string, string | number>> = {
  background: '#ffffff',
  fontColor: '#000000',
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontSize: 10,
  wrap: 'OVERFLOW',
};

/** Names of the members by property: one for all cells, one with a grid, one that reads a grid. */
const members: Readonly<Record<string, readonly [one: string, many: string, read: string]>> = {
  background: ['setBackground', 'setBackgrounds', 'getBackgrounds'],
  fontColor: ['setFontColor', 'setFontColors', 'getFontColors'],
  fontWeight: ['setFontWeight', 'setFontWeights', 'getFontWeights'],
  fontStyle: ['setFontStyle', 'setFontStyles', 'getFontStyles'],
  fontSize: ['setFontSize', 'setFontSizes', 'getFontSizes'],
  wrap: ['setWrap', 'setWrapStrategies', 'getWrapStrategies'],
};

function checked(property: string, value: unknown, member: string): string | number {
  if (property === 'wrap') return value === true ? 'WRAP' : String(value);
  const wanted = property === 'fontSize' ? 'number' : 'string';
  if (typeof value !== wanted) throw wrongSignature([value], `Range.${member}`);
  const isColour = property === 'background' || property === 'fontColor';
  if (isColour && !/^#[0-9a-f]{6}$/i.test(String(value))) {
    throw new ServiceException(`fake: ${String(value)} is no colour`);
  }
  return value as string | number;
}

interface Styled {
  readonly book: FakeBook;
  readonly sheet: FakeSheet;
  readonly area: FakeArea;
  readonly dates: DateMaker;
  self(): object;
}

function put({ sheet, area }: Styled, property: string, values: (string | number)[][]): void {
  values.forEach((row, down) => {
    row.forEach((value, across) => {
      const key = `${area.top + down},${area.left + across} ${property}`;
      if (value === untouched[property]) sheet.styles.delete(key);
      else sheet.styles.set(key, value);
    });
  });
}

function read({ sheet, area }: Styled, property: string): (string | number)[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (__, across) => {
      const key = `${area.top + down},${area.left + across} ${property}`;
      return sheet.styles.get(key) ?? untouched[property] ?? '';
    }),
  );
}

/** The members of a range that read and write how its cells look. */
export function styleMembers(styled: Styled): Readonly<Record<string, object>> {
  const { book, sheet, area, dates, self } = styled;
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const made: Record<string, object> = {};
  for (const [property, [one, many, get]] of Object.entries(members)) {
    made[one] = (value: unknown) => {
      book.writes(one, sheet);
      const single = checked(property, value, one);
      put(
        styled,
        property,
        Array.from({ length: rows }, () => Array(columns).fill(single)),
      );
      return self();
    };
    made[many] = (values: readonly (readonly unknown[])[]) => {
      book.writes(many, sheet);
      if (values.length !== rows || values.some((row) => row.length !== columns)) {
        throw new ServiceException('fake: the styles are not of the size of the range');
      }
      const list = Array.from(values, (row) =>
        Array.from(row, (value) => checked(property, value, many)),
      );
      put(styled, property, list);
      return self();
    };
    made[get] = () => {
      book.reads(get);
      return dates.inRealm(read(styled, property));
    };
  }
  return made;
}
