import { unzipSync } from 'fflate';

/** What is counted in a workbook: the features a careless writer loses. */
export type Inventory = Readonly<Record<string, number>>;

class Parts {
  readonly names: string[];
  private readonly texts: Map<string, string>;

  constructor(bytes: Uint8Array) {
    const files = Object.entries(unzipSync(bytes));
    this.texts = new Map(files.map(([name, data]) => [name, new TextDecoder().decode(data)]));
    this.names = files.map(([name]) => name);
  }

  /** Number of parts whose name matches. */
  count(name: RegExp): number {
    return this.names.filter((one) => name.test(one)).length;
  }

  /** Number of matches of a pattern in all parts whose names match, prefixes left out. */
  inside(name: RegExp, pattern: RegExp): number {
    let count = 0;
    for (const one of this.names) {
      if (!name.test(one)) continue;
      const text = (this.texts.get(one) ?? '').replace(/<(\/?)(?:x|xdr|ssml):/g, '<$1');
      count += [...text.matchAll(new RegExp(pattern, 'g'))].length;
    }
    return count;
  }
}

const sheets = /worksheets\/[^/]+\.xml$/;
const workbook = /xl\/workbook\.xml$/;
const styles = /styles\.xml$/;
const texts = /worksheets\/[^/]+\.xml$|sharedStrings\.xml$/;

/** Parts counted by name. */
const partPatterns: Readonly<Record<string, RegExp>> = {
  charts: /charts\/chart[^/]*\.xml$/,
  images: /media\//,
  drawings: /drawings\/drawing[^/]*\.xml$/,
  'pivot tables': /pivotTables\/[^/]*\.xml$/,
  'pivot caches': /pivotCacheDefinition[^/]*\.xml$/,
  tables: /tables\/[^/]*\.xml$/,
  'threaded comments': /threadedComment/,
  persons: /persons\//,
  'custom XML': /customXml\/item\d/,
  metadata: /xl\/metadata\.xml$/,
  themes: /theme\//,
};

/** Matches counted by part and pattern. */
const contentPatterns: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  sheets: [workbook, /<sheet\b/],
  'hidden sheets': [workbook, /<sheet\b[^>]*state="hidden"/],
  'pivot caches declared': [workbook, /<pivotCache\b/],
  'workbook protection': [workbook, /<workbookProtection[^>]*lockStructure/],
  'defined names': [workbook, /<definedName\b[^>]*name="(?:Krs|TaxRate|LocalName)"/],
  'names of one sheet': [workbook, /<definedName\b[^>]*localSheetId="\d"/],
  'print titles': [workbook, /_xlnm\.Print_Titles/],
  'print areas': [workbook, /_xlnm\.Print_Area/],
  comments: [/comments?[^/]*\/?[^/]*\.xml$/, /<comment /],
  'custom properties': [/docProps\/custom\.xml$/, /Cycle/],
  'rules of conditional formats': [sheets, /<cfRule\b/],
  'data bars': [sheets, /<dataBar\b/],
  'icon sets': [sheets, /<iconSet\b/],
  'colour scales': [sheets, /<colorScale\b/],
  'stop if true': [sheets, /stopIfTrue="(?:1|true)"/],
  'differential fills': [styles, /FFC7CE/],
  validations: [sheets, /<dataValidation\b/],
  'validations from another sheet': [sheets, /<formula1>Lists!/],
  'validation messages': [sheets, /pick one/],
  'validation prompts': [sheets, /0\.\.1000/],
  'extended validations': [sheets, /<x14:dataValidation /],
  sparklines: [sheets, /<x14:sparkline>/],
  merges: [sheets, /<mergeCell\b/],
  'frozen panes': [sheets, /state="frozen"/],
  'hidden columns': [sheets, /<col [^>]*hidden="(?:1|true)"/],
  'hidden rows': [sheets, /<row [^>]*hidden="(?:1|true)"/],
  outlines: [sheets, /outlineLevel/],
  protection: [sheets, /<sheetProtection/],
  passwords: [sheets, /<sheetProtection[^>]*(?:password|hashValue)=/],
  'unlocked cells': [styles, /locked="(?:0|false)"/],
  filters: [sheets, /<autoFilter\b/],
  'headers and footers': [sheets, /<headerFooter/],
  'page numbers': [sheets, /&amp;P/],
  landscape: [sheets, /landscape/],
  'page scaling': [sheets, /fitToWidth|fitToHeight|fitToPage/],
  'tab colours': [sheets, /(?:FF)?00AA55/],
  hyperlinks: [sheets, /<hyperlink /],
  'rich text': [texts, /<r>/],
  formulas: [sheets, /<f[ >]/],
  'formula with IFERROR': [sheets, /IFERROR\(\(E2/],
  'structured references': [sheets, /RaciTbl\[/],
  'dynamic arrays': [sheets, /<c [^>]*cm="1"/],
  'array formulas': [sheets, /_xlws\.SORT/],
  'date formats': [styles, /yyyy-mm-dd/i],
  'date-times': [sheets, /46295\.604/],
  'error cells': [sheets, /<c [^>]*t="e"/],
  booleans: [sheets, /<c [^>]*t="b"/],
  unicode: [texts, /日本語|&#26085;&#26412;&#35486;/],
  'double borders': [styles, /double/],
  'escaped text': [texts, /&lt;10&gt;/],
};

/** Counts the features of a workbook. */
export function inventory(bytes: Uint8Array): Inventory {
  const parts = new Parts(bytes);
  const counts: Record<string, number> = {};
  for (const [feature, name] of Object.entries(partPatterns)) counts[feature] = parts.count(name);
  for (const [feature, [name, pattern]] of Object.entries(contentPatterns)) {
    counts[feature] = parts.inside(name, pattern);
  }
  return counts;
}

/** Features of which a written file has fewer than the one it was made from. */
export function lostFeatures(before: Uint8Array, after: Uint8Array): readonly string[] {
  const now = inventory(after);
  return Object.entries(inventory(before))
    .filter(([feature, count]) => (now[feature] ?? 0) < count)
    .map(([feature, count]) => `${feature}: ${count} → ${now[feature]}`);
}
