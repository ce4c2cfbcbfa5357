import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalText, textParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { raciIssues } from '../issues.ts';
import { matrixOf } from '../matrixOf.ts';
import type { RaciMatrix } from '../model.ts';
import { expectedNames } from '../nearNames.ts';
import { parseLetters } from '../parseLetters.ts';
import { partsOf } from '../rules/rule.ts';
import { variantWords } from '../variants.ts';
import { tasksNamed, whoHolds } from '../whoHolds.ts';
import { exampleMatrix, matrixParameter, variantParameter } from './parameters.ts';

function unknownTask(task: string, { tasks }: RaciMatrix) {
  const names = tasks.map(({ name }) => name);
  const expected = expectedNames(task, names);
  const place = { argument: 'task' };
  return raciIssues['raci-task-unknown']({ place, subject: task, expected, found: task });
}

function unknownLetter(letter: string, { variant }: RaciMatrix) {
  return raciIssues['raci-letter-outside']({
    place: { argument: 'letter' },
    expected: `letters of ${variant.id} (${variantWords(variant)})`,
    found: `text "${letter}"`,
  });
}

function answer(read: RaciMatrix, task: string, letter: string | null) {
  const { letters, unknown } = parseLetters(letter ?? read.variant.accountable, read.variant);
  if (letters.length === 0 || unknown.length > 0) return fail(unknownLetter(letter ?? '', read));
  const tasks = tasksNamed(read, task);
  const [first] = tasks;
  if (first === undefined) return fail(unknownTask(task, read));
  const names = whoHolds(read, tasks, letters);
  if (names.length > 0) return succeed(names.map((name) => [name]));
  return fail(
    raciIssues['raci-nobody']({
      place: first.place,
      subject: first.name,
      expected: `somebody with ${letters.join(' or ')}`,
      found: partsOf(read, first),
    }),
  );
}

export const raciWhoFunction = defineFunction({
  name: 'RACI_WHO',
  subject: 'raci',
  summary: 'Names the people who hold a letter for a task: by default the one accountable.',
  definition:
    'Everybody whose cell for the task holds the letter, alone or combined; a task listed in several sections answers for all of them. Letters as in the RACI chart of the PMBOK Guide.',
  parameters: {
    matrix: matrixParameter,
    task: textParameter({
      help: 'The task as the matrix names it; case and a number in front do not matter.',
    }),
    letter: optionalText({
      help: 'A letter or several such as R or A/R; whoever answers for the result when left out.',
    }),
    variant: variantParameter,
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One name a row.',
    headerRow: false,
    columns: [{ header: 'Person', unit: 'none', help: 'As the matrix names them' }],
  },
  examples: [
    {
      note: 'Who answers for the flour?',
      arguments: [exampleMatrix, 'order flour'],
      result: [['Owner']],
    },
    {
      note: 'Who is consulted or informed about the bread?',
      arguments: [exampleMatrix, 'Bake bread', 'C/I'],
      result: [['Owner'], ['Shop lead']],
    },
    {
      note: 'Nobody answers for the oven.',
      arguments: [exampleMatrix, 'Clean the oven'],
      result: { issue: 'raci-nobody' },
    },
    {
      note: 'A task that is not there answers the nearest ones.',
      arguments: [exampleMatrix, 'Clean oven'],
      result: { issue: 'raci-task-unknown' },
    },
  ],
  related: ['RACI_LOAD', 'RACI_ISSUES'],
  calculate({ matrix, task, letter, variant, hasHeader }) {
    const outcome = matrixOf(matrix, { variant, hasHeader });
    return outcome.ok ? answer(outcome.value, task, letter) : outcome;
  },
});
