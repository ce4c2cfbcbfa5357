import type { Vocabulary } from './vocabulary.ts';

type TeamworkWords = Pick<Vocabulary, 'headers' | 'kinds'>;

const en: TeamworkWords = {
  headers: {
    linkedMeasure:
      'linked key result, linked measure, linked kpi, linked key result or measure, key result served, serves key result, measure served',
    accountableSince: 'accountable since, accountable from, in charge since, owner since, a since',
    fromTeam: 'from team, asking team, requesting team, dependent team, team waiting, our team',
    toTeam:
      'to team, depends on team, needed from, needed from team, providing team, delivering team, team needed, supporting team; depends on, provider',
    need: 'what is needed, needed, need, what we need, what they need, dependency, dependency description; request, deliverable',
    confirmed:
      'confirmed, confirmed by team, agreed by team, commitment confirmed, confirmation; agreed, accepted',
    askedOn: 'asked on, requested on, date asked, date requested, request date, raised on; raised',
    riskOwner: 'risk owner, owner of the risk, who carries the risk, risk holder',
    milestone: 'milestone, joint milestone, shared milestone, milestone name, key milestone',
    doneOn:
      'done on, completed on, date completed, actual completion, reached on, finished on, date done; completed, actual date',
    audience: 'audience, target audience, intended audience; target group, stakeholder group, recipients',
    message: 'message, key message, core message, communication, what we say, what is told; subject',
    channel: 'channel, communication channel, medium, channels, delivery channel; method, format',
    sentOn: 'sent on, date sent, send date, communicated on, communication date, told on; date',
    reached: 'reached, people reached, reached count, number reached, how many reached; reach, views',
    audienceSize: 'audience size, size of audience, size of the audience, people in audience, how many to reach; size',
    understood:
      'understood, share understood, understood by, understanding, understanding test, test result, recall; recalled',
  },
  kinds: {
    dependencies: 'dependency register, dependency log, team dependencies, cross team dependencies; dependencies',
    milestones: 'joint milestones, shared milestones; milestones',
    communications:
      'communication plan, communications plan, comms plan, communication matrix, communications log; communications',
  },
};

const de: TeamworkWords = {
  headers: {
    linkedMeasure:
      'verknüpftes Schlüsselergebnis, verknüpfte Kennzahl, zugehöriges Schlüsselergebnis, zugehörige Kennzahl',
    accountableSince: 'rechenschaftspflichtig seit, verantwortlich seit, zuständig seit, gesamtverantwortlich seit',
    fromTeam: 'von Team, anforderndes Team, anfragendes Team, abhängiges Team, wartendes Team',
    toTeam:
      'an Team, lieferndes Team, benötigt von Team, zulieferndes Team, gebendes Team, abhängig von Team; abhängig von',
    need: 'was gebraucht wird, benötigt wird, was benötigt wird, Bedarf, Abhängigkeit, Zulieferung; Anforderung',
    confirmed: 'bestätigt, zugesagt, Zusage, vom Team bestätigt, Bestätigung; vereinbart',
    askedOn: 'angefragt am, angefordert am, Anfragedatum, gefragt am',
    riskOwner: 'Risikoverantwortlicher, Risikoträger, trägt das Risiko, Risikoeigner, Risikoverantwortliche',
    milestone: 'Meilenstein, gemeinsamer Meilenstein, Meilensteine',
    doneOn: 'erledigt am, erreicht am, abgeschlossen am, fertig am, Fertigstellungsdatum',
    audience: 'Zielgruppe, Adressaten, Publikum, Empfängerkreis; Empfänger',
    message: 'Botschaft, Kernbotschaft, Nachricht, Kommunikationsinhalt; Betreff',
    channel: 'Kanal, Kommunikationskanal, Medium, Kommunikationsweg; Format',
    sentOn: 'versendet am, gesendet am, kommuniziert am, Versanddatum, Sendedatum; Datum',
    reached: 'erreicht, erreichte Personen, Anzahl erreicht, Erreichte; Reichweite',
    audienceSize: 'Größe der Zielgruppe, Zielgruppengröße, Personen in der Zielgruppe; Größe',
    understood: 'verstanden, Anteil verstanden, Verständnis, Verständnistest, Testergebnis',
  },
  kinds: {
    dependencies: 'Abhängigkeitsregister, Abhängigkeitsliste, Teamabhängigkeiten; Abhängigkeiten',
    milestones: 'gemeinsame Meilensteine; Meilensteine',
    communications: 'Kommunikationsplan, Kommunikationsmatrix, Kommunikationskonzept',
  },
};

