import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingParts, systems, systemsPage } from '../../workbench/docs/systems.ts';

const root = path.resolve(import.meta.dirname, '../..');
const hasTest = (file: string) => file.startsWith('test/') && existsSync(path.join(root, file));

describe('systems', () => {
  it('there are 49 systems, each on its row', () => {
    expect(systems.map(({ row }) => row)).toEqual(Array.from({ length: 49 }, (_, at) => at + 1));
  });

  it('every system has sheet, functions, view, check, planted mistake and test, and all of them are there', () => {
    expect(systems.flatMap((system) => missingParts(system, hasTest))).toEqual([]);
  });

  it('missingParts names what a system lacks and what it names that is not there', () => {
    const [first] = systems;
    if (!first) throw new Error('there is no system');
    const lacking = {
      ...first,
      views: [],
      functions: ['NO_SUCH'],
      tests: ['test/nowhere.test.ts'],
    };
    expect(missingParts(lacking, hasTest)).toEqual([
      ...['1 functions: NO_SUCH', '1 views: none', '1 tests: test/nowhere.test.ts'],
    ]);
  });

  it('systemsPage says of a part that is missing that it is', () => {
    const [first, ...others] = systems;
    if (!first) throw new Error('there is no system');
    const rowsOf = (text: string) => text.split('\n').filter((line) => /^\| \d+ \|/.test(line));
    const rows = rowsOf(systemsPage([{ ...first, views: [] }, ...others]));
    expect(rows).toHaveLength(systems.length);
    expect(rows.filter((row) => row.includes('**missing**'))).toEqual([rows[0]]);
    expect(rowsOf(systemsPage()).join()).not.toContain('**missing**');
  });
});
