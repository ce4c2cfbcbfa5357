import type { FunctionDefinition } from '../../core/declare/defineFunction.ts';
import type { Parameter, ParameterKind } from '../../core/declare/parameter.ts';
import { resultIsMatrix } from '../functions/resultIsMatrix.ts';
import { english, type Translate } from '../locales/translate.ts';

/** Longest description Microsoft's schema allows. */
const longestDescription = 128;

const matrixKinds: readonly ParameterKind[] = ['numbers', 'range', 'table'];

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality: 'scalar' | 'matrix' };
}

/** What Excel reads before it offers the functions. */
export interface FunctionsJson {
  readonly allowCustomDataForDataTypeAny: false;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** The text itself, or as many whole words as fit, with an ellipsis. */
export function shorten(text: string, longest = longestDescription): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:.]$/, '')}…`;
}

function parameterMetadata(
  [name, parameter]: readonly [string, Parameter],
  translate: Translate,
): ParameterMetadata {
  const { kind, help, optional } = parameter;
  return {
    name,
    description: shorten(translate.help(help)),
    type: 'any',
    dimensionality: matrixKinds.includes(kind) ? 'matrix' : 'scalar',
    ...(optional ? { optional: true } : {}),
  };
}

function functionMetadata(
  definition: FunctionDefinition,
  helpUrl: string,
  translate: Translate,
): FunctionMetadata {
  const { name, parameters, result } = definition;
  return {
    id: name,
    name,
    description: shorten(translate.summary(definition)),
    helpUrl: `${helpUrl}#${name}`,
    parameters: Object.entries(parameters).map((entry) => parameterMetadata(entry, translate)),
    result: { dimensionality: resultIsMatrix(result) ? 'matrix' : 'scalar' },
  };
}

/**
 * The metadata of all functions. Every parameter is of type `any`, because Excel refuses a call whose text
 * stands where a number is declared before our sentence could explain it; error cells are handed over, too. Names
 * of functions and parameters are the same in every language: a file goes from one Excel to another.
 */
export function functionsJson(
  functions: readonly FunctionDefinition[],
  helpUrl: string,
  translate: Translate = english,
): FunctionsJson {
  return {
    allowCustomDataForDataTypeAny: false,
    allowErrorForDataTypeAny: true,
    functions: functions.map((definition) => functionMetadata(definition, helpUrl, translate)),
  };
}
