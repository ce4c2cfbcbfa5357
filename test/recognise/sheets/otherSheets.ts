import type { LabelledSheet } from './sheet.ts';

/** Scorecards, KPI lists, plans, surveys and sheets of something else; all made up. */
export const otherSheets: readonly LabelledSheet[] = [
  {
    name: 'scorecard',
    text: `
Perspective|Objective|Measure|Target|Actual|Initiative|Owner
Financial|Grow sales|Monthly revenue|50k|43k|Catering|Ada Loaf
|Keep costs low|Flour per loaf|0.6|0.7|New scale|Bo Crumb
Customer|Happy regulars|Repeat visits|45%|31%|Loyalty card|Cy Rye
Internal process|Short queue|Waiting time|6 min|9 min|Second till|Dee Kern
Learning and growth|Skilled bakers|Training hours|20|12|Course|Ada Loaf`,
    kind: 'scorecard',
    headerRow: 0,
    columns: {
      perspective: 0,
      objective: 1,
      measure: 2,
      target: 3,
      actual: 4,
      initiative: 5,
      owner: 6,
    },
  },
  {
    name: 'scorecard, German',
    text: `
Balanced Scorecard 2026|||||
Perspektive|Strategisches Ziel|Kennzahl|Zielwert|Istwert|Gewichtung
Finanzen|Umsatz steigern|Monatsumsatz|50.000 €|43.000 €|30 %
Kunden|Stammkunden gewinnen|Wiederkaufrate|45 %|31 %|30 %
Prozesse|Wartezeit senken|Minuten|6|9|20 %
Lernen und Entwicklung|Bäcker schulen|Stunden|20|12|20 %`,
    kind: 'scorecard',
    headerRow: 1,
    columns: { perspective: 0, objective: 1, measure: 2, target: 3, actual: 4, weight: 5 },
  },
  {
    name: 'scorecard across, French',
    text: `
|Finance|Clients|Processus internes|Apprentissage
Objectif|Augmenter les ventes|Fidéliser la clientèle|Réduire l'attente|Former l'équipe
Indicateur|Chiffre d'affaires|Taux de retour|Minutes|Heures
Cible|50 000 €|45 %|6|20`,
    kind: 'scorecard',
    headerRow: 0,
    columns: { perspectivesAcross: [1, 2, 3, 4] },
  },
  {
    name: 'kpi list',
    text: `
KPI|Definition|Unit|Frequency|Target|Actual|Status
Repeat visits|visits of known guests / all visits|%|Monthly|45|31|🔴
Waiting time|mean of the lunch hour|min|Weekly|6|9|🟡
Reviews|mean of all portals|stars|Quarterly|4.8|4.8|🟢`,
    kind: 'kpi',
    headerRow: 0,
    columns: { measure: 0, unit: 2, frequency: 3, target: 4, actual: 5, status: 6 },
  },
  {
    name: 'kpi with baseline and quarters',
    text: `
KPI|Baseline|Q1|Q2|Q3|Q4|Source
Repeat visits|20%|25%|30%|38%|45%|till
Waiting time|12|10|9|7|6|stopwatch
Reviews|4.5|4.6|4.6|4.7|4.8|portals`,
    kind: 'kpi',
    headerRow: 0,
    columns: { measure: 0, baseline: 1, target: 2 },
  },
  {
    name: 'kpi, Spanish',
    text: `
Indicador|Fórmula|Frecuencia|Meta|Resultado|Responsable
Visitas repetidas|conocidas / todas|Mensual|45 %|31 %|Ada Loaf
Tiempo de espera|media del mediodía|Semanal|6 min|9 min|Bo Crumb`,
    kind: 'kpi',
    headerRow: 0,
    columns: { measure: 0, frequency: 2, target: 3, actual: 4, owner: 5 },
  },
  {
    name: 'kpi, Italian',
    text: `
Indicatore|Unità di misura|Valore obiettivo|Consuntivo|Peso|Referente
Visite ripetute|%|45|31|40%|Ada Loaf
Attesa|min|6|9|30%|Bo Crumb
Recensioni|stelle|4,8|4,5|30%|Cy Rye`,
    kind: 'kpi',
    headerRow: 0,
    columns: { measure: 0, unit: 1, target: 2, actual: 3, weight: 4, owner: 5 },
  },
  {
    name: 'kpi, Korean',
    text: `
지표|단위|주기|목표값|실적|담당자
재방문율|%|월간|45|31|빵철수
대기 시간|분|주간|6|9|밀영희`,
    kind: 'kpi',
    headerRow: 0,
    columns: { measure: 0, unit: 1, frequency: 2, target: 3, actual: 4, owner: 5 },
  },
  {
    name: 'action plan',
    text: `
Initiative|Owner|Start Date|End Date|Status|Budget
Loyalty card|Ada Loaf|2026-01-05|2026-03-31|In progress|1200
Second till|Bo Crumb|2026-02-01|2026-02-28|Done|3000
Bakers' course|Cy Rye|2026-04-01|2026-06-30|Not started|900`,
    kind: 'initiatives',
    headerRow: 0,
    columns: { initiative: 0, owner: 1, start: 2, end: 3, status: 4 },
  },
  {
    name: 'action plan, Dutch',
    text: `
Actie|Eigenaar|Startdatum|Einddatum|Status
Klantenkaart|Ada Loaf|05-01-2026|31-03-2026|In uitvoering
Tweede kassa|Bo Crumb|01-02-2026|28-02-2026|Gereed`,
    kind: 'initiatives',
    headerRow: 0,
    columns: { initiative: 0, owner: 1, start: 2, end: 3, status: 4 },
  },
  {
    name: 'survey answers',
    text: `
Timestamp|How satisfied are you with our bread?|Would you recommend us to friends?|What should we do better?
2026-03-01 09:12:11|Satisfied|Yes|More rye
2026-03-01 10:40:02|Very satisfied|Yes|Nothing
2026-03-02 08:03:45|Neutral|No|Shorter queue`,
    kind: 'survey',
    headerRow: 0,
    columns: { timestamp: 0, questions: [1, 2, 3] },
  },
  {
    name: 'decision log',
    text: `
Decision|Decided on|Decided by|Reason
Buy a second oven|2026-02-03|Ada Loaf|Queue too long
Close on Mondays|2026-02-10|Bo Crumb|Few guests`,
    kind: 'decisions',
    headerRow: 0,
    columns: { decision: 0, decidedOn: 1, decider: 2 },
  },
  {
    name: 'contacts',
    text: `
Name|Company|Phone|Email|City
Ada Loaf|Flour Mill|555 0100|ada@example.org|Brotheim
Bo Crumb|Oven Works|555 0101|bo@example.org|Brotheim`,
    kind: 'none',
    headerRow: null,
  },
  {
    name: 'invoice lines',
    text: `
Item|Quantity|Unit price|Total
Rye flour|20|1.20|24.00
Wheat flour|30|1.00|30.00
Total|||54.00`,
    kind: 'none',
    headerRow: null,
  },
  {
    name: 'budget',
    text: `
Category|Budget|Actual|Variance
Flour|12000|11800|200
Energy|8000|9100|-1100
Rent|24000|24000|0
Total|44000|44900|-900`,
    kind: 'none',
    headerRow: null,
  },
  {
    name: 'to-do list',
    text: `
Task|Assigned to|Due date|Done
Order flour|Ada Loaf|2026-03-03|x
Clean the oven|Bo Crumb|2026-03-04|
Call the landlord|Cy Rye|2026-03-05|`,
    kind: 'none',
    headerRow: null,
  },
  {
    name: 'risk register',
    text: `
Risk|Probability|Impact|Mitigation|Owner|Status
Oven breaks|3|5|Service contract|Ada Loaf|Open
Flour price rises|4|3|Long contract|Bo Crumb|Open`,
    kind: 'none',
    headerRow: null,
  },
  {
    name: 'plain statistics',
    text: `
Metric|Value
Loaves baked|18200
Guests|9400
Days open|286`,
    kind: 'none',
    headerRow: null,
  },
  {
    name: 'time sheet',
    text: `
Employee|Monday|Tuesday|Wednesday|Thursday|Friday|Total
Ada Loaf|8|8|7|8|8|39
Bo Crumb|6|6|6|6|6|30`,
    kind: 'none',
    headerRow: null,
  },
  {
    name: 'plan of shifts by letters',
    text: `
Name|Mon|Tue|Wed|Thu|Fri
Ada Loaf|E|L|E|N|E
Bo Crumb|L|E|N|E|L
Cy Rye|N|N|L|L|E`,
    kind: 'none',
    headerRow: null,
  },
];
