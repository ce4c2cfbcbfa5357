import { germanAnswers } from './answers/de.ts';
import { germanDirection } from './direction/de.ts';
import { germanEconomy } from './economy/de.ts';
import { germanForesight } from './foresight/de.ts';
import { germanHistory } from './history/de.ts';
import { germanPeople } from './people/de.ts';
import { germanResources } from './resources/de.ts';
import { germanRhythm } from './rhythm/de.ts';
import { germanTeamwork } from './teamwork/de.ts';
import { germanTogether } from './together/de.ts';
import type { Vocabulary } from './vocabulary.ts';

export const german: Vocabulary = {
  language: 'de',
  nounLast: true,
  compounds: true,
  fillers:
    'der, die, das, des, den, dem, ein, eine, einer, und, für, von, vom, zum, zur, zu, im, in, je, pro',
  headers: {
    choices: 'Antwortmöglichkeiten, Antwortoptionen, Auswahl, Skala, Fragetyp; Antwort',
    method: 'Wie, Vorgehen, Methode',
    place: 'Wo, Ort, Standort',
    reason: 'Warum, Begründung, Grund, Zweck',
    label: 'Name, Bezeichnung, Titel, Text, Beschreibung, Benennung; Posten',
    objective:
      'Ziel, Ziele, Zielsetzung, strategisches Ziel, Unternehmensziel, Teamziel, Oberziel, Objective, Zielbeschreibung; Zielname, Absicht, Schwerpunkt',
    keyResult:
      'Schlüsselergebnis, Schlüsselergebnisse, Schlüsselresultat, Schlüsselresultate, Kernergebnis, Kernergebnisse, messbares Ergebnis, Erfolgskriterium; Ergebnis, Ergebnisse, Resultat, Meilenstein',
    owner:
      'Verantwortlich, Verantwortlicher, Verantwortliche, Verantwortliche Person, Zuständig, Zuständige Person, Zuständigkeit, Eigentümer, Besitzer, Bearbeiter, Ansprechpartner, Kennzahlenverantwortlicher, Zielverantwortlicher; Wer, von wem, durch wen, durch, Leitung, Name, Verantwortung, Mitarbeiter, Inhaber',
    coOwner: 'Stellvertreter, Vertretung, Mitverantwortlich, Stellvertretung',
    team: 'Team, Gruppe, Mannschaft, Arbeitsgruppe, Teamname',
    department:
      'Abteilung, Abteilungen, beteiligte Abteilungen, Bereich, Fachbereich, Ressort, Geschäftsbereich, Organisationseinheit',
    person:
      'Rolle, Rollen, Funktionsträger, Person, Name, Mitarbeiter, Mitarbeiterin, Mitglied, Stelleninhaber, Rolleninhaber, besetzt mit, Führungskraft, Führungskräfte',
    parent:
      'Übergeordnetes Ziel, Oberziel, zahlt ein auf, abgeleitet von, Eltern-ID, übergeordnet, zugehöriges Ziel, verknüpftes Ziel, Ziel-ID; Bezug, verknüpft mit, dient, dient zu',
    id: 'Kennung, Nummer, Nr, lfd Nr, laufende Nummer, Kürzel, Schlüssel, Code, Pos',
    start:
      'Startwert, Ausgangswert, Anfangswert, Basiswert, Ausgangslage, Basislinie; Start, von, Vorjahr, Beginn',
    target:
      'Zielwert, Sollwert, Soll, Planwert, Zielgröße, Zielvorgabe, Vorgabe, Zielmarke; Plan, Ziel, bis, Grenzwert, Erwartung',
    current:
      'Istwert, Ist, aktueller Wert, Aktueller Stand, aktuell, derzeitiger Wert, Ist-Stand, erreichter Wert, Messwert; Wert, Stand, Bisher, Heute, Ergebnis, erreicht',
    progress:
      'Fortschritt, Zielerreichung, Zielerreichungsgrad, Erfüllungsgrad, Erreichungsgrad, Fertigstellung, % erledigt, Fertigstellungsgrad, Fortschritt in %, % vom Ziel, % des Ziels; Erfüllung, Bewertung, erledigt, Punktzahl',
    unit: 'Einheit, Maßeinheit, Messeinheit; Währung',
    weight: 'Gewicht, Gewichtung, Wichtung, Gewichtung in %; Anteil, Punkte',
    confidence:
      'Zuversicht, Konfidenz, Vertrauen, Zuversichtlichkeit, Sicherheit; Wahrscheinlichkeit',
    status: 'Status, Ampel, Zustand, Ampelstatus, Bearbeitungsstand; Lage, Stand, Phase',
    dueDate:
      'Fällig, Fällig am, Fälligkeit, Fälligkeitsdatum, Termin, Frist, Stichtag, Zieltermin, Enddatum, bis wann, benötigt bis, zu erledigen bis, Abgabetermin; Datum, Wann, Ende, Zeitraum',
    end: 'Ende, Enddatum, Endtermin, Abschluss; bis',
    startDate: 'Startdatum, Beginn, Anfangsdatum, Starttermin; Start, von, ab',
    checkInDate:
      'letzte Aktualisierung, aktualisiert am, Check-in-Datum, letzter Check-in, geprüft am; Datum, Woche',
    timestamp: 'Zeitstempel, Zeitpunkt, Startzeit, Eingangsdatum, erfasst am, erstellt am',
    period:
      'Zeitraum, Quartal, Periode, Monat, Jahr, Zyklus, Berichtszeitraum, Geschäftsjahr, Kalenderwoche',
    priority: 'Priorität, Prio, Dringlichkeit; Rang',
    comment:
      'Kommentar, Kommentare, Bemerkung, Bemerkungen, Anmerkung, Anmerkungen, Erläuterung; Beschreibung, Messmethode, Hinweis, Details',
    note: 'Notiz, Notizen, Hinweise; Beschreibung',
    task: 'Aufgabe, Aufgaben, Tätigkeit, Tätigkeiten, Aktivität, Aktivitäten, Arbeitspaket, Prozessschritt, Teilaufgabe, Arbeitsschritt; Prozess, Schritt, Thema, Vorgang, Phase, Leistung, Was, Meilenstein, Funktion',
    responsible:
      'Durchführungsverantwortlich, Verantwortlich, Verantwortlich R, Durchführung, führt aus, Durchführend, ausführend; zuständig',
    accountable:
      'Rechenschaftspflichtig, Ergebnisverantwortlich, Gesamtverantwortlich, Genehmigt, Rechenschaft; Entscheidet, Freigabe',
    consulted:
      'Konsultiert, zu konsultieren, Beratend, wird befragt, Mitwirkung, berät, zu befragen, anzuhören; Beratung',
    informed: 'Informiert, zu informieren, wird informiert; Information',
    support: 'Unterstützung, Unterstützt, unterstützend',
    perspective:
      'Perspektive, BSC-Perspektive; Dimension, Bereich, Kategorie, Themenfeld, Handlungsfeld',
    measure:
      'Kennzahl, Kennzahlen, Messgröße, Messgrößen, Indikator, Metrik, Leistungskennzahl, Erfolgskennzahl, Leistungsindikator, KPI, Steuerungsgröße; Bezeichnung, Name, Kriterium, Größe, Merkmal',
    actual: 'Istwert, Ist, Ist-Wert, aktueller Wert, erreicht; Ergebnis, Wert, Stand',
    baseline: 'Ausgangswert, Basiswert, Basisjahr, Vorjahr, Vorjahreswert; Basis',
    frequency:
      'Häufigkeit, Frequenz, Messfrequenz, Turnus, Rhythmus, Berichtsturnus, Erhebungsfrequenz, Intervall, Messintervall, Messzyklus; Zyklus',
    initiative:
      'Maßnahme, Maßnahmen, Initiative, Initiativen, Projekt, Vorhaben, strategische Maßnahme, Aktion, Programm; Aktionen',
    direction:
      'Richtung, Polarität, Zielrichtung, besser wenn, Optimierungsrichtung; Trend, Tendenz',
    aggregation: 'Aggregation, Verdichtung; Berechnung',
    type: 'Typ, Art, Kennzahlentyp, Zielart; Kategorie',
    low: 'Untergrenze, unterer Wert, unterer Grenzwert',
    high: 'Obergrenze, oberer Wert, oberer Grenzwert',
    stretch: 'ambitioniertes Ziel, Ambition',
    minimum: 'Minimum, Min, Mindestwert',
    maximum: 'Maximum, Max, Höchstwert',
    redFlag: 'Alarmwert, Warnschwelle, roter Bereich, Eskalationsschwelle',
    leading: 'Frühindikator, Früh-/Spätindikator, Spätindikator',
    formula: 'Formel, Berechnung, Berechnungsformel, Definition, Berechnungsmethode',
    question: 'Frage, Fragen, Aussage, Fragetext',
    respondent: 'Teilnehmer, Befragte, Befragter, E-Mail-Adresse, Teilnehmer-ID',
    decision: 'Entscheidung, Entscheidungen, Beschluss, Entscheid',
    decidedOn: 'Entschieden am, Beschlussdatum, Entscheidungsdatum; Datum',
    decider:
      'Entscheider, Entschieden von, Beschlossen von, wer entscheidet, Entscheiderin, Entscheidungsträger; Gremium',
    budget: 'Budget, Etat, Plankosten, Budgetansatz; geplant',
    amount: 'Betrag, Kosten, Summe, Ausgaben, ausgegeben, bisher ausgegeben, Istkosten',
    level:
      'Strategieebene, strategische Ebene, Art der Aussage, Strategieelement; Ebene, Stufe, Element',
    statement: 'Aussage, Wortlaut, strategische Aussage; Inhalt, Bedeutung',
    behaviour:
      'Verhalten, Verhaltensweise, so handeln wir, beobachtbares Verhalten, woran man es merkt',
    explore: 'Erkundung, Exploration, geschützte Erkundung, erkunden; Experiment, Versuch',
    horizon: 'Horizont, Zeithorizont, Planungshorizont, Zeitraum; bis',
    role: 'Rolle, Rollenname, Stelle, Position, Funktion, Rollenbezeichnung, Stellenbezeichnung',
    purpose: 'Zweck der Rolle, Auftrag der Rolle, Zweck, Auftrag, Rollenzweck; wozu',
    decisionRights:
      'Entscheidungsrechte, entscheidet, entscheidet über, Entscheidungsbefugnis, Befugnisse; Entscheidungen',
    measuresOwned:
      'verantwortete Kennzahlen, eigene Kennzahlen, verantwortet Kennzahlen, steht ein für; Kennzahlen',
    changedOn:
      'zuletzt geändert, geändert am, letzte Änderung, zuletzt überarbeitet, Stand der Rolle; geändert, Stand',
    scope: 'Entscheidungsebene, Ebene der Entscheidung; Ebene, Geltungsbereich',
    reversible: 'umkehrbar, rückgängig zu machen, reversibel, Umkehrbarkeit, widerrufbar',
    limit: 'Grenze, Wertgrenze, Betragsgrenze, Obergrenze, Entscheidungsgrenze; Limit, bis zu',
    valuesCheck: 'Werteprüfung, passt zu unseren Werten, Wertecheck, Werte geprüft; Werte',
    ...germanPeople.headers,
    ...germanDirection.headers,
    ...germanTeamwork.headers,
    ...germanResources.headers,
    ...germanTogether.headers,
    ...germanRhythm.headers,
    ...germanEconomy.headers,
    ...germanAnswers.headers,
    ...germanHistory.headers,
    ...germanForesight.headers,
  },
  kinds: {
    ...germanAnswers.kinds,
    ...germanHistory.kinds,
    okr: 'OKR, Ziele und Schlüsselergebnisse; Zielvereinbarung',
    raci: 'RACI, Verantwortlichkeitsmatrix, Zuständigkeitsmatrix, RACI-Matrix, Aufgabenmatrix',
    scorecard: 'Balanced Scorecard, ausgewogener Berichtsbogen, Scorecard',
    kpi: 'Kennzahlen, KPI, Kennzahlenübersicht, Kennzahlensystem, Kenngrößen, Erfolgskennzahlen, Messgrößen',
    survey: 'Umfrage, Befragung, Fragebogen',
    initiatives: 'Maßnahmenplan, Aktionsplan, Maßnahmenliste',
    budget: 'Budget, Kostenplan, Haushaltsplan, Posten, Budgetposten, Kostenposten',
    decisions: 'Entscheidungsprotokoll, Beschlussliste, Entscheidungslog',
    strategy:
      'Strategie auf einer Seite, Leitbild, Vision und Mission, Unternehmensstrategie; Strategie, Vision',
    roles: 'Rollenbeschreibungen, Rollenverzeichnis, Rollenliste, Stellenbeschreibungen; Rollen',
    ...germanDirection.kinds,
    none: 'Rechnung, Stundenzettel, Zeiterfassung, Kontaktliste, Adressliste, Risikoregister, Inventar, Einkaufsliste, Dienstplan, Stundenplan, Bilanz',
    ...germanPeople.kinds,
    ...germanTeamwork.kinds,
    ...germanResources.kinds,
    ...germanTogether.kinds,
    ...germanRhythm.kinds,
    ...germanEconomy.kinds,
    ...germanForesight.kinds,
  },
  costComponents: germanEconomy.costComponents,
  wasteTypes: germanEconomy.wasteTypes,
  betDecisions: germanEconomy.betDecisions,
  strategyLevels: {
    vision: 'Vision, Zukunftsbild',
    mission: 'Mission, Auftrag',
    value: 'Wert, Unternehmenswert, Grundsatz, Leitsatz',
    strategy:
      'Strategie, Strategielinie, Stoßrichtung, strategische Stoßrichtung, Strategiefeld, Handlungsfeld, Schwerpunkt',
    objective: 'Ziel, strategisches Ziel',
  },
  commitmentStates: germanPeople.commitmentStates,
  cadences: germanRhythm.cadences,
  workKinds: germanRhythm.workKinds,
  decisionLevels: germanPeople.decisionLevels,
  decisionStates: {
    open: 'offen, ausstehend, vorgeschlagen, zu entscheiden, Entwurf, vertagt, in Klärung',
    decided: 'entschieden, beschlossen, getroffen, angenommen, genehmigt, erledigt',
    withdrawn: 'zurückgezogen, verworfen, abgelehnt',
    replaced: 'ersetzt, überholt, abgelöst',
  },
  swotTypes: germanDirection.swotTypes,
  fitElements: germanDirection.fitElements,
  fitSigns: germanDirection.fitSigns,
  degrees: germanDirection.degrees,
  assumptionStates: germanDirection.assumptionStates,
  answerScales: germanAnswers.answerScales,
  noAnswer: germanAnswers.noAnswer,
  stopWords: germanAnswers.stopWords,
  changeSteps: germanForesight.changeSteps,
  supportLevels: germanForesight.supportLevels,
  indicatorTimes: germanForesight.indicatorTimes,
  scenarioCases: germanForesight.scenarioCases,
  foreign:
    'Risiko, Gegenmaßnahme, Auswirkung, Eintrittswahrscheinlichkeit, Telefon, Adresse, PLZ, Ort, Land, Menge, Anzahl, Preis, Stückpreis, Rechnung, Stunden, Gehalt, Lieferant, Artikel, Lager, Geburtstag, Alter, Note, Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Ausgaben, Einnahmen, Saldo, Konto, Vorgänger, Dauer, E-Mail, Kunde',
  frequencies:
    'täglich, wöchentlich, zweiwöchentlich, monatlich, quartalsweise, vierteljährlich, halbjährlich, jährlich, laufend, stündlich',
  totals: 'Summe, Gesamt, Gesamtsumme, Zwischensumme, Durchschnitt, Mittelwert, Total',
  missing:
    'k. A., k.A., keine Angabe, unbekannt, offen, entfällt, nicht vorhanden, keine Daten, noch offen',
  yes: 'ja, j, wahr, erledigt',
  no: 'nein, n, falsch',
  status: {
    done: 'erledigt, abgeschlossen, fertig, erreicht, beendet, erfüllt',
    onTrack: 'im Plan, auf Kurs, in Arbeit, grün, läuft, in Bearbeitung, planmäßig, gut',
    atRisk: 'gefährdet, gelb, kritisch beobachten, leicht verzögert, in Gefahr, verzögert',
    offTrack: 'rot, nicht im Plan, kritisch, überfällig, verfehlt, blockiert, nicht erreicht',
    notStarted: 'nicht begonnen, offen, geplant, neu, zu erledigen',
    dropped: 'abgebrochen, verworfen, verschoben, pausiert, zurückgestellt',
  },
  months:
    'Januar/Jan/Jänner, Februar/Feb, März/Mrz, April/Apr, Mai, Juni/Jun, Juli/Jul, August/Aug, September/Sep, Oktober/Okt, November/Nov, Dezember/Dez',
  quarter: 'Quartal, Q, Qu',
  perspectives:
    'Finanzen, Finanzperspektive, Finanziell, Kunden, Kundenperspektive, interne Prozesse, Prozessperspektive, Geschäftsprozesse, Lernen und Entwicklung, Lernen und Wachstum, Potenzial, Entwicklungsperspektive, Potenzialperspektive; Prozesse, Mitarbeiter, Innovation',
  scale:
    'stimme zu, stimme voll zu, stimme eher zu, stimme nicht zu, stimme eher nicht zu, stimme gar nicht zu, neutral, teils teils, trifft zu, trifft voll zu, trifft nicht zu, trifft eher zu, immer, oft, manchmal, selten, nie, sehr zufrieden, zufrieden, unzufrieden, weiß nicht',
  duties:
    'verantwortlich, rechenschaftspflichtig, konsultiert, informiert, durchführungsverantwortlich; unterstützend, beratend, Mitwirkung, Entscheidung, genehmigt, prüft, Durchführung, Information, Freigabe, Ausführung',
  targetWords: {
    from: 'von',
    to: 'auf, bis',
    by: 'um',
    increase:
      'steigern, erhöhen, verbessern, ausbauen, wachsen, verdoppeln, anheben, Steigerung, Erhöhung',
    decrease:
      'senken, reduzieren, verringern, verkürzen, halbieren, Senkung, Reduktion, Reduzierung',
    atLeast: 'mindestens, min, wenigstens, mehr als, über, nicht unter, größer als, oder mehr',
    atMost:
      'höchstens, maximal, max, weniger als, unter, nicht mehr als, bis zu, kleiner als, oder weniger',
    between: 'zwischen',
    and: 'und',
    within: 'innerhalb, binnen, in, während',
  },
  sections: 'Ziel, Phase, Abschnitt, Teil, Hinweis, Thema, Perspektive, Etappe',
};
