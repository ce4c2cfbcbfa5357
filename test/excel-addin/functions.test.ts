import { beforeAll, describe, expect, it } from 'vitest';
import { functions as catalogue } from '../../core/catalog.ts';
import type { FunctionDefinition } from '../../core/declare/defineFunction.ts';
import { sameJson } from '../host-contract/differences.ts';
import { asExcel, readable, shown } from '../host-contract/hostValues.ts';
import { functions as standIns } from '../host-contract/standInCatalog.ts';
import { buildAddIn, type FunctionAnswer, loadFunctions } from './customFunctions.ts';

function expectedOf({ result: shape }: FunctionDefinition, result: unknown): unknown {
  const spills = shape.shape === 'table' || shape.spills === true;
  return shown(Array.isArray(result) || !spills ? result : [[result]]);
}

type Call = (name: string, values: readonly unknown[]) => Promise<FunctionAnswer>;

async function wrongExamples(call: Call, functions: readonly FunctionDefinition[]) {
  const checks = functions.flatMap((definition) =>
    definition.examples.map(async ({ note, arguments: given, result }) => {
      const { ok, value } = await call(definition.name, given.map(asExcel));
      const refused = typeof result === 'object' && result !== null && 'issue' in result;
      const right = refused
        ? !ok && typeof value === 'string' && value.length > 10
        : ok && sameJson(readable(value), expectedOf(definition, result));
      return right ? [] : [`${definition.name} (${note}): ${JSON.stringify(value)}`];
    }),
  );
  return (await Promise.all(checks)).flat();
}

let call: Call;

beforeAll(async () => {
  call = await loadFunctions(await buildAddIn('stand-in'));
});

describe("built custom functions through Microsoft's own marshalling", () => {
  it('every declared example answers what the declaration says', async () => {
    expect(await wrongExamples(call, standIns)).toEqual([]);
  });

  it('every example of the catalogue answers what its declaration says', async () => {
    const real = await loadFunctions(await buildAddIn('real'));
    expect(await wrongExamples(real, catalogue)).toEqual([]);
  }, 60_000);

  it('TEST_SHARE(5, 0): the issue arrives as an error with its sentence', async () => {
    expect(await call('TEST_SHARE', [5, 0])).toEqual({
      ok: false,
      value: 'A share of nothing: expected a whole above 0, found 0.',
    });
  });

  it('TEST_SHARE(5): an optional argument Excel fills with null takes its fallback', async () => {
    expect(await call('TEST_SHARE', [5, null, null, null])).toEqual({ ok: true, value: 0.5 });
  });

  it('TEST_COUNT: blanks handed over as null or empty text are no zeros', async () => {
    expect(await call('TEST_COUNT', [[[1, null, '', 0]]])).toEqual({ ok: true, value: 2 });
  });

  it('TEST_ECHO: a hole in a spilled result is an empty text, never 0', async () => {
    const { value } = await call('TEST_ECHO', [[['a', null]], null]);
    expect(value).toEqual([
      ['a', ''],
      ['', ''],
    ]);
  });

  it('TEST_ECHO: an error cell goes in and comes out as the same error', async () => {
    const error = { type: 'CustomFunctionError', code: '#N/A' };
    const { value } = await call('TEST_ECHO', [[[error]], null]);
    expect(readable(value)).toEqual([['#N/A'], ['']]);
  });

  it('TEST_ECHO: an error no function may return becomes #VALUE!', async () => {
    const error = { type: 'CustomFunctionError', code: '#REF!' };
    const { value } = await call('TEST_ECHO', [[[error]], null]);
    expect(readable(value)).toEqual([['#VALUE!'], ['']]);
  });

  it('TEST_ECHO: a result of more than 100,000 cells is refused with a reason', async () => {
    const rows = Array.from({ length: 100_000 }, () => [1]);
    const { ok, value } = await call('TEST_ECHO', [rows, null]);
    expect(ok).toBe(false);
    expect(value).toContain('Give a smaller range.');
  });

  it('a function that is not there fails rather than hanging', async () => {
    expect((await call('TEST_NOTHING', [])).ok).toBe(false);
  });
});
