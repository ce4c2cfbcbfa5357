import type { FunctionTexts } from '../functionTexts.ts';

/** Goals and responsibilities in Spanish. */
export const spanishGoals: FunctionTexts = {
  summaries: {
    KR_PROGRESS: 'Avance de un resultado clave como proporción, vaya su cifra hacia donde vaya.',
    KR_PACE:
      'Avance que debería haberse alcanzado en un día dado: 0 antes del inicio, 1 después del final.',
    KR_STATUS:
      'Estado de un resultado clave según una regla; lo obsoleto o incompleto nunca es verde.',
    KR_LINT: 'Lo que falta o es dudoso en un resultado clave: una fila por hallazgo.',
    OKR_SCORE: 'Puntuación de un objetivo o de una lista entera: media ponderada del avance.',
    OKR_CASCADE: 'Puntúa cada objetivo a través de sus superiores: nivel, puntuación y cobertura.',
    OKR_COVERAGE: 'Parte del peso de los resultados clave que tiene datos detrás.',
    OKR_GRADE: 'Color de una nota de fin de ciclo: rojo, amarillo o verde.',
    SMART_CHECK:
      'Cinco criterios de un objetivo bien planteado, cumplidos o no, con la regla que decidió.',
    RACI_ISSUES:
      'Lista celda por celda lo que está mal en una matriz de responsabilidades y cómo se arregla.',
    RACI_LOAD:
      'Cuenta por persona las tareas de las que responde, que hace, y en que es consultada o informada.',
    RACI_SCORE:
      'Puntúa una matriz de responsabilidades: 100 sin errores ni avisos, menos por cada uno.',
    RACI_WHO: 'Nombra a quien tiene una letra en una tarea: por defecto, quien responde de ella.',
  },
  helps: {
    'How the key result is measured. Blank: increase.':
      'Cómo se mide el resultado clave. Vacío: increase (al alza).',
    'Value at the beginning; for increase and decrease.':
      'Valor al inicio; para increase y decrease.',
    'Value to reach, bound to keep, or steps planned.':
      'Valor que alcanzar, límite que guardar o pasos previstos.',
    'Value now, steps done, or TRUE when done. Blank is not zero.':
      'Valor actual, pasos hechos, o VERDADERO si está hecho. Vacío no es cero.',
    'Lower bound, for a band.': 'Límite inferior, para una banda.',
    'Upper bound, for a band.': 'Límite superior, para una banda.',
    'TRUE shows progress below 0 and above 1 as it is.':
      'VERDADERO muestra el avance por debajo de 0 y por encima de 1 tal cual.',
    'First day of the period.': 'Primer día del período.',
    'Last day of the period.': 'Último día del período.',
    'Day the pace is wanted for.': 'Día para el que se pide el ritmo.',
    'How days are counted. Blank: exclusive.': 'Cómo se cuentan los días. Vacío: exclusive.',
    'Days off besides weekends, for workdays.':
      'Días libres además de los fines de semana, para workdays.',
    'Planned shares on the way: date and expected share.':
      'Proporciones previstas en el camino: fecha y proporción esperada.',
    'Progress as a share. Blank: pending.': 'Avance como proporción. Vacío: pendiente.',
    'Expected progress as a share (KR_PACE).': 'Avance esperado como proporción (KR_PACE).',
    'Whose rule decides. Blank: viva.': 'De quién es la regla que decide. Vacío: viva.',
    'Share of weight that has data (OKR_COVERAGE).':
      'Parte del peso que tiene datos (OKR_COVERAGE).',
    'Age of the last check-in.': 'Antigüedad del último seguimiento.',
    'Days after which a check-in is too old. Blank: 14.':
      'Días tras los que un seguimiento es demasiado viejo. Vacío: 14.',
    'TRUE spills the rule, its figures and the distance to the next bands.':
      'VERDADERO muestra la regla, sus cifras y la distancia a las bandas siguientes.',
    'How the work was closed; shown as the status.':
      'Cómo se cerró el trabajo; se muestra como estado.',
    'Status set by hand; holds up to overrideUntil.':
      'Estado puesto a mano; vale hasta overrideUntil.',
    'Last day the override holds.': 'Último día en que vale el estado puesto a mano.',
    'Day the status is for; needed for an override.':
      'Día para el que es el estado; necesario para uno puesto a mano.',
    'For the profile own: greatest lag that is on track. Blank: 0.':
      'Para el perfil own: mayor retraso que aún va según lo previsto. Vacío: 0.',
    'For the profile own: greatest lag that is behind. Blank: 0.25.':
      'Para el perfil own: mayor retraso que aún es «atrasado». Vacío: 0,25.',
    'The key result as it is written.': 'El resultado clave tal como está escrito.',
    'How it is measured. Blank: a number that should move, either way.':
      'Cómo se mide. Vacío: un número que debe moverse, en cualquier sentido.',
    'Value at the beginning.': 'Valor al inicio.',
    'Value to reach.': 'Valor que alcanzar.',
    'What the numbers count.': 'Qué cuentan los números.',
    'Who answers for it.': 'Quién responde de ello.',
    'Last day.': 'Último día.',
    'Day that overdue is judged for. Left out: not judged.':
      'Día para el que se juzga el atraso. Omitido: no se juzga.',
    'Key results with start, target and current (or progress), and weights where they differ.':
      'Resultados clave con inicio, meta y valor actual (o avance), y pesos donde difieren.',
    'Id or text of one objective. Left out: all key results.':
      'Id o texto de un objetivo. Omitido: todos los resultados clave.',
    'TRUE when the range begins with a header row, FALSE when it does not. Left out: found by meaning.':
      'VERDADERO si el rango empieza con encabezado, FALSO si no. Omitido: se reconoce.',
    'Objectives with id and parent.': 'Objetivos con id y superior.',
    'Key results that name their objective. Left out: the progress of the objectives themselves.':
      'Resultados clave que nombran su objetivo. Omitido: el avance de los propios objetivos.',
    'Key results, as for OKR_SCORE.': 'Resultados clave, como para OKR_SCORE.',
    'Grade as a share, such as OKR_SCORE gives.': 'Nota como proporción, tal como la da OKR_SCORE.',
    'Whether the goal was a stretch or a promise. Blank: aspirational.':
      'Si el objetivo era ambicioso o prometido. Vacío: aspirational (ambicioso).',
    'The goal as it is written.': 'El objetivo tal como está escrito.',
    'What the target counts.': 'Qué cuenta la meta.',
    'The matrix with its header row: tasks in the first column, a column a person (or names under R, A, C, I).':
      'La matriz con su encabezado: tareas en la primera columna, una columna por persona (o nombres bajo R, A, C, I).',
    'RACI, RASCI (S support), RACIQ (Q quality review), CAIRO (O omitted), DACI (driver, approver, contributor, informed), DECIDE (D decides, A agrees, R recommends, P performs, I gives input) or auto: whichever fits.':
      'RACI, RASCI, RACIQ, CAIRO, DACI, DECIDE o auto: la que mejor encaje.',
    'Most people responsible for one task before it is reported; 3 when left out.':
      'Máximo de personas que hacen una tarea antes de avisar; 3 si se omite.',
    'Most people consulted on one task before it is reported; 3 or 30 % of people when left out.':
      'Máximo de consultados en una tarea antes de avisar; 3 o el 30 % de las personas si se omite.',
    'Only this person, as the matrix names them; all when left out.':
      'Solo esta persona, como la nombra la matriz; todas si se omite.',
    'The task as the matrix names it; case and a number in front do not matter.':
      'La tarea como la nombra la matriz; no importan mayúsculas ni un número delante.',
    'A letter or several such as R or A/R; whoever answers for the result when left out.':
      'Una letra o varias, como R o A/R; si se omite, quien responde del resultado.',
  },
};
