import { describe, expect, it } from 'vitest';
import type { CellEdit } from '../../core/sheet/edit.ts';
import { formulaSignature } from '../../core/sheet/formulaRegister.ts';
import { isRespelling } from '../../core/sheet/isRespelling.ts';
import { ownSignature, refuseCellEdit } from '../../core/sheet/refuseCellEdit.ts';

describe('isRespelling', () => {
  it.each([
    ['=TANDEM.KR_PACE(A1)', '=KR_PACE(A1)'],
    ['=_xldudf_TANDEM_KR_PACE(A1)', '=TANDEM.KR_PACE(A1)'],
    ['=IFERROR(__xludf.DUMMYFUNCTION("KR_PACE(""x"")"),1)', '=TANDEM.KR_PACE("x")'],
  ])('isRespelling(%s, %s) is true both ways', (one, other) => {
    expect([isRespelling(one, other), isRespelling(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['=KR_PACE(A1)', '=KR_PACE(A1)'],
    ['=TANDEM.KR_PACE(A1)', '=KR_PACE(A2)'],
    ['=TANDEM.KR_PACE(A1)', '=KR_PACE(A1)+0'],
    ['=TANDEM.KR_PACE("TANDEM.KR_PACE(")', '=KR_PACE("KR_PACE(")'],
    ["='TANDEM.KR_PACE('!A1", "='KR_PACE('!A1"],
    ['=_xll.SUM(A1)', '=SUM(A1)'],
    ['=SUM(A1)', '=5'],
  ])('isRespelling(%s, %s) is false', (one, other) => {
    expect(isRespelling(one, other)).toBe(false);
  });
});

describe('refuseCellEdit', () => {
  const edit = (before: string, after: string): CellEdit => ({
    kind: 'cell',
    sheet: 'S',
    row: 0,
    column: 0,
    before: { value: 1, formula: before },
    after: { value: 1, formula: after },
  });
  const now = { value: 1, formula: '=KR_PACE(A1)' };

  it('lets a foreign formula be respelled, and nothing more', () => {
    expect(refuseCellEdit(edit('=KR_PACE(A1)', '=TANDEM.KR_PACE(A1)'), now, new Set())).toBeNull();
    expect(
      refuseCellEdit(edit('=KR_PACE(A1)', '=TANDEM.KR_PACE(A2)'), now, new Set()),
    ).toMatchObject({ code: 'foreign-formula' });
  });

  it('ownSignature of a respelled foreign formula is none; of Tandem’s own it is the new one', () => {
    const respelled = edit('=KR_PACE(A1)', '=TANDEM.KR_PACE(A1)');
    const own = new Set([formulaSignature('=KR_PACE(A1)', 0, 0)]);
    expect(ownSignature(respelled, now, new Set())).toBeNull();
    expect(ownSignature(respelled, now, own)).toBe(formulaSignature('=TANDEM.KR_PACE(A1)', 0, 0));
  });
});
