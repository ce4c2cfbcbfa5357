import { describe, expect, it } from 'vitest';
import { functions } from '../../core/catalog.ts';
import type { FunctionDefinition } from '../../core/declare/defineFunction.ts';
import { exampleFormula, literalText } from '../../core/declare/exampleFormula.ts';
import { dateParameter, rangeParameter, textParameter } from '../../core/declare/parameter.ts';
import { succeed } from '../../core/issue/outcome.ts';

const definition: FunctionDefinition = {
  name: 'OKR_TEST',
  subject: 'okr',
  summary: 'A test.',
  definition: 'None.',
  parameters: {
    first: rangeParameter({ help: 'A range.' }),
    second: rangeParameter({ help: 'Another.' }),
    day: dateParameter({ help: 'A day.' }),
    word: textParameter({ help: 'A word.' }),
  },
  result: { shape: 'value', unit: 'none', help: 'Nothing.' },
  examples: [],
  related: [],
  calculate: () => succeed(0),
};

describe('exampleFormula', () => {
  it('exampleFormula(definition, given) puts ranges side by side and dates as DATE', () => {
    const given = [[[1, 2], [3]], [[1], [2], [3]], 46132, 'say "a"'];
    expect(exampleFormula(definition, given)).toBe(
      '=OKR_TEST(A1:B2,D1:D3,DATE(2026,4,20),"say ""a""")',
    );
  });

  it('exampleFormula(definition, given) leaves out blanks at the end and keeps those between', () => {
    expect(exampleFormula(definition, [null, undefined, 46132, null])).toBe(
      '=OKR_TEST(,,DATE(2026,4,20))',
    );
    expect(exampleFormula(definition, [null, null])).toBe('=OKR_TEST()');
  });

  it('literalText(cell) writes every kind of cell', () => {
    const cells = [true, 0.5, 'a', null, { error: '#N/A' } as const];
    expect(cells.map((cell) => literalText(cell))).toEqual(['TRUE', '0.5', '"a"', '', '#N/A']);
  });

  it('exampleFormula gives a call of its own name for every example of the catalogue', () => {
    for (const known of functions) {
      for (const example of known.examples) {
        const text = exampleFormula(known, example.arguments);
        expect(text.startsWith(`=${known.name}(`) && text.endsWith(')'), text).toBe(true);
        expect(text).not.toContain('undefined');
      }
    }
  });
});
