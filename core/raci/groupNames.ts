import { isGluedScript, wordsOf } from '../vocabulary/normaliseText.ts';

/** Words for more than one person, by language; a vocabulary, so a new language is one more line. */
const groupWords: Readonly<Record<string, string>> = {
  en: 'team, group, everyone, everybody, all, anyone, staff, crew, squad, committee, board, department, council, division, whole company',
  de: 'gruppe, alle, jeder, belegschaft, mannschaft, abteilung, ausschuss, gremium, vorstand, rat',
  fr: 'équipe, groupe, tous, toutes, tout le monde, comité, département',
  es: 'equipo, grupo, todos, todas, comité, departamento, junta, consejo',
  pt: 'equipa, equipe, grupo, todos, comitê, comité, departamento, conselho',
  it: 'squadra, gruppo, tutti, tutte, comitato, reparto, consiglio',
  nl: 'groep, iedereen, allen, afdeling, bestuur, commissie, ploeg',
  pl: 'zespół, grupa, wszyscy, dział',
  ru: 'команда, группа, все, отдел, комитет',
  vi: 'đội, nhóm, tất cả, phòng ban',
  zh: '团队, 小组, 所有人, 全体, 大家, 部门, 委员会',
  ja: 'チーム, グループ, 全員, みんな, 部門, 委員会',
  ko: '팀, 그룹, 모두, 전원, 부서, 위원회',
};

/** Words that make one person of a group's name: "Team lead", "Head of department". */
const personWords =
  'lead, leader, head, manager, member, director, chief, owner, coordinator, chair, chairman, chairwoman, secretary, captain, master, coach, leiter, leiterin, leitung, chef, cheffe, responsable, jefe, jefa, líder, gerente, capo, hoofd, leider, kierownik, руководитель, начальник, 经理, 主管, 组长, リーダー, 長, マネージャー, 팀장, 리더, 부장';

const lists = Object.values(groupWords).flatMap((list) => list.split(','));
const glued = lists.map((word) => word.trim()).filter(isGluedScript);
const groups = lists.filter((word) => !isGluedScript(word)).map((word) => wordsOf(word).join(' '));
const people = personWords.split(',').map((word) => word.trim());
const gluedPeople = people.filter(isGluedScript);
const personSet = new Set(people.flatMap((word) => wordsOf(word)));

/**
 * True when a name is that of several people: "Team", "Sales team", "all", "toute l’équipe", "全員".
 * A name with a word for one person in it, such as "Team lead", is not.
 */
export function isGroupName(name: string): boolean {
  if (isGluedScript(name)) {
    return (
      glued.some((word) => name.includes(word)) && !gluedPeople.some((word) => name.includes(word))
    );
  }
  const words = wordsOf(name);
  if (words.some((word) => personSet.has(word))) return false;
  const text = ` ${words.join(' ')} `;
  return groups.some((group) => text.includes(` ${group} `));
}
