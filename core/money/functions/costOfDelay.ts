import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, tableParameter } from '../../declare/parameter.ts';
import type { Issue } from '../../issue/issue.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { moneyColumn, numberColumn, textColumn } from '../../sheet/column.ts';
import { placeIn, type Table } from '../../sheet/table.ts';
import { type DelayItem, delayOrder } from '../delayOrder.ts';
import { moneyIssues } from '../issues.ts';

const columns = {
  item: textColumn({ header: 'Item', help: 'The piece of work.', role: 'label', required: true }),
  costOfDelay: moneyColumn({
    ...{ header: 'Cost of delay', help: 'What a week (or month) of waiting costs.' },
    required: true,
  }),
  duration: numberColumn({
    ...{ header: 'Duration', help: 'How long it takes, in the same weeks or months.' },
    required: true,
  }),
};

const header = ['Rank', 'Item', 'Score'];

/** What keeps a row from being put in order; nothing where it is complete. */
function incomplete(table: Table<typeof columns>): readonly Issue[] {
  return table.rows.flatMap(({ row, values }) => {
    const { item, costOfDelay, duration } = values;
    const isDelay = costOfDelay !== null && costOfDelay >= 0;
    if (isDelay && duration !== null && duration > 0) return [];
    const key = isDelay ? 'duration' : 'costOfDelay';
    const expected = isDelay ? 'a duration above 0' : 'a cost of delay from 0 on';
    const place = placeIn(table, row, key);
    const found = values[key] === null ? 'blank' : `${values[key]}`;
    const subject = `"${item ?? `row ${row + 1}`}"`;
    return [moneyIssues['delay-incomplete']({ place, subject, expected, found })];
  });
}

export const costOfDelayFunction = defineFunction({
  name: 'COST_OF_DELAY',
  subject: 'money',
  summary: 'Work in the order that costs least in waiting: cost of delay ÷ duration.',
  definition:
    'Cost of delay of a week (or month) ÷ weeks (or months) it takes; the highest first, equal ones as listed (CD3). Source: Reinertsen, The Principles of Product Development Flow.',
  parameters: {
    work: tableParameter({
      help: 'One row a piece of work: name, cost of delay, duration.',
      columns,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row a piece of work, the one to begin with first.',
    columns: [
      { header: 'Rank', unit: 'count', help: '1 is to be done first.' },
      { header: 'Item', unit: 'none', help: 'The piece of work.' },
      { header: 'Score', unit: 'money', help: 'Cost of delay ÷ duration.' },
    ],
  },
  examples: [
    {
      note: 'The short one first, though another costs more a week',
      arguments: [
        [
          ['Item', 'Cost of delay', 'Duration'],
          ...[
            ['Order page', 10, 5],
            ['Second till', 6, 2],
            ['Oven doors', 12, 12],
          ],
        ],
      ],
      result: [header, [1, 'Second till', 3], [2, 'Order page', 2], [3, 'Oven doors', 1]],
    },
    {
      note: 'Nobody knows how long it takes',
      arguments: [
        [
          ['Item', 'Cost of delay', 'Duration'],
          ['Order page', 10, null],
        ],
      ],
      result: { issue: 'delay-incomplete' },
    },
  ],
  related: ['EVM_INDEX', 'MISALIGN_COST'],
  calculate({ work }) {
    const broken = incomplete(work);
    if (broken.length > 0) return fail(...broken);
    const items = work.rows.map(({ row, values }): DelayItem => {
      const { item, costOfDelay, duration } = values;
      const name = item ?? `row ${row + 1}`;
      return { name, costOfDelay: costOfDelay ?? 0, duration: duration ?? 0 };
    });
    const ranked = delayOrder(items);
    if (ranked !== null && ranked.length > 0)
      return succeed([header, ...ranked.map(({ name, score }, at) => [at + 1, name, score])]);
    const place = { argument: 'work' };
    const expected = 'at least one row with cost of delay and duration';
    return fail(moneyIssues['delay-none']({ place, expected, found: 'none' }));
  },
});
