import { functions } from '../core/catalog.ts';
import { callFunction } from '../core/declare/callFunction.ts';
import { neutralContext } from '../core/declare/context.ts';
import type { RawArgument } from '../core/declare/parameter.ts';
import type { Issue } from '../core/issue/issue.ts';
import type { Cell, Matrix } from '../core/sheet/cell.ts';
import { deepFreeze } from './deepFreeze.ts';

/** Answer of a function, with the codes of the issues that came along; the arguments are frozen. */
export function callByName(
  name: string,
  ...raw: readonly RawArgument[]
): { readonly value: Cell | Matrix | undefined; readonly codes: string[] } {
  const definition = functions.find((each) => each.name === name);
  if (!definition) throw new Error(`no function ${name}`);
  const outcome = callFunction(definition, deepFreeze(raw), neutralContext);
  const codes = outcome.issues.map(({ code }: Issue) => code);
  return { value: outcome.ok ? outcome.value : undefined, codes };
}
