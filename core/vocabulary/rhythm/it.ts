import type { RhythmWords } from './rhythmWords.ts';

export const italianRhythm: RhythmWords = {
  headers: {
    ritual: 'rituale, riunione ricorrente, riunione periodica, appuntamento fisso; riunione',
    lastHeld:
      'tenuto ultima volta, tenuta ultima volta, ultima volta, svolto ultima volta, ultima riunione tenuta',
    heldOn: 'tenuto il, tenuta il, svolto il, svolta il, avvenuto il; data',
    timesHeld: 'volte tenuto, numero di volte tenuto, volte tenuta, quante volte tenuto',
    review:
      'revisione, riunione di revisione, riesame, revisione trimestrale, revisione strategica; riunione',
    plannedOn:
      'previsto il, prevista il, data prevista, pianificato per, programmato per, in programma il; previsto',
    carriedOver: 'azioni riportate, azioni rinviate, riportate, azioni trascinate',
    asked: 'interpellati, persone interpellate, a quanti chiesto, numero di interpellati',
    workedOn: 'lavorato il, giorno lavorato, data del lavoro; data, giorno',
    hours: 'ore, ore lavorate, ore impiegate, tempo impiegato; tempo',
    plannedWork: 'pianificato, lavoro pianificato, programmato, era pianificato, previsto',
    unplannedWork: 'imprevisto, non pianificato, lavoro imprevisto, non previsto; urgenza',
    problem: 'problema, inconveniente, che cosa è andato storto, descrizione del problema',
    repeatOf: 'ripetizione di, ripete, uguale a, ricorrenza di',
  },
  kinds: {
    rhythm: 'ritmo delle riunioni, rituali, ritmo di gestione; ritmo',
    'rituals-held': 'rituali tenuti, registro dei rituali',
    reviews: 'calendario delle revisioni, registro delle revisioni; revisioni',
    worklog: 'registro del lavoro, lavoro imprevisto, diario di lavoro',
  },
  cadences: {
    daily: 'giornaliero, giornaliera, quotidiano, quotidiana, ogni giorno, tutti i giorni, giorno',
    weekly: 'settimanale, ogni settimana, una volta alla settimana, settimana',
    fortnightly: 'quindicinale, ogni due settimane, ogni 2 settimane',
    monthly: 'mensile, ogni mese, una volta al mese, mese',
    quarterly: 'trimestrale, ogni trimestre, ogni tre mesi, ogni 3 mesi, trimestre',
    'half-yearly': 'semestrale, ogni semestre, ogni sei mesi, ogni 6 mesi, semestre',
    yearly: "annuale, ogni anno, una volta all’anno, una volta all'anno, anno",
  },
  workKinds: {
    planned: 'pianificato, programmato, previsto',
    unplanned: 'imprevisto, non pianificato, non previsto, urgente, urgenza',
  },
};
