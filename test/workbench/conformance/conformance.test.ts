import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseOracleFile } from '../../../workbench/conformance/oracle.ts';
import { runOracleFile } from '../../../workbench/conformance/run.ts';
import { runCommand, temporaryFolder, writeText } from '../cli/runCommand.ts';

const folder = path.resolve(import.meta.dirname, '../../known-values');

const families = readdirSync(folder).filter((name) => /^\d\d_.*\.json$/.test(name));

describe.each(families)('family %s', (name) => {
  it('every case passes through the functions a user calls', () => {
    const file = parseOracleFile(readFileSync(path.join(folder, name), 'utf8'));
    expect(file?.cases.length).toBeGreaterThan(0);
    expect(file && runOracleFile(file).failures).toEqual([]);
  });
});

describe('tandem conformance', () => {
  const oracles = temporaryFolder();
  const test = (fn: string, score: number | null) => ({
    name: `${fn} to ${score}`,
    fn,
    input: { start: 0, target: 10, current: 5 },
    expected: { score },
    tolerance: 1e-9,
    toleranceMode: 'abs',
  });

  it('conformance DIR counts a wrong value, a missing refusal and what is not built as failed', async () => {
    const cases = [
      test('krProgress', 0.5),
      test('krProgress', 0.6),
      test('krProgress', null),
      test('teaLeaves', 1),
    ];
    writeText(oracles, 'family.json', JSON.stringify({ family: 'mixed', cases }));
    const { code, out } = await runCommand('conformance', oracles);
    expect(code).toBe(1);
    expect(out).toContain('teaLeaves to 1: not built yet');
    expect(out.split('\n').pop()).toBe('1 passed, 3 failed');
  });

  it('conformance of a folder that is not there exits 2', async () => {
    expect(await runCommand('conformance', path.join(oracles, 'absent'))).toMatchObject({
      code: 2,
    });
  });
});
