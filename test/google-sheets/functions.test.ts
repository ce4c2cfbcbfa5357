import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { functions as catalogue } from '../../core/catalog.ts';
import type { FunctionDefinition } from '../../core/declare/defineFunction.ts';
import { sameJson } from '../host-contract/differences.ts';
import { asSheets, shown } from '../host-contract/hostValues.ts';
import { functions as standIns } from '../host-contract/standInCatalog.ts';
import { buildScript, loadScript, type ScriptRealm } from './loadScript.ts';

function wrongExamples(script: ScriptRealm, functions: readonly FunctionDefinition[]): string[] {
  const wrong: string[] = [];
  for (const { name, examples } of functions) {
    for (const { note, arguments: given, result } of examples) {
      const expected = shown(result);
      let found: unknown;
      try {
        found = script.call(name, given.map(asSheets));
      } catch {
        found = 'an error';
      }
      const refused = typeof result === 'object' && result !== null && 'issue' in result;
      if (!sameJson(found, refused ? 'an error' : expected)) {
        wrong.push(`${name} (${note}): ${JSON.stringify(found)}`);
      }
    }
  }
  return wrong;
}

let folder: string;
let script: ScriptRealm;

beforeAll(async () => {
  folder = await buildScript('stand-in');
  script = await loadScript(folder);
});

describe('custom functions of the built script, in a realm without any service', () => {
  it('every declared example answers what the declaration says', () => {
    expect(wrongExamples(script, standIns)).toEqual([]);
  });

  it('every example of the catalogue answers what its declaration says', async () => {
    const real = await loadScript(await buildScript('real'));
    expect(wrongExamples(real, catalogue)).toEqual([]);
    for (const { name } of catalogue) expect(real.evaluate(`typeof ${name}`)).toBe('function');
  });

  it('an issue is thrown as its sentence', () => {
    expect(() => script.call('TEST_SHARE', [5, 0])).toThrow(
      'A share of nothing: expected a whole above 0, found 0.',
    );
  });

  it('several issues are told together, at most three and a count', () => {
    const broken = [['a', 'b', 'c', 'd', 'e']];
    expect(() => script.call('TEST_COUNT', [broken])).toThrow(/E1|And 2 more\.$/);
  });

  it('an argument skipped as undefined counts as left out', () => {
    expect(script.evaluate('TEST_SHARE(5, undefined, true)')).toBe(50);
  });

  it('TEST_SHARE(5, 10, 1, "inside", 7) says how many arguments there may be', () => {
    expect(() => script.call('TEST_SHARE', [5, 10, true, 'inside', 7])).toThrow('at most 4');
  });

  it('a result of more than 50,000 cells is refused with a reason', () => {
    expect(() => script.evaluate('TEST_ECHO(Array.from({ length: 50001 }, () => [1]))')).toThrow(
      'Give a smaller range.',
    );
  });

  it('a cell that is still loading is an error cell, not a text', () => {
    expect(() => script.call('TEST_COUNT', [[[1, 'Loading...']]])).toThrow('#GETTING_DATA');
  });
});

describe('the comments autocomplete reads', () => {
  it('stand right above a top-level function with its parameter names', async () => {
    const code = await readFile(path.join(folder, 'Code.js'), 'utf8');
    expect(code).toContain(`/**
 * Share of a whole; its comment end *\\/ is harmless.
 *
 * @param {number} part The part.
 * @param {number=} whole The whole, 10 when left out.
 * @param {boolean=} asPercent TRUE for percent.
 * @param {string=} side Which side.
 * @return {any} The share.
 * @example =TEST_SHARE(5,10)
 * @customfunction
 */
function TEST_SHARE(part, whole, asPercent, side) {`);
    expect(code).toContain(' * @example =TEST_TOTAL(A1:B3)');
  });
});
