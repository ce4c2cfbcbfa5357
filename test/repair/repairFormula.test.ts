import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { functions } from '../../core/catalog.ts';
import { repairFormula } from '../../core/repair/repairFormula.ts';

const names = { functions: new Set(functions.map(({ name }) => name)) };
const excel = (formula: string) => repairFormula(formula, 'excel', names).formula;
const sheets = (formula: string) => repairFormula(formula, 'sheets', names).formula;

describe('repairFormula for Excel', () => {
  it.each([
    ['=KR_PROGRESS("increase",A1,B1,C1)', '=TANDEM.KR_PROGRESS("increase",A1,B1,C1)'],
    ['=kr_progress(A1)', '=TANDEM.KR_PROGRESS(A1)'],
    ['=_xldudf_TANDEM_KR_PROGRESS(A1)', '=TANDEM.KR_PROGRESS(A1)'],
    ['=_xldudf_KR_PROGRESS(A1)', '=TANDEM.KR_PROGRESS(A1)'],
    ['=[2]!_xldudf_TANDEM_KR_PROGRESS(A1)', '=TANDEM.KR_PROGRESS(A1)'],
    ["='C:\\add-ins\\[x.xlam]'!_xldudf_TANDEM_OKR_SCORE(A1:E9)", '=TANDEM.OKR_SCORE(A1:E9)'],
    ['=_xlfn.KR_PROGRESS(A1)', '=TANDEM.KR_PROGRESS(A1)'],
    ['=_xlfn._xlws.TANDEM.KR_PROGRESS(A1)', '=TANDEM.KR_PROGRESS(A1)'],
    ['=_xll.TANDEM.KR_PROGRESS(A1)', '=TANDEM.KR_PROGRESS(A1)'],
    ['=@KR_PROGRESS(A1)', '=@TANDEM.KR_PROGRESS(A1)'],
    ['=-KR_PROGRESS(A1)%+1', '=-TANDEM.KR_PROGRESS(A1)%+1'],
    [
      '=IF(KR_PROGRESS(A1)>OKR_SCORE(B1:C2),KR_PROGRESS(KR_PROGRESS(A1)),"KR_PROGRESS(A1)")',
      '=IF(TANDEM.KR_PROGRESS(A1)>TANDEM.OKR_SCORE(B1:C2),TANDEM.KR_PROGRESS(TANDEM.KR_PROGRESS(A1)),"KR_PROGRESS(A1)")',
    ],
  ])('repairFormula(%s)', (formula, expected) => {
    expect(excel(formula)).toBe(expected);
  });

  it.each([
    ['a text', '="KR_PROGRESS(1) and ""KR_PROGRESS(2)"""'],
    ['a sheet of that name', "='KR_PROGRESS(x)'!A1+'it''s KR_PROGRESS('!B2"],
    ['a column of a table', '=SUM(Table1[KR_PROGRESS(%)])'],
    ['a longer name', '=KR_PROGRESS_2(A1)+MY_KR_PROGRESS(A1)+my.KR_PROGRESS(A1)+ÉKR_PROGRESS(A1)'],
    ['a name of another sheet', "=Sheet1!KR_PROGRESS(A1)+'My sheet'!KR_PROGRESS(A1)"],
    ['a name without a call', '=KR_PROGRESS+1'],
    ['another add-in’s function', '=OTHER.KR_PROGRESS(A1)+_xldudf_OTHER_KR_PROGRESS(A1)'],
    ['other functions of the file format', '=_xlfn.FILTER(A1:A3,B1:B3)+_xldudf_OTHER_ADD(1)'],
    ['what is right already', '=TANDEM.KR_PROGRESS(A1)+TANDEM.OKR_SCORE(B1:C2)'],
    ['TANDEM_ that Excel did not write', '=TANDEM_KR_PROGRESS(A1)'],
    ['no formula of ours', '=SUM(A1:A3)'],
  ])('leaves %s alone', (_, formula) => {
    expect(excel(formula)).toBe(formula);
  });

  it.each([
    ['=tandem.kr_progress(A1)', '=TANDEM.KR_PROGRESS(A1)'],
    ['=_xldudf_tandem_kr_progress(A1)', '=TANDEM.KR_PROGRESS(A1)'],
    ['=IFERROR(__xludf.dummyfunction("OKR_SCORE(B1:E9)"),0.45)', '=TANDEM.OKR_SCORE(B1:E9)'],
  ])('mends %s, as LibreOffice 7.4 saves it', (formula, expected) => {
    expect(excel(formula)).toBe(expected);
  });

  it('leaves a name that LET gives, and says so', () => {
    const formula = '=LET(KR_PROGRESS,LAMBDA(x,x+1),KR_PROGRESS(3))';
    expect(repairFormula(formula, 'excel', names)).toEqual({ formula, taken: ['KR_PROGRESS'] });
  });

  it('leaves a name the workbook defines, but mends what only an add-in can mean', () => {
    const defined = new Set(['KR_PROGRESS']);
    const answer = repairFormula('=KR_PROGRESS(1)+_xldudf_TANDEM_KR_PROGRESS(2)', 'excel', {
      ...names,
      defined,
    });
    expect(answer).toEqual({
      formula: '=KR_PROGRESS(1)+TANDEM.KR_PROGRESS(2)',
      taken: ['KR_PROGRESS'],
    });
  });

  it('takes the formula out of what Google Sheets wraps it in', () => {
    const formula = '=IFERROR(__xludf.DUMMYFUNCTION("KR_PROGRESS(""increase"",A1,B1,C1)"),0.45)';
    expect(excel(formula)).toBe('=TANDEM.KR_PROGRESS("increase",A1,B1,C1)');
  });

  it.each([
    '=IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B2)"),1)',
    '=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),5)',
    '=IFERROR(__xludf.DUMMYFUNCTION("KR_PROGRESS(A1)"),A2+1)',
  ])('leaves %s wrapped', (formula) => {
    expect(excel(formula)).toBe(formula);
  });
});

