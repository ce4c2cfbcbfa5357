import type { Place } from '../issue/issue.ts';
import { nameKey } from '../statistics/nameKey.ts';
import type { ContactSheet, PlacedContact } from './contactSheet.ts';
import type { Network } from './network.ts';
import { tieNetwork } from './tieNetwork.ts';

/** A network with what is known of its people, by their number. */
export interface Study {
  readonly network: Network;
  /** Department; null where nothing tells. */
  readonly departments: readonly (string | null)[];
  /** Where the person is first met; undefined for one only a second range names. */
  readonly places: readonly (Place | undefined)[];
}

export interface StudyOptions {
  /** Null: told by the contacts, see `isDirected`. */
  readonly directed: boolean | null;
  /** Departments told elsewhere, by name; they also add people without any contact. Those beside the contacts go first. */
  readonly elsewhere?: readonly { readonly person: string; readonly department: string | null }[];
  /** False: elsewhere only tells departments and adds nobody. */
  readonly addsPeople?: boolean;
}

/**
 * True where some pair is told from both sides with different weights, or one way only while another pair is told
 * both ways: then the order of the two matters. A list that holds each pair once, or each twice alike, has no direction.
 */
export function isDirected(contacts: readonly PlacedContact[]): boolean {
  const weights = new Map<string, number>();
  const keyOf = (from: string, to: string) => `${from}\n${to}`;
  for (const { from, to, weight } of contacts) {
    if (weight === 0) continue;
    weights.set(keyOf(from, to), (weights.get(keyOf(from, to)) ?? 0) + weight);
  }
  let returned = 0;
  let unequal = 0;
  for (const [key, weight] of weights) {
    const [from = '', to = ''] = key.split('\n');
    const back = weights.get(keyOf(to, from));
    if (back !== undefined) returned += 1;
    if (back !== weight) unequal += 1;
  }
  return returned > 0 && unequal > 0;
}

/** The network of a sheet of contacts, with departments from beside the contacts or from elsewhere. */
export function studyOf(sheet: ContactSheet, options: StudyOptions): Study {
  const { directed, elsewhere = [], addsPeople = true } = options;
  const members = new Map(sheet.members.map((member) => [nameKey(member.name), member]));
  const told = new Map(elsewhere.map(({ person, department }) => [nameKey(person), department]));
  const names = new Map(sheet.members.map(({ name }) => [nameKey(name), name]));
  if (addsPeople)
    for (const { person } of elsewhere)
      if (!names.has(nameKey(person))) names.set(nameKey(person), person.trim());
  const network = tieNetwork({
    people: [...names.values()],
    contacts: sheet.contacts,
    directed: directed ?? isDirected(sheet.contacts),
  });
  const keys = network.people.map(nameKey);
  return {
    network,
    departments: keys.map((key) => members.get(key)?.department?.name ?? told.get(key) ?? null),
    places: keys.map((key) => members.get(key)?.place),
  };
}
