import { findFunction } from '../../core/catalog.ts';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import type { Json, JsonObject } from './oracle.ts';

/** The answer to one oracle input, in the oracle's own units; null is "undefined", `refused` is an input refused. */
export type Answer = (input: JsonObject) => Json | undefined;

/** What a refused or undefined input answers, so that the runner can tell it from a value. */
export const refused: JsonObject = { error: true };

/** The result of a public function; null when it answers an issue. Throws when there is no such function. */
export function callByName(name: string, args: readonly RawArgument[]): Json {
  const definition = findFunction(name);
  if (!definition) throw new Error(`${name} does not exist`);
  const outcome = callFunction(definition, args, neutralContext);
  return outcome.ok ? (outcome.value as Json) : null;
}

/** A number of an oracle input; blank when it is null or absent. */
export function cellOf(value: Json | undefined): RawArgument {
  return typeof value === 'object' || value === undefined ? null : value;
}

/** A list of an oracle input as a range of one column. */
export function columnOf(value: Json | undefined): Matrix {
  return Array.isArray(value) ? value.map((entry) => [cellOf(entry) as Matrix[0][0]]) : [];
}

/** A number times a unit factor; null stays null. */
export function times(value: Json, factor: number): Json {
  return typeof value === 'number' ? value * factor : value;
}
