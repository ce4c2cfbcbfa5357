import { describe, expect, it } from 'vitest';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { FunctionDefinition } from '../../core/declare/defineFunction.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import { exampleMatrix } from '../../core/raci/functions/parameters.ts';
import { raciFunctions } from '../../core/raci/index.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { rows } from './read.ts';

function definitionOf(name: string): FunctionDefinition {
  const definition = raciFunctions.find((candidate) => candidate.name === name);
  if (!definition) throw new Error(`no function ${name}`);
  return definition;
}

function call(name: string, ...raw: readonly RawArgument[]) {
  return callFunction(definitionOf(name), raw, neutralContext);
}

function answerOf(name: string, ...raw: readonly RawArgument[]) {
  const outcome = call(name, ...raw);
  return outcome.ok ? outcome.value : outcome.issues.map(({ code }) => code);
}

const spilling = raciFunctions.filter(
  ({ result }) => result.shape === 'table' && result.headerRow !== false,
);

describe('declarations', () => {
  it.each(spilling)('$name(matrix) spills the header it declares', ({ name, result }) => {
    const value = answerOf(name, exampleMatrix, ...(name === 'RACI_WHO' ? ['Bake bread'] : []));
    const columns = result.shape === 'table' ? result.columns : [];
    expect((value as Matrix)[0]).toEqual(columns.map(({ header }) => header));
  });
});

describe('RACI_ISSUES', () => {
  it('RACI_ISSUES(matrix, "RACI") reports the S of RASCI with its cell within the range', () => {
    const matrix = rows('Task|Mila|Tomas|Ines', 'Order|A|R|S', 'Bake|I|A/R|C', 'Sell|C|I|A/R');
    const value = answerOf('RACI_ISSUES', matrix, 'raci') as Matrix;
    const unknown = value.find((row) => row[1] === 'raci-letter-unknown');
    expect(unknown?.slice(0, 5)).toEqual(['error', 'raci-letter-unknown', 'D2', 'Order', 'Ines']);
  });

  it('RACI_ISSUES(matrix, , , 1, 0) takes the limits of the call', () => {
    const matrix = rows('Task|Mila|Tomas|Ines', 'Order|A/R|R|C', 'Bake|I|A/R|C', 'Sell|C|I|A/R');
    const value = answerOf('RACI_ISSUES', matrix, undefined, undefined, 1, 0) as Matrix;
    const found = value.slice(1).map((row) => row[1]);
    expect(found.filter((code) => code === 'raci-many-responsible')).toHaveLength(1);
    expect(found.filter((code) => code === 'raci-many-consulted')).toHaveLength(3);
  });

  it.each([
    ['an unknown variant', [exampleMatrix, 'RAPIDO'], 'argument-kind'],
    ['a variant that is a range', [exampleMatrix, exampleMatrix], 'argument-kind'],
    ['an error as variant', [exampleMatrix, { error: '#N/A' }], 'argument-error'],
    ['a limit below its bound', [exampleMatrix, 'auto', true, 0], 'argument-bounds'],
    ['a limit that is text', [exampleMatrix, 'auto', true, 'many'], 'argument-kind'],
    ['hasHeader that is neither', [exampleMatrix, 'auto', 'perhaps'], 'argument-kind'],
    ['nothing at all', [null], 'argument-missing'],
    ['a single cell', ['A'], 'raci-not-found'],
    ['an error cell', [{ error: '#REF!' }], 'raci-not-found'],
    ['too many arguments', [exampleMatrix, 'auto', true, 3, 3, 3], 'argument-too-many'],
  ] as readonly [string, RawArgument[], string][])('answers an issue for %s', (_, raw, code) => {
    expect(answerOf('RACI_ISSUES', ...raw)).toEqual([code]);
  });
});

