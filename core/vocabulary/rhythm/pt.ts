import type { RhythmWords } from './rhythmWords.ts';

export const portugueseRhythm: RhythmWords = {
  headers: {
    ritual: 'ritual, reunião periódica, reunião recorrente, reunião regular; reunião',
    lastHeld:
      'realizado pela última vez, realizada pela última vez, última vez, última realização, última reunião realizada',
    heldOn: 'realizado em, realizada em, aconteceu em, data de realização; data',
    timesHeld:
      'vezes realizado, número de vezes realizado, vezes realizada, quantas vezes realizado',
    review:
      'revisão, reunião de revisão, revisão trimestral, revisão estratégica, balanço trimestral; reunião',
    plannedOn:
      'previsto para, prevista para, data prevista, planejado para, planeado para, agendado para, data planejada; previsto',
    carriedOver: 'ações transitadas, ações adiadas, ações levadas adiante, transitadas',
    asked: 'perguntados, pessoas perguntadas, número de perguntados, inquiridos',
    workedOn: 'trabalhado em, dia trabalhado, data do trabalho; data, dia',
    hours: 'horas, horas trabalhadas, horas gastas, tempo gasto; tempo',
    plannedWork:
      'planejado, planeado, trabalho planejado, trabalho planeado, estava planejado, previsto',
    unplannedWork: 'imprevisto, não planejado, não planeado, trabalho imprevisto; urgência',
    problem: 'problema, incidente, o que correu mal, o que deu errado',
    repeatOf: 'repetição de, repete, igual a, recorrência de',
  },
  kinds: {
    rhythm: 'ritmo de reuniões, rituais, ritmo de gestão; ritmo',
    'rituals-held': 'rituais realizados, registro de rituais, registo de rituais',
    reviews: 'calendário de revisões, registro de revisões, registo de revisões; revisões',
    worklog: 'registro de trabalho, registo de trabalho, trabalho imprevisto, diário de trabalho',
  },
  cadences: {
    daily: 'diário, diária, diariamente, todo dia, todos os dias, cada dia, dia',
    weekly: 'semanal, semanalmente, toda semana, cada semana, uma vez por semana, semana',
    fortnightly:
      'quinzenal, quinzenalmente, a cada duas semanas, a cada 2 semanas, de duas em duas semanas',
    monthly: 'mensal, mensalmente, todo mês, cada mês, uma vez por mês, mês',
    quarterly: 'trimestral, cada trimestre, a cada três meses, a cada 3 meses, trimestre',
    'half-yearly': 'semestral, cada semestre, a cada seis meses, a cada 6 meses, semestre',
    yearly: 'anual, anualmente, cada ano, todo ano, uma vez por ano, ano',
  },
  workKinds: {
    planned: 'planejado, planeado, previsto',
    unplanned: 'imprevisto, não planejado, não planeado, urgente, urgência',
  },
};
