import { rangeAddress } from '../../core/sheet/a1.ts';
import type { ConditionalRule, Edit } from '../../core/sheet/edit.ts';
import type { Rectangle } from '../../core/sheet/grid.ts';
import type { FormulaLocale } from '../cells/formulaLocale.ts';
import { tones } from './looks.ts';
import { rangeOf } from './makeRoom.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type SheetsRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type FormatEdit = Extract<Edit, { kind: 'format' }>;

/** Colour rules may not name another sheet directly; through INDIRECT they may. */
function reachOtherSheets(formula: string): string {
  const reference = /('(?:[^']|'')+'|[A-Za-z_]\w*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g;
  return formula.replace(reference, (address) => `INDIRECT("${address.replace(/"/g, '""')}")`);
}

/** The formula as a plan spells it, with other sheets named directly. */
function nameOtherSheets(formula: string): string {
  return formula.replace(/INDIRECT\("((?:[^"]|"")*)"\)/g, (_, address: string) =>
    address.replace(/""/g, '"'),
  );
}

function toSheetsRule({ formula, tone }: ConditionalRule, range: Range, formulas: FormulaLocale) {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formulas.toLocal(`=${reachOtherSheets(formula)}`))
    .setBackground(tones[tone].fill)
    .setFontColor(tones[tone].font)
    .setRanges([range])
    .build();
}

function toneOf(fill: string | null, font: string | null): ConditionalRule['tone'] | undefined {
  const names = Object.keys(tones) as ConditionalRule['tone'][];
  return names.find(
    (name) => tones[name].fill === fill?.toLowerCase() && tones[name].font === font?.toLowerCase(),
  );
}

/** A rule Tandem made, and where; null for one of somebody else. Its colours tell: Sheets keeps no other mark. */
interface OwnRule {
  readonly address: string;
  readonly rule: ConditionalRule;
}

function ownRule(rule: SheetsRule, formulas: FormulaLocale): OwnRule | null {
  const condition = rule.getBooleanCondition();
  const ranges = rule.getRanges();
  if (!condition || ranges.length !== 1) return null;
  const tone = toneOf(condition.getBackground(), condition.getFontColor());
  const [text]: unknown[] = condition.getCriteriaValues();
  if (!tone || typeof text !== 'string' || !text.startsWith('=')) return null;
  const formula = nameOtherSheets(formulas.toCanonical(text).slice(1));
  return { address: ranges[0]?.getA1Notation() ?? '', rule: { formula, tone } };
}

/** Tandem's own rules of exactly one area, among all rules of its sheet, which are read once. */
export function ownRulesBy(
  sheet: Sheet,
  formulas: FormulaLocale,
): (area: Rectangle) => readonly ConditionalRule[] {
  const own = sheet.getConditionalFormatRules().flatMap((rule) => ownRule(rule, formulas) ?? []);
  return (area) =>
    own.filter(({ address }) => address === rangeAddress(area)).map(({ rule }) => rule);
}

/**
 * Puts the edits' rules in the place of Tandem's own on exactly these areas and leaves every other rule: all rules
 * of a sheet are written at once.
 */
export function writeRules(
  sheet: Sheet,
  edits: readonly FormatEdit[],
  formulas: FormulaLocale,
): void {
  const ruled = edits.filter(({ conditional }) => conditional !== undefined);
  if (ruled.length === 0) return;
  const areas = new Set(ruled.map(({ area }) => rangeAddress(area)));
  const all = sheet.getConditionalFormatRules();
  const kept = all.filter((rule) => !areas.has(ownRule(rule, formulas)?.address ?? ''));
  const added = ruled.flatMap(({ area, conditional = [] }) => {
    const range = rangeOf(sheet, area);
    return conditional.map((rule) => toSheetsRule(rule, range, formulas));
  });
  if (kept.length === all.length && added.length === 0) return;
  sheet.setConditionalFormatRules([...kept, ...added]);
}
