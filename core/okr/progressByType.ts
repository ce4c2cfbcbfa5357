import type { Issue, Place } from '../issue/issue.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { okrIssues } from './issues.ts';
import { keyResultProgress, type Progress } from './keyResultProgress.ts';
import type { KeyResultType, Measure, MeasureField } from './model.ts';
import { okrThresholds } from './thresholds.ts';

/** Where a number of the measure stands, for issues. */
export type PlaceOfField = (field: MeasureField) => Place;

type Rule = (measure: Measure, placeOf: PlaceOfField) => Outcome<Progress>;

const wholeOrNothing = (met: boolean): Outcome<Progress> =>
  succeed({ raw: met ? 1 : 0, clamped: met ? 1 : 0 });

const asProgress = (raw: number): Outcome<Progress> =>
  succeed({ raw, clamped: Math.min(1, Math.max(0, raw)) });

function noTarget(place: Place): Issue {
  return okrIssues['kr-no-target']({ place, expected: 'a target', found: 'blank' });
}

const linear: Rule = ({ start, target, current }, placeOf) => {
  const missing: Issue[] = [];
  const expected = 'a start and a target';
  if (start === null)
    missing.push(okrIssues['kr-no-start']({ place: placeOf('start'), expected, found: 'blank' }));
  if (target === null) missing.push(noTarget(placeOf('target')));
  if (start === null || target === null) return fail(...missing);
  const progress = keyResultProgress({ start, target, current: current ?? start });
  if (progress) return succeed(progress);
  return fail(
    okrIssues['kr-start-equals-target']({
      place: placeOf('target'),
      expected: `a target other than the start ${start}`,
      found: `${target}`,
    }),
  );
};

function threshold(isMet: (current: number, target: number) => boolean): Rule {
  return ({ target, current }, placeOf) =>
    target === null
      ? fail(noTarget(placeOf('target')))
      : wholeOrNothing(isMet(current ?? 0, target));
}

const band: Rule = ({ low, high, current }, placeOf) => {
  if (low === null || high === null) {
    const place = placeOf(low === null ? 'low' : 'high');
    return fail(okrIssues['kr-no-band']({ place, expected: 'both bounds', found: 'blank' }));
  }
  if (low > high) {
    const place = placeOf('low');
    const expected = `a lower bound of at most ${high}`;
    return fail(okrIssues['kr-band-reversed']({ place, expected, found: `${low}` }));
  }
  const value = current ?? Number.NaN;
  return wholeOrNothing(value >= low && value <= high);
};

const milestone: Rule = ({ target, current }, placeOf) => {
  if (target === null) return fail(noTarget(placeOf('target')));
  const done = current ?? 0;
  const share = done / target;
  if (target > 0 && done >= 0 && Number.isFinite(share)) return asProgress(share);
  const field = target > 0 && done < 0 ? 'current' : 'target';
  return fail(
    okrIssues['kr-milestone-steps']({
      place: placeOf(field),
      expected:
        field === 'current'
          ? 'a number of steps done, 0 or more'
          : 'a number of planned steps above 0',
      found: `${field === 'target' ? target : done}`,
    }),
  );
};

const binary: Rule = ({ current }, placeOf) => {
  if (current === 1 || current === 0) return wholeOrNothing(current === 1);
  const place = placeOf('current');
  const expected = '1 or TRUE when done, 0 or FALSE when not';
  return fail(okrIssues['kr-binary-value']({ place, expected, found: `${current}` }));
};

const percent: Rule = ({ current }, placeOf) => {
  const share = current ?? 0;
  if (Math.abs(share) <= okrThresholds.percentCeiling.value) return asProgress(share);
  const place = placeOf('current');
  const expected = 'a share such as 45% or 0.45';
  return fail(okrIssues['kr-percent-scale']({ place, expected, found: `${current}` }));
};

const baseline: Rule = (_, placeOf) =>
  fail(
    okrIssues['kr-baseline']({
      place: placeOf('type'),
      expected: 'another type where progress counts',
      found: 'baseline',
    }),
  );

const rules: Readonly<Record<KeyResultType, Rule>> = {
  increase: linear,
  decrease: linear,
  above: threshold((current, target) => current >= target),
  below: threshold((current, target) => current <= target),
  band,
  milestone,
  binary,
  percent,
  baseline,
};

/**
 * Progress of a key result of any type, as a fraction, raw and held between 0 and 1.
 * Stay above, stay below and band are 1 or 0, and a value on the boundary passes; a milestone is steps done
 * of steps planned; percent is the typed share. A blank current value, a missing bound or target, start equal
 * to target and a baseline answer a named issue, never 0.
 */
export function progressByType(measure: Measure, placeOf: PlaceOfField): Outcome<Progress> {
  const outcome = rules[measure.type](measure, placeOf);
  if (measure.current !== null || measure.type === 'baseline') return outcome;
  const place = placeOf('current');
  const blank = okrIssues['kr-no-current']({ place, expected: 'a current value', found: 'blank' });
  const isBlankOnly = outcome.ok || measure.type === 'binary';
  return fail(blank, ...(isBlankOnly ? [] : outcome.issues));
}
