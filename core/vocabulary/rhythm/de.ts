import type { RhythmWords } from './rhythmWords.ts';

export const germanRhythm: RhythmWords = {
  headers: {
    ritual:
      'Ritual, Regeltermin, Regelmeeting, Jour fixe, wiederkehrender Termin, regelmäßige Besprechung; Besprechung, Termin',
    lastHeld:
      'zuletzt gehalten, zuletzt abgehalten, zuletzt durchgeführt, zuletzt stattgefunden, zuletzt am, letztes Mal',
    heldOn: 'gehalten am, abgehalten am, durchgeführt am, stattgefunden am, fand statt am; Datum',
    timesHeld: 'Anzahl gehalten, wie oft gehalten, Anzahl Durchführungen, Anzahl abgehalten',
    review:
      'Review, Rückblick, Standortbestimmung, Durchsprache, Quartalsgespräch, Strategiereview; Besprechung, Sitzung',
    plannedOn:
      'geplant am, geplant für, geplanter Termin, Plantermin, vorgesehen am, Plandatum; geplant',
    carriedOver:
      'übertragene Maßnahmen, mitgenommene Maßnahmen, Übertrag, übernommene Maßnahmen, verschobene Maßnahmen, mitgenommen',
    asked: 'gefragt, befragt, Anzahl gefragt, Anzahl befragt, gefragte Personen',
    workedOn: 'gearbeitet am, Arbeitstag, Tag der Arbeit; Datum, Tag',
    hours:
      'Stunden, Arbeitsstunden, Stundenaufwand, Aufwand in Stunden, Zeitaufwand; Zeit, Aufwand',
    plannedWork: 'geplant, geplante Arbeit, eingeplant, geplant oder ungeplant, war geplant',
    unplannedWork: 'ungeplant, ungeplante Arbeit, Feuerwehr, Feuerwehreinsatz; Störungsarbeit',
    problem: 'Problem, Störung, Zwischenfall, was schiefging, Problembeschreibung',
    repeatOf: 'Wiederholung von, wiederholt, erneut wie, schon wie, wie schon',
  },
  kinds: {
    rhythm: 'Besprechungsrhythmus, Rituale, Führungsrhythmus, Taktung; Rhythmus',
    'rituals-held': 'gehaltene Rituale, gehaltene Regeltermine',
    reviews: 'Reviewkalender, Reviewplan, Reviewprotokoll; Reviews',
    worklog: 'Arbeitslog, Arbeitsprotokoll, ungeplante Arbeit, Störungslog',
  },
  cadences: {
    daily: 'täglich, jeden Tag, jeden Arbeitstag, werktäglich, arbeitstäglich, Tag',
    weekly: 'wöchentlich, jede Woche, einmal pro Woche, einmal die Woche, Woche',
    fortnightly:
      'zweiwöchentlich, zweiwöchig, 14-tägig, vierzehntägig, alle zwei Wochen, alle 2 Wochen, jede zweite Woche',
    monthly: 'monatlich, jeden Monat, einmal im Monat, Monat',
    quarterly:
      'quartalsweise, vierteljährlich, jedes Quartal, einmal im Quartal, alle drei Monate, alle 3 Monate, Quartal',
    'half-yearly':
      'halbjährlich, jedes Halbjahr, alle sechs Monate, alle 6 Monate, zweimal im Jahr, Halbjahr',
    yearly: 'jährlich, jedes Jahr, einmal im Jahr, Jahr',
  },
  workKinds: {
    planned: 'geplant, eingeplant',
    unplanned: 'ungeplant, ad hoc, Feuerwehr, dringend, Notfall, Störung, nicht geplant',
  },
};
