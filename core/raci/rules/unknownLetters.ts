import { raciIssues } from '../issues.ts';
import { type Duty, dutyPlace, type Finding, type RaciMatrix, type Task } from '../model.ts';
import { raciThresholds } from '../thresholds.ts';
import { variantWords } from '../variants.ts';
import type { RuleInput } from './rule.ts';

interface Met {
  readonly task: Task;
  readonly duty: Duty;
}

/** Cells by unknown code, those of one task in the order of the people's names. */
function cellsByCode(matrix: RaciMatrix): ReadonlyMap<string, readonly Met[]> {
  const cells = new Map<string, Met[]>();
  const nameOf = ({ person }: Duty) => matrix.people[person]?.name ?? '';
  for (const task of matrix.tasks) {
    const strange = task.duties.filter(({ reading }) => reading.unknown.length > 0);
    if (strange.length === 0) continue;
    strange.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    for (const duty of strange) {
      const code = duty.reading.unknown.join(' ');
      const met = cells.get(code);
      if (met) met.push({ task, duty });
      else cells.set(code, [{ task, duty }]);
    }
  }
  return cells;
}

function findingAt(matrix: RaciMatrix, { task, duty }: Met, found: string): Finding {
  const issue = raciIssues['raci-letter-unknown']({
    place: dutyPlace(matrix, task, duty),
    subject: task.name,
    expected: `letters of ${matrix.variant.id} (${variantWords(matrix.variant)}) or blank; type one of them, or clear the cell`,
    found,
  });
  return { issue, task: task.name, person: matrix.people[duty.person]?.name ?? null };
}

/** Cells hold letters of the variant and nothing else; a code met in many cells is reported once. */
export function unknownLetters({ matrix }: RuleInput): readonly Finding[] {
  return [...cellsByCode(matrix)].flatMap(([code, met]) => {
    const first = met[0];
    if (first && met.length > raciThresholds.repeatedCode.value)
      return [findingAt(matrix, first, `"${code}" in ${met.length} cells`)];
    return met.map((cell) => findingAt(matrix, cell, `"${code}"`));
  });
}

/** Letters come from the Latin alphabet, so that formulas count them. */
export function lookalikeLetters({ matrix }: RuleInput): readonly Finding[] {
  return matrix.tasks.flatMap((task) =>
    task.duties
      .filter(({ reading }) => reading.lookalike)
      .map((duty) => {
        const issue = raciIssues['raci-letter-lookalike']({
          place: dutyPlace(matrix, task, duty),
          subject: task.name,
          expected: `the Latin letters ${duty.reading.letters.join('/')}; type them again`,
          found: 'a letter that only looks like them',
        });
        return { issue, task: task.name, person: matrix.people[duty.person]?.name ?? null };
      }),
  );
}
