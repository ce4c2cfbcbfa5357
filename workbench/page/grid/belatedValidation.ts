import {
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

const minded = new WeakSet<SheetsDataValidationValidatorService>();

/**
 * Lets the checks of lists and limits pass over sheets that are gone. The spreadsheet puts off the checks
 * of sheets nobody looks at until the page is idle, without asking then whether their workbook is still
 * open; opening another one in between would throw.
 */
export function passOverGoneSheets(injector: Injector): void {
  const validator = injector.get(SheetsDataValidationValidatorService);
  if (minded.has(validator)) return;
  minded.add(validator);
  const instances = injector.get(IUniverInstanceService);
  const check = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId, sheetId, ranges) => {
    const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheetId) ? check(unitId, sheetId, ranges) : [];
  };
}
