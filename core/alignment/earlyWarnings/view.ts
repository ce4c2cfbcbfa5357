import { defineView, type FigureBlock, type Tone } from '../../declare/view.ts';
import { type SignLimits, type SignStatus, signIds, signLabels } from './model.ts';
import { type FoundSign, readSigns } from './readSigns.ts';
import { signLimits } from './signLimits.ts';
import { signShare, signStatus } from './signStatus.ts';

const tones: Readonly<Record<SignStatus, Tone>> = {
  calm: 'good',
  watch: 'watch',
  warning: 'bad',
  'not enough data': 'plain',
};

function figureOf(
  { id, count, place }: FoundSign,
  { warnFrom, oldAfter }: SignLimits,
): FigureBlock {
  const { hits, n, untold, age, growth } = count;
  const status = signStatus(count, warnFrom);
  const old = id === 'old-dependencies' ? `, asked more than ${oldAfter} days ago` : '';
  const median = age === undefined || age === null ? '' : `, median age ${Math.round(age)} days`;
  const grown =
    growth === undefined || growth === null
      ? ''
      : `, grown by ${Math.round(growth)} in the last ${oldAfter}`;
  return {
    ...{ block: 'figure', label: signLabels[id], unit: 'fraction', at: place, count: n },
    value: status === 'not enough data' ? null : signShare(count),
    ...(n + untold === 0 ? {} : { coverage: n / (n + untold) }),
    tone: tones[status],
    note: `${status}: ${hits} of ${n}${old}${median}${grown}`,
  };
}

/** Signs that things drift before a result shows it; each is a share with what it stands on. */
export const earlyWarningsView = defineView({
  id: 'early-warnings',
  title: 'Early warnings',
  summary: 'Which signs say that things drift before a result shows it?',
  kinds: ['budget', 'initiatives', 'reviews', 'dependencies'],
  run(inputs, context) {
    const limits = signLimits(context);
    if (limits === null)
      return [{ block: 'text', text: 'Without a day nothing can be called late or old.' }];
    const signs = readSigns(inputs, limits, context.locale);
    const missing = signIds.filter((id) => signs.every((sign) => sign.id !== id));
    return [
      ...signs.map((sign) => figureOf(sign, limits)),
      ...missing.map((id) => ({
        ...{ block: 'text' as const, text: `${signLabels[id]}: no table tells.` },
      })),
    ];
  },
});
