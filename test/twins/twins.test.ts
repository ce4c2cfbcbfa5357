import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blueprints } from '../../core/catalog.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { officeAnswers } from './officeAnswers.ts';
import { officeVersion } from './recalculate.ts';
import { formulasOf, type Recording, recordingFile } from './recording.ts';
import { twinAnswers, twinRows } from './twinSheet.ts';

const recorded: { version: string; recordings: Recording[] } = existsSync(recordingFile)
  ? JSON.parse(readFileSync(recordingFile, 'utf8'))
  : { version: 'none', recordings: [] };
const office = officeVersion();
const computing = blueprints.filter((blueprint) => Object.keys(formulasOf(blueprint)).length > 0);

function expectSame(
  got: Readonly<Record<string, readonly Cell[]>>,
  expected: Readonly<Record<string, readonly Cell[]>>,
  rows: readonly unknown[],
): void {
  for (const [key, answers] of Object.entries(expected)) {
    answers.forEach((answer, index) => {
      const value = got[key]?.[index] ?? null;
      const same =
        typeof value === 'number' && typeof answer === 'number'
          ? Math.abs(value - answer) < 1e-9
          : JSON.stringify(value) === JSON.stringify(answer);
      expect(
        same,
        `${key}, row ${JSON.stringify(rows[index])}: ${JSON.stringify(value)} against ${JSON.stringify(answer)}`,
      ).toBe(true);
    });
  }
}

describe.each(computing)('native formulas of $id', (blueprint) => {
  const recording = recorded.recordings.find(({ template }) => template === blueprint.id);

  it('were recorded as they are now (npm run record-twins)', () => {
    expect(recording?.formulas).toEqual(formulasOf(blueprint));
    expect(recording?.rows).toEqual(JSON.parse(JSON.stringify(twinRows(blueprint))));
  });

  it('give what TypeScript gives, by the recorded answers of a spreadsheet program', () => {
    expectSame(twinAnswers(blueprint), recording?.answers ?? {}, recording?.rows ?? []);
    expect(Object.keys(recording?.answers ?? {})).toEqual(Object.keys(formulasOf(blueprint)));
  });

  it.runIf(office !== null)(
    'give what TypeScript gives, worked out now',
    { timeout: 180_000 },
    () => {
      expectSame(officeAnswers(blueprint), twinAnswers(blueprint), twinRows(blueprint));
    },
  );
});

describe('native formulas', () => {
  it('every template that computes has been recorded', () => {
    expect(recorded.recordings.map(({ template }) => template).sort()).toEqual(
      computing.map(({ id }) => id).sort(),
    );
  });

  it('use only functions that Excel 2016, Google Sheets and LibreOffice 7.4 share', () => {
    const newer =
      /\b(LET|LAMBDA|XLOOKUP|XMATCH|FILTER|SORT|UNIQUE|SEQUENCE|TEXTJOIN|IFS|SWITCH|MAXIFS|MINIFS|CONCAT)\(/;
    const used = computing.flatMap((blueprint) => Object.values(formulasOf(blueprint)));
    expect(used.filter((formula) => newer.test(formula))).toEqual([]);
  });
});
