import type { Issue, Occurrence, Sentences, Severity } from './issue.ts';

/** Declaration of an issue code: its severity and its sentence in every language. */
export interface IssueDeclaration {
  readonly severity: Severity;
  readonly sentences: Sentences;
}

export type IssueMakers<Code extends string> = {
  readonly [K in Code]: (occurrence: Occurrence) => Issue;
};

/** Longest text that an issue repeats, in characters: a sentence, not a page. What was expected may list names. */
const longest = { found: 300, subject: 300, expected: 600 } as const;

function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}

/**
 * Turns declared issue codes into makers: `issues['kr-no-target']({ place, expected, found })`.
 * Codes are kebab-case and stable: scripts compare them. Texts too long for a sentence are cut.
 */
export function defineIssues<Code extends string>(
  declarations: Readonly<Record<Code, IssueDeclaration>>,
): IssueMakers<Code> {
  const makers: Record<string, (occurrence: Occurrence) => Issue> = {};
  for (const code of Object.keys(declarations) as Code[]) {
    const { severity, sentences } = declarations[code];
    makers[code] = ({ place = {}, expected, found, subject }) => ({
      ...{ code, severity, place, sentences },
      ...{ expected: cut(expected, longest.expected), found: cut(found, longest.found) },
      ...(subject === undefined ? {} : { subject: cut(subject, longest.subject) }),
    });
  }
  return makers as IssueMakers<Code>;
}
