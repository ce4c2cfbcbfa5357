import type { Issue } from '../issue/issue.ts';
import { inverseChart } from './chart.ts';
import type { CellEdit, Edit, Receipt, SkippedEdit } from './edit.ts';
import { formulaRegisterKey, parseRegister, serialiseRegister } from './formulaRegister.ts';
import { sheetIssues } from './issues.ts';
import { keepInverse } from './keepInverse.ts';
import { type CellState, ownSignature, refuseCellEdit } from './refuseCellEdit.ts';
import { refuseChart } from './refuseChart.ts';
import { refuseSheetName } from './sheetName.ts';
import { inverseSparklines, refuseSparklines } from './sparkline.ts';

/** A cell as it is now, with its number format; null where the host names none. */
export type FormattedCell = CellState & { readonly format: string | null };

/** What a host knows of its workbook just before it writes. */
export interface WorkbookState {
  hasSheet(sheet: string): boolean;
  /** How many cells of the sheet hold something; asked only for a sheet that is to be removed. */
  filledCells(sheet: string): number;
  cell(sheet: string, row: number, column: number): FormattedCell;
  record(key: string): string | null;
  /** Why nothing on this sheet may be written, in words such as "a protected sheet"; null when it may. */
  closed?(sheet: string): string | null;
  /** What puts back the looks, lists, freezes and filters an edit is about to change on a sheet that was there. */
  undress?(edit: Edit): readonly Edit[];
  /** Why this host cannot make the edit at all, as (expected, found); null when it can. */
  cannot?(edit: Edit): readonly [string, string] | null;
}

/** What a host is to do: the edits that stand, in order, and the receipt for having done them. */
export interface Judgement extends Receipt {
  /** Text of the formula register afterwards; null when it stays as it is. */
  readonly register: string | null;
}

function refuse(edit: Edit, expected: string, found: string): SkippedEdit {
  const place = 'sheet' in edit ? { sheet: edit.sheet } : {};
  return { edit, issue: sheetIssues['edit-refused']({ place, expected, found }) };
}

function isFilled({ value, formula }: CellState): boolean {
  return value !== null || formula !== null;
}

/** The workbook as it will be when the edits judged so far have been made. */
class Overlay {
  private readonly sheets = new Map<string, boolean>();
  private readonly cells = new Map<string, Map<string, FormattedCell>>();
  /** How many more cells of a sheet are filled than the state says. */
  private readonly growth = new Map<string, number>();
  private readonly records = new Map<string, string | null>();
  readonly register: Set<string>;
  private readonly state: WorkbookState;

  constructor(state: WorkbookState) {
    this.state = state;
    this.register = new Set(parseRegister(state.record(formulaRegisterKey) ?? undefined));
  }

  hasSheet(sheet: string): boolean {
    return this.sheets.get(sheet) ?? this.state.hasSheet(sheet);
  }

  /** True for a sheet that an earlier edit added. */
  isNew(sheet: string): boolean {
    return this.sheets.get(sheet) === true;
  }

  setSheet(sheet: string, exists: boolean): void {
    this.sheets.set(sheet, exists);
    this.cells.delete(sheet);
    this.growth.delete(sheet);
  }

  cell({ sheet, row, column }: CellEdit): FormattedCell {
    const known = this.cells.get(sheet)?.get(`${row},${column}`);
    if (known) return known;
    if (this.isNew(sheet)) return { value: null, formula: null, format: null };
    return this.state.cell(sheet, row, column);
  }

  setCell(edit: CellEdit, cell: FormattedCell): void {
    const { sheet, row, column } = edit;
    const growth = Number(isFilled(cell)) - Number(isFilled(this.cell(edit)));
    this.growth.set(sheet, (this.growth.get(sheet) ?? 0) + growth);
    const cells = this.cells.get(sheet) ?? new Map<string, FormattedCell>();
    this.cells.set(sheet, cells.set(`${row},${column}`, cell));
  }

  isEmpty(sheet: string): boolean {
    const before = this.isNew(sheet) ? 0 : this.state.filledCells(sheet);
    return before + (this.growth.get(sheet) ?? 0) === 0;
  }

  record(key: string): string | null {
    const known = this.records.get(key);
    return known === undefined ? this.state.record(key) : known;
  }

  setRecord(key: string, value: string | null): void {
    this.records.set(key, value);
    if (key !== formulaRegisterKey) return;
    for (const signature of parseRegister(value ?? undefined)) this.register.add(signature);
  }
}

/** The edits that take this one back, or why it must not be made. */
type Verdict = readonly Edit[] | SkippedEdit;

