import type { DirectionWords } from './directionWords.ts';

export const spanishDirection: DirectionWords = {
  headers: {
    factor:
      'factor, factor interno, factor externo, factor DAFO, factor FODA, factor clave, factor de éxito',
    swotType:
      'tipo DAFO, tipo FODA, categoría DAFO, categoría FODA, tipo de factor; cuadrante, tipo, categoría',
    rating: 'calificación de 1 a 4, calificación del factor; calificación, valoración',
    source: 'fuente, fuente de evidencia, fuente de la evidencia',
    strategicOption:
      'opción estratégica, estrategia CAME, alternativa estratégica; opción, alternativa',
    towsType: 'tipo TOWS, tipo de opción, tipo de estrategia; cuadrante, tipo, categoría',
    factorsUsed:
      'factores usados, factores utilizados, basado en, factores DAFO, factores FODA; factores',
    element: 'elemento, elementos, elemento de la organización; aspecto',
    assumption: 'supuesto, supuestos, hipótesis, suposición, premisa',
    evidence: 'evidencia, evidencias, prueba, pruebas, indicios',
    impact:
      'impacto si es falso, efecto si es falso, consecuencia si es falso; impacto, efecto, consecuencia',
    testedOn:
      'última prueba, probado el, última comprobación, comprobado el, verificado el, validado el',
    nextTest:
      'próxima prueba, próxima comprobación, probar antes de, comprobar antes de, fecha de prueba',
  },
  kinds: {
    swot: 'DAFO, FODA, análisis DAFO, análisis FODA, SWOT',
    tows: 'TOWS, matriz TOWS, matriz CAME, CAME',
    fit: 'matriz de encaje, matriz de coherencia, encaje estratégico',
    assumptions:
      'registro de supuestos, lista de supuestos, registro de hipótesis; supuestos, hipótesis',
  },
  swotTypes: {
    strength: 'fortaleza, fortalezas',
    weakness: 'debilidad, debilidades',
    opportunity: 'oportunidad, oportunidades',
    threat: 'amenaza, amenazas',
  },
  fitElements: {
    vision: 'visión',
    mission: 'misión',
    values: 'valores',
    strategy: 'estrategia',
    structure: 'estructura, organización',
    processes: 'procesos',
    technology: 'tecnología, tecnologías',
    culture: 'cultura',
    people: 'personas, capital humano, personal, talento',
  },
  assumptionStates: {
    open: 'abierto, abierta, por probar, sin probar, pendiente, en curso',
    confirmed: 'confirmado, confirmada, validado, validada, verdadero',
    refuted: 'refutado, refutada, falso, falsa, descartada por falsa',
    retired: 'retirado, retirada, cerrado, obsoleto',
  },
  fitSigns: {
    plus: 'fuerte, positivo, apoya, refuerza, bueno, coherente, sí',
    zero: 'neutro, ninguno, sin efecto',
    minus: 'débil, negativo, contradice, frena, malo, incoherente, no',
  },
  degrees: {
    high: 'alto, alta',
    medium: 'medio, media',
    low: 'bajo, baja',
  },
};
