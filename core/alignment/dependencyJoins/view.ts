import { defineView, type ViewBlock } from '../../declare/view.ts';
import { readTeamwork } from './readTeamwork.ts';
import { standingOf } from './standing.ts';
import { teamBars } from './viewBars.ts';
import { confirmedFigure, jointFigure, waitFigure } from './viewFigures.ts';
import { between, together } from './viewNetworks.ts';
import { dependencyTable, milestoneTable } from './viewTables.ts';

/** What departments need of each other, who has said yes, and what they reach together. */
export const dependenciesView = defineView({
  id: 'dependencies',
  title: 'Dependencies',
  summary:
    'What do departments need of each other, is it confirmed, and what do they reach together?',
  kinds: ['dependencies', 'milestones'],
  run(inputs, context): readonly ViewBlock[] {
    const teamwork = readTeamwork(inputs, context);
    const { dependencies } = teamwork;
    const standings = dependencies.map((each) => standingOf(each, context));
    const open = standings.filter(({ dependency }) => dependency.state === 'open');
    const ofDependencies = [confirmedFigure(open), waitFigure(dependencies, context.today)];
    return [
      ...(dependencies.length === 0 ? [] : ofDependencies),
      jointFigure(teamwork),
      ...teamBars(open),
      ...between(standings),
      ...dependencyTable(standings),
      ...together(teamwork),
      ...milestoneTable(teamwork, context.today),
    ];
  },
});
