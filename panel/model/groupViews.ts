import type { RecognisedTable, TableKind } from '../../core/recognise/table.ts';
import type { ViewSummary } from '../viewMessages.ts';
import { kindName } from './words.ts';

/** A view in the list, and whether this workbook has something for it. */
export interface ListedView {
  readonly view: ViewSummary;
  readonly hasData: boolean;
  /** What would have to be in the workbook, in words. */
  readonly needs: string;
}

export interface ViewGroup {
  readonly title: string;
  readonly views: readonly ListedView[];
}

/** Groups in their order, each with the kinds of table that lead to it. */
const groups: readonly { readonly title: string; readonly kinds: readonly string[] }[] = [
  {
    title: 'Strategy and goals',
    kinds: [
      ...['strategy', 'okr', 'scorecard', 'kpi', 'initiatives', 'budget', 'swot', 'tows', 'fit'],
      ...['assumptions', 'misalignment-cost', 'waste', 'value-stream', 'bets', 'balance'],
      ...['automation', 'capacity', 'kpi-library', 'scenarios', 'outcomes', 'signals'],
    ],
  },
  {
    title: 'People and roles',
    kinds: [
      ...['raci', 'roles', 'decisions', 'dependencies', 'milestones', 'communications'],
      ...['commitments', 'incentives', 'recognition', 'change', 'stakeholders'],
    ],
  },
  {
    title: 'Agreement and networks',
    kinds: [
      ...['survey', 'rankings', 'recall', 'messages', 'culture', 'ties', 'members', 'partners'],
    ],
  },
  {
    title: 'Progress',
    kinds: [
      'check-ins',
      'rhythm',
      'rituals-held',
      'reviews',
      'worklog',
      'history',
      'target-changes',
    ],
  },
];

const otherTitle = 'More';

function titleOf({ kinds }: ViewSummary): string {
  return groups.find((group) => group.kinds.includes(kinds[0] ?? ''))?.title ?? otherTitle;
}

function needsOf(kinds: readonly TableKind[]): string {
  return kinds.map(kindName).join(' or ');
}

/**
 * Views by what they are about, groups and views in their order; a view without kinds always has data. Within a
 * group those with something to show come first.
 */
export function groupViews(
  views: readonly ViewSummary[],
  tables: readonly RecognisedTable[],
): readonly ViewGroup[] {
  const present = new Set<TableKind>(tables.map(({ kind }) => kind));
  const listed = views.map((view) => ({
    view,
    hasData: view.kinds.length === 0 || view.kinds.some((kind) => present.has(kind)),
    needs: needsOf(view.kinds),
  }));
  return [...groups.map(({ title }) => title), otherTitle]
    .map((title) => {
      const own = listed.filter(({ view }) => titleOf(view) === title);
      const withData = own.filter(({ hasData }) => hasData);
      return { title, views: [...withData, ...own.filter(({ hasData }) => !hasData)] };
    })
    .filter(({ views: own }) => own.length > 0);
}
