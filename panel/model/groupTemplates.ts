import type { TemplateView } from '../bridge.ts';

export interface TemplateGroup {
  readonly title: string;
  readonly templates: readonly TemplateView[];
}

/** Groups in their order, each with the kinds of its templates. */
const groups: readonly { readonly title: string; readonly kinds: readonly string[] }[] = [
  {
    title: 'Goals and measures',
    kinds: ['strategy', 'okr', 'check-ins', 'scorecard', 'kpi', 'kpi-library', 'outcomes'],
  },
  {
    title: 'Roles and decisions',
    kinds: ['raci', 'roles', 'decisions', 'incentives', 'recognition'],
  },
  {
    title: 'Working together',
    kinds: [
      ...['dependencies', 'milestones', 'communications', 'messages', 'recall', 'commitments'],
      ...['partners', 'change', 'stakeholders'],
    ],
  },
  {
    title: 'Strategy and choices',
    kinds: ['swot', 'tows', 'fit', 'assumptions', 'bets', 'balance', 'scenarios', 'signals'],
  },
  {
    title: 'Work and money',
    kinds: [
      ...['initiatives', 'budget', 'capacity', 'worklog', 'misalignment-cost', 'waste'],
      ...['value-stream', 'automation'],
    ],
  },
  {
    title: 'Surveys and networks',
    kinds: ['survey', 'rankings', 'culture', 'ties', 'members'],
  },
  {
    title: 'Reviews and history',
    kinds: ['reviews', 'rhythm', 'rituals-held', 'history', 'target-changes'],
  },
];

const otherTitle = 'More';

/** Templates by what they are about, in their order within a group; groups without any are left out. */
export function groupTemplates(templates: readonly TemplateView[]): readonly TemplateGroup[] {
  const titleOf = ({ kind }: TemplateView) =>
    groups.find(({ kinds }) => kinds.includes(kind))?.title ?? otherTitle;
  return [...groups.map(({ title }) => title), otherTitle]
    .map((title) => ({ title, templates: templates.filter((one) => titleOf(one) === title) }))
    .filter((group) => group.templates.length > 0);
}
