import type { Context } from '../../declare/context.ts';
import { settingNumber } from '../../declare/readSettings.ts';
import {
  type BarsBlock,
  defineView,
  type FigureBlock,
  type NetworkBlock,
  type TableBlock,
  type Tone,
  type ViewBlock,
} from '../../declare/view.ts';
import { checkDependencies } from '../../dependencies/checkDependencies.ts';
import { checkMilestones } from '../../dependencies/checkMilestones.ts';
import { dependencyAges } from '../../dependencies/dependencyAges.ts';
import { splitDepartments } from '../../dependencies/splitDepartments.ts';
import { placeIn } from '../../sheet/table.ts';
import { median } from '../../statistics/median.ts';
import { personKey } from '../raciJoins/personNames.ts';
import { pairKey } from '../raciJoins/tiedDepartments.ts';
import { jointObjectives } from './jointObjectives.ts';
import { type JoinedDependency, readTeamwork, type Teamwork } from './readTeamwork.ts';

/** A dependency with how it stands. */
interface Standing {
  readonly dependency: JoinedDependency;
  readonly tone: Tone;
  readonly word: string;
}

function standingOf(dependency: JoinedDependency, context: Context): Standing {
  const { state, isConfirmed, table } = dependency;
  if (state === 'delivered') return { dependency, tone: 'good', word: 'delivered' };
  if (state === 'dropped') return { dependency, tone: 'plain', word: 'dropped' };
  const clock = {
    today: context.today,
    confirmBefore: settingNumber(context, 'confirmBefore'),
  };
  const codes = checkDependencies(table, [dependency], clock).map(({ code }) => code);
  if (codes.includes('dependency-late')) return { dependency, tone: 'bad', word: 'late' };
  if (isConfirmed) {
    const isCarried = !codes.includes('dependency-no-risk-owner');
    return isCarried
      ? { dependency, tone: 'good', word: 'confirmed' }
      : { dependency, tone: 'watch', word: 'confirmed, nobody carries the risk' };
  }
  const isNear = codes.includes('dependency-unconfirmed');
  return { dependency, tone: isNear ? 'bad' : 'watch', word: 'not confirmed' };
}

function confirmedFigure(open: readonly Standing[]): FigureBlock {
  const confirmed = open.filter(({ dependency }) => dependency.isConfirmed).length;
  return {
    ...{ block: 'figure', label: 'Open dependencies confirmed', unit: 'fraction' },
    ...{ value: open.length === 0 ? null : confirmed / open.length, count: open.length },
    note: open.length === 0 ? 'None is open.' : `${confirmed} of ${open.length}`,
  };
}

function waitFigure(dependencies: readonly JoinedDependency[], today: number | null): FigureBlock {
  const about = { block: 'figure', label: 'Median wait for a yes', unit: 'days' } as const;
  if (today === null) return { ...about, value: null, note: 'The day is not known.' };
  const days = dependencyAges(dependencies, today).flatMap((age) =>
    age.days < 0 ? [] : [age.days],
  );
  const value = median(days);
  const note = value === null ? 'None waits with a day of asking.' : undefined;
  return { ...about, value, count: days.length, ...(note ? { note } : {}) };
}

function jointFigure(teamwork: Teamwork): FigureBlock {
  const { share, count, coverage } = jointObjectives(teamwork);
  return {
    ...{ block: 'figure', label: 'Objectives of two or more departments', unit: 'fraction' },
    ...{ value: share, count, coverage: coverage ?? 0 },
    ...(share === null ? { note: 'No listed objective names a team.' } : {}),
  };
}

function teamBars(open: readonly Standing[]): BarsBlock[] {
  const byTeam = new Map<
    string,
    { label: string; count: number; waiting: number; near: boolean }
  >();
  for (const { dependency, tone } of open) {
    const label = dependency.values.toTeam ?? 'no team named';
    const bar = byTeam.get(personKey(label)) ?? { label, count: 0, waiting: 0, near: false };
    byTeam.set(personKey(label), {
      label: bar.label,
      count: bar.count + 1,
      waiting: bar.waiting + (dependency.isConfirmed ? 0 : 1),
      near: bar.near || tone === 'bad',
    });
  }
  if (byTeam.size === 0) return [];
  const bars = [...byTeam.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ label, count, waiting, near }) => ({
      ...{ label, value: count, tone: near ? ('bad' as const) : ('plain' as const) },
      note: waiting === 0 ? 'all confirmed' : `${waiting} not confirmed`,
    }));
  return [{ block: 'bars', caption: 'What each team is asked for', unit: 'count', bars }];
}

/** Tones from the worst on. */
const byGravity: readonly Tone[] = ['bad', 'watch', 'good', 'plain'];

function worse(one: Tone, other: Tone): Tone {
  return byGravity.indexOf(one) <= byGravity.indexOf(other) ? one : other;
}

