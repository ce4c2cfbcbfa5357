import type { Context } from '../../declare/context.ts';
import { settingNumber } from '../../declare/readSettings.ts';
import type { SignLimits } from './model.ts';

/** The workbook's limits of early signs; null without a day to look from. */
export function signLimits(context: Context): SignLimits | null {
  if (context.today === null) return null;
  return {
    asOf: context.today,
    warnFrom: settingNumber(context, 'warningShare'),
    oldAfter: settingNumber(context, 'dependencyOldAfter'),
  };
}
