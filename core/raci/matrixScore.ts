import type { Finding, RaciMatrix } from './model.ts';
import { raciThresholds } from './thresholds.ts';

/** How sound a matrix is, and how much of it is filled in. */
export interface MatrixScore {
  /** 0 (nothing assigned soundly) to 100 (no errors and no warnings); null when there are no tasks. */
  readonly value: number | null;
  /** Share of tasks with at least one letter, 0–1. */
  readonly coverage: number;
}

/**
 * Score of a matrix: `100 × (1 − (errors + 0.25 × warnings) / tasks)`, not below 0; information costs nothing.
 * Definition: ours; the weights are thresholds with their reasons.
 */
export function matrixScore(matrix: RaciMatrix, findings: readonly Finding[]): MatrixScore {
  const tasks = matrix.tasks.length;
  if (tasks === 0) return { value: null, coverage: 0 };
  const lettered = matrix.tasks.filter(({ duties }) =>
    duties.some(({ reading }) => reading.letters.length > 0),
  ).length;
  const count = (severity: string) =>
    findings.filter(({ issue }) => issue.severity === severity).length;
  const { errorWeight, warningWeight } = raciThresholds;
  const cost = count('error') * errorWeight.value + count('warning') * warningWeight.value;
  const value = lettered === 0 ? null : Math.max(0, 100 * (1 - cost / tasks));
  return { value, coverage: lettered / tasks };
}
