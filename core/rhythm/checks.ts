import { defineWorkbookCheck, type Score, type WorkbookCheckDefinition } from '../declare/check.ts';
import { settingNumber } from '../declare/readSettings.ts';
import { findRhythmIssues, unlistedRituals } from './checkRhythm.ts';
import type { Ritual } from './model.ts';
import { readRhythmSheets } from './readSheets.ts';
import { rhythmRate, ritualRate } from './ritualRate.ts';
import { rhythmThresholds } from './thresholds.ts';

function rateScore(sheet: string, rituals: readonly Ritual[], asOf: number | null): Score[] {
  if (asOf === null || rituals.length === 0) return [];
  const window = { asOf, days: rhythmThresholds.window.value };
  const { rate, coverage } = rhythmRate(rituals.map((ritual) => ritualRate(ritual, window)));
  const named = { id: `rhythm/${sheet}`, kind: 'rhythm', label: sheet };
  return [{ ...named, value: rate, unit: 'fraction', coverage, asOf }];
}

/** Joins lists of rituals with the logs of the days they were held; each sheet is also checked alone. */
export const rhythmCheck: WorkbookCheckDefinition = defineWorkbookCheck({
  id: 'rhythm',
  summary:
    'Rituals that have not taken place for too long, without an owner or a readable cadence; days of rituals that are not listed.',
  run(inputs, context) {
    const { lists, held } = readRhythmSheets(inputs, context);
    const limits = { today: context.today, grace: settingNumber(context, 'ritualGrace') };
    const all = lists.flatMap(({ rituals }) => rituals);
    const issues = lists.flatMap(({ table, rituals }) => [
      ...table.issues,
      ...findRhythmIssues(rituals, limits),
    ]);
    // A log without any list of rituals stands alone: its names cannot be looked up.
    const unlisted = lists.length === 0 ? [] : held.flatMap((log) => unlistedRituals(all, log));
    return {
      scores: lists.flatMap(({ table, rituals }) => rateScore(table.sheet, rituals, context.today)),
      issues: [...issues, ...held.flatMap((log) => log.issues), ...unlisted],
    };
  },
});
