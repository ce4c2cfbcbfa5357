import { withPrefixes } from '../formula/futureFunctions.ts';
import { encodeText } from '../xml/escape.ts';
import { draftRow } from './draftRow.ts';
import { formulaGroups } from './formulaGroups.ts';
import type { Worksheet } from './worksheet.ts';

/** Gives every cell that shares a formula its own copy, in place, so that any one of them can be changed. */
export function expandShared(worksheet: Worksheet, group: string): void {
  const members = formulaGroups(worksheet).shared.get(group) ?? [];
  for (const { row, column, formula } of members) {
    const draft = draftRow(worksheet, row);
    const xml = draft.cells.get(column);
    if (xml === undefined || !isMember(xml, group)) continue;
    draft.cells.set(column, withOwnFormula(xml, formula, worksheet.prefix));
    draft.changed = true;
  }
  worksheet.groups = null;
}

/** A cell overwritten since the groups were found is no member any more. */
function isMember(xml: string, group: string): boolean {
  const formula = /<(?:[\w.-]+:)?f\s[^>]*>/.exec(xml)?.[0] ?? '';
  return new RegExp(`\\ssi\\s*=\\s*["']${group}["']`).test(formula);
}

function withOwnFormula(xml: string, formula: string, prefix: string): string {
  const own = `<${prefix}f>${encodeText(withPrefixes(formula.slice(1)))}</${prefix}f>`;
  const pattern = new RegExp(`<${prefix}f(?:\\s[^>]*)?(?:/>|>[^<]*</${prefix}f>)`);
  return xml.replace(pattern, () => own);
}
