import type { TeamworkWords } from './teamworkWords.ts';

export const spanishTeamwork: TeamworkWords = {
  headers: {
    linkedMeasure:
      'resultado clave vinculado, indicador vinculado, resultado clave asociado, indicador asociado',
    accountableSince: 'responsable desde, rinde cuentas desde, a cargo desde',
    fromTeam: 'equipo solicitante, del equipo, equipo que espera, equipo dependiente',
    toTeam:
      'equipo requerido, al equipo, equipo proveedor, depende del equipo, equipo que entrega; depende de',
    need: 'qué se necesita, lo que se necesita, necesidad, dependencia; solicitud, entregable',
    confirmed: 'confirmado, confirmada, confirmación, aceptado por el equipo; acordado',
    askedOn: 'solicitado el, pedido el, fecha de solicitud',
    riskOwner: 'responsable del riesgo, dueño del riesgo, propietario del riesgo',
    milestone: 'hito, hito conjunto, hito compartido, hitos',
    doneOn: 'hecho el, logrado el, completado el, terminado el, fecha de realización',
    audience:
      'audiencia, público, público objetivo, destinatarios de la comunicación, para quién, a quién; destinatarios',
    message: 'mensaje, mensaje clave, mensaje principal; contenido',
    channel: 'canal, canal de comunicación, medio de comunicación; medio, formato',
    sentOn: 'enviado el, comunicado el, fecha de envío, fecha de comunicación; fecha',
    reached: 'alcanzados, personas alcanzadas, número alcanzado; alcance',
    audienceSize: 'tamaño de la audiencia, tamaño del público, personas en la audiencia; tamaño',
    understood:
      'entendido, comprendido, proporción que entendió, comprensión, prueba de comprensión',
  },
  kinds: {
    dependencies: 'registro de dependencias, dependencias entre equipos; dependencias',
    milestones: 'hitos conjuntos, hitos compartidos; hitos',
    communications: 'plan de comunicación, matriz de comunicación, plan de comunicaciones',
  },
};
