import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import { finishSteps, type Steps } from '../../declare/steps.ts';
import { readOkrSheet } from '../../okr/readOkrSheet.ts';
import { readTeamwork } from '../dependencyJoins/readTeamwork.ts';
import { buildGraphSteps } from '../graph/buildGraph.ts';
import { readRaci } from '../raciJoins/readRaci.ts';
import type { Facts } from './model.ts';

function matricesOf(inputs: readonly CheckInput[], context: Context): Facts['matrices'] {
  return inputs.flatMap((input) =>
    input.table.kind === 'raci' ? (readRaci(input, context) ?? []) : [],
  );
}

function keyResultsOf(inputs: readonly CheckInput[], context: Context): Facts['keyResults'] {
  return inputs.flatMap((input) => {
    const { kind, columns, objectiveAt } = input.table;
    const isList = kind === 'okr' && objectiveAt !== 'across' && columns.keyResult !== undefined;
    return isList ? [{ input, sheet: readOkrSheet(input, context) }] : [];
  });
}

/** As `readFacts`, step by step. */
export function* readFactsSteps(inputs: readonly CheckInput[], context: Context): Steps<Facts> {
  const step = { stage: 'reading what evidence stands on', done: 0, total: 1 };
  const graph = yield* buildGraphSteps(inputs, context);
  yield step;
  const teamwork = readTeamwork(inputs, context);
  yield step;
  const matrices = matricesOf(inputs, context);
  const keyResults = keyResultsOf(inputs, context);
  return { inputs, context, graph, teamwork, matrices, keyResults };
}

/** Reads what several sources look at. Linear in the number of rows. */
export function readFacts(inputs: readonly CheckInput[], context: Context): Facts {
  return finishSteps(readFactsSteps(inputs, context));
}
