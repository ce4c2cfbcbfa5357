import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetBlueprint } from '../../core/budget/blueprint.ts';
import type { Blueprint } from '../../core/declare/blueprint.ts';
import { initiativesBlueprint } from '../../core/initiatives/blueprint.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { checkSheet, recognised } from './readSheet.ts';

const options = { seed: 20261115, numRuns: 25 };

function rowsOf({ columns, sample }: Blueprint, keys: readonly string[]): Cell[][] {
  return [
    keys.map((key) => columns[key]?.header ?? ''),
    ...sample.map((row) => keys.map((key) => row[key] ?? null)),
  ];
}

/** Columns each template is not recognised without. */
const anchors: Readonly<Record<string, readonly string[]>> = {
  budget: ['planned', 'objective'],
  initiatives: ['initiative'],
};

describe.each([budgetBlueprint, initiativesBlueprint] as readonly Blueprint[])(
  '$id',
  (blueprint) => {
    const keys = Object.keys(blueprint.columns);

    it('is recognised in any order of columns, under any number of titles', () => {
      fc.assert(
        fc.property(
          fc.shuffledSubarray(keys, { minLength: keys.length }),
          fc.nat(3),
          (order, titles) => {
            const above = Array.from({ length: titles }, (_, at) => [`Crumb & Co (${at + 1})`]);
            const { kind, headerRow } = recognised([...above, ...rowsOf(blueprint, order)]);
            expect([kind, headerRow]).toEqual([blueprint.kind, titles]);
          },
        ),
        options,
      );
    });

    it('is recognised without any one of its other columns', () => {
      for (const missing of keys.filter((key) => !anchors[blueprint.id]?.includes(key))) {
        const rest = keys.filter((key) => key !== missing);
        expect([missing, recognised(rowsOf(blueprint, rest)).kind]).toEqual([
          missing,
          blueprint.kind,
        ]);
      }
    });
  },
);

describe('budgets as people type them', () => {
  it('a German one with title, decimal commas, blank rows and a total is read', () => {
    const rows = [
      ['Budget 4. Quartal (erfunden)'],
      [],
      ['Verantwortlich', 'Verknüpftes Ziel', 'Budget', 'Ausgegeben', 'Bezeichnung'],
      ['Ann Lee', 'O-1', '1.250,50', '1.400,00', 'Öfen'],
      [],
      ['Bob Ray', null, '200,00', null, 'Schild'],
      [null, null, '1.450,50', '1.400,00', 'Summe'],
    ];
    expect(recognised(rows)).toMatchObject({ kind: 'budget', headerRow: 2 });
    const { found, scores } = checkSheet(rows);
    expect(found).toEqual(['budget-overspent D4']);
    expect(scores[0]?.value).toBeCloseTo(1250.5 / 1450.5, 9);
  });

  it('a French one is read', () => {
    const rows = [
      ['Objectif lié', 'Budget', 'Dépensé', 'Service'],
      ['O-1', 600, 500, 'Magasins'],
      ['O-2', 200, 100, 'Magasins'],
    ];
    expect(recognised(rows)).toMatchObject({ kind: 'budget', headerRow: 0 });
  });

  it('lists of expenses, prices and contacts are none', () => {
    const expenses = [
      ['Date', 'Vendor', 'Amount', 'Category'],
      ['2026-10-01', 'Mill', 120, 'Flour'],
      ['2026-10-02', 'Dairy', 80, 'Butter'],
    ];
    const contacts = [
      ['Name', 'Phone', 'City'],
      ['Ann Lee', '555 0142', 'Springfield'],
      ['Bob Ray', '555 0143', 'Springfield'],
    ];
    for (const rows of [expenses, contacts]) expect(recognised(rows).kind ?? 'none').toBe('none');
  });
});
