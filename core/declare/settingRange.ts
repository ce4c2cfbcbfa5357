import type { Cell } from '../sheet/cell.ts';
import type { Setting } from './setting.ts';

/** What may stand in the cell of a setting; both ends belong to it. */
export interface SettingRange {
  readonly minimum: number;
  readonly maximum: number;
  /** In words, for whoever typed something else. */
  readonly words: string;
}

/** The range of a setting: a day, a share for settings shown in percent, else a number from its least one on. */
export function settingRange({ name, format, least = 0 }: Setting): SettingRange {
  if (name === 'asOf') return { minimum: 1, maximum: 2958465, words: 'a date' };
  if (format === '0%') return { minimum: 0, maximum: 1, words: 'a share from 0 % to 100 %' };
  return { minimum: least, maximum: Number.MAX_VALUE, words: `a number from ${least} on` };
}

/** True where a setting can be obeyed: a number within its range. */
export function isSettingValue(setting: Setting, value: Cell): value is number {
  const { minimum, maximum } = settingRange(setting);
  return typeof value === 'number' && value >= minimum && value <= maximum;
}
