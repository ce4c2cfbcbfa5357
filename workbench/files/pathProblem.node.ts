import type { Issue } from '../../core/issue/issue.ts';
import { pathIssues } from './issues.ts';

/** The issue of what the file system answered. `doing` completes "could not be …". */
export function pathProblem(path: string, doing: 'read' | 'written', problem: unknown): Issue {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  const occurrence = { subject: path, expected: doing, found: code || String(problem) };
  if (code === 'ENOENT' || code === 'ENOTDIR') return pathIssues['file-missing'](occurrence);
  if (code === 'EISDIR')
    return pathIssues['file-is-directory']({ ...occurrence, expected: 'a file' });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return pathIssues['file-no-permission'](occurrence);
  }
  return code === 'EEXIST'
    ? pathIssues['file-exists'](occurrence)
    : pathIssues['file-not-readable'](occurrence);
}
