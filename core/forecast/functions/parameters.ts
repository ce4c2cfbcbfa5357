import {
  choiceParameter,
  dateParameter,
  hasHeaderParameter,
  optionalNumber,
  optionalText,
  tableParameter,
} from '../../declare/parameter.ts';
import type { Matrix } from '../../sheet/cell.ts';
import { type ForecastMethod, forecastMethods } from '../forecastEnd.ts';
import { historyColumns } from '../historyColumns.ts';
import { forecastThresholds } from '../thresholds.ts';

/** Parameters that functions about the future share. */
export const historyParameter = tableParameter({
  help: 'Days and values, such as the sheet of check-ins; a third column may name what was measured.',
  columns: historyColumns,
  headerFlag: 'hasHeader',
});

export const endDateParameter = dateParameter({ help: 'Day the forecast is for.' });

export const keyResultParameter = optionalText({
  help: 'Id or text of the key result, where the range holds several.',
});

export const methodParameter = choiceParameter<ForecastMethod>({
  help: 'linear: least squares; holt: smoothing that follows the newest values; theil-sen: a line few outliers can turn.',
  choices: forecastMethods,
  fallback: 'linear',
});

export const minimumPointsParameter = optionalNumber({
  help: 'Fewest days with a value.',
  unit: 'count',
  minimum: 2,
  fallback: forecastThresholds.minimumPoints.value,
});

export { hasHeaderParameter };

/** Three made-up check-ins: two more loaves a day each week. */
export const exampleHistory: Matrix = [
  ['Date', 'Value'],
  ['2026-10-05', 40],
  ['2026-10-12', 54],
  ['2026-10-19', 68],
];
