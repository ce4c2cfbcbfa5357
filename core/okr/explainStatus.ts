import type { Matrix } from '../sheet/cell.ts';
import type { KeyResultStatus, StatusInput } from './keyResultStatus.ts';
import { statusProfiles } from './statusProfiles.ts';

/** The reasons behind a status as a table: item and value, header first. */
export function explainStatus(input: StatusInput, result: KeyResultStatus): Matrix {
  const { measure, source } = statusProfiles[input.profile];
  const { rule } = result;
  return [
    ['Item', 'Value'],
    ['Status', result.status],
    ['Decided by', result.decidedBy],
    ['Reason', result.reason],
    ['Profile', input.profile],
    ['Progress', input.progress],
    ['Expected', input.expected],
    ['Compared', measure],
    ['Compared value', rule ? rule.value : null],
    ['Next better', rule?.better?.status ?? null],
    ['Distance to better', rule?.better?.distance ?? null],
    ['Next worse', rule?.worse?.status ?? null],
    ['Room to worse', rule?.worse?.distance ?? null],
    ['Coverage', input.coverage],
    ['Source', source],
    ['Override until', input.override?.until ?? null],
  ];
}
