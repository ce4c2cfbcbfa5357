import type { ForesightWords } from './foresightWords.ts';

export const spanishForesight: ForesightWords = {
  headers: {
    changeStep: 'paso del cambio, etapa del cambio, paso de Kotter, fase del cambio',
    completion: 'grado de cumplimiento del paso, nivel de avance de 1 a 5, calificación del paso',
    ratedOn: 'evaluado el, calificado el, fecha de evaluación',
    stakeholder: 'parte interesada, partes interesadas, interesado, interesados, grupo de interés',
    influence: 'influencia, poder, nivel de influencia, grado de influencia',
    stance:
      'actitud, postura, nivel de apoyo, apoyo al cambio, actitud ante el cambio; apoyo, posición',
    communicationLink: 'comunicación vinculada, mensaje vinculado, comunicación relacionada',
    lastContact: 'último contacto, contactado el, fecha del último contacto',
    signal: 'señal, señal débil, señal del mercado, lo que notamos; observación',
    sensedOn: 'detectado el, percibido el, notado el, fecha de detección',
    functionOwner: 'función responsable, función a cargo, función propietaria',
    worstCase: 'peor caso, caso pesimista, escenario pesimista; pesimista',
    baseCase: 'caso base, escenario base, caso más probable, escenario central; realista',
    bestCase: 'mejor caso, caso optimista, escenario optimista; optimista',
    worstChance: 'probabilidad del peor caso, probabilidad pesimista',
    baseChance: 'probabilidad del caso base, probabilidad base',
    bestChance: 'probabilidad del mejor caso, probabilidad optimista',
    outcome: 'resultado a largo plazo, efecto a largo plazo, indicador de resultado a largo plazo',
    alignmentIndex: 'índice de alineación, índice de alineamiento, puntuación de alineación',
  },
  kinds: {
    change: 'pasos del cambio, ocho pasos del cambio, Kotter; cambio',
    stakeholders:
      'mapa de interesados, mapa de partes interesadas, análisis de interesados; interesados',
    signals: 'registro de señales, señales débiles; señales',
    'kpi-library':
      'biblioteca de KPI, biblioteca de indicadores, catálogo de indicadores, diccionario de indicadores',
    scenarios: 'escenarios, planificación por escenarios, análisis de escenarios',
    outcomes: 'resultados a largo plazo, efectos a largo plazo',
  },
  changeSteps: {
    urgency: 'urgencia, sentido de urgencia, por qué ahora',
    coalition: 'coalición, equipo guía, coalición conductora',
    vision: 'visión, visión del cambio',
    people: 'comunicar, comunicación, sumar voluntarios, involucrar',
    barriers: 'obstáculos, barreras, eliminar obstáculos, empoderar',
    wins: 'victorias, logros rápidos, victorias tempranas, logros a corto plazo',
    pace: 'acelerar, ritmo, impulso, consolidar',
    anchor: 'anclar, arraigar, cultura, consolidar en la cultura',
  },
  supportLevels: {
    strongAgainst: 'muy en contra, bloquea, opositor fuerte',
    against: 'en contra, opositor, escéptico, reacio',
    neutral: 'neutral, indeciso',
    for: 'a favor, partidario, favorable',
    strongFor: 'muy a favor, promotor, impulsor, defensor',
  },
  indicatorTimes: {
    leading: 'adelantado, indicador adelantado, anticipado, predictivo',
    lagging: 'rezagado, indicador rezagado, retrasado, de resultado',
  },
  scenarioCases: {
    worst: 'peor caso, pesimista',
    base: 'caso base, realista, más probable',
    best: 'mejor caso, optimista',
  },
};
