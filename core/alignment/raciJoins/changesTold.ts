import { isoOfSerial } from '../../calendar/serial.ts';
import { readCommunications } from '../../communications/readCommunications.ts';
import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import type { Issue } from '../../issue/issue.ts';
import { wordsOf } from '../../vocabulary/normaliseText.ts';
import { raciJoinIssues } from './issues.ts';
import { namesIn } from './personNames.ts';
import type { LinkedMatrix, LinkedTask } from './readRaci.ts';
import type { Cycle } from './runningCycle.ts';

/** A communication with its day; the words between spaces, so that whole words are found. */
export interface Told {
  readonly day: number;
  readonly words: string;
}

function wordText(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

/** Every communication with a day: its message and its audience. */
export function readTold(inputs: readonly CheckInput[], { locale }: Context): readonly Told[] {
  return inputs.flatMap((input) => {
    if (input.table.kind !== 'communications') return [];
    return readCommunications(input, locale).rows.flatMap(
      ({ values: { sentOn, message, audience } }) =>
        sentOn === null
          ? []
          : [{ day: sentOn, words: wordText(message ?? '') + wordText(audience ?? '') }],
    );
  });
}

/** What a communication about the change would name: the task, or whoever is accountable now. */
function signsOf({ task, accountable }: LinkedTask): readonly string[] {
  const [person] = accountable === null ? [] : namesIn(accountable.name);
  return [task.named ? task.name : '', person ?? '']
    .map(wordText)
    .filter((words) => words.trim() !== '');
}

/**
 * A change of the accountable person after the cycle began and up to today is told: on that day or later a
 * communication names the task or the person in its message or audience.
 */
export function changesTold(
  { tasks }: LinkedMatrix,
  told: readonly Told[],
  { cycle, today }: { readonly cycle: Cycle; readonly today: number },
): readonly Issue[] {
  return tasks.flatMap((linked) => {
    const { since, task, accountable } = linked;
    if (since === null || since.day <= cycle.start || since.day > today) return [];
    const signs = signsOf(linked);
    const isTold = told.some(
      ({ day, words }) => day >= since.day && signs.some((sign) => words.includes(sign)),
    );
    if (isTold) return [];
    const who = accountable === null ? '' : ` of ${accountable.name}`;
    return [
      raciJoinIssues['raci-change-not-told']({
        place: since.place,
        subject: task.name,
        expected:
          'a communication on that day or later that names the task or the person; tell those concerned',
        found: `the change${who} on ${isoOfSerial(since.day)} and no such communication`,
      }),
    ];
  });
}
