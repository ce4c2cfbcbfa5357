import type { LabelledSheet } from './sheet.ts';

/** OKR tables as people lay them out; people and numbers are made up. */
export const okrSheets: readonly LabelledSheet[] = [
  {
    name: 'every row, English',
    text: `
Objective|Key Result|Owner|Start|Target|Current|Progress|Confidence|Comments
Delight regulars|Raise repeat visits|Ada Loaf|20|45|31|44%|7|good
Delight regulars|Cut the queue|Bo Crumb|12|6|9|50%|5|new till
Grow the shop|Open a second oven|Cy Rye|0|1|0|0%|3|waiting`,
    kind: 'okr',
    headerRow: 0,
    columns: {
      objective: 0,
      keyResult: 1,
      owner: 2,
      start: 3,
      target: 4,
      current: 5,
      progress: 6,
      confidence: 7,
      comment: 8,
    },
    objectiveAt: 'column',
  },
  {
    name: 'merged objective, German, title above',
    text: `
OKR Q3 2026|||||
|||||
Ziel|Schlüsselergebnis|Verantwortlich|Zielwert|Istwert|Fortschritt
Stammkunden begeistern|Wiederkaufrate steigern|Ada Loaf|45 %|31 %|69 %
|Wartezeit senken|Bo Crumb|6|9|50 %
|Bewertungen verbessern|Cy Rye|4,8|4,5|30 %
Neue Filiale|Mietvertrag unterschreiben|Dee Kern|1|0|0 %
|Ofen bestellen|Dee Kern|1|0|0 %`,
    kind: 'okr',
    headerRow: 2,
    columns: { objective: 0, keyResult: 1, owner: 2, target: 3, current: 4, progress: 5 },
    objectiveAt: 'column-merged',
  },
  {
    name: 'section rows',
    text: `
Key Results|Owner|Target|Status
Objective: bake the best bread in town||
Win the regional prize|Ada Loaf|1|On track
Score 4.8 in reviews|Bo Crumb|4.8|At risk
Objective: waste less flour||
Sell leftovers by evening|Cy Rye|90%|Behind
Plan batches by forecast|Dee Kern|100%|Done`,
    kind: 'okr',
    headerRow: 0,
    columns: { keyResult: 0, owner: 1, target: 2, status: 3 },
    objectiveAt: 'section-row',
  },
  {
    name: 'a line above each block, French',
    text: `
Objectif 1 : fidéliser la clientèle||||

Résultat clé|Responsable|Cible|Réalisé|Échéance
Augmenter les visites répétées|Ada Loaf|45|31|2026-09-30
Réduire la file d'attente|Bo Crumb|6|9|2026-09-30

Objectif 2 : ouvrir une boutique||||

Résultat clé|Responsable|Cible|Réalisé|Échéance
Signer le bail|Cy Rye|1|0|2026-12-31
Recruter l'équipe|Dee Kern|5|2|2026-12-31`,
    kind: 'okr',
    headerRow: 2,
    columns: { keyResult: 0, owner: 1, target: 2, current: 3, dueDate: 4 },
    objectiveAt: 'title-above',
    blocks: 2,
  },
  {
    name: 'key results in columns',
    text: `
Objective|KR1|KR2|KR3|Owner
Delight regulars|Repeat visits from 20 to 45|Queue under 6 minutes|Reviews at 4.8|Ada Loaf
Open a second shop|Sign the lease|Order an oven|Hire five bakers|Bo Crumb`,
    kind: 'okr',
    headerRow: 0,
    columns: { objective: 0, keyResults: [1, 2, 3], owner: 4 },
    objectiveAt: 'column',
  },
  {
    name: 'several key results in a cell, Spanish',
    text: `
Objetivo|Resultados clave|Responsable
Fidelizar clientes|1. Subir visitas de 20 a 45\\n2. Bajar la cola a 6 minutos|Ada Loaf
Abrir otra tienda|1. Firmar el contrato\\n2. Contratar cinco panaderos|Bo Crumb`,
    kind: 'okr',
    headerRow: 0,
    columns: { objective: 0, keyResults: [1], owner: 2 },
  },
  {
    name: 'transposed',
    text: `
Our goals for spring|||
|Delight our regulars every day|Open the second shop in time|Waste less flour than last year
Key Result 1|Repeat visits from 20 to 45|Lease signed by March|Leftovers sold by evening
Key Result 2|Queue under six minutes|Oven ordered by April|Batches planned by forecast
Key Result 3|Reviews at 4.8 or more|Five bakers hired by May|Old bread given away daily`,
    kind: 'okr',
    headerRow: 1,
    columns: { objectivesAcross: [1, 2, 3] },
    objectiveAt: 'across',
  },
  {
    name: 'Chinese',
    text: `
目标|关键结果|负责人|起始值|目标值|当前值|进度|截止日期
提高老顾客满意度|复购率从20%提高到45%|面包甲|20%|45%|31%|44%|2026-09-30
提高老顾客满意度|排队时间缩短到6分钟|面包乙|12|6|9|50%|2026-09-30
开设第二家店|签订租约|面包丙|0|1|0|0%|2026-12-31`,
    kind: 'okr',
    headerRow: 0,
    columns: {
      objective: 0,
      keyResult: 1,
      owner: 2,
      start: 3,
      target: 4,
      current: 5,
      progress: 6,
      dueDate: 7,
    },
  },
];
