import type { FunctionTexts } from '../functionTexts.ts';

/** Rituals, reviews, changes, messages, stakeholders and signals in Spanish. */
export const spanishRhythm: FunctionTexts = {
  summaries: {
    RHYTHM_RATE: 'Parte de las veces previstas en que los rituales se celebraron de verdad.',
    RHYTHM_STREAK: 'Cuántos períodos seguidos se ha celebrado cada ritual, ahora y como máximo.',
    RHYTHM_DUE: 'Lista los rituales que vencen hoy o vencieron antes, primero los más atrasados.',
    CHANGES_SINCE:
      'Lista las puntuaciones que cambiaron entre dos días, según un historial de registros.',
    REVIEW_ADHERENCE: 'Parte de las revisiones vencidas que se celebraron a tiempo.',
    REVIEW_MISS_RATE: 'Parte de las revisiones vencidas que nunca se celebraron.',
    COMMS_COVERAGE: 'Parte de los mensajes que llegaron a su público dentro de su frecuencia.',
    UNDERSTANDING_RATE:
      'Parte de las personas preguntadas que supo decir un mensaje con sus palabras.',
    KOTTER_GATE:
      'Pares de pasos en que el posterior se adelanta al anterior, con una puntuación del orden.',
    STAKEHOLDER_SUPPORT: 'Cuánto apoyan un cambio quienes tienen influencia, de -2 a 2.',
    STAKEHOLDER_GRID: 'Lista las partes interesadas con su cuadrante de influencia y apoyo.',
    SENSE_TO_DECIDE: 'Mediana de días desde que se nota una señal hasta que se decide sobre ella.',
    DECIDE_TO_DONE: 'Mediana de días desde la decisión sobre una señal hasta el cambio hecho.',
  },
  helps: {
    'One row a ritual, with headers such as Ritual, Cadence, Owner, Start date, Last held, Times held.':
      'Una fila por ritual: ritual, frecuencia, responsable, fecha de inicio, última vez, veces celebrado.',
    'Day of reckoning; periods that ended before it count.':
      'Fecha de referencia; cuentan los períodos que acabaron antes.',
    'The days on which rituals took place, one a row: Ritual, Held on. Left out: only what stands beside each ritual is known.':
      'Los días en que hubo rituales, uno por fila: ritual, celebrado el. Omitido: solo vale lo que está junto al ritual.',
    'Days to look back; 91, thirteen weeks, when left out.':
      'Días que mirar atrás; 91, trece semanas, si se omite.',
    'Only the ritual of this name; all when left out.':
      'Solo el ritual de este nombre; todos si se omite.',
    'TRUE spills every ritual with its rate and what it stands on.':
      'VERDADERO muestra cada ritual con su tasa y en qué se apoya.',
    'One row a score and snapshot, with headers such as Snapshot date, Score id, Label, Value, Coverage.':
      'Una fila por puntuación y registro: fecha del registro, id de la puntuación, nombre, valor, cobertura.',
    'First day.': 'Primer día.',
    'Second day; the newest snapshot when left out.':
      'Segundo día; el registro más reciente si se omite.',
    'TRUE lists scores that stayed the same as well.':
      'VERDADERO lista también las puntuaciones que no cambiaron.',
    'One row a review, with headers such as Review, Cadence, Planned date, Held on.':
      'Una fila por revisión, con encabezados como revisión, frecuencia, fecha prevista, celebrado el.',
    'Day of reckoning; reviews planned later are not due yet.':
      'Fecha de referencia; las revisiones previstas para después aún no vencen.',
    'Days a review may be held after its planned day and still be in time; 3 when left out.':
      'Días tras la fecha prevista en que una revisión aún está a tiempo; 3 si se omite.',
    'Only reviews of this cadence ("weekly") or of this name; all when left out.':
      'Solo revisiones de esta frecuencia («semanal») o de este nombre; todas si se omite.',
    'TRUE spills the share with the counts it stands on.':
      'VERDADERO muestra la parte con los recuentos en que se apoya.',
    'One row a message and audience, with headers such as Audience, Message, Frequency, Date, Reached, Audience size, Understood, Asked.':
      'Una fila por mensaje y público: frecuencia, fecha, alcanzados, tamaño del público, entendido, preguntados.',
    'Day of reckoning; later days are still to come.':
      'Fecha de referencia; los días posteriores aún están por venir.',
    'Least share of an audience to count as reached; 0.8 when left out.':
      'Parte mínima de un público para contarlo como alcanzado; 0,8 si se omite.',
    'Nothing is shown of fewer people asked; 5 when left out.':
      'No se muestra nada de menos personas preguntadas; 5 si se omite.',
    'TRUE spills the rate with the counts it stands on.':
      'VERDADERO muestra la tasa con los recuentos en que se apoya.',
    'One row a step, with headers such as Programme, Change step, Completion rating. Steps by number or in words.':
      'Una fila por paso: programa, paso del cambio, calificación del paso. Pasos con número o en palabras.',
    'Points from which a later step runs ahead.':
      'Puntos desde los que un paso posterior se adelanta.',
    'One row a stakeholder, with headers such as Stakeholder, Influence (1 to 5 or high, medium, low), Support (-2 to 2 or words).':
      'Una fila por parte interesada: parte interesada, influencia (1 a 5 o alta, media, baja), actitud (-2 a 2).',
    'TRUE spills the support with n, the number listed and the coverage.':
      'VERDADERO muestra el apoyo con n, el número listado y la cobertura.',
    'One row a signal, with headers such as Signal, Sensed on, Decided on, Change done on.':
      'Una fila por señal, con encabezados como señal, detectado el, decidido el, hecho el.',
    'Day of reckoning, to which the age of open ones is counted; no ages when left out.':
      'Fecha de referencia hasta la que se cuenta la antigüedad de las abiertas; sin antigüedad si se omite.',
    'Fewest finished signals for a median.': 'Mínimo de señales terminadas para una mediana.',
    'TRUE spills the median with n, the open ones and their age.':
      'VERDADERO muestra la mediana con n, las abiertas y su antigüedad.',
  },
};
