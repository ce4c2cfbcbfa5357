import { describe, expect, it } from 'vitest';
import { importFormatIds, importFormats } from '../../../core/import/formats.ts';
import { repairTargets } from '../../../core/repair/command.ts';
import { planAbout } from '../../../panel/handler/planAbout.ts';
import { exportSheets } from '../../../panel/model/exportSheets.ts';
import { importChoices } from '../../../panel/model/importChoices.ts';
import { likelyTarget, repairChoices } from '../../../panel/model/repairChoices.ts';

describe('importChoices and repairChoices', () => {
  it('importChoices offers what the command takes, in its order, each with a note', () => {
    expect(importChoices.map(({ id }) => id)).toEqual(importFormatIds);
    for (const { id, note } of importChoices) expect(note, id).toMatch(/^[A-Z].*\.$/);
    const [first] = importChoices;
    for (const { title, signature } of importFormats) {
      expect(first?.note.includes(title), title).toBe(signature.length > 0);
    }
  });

  it('repairChoices offers every target; likelyTarget is how functions are written in the open program', () => {
    expect(repairChoices.map(({ value }) => value)).toEqual(repairTargets);
    expect(likelyTarget('TANDEM.')).toBe('excel');
    expect(likelyTarget('')).toBe('sheets');
  });
});

describe('exportSheets', () => {
  it('exportSheets(sheets) leaves out the settings, and keeps the order', () => {
    expect(exportSheets(['viva', 'Tandem settings', 'Notes'])).toEqual(['viva', 'Notes']);
  });
});

describe('planAbout', () => {
  it('planAbout(command, view) says what was read and which sheets are new, and is silent for others', () => {
    const sheets = [
      { sheet: 'Objectives', rows: 1 },
      { sheet: 'Key results', rows: 3 },
    ];
    const view = { format: 'viva', sheet: 'export', sheets };
    expect(planAbout('import', view)).toBe(
      'Reads "export" as Microsoft Viva Goals. New: Objectives (1 row), Key results (3 rows).',
    );
    expect(planAbout('import', { ...view, format: 'generic' })).toContain('a table of goals');
    expect(planAbout('import', null)).toBe('');
    expect(planAbout('repair', view)).toBe('');
  });
});
