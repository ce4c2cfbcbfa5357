import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { FunctionDefinition } from '../../core/declare/defineFunction.ts';
import { describeIssues } from '../../core/issue/describeIssues.ts';
import type { Outcome } from '../../core/issue/outcome.ts';
import { parseOracleFile } from '../../workbench/conformance/oracle.ts';
import { runOracleFile } from '../../workbench/conformance/run.ts';
import { buildAddIn, loadFunctions } from '../excel-addin/customFunctions.ts';
import { buildScript, loadScript } from '../google-sheets/loadScript.ts';
import { sameJson } from './differences.ts';
import { asExcel, asSheets, readable, shown } from './hostValues.ts';

/** One call of a function, and what the core answered. */
interface Call {
  readonly definition: FunctionDefinition;
  readonly values: readonly unknown[];
  readonly outcome: Outcome<unknown>;
}

const calls = vi.hoisted((): Call[] => []);

vi.mock('../../core/declare/callFunction.ts', async (load) => {
  const real = await load<typeof import('../../core/declare/callFunction.ts')>();
  const callFunction: typeof real.callFunction = (definition, values, context) => {
    const outcome = real.callFunction(definition, values, context);
    calls.push({ definition, values, outcome });
    return outcome;
  };
  return { callFunction };
});

const folder = path.resolve('test/known-values');

/** Every call that the known values make of functions, each once. */
function recordCalls(): readonly Call[] {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const oracle = parseOracleFile(readFileSync(path.join(folder, file), 'utf8'));
    if (oracle) runOracleFile(oracle);
  }
  const once = new Map(
    calls.map((call) => [JSON.stringify([call.definition.name, call.values]), call] as const),
  );
  return [...once.values()];
}

/** What a host answered: a value, or the sentence of what is wrong. */
type Answer = { readonly value: unknown } | { readonly sentence: string };

function difference({ definition, values, outcome }: Call, answer: Answer): string[] {
  const spills = definition.result.shape === 'table' || Boolean(definition.result.spills);
  const same = outcome.ok
    ? 'value' in answer &&
      [shown(outcome.value), [[shown(outcome.value)]]]
        .slice(0, spills ? 2 : 1)
        .some((expected) => sameJson(readable(answer.value), expected))
    : 'sentence' in answer && answer.sentence === describeIssues(outcome.issues);
  const words = () => `${definition.name}(${JSON.stringify(values)}): ${JSON.stringify(answer)}`;
  return same ? [] : [words().slice(0, 400)];
}

let recorded: readonly Call[];
beforeAll(() => {
  recorded = recordCalls();
});

describe('every call the known values make gives the same through each host', () => {
  it('there are calls of many functions to compare', () => {
    expect(recorded.length).toBeGreaterThan(100);
    expect(new Set(recorded.map(({ definition }) => definition.name)).size).toBeGreaterThan(5);
  });

  it('the built script for Google Sheets', async () => {
    const script = await loadScript(await buildScript('real'));
    const wrong = recorded.flatMap((call) => {
      try {
        const value = script.call(call.definition.name, call.values.map(asSheets));
        return difference(call, { value });
      } catch (error) {
        return difference(call, { sentence: (error as Error).message });
      }
    });
    expect(wrong).toEqual([]);
  });

  it("the built Excel functions behind Microsoft's marshalling", async () => {
    const call = await loadFunctions(await buildAddIn('real'));
    const wrong = await Promise.all(
      recorded.map(async (one) => {
        const { ok, value } = await call(one.definition.name, one.values.map(asExcel));
        return difference(one, ok ? { value } : { sentence: String(value) });
      }),
    );
    expect(wrong.flat()).toEqual([]);
  });
});
