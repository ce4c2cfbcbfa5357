import { defineIssues } from '../../core/issue/defineIssues.ts';
import type { Issue } from '../../core/issue/issue.ts';

/** What can be wrong with a file that should be a workbook. */
export const fileIssues = defineIssues({
  'file-encrypted': {
    severity: 'error',
    sentences: {
      en: '{subject} is protected with a password: remove the password in the spreadsheet program and save again.',
    },
  },
  'file-old-excel': {
    severity: 'error',
    sentences: {
      en: '{subject} is in the old binary format of Excel: save it as .xlsx in the spreadsheet program first.',
    },
  },
  'file-not-a-workbook': {
    severity: 'error',
    sentences: { en: '{subject} is not an .xlsx workbook: expected {expected}, found {found}.' },
  },
  'file-broken': {
    severity: 'error',
    sentences: { en: '{subject} is damaged: expected {expected}, found {found}.' },
  },
  'file-too-large': {
    severity: 'error',
    sentences: { en: '{subject} is too large when unpacked: at most {expected}, found {found}.' },
  },
  'file-has-dtd': {
    severity: 'error',
    sentences: {
      en: '{subject} contains a document type definition, which no spreadsheet program writes and which can be used for attacks: expected {expected}, found {found}.',
    },
  },
});

/** An issue on its way from deep inside a file to the function that answers an outcome. */
export class WorkbookProblem extends Error {
  readonly issue: Issue;

  constructor(issue: Issue) {
    super(issue.code);
    this.issue = issue;
  }
}

/** Throws that a part of the file is damaged; caught where the outcome is made. */
export function throwBroken(part: string, expected: string, found: string): never {
  throw new WorkbookProblem(fileIssues['file-broken']({ subject: part, expected, found }));
}
