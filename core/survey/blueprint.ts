import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { pulseColumns, surveyColumns } from './columns.ts';
import { pulseSample, surveySample, surveySampleHeaders } from './sample.ts';

/** The survey on the alignment of leaders: twelve questions, no names. */
export const surveyBlueprint: Blueprint = defineBlueprint({
  id: 'survey',
  kind: 'survey',
  sheet: 'Survey',
  purpose:
    'Survey on how aligned we are: one row a person, no names, answers from 1 (not at all) to 5 (fully). Put your own questions in the headers.',
  columns: surveyColumns,
  sample: surveySample,
  sampleHeaders: surveySampleHeaders,
  rules: [],
  settings: ['minimumAnswers'],
  frozenColumns: 1,
});

/** The ownership pulse: five questions, no names. */
export const pulseBlueprint: Blueprint = defineBlueprint({
  id: 'pulse',
  kind: 'survey',
  sheet: 'Ownership pulse',
  purpose:
    'Pulse survey on ownership: one row a person, no names, answers from 1 (not at all) to 5 (fully).',
  columns: pulseColumns,
  sample: pulseSample,
  rules: [],
  settings: ['minimumAnswers'],
  frozenColumns: 1,
});
