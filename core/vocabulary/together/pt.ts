import type { TogetherWords } from './togetherWords.ts';

export const portugueseTogether: TogetherWords = {
  headers: {
    tieFrom: 'remetente, de pessoa, pessoa entrevistada; de',
    tieTo:
      'destinatário, para pessoa, fala com, trabalha com, trabalha mais com, pede conselho a, colabora com, pessoa citada; para, com',
    tieStrength:
      'contatos por semana, frequência de contato, intensidade, reuniões por semana, contactos por semana, número de contatos',
    tieFromGroup: 'departamento de origem, departamento remetente, do departamento',
    tieToGroup: 'departamento de destino, departamento destinatário, para o departamento',
    cultureDimension: 'dimensão cultural, dimensão da cultura, dimensão; aspecto',
    clanNow: 'clã atual, clã agora, clã hoje; clã',
    adhocracyNow: 'adhocracia atual, adhocracia agora, adhocracia hoje',
    marketNow: 'mercado atual, mercado agora, mercado hoje',
    hierarchyNow: 'hierarquia atual, hierarquia agora, hierarquia hoje; hierarquia',
    clanWanted: 'clã desejado, clã preferido',
    adhocracyWanted: 'adhocracia desejada, adhocracia preferida',
    marketWanted: 'mercado desejado, mercado preferido',
    hierarchyWanted: 'hierarquia desejada, hierarquia preferida',
    partner:
      'parceiro, parceiro externo, empresa parceira, parceiro estratégico, nome do parceiro; aliança',
    sharedObjective:
      'objetivo compartilhado, objetivo partilhado, objetivo comum, objetivo conjunto, meta compartilhada',
    sharedMeasure:
      'indicador compartilhado, indicador partilhado, indicador comum, medida compartilhada',
    nextReview: 'próxima revisão, data de revisão, próxima análise; revisão',
    lastReviewed: 'última revisão, revisado em, última análise',
  },
  kinds: {
    ties: 'comunicação, rede, quem fala com quem, quem trabalha com quem, matriz de contatos, sociograma',
    culture:
      'perfil cultural, perfil de cultura, cultura organizacional, cultura da empresa, cultura',
    partners: 'parceiros, lista de parceiros, parcerias, ecossistema',
  },
};
