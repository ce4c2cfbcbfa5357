import type { FunctionTexts } from '../functionTexts.ts';

/** Commitments, rewards, contacts, partners, decisions, dependencies and roles in Spanish. */
export const spanishPeople: FunctionTexts = {
  summaries: {
    COMMIT_RATE: 'Parte de los compromisos vencidos que se cumplieron.',
    OVERDUE_LIST: 'Lista los compromisos abiertos tras su fecha, primero los más atrasados.',
    INCENTIVE_CONFLICT:
      'Lista incentivos que tiran en contra o no sirven a ningún objetivo, y pesos distintos de 100 %.',
    RECOGNITION_SHARE: 'Parte de personas, objetivos o valores por los que se reconoció a alguien.',
    EI_INDEX: 'Índice E-I: contactos entre departamentos frente a internos, de -1 (silo) a 1.',
    NETWORK_SUMMARY:
      'Una red en cifras: densidad, reciprocidad, E-I, modularidad, partes, aislados.',
    NETWORK_BRIDGES:
      'Personas y pares de los que depende por sí solos el contacto entre partes de la red.',
    NETWORK_ISOLATES: 'Personas sin contacto: en el segundo rango, o con una celda vacía.',
    NETWORK_BETWEENNESS:
      'Personas por las que pasan más caminos cortos entre otras, de mayor a menor.',
    NETWORK_MIXING: 'Vínculos entre departamentos en tabla: cuántos, o qué parte de los posibles.',
    PARTNER_COVERAGE:
      'Parte de los socios con objetivo e indicador comunes y una revisión por delante.',
    DECISION_ISSUES: 'Lista celda por celda lo que está mal en una lista de decisiones.',
    DECISION_LEVEL: 'Parte de las decisiones tomadas en un nivel, por defecto el del equipo.',
    VALUES_CHECK:
      'Lista decisiones u objetivos contra un valor sin motivo, o aprobados sin revisar.',
    CROSS_SHARE: 'Parte de los objetivos en que trabajan dos o más departamentos.',
    DEPENDENCY_ISSUES: 'Lista dependencias sin confirmar, atrasadas o cuyo riesgo nadie lleva.',
    DEPENDENCY_AGE: 'Mediana de días que las dependencias esperan el sí del otro equipo.',
    ROLE_ISSUES: 'Lista celda por celda lo que está mal en una lista de roles.',
    ROLE_COVERAGE: 'Parte de los responsables que tienen un rol en la lista de roles.',
  },
  helps: {
    'One row a commitment, with headers such as Commitment, Promised by, Due date, Kept, Closed on.':
      'Una fila por compromiso, con encabezados como compromiso, prometido por, fecha límite, cumplido, cerrado el.',
    'Day of reckoning; a commitment is in time on its due date.':
      'Fecha de referencia; un compromiso está a tiempo en su fecha límite.',
    'Only what this person promised; all when left out.':
      'Solo lo que prometió esta persona; todo si se omite.',
    'TRUE spills the rate with the counts it stands on and its coverage.':
      'VERDADERO muestra la tasa con los recuentos en que se apoya y su cobertura.',
    'Day of reckoning, such as the tracker’s As of cell.':
      'Fecha de referencia, por ejemplo la celda de fecha del seguimiento.',
    'One row a person and measure, with headers such as Person, Measure, Direction, Weight, Moves with, Pulls against, Linked objective.':
      'Una fila por persona e indicador: persona, indicador, dirección, peso, se mueve con, va en contra de, alineado con.',
    'Names of the measures that objectives claim. Left out: only the column Linked objective tells.':
      'Nombres de las medidas que reclaman los objetivos. Omitido: solo lo dice la columna del objetivo vinculado.',
    'One row an entry, with headers such as Recognised on, Recognised, For what, Value lived, Linked objective.':
      'Una fila por reconocimiento: reconocido el, reconocido, reconocimiento por, valor vivido, alineado con.',
    'Names of everybody (or ids of all objectives or values) there could be, without a header.':
      'Nombres de todos (o ids de todos los objetivos o valores) que podría haber, sin encabezado.',
    'What is expected: people, objectives or values.':
      'Qué se espera: personas (people), objetivos (objectives) o valores (values).',
    'First day; from the beginning when left out.': 'Primer día; desde el principio si se omite.',
    'Last day; to the end when left out.': 'Último día; hasta el final si se omite.',
    'TRUE spills the share with the numbers it stands on and who was left out.':
      'VERDADERO muestra la parte con los números en que se apoya y quién quedó fuera.',
    'Who has contact with whom: a list of pairs (from, department, to, department, how often), a matrix of people and people, or one row a person with the names they give.':
      'Quién trata con quién: lista de pares, matriz de personas, o una fila por persona con los nombres que da.',
    'Person and department; left out where the departments stand beside the contacts. Adds people without any contact.':
      'Persona y departamento; sobra si los departamentos están junto a los contactos. Añade personas sin contacto.',
    'One number for the network, or a table by department or by person.':
      'network: un número para la red; department o person: una tabla por departamento o por persona.',
    'Instead of the network: one department.': 'En vez de la red: un departamento.',
    'TRUE: ties count by how often.': 'VERDADERO: los vínculos cuentan según su frecuencia.',
    'TRUE: A naming B is not B naming A. Left out: told by whether the contacts differ from side to side.':
      'VERDADERO: «A nombra a B» no es «B nombra a A». Omitido: se ve si los contactos difieren de un lado a otro.',
    'Nothing is shown about fewer people than this.': 'No se muestra nada de menos personas.',
    'How many people.': 'Cuántas personas.',
    'count: number of ties; density: share of the possible ones.':
      'count: número de vínculos; density: parte de los posibles.',
    'One row a partner: partner, type, shared objective, shared measure, owner, next review, last reviewed.':
      'Una fila por socio: socio, tipo, objetivo e indicador compartidos, responsable, revisiones.',
    'The day it is looked at.': 'El día en que se mira.',
    'Most days until the review; any day ahead when left out.':
      'Máximo de días hasta la revisión; cualquier día futuro si se omite.',
    'One row a decision, with headers such as Decision, Status, Decider, Level, Reversible, Limit, Veto.':
      'Una fila por decisión: decisión, estado, decisor, nivel, reversible, límite, veto.',
    'Day on which open decisions are overdue; not told when left out.':
      'Día en que las decisiones abiertas están atrasadas; no se dice si se omite.',
    'Share of decisions that may carry a veto.': 'Parte de las decisiones que puede llevar veto.',
    'One row a decision, with headers such as Decision, Status, Level, Decided on.':
      'Una fila por decisión, con encabezados como decisión, estado, nivel, decidido el.',
    'The level asked for.':
      'El nivel que se pide: team (equipo), department (departamento) o company (empresa).',
    'TRUE spills every level with its decisions, share and the coverage.':
      'VERDADERO muestra cada nivel con sus decisiones, su parte y la cobertura.',
    'With headers: decision or objective, one column a value, and where there are such columns Status and Reason.':
      'Con encabezados: decisión u objetivo, una columna por valor y, si las hay, estado y motivo.',
    'Rows with an objective and its department or team; several rows or several departments a cell are fine.':
      'Filas con un objetivo y su departamento o equipo; valen varias filas o varios departamentos por celda.',
    'TRUE spills the share with the number of objectives it stands on and the coverage.':
      'VERDADERO muestra la parte con el número de objetivos en que se apoya y la cobertura.',
    'One row a dependency, with headers such as To team, What is needed, Confirmed, Needed by, Risk owner, Status.':
      'Una fila por dependencia: al equipo, qué se necesita, confirmado, fecha límite, responsable del riesgo, estado.',
    'Day for which it is told.': 'Día para el que se dice.',
    'Days before the day needed from which a missing confirmation is named.':
      'Días antes de la fecha necesaria desde los que se avisa de que falta confirmar.',
    'One row a dependency, with the headers To team, Asked on, Confirmed and, where there is one, Status.':
      'Una fila por dependencia: al equipo, solicitado el, confirmado y, si lo hay, estado.',
    'Day up to which is counted.': 'Día hasta el que se cuenta.',
    'One row a role and person, with headers such as Role, Person, Deputy, Last changed.':
      'Una fila por rol y persona, con encabezados como rol, persona, suplente, último cambio.',
    'Day of reckoning; age is not told when left out.':
      'Fecha de referencia; no se dice la antigüedad si se omite.',
    'The owners’ cells of objectives, key results, measures or decisions, without a header.':
      'Las celdas de responsables de objetivos, resultados clave, medidas o decisiones, sin encabezado.',
    'TRUE spills the share with the numbers it stands on and the names without a role.':
      'VERDADERO muestra la parte con los números en que se apoya y los nombres sin rol.',
  },
};
