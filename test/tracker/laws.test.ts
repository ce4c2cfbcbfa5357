import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank } from '../../core/sheet/cell.ts';
import type { CellEdit, Edit } from '../../core/sheet/edit.ts';
import type { MemoryHost } from '../../core/sheet/memoryHost.ts';
import { arbitraryLayout } from './arbitraryLayout.ts';
import type { LayoutSheet } from './layouts.ts';
import { checkUpOf, gridsOf, planOf, sheetName, type, workbookOf } from './workbookOf.ts';

const runs = { seed: 7, numRuns: 150 };

const cellsIn = (host: MemoryHost) =>
  gridsOf(host).map(({ sheet, rows, formulas }) => ({
    sheet,
    cells: rows.flatMap((row, top) =>
      row.flatMap((value, left) => {
        const formula = formulas?.[top]?.[left] ?? null;
        return value === null && formula === null ? [] : [{ top, left, value, formula }];
      }),
    ),
  }));

const cellEdits = (edits: readonly Edit[]) =>
  edits.filter((edit): edit is CellEdit => edit.kind === 'cell' && edit.sheet === sheetName);

function always(law: (layout: LayoutSheet) => void): void {
  fc.assert(fc.property(arbitraryLayout, law), runs);
}

describe('convertSheet of any layout', () => {
  it('convertSheet(any sheet) mostly finds something to convert', () => {
    const sample = fc.sample(arbitraryLayout, runs);
    const converted = sample.filter((layout) => planOf(workbookOf(layout)).edits.length > 0);
    expect(converted.length).toBeGreaterThan(0.9 * sample.length);
  });

  it('convertSheet(any sheet) only fills cells nobody has typed in, right of the table', () => {
    always((layout) => {
      const edits = cellEdits(planOf(workbookOf(layout)).edits);
      const typed = edits.filter(({ row, column }) => !isBlank(layout.rows[row]?.[column] ?? null));
      expect(typed).toEqual([]);
      expect(edits.every(({ before }) => before.value === null && before.formula === null)).toBe(
        true,
      );
    });
  });

  it('convertSheet(any sheet) is applied whole, and a second time changes nothing', () => {
    always((layout) => {
      const host = workbookOf(layout);
      expect(host.apply(planOf(host).edits).skipped).toEqual([]);
      expect(planOf(host).edits).toEqual([]);
    });
  });

  it('undo of convertSheet(any sheet) restores it', () => {
    always((layout) => {
      const host = workbookOf(layout);
      const before = cellsIn(host);
      const { inverse } = host.apply(planOf(host).edits);
      expect(host.apply(inverse).skipped).toEqual([]);
      expect(cellsIn(host)).toEqual(before);
    });
  });

  it('undo of convertSheet(any sheet) after people typed elsewhere keeps what they typed', () => {
    always((layout) => {
      const [host, other] = [workbookOf(layout), workbookOf(layout)];
      const { inverse } = host.apply(planOf(host).edits);
      const places = [
        { row: layout.rows.length + 3, column: 1 },
        { row: 0, column: 40 },
        { row: layout.rows.length - 1, column: 0 },
      ];
      for (const each of [host, other]) for (const at of places) type(each, at, 'typed later');
      expect(host.apply(inverse).skipped).toEqual([]);
      expect(cellsIn(host)).toEqual(cellsIn(other));
    });
  });

  it('convertSheet(any sheet) leaves every score as it was and contradicts no text', () => {
    always((layout) => {
      const host = workbookOf(layout);
      const { scores } = checkUpOf(host);
      host.apply(planOf(host).edits);
      const after = checkUpOf(host);
      // With a target column a key result without a target is one that lacks something, and lowers the coverage.
      const hadTarget = layout.rows.some((row) => row.includes('Target') || row.includes('Task'));
      const known = (list: typeof scores) =>
        hadTarget ? list : list.map(({ id, label, kind }) => ({ id, label, kind }));
      expect(known(after.scores)).toEqual(known(scores));
      for (const { id, value } of hadTarget ? [] : after.scores) {
        const before = scores.find((score) => score.id === id)?.value ?? null;
        if (value !== null) expect(value).toBe(before);
      }
      expect(after.findings.filter(({ code }) => code === 'helper-disagrees')).toEqual([]);
    });
  });
});
