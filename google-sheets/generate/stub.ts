import type { FunctionDefinition } from '../../core/declare/defineFunction.ts';
import type { Parameter, ParameterKind } from '../../core/declare/parameter.ts';
import { firstExample } from './exampleFormula.ts';

/** Name of the bundle's one global; the underscore keeps it out of autocomplete and out of the sidebar's reach. */
export const bundleName = 'Tandem_';

const typeNames: Readonly<Record<ParameterKind, string>> = {
  number: 'number',
  text: 'string',
  date: 'Date',
  flag: 'boolean',
  choice: 'string',
  numbers: 'Array<Array<number>>',
  range: 'Array<Array<any>>',
  table: 'Array<Array<any>>',
};

/** One line that cannot end the comment it stands in. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\*\//g, '*\\/').trim();
}

function parameterLine([name, { kind, optional, help }]: readonly [string, Parameter]): string {
  return ` * @param {${typeNames[kind]}${optional ? '=' : ''}} ${name} ${oneLine(help)}`;
}

function returnLine({ result }: FunctionDefinition): string {
  const type = result.shape === 'table' ? 'Array<Array<any>>' : 'any';
  return ` * @return {${type}} ${oneLine(result.help)}`;
}

/**
 * The top-level function Sheets offers for one catalogue entry, with the comment autocomplete reads.
 * `arguments` rather than the parameters is passed on, so that what was left out stays left out.
 */
export function functionStub(definition: FunctionDefinition): string {
  const { name, summary, parameters } = definition;
  const example = firstExample(definition);
  return [
    '/**',
    ` * ${oneLine(summary)}`,
    ' *',
    ...Object.entries(parameters).map(parameterLine),
    returnLine(definition),
    ...(example ? [` * @example ${oneLine(example)}`] : []),
    ' * @customfunction',
    ' */',
    `function ${name}(${Object.keys(parameters).join(', ')}) {`,
    `  return ${bundleName}.answerFunction('${name}', arguments);`,
    '}',
  ].join('\n');
}

/** The top-level function for a menu item, a trigger or a call from the sidebar. */
export function entryStub(name: string, parameters: readonly string[]): string {
  const list = parameters.join(', ');
  return `function ${name}(${list}) {\n  return ${bundleName}.${name}(${list});\n}`;
}
