import type { FunctionTexts } from '../functionTexts.ts';

/** Scorecards, key figures and forecasts in Italian. */
export const italianMeasures: FunctionTexts = {
  summaries: {
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
    KPI_LEAD_QUALITY: 'Qualità dei contatti: quota dei contatti qualificati su tutti.',
    KPI_ENPS:
      'Net promoter score dei dipendenti da risposte da 0 a 10, nascosto se sono troppo poche.',
    KPI_LTV_CAC: 'Valore di un cliente nel tempo per ogni unità di quanto è costato acquisirlo.',
    KPI_ENGAGEMENT:
      'Tasso di partecipazione: quota delle persone raggiunte che hanno fatto qualcosa.',
    MIX_CHECK: 'Conta gli indicatori anticipatori e ritardati e segnala se sono tutti di un tipo.',
    LEAD_LAG:
      'Correlazione di un indicatore anticipatore con uno ritardato per ogni ritardo, con n e il più forte.',
    FORECAST_END: 'Valore di un risultato chiave all’ultimo giorno se la storia continua così.',
    REQUIRED_RATE:
      'Variazione al giorno (o settimana, con 7) ancora necessaria per arrivare in tempo.',
    TARGET_CHANCE:
      'Probabilità che un traguardo sia raggiunto entro una data se la storia continua così.',
    CONTROL_LIMITS: 'Limiti entro cui un indicatore varia per solo caso.',
    CONTROL_SIGNALS:
      'Valori di un indicatore che il caso spiega a stento, e la regola che lo dice.',
  },
  helps: {
    'The measured value. Blank is not zero.': 'Il valore misurato. Vuoto non è zero.',
    'Value that scores 100; with redflag the goal. Not used by band.':
      'Valore che vale 100; con redflag il traguardo. Non usato da band.',
    'Value that scores 0: baseline or worst value; with redflag the red flag.':
      'Valore che vale 0: base o valore peggiore; con redflag il valore d’allarme.',
    'How the value becomes a score.': 'Come il valore diventa un punteggio.',
    'Lower end of the band.': 'Estremo inferiore della fascia.',
    'Upper end of the band.': 'Estremo superiore della fascia.',
    'Where the score below the band has fallen to 0. Left out: at once.':
      'Dove il punteggio sotto la fascia è sceso a 0. Omesso: subito.',
    'Where the score above the band has fallen to 0. Left out: at once.':
      'Dove il punteggio sopra la fascia è sceso a 0. Omesso: subito.',
    'Half the band around the target, as a share of it.':
      'Metà della fascia attorno al traguardo, come quota di esso.',
    'FALSE lets linear, redflag, band and ratio go below 0 and above 100.':
      'FALSO lascia scendere linear, redflag, band e ratio sotto 0 e salire sopra 100.',
    'Which way is better, for ratio and for binary without a floor.':
      'Quale verso è migliore (higher, lower), per ratio e per binary senza minimo.',
    'The scorecard, one row a measure, with its headers. Perspective and objective may stand in the first row only.':
      'La scorecard con intestazioni, una riga per misura. Prospettiva e obiettivo bastano nella prima riga.',
    'What to do with measures without data: leave out (proportional), split their weight evenly (equal), no score (strict), count as 0 (zero), last known value (carry), 0 where a target was due (notMet), out with their weight (notApplicable).':
      'Misure senza dati: proportional (escluse), equal, strict (nessun punteggio), zero, carry, notMet, notApplicable.',
    'siblings: a weight counts among its siblings. overall: each measure’s weight is its share of the whole.':
      'siblings: un peso conta tra i suoi pari. overall: il peso di ogni misura è la sua quota del tutto.',
    'One row a KPI and period, with headers.':
      'Una riga per indicatore e periodo, con intestazioni.',
    'The KPI to score. Left out: all of them.': 'L’indicatore da valutare. Omesso: tutti.',
    'Day of reckoning. Left out: the last period with a value.':
      'Data di riferimento. Omesso: l’ultimo periodo con un valore.',
    'Month in which the year begins.': 'Mese in cui comincia l’anno.',
    'The value. Blank is not zero.': 'Il valore. Vuoto non è zero.',
    'The target.': 'Il traguardo.',
    'Which way is better. Not used by redflag, where target and red flag say it.':
      'Quale verso è migliore. Non usato da redflag, dove lo dicono traguardo e valore d’allarme.',
    'Rule: own (On target, Watch, Behind at 90 and 75 % of the target), servicenow (the same as Green, Yellow, Red), clearpoint (100 and 90 %), redflag (goal and red flag).':
      'Regola: own (90 e 75 % del traguardo), servicenow (lo stesso), clearpoint (100 e 90 %), redflag (traguardo e allarme).',
    'Share of due values that the actual stands on. Left out: not checked.':
      'Quota dei valori dovuti su cui poggia il consuntivo. Omesso: non verificata.',
    'TRUE gives the reason and the distance to the next band as well.':
      'VERO dà anche il motivo e la distanza dalla fascia successiva.',
    'For the profile redflag: the value that raises alarm.':
      'Per il profilo redflag: il valore che dà l’allarme.',
    'One value a period, oldest first.': 'Un valore per periodo, il più vecchio per primo.',
    'Fewest values for a trend.': 'Numero minimo di valori per una tendenza.',
    'Answers from 0 to 10; blanks are people who did not answer.':
      'Risposte da 0 a 10; le vuote sono persone che non hanno risposto.',
    'Instead of answers: how many gave 9 or 10.':
      'Invece delle risposte: quanti hanno dato 9 o 10.',
    'How many gave 7 or 8.': 'Quanti hanno dato 7 o 8.',
    'How many gave 0 to 6.': 'Quanti hanno dato da 0 a 6.',
    'Answers from 1 to 5; blanks are people who did not answer.':
      'Risposte da 1 a 5; le vuote sono persone che non hanno risposto.',
    'Instead of answers: five counts, from the worst to the best answer.':
      'Invece delle risposte: cinque conteggi, dalla risposta peggiore alla migliore.',
    'Customers or revenue at the start.': 'Clienti o ricavi all’inizio.',
    'How many of those were lost.': 'Quanti di questi si sono persi.',
    'Customers at the start.': 'Clienti all’inizio.',
    'Customers at the end.': 'Clienti alla fine.',
    'Customers won in the period.': 'Clienti acquisiti nel periodo.',
    'simple: purchase × frequency × lifespan × margin. churn: revenue × margin ÷ churn. discounted: margin × r ÷ (1 + d − r).':
      'simple: acquisto × frequenza × durata × margine. churn: ricavo × margine ÷ churn. discounted: margine × r ÷ (1 + d − r).',
    'simple: money a purchase.': 'simple: denaro per acquisto.',
    'simple: purchases a year.': 'simple: acquisti all’anno.',
    'simple: years a customer stays.': 'simple: anni in cui un cliente resta.',
    'simple and churn: gross margin, a share of revenue.':
      'simple e churn: margine lordo, quota dei ricavi.',
    'churn: money an account brings in a period.':
      'churn: denaro che un conto porta in un periodo.',
    'churn: share of customers lost in such a period.':
      'churn: quota dei clienti persi in tale periodo.',
    'discounted: margin of one period, in money.': 'discounted: margine di un periodo, in denaro.',
    'discounted: share of customers kept from period to period.':
      'discounted: quota dei clienti mantenuti da un periodo all’altro.',
    'discounted: discount rate of a period.': 'discounted: tasso di sconto di un periodo.',
    'discounted: TRUE counts the first period in full.':
      'discounted: VERO conta per intero il primo periodo.',
    'Spent on marketing.': 'Spesa per il marketing.',
    'Spent on sales.': 'Spesa per le vendite.',
    'Customers won.': 'Clienti acquisiti.',
    'How many went on.': 'Quanti sono andati avanti.',
    'How many there were.': 'Quanti erano.',
    'How many people left: one number, or one a period.':
      'Quante persone sono uscite: un numero, o uno per periodo.',
    'Headcounts: start and end, or one a period.': 'Organici: inizio e fine, o uno per periodo.',
    'average: all separations over the average headcount. periods: the sum of every period’s own turnover.':
      'average: tutte le uscite sull’organico medio. periods: la somma del ricambio di ogni periodo.',
    'One duration a case, in any one unit.': 'Una durata per caso, in una stessa unità.',
    'median: half of the cases were faster; one outlier does not move it. mean: the average.':
      'median: metà dei casi è stata più rapida; un valore estremo non la sposta. mean: la media.',
    'Qualified leads: one number, or one a period.':
      'Contatti qualificati: un numero, o uno per periodo.',
    'All leads, in the same order.': 'Tutti i contatti, nello stesso ordine.',
    'TRUE spills the figure with n, the number of blanks and whether the data is complete.':
      'VERO mostra la cifra con n, il numero di vuoti e se i dati sono completi.',
    'Fewest answers for which the score is shown.':
      'Numero minimo di risposte per mostrare il punteggio.',
    'Lifetime value: one number, or one a customer or segment.':
      'Valore nel tempo: un numero, o uno per cliente o segmento.',
    'Cost of winning a customer: one number, or one a customer or segment.':
      'Costo per acquisire un cliente: un numero, o uno per cliente o segmento.',
    'People who took part: one number, or one a period.':
      'Persone che hanno partecipato: un numero, o uno per periodo.',
    'People reached, or who answered, in the same order.':
      'Persone raggiunte, o che hanno risposto, nello stesso ordine.',
    'One row a measure, with headers such as KPI and Leading or lagging (or Type).':
      'Una riga per misura, con intestazioni come indicatore e anticipatore o ritardato (o tipo).',
    'Values of the leading measure in order of time; blanks stay blank.':
      'Valori dell’indicatore anticipatore in ordine di tempo; i vuoti restano vuoti.',
    'Values of the lagging measure for the same periods.':
      'Valori dell’indicatore ritardato per gli stessi periodi.',
    'Largest lag in periods.': 'Ritardo massimo, in periodi.',
    'Fewest pairs for a correlation.': 'Numero minimo di coppie per una correlazione.',
    'Days and values, such as the sheet of check-ins; a third column may name what was measured.':
      'Giorni e valori, come il foglio degli aggiornamenti; una terza colonna può dire che cosa si è misurato.',
    'Day the forecast is for.': 'Giorno della previsione.',
    'Id or text of the key result, where the range holds several.':
      'Id o testo del risultato chiave, se l’intervallo ne contiene più d’uno.',
    'linear: least squares; holt: smoothing that follows the newest values; theil-sen: a line few outliers can turn.':
      'linear: minimi quadrati; holt: segue i valori più recenti; theil-sen: retta che resiste ai valori estremi.',
    'Share of cases the interval holds; linear only.':
      'Quota dei casi che l’intervallo contiene; solo linear.',
    'Fewest days with a value.': 'Numero minimo di giorni con valore.',
    'TRUE spills the forecast with the ends of its interval and the number of values.':
      'VERO mostra la previsione con gli estremi del suo intervallo e il numero di valori.',
    'Value now.': 'Valore attuale.',
    'Value wanted.': 'Valore desiderato.',
    'Day of the value now.': 'Giorno del valore attuale.',
    'Days of one step: 7 for a week.': 'Giorni di un passo: 7 per una settimana.',
    'increase: at least the target; decrease: at most.':
      'increase: almeno il traguardo; decrease: al massimo.',
    'Fewest values.': 'Numero minimo di valori.',
  },
};
