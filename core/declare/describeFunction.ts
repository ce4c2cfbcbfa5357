import type { FunctionDefinition, ResultShape } from './defineFunction.ts';
import type { Parameter } from './parameter.ts';

/** One parameter as plain data. */
export interface ParameterDescription {
  readonly name: string;
  readonly kind: Parameter['kind'];
  readonly unit: Parameter['unit'];
  readonly optional: boolean;
  readonly help: string;
  readonly fallback?: number | string | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly choices?: readonly string[];
  /** Columns of a table argument in the order they stand in without a header row. */
  readonly columns?: readonly {
    readonly key: string;
    readonly header: string;
    readonly kind: string;
    readonly required: boolean;
  }[];
}

/** A function's signature as plain data: what `docs/functions.json` freezes. */
export interface FunctionDescription {
  readonly name: string;
  readonly subject: string;
  readonly summary: string;
  readonly parameters: readonly ParameterDescription[];
  readonly result: ResultShape;
}

function describeParameter(name: string, parameter: Parameter): ParameterDescription {
  const { kind, unit, optional, help, fallback, minimum, maximum, choices, columns } = parameter;
  const inputs = columns && Object.entries(columns).filter(([, column]) => !column.computed);
  return {
    name,
    kind,
    unit,
    optional,
    help,
    fallback,
    minimum,
    maximum,
    choices,
    columns: inputs?.map(([key, column]) => ({
      key,
      header: column.header,
      kind: column.kind,
      required: column.required,
    })),
  };
}

/** The signature as plain data. */
export function describeFunction({
  name,
  subject,
  summary,
  parameters,
  result,
}: FunctionDefinition): FunctionDescription {
  return {
    name,
    subject,
    summary,
    parameters: Object.entries(parameters).map(([key, parameter]) =>
      describeParameter(key, parameter),
    ),
    result,
  };
}

/** The call as a user writes it, optional parameters in brackets: `KPI_CHURN(start, lost)`. */
export function signature({ name, parameters }: FunctionDefinition, separator = ','): string {
  const words = Object.entries(parameters).map(([key, { optional }]) =>
    optional ? `[${key}]` : key,
  );
  return `${name}(${words.join(`${separator} `)})`;
}
