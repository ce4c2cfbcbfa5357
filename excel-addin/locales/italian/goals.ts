import type { FunctionTexts } from '../functionTexts.ts';

/** Goals and responsibilities in Italian. */
export const italianGoals: FunctionTexts = {
  summaries: {
    KR_PROGRESS:
      'Avanzamento di un risultato chiave come quota, in qualunque verso debba andare il numero.',
    KR_PACE:
      'Avanzamento atteso in un dato giorno, come quota: 0 prima dell’inizio, 1 dopo la fine.',
    KR_STATUS:
      'Stato di un risultato chiave secondo una regola; dati vecchi o incompleti mai verdi.',
    KR_LINT: 'Che cosa manca o è dubbio in un risultato chiave: una riga per rilievo.',
    OKR_SCORE:
      'Punteggio di un obiettivo o di un elenco intero: media ponderata degli avanzamenti.',
    OKR_CASCADE: 'Valuta ogni obiettivo attraverso i superiori: livello, punteggio e copertura.',
    OKR_COVERAGE: 'Quota del peso dei risultati chiave che ha dati alle spalle.',
    OKR_GRADE: 'Colore di un voto di fine ciclo: rosso, giallo o verde.',
    SMART_CHECK:
      'Cinque criteri di un obiettivo ben posto, soddisfatti o no, con la regola che ha deciso.',
    RACI_ISSUES:
      'Elenca cella per cella che cosa non va in una matrice di responsabilità e il rimedio.',
    RACI_LOAD:
      'Conta per persona i compiti di cui risponde, che svolge, per cui è consultata o informata.',
    RACI_SCORE:
      'Valuta una matrice di responsabilità: 100 senza errori né avvisi, meno per ciascuno.',
    RACI_WHO: 'Nomina chi ha una lettera per un compito: di norma chi ne risponde.',
  },
  helps: {
    'How the key result is measured. Blank: increase.':
      'Come si misura il risultato chiave. Vuoto: increase (in aumento).',
    'Value at the beginning; for increase and decrease.':
      'Valore all’inizio; per increase e decrease.',
    'Value to reach, bound to keep, or steps planned.':
      'Valore da raggiungere, limite da rispettare o passi previsti.',
    'Value now, steps done, or TRUE when done. Blank is not zero.':
      'Valore attuale, passi fatti, o VERO se è fatto. Vuoto non è zero.',
    'Lower bound, for a band.': 'Limite inferiore, per una fascia.',
    'Upper bound, for a band.': 'Limite superiore, per una fascia.',
    'TRUE shows progress below 0 and above 1 as it is.':
      'VERO mostra l’avanzamento sotto 0 e sopra 1 così com’è.',
    'First day of the period.': 'Primo giorno del periodo.',
    'Last day of the period.': 'Ultimo giorno del periodo.',
    'Day the pace is wanted for.': 'Giorno per cui si chiede il ritmo.',
    'How days are counted. Blank: exclusive.': 'Come si contano i giorni. Vuoto: exclusive.',
    'Days off besides weekends, for workdays.':
      'Giorni liberi oltre ai fine settimana, per workdays.',
    'Planned shares on the way: date and expected share.':
      'Quote previste lungo la strada: data e quota attesa.',
    'Progress as a share. Blank: pending.': 'Avanzamento come quota. Vuoto: in attesa.',
    'Expected progress as a share (KR_PACE).': 'Avanzamento atteso come quota (KR_PACE).',
    'Whose rule decides. Blank: viva.': 'Di chi è la regola che decide. Vuoto: viva.',
    'Share of weight that has data (OKR_COVERAGE).': 'Quota del peso che ha dati (OKR_COVERAGE).',
    'Age of the last check-in.': 'Età dell’ultimo aggiornamento.',
    'Days after which a check-in is too old. Blank: 14.':
      'Giorni dopo cui un aggiornamento è troppo vecchio. Vuoto: 14.',
    'TRUE spills the rule, its figures and the distance to the next bands.':
      'VERO mostra la regola, le sue cifre e la distanza dalle fasce vicine.',
    'How the work was closed; shown as the status.':
      'Come si è chiuso il lavoro; mostrato come stato.',
    'Status set by hand; holds up to overrideUntil.':
      'Stato messo a mano; vale fino a overrideUntil.',
    'Last day the override holds.': 'Ultimo giorno in cui vale lo stato messo a mano.',
    'Day the status is for; needed for an override.':
      'Giorno per cui è lo stato; necessario per uno messo a mano.',
    'For the profile own: greatest lag that is on track. Blank: 0.':
      'Per il profilo own: massimo ritardo ancora in linea. Vuoto: 0.',
    'For the profile own: greatest lag that is behind. Blank: 0.25.':
      'Per il profilo own: massimo ritardo ancora «in ritardo». Vuoto: 0,25.',
    'The key result as it is written.': 'Il risultato chiave come è scritto.',
    'How it is measured. Blank: a number that should move, either way.':
      'Come si misura. Vuoto: un numero che deve muoversi, in un verso o nell’altro.',
    'Value at the beginning.': 'Valore all’inizio.',
    'Value to reach.': 'Valore da raggiungere.',
    'What the numbers count.': 'Che cosa contano i numeri.',
    'Who answers for it.': 'Chi ne risponde.',
    'Last day.': 'Ultimo giorno.',
    'Day that overdue is judged for. Left out: not judged.':
      'Giorno per cui si giudica il ritardo. Omesso: non giudicato.',
    'Key results with start, target and current (or progress), and weights where they differ.':
      'Risultati chiave con inizio, traguardo e valore attuale (o avanzamento), e pesi dove differiscono.',
    'Id or text of one objective. Left out: all key results.':
      'Id o testo di un obiettivo. Omesso: tutti i risultati chiave.',
    'TRUE when the range begins with a header row, FALSE when it does not. Left out: found by meaning.':
      'VERO se l’intervallo comincia con un’intestazione, altrimenti FALSO. Omesso: riconosciuto.',
    'Objectives with id and parent.': 'Obiettivi con id e superiore.',
    'Key results that name their objective. Left out: the progress of the objectives themselves.':
      'Risultati chiave che nominano il loro obiettivo. Omesso: l’avanzamento degli obiettivi stessi.',
    'Key results, as for OKR_SCORE.': 'Risultati chiave, come per OKR_SCORE.',
    'Grade as a share, such as OKR_SCORE gives.': 'Voto come quota, come lo dà OKR_SCORE.',
    'Whether the goal was a stretch or a promise. Blank: aspirational.':
      'Se l’obiettivo era ambizioso o promesso. Vuoto: aspirational (ambizioso).',
    'The goal as it is written.': 'L’obiettivo come è scritto.',
    'What the target counts.': 'Che cosa conta il traguardo.',
    'The matrix with its header row: tasks in the first column, a column a person (or names under R, A, C, I).':
      'La matrice con intestazione: compiti nella prima colonna, una colonna per persona (o nomi sotto R, A, C, I).',
    'RACI, RASCI (S support), RACIQ (Q quality review), CAIRO (O omitted), DACI (driver, approver, contributor, informed), DECIDE (D decides, A agrees, R recommends, P performs, I gives input) or auto: whichever fits.':
      'RACI, RASCI, RACIQ, CAIRO, DACI, DECIDE o auto: quella che meglio si adatta.',
    'Most people responsible for one task before it is reported; 3 when left out.':
      'Massimo di persone che svolgono un compito prima di segnalarlo; 3 se omesso.',
    'Most people consulted on one task before it is reported; 3 or 30 % of people when left out.':
      'Massimo di consultati per un compito prima di segnalarlo; 3 o il 30 % delle persone se omesso.',
    'Only this person, as the matrix names them; all when left out.':
      'Solo questa persona, come la nomina la matrice; tutte se omesso.',
    'The task as the matrix names it; case and a number in front do not matter.':
      'Il compito come lo nomina la matrice; maiuscole e un numero davanti non contano.',
    'A letter or several such as R or A/R; whoever answers for the result when left out.':
      'Una lettera o più, come R o A/R; se omesso, chi risponde del risultato.',
  },
};
