import type { TeamworkWords } from './teamworkWords.ts';

export const italianTeamwork: TeamworkWords = {
  headers: {
    linkedMeasure:
      'risultato chiave collegato, indicatore collegato, risultato chiave associato, indicatore associato',
    accountableSince: 'responsabile dal, risponde dal, in carica dal',
    fromTeam: 'team richiedente, dal team, squadra richiedente, team dipendente',
    toTeam:
      'team richiesto, al team, team fornitore, dipende dal team, team che consegna; dipende da',
    need: 'cosa serve, ciò che serve, fabbisogno, necessità, dipendenza; richiesta',
    confirmed: 'confermato, confermata, conferma, accettato dal team; concordato',
    askedOn: 'richiesto il, chiesto il, data della richiesta, data richiesta',
    riskOwner: 'responsabile del rischio, titolare del rischio, proprietario del rischio',
    milestone: 'pietra miliare, traguardo comune, pietre miliari; traguardo',
    doneOn: 'fatto il, raggiunto il, completato il, concluso il, data di completamento',
    audience:
      'pubblico, pubblico di riferimento, destinatari della comunicazione, per chi, a chi; destinatari',
    message: 'messaggio, messaggio chiave, messaggio principale; contenuto',
    channel: 'canale, canale di comunicazione, mezzo di comunicazione; mezzo, formato',
    sentOn: 'inviato il, comunicato il, data di invio, data di comunicazione; data',
    reached: 'raggiunti, persone raggiunte, numero raggiunti; portata',
    audienceSize: 'dimensione del pubblico, ampiezza del pubblico, persone nel pubblico; ampiezza',
    understood: 'compreso, capito, quota che ha capito, comprensione, test di comprensione',
  },
  kinds: {
    dependencies: 'registro delle dipendenze, dipendenze tra team; dipendenze',
    milestones: 'traguardi comuni, pietre miliari comuni; pietre miliari',
    communications: 'piano di comunicazione, matrice di comunicazione',
  },
};