function judgeCell(edit: CellEdit, overlay: Overlay): Verdict {
  if (!overlay.hasSheet(edit.sheet)) return refuse(edit, `a sheet named ${edit.sheet}`, 'none');
  const now = overlay.cell(edit);
  const issue = refuseCellEdit(edit, now, overlay.register);
  if (issue) return { edit, issue };
  const signature = ownSignature(edit, now, overlay.register);
  const { value, formula, format = now.format } = edit.after;
  overlay.setCell(edit, { value, formula, format: format ?? null });
  if (signature !== null) overlay.register.add(signature);
  const restored = { value: now.value, formula: now.formula, format: now.format ?? undefined };
  // Taken back cell by cell, each where nobody has changed it since.
  const { together: _, ...alone } = edit;
  return [{ ...alone, before: { value, formula }, after: restored }];
}

function judgeSheet(edit: Extract<Edit, { kind: 'sheet' }>, overlay: Overlay): Verdict {
  const { sheet, action } = edit;
  const exists = overlay.hasSheet(sheet);
  const badName = action === 'add' ? refuseSheetName(sheet) : null;
  if (badName) return refuse(edit, ...badName);
  if (action === 'add' && exists) {
    return refuse(edit, 'a new sheet name', `a sheet named ${sheet}`);
  }
  if (action === 'remove' && !exists) return refuse(edit, `a sheet named ${sheet}`, 'none');
  if (action === 'remove' && !overlay.isEmpty(sheet)) {
    return refuse(edit, 'an empty sheet', 'cells with content');
  }
  overlay.setSheet(sheet, action === 'add');
  return [{ ...edit, action: action === 'add' ? 'remove' : 'add' }];
}

function judgeRecord(edit: Extract<Edit, { kind: 'record' }>, overlay: Overlay): Verdict {
  const now = overlay.record(edit.key);
  if (now !== edit.before) return refuse(edit, edit.before ?? 'no record', now ?? 'no record');
  overlay.setRecord(edit.key, edit.value);
  if (edit.stays) return [];
  return [{ kind: 'record', key: edit.key, before: edit.value, value: edit.before }];
}

function refuseDrawing(edit: Edit): readonly [string, string] | null {
  if (edit.kind === 'chart') return refuseChart(edit);
  return edit.kind === 'sparklines' ? refuseSparklines(edit) : null;
}

function judge(edit: Edit, overlay: Overlay, state: WorkbookState): Verdict {
  if (edit.kind === 'record') return judgeRecord(edit, overlay);
  const closed = edit.kind === 'select' ? null : (state.closed?.(edit.sheet) ?? null);
  if (closed !== null) return refuse(edit, 'a sheet that may be changed', closed);
  const reason = refuseDrawing(edit) ?? state.cannot?.(edit) ?? null;
  if (reason) return refuse(edit, ...reason);
  if (edit.kind === 'cell') return judgeCell(edit, overlay);
  if (edit.kind === 'sheet') return judgeSheet(edit, overlay);
  if (!overlay.hasSheet(edit.sheet)) return refuse(edit, `a sheet named ${edit.sheet}`, 'none');
  if (edit.kind === 'chart') return [inverseChart(edit)];
  if (edit.kind === 'sparklines') return [inverseSparklines(edit)];
  return overlay.isNew(edit.sheet) ? [] : (state.undress?.(edit) ?? []);
}

function groupOf(edit: Edit): string | undefined {
  return edit.kind === 'cell' ? edit.together : undefined;
}

/** Why groups of edits that are made all or none are not made, by their word. */
function brokenGroups(edits: readonly Edit[], state: WorkbookState): ReadonlyMap<string, Issue> {
  const broken = new Map<string, Issue>();
  if (edits.every((edit) => groupOf(edit) === undefined)) return broken;
  const overlay = new Overlay(state);
  for (const edit of edits) {
    const verdict = judge(edit, overlay, state);
    const group = groupOf(edit);
    if ('issue' in verdict && group !== undefined && !broken.has(group)) {
      broken.set(group, verdict.issue);
    }
  }
  return broken;
}

/**
 * Decides which edits still stand against the workbook as it is now, in order, each seeing what those before it
 * did: the one question for hosts that write in few calls. Same receipts and issues in all of them.
 */
export function judgeEdits(edits: readonly Edit[], state: WorkbookState): Judgement {
  const overlay = new Overlay(state);
  const known = overlay.register.size;
  const applied: Edit[] = [];
  const skipped: SkippedEdit[] = [];
  const inverse: Edit[] = [];
  const broken = brokenGroups(edits, state);
  for (const edit of edits) {
    const issue = broken.get(groupOf(edit) ?? '');
    const verdict = issue ? { edit, issue } : judge(edit, overlay, state);
    if ('issue' in verdict) skipped.push(verdict);
    else {
      applied.push(edit);
      inverse.push(...verdict);
    }
  }
  const register = serialiseRegister(overlay.register);
  const grown = overlay.register.size > known && register !== overlay.record(formulaRegisterKey);
  return {
    ...keepInverse({ applied, skipped, inverse: inverse.reverse() }),
    register: grown ? register : null,
  };
}
