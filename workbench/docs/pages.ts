import { blueprints, functions } from '../../core/catalog.ts';
import { describeFunction } from '../../core/declare/describeFunction.ts';
import { jsonSchema, outputSchemas } from '../cli/schemas.ts';
import type { Planted } from '../sample/planted/planted.ts';
import { planted } from '../sample/planted.ts';
import { sampleDay } from '../sample/sampleWorkbook.ts';
import { joineryDay } from '../sample2/joineryWorkbook.ts';
import { plantedJoinery } from '../sample2/plantedJoinery.ts';
import { functionPage } from './functionPage.ts';
import { page, table } from './markdown.ts';
import { systemsPage } from './systems.ts';
import { templatePage } from './templatePage.ts';

function functionIndex(): string {
  const rows = functions.map((definition) => [
    `[${definition.name}](${definition.name}.md)`,
    definition.summary,
  ]);
  return page(
    '# Functions',
    `${functions.length} custom functions, the same numbers in every host.`,
    table(['Function', 'What it answers'], rows),
  );
}

function templateIndex(): string {
  const rows = blueprints.map(({ id, sheet, purpose }) => [`[${sheet}](${id}.md)`, purpose]);
  return page('# Templates', table(['Sheet', 'What it is for'], rows));
}

function plantedTable(list: readonly Planted[]): string {
  const rows = list.map(({ sheet, cell, story, code }) => [sheet, cell, story, `\`${code}\``]);
  return table(['Sheet', 'Cell', 'What is planted', 'Code'], rows);
}

function samplePage(): string {
  return page(
    '# The sample workbook',
    `The workbench opens the workbook of Crumb & Co, a bakery that does not exist; everybody named in it is made up. It stands still at ${sampleDay}, so that what is planted stays planted. The check-up finds exactly these and nothing else.`,
    plantedTable(planted),
    'Not planted is `kr-several-a-row`: goals with their key results side by side cannot name what they serve in cells Tandem reads, so such a sheet always raises `graph-not-joined` beside it.',
    'The sheets Shop goals (old list), Shop counts (old list) and Suppliers are ordinary sheets, as people type them. Try *Turn into a tracker* on the old list: titles above, targets such as "≤ 4" inside the text, a decimal comma and dates typed by hand.',
    '## A second one, in German',
    `Astwerk is a joinery that does not exist; its workbook holds ordinary sheets in German that know nothing of templates. On ${joineryDay} the check-up finds exactly these.`,
    plantedTable(plantedJoinery),
  );
}

/** Every generated page of docs/, by path; a test compares them with the files. */
export function generatedPages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  pages.set('docs/functions.json', `${JSON.stringify(functions.map(describeFunction), null, 2)}\n`);
  pages.set('docs/functions/README.md', functionIndex());
  for (const definition of functions)
    pages.set(`docs/functions/${definition.name}.md`, functionPage(definition));
  pages.set('docs/templates/README.md', templateIndex());
  pages.set('docs/sample.md', samplePage());
  pages.set('docs/systems.md', systemsPage());
  for (const blueprint of blueprints)
    pages.set(`docs/templates/${blueprint.id}.md`, templatePage(blueprint));
  for (const name of Object.keys(outputSchemas) as (keyof typeof outputSchemas)[]) {
    pages.set(`docs/schemas/${name}.schema.json`, `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
  }
  return pages;
}
