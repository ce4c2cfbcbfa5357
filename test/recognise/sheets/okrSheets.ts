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
  {
    name: 'export, objective in another table',
    text: `
kr_id|objective_id|title|owner|start_value|target_value|current_value|status
11|1|Raise repeat visits|Ada Loaf|20|45|31|on track
12|1|Cut the queue|Bo Crumb|12|6|9|at risk
13|2|Sign the lease|Cy Rye|0|1|0|behind
14|2|Order an oven|Cy Rye|0|1|1|done`,
    kind: 'okr',
    headerRow: 0,
    columns: { parent: 1, keyResult: 2, owner: 3, start: 4, target: 5, current: 6, status: 7 },
    objectiveAt: 'other-table',
  },
  {
    name: 'numbered columns, Portuguese',
    text: `
Nº|Objetivo|Resultado-chave|Responsável|Meta|Valor atual|% concluído|Prazo
1|Encantar clientes|Elevar a recompra|Ada Loaf|45|31|69%|30/09/2026
2|Encantar clientes|Reduzir a fila|Bo Crumb|6|9|50%|30/09/2026
3|Abrir nova loja|Assinar o contrato|Cy Rye|1|0|0%|31/12/2026`,
    kind: 'okr',
    headerRow: 0,
    columns: {
      objective: 1,
      keyResult: 2,
      owner: 3,
      target: 4,
      current: 5,
      progress: 6,
      dueDate: 7,
    },
  },
  {
    name: 'Japanese',
    text: `
目標|主要な成果|担当者|目標値|現在値|達成率
常連客を喜ばせる|再来店率を20から45に向上|パン田|45|31|69%
常連客を喜ばせる|待ち時間を6分に短縮|麦野|6|9|50%
二号店を開く|賃貸契約に署名する|粉川|1|0|0%`,
    kind: 'okr',
    headerRow: 0,
    columns: { objective: 0, keyResult: 1, owner: 2, target: 3, current: 4, progress: 5 },
  },
  {
    name: 'Russian',
    text: `
Цель|Ключевой результат|Ответственный|План|Факт|Срок
Радовать постоянных гостей|Поднять долю повторных визитов|Ада Батон|45|31|30.09.2026
Радовать постоянных гостей|Сократить очередь|Боря Крошка|6|9|30.09.2026`,
    kind: 'okr',
    headerRow: 0,
    columns: { objective: 0, keyResult: 1, owner: 2, target: 3, current: 4, dueDate: 5 },
  },
  {
    name: 'timeframe and measurement',
    text: `
# |Objective|Key Result|Priority|Timeline
1|Delight regulars|Repeat visits from 20% to 45%|High|12 months
2|Faster service|Queue from 12 min → 6 min|High|6 months
3|Less waste|Sell 90% of leftovers|Medium|6 months`,
    kind: 'okr',
    headerRow: 0,
    columns: { objective: 1, keyResult: 2, priority: 3, dueDate: 4 },
  },
  {
    name: 'two-row header',
    text: `
Objective|Key Result|Owner|Values||
|||Baseline|Target|Actual
Delight regulars|Raise repeat visits|Ada Loaf|20|45|31
Delight regulars|Cut the queue|Bo Crumb|12|6|9
Grow|Open a second oven|Cy Rye|0|1|0`,
    kind: 'okr',
    headerRow: 0,
    columns: { objective: 0, keyResult: 1, owner: 2, start: 3, target: 4, current: 5 },
  },
  {
    name: 'ids beside metrics',
    text: `
KR|Metric|Current Baseline|Target|Timeline|Owner
KR1|Waiting time at noon|12 minutes|< 6 minutes|Quarter 1|Ada Loaf
KR2|Share of repeat visits|20 %|45 %|Quarter 2|Bo Crumb
KR3|Loaves thrown away|30 a day|5 a day|Quarter 3|Cy Rye`,
    kind: 'okr',
    headerRow: 0,
    columns: { keyResult: 1, start: 2, target: 3, dueDate: 4, owner: 5 },
  },
  {
    name: 'progress in several forms',
    text: `
Objectives|Key Results|Base|Target|Current|KR Progress|Progress Bar|Objective Progress
1. Delight regulars|Raise repeat visits|20|45|31|0.44||0.47
1. Delight regulars|Cut the queue|12|6|9|0.5||0.47
2. Grow|Open a second oven|0|1|0|0||0`,
    kind: 'okr',
    headerRow: 0,
    columns: { objective: 0, keyResult: 1, start: 2, target: 3, current: 4, progress: 5 },
  },
  {
    name: 'numbered key results with score',
    text: `
# |Key Result|Baseline|Target|Actual|Score (0-1)|Owner
KR 1|Grow orders from 30% to 50%|30%|50%|||Ada Loaf
KR 2|Shorten waiting from 12 to 6 minutes|12|6|||Bo Crumb
KR 3|Hire five bakers|0|5|||Cy Rye`,
    kind: 'okr',
    headerRow: 0,
    columns: { keyResult: 1, start: 2, target: 3, current: 4, progress: 5, owner: 6 },
  },
  {
    name: 'Polish',
    text: `
Cel|Kluczowy rezultat|Właściciel|Wartość docelowa|Postęp|Termin
Zadowoleni stali klienci|Więcej powrotów|Ada Loaf|45|44%|30.09.2026
Zadowoleni stali klienci|Krótsza kolejka|Bo Crumb|6|50%|30.09.2026`,
    kind: 'okr',
    headerRow: 0,
    columns: { objective: 0, keyResult: 1, owner: 2, target: 3, progress: 4, dueDate: 5 },
  },
  {
    name: 'numbered objectives across',
    text: `
Spring goals|||
Objective 1|Objective 2|Objective 3|
Delight our regular guests|Open the second shop|Waste less flour|
Repeat visits from 20 to 45|Lease signed by March|Leftovers sold by evening|
Queue under six minutes|Oven ordered by April|Batches planned by forecast|`,
    kind: 'okr',
    headerRow: 1,
    columns: { objectivesAcross: [0, 1, 2] },
    objectiveAt: 'across',
  },
  {
    name: 'a column of types',
    text: `
Type|Name|Owner|Start date|Due date|Progress|Status
Objective|Delight regulars|Ada Loaf|2026-01-01|2026-03-31|55%|On track
Key Result|Repeat visits from 20 to 45|Ada Loaf|2026-01-01|2026-03-31|44%|At risk
Key Result|Queue under 6 minutes|Bo Crumb|2026-01-01|2026-03-31|66%|On track
Objective|Grow the shop|Cy Rye|2026-01-01|2026-03-31|10%|Behind`,
    kind: 'okr',
    headerRow: 0,
    columns: { type: 0, keyResult: 1, owner: 2, dueDate: 4, progress: 5, status: 6 },
    objectiveAt: 'section-row',
  },
  {
    name: 'objectives and key results in one column',
    text: `
OKR|Owner|Start|Current|Target|Progress
O1 Delight our regular guests|||||47%
KR1 Repeat visits|Ada Loaf|20|31|45|44%
KR2 Queue at noon|Bo Crumb|12|9|6|50%
O2 Grow the shop|||||0%
KR1 Second oven|Cy Rye|0|0|1|0%`,
    kind: 'okr',
    headerRow: 0,
    columns: { keyResult: 0, owner: 1, start: 2, current: 3, target: 4, progress: 5 },
    objectiveAt: 'section-row',
  },
];
