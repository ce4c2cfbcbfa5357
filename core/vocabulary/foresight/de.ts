import type { ForesightWords } from './foresightWords.ts';

export const germanForesight: ForesightWords = {
  headers: {
    changeStep:
      'Schritt der Veränderung, Veränderungsschritt, Phase der Veränderung, Kotter-Schritt, Stufe der Veränderung',
    completion:
      'Umsetzungsgrad 1 bis 5, Reifegrad des Schritts, Bewertung des Schritts, Umsetzungsstufe',
    ratedOn: 'bewertet am, eingeschätzt am, Datum der Bewertung, Bewertungsdatum',
    stakeholder:
      'Stakeholder, Anspruchsgruppe, Interessengruppe, Interessengruppen, Betroffene, Stakeholdergruppe',
    influence: 'Einfluss, Macht, Einflussgrad, Grad des Einflusses, Einflussstärke',
    stance:
      'Haltung zur Veränderung, Haltung, Einstellung zur Veränderung, Unterstützungsgrad, Grad der Unterstützung, Einstellung; Unterstützung, Position',
    communicationLink:
      'verknüpfte Kommunikation, zugehörige Botschaft, Kommunikationsmaßnahme, verknüpfte Botschaft',
    lastContact:
      'letzter Kontakt, zuletzt gesprochen, letzter Kontakt am, zuletzt kontaktiert, letztes Gespräch am',
    signal: 'Signal, schwaches Signal, Marktsignal, Frühsignal, was uns auffiel; Beobachtung',
    sensedOn: 'bemerkt am, wahrgenommen am, erkannt am, zuerst gesehen, aufgefallen am, erfasst am',
    functionOwner:
      'verantwortliche Funktion, zuständige Funktion, Funktion in Verantwortung, fachlich verantwortlich',
    worstCase:
      'schlechtester Fall, schlimmster Fall, pessimistischer Fall, pessimistisches Szenario, worst case; pessimistisch, schlechtester',
    baseCase:
      'Basisfall, Normalfall, wahrscheinlichster Fall, erwarteter Fall, Basisszenario, realistisches Szenario; realistisch, wahrscheinlich',
    bestCase:
      'bester Fall, günstigster Fall, optimistischer Fall, optimistisches Szenario, best case; optimistisch, bester',
    worstChance:
      'Wahrscheinlichkeit schlechtester Fall, Wahrscheinlichkeit des schlechtesten Falls, Wahrscheinlichkeit pessimistisch',
    baseChance:
      'Wahrscheinlichkeit Basisfall, Wahrscheinlichkeit des Basisfalls, Wahrscheinlichkeit realistisch',
    bestChance:
      'Wahrscheinlichkeit bester Fall, Wahrscheinlichkeit des besten Falls, Wahrscheinlichkeit optimistisch',
    outcome:
      'langfristiges Ergebnis, Langfristwirkung, langfristige Wirkung, Ergebniskennzahl, Wirkungskennzahl; Wirkung',
    alignmentIndex:
      'Ausrichtungsindex, Alignment-Index, Index der Ausrichtung, Index der Abstimmung',
  },
  kinds: {
    change: 'Veränderungsschritte, acht Schritte der Veränderung, Kotter; Veränderung',
    stakeholders: 'Stakeholderanalyse, Stakeholder-Analyse, Stakeholderkarte; Stakeholder',
    signals: 'Signalliste, schwache Signale, Frühsignale; Signale',
    'kpi-library': 'Kennzahlenbibliothek, KPI-Bibliothek, Kennzahlenkatalog, Kennzahlensteckbriefe',
    scenarios: 'Szenarien, Szenarioplanung, Szenarioanalyse; Szenario',
    outcomes: 'langfristige Ergebnisse, langfristige Wirkungen',
  },
  changeSteps: {
    urgency: 'Dringlichkeit, Dringlichkeit zeigen, warum jetzt',
    coalition: 'Koalition, Führungskoalition, Führungsteam',
    vision: 'Vision, Zukunftsbild, Zielbild',
    people: 'kommunizieren, Kommunikation, Mitstreiter gewinnen, mitnehmen, Freiwillige',
    barriers: 'Hindernisse, Hürden, Hindernisse beseitigen, befähigen, Barrieren',
    wins: 'Erfolge, kurzfristige Erfolge, schnelle Erfolge',
    pace: 'Tempo, beschleunigen, dranbleiben, nicht nachlassen',
    anchor: 'verankern, Verankerung, Kultur, in der Kultur verankern',
  },
  supportLevels: {
    strongAgainst: 'stark dagegen, starker Gegner, Blockierer, blockiert',
    against: 'dagegen, Gegner, skeptisch, ablehnend, Skeptiker',
    neutral: 'neutral, unentschieden, abwartend',
    for: 'dafür, Unterstützer, unterstützend, positiv, befürwortend',
    strongFor: 'stark dafür, Treiber, Fürsprecher, starker Unterstützer, begeistert',
  },
  indicatorTimes: {
    leading: 'vorlaufend, Frühindikator, führend, Vorlaufindikator',
    lagging: 'nachlaufend, Spätindikator, Ergebnisindikator, Nachlaufindikator',
  },
  scenarioCases: {
    worst: 'schlechtester Fall, pessimistisch, schlimmster Fall',
    base: 'Basisfall, realistisch, erwartet, Normalfall',
    best: 'bester Fall, optimistisch, günstigster Fall',
  },
};
