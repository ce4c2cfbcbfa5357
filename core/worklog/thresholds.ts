import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about logs of work. */
export const worklogThresholds = defineThresholds({
  window: {
    name: 'Window of unplanned work (days)',
    value: 28,
    unit: 'days',
    meaning: 'the share is taken of the last so many days of the log',
    source: 'ours, because four weeks even out one bad one and still tell how things stand now',
  },
  unplannedShare: {
    name: 'Most unplanned work',
    value: 0.3,
    unit: 'fraction',
    meaning: 'above this share of hours unplanned work is named',
    source: 'ours, because beyond a third of the week no plan holds; set your own',
  },
  repeatTimes: {
    name: 'Problem repeated from',
    value: 3,
    unit: 'times',
    meaning: 'a problem that came up this often is named',
    source: 'ours, because the third time shows that it was put out, not solved',
  },
  unlinkedShare: {
    name: 'Hours without an objective',
    value: 0.5,
    unit: 'fraction',
    meaning: 'above this share of hours without an objective a note is made',
    source: 'ours, because the daily trade serves none by name; more than half is worth a look',
  },
  minimumCoverage: {
    name: 'Least share of hours known',
    value: 0.6,
    unit: 'fraction',
    meaning: 'below this share of hours of which it is known nothing is named, and a warning said',
    source: 'ours, because people mark what annoys them first',
  },
});
