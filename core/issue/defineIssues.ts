import type { Issue, Occurrence, Sentences, Severity } from './issue.ts';

/** Declaration of an issue code: its severity and its sentence in every language. */
export interface IssueDeclaration {
  readonly severity: Severity;
  readonly sentences: Sentences;
}

export type IssueMakers<Code extends string> = {
  readonly [K in Code]: (occurrence: Occurrence) => Issue;
};

/**
 * Turns declared issue codes into makers: `issues['kr-no-target']({ place, expected, found })`.
 * Codes are kebab-case and stable: scripts compare them.
 */
export function defineIssues<Code extends string>(
  declarations: Readonly<Record<Code, IssueDeclaration>>,
): IssueMakers<Code> {
  const makers: Record<string, (occurrence: Occurrence) => Issue> = {};
  for (const code of Object.keys(declarations) as Code[]) {
    const { severity, sentences } = declarations[code];
    makers[code] = ({ place = {}, ...rest }) => ({ code, severity, place, ...rest, sentences });
  }
  return makers as IssueMakers<Code>;
}
