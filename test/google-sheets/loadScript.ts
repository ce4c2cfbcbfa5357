import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { build } from '../../google-sheets/build.mjs';
import { bundleForTest } from '../host-contract/bundleForTest.ts';

/** Builds the add-on into a folder of its own and answers that folder. */
export async function buildScript(catalog: 'real' | 'stand-in'): Promise<string> {
  const out = await mkdtemp(path.join(tmpdir(), 'tandem-sheets-'));
  await build({ bundle: bundleForTest(catalog), out });
  return out;
}

/** A realm that has what ECMAScript has and the given services, nothing of Node. */
export interface ScriptRealm {
  readonly context: vm.Context;
  /** Value of an expression in the realm. */
  evaluate(expression: string): unknown;
  /** Calls a global function with JSON arguments; answers its result as JSON. */
  call(name: string, values: readonly unknown[]): unknown;
}

/** Loads the built script as the script runtime does; services are made for the realm they are used in. */
export async function loadScript(
  folder: string,
  services: (realm: vm.Context) => Readonly<Record<string, unknown>> = () => ({}),
): Promise<ScriptRealm> {
  const context = vm.createContext(Object.create(null));
  Object.assign(context, services(context));
  vm.runInContext(await readFile(path.join(folder, 'Code.js'), 'utf8'), context, {
    filename: 'Code.js',
  });
  const evaluate = (expression: string): unknown => vm.runInContext(expression, context);
  const call = (name: string, values: readonly unknown[]): unknown => {
    const text = evaluate(`JSON.stringify(${name}(...${JSON.stringify(values)}))`);
    return JSON.parse(String(text));
  };
  return { context, evaluate, call };
}
