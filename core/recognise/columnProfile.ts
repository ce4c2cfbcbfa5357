import { towsTypeOf } from '../vocabulary/towsType.ts';
import {
  frequencyWords,
  strategyLevelWords,
  swotTypeWords,
  wordKey,
} from '../vocabulary/wordSets.ts';
import { type CellShape, cellShape } from './cellShape.ts';
import { hasDateFormat, hasPercentFormat, type SheetView, textAt } from './sheetView.ts';

/** What stands in the body of a column. */
export interface ColumnProfile {
  readonly column: number;
  /** Cells looked at, and those of them that hold something. */
  readonly rows: number;
  readonly filled: number;
  readonly shapes: Readonly<Partial<Record<CellShape, number>>>;
  /** Distinct texts among the filled cells, counted up to `distinctLimit`. */
  readonly distinct: number;
  readonly averageLength: number;
  readonly averageWords: number;
  /** Filled cells that say how often. */
  readonly frequencies: number;
  /** Filled cells that name a level of a strategy, and how many different levels above objectives they name. */
  readonly levels: number;
  readonly levelKinds: number;
  /** Filled cells that name a block of a SWOT, and how many different blocks they name. */
  readonly swotTypes: number;
  readonly swotTypeKinds: number;
  /** Filled cells that name two blocks that meet, such as SO, and how many different pairs they name. */
  readonly towsTypes: number;
  readonly towsTypeKinds: number;
  /** Share of the plain numbers that lie from 0 to 1 with a fraction somewhere. */
  readonly fractions: number;
}

/** Body rows looked at in one column; more add nothing but time. Ours. */
const sampleLimit = 400;
const distinctLimit = 200;

/** Rows of a body to look at: all, or `sampleLimit` of them evenly spread. */
export function sampleRows(rows: readonly number[]): readonly number[] {
  if (rows.length <= sampleLimit) return rows;
  const step = rows.length / sampleLimit;
  return Array.from({ length: sampleLimit }, (_, index) => rows[Math.floor(index * step)] ?? 0);
}

function shapeAt(view: SheetView, row: number, column: number): CellShape {
  const shape = cellShape(textAt(view, row, column), hasDateFormat(view, row, column));
  return shape === 'number' && hasPercentFormat(view, row, column) ? 'percent' : shape;
}

function isFraction(text: string): boolean {
  const value = Number(text.replace(',', '.'));
  return value >= 0 && value <= 1;
}

function saysHowOften(text: string): boolean {
  if (text.length > 60) return false;
  const first = text.split(/[\s,;(/]+/)[0] ?? '';
  return frequencyWords.has(wordKey(first)) || frequencyWords.has(wordKey(text));
}

/** Longest name of a level in letters; anything longer is a sentence. Ours. */
const longestLevel = 40;

function levelOf(text: string): string | undefined {
  return text.length > longestLevel ? undefined : strategyLevelWords.get(wordKey(text));
}

function swotTypeOf(text: string): string | undefined {
  return text.length > longestLevel ? undefined : swotTypeWords.get(wordKey(text));
}

/** Looks through the given rows of a column. */
export function profileColumn(
  view: SheetView,
  column: number,
  rows: readonly number[],
): ColumnProfile {
  const shapes: Partial<Record<CellShape, number>> = {};
  const distinct = new Set<string>();
  let filled = 0;
  let letters = 0;
  let words = 0;
  let fractions = 0;
  let frequencies = 0;
  let levels = 0;
  const levelKinds = new Set<string>();
  const swotTypes: string[] = [];
  const towsTypes: string[] = [];
  for (const row of rows) {
    const shape = shapeAt(view, row, column);
    shapes[shape] = (shapes[shape] ?? 0) + 1;
    if (shape === 'blank') continue;
    const text = textAt(view, row, column);
    filled += 1;
    letters += text.length;
    words += text.split(/\s+/).length;
    if (shape === 'number' && isFraction(text)) fractions += 1;
    if (saysHowOften(text)) frequencies += 1;
    const level = levelOf(text);
    if (level !== undefined) levels += 1;
    if (level !== undefined && level !== 'objective') levelKinds.add(level);
    const swotType = swotTypeOf(text);
    if (swotType !== undefined) swotTypes.push(swotType);
    const towsType = towsTypeOf(text);
    if (towsType !== null) towsTypes.push(towsType);
    if (distinct.size < distinctLimit) distinct.add(text);
  }
  return {
    column,
    rows: rows.length,
    filled,
    shapes,
    distinct: distinct.size,
    frequencies,
    levels,
    levelKinds: levelKinds.size,
    swotTypes: swotTypes.length,
    swotTypeKinds: new Set(swotTypes).size,
    towsTypes: towsTypes.length,
    towsTypeKinds: new Set(towsTypes).size,
    averageLength: filled === 0 ? 0 : letters / filled,
    averageWords: filled === 0 ? 0 : words / filled,
    fractions: fractions / Math.max(1, shapes.number ?? 0),
  };
}

/** Share of the filled cells that have one of the shapes; missing values are left out of the count. 0 to 1. */
export function shareOf(profile: ColumnProfile, ...shapes: readonly CellShape[]): number {
  const told = profile.filled - (profile.shapes.missing ?? 0);
  if (told <= 0) return 0;
  return shapes.reduce((sum, shape) => sum + (profile.shapes[shape] ?? 0), 0) / told;
}
