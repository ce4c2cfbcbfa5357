/** A small made-up range for the examples; dates are 5 to 30 January 2026. */
export const exampleCommitments = [
  ['Commitment', 'Promised by', 'Due date', 'Kept'],
  ['Rota on the wall', 'Priya Nair', 46_027, 'yes'],
  ['Van serviced', 'Luca Brandt', 46_037, 'no'],
  ['Oven cleaned', 'Priya Nair', 46_032, 'open'],
  ['Shelf cards written', 'Luca Brandt', 46_052, 'open'],
] as const;
