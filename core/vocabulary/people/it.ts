import type { PeopleWords } from './peopleWords.ts';

export const italianPeople: PeopleWords = {
  headers: {
    veto: 'veto, diritto di veto, chi può fermare',
    escalation: 'escalation a, escalation, passa a, livello superiore',
    commitment: 'impegno, impegni, promessa, promesse, impegno preso',
    promisedBy: 'promesso da, preso da, chi promette, chi si impegna; da, chi',
    promisedTo: 'promesso a, a chi, verso chi; a',
    madeOn: 'promesso il, preso il, data dell impegno; data',
    kept: 'mantenuto, mantenuta, impegno mantenuto, rispettato',
    closedOn: 'chiuso il, mantenuto il; concluso il',
    reward: 'premio, ricompensa, bonus, incentivo, retribuzione variabile',
    movesWith: 'si muove con, indicatori collegati, misure collegate',
    tradeOff: 'tira contro, in conflitto con, a scapito di',
    recognised: 'riconosciuto, riconosciuta, persona riconosciuta, elogiato, grazie a',
    recognisedBy: 'riconosciuto da, elogiato da, ringraziato da; da',
    recognisedFor: 'riconoscimento per, per che cosa, grazie per, motivo del riconoscimento',
    recognisedOn: 'riconosciuto il, data del riconoscimento; data',
    livedValue: 'valore vissuto, valore mostrato, valore aziendale; valore',
  },
  kinds: {
    commitments: 'impegni, registro degli impegni, promesse',
    incentives: 'incentivi, piano incentivi, premi',
    recognition: 'riconoscimenti, riconoscimento, ringraziamenti',
  },
  commitmentStates: {
    yes: 'sì, si, mantenuto, mantenuta, fatto',
    no: 'no, non mantenuto, non mantenuta, mancato',
    open: 'aperto, in corso, in sospeso',
  },
  decisionLevels: {
    team: 'squadra, gruppo',
    department: 'reparto, area, dipartimento',
    company: 'azienda, impresa, direzione',
  },
};
