import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalFlag } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { componentIds, components } from '../components.ts';
import { compassParameter, exampleCompass } from './parameters.ts';

const header = ['Component', 'Rows', 'Complete', 'Score'];

export const componentScore = defineFunction({
  name: 'COMPONENT_SCORE',
  subject: 'strategy',
  summary: 'How complete a strategy on one sheet is: six components, 0 to 100.',
  definition:
    'Mean of six components, each the share of its rows that are complete, 0 where it has none: vision and mission stated; values with a behaviour; ' +
    'lines that serve vision or mission; operations: objectives that serve a line; people: lines and objectives somebody owns. Definition: ours; the components are those of a vision and traction plan on one page.',
  parameters: {
    compass: compassParameter,
    details: optionalFlag({ help: 'TRUE spills every component with its rows.', fallback: false }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'score',
    help: '0 to 100; with details one row a component: rows, complete ones and score; then the whole with the number of components that are there.',
    spills: true,
  },
  examples: [
    {
      note: 'No mission, half of the values and of the owners',
      arguments: [exampleCompass],
      result: 400 / 6,
    },
    {
      note: 'Component by component',
      arguments: [exampleCompass, true],
      result: [
        header,
        ['vision', 1, 1, 100],
        ['mission', 0, 0, 0],
        ['values', 2, 1, 50],
        ['strategy', 1, 1, 100],
        ['operations', 1, 1, 100],
        ['people', 2, 1, 50],
        ['all', 6, 5, 400 / 6],
      ],
    },
    {
      note: 'Levels in words nobody knows',
      arguments: [
        [
          ['Level', 'Statement'],
          ['North star', 'Bread for everybody'],
        ],
      ],
      result: { issue: 'cell-unreadable' },
    },
  ],
  related: ['COMPASS_CHECK', 'ALIGN_HEALTH'],
  calculate({ compass, details }) {
    const broken = compass.issues.filter(({ severity }) => severity === 'error');
    if (broken.length > 0) return fail(...broken);
    const rows = compass.rows.filter(({ values }) => values.statement !== null);
    const parts = components(rows);
    const score = parts.reduce((sum, part) => sum + part.score, 0) / componentIds.length;
    const present = parts.filter(({ count }) => count > 0).length;
    const body = parts.map((part) => [part.id, part.count, part.complete, part.score]);
    const all = ['all', componentIds.length, present, score];
    return succeed(details ? [header, ...body, all] : score);
  },
});
