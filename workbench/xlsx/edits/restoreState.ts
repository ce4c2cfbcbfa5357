import type { OpenWorkbook } from '../workbook.ts';

/**
 * Text for `restore` of an inverse edit. It is only good for this opening of this file: another program that
 * saves the file numbers styles and texts anew.
 */
export function restoreText<State>(workbook: OpenWorkbook, state: State): string {
  return JSON.stringify({ session: workbook.session, state });
}

/** The state of an inverse edit; null when there is none or it belongs to another opening. */
export function restoreState<State>(
  workbook: OpenWorkbook,
  text: string | undefined,
  isState: (state: unknown) => state is State,
): State | null {
  if (text === undefined) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    if (!isObject(parsed) || parsed.session !== workbook.session) return null;
    return isState(parsed.state) ? parsed.state : null;
  } catch {
    return null;
  }
}

/** True for a plain object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
