import type { FunctionHelp } from '../bridge.ts';
import { subjectName } from './words.ts';

export interface FunctionGroup {
  readonly title: string;
  readonly functions: readonly FunctionHelp[];
}

/** Functions by subject, in the order they come. */
export function groupFunctions(functions: readonly FunctionHelp[]): readonly FunctionGroup[] {
  const groups = new Map<string, FunctionHelp[]>();
  for (const help of functions) {
    const group = groups.get(help.subject);
    if (group) group.push(help);
    else groups.set(help.subject, [help]);
  }
  return [...groups].map(([subject, list]) => ({
    title: subjectName(subject) ?? subject,
    functions: list,
  }));
}
