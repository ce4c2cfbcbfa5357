import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { settingNumber } from '../declare/readSettings.ts';
import type { Steps } from '../declare/steps.ts';
import { defineView, type ViewBlock } from '../declare/view.ts';
import type { Study } from '../network/study.ts';
import { networkBlockSteps, networkBlocks } from '../network/view.ts';
import { joinedStudy } from './networkGroups.ts';

function studiesOf(inputs: readonly CheckInput[], context: Context): readonly Study[] {
  return inputs
    .filter(({ table }) => table.kind === 'ties')
    .map((input) => joinedStudy(input, inputs, context).study);
}

/** The same view step by step, for whoever shows progress and lets its reader stop: large networks come complete. */
export function* networkViewSteps(
  inputs: readonly CheckInput[],
  context: Context,
): Steps<readonly ViewBlock[]> {
  const least = settingNumber(context, 'minimumAnswers');
  const blocks: ViewBlock[] = [];
  for (const study of studiesOf(inputs, context))
    blocks.push(...(yield* networkBlockSteps(study, least)));
  return blocks;
}

/** Who is in touch with whom, department by department. */
export const networkView = defineView({
  id: 'network',
  title: 'Network',
  summary: 'Which departments talk to each other, who stands alone, and on whom does contact hang?',
  kinds: ['ties'],
  run(inputs, context) {
    const least = settingNumber(context, 'minimumAnswers');
    return studiesOf(inputs, context).flatMap((study) => networkBlocks(study, least));
  },
  runInSteps: networkViewSteps,
});
