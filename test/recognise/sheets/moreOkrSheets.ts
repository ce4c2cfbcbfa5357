import type { LabelledSheet } from './sheet.ts';

/** More OKR tables as people lay them out; people and numbers are made up. */
export const moreOkrSheets: readonly LabelledSheet[] = [
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
  {
    name: 'goals in everyday words, objectives merged, blank rows between',
    text: `
Goals for the autumn|||||
What we want|How we will know|Where we started|Where we want to be|Now|Who|By when
Guests never wait long|Average minutes in the queue|22,5|12,0|17,5|Ada Loaf|2026-12-18
|Guests served within 10 minutes|54 %|at least 80 %|66 %|Bo Crumb|2026-12-18

A bakery that pays its way|Takings per hour|148,50|170|155,20|Cy Rye|2026-12-31
|Overdue invoices|12.400|5.000|13.900||31.12.2026`,
    kind: 'okr',
    headerRow: 1,
    columns: { objective: 0, keyResult: 1, start: 2, target: 3, current: 4, owner: 5, dueDate: 6 },
  },
];
