import type { TeamworkWords } from './teamworkWords.ts';

export const portugueseTeamwork: TeamworkWords = {
  headers: {
    linkedMeasure:
      'resultado-chave vinculado, indicador vinculado, resultado-chave associado, indicador associado',
    accountableSince: 'responsável desde, presta contas desde, encarregado desde',
    fromTeam:
      'equipe solicitante, equipa solicitante, da equipe, equipe que espera, equipe dependente',
    toTeam:
      'equipe requerida, equipa requerida, para a equipe, equipe fornecedora, depende da equipe, equipa fornecedora; depende de',
    need: 'o que é necessário, necessidade, do que precisamos, dependência; pedido, entregável',
    confirmed: 'confirmado, confirmada, confirmação, aceito pela equipe; acordado',
    askedOn: 'solicitado em, pedido em, data do pedido, data da solicitação',
    riskOwner: 'responsável pelo risco, dono do risco, proprietário do risco',
    milestone: 'marco, marco conjunto, marco compartilhado, marcos',
    doneOn: 'feito em, atingido em, concluído em, terminado em, data de realização',
    audience: 'público, público-alvo, audiência, para quem, a quem; destinatários',
    message: 'mensagem, mensagem-chave, mensagem principal; conteúdo',
    channel: 'canal, canal de comunicação, meio de comunicação; meio, formato',
    sentOn: 'enviado em, comunicado em, data de envio, data de comunicação; data',
    reached: 'alcançados, pessoas alcançadas, número alcançado; alcance',
    audienceSize: 'tamanho do público, tamanho da audiência, pessoas no público; tamanho',
    understood: 'entendido, compreendido, parcela que entendeu, compreensão, teste de compreensão',
  },
  kinds: {
    dependencies:
      'registro de dependências, registo de dependências, dependências entre equipes; dependências',
    milestones: 'marcos conjuntos, marcos compartilhados; marcos',
    communications: 'plano de comunicação, matriz de comunicação',
  },
};
