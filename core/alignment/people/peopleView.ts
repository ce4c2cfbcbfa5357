import { defineView, type FigureBlock, type TableRow, type ViewBlock } from '../../declare/view.ts';
import { placeIn } from '../../sheet/table.ts';
import { dutySorts, readDuties } from './duties.ts';
import { type Load, loadWords, personLoads } from './loads.ts';
import { type RoleRegister, readRoleRegister } from './roleRegister.ts';

function figures(loads: readonly Load[], { holders, roles }: RoleRegister): FigureBlock[] {
  const owners = loads.length;
  const covered = loads.filter(({ hasRole }) => hasRole).length;
  const isListed = holders.size > 0;
  const held = new Set([...holders.values()].flatMap((each) => each.roles)).size;
  return [
    {
      ...{ block: 'figure', label: 'Owners who hold a role', unit: 'fraction', count: owners },
      value: isListed && owners > 0 ? covered / owners : null,
      note: isListed ? `${covered} of ${owners} people` : 'There is no list of roles.',
    },
    {
      ...{ block: 'figure', label: 'Roles that somebody holds', unit: 'fraction' },
      ...{ value: roles.length === 0 ? null : held / roles.length, count: roles.length },
      note: roles.length === 0 ? 'There is no list of roles.' : `${held} of ${roles.length} roles`,
    },
  ];
}

/** Whoever carries most first; equal ones in the order they are met. */
function byLoad(loads: readonly Load[]): readonly Load[] {
  return [...loads].sort((a, b) => b.total - a.total);
}

function loadBars(loads: readonly Load[]): ViewBlock {
  const bars = byLoad(loads).map((load) => ({
    ...{ label: load.name, value: load.total, note: loadWords(load), at: load.first },
    ...(load.hasRole ? {} : { tone: 'watch' as const }),
  }));
  return { block: 'bars', caption: 'What each person answers for', unit: 'count', bars };
}

function loadMap(loads: readonly Load[]): ViewBlock {
  const sorted = byLoad(loads);
  return {
    ...{ block: 'heatMap', caption: 'Of which kind', unit: 'count' },
    ...{ rows: sorted.map(({ name }) => name), columns: dutySorts.map((sort) => `${sort}s`) },
    values: sorted.map(({ counts }) => dutySorts.map((sort) => counts[sort] || null)),
    emptyMeans: 'none',
  };
}

function rowOf(load: Load, { holders }: RoleRegister): TableRow {
  const { roles = [] } = holders.get(load.key) ?? {};
  const names = roles.map(({ row }) => row.values.role ?? '').join(', ');
  const joined = (key: 'decisions' | 'deputy') =>
    [...new Set(roles.flatMap(({ row }) => row.values[key] ?? []))].join(', ') || null;
  const cells = [load.name, names || null, joined('decisions'), joined('deputy')];
  return { cells, at: load.first, tone: load.hasRole ? 'plain' : 'watch' };
}

function table(loads: readonly Load[], register: RoleRegister): ViewBlock {
  const headers = ['Person', 'Roles', 'Decides on', 'Deputy'];
  const columns = headers.map((header) => ({ header, unit: 'none' as const }));
  const rows = byLoad(loads).map((load) => rowOf(load, register));
  return { block: 'table', caption: 'Roles, what they decide and who stands in', columns, rows };
}

/** Roles nobody holds, and people whose role nobody knows. */
function gaps(loads: readonly Load[], register: RoleRegister): ViewBlock[] {
  if (register.holders.size === 0) return [];
  const held = new Set([...register.holders.values()].flatMap(({ roles }) => roles));
  const vacant = register.roles.filter((role) => !held.has(role));
  const strangers = loads.filter(({ hasRole }) => !hasRole);
  const idle = [...register.holders].filter(([key]) => !loads.some((load) => load.key === key));
  return [
    ...vacant.map(
      ({ table: list, row }): ViewBlock => ({
        ...{ block: 'text', tone: 'watch', at: placeIn(list, row.row, 'person') },
        text: `Nobody holds the role "${row.values.role}".`,
      }),
    ),
    ...strangers.map(
      (load): ViewBlock => ({
        ...{ block: 'text', tone: 'watch', at: load.first },
        text: `${load.name} answers for ${loadWords(load)} and holds no role.`,
      }),
    ),
    ...idle.map(
      ([, { name }]): ViewBlock => ({
        ...{ block: 'text', tone: 'plain' },
        text: `${name} holds a role and answers for nothing in the other sheets.`,
      }),
    ),
  ];
}

/** Roles with what they own over all sheets, how the load is spread, and the gaps between both. */
export const peopleView = defineView({
  id: 'people',
  title: 'People',
  summary: 'Who holds which role, who answers for how much, and where are gaps?',
  kinds: ['roles', 'raci', 'okr', 'kpi', 'scorecard', 'decisions'],
  run(inputs, context) {
    const register = readRoleRegister(inputs, context);
    const loads = personLoads(readDuties(inputs, context), register);
    if (loads.length === 0 && register.roles.length === 0)
      return [{ block: 'text', text: 'No sheet names anybody who answers for something yet.' }];
    return [
      ...figures(loads, register),
      ...gaps(loads, register),
      loadBars(loads),
      loadMap(loads),
      table(loads, register),
    ];
  },
});
