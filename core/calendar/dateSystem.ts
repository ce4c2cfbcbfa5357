import { dayCount } from './dayCount.ts';
import { type CalendarDate, fromSerial, isCalendarDate, toSerial } from './serial.ts';

/** How a workbook counts days: from 1 January 1900 (serial 1) or from 1 January 1904 (serial 0). */
export type DateSystem = 1900 | 1904;

/** Days between the systems. Source: Microsoft, "Differences between the 1900 and the 1904 date system". */
const daysBetweenSystems = 1462;

/** Serial of a date in the named system; null for a date that does not exist or that the system cannot hold. */
export function serialInSystem(date: CalendarDate, system: DateSystem): number | null {
  if (!isCalendarDate(date)) return null;
  const serial = toSerial(date);
  if (dayCount(serial) === null) return null;
  if (system === 1900) return serial;
  return serial < daysBetweenSystems ? null : serial - daysBetweenSystems;
}

/** Date of a serial counted in the named system; null when there is none (serial 60 of the 1900 system). */
export function dateInSystem(serial: number, system: DateSystem): CalendarDate | null {
  if (system === 1904 && serial < 0) return null;
  const in1900 = system === 1900 ? serial : serial + daysBetweenSystems;
  return dayCount(in1900) === null ? null : fromSerial(in1900);
}
