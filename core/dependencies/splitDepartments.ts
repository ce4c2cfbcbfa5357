import { nameKey } from '../statistics/nameKey.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';

/**
 * Departments one cell names, each once: separated by commas, semicolons, line breaks, or a free-standing "+" or
 * "/". "Online & delivery" stays one department.
 */
export function splitDepartments(text: string | null): readonly string[] {
  const seen = new Set<string>();
  return (text ?? '')
    .split(/[,;\n]|\s[+/]\s/)
    .map((name) => name.trim())
    .filter((name) => {
      const key = nameKey(name);
      if (namesNobody(name) || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
