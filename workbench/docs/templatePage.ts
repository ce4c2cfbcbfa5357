import type { Blueprint } from '../../core/declare/blueprint.ts';
import { page, section, table } from './markdown.ts';

function columnRows({ columns }: Blueprint): string[][] {
  return Object.values(columns).map(({ header, kind, help, required, choices, computed }) => [
    header,
    kind,
    help,
    computed ? 'computed' : required ? 'required' : 'optional',
    choices ? choices.join(', ') : '',
  ]);
}

function formulaRows({ columns }: Blueprint): string[][] {
  return Object.values(columns).flatMap(({ header, computed }) =>
    computed ? [[header, `\`${computed.formula}\``]] : [],
  );
}

/** The page of one sheet template, made from its blueprint alone. */
export function templatePage(blueprint: Blueprint): string {
  return page(
    `# ${blueprint.sheet}`,
    blueprint.purpose,
    `Template id \`${blueprint.id}\`; recognised as \`${blueprint.kind}\`.`,
    section(
      'Columns',
      table(['Column', 'Holds', 'Meaning', 'Filled in', 'Words'], columnRows(blueprint)),
    ),
    section('Native formulas', table(['Column', 'Formula'], formulaRows(blueprint))),
  );
}
