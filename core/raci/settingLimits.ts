import type { Context } from '../declare/context.ts';
import { settingNumber } from '../declare/readSettings.ts';
import type { RaciLimits } from './thresholds.ts';

/** The limits a workbook's settings stand at. */
export function settingLimits(context: Context): RaciLimits {
  const setting = (name: string) => settingNumber(context, name);
  return {
    maximumResponsible: setting('raciMostResponsible'),
    maximumConsulted: setting('raciMostConsulted'),
    consultedShare: setting('raciConsultedShare'),
    maximumInformed: setting('raciMostInformed'),
    accountableShare: setting('raciAccountableShare'),
    responsibleShare: setting('raciResponsibleShare'),
    consultedPersonShare: setting('raciConsultedLoad'),
    involvedFrom: setting('raciInvolvedFrom'),
  };
}
