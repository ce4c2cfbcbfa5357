import type { RhythmWords } from './rhythmWords.ts';

export const spanishRhythm: RhythmWords = {
  headers: {
    ritual: 'ritual, reunión periódica, reunión recurrente, reunión regular; reunión',
    lastHeld:
      'celebrado por última vez, celebrada por última vez, última vez, última celebración, última reunión celebrada',
    heldOn:
      'celebrado el, celebrada el, realizado el, realizada el, tuvo lugar el, fecha de celebración; fecha',
    timesHeld:
      'veces celebrado, número de veces celebrado, veces celebrada, cuántas veces celebrado',
    review:
      'revisión, reunión de revisión, revisión trimestral, revisión de resultados, revisión estratégica; reunión',
    plannedOn:
      'previsto el, prevista el, fecha prevista, prevista para, planificado para, fecha planificada, programado para; previsto',
    carriedOver: 'acciones arrastradas, acciones trasladadas, acciones aplazadas, arrastradas',
    asked: 'preguntados, personas preguntadas, número de preguntados, a cuántos se preguntó',
    workedOn: 'trabajado el, día trabajado, fecha del trabajo; fecha, día',
    hours: 'horas, horas trabajadas, horas dedicadas, tiempo dedicado; tiempo',
    plannedWork: 'planificado, planeado, trabajo planificado, estaba planificado, previsto',
    unplannedWork: 'imprevisto, no planificado, trabajo imprevisto, no previsto; urgencia',
    problem: 'problema, incidencia, qué salió mal, descripción del problema',
    repeatOf: 'repetición de, repite, igual que, recurrencia de',
  },
  kinds: {
    rhythm: 'ritmo de reuniones, rituales, ritmo de gestión; ritmo',
    'rituals-held': 'rituales celebrados, registro de rituales',
    reviews: 'calendario de revisiones, registro de revisiones; revisiones',
    worklog: 'registro de trabajo, trabajo imprevisto, diario de trabajo',
  },
  cadences: {
    daily: 'diario, diaria, cada día, todos los días, día',
    weekly: 'semanal, cada semana, todas las semanas, una vez por semana, semana',
    fortnightly: 'quincenal, cada dos semanas, cada 2 semanas, cada quince días, cada 15 días',
    monthly: 'mensual, cada mes, todos los meses, una vez al mes, mes',
    quarterly: 'trimestral, cada trimestre, cada tres meses, cada 3 meses, trimestre',
    'half-yearly': 'semestral, cada semestre, cada seis meses, cada 6 meses, semestre',
    yearly: 'anual, cada año, todos los años, una vez al año, año',
  },
  workKinds: {
    planned: 'planificado, planeado, previsto',
    unplanned: 'imprevisto, no planificado, no previsto, urgente, urgencia, incidencia',
  },
};