function between(standings: readonly Standing[]): NetworkBlock[] {
  const nodes = new Map<string, string>();
  const ties = new Map<string, { from: string; to: string; weight: number; tone: Tone }>();
  for (const { dependency, tone } of standings) {
    const { from, values } = dependency;
    if (from === null || values.toTeam === null || tone === 'plain') continue;
    const [source, target] = [personKey(from), personKey(values.toTeam)];
    nodes.set(source, nodes.get(source) ?? from.trim());
    nodes.set(target, nodes.get(target) ?? values.toTeam.trim());
    const tie = ties.get(`${source}\n${target}`);
    const worst = worse(tie?.tone ?? tone, tone);
    const weight = (tie?.weight ?? 0) + 1;
    ties.set(`${source}\n${target}`, { from: source, to: target, weight, tone: worst });
  }
  if (nodes.size === 0) return [];
  const list = [...nodes].map(([id, label]) => ({ id, label, group: 'Department' }));
  const caption = 'Who depends on whom';
  return [{ block: 'network', caption, nodes: list, ties: [...ties.values()], directed: true }];
}

/** Ties between the departments of each milestone that several reach together. */
function together({ milestones }: Teamwork): NetworkBlock[] {
  const nodes = new Map<string, string>();
  const ties = new Map<string, { from: string; to: string; weight: number }>();
  for (const { values } of milestones) {
    const departments = splitDepartments(values.departments);
    for (const [index, one] of departments.entries()) {
      for (const other of departments.slice(index + 1)) {
        const [from = '', to = ''] = [personKey(one), personKey(other)].sort();
        for (const name of [one, other]) nodes.set(personKey(name), name);
        const key = pairKey(one, other);
        ties.set(key, { from, to, weight: (ties.get(key)?.weight ?? 0) + 1 });
      }
    }
  }
  if (ties.size === 0) return [];
  const list = [...nodes].map(([id, label]) => ({ id, label, group: 'Department' }));
  const caption = 'Who reaches milestones together';
  return [{ block: 'network', caption, nodes: list, ties: [...ties.values()], directed: false }];
}

function dependencyTable(standings: readonly Standing[]): TableBlock[] {
  if (standings.length === 0) return [];
  const rows = standings.map(({ dependency, tone, word }) => {
    const { row, table, values, from } = dependency;
    const { need, toTeam, dueDate, riskOwner } = values;
    const cells = [need ?? values.id, from, toTeam, dueDate, word, riskOwner];
    return { cells, tone, at: placeIn(table, row, 'need') };
  });
  const columns = [
    ...['What is needed', 'From', 'To'].map((header) => ({ header, unit: 'none' as const })),
    { header: 'Needed by', unit: 'date' as const },
    ...['Standing', 'Risk owner'].map((header) => ({ header, unit: 'none' as const })),
  ];
  return [{ block: 'table', caption: 'Dependencies', columns, rows }];
}

function milestoneTable({ milestones }: Teamwork, today: number | null): TableBlock[] {
  if (milestones.length === 0) return [];
  const rows = milestones.map((milestone) => {
    const { table, row, values } = milestone;
    const codes = checkMilestones({ ...table, rows: [milestone] }, today).map(({ code }) => code);
    const isLate = codes.includes('milestone-overdue');
    const isDone = values.doneOn !== null;
    const word = isDone ? 'reached' : isLate ? 'overdue' : 'to come';
    const tone: Tone = isDone ? 'good' : isLate ? 'bad' : 'plain';
    const departments = splitDepartments(values.departments).join(', ');
    const cells = [values.milestone, departments, values.dueDate, word];
    return { cells, tone, at: placeIn(table, row, 'milestone') };
  });
  const columns = [
    ...['Milestone', 'Departments'].map((header) => ({ header, unit: 'none' as const })),
    { header: 'Due', unit: 'date' as const },
    { header: 'Standing', unit: 'none' as const },
  ];
  return [{ block: 'table', caption: 'Joint milestones', columns, rows }];
}

/** What departments need of each other, who has said yes, and what they reach together. */
export const dependenciesView = defineView({
  id: 'dependencies',
  title: 'Dependencies',
  summary:
    'What do departments need of each other, is it confirmed, and what do they reach together?',
  kinds: ['dependencies', 'milestones'],
  run(inputs, context): readonly ViewBlock[] {
    const teamwork = readTeamwork(inputs, context);
    const { dependencies } = teamwork;
    const standings = dependencies.map((each) => standingOf(each, context));
    const open = standings.filter(({ dependency }) => dependency.state === 'open');
    const ofDependencies = [confirmedFigure(open), waitFigure(dependencies, context.today)];
    return [
      ...(dependencies.length === 0 ? [] : ofDependencies),
      jointFigure(teamwork),
      ...teamBars(open),
      ...between(standings),
      ...dependencyTable(standings),
      ...together(teamwork),
      ...milestoneTable(teamwork, context.today),
    ];
  },
});
