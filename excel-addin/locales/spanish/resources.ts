import type { FunctionTexts } from '../functionTexts.ts';

/** Budgets, capacity, money, lean, automation and work done in Spanish. */
export const spanishResources: FunctionTexts = {
  summaries: {
    STRATEGIC_SPEND: 'Parte del dinero vinculada a un objetivo, resultado clave o iniciativa.',
    ORPHAN_SPEND: 'Líneas de presupuesto que ningún objetivo reclama, con su parte del dinero.',
    CAPACITY_VERDICT: 'Dice de cada equipo si lo previsto cabe en su tiempo: cabe, justo o excede.',
    UNPLANNED_SHARE: 'Parte de las horas trabajadas que no estaban previstas.',
    REPEAT_ISSUES:
      'Lista los problemas que volvieron, primero los más frecuentes, con el último día y las horas.',
    MISALIGN_COST: 'Coste estimado de la falta de alineación por componente, de bajo a alto.',
    ALIGNMENT_TAX: 'Coste estimado del trabajo hecho dos veces y de las decisiones tardías.',
    TIME_LOSS: 'Coste estimado de las horas perdidas, en un año o en una semana.',
    COST_OF_DELAY:
      'Trabajos en el orden en que esperar cuesta menos: coste del retraso ÷ duración.',
    EVM_INDEX: 'Valor ganado de un proyecto: cómo se usaron dinero y tiempo, y cuánto costará.',
    SPEND_CONCENTRATION:
      'Cuánto dinero está en pocos sitios: índice de Herfindahl o coeficiente de Gini.',
    SPEND_OVERLAP: 'Hasta qué punto el dinero va adonde piden los pesos de los objetivos.',
    LEAN_PCE: 'Eficiencia del ciclo de proceso: parte del tiempo de un proceso que añade valor.',
    WASTE_COST: 'Horas y dinero perdidos en desperdicio, según sus ocho clases.',
    FIT_GATE: 'Dice de cada automatización si puede seguir y, si no, por qué.',
  },
  helps: {
    'Lines of a budget with their amounts and the objective each pays for.':
      'Líneas de un presupuesto con su importe y el objetivo que paga cada una.',
    'Objectives, key results and initiatives with their IDs: a line that names none of them counts as not linked. Left out: any name counts.':
      'Objetivos, resultados clave e iniciativas con id: la línea que no nombra ninguno no está vinculada. Omitido: todo nombre.',
    'Which amount counts: spent, budget, or auto: the budget where there is one, else what was spent.':
      'Qué importe cuenta: spent, budget o auto: el presupuesto donde lo haya, si no lo gastado.',
    'TRUE spills the share with its sums.': 'VERDADERO muestra la parte con sus sumas.',
    'Teams with planned and available time.': 'Equipos con tiempo previsto y disponible.',
    'Share from which a team is tight.': 'Proporción desde la que un equipo va justo.',
    'One row a piece of work, with headers such as Date, Hours, Planned, Linked objective, Problem, Repeat of.':
      'Una fila por trabajo, con encabezados como fecha, horas, previsto, alineado con, problema, repetición de.',
    'First day that counts; from the beginning when left out.':
      'Primer día que cuenta; desde el principio si se omite.',
    'Last day that counts; to the end when left out.':
      'Último día que cuenta; hasta el final si se omite.',
    'TRUE spills the share with the hours it stands on.':
      'VERDADERO muestra la parte con las horas en que se apoya.',
    'Fewest times a problem came up to be listed; 2 when left out.':
      'Mínimo de veces que surgió un problema para listarlo; 2 si se omite.',
    'One row an item, with headers such as Component, Counted, Low per unit, Base per unit, High per unit, Money per unit; or Low, Base and High estimate alone.':
      'Una fila por partida: componente, contado, bajo, medio y alto por unidad, coste por unidad; o tres estimaciones.',
    'Hours worked by the team.': 'Horas trabajadas por el equipo.',
    'Share of them spent on work done before.': 'Parte de ellas dedicada a trabajo ya hecho.',
    'Cost of an hour.': 'Coste de una hora.',
    'Cost of decisions that came late; left out: none is counted.':
      'Coste de las decisiones tardías; si se omite, no se cuenta ninguno.',
    'People who lose them.': 'Personas que las pierden.',
    'Hours each of them loses in a week.': 'Horas que pierde cada una por semana.',
    'Weeks worked in a year; there is no default, as countries differ.':
      'Semanas trabajadas al año; sin valor por defecto, pues los países difieren.',
    'year or week.': 'year (año) o week (semana).',
    'One row a piece of work: name, cost of delay, duration.':
      'Una fila por trabajo: nombre, coste del retraso, duración.',
    'Whole budget of the project.': 'Presupuesto total del proyecto.',
    'Worth of the work planned to date.': 'Valor del trabajo previsto hasta la fecha.',
    'Worth of the work done to date.': 'Valor del trabajo hecho hasta la fecha.',
    'Cost to date.': 'Coste hasta la fecha.',
    'Which figure; all spills every one with its name, blank where it has nothing to stand on.':
      'Qué cifra; all las muestra todas con su nombre, vacías donde no hay en qué apoyarse.',
    'Amounts, one a place.': 'Importes, uno por sitio.',
    'hhi, normalised, effective, gini, gini-sample; details spills all with n.':
      'hhi, normalised, effective, gini, gini-sample; details los muestra todos con n.',
    'Money by objective.': 'Dinero por objetivo.',
    'Weights of the same objectives, in the same order.':
      'Pesos de los mismos objetivos, en el mismo orden.',
    'overlap, cosine; gaps spills both shares of each pair and money − weight.':
      'overlap, cosine; gaps muestra ambas partes de cada par y dinero − peso.',
    'One row a step, with headers such as Step, Value time, Wait time.':
      'Una fila por paso, con encabezados como paso, tiempo de valor añadido, tiempo de espera.',
    'TRUE spills it with times and coverage.': 'VERDADERO la muestra con tiempos y cobertura.',
    'One row a waste, with headers such as Waste, Kind of waste, Hours lost, Cost.':
      'Una fila por desperdicio: desperdicio, tipo de desperdicio, horas perdidas, costo.',
    'Cost of an hour; there is no default.': 'Coste de una hora; sin valor por defecto.',
    'One row an automation, with headers such as Automation, Linked objective, Measure before, Accountable, Personal data, Legal basis.':
      'Una fila por automatización: automatización, objetivo, medida antes, responsable, datos personales, base legal.',
  },
};
