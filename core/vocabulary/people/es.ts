import type { PeopleWords } from './peopleWords.ts';

export const spanishPeople: PeopleWords = {
  headers: {
    veto: 'veto, derecho de veto, quién puede parar',
    escalation: 'escalar a, escalamiento, escalada, se eleva a',
    commitment: 'compromiso, compromisos, promesa, promesas',
    promisedBy: 'prometido por, comprometido por, quién promete, quién se compromete; por, quién',
    promisedTo: 'prometido a, a quién, ante quién; a',
    madeOn: 'prometido el, acordado el, fecha del compromiso; fecha',
    kept: 'cumplido, cumplida, compromiso cumplido, se cumplió',
    closedOn: 'cerrado el, cumplido el; terminado el',
    reward: 'recompensa, prima, bono, incentivo, retribución variable, premio',
    movesWith: 'se mueve con, indicadores vinculados, medidas vinculadas',
    tradeOff: 'va en contra de, en conflicto con, a costa de',
    recognised: 'reconocido, reconocida, persona reconocida, felicitado, gracias a',
    recognisedBy: 'reconocido por, felicitado por, agradecido por; por',
    recognisedFor: 'reconocimiento por, por qué motivo, gracias por, motivo del reconocimiento',
    recognisedOn: 'reconocido el, fecha del reconocimiento; fecha',
    livedValue: 'valor vivido, valor mostrado, valor de la empresa; valor',
  },
  kinds: {
    commitments: 'compromisos, registro de compromisos, promesas',
    incentives: 'incentivos, plan de incentivos, bonos',
    recognition: 'reconocimientos, reconocimiento, agradecimientos',
  },
  commitmentStates: {
    yes: 'sí, si, cumplido, cumplida, hecho',
    no: 'no, incumplido, incumplida, no cumplido, roto',
    open: 'abierto, pendiente, en curso',
  },
  decisionLevels: {
    team: 'equipo, grupo',
    department: 'departamento, área',
    company: 'empresa, compañía, dirección, gerencia general',
  },
};
