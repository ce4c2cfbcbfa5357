import type { TeamworkWords } from './teamworkWords.ts';

export const germanTeamwork: TeamworkWords = {
  headers: {
    linkedMeasure:
      'verknüpftes Schlüsselergebnis, verknüpfte Kennzahl, zugehöriges Schlüsselergebnis, zugehörige Kennzahl',
    accountableSince:
      'rechenschaftspflichtig seit, verantwortlich seit, zuständig seit, gesamtverantwortlich seit',
    fromTeam: 'von Team, anforderndes Team, anfragendes Team, abhängiges Team, wartendes Team',
    toTeam:
      'an Team, lieferndes Team, benötigt von Team, zulieferndes Team, gebendes Team, abhängig von Team; abhängig von',
    need: 'was gebraucht wird, benötigt wird, was benötigt wird, Bedarf, Abhängigkeit, Zulieferung; Anforderung',
    confirmed: 'bestätigt, zugesagt, Zusage, vom Team bestätigt, Bestätigung; vereinbart',
    askedOn: 'angefragt am, angefordert am, Anfragedatum, gefragt am',
    riskOwner:
      'Risikoverantwortlicher, Risikoträger, trägt das Risiko, Risikoeigner, Risikoverantwortliche',
    milestone: 'Meilenstein, gemeinsamer Meilenstein, Meilensteine',
    doneOn: 'erledigt am, erreicht am, abgeschlossen am, fertig am, Fertigstellungsdatum',
    audience: 'Zielgruppe, Adressaten, Publikum, Empfängerkreis, für wen, an wen; Empfänger',
    message: 'Botschaft, Kernbotschaft, Nachricht, Kommunikationsinhalt; Betreff, was, Inhalt',
    channel: 'Kanal, Kommunikationskanal, Medium, Kommunikationsweg; Format',
    sentOn: 'versendet am, gesendet am, kommuniziert am, Versanddatum, Sendedatum; Datum',
    reached: 'erreicht, erreichte Personen, Anzahl erreicht, Erreichte; Reichweite',
    audienceSize: 'Größe der Zielgruppe, Zielgruppengröße, Personen in der Zielgruppe; Größe',
    understood: 'verstanden, Anteil verstanden, Verständnis, Verständnistest, Testergebnis',
  },
  kinds: {
    dependencies: 'Abhängigkeitsregister, Abhängigkeitsliste, Teamabhängigkeiten; Abhängigkeiten',
    milestones: 'gemeinsame Meilensteine; Meilensteine',
    communications: 'Kommunikationsplan, Kommunikationsmatrix, Kommunikationskonzept',
  },
};