const fr: TeamworkWords = {
  headers: {
    linkedMeasure: 'résultat clé lié, indicateur lié, résultat clé associé, indicateur associé',
    accountableSince: 'garant depuis, responsable depuis, redevable depuis, autorité depuis',
    fromTeam: 'équipe demandeuse, de l équipe, équipe qui attend, équipe dépendante',
    toTeam: 'équipe sollicitée, à l équipe, équipe fournisseuse, dépend de l équipe, équipe qui livre; dépend de',
    need: 'besoin, ce qui est nécessaire, ce qu il faut, dépendance; demande, livrable',
    confirmed: 'confirmé, confirmée, confirmation, accepté par l équipe; accord',
    askedOn: 'demandé le, date de demande, date de la demande',
    riskOwner: 'porteur du risque, responsable du risque, propriétaire du risque',
    milestone: 'jalon, jalon commun, jalons, étape clé; jalon partagé',
    doneOn: 'fait le, atteint le, achevé le, terminé le, date de réalisation',
    audience: 'public, public cible, audience, cible de communication; destinataires',
    message: 'message, message clé, message principal; contenu',
    channel: 'canal, canal de communication, média, support de communication; support',
    sentOn: 'envoyé le, communiqué le, date d envoi, date de communication; date',
    reached: 'touchés, personnes touchées, nombre atteint, personnes atteintes; portée',
    audienceSize: 'taille du public, taille de l audience, effectif visé; effectif',
    understood: 'compris, part comprise, compréhension, test de compréhension',
  },
  kinds: {
    dependencies: 'registre des dépendances, dépendances entre équipes; dépendances',
    milestones: 'jalons communs, jalons partagés; jalons',
    communications: 'plan de communication, matrice de communication',
  },
};

const es: TeamworkWords = {
  headers: {
    linkedMeasure: 'resultado clave vinculado, indicador vinculado, resultado clave asociado, indicador asociado',
    accountableSince: 'responsable desde, rinde cuentas desde, a cargo desde',
    fromTeam: 'equipo solicitante, del equipo, equipo que espera, equipo dependiente',
    toTeam: 'equipo requerido, al equipo, equipo proveedor, depende del equipo, equipo que entrega; depende de',
    need: 'qué se necesita, lo que se necesita, necesidad, dependencia; solicitud, entregable',
    confirmed: 'confirmado, confirmada, confirmación, aceptado por el equipo; acordado',
    askedOn: 'solicitado el, pedido el, fecha de solicitud',
    riskOwner: 'responsable del riesgo, dueño del riesgo, propietario del riesgo',
    milestone: 'hito, hito conjunto, hito compartido, hitos',
    doneOn: 'hecho el, logrado el, completado el, terminado el, fecha de realización',
    audience: 'audiencia, público, público objetivo, destinatarios de la comunicación; destinatarios',
    message: 'mensaje, mensaje clave, mensaje principal; contenido',
    channel: 'canal, canal de comunicación, medio de comunicación; medio, formato',
    sentOn: 'enviado el, comunicado el, fecha de envío, fecha de comunicación; fecha',
    reached: 'alcanzados, personas alcanzadas, número alcanzado; alcance',
    audienceSize: 'tamaño de la audiencia, tamaño del público, personas en la audiencia; tamaño',
    understood: 'entendido, comprendido, proporción que entendió, comprensión, prueba de comprensión',
  },
  kinds: {
    dependencies: 'registro de dependencias, dependencias entre equipos; dependencias',
    milestones: 'hitos conjuntos, hitos compartidos; hitos',
    communications: 'plan de comunicación, matriz de comunicación, plan de comunicaciones',
  },
};

const pt: TeamworkWords = {
  headers: {
    linkedMeasure: 'resultado-chave vinculado, indicador vinculado, resultado-chave associado, indicador associado',
    accountableSince: 'responsável desde, presta contas desde, encarregado desde',
    fromTeam: 'equipe solicitante, equipa solicitante, da equipe, equipe que espera, equipe dependente',
    toTeam:
      'equipe requerida, equipa requerida, para a equipe, equipe fornecedora, depende da equipe, equipa fornecedora; depende de',
    need: 'o que é necessário, necessidade, do que precisamos, dependência; pedido, entregável',
    confirmed: 'confirmado, confirmada, confirmação, aceito pela equipe; acordado',
    askedOn: 'solicitado em, pedido em, data do pedido, data da solicitação',
    riskOwner: 'responsável pelo risco, dono do risco, proprietário do risco',
    milestone: 'marco, marco conjunto, marco compartilhado, marcos',
    doneOn: 'feito em, atingido em, concluído em, terminado em, data de realização',
    audience: 'público, público-alvo, audiência; destinatários',
    message: 'mensagem, mensagem-chave, mensagem principal; conteúdo',
    channel: 'canal, canal de comunicação, meio de comunicação; meio, formato',
    sentOn: 'enviado em, comunicado em, data de envio, data de comunicação; data',
    reached: 'alcançados, pessoas alcançadas, número alcançado; alcance',
    audienceSize: 'tamanho do público, tamanho da audiência, pessoas no público; tamanho',
    understood: 'entendido, compreendido, parcela que entendeu, compreensão, teste de compreensão',
  },
  kinds: {
    dependencies: 'registro de dependências, registo de dependências, dependências entre equipes; dependências',
    milestones: 'marcos conjuntos, marcos compartilhados; marcos',
    communications: 'plano de comunicação, matriz de comunicação',
  },
};

