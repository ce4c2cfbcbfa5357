import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import { readOkrSheet } from '../../okr/readOkrSheet.ts';
import { readTeamwork } from '../dependencyJoins/readTeamwork.ts';
import { buildGraph } from '../graph/buildGraph.ts';
import { readRaci } from '../raciJoins/readRaci.ts';
import type { Facts } from './model.ts';

/** Reads what several sources look at. Linear in the number of rows. */
export function readFacts(inputs: readonly CheckInput[], context: Context): Facts {
  return {
    ...{ inputs, context },
    graph: buildGraph(inputs, context),
    teamwork: readTeamwork(inputs, context),
    matrices: inputs.flatMap((input) =>
      input.table.kind === 'raci' ? (readRaci(input, context) ?? []) : [],
    ),
    keyResults: inputs.flatMap((input) => {
      const { kind, columns, objectiveAt } = input.table;
      const isList = kind === 'okr' && objectiveAt !== 'across' && columns.keyResult !== undefined;
      return isList ? [{ input, sheet: readOkrSheet(input, context) }] : [];
    }),
  };
}