describe('repairFormula for Google Sheets', () => {
  it.each([
    ['=TANDEM.KR_PROGRESS("increase",A1,B1,C1)', '=KR_PROGRESS("increase",A1,B1,C1)'],
    ['=tandem.kr_progress(A1)', '=KR_PROGRESS(A1)'],
    ['=_xldudf_TANDEM_KR_PROGRESS(A1)', '=KR_PROGRESS(A1)'],
    ['=_xlfn.TANDEM.KR_PROGRESS(A1)', '=KR_PROGRESS(A1)'],
  ])('repairFormula(%s)', (formula, expected) => {
    expect(sheets(formula)).toBe(expected);
  });

  it('leaves a call that would get another meaning without its namespace', () => {
    const formula = '=LET(KR_PROGRESS,LAMBDA(x,x),KR_PROGRESS(3)+TANDEM.KR_PROGRESS(A1))';
    expect(sheets(formula)).toBe(formula);
  });

  it('leaves what is right already, in any case', () => {
    expect(sheets('=kr_progress(A1)')).toBe('=kr_progress(A1)');
  });
});

describe('repairFormula, laws', () => {
  const ours = fc.constantFrom(...functions.map(({ name }) => name));
  const leaf = fc.oneof(
    fc.constantFrom(
      'A1',
      '$B$2',
      'A1:C3',
      "'it''s KR_PACE('!A1",
      'Table1[KR_PACE(%)]',
      'x',
      '#N/A',
      '3.5',
    ),
    fc.string({ maxLength: 8 }).map((text) => `"${text.replace(/"/g, '""')}"`),
    ours.map((name) => `"${name}(1)"`),
  );
  /** Formulas as Excel holds them: our functions with their namespace, others without. */
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc
        .tuple(
          fc.oneof(
            ours.map((name) => `TANDEM.${name}`),
            fc.constantFrom('SUM', 'IF', 'MY_SUM', 'OTHER.KR_PACE', 'LET'),
          ),
          fc.array(tie('expression'), { minLength: 1, maxLength: 3 }),
        )
        .map(([name, parts]) => `${name}(${parts.join(',')})`),
      fc.tuple(tie('expression'), tie('expression')).map(([left, right]) => `${left}+${right}`),
    ),
  }));
  const settings = { seed: 20261121, numRuns: 500 };

  it('Excel → Sheets → Excel is the identity', () => {
    fc.assert(
      fc.property(expression, (body) => excel(sheets(`=${body}`)) === `=${body}`),
      settings,
    );
  });

  it('a second repair changes nothing, on either side', () => {
    fc.assert(
      fc.property(expression, (body) => {
        const [one, other] = [excel(`=${body}`), sheets(`=${body}`)];
        return excel(one) === one && sheets(other) === other;
      }),
      settings,
    );
  });

  it('no namespace is left for Google Sheets outside of texts, sheet names and columns', () => {
    fc.assert(
      fc.property(expression, (body) => {
        const code = sheets(`=${body}`).replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/g, '');
        return !code.includes('TANDEM.');
      }),
      settings,
    );
  });

  it('any text comes to an end and keeps what is no call of ours', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60, unit: 'binary' }),
        (text) => excel(text) === text || /[A-Z]_/i.test(text),
      ),
      settings,
    );
  });

  it('a long formula of brackets and quotes comes to an end', () => {
    const text = `=${'"[\'('.repeat(2000)}`;
    expect(excel(text)).toBe(text);
  });
});
