import type { FunctionTexts } from '../functionTexts.ts';

/** Budgets, capacity, money, lean, automation and work done in Italian. */
export const italianResources: FunctionTexts = {
  summaries: {
    STRATEGIC_SPEND: 'Quota del denaro legata a un obiettivo, risultato chiave o iniziativa.',
    ORPHAN_SPEND: 'Voci di bilancio che nessun obiettivo rivendica, con la loro quota di denaro.',
    CAPACITY_VERDICT:
      'Dice di ogni squadra se il previsto sta nel suo tempo: ci sta, al limite o eccede.',
    UNPLANNED_SHARE: 'Quota delle ore lavorate che non erano previste.',
    REPEAT_ISSUES:
      'Elenca i problemi tornati, i più frequenti per primi, con l’ultimo giorno e le ore.',
    MISALIGN_COST: 'Costo stimato del mancato allineamento per componente, da basso ad alto.',
    ALIGNMENT_TAX: 'Costo stimato del lavoro fatto due volte e delle decisioni tardive.',
    TIME_LOSS: 'Costo stimato delle ore perse, in un anno o in una settimana.',
    COST_OF_DELAY: 'Lavori nell’ordine in cui attendere costa meno: costo del ritardo ÷ durata.',
    EVM_INDEX: 'Earned value di un progetto: come si sono usati denaro e tempo, e quanto costerà.',
    SPEND_CONCENTRATION:
      'Quanto del denaro sta in pochi posti: indice di Herfindahl o coefficiente di Gini.',
    SPEND_OVERLAP: 'Quanto il denaro va dove lo vogliono i pesi degli obiettivi.',
    LEAN_PCE:
      'Efficienza del ciclo di processo: quota del tempo di un processo che aggiunge valore.',
    WASTE_COST: 'Ore e denaro persi in sprechi, secondo i loro otto tipi.',
    FIT_GATE: 'Dice di ogni automazione se può proseguire e, se no, perché.',
  },
  helps: {
    'Lines of a budget with their amounts and the objective each pays for.':
      'Voci di un budget con il loro importo e l’obiettivo per cui ognuna paga.',
    'Objectives, key results and initiatives with their IDs: a line that names none of them counts as not linked. Left out: any name counts.':
      'Obiettivi, risultati chiave e iniziative con id: una voce che non ne nomina è non collegata. Omesso: ogni nome.',
    'Which amount counts: spent, budget, or auto: the budget where there is one, else what was spent.':
      'Quale importo conta: spent, budget o auto: il budget dove c’è, altrimenti lo speso.',
    'TRUE spills the share with its sums.': 'VERO mostra la quota con le sue somme.',
    'Teams with planned and available time.': 'Squadre con tempo previsto e disponibile.',
    'Share from which a team is tight.': 'Quota da cui una squadra è al limite.',
    'One row a piece of work, with headers such as Date, Hours, Planned, Linked objective, Problem, Repeat of.':
      'Una riga per lavoro, con intestazioni come data, ore, previsto, collegato a, problema, ripetizione di.',
    'First day that counts; from the beginning when left out.':
      'Primo giorno che conta; dall’inizio se omesso.',
    'Last day that counts; to the end when left out.':
      'Ultimo giorno che conta; fino alla fine se omesso.',
    'TRUE spills the share with the hours it stands on.':
      'VERO mostra la quota con le ore su cui poggia.',
    'Fewest times a problem came up to be listed; 2 when left out.':
      'Numero minimo di volte in cui un problema è emerso per elencarlo; 2 se omesso.',
    'One row an item, with headers such as Component, Counted, Low per unit, Base per unit, High per unit, Money per unit; or Low, Base and High estimate alone.':
      'Una riga per voce: componente, contato, basso, medio e alto per unità, costo per unità; o tre stime.',
    'Hours worked by the team.': 'Ore lavorate dalla squadra.',
    'Share of them spent on work done before.': 'Quota di queste spesa per lavoro già fatto.',
    'Cost of an hour.': 'Costo di un’ora.',
    'Cost of decisions that came late; left out: none is counted.':
      'Costo delle decisioni tardive; se omesso, non se ne conta.',
    'People who lose them.': 'Persone che le perdono.',
    'Hours each of them loses in a week.': 'Ore che ognuna perde in una settimana.',
    'Weeks worked in a year; there is no default, as countries differ.':
      'Settimane lavorate in un anno; senza valore predefinito, perché i paesi differiscono.',
    'year or week.': 'year (anno) o week (settimana).',
    'One row a piece of work: name, cost of delay, duration.':
      'Una riga per lavoro: nome, costo del ritardo, durata.',
    'Whole budget of the project.': 'Budget totale del progetto.',
    'Worth of the work planned to date.': 'Valore del lavoro previsto finora.',
    'Worth of the work done to date.': 'Valore del lavoro fatto finora.',
    'Cost to date.': 'Costo finora.',
    'Which figure; all spills every one with its name, blank where it has nothing to stand on.':
      'Quale cifra; all le mostra tutte con il nome, vuote dove manca su che cosa poggiare.',
    'Amounts, one a place.': 'Importi, uno per posto.',
    'hhi, normalised, effective, gini, gini-sample; details spills all with n.':
      'hhi, normalised, effective, gini, gini-sample; details li mostra tutti con n.',
    'Money by objective.': 'Denaro per obiettivo.',
    'Weights of the same objectives, in the same order.':
      'Pesi degli stessi obiettivi, nello stesso ordine.',
    'overlap, cosine; gaps spills both shares of each pair and money − weight.':
      'overlap, cosine; gaps mostra le due quote di ogni coppia e denaro − peso.',
    'One row a step, with headers such as Step, Value time, Wait time.':
      'Una riga per passo, con intestazioni come passo, tempo a valore aggiunto, tempo di attesa.',
    'TRUE spills it with times and coverage.': 'VERO la mostra con i tempi e la copertura.',
    'One row a waste, with headers such as Waste, Kind of waste, Hours lost, Cost.':
      'Una riga per spreco: spreco, tipo di spreco, ore perse, costo.',
    'Cost of an hour; there is no default.': 'Costo di un’ora; senza valore predefinito.',
    'One row an automation, with headers such as Automation, Linked objective, Measure before, Accountable, Personal data, Legal basis.':
      'Una riga per automazione: automazione, obiettivo, misura prima, responsabile, dati personali, base giuridica.',
  },
};
