import type { FunctionTexts } from './functionTexts.ts';

/** Functions in Italian. */
export const italian: FunctionTexts = {
  summaries: {
    KR_PROGRESS:
      'Avanzamento di un risultato chiave come quota, in qualunque verso debba andare il numero.',
    KR_PACE: 'Avanzamento atteso a un giorno, come quota: 0 prima dell’inizio, 1 dopo la fine.',
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
      'Conta per persona i compiti di cui risponde, che svolge, consiglia o di cui è informata.',
    RACI_SCORE:
      'Valuta una matrice di responsabilità: 100 senza errori né avvisi, meno per ciascuno.',
    RACI_WHO: 'Nomina chi ha una lettera per un compito: di norma chi ne risponde.',
    MEASURE_SCORE: 'Trasforma un valore misurato in un punteggio da 0 a 100.',
    SCORECARD_TOTAL: 'Punteggio di una balanced scorecard intera, da 0 a 100.',
    SCORECARD_PERSPECTIVES:
      'Peso, punteggio, copertura e fascia di ogni prospettiva di una scorecard.',
    SCORECARD_CHECK:
      'Elenca che cosa è sbagliato o manca in una scorecard, con la cella che lo corregge.',
    KPI_SCORE: 'Raggiungimento da inizio anno di un indicatore o di tutti, da 0 a 100.',
    KPI_STATUS: 'Stato di un valore rispetto al traguardo, secondo una regola.',
    KPI_TREND: 'Tendenza lineare di un indicatore: pendenza per periodo, verso e numero di valori.',
    KPI_NPS: 'Net promoter score da risposte da 0 a 10 o da conteggi.',
    KPI_CSAT: 'Soddisfazione dei clienti: quota di risposte 4 e 5 su una scala da 1 a 5.',
    KPI_CHURN: 'Quota di clienti, o di ricavi ricorrenti, persa in un periodo.',
    KPI_RETENTION: 'Quota dei clienti di inizio periodo ancora presenti alla fine.',
    KPI_CLTV: 'Valore del cliente nel tempo secondo uno di tre metodi.',
    KPI_CAC: 'Costo per acquisire un cliente.',
    KPI_CONVERSION: 'Quota di contatti, visitatori o offerte andati a buon fine.',
    KPI_TURNOVER: 'Ricambio del personale: uscite sull’organico medio.',
    KPI_DURATION: 'Quanto dura di solito un caso, per esempio dall’ordine alla consegna.',
    FORECAST_END: 'Valore di un risultato chiave all’ultimo giorno se la storia continua così.',
    REQUIRED_RATE:
      'Variazione al giorno (o settimana, con 7) ancora necessaria per arrivare in tempo.',
    TARGET_CHANCE:
      'Probabilità che un traguardo sia raggiunto entro un giorno se la storia continua così.',
    CONTROL_LIMITS: 'Limiti entro cui un indicatore varia per solo caso.',
    CONTROL_SIGNALS:
      'Valori di un indicatore che il caso spiega a stento, e la regola che lo dice.',
    COMMIT_RATE: 'Quota di impegni mantenuti tra quelli scaduti.',
    OVERDUE_LIST: 'Elenca gli impegni aperti dopo la scadenza, i più vecchi per primi.',
    INCENTIVE_CONFLICT:
      'Elenca premi in contrasto o che non servono a un obiettivo, e pesi diversi da 100 %.',
    RECOGNITION_SHARE:
      'Quota di persone, obiettivi o valori per cui qualcuno è stato riconosciuto.',
    EI_INDEX: 'Indice E-I: contatti tra reparti rispetto a quelli interni, da -1 (silo) a 1.',
    NETWORK_SUMMARY: 'Una rete in cifre: densità, reciprocità, E-I, modularità, parti, isolati.',
    NETWORK_BRIDGES: 'Persone e coppie da cui solo dipende il contatto tra parti di una rete.',
    NETWORK_ISOLATES: 'Persone senza contatti: nel secondo intervallo, o con una cella vuota.',
    NETWORK_BETWEENNESS: 'Persone per cui passano più cammini minimi tra altre, dalla più alta.',
    NETWORK_MIXING: 'Legami tra reparti in tabella: quanti, o quale quota dei possibili.',
    CVF_PROFILE: 'Profilo di cultura: punti di ogni tipo oggi, desiderati, e lo scarto.',
    CVF_GAP: 'Quanto dista la cultura desiderata da quella presente, tipo per tipo.',
    CVF_DOMINANT:
      'Il tipo di cultura che guida oggi e quello desiderato, con parità e forma ibrida.',
    CVF_CONGRUENCE:
      'Se lo stesso tipo guida tutte le dimensioni di una cultura: una riga ciascuna.',
    PARTNER_COVERAGE: 'Quota di partner con obiettivo e misura comuni e una revisione futura.',
    DECISION_ISSUES: 'Elenca cella per cella che cosa non va in un elenco di decisioni.',
    DECISION_LEVEL: 'Quota di decisioni prese a un livello, di norma quello della squadra.',
    VALUES_CHECK:
      'Elenca decisioni o obiettivi contro un valore senza motivo, o approvati senza verifica.',
    SWOT_SCORE:
      'Punteggio ponderato di una SWOT da 1 a 4: interno (IFE) o esterno (EFE), o la copertura.',
    SWOT_UNUSED: 'Elenca i fattori pesanti di una SWOT che nessuna opzione usa.',
    TOWS_ISSUES: 'Elenca che cosa non va nelle opzioni strategiche accanto ai loro fattori.',
    ALIGN_AGREEMENT:
      'Misura quanto un gruppo concorda in un sondaggio: 1 del tutto, 0 come a caso.',
    SURVEY_ITEMS:
      'Elenca ogni domanda con n, media, dispersione e accordo; troppo poche restano nascoste.',
    SURVEY_RELIABILITY:
      'Alfa di Cronbach di ogni aspetto di un sondaggio e di tutte le domande, con n.',
    SURVEY_TEAMS:
      'Dice quanto le squadre differiscono e i membri si somigliano: ICC(1), ICC(2), F, p.',
    OWNERSHIP_INDEX:
      'Quanto le persone rispondono di ciò che fanno: media di un breve sondaggio, 0–100.',
    RANK_AGREEMENT: 'Misura quanto i dirigenti ordinano allo stesso modo: W di Kendall da 0 a 1.',
    RANK_CORRELATION: 'Confronta due graduatorie: 1 uguali, −1 opposte, 0 nessun legame.',
    CODE_AGREEMENT: 'Quanto più persone classificano allo stesso modo, oltre il caso.',
    RECALL_SCORE: 'Quota delle priorità ufficiali che i dirigenti nominano: 1 sono tutte.',
    PERCEPTION_GAP: 'Di quanto i dirigenti si sentono più allineati di quanto mostri la memoria.',
    MESSAGE_OVERLAP:
      'Quanto hanno in comune le frasi di strategia dei dirigenti: 1 le stesse parole.',
    CROSS_SHARE: 'Quota di obiettivi a cui lavorano due o più reparti.',
    DEPENDENCY_ISSUES:
      'Elenca dipendenze non confermate, in ritardo o di cui nessuno porta il rischio.',
    DEPENDENCY_AGE: 'Mediana dei giorni in cui le dipendenze attendono il sì dell’altra squadra.',
    FIT_INDEX:
      'Quanto gli elementi di un’organizzazione stanno insieme, da -1 a 1, o la copertura.',
    FIT_WORST: 'Nomina le coppie di elementi che si ostacolano, prima il conflitto più forte.',
    STALE_ASSUMPTIONS:
      'Elenca le ipotesi non verificate di recente: mai, da troppo, o non nel giorno fissato.',
    ASSUMPTION_COVERAGE:
      'Quota di ipotesi, o degli obiettivi che ne dipendono, verificati di recente.',
    ROLE_ISSUES: 'Elenca cella per cella che cosa non va in un elenco di ruoli.',
    ROLE_COVERAGE: 'Quota di responsabili che hanno un ruolo nell’elenco dei ruoli.',
    ALIGN_PATH: 'La via da una riga fino alla visione: a che cosa serve, passo per passo.',
    ALIGN_HEALTH:
      'Coesione di una strategia: 100 se ogni riga porta in cima, meno per ogni rottura.',
    ALIGN_COVERAGE:
      'Livello per livello: quante righe portano in cima e sotto quante pende qualcosa.',
    ALIGN_ORPHANS: 'Righe che non portano in cima, con la cella che lo corregge e il perché.',
    EXPLORE_SHARE: 'Quota di linee strategiche e obiettivi segnati come esplorazione protetta.',
    STRATEGIC_SPEND: 'Quota del denaro legata a un obiettivo, risultato chiave o iniziativa.',
    ORPHAN_SPEND: 'Voci di bilancio che nessun obiettivo rivendica, con la loro quota di denaro.',
    COMPONENT_SCORE: 'Quanto è completa una strategia su un foglio: sei componenti, da 0 a 100.',
    COMPASS_CHECK: 'Elenca cella per cella che cosa manca a una strategia su un foglio.',
  },
  helps: {
    'TRUE when the range begins with a header row, FALSE when it does not. Left out: found by meaning.':
      'VERO se l’intervallo comincia con un’intestazione, altrimenti FALSO. Omesso: riconosciuto.',
    'Nothing is shown about fewer people than this.': 'Di meno persone non si mostra nulla.',
    'Nothing is shown of fewer respondents than this.': 'Di meno rispondenti non si mostra nulla.',
    'Last day.': 'Ultimo giorno.',
    'One value a period, oldest first.': 'Un valore per periodo, il più vecchio per primo.',
    'Value to reach.': 'Valore da raggiungere.',
    'Who answers for it.': 'Chi ne risponde.',
    'Day the forecast is for.': 'Giorno della previsione.',
    'Fewest days with a value.': 'Numero minimo di giorni con valore.',
    'Value wanted.': 'Valore desiderato.',
    'Fewest values.': 'Numero minimo di valori.',
    'Day it is wanted for.': 'Giorno per cui si chiede.',
  },
};
