import {
  type CheckInput,
  type CheckResult,
  defineWorkbookCheck,
  type WorkbookCheckDefinition,
} from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { settingNumber } from '../declare/readSettings.ts';
import { closedDepartmentIssues, networkScore } from '../network/checkNetwork.ts';
import { readRecognisedContacts } from '../network/readContacts.ts';
import { type Study, studyOf } from '../network/study.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { roleColumns } from '../roles/columns.ts';

/** Person and team of every role that names both. */
export function teamsOfRoles(inputs: readonly CheckInput[], locale: string | null) {
  return inputs
    .filter(({ table }) => table.kind === 'roles')
    .flatMap(({ grid, table }) => readRecognised({ grid, table, locale }, roleColumns).rows)
    .flatMap(({ values: { person, team } }) =>
      person === null || team === null ? [] : [{ person, department: team }],
    );
}

/**
 * The network of a table of contacts. Departments come from beside the contacts; where a sheet tells none at all, from
 * the teams of the roles.
 */
export function joinedStudy(
  input: CheckInput,
  inputs: readonly CheckInput[],
  { locale }: Context,
): { readonly study: Study; readonly isJoined: boolean } {
  const sheet = readRecognisedContacts(input, locale);
  const isJoined = sheet.members.every(({ department }) => department === null);
  const elsewhere = isJoined ? teamsOfRoles(inputs, locale) : [];
  return { study: studyOf(sheet, { directed: null, elsewhere, addsPeople: false }), isJoined };
}

function checkJoined(
  input: CheckInput,
  inputs: readonly CheckInput[],
  context: Context,
): CheckResult {
  const least = settingNumber(context, 'minimumAnswers');
  const { study, isJoined } = joinedStudy(input, inputs, context);
  if (!isJoined) return { scores: [], issues: [] };
  const sheet = readRecognisedContacts(input, context.locale);
  const about = { sheet: input.grid.sheet, least, asOf: context.today };
  return {
    scores: networkScore(study, about),
    issues: closedDepartmentIssues(study, sheet, least),
  };
}

/** Measures networks by the teams of the roles, where the contacts themselves name no departments. */
export const networkGroupsCheck: WorkbookCheckDefinition = defineWorkbookCheck({
  id: 'network-groups',
  summary: 'Teams of the roles that keep to themselves, for contacts that name no departments.',
  run(inputs, context) {
    const results = inputs
      .filter(({ table }) => table.kind === 'ties')
      .map((input) => checkJoined(input, inputs, context));
    return {
      scores: results.flatMap(({ scores }) => scores),
      issues: results.flatMap(({ issues }) => issues),
    };
  },
});
