import type { Score } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import type { ContactSheet } from './contactSheet.ts';
import { cutPoints } from './cutPoints.ts';
import { externalInternal } from './externalInternal.ts';
import { grouped } from './grouped.ts';
import { isolates } from './isolates.ts';
import { networkIssues } from './issues.ts';
import type { Study } from './study.ts';
import { networkThresholds } from './thresholds.ts';

/** People nobody is in touch with, each where they are first named. */
export function isolateIssues({ network, places }: Study): Issue[] {
  return isolates(network).flatMap((person) => {
    const place = places[person];
    if (!place) return [];
    const subject = network.people[person];
    const expected = 'at least one contact';
    return [networkIssues['network-isolate']({ place, subject, expected, found: 'none' })];
  });
}

/** People on whom alone the contact of several others hangs. */
export function cutPersonIssues({ network, places }: Study): Issue[] {
  const least = networkThresholds.cutOffFrom.value;
  return cutPoints(network).people.flatMap(({ person, cutOff }) => {
    const place = places[person];
    if (!place || cutOff < least) return [];
    const subject = network.people[person];
    const expected = 'a second way to everybody';
    const found = `${cutOff} people with no other way`;
    return [networkIssues['network-cut-person']({ place, subject, expected, found })];
  });
}

/** Departments whose every tie stays within, each at the first cell that names it; small ones are left alone. */
export function closedDepartmentIssues(
  study: Study,
  { members }: ContactSheet,
  least: number,
): Issue[] {
  const part = grouped(study);
  if (!part || part.sizes.size < 2) return [];
  const { byGroup } = externalInternal(part.network, part.groups);
  return Array.from(byGroup).flatMap(([group, { external, internal, index }]) => {
    const people = part.sizes.get(group) ?? 0;
    if (index !== -1 || external > 0 || people < least) return [];
    const number = part.numbers[part.groups.indexOf(group)] ?? -1;
    const told = members.find(({ department }) => department?.name === group)?.department;
    const place = told?.place ?? study.places[number] ?? {};
    const expected = 'contacts with other departments';
    const found = `${internal} ties, all among its ${people} people`;
    const about = { place, subject: `"${group}"`, expected, found };
    return [networkIssues['network-closed-department'](about)];
  });
}

/** E-I index of the network with the share of ties whose departments are known; no value for too few people. */
export function networkScore(
  study: Study,
  about: { readonly sheet: string; readonly least: number; readonly asOf: number | null },
): Score[] {
  const { sheet, least, asOf } = about;
  const part = grouped(study);
  if (!part) return [];
  const { index } = externalInternal(part.network, part.groups).whole;
  const isShown = study.network.people.length >= least;
  return [
    {
      ...{ id: `ties/${sheet}`, kind: 'ties', label: sheet, asOf },
      ...{ value: isShown ? index : null, unit: 'none', coverage: part.coverage },
    },
  ];
}
