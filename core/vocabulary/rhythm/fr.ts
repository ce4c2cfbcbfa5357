import type { RhythmWords } from './rhythmWords.ts';

export const frenchRhythm: RhythmWords = {
  headers: {
    ritual: 'rituel, réunion récurrente, réunion régulière, rendez-vous régulier; réunion',
    lastHeld:
      'tenu pour la dernière fois, tenue pour la dernière fois, dernière tenue, dernière fois, dernière réunion tenue',
    heldOn: 'tenu le, tenue le, a eu lieu le, date de tenue; date',
    timesHeld: 'nombre de tenues, nombre de fois tenu, combien de fois tenu',
    review:
      'revue, revue de direction, revue de performance, revue stratégique, bilan trimestriel; réunion',
    plannedOn: 'prévu le, prévue le, date prévue, planifié le, planifiée le, date planifiée; prévu',
    carriedOver: 'actions reportées, reportées, actions reconduites, reports',
    asked: 'interrogés, personnes interrogées, nombre interrogés, nombre de personnes interrogées',
    workedOn: 'travaillé le, jour travaillé, date du travail; date, jour',
    hours: "heures, heures travaillées, temps passé, nombre d'heures; temps",
    plannedWork: 'planifié, prévu, travail planifié, planifié ou non, était prévu',
    unplannedWork: 'imprévu, non planifié, travail imprévu, non prévu; urgence',
    problem: 'problème, incident, dysfonctionnement, ce qui a mal tourné',
    repeatOf: 'répétition de, répète, récurrence de, même que',
  },
  kinds: {
    rhythm: 'rythme des réunions, rituels, rythme de pilotage; rythme',
    'rituals-held': 'rituels tenus, journal des rituels',
    reviews: 'calendrier des revues, journal des revues; revues',
    worklog: 'journal de travail, travail imprévu, journal du travail',
  },
  cadences: {
    daily: 'quotidien, quotidienne, chaque jour, tous les jours, jour',
    weekly: 'hebdomadaire, chaque semaine, toutes les semaines, une fois par semaine, semaine',
    fortnightly:
      'toutes les deux semaines, toutes les 2 semaines, tous les quinze jours, tous les 15 jours, une semaine sur deux',
    monthly: 'mensuel, mensuelle, chaque mois, tous les mois, une fois par mois, mois',
    quarterly:
      'trimestriel, trimestrielle, chaque trimestre, tous les trimestres, tous les trois mois, tous les 3 mois, trimestre',
    'half-yearly':
      'semestriel, semestrielle, chaque semestre, tous les six mois, tous les 6 mois, semestre',
    yearly: 'annuel, annuelle, chaque année, tous les ans, une fois par an, an',
  },
  workKinds: {
    planned: 'planifié, prévu',
    unplanned: 'imprévu, non planifié, non prévu, urgence, urgent, incident',
  },
};
