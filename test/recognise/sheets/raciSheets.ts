import type { LabelledSheet } from './sheet.ts';

/** Responsibility matrices as people lay them out; all made up. */
export const raciSheets: readonly LabelledSheet[] = [
  {
    name: 'plain',
    text: `
Task|Ada|Bo|Cy
Buy flour|R|A|I
Bake bread|A|R|C
Clean oven|R|I|A`,
    kind: 'raci',
    headerRow: 0,
    columns: { task: 0, people: [1, 2, 3] },
  },
  {
    name: 'blank corner, title, phases and legend below',
    text: `
RACI for the new shop|||
|Owner|Baker|Seller|Landlord
Preparation||||
Find a place|A|C|I|R
Sign the lease|A/R|I||C
Opening||||
Bake samples|A|R|I|
Decorate|I|C|R, A|
||||
R = Responsible||||
A = Accountable||||
C = Consulted||||
I = Informed||||`,
    kind: 'raci',
    headerRow: 1,
    columns: { task: 0, people: [1, 2, 3, 4] },
  },
  {
    name: 'id, phase and comment columns',
    text: `
No|Phase|Activity|Owner|Baker|Seller|Comment
1|Start|Find a place|A|C|R|near the station
2||Sign the lease|A, R|I|C|
3|Opening|Bake samples|A|R|I|rye first
4||Decorate|I|C|R (A)|`,
    kind: 'raci',
    headerRow: 0,
    columns: { task: 2, people: [3, 4, 5] },
  },
  {
    name: 'two header rows',
    text: `
|Office||Bakery|
Activité|Direction|Comptable|Boulanger|Vendeuse
Acheter la farine|A|C|R|I
Cuire le pain|I||R et A|C
Fermer la caisse|A|R||R`,
    kind: 'raci',
    headerRow: 1,
    columns: { task: 0, people: [1, 2, 3, 4] },
  },
  {
    name: 'names in cells',
    text: `
Task|Responsible|Accountable|Consulted|Informed
Buy flour|Ada|Bo|Cy|everybody
Bake bread|Bo|Ada|Dee|Cy
Clean oven|Cy|Ada||Bo`,
    kind: 'raci',
    headerRow: 0,
    columns: { task: 0, responsible: 1, accountable: 2, consulted: 3, informed: 4 },
  },
  {
    name: 'names in cells, German',
    text: `
Aufgabe|Verantwortlich|Rechenschaftspflichtig|Konsultiert|Informiert
Mehl kaufen|Ada|Bo|Cy|alle
Brot backen|Bo|Ada|Dee|Cy`,
    kind: 'raci',
    headerRow: 0,
    columns: { task: 0, responsible: 1, accountable: 2, consulted: 3, informed: 4 },
  },
  {
    name: 'RASCI with dashes and lower case',
    text: `
Deliverable|Lead|Baker|Seller|Driver
Recipe book|a|r|–|i
Price list|a|c|r|–
Delivery plan|A|S|I|R
Shop window|–|s|R/A|i`,
    kind: 'raci',
    headerRow: 0,
    columns: { task: 0, people: [1, 2, 3, 4] },
  },
  {
    name: 'primary and support by legend',
    text: `
P: Primary   S: Support||||
||||
Task|Ada|Bo|Cy|Dee
Buy flour|P|S||
Bake bread||P|S|S
Clean oven|S||P|`,
    kind: 'raci',
    headerRow: 2,
    columns: { task: 0, people: [1, 2, 3, 4] },
  },
  {
    name: 'tasks across',
    text: `
Role|Buy flour|Bake bread|Clean oven
Owner|A|A|A
Baker|C|R|R
Seller|R|I|I`,
    kind: 'raci',
    headerRow: 0,
    columns: { people: [0], tasksAcross: [1, 2, 3] },
  },
  {
    name: 'DACI names',
    text: `
Decision|Driver|Approver|Contributors|Informed
Second oven|Ada|Bo|Cy, Dee|all
New logo|Cy|Ada|Bo|all`,
    kind: 'raci',
    headerRow: 0,
    columns: { task: 0, responsible: 1, accountable: 2, consulted: 3, informed: 4 },
  },
  {
    name: 'full words',
    text: `
Process step|Owner|Baker|Seller
Order|Accountable|Responsible|Informed
Bake|Accountable|Responsible|
Sell|Informed|Consulted|Responsible`,
    kind: 'raci',
    headerRow: 0,
    columns: { task: 0, people: [1, 2, 3] },
  },
  {
    name: 'blocks with repeated names',
    text: `
1. Bakery|||
Activity|Ada|Bo|Cy
Buy flour|R|A|I
Bake bread|A|R|C
|||
2. Shop|||
Activity|Ada|Bo|Cy
Sell bread|I|A|R
Count money|A|R|I`,
    kind: 'raci',
    headerRow: 1,
    columns: { task: 0, people: [1, 2, 3] },
    blocks: 2,
  },
  {
    name: 'letters with marks, counts beside',
    text: `
Task|Ada|Bo|Cy|Count of R|Count of A
Buy flour|R*|A|I|1|1
Bake bread|A|R¹|C|1|1
Clean oven|R|I|A|1|1
Total R|2|1|0||`,
    kind: 'raci',
    headerRow: 0,
    columns: { task: 0, people: [1, 2, 3] },
  },
  {
    name: 'German DEMI',
    text: `
D = Durchführung, E = Entscheidung, M = Mitwirkung, I = Information|||
Aufgabe|Inhaberin|Bäcker|Verkauf
Mehl kaufen|E|D|I
Brot backen|E|D|M
Kasse zählen|E|I|D`,
    kind: 'raci',
    headerRow: 1,
    columns: { task: 0, people: [1, 2, 3] },
  },
  {
    name: 'remarks in brackets, legend above',
    text: `
R = responsible, A = accountable, C = consulted, I = informed.
Activity|Author|Manager|Reviewer
Recipes|R/A|C (approves)|I
Suppliers|R|C|A (signs off)
Prices|R/A|C|I
Launch|R|A|C`,
    kind: 'raci',
    headerRow: 1,
    columns: { task: 0, people: [1, 2, 3] },
  },
  {
    name: 'more columns right of the people',
    text: `
Atividade|Direção|Padaria|Loja|Frequência|Ferramenta
Comprar farinha|A|R|C/I|Mensal|Planilha
Assar pão|I|R/A|C|Diária|Receita
Fechar o caixa|A|I|R|Diária|Caderno`,
    kind: 'raci',
    headerRow: 0,
    columns: { task: 0, people: [1, 2, 3] },
  },
  {
    name: 'legend above in the columns of people',
    text: `
Legend|R|Responsible||
|A|Accountable||
|C|Consulted||
|I|Informed||
||||
Task|Owner|Baker|Seller|Driver
Order|A|R|I|C
Bake|A|R||I
Sell|I|C|A/R|`,
    kind: 'raci',
    headerRow: 5,
    columns: { task: 0, people: [1, 2, 3, 4] },
  },
];
