import type { Example, FunctionDefinition } from '../../core/declare/defineFunction.ts';
import {
  describeFunction,
  type ParameterDescription,
  signature,
} from '../../core/declare/describeFunction.ts';
import { page, section, table } from './markdown.ts';

function bounds({ minimum, maximum, choices, fallback }: ParameterDescription): string {
  return [
    choices ? `one of ${choices.join(', ')}` : '',
    minimum === undefined ? '' : `at least ${minimum}`,
    maximum === undefined ? '' : `at most ${maximum}`,
    fallback === undefined ? '' : `${String(fallback)} when left out`,
  ]
    .filter(Boolean)
    .join('; ');
}

function parameterRows(parameters: readonly ParameterDescription[]): string[][] {
  return parameters.map((parameter) => [
    parameter.optional ? `[${parameter.name}]` : parameter.name,
    parameter.unit === 'none' ? parameter.kind : `${parameter.kind}, ${parameter.unit}`,
    parameter.help,
    bounds(parameter),
  ]);
}

function columnSections(parameters: readonly ParameterDescription[]): string {
  return parameters
    .filter(({ columns }) => columns !== undefined)
    .map(({ name, columns = [] }) => {
      const rows = columns.map(({ header, kind, required }) => [
        header,
        kind,
        required ? 'yes' : 'no',
      ]);
      return `### Columns of \`${name}\`\n\nFound by their header in any order; without a header row in this order.\n\n${table(['Column', 'Holds', 'Required'], rows)}`;
    })
    .join('\n\n');
}

function exampleText(name: string, example: Example): string {
  const args = example.arguments.map((argument) => JSON.stringify(argument ?? null)).join(', ');
  const { result } = example;
  const issue = typeof result === 'object' && result !== null && 'issue' in result;
  const shown = issue ? `issue \`${result.issue}\`` : `\`${JSON.stringify(result)}\``;
  return `- ${example.note}: \`${name}(${args})\` → ${shown}`;
}

function resultText({ result }: FunctionDefinition): string {
  if (result.shape === 'value')
    return result.unit === 'none' ? result.help : `${result.help} Unit: ${result.unit}.`;
  const rows = result.columns.map(({ header, unit, help }) => [header, unit, help]);
  return `${result.help} It spills${result.headerRow === false ? ', without a header row' : '; the first row is the header'}.\n\n${table(['Column', 'Unit', 'Meaning'], rows)}`;
}

/** The help page of one function, made from its declaration alone. */
export function functionPage(definition: FunctionDefinition): string {
  const { name, summary, thresholds = [], related, examples } = definition;
  const { parameters } = describeFunction(definition);
  const limits = thresholds.map(({ name: label, value, unit, meaning, source }) => [
    label,
    `${value} ${unit}`.trim(),
    meaning,
    source,
  ]);
  return page(
    `# ${name}`,
    summary,
    `\`\`\`\n=${signature(definition)}\n=TANDEM.${signature(definition)}   in Excel\n\`\`\``,
    'Where the decimal sign is a comma, arguments are separated by `;`.',
    section(
      'Parameters',
      table(['Parameter', 'Kind', 'Meaning', 'Allowed'], parameterRows(parameters)),
    ),
    columnSections(parameters),
    section('Result', resultText(definition)),
    section('Definition', definition.definition),
    section('Thresholds', table(['Name', 'Value', 'Decides', 'Source'], limits)),
    section('Examples', examples.map((example) => exampleText(name, example)).join('\n')),
    section('See also', related.map((other) => `[${other}](${other}.md)`).join(', ')),
  );
}
