import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide what is said of a network. */
export const networkThresholds = defineThresholds({
  minimumAnswers: {
    name: 'Fewest people',
    value: 5,
    unit: 'people',
    meaning:
      'Nothing is shown about a department with fewer, and nobody is named in a network with fewer.',
    source: 'ours, because from fewer than five answers single people can be told',
  },
  cutOffFrom: {
    name: 'People cut off',
    value: 3,
    unit: 'people',
    meaning: 'A person is reported whose leaving would cut off at least as many.',
    source: 'ours, because somebody with one or two assistants is in every network',
  },
  mostDepartments: {
    name: 'Most departments in a table',
    value: 500,
    unit: 'departments',
    meaning: 'Above it the table of ties between departments is an issue instead.',
    source:
      'ours, because 250,000 cells are a sheet, not a table, and more stands for a wrong column',
  },
  betweennessSteps: {
    name: 'Largest network for betweenness in a cell',
    value: 400_000_000,
    unit: 'people × (people + ties)',
    meaning: 'Above it a formula answers an issue; 2,000 people with 50,000 ties take about half.',
    source:
      'ours, because measured it takes about three seconds, and a formula in Sheets has thirty',
  },
  viewSteps: {
    name: 'Largest network for betweenness in the panel at once',
    value: 40_000_000,
    unit: 'people × (people + ties)',
    meaning: 'Above it the panel works it out step by step, and may be stopped.',
    source: 'ours, because measured it takes a third of a second, which is felt as at once',
  },
  drawnPeople: {
    name: 'Most people drawn',
    value: 300,
    unit: 'people',
    meaning: 'Above it the picture shows departments instead of people.',
    source: 'ours, because more names cannot be told apart in a side panel',
  },
});
