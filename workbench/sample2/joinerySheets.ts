import { serialOfText } from '../../core/calendar/serial.ts';
import type { OrdinarySheet } from '../sample/ordinarySheets.ts';

function day(text: string): number {
  const serial = serialOfText(text);
  if (serial === null) throw new RangeError(`${text} is no date`);
  return serial;
}

const [start, end] = [day('2026-07-01'), day('2026-12-31')];

/** Goals of the half-year; planted: one hangs under a goal that is not listed. */
const goals: OrdinarySheet = {
  name: 'Ziele',
  widths: [8, 48, 14, 16, 16, 14, 14],
  headerRow: 2,
  rows: [
    ['Ziele der Tischlerei Astwerk (erfunden), zweites Halbjahr 2026'],
    [],
    ['Nr.', 'Ziel', 'Übergeordnet', 'Verantwortlich', 'Abteilung', 'Beginn', 'Fällig'],
    ['Z1', 'Treppen, auf die man nicht wartet', null, 'Ada Kern', 'Leitung', start, end],
    ['Z2', 'Verschnitt wird zu Brettern', 'Z1', 'Ben Voss', 'Werkstatt', start, end],
    ['Z3', 'Jede Treppe passt beim ersten Mal', 'Z1', 'Ben Voss', 'Werkstatt', start, end],
    ['Z4', 'Angebote am selben Tag', 'Z9', 'Cleo Rast', 'Büro', start, end],
  ],
};

/** Key results; planted: one has no owner, one begins where it ends. */
const results: OrdinarySheet = {
  name: 'Schlüsselergebnisse',
  widths: [8, 8, 52, 16, 10, 10, 10, 14, 14, 16],
  headerRow: 0,
  rows: [
    [
      ...['Nr.', 'Ziel', 'Schlüsselergebnis', 'Verantwortlich', 'Start', 'Zielwert', 'Aktuell'],
      ...['Einheit', 'Letzter Check-in', 'Beginn', 'Fällig'],
    ],
    [
      'E1',
      'Z1',
      'Lieferzeit von 40 auf 20 Tage senken',
      'Ada Kern',
      40,
      20,
      29,
      'Tage',
      day('2026-11-10'),
      start,
      end,
    ],
    [
      'E2',
      'Z2',
      'Verschnitt von 18 auf 9 Prozent senken',
      'Ben Voss',
      18,
      9,
      12,
      'Prozent',
      day('2026-11-09'),
      start,
      end,
    ],
    [
      'E3',
      'Z3',
      'Nacharbeit von 14 auf 4 Stunden je Treppe senken',
      null,
      14,
      4,
      8,
      'Stunden',
      day('2026-11-11'),
      start,
      end,
    ],
    [
      'E4',
      'Z4',
      'Angebote innerhalb von 1 statt 5 Tagen verschicken',
      'Cleo Rast',
      5,
      5,
      3,
      'Tage',
      day('2026-11-12'),
      start,
      end,
    ],
    [
      'E5',
      'Z4',
      'Anteil angenommener Angebote von 30 auf 45 Prozent heben',
      'Cleo Rast',
      30,
      45,
      38,
      'Prozent',
      day('2026-11-12'),
      start,
      end,
    ],
  ],
};

/** Who does what; planted: two people answer for the measuring, nobody for the blades. */
const duties: OrdinarySheet = {
  name: 'Zuständigkeiten',
  widths: [34, 18, 18, 18, 18],
  headerRow: 1,
  rows: [
    ['Wer macht was (R führt aus, A verantwortet, C berät, I wird informiert)'],
    ['Aufgabe', 'Ada Kern', 'Ben Voss', 'Cleo Rast', 'Dirk Lohe'],
    ['Treppe aufmessen', 'A', 'A', 'I', 'R'],
    ['Treppe zeichnen', 'A', 'R', 'C', null],
    ['Holz bestellen', 'I', 'A', 'R', null],
    ['Sägeblätter schärfen', null, 'C', 'I', 'R'],
    ['Treppe einbauen', 'I', 'A', null, 'R'],
    ['Angebot schreiben', 'C', 'I', 'A/R', null],
    ['Rechnung schreiben', 'I', null, 'A/R', null],
  ],
};

