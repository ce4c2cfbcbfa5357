import { blueprints, checks, functions, views } from '../../core/catalog.ts';
import { commands } from '../../core/commands.ts';
import { tabs } from '../../panel/state/view.ts';
import { planted } from '../sample/planted.ts';
import { page, table } from './markdown.ts';
import { direction } from './systems/direction.ts';
import { goals } from './systems/goals.ts';
import { resources } from './systems/resources.ts';
import { rituals } from './systems/rituals.ts';
import type { System } from './systems/system.ts';

/** Every system, by its row. */
export const systems: readonly System[] = [...goals, ...rituals, ...direction, ...resources];

type Part = Exclude<keyof System, 'row' | 'title' | 'tests'>;

const known: Readonly<Record<Part, ReadonlySet<string>>> = {
  sheets: new Set([...blueprints, ...commands].map(({ id }) => id)),
  functions: new Set(functions.map(({ name }) => name)),
  views: new Set([...views.map(({ id }) => id), ...tabs]),
  checks: new Set([...checks.tables, ...checks.workbook].map(({ id }) => id)),
  planted: new Set(planted.map(({ code }) => code)),
};

const parts = Object.keys(known) as readonly Part[];

/** What a system lacks, or names that is not there: `37 views: none`. Tests are looked for by `hasTest`. */
export function missingParts(
  system: System,
  hasTest: (path: string) => boolean,
): readonly string[] {
  const about = (part: string, what: string) => `${system.row} ${part}: ${what}`;
  const named = parts.flatMap((part) => {
    if (system[part].length === 0) return [about(part, 'none')];
    return system[part].filter((name) => !known[part].has(name)).map((name) => about(part, name));
  });
  const tests = system.tests.filter((path) => !hasTest(path)).map((path) => about('tests', path));
  return [...named, ...(system.tests.length === 0 ? [about('tests', 'none')] : tests)];
}

function sheetWords(id: string): string {
  const blueprint = blueprints.find((each) => each.id === id);
  return blueprint ? `[${blueprint.sheet}](templates/${id}.md)` : `written by *${id}*`;
}

function viewWords(id: string): string {
  const view = views.find((each) => each.id === id);
  return view ? view.title : `page ${id}`;
}

function cell(names: readonly string[], word: (name: string) => string): string {
  return names.length === 0 ? '**missing**' : names.map(word).join(', ');
}

const code = (name: string) => `\`${name}\``;

function rowOf({ row, title, ...system }: System): readonly string[] {
  return [
    ...[String(row), title, cell(system.sheets, sheetWords)],
    cell(system.functions, (name) => `[${name}](functions/${name}.md)`),
    ...[cell(system.views, viewWords), cell(system.checks, code), cell(system.planted, code)],
    cell(system.tests, code),
  ];
}

/** docs/systems.md: every system with its sheet, functions, view, check, planted mistake and test. */
export function systemsPage(listed: readonly System[] = systems): string {
  const header = ['', 'System', 'Sheet', 'Functions', 'View', 'Check', 'Planted mistake', 'Test'];
  return page(
    '# Systems',
    `${listed.length} systems a company steers itself by, and where each of them stands in the product. A planted mistake is one of [the sample](sample.md) that the check-up finds. Whatever is missing is said to be missing.`,
    table(header, listed.map(rowOf)),
  );
}
