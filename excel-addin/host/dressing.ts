/** How a block of cells looked, property by property; null where the cells differed among themselves. */
export interface FormatSnapshot {
  readonly numberFormat: string | null;
  /** `none` for cells without a fill, which Excel otherwise reports as white. */
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly size: number | null;
  readonly wrap: boolean | null;
  readonly vertical: Excel.RangeFormat['verticalAlignment'] | null;
  readonly width: number | null;
}

/** What a validation was before; type `None` where there was none. */
export interface ValidationSnapshot {
  readonly type: string;
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
}

/** Addresses without their sheet; null where nothing was frozen or filtered. */
export interface AddressSnapshot {
  readonly address: string | null;
}

/** A snapshot out of the text an inverse edit carries; null when it is not one of ours. */
export function parseSnapshot<T extends object>(
  text: string | undefined,
  member: keyof T & string,
): T | null {
  if (text === undefined) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && member in value ? (value as T) : null;
  } catch {
    return null;
  }
}
