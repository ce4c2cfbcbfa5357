import { unzipSync } from 'fflate';
import { lintArrays } from './lintArrays.ts';
import { attributesOf, type LintPackage, readElements, resolve } from './lintParts.ts';
import { lintSheet } from './lintSheet.ts';
import { lintStyles } from './lintStyles.ts';
import { lintWorkbook } from './lintWorkbook.ts';

/**
 * Mistakes in a workbook for which Excel would offer a repair: missing parts and content types, broken links,
 * elements out of their sequence, ids used twice, counts and indexes that point nowhere,
 * array formulas that run into each other. Written apart from the product's own parser.
 */
export function lintPackage(bytes: Uint8Array): readonly string[] {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, new TextDecoder().decode(data)]),
  );
  const problems: string[] = [];
  const pack: LintPackage = { parts, report: (problem) => problems.push(problem) };
  lintWellFormed(pack);
  lintContentTypes(pack);
  lintRelationships(pack);
  lintWorkbook(pack);
  const styles = lintStyles(pack);
  for (const name of parts.keys()) {
    if (!/xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    lintSheet(pack, name, styles);
    lintArrays(pack, name);
  }
  return problems;
}

function lintWellFormed({ parts, report }: LintPackage): void {
  for (const [name, text] of parts) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const open: string[] = [];
    for (const { tag, kind } of readElements(text)) {
      if (kind === 'open') open.push(tag);
      if (kind === 'close' && open.pop() !== tag)
        report(`${name}: </${tag}> closes another element`);
    }
    if (open.length > 0) report(`${name}: <${open.join('> <')}> never closed`);
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(text)) report(`${name}: bare &`);
  }
}

function lintContentTypes({ parts, report }: LintPackage): void {
  const text = parts.get('[Content_Types].xml') ?? '';
  const defaults = attributesOf(text, 'Default').map(({ Extension = '' }) =>
    Extension.toLowerCase(),
  );
  const overrides = attributesOf(text, 'Override').map(({ PartName = '' }) => PartName.slice(1));
  const lower = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  if (new Set(overrides.map((name) => name.toLowerCase())).size !== overrides.length) {
    report('content types: a part has two');
  }
  for (const name of overrides) {
    if (!lower.has(name.toLowerCase())) report(`content types: ${name} does not exist`);
  }
  for (const name of parts.keys()) {
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (name === '[Content_Types].xml' || overrides.includes(name)) continue;
    if (!defaults.includes(extension)) report(`content types: none for ${name}`);
    if (/xl\/(?:worksheets|styles|workbook)[^_]*\.xml$/.test(name)) {
      report(`content types: ${name} has only that of its extension`);
    }
  }
}

function lintRelationships({ parts, report }: LintPackage): void {
  for (const [name, text] of parts) {
    if (!name.endsWith('.rels')) continue;
    const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    if (source !== '' && !parts.has(source)) report(`${name}: its source does not exist`);
    const links = attributesOf(text, 'Relationship');
    if (new Set(links.map(({ Id }) => Id)).size !== links.length) report(`${name}: an id twice`);
    for (const { Target = '', TargetMode } of links) {
      if (TargetMode === 'External') continue;
      if (!parts.has(resolve(source, Target))) report(`${name}: ${Target} does not exist`);
    }
  }
}
