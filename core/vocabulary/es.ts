import { spanishAnswers } from './answers/es.ts';
import { spanishDirection } from './direction/es.ts';
import { spanishEconomy } from './economy/es.ts';
import { spanishForesight } from './foresight/es.ts';
import { spanishHistory } from './history/es.ts';
import { spanishPeople } from './people/es.ts';
import { spanishResources } from './resources/es.ts';
import { spanishRhythm } from './rhythm/es.ts';
import { spanishTeamwork } from './teamwork/es.ts';
import { spanishTogether } from './together/es.ts';
import type { Vocabulary } from './vocabulary.ts';

export const spanish: Vocabulary = {
  language: 'es',
  nounLast: false,
  fillers: 'el, la, los, las, de, del, un, una, y, e, a, al, en, por, para, o, con',
  headers: {
    choices: 'opciones, opción, escala, tipo de pregunta; respuesta',
    method: 'cómo, método',
    place: 'dónde, lugar, ubicación',
    reason: 'por qué, razón, justificación, motivo',
    label: 'nombre, título, texto, descripción, denominación; partida',
    objective:
      'objetivo, objetivos, objetivo estratégico, objetivo general, objetivo del equipo, objetivos estratégicos; propósito, finalidad, meta, eje estratégico',
    keyResult:
      'resultado clave, resultados clave, resultados claves, resultado esperado, resultado medible, RC, KR; resultado, hito, criterio de éxito',
    owner:
      'responsable, dueño, propietario, encargado, asignado a, líder, responsables, persona responsable, a cargo; quién, por quién, nombre, contacto, colaborador, empleado',
    coOwner: 'corresponsable, suplente',
    team: 'equipo, escuadra; grupo, célula',
    department: 'departamento, área, gerencia, dirección, unidad, división, sector',
    person:
      'rol, roles, cargo, puesto, persona, nombre, empleado, miembro, integrante, titular, ocupante, líder, directivo',
    parent:
      'objetivo padre, alineado a, alineado con, vinculado a, objetivo vinculado, objetivo superior, contribuye a, id del objetivo, id objetivo; vínculo',
    id: 'identificador, código, referencia, número, nro, núm, n, ítem',
    start:
      'valor inicial, línea base, valor de partida, punto de partida, situación inicial; inicial, desde, año anterior',
    target:
      'meta, valor objetivo, valor meta, objetivo, metas, valor esperado, valor deseado, objetivo anual; previsto, planificado, umbral, plan, hasta, esperado, presupuesto',
    current:
      'valor actual, actual, avance actual, estado actual, real, valor real, alcanzado, logrado, logro, resultado actual, medición actual; valor, resultado, hoy, medición',
    progress:
      'progreso, avance, % de avance, cumplimiento, % cumplimiento, porcentaje de avance, porcentaje de cumplimiento, % completado, grado de cumplimiento, nivel de cumplimiento; puntuación, puntaje, porcentaje, calificación, logro',
    unit: 'unidad, unidad de medida, unidades; moneda',
    weight: 'peso, ponderación, ponderado, peso relativo; importancia, puntos, factor',
    confidence: 'confianza, nivel de confianza; probabilidad, certeza',
    status: 'estado, estatus, semáforo, situación, status; salud, etapa, fase',
    dueDate:
      'fecha límite, vencimiento, fecha de vencimiento, plazo, fecha de entrega, fecha fin, fecha objetivo, fecha de cierre, necesario para el; fecha, cuándo, cronograma, fin',
    end: 'fecha de fin, fecha fin, fin, término, fecha final; hasta, cuándo',
    startDate: 'fecha de inicio, fecha inicio, inicio, comienzo; desde',
    checkInDate:
      'última actualización, fecha de actualización, actualizado el, fecha de seguimiento; fecha, semana',
    timestamp: 'marca temporal, hora de inicio, fecha de respuesta, fecha de creación',
    period: 'período, periodo, trimestre, mes, año, ciclo, ejercicio, semana, semestre',
    priority: 'prioridad, urgencia; rango',
    comment:
      'comentario, comentarios, observación, observaciones, anotaciones; descripción, método de medición, explicación, detalle',
    note: 'nota, notas; descripción',
    task: 'tarea, tareas, actividad, actividades, entregable, entregables, acción, subtarea, paquete de trabajo; proceso, etapa, fase, paso, hito, qué, función, tema, descripción, acciones',
    responsible: 'responsable, ejecutor, R, encargado, ejecuta, responsable R, realiza',
    accountable:
      'aprobador, autoridad, A, rinde cuentas, aprueba, quien rinde cuentas, responsable final, accountable; decide',
    consulted: 'consultado, consultados, C, a consultar, consultada; asesor',
    informed: 'informado, informados, I, a informar, informada',
    support: 'apoyo, soporte, S',
    perspective:
      'perspectiva, perspectivas, perspectiva BSC; dimensión, categoría, eje, ámbito, área, pilar, tema',
    measure:
      'indicador, indicadores, KPI, métrica, medida, indicador clave, indicador de desempeño, nombre del indicador, indicador de gestión; nombre, criterio, medición, descripción',
    actual:
      'real, valor actual, valor real, actual, logrado, alcanzado, ejecutado, resultado, realizado; valor, desempeño, medición',
    baseline:
      'línea base, línea de base, valor base, base, valor de referencia; año anterior, histórico',
    frequency: 'frecuencia, periodicidad, frecuencia de medición, cadencia; período, ciclo',
    initiative:
      'iniciativa, iniciativas, acción, proyecto, plan de acción, iniciativa estratégica, acciones, proyectos, programa, acciones estratégicas, qué',
    direction: 'dirección, sentido, polaridad, tendencia deseada, sentido del indicador; tendencia',
    aggregation: 'agregación, consolidación; cálculo',
    type: 'tipo, clase, tipo de indicador; categoría',
    low: 'límite inferior, mínimo aceptable, banda baja',
    high: 'límite superior, banda alta',
    stretch: 'meta ambiciosa, objetivo ambicioso, meta sobresaliente',
    minimum: 'mínimo, mín, valor mínimo, piso',
    maximum: 'máximo, máx, valor máximo, techo, sobresaliente',
    redFlag: 'umbral rojo, alerta, umbral de alerta, umbral crítico',
    leading: 'indicador adelantado, adelantado rezagado, indicador rezagado',
    formula:
      'fórmula, cálculo, método de cálculo, fórmula de cálculo, definición, forma de cálculo',
    question: 'pregunta, preguntas, afirmación, enunciado',
    respondent: 'encuestado, participante, correo electrónico, dirección de correo electrónico',
    decision: 'decisión, decisiones, acuerdo, resolución',
    decidedOn: 'fecha de decisión, decidido el; fecha',
    decider: 'decisor, decidido por, tomada por, quién decide; aprobado por',
    budget: 'presupuesto, presupuestado, presupuesto asignado, cuánto; previsto',
    amount: 'monto, importe, costo, coste, gasto, gastos, gastado, precio, total, cantidad',
    level: 'nivel estratégico, nivel de estrategia, elemento de estrategia; nivel, elemento',
    statement: 'enunciado, formulación, enunciado estratégico; contenido, significado',
    behaviour: 'comportamiento, conducta, comportamiento esperado, cómo actuamos',
    explore: 'exploración, exploración protegida, explorar; experimento',
    horizon: 'horizonte, horizonte temporal, horizonte de planificación',
    role: 'rol, puesto, cargo, función, nombre del rol, nombre del puesto',
    purpose: 'propósito, propósito del rol, finalidad, misión del puesto, misión del rol',
    decisionRights:
      'derechos de decisión, decide, decide sobre, poder de decisión, facultades; decisiones',
    measuresOwned:
      'indicadores a cargo, indicadores propios, indicadores bajo su responsabilidad, responde de; indicadores',
    changedOn:
      'último cambio, última modificación, modificado el, última revisión, revisado el; actualizado',
    scope: 'nivel de decisión, nivel de la decisión; nivel, alcance',
    reversible: 'reversible, reversibilidad, se puede deshacer',
    limit: 'límite de gasto, límite, límite de decisión, tope; umbral, hasta',
    valuesCheck:
      'control de valores, conforme a los valores, revisión de valores, acorde con nuestros valores; valores',
    ...spanishPeople.headers,
    ...spanishDirection.headers,
    ...spanishTeamwork.headers,
    ...spanishResources.headers,
    ...spanishTogether.headers,
    ...spanishRhythm.headers,
    ...spanishEconomy.headers,
    ...spanishAnswers.headers,
    ...spanishHistory.headers,
    ...spanishForesight.headers,
  },
  kinds: {
    ...spanishAnswers.kinds,
    ...spanishHistory.kinds,
    okr: 'OKR, objetivos y resultados clave',
    raci: 'RACI, matriz RACI, matriz de responsabilidades, matriz de asignación de responsabilidades, roles y responsabilidades',
    scorecard: 'cuadro de mando integral, balanced scorecard, tablero de mando, CMI',
    kpi: 'KPI, indicadores, indicadores clave, tablero de indicadores, métricas, métricas de éxito',
    survey: 'encuesta, cuestionario, respuestas',
    initiatives: 'plan de acción, hoja de ruta, iniciativas',
    budget: 'presupuesto, gastos, costos',
    decisions: 'registro de decisiones, decisiones',
    strategy: 'estrategia en una página, visión y misión, plan estratégico; estrategia, visión',
    roles: 'descripción de roles, lista de roles, descripciones de puestos; roles',
    ...spanishDirection.kinds,
    none: 'factura, hoja de horas, lista de contactos, registro de riesgos, inventario, horario, lista de compras, balance general',
    ...spanishPeople.kinds,
    ...spanishTeamwork.kinds,
    ...spanishResources.kinds,
    ...spanishTogether.kinds,
    ...spanishRhythm.kinds,
    ...spanishEconomy.kinds,
    ...spanishForesight.kinds,
  },
  costComponents: spanishEconomy.costComponents,
  wasteTypes: spanishEconomy.wasteTypes,
  betDecisions: spanishEconomy.betDecisions,
  strategyLevels: {
    vision: 'visión',
    mission: 'misión',
    value: 'valor, principio',
    strategy: 'estrategia, línea estratégica, eje, eje estratégico, prioridad estratégica, pilar',
    objective: 'objetivo, objetivo estratégico',
  },
  commitmentStates: spanishPeople.commitmentStates,
  cadences: spanishRhythm.cadences,
  workKinds: spanishRhythm.workKinds,
  decisionLevels: spanishPeople.decisionLevels,
  decisionStates: {
    open: 'abierta, abierto, pendiente, propuesta, por decidir, en discusión',
    decided: 'decidida, decidido, tomada, aprobada, acordada, cerrada',
    withdrawn: 'retirada, rechazada, descartada, cancelada',
    replaced: 'sustituida, reemplazada',
  },
  swotTypes: spanishDirection.swotTypes,
  fitElements: spanishDirection.fitElements,
  fitSigns: spanishDirection.fitSigns,
  degrees: spanishDirection.degrees,
  assumptionStates: spanishDirection.assumptionStates,
  answerScales: spanishAnswers.answerScales,
  noAnswer: spanishAnswers.noAnswer,
  stopWords: spanishAnswers.stopWords,
  changeSteps: spanishForesight.changeSteps,
  supportLevels: spanishForesight.supportLevels,
  indicatorTimes: spanishForesight.indicatorTimes,
  scenarioCases: spanishForesight.scenarioCases,
  foreign:
    'riesgo, mitigación, impacto, probabilidad, severidad, teléfono, dirección postal, código postal, ciudad, país, cantidad, precio, precio unitario, factura, horas, salario, proveedor, artículo, inventario, cumpleaños, edad, lunes, martes, miércoles, jueves, viernes, gastos, ingresos, saldo, cuenta, duración, predecesor, correo, cliente',
  frequencies:
    'diario, diaria, semanal, quincenal, mensual, bimestral, trimestral, semestral, anual, continuo',
  totals: 'total, totales, subtotal, total general, promedio, suma, media',
  missing:
    'n/a, n.d., s/d, sin datos, no aplica, no disponible, por definir, pendiente, ninguno, desconocido, sin dato',
  yes: 'sí, si, s, verdadero',
  no: 'no, n, falso',
  status: {
    done: 'completado, completada, terminado, cumplido, logrado, finalizado, hecho, cerrado',
    onTrack: 'en curso, en progreso, verde, según lo previsto, en proceso, en marcha, bien',
    atRisk: 'en riesgo, amarillo, ámbar, requiere atención, alerta',
    offTrack: 'rojo, retrasado, atrasado, crítico, bloqueado, no cumplido, fuera de curso, vencido',
    notStarted: 'no iniciado, sin iniciar, pendiente, planificado, por hacer, por iniciar',
    dropped: 'cancelado, descartado, pospuesto, en pausa, suspendido',
  },
  months:
    'enero/ene, febrero/feb, marzo/mar, abril/abr, mayo/may, junio/jun, julio/jul, agosto/ago, septiembre/sep/set/setiembre, octubre/oct, noviembre/nov, diciembre/dic',
  quarter: 'trimestre, T, trim',
  perspectives:
    'financiera, finanzas, cliente, clientes, procesos internos, aprendizaje y crecimiento, aprendizaje, crecimiento, aprendizaje y desarrollo, interna; procesos, personas, innovación, calidad, operaciones',
  scale:
    'de acuerdo, totalmente de acuerdo, en desacuerdo, totalmente en desacuerdo, neutral, siempre, a menudo, a veces, rara vez, nunca, muy satisfecho, satisfecho, insatisfecho, no sé',
  duties:
    'responsable, aprobador, consultado, informado; apoyo, autoridad, ejecutor, rinde cuentas, encargado, aprueba, decide, ejecución, información',
  targetWords: {
    from: 'de, desde',
    to: 'a, hasta, al',
    by: 'en, un',
    increase:
      'aumentar, incrementar, mejorar, subir, crecer, duplicar, elevar, aumento, incremento',
    decrease: 'reducir, disminuir, bajar, acortar, recortar, reducción, disminución',
    atLeast: 'al menos, mínimo, mín, por lo menos, más de, superior a, mayor que, o más, mayor a',
    atMost:
      'como máximo, máximo, máx, a lo sumo, menos de, inferior a, menor que, o menos, no más de, menor a',
    between: 'entre',
    and: 'y',
    within: 'en, durante, dentro de',
  },
  sections: 'objetivo, fase, etapa, sección, parte, nota, tema, perspectiva, eje',
};
