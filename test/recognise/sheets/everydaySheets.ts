import type { LabelledSheet } from './sheet.ts';

/** Plans, logs and budgets in the words people use every day; all made up. */
export const everydaySheets: readonly LabelledSheet[] = [
  {
    name: 'school marks',
    text: `
Pupil|Maths|Reading|Sport|Art
Ada Loaf|A|B|C|A
Bo Crumb|B|B|A|C
Cy Rye|C|A|A|B`,
    kind: 'none',
    headerRow: null,
  },
  {
    name: 'plan of what is told to whom, German, in everyday words',
    text: `
Was|Für wen|Von wem|Kanal|Wie oft
Schichtbesprechung|Werkstatt|Ada Loaf|persönlich|täglich
Auftragsstand|Kunden|Bo Crumb|E-Mail|wöchentlich
Zahlen|Leitung|Cy Rye|Besprechung|monatlich`,
    kind: 'communications',
    headerRow: 0,
    columns: { message: 0, audience: 1, owner: 2, channel: 3, frequency: 4 },
  },
  {
    name: 'assumptions in everyday words',
    text: `
Assumption|How sure are we (1-5)|How bad if wrong (1-5)|Owner
Regulars order by phone|2|5|Ada Loaf
Flour stays affordable|4|4|Bo Crumb`,
    kind: 'assumptions',
    headerRow: 0,
    columns: { assumption: 0, confidence: 1, impact: 2, owner: 3 },
  },
  {
    name: 'budget of objectives, French, with planned and spent',
    text: `
Poste|Objectif|Prévu|Dépensé
Pièces de rechange|Réparer vite|12 000 €|13 400 €
École|Former les artisans|20 000 €|11 000 €`,
    kind: 'budget',
    headerRow: 0,
    columns: { label: 0, objective: 1, budget: 2, amount: 3 },
  },
];
