/** Somebody tells of contact with somebody, as read: names, not yet a network. */
export interface Contact {
  readonly from: string;
  readonly to: string;
  /** How often, or 1 where nothing tells; 0 is no contact. */
  readonly weight: number;
}

/**
 * Who is tied to whom: a simple graph. Contact of a person with themselves is left out, several contacts of one pair
 * are one tie whose weight is their sum. People are numbered in their order; ties name them by number.
 */
export interface Network {
  readonly people: readonly string[];
  /** True where a → b and b → a are two ties, false where they are one. */
  readonly directed: boolean;
  readonly ties: readonly Tie[];
  /** Weight of contact with oneself by person; no calculation counts it unless asked to. */
  readonly loops: ReadonlyMap<number, number>;
}

export interface Tie {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}
