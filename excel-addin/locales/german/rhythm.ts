import type { FunctionTexts } from '../functionTexts.ts';

/** Rituals, reviews, changes, messages, stakeholders and signals in German. */
export const germanRhythm: FunctionTexts = {
  summaries: {
    RHYTHM_RATE: 'Anteil der geplanten Male, an denen Rituale wirklich stattfanden.',
    RHYTHM_STREAK: 'Wie viele Perioden in Folge jedes Ritual stattfand, jetzt und bestenfalls.',
    RHYTHM_DUE:
      'Listet Rituale, die heute oder früher fällig waren, die am längsten überfälligen zuerst.',
    CHANGES_SINCE:
      'Listet die Werte, die sich zwischen zwei Tagen geändert haben, aus einem Verlauf von Aufnahmen.',
    REVIEW_ADHERENCE: 'Anteil der fälligen Reviews, die rechtzeitig gehalten wurden.',
    REVIEW_MISS_RATE: 'Anteil der fälligen Reviews, die nie gehalten wurden.',
    COMMS_COVERAGE:
      'Anteil der Botschaften, die ihre Zielgruppe in ihrer Häufigkeit erreicht haben.',
    UNDERSTANDING_RATE: 'Anteil der Gefragten, die eine Botschaft in eigenen Worten sagen konnten.',
    KOTTER_GATE:
      'Paare von Schritten, deren späterer dem früheren vorauseilt, mit einer Bewertung der Reihenfolge.',
    STAKEHOLDER_SUPPORT:
      'Wie sehr Menschen mit Einfluss hinter einer Veränderung stehen, von -2 bis 2.',
    STAKEHOLDER_GRID: 'Listet Stakeholder mit ihrem Feld im Raster aus Einfluss und Unterstützung.',
    SENSE_TO_DECIDE: 'Median der Tage vom Bemerken eines Signals bis zur Entscheidung darüber.',
    DECIDE_TO_DONE:
      'Median der Tage von der Entscheidung über ein Signal bis zur vollzogenen Änderung.',
  },
  helps: {
    'One row a ritual, with headers such as Ritual, Cadence, Owner, Start date, Last held, Times held.':
      'Eine Zeile je Ritual: Ritual, Häufigkeit, Verantwortlich, Startdatum, zuletzt gehalten, Anzahl gehalten.',
    'Day of reckoning; periods that ended before it count.':
      'Stichtag; Perioden, die vorher zu Ende waren, zählen.',
    'The days on which rituals took place, one a row: Ritual, Held on. Left out: only what stands beside each ritual is known.':
      'Tage, an denen Rituale stattfanden, je eine Zeile: Ritual, gehalten am. Ohne Angabe zählt, was beim Ritual steht.',
    'Days to look back; 91, thirteen weeks, when left out.':
      'Wie viele Tage zurückgeschaut wird; ohne Angabe 91, dreizehn Wochen.',
    'Only the ritual of this name; all when left out.':
      'Nur das Ritual dieses Namens; ohne Angabe alle.',
    'TRUE spills every ritual with its rate and what it stands on.':
      'WAHR zeigt jedes Ritual mit seiner Quote und worauf sie steht.',
    'One row a score and snapshot, with headers such as Snapshot date, Score id, Label, Value, Coverage.':
      'Eine Zeile je Wert und Aufnahme: Tag der Aufnahme, Kennung der Wertung, Bezeichnung, Wert, Abdeckung.',
    'First day.': 'Erster Tag.',
    'Second day; the newest snapshot when left out.':
      'Zweiter Tag; ohne Angabe die neueste Aufnahme.',
    'TRUE lists scores that stayed the same as well.':
      'WAHR listet auch Werte, die gleich geblieben sind.',
    'One row a review, with headers such as Review, Cadence, Planned date, Held on.':
      'Eine Zeile je Review, mit Überschriften wie Review, Häufigkeit, geplant am, gehalten am.',
    'Day of reckoning; reviews planned later are not due yet.':
      'Stichtag; später geplante Reviews sind noch nicht fällig.',
    'Days a review may be held after its planned day and still be in time; 3 when left out.':
      'Tage, die ein Review nach dem geplanten Tag noch rechtzeitig ist; ohne Angabe 3.',
    'Only reviews of this cadence ("weekly") or of this name; all when left out.':
      'Nur Reviews dieser Häufigkeit („wöchentlich“) oder dieses Namens; ohne Angabe alle.',
    'TRUE spills the share with the counts it stands on.':
      'WAHR zeigt den Anteil mit den Anzahlen dahinter.',
    'One row a message and audience, with headers such as Audience, Message, Frequency, Date, Reached, Audience size, Understood, Asked.':
      'Eine Zeile je Botschaft und Zielgruppe: Häufigkeit, Datum, erreicht, Größe der Zielgruppe, verstanden, gefragt.',
    'Day of reckoning; later days are still to come.': 'Stichtag; spätere Tage kommen erst noch.',
    'Least share of an audience to count as reached; 0.8 when left out.':
      'Mindestanteil einer Zielgruppe, der als erreicht zählt; ohne Angabe 0,8.',
    'Nothing is shown of fewer people asked; 5 when left out.':
      'Von weniger Gefragten wird nichts gezeigt; ohne Angabe 5.',
    'TRUE spills the rate with the counts it stands on.':
      'WAHR zeigt die Quote mit den Anzahlen dahinter.',
    'One row a step, with headers such as Programme, Change step, Completion rating. Steps by number or in words.':
      'Eine Zeile je Schritt: Programm, Veränderungsschritt, Bewertung des Schritts. Schritte als Nummer oder in Worten.',
    'Points from which a later step runs ahead.':
      'Punkte, ab denen ein späterer Schritt vorauseilt.',
    'One row a stakeholder, with headers such as Stakeholder, Influence (1 to 5 or high, medium, low), Support (-2 to 2 or words).':
      'Eine Zeile je Stakeholder: Stakeholder, Einfluss (1 bis 5 oder hoch, mittel, niedrig), Haltung (-2 bis 2).',
    'TRUE spills the support with n, the number listed and the coverage.':
      'WAHR zeigt die Unterstützung mit n, der Zahl der Gelisteten und der Abdeckung.',
    'One row a signal, with headers such as Signal, Sensed on, Decided on, Change done on.':
      'Eine Zeile je Signal, mit Überschriften wie Signal, bemerkt am, Entschieden am, erledigt am.',
    'Day of reckoning, to which the age of open ones is counted; no ages when left out.':
      'Stichtag, bis zu dem das Alter der offenen gezählt wird; ohne Angabe kein Alter.',
    'Fewest finished signals for a median.':
      'Mindestzahl abgeschlossener Signale für einen Median.',
    'TRUE spills the median with n, the open ones and their age.':
      'WAHR zeigt den Median mit n, den offenen und ihrem Alter.',
  },
};
