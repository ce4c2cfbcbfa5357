import type { Issue } from '../../core/issue/issue.ts';

/** Issues about one field as it says them beneath itself: its label names already what they are about. */
export function fieldSentence(issues: readonly Issue[]): string {
  return issues.map(({ expected, found }) => `Expected ${expected}; found ${found}.`).join(' ');
}
