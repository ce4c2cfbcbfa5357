import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellPlace, groupCells } from '../../core/sheet/groupCells.ts';

const key = ({ row, column }: CellPlace) => `${row},${column}`;

function placesOf(rectangles: ReturnType<typeof groupCells>): string[] {
  return rectangles.flatMap(({ top, left, bottom, right }) => {
    const places: string[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) places.push(key({ row, column }));
    }
    return places;
  });
}

describe('groupCells(places)', () => {
  it('a full block is one rectangle', () => {
    const block = [0, 1, 2].flatMap((row) => [5, 6].map((column) => ({ row, column })));
    expect(groupCells(block)).toEqual([{ top: 0, left: 5, bottom: 2, right: 6 }]);
  });

  it('a row between two rows of the same columns keeps them apart', () => {
    const places = [0, 1, 3].map((row) => ({ row, column: 2 }));
    expect(groupCells(places)).toEqual([
      { top: 0, left: 2, bottom: 1, right: 2 },
      { top: 3, left: 2, bottom: 3, right: 2 },
    ]);
  });

  it('nothing is nothing', () => {
    expect(groupCells([])).toEqual([]);
  });

  it('the rectangles hold exactly the places, each once, whatever their order', () => {
    const place = fc.record({ row: fc.nat(12), column: fc.nat(8) });
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const covered = placesOf(groupCells(places));
        expect(covered.sort()).toEqual([...new Set(places.map(key))].sort());
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
