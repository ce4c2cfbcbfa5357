import type { Issue, Place } from '../issue/issue.ts';
import type { Contact } from './network.ts';
import type { Member } from './peopleBook.ts';

export interface PlacedContact extends Contact {
  readonly place: Place;
}

/** Contacts as read from a sheet, whatever its layout. */
export interface ContactSheet {
  readonly members: readonly Member[];
  /** Without those of a person with themselves. */
  readonly contacts: readonly PlacedContact[];
  readonly issues: readonly Issue[];
}
