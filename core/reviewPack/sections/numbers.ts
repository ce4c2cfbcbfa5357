import type { FigureBlock, TableRow, Tone, ViewBlock } from '../../declare/view.ts';
import type { KeyResultStanding } from '../../okr/keyResultStandings.ts';
import { scoredKeyResults, scoreKeyResults } from '../../okr/scoreKeyResults.ts';
import type { PackData } from '../readPack.ts';
import { counted, type PackSection, tableOf } from '../section.ts';
import { urgencyOf } from './attention.ts';

const scored = (list: readonly KeyResultStanding[]) =>
  scoredKeyResults(list.map(({ keyResult }) => keyResult));

function oldest(list: readonly KeyResultStanding[]): number | null {
  const ages = list.flatMap(({ age }) => (age === null ? [] : [age]));
  return ages.length === 0 ? null : ages.reduce((most, age) => Math.max(most, age));
}

/** Progress of all key results with what it stands on. */
export function progressFigure({ keyResults }: PackData): FigureBlock {
  const { score, coverage } = scoreKeyResults(keyResults.map(({ keyResult }) => keyResult));
  const all = scored(keyResults);
  const measured = all.filter(({ progress }) => progress !== null).length;
  return {
    ...{ block: 'figure', label: 'Progress of all key results', value: score, unit: 'fraction' },
    ...{ coverage: coverage ?? 0, count: all.length },
    note: `${measured} of ${all.length} measured`,
  };
}

function figures(data: PackData): FigureBlock[] {
  const age = oldest(data.keyResults);
  return [
    progressFigure(data),
    {
      ...{ block: 'figure', label: 'Oldest check-in', value: age, unit: 'days' },
      ...(age === null ? { note: 'No key result tells when it was last looked at.' } : {}),
    },
  ];
}

interface Group {
  readonly objective: string;
  readonly members: KeyResultStanding[];
}

function byObjective(keyResults: readonly KeyResultStanding[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const each of keyResults) {
    const group = groups.get(each.objectiveKey);
    if (group) group.members.push(each);
    else groups.set(each.objectiveKey, { objective: each.objective, members: [each] });
  }
  return [...groups.values()];
}

function worstTone(members: readonly KeyResultStanding[]): Tone {
  const urgencies = members.flatMap((each) => urgencyOf(each) ?? []);
  if (urgencies.some((urgency) => urgency <= 1)) return 'bad';
  return urgencies.length > 0 ? 'watch' : 'good';
}

function objectiveRow({ objective, members }: Group, minimum: number): TableRow {
  const { score, coverage } = scoreKeyResults(members.map(({ keyResult }) => keyResult));
  const isCovered = (coverage ?? 0) >= minimum;
  const attention = members.filter((each) => urgencyOf(each) !== null).length;
  return {
    cells: [
      ...[objective, isCovered ? score : 'not enough data', coverage, members.length, attention],
      oldest(members),
    ],
    tone: isCovered ? worstTone(members) : 'plain',
  };
}

/** Progress of each objective with its coverage and the age of its oldest check-in. */
export function numbersSection(data: PackData, minimum: number): PackSection {
  const title = 'Numbers';
  const groups = byObjective(data.keyResults);
  const columns = [
    ...([
      ['Objective', 'none'],
      ['Progress', 'fraction'],
      ['Has data', 'fraction'],
    ] as const),
    ...([
      ['Key results', 'count'],
      ['To talk about', 'count'],
    ] as const),
    ...([['Oldest check-in, days ago', 'count']] as const),
  ];
  const rows = groups.map((group) => objectiveRow(group, minimum));
  const table: ViewBlock[] = rows.length === 0 ? [] : [tableOf('Objectives', columns, rows)];
  return {
    ...{ title, note: counted(groups.length, 'objective') },
    blocks: [...figures(data), ...table],
  };
}
