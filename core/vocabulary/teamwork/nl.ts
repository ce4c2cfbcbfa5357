import type { TeamworkWords } from './teamworkWords.ts';

export const dutchTeamwork: TeamworkWords = {
  headers: {
    linkedMeasure:
      'gekoppeld kernresultaat, gekoppelde indicator, bijbehorend kernresultaat, gekoppelde KPI',
    accountableSince: 'eindverantwoordelijk sinds, verantwoordelijk sinds, aansprakelijk sinds',
    fromTeam: 'vragend team, van team, aanvragend team, afhankelijk team',
    toTeam:
      'leverend team, aan team, benodigd team, afhankelijk van team, gevraagd team; afhankelijk van',
    need: 'wat nodig is, behoefte, nodig, afhankelijkheid; verzoek',
    confirmed: 'bevestigd, toegezegd, bevestiging, door team bevestigd; afgesproken',
    askedOn: 'gevraagd op, aangevraagd op, aanvraagdatum',
    riskOwner: 'risico-eigenaar, risicodrager, eigenaar van het risico',
    milestone: 'mijlpaal, gezamenlijke mijlpaal, mijlpalen',
    doneOn: 'gedaan op, bereikt op, afgerond op, voltooid op, datum afgerond',
    audience: 'doelgroep, publiek, doelpubliek, voor wie, aan wie; ontvangers',
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
