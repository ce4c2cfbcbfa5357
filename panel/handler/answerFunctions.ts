import { inputColumns } from '../../core/declare/blueprint.ts';
import type { FunctionDefinition, ResultShape } from '../../core/declare/defineFunction.ts';
import { exampleFormula, literalText } from '../../core/declare/exampleFormula.ts';
import type { Parameter, RawArgument } from '../../core/declare/parameter.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import type { FunctionHelp, FunctionsReply, ParameterHelp } from '../bridge.ts';
import { resultText } from './resultText.ts';
import type { Session } from './session.ts';

function fallbackText({ fallback }: Parameter): string {
  if (fallback === undefined) return '';
  return typeof fallback === 'boolean' ? String(fallback).toUpperCase() : String(fallback);
}

function exampleOf(raw: RawArgument, parameter: Parameter): string {
  if (raw === undefined || raw === null || Array.isArray(raw)) return '';
  return literalText(raw as Cell, parameter);
}

function parameterHelp(
  [name, parameter]: readonly [string, Parameter],
  raw: RawArgument,
): ParameterHelp {
  return {
    name,
    kind: parameter.kind,
    help: parameter.help,
    unit: parameter.unit,
    optional: parameter.optional,
    choices: parameter.choices ?? [],
    columns: inputColumns(parameter.columns ?? {}).map(([, { header }]) => header),
    fallback: fallbackText(parameter),
    example: exampleOf(raw, parameter),
  };
}

function resultColumns(result: ResultShape): string[] {
  const hasHeaders = result.shape === 'table' && result.headerRow !== false;
  return hasHeaders ? result.columns.map(({ header }) => header) : [];
}

function functionHelp(definition: FunctionDefinition): FunctionHelp {
  const { name, subject, summary, parameters, result, examples, related } = definition;
  const first = examples[0]?.arguments ?? [];
  return {
    name,
    subject,
    summary,
    definition: definition.definition,
    parameters: Object.entries(parameters).map((entry, index) =>
      parameterHelp(entry, first[index]),
    ),
    result: result.help,
    resultColumns: resultColumns(result),
    examples: examples.map((example) => ({
      note: example.note,
      formula: exampleFormula(definition, example.arguments),
      result: resultText(example.result, result),
    })),
    related,
  };
}

/** Help for every function, made from its declaration. */
export function answerFunctions({ offer }: Session): FunctionsReply {
  return { type: 'functions', functions: offer.functions.map(functionHelp) };
}
