import { finishSteps, type Steps } from '../declare/steps.ts';
import type {
  FigureBlock,
  HeatMapBlock,
  NetworkBlock,
  TableBlock,
  ViewBlock,
} from '../declare/view.ts';
import { type Betweenness, betweennessCost, betweennessSteps } from './betweenness.ts';
import { cutPoints } from './cutPoints.ts';
import { externalInternal } from './externalInternal.ts';
import { type Grouped, grouped } from './grouped.ts';
import { isolates } from './isolates.ts';
import { type Mixing, mixing } from './mixing.ts';
import type { Study } from './study.ts';
import { networkSummary } from './summary.ts';
import { networkThresholds } from './thresholds.ts';
import { topBetween } from './topBetween.ts';

const { drawnPeople, viewSteps, cutOffFrom } = networkThresholds;

/** Rows of a table of people that are looked at; more hide each other. Ours. */
const rowsShown = 10;

/** Two decimals are all that an index of a few dozen ties bears. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}

function figures(study: Study): FigureBlock[] {
  const summary = networkSummary(study);
  const { people, ties, coverage } = summary;
  const figure = (label: string, value: number | null, more: Partial<FigureBlock> = {}) =>
    ({ block: 'figure', label, value, unit: 'none', count: people, ...more }) as const;
  const departments = coverage === null ? { note: 'Nobody’s department is known.' } : { coverage };
  const returned = figure('Reciprocity', summary.reciprocity, { unit: 'fraction', count: ties });
  return [
    figure('People', people, { unit: 'count' }),
    figure('Ties', ties, { unit: 'count' }),
    figure('Density', summary.density, { unit: 'fraction' }),
    ...(study.network.directed ? [returned] : []),
    figure('E-I index', rounded(summary.externalInternal), { ...departments, count: ties }),
    figure('Modularity of departments', rounded(summary.modularity), {
      ...departments,
      count: ties,
    }),
    figure('Parts without contact to each other', summary.components, { unit: 'count' }),
    figure('People without contacts', summary.isolates, { unit: 'count' }),
  ];
}

function heatMap(table: Mixing, least: number): HeatMapBlock {
  const isShown = (group: number) => (table.sizes[group] ?? 0) >= least;
  return {
    ...{ block: 'heatMap', caption: 'Ties between departments, of those possible' },
    ...{ unit: 'fraction', rows: table.groups, columns: table.groups, scale: [0, 1] },
    values: table.density.map((cells, row) =>
      cells.map((cell, column) => (isShown(row) && isShown(column) ? cell : null)),
    ),
    emptyMeans: `fewer than ${least} people, or no tie possible`,
  };
}

function departmentBars({ network, groups, sizes }: Grouped, least: number): ViewBlock {
  const { byGroup } = externalInternal(network, groups);
  const bars = Array.from(byGroup, ([label, { index, external, internal }]) => {
    if ((sizes.get(label) ?? 0) < least) return { label, value: null, note: 'too few people' };
    const note = `${external} across, ${internal} within`;
    const tone = index === -1 ? ('bad' as const) : ('plain' as const);
    return { label, value: rounded(index), tone, note };
  });
  const caption = 'E-I index by department: −1 keeps to itself, 1 only across';
  return { block: 'bars', caption, unit: 'none', scale: [-1, 1], bars };
}

function peoplePicture({ network, departments, places }: Study): NetworkBlock {
  const { people, ties, directed } = network;
  const cut = new Map(cutPoints(network).people.map(({ person, cutOff }) => [person, cutOff]));
  const alone = new Set(isolates(network));
  const nodes = people.map((label, person) => {
    const cutOff = cut.get(person) ?? 0;
    const look =
      cutOff >= cutOffFrom.value
        ? { tone: 'bad' as const, note: `without them ${cutOff} people lose contact` }
        : alone.has(person)
          ? { tone: 'watch' as const, note: 'no contact' }
          : {};
    const group = departments[person] ?? 'department unknown';
    return { id: `${person}`, label, group, at: places[person], ...look };
  });
  const drawn = ties.map(({ from, to, weight }) => ({ from: `${from}`, to: `${to}`, weight }));
  return { block: 'network', caption: 'Who is in touch with whom', nodes, ties: drawn, directed };
}

function departmentPicture(table: Mixing, least: number, directed: boolean): NetworkBlock {
  const shown = table.groups.flatMap((_, group) =>
    (table.sizes[group] ?? 0) >= least ? [group] : [],
  );
  const nodes = shown.map((group) => {
    const label = table.groups[group] ?? '';
    return { id: `${group}`, label, group: label, note: `${table.sizes[group]} people` };
  });
  const ties = shown.flatMap((from) =>
    shown.flatMap((to) => {
      const weight = table.counts[from]?.[to] ?? 0;
      const isDrawn = directed ? from !== to : from < to;
      return isDrawn && weight > 0 ? [{ from: `${from}`, to: `${to}`, weight }] : [];
    }),
  );
  return { block: 'network', caption: 'Ties between departments', nodes, ties, directed };
}

function cutTable({ network, places }: Study): ViewBlock {
  const { people, bridges } = cutPoints(network);
  const worst = [...people].sort((a, b) => b.cutOff - a.cutOff || a.person - b.person);
  if (worst.length === 0)
    return { block: 'text', text: 'Nobody’s contact hangs on a single person.', tone: 'good' };
  const columns: TableBlock['columns'] = [
    { header: 'Person', unit: 'none' },
    { header: 'People cut off', unit: 'count' },
    { header: 'Only tie to', unit: 'none' },
  ];
  const name = (person: number) => network.people[person] ?? '';
  const rows = worst.slice(0, rowsShown).map(({ person, cutOff }) => {
    const own = bridges.filter((pair) => pair.includes(person));
    const others = own.map(([one, other]) => name(one === person ? other : one));
    const tone = cutOff >= cutOffFrom.value ? ('bad' as const) : ('plain' as const);
    return { at: places[person], tone, cells: [name(person), cutOff, others.join(', ')] };
  });
  const rest = worst.length - rows.length;
  const caption = `People on whom contact hangs${rest > 0 ? ` (and ${rest} more)` : ''}`;
  return { block: 'table', caption, columns, rows };
}

function betweenTable({ network, places }: Study, result: Betweenness): TableBlock {
  const ranked = topBetween(result, rowsShown).filter(({ raw }) => raw > 0);
  return {
    ...{ block: 'table', caption: 'Between others: betweenness, 0 to 1' },
    columns: [
      { header: 'Person', unit: 'none' },
      { header: 'Betweenness', unit: 'none' },
    ],
    rows: ranked.map(({ person, normalised }) => ({
      at: places[person],
      cells: [network.people[person] ?? '', Math.round(normalised * 1000) / 1000],
    })),
  };
}

/** The table of betweenness step by step, for networks too large to be worked out at once. */
export function* betweennessTableSteps(study: Study): Steps<TableBlock> {
  return betweenTable(study, yield* betweennessSteps(study.network));
}

