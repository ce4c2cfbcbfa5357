import type { FunctionTexts } from './functionTexts.ts';

/** Functions in Spanish. */
export const spanish: FunctionTexts = {
  summaries: {
    KR_PROGRESS: 'Avance de un resultado clave como proporción, vaya su cifra hacia donde vaya.',
    KR_PACE:
      'Avance que debería haberse alcanzado un día: 0 antes del inicio, 1 después del final.',
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
    RACI_LOAD: 'Cuenta por persona las tareas de las que responde, hace, aconseja o es informada.',
    RACI_SCORE:
      'Puntúa una matriz de responsabilidades: 100 sin errores ni avisos, menos por cada uno.',
    RACI_WHO: 'Nombra a quien tiene una letra en una tarea: por defecto, quien responde de ella.',
    MEASURE_SCORE: 'Convierte un valor medido en una puntuación de 0 a 100.',
    SCORECARD_TOTAL: 'Puntuación de un cuadro de mando integral entero, de 0 a 100.',
    SCORECARD_PERSPECTIVES:
      'Peso, puntuación, cobertura y banda de cada perspectiva de un cuadro de mando.',
    SCORECARD_CHECK:
      'Lista lo que está mal o falta en un cuadro de mando, con la celda que lo arregla.',
    KPI_SCORE: 'Cumplimiento en lo que va de año de un indicador o de todos, de 0 a 100.',
    KPI_STATUS: 'Estado de un valor frente a su meta, según una regla.',
    KPI_TREND:
      'Tendencia lineal de un indicador: pendiente por período, sentido y número de valores.',
    KPI_NPS: 'Net promoter score a partir de respuestas de 0 a 10 o de recuentos.',
    KPI_CSAT: 'Satisfacción del cliente: parte de respuestas 4 y 5 en una escala de 1 a 5.',
    KPI_CHURN: 'Parte de los clientes, o del ingreso recurrente, perdida en un período.',
    KPI_RETENTION: 'Parte de los clientes del inicio de un período que siguen al final.',
    KPI_CLTV: 'Valor de vida del cliente por uno de tres métodos.',
    KPI_CAC: 'Coste de ganar un cliente.',
    KPI_CONVERSION: 'Parte de contactos, visitas u ofertas que se convirtieron.',
    KPI_TURNOVER: 'Rotación de personal: bajas entre la plantilla media.',
    KPI_DURATION: 'Cuánto suele durar un caso, por ejemplo del pedido a la entrega.',
    FORECAST_END: 'Valor de un resultado clave en su último día si la historia sigue igual.',
    REQUIRED_RATE: 'Cambio por día (o semana, con 7) que aún hace falta para llegar a tiempo.',
    TARGET_CHANCE: 'Probabilidad de alcanzar una meta en un día si la historia sigue igual.',
    CONTROL_LIMITS: 'Límites entre los que un indicador varía solo por azar.',
    CONTROL_SIGNALS: 'Valores de un indicador que el azar apenas explica, y la regla que lo dice.',
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
    CVF_PROFILE: 'Perfil de cultura: puntos de cada tipo hoy, deseados y la diferencia.',
    CVF_GAP: 'Cuánto dista la cultura deseada de la actual, tipo por tipo.',
    CVF_DOMINANT: 'El tipo de cultura que domina y el deseado, con empates y forma híbrida.',
    CVF_CONGRUENCE:
      'Si el mismo tipo lidera todas las dimensiones de una cultura: una fila cada una.',
    PARTNER_COVERAGE: 'Parte de los socios con objetivo y medida comunes y revisión pendiente.',
    DECISION_ISSUES: 'Lista celda por celda lo que está mal en una lista de decisiones.',
    DECISION_LEVEL: 'Parte de las decisiones tomadas en un nivel, por defecto el del equipo.',
    VALUES_CHECK:
      'Lista decisiones u objetivos contra un valor sin motivo, o aprobados sin revisar.',
    SWOT_SCORE:
      'Puntuación ponderada de un DAFO de 1 a 4: interna (IFE) o externa (EFE), o su cobertura.',
    SWOT_UNUSED: 'Lista los factores de peso de un DAFO que ninguna opción usa.',
    TOWS_ISSUES: 'Lista lo que está mal en las opciones estratégicas junto a sus factores.',
    ALIGN_AGREEMENT: 'Mide cuánto coincide un grupo en una encuesta: 1 del todo, 0 como al azar.',
    SURVEY_ITEMS:
      'Lista cada pregunta con n, media, dispersión y acuerdo; muy pocas respuestas se ocultan.',
    SURVEY_RELIABILITY:
      'Alfa de Cronbach de cada aspecto de una encuesta y de todas las preguntas, con n.',
    SURVEY_TEAMS:
      'Dice cuánto difieren los equipos y se parecen sus miembros: ICC(1), ICC(2), F y p.',
    OWNERSHIP_INDEX: 'Cuánto responde la gente de lo que hace: media de un pulso breve, 0 a 100.',
    RANK_AGREEMENT:
      'Mide cuánto coinciden los líderes al ordenar prioridades: W de Kendall de 0 a 1.',
    RANK_CORRELATION: 'Compara dos órdenes: 1 el mismo, −1 el contrario, 0 sin relación.',
    CODE_AGREEMENT: 'Cuánto coinciden varias personas al clasificar lo mismo, más allá del azar.',
    RECALL_SCORE: 'Parte de las prioridades oficiales que los líderes nombran: 1 son todas.',
    PERCEPTION_GAP: 'Cuánto más alineados se sienten los líderes de lo que muestra su memoria.',
    MESSAGE_OVERLAP:
      'Cuánto tienen en común las frases de estrategia de los líderes: 1 las mismas palabras.',
    CROSS_SHARE: 'Parte de los objetivos en que trabajan dos o más departamentos.',
    DEPENDENCY_ISSUES: 'Lista dependencias sin confirmar, atrasadas o cuyo riesgo nadie lleva.',
    DEPENDENCY_AGE: 'Mediana de días que las dependencias esperan el sí del otro equipo.',
    FIT_INDEX: 'Cuánto encajan los elementos de una organización, de -1 a 1, o la cobertura.',
    FIT_WORST: 'Nombra los pares de elementos que se estorban, primero el conflicto mayor.',
    STALE_ASSUMPTIONS:
      'Lista los supuestos sin probar hace tiempo: nunca, hace mucho o no en su fecha.',
    ASSUMPTION_COVERAGE: 'Parte de los supuestos, o de sus objetivos, probados hace poco.',
    ROLE_ISSUES: 'Lista celda por celda lo que está mal en una lista de roles.',
    ROLE_COVERAGE: 'Parte de los responsables que tienen un rol en la lista de roles.',
    ALIGN_PATH: 'El camino de una fila hasta la visión: a qué sirve, paso a paso.',
    ALIGN_HEALTH:
      'Cohesión de una estrategia: 100 si cada fila llega arriba, menos por cada rotura.',
    ALIGN_COVERAGE: 'Nivel por nivel: cuántas filas llegan arriba y bajo cuántas cuelga algo.',
    ALIGN_ORPHANS: 'Filas que no llegan arriba, con la celda que lo arregla y el porqué.',
    EXPLORE_SHARE: 'Parte de líneas de estrategia y objetivos marcados como exploración protegida.',
    STRATEGIC_SPEND: 'Parte del dinero vinculada a un objetivo, resultado clave o iniciativa.',
    ORPHAN_SPEND: 'Líneas de presupuesto que ningún objetivo reclama, con su parte del dinero.',
    COMPONENT_SCORE: 'Cuán completa es una estrategia en una hoja: seis componentes, 0 a 100.',
    COMPASS_CHECK: 'Lista celda por celda lo que falta a una estrategia en una hoja.',
  },
  helps: {
    'TRUE when the range begins with a header row, FALSE when it does not. Left out: found by meaning.':
      'VERDADERO si el rango empieza con encabezado, FALSO si no. Omitido: se reconoce.',
    'Nothing is shown about fewer people than this.': 'No se muestra nada de menos personas.',
    'Nothing is shown of fewer respondents than this.': 'No se muestra nada de menos encuestados.',
    'Last day.': 'Último día.',
    'One value a period, oldest first.': 'Un valor por período, el más antiguo primero.',
    'Value to reach.': 'Valor que alcanzar.',
    'Who answers for it.': 'Quién responde de ello.',
    'Day the forecast is for.': 'Día del pronóstico.',
    'Fewest days with a value.': 'Mínimo de días con valor.',
    'Value wanted.': 'Valor deseado.',
    'Fewest values.': 'Mínimo de valores.',
    'Day it is wanted for.': 'Día para el que se pide.',
  },
};
