import type { PeopleWords } from './peopleWords.ts';

export const portuguesePeople: PeopleWords = {
  headers: {
    veto: 'veto, direito de veto, quem pode parar',
    escalation: 'escalar para, escalonamento, escalação, sobe para',
    commitment: 'compromisso, compromissos, promessa, promessas',
    promisedBy: 'prometido por, assumido por, quem promete, quem prometeu; por, quem',
    promisedTo: 'prometido a, a quem, para quem, perante quem; a',
    madeOn: 'prometido em, assumido em, data do compromisso; data',
    kept: 'cumprido, cumprida, compromisso cumprido, foi cumprido',
    closedOn: 'fechado em, cumprido em, encerrado em; concluído em',
    reward: 'recompensa, prêmio, prémio, bônus, bónus, incentivo, remuneração variável',
    movesWith: 'move se com, indicadores ligados, medidas ligadas',
    tradeOff: 'puxa contra, em conflito com, à custa de',
    recognised: 'reconhecido, reconhecida, pessoa reconhecida, elogiado, obrigado a',
    recognisedBy: 'reconhecido por, elogiado por, agradecido por; por',
    recognisedFor: 'reconhecimento por, pelo quê, motivo do reconhecimento, elogio por',
    recognisedOn: 'reconhecido em, data do reconhecimento; data',
    livedValue: 'valor vivido, valor demonstrado, valor da empresa; valor',
  },
  kinds: {
    commitments: 'compromissos, registro de compromissos, promessas',
    incentives: 'incentivos, plano de incentivos, bônus',
    recognition: 'reconhecimentos, reconhecimento, agradecimentos',
  },
  commitmentStates: {
    yes: 'sim, cumprido, cumprida, feito',
    no: 'não, nao, não cumprido, não cumprida, quebrado',
    open: 'aberto, pendente, em andamento, em curso',
  },
  decisionLevels: {
    team: 'equipe, equipa, time, grupo',
    department: 'departamento, área, setor',
    company: 'empresa, companhia, diretoria, direção',
  },
};
