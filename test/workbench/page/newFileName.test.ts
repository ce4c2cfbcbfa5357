import { describe, expect, it } from 'vitest';
import { newFileName } from '../../../workbench/page/file/newFileName.ts';

describe('newFileName', () => {
  it.each([
    ['Plan.xlsx', 'Plan (edited).xlsx'],
    ['Plan (edited).xlsx', 'Plan (edited 2).xlsx'],
    ['Plan (edited 9).xlsx', 'Plan (edited 10).xlsx'],
    ['Goals.2026.csv', 'Goals.2026 (edited).xlsx'],
    ['With macros.xlsm', 'With macros (edited).xlsm'],
    ['no ending', 'no ending (edited).xlsx'],
  ])('newFileName(%o) is never the name of the opened file', (name, expected) => {
    expect(newFileName(name)).toBe(expected);
  });
});
