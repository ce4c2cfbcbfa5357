import type { DirectionWords } from './directionWords.ts';

export const germanDirection: DirectionWords = {
  headers: {
    factor:
      'Faktor, SWOT-Faktor, Einflussfaktor, interner Faktor, externer Faktor, Erfolgsfaktor, kritischer Erfolgsfaktor; Punkt, Beschreibung',
    swotType:
      'SWOT-Art, SWOT-Typ, SWOT-Feld, SWOT-Kategorie, Art des Faktors; Quadrant, Feld, Typ, Art, Kategorie',
    rating: 'Bewertung 1 bis 4, Faktorbewertung; Bewertung, Rating',
    source: 'Quelle, Datenquelle der Belege, Informationsquelle',
    strategicOption:
      'strategische Option, Option, Handlungsoption, Strategieoption, TOWS-Strategie; Alternative',
    towsType: 'TOWS-Art, TOWS-Typ, TOWS-Feld, Art der Option, Strategietyp; Quadrant, Typ, Art',
    factorsUsed:
      'genutzte Faktoren, verwendete Faktoren, SWOT-Faktoren, aus Faktoren, beruht auf; Faktoren',
    element: 'Element, Elemente, Organisationselement; Aspekt',
    assumption: 'Annahme, Annahmen, Hypothese, Grundannahme, Prämisse, was wir annehmen',
    evidence: 'Beleg, Belege, Nachweis, Nachweise, Evidenz, Hinweise bisher, Beweis',
    impact:
      'Auswirkung wenn falsch, Folge wenn falsch, Wirkung wenn falsch, Tragweite; Auswirkung, Folge, Wirkung',
    testedOn:
      'zuletzt getestet, zuletzt geprüft, getestet am, geprüft am, letzte Prüfung, letzter Test, überprüft am',
    nextTest:
      'nächste Prüfung, nächster Test, Test bis, prüfen bis, Prüftermin, Prüfung fällig, zu prüfen bis',
  },
  kinds: {
    swot: 'SWOT, SWOT-Analyse, Stärken-Schwächen-Analyse',
    tows: 'TOWS, TOWS-Matrix, TOWS-Analyse',
    fit: 'Passungsmatrix, strategische Passung, Fit-Matrix',
    assumptions: 'Annahmenliste, Annahmenprotokoll, Annahmenregister, Hypothesenliste; Annahmen',
  },
  swotTypes: {
    strength: 'Stärke, Stärken',
    weakness: 'Schwäche, Schwächen',
    opportunity: 'Chance, Chancen, Möglichkeit, Möglichkeiten',
    threat: 'Risiko, Risiken, Bedrohung, Bedrohungen, Gefahr, Gefahren',
  },
  fitElements: {
    vision: 'Vision, Zukunftsbild',
    mission: 'Mission, Auftrag',
    values: 'Werte, Unternehmenswerte',
    strategy: 'Strategie',
    structure: 'Struktur, Organisation, Aufbauorganisation',
    processes: 'Prozesse, Abläufe, Ablauforganisation',
    technology: 'Technologie, Technik, IT, Werkzeuge',
    culture: 'Kultur, Unternehmenskultur',
    people: 'Menschen, Mitarbeiter, Mitarbeitende, Personal, Humankapital',
  },
  assumptionStates: {
    open: 'offen, ungeprüft, zu prüfen, in Prüfung, nicht getestet',
    confirmed: 'bestätigt, gilt, zutreffend, belegt, stimmt',
    refuted: 'widerlegt, falsch, unzutreffend',
    retired: 'zurückgezogen, überholt, hinfällig, geschlossen',
  },
  fitSigns: {
    plus: 'stark, positiv, stützt, unterstützt, verstärkt, gut, passt, ja, plus',
    zero: 'neutral, keine, ohne Wirkung, null',
    minus: 'schwach, negativ, widerspricht, hemmt, behindert, schlecht, passt nicht, nein, minus',
  },
  degrees: {
    high: 'hoch, sehr hoch, sicher',
    medium: 'mittel',
    low: 'niedrig, gering, sehr niedrig, unsicher',
  },
};
