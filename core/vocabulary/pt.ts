import { portugueseAnswers } from './answers/pt.ts';
import { portugueseDirection } from './direction/pt.ts';
import { portugueseEconomy } from './economy/pt.ts';
import { portugueseForesight } from './foresight/pt.ts';
import { portugueseHistory } from './history/pt.ts';
import { portuguesePeople } from './people/pt.ts';
import { portugueseResources } from './resources/pt.ts';
import { portugueseRhythm } from './rhythm/pt.ts';
import { portugueseTeamwork } from './teamwork/pt.ts';
import { portugueseTogether } from './together/pt.ts';
import type { Vocabulary } from './vocabulary.ts';

export const portuguese: Vocabulary = {
  language: 'pt',
  nounLast: false,
  fillers: 'o, a, os, as, de, do, da, dos, das, um, uma, e, em, no, na, por, para, ou, com',
  headers: {
    choices: 'opções, opção, escala, tipo de pergunta; resposta',
    method: 'como, método, como será feito',
    place: 'onde, local, lugar',
    reason: 'por que, por quê, porque, motivo, justificativa',
    label: 'nome, título, texto, descrição, denominação',
    objective:
      'objetivo, objetivos, objetivo estratégico, objectivo, objetivo da equipe, objetivos estratégicos, texto do objetivo; propósito, finalidade, objetivo geral, tema estratégico',
    keyResult:
      'resultado-chave, resultado chave, resultados-chave, resultados chave, resultado esperado, resultado mensurável, KR; resultado, marco, critério de sucesso',
    owner:
      'responsável, dono, proprietário, encarregado, atribuído a, responsáveis, líder, gestor, pessoa responsável, quem mede, fonte; quem, nome, contato, colaborador, funcionário, por quem',
    coOwner: 'corresponsável, suplente, apoio',
    team: 'equipe, time, equipa, squad; grupo, célula',
    department: 'departamento, setor, área, diretoria, gerência, unidade, divisão',
    person:
      'papel, papéis, cargo, função, pessoa, nome, funcionário, membro, integrante, colaborador, titular, ocupante, líder, dirigente',
    parent:
      'objetivo pai, alinhado a, vinculado a, objetivo vinculado, objetivo superior, contribui para, id do objetivo, id objetivo; vínculo',
    id: 'identificador, código, referência, número, nº, n, id obj, item',
    start:
      'valor inicial, linha de base, valor de partida, ponto de partida, situação inicial; inicial, de, ano anterior, início',
    target:
      'meta, valor alvo, alvo, valor meta, metas, meta anual, valor desejado, valor esperado; previsto, planejado, esperado, objetivo, até, limite',
    current:
      'valor atual, atual, real, valor real, estado atual, alcançado, realizado, resultado atual, atingido, medição atual; valor, resultado, hoje, medição',
    progress:
      'progresso, avanço, andamento, % concluído, % de conclusão, atingimento, % atingido, percentual, percentual de conclusão, conclusão, cumprimento, % cumprimento; pontuação, nota, porcentagem, realização',
    unit: 'unidade, unidade de medida, unidades, un medida, un, und; moeda',
    weight: 'peso, ponderação, peso relativo; importância, pontos',
    confidence: 'confiança, nível de confiança; probabilidade',
    status: 'status, estado, situação, farol, semáforo; saúde, fase, etapa',
    dueDate:
      'prazo, data limite, vencimento, data de vencimento, data de entrega, data fim, data final, data alvo, prazo final, necessário até; data, quando, cronograma, fim',
    end: 'data de término, data fim, fim, término, data final; até, quando',
    startDate: 'data de início, data início, início, começo; de',
    checkInDate:
      'última atualização, data de atualização, atualizado em, data do acompanhamento; data, semana',
    timestamp: 'carimbo de data/hora, hora de início, data de criação, data da resposta',
    period: 'período, trimestre, mês, ano, ciclo, exercício, semana, semestre',
    priority: 'prioridade, urgência; ordem',
    comment:
      'comentário, comentários, observação, observações; descrição, método de medição, justificativa, detalhe',
    note: 'nota, notas, anotações; descrição',
    task: 'tarefa, tarefas, atividade, atividades, entregável, entrega, entregas, ação, subtarefa, pacote de trabalho; processo, etapa, fase, passo, marco, o que, função, tema, descrição',
    responsible: 'responsável, executor, R, encarregado, executa, responsável R',
    accountable:
      'aprovador, autoridade, A, prestador de contas, aprova, responsável final, presta contas; decide',
    consulted: 'consultado, consultados, C, a consultar, consultada',
    informed: 'informado, informados, I, a informar, informada',
    support: 'apoio, suporte, S',
    perspective:
      'perspectiva, perspectivas, perspetiva, perspectiva BSC; dimensão, categoria, eixo, área, pilar, tema',
    measure:
      'indicador, indicadores, KPI, KPI principal, métrica, medida, indicador-chave, indicador de desempenho, nome do indicador; nome, critério, descrição',
    actual:
      'realizado, valor atual, real, valor real, atual, alcançado, atingido, resultado, apurado; valor, desempenho, medição',
    baseline: 'linha de base, valor base, base, valor de referência; ano anterior, histórico',
    frequency: 'frequência, periodicidade, frequência de medição, cadência; período, ciclo',
    initiative:
      'iniciativa, iniciativas, ação, projeto, plano de ação, iniciativa estratégica, ações, projetos, programa; o que, o quê, o que será feito',
    direction:
      'direção, sentido, polaridade, direção da meta, sentido do indicador, tendência desejada; tendência',
    aggregation: 'agregação, consolidação; cálculo',
    type: 'tipo, tipo de indicador; categoria, classe',
    low: 'limite inferior, faixa inferior',
    high: 'limite superior, faixa superior',
    stretch: 'meta desafiadora, meta ambiciosa, supermeta',
    minimum: 'mínimo, mín, valor mínimo, piso',
    maximum: 'máximo, máx, valor máximo, teto',
    redFlag: 'limite vermelho, alerta, limite de alerta, limite crítico',
    leading: 'indicador de tendência, indicador antecedente',
    formula: 'fórmula, cálculo, método de cálculo, forma de cálculo, definição, fórmula de cálculo',
    question: 'pergunta, perguntas, afirmação, questão',
    respondent: 'respondente, participante, endereço de e-mail, e-mail',
    decision: 'decisão, decisões, deliberação, resolução',
    decidedOn: 'data da decisão, decidido em; data',
    decider: 'decisor, decidido por, tomada por, quem decide; aprovado por',
    budget: 'orçamento, orçado, verba, orçamento previsto, quanto, quanto custa, quanto custará',
    amount: 'valor gasto, montante, custo, despesa, despesas, gasto, preço, total, quantia',
    level: 'nível estratégico, nível da estratégia, elemento da estratégia; nível, elemento',
    statement: 'enunciado, formulação, declaração estratégica; conteúdo, significado',
    behaviour: 'comportamento, conduta, comportamento esperado, como agimos',
    explore: 'exploração, exploração protegida, explorar; experimento',
    horizon: 'horizonte, horizonte temporal, horizonte de planejamento, horizonte de planeamento',
    role: 'papel, cargo, função, nome do papel, nome do cargo',
    purpose: 'propósito, propósito do papel, finalidade, missão do cargo',
    decisionRights: 'direitos de decisão, decide, decide sobre, poder de decisão, alçada; decisões',
    measuresOwned:
      'indicadores sob responsabilidade, indicadores próprios, indicadores a cargo, responde por; indicadores',
    changedOn:
      'última alteração, última mudança, alterado em, última revisão, revisto em, revisado em; atualizado',
    scope: 'nível de decisão, nível da decisão; nível, âmbito',
    reversible: 'reversível, reversibilidade, pode ser desfeita',
    limit: 'limite, limite de gasto, limite de decisão, teto; até',
    valuesCheck:
      'verificação de valores, conforme os valores, de acordo com os valores, alinhado aos valores; valores',
    ...portuguesePeople.headers,
    ...portugueseDirection.headers,
    ...portugueseTeamwork.headers,
    ...portugueseResources.headers,
    ...portugueseTogether.headers,
    ...portugueseRhythm.headers,
    ...portugueseEconomy.headers,
    ...portugueseAnswers.headers,
    ...portugueseHistory.headers,
    ...portugueseForesight.headers,
  },
  kinds: {
    ...portugueseAnswers.kinds,
    ...portugueseHistory.kinds,
    okr: 'OKR, objetivos e resultados-chave',
    raci: 'RACI, matriz RACI, matriz de responsabilidades, papéis e responsabilidades',
    scorecard: 'balanced scorecard, painel balanceado, BSC',
    kpi: 'KPI, indicadores, painel de indicadores, métricas, métricas de sucesso',
    survey: 'pesquisa, questionário, formulário, enquete',
    initiatives: 'plano de ação, iniciativas, roteiro',
    budget: 'orçamento, despesas, custos',
    decisions: 'registro de decisões, decisões',
    strategy:
      'estratégia em uma página, visão e missão, plano estratégico, planejamento estratégico; estratégia, visão',
    roles: 'descrição de papéis, lista de papéis, descrição de cargos; papéis, cargos',
    ...portugueseDirection.kinds,
    none: 'fatura, folha de horas, lista de contatos, registro de riscos, risco, inventário, estoque, horário, lista de compras, balanço patrimonial, nota fiscal',
    ...portuguesePeople.kinds,
    ...portugueseTeamwork.kinds,
    ...portugueseResources.kinds,
    ...portugueseTogether.kinds,
    ...portugueseRhythm.kinds,
    ...portugueseEconomy.kinds,
    ...portugueseForesight.kinds,
  },
  costComponents: portugueseEconomy.costComponents,
  wasteTypes: portugueseEconomy.wasteTypes,
  betDecisions: portugueseEconomy.betDecisions,
  strategyLevels: {
    vision: 'visão',
    mission: 'missão',
    value: 'valor, princípio',
    strategy:
      'estratégia, linha estratégica, eixo, eixo estratégico, prioridade estratégica, pilar',
    objective: 'objetivo, objetivo estratégico',
  },
  commitmentStates: portuguesePeople.commitmentStates,
  cadences: portugueseRhythm.cadences,
  workKinds: portugueseRhythm.workKinds,
  decisionLevels: portuguesePeople.decisionLevels,
  decisionStates: {
    open: 'aberta, aberto, pendente, proposta, a decidir, em discussão',
    decided: 'decidida, decidido, tomada, aprovada, acordada, fechada',
    withdrawn: 'retirada, rejeitada, descartada, cancelada',
    replaced: 'substituída',
  },
  swotTypes: portugueseDirection.swotTypes,
  fitElements: portugueseDirection.fitElements,
  fitSigns: portugueseDirection.fitSigns,
  degrees: portugueseDirection.degrees,
  assumptionStates: portugueseDirection.assumptionStates,
  answerScales: portugueseAnswers.answerScales,
  noAnswer: portugueseAnswers.noAnswer,
  stopWords: portugueseAnswers.stopWords,
  changeSteps: portugueseForesight.changeSteps,
  supportLevels: portugueseForesight.supportLevels,
  indicatorTimes: portugueseForesight.indicatorTimes,
  scenarioCases: portugueseForesight.scenarioCases,
  foreign:
    'risco, mitigação, impacto, probabilidade, severidade, telefone, endereço, CEP, cidade, país, quantidade, qtd, preço, preço unitário, fatura, horas, salário, fornecedor, artigo, estoque, aniversário, idade, segunda, terça, quarta, quinta, sexta, despesas, receitas, saldo, conta, duração, predecessora, ameaça, vulnerabilidade, ativo, cliente, prob inerente, impacto inerente',
  frequencies:
    'diário, diária, semanal, quinzenal, mensal, bimestral, trimestral, semestral, anual, contínuo',
  totals: 'total, totais, subtotal, total geral, média, soma',
  missing:
    'n/a, n.d., n/d, sem dados, não se aplica, não disponível, a definir, pendente, nenhum, desconhecido, sem dado',
  yes: 'sim, s, verdadeiro',
  no: 'não, n, falso',
  status: {
    done: 'concluído, concluída, terminado, atingido, finalizado, feito, entregue',
    onTrack: 'em andamento, no prazo, verde, em progresso, em dia',
    atRisk: 'em risco, amarelo, atenção, alerta',
    offTrack: 'vermelho, atrasado, crítico, bloqueado, não atingido, fora do prazo',
    notStarted: 'não iniciado, a fazer, planejado, pendente, a iniciar',
    dropped: 'cancelado, descartado, adiado, pausado, suspenso',
  },
  months:
    'janeiro/jan, fevereiro/fev, março/mar, abril/abr, maio/mai, junho/jun, julho/jul, agosto/ago, setembro/set, outubro/out, novembro/nov, dezembro/dez',
  quarter: 'trimestre, T, tri, trim',
  perspectives:
    'financeira, finanças, financeiro, cliente, clientes, processos internos, aprendizado e crescimento, aprendizagem e crescimento, aprendizado, crescimento, aprendizagem; processos, pessoas, inovação, qualidade, operações',
  scale:
    'concordo, concordo totalmente, discordo, discordo totalmente, neutro, sempre, frequentemente, às vezes, raramente, nunca, muito satisfeito, satisfeito, insatisfeito, não sei',
  duties:
    'responsável, aprovador, consultado, informado; apoio, autoridade, executor, presta contas, decide, aprova, execução, informação',
  targetWords: {
    from: 'de, desde',
    to: 'para, a, até',
    by: 'em',
    increase: 'aumentar, elevar, melhorar, crescer, subir, dobrar, ampliar, aumento',
    decrease: 'reduzir, diminuir, baixar, encurtar, cortar, redução, diminuição',
    atLeast:
      'pelo menos, no mínimo, mínimo, mín, mais de, acima de, superior a, maior que, ou mais, ao menos',
    atMost:
      'no máximo, máximo, máx, menos de, abaixo de, inferior a, menor que, ou menos, não mais de',
    between: 'entre',
    and: 'e',
    within: 'em, durante, dentro de',
  },
  sections: 'objetivo, fase, etapa, seção, parte, nota, tema, perspectiva, eixo',
};
