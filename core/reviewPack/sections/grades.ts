import { closingView } from '../../cycle/closingView.ts';
import { joinCycle } from '../../cycle/cycleSheets.ts';
import { gradeCycle } from '../../cycle/gradeCycle.ts';
import type { PackData } from '../readPack.ts';
import { counted, type PackSection } from '../section.ts';

/** Grades as they would be if the cycle were closed with today's values: everything due until the end of the cycle. */
export function gradesSection({ inputs, keyResults, context }: PackData): PackSection {
  const dues = keyResults.flatMap(({ dueDate }) => (dueDate === null ? [] : [dueDate]));
  const until = dues.reduce((latest, day) => Math.max(latest, day), 0);
  const graded = gradeCycle(joinCycle(inputs, context), until);
  const note = `${counted(graded.objectives.length, 'objective')}, as if closed today`;
  if (graded.keyResults.length + graded.objectives.length === 0)
    return {
      ...{ title: 'Grades', note },
      blocks: [{ block: 'text', text: 'No open work has a due date, so nothing is graded.' }],
    };
  return { title: 'Grades', note, blocks: closingView(graded) };
}
