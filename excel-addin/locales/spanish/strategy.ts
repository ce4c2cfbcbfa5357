import type { FunctionTexts } from '../functionTexts.ts';

/** Strategy, its factors, fit, assumptions, bets, scenarios and outcomes in Spanish. */
export const spanishStrategy: FunctionTexts = {
  summaries: {
    SWOT_SCORE:
      'Puntuación ponderada de un DAFO de 1 a 4: interna (IFE) o externa (EFE), o su cobertura.',
    SWOT_UNUSED: 'Lista los factores de peso de un DAFO que ninguna opción usa.',
    TOWS_ISSUES: 'Lista lo que está mal en las opciones estratégicas junto a sus factores.',
    FIT_INDEX: 'Cuánto encajan los elementos de una organización, de -1 a 1, o la cobertura.',
    FIT_WORST: 'Nombra los pares de elementos que se estorban, primero el conflicto mayor.',
    STALE_ASSUMPTIONS:
      'Lista los supuestos sin probar hace tiempo: nunca, hace mucho o no en su fecha.',
    ASSUMPTION_COVERAGE: 'Parte de los supuestos, o de sus objetivos, probados hace poco.',
    ALIGN_PATH: 'El camino de una fila hasta la visión: a qué sirve, paso a paso.',
    ALIGN_HEALTH:
      'Cohesión de una estrategia: 100 si cada fila llega arriba, menos por cada rotura.',
    ALIGN_COVERAGE: 'Nivel por nivel: cuántas filas llegan arriba y bajo cuántas cuelga algo.',
    ALIGN_ORPHANS: 'Filas que no llegan arriba, con la celda que lo arregla y el porqué.',
    EXPLORE_SHARE: 'Parte de líneas de estrategia y objetivos marcados como exploración protegida.',
    DERAILER_INDEX:
      'Índice de un freno a la alineación, de 0 a 100, según lo que está bien, mal o se desconoce.',
    COMPONENT_SCORE: 'Cuán completa es una estrategia en una hoja: seis componentes, 0 a 100.',
    COMPASS_CHECK: 'Lista celda por celda lo que falta a una estrategia en una hoja.',
    BET_HIT_RATE:
      'Parte de las apuestas cuya prueba confirmó la hipótesis, de las que tienen resultado.',
    BET_CYCLE_TIME: 'Mediana de los días desde el inicio de una apuesta hasta su decisión.',
    SCENARIO_VALUE:
      'Valor de un indicador en el peor caso, el base o el mejor, o el valor esperado.',
    SCENARIO_RANGE:
      'Lista indicadores con sus casos, la distancia del peor al mejor y el valor esperado.',
    OUTCOME_CORRELATION:
      'Cómo siguieron los resultados a largo plazo al índice de alineación, con n y sin afirmar causas.',
    EARLY_WARNING:
      'Señales tempranas: exceso de gasto, trabajo sin vínculo, revisiones omitidas, dependencias viejas.',
  },
  helps: {
    'Factors with their type, weight and rating (columns ID, Factor, SWOT type, Weight, Rating), or four blocks headed Strengths, Weaknesses, Opportunities and Threats.':
      'Factores con tipo DAFO, peso y calificación, o cuatro bloques: fortalezas, debilidades, oportunidades, amenazas.',
    'internal (IFE: strengths and weaknesses) or external (EFE: opportunities and threats).':
      'internal (IFE: fortalezas y debilidades) o external (EFE: oportunidades y amenazas).',
    'score, or coverage: the share of the weight of the side that has a rating.':
      'score, o coverage: la parte del peso de ese lado que tiene calificación.',
    'Strategic options with their type and the IDs of the factors they rest on.':
      'Opciones estratégicas con su tipo y los ids de los factores en que se apoyan.',
    'Least share of weight that counts as heavy; 15 % when left out.':
      'Parte mínima del peso que cuenta como pesada; 15 % si se omite.',
    'The matrix with the same elements along both sides (or a square of bare codes): +, 0, -; also ✓ and ✗, numbers from -2 to 2, or words such as strong, neutral and weak (weak is a minus). One half is enough.':
      'Matriz con los mismos elementos en ambos lados: +, 0, -; también ✓ ✗, -2 a 2 o palabras. Basta una mitad.',
    'index, or coverage: the share of all pairs that is rated.':
      'index, o coverage: la parte de todos los pares que está valorada.',
    'Most pairs to name; all when left out.': 'Máximo de pares que nombrar; todos si se omite.',
    'Assumptions with the day of their last test, and the next one, objective and status where they have one.':
      'Supuestos con el día de su última prueba y, si los hay, la próxima, el objetivo y el estado.',
    'Day it is wanted for.': 'Día para el que se pide.',
    'Most days since the last test; the last of them is still in time. 90 when left out.':
      'Máximo de días desde la última prueba; el último aún está a tiempo. 90 si se omite.',
    'assumptions, or objectives: an objective counts once all it rests on was tested.':
      'assumptions, u objectives: un objetivo cuenta cuando se probó todo en lo que se apoya.',
    'ID (or whole name) of the row to begin with.':
      'Id (o nombre entero) de la fila por la que empezar.',
    'One row a vision, line, objective, key result, initiative …, with ID, level and parent.':
      'Una fila por visión, línea, objetivo, resultado clave, iniciativa …, con id, nivel y superior.',
    'Share of exploration that is exempt from penalties.':
      'Parte de exploración libre de penalización.',
    'TRUE spills the health with the rows it stands on.':
      'VERDADERO muestra la cohesión con las filas en que se apoya.',
    'TRUE spills the share with its counts.': 'VERDADERO muestra la parte con sus recuentos.',
    'One row a source, with headers Weight, Good, Faulty, Unknown and, if wanted, Enough.':
      'Una fila por fuente, con los encabezados Weight, Good, Faulty, Unknown y, si se quiere, Enough.',
    'Least share of weight with known rows.': 'Parte mínima del peso con filas conocidas.',
    'The strategy on one sheet: ID, level, statement, parent, owner, horizon, explore, behaviour.':
      'La estrategia en una hoja: id, nivel, enunciado, objetivo padre, responsable, horizonte, exploración, comportamiento.',
    'TRUE spills every component with its rows.':
      'VERDADERO muestra cada componente con sus filas.',
    'One row a bet, with headers such as Hypothesis, Started, Test result, Decision, Decided on.':
      'Una fila por apuesta, con encabezados como hipótesis, inicio, resultado de la prueba, decisión, decidido el.',
    'TRUE spills the days with their count.': 'VERDADERO muestra los días con su número.',
    'One row a measure, with headers such as Measure, Direction, Worst case, Base case, Best case.':
      'Una fila por indicador: indicador, dirección, peor caso, caso base, mejor caso.',
    'Name of the measure.': 'Nombre del indicador.',
    'Which case.': 'Qué caso: worst, base, best o expected.',
    'One row an outcome and quarter, with headers such as Quarter, Long-term outcome, Actual, Alignment index (once a quarter is enough).':
      'Una fila por resultado y trimestre: trimestre, resultado a largo plazo, real, índice de alineación.',
    'Only this outcome; all when left out.': 'Solo este resultado; todos si se omite.',
    'Quarters by which the index comes first.': 'Trimestres que se adelanta el índice.',
    'Fewest quarters for a correlation.': 'Mínimo de trimestres para una correlación.',
    'Day of reckoning.': 'Fecha de referencia.',
    'Budget, with headers such as Item, Budget, Spent.':
      'Presupuesto, con encabezados como nombre, presupuesto, gasto.',
    'Initiatives, with headers such as Initiative, Objective, Parent, Status.':
      'Iniciativas, con encabezados como iniciativa, objetivo, objetivo padre, estado.',
    'Reviews, with headers such as Review, Planned date, Held on.':
      'Revisiones, con encabezados como revisión, fecha prevista, celebrado el.',
    'Dependencies, with headers such as To team, What is needed, Asked on, Status.':
      'Dependencias, con encabezados como al equipo, qué se necesita, solicitado el, estado.',
    'Share from which a sign is a warning.': 'Proporción desde la que una señal es un aviso.',
    'Days after which an open dependency is old.':
      'Días tras los que una dependencia abierta es vieja.',
  },
};
