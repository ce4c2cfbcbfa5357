import { settingNumber } from '../declare/readSettings.ts';
import { defineView } from '../declare/view.ts';
import { networkBlocks } from '../network/view.ts';
import { joinedStudy } from './networkGroups.ts';

/** Who is in touch with whom, department by department. */
export const networkView = defineView({
  id: 'network',
  title: 'Network',
  summary: 'Which departments talk to each other, who stands alone, and on whom does contact hang?',
  kinds: ['ties'],
  run: (inputs, context) =>
    inputs
      .filter(({ table }) => table.kind === 'ties')
      .flatMap((input) => {
        const { study } = joinedStudy(input, inputs, context);
        return networkBlocks(study, settingNumber(context, 'minimumAnswers'));
      }),
});
