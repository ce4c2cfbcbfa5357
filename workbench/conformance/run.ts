import type { Answer } from './answer.ts';
import { answers } from './answers.ts';
import { firstDifference } from './compare.ts';
import type { Json, OracleCase, OracleFile } from './oracle.ts';

/** One case that did not pass, and why. */
export interface Failure {
  readonly name: string;
  readonly reason: string;
}

export interface FileResult {
  readonly family: string;
  readonly passed: number;
  readonly failures: readonly Failure[];
}

function isRefusal(answer: Json | undefined): boolean {
  return (
    answer === null || (typeof answer === 'object' && !Array.isArray(answer) && 'error' in answer)
  );
}

/** Null for a pass, else the reason. An expected refusal or undefined result is met by any named issue. */
function judge(test: OracleCase, answer: Answer): string | null {
  const got = answer(test.input);
  const { expected } = test;
  if (expected === null || expected.error === true) {
    const values =
      typeof got === 'object' && got !== null && !Array.isArray(got) ? Object.values(got) : [];
    const isNothing = (value: Json) =>
      value === null || (Array.isArray(value) && value.length === 0);
    const undefinedOnly = values.length > 0 && values.every(isNothing);
    return isRefusal(got) || undefinedOnly
      ? null
      : `expected a refusal, got ${JSON.stringify(got)}`;
  }
  return firstDifference(got, expected, test);
}

function runCase(test: OracleCase): string | null {
  const answer = answers[test.fn];
  if (!answer) return 'not built yet';
  try {
    return judge(test, answer);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Runs every case of a file; a case that nothing answers yet has failed. */
export function runOracleFile(file: OracleFile): FileResult {
  const failures: Failure[] = [];
  for (const test of file.cases) {
    const reason = runCase(test);
    if (reason) failures.push({ name: test.name, reason });
  }
  return { family: file.family, passed: file.cases.length - failures.length, failures };
}