/** True where betweenness is left to `betweennessTableSteps`. */
export function isLarge({ network }: Study): boolean {
  return betweennessCost(network) > viewSteps.value;
}

function betweenBlock(study: Study): ViewBlock {
  if (!isLarge(study)) return finishSteps(betweennessTableSteps(study));
  const text = `With ${study.network.people.length} people betweenness takes a while and is worked out apart; NETWORK_BETWEENNESS gives it in a cell.`;
  return { block: 'text', text };
}

/** What a network shows: figures, departments, the picture, on whom contact hangs. Too few people show their number only. */
export function networkBlocks(study: Study, least: number): readonly ViewBlock[] {
  const { people, directed } = study.network;
  if (people.length < least) {
    const note = `Fewer than ${least} people; nothing is shown.`;
    return [{ block: 'figure', label: 'People', value: null, unit: 'count', note }];
  }
  const part = grouped(study);
  const table = part && mixing(part.network, part.groups);
  const isDrawn = people.length <= drawnPeople.value;
  return [
    ...figures(study),
    ...(part && table ? [heatMap(table, least), departmentBars(part, least)] : []),
    ...(isDrawn ? [peoplePicture(study)] : []),
    ...(!isDrawn && table ? [departmentPicture(table, least, directed)] : []),
    ...[cutTable(study), betweenBlock(study)],
  ];
}

/** As `networkBlocks`, with betweenness in the place of its note however large the network is: a step a person. */
export function* networkBlockSteps(study: Study, least: number): Steps<readonly ViewBlock[]> {
  const blocks = networkBlocks(study, least);
  if (!isLarge(study)) return blocks;
  return [...blocks.slice(0, -1), yield* betweennessTableSteps(study)];
}
