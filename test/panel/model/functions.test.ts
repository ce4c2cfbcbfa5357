import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFunctions } from '../../../panel/handler/answerFunctions.ts';
import { argumentChoices, firstArgument } from '../../../panel/model/argumentChoices.ts';
import {
  buildFormula,
  canonicalArgument,
  showFormula,
  signature,
} from '../../../panel/model/formulaText.ts';
import { parameterWords } from '../../../panel/model/parameterWords.ts';
import { searchFunctions } from '../../../panel/model/searchFunctions.ts';
import { standInTables } from '../standInCheckUp.ts';
import { standInSession } from '../standInSession.ts';

const [count] = answerFunctions(standInSession()).functions;
if (!count) throw new Error('the stand-in offers no function');

describe('formulas', () => {
  it('showFormula(formula, ";") changes separators and decimals outside of texts only', () => {
    expect(showFormula('=F("a,1.5",0.5,"say ""x,y""")', ';')).toBe('=F("a,1.5";0,5;"say ""x,y""")');
    expect(showFormula('=F("a",0.5)', ',')).toBe('=F("a",0.5)');
  });

  it('canonicalArgument(showFormula(text)) gives the text back (law)', () => {
    const number = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 9 }));
    const argument = fc.oneof(
      number.map(([whole, rest]) => `${whole}.${rest}`),
      fc.constantFrom('A1:B9', '"a,b.c"', 'DATE(2026,4,20)', "'My sheet'!A1", 'TRUE'),
    );
    fc.assert(
      fc.property(argument, fc.constantFrom(',' as const, ';' as const), (text, separator) => {
        expect(canonicalArgument(showFormula(text, separator), separator)).toBe(text);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('buildFormula(name, texts) drops blank arguments at the end and keeps those between', () => {
    expect(buildFormula('OKR_SCORE', ['A1:B2', '', '0.5', '', ''])).toBe('=OKR_SCORE(A1:B2,,0.5)');
    expect(buildFormula('OKR_SCORE', ['', ''])).toBe('=OKR_SCORE()');
  });

  it('signature(name, parameters, ";") puts optional parameters in brackets', () => {
    expect(signature(count.name, count.parameters, ';')).toBe(
      'OKR_COUNT(keyResults; status; [minimum])',
    );
  });

  it('argumentChoices(parameter, help, tables) offers the tables of the function’s subject', () => {
    const [table, status, minimum] = count.parameters;
    if (!table || !status || !minimum) throw new Error('the stand-in lacks parameters');
    expect(argumentChoices(table, count, standInTables)).toEqual(["'Team goals'!A3:H8"]);
    expect(argumentChoices({ ...status, kind: 'flag' }, count, [])).toEqual(['TRUE', 'FALSE']);
    const choice = { ...status, kind: 'choice' as const, choices: ['up', 'down'] };
    expect(argumentChoices(choice, count, [])).toEqual(['"up"', '"down"']);
    expect(firstArgument(table, count, standInTables)).toBe("'Team goals'!A3:H8");
    expect(firstArgument(status, count, standInTables)).toBe('"say ""done"""');
    expect(firstArgument(minimum, count, standInTables)).toBe('');
  });

  it('parameterWords(parameter) says kind, unit and what stands in when left out', () => {
    expect(count.parameters.map(parameterWords)).toEqual([
      'range with a header row',
      'text',
      'number (fraction), optional (0.5 when left out)',
    ]);
  });

  it('searchFunctions(functions, query) needs every word and puts names first', () => {
    const other = { ...count, name: 'KPI_TREND', summary: 'Trend; see OKR_COUNT.', subject: 'kpi' };
    const both = [other, count];
    expect(searchFunctions(both, '').map(({ name }) => name)).toEqual(['KPI_TREND', 'OKR_COUNT']);
    expect(searchFunctions(both, 'okr').map(({ name }) => name)).toEqual([
      'OKR_COUNT',
      'KPI_TREND',
    ]);
    expect(searchFunctions(both, 'okr_count status').map(({ name }) => name)).toEqual([
      'OKR_COUNT',
      'KPI_TREND',
    ]);
    expect(searchFunctions(both, 'nothing')).toEqual([]);
  });
});
