import type { TogetherWords } from './togetherWords.ts';

export const spanishTogether: TogetherWords = {
  headers: {
    tieFrom: 'emisor, de persona, persona encuestada; de',
    tieTo:
      'receptor, a persona, habla con, trabaja con, trabaja más con, pide consejo a, colabora con, persona nombrada; a, con',
    tieStrength:
      'contactos por semana, frecuencia de contacto, intensidad, reuniones por semana, contactos a la semana, número de contactos',
    tieFromGroup: 'departamento de origen, departamento emisor, del departamento',
    tieToGroup: 'departamento de destino, departamento receptor, al departamento',
    cultureDimension: 'dimensión cultural, dimensión de la cultura, dimensión; aspecto',
    clanNow: 'clan actual, clan ahora, clan hoy; clan',
    adhocracyNow: 'adhocracia actual, adhocracia ahora, adhocracia hoy; adhocracia',
    marketNow: 'mercado actual, mercado ahora, mercado hoy; mercado',
    hierarchyNow: 'jerarquía actual, jerarquía ahora, jerarquía hoy; jerarquía',
    clanWanted: 'clan deseado, clan preferido',
    adhocracyWanted: 'adhocracia deseada, adhocracia preferida',
    marketWanted: 'mercado deseado, mercado preferido',
    hierarchyWanted: 'jerarquía deseada, jerarquía preferida',
    partner:
      'socio, socio externo, empresa socia, socio estratégico, aliado, nombre del socio; alianza',
    sharedObjective: 'objetivo compartido, objetivo común, objetivo conjunto, meta compartida',
    sharedMeasure: 'indicador compartido, indicador común, medida compartida, kpi compartido',
    nextReview: 'próxima revisión, fecha de revisión, siguiente revisión; revisión',
    lastReviewed: 'última revisión, revisado el, última revisión el',
  },
  kinds: {
    ties: 'comunicación, red, quién habla con quién, quién trabaja con quién, matriz de contactos, sociograma',
    culture:
      'perfil cultural, perfil de cultura, cultura organizacional, cultura de la empresa, cultura',
    partners: 'socios, lista de socios, aliados, alianzas, ecosistema',
  },
};
