import type { FunctionTexts } from '../functionTexts.ts';

/** Commitments, rewards, contacts, partners, decisions, dependencies and roles in German. */
export const germanPeople: FunctionTexts = {
  summaries: {
    COMMIT_RATE: 'Anteil der gehaltenen unter den fälligen Zusagen.',
    OVERDUE_LIST: 'Listet Zusagen, die nach ihrem Termin noch offen sind, die älteste zuerst.',
    INCENTIVE_CONFLICT:
      'Listet Belohnungen, die gegeneinander ziehen oder keinem Ziel dienen, und Gewichte ungleich 100 %.',
    RECOGNITION_SHARE: 'Anteil der Personen, Ziele oder Werte, für die jemand Anerkennung bekam.',
    EI_INDEX:
      'E-I-Index: Kontakte zwischen Abteilungen gegen Kontakte innerhalb, von -1 (Silo) bis 1.',
    NETWORK_SUMMARY:
      'Ein Kontaktnetz in Zahlen: Dichte, Gegenseitigkeit, E-I, Modularität, Teile, Einzelne.',
    NETWORK_BRIDGES:
      'Personen und Paare, an denen allein der Kontakt zwischen Teilen eines Netzes hängt.',
    NETWORK_ISOLATES:
      'Personen ohne Kontakt: im zweiten Bereich genannt oder mit leerer Zelle statt Namen.',
    NETWORK_BETWEENNESS:
      'Personen, über die die meisten kürzesten Wege zwischen anderen führen, höchste zuerst.',
    NETWORK_MIXING:
      'Verbindungen zwischen Abteilungen als Tabelle: Anzahl oder Anteil der möglichen.',
    PARTNER_COVERAGE:
      'Anteil der Partner mit gemeinsamem Ziel, gemeinsamer Messgröße und künftigem Termin.',
    DECISION_ISSUES: 'Listet Zelle für Zelle, was an einer Entscheidungsliste falsch ist.',
    DECISION_LEVEL:
      'Anteil der Entscheidungen, die auf einer Ebene fielen, ohne Angabe der des Teams.',
    VALUES_CHECK:
      'Listet Entscheidungen oder Ziele, die einem Wert ohne Grund widersprechen oder ungeprüft freigegeben sind.',
    CROSS_SHARE: 'Anteil der Ziele, an denen zwei oder mehr Abteilungen arbeiten.',
    DEPENDENCY_ISSUES:
      'Listet Abhängigkeiten, die unbestätigt oder verspätet sind oder deren Risiko niemand trägt.',
    DEPENDENCY_AGE: 'Median der Tage, die Abhängigkeiten auf das Ja des anderen Teams warten.',
    ROLE_ISSUES: 'Listet Zelle für Zelle, was an einer Rollenliste falsch ist.',
    ROLE_COVERAGE: 'Anteil der Verantwortlichen, die in der Rollenliste eine Rolle haben.',
  },
  helps: {
    'One row a commitment, with headers such as Commitment, Promised by, Due date, Kept, Closed on.':
      'Eine Zeile je Zusage, mit Überschriften wie Zusage, zugesagt von, Fällig am, gehalten, abgeschlossen am.',
    'Day of reckoning; a commitment is in time on its due date.':
      'Stichtag; eine Zusage ist an ihrem Fälligkeitstag noch rechtzeitig.',
    'Only what this person promised; all when left out.':
      'Nur was diese Person zugesagt hat; ohne Angabe alles.',
    'TRUE spills the rate with the counts it stands on and its coverage.':
      'WAHR zeigt die Quote mit den Anzahlen dahinter und ihrer Abdeckung.',
    'Day of reckoning, such as the tracker’s As of cell.':
      'Stichtag, etwa die Stichtagszelle des Trackers.',
    'One row a person and measure, with headers such as Person, Measure, Direction, Weight, Moves with, Pulls against, Linked objective.':
      'Je Person und Kennzahl eine Zeile: Person, Kennzahl, Richtung, Gewicht, bewegt sich mit, zieht gegen, zahlt ein auf.',
    'Names of the measures that objectives claim. Left out: only the column Linked objective tells.':
      'Namen der Kennzahlen, die Ziele beanspruchen. Ohne Angabe: nur die Spalte des verknüpften Ziels zählt.',
    'One row an entry, with headers such as Recognised on, Recognised, For what, Value lived, Linked objective.':
      'Eine Zeile je Eintrag: anerkannt am, anerkannt, anerkannt für, gelebter Wert, zahlt ein auf.',
    'Names of everybody (or ids of all objectives or values) there could be, without a header.':
      'Namen aller (oder IDs aller Ziele oder Werte), die es geben könnte, ohne Kopfzeile.',
    'What is expected: people, objectives or values.':
      'Was erwartet wird: Personen (people), Ziele (objectives) oder Werte (values).',
    'First day; from the beginning when left out.': 'Erster Tag; ohne Angabe von Anfang an.',
    'Last day; to the end when left out.': 'Letzter Tag; ohne Angabe bis zum Ende.',
    'TRUE spills the share with the numbers it stands on and who was left out.':
      'WAHR zeigt den Anteil mit den Zahlen dahinter und wer übergangen wurde.',
    'Who has contact with whom: a list of pairs (from, department, to, department, how often), a matrix of people and people, or one row a person with the names they give.':
      'Wer mit wem Kontakt hat: Liste von Paaren, Matrix von Personen, oder je Person eine Zeile mit genannten Namen.',
    'Person and department; left out where the departments stand beside the contacts. Adds people without any contact.':
      'Person und Abteilung; unnötig, wo Abteilungen bei den Kontakten stehen. Ergänzt Personen ohne Kontakt.',
    'One number for the network, or a table by department or by person.':
      'network: eine Zahl für das Netz; department oder person: eine Tabelle je Abteilung oder je Person.',
    'Instead of the network: one department.': 'Statt des Netzes: eine Abteilung.',
    'TRUE: ties count by how often.': 'WAHR: Verbindungen zählen nach Häufigkeit.',
    'TRUE: A naming B is not B naming A. Left out: told by whether the contacts differ from side to side.':
      'WAHR: „A nennt B“ ist nicht „B nennt A“. Ohne Angabe: daran erkannt, ob sich beide Seiten unterscheiden.',
    'Nothing is shown about fewer people than this.': 'Über weniger Personen wird nichts gezeigt.',
    'How many people.': 'Wie viele Personen.',
    'count: number of ties; density: share of the possible ones.':
      'count: Zahl der Verbindungen; density: Anteil der möglichen.',
    'One row a partner: partner, type, shared objective, shared measure, owner, next review, last reviewed.':
      'Je Partner eine Zeile: Partner, Typ, gemeinsames Ziel, gemeinsame Kennzahl, verantwortlich, nächste Überprüfung.',
    'The day it is looked at.': 'Der Tag, an dem hingesehen wird.',
    'Most days until the review; any day ahead when left out.':
      'Höchstzahl der Tage bis zur Überprüfung; ohne Angabe jeder künftige Tag.',
    'One row a decision, with headers such as Decision, Status, Decider, Level, Reversible, Limit, Veto.':
      'Eine Zeile je Entscheidung: Entscheidung, Status, Entscheider, Ebene, umkehrbar, Grenze, Veto.',
    'Day on which open decisions are overdue; not told when left out.':
      'Tag, an dem offene Entscheidungen überfällig sind; ohne Angabe nicht gemeldet.',
    'Share of decisions that may carry a veto.':
      'Anteil der Entscheidungen, die ein Veto tragen dürfen.',
    'One row a decision, with headers such as Decision, Status, Level, Decided on.':
      'Eine Zeile je Entscheidung, mit Überschriften wie Entscheidung, Status, Ebene, Entschieden am.',
    'The level asked for.':
      'Die gefragte Ebene: team, department (Abteilung) oder company (Unternehmen).',
    'TRUE spills every level with its decisions, share and the coverage.':
      'WAHR zeigt jede Ebene mit ihren Entscheidungen, dem Anteil und der Abdeckung.',
    'With headers: decision or objective, one column a value, and where there are such columns Status and Reason.':
      'Mit Kopfzeile: Entscheidung oder Ziel, je Wert eine Spalte, und wo vorhanden Status und Begründung.',
    'Rows with an objective and its department or team; several rows or several departments a cell are fine.':
      'Zeilen mit einem Ziel und seiner Abteilung oder seinem Team; mehrere Zeilen oder mehrere je Zelle sind erlaubt.',
    'TRUE spills the share with the number of objectives it stands on and the coverage.':
      'WAHR zeigt den Anteil mit der Zahl der Ziele dahinter und der Abdeckung.',
    'One row a dependency, with headers such as To team, What is needed, Confirmed, Needed by, Risk owner, Status.':
      'Eine Zeile je Abhängigkeit: an Team, was gebraucht wird, bestätigt, Fällig am, Risikoträger, Status.',
    'Day for which it is told.': 'Tag, für den es gesagt wird.',
    'Days before the day needed from which a missing confirmation is named.':
      'Tage vor dem Bedarf, ab denen eine fehlende Bestätigung gemeldet wird.',
    'One row a dependency, with the headers To team, Asked on, Confirmed and, where there is one, Status.':
      'Eine Zeile je Abhängigkeit: an Team, angefragt am, bestätigt und, wo vorhanden, Status.',
    'Day up to which is counted.': 'Tag, bis zu dem gezählt wird.',
    'One row a role and person, with headers such as Role, Person, Deputy, Last changed.':
      'Eine Zeile je Rolle und Person, mit Überschriften wie Rolle, Person, Stellvertreter, zuletzt geändert.',
    'Day of reckoning; age is not told when left out.':
      'Stichtag; ohne Angabe wird kein Alter genannt.',
    'The owners’ cells of objectives, key results, measures or decisions, without a header.':
      'Die Zellen der Verantwortlichen von Zielen, Schlüsselergebnissen, Kennzahlen, Entscheidungen, ohne Kopfzeile.',
    'TRUE spills the share with the numbers it stands on and the names without a role.':
      'WAHR zeigt den Anteil mit den Zahlen dahinter und die Namen ohne Rolle.',
  },
};
