import { tableParameter } from '../../declare/parameter.ts';
import { communicationColumns } from '../columns.ts';

export const planParameter = tableParameter({
  help: 'One row a message and audience, with headers such as Audience, Message, Frequency, Date, Reached, Audience size, Understood, Asked.',
  columns: communicationColumns,
  tolerant: true,
});

/** Made-up messages that the examples share; the days are 5 October, 2 October and 12 October 2026. */
export const examplePlan = [
  [
    ...['Audience', 'Message', 'Frequency', 'Date', 'Reached', 'Audience size', 'Understood'],
    'Asked',
  ],
  ['Bakery', 'Less waste', 'weekly', 46_300, 9, 11, 0.9, 10],
  ['All staff', 'Where we are going', 'quarterly', 46_297, 34, 38, 0.8, 30],
  ['Shops', 'Two morning slots', 'once', 46_307, 6, 14, null, null],
  ['Drivers', 'Two morning slots', 'once', 46_307, null, 6, null, null],
] as const;
