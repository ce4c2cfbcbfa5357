import type { PeopleWords } from './peopleWords.ts';

export const germanPeople: PeopleWords = {
  headers: {
    veto: 'Veto, Vetorecht, Einspruch, wer stoppen darf',
    escalation: 'Eskalation, eskalieren an, Eskalationsweg, nächste Instanz',
    commitment: 'Zusage, Zusagen, Versprechen, Verpflichtung, zugesagt; Vereinbarung',
    promisedBy: 'zugesagt von, versprochen von, wer hat zugesagt, wer sagt zu; von, wer',
    promisedTo: 'zugesagt an, versprochen an, an wen, wem, gegenüber; an',
    madeOn: 'zugesagt am, versprochen am, vereinbart am; Datum',
    kept: 'gehalten, eingehalten, Zusage gehalten, eingelöst; erfüllt',
    closedOn: 'abgeschlossen am, geschlossen am, gehalten am, eingelöst am; erledigt am',
    reward: 'Belohnung, Prämie, Bonus, Anreiz, variable Vergütung',
    movesWith: 'bewegt sich mit, verbundene Kennzahlen, hängt zusammen mit',
    tradeOff: 'zieht gegen, Zielkonflikt, Konflikt mit, auf Kosten von, läuft entgegen',
    recognised: 'anerkannt, gewürdigt, gelobt, bedankt, Dank an, Lob an, wem gedankt wurde',
    recognisedBy: 'anerkannt von, gewürdigt von, gelobt von, Dank von, Lob von; von',
    recognisedFor: 'anerkannt für, gewürdigt für, Dank für, Lob für, wofür',
    recognisedOn: 'anerkannt am, gewürdigt am; Datum',
    livedValue: 'gelebter Wert, Unternehmenswert, welcher Wert; Wert',
  },
  kinds: {
    commitments: 'Zusagen, Zusagenliste, Versprechen, Verpflichtungen',
    incentives: 'Anreize, Prämien, Bonusplan, Prämienplan, Anreizsystem',
    recognition: 'Anerkennung, Würdigung, Lob und Dank, Dankestafel',
  },
  commitmentStates: {
    yes: 'ja, gehalten, eingehalten, erfüllt, eingelöst, erledigt',
    no: 'nein, nicht gehalten, gebrochen, nicht eingehalten, verfehlt',
    open: 'offen, läuft, noch offen, in Arbeit',
  },
  decisionLevels: {
    team: 'Team, Gruppe, Mannschaft',
    department: 'Abteilung, Bereich',
    company: 'Unternehmen, Firma, Geschäftsführung, Vorstand, Leitung',
  },
};