/** Decisions; planted: one that two people take. */
const decisions: OrdinarySheet = {
  name: 'Entscheidungen',
  widths: [44, 14, 22, 16, 16],
  headerRow: 0,
  rows: [
    ['Entscheidung', 'Status', 'Entscheider', 'Entschieden am', 'Fällig am'],
    ['Zweite Plattensäge kaufen', 'entschieden', 'Ada Kern', day('2026-09-14'), day('2026-09-30')],
    [
      'Nur noch Eiche und Esche führen',
      'entschieden',
      'Ada Kern, Ben Voss',
      day('2026-10-05'),
      day('2026-10-31'),
    ],
    ['Angebote mit Bild verschicken', 'offen', 'Cleo Rast', null, day('2026-12-10')],
  ],
};

/** What is told to whom; planted: nobody sees to the price list. */
const messages: OrdinarySheet = {
  name: 'Kommunikationsplan',
  widths: [18, 46, 18, 14, 16, 14, 10, 16, 12],
  headerRow: 0,
  rows: [
    [
      ...['Zielgruppe', 'Botschaft', 'Kanal', 'Häufigkeit', 'Verantwortlich', 'Datum', 'Erreicht'],
      ...['Größe der Zielgruppe', 'Verstanden'],
    ],
    [
      'Alle',
      'Warum wir Treppen schneller liefern wollen',
      'Versammlung',
      'einmalig',
      'Ada Kern',
      day('2026-10-02'),
      13,
      14,
      0.85,
    ],
    [
      'Werkstatt',
      'Was mit dem Verschnitt geschieht',
      'Runde am Morgen',
      'wöchentlich',
      'Ben Voss',
      day('2026-11-09'),
      8,
      8,
      0.9,
    ],
    [
      'Büro',
      'Die neue Preisliste und ab wann sie gilt',
      'Mail',
      'einmalig',
      null,
      day('2026-11-02'),
      3,
      3,
      0.8,
    ],
  ],
};

/** What departments need of each other; planted: one that is due soon and not confirmed. */
const needs: OrdinarySheet = {
  name: 'Abhängigkeiten',
  widths: [8, 22, 16, 16, 40, 12, 14, 18],
  headerRow: 0,
  rows: [
    [
      ...['Nr.', 'Von Schlüsselergebnis', 'Von Team', 'An Team', 'Was gebraucht wird', 'Bestätigt'],
      ...['Benötigt bis', 'Risikoverantwortlich'],
    ],
    [
      ...['A1', 'E1', 'Werkstatt', 'Büro', 'Holz ist bestellt, sobald die Zeichnung steht', 'ja'],
      ...[day('2026-12-01'), 'Ben Voss'],
    ],
    [
      ...['A2', 'E4', 'Büro', 'Werkstatt', 'Zeiten je Stufe für die Angebote', 'nein'],
      ...[day('2026-11-20'), 'Cleo Rast'],
    ],
  ],
};

/** Promises; planted: one is overdue. */
const promises: OrdinarySheet = {
  name: 'Zusagen',
  widths: [8, 44, 18, 18, 16, 14, 12, 16],
  headerRow: 0,
  rows: [
    [
      ...['Nr.', 'Zusage', 'Zugesagt von', 'Zugesagt an', 'Zugesagt am', 'Fällig am', 'Gehalten'],
      ...['Abgeschlossen am'],
    ],
    [
      ...['V1', 'Restebörse für Verschnitt steht', 'Ben Voss', 'Ada Kern', day('2026-09-01')],
      ...[day('2026-10-15'), 'ja', day('2026-10-12')],
    ],
    [
      ...['V2', 'Vorlage für Angebote mit Bild', 'Cleo Rast', 'Ada Kern', day('2026-10-01')],
      ...[day('2026-11-06'), null, null],
    ],
  ],
};

/** Ordinary sheets of a joinery that does not exist, in German; everybody named in them is made up. */
export const joinerySheets: readonly OrdinarySheet[] = [
  goals,
  results,
  duties,
  decisions,
  messages,
  needs,
  promises,
];
