import type { LabelledSheet } from './sheet.ts';

/** Sheets in the words of other teams and languages, each with one thing that is easily misread. All made up. */
export const worldSheets: readonly LabelledSheet[] = [
  {
    name: 'Chinese key results that begin with a number',
    text: `
目标|关键结果|目标值|实际值|达成率
面包更好吃|30 日回头客比例|45%|42%|93%
新店开业|3 月底前开门|1|0|0%
团队成长|2 名师傅出师|2|1|50%`,
    kind: 'okr',
    headerRow: 0,
    columns: { objective: 0, keyResult: 1, target: 2, current: 3, progress: 4 },
  },
  {
    name: 'objectives named by their ids beside a direction',
    text: `
Key result ID|Objective|Key result|Direction|Baseline|Target|Unit
kr-1|obj-1|Regular guests a week|increase|10|40|guests
kr-2|obj-1|Complaints|decrease|5|2|%
kr-3|obj-2|Days to open a shop|decrease|14|3|days`,
    kind: 'okr',
    headerRow: 0,
    columns: { objective: 1, keyResult: 2, start: 4, target: 5, unit: 6 },
  },
  {
    name: 'Dutch measures whose target is called an objective',
    text: `
KPI|Doelstelling|Gerealiseerd|Status
Wachttijd in de rij|≥ 20% korter|29%|✅ Gehaald
Verspild brood|≤ 5%|7% gemiddeld|⚠️ Bijna`,
    kind: 'kpi',
    headerRow: 0,
    columns: { measure: 0, target: 1, actual: 2, status: 3 },
  },
  {
    name: 'Russian criteria under a title that speaks of metrics',
    text: `
Метрики пекарни
Критерий|Цель|Факт|Статус
Продажи хлеба|90%+|88,9% (193 из 217)|🟡
Возвраты|до 5%|4%|🟢`,
    kind: 'kpi',
    headerRow: 1,
    columns: { measure: 0, target: 1, actual: 2, status: 3 },
  },
  {
    name: 'Chinese measures with ranges as targets',
    text: `
KPI
指標|目標
每日客人|3,000〜6,000
新會員|800〜1,500
回訪率|25%以上`,
    kind: 'kpi',
    headerRow: 1,
    columns: { measure: 0, target: 1 },
  },
  {
    name: 'a cadence of meetings',
    text: `
Meeting cadence
Meeting|Frequency|Participants|Duration|Owner
Morning stand-up|Daily (Mon-Fri)|Bakers|15 min|Ana Flour
Order planning|Weekly|Shop leads|60 min|Ben Crumb
Quality round|Bi-weekly|Bakers and shop|30 min|Ana Flour`,
    kind: 'rhythm',
    headerRow: 1,
    columns: { ritual: 0, frequency: 1, owner: 4 },
  },
  {
    name: 'an English communication plan with its contents',
    text: `
Audience|Channel|Frequency|Content
Bakers|Notice board|Weekly|Which breads change
Shop staff|Talk before opening|Daily|Prices of the day
Guests|Sign at the door|Once|New opening hours`,
    kind: 'communications',
    headerRow: 0,
    columns: { audience: 0, channel: 1, frequency: 2, message: 3 },
  },
  {
    name: 'a German communication plan that says by whom',
    text: `
Zielgruppe|Botschaft|Kanal|Von wem|Wann
Belegschaft|Umzug im Mai|Betriebsversammlung|Geschäftsführung|monatlich
Kunden|Neue Adresse|E-Mail|Vertrieb|einmalig
Lieferanten|Neue Rampe|Brief|Einkauf|einmalig`,
    kind: 'communications',
    headerRow: 0,
    columns: { audience: 0, message: 1, channel: 2, owner: 3 },
  },
  {
    name: 'several key results behind bullets on one line',
    text: `
Objective|Key results|Owner
Bread people drive for|• 45 % come back • queue under 5 min • 3 new breads|Ana Flour
A calm bakery|• no night shift • 20 days off taken|Ben Crumb`,
    kind: 'okr',
    headerRow: 0,
    columns: { objective: 0, keyResults: [1], owner: 2 },
  },
  {
    name: 'progress to the goal beside dates as targets',
    text: `
Objective: a shop people like
KR|Target|Current|% to goal|Owner
KR1: open the terrace|May 15|in work|85%|Ana Flour
KR2: guests who come back|65%|48%|44%|Ben Crumb
KR3: three new breads|June 1|1 bread|33%|Ben Crumb`,
    kind: 'okr',
    headerRow: 1,
    columns: { keyResult: 0, target: 1, current: 2, progress: 3, owner: 4 },
    objectiveAt: 'title-above',
  },
  {
    name: 'duties by letters over names, under a legend written across',
    text: `
R = Responsible|A = Accountable|C = Consulted|I = Informed

Task|R|A|C|I|Time
Order flour|Ana|Ben|—|Cem|15 min
Clean the oven|Cem|Ana|Ben|—|40 min
Print prices|Ben|Ana|—|Cem|10 min`,
    kind: 'raci',
    headerRow: 2,
    columns: { task: 0, responsible: 1, accountable: 2, consulted: 3, informed: 4 },
  },
];