const it: TeamworkWords = {
  headers: {
    linkedMeasure: 'risultato chiave collegato, indicatore collegato, risultato chiave associato, indicatore associato',
    accountableSince: 'responsabile dal, risponde dal, in carica dal',
    fromTeam: 'team richiedente, dal team, squadra richiedente, team dipendente',
    toTeam: 'team richiesto, al team, team fornitore, dipende dal team, team che consegna; dipende da',
    need: 'cosa serve, ciò che serve, fabbisogno, necessità, dipendenza; richiesta',
    confirmed: 'confermato, confermata, conferma, accettato dal team; concordato',
    askedOn: 'richiesto il, chiesto il, data della richiesta, data richiesta',
    riskOwner: 'responsabile del rischio, titolare del rischio, proprietario del rischio',
    milestone: 'pietra miliare, traguardo comune, pietre miliari; traguardo',
    doneOn: 'fatto il, raggiunto il, completato il, concluso il, data di completamento',
    audience: 'pubblico, pubblico di riferimento, destinatari della comunicazione; destinatari',
    message: 'messaggio, messaggio chiave, messaggio principale; contenuto',
    channel: 'canale, canale di comunicazione, mezzo di comunicazione; mezzo, formato',
    sentOn: 'inviato il, comunicato il, data di invio, data di comunicazione; data',
    reached: 'raggiunti, persone raggiunte, numero raggiunti; portata',
    audienceSize: 'dimensione del pubblico, ampiezza del pubblico, persone nel pubblico; ampiezza',
    understood: 'compreso, capito, quota che ha capito, comprensione, test di comprensione',
  },
  kinds: {
    dependencies: 'registro delle dipendenze, dipendenze tra team; dipendenze',
    milestones: 'traguardi comuni, pietre miliari comuni; pietre miliari',
    communications: 'piano di comunicazione, matrice di comunicazione',
  },
};

const nl: TeamworkWords = {
  headers: {
    linkedMeasure: 'gekoppeld kernresultaat, gekoppelde indicator, bijbehorend kernresultaat, gekoppelde KPI',
    accountableSince: 'eindverantwoordelijk sinds, verantwoordelijk sinds, aansprakelijk sinds',
    fromTeam: 'vragend team, van team, aanvragend team, afhankelijk team',
    toTeam: 'leverend team, aan team, benodigd team, afhankelijk van team, gevraagd team; afhankelijk van',
    need: 'wat nodig is, behoefte, nodig, afhankelijkheid; verzoek',
    confirmed: 'bevestigd, toegezegd, bevestiging, door team bevestigd; afgesproken',
    askedOn: 'gevraagd op, aangevraagd op, aanvraagdatum',
    riskOwner: 'risico-eigenaar, risicodrager, eigenaar van het risico',
    milestone: 'mijlpaal, gezamenlijke mijlpaal, mijlpalen',
    doneOn: 'gedaan op, bereikt op, afgerond op, voltooid op, datum afgerond',
    audience: 'doelgroep, publiek, doelpubliek; ontvangers',
    message: 'boodschap, kernboodschap, bericht; inhoud',
    channel: 'kanaal, communicatiekanaal, medium; middel',
    sentOn: 'verzonden op, gecommuniceerd op, verzenddatum; datum',
    reached: 'bereikt, bereikte personen, aantal bereikt; bereik',
    audienceSize: 'omvang van de doelgroep, grootte van de doelgroep, doelgroepgrootte; omvang',
    understood: 'begrepen, aandeel begrepen, begrip, begripstoets',
  },
  kinds: {
    dependencies: 'afhankelijkhedenregister, afhankelijkheden tussen teams; afhankelijkheden',
    milestones: 'gezamenlijke mijlpalen; mijlpalen',
    communications: 'communicatieplan, communicatiematrix',
  },
};

/**
 * What sheets about working together (dependencies, joint milestones, communications, and the links of a
 * responsibility matrix) call things, by language; each language's vocabulary takes its own in.
 */
export const teamworkWords = { en, de, fr, es, pt, it, nl } as const;
