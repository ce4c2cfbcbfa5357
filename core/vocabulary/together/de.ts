import type { TogetherWords } from './togetherWords.ts';

export const germanTogether: TogetherWords = {
  headers: {
    tieFrom: 'von Person, Absender, befragte Person; von',
    tieTo:
      'an Person, Empfänger, spricht mit, arbeitet mit, arbeitet zusammen mit, arbeitet am meisten mit, fragt um Rat, tauscht sich aus mit, genannte Person, im Austausch mit; an, nach, mit',
    tieStrength:
      'Gespräche pro Woche, Kontakthäufigkeit, Stärke, Kontakte pro Woche, Kontakte je Woche, Treffen pro Woche, Anzahl Kontakte, Anzahl der Kontakte',
    tieFromGroup: 'von Abteilung, Abteilung von, von Team, Abteilung Absender',
    tieToGroup: 'an Abteilung, Abteilung an, an Team, Abteilung Empfänger, mit Abteilung',
    cultureDimension: 'Kulturdimension, Dimension der Kultur, Dimension; Aspekt',
    clanNow: 'Clan jetzt, Clan heute, Clan aktuell, Clan Ist, Familie jetzt, Familie heute',
    adhocracyNow:
      'Adhokratie jetzt, Adhokratie heute, Adhokratie aktuell, Adhokratie Ist; Adhokratie',
    marketNow: 'Markt jetzt, Markt heute, Markt aktuell, Markt Ist; Markt',
    hierarchyNow:
      'Hierarchie jetzt, Hierarchie heute, Hierarchie aktuell, Hierarchie Ist; Hierarchie',
    clanWanted: 'Clan gewünscht, Clan Wunsch, Clan Soll, Clan künftig, Familie gewünscht',
    adhocracyWanted: 'Adhokratie gewünscht, Adhokratie Wunsch, Adhokratie Soll, Adhokratie künftig',
    marketWanted: 'Markt gewünscht, Markt Wunsch, Markt Soll, Markt künftig',
    hierarchyWanted: 'Hierarchie gewünscht, Hierarchie Wunsch, Hierarchie Soll, Hierarchie künftig',
    partner:
      'Partner, Partnerin, Partnerfirma, Partnerunternehmen, externer Partner, Kooperationspartner, Geschäftspartner; Allianz',
    sharedObjective: 'gemeinsames Ziel, geteiltes Ziel, gemeinsame Ziele',
    sharedMeasure: 'gemeinsame Kennzahl, geteilte Kennzahl, gemeinsame Messgröße, gemeinsamer KPI',
    nextReview:
      'nächste Überprüfung, nächste Durchsicht, nächstes Gespräch, Überprüfung am, nächster Termin, Termin der Überprüfung; Überprüfung',
    lastReviewed:
      'zuletzt überprüft, letzte Überprüfung, zuletzt besprochen, letztes Gespräch, letzte Durchsicht',
  },
  kinds: {
    ties: 'Kommunikation, Netzwerk, wer spricht mit wem, wer arbeitet mit wem, Kontaktmatrix, Soziogramm, Kontakte',
    culture: 'Kulturprofil, Unternehmenskultur, Kulturbefragung, Organisationskultur, Kultur',
    partners: 'Partner, Partnerliste, Kooperationen, Partnerschaften',
  },
};
