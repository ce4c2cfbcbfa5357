import type { Issue, Place } from '../../../core/issue/issue.ts';
import type { Edit } from '../../../core/sheet/edit.ts';
import {
  formulaRegisterKey,
  parseRegister,
  serialiseRegister,
} from '../../../core/sheet/formulaRegister.ts';
import { sheetIssues } from '../../../core/sheet/issues.ts';
import { valueContext } from '../readGrid.ts';
import { findSheet, listSheets, type SheetEntry } from '../sheets.ts';
import { type NumberFormats, readNumberFormats } from '../styles/numberFormats.ts';
import type { OpenWorkbook } from '../workbook.ts';
import type { ValueContext } from '../worksheet/cellContent.ts';
import type { Worksheet } from '../worksheet/worksheet.ts';
import { type BlockedArea, blockedAreas } from './blockedAreas.ts';
import { readRecords, writeRecord } from './records.ts';

/** Why an edit was not made. */
export interface Refusal {
  readonly issue: Issue;
}

/** What one edit came to: the edits that take it back, or why it was not made. */
export type EditResult = { readonly inverse: readonly Edit[] } | Refusal;

/** A sheet edits go to. */
export interface Target {
  readonly sheet: SheetEntry;
  readonly worksheet: Worksheet;
}

/** What is worked out once while a list of edits is applied. */
export class ApplySession {
  readonly workbook: OpenWorkbook;
  register: Set<string>;
  /** Cell formats made for (style, change), so that a column of edits looks each up once. */
  readonly styles = new Map<string, number>();
  private readonly contexts = new Map<Worksheet, ValueContext>();
  private readonly blocked = new Map<Worksheet, readonly BlockedArea[]>();
  private formats: NumberFormats | null = null;
  private readonly targets = new Map<string, Target>();

  constructor(workbook: OpenWorkbook) {
    this.workbook = workbook;
    this.register = this.storedRegister();
  }

  /** The worksheet of a name; null when there is none or it holds no cells. */
  target(name: string): Target | null {
    const known = this.targets.get(name);
    if (known) return known;
    const sheet = findSheet(this.workbook, name);
    const worksheet = this.workbook.worksheets.get(sheet?.part ?? '');
    if (!sheet || !worksheet) return null;
    const target = { sheet, worksheet };
    this.targets.set(name, target);
    return target;
  }

  context(worksheet: Worksheet): ValueContext {
    const context = this.contexts.get(worksheet) ?? valueContext(this.workbook, worksheet);
    this.contexts.set(worksheet, context);
    return context;
  }

  /** Number format of a cell format; General when it has none. */
  formatOf(style: number): string {
    this.formats ??= readNumberFormats(this.workbook);
    return this.formats.codeOf(style) ?? 'General';
  }

  blockedAreas(worksheet: Worksheet): readonly BlockedArea[] {
    const areas = this.blocked.get(worksheet) ?? blockedAreas(this.workbook, worksheet);
    this.blocked.set(worksheet, areas);
    return areas;
  }

  /** To be called when cell formats or sheets were added or removed. */
  forget(): void {
    this.contexts.clear();
    this.targets.clear();
    this.formats = null;
  }

  /** Reads the register again after its record was written by an edit. */
  reloadRegister(): void {
    this.register = this.storedRegister();
  }

  /** Writes the register when it changed. */
  storeRegister(): void {
    const text = this.register.size === 0 ? null : serialiseRegister(this.register);
    const stored = readRecords(this.workbook)[formulaRegisterKey] ?? null;
    if (text !== stored) writeRecord(this.workbook, formulaRegisterKey, text);
  }

  private storedRegister(): Set<string> {
    return new Set(parseRegister(readRecords(this.workbook)[formulaRegisterKey]));
  }
}

/** An edit that was not made. */
export function refuse(place: Place, expected: string, found: string): Refusal {
  return { issue: sheetIssues['edit-refused']({ place, expected, found }) };
}

/** An edit that names a sheet the workbook does not have. */
export function refuseSheet(workbook: OpenWorkbook, name: string): Refusal {
  const names = listSheets(workbook).map((sheet) => sheet.name);
  const sheet = findSheet(workbook, name);
  return sheet
    ? refuse({ sheet: name }, 'a sheet with cells', `a ${sheet.kind}`)
    : refuse({ sheet: name }, `a sheet named ${name}`, names.join(', '));
}
