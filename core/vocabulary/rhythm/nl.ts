import type { RhythmWords } from './rhythmWords.ts';

export const dutchRhythm: RhythmWords = {
  headers: {
    ritual: 'ritueel, vast overleg, terugkerend overleg, vaste vergadering; overleg, vergadering',
    lastHeld: 'laatst gehouden, laatst gehouden op, laatste keer, laatste keer gehouden',
    heldOn: 'gehouden op, vond plaats op, datum gehouden; datum',
    timesHeld: 'aantal keer gehouden, hoe vaak gehouden',
    review: 'review, evaluatie, kwartaalreview, terugblik, strategiereview; overleg',
    plannedOn: 'gepland op, geplande datum, gepland voor, ingepland op; gepland',
    carriedOver: 'doorgeschoven acties, meegenomen acties, overgedragen acties, doorgeschoven',
    asked: 'gevraagd, aantal gevraagd, gevraagde personen, aantal mensen gevraagd',
    workedOn: 'gewerkt op, werkdag, datum van het werk; datum, dag',
    hours: 'uren, gewerkte uren, bestede uren, bestede tijd; tijd',
    plannedWork: 'gepland, gepland werk, ingepland, was gepland',
    unplannedWork: 'ongepland, ongepland werk, brandjes blussen, niet gepland',
    problem: 'probleem, storing, wat ging er mis, probleemomschrijving',
    repeatOf: 'herhaling van, herhaalt, zelfde als, terugkeer van',
  },
  kinds: {
    rhythm: 'vergaderritme, rituelen, overlegritme; ritme',
    'rituals-held': 'gehouden rituelen, logboek van rituelen',
    reviews: 'reviewkalender, reviewlog; reviews',
    worklog: 'werklog, logboek van werk, ongepland werk',
  },
  cadences: {
    daily: 'dagelijks, elke dag, iedere dag, elke werkdag, dag',
    weekly: 'wekelijks, elke week, iedere week, eens per week, week',
    fortnightly:
      'tweewekelijks, om de week, elke twee weken, elke 2 weken, om de twee weken, eens per twee weken',
    monthly: 'maandelijks, elke maand, iedere maand, eens per maand, maand',
    quarterly:
      'per kwartaal, elk kwartaal, ieder kwartaal, elke drie maanden, elke 3 maanden, kwartaal',
    'half-yearly':
      'halfjaarlijks, elk halfjaar, elke zes maanden, elke 6 maanden, twee keer per jaar',
    yearly: 'jaarlijks, elk jaar, ieder jaar, eens per jaar, jaar',
  },
  workKinds: {
    planned: 'gepland, ingepland',
    unplanned: 'ongepland, niet gepland, ad hoc, spoed, dringend, storing',
  },
};
