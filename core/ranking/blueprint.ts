import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { messageColumns, rankingColumns, recallColumns } from './columns.ts';
import { messagesSample, rankingSampleHeaders, rankingsSample, recallSample } from './sample.ts';

/** Priorities ranked by each leader, beside the official order. */
export const rankingsBlueprint: Blueprint = defineBlueprint({
  id: 'rankings',
  kind: 'rankings',
  sheet: 'Rankings',
  purpose:
    'Ranking of priorities: each leader ranks them alone, 1 the most important. Write the names over the columns.',
  columns: rankingColumns,
  sample: rankingsSample,
  sampleHeaders: rankingSampleHeaders,
  rules: [],
  settings: [],
  frozenColumns: 2,
});

/** What leaders name when asked for the top priorities. */
export const recallBlueprint: Blueprint = defineBlueprint({
  id: 'recall',
  kind: 'recall',
  sheet: 'Recall',
  purpose:
    'Recall test: ask each leader for the top priorities without the list, and how aligned they feel.',
  columns: recallColumns,
  sample: recallSample,
  rules: [],
  settings: [],
  frozenColumns: 1,
});

/** The strategy in one sentence, leader by leader. */
export const messagesBlueprint: Blueprint = defineBlueprint({
  id: 'messages',
  kind: 'messages',
  sheet: 'Messages',
  purpose: 'Our strategy in one sentence: each leader writes one alone; the words are compared.',
  columns: messageColumns,
  sample: messagesSample,
  rules: [],
  settings: [],
  frozenColumns: 1,
});
