import { settingNumber } from '../declare/readSettings.ts';
import { defineView, type ViewDefinition } from '../declare/view.ts';
import { agreementBlocks } from './agreementBlocks.ts';
import { surveyOfTable } from './surveyOfTable.ts';

/** How far people agree, from their answers; nobody and no small group can be told. */
export const agreementView: ViewDefinition = defineView({
  id: 'agreement',
  title: 'Agreement in surveys',
  summary: 'How far people answer alike, by aspect, question and team.',
  kinds: ['survey'],
  run(inputs, context) {
    const minimum = settingNumber(context, 'minimumAnswers');
    return inputs
      .filter(({ table }) => table.kind === 'survey')
      .flatMap((input) => agreementBlocks(surveyOfTable(input), minimum));
  },
});
