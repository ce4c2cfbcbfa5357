import type { FunctionTexts } from '../functionTexts.ts';

/** Rituals, reviews, changes, messages, stakeholders and signals in Italian. */
export const italianRhythm: FunctionTexts = {
  summaries: {
    RHYTHM_RATE: 'Quota delle volte previste in cui i rituali si sono tenuti davvero.',
    RHYTHM_STREAK: 'Per quanti periodi di fila ogni rituale si è tenuto, ora e al massimo.',
    RHYTHM_DUE: 'Elenca i rituali dovuti oggi o prima, i più in ritardo per primi.',
    CHANGES_SINCE: 'Elenca i punteggi cambiati tra due giorni, da una storia di rilevazioni.',
    REVIEW_ADHERENCE: 'Quota delle revisioni dovute che si sono tenute in tempo.',
    REVIEW_MISS_RATE: 'Quota delle revisioni dovute che non si sono mai tenute.',
    COMMS_COVERAGE: 'Quota dei messaggi arrivati al loro pubblico entro la loro frequenza.',
    UNDERSTANDING_RATE:
      'Quota degli interpellati che hanno saputo dire un messaggio con parole proprie.',
    KOTTER_GATE:
      'Coppie di passi in cui il successivo precorre il precedente, con un punteggio dell’ordine.',
    STAKEHOLDER_SUPPORT: 'Quanto chi ha influenza sostiene un cambiamento, da -2 a 2.',
    STAKEHOLDER_GRID: 'Elenca le parti interessate con il loro quadrante di influenza e sostegno.',
    SENSE_TO_DECIDE: 'Mediana dei giorni da quando si nota un segnale alla decisione.',
    DECIDE_TO_DONE: 'Mediana dei giorni dalla decisione su un segnale al cambiamento fatto.',
  },
  helps: {
    'One row a ritual, with headers such as Ritual, Cadence, Owner, Start date, Last held, Times held.':
      'Una riga per rituale: rituale, frequenza, responsabile, data di inizio, ultima volta, volte tenuto.',
    'Day of reckoning; periods that ended before it count.':
      'Data di riferimento; contano i periodi finiti prima.',
    'The days on which rituals took place, one a row: Ritual, Held on. Left out: only what stands beside each ritual is known.':
      'I giorni in cui si sono tenuti i rituali, uno per riga: rituale, tenuto il. Omesso: vale solo ciò che è accanto.',
    'Days to look back; 91, thirteen weeks, when left out.':
      'Giorni da guardare indietro; 91, tredici settimane, se omesso.',
    'Only the ritual of this name; all when left out.':
      'Solo il rituale di questo nome; tutti se omesso.',
    'TRUE spills every ritual with its rate and what it stands on.':
      'VERO mostra ogni rituale con il suo tasso e su che cosa poggia.',
    'One row a score and snapshot, with headers such as Snapshot date, Score id, Label, Value, Coverage.':
      'Una riga per punteggio e rilevazione: data della rilevazione, id del punteggio, nome, valore, copertura.',
    'First day.': 'Primo giorno.',
    'Second day; the newest snapshot when left out.':
      'Secondo giorno; la rilevazione più recente se omesso.',
    'TRUE lists scores that stayed the same as well.':
      'VERO elenca anche i punteggi rimasti uguali.',
    'One row a review, with headers such as Review, Cadence, Planned date, Held on.':
      'Una riga per revisione, con intestazioni come revisione, frequenza, data prevista, tenuto il.',
    'Day of reckoning; reviews planned later are not due yet.':
      'Data di riferimento; le revisioni previste dopo non sono ancora dovute.',
    'Days a review may be held after its planned day and still be in time; 3 when left out.':
      'Giorni dopo la data prevista in cui una revisione è ancora in tempo; 3 se omesso.',
    'Only reviews of this cadence ("weekly") or of this name; all when left out.':
      'Solo revisioni di questa frequenza («settimanale») o di questo nome; tutte se omesso.',
    'TRUE spills the share with the counts it stands on.':
      'VERO mostra la quota con i conteggi su cui poggia.',
    'One row a message and audience, with headers such as Audience, Message, Frequency, Date, Reached, Audience size, Understood, Asked.':
      'Una riga per messaggio e pubblico: frequenza, data, raggiunti, dimensione del pubblico, compreso, interpellati.',
    'Day of reckoning; later days are still to come.':
      'Data di riferimento; i giorni successivi devono ancora venire.',
    'Least share of an audience to count as reached; 0.8 when left out.':
      'Quota minima di un pubblico perché conti come raggiunto; 0,8 se omesso.',
    'Nothing is shown of fewer people asked; 5 when left out.':
      'Di meno persone interpellate non si mostra nulla; 5 se omesso.',
    'TRUE spills the rate with the counts it stands on.':
      'VERO mostra il tasso con i conteggi su cui poggia.',
    'One row a step, with headers such as Programme, Change step, Completion rating. Steps by number or in words.':
      'Una riga per passo: programma, passo del cambiamento, voto del passo. Passi con numero o a parole.',
    'Points from which a later step runs ahead.': 'Punti da cui un passo successivo precorre.',
    'One row a stakeholder, with headers such as Stakeholder, Influence (1 to 5 or high, medium, low), Support (-2 to 2 or words).':
      'Una riga per parte interessata: parte interessata, influenza (1 a 5 o alta, media, bassa), atteggiamento (-2 a 2).',
    'TRUE spills the support with n, the number listed and the coverage.':
      'VERO mostra il sostegno con n, il numero elencato e la copertura.',
    'One row a signal, with headers such as Signal, Sensed on, Decided on, Change done on.':
      'Una riga per segnale, con intestazioni come segnale, rilevato il, deciso il, fatto il.',
    'Day of reckoning, to which the age of open ones is counted; no ages when left out.':
      'Data di riferimento fino alla quale si conta l’età degli aperti; nessuna età se omesso.',
    'Fewest finished signals for a median.': 'Numero minimo di segnali conclusi per una mediana.',
    'TRUE spills the median with n, the open ones and their age.':
      'VERO mostra la mediana con n, gli aperti e la loro età.',
  },
};
