import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { settingNumber } from '../declare/readSettings.ts';
import type { Place } from '../issue/issue.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { placeIn } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { expectedProgress } from './expectedProgress.ts';
import type { Ambition } from './gradeBand.ts';
import { type KeyResultStatus, keyResultStatus } from './keyResultStatus.ts';
import { objectiveColumns } from './objectiveColumns.ts';
import { type KeyResult, readKeyResults } from './readKeyResults.ts';
import { type Objective, readObjectives } from './readObjectives.ts';
import { type OkrSheet, readOkrSheet } from './readOkrSheet.ts';

/** A key result as it stands on the day of the context. */
export interface KeyResultStanding {
  readonly sheet: OkrSheet;
  readonly keyResult: KeyResult;
  /** Id, else its text. */
  readonly name: string;
  readonly text: string;
  /** Text of its objective where that is listed, else as the row names it. */
  readonly objective: string;
  /** Key of its objective, the same for every key result of it. */
  readonly objectiveKey: string;
  readonly ambition: Ambition;
  readonly owner: string | null;
  readonly team: string | null;
  /** Own dates, else those of its objective. */
  readonly startDate: number | null;
  readonly dueDate: number | null;
  /** Share of the period gone by; null without dates or day. */
  readonly expected: number | null;
  /** Days since the last check-in its row tells of. */
  readonly age: number | null;
  /** By the limits of the workbook's settings; null where no pace can be told. */
  readonly status: KeyResultStatus | null;
  /** Its cell for the current value, else its row. */
  readonly at: Place;
}

type Objectives = ReadonlyMap<string, Objective>;

function listedObjectives(inputs: readonly CheckInput[], { locale }: Context): Objectives {
  const found = new Map<string, Objective>();
  for (const { grid, table } of inputs) {
    if (table.columns.keyResult !== undefined || table.objectiveAt === 'across') continue;
    const { objectives } = readObjectives(
      readRecognised({ grid, table, locale }, objectiveColumns),
    );
    for (const objective of objectives)
      for (const name of [objective.name, objective.values.objective ?? ''])
        if (name !== '' && !found.has(nameKey(name))) found.set(nameKey(name), objective);
  }
  return found;
}

type Dates = Pick<KeyResultStanding, 'startDate' | 'dueDate'>;

function paceOf({ startDate, dueDate }: Dates, today: number | null): number | null {
  if (startDate === null || dueDate === null || today === null) return null;
  const period = { startDate, endDate: dueDate, convention: 'exclusive' as const, holidays: [] };
  const pace = expectedProgress(period, today);
  return pace.ok ? pace.value : null;
}

function statusOf(
  { values, progress }: KeyResult,
  { expected, age }: { readonly expected: number | null; readonly age: number | null },
  context: Context,
): KeyResultStatus | null {
  const { closedAs, statusOverride, overrideUntil } = values;
  const isHeld = statusOverride !== null && overrideUntil !== null;
  const outcome = keyResultStatus({
    ...{ progress, expected, profile: 'own', coverage: null, closedAs, daysSinceCheckIn: age },
    staleAfter: settingNumber(context, 'staleAfter'),
    limits: {
      behindAbove: settingNumber(context, 'behindAbove'),
      atRiskAbove: settingNumber(context, 'atRiskAbove'),
    },
    override:
      isHeld && context.today !== null
        ? { status: statusOverride, until: overrideUntil, asOf: context.today }
        : null,
  });
  return outcome.ok ? outcome.value : null;
}

function standingOf(
  keyResult: KeyResult,
  { sheet, objectives }: { readonly sheet: OkrSheet; readonly objectives: Objectives },
  context: Context,
): KeyResultStanding {
  const { values, row } = keyResult;
  const objective = objectives.get(nameKey(keyResult.objective));
  const startDate = values.startDate ?? objective?.values.startDate ?? null;
  const dueDate = values.dueDate ?? objective?.values.dueDate ?? null;
  const { today } = context;
  const age =
    today === null || values.checkInDate === null ? null : Math.max(0, today - values.checkInDate);
  const expected = paceOf({ startDate, dueDate }, today);
  return {
    ...{ sheet, keyResult, startDate, dueDate, expected, age },
    name: values.id ?? values.keyResult ?? '',
    text: values.keyResult ?? values.id ?? '',
    objective: objective?.values.objective ?? keyResult.objective,
    objectiveKey: nameKey(objective?.name ?? keyResult.objective),
    ambition: objective?.values.ambition ?? 'aspirational',
    owner: values.owner,
    team: values.team,
    status: statusOf(keyResult, { expected, age }, context),
    at: placeIn(sheet.table, row, sheet.table.found.current === undefined ? undefined : 'current'),
  };
}

/** Every key result of the workbook's lists as it stands today, in the order of the sheets; each table is read once. */
export function keyResultStandings(
  inputs: readonly CheckInput[],
  context: Context,
): readonly KeyResultStanding[] {
  const okr = inputs.filter(({ table }) => table.kind === 'okr');
  const objectives = listedObjectives(okr, context);
  return okr
    .filter(({ table }) => table.columns.keyResult !== undefined && table.objectiveAt !== 'across')
    .map((input) => readOkrSheet(input, context))
    .filter(({ hasNumbers }) => hasNumbers)
    .flatMap((sheet) =>
      readKeyResults(sheet.table).map((keyResult) =>
        standingOf(keyResult, { sheet, objectives }, context),
      ),
    );
}
