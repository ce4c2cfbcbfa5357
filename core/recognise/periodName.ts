import { monthOf } from '../sheet/values/monthNames.ts';

const periodHeader =
  /^(?:(?:fy|y|year|jahr|année|año|ano|anno)[\s_-]?\d{1,4}(?:[\s_/-]\d{2,4})*|(?:20\d{2}|'?\d{2})(?:[\s_/-]\d{2,4})?|(?:q|t|h|s|k|кв)\s?[1-4](?:[\s_/'-]*\d{2,4})?|\d{4}[\s_-]?(?:q|h)[1-4]|\d{1,2}月|[1-4]分기|第?[1-4]季度)$/i;

/** True for headers that name a month, quarter or year: "Q3", "2026", "Jan", "FY26", "y1_2026_27". */
export function namesPeriod(text: string): boolean {
  const trimmed = text.trim();
  return periodHeader.test(trimmed) || monthOf(trimmed.split(/[\s_'/-]/)[0] ?? '') !== null;
}