describe('RACI_LOAD', () => {
  it('RACI_LOAD(matrix, person) gives the row of one person, any case', () => {
    expect((answerOf('RACI_LOAD', exampleMatrix, 'shop LEAD') as Matrix)[1]?.[0]).toBe('Shop lead');
  });

  it('RACI_LOAD of RASCI has a column for S after I', () => {
    const matrix = rows('Task|Mila|Tomas|Ines', 'Order|A|R|S', 'Bake|A|S|R');
    expect(answerOf('RACI_LOAD', matrix)).toEqual([
      ['Person', 'A', 'R', 'C', 'I', 'S', 'Rows', 'Share accountable', 'Share responsible'],
      ['Mila', 2, 0, 0, 0, 0, 2, 1, 0],
      ['Tomas', 0, 1, 0, 0, 1, 2, 0, 0.5],
      ['Ines', 0, 1, 0, 0, 1, 2, 0, 0.5],
    ]);
  });

  it('RACI_LOAD of names in cells counts each name once a task', () => {
    const matrix = rows(
      'Task|Responsible|Accountable',
      'Order|Tomas, Ines|Tomas',
      'Bake|Tomas|Ines',
    );
    expect((answerOf('RACI_LOAD', matrix, 'Tomas') as Matrix)[1]).toEqual([
      'Tomas',
      1,
      2,
      0,
      0,
      2,
      0.5,
      1,
    ]);
  });
});

describe('RACI_SCORE', () => {
  it('RACI_SCORE of a clean matrix is 100 and of one full of errors 0', () => {
    const clean = rows('Task|Mila|Tomas|Ines', 'Order|A|R|C', 'Bake|I|A/R|C', 'Sell||C|A/R');
    const broken = rows('Task|Mila|Tomas|Ines', 'Order|A|A|C', 'Bake|I|I|C', 'Sell|A|A|A');
    expect(answerOf('RACI_SCORE', clean)).toBe(100);
    expect(answerOf('RACI_SCORE', broken)).toBe(0);
  });

  it('RACI_SCORE takes a quarter of a task for a warning and nothing for information', () => {
    const matrix = rows(
      'Task|Mila|Tomas|Ines',
      'Order|A/C|R|',
      'Order|I|A/R|C',
      'Sell||C|A/R',
      'Pay|A||R/I',
    );
    expect(answerOf('RACI_SCORE', matrix)).toBe(100 * (1 - 0.25 / 4));
  });
});

describe('RACI_WHO', () => {
  it('RACI_WHO finds a task whatever its number, case and accents', () => {
    const matrix = rows('Task|Mila|Tomas', '1. Café order|A|R', '2. Bake|C|A/R');
    expect(answerOf('RACI_WHO', matrix, 'cafe ORDER')).toEqual([['Mila']]);
    expect(answerOf('RACI_WHO', matrix, 'Bake', 'consulted')).toEqual([['Mila']]);
  });

  it('RACI_WHO names both when two are accountable, one a row', () => {
    expect(answerOf('RACI_WHO', exampleMatrix, 'Plan the shifts')).toEqual([
      ['Owner'],
      ['Shop lead'],
    ]);
  });

  it('RACI_WHO without a letter asks for the one who decides in DECIDE', () => {
    const matrix = rows('Decision|Mila|Tomas|Ines', 'New oven|D|R|P', 'New van|P|D|R');
    expect(answerOf('RACI_WHO', matrix, 'New van')).toEqual([['Tomas']]);
  });

  it('RACI_WHO lists the near names of an unknown task and refuses unknown letters', () => {
    const outcome = call('RACI_WHO', exampleMatrix, 'Bake the bread');
    expect(outcome.ok ? '' : outcome.issues[0]?.expected).toContain('Bake bread');
    expect(answerOf('RACI_WHO', exampleMatrix, 'Bake bread', 'Z')).toEqual(['raci-letter-outside']);
    expect(answerOf('RACI_WHO', exampleMatrix, null)).toEqual(['argument-missing']);
  });
});
