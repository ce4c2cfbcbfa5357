import { defineFunction } from '../../declare/defineFunction.ts';
import { choiceParameter, optionalFlag, optionalNumber } from '../../declare/parameter.ts';
import { fail, type Outcome, succeed } from '../../issue/outcome.ts';
import { kpiIssues } from '../issues.ts';
import { lifetimeValueChurn } from '../lifetimeValueChurn.ts';
import { lifetimeValueDiscounted } from '../lifetimeValueDiscounted.ts';
import { lifetimeValueSimple } from '../lifetimeValueSimple.ts';
import { nothingToDivideBy } from './undefinedAnswer.ts';

type Numbers = Readonly<Record<string, number | boolean | string | null>>;

/** The named numbers, or an issue for each that is blank. */
function need<K extends string>(
  values: Numbers,
  names: readonly K[],
): Outcome<Readonly<Record<K, number>>> {
  const missing = names.filter((name) => typeof values[name] !== 'number');
  if (missing.length === 0) return succeed(values as Readonly<Record<K, number>>);
  const expected = `${names.join(', ')} for "${values.method}"`;
  return fail(
    ...missing.map((argument) =>
      kpiIssues['kpi-method-needs']({ place: { argument }, expected, found: 'blank' }),
    ),
  );
}

function simple(values: Numbers): Outcome<number> {
  const filled = { ...values, grossMargin: values.grossMargin ?? 1 };
  const needed = need(filled, ['purchase', 'frequency', 'lifespan', 'grossMargin'] as const);
  return needed.ok ? succeed(lifetimeValueSimple(needed.value)) : needed;
}

function byChurn(values: Numbers): Outcome<number> {
  const needed = need(values, ['revenue', 'grossMargin', 'churn'] as const);
  if (!needed.ok) return needed;
  const value = lifetimeValueChurn(needed.value);
  return value === null ? nothingToDivideBy('churn', 'a churn above 0', 0) : succeed(value);
}

function discounted(values: Numbers): Outcome<number> {
  const needed = need(values, ['margin', 'retention', 'discount'] as const);
  if (!needed.ok) return needed;
  const firstPeriod = values.firstPeriod === true;
  const value = lifetimeValueDiscounted({ ...needed.value, firstPeriod });
  if (value !== null) return succeed(value);
  return nothingToDivideBy('retention', 'a retention below 1 + discount', needed.value.retention);
}

const methods = { simple, churn: byChurn, discounted } as const;

const methodParameter = choiceParameter({
  help: 'simple: purchase × frequency × lifespan × margin. churn: revenue × margin ÷ churn. discounted: margin × r ÷ (1 + d − r).',
  choices: ['simple', 'churn', 'discounted'],
});

const fraction = (help: string) =>
  optionalNumber({ help, unit: 'fraction', minimum: 0, maximum: 1 });

export const kpiCltv = defineFunction({
  name: 'KPI_CLTV',
  subject: 'kpi',
  summary: 'Customer lifetime value by one of three methods.',
  definition:
    'simple and churn: common practice; without a gross margin the simple method gives revenue. discounted: Gupta and Lehmann 2003; with firstPeriod the first margin counts in full, margin × (1 + d) ÷ (1 + d − r).',
  parameters: {
    method: methodParameter,
    purchase: optionalNumber({ help: 'simple: money a purchase.', unit: 'money', minimum: 0 }),
    frequency: optionalNumber({ help: 'simple: purchases a year.', unit: 'count', minimum: 0 }),
    lifespan: optionalNumber({ help: 'simple: years a customer stays.', minimum: 0 }),
    grossMargin: fraction('simple and churn: gross margin, a share of revenue.'),
    revenue: optionalNumber({
      help: 'churn: money an account brings in a period.',
      unit: 'money',
      minimum: 0,
    }),
    churn: fraction('churn: share of customers lost in such a period.'),
    margin: optionalNumber({ help: 'discounted: margin of one period, in money.', unit: 'money' }),
    retention: fraction('discounted: share of customers kept from period to period.'),
    discount: optionalNumber({
      help: 'discounted: discount rate of a period.',
      unit: 'fraction',
      minimum: 0,
    }),
    firstPeriod: optionalFlag({
      help: 'discounted: TRUE counts the first period in full.',
      fallback: false,
    }),
  },
  result: { shape: 'value', unit: 'money', help: 'In the currency of the amounts.' },
  examples: [
    { note: '85 four times a year for three years', arguments: ['simple', 85, 4, 3], result: 1020 },
    {
      note: '100 a month, 80 % margin, 5 % churn',
      arguments: ['churn', null, null, null, 0.8, 100, 0.05],
      result: 1600,
    },
    {
      note: '75 a period, 60 % stay, no discount',
      arguments: ['discounted', null, null, null, null, null, null, 75, 0.6, 0],
      result: 112.5,
    },
    {
      note: 'A number is missing',
      arguments: ['simple', 85, 4],
      result: { issue: 'kpi-method-needs' },
    },
  ],
  related: ['KPI_CAC', 'KPI_CHURN'],
  calculate: (values) => methods[values.method](values),
});
