import type { Issue } from '../issue/issue.ts';
import { placeIn, type Table } from '../sheet/table.ts';
import type { MeasureColumns } from './columns.ts';
import { scorecardIssues } from './issues.ts';
import type { Measure, Perspective } from './model.ts';
import { percent } from './percent.ts';
import { tablePlace } from './tablePlace.ts';
import { scorecardThresholds } from './thresholds.ts';

function measuresOf({ objectives }: Perspective): readonly Measure[] {
  return objectives.flatMap(({ measures }) => measures);
}

/** Fewest measures with a known kind before their mix says anything. */
const fewestForMix = 2;

function mixIssues(perspective: Perspective, table: Table<MeasureColumns>): Issue[] {
  const { name, row } = perspective;
  const kinds = measuresOf(perspective).flatMap(({ leading }) => leading ?? []);
  const [first] = kinds;
  if (kinds.length < fewestForMix || kinds.some((kind) => kind !== first)) return [];
  const place = placeIn(table, row, 'leading');
  const subject = name === '' ? 'the scorecard' : `perspective "${name}"`;
  const found = `${kinds.length} measures`;
  if (first === 'lagging') {
    const expected = 'at least one leading measure';
    return [scorecardIssues['scorecard-all-lagging']({ place, subject, expected, found })];
  }
  const expected = 'at least one lagging measure';
  return [scorecardIssues['scorecard-all-leading']({ place, subject, expected, found })];
}

function gapIssues({ name, row, objectives }: Perspective, table: Table<MeasureColumns>): Issue[] {
  if (objectives.length === 0 && name !== '') {
    return [
      scorecardIssues['scorecard-perspective-empty']({
        ...{ place: placeIn(table, row, 'perspective'), subject: `"${name}"` },
        ...{ expected: 'an objective with a measure', found: 'none' },
      }),
    ];
  }
  return objectives.flatMap((objective): Issue[] => {
    if (objective.name !== '' && objective.measures.length === 0) {
      const place = placeIn(table, objective.row, 'measure');
      const subject = `"${objective.name}"`;
      const expected = 'at least one measure';
      const found = 'none';
      return [
        scorecardIssues['scorecard-objective-unmeasured']({ place, subject, expected, found }),
      ];
    }
    if (objective.name !== '' || table.found.objective === undefined) return [];
    return objective.measures.map((measure) =>
      scorecardIssues['scorecard-measure-without-objective']({
        ...{ place: placeIn(table, measure.row, 'objective'), subject: `"${measure.name}"` },
        ...{ expected: 'the objective it shows', found: 'blank' },
      }),
    );
  });
}

function easyIssues(perspectives: readonly Perspective[], table: Table<MeasureColumns>): Issue[] {
  const { suspectGreenShare, suspectGreenMeasures, onTargetFrom } = scorecardThresholds;
  const scores = perspectives.flatMap(measuresOf).flatMap(({ score }) => score ?? []);
  const green = scores.filter((score) => score >= onTargetFrom.value).length;
  const share = scores.length === 0 ? 0 : green / scores.length;
  if (scores.length < suspectGreenMeasures.value || share < suspectGreenShare.value) return [];
  const place = tablePlace(table);
  const expected = 'a scorecard that stretches';
  const found = `${percent(share)} of ${scores.length} measures`;
  return [scorecardIssues['scorecard-nearly-all-on-target']({ place, expected, found })];
}

/** What is wrong with the build of a scorecard: empty parts, one-sided measures, targets that are all met. */
export function structureFindings(
  perspectives: readonly Perspective[],
  table: Table<MeasureColumns>,
): readonly Issue[] {
  return [
    ...perspectives.flatMap((perspective) => gapIssues(perspective, table)),
    ...perspectives.flatMap((perspective) => mixIssues(perspective, table)),
    ...easyIssues(perspectives, table),
  ];
}
